// Every pattern of the toy pack on small records worked out by hand:
// tests/data/packs/toy/*.test.toml.

#include "engine/input/read.hpp"
#include "engine/pipeline.hpp"
#include "engine/verdict/rule_test_run.hpp"
#include "tests/support/files.hpp"

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
}
