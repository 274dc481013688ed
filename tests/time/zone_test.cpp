#include "engine/time/zone.hpp"

#include "tests/support/time.hpp"

using namespace merzim::time;
using merzim::test::aktau;
using merzim::test::almaty;
using merzim::test::moment;

namespace {

// Clocks one hour forward on 2024-03-31 at 02:00 and back on 2024-10-27 at 03:00.
Zone summer_zone() {
    return {"summer",
            {{0, 60},
             {moment("2024-03-31T01:00").minutes, 120},
             {moment("2024-10-27T01:00").minutes, 60}}};
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("one offset before the change and one after") {
    const Zone zone = almaty();
    CHECK(to_civil(zone, moment("2024-01-15T06:00").minutes) == moment("2024-01-15T12:00"));
    CHECK(to_civil(zone, moment("2024-03-15T06:00").minutes) == moment("2024-03-15T11:00"));
    CHECK(to_civil(zone, moment("1960-01-01T00:00").minutes) == moment("1960-01-01T06:00"));
    CHECK(to_civil(zone, moment("2024-02-29T17:59").minutes) == moment("2024-02-29T23:59"));
    CHECK(to_civil(zone, moment("2024-02-29T18:00").minutes) == moment("2024-02-29T23:00"));
}

TEST_CASE("an hour shown twice has two readings") {
    const Zone zone = almaty();
    const UtcRange twice = to_utc(zone, moment("2024-02-29T23:30"));
    CHECK(twice.earliest == moment("2024-02-29T17:30").minutes);
    CHECK(twice.latest == moment("2024-02-29T18:30").minutes);
    for (const char* once : {"2024-02-29T22:59", "2024-03-01T00:00", "2023-01-01", "2025-01-01"}) {
        CAPTURE(once);
        const UtcRange range = to_utc(zone, moment(once));
        CHECK(range.earliest == range.latest);
        CHECK(to_civil(zone, range.earliest) == moment(once));
    }
}

TEST_CASE("an hour that was skipped is the minute of the change") {
    const Zone zone = summer_zone();
    const std::int64_t change = moment("2024-03-31T01:00").minutes;
    for (const char* skipped : {"2024-03-31T02:00", "2024-03-31T02:59"}) {
        CAPTURE(skipped);
        CHECK(to_utc(zone, moment(skipped)).earliest == change);
        CHECK(to_utc(zone, moment(skipped)).latest == change);
    }
    CHECK(to_utc(zone, moment("2024-03-31T01:59")).latest == change - 1);
    CHECK(to_utc(zone, moment("2024-03-31T03:00")).latest == change);
}

TEST_CASE("every minute around the changes goes there and back") {
    for (const Zone& zone : {almaty(), summer_zone(), aktau()}) {
        int wrong = 0;
        for (const char* around : {"2024-02-29T18:00", "2024-03-31T01:00", "2024-10-27T01:00"}) {
            const std::int64_t middle = moment(around).minutes;
            for (std::int64_t utc = middle - 300; utc <= middle + 300; ++utc) {
                const UtcRange back = to_utc(zone, to_civil(zone, utc));
                if (back.earliest != utc && back.latest != utc) ++wrong;
                if (back.latest < back.earliest) ++wrong;
            }
        }
        CAPTURE(zone.id);
        CHECK(wrong == 0);
    }
}

TEST_CASE("a zone without spans is UTC and infinite times stay infinite") {
    const Zone none;
    CHECK(to_civil(none, 5) == Moment{5});
    CHECK(to_utc(none, Moment{5}).earliest == 5);
    CHECK(to_civil(almaty(), kDistantFuture.minutes) == kDistantFuture);
    CHECK(to_utc(almaty(), kDistantPast).earliest == kDistantPast.minutes);
}

TEST_CASE("does a change of clocks touch a span") {
    const Zone zone = almaty();
    CHECK(changes_between(zone, moment("2024-02-29"), moment("2024-03-01T12:00")));
    CHECK(changes_between(zone, moment("2024-02-29T23:30"), moment("2024-02-29T23:30")));
    CHECK_FALSE(changes_between(zone, moment("2024-02-01"), moment("2024-02-29T22:59")));
    CHECK_FALSE(changes_between(zone, moment("2024-03-01T00:01"), moment("2024-04-01")));
    CHECK_FALSE(changes_between(aktau(), moment("2000-01-01"), moment("2030-01-01")));
}

TEST_CASE("the clocks of a span of time show more than its ends when they go back") {
    const Zone zone = almaty();
    const auto hull_of = [&zone](const char* from, const char* to) {
        return civil_hull(zone, {moment(from).minutes, moment(to).minutes});
    };
    CHECK(hull_of("2024-02-29T17:50", "2024-02-29T18:20") ==
          Bounds{moment("2024-02-29T23:00"), moment("2024-02-29T23:59")});
    CHECK(hull_of("2024-02-29T17:50", "2024-02-29T18:00") ==
          Bounds{moment("2024-02-29T23:00"), moment("2024-02-29T23:59")});
    CHECK(hull_of("2024-02-29T17:50", "2024-02-29T17:55") ==
          Bounds{moment("2024-02-29T23:50"), moment("2024-02-29T23:55")});
    CHECK(hull_of("2024-02-29T18:00", "2024-02-29T18:10") ==
          Bounds{moment("2024-02-29T23:00"), moment("2024-02-29T23:10")});
    CHECK(civil_hull(zone, {kDistantPast.minutes, moment("2024-02-29T18:10").minutes}) ==
          Bounds{kDistantPast, moment("2024-02-29T23:59")});
    CHECK(civil_hull(zone, {moment("2024-02-29T17:50").minutes, kDistantFuture.minutes}) ==
          Bounds{moment("2024-02-29T23:00"), kDistantFuture});
}

TEST_SUITE_END();
