#include "tests/support/time.hpp"

#include <chrono>
#include <optional>

using namespace merzim::time;
using merzim::test::day;
namespace chrono = std::chrono;

namespace {

// A sanitizer makes these loops ten times slower; every eleventh day still meets every month end.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
constexpr int kDayStep = 11;
#else
constexpr int kDayStep = 1;
#endif

Day from_chrono(chrono::year_month_day ymd) {
    return {static_cast<std::int32_t>(chrono::sys_days(ymd).time_since_epoch().count())};
}

// The same sum by the standard library, which leaves a missing day number to us.
std::optional<Day> oracle(Day start, int months, MonthEnd rule) {
    const chrono::year_month_day from = chrono::sys_days(chrono::days(start.number));
    const chrono::year_month_day sum = from + chrono::months(months);
    if (sum.ok()) return from_chrono(sum);
    if (rule == MonthEnd::refuse) return std::nullopt;
    const Day last = from_chrono(sum.year() / sum.month() / chrono::last);
    return rule == MonthEnd::last_day ? last : last + 1;
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("months agree with the standard library on every day of two centuries") {
    const Day first = day("1900-01-01");
    const Day last = day("2100-12-31");
    for (const MonthEnd rule : {MonthEnd::last_day, MonthEnd::next_day, MonthEnd::refuse}) {
        int wrong = 0;
        for (Day d = first; d <= last; d = d + kDayStep) {
            for (int months = -24; months <= 24; ++months) {
                if (add_months(d, months, rule) != oracle(d, months, rule)) ++wrong;
            }
        }
        CAPTURE(static_cast<int>(rule));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a month end is not sticky and a month is not thirty days") {
    const auto plus = [](const char* from, int months) {
        return iso(*add_months(day(from), months, MonthEnd::last_day));
    };
    CHECK(plus("2024-01-31", 1) == "2024-02-29");
    CHECK(plus("2023-01-31", 1) == "2023-02-28");
    CHECK(plus("2024-02-29", 1) == "2024-03-29");
    CHECK(plus("2023-02-28", 1) == "2023-03-28");
    CHECK(plus("2024-02-29", 12) == "2025-02-28");
    CHECK(plus("2024-03-31", -1) == "2024-02-29");
    CHECK(plus("2024-12-15", 1) == "2025-01-15");
    CHECK(plus("2024-01-15", -1) == "2023-12-15");
    CHECK(plus("2024-01-15", -13) == "2022-12-15");
}

TEST_CASE("months stop at the ends of the supported range") {
    CHECK(add_months(day("9999-06-15"), 6, MonthEnd::last_day) == day("9999-12-15"));
    CHECK(add_months(day("9999-06-15"), 7, MonthEnd::last_day) == kLastDay);
    CHECK(add_months(day("1400-06-15"), -5, MonthEnd::last_day) == day("1400-01-15"));
    CHECK(add_months(day("1400-06-15"), -6, MonthEnd::last_day) == kFirstDay);
    CHECK(add_months(day("2024-06-15"), 2000000000, MonthEnd::refuse) == kLastDay);
    CHECK(add_months(day("2024-06-15"), -2000000000, MonthEnd::refuse) == kFirstDay);
}

TEST_CASE("the latest and the earliest start are what a search finds") {
    const auto end_of_term = [](Day d, int months) {
        return *oracle(d, months, MonthEnd::last_day);
    };
    int wrong = 0;
    for (Day d = day("2023-01-01"); d <= day("2025-03-31"); d = d + 1) {
        for (int months = 0; months <= 14; ++months) {
            const Day middle = end_of_term(d, -months);
            std::optional<Day> latest;
            std::optional<Day> earliest;
            for (Day s = middle - 40; s <= middle + 40; s = s + 1) {
                if (end_of_term(s, months) <= d) latest = s;
                if (end_of_term(s, months) >= d && !earliest) earliest = s;
            }
            if (latest_start(d, months) != latest || earliest_start(d, months) != earliest) ++wrong;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("going on for over seven months on 21 July 2024") {
    CHECK(latest_start(day("2024-07-21"), 7) == day("2023-12-21"));
    CHECK(earliest_start(day("2024-07-21"), 8) == day("2023-11-21"));
    CHECK(latest_start(day("2023-02-28"), 1) == day("2023-01-31"));
    CHECK(earliest_start(day("2023-02-28"), 1) == day("2023-01-28"));
    CHECK(earliest_start(day("2024-03-31"), 1) == day("2024-03-01"));
}

TEST_CASE("elapsed months and days") {
    const auto between = [](const char* from, const char* to) {
        return elapsed(day(from), day(to));
    };
    const Elapsed summer = between("2024-03-03", "2024-10-10");
    CHECK(summer.months == 7);
    CHECK(summer.days == 7);
    CHECK(summer.total_days == 221);
    const Elapsed notice = between("2023-12-21", "2024-05-02");
    CHECK(notice.months == 4);
    CHECK(notice.days == 11);
    CHECK(notice.total_days == 133);
    CHECK(between("2024-03-27", "2024-07-31").total_days == 126);
    CHECK(between("2024-01-31", "2024-02-29").months == 1);
    CHECK(between("2024-01-31", "2024-02-28").months == 0);
    CHECK(between("2024-05-02", "2024-05-02").total_days == 0);
    CHECK(between("2024-10-10", "2024-03-03").months == -7);
    CHECK(between("2024-10-10", "2024-03-03").days == -7);
    int wrong = 0;
    for (Day from = day("2023-11-01"); from <= day("2024-04-01"); from = from + 1) {
        for (Day to = from; to <= from + 500; to = to + 1) {
            const Elapsed e = elapsed(from, to);
            const Day whole = *oracle(from, e.months, MonthEnd::last_day);
            const Day next = *oracle(from, e.months + 1, MonthEnd::last_day);
            if (whole + e.days != to || e.days < 0 || next <= to) ++wrong;
        }
    }
    CHECK(wrong == 0);
}

TEST_SUITE_END();
