#include "engine/time/calendar.hpp"

#include "tests/support/time.hpp"

#include <string>

using namespace merzim;
using namespace merzim::time;
using merzim::test::CsvRow;
using merzim::test::CsvTable;
using merzim::test::day;
using merzim::test::kz_calendar;

namespace {

std::string word(Truth truth) {
    if (truth == Truth::unknown) return "unknown";
    return truth == Truth::yes ? "yes" : "no";
}

CalendarEntry row(const char* date, DayKind kind, bool provisional = false) {
    CalendarEntry entry;
    entry.day = day(date);
    entry.kind = kind;
    entry.provisional = provisional;
    return entry;
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("working days of each month as published") {
    const Calendar calendar = kz_calendar();
    const std::vector<std::string> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (const CsvRow& table_row : CsvTable("tests/data/kz-working-days.csv")) {
        const int year = std::stoi(table_row["year"]);
        CAPTURE(year);
        for (int month = 1; month <= 12; ++month) {
            CAPTURE(month);
            const Day first = to_day({year, month, 1});
            const Day last = to_day({year, month, days_in_month(year, month)});
            const int expected = std::stoi(table_row[names[static_cast<std::size_t>(month - 1)]]);
            CHECK(calendar.count_working(first, last) == expected);
        }
        const Day first = to_day({year, 1, 1});
        const Day last = to_day({year, 12, 31});
        const int working = std::stoi(table_row["working days"]);
        CHECK(calendar.count_working(first, last) == working);
        CHECK(last - first + 1 - working == std::stoi(table_row["days off"]));
    }
}

TEST_CASE("days on which calendars go wrong") {
    const Calendar calendar = kz_calendar();
    for (const CsvRow& table_row : CsvTable("tests/data/kz-days.csv")) {
        CAPTURE(table_row["day"]);
        CAPTURE(table_row["why"]);
        CHECK(word(calendar.is_working(day(table_row["day"]))) == table_row["working"]);
    }
}

TEST_CASE("the nearest working day") {
    const Calendar calendar = kz_calendar();
    CHECK(calendar.next_working(day("2024-05-07")) == day("2024-05-10"));
    CHECK(calendar.next_working(day("2024-05-04")) == day("2024-05-04"));
    CHECK(calendar.previous_working(day("2024-05-09")) == day("2024-05-06"));
    CHECK(calendar.previous_working(day("2024-05-05")) == day("2024-05-04"));
    CHECK(calendar.next_working(day("2027-12-31")) == day("2027-12-31"));
}

TEST_CASE("past the horizon nothing is known") {
    const Calendar calendar = kz_calendar();
    CHECK_FALSE(calendar.next_working(day("2028-01-01")).has_value());
    CHECK_FALSE(calendar.next_working(day("2018-12-31")).has_value());
    CHECK_FALSE(calendar.previous_working(day("2019-01-02")).has_value());
    CHECK_FALSE(calendar.count_working(day("2027-12-01"), day("2028-01-01")).has_value());
    CHECK_FALSE(calendar.count_working(day("2018-12-31"), day("2019-01-31")).has_value());
    CHECK(calendar.count_working(day("2024-05-02"), day("2024-05-01")) == 0);
    const Calendar cut("x", day("2024-05-01"), day("2024-05-05"), {6, 7}, {});
    CHECK_FALSE(cut.next_working(day("2024-05-04")).has_value());
    const Calendar none;
    CHECK(none.is_working(Day{0}) == Truth::unknown);
    CHECK_FALSE(none.next_working(Day{0}).has_value());
}

TEST_CASE("any days of the week may be the weekend") {
    const Calendar calendar("x", day("2024-05-01"), day("2024-05-31"), {5},
                            {row("2024-05-03", DayKind::working_weekend)});
    CHECK(calendar.is_working(day("2024-05-04")) == Truth::yes);  // Saturday
    CHECK(calendar.is_working(day("2024-05-10")) == Truth::no);   // Friday
    CHECK(calendar.is_working(day("2024-05-03")) == Truth::yes);
    CHECK(calendar.is_weekend(day("2024-05-03")));
    CHECK(calendar.entry(day("2024-05-03")) != nullptr);
    CHECK(calendar.entry(day("2024-05-10")) == nullptr);
}

TEST_CASE("a provisional row matters only where it decides") {
    const Calendar calendar("x", day("2027-05-01"), day("2027-05-31"), {6, 7},
                            {row("2027-05-05", DayKind::holiday, true),
                             row("2027-05-16", DayKind::day_off, true),  // a Sunday
                             row("2027-05-22", DayKind::working_weekend, true),
                             row("2027-05-25", DayKind::holiday, false)});
    CHECK(calendar.any_provisional(day("2027-05-05"), day("2027-05-05")));
    CHECK_FALSE(calendar.any_provisional(day("2027-05-06"), day("2027-05-21")));
    CHECK(calendar.any_provisional(day("2027-05-06"), day("2027-05-22")));
    CHECK_FALSE(calendar.any_provisional(day("2027-05-23"), day("2027-05-31")));
}

TEST_SUITE_END();
