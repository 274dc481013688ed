// A chronology as one page: what HTML Tidy and a browser say of it, and that nothing a case says
// gets out of its place.
#include "engine/report/compose.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/timeline_sketch.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::report;
using test::OnDay;

namespace {

const Paper kPaper{"A case", "en", {19900}};

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from) + from.size();
    return text.substr(at, text.find(to, at) - at);
}

// What HTML Tidy finds. It was made before SVG was a part of HTML: what it says of that is left
// out.
std::string tidy(const std::string& html) {
    const test::ScratchFolder scratch;
    const std::string folder = scratch.path().string();
    test::write_whole(folder + "/page.html", html);
    const test::Outcome outcome =
        test::shell("tidy -e -q -utf8 '" + folder + "/page.html'", folder);
    std::string found;
    std::istringstream lines(outcome.err + outcome.out);
    for (std::string line; std::getline(lines, line);) {
        if (!has(line, "proprietary attribute")) found += line + "\n";
    }
    return found;
}

// The whole of a case on a day, with what is computed marked as such.
std::string page_of(const std::string& id, const std::string& as_of, const char* language) {
    const OnDay day(test::bundled_case(id), as_of);
    const Words words = test::words(language);
    const Desk desk(day.subject(), words, true);
    const Sketch sketch = sketch_timeline(build_timeline(desk), words);
    const ChronologyView view = build_chronology(day.subject(), words, true, true);
    Document document = compose_chronology(view, words);
    bool computed = false;
    for (Block& block : document.blocks) {
        if (block.kind == Block::Kind::heading && block.level == 0)
            computed = block.line.front().text == words.say("chronology.computed");
        block.computed = block.computed || computed;
        const auto entry = std::ranges::find_if(view.entries, [&](const EntryView& candidate) {
            return block.id == "event-" + candidate.act.event;
        });
        if (entry == view.entries.end()) continue;
        block.date = entry->act.when.edtf;
        block.who = entry->act.who;
    }
    return write_page(document, {view.heading.case_title, language, view.heading.as_of}, words,
                      &sketch);
}

// The same text wherever a document has one.
Document hostile(const std::string& text) {
    Document document;
    document.title(text);
    document.field(text, text);
    document.text(text, Tone::warn);
    document.heading(text);
    document.blocks.back().id = text;
    document.heading(text, 1);
    document.item(2, text, Tone::bad);
    document.item(0, {{text, Tone::plain, text}, {text, Tone::quiet, "#" + text}});
    document.quote(1, text);
    document.entry(text, {{text}, {"[1]", Tone::plain, "#source-1"}});
    document.blocks.back().id = "event-" + text;
    document.blocks.back().date = text;
    document.blocks.back().who = {text, text + "2"};
    document.quote(0, text);
    document.item(1, text);
    document.blocks.back().computed = true;
    document.table({{text, text}, {text, text}});
    document.computing = true;
    document.heading(text);
    document.item(0, text);
    document.computing = false;
    document.heading(text);
    document.item(0, {{"[1] "}, {text, Tone::plain, "https://example.org/?a=1&b=\"2"}});
    document.item(0, {{"[1] "}, {text, Tone::plain, "https://example.org/?a=1&b=2"}});
    document.blocks.back().id = "source-1";
    return document;
}

Sketch hostile_sketch(const std::string& text) {
    Sketch sketch{200, 100, text, text + "\n" + text, {}};
    sketch.shapes.push_back({.kind = Shape::Kind::box,
                             .ink = Ink::breach,
                             .x = 1,
                             .y = 1,
                             .width = 20,
                             .height = 10,
                             .open = true,
                             .text = text,
                             .link = "#source-1"});
    sketch.shapes.push_back({.kind = Shape::Kind::text, .x = 1, .y = 40, .text = text});
    return sketch;
}

const std::vector<std::string> kHostile{
    "<script>alert(1)</script>",
    "\" onload=\"x",
    "' onmouseover='x",
    "</li></ol></section><img src=x>",
    "</script><script>x()</script>",
    "</style>",
    "</template><button>x</button>",
    "&lt;b&gt;&#60;i&#62;",
    "javascript:alert(1)",
    "data:text/html,x",
    "a\nb",
    "\x1b[31m",
    "\u202Erev",
    "]]>",
    "<!--",
    std::string(5000, 'x'),
    "Ә, «ү»",
};

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("page - nothing a document says becomes markup, a script or an address") {
        for (const std::string& text : kHostile) {
            CAPTURE(text.substr(0, 40));
            const Sketch sketch = hostile_sketch(text);
            const std::string html =
                write_page(hostile(text), {text, "en", {19900}}, test::words("en"), &sketch);
            CHECK(tidy(html) == "");
            CHECK(count_of(html, "<script") == 1);
            CHECK(count_of(html, "</script") == 1);
            CHECK(count_of(html, "<style") == 1);
            CHECK(count_of(html, "<template") == 2);
            CHECK_FALSE(has(html, "<img"));
            CHECK_FALSE(has(html, "<!--"));
            CHECK_FALSE(has(html, "\" onload"));
            CHECK_FALSE(has(html, "' onmouse"));
            CHECK_FALSE(has(html, "href=\"javascript"));
            CHECK_FALSE(has(html, "href=\"data"));
            CHECK_FALSE(has(html, "\x1b"));
            CHECK_FALSE(has(html, "\u202E"));
            // an address that is none is text only
            CHECK(count_of(html, "href=\"https://example.org/") == 1);
        }
    }

    TEST_CASE("page - it needs nothing else, and lets nothing run but what it names") {
        const std::string html = page_of("article-147-2023", "2024-07-31", "en");
        for (const char* loads : {" src=", "@import", "url(http", "<link", "<iframe", "<object",
                                  "style=\"", " onclick", "xlink"}) {
            CAPTURE(loads);
            CHECK_FALSE(has(html, loads));
        }
        // the digests of the policy, by another program
        const test::ScratchFolder scratch;
        const std::string folder = scratch.path().string();
        for (const char* element : {"style", "script"}) {
            const std::string name(element);
            test::write_whole(folder + "/" + name,
                              between(html, "<" + name + ">", "</" + name + ">"));
            const test::Outcome digest = test::shell(
                "python3 -c 'import base64, hashlib, sys; "
                "print(base64.b64encode(hashlib.sha256(open(sys.argv[1], \"rb\").read()).digest())"
                ".decode(), end=\"\")' '" +
                    folder + "/" + name + "'",
                folder);
            CHECK(digest.code == 0);
            CHECK(has(html, name + "-src 'sha256-" + digest.out + "'"));
        }
        CHECK(has(html, "default-src 'none'"));
        CHECK(html == page_of("article-147-2023", "2024-07-31", "en"));
    }

    TEST_CASE("page - what is reported and what is computed stand apart, each in its element") {
        Document document;
        document.title("T");
        document.field("stage", "trial");
        document.heading("Events");
        document.entry("2 May 2024", {{"summoned "}, {"[1]", Tone::plain, "#source-1"}});
        document.blocks.back().id = "event-e";
        document.blocks.back().date = "2024-05-02";
        document.blocks.back().who = {"A", "B"};
        document.quote(0, "he was called");
        document.item(1, "computed: not later than 3 May");
        document.blocks.back().computed = true;
        document.entry("not later than 3 May 2024", {{"asked"}});
        document.blocks.back().date = "[..2024-05-03]";
        document.blocks.back().who = {"B"};
        document.computing = true;
        document.heading("Computed");
        document.heading("Terms", 1);
        document.item(0, "ran out");
        document.computing = false;
        document.heading("Sources");
        document.item(
            0, {{"[1] Paper, "}, {"https://example.org/a", Tone::plain, "https://example.org/a"}});
        document.blocks.back().id = "source-1";
        const std::string html = write_page(document, kPaper, test::words("en"), nullptr);
        CHECK(tidy(html) == "");
        CHECK(has(html, "<html lang=\"en\">"));
        CHECK(has(html, "<li id=\"event-e\" class=\"entry\" data-who=\"0 1\">"));
        CHECK(has(html, "<time datetime=\"2024-05-02\">2 May 2024</time>"));
        CHECK(count_of(html, "<time") == 1);  // none for a day that is not exact
        CHECK(has(html, "<blockquote cite=\"https://example.org/a\"><p>he was called</p>"));
        CHECK(has(html, "<li class=\"computed\"><span class=\"tag\">merzim:</span> computed"));
        CHECK(has(html, "<section class=\"computed\" id=\"page-part-2\""));
        CHECK(has(html, test::words("en").say("page.computed")));
        CHECK(count_of(html, "class=\"computed\"") == 2);
        CHECK(has(html, "<li id=\"source-1\">"));
        CHECK(has(html, "<option value=\"1\">B</option>"));
        // the heading of the reported part comes before, that of the computed one after
        CHECK(html.find(">Events</h2>") < html.find("event-e"));
        CHECK(html.find("event-e") < html.find("<section class=\"computed\""));
        CHECK(html.find("<h3>Terms</h3>") > html.find(">Computed</h2>"));
    }

    TEST_CASE("page - real cases are sound HTML in every language") {
        for (const char* language : {"en", "ru", "kk"}) {
            for (const char* id : {"article-147-2023", "adilbekov-2024", "yensebek-2025"}) {
                CAPTURE(id);
                CAPTURE(language);
                const std::string html = page_of(id, "2025-06-30", language);
                CHECK(tidy(html) == "");
                CHECK_FALSE(has(html, "⟨"));  // no phrase is missing
                CHECK(count_of(html, "<h1>") == 1);
            }
        }
        CHECK(tidy(write_page(Document(), kPaper, test::words("en"), nullptr)) == "");
    }

    TEST_CASE("page - ten thousand entries") {
        Document document;
        document.title("T");
        document.heading("Events");
        for (int i = 0; i < 10000; ++i) {
            document.entry("2 May 2024", {{"summoned"}});
            document.blocks.back().id = "event-" + std::to_string(i);
            document.blocks.back().who = {"Person " + std::to_string(i % 7)};
        }
        const std::string html = write_page(document, kPaper, test::words("kk"), nullptr);
        CHECK(count_of(html, "class=\"entry\"") == 10000);
        CHECK(tidy(html) == "");
    }

    // MERZIM_AXE: the file axe.min.js of axe-core, which is not in Debian, for its rules besides.
    TEST_CASE("page - a browser shows and works it, with and without script") {
        const char* axe = std::getenv("MERZIM_AXE");
        const test::ScratchFolder scratch;
        const std::string folder = scratch.path().string();
        for (const char* language : {"en", "ru", "kk"}) {
            test::write_whole(folder + "/page.html",
                              page_of("article-147-2023", "2024-07-31", language));
            const test::Outcome outcome = test::shell(
                "'" + test::test_file("report/check-page").string() + "' '" + folder +
                    "/page.html'" + (axe != nullptr ? " '" + std::string(axe) + "'" : ""),
                folder);
            CAPTURE(language);
            CHECK(outcome.out == "");
            CHECK(outcome.err == "");
            CHECK(outcome.code == 0);
        }
    }
}
