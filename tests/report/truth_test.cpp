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
docket::Case about_one(const std::string& entries, const std::string& header = {},
                       const std::string& person = {}) {
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
)" + person + entries);
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
    return report::write_markdown(report::compose_chronology(
        report::build_chronology(on.subject(), words, true, true), words));
}

report::FindingView finding_named(const OnDay& on, const std::string& rule) {
    const report::Words words = test::words("en");
    const report::Desk desk(on.subject(), words, false);
    for (const report::FindingView& finding : report::findings_of(desk)) {
        if (finding.rule == rule) return finding;
    }
    FAIL("no finding of " << rule);
    return {};
}

std::string explained(const OnDay& on, const std::string& rule, const char* language = "en") {
    const report::Words words = test::words(language);
    std::vector<report::ExplainView> views;
    for (const verdict::Outcome& outcome : on.subject().evaluation.outcomes) {
        if (on.subject().pack.rule(outcome.rule).id == rule)
            views.push_back(report::explain_outcome(on.subject(), words, outcome));
    }
    return report::write_text(report::compose_why_not(views, words), {0, false});
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
        const report::ChronologyView view =
            report::build_chronology(on.subject(), words, true, true);
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

    TEST_CASE("whoever it is for, what may not have happened yet is not told as if it had") {
        using report::Audience;
        const OnDay on(test::bundled_case("article-147-2023"), "2024-07-31");
        const report::Words words = test::words("en");
        const auto view = report::build_chronology(on.subject(), words, true, true);
        const auto open = std::ranges::count_if(view.entries, [](const report::EntryView& entry) {
            return !entry.planned && !entry.act.certain;
        });
        REQUIRE(open > 1);
        for (const Audience audience : {Audience::everybody, Audience::court, Audience::press,
                                        Audience::un, Audience::partner}) {
            const report::Document document = report::compose_chronology(view, words, audience);
            const auto said = std::ranges::count_if(document.blocks, [](const report::Block& row) {
                return row.computed && !row.line.empty() &&
                       row.line.front().text == "may not have happened by the day of this report";
            });
            CHECK(said == open);
        }
    }

    TEST_CASE(
        "findings on law of low confidence stay out of what is made for others, and are counted") {
        // 147(4) before the amendments of 2024: its gravity, and so the form, was not verified
        const OnDay on(about_one("charges = [{ offence = \"uk.147(4)\" }]\n" +
                                 event("r", "investigation-registered", "2023-11-21")),
                       "2024-07-31");
        const report::Words words = test::words("en");
        const auto all = report::build_chronology(on.subject(), words, true, true);
        const auto shown = report::build_chronology(on.subject(), words, true, false);
        const auto is_low = [](const report::FindingView& finding) {
            return finding.confidence == law::Confidence::low;
        };
        const auto low = std::ranges::count_if(all.findings, is_low);
        CHECK(low > 0);
        CHECK(all.findings_withheld == 0);
        CHECK(std::ranges::none_of(shown.findings, is_low));
        CHECK(shown.findings_withheld == static_cast<std::size_t>(low));
        CHECK(shown.findings.size() + shown.findings_withheld == all.findings.size());
        CHECK(has(report::write_markdown(report::compose_chronology(shown, words)),
                  "it rests on law of low confidence: findings ("));
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

    TEST_CASE("length and deadline and days of a possible finding are of one branch it holds for") {
        const OnDay on(about_one(event("d", "detained", "2025-01-17") +
                                     event("c", "measure-applied", "2025-01-19",
                                           "measure = \"custody\"\nafter = \"d\""),
                                 {}, "papers-complete = true\n"),
                       "2025-02-20");
        const report::FindingView found = finding_named(on, "criminal.detention-overdue");
        CHECK(found.certainty == verdict::Certainty::possible);
        CHECK(has(found.text, "came after 19 January 2025"));
        CHECK(has(found.text, "48 hours"));
        CHECK_FALSE(has(found.text, "72 hours"));
        CHECK_FALSE(has(found.text, "unknown number"));
    }

    TEST_CASE("an act that cannot have come after the last day is not said to have come late") {
        const OnDay on(about_one(event("r", "case-received-by-court", "2024-02-05") +
                                     event("t", "trial-appointed", "\"2024-02\""),
                                 {}, "charges = [{ offence = \"uk.274(2)\", source = \"s\" }]\n"),
                       "2025-05-01");
        const report::FindingView step =
            finding_named(on, "criminal.case-in-court-without-a-sitting");
        CHECK(step.certainty == verdict::Certainty::possible);
        CHECK_FALSE(has(step.text, "came after"));
        CHECK(has(step.text, "neither a decision on it nor a sitting"));
        const std::string terms = chronology_of(on);
        const std::string next = terms.substr(terms.find("**next step of the court"), 200);
        CHECK(has(next, "may have run out, as the record and the law stand"));
        // of five days the same act may be late
        const report::FindingView decision = finding_named(on, "criminal.judge-decision-overdue");
        CHECK(has(decision.text, "came after 12 February 2024"));
    }

    TEST_CASE("of two lengths of one article that may govern the article is told") {
        const OnDay on(
            about_one(event("r", "case-received-by-court", "2024-05-11") +
                          event("v", "verdict", "2024-05-13", "outcome = \"convicted\"") +
                          event("c", "verdict-copy-handed", "2024-05-20"),
                      {}, "charges = [{ offence = \"uk.378(1)\", source = \"s\" }]\n"),
            "2025-05-01");
        const report::FindingView found = finding_named(on, "criminal.verdict-copy-overdue");
        CHECK(has(found.text, "UPK 529(8)"));
        CHECK_FALSE(has(found.text, "UPK 404"));
    }

    TEST_CASE("of two acts that may have come last each term says from which it is counted") {
        const std::string february = "\"2024-02\"";
        const OnDay on(
            about_one(event("d", "appeal-decision", february, "outcome = \"upheld\"") +
                      event("f", "entered-into-force", february, "outcome = \"convicted\"")),
            "2025-01-10");
        const std::string text = status_of(on);
        CHECK(has(text, "possible; if “decision on appeal: upheld” came last"));
        CHECK(has(text, "possible; if “verdict entered into force: convicted” came last"));
    }

    TEST_CASE("the proof of what is possible does not say that it is proved") {
        const OnDay on(about_one(event("d", "detained", "2025-01-17") +
                                     event("c", "measure-applied", "2025-01-19",
                                           "measure = \"custody\"\nafter = \"d\""),
                                 {}, "papers-complete = true\n"),
                       "2025-02-20");
        const std::string text = explained(on, "criminal.detention-overdue");
        CHECK_FALSE(has(text, "proves it"));
        CHECK(has(text, "not proved"));
        CHECK(has(text, "what would settle it"));
        CHECK(has(text, "the hour of: detained"));
    }

    TEST_CASE("why a rule does not apply names the condition and what the record has") {
        const OnDay on(
            about_one(event("m", "measure-applied", "2025-01-17", "measure = \"custody\"") +
                      event("v", "verdict", "2025-04-11", "outcome = \"convicted\"")),
            "2025-06-01");
        const std::string text = explained(on, "criminal.appeal-window-closed");
        CHECK(has(text, "does not apply: excluded, but holds: measure: custody"));
        CHECK(has(text, "the record then has: custody"));
        CHECK_FALSE(has(text, "a date not bounded by the record"));
    }

    TEST_CASE("a term that ends at an hour of the next day names the hour") {
        const OnDay on(
            about_one(event("d", "detained", "\"2025-01-15T08:00\""), {}, "minor = true\n"),
            "2025-01-15");
        const std::string text = status_of(on);
        CHECK(has(text, "running, ends on 16 January 2025 at 08:00"));
        CHECK_FALSE(has(text, "1 day left"));
    }

    TEST_CASE("a total shows its stays and their sum") {
        const OnDay on(
            about_one(event("d", "measure-applied", "2024-01-10", "measure = \"custody\"") +
                      event("r", "released", "2024-02-10") +
                      event("m", "measure-applied", "2024-03-01", "measure = \"custody\"") +
                      event("q", "released", "2024-03-11")),
            "2025-06-01");
        const std::string text = explained(on, "criminal.custody-total");
        CHECK(has(text, "at least 31 days"));
        CHECK(has(text, "at least 10 days"));
        CHECK(has(text, "together at least 41 days"));
        CHECK_FALSE(has(text, "met by"));
    }

    TEST_CASE("a document is asked for to settle what is not proved") {
        const OnDay on(about_one(event("v", "verdict", "2025-01-10", "outcome = \"convicted\"")),
                       "2025-06-01");
        const report::Words words = test::words("en");
        const report::Desk desk(on.subject(), words, false);
        const std::vector<report::DemandView> demands = report::build_demands(desk);
        REQUIRE(!demands.empty());
        for (const report::DemandView& demand : demands) {
            for (const std::string& reason : demand.because)
                CHECK(has(reason, "to settle whether"));
        }
    }

    TEST_CASE("a term of an authority that no rule applies is not listed as over") {
        // the monitor's yardstick for being told late does not apply to who was told at once
        const OnDay on(about_one(event("o", "investigation-registered", "2024-04-01") +
                                 event("d", "detained", "2024-04-02")),
                       "2025-06-01");
        const report::Words words = test::words("en");
        const report::Desk desk(on.subject(), words, false);
        for (const report::ClockView& clock : report::open_clocks(desk)) {
            const bool idle = std::ranges::any_of(
                on.subject().evaluation.outcomes, [&](const verdict::Outcome& outcome) {
                    return outcome.kind == verdict::Kind::not_applicable && outcome.term.is_set() &&
                           clock.kind == verdict::Kind::violated && clock.yardstick &&
                           on.subject().pack.term(outcome.term).id == clock.term;
                });
            CHECK_FALSE(idle);
        }
    }

    TEST_CASE("articles are cited as the language writes them") {
        const OnDay on(about_one(event("v", "verdict", "2025-01-10", "outcome = \"convicted\"")),
                       "2025-01-12");
        const std::string russian = status_of(on, "ru");
        CHECK(has(russian, "УПК 404"));
        CHECK_FALSE(has(russian, "UPK"));
        CHECK(has(status_of(on, "kk"), "ҚПК 404"));
        CHECK(has(status_of(on, "en"), "UPK 404"));
    }
}
