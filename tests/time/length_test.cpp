#include "engine/time/length.hpp"

#include "tests/support/property.hpp"
#include "tests/support/time.hpp"

#include <string>

using namespace merzim::time;
using merzim::test::CsvRow;
using merzim::test::CsvTable;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

int part() {
    return *rc::gen::inRange(0, 10000);
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("lengths as lawyers say them") {
    for (const CsvRow& row : CsvTable("tests/data/lengths.csv")) {
        CAPTURE(row["written"]);
        const auto parsed = parse_length(row["written"]);
        const auto* length = std::get_if<Length>(&parsed);
        CHECK(length != nullptr);
        if (length == nullptr) continue;
        CHECK(to_string(*length) == row["canonical"]);
        CHECK(merzim::test::length(row["canonical"]) == *length);
    }
}

TEST_CASE("lengths that are refused with a remedy") {
    for (const CsvRow& row : CsvTable("tests/data/lengths-refused.csv")) {
        CAPTURE(row["written"]);
        const auto parsed = parse_length(row["written"]);
        const auto* error = std::get_if<LengthError>(&parsed);
        CHECK(error != nullptr);
        if (error == nullptr) continue;
        CAPTURE(error->message);
        CAPTURE(error->hint);
        CHECK(error->offset == std::stoul(row["at"]));
        CHECK(contains(error->message, row["says"]));
        CHECK(contains(error->hint, row["hint"]));
    }
}

TEST_CASE("the parts are kept apart") {
    const Length length = merzim::test::length("1 year, 2 months and 3 weeks");
    CHECK(length == Length{.years = 1, .months = 2, .weeks = 3});
    CHECK(length.total_months() == 14);
    CHECK(length.total_days() == 21);
    CHECK_FALSE(length.is_clock_time());
    CHECK(merzim::test::length("PT48H30M").total_minutes() == 48 * 60 + 30);
    CHECK(merzim::test::length("48 hours").is_clock_time());
    CHECK_FALSE(merzim::test::length("5 working days").is_clock_time());
    CHECK(to_string(Length{}) == "0 days");
}

TEST_CASE("a printed length reads back as itself") {
    CHECK(merzim::test::holds("parse_length(to_string(length)) == length", [] {
        Length length;
        switch (*rc::gen::inRange(0, 3)) {
            case 0:
                length.working_days = part();
                break;
            case 1:
                length.hours = part();
                length.minutes = part();
                break;
            default:
                length.years = part();
                length.months = part();
                length.weeks = part();
                length.days = part();
        }
        RC_PRE(!length.is_zero());
        const auto parsed = parse_length(to_string(length));
        RC_ASSERT(std::holds_alternative<Length>(parsed));
        RC_ASSERT(std::get<Length>(parsed) == length);
    }));
}

TEST_CASE("no text breaks the reader of lengths") {
    CHECK(merzim::test::holds("random words", [] {
        const auto words =
            *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "1", "20", "0", "-", "P", "T", "H", "M", "day", "days", "working", " ", " ", ",",
                "and", "months", "1.5", "years", "\xc3\xa9", "99999"));
        std::string text;
        for (const std::string& word : words)
            text += word;
        const auto parsed = parse_length(text);
        if (const auto* error = std::get_if<LengthError>(&parsed)) {
            RC_ASSERT(error->offset <= text.size());
            RC_ASSERT(!error->message.empty());
        } else {
            RC_ASSERT(!std::get<Length>(parsed).is_zero());
            RC_ASSERT(merzim::test::length(to_string(std::get<Length>(parsed))) ==
                      std::get<Length>(parsed));
        }
    }));
}

TEST_SUITE_END();
