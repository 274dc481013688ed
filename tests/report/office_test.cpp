// Files for office programs, as programs that are not ours read them (read_office.py).
#include "tests/support/office.hpp"

#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/exports.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using namespace merzim::report;
using Json = nlohmann::json;

namespace {

Json read_text(const std::string& file) {
    return test::read_office({file}, ".docx")[0];
}

// A paragraph and the style of the table it stands in, "" outside of tables.
struct Paragraph {
    Json json;
    std::string table;

    [[nodiscard]] std::string style() const { return json["style"]; }
    [[nodiscard]] std::string text() const { return json["text"]; }
    [[nodiscard]] bool is_computed() const {
        return table == "Computed Table" || style().starts_with("Computed");
    }
};

std::vector<Paragraph> paragraphs(const Json& text) {
    std::vector<Paragraph> all;
    for (const Json& block : text["blocks"]) {
        if (!block.contains("table")) {
            all.push_back({block, ""});
            continue;
        }
        for (const Json& row : block["rows"])
            for (const Json& cell : row["cells"])
                for (const Json& paragraph : cell)
                    all.push_back({paragraph, block["table"]});
    }
    return all;
}

const Paragraph& find(const std::vector<Paragraph>& all, const std::string& part) {
    const auto found = std::ranges::find_if(all, [&](const Paragraph& paragraph) {
        return paragraph.text().find(part) != std::string::npos;
    });
    INFO(part);
    REQUIRE(found != all.end());
    return *found;
}

Json table_of(const Json& text, const std::string& style) {
    for (const Json& block : text["blocks"])
        if (block.value("table", "") == style) return block["rows"];
    FAIL("no table of the style " << style);
    return {};
}

Document sample() {
    Document document;
    document.title("A case (c-1)");
    document.text("as of 31 July 2024", Tone::quiet);
    document.field("procedure", "criminal");
    document.heading("Participants (1)");
    document.item(0, {{"Person A", Tone::strong}, {" (suspect)"}});
    document.item(1, "status: suspect");
    document.blocks.back().computed = true;
    document.heading("Events");
    document.entry("2 May 2024", {{"arrested; Person A"},
                                  {" "},
                                  {"[1]", Tone::plain, "#source-1"},
                                  {" "},
                                  {"[2]", Tone::plain, "#source-2"}});
    document.blocks.back().id = "event-arrest";
    document.quote(0, "[ru] взят под стражу");
    document.item(1, "at the station");
    document.item(1, "computed: not later than 3 May 2024");
    document.blocks.back().computed = true;
    document.entry("3 May 2024", {{"questioned"}, {" "}, {"[9]", Tone::plain, "#source-9"}});
    document.heading("Statements");
    document.item(0, "nothing since");
    document.quote(0, "nothing happened");
    document.computing = true;
    document.heading("Computed");
    document.text("what this means");
    document.heading("Findings", 1);
    document.item(0, {{"late", Tone::bad}, {": arrested without an order"}});
    document.item(1, "article 7");
    document.item(0, "second finding");
    document.computing = false;
    document.heading("Sources");
    document.item(
        0,
        {{"[1] "}, {"Paper, "}, {"https://example.org/a", Tone::plain, "https://example.org/a"}});
    document.blocks.back().id = "source-1";
    document.item(1, "read twice");
    document.item(0, {{"[2] "}, {"click", Tone::plain, "javascript:alert(1)"}});
    document.blocks.back().id = "source-2";
    return document;
}

Document hostile_document(const std::string& text) {
    Document document;
    document.title(text);
    document.heading(text);
    document.heading(text, 1);
    document.text(text, Tone::warn);
    document.text({{text, Tone::plain, text},
                   {text, Tone::plain, "#" + text},
                   {text, Tone::plain, "javascript:" + text},
                   {text, Tone::plain, "https://example.org/" + text}});
    document.field(text, text);
    document.blocks.back().id = text;
    document.entry(text, {{text}, {text, Tone::plain, "#source-" + text}});
    document.quote(0, text);
    document.item(1, text);
    document.item(7, text);
    document.item(0, text);
    document.item(30, text, Tone::bad);
    document.quote(3, text);
    document.table({{text, text}, {text, text}, {text}});
    document.computing = true;
    document.item(0, text);
    document.item(2, text);
    document.quote(1, text);
    document.field(text, text);
    document.entry(text, {{text}});
    return document;
}

// How many places of hostile_document() show the text.
constexpr int kHostilePlaces = 31;

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("a text has named styles, its language, a page and nothing of who made it") {
        const Words words = test::words("en");
        const Json text = read_text(write_docx(sample(), test::paper("A case"), words));
        const auto all = paragraphs(text);
        CHECK(find(all, "A case (c-1)").style() == "Title");
        CHECK(find(all, "as of 31 July").style() == "Subtitle");
        CHECK(find(all, "Participants (1)").style() == "Heading 1");
        CHECK(find(all, "Findings").style() == "Heading 2");
        CHECK(find(all, "Person A (suspect)").style() == "List Bullet");
        CHECK(find(all, "“nothing happened”").style() == "Quote");
        CHECK(text["language"] == "en-GB");
        CHECK(text["page"] == Json::array({210, 297}));
        CHECK(text["footer"] == Json::array({"as of 31 July 2024\tPage 1 of 1"}));
        CHECK(text["fields"] == Json::array({"NUMPAGES", "PAGE"}));
        CHECK(text["core"] == Json{{"title", "A case"},
                                   {"author", "merzim"},
                                   {"language", "en"},
                                   {"created", "2024-07-31T00:00:00"},
                                   {"modified", "2024-07-31T00:00:00"},
                                   {"by", ""}});
    }

    TEST_CASE("entries are rows under a head that is repeated, with quotes in them") {
        const Json text = read_text(write_docx(sample(), test::paper(), test::words("en")));
        const Json rows = table_of(text, "Chronology Table");
        REQUIRE(rows.size() == 3);
        CHECK(rows[0]["head"] == true);
        CHECK(rows[1]["head"] == false);
        CHECK(rows[1]["whole"] == true);
        CHECK(rows[1]["cells"][1][0]["text"] == "2 May 2024");
        const Json& event = rows[1]["cells"][2];
        REQUIRE(event.size() == 4);
        CHECK(event[0]["text"] == "arrested; Person A");
        CHECK(event[0]["marks"] == Json::array({"event_arrest"}));
        CHECK(event[1]["text"] == "[ru] “взят под стражу”");
        CHECK(event[1]["style"] == "Quote");
        CHECK(event[1]["languages"] == Json::array({"ru"}));
        CHECK(event[2]["style"] == "Entry Detail");
        CHECK(event[3]["style"] == "Computed Detail");
        CHECK(rows[1]["cells"][3][0]["links"] ==
              Json::array({{"[1]", "#source_1"}, {"[2]", "#source_2"}}));
        // a mark of a source that is not in the list leads nowhere
        CHECK(rows[2]["cells"][3][0]["text"] == "[9]");
        CHECK(rows[2]["cells"][3][0]["links"].empty());
    }

    TEST_CASE("a long entry may go on on the next page, a short one not") {
        Document document;
        document.entry("short", {{"x"}});
        std::string words;  // as many bytes as are too many, but not as many letters
        for (int i = 0; i < 1500; ++i)
            words += "ы";
        document.quote(0, words);
        document.entry("long", {{"y"}});
        document.quote(0, words + words);
        const Json rows = table_of(
            read_text(write_docx(document, test::paper(), test::words("en"))), "Chronology Table");
        REQUIRE(rows.size() == 3);
        CHECK(rows[1]["whole"] == true);
        CHECK(rows[2]["whole"] == false);
    }

    TEST_CASE("only addresses on the web are links out of the text") {
        const Json text = read_text(write_docx(sample(), test::paper(), test::words("en")));
        CHECK(text["external"] == Json::array({"https://example.org/a"}));
        const auto all = paragraphs(text);
        CHECK(find(all, "[1]\tPaper").json["links"] ==
              Json::array({{"https://example.org/a", "https://example.org/a"}}));
        CHECK(find(all, "[1]\tPaper").json["marks"] == Json::array({"source_1"}));
        CHECK(find(all, "click").json["links"].empty());
    }

    TEST_CASE("what is computed looks so, and nothing else does") {
        const Json text = read_text(write_docx(sample(), test::paper(), test::words("en")));
        const auto all = paragraphs(text);
        const std::string legend = test::words("en").say("office.computed-legend");
        CHECK(find(all, legend).is_computed());
        for (const char* said : {"status: suspect", "computed: not later", "what this means",
                                 "late: arrested", "article 7", "second finding"})
            CHECK_MESSAGE(find(all, said).is_computed(), said);
        for (const char* said : {"criminal", "Person A (suspect)", "arrested; Person A",
                                 "взят под стражу", "at the station", "questioned", "nothing since",
                                 "nothing happened", "Paper", "read twice"})
            CHECK_MESSAGE(!find(all, said).is_computed(), said);
        const Json rows = table_of(text, "Computed Table");
        REQUIRE(rows.size() == 3);
        CHECK(rows[0]["head"] == true);
        CHECK(rows[0]["cells"][0][0]["text"] == test::words("en").say("office.computed-head"));
        // without computed matter there is no word of it
        Document plain;
        plain.title("T");
        plain.heading("H");
        const Json other = read_text(write_docx(plain, test::paper(), test::words("en")));
        for (const Paragraph& paragraph : paragraphs(other))
            CHECK(!paragraph.is_computed());
    }

    TEST_CASE("whatever a text says, it is text in every place of a document") {
        std::vector<std::string> files;
        for (const auto& [text, shown] : test::hostile_texts())
            files.push_back(
                write_docx(hostile_document(text), test::paper(text, text), test::words("ru")));
        const Json found = test::read_office(files, ".docx");
        for (std::size_t i = 0; i < test::hostile_texts().size(); ++i) {
            const std::string& shown = test::hostile_texts()[i].second;
            CAPTURE(shown);
            int count = 0;
            for (const Paragraph& paragraph : paragraphs(found[i]))
                count += test::count_of(paragraph.text(), shown);
            CHECK(count == kHostilePlaces);
            for (const Json& address : found[i]["external"])
                CHECK(address.get<std::string>().starts_with("https://example.org/"));
            CHECK(found[i]["core"]["author"] == "merzim");
        }
    }

    TEST_CASE("places keep apart whatever they are called") {
        const std::string id(60, 'i');
        Document document;
        std::vector<std::string> ids{"a-b", "a_b",     "A-B", id,  id + "2", "",
                                     "1",   "place-0", "a-b", "ы", "a b"};
        for (const std::string& each : ids) {
            document.item(0, "at " + each);
            document.blocks.back().id = each;
        }
        for (const std::string& each : ids)
            document.text({{"to " + each, Tone::plain, "#" + each}});
        const Json text = read_text(write_docx(document, test::paper(), test::words("en")));
        std::map<std::string, std::string> marks;
        std::map<std::string, std::string> links;
        for (const Paragraph& paragraph : paragraphs(text)) {
            for (const Json& mark : paragraph.json["marks"])
                marks.emplace(paragraph.text().substr(3), "#" + mark.get<std::string>());
            for (const Json& link : paragraph.json["links"])
                links.emplace(paragraph.text().substr(3), link[1]);
        }
        CHECK(marks.size() == ids.size() - 2);  // one is none, one is there twice
        CHECK(marks == links);
    }

    TEST_CASE("a real case is whole in both, in every language") {
        for (const char* language : {"en", "ru", "kk"}) {
            const Words words = test::words(language);
            const test::OnDay day(test::bundled_case("article-147-2023"), "2024-07-31");
            const ChronologyView view = build_chronology(day.subject(), words, false, false);
            const Document document = compose_chronology(view, words);
            const Json text = read_text(write_docx(document, test::paper("T", language), words));
            std::string whole;
            for (const Paragraph& paragraph : paragraphs(text))
                whole += paragraph.text() + "\n";
            for (const Block& block : document.blocks) {
                for (const Piece& piece : block.line) {
                    std::string said = text::trim(piece.text);
                    if (block.kind == Block::Kind::quote && said.starts_with("[en] "))
                        said.replace(0, 5, "[en] " + words.say("office.quote-opens"));
                    CHECK_MESSAGE(whole.find(said) != std::string::npos, said);
                }
            }
            const Json sheets = test::read_office(
                {write_xlsx(view, test::paper("T", language), words)}, ".xlsx")[0]["sheets"];
            const Json& events = sheets[0]["rows"];
            REQUIRE(events.size() == view.entries.size() + 1);
            for (std::size_t i = 0; i < view.entries.size(); ++i) {
                const EntryView& entry = view.entries[i];
                const Json& row = events[i + 1];
                CHECK(row[1] == entry.act.when.words);
                const auto expect_day = [](const Json& cell, time::Moment moment) {
                    if (time::is_supported(moment))
                        CHECK(cell["day"] == time::iso(time::day_of(moment)));
                    else
                        CHECK(cell == "");
                };
                expect_day(row[2], entry.act.when.bounds.earliest);
                expect_day(row[3], entry.act.when.bounds.latest);
                CHECK(row[4] == entry.act.title);
                CHECK(row[6] == entry.quote);
            }
        }
    }
    TEST_CASE("ten thousand entries are as many rows, and the same bytes each time") {
        constexpr int kEntries = 10'000;
        Document document;
        document.title("T");
        for (int i = 0; i < kEntries; ++i) {
            const std::string number = std::to_string(i);
            document.entry("day " + number,
                           {{"event " + number}, {" "}, {"[1]", Tone::plain, "#source-1"}});
            document.blocks.back().id = "event-" + number;
            document.quote(0, "words " + number);
        }
        document.item(0, {{"[1] "}, {"S"}});
        document.blocks.back().id = "source-1";
        const Words words = test::words("en");
        const std::string file = write_docx(document, test::paper(), words);
        CHECK(write_docx(document, test::paper(), words) == file);
        const Json counts = test::read_office({file}, ".docx", "--count")[0]["word/document.xml"];
        CHECK(counts["tr"] == kEntries + 1);
        CHECK(counts["bookmarkStart"] == kEntries + 1);
        CHECK(counts["hyperlink"] == kEntries);
    }

    TEST_CASE("a text is the same bytes wherever and whenever it is written") {
        const Words words = test::words("ru");
        const std::string file = write_docx(sample(), test::paper(), words);
        const test::Elsewhere elsewhere;
        CHECK(write_docx(sample(), test::paper(), words) == file);
    }

    TEST_CASE("a text of nothing is a text") {
        const Json text = read_text(write_docx({}, test::paper("", "kk"), test::words("kk")));
        CHECK(text["blocks"].empty());
        CHECK(text["language"] == "kk-KZ");
        Document document;
        document.table({});
        document.entry("", {});
        document.quote(0, "q");
        document.computing = true;
        document.quote(0, "alone");
        document.item(3, "deep");
        read_text(write_docx(document, test::paper(), test::words("en")));
    }
}
