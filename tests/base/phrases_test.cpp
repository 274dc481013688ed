#include "engine/base/phrases.hpp"

#include <doctest/doctest.h>

using namespace merzim;

namespace {

Phrases sample() {
    Language english;
    english.code = "en";
    english.name = "English";
    english.plural_rule = "one-other";
    english.plurals["days"] = {"day", "", "", "days"};
    english.plurals["cases"] = {"{n} case", "", "", "all {n} cases"};
    english.phrases = {{"late", "{who} is {n:days} late"}, {"only-here", "only here"}};
    Language russian;
    russian.code = "ru";
    russian.plural_rule = "one-few-many";
    russian.plurals["days"] = {"день", "дня", "дней", ""};
    russian.phrases = {{"late", "{who}: опоздание {n:days}"}};
    Language kazakh;
    kazakh.code = "kk";
    kazakh.plural_rule = "other";
    kazakh.plurals["days"] = {"", "", "", "күн"};
    return Phrases({english, russian, kazakh});
}

}  // namespace

TEST_SUITE("base") {
    TEST_CASE("phrases are filled in the language asked for") {
        const Phrases phrases = sample();
        const PhraseArguments arguments = {{"who", "A"}, {"n", "5"}};
        CHECK(phrases.say("en", "late", arguments) == "A is 5 days late");
        CHECK(phrases.say("ru", "late", arguments) == "A: опоздание 5 дней");
        CHECK(phrases.languages() == std::vector<std::string>{"en", "ru", "kk"});
        CHECK(phrases.knows("ru"));
        CHECK_FALSE(phrases.knows("de"));
        CHECK(phrases.language("de").code == "en");
    }

    TEST_CASE("a missing translation is visible") {
        const Phrases phrases = sample();
        CHECK(phrases.say("kk", "only-here") == "[en] only here");
        CHECK(phrases.say("kk", "late", {{"who", "A"}, {"n", "1"}}) == "[en] A is 1 day late");
        CHECK(phrases.say("en", "nowhere") == "⟨nowhere⟩");
        CHECK(phrases.missing("kk") == std::vector<std::string>{"late", "only-here"});
        CHECK(phrases.missing("ru") == std::vector<std::string>{"only-here"});
    }

    TEST_CASE("plurals follow their language") {
        const Phrases phrases = sample();
        struct Row {
            const char* language;
            long long number;
            const char* expected;
        };
        const Row rows[] = {{"en", 1, "1 day"},    {"en", 0, "0 days"},   {"en", -1, "-1 day"},
                            {"ru", 1, "1 день"},   {"ru", 2, "2 дня"},    {"ru", 4, "4 дня"},
                            {"ru", 5, "5 дней"},   {"ru", 11, "11 дней"}, {"ru", 12, "12 дней"},
                            {"ru", 21, "21 день"}, {"ru", 22, "22 дня"},  {"ru", 111, "111 дней"},
                            {"ru", 0, "0 дней"},   {"kk", 1, "1 күн"},    {"kk", 7, "7 күн"}};
        for (const Row& row : rows) {
            CAPTURE(row.language);
            CAPTURE(row.number);
            CHECK(phrases.plural(row.language, "days", row.number) == row.expected);
        }
        CHECK(phrases.plural("en", "cases", 1) == "1 case");
        CHECK(phrases.plural("en", "cases", 3) == "all 3 cases");
        CHECK(phrases.plural("ru", "cases", 3) == "all 3 cases");
        CHECK(phrases.plural("ru", "nothing", 3) == "3 ⟨nothing⟩");
    }

    TEST_CASE("what cannot be filled in stays as it is") {
        const Phrases phrases = sample();
        CHECK(phrases.fill("en", "{a} and {b}", {{"a", "{b}"}, {"b", "2"}}) == "{b} and 2");
        CHECK(phrases.fill("en", "{unknown} {", {}) == "{unknown} {");
        CHECK(phrases.fill("en", "{n:days}", {{"n", "many"}}) == "many");
        CHECK(phrases.fill("en", "", {}).empty());
    }
}
