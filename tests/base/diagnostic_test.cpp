#include "engine/base/diagnostic.hpp"

#include <doctest/doctest.h>

using namespace merzim;

TEST_SUITE("base") {
    TEST_CASE("a diagnostic shows its place, the line, a caret and the remedy") {
        Diagnostics diagnostics;
        diagnostics.add_source("a.toml", "[case]\nid = \"a\"\ntitel = \"x\"\n");
        diagnostics.error("unknown-key", "unknown key \"titel\" in [case]", {"a.toml", 3, 1, 5},
                          "did you mean \"title\"?");
        CHECK(diagnostics.has_errors());
        CHECK(diagnostics.render() ==
              "error[unknown-key]: unknown key \"titel\" in [case]\n"
              "  --> a.toml:3:1\n"
              "   3 | titel = \"x\"\n"
              "     | ^^^^^\n"
              "   = help: did you mean \"title\"?\n");
    }

    TEST_CASE("diagnostics come by file and line and column - warnings are no errors") {
        Diagnostics diagnostics;
        diagnostics.warning("w", "third", {"b", 1, 1, 1});
        diagnostics.error("e", "second", {"a", 2, 5, 1});
        diagnostics.error("e", "first", {"a", 2, 1, 1});
        diagnostics.error("e", "of the whole file", {"a", 0, 0, 1});
        CHECK(diagnostics.error_count() == 3);
        CHECK(diagnostics.render() ==
              "error[e]: of the whole file\n  --> a\n"
              "\nerror[e]: first\n  --> a:2:1\n"
              "\nerror[e]: second\n  --> a:2:5\n"
              "\nwarning[w]: third\n  --> b:1:1\n");
    }

    TEST_CASE("the caret counts code points and wide letters take two columns") {
        Diagnostics diagnostics;
        diagnostics.add_source("f", "имя = 漢字 !\n");
        diagnostics.error("e", "m", {"f", 1, 7, 2});
        CHECK(diagnostics.render() ==
              "error[e]: m\n  --> f:1:7\n   1 | имя = 漢字 !\n     |       ^^^^\n");
    }

    TEST_CASE("a tab is four columns and control characters are made visible") {
        Diagnostics diagnostics;
        diagnostics.add_source("f", "\tx\x1b = 1\r\n");
        diagnostics.error("e", "m", {"f", 1, 2, 1});
        CHECK(diagnostics.render() ==
              "error[e]: m\n  --> f:1:2\n   1 |     x␛ = 1\n     |     ^\n");
    }

    TEST_CASE("a long line is cut around the caret") {
        Diagnostics diagnostics;
        diagnostics.add_source("f", std::string(500, 'a') + "X" + std::string(500, 'b'));
        diagnostics.error("e", "m", {"f", 1, 501, 1});
        const std::string shown = diagnostics.render();
        CHECK(shown.find("…aaa") != std::string::npos);
        CHECK(shown.find("aXb") != std::string::npos);
        CHECK(shown.find("bbb…") != std::string::npos);
        const std::size_t line = shown.find("   1 | ");
        const std::size_t caret = shown.find('^');
        const std::size_t under = shown.rfind('\n', caret) + 1;
        // "…" is three bytes and one column
        CHECK(shown.find('X') - line - 2 == caret - under);
        CHECK(shown.size() < 400);
    }

    TEST_CASE("a caret past the end of a line stands at its end") {
        Diagnostics diagnostics;
        diagnostics.add_source("f", "ab");
        diagnostics.error("e", "m", {"f", 1, 40, 3});
        CHECK(diagnostics.render() == "error[e]: m\n  --> f:1:40\n   1 | ab\n     |   ^\n");
        Diagnostics beyond;
        beyond.add_source("f", "ab");
        beyond.error("e", "m", {"f", 9, 0, 1});
        CHECK(beyond.render() == "error[e]: m\n  --> f:9\n   9 | \n     | ^\n");
    }

    TEST_CASE("of a mistake made a thousand times the first are shown, the others are counted") {
        Diagnostics diagnostics;
        for (std::uint32_t line = 1; line <= 1000; ++line)
            diagnostics.error("no-source", "there is no source \"s\"", {"case.toml", line, 1, 1});
        diagnostics.error("no-event", "there is no event \"e\"", {"case.toml", 999, 1, 1});
        const std::string said = diagnostics.render();
        CHECK(said.find("case.toml:20:1") != std::string::npos);
        CHECK(said.find("case.toml:21:1") == std::string::npos);
        CHECK(said.find("and 980 more times: there is no source \"s\"") != std::string::npos);
        CHECK(said.find("there is no event \"e\"") != std::string::npos);
        CHECK(diagnostics.error_count() == 1001);
    }

    TEST_CASE("diagnostics of several readers become one list") {
        Diagnostics all;
        all.warning("w", "own", {"b", 1, 1, 1});
        Diagnostics other;
        other.add_source("a", "text\n");
        other.error("e", "taken", {"a", 1, 1, 4});
        all.take(std::move(other));
        CHECK(all.error_count() == 1);
        REQUIRE(all.source("a") != nullptr);
        CHECK(all.render() ==
              "error[e]: taken\n  --> a:1:1\n   1 | text\n     | ^^^^\n"
              "\nwarning[w]: own\n  --> b:1:1\n");
    }
}
