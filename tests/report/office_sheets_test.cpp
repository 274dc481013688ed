// Workbooks, as programs that are not ours read them (read_office.py).
#include "engine/report/xlsx_book.hpp"
#include "tests/support/office.hpp"

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::report;
using Json = nlohmann::json;

namespace {

Json read_book(const std::string& file) {
    return test::read_office({file}, ".xlsx")[0];
}

Json read_sheet(const std::vector<std::vector<xlsx::Cell>>& rows, std::size_t columns) {
    xlsx::Sheet sheet{"S", std::vector<xlsx::Column>(columns, {"head"}), rows};
    return read_book(
        xlsx::write_book({sheet}, test::paper(), {"yyyy-mm-dd", " [cut]"}))["sheets"][0];
}

// A view in which every text is this one.
ChronologyView view_of(const std::string& text) {
    ChronologyView view;
    view.heading.case_id = view.heading.case_title = text;
    view.heading.as_of = test::day("2024-07-31");
    view.heading.pack = view.heading.record_hash = text;
    view.heading.pack_hash = "0123";
    view.heading.notes = {text};
    view.program_version = view.procedure_title = view.weakest = text;
    Standing standing;
    standing.track_title = standing.words = text;
    view.standings = {standing};
    ParticipantView person;
    person.id = person.name = person.role_title = person.description = text;
    person.charges.resize(1);
    person.charges[0].words = text;
    view.participants = {person};
    EntryView entry;
    entry.act.event = entry.act.type = entry.act.title = text;
    entry.act.who = {text};
    entry.act.when = {{}, text, text};
    entry.computed = entry.quote = entry.quote_language = entry.page = entry.place = entry.court =
        entry.note = entry.term_words = text;
    entry.citations = {1};
    view.entries = {entry};
    view.statements = {{text, text, text, {1}}};
    ClockView clock;
    clock.fingerprint = clock.term = clock.title = clock.who = clock.event = clock.article =
        clock.length = clock.state_words = clock.due_words = text;
    clock.marks = {text, text};
    view.clocks = {clock};
    FindingView finding;
    finding.fingerprint = finding.rule = finding.who = finding.text = finding.article = text;
    view.findings = {finding};
    view.open_questions = {{text, {1}, {}}};
    DemandView demand;
    demand.document = demand.from_title = demand.article = text;
    view.demands = {demand};
    Citation source;
    source.number = 1;
    source.source = source.publisher = source.title = source.url = source.archive_url =
        source.published = source.note = text;
    view.sources = {source};
    return view;
}

// How many cells of it say so, some of them twice.
constexpr int kTexts = 62;

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("a workbook has its sheets, each under a head that stays and filters") {
        for (const char* language : {"en", "ru", "kk"}) {
            const Words words = test::words(language);
            const Json book = read_book(write_xlsx(view_of("x"), test::paper("A case"), words));
            std::vector<std::string> names;
            for (const Json& sheet : book["sheets"]) {
                names.push_back(sheet["name"]);
                CHECK(sheet["freeze"].get<std::string>().ends_with("2"));
                CHECK(sheet["titles"] == "$1:$1");
                CHECK(sheet["wrapped"] == true);
                CHECK(sheet["filter"].get<std::string>().starts_with("A1:"));
                for (const Json& width : sheet["widths"])
                    CHECK(width.get<double>() >= 6);
            }
            std::vector<std::string> expected;
            for (const char* key : {"events", "statements", "terms", "findings", "questions",
                                    "demands", "participants", "sources", "about"})
                expected.push_back(words.say("office.sheet." + std::string(key)));
            CHECK(names == expected);
            CHECK(book["core"] == Json{{"title", "A case"},
                                       {"author", "merzim"},
                                       {"created", "2024-07-31T12:00:00"},
                                       {"modified", "2024-07-31T12:00:00"}});
        }
    }

    TEST_CASE("what is computed stands on a ground of its own and says so") {
        const Words words = test::words("en");
        const Json sheets = read_book(write_xlsx(view_of("x"), test::paper(), words))["sheets"];
        for (const Json& sheet : sheets) {
            const std::string name = sheet["name"];
            for (std::size_t i = 0; i < sheet["rows"][0].size(); ++i) {
                const std::string head = sheet["rows"][0][i];
                const bool said = head.find("(computed)") != std::string::npos ||
                                  name.find("(computed)") != std::string::npos;
                CAPTURE(name);
                CAPTURE(head);
                CHECK((sheet["grounds"][i] == "FFCFDDEC") == said);
            }
        }
    }

    TEST_CASE("days are days, and what no cell can hold is left to the words") {
        const auto bound = [](const std::string& day) {
            return xlsx::day(time::end_of(test::day(day)));
        };
        const Json rows = read_sheet({{bound("1900-01-01"), bound("1900-02-28")},
                                      {bound("1900-03-01"), bound("2024-02-29")},
                                      {bound("9999-12-31"), bound("1899-12-31")},
                                      {xlsx::day(time::kDistantPast), bound("1400-01-01")},
                                      {xlsx::day("2024-05-02"), xlsx::day("2024-05")},
                                      {xlsx::day(time::kDistantFuture), xlsx::day("1850-01-01")},
                                      {xlsx::number(7), xlsx::number(-1)}},
                                     2)["rows"];
        const auto day = [](const char* iso) { return Json{{"day", iso}}; };
        CHECK(rows[1] == Json::array({day("1900-01-01"), day("1900-02-28")}));
        CHECK(rows[2] == Json::array({day("1900-03-01"), day("2024-02-29")}));
        CHECK(rows[3] == Json::array({day("9999-12-31"), ""}));
        CHECK(rows[4] == Json::array({"", ""}));
        CHECK(rows[5] == Json::array({day("2024-05-02"), "2024-05"}));
        CHECK(rows[6] == Json::array({"", "1850-01-01"}));
        CHECK(rows[7] == Json::array({7, ""}));
    }

    TEST_CASE("whatever a text says, it is text in every cell") {
        const Words words = test::words("en");
        std::vector<std::string> files;
        for (const auto& [text, shown] : test::hostile_texts())
            files.push_back(write_xlsx(view_of(text), test::paper(text, text), words));
        const Json books = test::read_office(files, ".xlsx");
        for (std::size_t i = 0; i < files.size(); ++i) {
            const std::string& shown = test::hostile_texts()[i].second;
            CAPTURE(shown);
            int count = 0;
            for (const Json& sheet : books[i]["sheets"]) {
                for (const Json& row : sheet["rows"])
                    for (const Json& cell : row)
                        if (cell.is_string())
                            count += test::count_of(cell.get<std::string>(), shown);
                // of our own making only: from a mark to its source
                for (const Json& link : sheet["links"]) {
                    CHECK(link[1] == "");
                    CHECK(link[2].get<std::string>().starts_with("'Sources'!A"));
                }
            }
            CHECK(count == kTexts);
            CHECK(books[i]["core"]["author"] == "merzim");
        }
    }

    TEST_CASE("a cell that begins like a formula is text, and stays so when it is edited") {
        for (const char* text : {"=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0"}) {
            const Json sheet = read_sheet({{xlsx::text(text)}}, 1);
            CHECK(sheet["rows"][1][0] == text);
            CHECK(sheet["formats"] == Json::array({"@", "General"}));
        }
        CHECK(read_sheet({{xlsx::text("a=1")}}, 1)["formats"] == Json::array({"General"}));
    }

    TEST_CASE("only addresses on the web are links") {
        const std::string web = "https://example.org/é?a=1&b=\u0436#x";
        const Json sheet =
            read_sheet({{xlsx::address(web), xlsx::address("javascript:alert(1)")},
                        {xlsx::text("https://example.org/"), xlsx::address("mailto:a@b.c")},
                        {xlsx::address("https://example.org/" + std::string(3000, 'x')),
                         xlsx::address("internal:S!A1")}},
                       2);
        CHECK(sheet["links"] ==
              Json::array({{"A2", "https://example.org/%C3%A9?a=1&b=%D0%B6", "x"}}));
        CHECK(sheet["rows"][1][0] == web);
        CHECK(sheet["rows"][3][1] == "internal:S!A1");
    }

    TEST_CASE("what is too long for a cell is cut where it can be, and says so") {
        const std::string whole(32'767, 'a');
        std::string pairs;
        for (int i = 0; i < 20'000; ++i)
            pairs += "𝄞";  // two units in Excel's count
        const Json rows = read_sheet({{xlsx::text(whole)},
                                      {xlsx::text(whole + "b")},
                                      {xlsx::text(pairs)},
                                      {xlsx::address("https://example.org/" + whole)}},
                                     1)["rows"];
        CHECK(rows[1][0] == whole);
        CHECK(rows[2][0] == whole.substr(0, 32'761) + " [cut]");
        CHECK(rows[3][0].get<std::string>().ends_with("𝄞 [cut]"));
        CHECK(rows[3][0].get<std::string>().size() == 4 * 16'380 + 6);
        CHECK(rows[4][0].get<std::string>().ends_with(" [cut]"));
    }

    TEST_CASE("what Excel would take for the code of a letter is shown as it is written") {
        std::string many;
        for (int i = 0; i < 10'000; ++i)
            many += "_x0041";
        const Json rows = read_sheet({{xlsx::text("_x0041_x0042_ _x005F_ _xyz_ __x000a__")},
                                      {xlsx::address("https://example.org/_x0041_")},
                                      {xlsx::text(many)}},
                                     1)["rows"];
        CHECK(rows[1][0] == "_x0041_x0042_ _x005F_ _xyz_ __x000a__");
        CHECK(rows[2][0] == "https://example.org/_x0041_");
        CHECK(rows[3][0].get<std::string>().starts_with("_x0041_x0041_x0041"));
        CHECK(rows[3][0].get<std::string>().ends_with(" [cut]"));
    }

    TEST_CASE("more links than a sheet can hold, and ten thousand events") {
        constexpr std::size_t kSources = 40'000;
        constexpr std::size_t kEvents = 10'000;
        ChronologyView view = view_of("x");
        view.sources.resize(kSources);
        for (std::size_t i = 0; i < kSources; ++i) {
            view.sources[i].number = static_cast<int>(i) + 1;
            view.sources[i].url = "https://example.org/" + std::to_string(i);
            view.sources[i].archive_url = "https://example.org/old/" + std::to_string(i);
        }
        view.entries.resize(kEvents, view.entries[0]);
        const Json counts = test::read_office({write_xlsx(view, test::paper(), test::words("en"))},
                                              ".xlsx", "--count")[0];
        CHECK(counts["xl/worksheets/sheet1.xml"]["row"] == kEvents + 1);
        CHECK(counts["xl/worksheets/sheet8.xml"]["row"] == kSources + 1);
        CHECK(counts["xl/worksheets/sheet8.xml"]["hyperlink"] == 65'530);
        CHECK(!counts["xl/worksheets/sheet8.xml"].contains("f"));
    }

    TEST_CASE("a workbook is the same bytes wherever and whenever it is written") {
        const Words words = test::words("ru");
        const std::string file = write_xlsx(view_of("x"), test::paper(), words);
        const test::Elsewhere elsewhere;
        CHECK(write_xlsx(view_of("x"), test::paper(), words) == file);
        Paper first = test::paper();
        first.as_of = test::day("1970-01-01");
        CHECK(read_book(write_xlsx(view_of("x"), first, words))["core"]["created"] ==
              "1970-01-01T12:00:00");
    }

    TEST_CASE("a workbook of nothing has its six sheets") {
        ChronologyView view;
        view.heading.as_of = test::day("2024-07-31");
        const Json book = read_book(write_xlsx(view, test::paper(""), test::words("kk")));
        CHECK(book["sheets"].size() == 6);
    }
}
