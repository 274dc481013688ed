#include "engine/timeline/timeline.hpp"

#include "tests/support/timeline.hpp"

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;
using timeline::Contradiction;
using timeline::Fact;
using timeline::Reason;

namespace {

law::Pack pack() {
    return PackBuilder()
        .type("opened")
        .type("held")
        .type("verdict")
        .type("told", true)
        .type("asked", true)
        .type("published", false, true)
        .in_force_from("2015-01-01")
        .build();
}

Scene scene(const CaseBuilder& builder) {
    return {pack(), CaseBuilder(builder).record()};
}

std::string reasons(const Scene& made) {
    std::string text;
    for (const Contradiction& contradiction : made.line().contradictions()) {
        std::vector<Reason> sorted = contradiction.reasons;
        std::sort(sorted.begin(), sorted.end());
        text += "{" + joined(sorted) + " / " + joined(contradiction.dropped) + "}";
    }
    return text;
}

}  // namespace

TEST_SUITE("timeline") {
    TEST_CASE("facts - what had happened by a day and what may have") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "late", .type = "held", .date = "2024-06-01"})
                               .event({.id = "vague", .type = "held", .date = "2024-05"})
                               .event({.id = "sure", .type = "held", .date = "2024-05-02"})
                               .event({.id = "odd", .type = "unheard-of", .date = "2024-05-02"}));
        made.on("2024-05-10");
        REQUIRE(made.line().facts().size() == 2);
        CHECK(made.index("vague") == 0);
        CHECK(made.when("vague") == "[2024-05-01..2024-05-10]");
        CHECK(made.fact("vague").happened == Truth::unknown);
        CHECK(made.index("sure") == 1);
        CHECK(made.fact("sure").happened == Truth::yes);
        CHECK(!made.has("late"));
        CHECK(!made.has("odd"));
        CHECK(made.line().has_type(made.fact("sure").type));
        CHECK(!made.line().has_type(*made.line().pack().find_event_type("opened")));
        made.on("2024-05-31");
        CHECK(made.fact("vague").happened == Truth::yes);
        CHECK(made.when("vague") == "2024-05");
        made.on("2024-06-01");
        CHECK(made.line().facts().size() == 3);
        CHECK(made.line().fact_of(-1) == -1);
        CHECK(made.line().fact_of(99) == -1);
    }

    TEST_CASE("facts - a period keeps both ends") {
        Scene made =
            scene(CaseBuilder()
                      .event({.id = "known", .type = "held", .date = "2024-05-02/2024-05-06"})
                      .event({.id = "open", .type = "held", .date = "2024-05-03/.."})
                      .event({.id = "loose", .type = "held", .date = "2024-05/2024-05-10"}));
        made.on("2024-06-01");
        CHECK(time::edtf_text(made.fact("known").at) == "2024-05-02");
        CHECK(time::edtf_text(made.fact("known").finish) == "2024-05-06");
        CHECK(time::edtf_text(made.fact("open").finish) == "[2024-05-03..]");
        CHECK(made.when("loose") == "[2024-05-01..2024-05-10]");
        CHECK(made.why("loose") == "period 2");
    }

    TEST_CASE("facts - a plan is not a fact and is made on a day of its own") {
        Scene made = scene(CaseBuilder().event({.id = "trial",
                                                .type = "held",
                                                .date = "2024-08-05",
                                                .planned = "[2024-07-22..2024-07-31]"}));
        made.on("2024-07-21");
        CHECK(made.line().plans().empty());
        made.on("2024-07-25");
        REQUIRE(made.line().plans().size() == 1);
        CHECK(made.line().plans()[0].made == Truth::unknown);
        made.on("2024-07-31");
        REQUIRE(made.line().plans().size() == 1);
        CHECK(made.line().plans()[0].made == Truth::yes);
        CHECK(time::edtf_text(made.line().plans()[0].at) == "2024-08-05");
        made.on("2024-08-31");
        CHECK(made.line().facts().empty());
        CHECK(made.line().plans().size() == 1);
    }

    TEST_CASE("facts - a time written with an offset is told by the clocks of the place") {
        Scene made = scene(
            CaseBuilder()
                .event({.id = "here",
                        .type = "held",
                        .date = "2024-02-01T22:30+03:00",
                        .zone = "almaty"})
                .event(
                    {.id = "there", .type = "held", .date = "2024-02-01T22:30+03:00", .zone = ""}));
        made.on("2024-03-01");
        CHECK(time::iso(made.fact("here").at.earliest) == "2024-02-02T01:30");
        CHECK(time::iso(made.fact("there").at.latest) == "2024-02-02T00:30");
        CHECK(made.line().zone().id == "aktau");
    }

    TEST_CASE("known - an entry counts once it was certainly known") {
        Scene made = scene(
            CaseBuilder()
                .participant("a", "2024-05-01")
                .participant("b", "2024-07")
                .event({.id = "early", .type = "held", .date = "2024-05-01", .known = "2024-05-02"})
                .event({.id = "late", .type = "held", .date = "2024-05-01", .known = "2024-07"})
                .event({.id = "never",
                        .type = "held",
                        .date = "2024-05-01",
                        .known = "[2024-05-01..]"})
                .event({.id = "unsaid", .type = "held", .date = "2024-05-01"}));
        made.on("2024-08-01");
        CHECK(made.line().facts().size() == 4);
        CHECK(made.line().unbounded_known() == 0);
        made.on("2024-08-01", "2024-07-30");
        CHECK(made.has("early"));
        CHECK(!made.has("late"));
        CHECK(!made.has("never"));
        CHECK(made.line().unbounded_known() == 2);
        CHECK(made.line().participant_visible(made.who("a")));
        CHECK(!made.line().participant_visible(made.who("b")));
        CHECK(!made.line().participant_visible(timeline::kNobody));
        made.on("2024-08-01", "2024-07-31");
        CHECK(made.has("late"));
        CHECK(made.line().participant_visible(made.who("b")));
    }

    TEST_CASE("known - charges and statements count like events") {
        CaseBuilder builder;
        builder.participant("a").ongoing("x", "2024-07-21", "7 months");
        builder.event({.id = "x", .type = "opened", .date = "[..2024-07-01]"});
        docket::Case& record = builder.record();
        record.statements[0].known = edtf("2024-07-25");
        record.participants[0].charges.push_back({"theft", "", edtf("2024-07-05"), {}});
        Scene made(pack(), record);
        made.on("2024-08-01", "2024-07-04");
        CHECK(!made.line().charge_visible(0));
        CHECK(!made.line().statement_visible(0));
        made.on("2024-08-01", "2024-07-05");
        CHECK(made.line().charge_visible(0));
        CHECK(!made.line().statement_visible(0));
        made.on("2024-08-01", "2024-07-25");
        CHECK(made.line().statement_visible(0));
        CHECK(made.line().charge_visible(0));
    }

    TEST_CASE("known - what is known has happened") {
        Scene made = scene(
            CaseBuilder()
                .event({.id = "undated", .type = "held", .known = "2024-07"})
                .event({.id = "open", .type = "held", .date = "[2024-07-03..]", .known = "2024-07"})
                .event({.id = "dated", .type = "held", .date = "2024-08-02", .known = "2024-07"})
                .event({.id = "odd", .type = "held", .date = "[2024-08-02..]", .known = "2024-07"})
                .event({.id = "plan",
                        .type = "held",
                        .date = "[2024-08-02..]",
                        .planned = "2024-07",
                        .known = "2024-07"}));
        made.on("2024-09-01");
        CHECK(made.when("undated") == "[2015-01-01..2024-07-31]");
        CHECK(made.why("undated") == "date 0, procedure 0");
        CHECK(made.when("open") == "[2024-07-03..2024-07-31]");
        CHECK(made.when("dated") == "2024-08-02");
        CHECK(made.when("odd") == "[2024-08-02..2024-09-01]");
        CHECK(reasons(made) == "{date 3 / }");
        CHECK(time::edtf_text(made.line().plans()[0].at) == "[2024-08-02..]");
    }

    TEST_CASE("disputes - the preferred version is reckoned with") {
        CaseBuilder builder;
        builder.event({.id = "a", .type = "held", .date = "2024-05-01", .disputes = {"b"}})
            .event({.id = "b", .type = "held", .date = "2024-05-02", .preferred = true})
            .event({.id = "c", .type = "held", .date = "2024-05-03", .disputes = {"b"}})
            .event({.id = "d", .type = "held", .date = "2024-05-04", .known = "2024-06-01"});
        Scene made = scene(builder);
        made.on("2024-06-01");
        CHECK(!made.has("a"));
        CHECK(made.fact("b").happened == Truth::yes);
        CHECK(!made.has("c"));
        CHECK(made.fact("d").happened == Truth::yes);
    }

    TEST_CASE("disputes - without exactly one preferred version all stay unknown") {
        for (const bool both : {false, true}) {
            Scene made = scene(
                CaseBuilder()
                    .event({.id = "a",
                            .type = "held",
                            .date = "2024-05-01",
                            .disputes = {"b"},
                            .preferred = both})
                    .event({.id = "b", .type = "held", .date = "2024-05-02", .preferred = both}));
            made.on("2024-06-01");
            CHECK(made.fact("a").happened == Truth::unknown);
            CHECK(made.fact("b").happened == Truth::unknown);
        }
    }

    TEST_CASE("disputes - a version nobody knew yet takes no part") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "a",
                                       .type = "held",
                                       .date = "2024-05-01",
                                       .disputes = {"b"},
                                       .known = "2024-05-01"})
                               .event({.id = "b",
                                       .type = "held",
                                       .date = "2024-05-02",
                                       .preferred = true,
                                       .known = "2024-07-01"}));
        made.on("2024-08-01", "2024-06-01");
        CHECK(made.fact("a").happened == Truth::yes);
        made.on("2024-08-01", "2024-07-01");
        CHECK(!made.has("a"));
    }

    TEST_CASE("disputes - a version in doubt says nothing about others but they about it") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "fixed", .type = "held", .date = "2024-05-10"})
                               .event({.id = "x",
                                       .type = "held",
                                       .date = "2024-05",
                                       .after = {"fixed"},
                                       .disputes = {"y"}})
                               .event({.id = "y", .type = "held", .date = "2024-05-20"})
                               .event({.id = "after-y", .type = "held", .after = {"y"}}));
        made.on("2024-06-01");
        CHECK(made.when("x") == "[2024-05-10..2024-05-31]");
        CHECK(made.why("x") == "order 1");
        CHECK(made.when("after-y") == "[2015-01-01..2024-06-01]");
    }

    TEST_CASE("orders - an undated event stands between its neighbours") {
        Scene made = scene(
            CaseBuilder()
                .event({.id = "first", .type = "held", .date = "2024-05-02"})
                .event({.id = "middle", .type = "held", .after = {"first"}, .before = {"last"}})
                .event({.id = "last", .type = "held", .date = "[2024-05-06..2024-05-09]"}));
        made.on("2024-06-01");
        CHECK(made.when("middle") == "[2024-05-02..2024-05-09]");
        CHECK(made.why("middle") == "date 0, order 1, date 2");
        CHECK(made.why("first").empty());
        CHECK(reasons(made).empty());
    }

    TEST_CASE("orders - the same day is not before the same day") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "noon", .type = "held", .date = "2024-05-02T12:00"})
                               .event({.id = "day",
                                       .type = "held",
                                       .date = "[2024-05-01..2024-05-04]",
                                       .after = {"noon"}})
                               .event({.id = "early",
                                       .type = "held",
                                       .date = "[2024-05-01..2024-05-04]",
                                       .before = {"noon"}})
                               .event({.id = "minute",
                                       .type = "held",
                                       .date = "[2024-05-01T10:00..2024-05-04T10:00]",
                                       .after = {"noon"}})
                               .event({.id = "minute-after-day",
                                       .type = "held",
                                       .date = "[2024-05-01T10:00..2024-05-04T10:00]",
                                       .after = {"day"}}));
        made.on("2024-06-01");
        CHECK(made.when("day") == "[2024-05-02..2024-05-04]");
        CHECK(made.when("early") == "[2024-05-01..2024-05-02]");
        CHECK(time::iso(made.fact("minute").at.earliest) == "2024-05-02T12:00");
        CHECK(time::iso(made.fact("minute-after-day").at.earliest) == "2024-05-02T00:00");
        CHECK(made.when("noon") == "2024-05-02");
    }

    TEST_CASE("orders - an order no bounds show is known all the same") {
        Scene made = scene(
            CaseBuilder()
                .event(
                    {.id = "b", .type = "held", .date = "[2024-05-01..2024-05-20]", .after = {"a"}})
                .event({.id = "a", .type = "held", .date = "[2024-05-01..2024-05-20]"})
                .event({.id = "c", .type = "held", .date = "2024-05-10"}));
        made.on("2024-06-01");
        const timeline::Timeline& line = made.line();
        const Fact& a = made.fact("a");
        const Fact& b = made.fact("b");
        CHECK(line.not_later(a, b) == Truth::yes);
        CHECK(line.not_later(b, a) == Truth::unknown);  // the same day, perhaps
        CHECK(line.earlier(b, a) == Truth::no);
        CHECK(line.earlier(a, b) == Truth::unknown);
        CHECK(line.not_later(a, made.fact("c")) == Truth::unknown);
        const Fact copy = a;  // not one of the facts: only its bounds speak
        CHECK(line.not_later(copy, b) == Truth::unknown);
        CHECK(line.not_later(a, a) == Truth::yes);
    }

    TEST_CASE("comparisons - in days unless both are known to the minute") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "noon", .type = "held", .date = "2024-05-02T12:00"})
                               .event({.id = "one", .type = "held", .date = "2024-05-02T13:00"})
                               .event({.id = "day", .type = "held", .date = "2024-05-02"})
                               .event({.id = "next", .type = "held", .date = "2024-05-03"}));
        made.on("2024-06-01");
        const timeline::Timeline& line = made.line();
        CHECK(line.not_later(made.fact("one"), made.fact("noon")) == Truth::no);
        CHECK(line.earlier(made.fact("noon"), made.fact("one")) == Truth::yes);
        CHECK(line.not_later(made.fact("one"), made.fact("day")) == Truth::yes);
        CHECK(line.not_later(made.fact("day"), made.fact("noon")) == Truth::yes);
        CHECK(line.earlier(made.fact("noon"), made.fact("day")) == Truth::no);
        CHECK(line.earlier(made.fact("one"), made.fact("next")) == Truth::yes);
        CHECK(line.not_later(made.fact("next"), made.fact("one")) == Truth::no);
    }

    TEST_CASE("statements - still going on after so many months") {
        struct Row {
            std::string on, at_least, at_most, expected;
        };
        const std::vector<Row> rows = {
            {"2024-07-21", "7 months", "", "[2015-01-01..2023-12-21]"},
            {"2024-07-21", "7 months", "8 months", "[2023-11-21..2023-12-21]"},
            {"2024-03-31", "1 month", "", "[2015-01-01..2024-02-29]"},
            {"2024-07-21", "10 days", "", "[2015-01-01..2024-07-11]"},
            {"2024-07-21", "", "10 days", "[2024-07-11..2024-07-21]"},
            {"2024-07-21", "48 hours", "", "[2015-01-01..2024-07-19]"},
            {"2024-07-21", "", "48 hours", "[2024-07-19..2024-07-21]"},
            {"2024-07-21", "", "", "[2015-01-01..2024-07-21]"},
            {"2024-07", "1 month and 10 days", "", "[2015-01-01..2024-06-21]"},
        };
        for (const Row& row : rows) {
            CAPTURE(row.on);
            CAPTURE(row.at_least);
            CAPTURE(row.at_most);
            Scene made = scene(CaseBuilder()
                                   .event({.id = "x", .type = "opened"})
                                   .ongoing("x", row.on, row.at_least, row.at_most));
            made.on("2024-08-01");
            CHECK(made.when("x") == row.expected);
            CHECK(reasons(made).empty());
            CHECK(made.why("x").find("statement 0") != std::string::npos);
        }
    }

    TEST_CASE("statements - how long it took from one event to another") {
        struct Row {
            std::string a, b, at_least, at_most, expected_a, expected_b;
        };
        const std::vector<Row> rows = {
            {"2024-05-02", "", "3 days", "", "2024-05-02", "[2024-05-05..2024-08-01]"},
            {"2024-05-02", "", "3 days", "5 days", "2024-05-02", "[2024-05-05..2024-05-07]"},
            {"2024-05-02", "", "", "5 days", "2024-05-02", "[2024-05-02..2024-05-07]"},
            {"2024-05-02", "", "48 hours", "50 hours", "2024-05-02", "[2024-05-04..2024-05-05]"},
            {"2024-01-31", "", "1 month", "1 month", "2024-01-31", "2024-02-29"},
            {"", "2024-02-29", "1 month", "1 month", "[2024-01-29..2024-01-31]", "2024-02-29"},
            {"2024-01-31", "", "1 month and 3 days", "2 months", "2024-01-31",
             "[2024-03-03..2024-03-31]"},
            {"2024-05-02", "2024-05", "5 working days", "", "2024-05-02",
             "[2024-05-07..2024-05-31]"},
            {"2024-05-02T12:00", "2024-05-04", "", "24 hours", "", ""},
        };
        for (const Row& row : rows) {
            CAPTURE(row.a);
            CAPTURE(row.b);
            CAPTURE(row.at_least);
            CAPTURE(row.at_most);
            Scene made = scene(CaseBuilder()
                                   .event({.id = "a", .type = "opened", .date = row.a})
                                   .event({.id = "b", .type = "held", .date = row.b})
                                   .lasted("a", "b", row.at_least, row.at_most));
            made.on("2024-08-01");
            if (row.expected_a.empty()) {
                CHECK(reasons(made) == "{date 0, date 1, statement 0 / statement 0}");
                continue;
            }
            CHECK(made.when("a") == row.expected_a);
            CHECK(made.when("b") == row.expected_b);
            CHECK(reasons(made).empty());
        }
    }

    TEST_CASE("statements - months run along a chain to a fixed point") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "a", .type = "opened", .date = "2024-01-31"})
                               .event({.id = "c", .type = "verdict"})
                               .event({.id = "b", .type = "held"})
                               .lasted("b", "c", "1 month", "1 month")
                               .lasted("a", "b", "1 month", "1 month"));
        made.on("2024-08-01");
        CHECK(made.when("b") == "2024-02-29");
        CHECK(made.when("c") == "2024-03-29");
        CHECK(made.why("c") == "date 0, statement 1, statement 0");
        CHECK(made.line().earlier(made.fact("b"), made.fact("c")) == Truth::yes);
    }

    TEST_CASE("statements - months that cannot be are a contradiction with all it rests on") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "a", .type = "opened", .date = "2024-01-31"})
                               .event({.id = "b", .type = "held", .date = "2024-02-28"})
                               .lasted("a", "b", "1 month"));
        made.on("2024-08-01");
        CHECK(reasons(made) == "{date 0, date 1, statement 0 / statement 0}");
        CHECK(made.when("b") == "2024-02-28");
    }

    TEST_CASE("procedure - nothing of it is before its entry into force") {
        Scene made = scene(CaseBuilder()
                               .event({.id = "in", .type = "held", .date = "[..2024-05-02]"})
                               .event({.id = "out", .type = "published", .date = "[..2024-05-02]"})
                               .event({.id = "wrong", .type = "held", .date = "2014-12-31"})
                               .event({.id = "before-wrong", .type = "held", .before = {"wrong"}}));
        made.on("2024-06-01");
        CHECK(made.when("in") == "[2015-01-01..2024-05-02]");
        CHECK(made.why("in") == "procedure 0");
        CHECK(made.when("out") == "[..2024-05-02]");
        CHECK(made.when("wrong") == "2014-12-31");
        CHECK(reasons(made) ==
              "{date 2, procedure 2 / procedure 2}{date 2, order 3, procedure 3 / "
              "order 3}");
    }

    TEST_CASE("necessities - bind the only two events of their kinds") {
        law::Pack made_pack = PackBuilder()
                                  .type("opened")
                                  .type("verdict")
                                  .type("told", true)
                                  .type("asked", true)
                                  .necessity("opened", "verdict", "3 days")
                                  .necessity("told", "asked")
                                  .build();
        CaseBuilder builder;
        builder.participant("p").participant("q");
        builder.event({.id = "o", .type = "opened", .date = "2024-05-10"})
            .event({.id = "v", .type = "verdict"})
            .event({.id = "tp", .type = "told", .date = "2024-05-10", .who = {"p"}})
            .event({.id = "ap", .type = "asked", .who = {"p"}})
            .event({.id = "aq", .type = "asked", .who = {"q"}});
        SUBCASE("alone") {
            Scene made(made_pack, builder.record());
            made.on("2024-06-01");
            CHECK(made.when("v") == "[2024-05-13..2024-06-01]");
            CHECK(made.why("v") == "date 0, necessity 0");
            CHECK(made.when("ap") == "[2024-05-10..2024-06-01]");
            CHECK(made.when("aq") == "[..2024-06-01]");
        }
        SUBCASE("not when there is a second one") {
            builder.event({.id = "o2", .type = "opened", .date = "2024-04-01"});
            builder.event({.id = "tp2", .type = "told", .date = "2024-04-01", .who = {"p", "q"}});
            Scene made(made_pack, builder.record());
            made.on("2024-06-01");
            CHECK(made.when("v") == "[..2024-06-01]");
            CHECK(made.when("ap") == "[..2024-06-01]");
            CHECK(made.when("aq") == "[2024-04-01..2024-06-01]");
        }
        SUBCASE("not when the second one is not yet known by the day asked about") {
            builder.event({.id = "o2", .type = "opened", .date = "2024-04-01"});
            for (docket::Event& event : builder.record().events)
                event.known = edtf(event.id == "o2" ? "2024-06-01" : "2024-05-31");
            Scene made(made_pack, builder.record());
            made.on("2024-06-01", "2024-05-31");
            CHECK(made.when("v") == "[2024-05-13..2024-05-31]");
        }
        SUBCASE("not an entry that stands for several acts") {
            builder.record().events[0].count = docket::CountRange{1, 2};
            Scene made(made_pack, builder.record());
            CHECK(made.on("2024-06-01").when("v") == "[..2024-06-01]");
        }
        SUBCASE("not a plan and not one of several versions") {
            builder.record().events[0].planned = edtf("2024-05-01");
            builder.record().events[2].disputes = {"aq"};
            Scene made(made_pack, builder.record());
            made.on("2024-06-01");
            CHECK(made.when("v") == "[..2024-06-01]");
            CHECK(made.when("ap") == "[..2024-06-01]");
        }
    }

    TEST_CASE("contradictions - necessities give way first and dates never") {
        law::Pack made_pack = PackBuilder()
                                  .type("opened")
                                  .type("verdict")
                                  .type("held")
                                  .necessity("opened", "verdict")
                                  .build();
        CaseBuilder builder;
        builder.event({.id = "o", .type = "opened", .date = "2024-05-10"})
            .event({.id = "v", .type = "verdict", .after = {"h"}})
            .event({.id = "h", .type = "held", .date = "2024-05-12"})
            .lasted("v", "h", "2 days");
        Scene made(made_pack, builder.record());
        made.on("2024-06-01");
        CHECK(reasons(made) == "{order 1, statement 0 / order 1}");
        CHECK(made.when("v") == "2024-05-10");

        builder.record().statements[0].at_least = length("3 days");
        Scene other(made_pack, builder.record());
        other.on("2024-06-01");
        CHECK(other.when("o") == "2024-05-10");
        CHECK(other.when("h") == "2024-05-12");
        CHECK(other.when("v") == "[..2024-05-09]");
        CHECK(other.line().contradictions().size() == 2);
        for (const Contradiction& contradiction : other.line().contradictions()) {
            for (const Reason& reason : contradiction.dropped) {
                CHECK(reason.kind != Reason::Kind::date);
            }
        }
        const std::string first = reasons(other);
        CHECK(reasons(other.on("2024-06-01")) == first);
    }

    TEST_CASE("matching - type and words and whom it concerns") {
        law::Pack made_pack = PackBuilder()
                                  .type("told", true)
                                  .type("opened")
                                  .track("status", true, {"none", "suspect", "witness"})
                                  .move("told suspect", {"none"}, "suspect")
                                  .build();
        Scene made(made_pack, CaseBuilder()
                                  .participant("p")
                                  .participant("q")
                                  .event({.id = "s",
                                          .type = "told",
                                          .date = "2024-05-01",
                                          .who = {"p"},
                                          .status = "suspect"})
                                  .event({.id = "w",
                                          .type = "told",
                                          .date = "2024-05-02",
                                          .who = {"p", "q"},
                                          .status = "witness"})
                                  .event({.id = "o", .type = "opened", .date = "2024-05-03"})
                                  .record());
        made.on("2024-06-01");
        const timeline::Timeline& line = made.line();
        const law::EventPattern suspect = made_pack.tracks[0].moves[0].on;
        law::EventPattern any = suspect;
        any.words = {};
        CHECK(line.matches(made.fact("s"), suspect));
        CHECK(!line.matches(made.fact("w"), suspect));
        CHECK(line.matches(made.fact("w"), any));
        CHECK(!line.matches(made.fact("o"), any));
        const law::Selector selector{{suspect, any}};
        CHECK(line.matches(made.fact("w"), selector));
        CHECK(line.matches(made.fact("w"), selector, made.who("q")));
        CHECK(!line.matches(made.fact("s"), selector, made.who("q")));
        CHECK(!line.matches(made.fact("s"), law::Selector{}));
        CHECK(line.concerns(made.fact("o"), made.who("q")));
        CHECK(line.concerns(made.fact("s"), timeline::kNobody));
        CHECK(!line.concerns(made.fact("s"), made.who("q")));
    }
}
