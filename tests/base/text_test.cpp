#include "engine/base/text.hpp"

#include <vector>

#include <doctest/doctest.h>

using namespace merzim;

TEST_SUITE("base") {
    TEST_CASE("edit distance counts a transposition as one") {
        struct Row {
            const char* a;
            const char* b;
            std::size_t distance;
        };
        const Row rows[] = {{"", "", 0},           {"", "abc", 3},      {"abc", "abc", 0},
                            {"titel", "title", 1}, {"abcd", "acbd", 1}, {"kitten", "sitting", 3},
                            {"суд", "судья", 2},   {"ca", "abc", 3}};
        for (const Row& row : rows) {
            CAPTURE(row.a);
            CAPTURE(row.b);
            CHECK(text::edit_distance(row.a, row.b) == row.distance);
            CHECK(text::edit_distance(row.b, row.a) == row.distance);
        }
    }

    TEST_CASE("the nearest word is found and a far one is not suggested") {
        const std::vector<std::string> words = {"title", "type", "participant", "id"};
        CHECK(text::nearest("titel", words) == "title");
        CHECK(text::nearest("TITLE", words) == "title");
        CHECK(text::nearest("partcipants", words) == "participant");
        CHECK(text::nearest("xyzzy", words).empty());
        CHECK(text::nearest("zz", words).empty());
        CHECK(text::nearest("", words).empty());
        CHECK(text::did_you_mean("tipe", words) == "did you mean \"type\"?");
        CHECK(text::did_you_mean("xyzzy", words).empty());
    }

    TEST_CASE("UTF-8 is checked to the byte") {
        CHECK(text::is_valid_utf8("суд 漢 é"));
        CHECK_FALSE(text::is_valid_utf8("a\xC3"));
        CHECK_FALSE(text::is_valid_utf8("\xED\xA0\x80"));  // half of a surrogate pair
        CHECK_FALSE(text::is_valid_utf8("\xC0\xAF"));      // too long a form
        CHECK(text::first_invalid_utf8("ab\xFFz") == std::optional<std::size_t>(2));
        CHECK(text::first_invalid_utf8("ab") == std::nullopt);
        CHECK(text::code_points("суд") == 3);
        CHECK(text::points("a\xFFя") == std::vector<std::string_view>{"a", "\xFF", "я"});
    }

    TEST_CASE("widths are those of a terminal") {
        CHECK(text::display_width("суд") == 3);
        CHECK(text::display_width("漢字") == 4);
        CHECK(text::display_width("e\u0301") == 1);
        CHECK(text::pad("漢", 4) == "漢  ");
        CHECK(text::pad("longer", 3) == "longer");
    }

    TEST_CASE("lines are broken at spaces") {
        CHECK(text::wrap("one two three", 7) == std::vector<std::string>{"one two", "three"});
        CHECK(text::wrap("averylongword x", 5) == std::vector<std::string>{"averylongword", "x"});
        CHECK(text::wrap("a\n\nb", 5) == std::vector<std::string>{"a", "", "b"});
        CHECK(text::wrap("", 5) == std::vector<std::string>{""});
    }

    TEST_CASE("folding makes equal what people take for equal") {
        CHECK(text::fold("СУД") == text::fold("суд"));
        CHECK(text::fold("Straße") == text::fold("STRASSE"));
        CHECK(text::fold("ｅ\u0301") == text::fold("É"));
        CHECK(text::fold("a\xFF") == "a\xFF");
    }

    TEST_CASE("nothing printable can drive a terminal") {
        CHECK(text::printable("a\x1b[31mb") == "a␛[31mb");
        CHECK(text::printable("\x7F\t\n") == "␡ \n");
        CHECK(text::printable("\u009B") == "<U+009B>");
        CHECK(text::printable("a\u202Eb") == "a<U+202E>b");
        CHECK(text::printable("\xFF") == "\uFFFD");
        CHECK(text::printable("суд 漢") == "суд 漢");
    }

    TEST_CASE("trim and split and join") {
        CHECK(text::trim(" \t a b \r\n") == "a b");
        CHECK(text::trim("  ").empty());
        CHECK(text::split("a,,b", ',') == std::vector<std::string>{"a", "", "b"});
        CHECK(text::split("", ',') == std::vector<std::string>{""});
        CHECK(text::join(std::vector<std::string>{"a", "a", "b"}, ", ") == "a, a, b");
        CHECK(text::join(std::vector<std::string>{}, ", ").empty());
    }
}
