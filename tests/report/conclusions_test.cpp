// What may be concluded from the two bundled cases, and what may not.
#include "engine/report/compose.hpp"
#include "engine/report/writers.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace merzim;
using test::bundled_case;
using test::OnDay;

namespace {

const std::string kCustody = "adilbekov-2024";
const std::string kPrivacy = "article-147-2023";
const std::string kDay = "2024-07-31";

report::StatusView status(const std::string& id, const std::string& as_of,
                          const std::string& known_by, const char* language = "en") {
    const OnDay on(bundled_case(id), as_of, known_by);
    return report::build_status(on.subject(), test::words(language));
}

const report::ParticipantView& person(const report::StatusView& view, const std::string& id) {
    return *std::ranges::find(view.participants, id, &report::ParticipantView::id);
}

const report::Standing& standing(const report::ParticipantView& person, const std::string& track) {
    return *std::ranges::find(person.standings, track, &report::Standing::track);
}

const report::FindingView* finding(const report::StatusView& view, const std::string& rule,
                                   const std::string& participant = {}) {
    const auto found = std::ranges::find_if(view.findings, [&](const report::FindingView& entry) {
        return entry.rule == rule && (participant.empty() || entry.participant == participant);
    });
    return found == view.findings.end() ? nullptr : &*found;
}

std::string text_of(const report::StatusView& view, const char* language = "en") {
    return report::write_text(report::compose_status(view, test::words(language)), {});
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("a contradiction is explained by its own bounds, not by those of another") {
        std::string toml = R"toml(
[case]
id = "c"
pack = "kz"
procedure = "criminal"
title.en = "C"
[[source]]
id = "s"
publisher = "Paper"
published = 2024-08-01
[[participant]]
id = "p"
name.en = "P"
role = "accused"
source = "s"
)toml";
        for (const char* pair : {"a", "b"}) {
            const std::string id = pair;
            toml += "[[event]]\nid = \"" + id +
                    "1\"\ntype = \"publication\"\nparticipant = \"p\"\ndate = 2024-05-0" +
                    (id == "a" ? "1" : "2") + "\nsource = \"s\"\n[[event]]\nid = \"" + id +
                    "2\"\ntype = \"publication\"\nparticipant = \"p\"\ndate = 2024-04-0" +
                    (id == "a" ? "1" : "2") + "\nafter = \"" + id + "1\"\nsource = \"s\"\n";
        }
        const OnDay on(test::case_from(toml), "2024-07-31");
        const auto view = report::build_chronology(on.subject(), test::words("en"), false, true);
        std::size_t told = 0;
        for (const report::FindingView& finding : view.findings) {
            if (finding.event != "a1" && finding.event != "b1") continue;
            std::size_t cycles = 0;
            for (const report::ProofView& reason : finding.reasons)
                cycles += reason.key == "proof.contradiction" ? 1U : 0U;
            CHECK(cycles == 1);
            ++told;
        }
        CHECK(told == 2);
        CHECK(view.contradictions.size() == 2);
    }

    TEST_CASE("the private-life case has lasted at least seven months") {
        const report::StatusView july = status(kPrivacy, "2024-07-21", "2024-07-31");
        REQUIRE(!july.standings.empty());
        CHECK(july.standings.front().age.at_least);
        CHECK(july.standings.front().age.words == "at least 7 months");
        CHECK(july.standings.front().age.days == 213);
        const report::StatusView end = status(kPrivacy, kDay, kDay);
        CHECK(end.standings.front().age.words == "at least 7 months 10 days");
        CHECK(end.standings.front().age.days == 223);
        CHECK(end.standings.front().since.words == "not later than 21 December 2023");
        CHECK_FALSE(has(text_of(end), "1 January 2015"));
    }

    TEST_CASE("one case with three journalists of whom one is a suspect") {
        const report::StatusView view = status(kPrivacy, kDay, kDay);
        int suspects = 0;
        int parties = 0;
        for (const report::ParticipantView& someone : view.participants) {
            if (!someone.party) continue;
            ++parties;
            suspects += standing(someone, "status").state == "suspect" ? 1 : 0;
        }
        CHECK(parties == 3);
        CHECK(suspects == 1);
    }

    TEST_CASE("the suspect since 30 May is not copied to the colleagues") {
        const report::StatusView view = status(kPrivacy, kDay, kDay);
        const report::Standing& gusev = standing(person(view, "gusev"), "status");
        CHECK(gusev.state == "suspect");
        CHECK(gusev.age.days == 62);
        CHECK_FALSE(gusev.age.at_least);
        CHECK_FALSE(gusev.last_known);
        for (const char* id : {"moskovka", "alekhova"}) {
            const report::Standing& other = standing(person(view, id), "status");
            CHECK(other.state == "witness-with-right-to-defence");
            CHECK(other.last_known);
            CHECK(has(other.words, "nothing later on record"));
        }
    }

    TEST_CASE("no measure on record is not no measure") {
        const report::StatusView view = status(kPrivacy, kDay, kDay);
        const report::Standing& measure = standing(person(view, "gusev"), "measure");
        CHECK(measure.state.empty());
        CHECK(measure.words == "none on record");
    }

    TEST_CASE("nothing has happened to the suspect for 62 days of which 52 are confirmed") {
        const report::StatusView view = status(kPrivacy, kDay, kDay);
        const report::LastAct& last = person(view, "gusev").last_act.value();
        CHECK(last.age.days == 62);
        CHECK(last.confirmed_days == 52);
        const report::FindingView* silence = finding(view, "criminal.suspect-silence", "gusev");
        REQUIRE(silence != nullptr);
        CHECK(silence->basis == law::Basis::monitor);
        CHECK_FALSE(has(silence->head, "breach"));
    }

    TEST_CASE("the day before he was told the suspect was likely a witness") {
        const report::StatusView view = status(kPrivacy, "2024-05-29", "2024-07-31");
        const report::Standing& gusev = standing(person(view, "gusev"), "status");
        CHECK(gusev.state == "witness-with-right-to-defence");
        CHECK(gusev.certainty == verdict::Certainty::likely);
        CHECK(has(gusev.words, "likely"));
    }

    TEST_CASE("custody has lasted 126 days and is not called expired") {
        const report::StatusView view = status(kCustody, kDay, kDay);
        const report::Standing& measure = standing(person(view, "adilbekov"), "measure");
        CHECK(measure.state == "custody");
        CHECK(measure.age.days == 126);
        CHECK(measure.words == "custody, since 27 March 2024 (126 days)");
        const std::string text = text_of(view);
        CHECK(has(text, "its first term ran out on 27 May 2024 at 00:00"));
        CHECK(has(text, "extended at least 2 times, dates and lengths not on record"));
        CHECK_FALSE(has(text, "custody expired"));
        CHECK_FALSE(has(text, "custody before trial (UPK 151(1))\n    - ran out"));
    }

    TEST_CASE("the custody finding says not on record and never breach") {
        const report::StatusView view = status(kCustody, kDay, kDay);
        const report::FindingView* custody = finding(view, "criminal.custody-overdue", "adilbekov");
        REQUIRE(custody != nullptr);
        CHECK(custody->claim == verdict::Claim::not_on_record);
        CHECK_FALSE(has(custody->head, "breach"));
        CHECK(custody->due.prevailing == time::end_of(test::day("2024-05-26")));
        CHECK(custody->due.latest == time::end_of(test::day("2024-05-27")));
    }

    TEST_CASE("26 May is inside the first term and 27 May disputed and 28 May outside") {
        CHECK(finding(status(kCustody, "2024-05-26", kDay), "criminal.custody-overdue") == nullptr);
        const report::StatusView disputed = status(kCustody, "2024-05-27", kDay);
        const report::FindingView* on_day = finding(disputed, "criminal.custody-overdue");
        if (on_day != nullptr) CHECK(on_day->certainty != verdict::Certainty::certain);
        const report::StatusView after = status(kCustody, "2024-05-28", kDay);
        const report::FindingView* outside = finding(after, "criminal.custody-overdue");
        REQUIRE(outside != nullptr);
        CHECK(outside->claim == verdict::Claim::not_on_record);
    }

    TEST_CASE("in court since 22 July with a trial planned and not held") {
        const report::StatusView view = status(kCustody, kDay, kDay);
        CHECK(has(view.standings.front().words, "since 22 July 2024 (9 days)"));
        REQUIRE(view.plans.size() == 1);
        CHECK(view.plans.front().days == 5);
        CHECK_FALSE(view.plans.front().past);
        CHECK(has(view.plans.front().words, "planned for 5 August 2024, in 5 days; not held yet"));
    }

    TEST_CASE("on 21 July the case is before trial with no hearing date") {
        const report::StatusView view = status(kCustody, "2024-07-21", "2024-07-21");
        CHECK(view.plans.empty());
        CHECK_FALSE(has(text_of(view), "court of first instance, since"));
    }

    TEST_CASE("nothing after July appears when it was not known then") {
        for (const std::string& id : {kCustody, kPrivacy}) {
            for (const char* language : {"en", "ru", "kk"}) {
                const OnDay on(bundled_case(id), kDay, kDay);
                const report::Words words = test::words(language);
                const auto view = report::build_chronology(on.subject(), words, true, true);
                std::string text = report::write_markdown(report::compose_chronology(view, words));
                text += text_of(status(id, kDay, kDay, language), language);
                for (const char* later :
                     {"October 2024", "октября 2024", "December 2025", "2025-12-29", "trial-began",
                      "ARTICLE 19", "Human Rights Watch", "Current Time", "part-five", "147(5)",
                      "verdict not in force", "adilsoz-appeal"}) {
                    const std::string word = later;
                    CAPTURE(id);
                    CAPTURE(word);
                    CHECK_FALSE(has(text, word));
                }
            }
        }
    }

    TEST_CASE("penalties stand beside their charges and are never added up") {
        const report::StatusView view = status(kCustody, kDay, kDay);
        const report::ParticipantView& accused = person(view, "adilbekov");
        REQUIRE(accused.charges.size() == 2);
        CHECK(accused.charges[0].max_penalty == "3 years");
        CHECK(accused.charges[1].max_penalty == "8 years");
        CHECK_FALSE(has(text_of(view), "11 years"));
        const report::ParticipantView& other = person(view, "saudegerov");
        REQUIRE(other.charges.size() == 1);
        CHECK(other.charges[0].offence == "uk.419");
        CHECK(standing(other, "measure").state.empty());
    }

    TEST_CASE("a plan whose day has passed is not said to have been held") {
        docket::Case record = bundled_case(kCustody);
        std::erase_if(record.events,
                      [](const docket::Event& event) { return event.id == "trial-began"; });
        for (docket::Event& event : record.events) {
            std::erase(event.after, "trial-began");
            std::erase(event.before, "trial-began");
        }
        const OnDay on(std::move(record), "2024-09-01", "2024-09-01");
        const auto view = report::build_status(on.subject(), test::words("en"));
        REQUIRE(view.plans.size() == 1);
        CHECK(view.plans.front().past);
        CHECK(has(view.plans.front().words, "that it was held is not on record"));
    }

    TEST_CASE("entries left out by what was known are counted") {
        const report::StatusView view = status(kPrivacy, kDay, kDay);
        CHECK(view.heading.left_out > 0);
        REQUIRE(!view.heading.notes.empty());
        CHECK(status(kPrivacy, kDay, "").heading.left_out == 0);
    }
}
