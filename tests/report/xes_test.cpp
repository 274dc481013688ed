// Event logs, read by a program that is not ours (read_xes.py).
#include "engine/report/exports.hpp"
#include "tests/support/exported.hpp"
#include "tests/support/filled_chronology.hpp"
#include "tests/support/reports.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using namespace merzim::test;
using nlohmann::json;
using report::ChronologyView;
using report::EntryView;

namespace {

struct Log {
    json about;  // [log, trace]
    std::vector<json> events;
};

Log read(const std::string& xes) {
    std::vector<json> values = read_by("report/read_xes.py", xes);
    REQUIRE(!values.empty());
    return {values.front(), {values.begin() + 1, values.end()}};
}

json only_event(const std::string& edtf) {
    const Log log = read(write_xes(view_of({act("e", edtf)})));
    REQUIRE(log.events.size() == 1);
    return log.events.front();
}

ChronologyView bundled(const char* id, const char* language) {
    const OnDay on(bundled_case(id), "2024-07-31");
    return report::build_chronology(on.subject(), words(language), true, false);
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("an event log keeps to the standard and says of an event what the record says") {
        for (const char* id : {"adilbekov-2024", "article-147-2023"}) {
            for (const char* language : {"en", "ru", "kk"}) {
                const ChronologyView view = bundled(id, language);
                const Log log = read(write_xes(view));
                CHECK(log.about[0]["concept:name"] == view.heading.case_title);
                CHECK(log.about[0]["merzim:as-of"] == "2024-07-31");
                CHECK(log.about[1]["concept:name"] == id);
                std::size_t acts = 0;
                for (const EntryView& entry : view.entries) {
                    if (entry.planned || !entry.reckoned) continue;
                    ++acts;
                    const auto found = std::ranges::find_if(log.events, [&](const json& event) {
                        return event["concept:instance"] == entry.act.event;
                    });
                    REQUIRE(found != log.events.end());
                    CHECK((*found)["concept:name"] == entry.act.title);
                    CHECK((*found)["merzim:event-type"] == entry.act.type);
                    CHECK((*found)["merzim:certain"] == entry.act.certain);
                    CHECK(found->value("merzim:edtf", "") == entry.act.when.edtf);
                    CHECK(found->contains("merzim:sources") == !entry.citations.empty());
                    CHECK(found->contains("uncertainty:indeterminacy") == !entry.act.certain);
                }
                CHECK(log.events.size() == acts);
            }
        }
    }

    TEST_CASE("a timestamp never says more than the record, and the bounds stand beside") {
        const json day = only_event("2024-05-02");
        CHECK(day["time:timestamp"] == "2024-05-02T00:00:00");
        CHECK(day["merzim:timestamp"] == "earliest");
        CHECK(day["merzim:latest"] == "2024-05-02T23:59:59");
        const json minute = only_event("2024-05-02T14:30");
        CHECK(minute["time:timestamp"] == "2024-05-02T14:30:00");
        CHECK(minute["merzim:timestamp"] == "exact");
        CHECK_FALSE(minute.contains("uncertainty:timestamp"));
        const json span = only_event("[2024-05-02..2024-05-30]");
        CHECK(span["time:timestamp"] == "2024-05-02T00:00:00");
        CHECK(span["uncertainty:timestamp"] ==
              json({"continuous_strong",
                    {{"uncertainty:timestamp_min", "2024-05-02T00:00:00"},
                     {"uncertainty:timestamp_max", "2024-05-30T23:59:59"}}}));
        const json until = only_event("[..2024-05-30]");
        CHECK(until["time:timestamp"] == "2024-05-30T23:59:59");
        CHECK(until["merzim:timestamp"] == "latest");
        CHECK_FALSE(until.contains("merzim:earliest"));
        CHECK_FALSE(until.contains("uncertainty:timestamp"));
        const json from = only_event("[2024-05-02..]");
        CHECK(from["time:timestamp"] == "2024-05-02T00:00:00");
        CHECK_FALSE(from.contains("merzim:latest"));
        CHECK_FALSE(from.contains("uncertainty:timestamp"));
        const json none = only_event("");
        CHECK(none["merzim:timestamp"] == "none");
        CHECK_FALSE(none.contains("time:timestamp"));
        CHECK_FALSE(none.contains("merzim:edtf"));
    }

    TEST_CASE("plans, versions not reckoned with and what is computed are no events") {
        ChronologyView view =
            view_of({act("late", "[..2024-06-01]"), act("plan", "2024-08-05"),
                     act("other", "2024-05-02"), act("early", "2024-05-30"), act("undated", "")});
        view.entries[1].planned = true;
        view.entries[2].reckoned = false;
        view.entries[4].computed = "computed words";
        view.clocks = {filled_clock("clock words", kAsOf + 3)};
        const std::string xes = write_xes(view);
        const Log log = read(xes);
        REQUIRE(log.events.size() == 3);
        CHECK(log.events[0]["concept:instance"] == "undated");
        CHECK(log.events[1]["concept:instance"] == "early");
        CHECK(log.events[2]["concept:instance"] == "late");
        CHECK(log.about[0]["merzim:plans-left-out"] == 1);
        CHECK(log.about[0]["merzim:versions-left-out"] == 1);
        CHECK(xes.find("computed words") == std::string::npos);
        CHECK(xes.find("clock words") == std::string::npos);
    }

    TEST_CASE("any text comes out of an event log as it went in, or visible") {
        struct Case {
            std::string text;
            std::string read;
        };
        const std::string mark = "\uFFFD";
        for (const auto& [text, shown] :
             std::vector<Case>{{"\"/></event><event x='1'>", "\"/></event><event x='1'>"},
                               {"<!ENTITY a SYSTEM \"file:///etc/passwd\">&a;",
                                "<!ENTITY a SYSTEM \"file:///etc/passwd\">&a;"},
                               {"]]> <![CDATA[ --> <?x?>", "]]> <![CDATA[ --> <?x?>"},
                               {"&amp; &#0; &#x1;", "&amp; &#0; &#x1;"},
                               {"two\nlines\n\nmore", "two\nlines\n\nmore"},
                               {"tab\there  two spaces ", "tab here  two spaces "},
                               {"\x1b[31m\x01", "\u241B[31m\u2401"},
                               {"\u202Erev", "<U+202E>rev"},
                               {"\xff\xfe", mark + mark},
                               {"\uFFFE\uFFFF", "<U+FFFE><U+FFFF>"},
                               {"=cmd()", "=cmd()"},
                               {"Ә, «ү» 𝔘 \u00A0", "Ә, «ү» 𝔘 \u00A0"}}) {
            CAPTURE(text);
            const Log log = read(write_xes(filled_chronology(text, kAsOf)));
            REQUIRE(log.events.size() == 2);
            CHECK(log.about[0]["concept:name"] == shown);
            for (const json& event : log.events) {
                CHECK(event["concept:name"] == shown);
                CHECK(event["merzim:quote"] == json({shown, {{"merzim:language", shown}}}));
                CHECK(event["merzim:note"] == shown);
                CHECK(event["merzim:sources"].size() == 1);
                CHECK(event["merzim:sources"][0][1][1]["merzim:url"] == shown);
            }
        }
    }

    TEST_CASE("ten thousand events make the same bytes twice") {
        ChronologyView view = view_of({});
        for (int i = 0; i < 10'000; ++i)
            view.entries.push_back(
                filled_entry(std::string(200, 'x') + std::to_string(i), kAsOf - i, kAsOf - i / 2));
        const std::string xes = write_xes(view);
        CHECK(xes == write_xes(view));
        CHECK(read(xes).events.size() == 10'000);
        CHECK(read(write_xes(view_of({}))).events.empty());
    }
}
