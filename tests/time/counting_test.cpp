#include "engine/time/counting.hpp"

#include "tests/support/time.hpp"

#include <string>
#include <vector>

using namespace merzim::time;
using merzim::test::CsvRow;
using merzim::test::CsvTable;
using merzim::test::edtf;
using merzim::test::moment;

namespace {

std::vector<Pause> pauses(const std::string& written) {
    std::vector<Pause> out;
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t end = std::min(written.find(';', at), written.size());
        const Edtf period = edtf(written.substr(at, end - at));
        Pause pause{period.start.earliest, std::nullopt};
        if (period.end == PeriodEnd::known) pause.to = period.finish.earliest;
        out.push_back(pause);
        at = end + 1;
    }
    return out;
}

Direction direction(const std::string& word) {
    if (word == "backward") return Direction::backward;
    return word == "waiting" ? Direction::waiting : Direction::forward;
}

struct Fixture {
    Calendar calendar = merzim::test::kz_calendar();
    Zone almaty = merzim::test::almaty();
    Zone aktau = merzim::test::aktau();

    CountRequest request(const std::string& length, const std::string& convention,
                         Direction way = Direction::forward) const {
        CountRequest out;
        out.length = merzim::test::length(length);
        out.convention = merzim::test::convention(convention);
        out.direction = way;
        out.calendar = &calendar;
        out.zone = convention == "detention-west" ? &aktau : &almaty;
        return out;
    }
};

std::vector<Step> steps(const Fixture& fixture, const char* start, const char* length,
                        const char* convention, Direction way = Direction::forward) {
    return count(moment(start), fixture.request(length, convention, way)).steps;
}

Step step(StepKind kind, const char* at, std::int64_t amount = 0) {
    return {kind, moment(at), amount};
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("terms counted by hand") {
    const Fixture fixture;
    for (const CsvRow& row : CsvTable("tests/data/counting.csv")) {
        CAPTURE(row["what"]);
        CountRequest request =
            fixture.request(row["length"], row["convention"], direction(row["direction"]));
        request.pauses = pauses(row["pauses"]);
        const Moment start = moment(row["start"]);
        const Count counted = count(start, request);
        const std::string& before_roll = row["before roll"];
        CHECK(iso(counted.last) == row["last"]);
        CHECK(counted.last.is_finite() == (row["last"] != ".."));
        CHECK(iso(counted.unrolled) == (before_roll.empty() ? row["last"] : before_roll));
        CHECK(counted.known == (row["known"] == "yes"));
        CHECK(counted.steps.front().kind == StepKind::start);
        CHECK(counted.steps.back() == Step{StepKind::result, counted.last});

        request.with_steps = false;
        const Count silent = count(start, request);
        CHECK(silent.steps.empty());
        CHECK(silent.last == counted.last);
        CHECK(silent.unrolled == counted.unrolled);
        CHECK(silent.known == counted.known);

        const CountBounds bounds = count(Bounds{start, start}, request);
        CHECK(intersect(bounds.last, {counted.last, counted.last}) ==
              Bounds{counted.last, counted.last});
        CHECK(bounds.known == counted.known);
    }
}

TEST_CASE("uncertain starts counted by hand") {
    const Fixture fixture;
    for (const CsvRow& row : CsvTable("tests/data/counting-bounds.csv")) {
        CAPTURE(row["what"]);
        const CountRequest request =
            fixture.request(row["length"], row["convention"], direction(row["direction"]));
        const CountBounds bounds = count(edtf(row["start"]).start, request);
        CHECK(iso(bounds.last.earliest) == row["earliest"]);
        CHECK(iso(bounds.last.latest) == row["latest"]);
        CHECK(bounds.known == (row["known"] == "yes"));
    }
}

TEST_CASE("the steps of a month term") {
    const Fixture fixture;
    CHECK(steps(fixture, "2024-03-27", "2 months", "custody") ==
          std::vector<Step>{step(StepKind::start, "2024-03-27"),
                            step(StepKind::first_day_counted, "2024-03-27T23:59"),
                            step(StepKind::months_added, "2024-05-27T23:59", 2),
                            step(StepKind::day_before, "2024-05-26T23:59", 1),
                            step(StepKind::result, "2024-05-26T23:59")});
    CHECK(steps(fixture, "2023-12-31T10:00", "1 year, 2 months and 3 days", "procedural") ==
          std::vector<Step>{step(StepKind::start, "2023-12-31T10:00"),
                            step(StepKind::first_day_skipped, "2023-12-31T23:59"),
                            step(StepKind::months_added, "2025-02-28T23:59", 14),
                            step(StepKind::month_end_clamped, "2025-02-28T23:59"),
                            step(StepKind::days_added, "2025-03-03T23:59", 3),
                            step(StepKind::result, "2025-03-03T23:59")});
    CHECK(steps(fixture, "2024-01-31", "1 month", "overflow").at(3) ==
          step(StepKind::month_end_overflow, "2024-03-01T23:59"));
    CHECK(steps(fixture, "2024-01-31", "1 month", "refusing").at(3) ==
          step(StepKind::refused, "2024-02-29T23:59"));
}

TEST_CASE("the steps of a roll and of the horizon") {
    const Fixture fixture;
    CHECK(steps(fixture, "2024-04-28", "10 days", "procedural") ==
          std::vector<Step>{step(StepKind::start, "2024-04-28"),
                            step(StepKind::first_day_skipped, "2024-04-28T23:59"),
                            step(StepKind::days_added, "2024-05-08T23:59", 10),
                            step(StepKind::rolled, "2024-05-10T23:59", 2),
                            step(StepKind::result, "2024-05-10T23:59")});
    CHECK(steps(fixture, "2024-05-19T23:59", "10 days", "back", Direction::backward) ==
          std::vector<Step>{step(StepKind::start, "2024-05-19T23:59"),
                            step(StepKind::subtracted, "2024-05-09T23:59", 10),
                            step(StepKind::rolled, "2024-05-06T23:59", -3),
                            step(StepKind::result, "2024-05-06T23:59")});
    CHECK(steps(fixture, "2027-12-25", "10 days", "procedural").at(3) ==
          step(StepKind::horizon, "2028-01-04T23:59"));
}

TEST_CASE("the steps of working days") {
    const Fixture fixture;
    CHECK(steps(fixture, "2024-07-05", "2 working days", "procedural") ==
          std::vector<Step>{step(StepKind::start, "2024-07-05"),
                            step(StepKind::first_day_skipped, "2024-07-05T23:59"),
                            step(StepKind::day_skipped, "2024-07-06T23:59", 1),
                            step(StepKind::day_skipped, "2024-07-07T23:59", 1),
                            step(StepKind::day_skipped, "2024-07-08T23:59", 1),
                            step(StepKind::working_days_added, "2024-07-10T23:59", 2),
                            step(StepKind::result, "2024-07-10T23:59")});
}

TEST_CASE("the steps of hours") {
    const Fixture fixture;
    CHECK(steps(fixture, "2024-02-29T10:00", "48 hours", "detention") ==
          std::vector<Step>{step(StepKind::start, "2024-02-29T10:00"),
                            step(StepKind::minutes_added, "2024-03-02T10:00", 2880),
                            step(StepKind::clock_change, "2024-03-02T09:00", -60),
                            step(StepKind::result, "2024-03-02T09:00")});
    CHECK(steps(fixture, "2024-03-05T14:30", "48 hours", "next-hour").at(1) ==
          step(StepKind::first_hour_skipped, "2024-03-05T15:00", 30));
    CHECK(steps(fixture, "2024-03-29T10:15", "8 hours", "detention", Direction::backward).at(1) ==
          step(StepKind::subtracted, "2024-03-29T02:15", 480));
}

TEST_CASE("the steps of pauses") {
    const Fixture fixture;
    CountRequest request = fixture.request("1 month", "procedural");
    request.pauses = pauses("2024-07-15/2024-07-19;2024-06-01/2024-06-12;2024-06-20/2024-06-29");
    const std::vector<Step> seen = count(moment("2024-06-10"), request).steps;
    CHECK(seen.at(3) == step(StepKind::pause_added, "2024-07-12T23:59", 2));
    CHECK(seen.at(4) == step(StepKind::pause_added, "2024-07-22T23:59", 10));
    CHECK(seen.at(5) == step(StepKind::pause_added, "2024-07-27T23:59", 5));
    CHECK(seen.at(6) == step(StepKind::rolled, "2024-07-29T23:59", 2));
}

TEST_CASE("a term of nothing ends where it starts") {
    const Fixture fixture;
    CountRequest request = fixture.request("1 day", "procedural");
    request.length = Length{};
    CHECK(count(moment("2024-05-09T10:00"), request).last == moment("2024-05-09T10:00"));
}

TEST_CASE("without a calendar no roll is known and without a zone no clock changes") {
    const Fixture fixture;
    CountRequest request = fixture.request("10 days", "procedural");
    request.calendar = nullptr;
    CHECK_FALSE(count(moment("2024-04-28"), request).known);
    CHECK(count(moment("2024-04-28"), request).last == moment("2024-05-08T23:59"));
    request = fixture.request("48 hours", "detention");
    request.zone = nullptr;
    CHECK(count(moment("2024-02-29T10:00"), request).last == moment("2024-03-02T10:00"));
}

TEST_CASE("infinite starts stay infinite") {
    const Fixture fixture;
    for (const char* length : {"10 days", "2 months", "48 hours", "5 working days"}) {
        for (const Direction way : {Direction::forward, Direction::backward, Direction::waiting}) {
            CAPTURE(length);
            const CountRequest request = fixture.request(length, "procedural", way);
            CHECK(count(Bounds{}, request).last == Bounds{});
            CHECK(count(Bounds{}, request).unrolled == Bounds{});
            CHECK(count(kDistantPast, request).last == kDistantPast);
            CHECK(count(kDistantFuture, request).last == kDistantFuture);
        }
    }
}

TEST_CASE("a provisional day is told") {
    const Fixture fixture;
    const auto provisional = [&fixture](const char* start, const char* length,
                                        const char* convention = "procedural",
                                        Direction way = Direction::forward) {
        const CountRequest request = fixture.request(length, convention, way);
        const Moment from = moment(start);
        CHECK(count(Bounds{from, from}, request).provisional == count(from, request).provisional);
        return count(from, request).provisional;
    };
    // all rows of 2027 are provisional
    CHECK(provisional("2027-04-21", "10 days"));  // a Saturday; Monday 3 May is a day off in lieu
    CHECK(provisional("2027-04-27", "10 days"));  // ends on a holiday, 7 May
    CHECK_FALSE(provisional("2027-04-25", "10 days"));  // ends on an ordinary Wednesday
    CHECK_FALSE(provisional("2024-04-28", "10 days"));
    CHECK(provisional("2027-05-05", "3 working days"));
    CHECK_FALSE(provisional("2024-05-05", "3 working days"));
    CHECK(provisional("2027-05-11T23:59", "2 working days", "no-roll", Direction::backward));
    CHECK(provisional("2027-05-11T23:59", "2 working days", "back", Direction::backward));
    CHECK_FALSE(provisional("2027-05-14T23:59", "2 working days", "back", Direction::backward));
    CHECK(provisional("2027-05-20T23:59", "10 days", "back", Direction::backward));
    CHECK_FALSE(provisional("2027-05-20T23:59", "10 days", "no-roll", Direction::backward));
    const Bounds may = edtf("2027-04").start;
    CHECK(count(may, fixture.request("1 month", "procedural")).provisional);
    CHECK_FALSE(count(may, fixture.request("1 month", "custody")).provisional);
}

TEST_SUITE_END();
