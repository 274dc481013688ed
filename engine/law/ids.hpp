// Indices into a pack's lists, each its own type so that a term is never taken for a rule.
#pragma once

#include <array>
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

// A set of event types; a pack has at most 512.
class TypeSet {
  public:
    static constexpr TypeSet all() {
        TypeSet set;
        set.bits_.fill(~std::uint64_t{0});
        return set;
    }
    constexpr void add(EventTypeId type) {
        if (type.index() < kMost) bits_[type.index() >> 6U] |= bit(type);
    }
    constexpr void clear() { bits_.fill(0); }
    [[nodiscard]] constexpr bool has(EventTypeId type) const {
        return type.index() < kMost && (bits_[type.index() >> 6U] & bit(type)) != 0;
    }
    [[nodiscard]] constexpr bool meets(const TypeSet& other) const {
        std::uint64_t common = 0;
        for (std::size_t i = 0; i < bits_.size(); ++i)
            common |= bits_[i] & other.bits_[i];
        return common != 0;
    }

  private:
    static constexpr std::size_t kMost = 512;
    static constexpr std::uint64_t bit(EventTypeId type) {
        return std::uint64_t{1} << (type.index() & 63U);
    }
    std::array<std::uint64_t, kMost / 64> bits_{};
};

// The named fields of an event whose values the vocabulary checks.
enum class Field : std::uint8_t { status, measure, outcome, offence, authority };
inline constexpr std::size_t kFieldCount = 5;

// A name from the vocabulary as a small number, so that matching an event compares integers.
using Word = std::uint16_t;

// What an event does to a participant's charges.
enum class Charging : std::uint8_t { none, adds, replaces, drops };

}  // namespace merzim::law
