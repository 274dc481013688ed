#include "engine/input/read.hpp"
#include "tests/support/files.hpp"

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

TEST_SUITE("input") {
    TEST_CASE("a rule test is a small case and what must be concluded on each day") {
        Diagnostics diagnostics;
        const auto pack = input::read_pack(test_file("data/packs/small"), diagnostics);
        REQUIRE(pack);
        const auto tests = input::read_rule_tests(pack->directory, *pack, diagnostics);
        INFO(diagnostics.render());
        REQUIRE(tests);
        REQUIRE(tests->size() == 1);
        const docket::RuleTest& test = tests->front();
        CHECK(test.name == "held past the last day");
        CHECK(test.only == std::vector<std::string>{"custody-overdue"});
        CHECK(test.record.id == "test");
        CHECK(test.record.pack == "small");
        CHECK(test.record.procedure == "criminal");
        CHECK(test.record.attributes.size() == 1);
        REQUIRE(test.record.events.size() == 1);
        CHECK(test.record.events[0].id == "event-1");
        CHECK(test.record.events[0].source.empty());
        REQUIRE(test.days.size() == 2);
        CHECK(test.days[0].as_of.text == "2024-05-28");
        REQUIRE(test.days[0].expect.size() == 1);
        const docket::ExpectedOutcome& expected = test.days[0].expect[0];
        CHECK(expected.outcome == "violated");
        CHECK(expected.claim == "not-on-record");
        CHECK(expected.latest->text == "2024-05-27");
        CHECK_FALSE(expected.earliest);
        CHECK(expected.days_over == 1);
        CHECK(test.days[1].known_by->text == "2024-05-01");
        CHECK(test.days[1].expect.empty());
    }
}
