// The bytes of a packed case, as encode() writes and decode() reads them:
//
//   version:1  body  crc32:4 (of version and body, little-endian)
//
// Numbers in the body are LEB128 varints, signed ones zigzag. Entries name only the fields that say
// something, by a mask of fields in front; days are differences to the day written before. A slice
// is its length followed by its items, so the pools are rebuilt in the order of reading.
#pragma once

#include "engine/time/length.hpp"

#include <cstddef>
#include <cstdint>

namespace merzim::docket::bytes {

inline constexpr char kVersion = 1;

// The commonest first: a mask below 128 is one byte.
inline constexpr std::size_t kCheckSize = 4;

enum Field : std::uint32_t {
    f_dated = 1U << 0U,
    f_participants = 1U << 1U,
    f_known = 1U << 2U,
    f_status = 1U << 3U,
    f_measure = 1U << 4U,
    f_after = 1U << 5U,
    f_preferred = 1U << 6U,
    f_outcome = 1U << 7U,
    f_offence = 1U << 8U,
    f_authority = 1U << 9U,
    f_before = 1U << 10U,
    f_disputes = 1U << 11U,
    f_classified = 1U << 12U,
    f_period = 1U << 13U,  // `end` is not none
    f_qualified = 1U << 14U,
    f_minutes = 1U << 15U,
    f_offset = 1U << 16U,
    f_planned = 1U << 17U,
    f_confidential = 1U << 18U,
    f_extension = 1U << 19U,
    f_count = 1U << 20U,
    f_term = 1U << 21U,
    f_zone = 1U << 22U,
    f_all = (1U << 23U) - 1U,
};

enum StatementField : std::uint32_t {
    s_types = 1U << 0U,
    s_participant = 1U << 1U,
    s_during = 1U << 2U,
    s_event = 1U << 3U,
    s_to_event = 1U << 4U,
    s_on = 1U << 5U,
    s_at_least = 1U << 6U,
    s_at_most = 1U << 7U,
    s_qualified = 1U << 8U,
    s_confidential = 1U << 9U,
    s_all = (1U << 10U) - 1U,
};

// How bounds are written: in the low three bits of their first number.
enum Shape : std::uint32_t {
    infinite,
    one_day,
    some_days,    // a day, the number of days after it
    one_minute,   // minutes from the start of the day written before
    until_day,    // no earliest
    from_day,     // no latest
    two_minutes,  // both as they are
};

constexpr std::uint64_t zigzag(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U);
}
constexpr std::int64_t unzigzag(std::uint64_t value) {
    return static_cast<std::int64_t>((value >> 1U) ^ (0U - (value & 1U)));
}

inline constexpr int time::Length::*kLengthParts[] = {
    &time::Length::years,        &time::Length::months, &time::Length::weeks,  &time::Length::days,
    &time::Length::working_days, &time::Length::hours,  &time::Length::minutes};

}  // namespace merzim::docket::bytes
