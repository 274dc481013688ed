// Timelines of TimelineJS 3, read by a program that is not ours (read_timeline.py).
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/writers.hpp"
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

struct Timeline {
    json title;
    std::vector<json> events;
};

Timeline read(const json& written) {
    std::vector<json> values = read_by("report/read_timeline.py", report::write_json(written));
    REQUIRE(!values.empty());
    return {values.front(), {values.begin() + 1, values.end()}};
}

Timeline timeline_of(const ChronologyView& view, const char* language = "en") {
    return read(to_timelinejs(view, words(language)));
}

json date(int year, int month, int day) {
    return {{"year", year}, {"month", month}, {"day", day}};
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("every entry of a chronology is on its timeline, or named as having no date") {
        for (const char* id : {"adilbekov-2024", "article-147-2023"}) {
            for (const char* language : {"en", "ru", "kk"}) {
                const OnDay on(bundled_case(id), "2024-07-31");
                const ChronologyView view =
                    report::build_chronology(on.subject(), words(language), true, false);
                const Timeline timeline = timeline_of(view, language);
                CHECK(timeline.title["text"]["headline"] == view.heading.case_title);
                for (const EntryView& entry : view.entries) {
                    const auto found =
                        std::ranges::find_if(timeline.events, [&](const json& event) {
                            return event["unique_id"] == "event-" + entry.act.event;
                        });
                    if (found == timeline.events.end()) {
                        CHECK(entry.act.when.edtf.empty());
                        const std::string listed = timeline.title["text"]["text"];
                        CHECK(listed.find(entry.act.title) != std::string::npos);
                        continue;
                    }
                    const std::string text = (*found)["text"]["text"];
                    CHECK((*found)["display_date"] == entry.act.when.words);
                    CHECK(text.find(entry.quote) != std::string::npos);
                    CHECK((*found)["links"].empty() == entry.citations.empty());
                }
            }
        }
    }

    TEST_CASE("a date that is only bounded is the span of its bounds") {
        const Timeline timeline = timeline_of(
            view_of({act("day", "2024-05-02"), act("minute", "2024-05-02T14:30"),
                     act("span", "[2024-05-02..2024-05-30]"), act("until", "[..2024-05-30]"),
                     act("from", "[2024-05-02..]"), act("none", "")}));
        REQUIRE(timeline.events.size() == 5);
        CHECK(timeline.events[0]["start_date"] == date(2024, 5, 2));
        CHECK_FALSE(timeline.events[0].contains("end_date"));
        CHECK(timeline.events[1]["start_date"]["hour"] == 14);
        CHECK(timeline.events[1]["start_date"]["minute"] == 30);
        CHECK(timeline.events[2]["start_date"] == date(2024, 5, 2));
        CHECK(timeline.events[2]["end_date"] == date(2024, 5, 30));
        CHECK(timeline.events[2]["display_date"] == "words of [2024-05-02..2024-05-30]");
        CHECK(timeline.events[3]["start_date"] == date(2024, 5, 30));
        CHECK_FALSE(timeline.events[3].contains("end_date"));
        CHECK(timeline.events[4]["start_date"] == date(2024, 5, 2));
        const std::string undated = timeline.title["text"]["text"];
        CHECK(undated.find("Without a date on record:|Title of none") != std::string::npos);
        CHECK(undated.find("Title of day") == std::string::npos);
    }

    TEST_CASE("what is reported, planned and computed is told apart") {
        ChronologyView view = view_of(
            {act("act", "2024-05-02"), act("plan", "2024-08-05"), act("other", "2024-05-03")});
        view.entries[1].planned = true;
        view.entries[2].reckoned = false;
        view.entries[2].instead_words = "because of another";
        view.clocks = {filled_clock("Term", kAsOf + 3), filled_clock("Over", kAsOf - 1),
                       filled_clock("Met", kAsOf + 3)};
        view.clocks[2].kind = verdict::Kind::met;
        const Timeline timeline = timeline_of(view);
        REQUIRE(timeline.events.size() == 4);
        CHECK(timeline.events[0]["group"] == "Events as reported");
        CHECK(timeline.events[1]["group"] == "Planned as reported");
        CHECK(timeline.events[1]["text"]["headline"] == "Planned: Title of plan");
        CHECK(timeline.events[2]["text"]["headline"] ==
              "Another version, not reckoned with: Title of other");
        CHECK(timeline.events[3]["group"] == "Computed");
        CHECK(timeline.events[3]["text"]["headline"] == "Computed: a term ends: Term");
        CHECK(timeline.events[3]["start_date"] == date(2024, 8, 3));
    }

    TEST_CASE("no text becomes markup, and only addresses of the web become links") {
        for (const std::string text :
             {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
              "&lt;img src=x onerror=alert(1)&gt;", "&amp;amp;lt;img src=x onerror=alert(1)&gt;",
              "www.a.b'onmouseover='alert(1)", "\" onload=\"x", "</p></li></ul><img src=x>",
              "javascript:alert(1)", "https://a.example/'onclick='alert(1)",
              "data:text/html,<script>", "a\nb", "\x1b[31m", "\u202Erev", "]]>", "Ә, «ү»"}) {
            CAPTURE(text);
            const Timeline timeline = timeline_of(filled_chronology(text, kAsOf));
            REQUIRE(timeline.events.size() == 4);
            const std::string shown = text::printable(text);
            for (const json& event : timeline.events) {
                CHECK(event["links"].empty());
                const std::string said = event["text"]["text"];
                CHECK(said.find(shown) != std::string::npos);
                const std::string headline = event["text"]["headline"];
                CHECK(headline.find(shown) != std::string::npos);
            }
        }
        ChronologyView view = view_of({act("act", "2024-05-02")});
        view.entries[0].citations = {1};
        report::Citation source;
        source.number = 1;
        source.title = "T";
        source.url = "https://a.example/?b=1&c=2#d";
        source.archive_url = "http://web.example/x";
        view.sources = {source};
        CHECK(timeline_of(view).events[0]["links"] ==
              json({"https://a.example/?b=1&c=2#d", "http://web.example/x"}));
    }

    TEST_CASE("ten thousand entries make the same bytes twice") {
        ChronologyView view = view_of({});
        for (int i = 0; i < 10'000; ++i) {
            view.entries.push_back(filled_entry("<b>", kAsOf - i, kAsOf - i / 2));
            view.entries.back().act.event = std::to_string(i);
        }
        const report::Words english = words("en");
        CHECK(report::write_json(to_timelinejs(view, english)) ==
              report::write_json(to_timelinejs(view, english)));
        CHECK(timeline_of(view).events.size() == 10'000);
        CHECK(timeline_of(view_of({})).events.empty());
    }
}
