#include "engine/time/edtf.hpp"

#include "tests/support/property.hpp"
#include "tests/support/time.hpp"

#include <string>

using namespace merzim::time;
using merzim::test::almaty;
using merzim::test::CsvRow;
using merzim::test::CsvTable;
using merzim::test::day;
using merzim::test::edtf;
using merzim::test::moment;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string word(PeriodEnd end) {
    switch (end) {
        case PeriodEnd::none:
            return "none";
        case PeriodEnd::known:
            return "known";
        case PeriodEnd::open:
            return "open";
        case PeriodEnd::unknown:
            return "unknown";
    }
    return "";
}

std::string marks(const Edtf& date) {
    std::string out;
    if (date.approximate) out += " approximate";
    if (date.uncertain) out += " uncertain";
    if (date.has_minutes) out += " minutes";
    if (date.offset_minutes) out += " offset " + std::to_string(*date.offset_minutes);
    return out.empty() ? out : out.substr(1);
}

std::string choices(const Edtf& date) {
    std::string out;
    for (const Bounds& b : date.choices)
        out += "[" + iso(b.earliest) + ".." + iso(b.latest) + "]";
    return out;
}

Day any_day() {
    return {*rc::gen::inRange(kFirstDay.number, kLastDay.number + 1)};
}
// Nearer to where cases happen, so that two of them share a month or a year now and then.
Day recent_day() {
    return day("2019-01-01") + *rc::gen::inRange(0, 2000);
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("dates as people know them") {
    for (const CsvRow& row : CsvTable("tests/data/edtf.csv")) {
        CAPTURE(row["written"]);
        const auto parsed = parse_edtf(row["written"]);
        const auto* date = std::get_if<Edtf>(&parsed);
        CHECK(date != nullptr);
        if (date == nullptr) continue;
        CHECK(date->text == row["written"]);
        CHECK(iso(date->start.earliest) == row["earliest"]);
        CHECK(iso(date->start.latest) == row["latest"]);
        CHECK(word(date->end) == row["end"]);
        CHECK(date->is_period() == (row["end"] != "none"));
        if (date->is_period()) {
            CHECK(iso(date->finish.earliest) == row["finish earliest"]);
            CHECK(iso(date->finish.latest) == row["finish latest"]);
        }
        CHECK(choices(*date) == row["choices"]);
        CHECK(marks(*date) == row["marks"]);
    }
}

TEST_CASE("dates that are refused with a remedy") {
    for (const CsvRow& row : CsvTable("tests/data/edtf-refused.csv")) {
        CAPTURE(row["written"]);
        const auto parsed = parse_edtf(row["written"]);
        const auto* error = std::get_if<EdtfError>(&parsed);
        CHECK(error != nullptr);
        if (error == nullptr) continue;
        CAPTURE(error->message);
        CAPTURE(error->hint);
        CHECK(error->offset == std::stoul(row["at"]));
        CHECK(contains(error->message, row["says"]));
        CHECK(contains(error->hint, row["hint"]));
    }
}

TEST_CASE("a time with an offset is moved to the clocks of the place") {
    const Edtf noon = edtf("2024-05-02T14:30+03:00");
    CHECK(in_zone(noon, almaty()).start.earliest == moment("2024-05-02T16:30"));
    CHECK_FALSE(in_zone(noon, almaty()).offset_minutes.has_value());
    CHECK(in_zone(noon, almaty()).text == noon.text);
    const Edtf winter = edtf("2024-01-15T10:00Z");
    CHECK(in_zone(winter, almaty()).start.latest == moment("2024-01-15T16:00"));
    const Edtf civil = edtf("2024-05-02T14:30");
    CHECK(in_zone(civil, almaty()) == civil);
    const Edtf period = edtf("2024-05-02T10:00Z/2024-05-02T12:00Z");
    CHECK(in_zone(period, almaty()).finish.earliest == moment("2024-05-02T17:00"));
    const Edtf open = edtf("[..2024-05-02T10:00Z]");
    CHECK(in_zone(open, almaty()).start == Bounds{kDistantPast, moment("2024-05-02T15:00")});
    const Edtf set = edtf("[2024-05-02T10:00Z, 2024-05-03T10:00Z]");
    CHECK(in_zone(set, almaty()).choices.at(1).latest == moment("2024-05-03T15:00"));
    const Edtf over_the_change = edtf("[2024-02-29T17:50Z..2024-02-29T18:20Z]");
    CHECK(in_zone(over_the_change, almaty()).start ==
          Bounds{moment("2024-02-29T23:00"), moment("2024-02-29T23:59")});
}

TEST_CASE("bounds are printed as the shortest date") {
    const auto text = [](const char* written) { return edtf_text(edtf(written).start); };
    CHECK(text("2024-05-02") == "2024-05-02");
    CHECK(text("2024-05-02T14:30") == "2024-05-02");
    CHECK(text("2024-02-XX") == "2024-02");
    CHECK(text("2024-XX") == "2024");
    CHECK(text("[2024-05-01..2024-05-30]") == "[2024-05-01..2024-05-30]");
    CHECK(text("[2024-05-01..2024-06-30]") == "[2024-05-01..2024-06-30]");
    CHECK(text("[2023-01-01..2024-12-31]") == "[2023-01-01..2024-12-31]");
    CHECK(text("[2024-01-31..2024-12-31]") == "[2024-01-31..2024-12-31]");
    CHECK(text("[..2023-12-21]") == "[..2023-12-21]");
    CHECK(text("[2024-07-01..]") == "[2024-07-01..]");
    CHECK(edtf_text(Bounds{}) == "..");
    CHECK(edtf_of(day("2024-05-02")) == edtf("2024-05-02"));
}

TEST_CASE("printed bounds read back as themselves") {
    CHECK(merzim::test::holds("any days", [] {
        const Day a = any_day();
        const Day b = any_day();
        const Bounds bounds{start_of(std::min(a, b)), end_of(std::max(a, b))};
        RC_ASSERT(edtf(edtf_text(bounds)).start == bounds);
        RC_ASSERT(edtf(edtf_text({kDistantPast, bounds.latest})).start.latest == bounds.latest);
        RC_ASSERT(edtf(edtf_text({bounds.earliest, kDistantFuture})).start.earliest ==
                  bounds.earliest);
        RC_ASSERT(edtf(iso(a)) == edtf_of(a));
    }));
    CHECK(merzim::test::holds("whole months and years", [] {
        const YearMonthDay from = civil(recent_day());
        const YearMonthDay to = civil(recent_day());
        const Bounds bounds{start_of(to_day({from.year, from.month, 1})),
                            end_of(to_day({to.year, to.month, days_in_month(to.year, to.month)}))};
        RC_PRE(!bounds.is_empty());
        RC_ASSERT(edtf(edtf_text(bounds)).start == bounds);
    }));
}

TEST_CASE("no text breaks the reader of dates") {
    const auto check = [](const std::string& text) {
        const auto parsed = parse_edtf(text);
        if (const auto* error = std::get_if<EdtfError>(&parsed)) {
            RC_ASSERT(error->offset <= text.size());
            RC_ASSERT(!error->message.empty());
            return;
        }
        const Edtf& date = std::get<Edtf>(parsed);
        RC_ASSERT(!date.start.is_empty());
        RC_ASSERT(!date.finish.is_empty());
        for (const Bounds& choice : date.choices) {
            RC_ASSERT(!choice.is_empty());
            RC_ASSERT(hull(choice, date.start) == date.start);
        }
    };
    CHECK(
        merzim::test::holds("any bytes", [&check] { check(*rc::gen::arbitrary<std::string>()); }));
    CHECK(merzim::test::holds("letters of dates", [&check] {
        check(*rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("0123459-X~?%[]/.,T:+Z "))));
    }));
    CHECK(merzim::test::holds("numbers where numbers belong", [&check] {
        const auto number = [](std::size_t width, int most) {
            const std::string digits = std::to_string(*rc::gen::inRange(0, most));
            return std::string(width - digits.size(), '0') + digits;
        };
        std::string text = number(4, 9999) + "-" + number(2, 60) + "-" + number(2, 40) + "T" +
                           number(2, 30) + ":" + number(2, 70) + "+" + number(2, 20) + ":" +
                           number(2, 70);
        text.resize(*rc::gen::inRange<std::size_t>(0, text.size() + 1));
        check(text);
    }));
    CHECK(merzim::test::holds("a date with one letter changed", [&check] {
        std::string text = *rc::gen::element<std::string>(
            "2024-05-02T14:30+05:00", "[2024-05, 2024-07-01..2024-07-05]", "[..2023-12-21]?",
            "2024-07-11~/2024-07-20?", "2023-12-XX", "2024-03-27/..");
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text[at] = *rc::gen::elementOf(std::string("0123459-X~?%[]/.,T:+Z "));
        check(text);
    }));
}

TEST_SUITE_END();
