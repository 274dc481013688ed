// Indices into a pack's lists, each its own type so that a term is never taken for a rule.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace merzim::law {

template <class Tag>
struct Id {
    static constexpr std::uint16_t kNone = 0xFFFF;
    std::uint16_t value = kNone;

    constexpr Id() = default;
    constexpr explicit Id(std::size_t index) : value(static_cast<std::uint16_t>(index)) {}
    [[nodiscard]] constexpr std::size_t index() const { return value; }
    [[nodiscard]] constexpr bool is_set() const { return value != kNone; }
    constexpr auto operator<=>(const Id&) const = default;
};

using NormId = Id<struct NormTag>;
using EventTypeId = Id<struct EventTypeTag>;
using OffenceId = Id<struct OffenceTag>;
using TrackId = Id<struct TrackTag>;
using CountingId = Id<struct CountingTag>;
using TermId = Id<struct TermTag>;
using RuleId = Id<struct RuleTag>;

// The named fields of an event whose values the vocabulary checks.
enum class Field : std::uint8_t { status, measure, outcome, offence, authority };
inline constexpr std::size_t kFieldCount = 5;

// A name from the vocabulary as a small number, so that matching an event compares integers.
using Word = std::uint16_t;

// What an event does to a participant's charges.
enum class Charging : std::uint8_t { none, adds, replaces, drops };

}  // namespace merzim::law
