#include "engine/time/moment.hpp"

#include <charconv>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <fmt/format.h>

namespace merzim::time {

namespace {

using Calendar = boost::gregorian::gregorian_calendar;

// Boost counts days from an epoch of its own (the Julian day number); this is 1970-01-01 there.
constexpr std::int32_t kBoostEpoch = 2440588;

// A sign is no digit, but it never makes a date: no year, month or day is below 1.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{value} : std::nullopt;
}

}  // namespace

int iso_weekday(Day day) {
    constexpr int kThursday = 3;  // 1970-01-01, counted from Monday
    const int shifted = (day.number % 7 + 7 + kThursday) % 7;
    return shifted + 1;
}

YearMonthDay civil(Day day) {
    const auto ymd =
        Calendar::from_day_number(static_cast<Calendar::date_int_type>(day.number + kBoostEpoch));
    return {static_cast<int>(ymd.year), static_cast<int>(ymd.month), static_cast<int>(ymd.day)};
}

Day to_day(YearMonthDay ymd) {
    const Calendar::ymd_type boost_ymd(static_cast<unsigned short>(ymd.year),
                                       static_cast<unsigned short>(ymd.month),
                                       static_cast<unsigned short>(ymd.day));
    return {static_cast<std::int32_t>(Calendar::day_number(boost_ymd)) - kBoostEpoch};
}

bool is_valid(YearMonthDay ymd) {
    if (ymd.year < kFirstYear || ymd.year > kLastYear) return false;
    if (ymd.month < 1 || ymd.month > 12) return false;
    return ymd.day >= 1 && ymd.day <= days_in_month(ymd.year, ymd.month);
}

int days_in_month(int year, int month) {
    return Calendar::end_of_month_day(static_cast<unsigned short>(year),
                                      static_cast<unsigned short>(month));
}

std::string iso(Day day) {
    const YearMonthDay ymd = civil(day);
    return fmt::format("{:04}-{:02}-{:02}", ymd.year, ymd.month, ymd.day);
}

std::string iso(Moment moment) {
    if (!is_supported(moment)) return "..";
    const int minute = minute_of_day(moment);
    return fmt::format("{}T{:02}:{:02}", iso(day_of(moment)), minute / 60, minute % 60);
}

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const YearMonthDay ymd{*year, *month, *day};
    return is_valid(ymd) ? std::optional{to_day(ymd)} : std::nullopt;
}

}  // namespace merzim::time
