#include "engine/store/docket.hpp"

#include "tests/docket/random_case.hpp"
#include "tests/store/support.hpp"

#include <set>

#include <doctest/doctest.h>

namespace merzim::store {

using test::error_of;
using test::same;
using test::small_case;
using test::summary;
using test::TempFolder;

TEST_SUITE("store") {
    TEST_CASE("a case is recorded and read back") {
        Docket docket = Docket::in_memory();
        const docket::Case record = small_case("a");
        CHECK(summary(docket.record(record, 100, false)) ==
              "+case a, +source report, +participant gusev, +event opened, +event suspect");
        const auto back = docket.load("a");
        REQUIRE(back.has_value());
        CHECK(same(*back, record));
        CHECK(docket.case_ids() == std::vector<std::string>{"a"});
        CHECK(docket.case_count() == 1);
        CHECK_FALSE(docket.load("b").has_value());
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("the same again changes nothing") {
        Docket docket = Docket::in_memory();
        docket.record(small_case("a"), 100, false);
        const std::string head = docket.verify().head;
        CHECK(docket.record(small_case("a"), 200, false).empty());
        CHECK(docket.verify().rows == 5);
        CHECK(docket.verify().head == head);
    }

    TEST_CASE("what differs is amended and what is gone is retracted") {
        Docket docket = Docket::in_memory();
        docket.record(small_case("a"), 100, false);
        docket::Case changed = small_case("a");
        changed.court = "City court";
        changed.events[1].date = test::edtf("2024-05-31");
        changed.events[1].note = LocalText("corrected");
        changed.events[1].status.clear();
        changed.events.erase(changed.events.begin());
        docket::Event searched;
        searched.id = "searched";
        searched.type = "search";
        changed.events.push_back(searched);
        const auto changes = docket.record(changed, 200, false);
        CHECK(summary(changes) ==
              "~case a(court), ~event suspect(date note status), +event searched, -event opened");
        CHECK(changes[0].before ==
              R"({"id":"a","pack":"aa","procedure":"criminal","title":{"en":"Case a"}})");
        CHECK(changes[0].after == R"({"court":"City court","id":"a","pack":"aa",)"
                                  R"("procedure":"criminal","title":{"en":"Case a"}})");
        CHECK(changes[2].before.empty());
        CHECK(changes[3].after.empty());
        CHECK(same(*docket.load("a"), changed));
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("a case is read as the docket held it") {
        Docket docket = Docket::in_memory();
        const docket::Case first = small_case("a");
        docket::Case second = first;
        second.events[0].date = test::edtf("2023-12-20");
        docket.record(first, 100, false);
        docket.record(second, 200, false);
        docket.retract("a", 300);
        CHECK_FALSE(docket.load("a", 99).has_value());
        CHECK(same(*docket.load("a", 100), first));
        CHECK(same(*docket.load("a", 199), first));
        CHECK(same(*docket.load("a", 200), second));
        CHECK(same(*docket.load("a", 299), second));
        CHECK_FALSE(docket.load("a", 300).has_value());
        CHECK_FALSE(docket.load("a").has_value());
    }

    TEST_CASE("history tells every saying of an entry and its end") {
        Docket docket = Docket::in_memory();
        docket::Case record = small_case("a");
        docket.record(record, 100, false);
        record.events[0].date = test::edtf("2023-12-20");
        docket.record(record, 200, false);
        record.events.erase(record.events.begin());
        docket.record(record, 300, false);
        const auto history = docket.history("a", "opened");
        REQUIRE(history.size() == 2);
        CHECK(history[0].sequence == 4);
        CHECK(history[0].entry == "event");
        CHECK(history[0].recorded_at == 100);
        CHECK(history[0].closed_at == 200);
        CHECK(history[0].closed_by == "amended");
        CHECK(history[0].hash.size() == 64);
        CHECK(history[1].sequence == 6);
        CHECK(history[1].recorded_at == 200);
        CHECK(history[1].closed_at == 300);
        CHECK(history[1].closed_by == "retracted");
        CHECK(history[1].content == R"({"date":"2023-12-20","id":"opened","source":"report",)"
                                    R"("type":"investigation-registered"})");
        CHECK(docket.history("a").size() == 6);
        CHECK_FALSE(docket.history("a", "suspect").front().closed_at.has_value());
        CHECK(docket.history("b").empty());
    }

    TEST_CASE("a retracted case may come back") {
        Docket docket = Docket::in_memory();
        docket.record(small_case("a"), 100, false);
        CHECK(summary(docket.retract("a", 200)) ==
              "-case a, -source report, -participant gusev, -event opened, -event suspect");
        CHECK(docket.case_count() == 0);
        CHECK(docket.packed("a").empty());
        CHECK(error_of([&] { docket.retract("a", 250); }) ==
              "usage: there is no case \"a\" in the docket | merzim status shows the cases there "
              "are");
        docket.record(small_case("a"), 300, false);
        CHECK(same(*docket.load("a"), small_case("a")));
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("time in the ledger never runs backwards") {
        Docket docket = Docket::in_memory();
        docket.record(small_case("a"), 500, false);
        docket.record(small_case("b"), 400, false);
        CHECK(docket.history("b").front().recorded_at == 500);
        docket.record(small_case("c"), 501, false);
        CHECK(docket.history("c").front().recorded_at == 501);
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("entries stand in the order they came in") {
        Docket docket = Docket::in_memory();
        docket::Case record = small_case("a");
        docket.record(record, 100, false);
        std::swap(record.events[0], record.events[1]);
        CHECK(docket.record(record, 200, false).empty());
        docket::Event searched;
        searched.id = "a-search";
        searched.type = "search";
        record.events.insert(record.events.begin(), searched);
        CHECK(summary(docket.record(record, 300, false)) == "+event a-search");
        const auto back = docket.load("a");
        CHECK(back->events[0].id == "opened");
        CHECK(back->events[1].id == "suspect");
        CHECK(back->events[2].id == "a-search");
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("a statement without an id is known by what it says") {
        Docket docket = Docket::in_memory();
        docket::Case record = small_case("a");
        docket::Statement statement;
        statement.says = docket::Statement::Says::none;
        statement.types = {"search"};
        statement.during = test::edtf("2024-05-30/2024-07-21");
        record.statements = {statement, statement};
        CHECK(docket.record(record, 100, false).size() == 6);
        CHECK(docket.load("a")->statements.size() == 1);
        CHECK(docket.load("a")->statements.front().id.empty());
        CHECK(docket.verify().problems.empty());
        CHECK(docket.record(record, 200, false).empty());
        record.statements.pop_back();
        record.statements.front().types = {"search", "seizure"};
        const auto changes = docket.record(record, 300, false);
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].kind == Change::Kind::added);
        CHECK(changes[1].kind == Change::Kind::retracted);
        CHECK(changes[0].id.size() == 17);
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("ids that stand twice are refused and nothing is recorded") {
        Docket docket = Docket::in_memory();
        docket::Case twice = small_case("a");
        twice.events.push_back(twice.events.front());
        CHECK(
            error_of([&] { docket.record(twice, 1, false); }) ==
            "usage: the case \"a\" has two entries \"opened\" of the kind event | give each an id "
            "of its own");
        docket::Case nameless = small_case("a");
        nameless.events.front().id.clear();
        CHECK(error_of([&] { docket.record(nameless, 1, false); }) ==
              "usage: the case \"a\" has an entry without an id, of the kind event | give it an id "
              "of "
              "its own");
        CHECK(error_of([&] { docket.record(docket::Case(), 1, false); }) ==
              "usage: the case has no id | give it an id of its own");
        const std::vector<docket::Case> both = {small_case("b"), small_case("b")};
        CHECK(error_of([&] { docket.record(both, 1, false); }) ==
              "usage: two of the cases have the id \"b\" | give each case an id of its own");
        CHECK(docket.verify().rows == 0);
    }

    TEST_CASE("a dry run tells the same and writes nothing") {
        const TempFolder folder;
        Docket docket = Docket::open(folder / "d.db", OpenMode::create);
        docket.record(small_case("a"), 100, false);
        const std::string before = test::read_file(folder / "d.db");
        const std::string journal = test::read_file(folder / "d.db-wal");
        docket::Case changed = small_case("a");
        changed.title.set("en", "Another title");
        changed.events[0].type = "a-type-never-seen";
        CHECK(summary(docket.record(changed, 200, true)) == "~case a(title), ~event opened(type)");
        CHECK(docket.record({changed, small_case("b")}, 200, true).size() == 7);
        CHECK(test::read_file(folder / "d.db") == before);
        CHECK(test::read_file(folder / "d.db-wal") == journal);
        CHECK(docket.verify().rows == 5);
        Docket reader = Docket::open(folder / "d.db", OpenMode::read_only);
        CHECK(reader.record(changed, 200, true).size() == 2);
        CHECK(docket.record(changed, 200, false).size() == 2);
    }

    TEST_CASE("several commands together are one or nothing") {
        Docket docket = Docket::in_memory();
        docket.record(small_case("a"), 1, false);
        docket::Case other = small_case("b");
        other.events[0].type = "some-new-name";
        CHECK_THROWS_AS(docket.together([&] {
            docket.record(other, 2, false);
            CHECK(docket.case_count() == 2);
            CHECK(docket.search("case", 9).size() == 2);
            CHECK(docket.symbols().find("some-new-name") != 0);
            docket.retract("unknown", 2);
        }),
                        UsageError);
        CHECK(docket.case_count() == 1);
        CHECK(docket.search("case", 9).size() == 1);
        CHECK(docket.symbols().find("some-new-name") == 0);
        const auto careless = [&] {
            docket.record(other, 2, false);
            error_of([&] { docket.retract("unknown", 2); });
        };
        CHECK(error_of([&] { docket.together(careless); }) ==
              "nothing was recorded in the docket in memory, since a part of the work failed | see "
              "to "
              "the part that failed and run the command again");
        CHECK(docket.case_count() == 1);
        docket.together([&] {
            docket.record(other, 2, false);
            docket.record({small_case("c"), small_case("d")}, 2, false);
        });
        CHECK(docket.case_count() == 4);
        CHECK(docket.symbols().find("some-new-name") != 0);
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("a scan gives every packed case once, to whatever number of readers") {
        Docket docket = Docket::in_memory();
        docket.together([&] {
            for (int i = 0; i < 1500; ++i)
                docket.record(small_case("case-" + std::to_string(i)), 1, false);
        });
        docket.retract("case-700", 2);
        for (const int parts : {1, 2, 3, 7}) {
            std::set<std::string> seen;
            std::size_t total = 0;
            docket::PackedCase packed;
            for (int part = 0; part < parts; ++part) {
                docket.scan(
                    [&](std::string_view bytes) {
                        ++total;
                        const auto symbols = docket.symbols().size();
                        REQUIRE(docket::decode(bytes, packed, symbols));
                        seen.emplace(packed.id);
                    },
                    part, parts);
            }
            CHECK(total == 1499);
            CHECK(seen.size() == 1499);
        }
        std::vector<std::string> order;
        docket::PackedCase packed;
        docket.scan([&](std::string_view bytes) {
            REQUIRE(docket::decode(bytes, packed));
            order.emplace_back(packed.id);
        });
        CHECK(order[0] == "case-0");
        CHECK(order[1] == "case-1");
        CHECK(order.back() == "case-1499");
    }

    TEST_CASE("an error thrown inside a scan leaves the docket in order") {
        Docket docket = Docket::in_memory();
        docket.record(small_case("a"), 1, false);
        CHECK_THROWS_AS(docket.scan([](std::string_view) { throw UsageError("enough"); }),
                        UsageError);
        CHECK(docket.record(small_case("b"), 2, false).size() == 5);
        CHECK(docket.case_count() == 2);
    }

    TEST_CASE("the packed copy does not depend on the order of what the ledger sorts") {
        Docket docket = Docket::in_memory();
        docket::Case record = small_case("a");
        record.attributes = {{"weekly", true}, {"daily", false}};
        record.participants.front().attributes = {{"minor", false}, {"absent", true}};
        record.events.front().classified = {{"gravity", "grave"}, {"form", "inquiry"}};
        docket.record(record, 1, false);
        CHECK(docket.verify().problems.empty());
        record.events.pop_back();
        docket.record(record, 2, false);
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("the packed copy is the case packed") {
        const TempFolder folder;
        Docket docket = Docket::open(folder / "d.db", OpenMode::create);
        docket::Case record = test::CaseMaker(7).make("a");
        docket.record(record, 1, false);
        docket::Symbols symbols = docket.symbols();
        docket::PackedCase packed;
        docket::pack_case(record, symbols, packed);
        CHECK(symbols.size() == docket.symbols().size());
        CHECK(docket.packed("a") == docket::encode(packed));
        // another connection reads the same names
        const Docket reader = Docket::open(folder / "d.db", OpenMode::read_only);
        CHECK(reader.symbols().size() == symbols.size());
        record.pack = "another-name";
        docket.record(record, 2, false);
        CHECK(reader.symbols().name(reader.symbols().find("another-name")) == "another-name");
    }
}

}  // namespace merzim::store
