#include "engine/input/read.hpp"
#include "engine/time/edtf.hpp"
#include "tests/support/files.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace merzim;

namespace {

std::string full() {
    return test::read_whole(test::test_file("data/cases/full.toml"));
}

docket::Case read(const std::string& text) {
    Diagnostics diagnostics;
    auto record = input::read_case(text, "case.toml", diagnostics);
    INFO(diagnostics.render());
    REQUIRE(record);
    CHECK(diagnostics.empty());
    return *record;
}

time::Edtf date(std::string_view text) {
    return std::get<time::Edtf>(time::parse_edtf(text));
}

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("everything a case file may say is read") {
        const docket::Case record = read(full());
        CHECK(record.id == "private-life");
        CHECK(record.pack == "small");
        CHECK(record.procedure == "criminal");
        // in the order of the file, not of the alphabet
        CHECK(record.title.all().front().first == "ru");
        CHECK(record.why.in("kk") == "to follow it");
        CHECK(record.tags == std::vector<std::string>{"privacy", "press"});
        CHECK(record.confidential);
        CHECK(record.attributes == std::vector<std::pair<std::string, bool>>{{"secret", true}});
        REQUIRE(record.related.size() == 1);
        CHECK(record.related[0].relation == "same-person");
        CHECK(record.span == Span{"case.toml", 2, 1, 6});

        REQUIRE(record.sources.size() == 1);
        const docket::Source& source = record.sources[0];
        CHECK(source.published == date("2024-08"));
        CHECK(source.covers == date("2024-07"));
        CHECK(source.read_on == date("2026-11-01"));
        CHECK(source.sha256.size() == 64);

        REQUIRE(record.participants.size() == 1);
        const docket::Participant& person = record.participants[0];
        CHECK(person.name.in("ru") == "Анна");
        CHECK(person.attributes == std::vector<std::pair<std::string, bool>>{{"juvenile", false}});
        REQUIRE(person.charges.size() == 1);
        CHECK(person.charges[0].offence == "c.147(4)");
        CHECK(person.charges[0].known == date("2024-05-30"));

        REQUIRE(record.events.size() == 3);
        CHECK(record.events[0].date == date("[..2023-12-21]"));
        CHECK(record.events[0].before == std::vector<std::string>{"held"});
        CHECK(record.events[0].participants.empty());
        const docket::Event& held = record.events[1];
        CHECK(held.participants == std::vector<std::string>{"a"});
        CHECK(held.count == docket::CountRange{2, std::nullopt});
        CHECK(held.term == time::Length{.months = 2});
        CHECK(held.extends.to_total == time::Length{.months = 3});
        CHECK(held.classified ==
              std::vector<std::pair<std::string, std::string>>{{"gravity", "grave"}});
        CHECK(held.disputes == std::vector<std::string>{"opened"});
        CHECK(held.preferred);
        CHECK(held.confidential);
        CHECK(held.span.line == 52);
        CHECK(record.events[2].count == docket::CountRange{3, 3});
        CHECK(record.events[2].planned == date("[2024-07-22..2024-07-31]"));

        REQUIRE(record.statements.size() == 4);
        CHECK(record.statements[0].id == "going-on");
        CHECK(record.statements[0].at_least == time::Length{.months = 7});
        CHECK(record.statements[1].says == docket::Statement::Says::none);
        CHECK(record.statements[1].id == "none-a");
        CHECK(record.statements[2].id == "lasted-opened");
        CHECK(record.statements[3].id == "none-a-2");
        CHECK(record.find_event("held") == &record.events[1]);
        CHECK(record.find_participant("b") == nullptr);
        CHECK(record.find_source("report") == &record.sources[0]);
    }

    TEST_CASE("the shortest case file") {
        const docket::Case record = read("[case]\nid='a'\npack='small'\nprocedure='p'");
        CHECK(record.id == "a");
        CHECK(record.events.empty());
    }

    TEST_CASE("all problems of a file come at once and nothing is returned") {
        Diagnostics diagnostics;
        CHECK_FALSE(input::read_case("[case]\nid = 1\npak = 'x'\n[[event]]\ndate = '2024-13'\n",
                                     "a", diagnostics));
        CHECK(diagnostics.error_count() == 8);
    }

    TEST_CASE("a day that does not exist hides no other mistake") {
        Diagnostics diagnostics;
        const char* text =
            "[case]\nid = \"a\"\npack = \"small\"\nprocedure = \"case\"\ntitel.en = \"x\"\n"
            "[[source]]\nid = \"s\"\npublished = 2023-04-31\n"
            "[[event]]\nid = \"e\"\ntype = \"opened\"\nsource = \"s\"\ndate = 2023-02-30  # then\n";
        CHECK_FALSE(input::read_case(text, "a.toml", diagnostics));
        const std::string told = diagnostics.render();
        CAPTURE(told);
        CHECK(told.find("\"2023-04-31\" is not a date") != std::string::npos);
        CHECK(told.find("\"2023-02-30\" is not a date") != std::string::npos);
        CHECK(told.find("unknown key \"titel\"") != std::string::npos);
        CHECK(told.find("2000-01-01") == std::string::npos);
    }

    TEST_CASE("line ends of other systems and a byte order mark do no harm") {
        std::string text = "\xEF\xBB\xBF" + full();
        for (std::size_t at = text.find('\n'); at != std::string::npos;
             at = text.find('\n', at + 2)) {
            text.replace(at, 1, "\r\n");
        }
        CHECK(read(text).events.size() == 3);
    }

    TEST_CASE("an event of the command line") {
        Diagnostics diagnostics;
        const auto event = input::read_event(
            R"(type = "measure-extended", participant = "a", date = 2024-08-02, extends = { by = "1 month" })",
            diagnostics);
        REQUIRE(event);
        CHECK(event->id == "new");
        CHECK(event->extends.by == time::Length{.months = 1});
        CHECK_FALSE(input::read_event("type = \"a\" }\n[x]\ny = { z = 1", diagnostics));
        CHECK_FALSE(input::read_event("", diagnostics));
    }
}
