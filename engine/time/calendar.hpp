// The calendar of working days: a list with a source for each day, never a computation.
//
// Outside [from, until] the answer is `unknown`: a calendar has a horizon. `working_weekend` makes
// a Saturday or Sunday working; `holiday` and `day_off` make a weekday non-working. A provisional
// row answers, and says that it is provisional.
#pragma once

#include "engine/base/local_text.hpp"
#include "engine/base/truth.hpp"
#include "engine/time/moment.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merzim::time {

enum class DayKind : std::uint8_t { holiday, day_off, working_weekend };

struct CalendarEntry {
    Day day;
    DayKind kind = DayKind::holiday;
    LocalText name;
    std::vector<std::string> sources;  // codes explained by the calendar's own list
    bool provisional = false;
};

class Calendar {
  public:
    Calendar() = default;
    // Precondition: entries are within [from, until], one per day.
    // `weekend`: ISO weekdays that are off, e.g. {6, 7}.
    Calendar(std::string id, Day from, Day until, std::vector<int> weekend,
             std::vector<CalendarEntry> entries);

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] Day from() const { return from_; }
    [[nodiscard]] Day until() const { return until_; }
    [[nodiscard]] const std::vector<int>& weekend() const { return weekend_; }
    [[nodiscard]] bool covers(Day day) const { return from_ <= day && day <= until_; }
    [[nodiscard]] Truth is_working(Day day) const;
    // The listed row of a day, null when none (an ordinary day).
    [[nodiscard]] const CalendarEntry* entry(Day day) const;
    [[nodiscard]] bool is_weekend(Day day) const;
    // The first working day on or after / on or before; empty past the horizon.
    [[nodiscard]] std::optional<Day> next_working(Day day) const;
    [[nodiscard]] std::optional<Day> previous_working(Day day) const;
    // Working days in [first, last] (none when first > last); empty when the span leaves the
    // calendar.
    [[nodiscard]] std::optional<int> count_working(Day first, Day last) const;
    // Does a provisional row decide whether some day of [first, last] is working?
    [[nodiscard]] bool any_provisional(Day first, Day last) const;
    [[nodiscard]] const std::map<Day, CalendarEntry>& entries() const { return entries_; }
    // Explanations of the source codes, and the date the list was last checked against its sources.
    std::map<std::string, std::string> source_titles;

  private:
    // Precondition: covers(day).
    [[nodiscard]] std::size_t index(Day day) const { return static_cast<std::size_t>(day - from_); }

    std::string id_;
    Day from_{};
    Day until_{-1};
    std::vector<int> weekend_;
    std::map<Day, CalendarEntry> entries_;
    std::vector<bool> working_;     // by day - from_
    std::vector<Day> provisional_;  // sorted
};

}  // namespace merzim::time
