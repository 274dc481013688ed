#include "engine/time/counting_parts.hpp"

#include <algorithm>

namespace merzim::time {

namespace {

Day clamped(Day day, int months) {
    return *add_months(day, months, MonthEnd::last_day);
}

}  // namespace

std::optional<Day> add_months(Day day, int months, MonthEnd rule) {
    const YearMonthDay from = civil(day);
    const std::int64_t target = std::int64_t{month_number(from)} + months;
    if (target < kFirstMonth) return kFirstDay;
    if (target > kLastMonth) return kLastDay;
    const int year = static_cast<int>(target / 12);
    const int month = static_cast<int>(target % 12) + 1;
    const int length = days_in_month(year, month);
    if (from.day <= length) return to_day({year, month, from.day});
    if (rule == MonthEnd::refuse) return std::nullopt;
    const Day last = to_day({year, month, length});
    return rule == MonthEnd::next_day ? last + 1 : last;
}

// Counting the other way gives a start that ends on `day`, or a little before it where a month end
// is missing; a missing month end also pulls up to four starts onto one day. So both go on from
// there.
Day latest_start(Day day, int months) {
    Day found = clamped(day, -months);
    while (found < kLastDay && clamped(found + 1, months) <= day)
        found = found + 1;
    return found;
}

Day earliest_start(Day day, int months) {
    Day found = clamped(day, -months);
    while (found < kLastDay && clamped(found, months) < day)
        found = found + 1;
    return found;
}

Elapsed elapsed(Day from, Day to) {
    if (to < from) {
        const Elapsed back = elapsed(to, from);
        return {-back.months, -back.days, -back.total_days};
    }
    int months = month_number(civil(to)) - month_number(civil(from));
    if (clamped(from, months) > to) --months;
    return {months, to - clamped(from, months), to - from};
}

}  // namespace merzim::time
