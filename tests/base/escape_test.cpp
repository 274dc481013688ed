#include "engine/base/text.hpp"

#include <doctest/doctest.h>

using namespace merzim;

TEST_SUITE("base") {
    TEST_CASE("a cell of CSV is quoted when it must be and never a formula") {
        CHECK(text::escape_csv("plain") == "plain");
        CHECK(text::escape_csv("a,b") == "\"a,b\"");
        CHECK(text::escape_csv("say \"x\"") == "\"say \"\"x\"\"\"");
        CHECK(text::escape_csv("two\nlines") == "\"two\nlines\"");
        CHECK(text::escape_csv("=1+1") == "'=1+1");
        CHECK(text::escape_csv("@SUM(A1)") == "'@SUM(A1)");
        CHECK(text::escape_csv("＝1＋1") == "'＝1＋1");
        CHECK(text::escape_csv("+7 701") == "'+7 701");
        CHECK(text::escape_csv("=HYPERLINK(\"x\",\"y\")") ==
              "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        CHECK(text::escape_csv("-3") == "-3");
        CHECK(text::escape_csv("+2.5") == "+2.5");
        CHECK(text::escape_csv("-") == "'-");
        CHECK(text::escape_csv("").empty());
    }

    TEST_CASE("markdown is inert") {
        CHECK(text::escape_markdown("a*b*_c_ [x](y) `z` <b>") ==
              "a\\*b\\*\\_c\\_ \\[x\\](y) \\`z\\` \\<b\\>");
        CHECK(text::escape_markdown("- a - b") == "\\- a - b");
        CHECK(text::escape_markdown("12. a 3. b") == "12\\. a 3. b");
        CHECK(text::escape_markdown("1) a") == "1\\) a");
        CHECK(text::escape_markdown("# a|b") == "\\# a\\|b");
        CHECK(text::escape_markdown("see https://x.org and www.x.org") ==
              "see https\\://x.org and www\\.x.org");
        CHECK(text::escape_markdown("  two\n\nlines\n") == "two  lines");
        CHECK(text::escape_markdown("статья 147(4)") == "статья 147(4)");
        CHECK(text::escape_markdown("&amp; @user $x$") == "\\&amp; \\@user \\$x\\$");
    }

    TEST_CASE("XML has no forbidden characters") {
        CHECK(text::escape_xml("a<b & \"c\" 'd' >") ==
              "a&lt;b &amp; &quot;c&quot; &#39;d&#39; &gt;");
        CHECK(text::escape_xml("x\x01y\tz\n") == "x\uFFFDy\tz\n");
        CHECK(text::escape_xml("\xFFя\uFFFE") == "\uFFFDя\uFFFD");
    }

    TEST_CASE("a DOT string stays a string") {
        CHECK(text::escape_dot("a\"b\\c\nd\r&") == "a\\\"b\\\\c\\nd&amp;");
    }
}
