// Civil days and civil minutes: the two axes of procedural time.
//
// `Day` counts days, `Moment` counts minutes, both from 1970-01-01 in the civil time of the place
// (no zone inside; zone.hpp converts). Ordinary law counts civil days; only terms in hours need
// elapsed time. The proleptic Gregorian arithmetic is Boost.Date_Time's; its `months` and `years`
// are never used (they snap to month ends; see counting.hpp).
//
// Range: 1400-01-01 … 9999-12-31 (Boost's). Infinite moments stand for open bounds only.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace merzim::time {

struct YearMonthDay {
    int year;
    int month;
    int day;
    auto operator<=>(const YearMonthDay&) const = default;
};

struct Day {
    std::int32_t number = 0;                       // days since 1970-01-01
    auto operator<=>(const Day&) const = default;  // NOLINT(modernize-use-nullptr): a false alarm
    constexpr Day operator+(std::int32_t days) const { return {number + days}; }
    constexpr Day operator-(std::int32_t days) const { return {number - days}; }
    constexpr std::int32_t operator-(Day other) const { return number - other.number; }
};

// Weekday as ISO 8601: 1 = Monday … 7 = Sunday.
int iso_weekday(Day day);
// Precondition: kFirstDay <= day <= kLastDay.
YearMonthDay civil(Day day);
// Precondition: is_valid(ymd).
Day to_day(YearMonthDay ymd);
bool is_valid(YearMonthDay ymd);  // a real date within the supported range
int days_in_month(int year, int month);

inline constexpr int kFirstYear = 1400;
inline constexpr int kLastYear = 9999;
inline constexpr Day kFirstDay{-208188};  // 1400-01-01
inline constexpr Day kLastDay{2932896};   // 9999-12-31

struct Moment {
    std::int64_t minutes = 0;                         // civil minutes since 1970-01-01T00:00
    auto operator<=>(const Moment&) const = default;  // NOLINT(modernize-use-nullptr)
    constexpr Moment operator+(std::int64_t m) const { return {minutes + m}; }
    constexpr Moment operator-(std::int64_t m) const { return {minutes - m}; }
    [[nodiscard]] constexpr bool is_finite() const;
};

inline constexpr std::int64_t kMinutesPerDay = 24 * std::int64_t{60};
inline constexpr Moment kDistantPast{std::numeric_limits<std::int64_t>::min() / 4};
inline constexpr Moment kDistantFuture{std::numeric_limits<std::int64_t>::max() / 4};

constexpr bool Moment::is_finite() const {
    return *this > kDistantPast && *this < kDistantFuture;
}

constexpr Moment start_of(Day day) {
    return {day.number * kMinutesPerDay};
}
// The last minute of the day, 23:59: an act "by 24:00" is in time up to and including it.
constexpr Moment end_of(Day day) {
    return {day.number * kMinutesPerDay + kMinutesPerDay - 1};
}
// Precondition: is_finite().
constexpr Day day_of(Moment moment) {
    const std::int64_t m = moment.minutes;
    const std::int64_t q = m / kMinutesPerDay - (m % kMinutesPerDay < 0 ? 1 : 0);
    return {static_cast<std::int32_t>(q)};
}
constexpr int minute_of_day(Moment moment) {
    return static_cast<int>(moment.minutes - start_of(day_of(moment)).minutes);
}

// Within the range this program can date: false for infinite moments and for years before 1400 or
// after 9999.
constexpr bool is_supported(Day day) {
    return kFirstDay <= day && day <= kLastDay;
}
constexpr bool is_supported(Moment moment) {
    return start_of(kFirstDay) <= moment && moment <= end_of(kLastDay);
}

// All moments an uncertain instant may have; both ends inclusive, either may be infinite.
struct Bounds {
    Moment earliest = kDistantPast;
    Moment latest = kDistantFuture;
    bool operator==(const Bounds&) const = default;
    [[nodiscard]] constexpr bool is_exact_day() const {
        return earliest.is_finite() && latest.is_finite() && day_of(earliest) == day_of(latest);
    }
    [[nodiscard]] constexpr bool is_empty() const { return earliest > latest; }
};

constexpr Bounds hull(Bounds a, Bounds b) {
    return {a.earliest < b.earliest ? a.earliest : b.earliest,
            a.latest > b.latest ? a.latest : b.latest};
}
constexpr Bounds intersect(Bounds a, Bounds b) {
    return {a.earliest > b.earliest ? a.earliest : b.earliest,
            a.latest < b.latest ? a.latest : b.latest};
}

std::string iso(Day day);        // "2024-05-02"
std::string iso(Moment moment);  // "2024-05-02T14:30"; infinite or not supported: ".."
// Exactly YYYY-MM-DD; nothing else (no "2024-2-3").
std::optional<Day> parse_day(std::string_view text);

}  // namespace merzim::time
