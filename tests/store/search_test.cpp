#include "engine/store/search.hpp"

#include "engine/store/docket.hpp"
#include "tests/store/support.hpp"

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

// Where the words are found, best first: "a/participant/gusev".
std::vector<std::string> found(const Docket& docket, std::string_view text,
                               std::size_t limit = 20) {
    std::vector<std::string> places;
    for (const SearchHit& hit : docket.search(text, limit)) {
        places.push_back(hit.case_id + "/" + hit.entry + "/" + hit.id);
    }
    return places;
}

Docket docket_with_texts() {
    Docket docket = Docket::in_memory();
    docket::Case record = test::small_case("a");
    docket::Participant judge;
    judge.id = "judge";
    judge.name.set("kk", "Әбдірахман ҚҰНАНБАЙҰЛЫ");
    judge.aliases = {"Жёлтый", "O'Brien-Smith"};
    judge.note.set("en", "formerly of the 2nd court");
    record.participants.push_back(judge);
    record.events[0].quote.set("ru", "Дело № 1-47(4) длится уже более семи месяцев");
    record.events[0].note.set("en", "café, naïve; 100% \"quoted\" AND NOT (brackets) col:umn ^x*");
    record.tags = {"privacy"};
    docket::Statement statement;
    statement.id = "long";
    statement.quote.set("en", "has now been ongoing for over seven months");
    record.statements = {statement};
    docket.record(record, 1, false);
    return docket;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("words are found in any case and by their beginning") {
        const Docket docket = docket_with_texts();
        const Places gusev = {"a/participant/gusev"};
        const Places judge = {"a/participant/judge"};
        for (const char* text : {"Гусев", "ГУСЕВ", "гус", "Oleg", "oLEG gUS", "гусев oleg"}) {
            CAPTURE(text);
            CHECK(found(docket, text) == gusev);
        }
        for (const char* text : {"Әбдірахман", "әБДІРАХ", "құнан", "Құнанбайұлы", "ҚҰНАНБАЙҰЛЫ",
                                 "жёлт", "o'brien", "Brien-sm", "2nd COURT"}) {
            CAPTURE(text);
            CHECK(found(docket, text) == judge);
        }
        CHECK(found(docket, "месяцев длится") == Places{"a/event/opened"});
        CHECK(found(docket, "147").empty());
        CHECK(found(docket, "1-47(4)") == Places{"a/event/opened"});
        CHECK(found(docket, "ongoing") == Places{"a/statement/long"});
        CHECK(found(docket, "privacy") == Places{"a/case/a"});
        CHECK(found(docket, "monitor") == Places{"a/source/report"});
        CHECK(found(docket, "suspect") == Places{"a/event/suspect"});
    }

    TEST_CASE("letters that differ are different") {
        const Docket docket = docket_with_texts();
        CHECK(found(docket, "желтый").empty());
        CHECK(found(docket, "абдирахман").empty());
        CHECK(found(docket, "cafe").empty());
        CHECK(found(docket, "café") == Places{"a/event/opened"});
        // however the accent was typed
        CHECK(found(docket, "cafe\u0301") == Places{"a/event/opened"});
        CHECK(found(docket, "же\u0308лтый") == Places{"a/participant/judge"});
        CHECK(found(docket, "усев").empty());
    }

    TEST_CASE("what a user types is never a query language") {
        const Docket docket = docket_with_texts();
        const Places note = {"a/event/opened"};
        CHECK(found(docket, "AND NOT") == note);
        CHECK(found(docket, "col:umn") == note);
        CHECK(found(docket, "^x*") == note);
        CHECK(found(docket, "\"quoted\"") == note);
        CHECK(found(docket, "(brackets)") == note);
        CHECK(found(docket, "100%") == note);
        for (const char* text : {"",    " ",     "\"",        "\"\"",       "*",  "(", ")",
                                 "AND", "OR OR", "NEAR(a b)", "words:oleg", "-",  "^", "a\" OR \"b",
                                 "--",  "';",    "\xFF\xFE",  "\x01\x02",   "{}", "+", "'"}) {
            CAPTURE(text);
            CHECK(found(docket, text).size() <= 1);
        }
        CHECK(found(docket, std::string_view("oleg\0gus", 8)) == Places{"a/participant/gusev"});
        CHECK(found(docket, std::string(100'000, '(')).empty());
        CHECK(found(docket, "\xFF oleg") == Places{"a/participant/gusev"});
    }

    TEST_CASE("the query asks for every word as a beginning") {
        CHECK(match_of("Oleg  gus") == "\"Oleg\" * \"gus\" *");
        CHECK(match_of("147(4)") == "\"147 4 \" *");
        CHECK(match_of("say \"x\"") == "\"say\" * \"x \" *");
        CHECK(match_of(" ?! ").empty());
    }

    TEST_CASE("a hit shows its words and the best come first") {
        Docket docket = docket_with_texts();
        const auto hits = docket.search("ongoing", 5);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].snippet == "has now been ⟦ongoing⟧ for over seven months\nlong");
        docket::Case other = test::small_case("b");
        other.title.set("en", "gusev gusev gusev");
        docket.record(other, 2, false);
        CHECK(found(docket, "gusev").front() == "b/case/b");
        CHECK(found(docket, "gusev", 1).size() == 1);
        CHECK(found(docket, "gusev", 0).empty());
    }

    TEST_CASE("only what stands is found") {
        Docket docket = docket_with_texts();
        docket::Case record = *docket.load("a");
        record.participants[0].name = LocalText("Another Name");
        record.statements.clear();
        docket.record(record, 2, false);
        CHECK(found(docket, "oleg").empty());
        CHECK(found(docket, "another") == Places{"a/participant/gusev"});
        CHECK(found(docket, "ongoing").empty());
        docket.retract("a", 3);
        CHECK(found(docket, "another").empty());
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("what the index keeps of a text") {
        CHECK(indexed("cafe\u0301") == "café");
        CHECK(indexed("a\xFF"
                      "b") == "a?b");
        CHECK(indexed("").empty());
    }
}

}  // namespace merzim::store
