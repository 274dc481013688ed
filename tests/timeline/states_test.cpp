#include "tests/support/timeline.hpp"

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

// The status of a person, the stage of the case and the measure against a person, in small.
law::Pack pack() {
    return PackBuilder()
        .type("told", true)
        .type("opened")
        .type("received")
        .type("verdict")
        .type("detained", true)
        .type("custody", true)
        .type("released", true)
        .track("status", true, {"none", "witness", "suspect", "defendant"})
        .move("told witness", {"none", "witness"}, "witness")
        .move("told suspect", {"none", "witness", "suspect"}, "suspect")
        .move("received", {"suspect"}, "defendant")
        .track("stage", false, {"none", "investigation", "court", "closed!"})
        .move("opened", {"none"}, "investigation")
        .move("received", {"investigation"}, "court")
        .move("verdict", {"court"}, "closed")
        .track("measure", true, {"none", "detention", "custody"})
        .move("detained", {"none"}, "detention")
        .move("custody", {"none", "detention"}, "custody")
        .move("released", {"detention", "custody"}, "none")
        .build();
}

CaseBuilder people() {
    return CaseBuilder().participant("gusev").participant("moskovka").participant("alekhova");
}

Scene scene(CaseBuilder builder) {
    return {pack(), builder.record()};
}

// The case of article 147: three journalists, all witnesses since some day of May, one a suspect.
Scene three_journalists() {
    return scene(people()
                     .event({.id = "opened", .type = "opened"})
                     .event({.id = "witnesses",
                             .type = "told",
                             .date = "[2024-05-02..2024-05-30]",
                             .who = {"gusev", "moskovka", "alekhova"},
                             .status = "witness"})
                     .event({.id = "suspect",
                             .type = "told",
                             .date = "2024-05-30",
                             .who = {"gusev"},
                             .status = "suspect"})
                     .ongoing("opened", "2024-07-21", "7 months"));
}

time::Bounds at(const std::string& text) {
    return edtf(text).start;
}

}  // namespace

TEST_SUITE("timeline") {
    TEST_CASE("states - a witness who becomes a suspect on the last possible day") {
        Scene made = three_journalists();
        CHECK(made.on("2024-05-01").states("status", "gusev") == "none");
        CHECK(made.on("2024-05-02").states("status", "gusev") == "none, witness");
        CHECK(made.on("2024-05-29").states("status", "gusev") == "none, witness");
        CHECK(made.on("2024-05-30").states("status", "gusev") == "suspect");
        CHECK(made.on("2024-07-31").states("status", "gusev") == "suspect");
    }

    TEST_CASE("states - what one is told is not told the others") {
        Scene made = three_journalists();
        for (const std::string person : {"moskovka", "alekhova"}) {
            CHECK(made.on("2024-05-29").states("status", person) == "none, witness");
            CHECK(made.on("2024-05-30").states("status", person) == "witness");
            CHECK(made.on("2024-07-31").states("status", person) == "witness");
        }
        CHECK(made.on("2024-07-31").states("stage") == "investigation");
    }

    TEST_CASE("states - an act leaves the states it keeps as they are") {
        const law::Pack law = PackBuilder()
                                  .type("opened")
                                  .type("detained")
                                  .type("received")
                                  .track("stage", false, {"none", "investigation", "court"})
                                  .move("opened", {"none"}, "investigation")
                                  .move("detained", {"none", "investigation"}, "investigation")
                                  .keeps({"court"})
                                  .move("received", {"investigation"}, "court")
                                  .build();
        const auto made = [&](const std::string& detained) {
            return Scene(law,
                         CaseBuilder()
                             .event({.id = "opened", .type = "opened", .date = "2024-03-01"})
                             .event({.id = "received", .type = "received", .date = "2024-07-22"})
                             .event({.id = "detained", .type = "detained", .date = detained})
                             .record());
        };
        Scene before = made("2024-03-27");
        CHECK(before.on("2024-04-01").states("stage") == "investigation");
        CHECK(before.on("2024-07-31").states("stage") == "court");
        Scene after = made("2024-07-25");
        CHECK(after.on("2024-07-31").states("stage") == "court");
        CHECK(after.missing("stage").empty());
        Scene either = made("[2024-07-21..2024-07-25]");
        CHECK(either.on("2024-07-31").states("stage") == "court");
        CHECK(either.missing("stage").empty());
        // Nothing before it: a person can be detained only where the move starts.
        Scene alone(law, CaseBuilder()
                             .event({.id = "detained", .type = "detained", .date = "2024-03-27"})
                             .record());
        CHECK(alone.on("2024-04-01").states("stage") == "investigation");
        const timeline::Timeline& line = after.line();
        std::vector<timeline::PossibleState> now;
        line.states_at(law::TrackId{0}, timeline::kNobody, at("2024-07-31"), -1, now);
        REQUIRE(now.size() == 1);
        CHECK(line.facts()[static_cast<std::size_t>(now[0].since_fact)].event ==
              after.fact("received").event);
        CHECK(line.leads_to(
                  law::TrackId{0}, timeline::kNobody,
                  line.fact_of(static_cast<std::int32_t>(after.fact("detained").event))) == 2);
    }

    TEST_CASE("states - asked about an earlier day with all that is known since") {
        Scene made = three_journalists();
        made.on("2024-07-31");
        const std::string on = "status";
        CHECK(made.states_at(on, "gusev", at("2024-05-29"), -1) == "none, witness");
        CHECK(made.states_at(on, "gusev", at("2024-05-30"), -1) == "suspect");
        CHECK(made.states_at(on, "gusev", at("2024-05"), -1) == "none, witness, suspect");
        CHECK(made.states_at("stage", "", at("2023-12-20"), -1) == "none, investigation");
        CHECK(made.states_at("stage", "", at("2023-12-21"), -1) == "investigation");
        CHECK(made.when("opened") == "[..2023-12-21]");
    }

    TEST_CASE("states - a case that came to court and one person with it") {
        Scene made = scene(
            CaseBuilder()
                .participant("adilbekov")
                .event({.id = "d", .type = "detained", .date = "2024-03-27", .who = {"adilbekov"}})
                .event({.id = "c", .type = "custody", .date = "2024-03-27", .who = {"adilbekov"}})
                .event({.id = "o", .type = "opened", .date = "[..2024-03-27]"})
                .event({.id = "s",
                        .type = "told",
                        .date = "2024-03-27",
                        .who = {"adilbekov"},
                        .status = "suspect"})
                .event({.id = "r", .type = "received", .date = "2024-07-22"})
                .event({.id = "t",
                        .type = "verdict",
                        .date = "2024-08-05",
                        .planned = "[2024-07-22..2024-07-31]"}));
        CHECK(made.on("2024-07-21").states("stage") == "investigation");
        CHECK(made.on("2024-07-21").states("status", "adilbekov") == "suspect");
        CHECK(made.line().plans().empty());
        CHECK(made.on("2024-07-31").states("stage") == "court");
        CHECK(made.states("status", "adilbekov") == "defendant");
        CHECK(made.states("measure", "adilbekov") == "custody");
        CHECK(made.line().plans().size() == 1);
        CHECK(made.on("2024-08-31").states("stage") == "court");  // a plan is not a verdict
        CHECK(made.on("2024-03-27").states("measure", "adilbekov") == "custody");
        CHECK(made.on("2024-03-26").states("measure", "adilbekov") == "none");
        CHECK(made.missing("measure", "adilbekov").empty());
    }

    TEST_CASE("ties - acts of one day in the order the machine allows") {
        // written backwards: only the machine can tell
        Scene made = scene(people()
                               .event({.id = "v", .type = "verdict", .date = "2024-05-02"})
                               .event({.id = "r", .type = "received", .date = "2024-05-02"})
                               .event({.id = "o", .type = "opened", .date = "2024-05-02"}));
        made.on("2024-05-02");
        CHECK(made.states("stage") == "closed");
        CHECK(made.moves("stage") == "o, r, v");
        CHECK(made.missing("stage").empty());
        const law::TrackId stage = made.track("stage");
        CHECK(made.line().certainly_after(stage, made.index("v"), made.index("o")));
        CHECK(!made.line().certainly_after(stage, made.index("o"), made.index("v")));
        CHECK(!made.line().certainly_after(stage, made.index("o"), made.index("o")));
    }

    TEST_CASE("ties - where the machine allows both the order of the file") {
        for (const bool swapped : {false, true}) {
            CaseBuilder builder = people();
            const Written custody{
                .id = "c", .type = "custody", .date = "2024-05-02", .who = {"gusev"}};
            const Written release{
                .id = "r", .type = "released", .date = "2024-05-02", .who = {"gusev"}};
            builder.event(swapped ? release : custody).event(swapped ? custody : release);
            Scene made = scene(builder);
            CHECK(made.on("2024-05-02").states("measure", "gusev") ==
                  (swapped ? "custody" : "none"));
        }
    }

    TEST_CASE("ties - what is written down goes before the machine") {
        const std::string on_day = "2024-05-02";
        Scene direct =
            scene(people()
                      .event({.id = "r", .type = "received", .date = on_day})
                      .event({.id = "o", .type = "opened", .date = on_day, .after = {"r"}}));
        CHECK(direct.on(on_day).states("stage") == "investigation");
        Scene through = scene(
            people()
                .event({.id = "r", .type = "received", .date = on_day})
                .event({.id = "x", .type = "told", .date = on_day, .after = {"r"}})
                .event({.id = "o", .type = "opened", .date = on_day})
                .event(
                    {.id = "y", .type = "told", .date = on_day, .after = {"x"}, .before = {"o"}}));
        CHECK(through.on(on_day).states("stage") == "investigation");
    }

    TEST_CASE("ties - the clock decides where both are known to the minute") {
        Scene made = scene(people()
                               .event({.id = "r", .type = "received", .date = "2024-05-02T09:00"})
                               .event({.id = "o", .type = "opened", .date = "2024-05-02T10:00"}));
        made.on("2024-05-02");
        CHECK(made.states("stage") == "investigation");
        const auto noon = [](const std::string& text) {
            return time::Bounds{moment(text), moment(text)};
        };
        CHECK(made.states_at("stage", "", noon("2024-05-02T08:59"), -1) == "none");
        CHECK(made.states_at("stage", "", noon("2024-05-02T09:00"), -1) == "court");
        CHECK(made.states_at("stage", "", noon("2024-05-02T09:59"), -1) == "court");
        CHECK(made.states_at("stage", "", noon("2024-05-02T10:00"), -1) == "investigation");
        // asked about the day as a whole: its acts count
        CHECK(made.states_at("stage", "", at("2024-05-02"), -1) == "investigation");
    }

    TEST_CASE("ties - a ring of acts leaves each of them possible") {
        const law::Pack ring = PackBuilder()
                                   .type("x")
                                   .type("y")
                                   .type("z")
                                   .track("t", false, {"start", "a", "b", "c"})
                                   .move("x", {"c"}, "a")
                                   .move("y", {"a"}, "b")
                                   .move("z", {"b"}, "c")
                                   .build();
        Scene made(ring, CaseBuilder()
                             .event({.id = "x", .type = "x", .date = "2024-05-02"})
                             .event({.id = "y", .type = "y", .date = "2024-05-02"})
                             .event({.id = "z", .type = "z", .date = "2024-05-02"})
                             .record());
        CHECK(made.on("2024-05-02").states("t") == "a, b, c");
    }

    TEST_CASE("states - the act that asks counts as done") {
        Scene made = scene(people()
                               .event({.id = "s",
                                       .type = "told",
                                       .date = "2024-05",
                                       .who = {"gusev"},
                                       .status = "suspect"})
                               .event({.id = "w",
                                       .type = "told",
                                       .date = "[2024-05-10..2024-05-20]",
                                       .who = {"gusev"},
                                       .status = "witness",
                                       .before = {"s"}}));
        made.on("2024-06-01");
        const std::int32_t told = made.index("s");
        const time::Bounds when = made.fact("s").at;
        CHECK(made.states_at("status", "gusev", when, -1) == "none, witness, suspect");
        CHECK(made.states_at("status", "gusev", when, told) == "suspect");
        const std::int32_t witness = made.index("w");
        CHECK(made.states_at("status", "gusev", made.fact("w").at, witness) == "witness, suspect");
    }

    TEST_CASE("states - one of several versions never rules out another") {
        Scene made = scene(people()
                               .event({.id = "w",
                                       .type = "told",
                                       .date = "2024-05-02",
                                       .who = {"gusev"},
                                       .status = "witness",
                                       .disputes = {"s"}})
                               .event({.id = "s",
                                       .type = "told",
                                       .date = "2024-05-10",
                                       .who = {"gusev"},
                                       .status = "suspect"}));
        CHECK(made.on("2024-06-01").states("status", "gusev") == "none, witness, suspect");
    }

    TEST_CASE("states - the same event leads where the state before says") {
        const law::Pack appeals =
            PackBuilder()
                .type("appealed")
                .type("referred")
                .type("upheld")
                .track("stage", false, {"trial", "appeal", "cassation", "force", "final"})
                .move("appealed", {"trial"}, "appeal")
                .move("referred", {"force", "trial"}, "cassation")
                .move("upheld", {"appeal"}, "force")
                .move("upheld", {"cassation"}, "final")
                .build();
        CaseBuilder builder;
        builder.event({.id = "a", .type = "appealed", .date = "2024-05-01"})
            .event({.id = "u", .type = "upheld", .date = "2024-06-01"})
            .event({.id = "r", .type = "referred", .date = "2024-07-01"})
            .event({.id = "v", .type = "upheld", .date = "2024-08-01"});
        Scene made(appeals, builder.record());
        CHECK(made.on("2024-06-01").states("stage") == "force");
        CHECK(made.on("2024-08-01").states("stage") == "final");
        CHECK(made.missing("stage").empty());
        builder.record().events[2].date = edtf("[2024-05-15..2024-07-01]");
        Scene vague(appeals, builder.record());
        CHECK(vague.on("2024-06-01").states("stage") == "cassation, force, final");
        CHECK(vague.on("2024-08-01").states("stage") == "force, final");
        builder.record().events.erase(builder.record().events.begin());
        builder.record().events.erase(builder.record().events.begin() + 1);
        builder.record().events.pop_back();
        Scene alone(appeals, builder.record());
        CHECK(alone.on("2024-08-01").states("stage") == "force");  // the first in the file
    }

    TEST_CASE("states - an act nobody is named in moves everyone only when it is of the case") {
        Scene made = scene(people()
                               .event({.id = "r", .type = "received", .date = "2024-05-02"})
                               .event({.id = "d", .type = "detained", .date = "2024-05-02"}));
        made.on("2024-05-02");
        CHECK(made.states("status", "gusev") == "defendant");
        CHECK(made.states("measure", "gusev") == "none");
    }

    TEST_CASE("missing steps - the moves the record lacks and between which days") {
        Scene made =
            scene(people()
                      .event({.id = "o", .type = "opened", .date = "[2024-05-02..2024-05-04]"})
                      .event({.id = "v", .type = "verdict", .date = "2024-06-01"}));
        auto missing = made.on("2024-07-01").missing("stage");
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].after_fact == made.index("o"));
        CHECK(missing[0].before_fact == made.index("v"));
        CHECK(joined(missing[0].moves) == "1");
        CHECK(!missing[0].impossible);
        CHECK(time::edtf_text(missing[0].between) == "[2024-05-02..2024-06-01]");
        CHECK(missing[0].participant == timeline::kNobody);

        Scene first = scene(people().event({.id = "v", .type = "verdict", .date = "2024-06-01"}));
        missing = first.on("2024-07-01").missing("stage");
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].after_fact == -1);
        CHECK(joined(missing[0].moves) == "0, 1");
        CHECK(time::edtf_text(missing[0].between) == "[..2024-06-01]");
    }

    TEST_CASE("missing steps - what no move leads to") {
        Scene made = scene(people()
                               .event({.id = "r", .type = "received", .date = "2024-05-02"})
                               .event({.id = "o", .type = "opened", .date = "2024-05-03"}));
        const auto missing = made.on("2024-07-01").missing("stage");
        REQUIRE(missing.size() == 2);
        CHECK(!missing[0].impossible);
        CHECK(missing[1].impossible);
        CHECK(missing[1].moves.empty());
    }

    TEST_CASE("missing steps - nothing is claimed that some dates would refute") {
        const auto count = [](CaseBuilder& builder) {
            return scene(builder).on("2024-07-01").missing("stage").size();
        };
        CaseBuilder overlapping = people();
        overlapping.event({.id = "o", .type = "opened", .date = "[2024-05-02..2024-05-09]"})
            .event({.id = "v", .type = "verdict", .date = "[2024-05-05..2024-05-20]"});
        CHECK(count(overlapping) == 0);
        CaseBuilder between = people();
        between.event({.id = "r", .type = "received", .date = "[2024-05-01..2024-07-01]"})
            .event({.id = "o", .type = "opened", .date = "2024-05-02"})
            .event({.id = "v", .type = "verdict", .date = "2024-05-20"});
        CHECK(count(between) == 0);
        CaseBuilder disputed = people();
        disputed.event({.id = "o", .type = "opened", .date = "2024-05-02"})
            .event({.id = "v", .type = "verdict", .date = "2024-05-20", .disputes = {"w"}})
            .event({.id = "w", .type = "told", .date = "2024-05-21", .who = {"gusev"}});
        CHECK(count(disputed) == 0);
        CaseBuilder twice = people();
        twice.event({.id = "o", .type = "opened", .date = "2024-05-02"})
            .event({.id = "p", .type = "opened", .date = "2024-05-20"});
        CHECK(count(twice) == 0);
        CaseBuilder certain = people();
        certain.event({.id = "o", .type = "opened", .date = "2024-05-02"})
            .event({.id = "v", .type = "verdict", .date = "2024-05-20"});
        CHECK(count(certain) == 1);
    }
}
