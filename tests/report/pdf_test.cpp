// A PDF as other programs read it: sound, all its texts in their order, its links where they should
// lead, nothing in it of this machine; and pages that break where they may.
#include "tests/support/pdf.hpp"

#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/exports.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace merzim;
using namespace merzim::report;
using namespace merzim::test;
using nlohmann::json;

namespace {

Paper paper(const std::string& language = "en") {
    return {"A title", language, day("2024-07-31")};
}

std::string written(const Document& document, const Sketch* sketch = nullptr) {
    return write_pdf(document, paper(), words("en"), sketch);
}

std::string plain(const Line& line) {
    std::string text;
    for (const Piece& piece : line)
        text += piece.text;
    return text;
}

// What a block says, in the order it is read.
std::vector<std::string> said(const Block& block) {
    std::vector<std::string> texts{block.label, plain(block.line)};
    for (const Row& row : block.rows)
        texts.insert(texts.end(), row.begin(), row.end());
    for (std::string& text : texts)
        text = compact(text::printable(text));
    // a quote is put in its marks after the language it is in
    if (block.kind == Block::Kind::quote && texts[1].starts_with("[en]")) texts[1].erase(0, 4);
    return texts;
}

void remove_from_start(std::string& text, const std::string& what) {
    if (text.starts_with(what)) text.erase(0, what.size());
}

// All pages as one text: without what stands on each of them, which has to be there.
std::string body(const PdfFile& file, const Paper& of, const report::Words& w) {
    std::string result;
    const std::vector<std::string> pages = file.pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        std::string page = compact(pages[i]);
        const std::string furniture =
            compact((i == 0 ? "" : of.title) + w.say("heading.as-of", {{"date", w.day(of.as_of)}}) +
                    w.say("pdf.page", {{"page", std::to_string(i + 1)},
                                       {"pages", std::to_string(pages.size())}}));
        CAPTURE(page);
        CHECK(page.starts_with(furniture));
        remove_from_start(page, furniture);
        if (i > 0) remove_from_start(page, compact(w.say("pdf.when") + w.say("pdf.what")));
        result += page;
    }
    return result;
}

// Each text after the one before; the first that is not, "" when all are.
std::string first_missing(const std::string& text, const Document& document) {
    std::size_t at = 0;
    for (const Block& block : document.blocks) {
        for (const std::string& part : said(block)) {
            const std::size_t found = text.find(part, at);
            if (found == std::string::npos) return part;
            at = found + part.size();
        }
    }
    return "";
}

std::vector<json> links_of(const json& objects) {
    std::vector<json> links;
    for (const auto& [name, object] : objects.items()) {
        const json value = object.value("value", json());
        if (value.is_object() && value.value("/Subtype", "") == "/Link") links.push_back(value);
    }
    return links;
}

Document hostile(const std::string& text) {
    Document document;
    document.title(text);
    document.heading(text);
    document.heading(text, 1);
    document.text(text, Tone::warn);
    document.field(text, text);
    document.item(0, text);
    document.item(2, text, Tone::bad);
    document.quote(0, text);
    document.entry(text, {{text, Tone::plain, text}});
    document.blocks.back().id = text;
    document.quote(0, text);
    document.computing = true;
    document.item(1, text);
    document.text(text);
    document.table({{text, text}, {text}, {text, text, text}});
    return document;
}

std::string repeated(const std::string& word, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("another program finds all that a chronology says, in its order") {
        for (const char* language : {"en", "ru", "kk"}) {
            CAPTURE(language);
            const OnDay on(bundled_case("article-147-2023"), "2024-07-31");
            const report::Words w = words(language);
            const ChronologyView view = build_chronology(on.subject(), w, true, true);
            const Document document = compose_chronology(view, w);
            const Paper of{view.heading.case_title, language, view.heading.as_of};
            const std::string bytes = write_pdf(document, of, w, nullptr);
            CHECK(bytes == write_pdf(document, of, w, nullptr));
            const PdfFile file(bytes);
            file.sound();
            CHECK(first_missing(body(file, of, w), document) == "");
        }
    }

    TEST_CASE("every letter of the three languages is in a font that is in the file") {
        const std::string letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЪъЫыЭэ office affluent “«№§–—»” АаБбЯя";
        Document document;
        document.title(letters);
        document.text(letters);
        document.entry(letters, {{letters}});
        document.computing = true;
        document.text(letters, Tone::bad);
        const PdfFile file(written(document));
        CHECK(first_missing(body(file, paper(), words("en")), document) == "");
        std::istringstream fonts(file.ask("pdffonts"));
        std::string line;
        int count = 0;
        for (int number = 0; std::getline(fonts, line); ++number) {
            if (number < 2) continue;
            ++count;
            CAPTURE(line);
            CHECK(line.find("+DejaVu") == 6);
            CHECK(line.find(" yes yes yes ") != std::string::npos);  // embedded, subset, Unicode
        }
        CHECK(count >= 4);
        CHECK(compact(file.pages().front()).find("office") != std::string::npos);
    }

    TEST_CASE("links lead to sources and to the web, and nowhere else") {
        const std::string address = "https://example.org/a_(b)/?q='1'&r=%D2%9B";
        Document document;
        document.title("T");
        document.entry("2 May 2024", {{"what happened "}, {"[1]", Tone::plain, "#source-1"}});
        document.blocks.back().id = "event-1";
        document.text({{"nowhere", Tone::plain, "#nowhere"},
                       {" script", Tone::plain, "javascript:alert(1)"},
                       {" file", Tone::plain, "file:///etc/passwd"},
                       {" out", Tone::plain, "https://example.org/'>) /S /Launch"},
                       {" parenthesis", Tone::plain, "https://example.org/x)/S/JavaScript/JS(y"},
                       {" қазақша", Tone::plain, "https://example.org/қ"}});
        document.item(0, {{"[1] "},
                          {"https://example.org/" + std::string(300, 'a'), Tone::plain,
                           "https://example.org/" + std::string(300, 'a')}});
        document.blocks.back().id = "source-1";
        const PdfFile file(written(document));
        file.sound();
        const json objects = file.objects();
        std::map<std::string, int> led;
        for (const json& link : links_of(objects)) {
            if (link.contains("/Dest")) ++led[link["/Dest"]];
            if (link.contains("/A")) ++led[link["/A"]["/URI"]];
            const json& box = link["/Rect"];
            CHECK(box[0].get<double>() >= 50);
            CHECK(box[2].get<double>() <= 545);
            CHECK(box[1].get<double>() >= 50);
        }
        CHECK(led.size() == 4);
        CHECK(led["u:source-1"] == 1);
        CHECK(led["u:https://example.org/x%29/S/JavaScript/JS%28y"] == 1);
        CHECK(led["u:https://example.org/%D2%9B"] >= 1);
        CHECK(led["u:https://example.org/" + std::string(300, 'a')] >= 4);  // one a line
        const std::string all = objects.dump();
        CHECK(all.find("u:source-1") != std::string::npos);
        CHECK(all.find("/JavaScript\"") == std::string::npos);
        CHECK(all.find("/Launch\"") == std::string::npos);
        CHECK(all.find("passwd") == std::string::npos);
        // the whole address is on the page, without a hyphen where it breaks
        CHECK(compact(file.pages().front()).find(std::string(300, 'a')) != std::string::npos);
    }

    TEST_CASE("headings are bookmarks") {
        Document document;
        document.title("T");
        document.heading("Events (\\as) reported");
        document.heading("Мерзімдер", 1);
        document.heading("Sources");
        const PdfFile file(written(document));
        const json outlines =
            json::parse(file.ask("qpdf --json=2 --json-key=outlines"))["outlines"];
        REQUIRE(outlines.size() == 2);
        CHECK(outlines[0]["title"] == "Events (\\as) reported");
        REQUIRE(outlines[0]["kids"].size() == 1);
        CHECK(outlines[0]["kids"][0]["title"] == "Мерзімдер");
        CHECK(outlines[1]["title"] == "Sources");
        CHECK(outlines[1]["destpageposfrom1"] == 1);
    }

    TEST_CASE("a file says its title, language and day, and nothing of who made it where") {
        Document document;
        document.title("T");
        const PdfFile file(write_pdf(document, paper("kk"), words("kk"), nullptr));
        const json objects = file.objects();
        const json trailer = objects["trailer"]["value"];
        const json info = objects["obj:" + trailer["/Info"].get<std::string>()]["value"];
        CHECK(info == json{{"/Title", "u:A title"},
                           {"/Creator", "u:merzim"},
                           {"/Producer", info["/Producer"]},
                           {"/CreationDate", "u:20240731000000Z"}});
        CHECK(info["/Producer"].get<std::string>().starts_with("u:cairo"));
        CHECK(!trailer.contains("/ID"));
        const json catalogue = objects["obj:" + trailer["/Root"].get<std::string>()]["value"];
        CHECK(catalogue["/Lang"] == "u:kk");
        CHECK(catalogue["/ViewerPreferences"]["/DisplayDocTitle"] == true);
        CHECK(catalogue["/MarkInfo"]["/Marked"] == true);
        CHECK(file.ask("pdfinfo").find("Tagged:          yes") != std::string::npos);
        CHECK(PdfFile(write_pdf(document, paper("x) /Lang (y"), words("kk"), nullptr))
                  .objects()
                  .dump()
                  .find("/Lang") == std::string::npos);
    }

    TEST_CASE("hostile text stays text") {
        for (const std::string text :
             {"<b>&amp;]]>", "javascript:alert(1)", "=HYPERLINK(\"x\")", "\x1b[31m \x01 \x7f",
              "\u202Erev \u2066x", "a\nb\n\nc", "\xff\xfe broken", ") /S /Launch (",
              "\\' name='x' dest='y'", "%%EOF\nendobj", "Ә«ү»", "", "\n"}) {
            CAPTURE(text);
            const Document document = hostile(text);
            const std::string bytes =
                write_pdf(document, {text, text, day("2024-07-31")}, words("en"), nullptr);
            const PdfFile file(bytes);
            file.sound();
            CHECK(links_of(file.objects()).empty());
            std::string all;
            for (const std::string& page : file.pages())
                all += compact(page);
            CHECK(all.find("\u202E") == std::string::npos);
            // the pictures of control characters are drawn as boxes: no font has them
            if (text.find('\x1b') == std::string::npos)
                CHECK(first_missing(all, document) == "");
            else
                CHECK(all.find("[31m") != std::string::npos);
        }
        // no page is wide enough for these
        const PdfFile long_words(written(hostile(std::string(3000, 'W'))));
        long_words.sound();
        CHECK(std::ranges::count(compact(long_words.ask("pdftotext -raw", "-")), 'W') >= 17 * 3000);
        PdfFile(written(hostile(repeated("\u0301", 3000)))).sound();
        PdfFile(written(Document())).sound();
    }

    TEST_CASE("ten thousand events are as good as ten") {
        Document document;
        document.title("T");
        document.heading("Events");
        for (int i = 0; i < 10000; ++i) {
            document.entry("day " + std::to_string(i), {{"what " + std::to_string(i) + " "},
                                                        {"[1]", Tone::plain, "#source-1"}});
            document.quote(0, "quote " + std::to_string(i));
        }
        document.item(0, "[1] Source");
        document.blocks.back().id = "source-1";
        const PdfFile file(written(document));
        file.sound();
        CHECK(first_missing(body(file, paper(), words("en")), document) == "");
        CHECK(file.pages().size() > 300);
    }
}
