// What a sentence of a report says must be true when it is read alone.
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"
#include "engine/report/writers.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using test::case_from;
using test::OnDay;

namespace {

// A case about one person, with these entries.
docket::Case about_one(const std::string& entries, const std::string& header = {}) {
    return case_from(R"(
[case]
id = "one"
pack = "kz"
procedure = "criminal"
title.en = "One"
)" + header + R"(
[[source]]
id = "s"
published = 2025-01-01
[[source]]
id = "t"
published = 2025-01-02
[[participant]]
id = "p"
name = { en = "P Q", ru = "П К" }
role = "accused"
source = "s"
)" + entries);
}

std::string event(const std::string& id, const std::string& type, const std::string& date,
                  const std::string& more = {}) {
    const bool of_person = type != "case-received-by-court" && type != "trial-opened" &&
                           type != "hearing" && type != "investigation-registered";
    return "[[event]]\nid = \"" + id + "\"\ntype = \"" + type + "\"\n" +
           (date.empty() ? "" : "date = " + date + "\n") +
           (of_person ? "participant = \"p\"\n" : "") + "source = \"s\"\n" + more + "\n";
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string status_of(const OnDay& on, const char* language = "en") {
    const report::Words words = test::words(language);
    return report::write_text(
        report::compose_status(report::build_status(on.subject(), words), words), {0, false});
}

std::string chronology_of(const OnDay& on, const char* language = "en") {
    const report::Words words = test::words(language);
    return report::write_markdown(
        report::compose_chronology(report::build_chronology(on.subject(), words, true), words));
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("a version to which another is preferred is shown with the reason") {
        const OnDay on(
            about_one(
                event("a", "measure-ordered", "2025-01-18",
                      "measure = \"custody\"\npreferred = true") +
                event("b", "measure-ordered", "2025-01-19",
                      "measure = \"custody\"\ndisputes = \"a\"\nquote.en = \"two days later\"") +
                event("c", "released", "2025-03-01")),
            "2025-04-01");
        const report::Words words = test::words("en");
        const report::ChronologyView view = report::build_chronology(on.subject(), words, true);
        REQUIRE(view.entries.size() == 3);
        CHECK(view.entries[0].reckoned);
        CHECK(view.entries[0].disputed);
        CHECK_FALSE(view.entries[1].reckoned);
        CHECK(view.entries[1].act.event == "b");
        const std::string markdown = chronology_of(on);
        CHECK(has(markdown, "two days later"));
        CHECK(has(markdown, "another source says otherwise"));
        CHECK(has(markdown, "(18 January 2025)"));
        const report::Table table = report::chronology_table(view);
        CHECK(table.rows.size() == 3);
        CHECK(report::to_json(view)["reported"]["events"][1]["reckoned"] == false);
    }

    TEST_CASE("an act that may lie ahead is not called the last event without saying so") {
        const OnDay on(about_one(event("a", "detained", "2025-01-17") +
                                 event("b", "released", "\"[2025-01-20..2026-11-24]\"")),
                       "2025-04-20");
        CHECK(has(status_of(on), "may not have happened by the day of this report"));
    }

    TEST_CASE("a plan whose day has passed is no coming date") {
        const OnDay on(about_one(event("h", "hearing", "2025-02-21", "planned = 2025-02-14")),
                       "2025-04-20");
        const std::string text = status_of(on);
        CHECK(has(text, "Coming dates\n  - none planned on record"));
        CHECK(has(text, "Planned, no outcome on record\n  - hearing"));
    }

    TEST_CASE("what the header of the case says is not taken as known by a day") {
        const std::string header = "court = \"The Later Court\"\nwhy.en = \"the later reason\"\n";
        const std::string acts = event("a", "detained", "2025-01-17", "known = 2025-01-18");
        const OnDay all(about_one(acts, header), "2025-04-20");
        CHECK(has(status_of(all), "The Later Court"));
        const OnDay then(about_one(acts, header), "2025-02-20", "2025-02-20");
        CHECK_FALSE(has(status_of(then), "The Later Court"));
        CHECK_FALSE(has(status_of(then), "the later reason"));
        CHECK(has(status_of(then), "are left out"));
    }

    TEST_CASE("a waiting term that is over does not say that what waited took effect") {
        const OnDay on(about_one(event("v", "verdict", "2025-01-10", "outcome = \"convicted\"")),
                       "2025-06-01");
        const std::string text = chronology_of(on);
        CHECK(has(text, "the first lawful day has come"));
        CHECK_FALSE(has(text, "ended in time"));
    }

    TEST_CASE("an abbreviation at the end of a sentence ends it once") {
        const report::Words words = test::words("ru");
        CHECK(words.fill("истёк {d}.", {{"d", "28 апреля 2025 г."}}) == "истёк 28 апреля 2025 г.");
        CHECK(words.fill("{d}…", {{"d", "г."}}) == "г.…");
    }

    TEST_CASE("a command in a text repeats the day asked about") {
        report::Words words = test::words("kk");
        words.repeat_in_commands(" --as-of 2025-01-20");
        CHECK(words.command("label.explain", {{"fingerprint", "abcd"}}) ==
              "merzim explain abcd --as-of 2025-01-20");
        const std::string others = words.command("clock.others", {{"n", "3"}, {"case", "x"}});
        CHECK(has(others, "merzim deadlines x --as-of 2025-01-20"));
    }

    TEST_CASE("a simulation says what it does to the measure") {
        const std::string acts =
            event("a", "measure-applied", "2025-01-17", "measure = \"custody\"");
        const OnDay before(about_one(acts), "2025-02-01");
        const OnDay after(about_one(acts + event("r", "released", "2025-02-01")), "2025-02-01");
        const report::Words words = test::words("en");
        const report::SimulationView view =
            report::build_simulation(before.subject(), after.subject(), words, {});
        const auto measure = std::ranges::find_if(
            view.tracks, [](const report::Change& change) { return change.rule == "measure"; });
        REQUIRE(measure != view.tracks.end());
        CHECK(has(measure->before, "custody"));
        CHECK(measure->who == "P Q");
    }
}
