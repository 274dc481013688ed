#include "engine/time/moment.hpp"

#include "tests/support/time.hpp"

#include <chrono>

using namespace merzim::time;
namespace chrono = std::chrono;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Subtractable = requires(A a, B b) {
    a - b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a < b;
};

// days and minutes are two axes: mixing them must not compile
static_assert(!Addable<Day, Moment> && !Addable<Moment, Day>);
static_assert(!Addable<Day, Day> && !Addable<Moment, Moment>);
static_assert(!Subtractable<Day, Moment> && !Subtractable<Moment, Day>);
static_assert(!Comparable<Day, Moment> && !Comparable<Moment, Day>);
static_assert(Addable<Day, int> && Subtractable<Day, Day> && Comparable<Day, Day>);

chrono::year_month_day chrono_civil(Day day) {
    return chrono::sys_days(chrono::days(day.number));
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("every supported day agrees with the standard library") {
    CHECK(civil(kFirstDay) == YearMonthDay{1400, 1, 1});
    CHECK(civil(kLastDay) == YearMonthDay{9999, 12, 31});
    int wrong = 0;
    for (Day d = kFirstDay; d <= kLastDay; d = d + 1) {
        const YearMonthDay ours = civil(d);
        const chrono::year_month_day theirs = chrono_civil(d);
        const chrono::weekday weekday{chrono::sys_days(theirs)};
        const bool same = ours.year == int(theirs.year()) &&
                          ours.month == int(unsigned(theirs.month())) &&
                          ours.day == int(unsigned(theirs.day())) && to_day(ours) == d &&
                          iso_weekday(d) == int(weekday.iso_encoding());
        wrong += same ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a date is valid exactly when the standard library says so") {
    int wrong = 0;
    for (int year = 1396; year <= 2104; ++year) {
        for (int month = -1; month <= 14; ++month) {
            for (int number = -1; number <= 33; ++number) {
                const bool in_chrono =
                    month >= 0 && number >= 0 &&
                    chrono::year_month_day(chrono::year(year), chrono::month(unsigned(month)),
                                           chrono::day(unsigned(number)))
                        .ok();
                if (is_valid({year, month, number}) != (in_chrono && year >= 1400)) ++wrong;
            }
        }
    }
    CHECK(wrong == 0);
    CHECK_FALSE(is_valid({10000, 1, 1}));
    CHECK(is_valid({9999, 12, 31}));
}

TEST_CASE("known weekdays") {
    CHECK(iso_weekday({0}) == 4);  // 1970-01-01 was a Thursday
    CHECK(iso_weekday(merzim::test::day("2024-03-27")) == 3);
    CHECK(iso_weekday(merzim::test::day("2024-05-26")) == 7);
    CHECK(iso_weekday(merzim::test::day("2020-05-11")) == 1);
}

TEST_CASE("a day begins at 00-00 and its last minute is 23-59") {
    for (const Day d : {Day{0}, Day{-1}, Day{1}, kFirstDay, kLastDay, Day{19844}}) {
        CHECK(day_of(start_of(d)) == d);
        CHECK(day_of(end_of(d)) == d);
        CHECK(day_of(start_of(d) - 1) == d - 1);
        CHECK(day_of(end_of(d) + 1) == d + 1);
        CHECK(minute_of_day(start_of(d)) == 0);
        CHECK(minute_of_day(end_of(d)) == 1439);
    }
}

TEST_CASE("printing days and minutes") {
    CHECK(iso(Day{0}) == "1970-01-01");
    CHECK(iso(kFirstDay) == "1400-01-01");
    CHECK(iso(Moment{-1}) == "1969-12-31T23:59");
    CHECK(iso(merzim::test::moment("2024-05-02T09:05")) == "2024-05-02T09:05");
    CHECK(iso(kDistantPast) == "..");
    CHECK(iso(kDistantFuture) == "..");
    CHECK(iso(end_of(kLastDay)) == "9999-12-31T23:59");
    CHECK(iso(end_of(kLastDay) + 1) == "..");
}

TEST_CASE("only YYYY-MM-DD is read as a day") {
    CHECK(parse_day("2024-02-29") == to_day({2024, 2, 29}));
    for (const char* text :
         {"", "2024-2-3", "2024/02/03", "20240203", "2024-02-30", "2023-02-29", "2024-13-01",
          "2024-00-01", "2024-01-00", "1399-12-31", "2024-01-011", " 2024-01-01", "2024-01-01 ",
          "-024-01-01", "2024--1-01", "2024-+1-01", "2024-Feb-3", "2024-01-0x", "abcd-ef-gh"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_day(text).has_value());
    }
}

TEST_CASE("bounds meet and join") {
    const Bounds may{merzim::test::moment("2024-05-01"), merzim::test::moment("2024-05-31T23:59")};
    const Bounds day{merzim::test::moment("2024-05-02"), merzim::test::moment("2024-05-02T23:59")};
    const Bounds june{merzim::test::moment("2024-06-01"), kDistantFuture};
    CHECK(intersect(may, day) == day);
    CHECK(hull(may, day) == may);
    CHECK(intersect(may, june).is_empty());
    CHECK(hull(day, june) == Bounds{day.earliest, kDistantFuture});
    CHECK(intersect(may, Bounds{}) == may);
    CHECK(day.is_exact_day());
    CHECK_FALSE(may.is_exact_day());
    CHECK_FALSE(june.is_exact_day());
    CHECK_FALSE(kDistantFuture.is_finite());
    CHECK_FALSE(is_supported(kDistantPast));
    CHECK(is_supported(may.earliest));
}

TEST_SUITE_END();
