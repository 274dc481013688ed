#include "engine/timeline/machine.hpp"

#include "tests/support/timeline.hpp"

#include <doctest/doctest.h>

using namespace merzim;
using merzim::test::joined;
using merzim::test::PackBuilder;
using timeline::Machine;

namespace {

// none -> report -> investigation -> court -> closed, with a short cut and a way back.
law::Pack pack() {
    return PackBuilder()
        .type("reported")
        .type("registered")
        .type("received")
        .type("withdrawn")
        .type("closed")
        .track("stage", false, {"none", "report", "investigation", "court", "closed!"})
        .move("reported", {"none"}, "report")
        .move("registered", {"none", "report"}, "investigation")
        .move("received", {"investigation"}, "court")
        .move("withdrawn", {"court"}, "investigation")
        .move("closed", {"report", "court"}, "closed")
        .build();
}

std::string way(const Machine& machine, std::uint16_t from,
                const std::vector<std::uint16_t>& targets) {
    const Machine::Way found = machine.way(from, targets);
    return found.reachable ? "(" + joined(found.moves) + ")" : "no way";
}

}  // namespace

TEST_SUITE("timeline") {
    TEST_CASE("machine - the way with the fewest moves") {
        const Machine machine(pack().tracks[0]);
        CHECK(way(machine, 0, {0}) == "()");
        CHECK(way(machine, 0, {1}) == "(0)");
        CHECK(way(machine, 0, {3}) == "(1, 2)");
        CHECK(way(machine, 2, {4}) == "(2, 4)");
        CHECK(way(machine, 0, {3, 4}) == "(0, 4)");
        CHECK(way(machine, 0, {4, 3, 2}) == "(1)");
        CHECK(way(machine, 3, {2, 3}) == "()");
        CHECK(way(machine, 4, {0, 1, 2, 3}) == "no way");
        CHECK(way(machine, 0, {}) == "no way");
    }

    TEST_CASE("machine - of equally short ways the one first in the file") {
        const law::Pack made = PackBuilder()
                                   .type("x")
                                   .track("t", false, {"a", "b", "c", "d"})
                                   .move("x", {"c"}, "d")
                                   .move("x", {"a"}, "c")
                                   .move("x", {"a"}, "b")
                                   .move("x", {"b"}, "d")
                                   .build();
        const Machine machine(made.tracks[0]);
        CHECK(way(machine, 0, {3}) == "(1, 0)");
        CHECK(way(machine, 0, {1, 2}) == "(1)");
        CHECK(joined(machine.next(0)) == "1, 2");
        CHECK(joined(machine.next(3)).empty());
    }

    TEST_CASE("machine - states nobody reaches and states without a way out") {
        const law::Pack made = PackBuilder()
                                   .type("x")
                                   .track("t", false, {"a", "b", "stuck", "lost", "end!"})
                                   .move("x", {"a"}, "b")
                                   .move("x", {"a"}, "stuck")
                                   .move("x", {"b", "lost"}, "end")
                                   .build();
        const Machine machine(made.tracks[0]);
        CHECK(joined(machine.unreachable()) == "3");
        CHECK(joined(machine.dead_ends()) == "2");

        Diagnostics diagnostics;
        timeline::check_machines(made, diagnostics);
        REQUIRE(diagnostics.all().size() == 2);
        const Diagnostic& lost = diagnostics.all()[0];
        CHECK(lost.severity == Severity::error);
        CHECK(lost.code == "unreachable-state");
        CHECK(lost.message == "no moves of track \"t\" lead from its initial state to \"lost\"");
        CHECK(lost.span == Span{"t.toml", 3, 1, 1});
        CHECK(!lost.hint.empty());
        const Diagnostic& stuck = diagnostics.all()[1];
        CHECK(stuck.severity == Severity::warning);
        CHECK(stuck.code == "dead-end-state");
        CHECK(stuck.message == "no moves of track \"t\" lead from \"stuck\" to a final state");
    }

    TEST_CASE("machine - without final states nothing is a dead end") {
        const law::Pack made =
            PackBuilder().type("x").track("t", false, {"a", "b"}).move("x", {"a"}, "b").build();
        CHECK(Machine(made.tracks[0]).dead_ends().empty());
        Diagnostics diagnostics;
        timeline::check_machines(made, diagnostics);
        CHECK(diagnostics.empty());
    }
}
