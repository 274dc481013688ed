#include "engine/docket/json.hpp"

#include "engine/base/errors.hpp"
#include "tests/docket/random_case.hpp"
#include "tests/support/property.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace merzim::docket {

namespace {

using test::same;

// The only problem of the text, as "code: message | hint".
std::string problem_of(const std::string& text) {
    Diagnostics diagnostics;
    const auto record = case_from_json(text, "a.json", diagnostics);
    CHECK_FALSE(record.has_value());
    REQUIRE(diagnostics.all().size() == 1);
    const Diagnostic& only = diagnostics.all().front();
    CHECK(only.span.file == "a.json");
    return only.code + ": " + only.message + (only.hint.empty() ? "" : " | " + only.hint);
}

// A case with one event that holds `keys` besides what it must have.
std::string with_event(const std::string& keys) {
    return R"({"case":{"id":"a","pack":"p","procedure":"q"},"events":[{"id":"e","type":"t",)" +
           keys + "}]}";
}

}  // namespace

TEST_SUITE("docket") {
    TEST_CASE("an event in canonical JSON") {
        Event event;
        event.id = "gusev-suspect";
        event.type = "notified-of-status";
        event.participants = {"gusev"};
        event.date = test::edtf("2024-05-30~");
        event.count = CountRange{2, std::nullopt};
        event.extends.by = test::length("1 month");
        event.classified = {{"form", "inquiry"}};
        event.quote.set("ru", "«уже семь месяцев»");
        event.quote.set("en", "seven months");
        event.note = LocalText("plain");
        CHECK(canonical(to_json(event)) ==
              R"({"classified":{"form":"inquiry"},"count":"2..","date":"2024-05-30~",)"
              R"("extends":{"by":"1 month"},"id":"gusev-suspect","note":"plain",)"
              R"("participants":["gusev"],"quote":{"en":"seven months","ru":"«уже семь месяцев»"},)"
              R"("type":"notified-of-status"})");
    }

    TEST_CASE("a whole case names its schema and leaves out what is empty") {
        Case record;
        record.id = "a";
        CHECK(canonical(to_json(record)) == R"({"case":{"id":"a"},"schema_version":1})");
    }

    TEST_CASE("a case survives JSON") {
        CHECK(test::holds("json and back", [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const Case record = test::CaseMaker(seed).make("some-case");
            const std::string text = canonical(to_json(record));
            Diagnostics diagnostics;
            const auto back = case_from_json(text, "a.json", diagnostics);
            RC_ASSERT(diagnostics.render() == "");
            RC_ASSERT(back.has_value());
            RC_ASSERT(same(*back, record));
            RC_ASSERT(canonical(to_json(*back)) == text);
        }));
    }

    TEST_CASE("each entry of a case survives JSON on its own") {
        CHECK(test::holds("entries and back", [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            const Case record = test::CaseMaker(seed).make("some-case");
            Case back;
            header_from_json(header_to_json(record), back);
            for (const Source& source : record.sources)
                back.sources.push_back(source_from_json(to_json(source)));
            for (const Participant& participant : record.participants)
                back.participants.push_back(participant_from_json(to_json(participant)));
            for (const Event& event : record.events)
                back.events.push_back(event_from_json(to_json(event)));
            for (const Statement& statement : record.statements)
                back.statements.push_back(statement_from_json(to_json(statement)));
            RC_ASSERT(same(back, record));
        }));
    }

    TEST_CASE("mistakes in JSON are named with their place") {
        CHECK(problem_of("{\n  \"case\": {,}\n}") == "bad-json: this is not JSON, or not UTF-8");
        CHECK(problem_of("{\"case\": {") == "bad-json: the JSON ends too early");
        CHECK(problem_of("[1]") == "wrong-type: the document: must be an object, not a list");
        CHECK(problem_of("{}") == "missing-key: the document: the key \"case\" is missing");
        CHECK(problem_of(R"({"case":{"id":"a","pack":"p"}})") ==
              "missing-key: /case: the key \"procedure\" is missing");
        CHECK(
            problem_of(R"({"case":{"id":"a","pack":"p","procedure":"q"},"schema_version":2})") ==
            "bad-version: /schema_version: version 2 is not known | this program reads version 1");
        CHECK(problem_of(R"({"case":{"id":"a","pack":"p","procedure":"q","titel":"x"}})") ==
              "unknown-key: /case: unknown key \"titel\" | did you mean \"title\"?");
        CHECK(problem_of(R"({"case":{"id":"a","pack":"p","procedure":"q","id":"b"}})") ==
              "duplicate-key: the key \"id\" stands twice in one object");
        CHECK(problem_of(R"({"case":{"id":"Ä b","pack":"p","procedure":"q"}})") ==
              "bad-id: /case/id: \"Ä b\" is not an id | small letters and digits, with - . _ ( ) / "
              "inside");
        CHECK(problem_of(with_event(R"("date":"2024-13-01")"))
                  .starts_with("bad-date: /events/0/date: "));
        CHECK(problem_of(with_event(R"("term":"2 moons")"))
                  .starts_with("bad-length: /events/0/term: "));
        CHECK(
            problem_of(with_event(R"("count":"0")")) ==
            "bad-count: /events/0/count: \"0\" is not a count | write \"3\", \"2..4\", or \"2..\" "
            "for two or more");
        CHECK(problem_of(with_event(R"("preferred":1)")) ==
              "wrong-type: /events/0/preferred: must be true or false, not a number");
        CHECK(problem_of(with_event(R"("after":"x")")) ==
              "wrong-type: /events/0/after: must be a list of texts, not a text");
        CHECK(problem_of(with_event(R"("after":["opend"]),"x~/y":[{"id":"opened")"
                                    R"(})"))
                  .starts_with("bad-json"));
        CHECK(problem_of(with_event(R"("after":["f"])")) ==
              "unknown-reference: /events/0/after: there is no event \"f\" in this file");
        CHECK(problem_of(with_event(R"("disputes":["e"])")) ==
              "self-reference: /events/0/disputes: \"e\" refers to itself | name another event");
        CHECK(problem_of(with_event(R"("quote":{"English":"x"})")) ==
              "bad-language: /events/0/quote: \"English\" is not a language | write a code of ISO "
              "639 in lower case, such as \"en\"");
        CHECK(problem_of(R"({"case":{"id":"a","pack":"p","procedure":"q"},)"
                         R"("statements":[{"says":"nothing"}]})") ==
              "bad-value: /statements/0/says: \"nothing\" is not something a statement can say | "
              "write \"none\", \"ongoing\" or \"lasted\"");
        CHECK(
            problem_of(R"({"case":{"id":"a","pack":"p","procedure":"q"},)"
                       R"("sources":[{"id":"s"},{"id":"s"}]})") ==
            "duplicate-id: /sources/1/id: two entries of kind source are called \"s\" | the first "
            "is /sources/0; give one of them another id");
        std::string deep = R"({"case":{"id":"a","pack":"p","procedure":"q"},"x":)";
        for (int i = 0; i < 100'000; ++i)
            deep += '[';
        CHECK(problem_of(deep + std::string(100'000, ']') + "}") ==
              "too-deep: objects and lists are nested too deeply for a case");
    }

    TEST_CASE("a mistake in the form of the JSON is shown where it is") {
        Diagnostics diagnostics;
        CHECK_FALSE(case_from_json("{\n  \"ä\": }", "a.json", diagnostics).has_value());
        CHECK(diagnostics.render() ==
              "error[bad-json]: this is not JSON, or not UTF-8\n"
              "  --> a.json:2:8\n"
              "   2 |   \"ä\": }\n"
              "     |        ^\n");
    }

    TEST_CASE("all mistakes of a file are told at once") {
        Diagnostics diagnostics;
        CHECK_FALSE(case_from_json(R"({"case":{"id":1,"pack":"p","procedure":"q"},)"
                                   R"("events":[{"id":"e"},{"type":"t","id":"f","date":"x"}]})",
                                   "a.json", diagnostics)
                        .has_value());
        CHECK(diagnostics.error_count() == 3);
    }

    TEST_CASE("damaged entries of the ledger are an error of the store") {
        const auto read = [](const char* text) {
            return event_from_json(nlohmann::json::parse(text, nullptr, false));
        };
        CHECK_THROWS_WITH_AS(read(R"({"id":"e","type":"t","datum":"2024"})"),
                             "an entry of the docket cannot be read: the document: unknown key "
                             "\"datum\"",
                             StoreError);
        CHECK_THROWS_AS(read("{broken"), StoreError);
        CHECK_THROWS_AS(read(R"({"id":"e","type":"t","date":"2024-99"})"), StoreError);
        CHECK(read(R"({"id":"e"})").id == "e");
    }

    TEST_CASE("a text that is not UTF-8 cannot be recorded") {
        Event event;
        event.page = "\xFF";
        CHECK_THROWS_WITH_AS((void)canonical(to_json(event)), "a text of the case is not UTF-8",
                             StoreError);
    }

    TEST_CASE("no text makes the reader crash") {
        CHECK(test::holds("damaged json", [] {
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            test::CaseMaker maker(seed);
            std::string text = canonical(to_json(maker.make("some-case")));
            for (int i = maker.count(4); i >= 0; --i) {
                const std::size_t at = maker.number() % text.size();
                if (maker.chance()) {
                    text[at] = static_cast<char>(maker.number());
                } else {
                    text.erase(at, maker.number() % 5);
                }
                if (text.empty()) text = "{";
            }
            Diagnostics diagnostics;
            const auto record = case_from_json(text, "a.json", diagnostics);
            RC_ASSERT(record.has_value() != diagnostics.has_errors());
            (void)diagnostics.render();
        }));
    }
}

}  // namespace merzim::docket
