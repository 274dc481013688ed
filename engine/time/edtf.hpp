// Dates as people know them: Extended Date/Time Format (ISO 8601-2:2019, Library of Congress
// profile), level 0 and 1 and the level-2 "one of a set" form.
//
//   2024-05-02  2024-05-02T14:30  2024-05-02T14:30+05:00     a day, a minute (civil / with offset)
//   2024-05  2024  2023-12-XX  2023-XX  202X  20XX           some day in it
//   [2024-05-02..2024-05-30]  [..2023-12-21]  [2024-07-01..]  one of them
//   [2024-05-02, 2024-05-06]  [2024-05, 2024-07-01..2024-07-05]
//   2024-07-11/2024-07-20  2024-03-27/..  2024-03-27/         a period; open and unknown end differ
//   ../2024-05-01  /2024-05-01                                open and unknown start
//   ~ ? %  after any date                                     approximate / uncertain / both
//   2024-21 … 2024-24 (seasons, level 1) are refused with a hint: law has no seasons.
//
// Qualifiers never widen the bounds; they cap a conclusion at "likely".
#pragma once

#include "engine/time/moment.hpp"
#include "engine/time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace merzim::time {

enum class PeriodEnd : std::uint8_t {
    none,     // not a period: an instant
    known,    // A/B
    open,     // A/..   it still goes on
    unknown,  // A/     whether it ended is not known
};

struct Edtf {
    std::string text;  // as written
    // The instant, or the start of a period. Civil, unless `offset_minutes` is set.
    Bounds start;
    // The end of a period with a known end.
    Bounds finish;
    PeriodEnd end = PeriodEnd::none;
    // The alternatives of a set written with several members, in order; empty otherwise.
    std::vector<Bounds> choices;
    bool approximate = false;  // ~ or %
    bool uncertain = false;    // ? or %
    bool has_minutes = false;  // written with a time of day
    std::optional<int> offset_minutes;

    [[nodiscard]] bool is_period() const { return end != PeriodEnd::none; }
    [[nodiscard]] bool qualified() const { return approximate || uncertain; }
    bool operator==(const Edtf&) const = default;
};

struct EdtfError {
    std::size_t offset;   // byte in the text where it stopped making sense
    std::string message;  // "month 13 does not exist"
    std::string hint;     // "write 2024-12" or ""
};

// Strict: no spaces but around the members of a set, no seconds, no 24:00, one qualifier, at the
// end of a date or of a set. All dates of one text have the same offset from UTC, or none. A set
// has its open ends outside ("[..2023, 2024-05..]").
std::variant<Edtf, EdtfError> parse_edtf(std::string_view text);

// The same date on the civil axis of `zone`: times written with an offset are converted.
Edtf in_zone(const Edtf& date, const Zone& zone);

// A whole day as EDTF.
Edtf edtf_of(Day day);

// Canonical text of bounds in whole days, as EDTF: "2024-05-02", "2024-05", "2024",
// "[2024-05-02..2024-05-30]", "[..2023-12-21]", "[2024-07-01..]". Bounds that say nothing are "..",
// which is no EDTF. Minutes are widened to their days.
std::string edtf_text(Bounds bounds);

}  // namespace merzim::time
