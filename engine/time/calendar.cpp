#include "engine/time/calendar.hpp"

#include <algorithm>
#include <utility>

namespace merzim::time {

Calendar::Calendar(std::string id, Day from, Day until, std::vector<int> weekend,
                   std::vector<CalendarEntry> entries)
    : id_(std::move(id)), from_(from), until_(until), weekend_(std::move(weekend)) {
    working_.reserve(static_cast<std::size_t>(std::max(0, until_ - from_ + 1)));
    for (Day day = from_; day <= until_; day = day + 1)
        working_.push_back(!is_weekend(day));
    for (CalendarEntry& entry : entries) {
        const Day day = entry.day;
        if (!covers(day)) continue;
        const bool works = entry.kind == DayKind::working_weekend;
        // a holiday that falls on a weekend decides nothing, so its being provisional does not
        // matter
        if (entry.provisional && works == is_weekend(day)) provisional_.push_back(day);
        working_[index(day)] = works;
        entries_.insert_or_assign(day, std::move(entry));
    }
    std::sort(provisional_.begin(), provisional_.end());
}

Truth Calendar::is_working(Day day) const {
    return covers(day) ? to_truth(working_[index(day)]) : Truth::unknown;
}

const CalendarEntry* Calendar::entry(Day day) const {
    const auto found = entries_.find(day);
    return found == entries_.end() ? nullptr : &found->second;
}

bool Calendar::is_weekend(Day day) const {
    return std::find(weekend_.begin(), weekend_.end(), iso_weekday(day)) != weekend_.end();
}

std::optional<Day> Calendar::next_working(Day day) const {
    for (; covers(day); day = day + 1) {
        if (working_[index(day)]) return day;
    }
    return std::nullopt;
}

std::optional<Day> Calendar::previous_working(Day day) const {
    for (; covers(day); day = day - 1) {
        if (working_[index(day)]) return day;
    }
    return std::nullopt;
}

std::optional<int> Calendar::count_working(Day first, Day last) const {
    if (first > last) return 0;
    if (!covers(first) || !covers(last)) return std::nullopt;
    int count = 0;
    for (Day day = first; day <= last; day = day + 1)
        count += working_[index(day)] ? 1 : 0;
    return count;
}

bool Calendar::any_provisional(Day first, Day last) const {
    const auto found = std::lower_bound(provisional_.begin(), provisional_.end(), first);
    return found != provisional_.end() && *found <= last;
}

}  // namespace merzim::time
