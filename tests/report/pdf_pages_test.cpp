// Where the pages of a PDF break, and how it looks: read from its pages by other programs.
#include "engine/report/exports.hpp"
#include "engine/report/ink.hpp"
#include "tests/support/pdf.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <map>

using namespace merzim;
using namespace merzim::report;
using namespace merzim::test;

namespace {

std::string written(const Document& document, const Sketch* sketch = nullptr) {
    return write_pdf(document, {"Short title", "en", day("2024-07-31")}, words("en"), sketch);
}

std::string repeated(const std::string& word, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

// The lines of a page but its header and footer, from above.
std::vector<std::string> lines_of(const std::string& page) {
    std::vector<std::string> lines;
    std::istringstream in(page);
    for (std::string line; std::getline(in, line);) {
        if (line.find_first_not_of(' ') != std::string::npos) lines.push_back(line);
    }
    if (!lines.empty() && lines.back().find("as of 31 July 2024") != std::string::npos)
        lines.pop_back();
    if (!lines.empty() && lines.front().find("Short title") != std::string::npos)
        lines.erase(lines.begin());
    return lines;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Lines of each page on which the word stands.
std::vector<std::size_t> lines_with(const std::vector<std::vector<std::string>>& pages,
                                    const std::string& word) {
    std::vector<std::size_t> counts;
    for (const auto& page : pages) {
        const auto count = std::ranges::count_if(
            page, [&](const std::string& line) { return has(line + " ", word + " "); });
        if (count > 0) counts.push_back(static_cast<std::size_t>(count));
    }
    return counts;
}

Document varied(std::size_t seed) {
    Document document;
    document.title("Title");
    for (std::size_t i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        const std::size_t length = (i * 37 + seed * 13) % 90 + 1;
        if (i % 5 == 0) document.heading("Heading" + number, i % 2 == 0 ? 0 : 1);
        if (i % 3 == 0) {
            document.entry("date" + number, {{repeated("entry" + number, length % 20 + 1)}});
            document.quote(0, repeated("quote" + number, length * 2));
        } else {
            document.text(repeated("text" + number, length));
            document.item(0, repeated("item" + number, length / 3 + 1));
            document.item(1, repeated("deeper" + number, length / 2 + 1));
        }
    }
    return document;
}

Sketch sketch_of(double width, double height) {
    Sketch sketch{
        .width = width, .height = height, .title = "Timeline", .description = "d", .shapes = {}};
    int row = 0;
    for (double y = 20; y + 40 < height; y += 36) {
        sketch.shapes.push_back({.kind = Shape::Kind::box,
                                 .ink = row % 2 == 0 ? Ink::stage : Ink::breach,
                                 .x = 200,
                                 .y = y,
                                 .width = 300,
                                 .height = 24,
                                 .uncertain = row % 4 == 0,
                                 .open = row % 3 == 0});
        sketch.shapes.push_back({.kind = Shape::Kind::text,
                                 .ink = Ink::text,
                                 .x = 190,
                                 .y = y + 16,
                                 .text = "track" + std::to_string(row++),
                                 .anchor = Shape::Anchor::end,
                                 .link = "#source-1"});
    }
    return sketch;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("no heading and no line of a paragraph is left alone") {
        for (std::size_t seed = 0; seed < 12; ++seed) {
            CAPTURE(seed);
            const PdfFile file(written(varied(seed)));
            std::vector<std::vector<std::string>> pages;
            for (const std::string& page : file.pages("-layout"))
                pages.push_back(lines_of(page));
            REQUIRE(pages.size() > 3);
            for (const auto& page : pages) {
                REQUIRE(!page.empty());
                CHECK(!has(page.back(), "Heading"));
                CHECK(!has(page.back(), "What happened"));
            }
            for (std::size_t i = 0; i < 40; ++i) {
                for (const char* kind : {"text", "item", "deeper", "entry", "quote"}) {
                    const auto counts = lines_with(pages, kind + std::to_string(i));
                    CAPTURE(kind);
                    CAPTURE(i);
                    if (counts.size() > 1) CHECK(*std::ranges::min_element(counts) >= 2);
                }
            }
        }
    }

    TEST_CASE("what is short stays whole, and an item with what belongs to it") {
        Document document;
        document.title("T");
        for (int i = 0; i < 60; ++i) {
            const std::string number = std::to_string(i);
            document.item(0, "item" + number + " ");
            document.item(1, "below" + number + " ");
        }
        for (int i = 0; i < 60; ++i) {
            const std::string number = std::to_string(i);
            document.entry("date" + number, {{"what" + number + " "}});
            document.quote(0, "quote" + number + " ");
        }
        for (std::string page : PdfFile(written(document)).pages("-raw")) {
            std::ranges::replace(page, '\n', ' ');
            for (int i = 0; i < 60; ++i) {
                const std::string number = std::to_string(i);
                CHECK(has(page, "item" + number + " ") == has(page, "below" + number + " "));
                CHECK(has(page, "date" + number + " ") == has(page, "quote" + number + " "));
            }
        }
    }

    TEST_CASE("long reasons are parted rather than a page left half empty") {
        Document document;
        document.title("T");
        for (int i = 0; i < 12; ++i) {
            document.item(0, repeated("finding" + std::to_string(i), 12));
            document.item(1, "article");
            document.item(1, "because:");
            for (int reason = 0; reason < 35; ++reason)
                document.item(2 + reason % 3, "reason " + std::to_string(reason));
        }
        Document full;
        for (int i = 0; i < 200; ++i)
            full.item(2, "reason");
        const std::size_t most = lines_of(PdfFile(written(full)).pages("-layout").front()).size();
        const std::vector<std::string> pages = PdfFile(written(document)).pages("-layout");
        REQUIRE(pages.size() > 3);
        for (std::size_t i = 0; i + 1 < pages.size(); ++i)
            CHECK(lines_of(pages[i]).size() + 10 >= most);
    }

    TEST_CASE("a table that goes on has its header on each page") {
        Document document;
        document.title("T");
        std::vector<Row> rows{{"Column one", "Column two", "Column three"}};
        for (int i = 0; i < 120; ++i)
            rows.push_back({"cell" + std::to_string(i), repeated("long", 20), ""});
        document.table(rows);
        document.text("after");
        const PdfFile file(written(document));
        const auto pages = file.pages("-layout");
        REQUIRE(pages.size() > 3);
        for (const std::string& page : pages) {
            if (!has(page, "cell")) continue;
            const auto lines = lines_of(page);
            CHECK(std::ranges::count_if(lines, [](const std::string& line) {
                      return has(line, "Column one") && has(line, "Column three");
                  }) == 1);
        }
        const std::string all = file.ask("pdftotext -raw", "-");
        for (int i = 0; i < 120; ++i)
            CHECK(has(all, "cell" + std::to_string(i) + " long"));
    }

    TEST_CASE("what is computed is apart: in a tint, and says so") {
        const auto tinted = [](const Document& document) {
            return PdfFile(written(document)).picture(1).count(0xee, 0xf2, 0xf6);
        };
        Document reported;
        reported.title("T");
        reported.heading("Findings");
        reported.text("text");
        reported.field("label", "field");
        reported.entry("date", {{"entry"}});
        reported.item(1, "detail");
        CHECK(tinted(reported) == 0);
        CHECK(!has(PdfFile(written(reported)).ask("pdftotext", "-"), "computed"));
        for (std::size_t i = 1; i < reported.blocks.size(); ++i) {
            CAPTURE(i);
            Document document = reported;
            document.blocks[i].computed = true;
            CHECK(tinted(document) > 2000);
            CHECK(has(PdfFile(written(document)).ask("pdftotext", "-"), "(computed)"));
        }
        // under a heading that says it, not each time again
        Document section;
        section.title("T");
        section.computing = true;
        section.heading("Findings (Computed)");
        section.text("one");
        section.item(0, "two");
        CHECK(compact(PdfFile(written(section)).pages("-raw").front())
                  .ends_with("TFindings(Computed)one•two"));
    }

    TEST_CASE("a quote stands in marks, once") {
        const std::vector<std::pair<std::string, std::string>> quotes{
            {"said", "“said”"},
            {"[ru] сказал", "[ru]“сказал”"},
            {"[ru] «сказал»", "[ru]«сказал»"},
            {"“said”", "“said”"},
            {"“a” and “b”", "““a”and“b””"},
            {"\"", "“\"”"}};
        for (const auto& [quote, shown] : quotes) {
            Document document;
            document.title("T");
            document.quote(0, quote);
            CHECK(compact(PdfFile(written(document)).pages("-raw").front()).ends_with("T" + shown));
        }
    }

    TEST_CASE("a wide drawing lies on a page of its own after the title block") {
        Document document;
        document.title("T");
        document.field("label", "field");
        document.heading("Events");
        document.item(0, "[1] Source");
        document.blocks.back().id = "source-1";
        const Sketch sketch = sketch_of(1000, 400);
        const PdfFile file(written(document, &sketch));
        file.sound();
        const auto pages = file.pages("-raw");
        REQUIRE(pages.size() == 3);
        CHECK(has(pages[0], "field"));
        CHECK(has(pages[1], "Timeline"));
        CHECK(has(pages[1], "track9"));
        CHECK(has(pages[2], "Events"));
        const std::string sizes = file.ask("pdfinfo -f 1 -l 3");
        CHECK(has(sizes, "Page    1 size:  595.28 x 841.89"));
        CHECK(has(sizes, "Page    2 size:  841.89 x 595.28"));
        CHECK(has(sizes, "Page    3 size:  595.28 x 841.89"));
        // in the colours of its inks, hatches too
        const auto picture = file.picture(2);
        for (const Ink ink : {Ink::stage, Ink::breach}) {
            const report::Look look = look_of(ink, true);
            CHECK(picture.count(look.fill->red, look.fill->green, look.fill->blue) > 1000);
            CHECK(picture.count(look.lines.red, look.lines.green, look.lines.blue) > 100);
        }
        CHECK(picture.count(0xee, 0xf2, 0xf6) == 0);
        // links lie on the texts, whatever the scale: left of the boxes, one below the other
        std::vector<double> tops;
        const nlohmann::json objects = file.objects();
        for (const auto& [name, object] : objects.items()) {
            const nlohmann::json value = object.value("value", nlohmann::json());
            if (!value.is_object() || value.value("/Subtype", "") != "/Link") continue;
            CHECK(value["/Dest"] == "u:source-1");
            CHECK(value["/Rect"][2].get<double>() < 48 + 0.75 * 200);
            tops.push_back(value["/Rect"][3].get<double>());
        }
        REQUIRE(tops.size() == 10);
        std::ranges::sort(tops);
        for (std::size_t i = 1; i < tops.size(); ++i)
            CHECK(tops[i] - tops[i - 1] == doctest::Approx(36 * 745.89 / 1000).epsilon(0.06));
    }

    TEST_CASE("a drawing too high for a page goes on on the next, cut between its shapes") {
        Document document;
        document.title("T");
        const Sketch sketch = sketch_of(900, 3600);
        const PdfFile file(written(document, &sketch));
        file.sound();
        const auto pages = file.pages("-raw");
        CHECK(pages.size() >= 4);
        const std::string all = file.ask("pdftotext -raw", "-");
        for (int row = 0; row < 98; ++row) {
            const std::string text = "track" + std::to_string(row) + "\n";
            CAPTURE(text);
            CHECK(has(all, text));
            CHECK(all.find(text) == all.rfind(text));  // on one page only
        }
        CHECK(has(file.ask("pdfinfo -f 2 -l 2"), "Page    2 size:  595.28 x 841.89"));
        for (const Sketch& odd :
             {Sketch{},
              Sketch{.width = 10, .height = 100000, .title = "\n", .description = "", .shapes = {}},
              Sketch{.width = 1e6, .height = 1, .title = "", .description = "", .shapes = {}}})
            PdfFile(written(document, &odd)).sound();
    }

    TEST_CASE("certain and uncertain, kept and broken look different without colour too") {
        const std::vector<Ink> inks{Ink::stage, Ink::status, Ink::measure, Ink::clock, Ink::breach};
        for (const Ink ink : inks) {
            CHECK(look_of(ink, false).dash.empty());
            CHECK(!look_of(ink, true).dash.empty());
            CHECK(look_of(ink, true).hatch != Hatch::none);
            for (const Ink other : inks) {
                if (ink != other) CHECK(look_of(ink, false).stroke != look_of(other, false).stroke);
            }
        }
        CHECK(look_of(Ink::clock, false).hatch != look_of(Ink::breach, false).hatch);
        CHECK(look_of(Ink::clock, true).hatch != look_of(Ink::breach, true).hatch);
        CHECK(look_of(Ink::event, true).fill != look_of(Ink::event, false).fill);
        CHECK(!look_of(Ink::today, false).dash.empty());
    }
}
