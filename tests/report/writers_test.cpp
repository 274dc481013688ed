// Formats: text stays where it belongs whatever it says.
#include "engine/report/writers.hpp"

#include "engine/report/tables.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using merzim::report::Document;
using merzim::report::json_frame;
using merzim::report::Tone;
using merzim::report::write_csv;
using merzim::report::write_json;
using merzim::report::write_json_item;
using merzim::report::write_json_line;
using merzim::report::write_markdown;
using merzim::report::write_text;

namespace {

const std::string kHostile = "a\x1b[31m red\u202Eevil\r\n\n# not a heading <script> [x](y) |=1+1";

Document hostile() {
    Document document;
    document.title(kHostile);
    document.text(kHostile);
    document.field(kHostile, kHostile);
    document.item(0, kHostile);
    document.quote(0, kHostile);
    document.table({{"a", "b"}, {kHostile, kHostile}});
    return document;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("text shows control characters and keeps each block on its lines") {
        const std::string text = write_text(hostile(), {});
        CHECK_FALSE(has(text, "\x1b"));
        CHECK_FALSE(has(text, "\u202E"));
        CHECK(has(text, "<U+202E>"));
        CHECK_FALSE(has(text, "\n# not a heading"));
    }

    TEST_CASE("colour is asked for and always taken back") {
        Document document;
        document.item(0, "bad", Tone::bad);
        CHECK(write_text(document, {}) == "  - bad\n");
        const std::string coloured = write_text(document, {0, true});
        CHECK(has(coloured, "bad"));
        CHECK(coloured.rfind("\x1b[0m") > coloured.find("bad"));
    }

    TEST_CASE("lines are wrapped by columns with the rest under the text") {
        Document document;
        document.item(0, "one two three four five six seven eight nine ten eleven");
        CHECK(write_text(document, {40, false}) ==
              "  - one two three four five six seven\n    eight nine ten eleven\n");
        document = {};
        document.field("label", "one two three four five six seven eight");
        document.field("longer label", "x");
        CHECK(write_text(document, {44, false}) ==
              "  label         one two three four five six\n"
              "                seven eight\n"
              "  longer label  x\n");
    }

    TEST_CASE("wide letters count as two columns") {
        Document document;
        document.table({{"a", "b"}, {"日本", "x"}, {"abcd", "y"}});
        CHECK(write_text(document, {}) == "  a     b\n  日本  x\n  abcd  y\n");
    }

    TEST_CASE("markdown is inert") {
        const std::string text = write_markdown(hostile());
        CHECK_FALSE(has(text, "\n# not a heading"));
        CHECK_FALSE(has(text, "<script>"));
        CHECK_FALSE(has(text, " [x](y)"));
        CHECK(has(text, "\\<script\\>"));
        CHECK_FALSE(has(text, "\x1b"));
    }

    TEST_CASE("markdown keeps its own structure") {
        Document document;
        document.title("T");
        document.heading("H");
        document.item(0, {{"a", Tone::strong}, {": b"}});
        document.quote(0, "said");
        document.item(1, "c");
        CHECK(write_markdown(document) == "# T\n\n## H\n\n- **a**: b\n\n  > said\n  - c\n");
    }

    TEST_CASE("json has sorted keys and harmless characters that read back exactly") {
        const nlohmann::json json = {{"b", 1}, {"a", kHostile}};
        const std::string text = write_json(json);
        CHECK(text.find("\"a\"") < text.find("\"b\""));
        CHECK_FALSE(has(text, "\u202E"));
        CHECK(has(text, "\\u202e"));
        CHECK(nlohmann::json::parse(text) == json);
        const std::string line = write_json_line(json);
        CHECK(line.find('\n') == line.size() - 1);
        CHECK(nlohmann::json::parse(line) == json);
    }

    TEST_CASE("json keeps other letters as they are") {
        CHECK(write_json_line({{"a", "Олег Әбілқасымов 日本 🙂"}}) ==
              "{\"a\":\"Олег Әбілқасымов 日本 🙂\"}\n");
    }

    TEST_CASE("csv follows RFC 4180 and guards formulas") {
        const std::string text =
            write_csv({{"a", "b"}, {{"x,y", "say \"hi\""}, {"=1+1", "-5"}, {"two\nlines", "@x"}}});
        CHECK(text == "a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n'=1+1,-5\r\n\"two\nlines\",'@x\r\n");
    }

    TEST_CASE("JSON in parts is JSON as a whole") {
        nlohmann::json report = {{"a", "}"}, {"list", nlohmann::json::array()}, {"z", {1, 2}}};
        const auto frame = json_frame(report, "list");
        nlohmann::json whole = report;
        std::string parts;
        for (const char* text : {"\n", "[]", "\"list\": []"}) {
            const nlohmann::json item = {{"text", text}, {"more", {{"deep", {true}}}}};
            if (!parts.empty()) parts += merzim::report::kBetweenItems;
            parts += write_json_item(item);
            whole["list"].push_back(item);
            CHECK(frame.before + parts + frame.after == write_json(whole));
        }
    }
}
