// Every pattern of the toy pack on small records worked out by hand:
// tests/data/packs/toy/*.test.toml.

#include "engine/input/read.hpp"
#include "engine/pipeline.hpp"
#include "engine/verdict/rule_test_run.hpp"
#include "tests/support/files.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

TEST_SUITE("verdict") {
    TEST_CASE("patterns - each concludes what the record supports") {
        Diagnostics diagnostics;
        const auto pack = load_pack(test_file("data/packs/toy"), diagnostics);
        REQUIRE_MESSAGE(pack, diagnostics.render());
        const auto tests = input::read_rule_tests(test_file("data/packs/toy"), *pack, diagnostics);
        REQUIRE_MESSAGE(tests, diagnostics.render());
        const verdict::RuleTestReport report = verdict::run_rule_tests(*pack, *tests);
        CHECK(report.tests > 25);
        for (const verdict::RuleTestFailure& failure : report.failures) {
            FAIL_CHECK((*tests)[failure.test].name
                       << ", day " << failure.day << ", " << failure.rule << "\n  expected "
                       << failure.expected << "\n  got      " << failure.got);
        }
    }

    TEST_CASE("patterns - what a test says of a term is held against its clocks") {
        Diagnostics diagnostics;
        const auto pack = load_pack(test_file("data/packs/toy"), diagnostics);
        REQUIRE_MESSAGE(pack, diagnostics.render());
        const auto all = input::read_rule_tests(test_file("data/packs/toy"), *pack, diagnostics);
        REQUIRE(all);
        docket::RuleTest test = *std::ranges::find_if(
            *all, [](const docket::RuleTest& one) { return !one.days.front().terms.empty(); });
        test.days.resize(1);
        test.only = {"window-closed"};
        const auto wrong = [&](const std::string& term, const std::string& outcome,
                               const std::string& event, const char* latest = nullptr) {
            docket::ExpectedTerm expected;
            expected.term = term;
            expected.outcome = outcome;
            expected.event = event;
            if (latest != nullptr) expected.latest = std::get<time::Edtf>(time::parse_edtf(latest));
            test.days.front().terms = {expected};
            const auto report = verdict::run_rule_tests(*pack, {test});
            return report.failures.empty() ? std::string() : report.failures.front().got;
        };
        CHECK(wrong("answer", "running", "e1", "2024-03-13").empty());
        CHECK(wrong("answer", "met", "e1").starts_with("running, "));
        CHECK(wrong("answer", "none", "e1").starts_with("running, "));
        CHECK(wrong("answer", "running", "e1", "2024-03-12").ends_with("latest 2024-03-13"));
        CHECK(wrong("after-silence", "none", "").empty());
        // each takes a clock of its own
        docket::ExpectedTerm running;
        running.term = "answer";
        running.outcome = "running";
        test.days.front().terms = {running, running, running};
        CHECK(verdict::run_rule_tests(*pack, {test}).failures.size() == 1);
    }
}
