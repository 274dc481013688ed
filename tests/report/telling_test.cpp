// In which order a chronology tells what happened, who told of it, and where the law is written.
#include "engine/report/compose.hpp"
#include "engine/report/writers.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using test::case_from;
using test::OnDay;

namespace {

using Ids = std::vector<std::string>;

docket::Case of_events(const std::string& events) {
    return case_from(R"toml(
[case]
id = "one"
pack = "kz"
procedure = "criminal"
title.en = "One"
[[source]]
id = "s"
published = 2025-01-01
[[source]]
id = "whisper"
published = 2025-01-01
confidential = true
[[participant]]
id = "p"
name = { en = "P Q", ru = "П К" }
role = "accused"
source = "s"
charges = [{ offence = "uk.274(2)", source = "whisper" }]
)toml" + events);
}

std::string hearing(const std::string& id, const std::string& rest) {
    return "[[event]]\nid = \"" + id + "\"\ntype = \"hearing\"\nsource = \"s\"\n" + rest + "\n";
}

report::ChronologyView view_of(const docket::Case& record, const char* language = "en",
                               bool for_others = false) {
    const OnDay on(record, "2024-07-31");
    return report::build_chronology(on.subject(), test::words(language), for_others, true);
}

Ids told(const std::string& events) {
    Ids ids;
    for (const report::EntryView& entry : view_of(of_events(events)).entries)
        ids.push_back(entry.act.event);
    return ids;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("what is known only as not later than a day is told at that day") {
        CHECK(told(hearing("by-may", "date = \"../2024-05-30\"") +
                   hearing("march", "date = 2024-03-01") + hearing("june", "date = 2024-06-01")) ==
              Ids{"march", "by-may", "june"});
        CHECK(told(hearing("range", "date = \"2024-02-01/2024-05-30\"") +
                   hearing("march", "date = 2024-03-01")) == Ids{"range", "march"});
    }

    TEST_CASE("what is written as earlier is told earlier") {
        // by its last day the first would come after the second
        CHECK(told(hearing("later", "date = \"2024-05-03/2024-05-20\"\nafter = \"earlier\"") +
                   hearing("earlier", "date = \"../2024-05-10\"")) == Ids{"earlier", "later"});
        CHECK(told(hearing("earlier", "date = \"../2024-05-10\"\nbefore = \"later\"") +
                   hearing("later", "date = \"2024-05-03/2024-05-20\"")) ==
              Ids{"earlier", "later"});
        // on one day, against the order of the file, through one that has no date
        CHECK(told(hearing("c", "date = 2024-05-03\nafter = \"b\"") +
                   hearing("b", "after = \"a\"") + hearing("a", "date = 2024-05-03")) ==
              Ids{"a", "b", "c"});
    }

    TEST_CASE("a record that contradicts itself is told all the same, each entry once") {
        Ids ids = told(hearing("a", "date = 2024-05-03\nafter = \"b\"") +
                       hearing("b", "date = 2024-05-03\nafter = \"c\"") +
                       hearing("c", "date = 2024-05-03\nafter = \"a\""));
        std::ranges::sort(ids);
        CHECK(ids == Ids{"a", "b", "c"});
    }

    TEST_CASE("who told of a person and of a charge is cited, a confidential source to nobody") {
        const docket::Case record = of_events(R"toml(
[[event]]
id = "told"
type = "charge-added"
participant = "p"
offence = "uk.274(2)"
date = 2024-05-03
source = "s"
)toml");
        const auto own = view_of(record);
        REQUIRE(own.participants.size() == 1);
        CHECK(own.participants[0].citations == std::vector<int>{1});
        REQUIRE(own.participants[0].charges.size() == 1);
        CHECK(own.participants[0].charges[0].citations == std::vector<int>{2, 1});
        const auto others = view_of(record, "en", true);
        CHECK(others.sources.size() == 1);
        for (const auto& person : others.participants) {
            for (const auto& charge : person.charges)
                CHECK(charge.citations == std::vector<int>{1});
        }
    }

    TEST_CASE("every article that is named is in the list of the law, under its code, by number") {
        for (const char* id : {"article-147-2023", "adilbekov-2024", "yensebek-2025"}) {
            CAPTURE(id);
            const auto view = view_of(test::bundled_case(id));
            std::set<std::string> listed;
            for (const report::AuthorityView& code : view.law) {
                CHECK_FALSE(code.title.empty());
                CHECK_FALSE(code.articles.empty());
                for (const std::string& article : code.articles)
                    CHECK(listed.insert(article).second);
            }
            for (const auto& finding : view.findings)
                CHECK((finding.article.empty() || listed.contains(finding.article)));
            for (const auto& clock : view.clocks)
                CHECK(listed.contains(clock.article));
            for (const auto& person : view.participants) {
                for (const auto& charge : person.charges)
                    CHECK(listed.contains(charge.article));
            }
            for (const auto& demand : view.demands)
                CHECK(listed.contains(demand.article));
        }
        const auto view = view_of(test::bundled_case("adilbekov-2024"), "ru");
        const auto code = std::ranges::find(view.law, "upk", &report::AuthorityView::source);
        REQUIRE(code != view.law.end());
        const auto place = [&](const std::string& article) {
            return std::ranges::find(code->articles, article) - code->articles.begin();
        };
        CHECK(place("УПК 64(9)(7)") < place("УПК 64(9)(23)"));
        CHECK(place("УПК 64(9)(23)") < place("УПК 131"));
        CHECK(code->edition == "2026-01-03");
        CHECK(has(view.how_cited, "статья 64"));
    }

    TEST_CASE("a text without Kazakh is given in Russian rather than English, and marked") {
        const report::Words words = test::words("kk");
        LocalText text;
        text.set("en", "an apple");
        text.set("ru", "яблоко");
        CHECK(words.text(text) == "[ru] яблоко");
        CHECK(words.name(text) == "яблоко");
        text.set("kk", "алма");
        CHECK(words.text(text) == "алма");
        LocalText english;
        english.set("en", "a pear");
        CHECK(words.text(english) == "[en] a pear");
        CHECK(test::words("ru").text(english) == "[en] a pear");
    }

    TEST_CASE("a conclusion put together of others does not repeat reasons that stand with them") {
        const auto view = view_of(test::bundled_case("adilbekov-2024"));
        std::size_t named = 0;
        for (const report::FindingView& finding : view.findings) {
            for (const report::ProofView& reason : finding.reasons) {
                if (reason.key != "proof.part-told") continue;
                ++named;
                CHECK(reason.children.empty());
                CHECK(std::ranges::any_of(view.findings, [&](const report::FindingView& part) {
                    return has(reason.text, part.title) && !part.reasons.empty();
                }));
            }
        }
        CHECK(named > 0);
    }

    TEST_CASE("what is put together with a yardstick of the monitor is none of the law's") {
        const OnDay on(test::bundled_case("article-147-2023"), "2024-07-31");
        const report::Words words = test::words("en");
        const auto all = report::build_chronology(on.subject(), words, true, true);
        const auto law = report::build_chronology(on.subject(), words, true, true, false);
        const auto text = [&](const report::ChronologyView& view) {
            return report::write_markdown(report::compose_chronology(view, words));
        };
        CHECK(has(text(all), "Person named in the case learned of it late"));
        CHECK_FALSE(has(text(law), "Person named in the case learned of it late"));
        CHECK_FALSE(has(text(law), "yardstick"));
        CHECK(law.findings.size() > 0);
    }
}
