// Counting a legal term: from a start and a length to the last lawful minute, with every step.
//
// Nothing here knows a statute: how the first day, a missing month end and a non-working last day
// are treated is a `Convention` taken from the law pack. There are no defaults for month end and
// roll, because a silent default there is a wrong date.
//
// Month arithmetic: years and months are added together, one rounding, then days (as dates-calc:
// Monat, Fromherz, Merigoux, "Formalizing Date Arithmetic and Statically Detecting Ambiguities for
// the Law", ESOP 2024). Month ends are not sticky: 29 February + 1 month = 29 March.
#pragma once

#include "engine/base/truth.hpp"
#include "engine/time/calendar.hpp"
#include "engine/time/length.hpp"
#include "engine/time/moment.hpp"
#include "engine/time/zone.hpp"

#include <optional>
#include <string>
#include <vector>

namespace merzim::time {

enum class FirstUnit : std::uint8_t { excluded, included };         // is the starting day counted?
enum class MonthEnd : std::uint8_t { last_day, next_day, refuse };  // the day number is missing
enum class Roll : std::uint8_t { none, forward, back };             // the last day is non-working
enum class HourMode : std::uint8_t {
    to_minute,  // 48 hours from 14:30 end at 14:30
    // The hour in which the term begins is not counted: 48 hours from 14:30, and from 14:00 too,
    // run from 15:00 and end there. The full hour itself is still in time.
    next_hour,
};

enum class DayUnit : std::uint8_t {
    calendar,
    working,  // a length in days alone leaves out non-working ones, as if it were in working days
};

struct Convention {
    std::string id;
    FirstUnit first_day = FirstUnit::excluded;
    MonthEnd month_end = MonthEnd::last_day;
    Roll roll = Roll::none;
    HourMode hours = HourMode::to_minute;
    DayUnit days = DayUnit::calendar;
};

enum class StepKind : std::uint8_t {
    start,              // at: the start as given
    first_day_skipped,  // the starting day is not counted
    first_day_counted,
    first_hour_skipped,
    months_added,        // amount months, to `at`
    month_end_clamped,   // day number missing; last day of the month
    month_end_overflow,  // day number missing; first day of the next month
    days_added,
    working_days_added,  // amount of them
    minutes_added,       // elapsed time
    clock_change,        // amount = civil minutes gained (+) or lost (-) by a change of offset
    day_skipped,         // a non-working day passed over while counting working days
    rolled,              // the last day was non-working, moved by `amount` days
    day_before,          // first day included: the term ends on the day before the same number
    pause_added,         // amount days or minutes of a pause
    subtracted,          // backward counting
    horizon,             // the calendar does not know this day
    refused,             // month end missing and the convention refuses to guess
    result,              // the last lawful minute, or the first lawful one of a waiting term
};

struct Step {
    StepKind kind;
    Moment at;  // where the count stands after the step; days stand at 23:59
    std::int64_t amount = 0;
    bool operator==(const Step&) const = default;
};

// A span of time that does not count; `to` empty: still running; `to` before `from`: nothing.
//
// Terms in days and longer: every day that has a part in the pause is paused, both ends included.
// The term grows by the paused days between its first counted day and its (growing) last day; a
// working-day term does not count working days in a pause. Terms in hours grow by the minutes of
// the pause, `to` not included. Overlapping pauses count once, a pause that begins after the last
// day not at all, and the roll comes after the pauses. A pause still running when the term would
// end leaves the end at kDistantFuture, with `known` true. Backward terms have no pauses.
struct Pause {
    Moment from;
    std::optional<Moment> to;
};

// Result for one crisp start. When `known` is false the calendar's horizon or a refused month end
// stands in the way, and `last` is the bound reached without it: the roll is not made, a day
// outside the calendar counts as working, a refused month end falls on the last day of the month
// (backward: on the first day of the next). Forward and waiting terms may then end later, backward
// ones earlier.
struct Count {
    // Forward and backward: the last lawful minute (inclusive). An act at this minute is in time.
    // Waiting: the first lawful minute.
    Moment last;
    // The same before any roll: what a cumulative extension is counted from and compared with.
    Moment unrolled;
    bool known = true;
    bool provisional = false;  // a provisional calendar row was used
    std::vector<Step> steps;   // empty when steps were not asked for
};

// Forward, in days: N days after the start day, at 23:59 (start day included: N - 1), and rolled if
// the convention rolls. Months: the same day number, at 23:59 (included: the day before). Working
// days: the Nth of them; they need no roll. Hours: elapsed time, never rolled.
//
// Waiting: the day after the forward result at 00:00; in hours the same minute as forward.
//
// Backward: N days or months before, at the anchor's minute of the day. N working days before: that
// many whole working days, the anchor's own day the first of them, lie after the last lawful day,
// which may itself be non-working. Only Roll::back applies (to 23:59 of the working day before):
// rolling forward would shorten the time that must remain. `first_day` and `hours` do not matter.
enum class Direction : std::uint8_t {
    forward,   // not later than L after the start
    backward,  // not later than L before the anchor (L full units before the anchor's expiry)
    waiting,   // not earlier than L after the start: L must have fully passed
};

struct CountRequest {
    Length length;  // of a kind that parse_length accepts; zero is allowed and ends at the start
    Convention convention;
    Direction direction = Direction::forward;
    const Calendar* calendar = nullptr;  // needed by roll and working days
    const Zone* zone = nullptr;          // null: no change of clocks is considered
    std::vector<Pause> pauses;
    bool with_steps = true;
};

// `start` is the moment of the triggering act (forward, waiting), or the last lawful minute of the
// anchor (backward). A civil minute that the clocks showed twice is taken as the later one, one
// that they skipped as the minute of the change. An end before 1400 or after 9999 is infinite.
Count count(Moment start, const CountRequest& request);

// For an uncertain start: the earliest and latest last-lawful minute, over all starts it allows and
// over all that is not known. Counting is monotone in the start but for clocks going back, for
// month terms with pauses, and for the minutes of backward terms; all three are looked into.
// An infinite end of the start stays infinite. `known` speaks of the two ends of the start.
struct CountBounds {
    Bounds last;
    Bounds unrolled;
    bool known = true;
    bool provisional = false;
};
CountBounds count(Bounds start, const CountRequest& request);

// day + n months with the given rule for a missing day number; empty only for `refuse`.
// n may be negative. Stops at kFirstDay and kLastDay.
std::optional<Day> add_months(Day day, int months, MonthEnd rule);

// The latest day d with d + months <= day, and the earliest day with d + months >= day: the inverse
// used by statements such as "had been going on for over seven months". Clamping as `last_day`.
Day latest_start(Day day, int months);
Day earliest_start(Day day, int months);

// Elapsed whole calendar units between two days, for people: 3 March to 10 October = 7 months and 7
// days. All three are negative or zero when `to` is the earlier day.
struct Elapsed {
    int months;
    int days;  // beyond the months
    int total_days;
};
Elapsed elapsed(Day from, Day to);

}  // namespace merzim::time
