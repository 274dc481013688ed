// HTML in which no text can become markup, and every element is closed.
#include "engine/report/writers.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim::report;

namespace {

// The first thing that is not well formed, "" when nothing is.
std::string unbalanced(const std::string& html) {
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        if (html[at + 1] == '!') continue;
        const bool closes = html[at + 1] == '/';
        const std::size_t from = at + (closes ? 2 : 1);
        const std::string name = html.substr(from, html.find_first_of(" >", from) - from);
        if (name == "meta") continue;
        if (!closes) {
            open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            return "</" + name + "> closes " + (open.empty() ? "nothing" : open.back());
        } else {
            open.pop_back();
        }
    }
    return open.empty() ? "" : open.back() + " is not closed";
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
    document.item(1, text);
    document.quote(0, text);
    document.item(0, text);
    document.table({{text, text}, {text, text}});
    document.item(1, text);
    return document;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("no text becomes markup") {
        for (const char* text :
             {"<script>alert(1)</script>", "\" onload=\"x", "</li></ul><img src=x>", "&lt;b&gt;",
              "a\nb", "\x1b[31m", "\u202Erev", "]]>", "Ә, «ү»"}) {
            const std::string html = write_html(hostile(text), "kk");
            CAPTURE(text);
            CAPTURE(html);
            CHECK(unbalanced(html) == "");
            CHECK(html.find("<script") == std::string::npos);
            CHECK(html.find("<img") == std::string::npos);
            CHECK(html.find("\" onload") == std::string::npos);
            CHECK(html.find('\x1b') == std::string::npos);
            CHECK(html.find("\u202E") == std::string::npos);
        }
    }

    TEST_CASE("the language is named, and lists nest as the items say") {
        Document document;
        document.title("T");
        document.item(0, "one");
        document.item(1, "within");
        document.item(0, "two");
        const std::string html = write_html(document, "ru");
        CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"ru\">"));
        CHECK(html.find("<title>T</title>") != std::string::npos);
        CHECK(html.find("<li>one\n<ul>\n<li>within</li>\n</ul></li>\n<li>two</li>") !=
              std::string::npos);
        CHECK(html == write_html(document, "ru"));
        CHECK(unbalanced(write_html(Document(), "en")) == "");
    }
}
