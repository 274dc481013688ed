#include "engine/base/local_text.hpp"

#include <doctest/doctest.h>

using namespace merzim;

TEST_SUITE("base") {
    TEST_CASE("a text is shown in the language asked for or says which it is in") {
        LocalText text;
        CHECK(text.empty());
        CHECK(text.in("en").empty());
        text.set("en", "court");
        text.set("ru", "суд");
        CHECK(text.in("ru") == "суд");
        CHECK(text.in("kk") == "[en] court");
        CHECK(text.has("ru"));
        CHECK_FALSE(text.has("kk"));
        text.set("en", "the court");
        CHECK(text.in("en") == "the court");
        CHECK(text.all().size() == 2);
    }

    TEST_CASE("a text without a language is shown in every language") {
        const LocalText text("plain");
        CHECK(text.in("ru") == "plain");
        CHECK(text.has("kk"));
    }
}
