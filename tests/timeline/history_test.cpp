// States over time: every day answers as states_at() does, without a gap, and no day is certain
// that the record leaves open.
#include "engine/timeline/history.hpp"

#include "tests/support/timeline.hpp"

#include <random>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

law::Pack pack() {
    return PackBuilder()
        .type("told", true)
        .type("detained", true)
        .type("custody", true)
        .type("released", true)
        .track("measure", true, {"none", "detention", "custody"})
        .move("detained", {"none"}, "detention")
        .move("custody", {"none", "detention", "custody"}, "custody")
        .move("released", {"detention", "custody"}, "none")
        .build();
}

std::string shown(const Scene& scene) {
    const law::Pack law = pack();
    std::string text;
    for (const timeline::Stretch& stretch :
         timeline::history_of(scene.line(), scene.track("measure"), 0)) {
        text += time::iso(stretch.first) + ".." + time::iso(stretch.last);
        for (const timeline::PossibleState& state : stretch.states)
            text += " " + law.tracks[0].states[state.state].id;
        text += "\n";
    }
    return text;
}

// As many acts as `acts`, each on a day or within some days of spring 2024.
docket::Case any_case(std::mt19937& random, int acts) {
    CaseBuilder builder;
    builder.participant("a");
    const auto pick = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    for (int i = 0; i < acts; ++i) {
        const time::Day first = day("2024-03-01") + pick(40);
        const time::Day last = first + (pick(2) == 0 ? 0 : pick(12));
        const char* types[] = {"detained", "custody", "released"};
        std::string date = "[" + time::iso(first) + ".." + time::iso(last) + "]";
        if (pick(8) == 0) date = "[.." + time::iso(last) + "]";
        if (pick(12) == 0) date.clear();
        builder.event(
            {.id = "e" + std::to_string(i), .type = types[pick(3)], .date = date, .who = {"a"}});
    }
    return builder.record();
}

}  // namespace

TEST_SUITE("timeline") {
    TEST_CASE("history - a state is alone only on days it holds whatever the dates are") {
        Scene scene(pack(),
                    CaseBuilder()
                        .participant("a")
                        .event({.id = "d", .type = "detained", .date = "2024-03-10", .who = {"a"}})
                        .event({.id = "c",
                                .type = "custody",
                                .date = "[2024-03-12..2024-03-14]",
                                .who = {"a"}})
                        .event({.id = "r", .type = "released", .date = "2024-03-20", .who = {"a"}})
                        .record());
        scene.on("2024-03-25");
        CHECK(shown(scene) ==
              "2024-03-10..2024-03-11 detention\n"
              "2024-03-12..2024-03-13 detention custody\n"
              "2024-03-14..2024-03-19 custody\n"
              "2024-03-20..2024-03-25 none\n");
        scene.on("2024-03-13");
        CHECK(shown(scene) ==
              "2024-03-10..2024-03-11 detention\n"
              "2024-03-12..2024-03-13 detention custody\n");
        scene.on("2024-03-09");
        CHECK(shown(scene) == "");
    }

    TEST_CASE("history - what nothing bounds begins at the beginning") {
        Scene scene(
            pack(),
            CaseBuilder()
                .participant("a")
                .event({.id = "c", .type = "custody", .date = "[..2024-03-14]", .who = {"a"}})
                .record());
        scene.on("2024-03-20");
        CHECK(shown(scene) ==
              "1400-01-01..2024-03-13 none custody\n"
              "2024-03-14..2024-03-20 custody\n");
    }

    TEST_CASE(
        "history - each day of any record answers as the timeline does, and none is left out") {
        std::mt19937 random(7);
        for (int round = 0; round < 150; ++round) {
            Scene scene(pack(), any_case(random, 1 + round % 7));
            scene.on("2024-04-20");
            const law::TrackId track = scene.track("measure");
            const auto history = timeline::history_of(scene.line(), track, 0);
            for (std::size_t i = 1; i < history.size(); ++i)
                REQUIRE(history[i].first == history[i - 1].last + 1);
            if (!history.empty()) REQUIRE(history.back().last == day("2024-04-20"));
            for (time::Day at = day("2024-02-25"); at <= day("2024-04-20"); at = at + 1) {
                std::vector<timeline::PossibleState> asked;
                scene.line().states_at(track, 0, {time::start_of(at), time::end_of(at)}, -1, asked);
                const auto found =
                    std::ranges::find_if(history, [&](const timeline::Stretch& stretch) {
                        return stretch.first <= at && at <= stretch.last;
                    });
                CAPTURE(round);
                CAPTURE(time::iso(at));
                if (found == history.end()) {
                    CHECK(asked.size() == 1);
                    CHECK(asked.front().since_fact == -1);
                    continue;
                }
                REQUIRE(asked.size() == found->states.size());
                for (std::size_t i = 0; i < asked.size(); ++i) {
                    CHECK(asked[i].state == found->states[i].state);
                    CHECK(asked[i].since_fact == found->states[i].since_fact);
                }
            }
        }
    }
}
