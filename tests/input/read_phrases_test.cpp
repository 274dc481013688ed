#include "engine/input/read.hpp"
#include "tests/support/files.hpp"

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

constexpr const char* kRussian = R"(
[language]
code = "ru"
name = "русский"
plural_rule = "one-few-many"
months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]
months_alone = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"]
weekdays = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
[plural.days]
one = "день"
few = "дня"
many = "дней"
[phrases]
overdue = "{who}: опоздание {n:days}"
)";

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("catalogues of phrases are read with English first") {
        const ScratchFolder folder;
        fs::copy_file(test_file("data/phrases/en.toml"), folder.path() / "en.toml");
        write_whole(folder.path() / "a-ru.toml", kRussian);
        Diagnostics diagnostics;
        const auto phrases = input::read_phrases(folder.path(), diagnostics);
        INFO(diagnostics.render());
        REQUIRE(phrases);
        CHECK(phrases->languages() == std::vector<std::string>{"en", "ru"});
        CHECK(phrases->language("ru").months[4] == "мая");
        CHECK(phrases->language("en").weekdays[0] == "Monday");
        CHECK(phrases->say("ru", "overdue", {{"who", "А"}, {"n", "3"}}) == "А: опоздание 3 дня");
        // tables inside tables, and a quoted key with a dot, are the same name
        CHECK(phrases->say("en", "status.open") == "open");
        CHECK(phrases->say("ru", "status.closed") == "[en] closed");
        CHECK(phrases->missing("ru").size() == 2);
    }

    TEST_CASE("the language to fall back to must be one of the catalogues") {
        const ScratchFolder folder;
        fs::copy_file(test_file("data/phrases/en.toml"), folder.path() / "en.toml");
        std::string russian = kRussian;
        russian.insert(russian.find("plural_rule"), "next = [\"em\"]\n");
        write_whole(folder.path() / "ru.toml", russian);
        Diagnostics diagnostics;
        CHECK_FALSE(input::read_phrases(folder.path(), diagnostics));
        const std::string said = diagnostics.render();
        INFO(said);
        CHECK(said.find("there is no catalogue of \"em\"") != std::string::npos);
        CHECK(said.find("ru.toml:5:9") != std::string::npos);
        CHECK(said.find("\"en\"") != std::string::npos);
    }

    TEST_CASE("without English there are no phrases") {
        const ScratchFolder folder;
        write_whole(folder.path() / "ru.toml", kRussian);
        Diagnostics diagnostics;
        CHECK_FALSE(input::read_phrases(folder.path(), diagnostics));
        CHECK(diagnostics.error_count() == 1);
    }
}
