#include "cli/spool.hpp"

#include <string>

#include <doctest/doctest.h>

TEST_SUITE("cli") {
    TEST_CASE("a spool gives back what it took - however much") {
        for (const int lines : {0, 1, 500'000}) {
            merzim::cli::Spool spool;
            std::string all;
            for (int i = 0; i < lines; ++i) {
                const std::string line = std::to_string(i) + "\n";
                spool.add(line);
                all += line;
            }
            std::string back;
            spool.each_piece([&](std::string_view piece) { back += piece; });
            CAPTURE(lines);
            CHECK((back == all));  // a difference would fill the screen
        }
    }
}
