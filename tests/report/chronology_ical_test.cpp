// Chronologies as calendars, read by two libraries that are not ours.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "tests/support/exported.hpp"
#include "tests/support/files.hpp"
#include "tests/support/filled_chronology.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"

#include <set>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using namespace merzim::test;
using nlohmann::json;
using report::ChronologyView;
using report::EntryView;

namespace {

struct Calendar {
    std::string name;
    std::vector<json> events;
};

// As one library reads it.
Calendar read_by_one(const std::string& ics) {
    std::vector<json> values = read_by("report/read_calendar.py", ics);
    REQUIRE(!values.empty());
    return {values.front(), {values.begin() + 1, values.end()}};
}

// It keeps to the format: two libraries agree, lines are short and end in CRLF.
Calendar read(const std::string& ics) {
    const ScratchFolder folder;
    const std::string path = folder.path().string();
    write_whole(folder.path() / "c.ics", ics);
    const Outcome sound =
        shell("'" + test_file("cli/read_calendars.py").string() + "' '" + path + "/c.ics'", path);
    CAPTURE(sound.err);
    REQUIRE(sound.code == 0);
    Calendar calendar = read_by_one(ics);
    CHECK(sound.out == std::to_string(calendar.events.size()) + "\n");
    return calendar;
}

Calendar calendar_of(const ChronologyView& view, const char* language = "en") {
    return read(write_chronology_ical(view, words(language)));
}

bool contains(const json& text, const std::string& part) {
    return text.get<std::string>().find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("a calendar has what is dated, planned and running") {
        for (const char* id : {"adilbekov-2024", "article-147-2023"}) {
            for (const char* language : {"en", "ru", "kk"}) {
                const OnDay on(bundled_case(id), "2024-07-31");
                const ChronologyView view =
                    report::build_chronology(on.subject(), words(language), true, false);
                const Calendar calendar = calendar_of(view, language);
                CHECK(contains(calendar.name, view.heading.case_title));
                std::set<std::string> uids;
                for (const json& event : calendar.events)
                    uids.insert(event["uid"].get<std::string>());
                CHECK(uids.size() == calendar.events.size());
                std::size_t expected = 0;
                for (const EntryView& entry : view.entries) {
                    const bool dated = !entry.act.when.edtf.empty();
                    expected += dated ? 1U : 0U;
                    CHECK(uids.contains(entry.act.event + "." + id + "@merzim") == dated);
                }
                for (const report::ClockView& clock : view.clocks) {
                    const bool comes = clock.kind == verdict::Kind::running &&
                                       time::is_supported(clock.safe) &&
                                       time::day_of(clock.safe) >= kAsOf;
                    expected += comes ? 1U : 0U;
                    CHECK(uids.contains(clock.fingerprint + "@merzim") == comes);
                }
                CHECK(calendar.events.size() == expected);
            }
        }
    }

    TEST_CASE("a day that is not exactly known is a span and says so") {
        const Calendar calendar = calendar_of(
            view_of({act("day", "2024-05-02"), act("minute", "2024-05-02T14:30"),
                     act("span", "[2024-05-02..2024-05-30]"), act("until", "[..2024-05-30]"),
                     act("from", "[2024-05-02..]"), act("none", ""),
                     act("far", "[2024-05-02..9999-12-31]"), act("farther", "9999-12")}));
        REQUIRE(calendar.events.size() == 6);
        const auto& events = calendar.events;
        CHECK(events[0]["start"] == "2024-05-02");
        CHECK(events[0]["end"].is_null());
        CHECK(events[0]["summary"] == "Title of day");
        CHECK(events[0]["status"] == "CONFIRMED");
        CHECK(events[0]["stamp"] == "2024-07-31T00:00:00+00:00");
        CHECK(events[1]["start"] == "2024-05-02");
        CHECK(contains(events[1]["description"], "14:30"));
        CHECK(events[2]["start"] == "2024-05-02");
        CHECK(events[2]["end"] == "2024-05-31");
        CHECK(events[2]["summary"] ==
              "Title of span (day not exactly known: words of [2024-05-02..2024-05-30])");
        CHECK(events[3]["start"] == "2024-05-30");
        CHECK(events[3]["end"].is_null());
        CHECK(events[3]["summary"] ==
              "Title of until (day not exactly known: words of [..2024-05-30])");
        CHECK(events[4]["start"] == "2024-05-02");
        CHECK(contains(events[4]["summary"], "day not exactly known"));
        CHECK(events[5]["start"] == "2024-05-02");
        CHECK(events[5]["end"].is_null());
        for (const json& event : events)
            CHECK(event["alarms"].empty());
    }

    TEST_CASE("plans and terms remind; what is past or decided does not") {
        ChronologyView view =
            view_of({act("plan", "2024-08-05"), act("past", "2024-07-01"),
                     act("other", "2024-05-03"), act("maybe", "[2024-07-01..2024-09-01]")});
        view.entries[0].planned = view.entries[1].planned = true;
        view.entries[2].reckoned = false;
        view.entries[3].act.certain = false;
        view.clocks = {filled_clock("theirs", kAsOf + 3), filled_clock("ours", kAsOf + 4),
                       filled_clock("over", kAsOf - 1), filled_clock("met", kAsOf + 3)};
        view.clocks[1].binds = law::Binds::defence;
        view.clocks[3].kind = verdict::Kind::met;
        const Calendar calendar = calendar_of(view);
        REQUIRE(calendar.events.size() == 6);
        CHECK(calendar.events[0]["summary"] == "Planned: Title of plan");
        CHECK(calendar.events[0]["alarms"] == json::array({-24 + 9}));
        CHECK(calendar.events[0]["status"] == "TENTATIVE");
        CHECK(calendar.events[1]["alarms"].empty());
        CHECK(contains(calendar.events[2]["summary"], "not reckoned with"));
        CHECK(calendar.events[2]["status"] == "TENTATIVE");
        CHECK(calendar.events[3]["status"] == "TENTATIVE");
        CHECK(calendar.events[4]["start"] == "2024-08-03");
        CHECK(calendar.events[4]["alarms"].size() == 1);
        CHECK(contains(calendar.events[4]["description"], "Computed\n"));
        CHECK(calendar.events[5]["alarms"].size() == 3);
    }

    TEST_CASE("no text leaves its place in a calendar") {
        for (const std::string text :
             {"A\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\nATTACH:file:///etc/passwd", "a;b,c:d",
              "\"quoted\"", "\x1b[31m\x01", "\u2028\u2029", "\u202Erev", "<b>&amp;", "=cmd()",
              "Ә, «ү» 𝔘"}) {
            CAPTURE(text);
            ChronologyView view = filled_chronology(text, kAsOf);
            for (std::size_t i = 0; i < view.entries.size(); ++i)
                view.entries[i].act.event = "e" + std::to_string(i);
            view.clocks[0].fingerprint = "0123456789abcdef";
            view.heading.case_id = "c";
            const std::string ics = write_chronology_ical(view, words("en"));
            CHECK(ics == write_chronology_ical(view, words("en")));
            CHECK(ics.find("\nATTACH") == std::string::npos);
            const Calendar calendar = read(ics);
            REQUIRE(calendar.events.size() == 4);
            const std::string shown = text::printable(text);
            for (const json& event : calendar.events) {
                CHECK(contains(event["summary"], shown));
                CHECK(contains(event["description"], shown));
            }
        }
    }

    // The libraries that read are at odds about a backslash before an "n"; RFC 5545 (3.3.11) is
    // not.
    TEST_CASE("a backslash is escaped") {
        ChronologyView view = view_of({act("e", "2024-05-02")});
        view.entries[0].act.title = "C:\\new";
        CHECK(write_chronology_ical(view, words("en")).find("SUMMARY:C:\\\\new\r\n") !=
              std::string::npos);
    }

    TEST_CASE("lines of every length are folded, and each ends in CRLF") {
        ChronologyView view = view_of({});
        for (std::size_t i = 0; i < 320; ++i) {
            view.entries.push_back(act("e" + std::to_string(i), "2024-05-02"));
            view.entries.back().act.title = std::string(i, 'w') + (i % 2 == 0 ? "қ" : "");
        }
        view.entries[7].quote = std::string(30'000, 'q');
        const Calendar calendar = calendar_of(view);
        CHECK(calendar.events.size() == 320);
        CHECK(contains(calendar.events[7]["description"], view.entries[7].quote));
        for (std::size_t i = 0; i < 320; ++i)
            CHECK(calendar.events[i]["summary"] == view.entries[i].act.title);
        CHECK(calendar_of(view_of({})).events.empty());
    }

    TEST_CASE("ten thousand entries are all in the calendar") {
        ChronologyView view = view_of({});
        for (int i = 0; i < 10'000; ++i)
            view.entries.push_back(act("e" + std::to_string(i), "2024-05-02"));
        CHECK(read_by_one(write_chronology_ical(view, words("en"))).events.size() == 10'000);
    }
}
