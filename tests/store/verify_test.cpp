// Whatever is changed behind the docket's back is found and named.
#include "engine/store/docket.hpp"
#include "tests/store/support.hpp"

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

using test::raw;
using test::small_case;
using test::TempFolder;

// Two cases, one amended: rows 1-5 are "a", 6-10 are "b", 11 amends event "suspect" of "a".
class Victim {
  public:
    Victim() {
        Docket docket = Docket::open(file(), OpenMode::create);
        docket::Case record = small_case("a");
        docket.record(record, 100, false);
        docket.record(small_case("b"), 200, false);
        record.events[1].date = test::edtf("2024-05-31");
        docket.record(record, 300, false);
        head_ = docket.verify().head;
    }

    [[nodiscard]] std::filesystem::path file() const { return folder_ / "d.db"; }
    [[nodiscard]] const std::string& head() const { return head_; }

    // The problems after `sql` was run with the triggers out of the way.
    std::vector<std::string> problems_after(const std::string& sql) {
        SQLite::Database database(file().string(), SQLite::OPEN_READWRITE);
        std::vector<std::string> triggers;
        {
            SQLite::Statement list(database,
                                   "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (list.executeStep())
                triggers.push_back(list.getColumn(1).getString());
        }
        for (const char* name : {"ledger_keeps_rows", "ledger_keeps_content",
                                 "ledger_grows_at_its_end", "ledger_has_one_open_row"}) {
            database.exec(std::string("DROP TRIGGER ") + name);
        }
        database.exec("PRAGMA ignore_check_constraints = ON");
        database.exec(sql);
        for (const std::string& trigger : triggers) {
            if (trigger.find("ON ledger") != std::string::npos) database.exec(trigger);
        }
        return Docket::open(file(), OpenMode::read_write).verify().problems;
    }

  private:
    TempFolder folder_;
    std::string head_;
};

using Problems = std::vector<std::string>;

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("a sound docket") {
        const Victim victim;
        const VerifyReport report = Docket::open(victim.file(), OpenMode::read_only).verify();
        CHECK(report.rows == 11);
        CHECK(report.problems.empty());
        CHECK(report.head == victim.head());
        CHECK(report.head.size() == 64);
        CHECK(Docket::in_memory().verify().head.empty());
        CHECK(Docket::in_memory().verify().problems.empty());
    }

    TEST_CASE("the schema refuses to rewrite history") {
        const Victim victim;
        const auto refusal = [&](const std::string& sql) -> std::string {
            try {
                raw(victim.file(), sql);
            } catch (const SQLite::Exception& error) {
                return error.what();
            }
            return "";
        };
        CHECK(refusal("DELETE FROM ledger WHERE sequence = 11") ==
              "a row of the ledger cannot be deleted");
        CHECK(refusal("UPDATE ledger SET recorded_at = 5") ==
              "a row of the ledger cannot be changed");
        CHECK(refusal("INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE sequence = 3") ==
              "only what stands is amended or retracted, and only what does not is added");
        const auto insert = [&](const std::string& values) {
            return refusal("INSERT INTO ledger VALUES (" + values + ", zeroblob(32))");
        };
        CHECK(insert("14, 'c', 'case', 'c', 'add', '{}', 400") ==
              "a row of the ledger must follow the last one");
        CHECK(insert("12, 'c', 'case', 'c', 'add', '{}', 299") ==
              "a row of the ledger must follow the last one");
        CHECK(insert("12, 'a', 'case', 'a', 'add', '{}', 400") ==
              "only what stands is amended or retracted, and only what does not is added");
        CHECK(insert("12, 'c', 'case', 'c', 'amend', '{}', 400") ==
              "only what stands is amended or retracted, and only what does not is added");
        CHECK(insert("12, 'c', 'case', 'c', 'retract', '', 400") ==
              "only what stands is amended or retracted, and only what does not is added");
        CHECK(insert("12, 'c', 'letter', 'c', 'add', '{}', 400").starts_with("CHECK constraint"));
        CHECK(insert("12, 'c', 'case', 'c', 'add', '', 400").starts_with("CHECK constraint"));
        CHECK(insert("12, 'c', 'case', 'c', 'add', '{}', 'noon'").starts_with("cannot store TEXT"));
        CHECK(refusal("INSERT INTO runs VALUES (1, 5, '{}'); UPDATE runs SET ran_at = 6") ==
              "a run cannot be changed");
        CHECK(refusal("DELETE FROM runs") == "a run cannot be deleted");
        CHECK(Docket::open(victim.file(), OpenMode::read_only).verify().problems.empty());
    }

    TEST_CASE("a changed row of the ledger") {
        const Problems row_two = {
            "row 2 of the ledger is not as it was recorded: source \"report\" of the case \"a\""};
        CHECK(Victim().problems_after("UPDATE ledger SET recorded_at = 101 WHERE sequence = 2") ==
              Problems{row_two[0], "row 3 of the ledger is dated before the row it follows"});
        const Problems changed = Victim().problems_after(
            "UPDATE ledger SET content = replace(content, 'Monitor', 'Minitor') WHERE sequence = "
            "2");
        REQUIRE(changed.size() == 2);
        CHECK(changed[0] == row_two[0]);
        CHECK(changed[1] ==
              "the search index differs from the ledger: source \"report\" of the case \"a\"");
        const Problems hash =
            Victim().problems_after("UPDATE ledger SET hash = zeroblob(32) WHERE sequence = 2");
        REQUIRE(hash.size() == 2);
        CHECK(hash[0] == row_two[0]);
        CHECK(hash[1] ==
              "row 3 of the ledger is not as it was recorded: participant \"gusev\" of the case "
              "\"a\"");
    }

    TEST_CASE("every byte of the content counts") {
        for (const char* set :
             {"case_id = 'c'", "entry = 'source'", "id = 'x'", "action = 'add'",
              "content = content || ' '", "recorded_at = 301", "sequence = sequence"}) {
            CAPTURE(set);
            const Problems problems = Victim().problems_after(std::string("UPDATE ledger SET ") +
                                                              set + " WHERE sequence = 11");
            CHECK(problems.empty() == (std::string(set) == "sequence = sequence"));
        }
    }

    TEST_CASE("a missing row of the ledger") {
        CHECK(Victim().problems_after("DELETE FROM ledger WHERE sequence = 8").front() ==
              "row 8 of the ledger is missing");
        CHECK(
            Victim().problems_after("DELETE FROM ledger WHERE sequence BETWEEN 2 AND 4").front() ==
            "the rows 2 to 4 of the ledger are missing");
    }

    TEST_CASE("a cut-off end shows in what is derived and in the head") {
        Victim victim;
        const Problems problems = victim.problems_after("DELETE FROM ledger WHERE sequence = 11");
        CHECK(problems ==
              Problems{"the packed copy of the case \"a\" differs from the ledger",
                       "the search index differs from the ledger: event \"suspect\" of the case "
                       "\"a\""});
        Docket docket = Docket::open(victim.file(), OpenMode::read_write);
        docket.rebuild();
        CHECK(docket.verify().problems.empty());
        CHECK(docket.verify().head != victim.head());
    }

    TEST_CASE("tampering with what is derived") {
        CHECK(
            Victim().problems_after("UPDATE packed SET bytes = zeroblob(40) WHERE case_id = 'b'") ==
            Problems{"the packed copy of the case \"b\" differs from the ledger"});
        CHECK(Victim().problems_after("DELETE FROM packed WHERE case_id = 'b'") ==
              Problems{"the packed copy of the case \"b\" differs from the ledger"});
        CHECK(Victim().problems_after("INSERT INTO packed (case_id, bytes) VALUES ('x', x'00')") ==
              Problems{"there are packed copies of cases that are not in the ledger"});
        CHECK(
            Victim().problems_after("UPDATE symbols SET name = 'victim' WHERE name = 'accused' OR "
                                    "name = 'suspect'") ==
            Problems{"the packed copy of the case \"a\" differs from the ledger",
                     "the packed copy of the case \"b\" differs from the ledger"});
        CHECK(Victim().problems_after("DELETE FROM symbols WHERE number = 2").front() ==
              "the table of names in the docket is damaged");
        CHECK(
            Victim().problems_after("UPDATE search SET words = 'x' WHERE rowid = 3") ==
            Problems{"the search index differs from the ledger: participant \"gusev\" of the case "
                     "\"a\""});
        CHECK(Victim().problems_after("INSERT INTO search (rowid, words) VALUES (99, 'x')") ==
              Problems{"the search index holds words that are not in the ledger"});
        CHECK(Victim()
                  .problems_after("UPDATE search_content SET c0 = 'Oleg Gusov' WHERE id = 3")
                  .size() == 2);
        CHECK(Victim().problems_after("INSERT INTO watches VALUES ('nobody', '')") ==
              Problems{"a row of the table watches belongs to no row of the table packed"});
    }

    TEST_CASE("languages in any order are the same words") {
        const TempFolder folder;
        docket::Case record = small_case("a");
        for (const char* language : {"ru", "en", "kk"}) {
            const std::string word = std::string("word-") + language;
            record.title.set(language, word);
            record.why.set(language, word);
            record.sources[0].title.set(language, word);
            record.sources[0].note.set(language, word);
            record.participants[0].description.set(language, word);
            record.events[0].quote.set(language, word);
        }
        Docket docket = Docket::open(folder / "d.db", OpenMode::create);
        docket.record(record, 1, false);
        CHECK(docket.verify().problems == Problems{});
        // the order is no part of the record
        record.title = LocalText();
        for (const char* language : {"kk", "ru", "en"})
            record.title.set(language, std::string("word-") + language);
        CHECK(docket.record(record, 2, false).empty());
        CHECK(docket.verify().problems == Problems{});
        docket.rebuild();
        CHECK(docket.verify().problems == Problems{});
    }

    TEST_CASE("an index written in the order of the file is as good") {
        Victim victim;
        CHECK(victim.problems_after("UPDATE search SET words = 'Олег Гусев' || char(10) || "
                                    "'Oleg Gusev' || char(10) || 'gusev' WHERE rowid = 3") ==
              Problems{});
        CHECK(victim
                  .problems_after("UPDATE search SET words = 'Олег Гусев' || char(10) || "
                                  "'Oleg Gusov' || char(10) || 'gusev' WHERE rowid = 3")
                  .size() == 1);
    }

    TEST_CASE("what is derived is told from the ledger") {
        const auto only_derived = [](const std::string& sql) {
            Victim victim;
            CHECK_FALSE(victim.problems_after(sql).empty());
            return Docket::open(victim.file(), OpenMode::read_write).verify().only_derived;
        };
        CHECK(only_derived("UPDATE search SET words = 'x' WHERE rowid = 3"));
        CHECK(only_derived("DELETE FROM packed WHERE case_id = 'b'"));
        CHECK(only_derived("DELETE FROM ledger WHERE sequence = 11"));  // the head tells
        CHECK_FALSE(only_derived("UPDATE ledger SET recorded_at = 301 WHERE sequence = 11"));
        CHECK_FALSE(
            only_derived("UPDATE ledger SET recorded_at = 301 WHERE sequence = 11; "
                         "UPDATE search SET words = 'x' WHERE rowid = 3"));
        CHECK_FALSE(Docket::in_memory().verify().only_derived);
    }

    TEST_CASE("protection taken away") {
        const Victim victim;
        raw(victim.file(), "DROP TRIGGER ledger_keeps_rows");
        CHECK(Docket::open(victim.file(), OpenMode::read_only).verify().problems ==
              Problems{"the triggers that protect the ledger are not all there"});
    }

    TEST_CASE("content that is no entry at all") {
        const Problems problems =
            Victim().problems_after("UPDATE ledger SET content = '{\"x\":1}' WHERE sequence = 9");
        REQUIRE(problems.size() == 2);
        CHECK(problems[1] ==
              "the case \"b\": an entry of the docket cannot be read: the document: unknown key "
              "\"x\"");
    }

    TEST_CASE("everything that is derived can be made again") {
        Victim victim;
        victim.problems_after(
            "DELETE FROM symbols; UPDATE packed SET bytes = x''; DELETE FROM packed WHERE case_id "
            "= "
            "'b'; INSERT INTO packed (case_id, bytes) VALUES ('x', x'00'); UPDATE search_content "
            "SET "
            "c0 = 'nothing'; DELETE FROM search_docsize");
        Docket docket = Docket::open(victim.file(), OpenMode::read_write);
        CHECK(docket.verify().problems.size() > 3);
        docket.rebuild();
        CHECK(docket.verify().problems.empty());
        CHECK(docket.case_ids() == std::vector<std::string>{"a", "b"});
        CHECK(docket.search("гус", 9).size() == 2);
        CHECK(docket.verify().head == victim.head());
    }

    TEST_CASE("a damaged page is found") {
        const Victim victim;
        std::string bytes = test::read_file(victim.file());
        // a page of the file that is full of the ledger's text
        const std::size_t at = bytes.find("investigation-registered");
        REQUIRE(at != std::string::npos);
        bytes[at] = 'I';
        test::write_file(victim.file(), bytes);
        CHECK_FALSE(Docket::open(victim.file(), OpenMode::read_only).verify().problems.empty());
    }
}

}  // namespace merzim::store
