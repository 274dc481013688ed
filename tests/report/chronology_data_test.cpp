// A chronology as JSON and CSV, read by programs that are not ours.
#include "engine/base/text.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"
#include "engine/report/writers.hpp"
#include "tests/support/files.hpp"
#include "tests/support/filled_chronology.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"
#include "tests/support/schema.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using namespace merzim::test;
using nlohmann::json;
using report::ChronologyView;

namespace {

const time::Day kAsOf = *time::parse_day("2024-07-31");

// All that can be there, in the forms that machines are promised.
ChronologyView whole() {
    ChronologyView view = filled_chronology("text", kAsOf);
    const std::string day = "2024-05-02";
    for (report::EntryView& entry : view.entries) {
        entry.act.when.edtf = day;
        entry.citations = {1};
    }
    const time::Moment now = time::end_of(kAsOf);
    view.clocks[0].due = {now, now, now};
    view.clocks[0].days_left = 3;
    view.clocks[0].days_left_known = true;
    report::FindingView& finding = view.findings[0];
    finding.due = {now, now, now};
    finding.fingerprint = view.clocks[0].fingerprint = "0123456789abcdef";
    view.demands[0].fingerprints = {finding.fingerprint};
    finding.reasons = {{"key", "text", {{"name", std::string("text")}}, {{"key", "text", {}, {}}}}};
    view.court = view.profile = "text";
    view.articles = {"text"};
    finding.days_over = finding.days_over_most = finding.amount = 1;
    report::Age age{3, true, true, "3 days", "3 days"};
    for (report::Standing* standing : {&view.standings[0], &view.participants[0].standings[0]}) {
        standing->since = standing->broader_since = when_on(kAsOf, kAsOf, day);
        standing->age = standing->broader_age = age;
    }
    report::LastAct last;
    last.act = view.entries[0].act;
    last.age = age;
    last.confirmed_days = 2;
    last.words = "text";
    view.participants[0].last_act = last;
    return view;
}

// What a program of tests/report says of texts that are given to it as files.
Outcome told(const std::string& program, const std::vector<std::string>& texts) {
    const ScratchFolder folder;
    const std::string path = folder.path().string();
    std::string command = "'" + test_file("report/" + program).string() + "'";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string name = "f" + std::to_string(i);
        write_whole(folder.path() / name, texts[i]);
        command += " '" + path + "/" + name + "'";
    }
    return shell(command, path);
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("the JSON of a chronology fits its schema, and the schema has no more than it") {
        const json written = report::to_json(whole());
        CHECK(schema_problem(written) == "");
        const ScratchFolder folder;
        const std::string path = folder.path().string();
        write_whole(folder.path() / "c.json", report::write_json(written));
        const Outcome outcome = shell(
            "'" + test_file("report/check_schema.py").string() + "' --all '" + path + "/c.json'",
            path);
        CAPTURE(outcome.err);
        CHECK(outcome.code == 0);
        CHECK(outcome.out == "fits\n");
    }

    TEST_CASE("JSON of bundled cases fits for a validator that is not ours") {
        std::vector<std::string> reports;
        for (const char* id : {"adilbekov-2024", "article-147-2023"}) {
            for (const char* day : {"2024-07-31", "2026-11-01"}) {
                const OnDay on(bundled_case(id), day, day);
                for (const bool for_others : {true, false}) {
                    reports.push_back(report::write_json(report::to_json(report::build_chronology(
                        on.subject(), words("ru"), for_others, !for_others))));
                }
            }
        }
        const Outcome outcome = told("check_schema.py", reports);
        CAPTURE(outcome.err);
        CHECK(outcome.out == "fits\n");
        // and it does notice
        json broken = json::parse(reports.front());
        broken["reported"]["events"][0].erase("planned");
        CHECK(told("check_schema.py", {broken.dump()}).code != 0);
    }

    TEST_CASE("a table of a chronology keeps its shape, and no cell is a formula") {
        for (const std::string text :
             {"=HYPERLINK(\"http://x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1",
              "\r=1", "a,b\n\"c\",d", "\"", "'=1", "x\r\ny", "\x1b[31m", "\u202Erev", "Ә;«ү»"}) {
            CAPTURE(text);
            ChronologyView view = filled_chronology(text, kAsOf);
            for (report::EntryView& entry : view.entries)
                entry.citations = {1};
            const std::string csv = report::write_csv(report::chronology_table(view));
            CHECK(csv == report::write_csv(report::chronology_table(view)));
            const Outcome outcome = told("read_csv.py", {csv});
            CAPTURE(outcome.err);
            REQUIRE(outcome.code == 0);
            const json rows = json::parse(outcome.out);
            REQUIRE(rows.size() == view.entries.size() + 1);
            const std::string shown = text::printable(text);
            for (std::size_t i = 1; i < rows.size(); ++i) {
                const std::string title = rows[i][7];
                CHECK((title == shown || title == "'" + shown));
            }
        }
    }
}
