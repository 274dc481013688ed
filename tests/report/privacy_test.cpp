// What is confidential stays out of what is made for others, and leaving it out accuses nobody.
#include "engine/protect/protect.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"
#include "engine/report/timeline_view.hpp"
#include "engine/report/writers.hpp"
#include "tests/support/reports.hpp"

#include <set>
#include <sstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using test::OnDay;

namespace {

const std::string kMini = R"toml(
[case]
id = "mini"
pack = "kz"
procedure = "criminal"
title.en = "Mini"

[[source]]
id = "open"
publisher = "Open"
title.en = "Open"
published = 2024-08-20

[[source]]
id = "closed"
publisher = "Informant Nine"
title.en = "A talk"
url = "https://whisper.example/"
published = 2024-08-20
confidential = true
)toml";

constexpr const char* kCase = R"toml(
[case]
id = "hidden"
pack = "kz"
procedure = "criminal"
title.en = "The case of Maria Secretova"

[[source]]
id = "open"
publisher = "Paper"
title.en = "An article that names Maria Secretova"
published = 2024-06-01

[[source]]
id = "whisper"
publisher = "Informant Nine"
title.en = "A talk in the kitchen"
published = 2024-06-01
confidential = true

[[participant]]
id = "accused"
name.en = "Maria Secretova"
public_name.en = "M. S."
aliases = ["Masha Tainaya"]
role = "accused"
charges = [{ offence = "uk.419(3)", source = "open" }]
source = "open"

[[participant]]
id = "helper"
name.en = "Helper Hidden"
role = "witness"
source = "open"
confidential = true

[[event]]
id = "detained"
type = "detained"
participant = "accused"
date = 2024-03-27
source = "open"

[[event]]
id = "custody"
type = "measure-applied"
measure = "custody"
participant = "accused"
date = 2024-03-27
after = "detained"
source = "open"
quote.en = "Masha Tainaya was arrested"

[[event]]
id = "extended"
type = "measure-extended"
measure = "custody"
participant = "accused"
date = 2024-05-20
extends = { total = "9 months" }
source = "whisper"
quote.en = "they prolonged it, says the cousin"

[[event]]
id = "helper-questioned"
type = "summoned"
participant = "helper"
date = 2024-04-02
source = "open"
note.en = "in a flat on Abay street"
)toml";

std::string everything(const report::Subject& subject, bool for_others) {
    const report::Words words = test::words("en");
    const report::ChronologyView view = report::build_chronology(subject, words, for_others, true);
    return report::write_markdown(report::compose_chronology(view, words)) +
           report::write_text(report::compose_chronology(view, words), {}) +
           report::write_json(report::to_json(view)) +
           report::write_csv(report::chronology_table(view));
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// All that a document and a drawing for others say, line by line; but that something is left out.
std::set<std::string> lines_for_others(const report::Subject& subject) {
    const report::Words words = test::words("en");
    report::Desk desk(subject, words, true);
    const report::ChronologyView view = report::build_chronology(desk);
    report::TimelineView line = report::build_timeline(desk);
    line.withheld = false;
    std::istringstream text(report::write_markdown(report::compose_chronology(view, words)) +
                            report::write_csv(report::chronology_table(view)));
    std::set<std::string> lines;
    // but what sums up: the law cited and its confidence, how many conclusions hang on a fact
    for (std::string one; std::getline(text, one);) {
        const bool sum =
            one.starts_with("- **") || one.starts_with("  - https") || has(one, " conclusion");
        const bool notice = has(one, "marked confidential") || one == "- not shown";
        if (!sum && !notice) lines.insert(one);
    }
    for (const report::TimelineGroup& group : line.groups) {
        if (group.computed) continue;  // the terms: of many only some are drawn
        for (const report::TimelineRow& row : group.rows) {
            for (const report::TimelineBar& bar : row.bars)
                lines.insert(group.title + ": " + row.title + ": " + bar.words);
        }
    }
    for (const report::TimelineMark& mark : line.marks)
        lines.insert(mark.event + ": " + mark.words);
    return lines;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("a chronology for others holds no secret in any format") {
        const OnDay on(test::case_from(kCase), "2024-07-31");
        const std::string text = everything(on.subject(), true);
        for (const char* secret :
             {"Secretova", "Masha Tainaya", "Informant Nine", "kitchen", "cousin", "Helper Hidden",
              "helper-questioned", "Abay", "whisper", "20 May 2024", "2024-05-20"}) {
            const std::string word = secret;
            CAPTURE(word);
            CHECK_FALSE(has(text, word));
        }
        CHECK(has(text, "M. S. was arrested"));
        CHECK(has(text, "An article that names M. S."));
        CHECK(has(text, "confidential are left out"));
    }

    TEST_CASE(
        "a conclusion put together of others is withheld when one of them rests on a secret") {
        // custody of two months is prolonged, by a confidential source, after it ran out
        const OnDay on(test::case_from(kMini + R"toml(
[[participant]]
id = "p"
name.en = "Pavel Orlov"
role = "accused"
source = "open"

[[event]]
id = "custody"
type = "measure-applied"
measure = "custody"
participant = "p"
date = 2024-03-30
term = "2 months"
source = "open"

[[event]]
id = "extended"
type = "measure-extended"
measure = "custody"
participant = "p"
date = 2024-07-25
extends = { until = 2024-08-05 }
source = "closed"
)toml"),
                       "2024-08-15");
        const std::string own = everything(on.subject(), false);
        CHECK(has(own, "custody-undocumented-and-unqualified"));
        CHECK(has(own, "25 July 2024"));
        const std::string text = everything(on.subject(), true);
        for (const char* secret :
             {"Informant Nine", "whisper", "A talk", "25 July", "2024-07-25"}) {
            CAPTURE(secret);
            CHECK_FALSE(has(text, secret));
        }
    }

    TEST_CASE("a conclusion from a charge that only a secret tells of is withheld") {
        // for an insult to a public servant (378(1)) custody is not allowed
        const OnDay on(test::case_from(kMini + R"toml(
[[participant]]
id = "p"
name.en = "Pavel Orlov"
role = "suspect"
charges = [{ offence = "uk.378(1)", source = "closed" }]
source = "open"

[[event]]
id = "custody"
type = "measure-applied"
measure = "custody"
participant = "p"
date = 2024-03-30
source = "open"
)toml"),
                       "2024-04-15");
        CHECK(has(everything(on.subject(), false), "custody-for-a-light-charge"));
        const std::string text = everything(on.subject(), true);
        CHECK_FALSE(has(text, "custody-for-a-light-charge"));
        CHECK_FALSE(has(text, "378"));
    }

    // Whatever entry of a real case is the secret one: what is said is said without it too, to the
    // letter, and no drawing and no number tells of it.
    TEST_CASE("others are told what the open part of the record alone says, word for word") {
        std::size_t told = 0;
        std::size_t withheld = 0;
        const auto compare = [&](const docket::Case& record) {
            const OnDay whole(record, "2024-07-31");
            const OnDay open(protect::without_confidential(record), "2024-07-31");
            const auto seen = lines_for_others(whole.subject());
            const auto alone = lines_for_others(open.subject());
            for (const std::string& line : seen) {
                CAPTURE(line);
                CHECK(alone.contains(line));
            }
            told += seen.size();
            withheld += alone.size() - seen.size();
        };
        for (const char* id : {"article-147-2023", "adilbekov-2024", "yensebek-2025"}) {
            CAPTURE(id);
            docket::Case record = test::bundled_case(id);
            for (docket::Source& source : record.sources) {
                CAPTURE(source.id);
                source.confidential = true;
                compare(record);
                source.confidential = false;
            }
            for (docket::Event& event : record.events) {
                CAPTURE(event.id);
                event.confidential = true;
                compare(record);
                event.confidential = false;
            }
        }
        CHECK(told > 1000);
        CHECK(withheld > 100);
    }

    TEST_CASE("what others may not see is not counted for them as unknown by a day") {
        const OnDay on(test::case_from(kCase), "2024-07-31", "2024-04-30");
        const report::Words words = test::words("en");
        const auto own = report::build_chronology(on.subject(), words, false, true);
        const auto others = report::build_chronology(on.subject(), words, true, true);
        CHECK(own.heading.left_out > others.heading.left_out);
        CHECK(others.heading.left_out > 0);
    }

    TEST_CASE("what a secret makes lawful is not reported as missing") {
        const OnDay on(test::case_from(kCase), "2024-07-31");
        CHECK_FALSE(has(everything(on.subject(), true), "criminal.custody-overdue"));
    }

    TEST_CASE("for our own eyes everything is there but the public name stays") {
        const OnDay on(test::case_from(kCase), "2024-07-31");
        const std::string text = everything(on.subject(), false);
        CHECK(has(text, "Informant Nine"));
        CHECK(has(text, "Helper Hidden"));
        CHECK(has(text, "20 May 2024"));
        CHECK_FALSE(has(text, "Secretova"));
        CHECK_FALSE(has(text, "confidential are left out"));
    }

    TEST_CASE("the status names people by their public names") {
        const OnDay on(test::case_from(kCase), "2024-07-31");
        const report::Words words = test::words("en");
        const report::StatusView view = report::build_status(on.subject(), words);
        const std::string text = report::write_text(report::compose_status(view, words), {}) +
                                 report::write_json(report::to_json(view));
        CHECK(has(text, "M. S."));
        CHECK_FALSE(has(text, "Secretova"));
    }
}
