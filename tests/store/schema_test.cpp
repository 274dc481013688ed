#include "engine/store/schema.hpp"

#include "engine/store/query.hpp"
#include "tests/store/support.hpp"

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

constexpr const char* kSteps[] = {"CREATE TABLE a (x); INSERT INTO a VALUES (1)",
                                  "ALTER TABLE a ADD COLUMN y",
                                  "UPDATE a SET y = 7; CREATE TABLE nonsense ("};

std::span<const char* const> steps(std::size_t count) {
    return std::span<const char* const>(kSteps).first(count);
}

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("a docket goes through the steps it has not taken") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        migrate(database, steps(1));
        CHECK(user_version(database) == 1);
        CHECK(application_id(database) == kApplicationId);
        migrate(database, steps(2));
        CHECK(user_version(database) == 2);
        migrate(database, steps(2));
        migrate(database, steps(1));
        CHECK(user_version(database) == 2);
        CHECK(database.execAndGet("SELECT count(*) FROM a").getInt() == 1);
    }

    TEST_CASE("a step that fails is not taken at all") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        CHECK_THROWS_AS(migrate(database, steps(3)), SQLite::Exception);
        CHECK(user_version(database) == 2);
        CHECK(database.execAndGet("SELECT y IS NULL FROM a").getInt() == 1);
    }

    TEST_CASE("a docket of the first schema keeps what it holds") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        migrate(database, migrations().first(1));
        database.exec(
            "INSERT INTO packed (case_id, bytes) VALUES ('a', x'00'), ('b', x'00');"
            "INSERT INTO wakes VALUES ('a', '2024-07-31', '2024-08-02', 'h');"
            "INSERT INTO alerts VALUES ('f', 'a', 'late', 'gusev', 'opened', 'open', 3, 2, 1, "
            "'2024-07-01', '2024-07-08', '2024-07-08', '', '', '', '')");
        migrate(database, migrations());
        CHECK(user_version(database) == static_cast<int>(migrations().size()));
        // every case is to be looked at, whatever was remembered
        CHECK(database.execAndGet("SELECT count(*) FROM watches WHERE wake = ''").getInt() == 2);
        CHECK(database.execAndGet("SELECT kind FROM alerts").getString() == "finding");
        CHECK(database.execAndGet("SELECT step FROM alerts").getInt() == 0);
        database.exec("DELETE FROM packed WHERE case_id = 'a'");
        CHECK(database.execAndGet("SELECT count(*) FROM watches").getInt() == 1);
    }

    TEST_CASE("a docket of the second schema keeps what each reader was told") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        migrate(database, migrations().first(2));
        database.exec(
            "INSERT INTO packed (case_id, bytes) VALUES ('a', x'00');"
            "INSERT INTO coming VALUES ('a', 'c1', '2024-08-02', 1);"
            "INSERT INTO runs VALUES (1, 1, '{\"started_at\":1,\"as_of\":\"2024-07-08\"}'), "
            "(2, 2, '{\"started_at\":1,\"ended_at\":2,\"as_of\":\"2024-07-08\"}'), "
            "(3, 3, '{\"started_at\":3,\"refused\":true}');"
            "INSERT INTO outbox (kind, recipient, message_id, content, queued_at) VALUES "
            "('mail', 'A. Lawyer <A@Example.org>', 'm', 'text', 1), "
            "('mail', 'b@example.org', 'n', '', 1), ('hook', '/usr/bin/hook', 'h', '{}', 1);"
            "INSERT INTO feed VALUES ('c1', '2024-08-02', 3, 0, '2024-07-08'), "
            "('c0', '2024-07-01', 1, 1, '2024-07-08');");
        const auto alert = [&](const char* id, const char* state, const char* told, int ever) {
            Query insert(database,
                         "INSERT INTO alerts (fingerprint, case_id, rule, participant, event, "
                         "state, severity, certainty, claim, first_seen, last_seen, last_told, "
                         "resolved_on, acknowledged_by, acknowledged_on, acknowledged_note, "
                         "ever_told) VALUES (?1, 'a', 'late', '', '', ?2, 3, 2, 1, '2024-07-01', "
                         "'2024-07-05', ?3, '', 'us', '', '', ?4)");
            insert.execute(std::string_view(id), std::string_view(state), std::string_view(told),
                           ever);
        };
        alert("told", "open", "2024-07-08", 1);
        alert("silenced", "open", "", 0);
        alert("grew-in-silence", "open", "", 1);
        alert("over", "resolved", "2024-07-08", 1);
        alert("ended-in-silence", "resolved", "", 1);
        alert("never-told", "resolved", "", 0);
        migrate(database, migrations());
        CHECK(user_version(database) == static_cast<int>(migrations().size()));
        const auto all = [&](const char* sql) {
            std::string text;
            Query query(database, sql);
            auto run = query();
            while (run.next())
                text += run.text(0) + "; ";
            return text;
        };
        CHECK(all("SELECT reader || ' ' || run FROM readers ORDER BY reader") ==
              " 2; a@example.org 2; b@example.org 2; hook /usr/bin/hook 2; ");
        CHECK(all("SELECT fingerprint || ' ' || told_on || ' ' || closed FROM tellings "
                  "WHERE reader = 'a@example.org' ORDER BY fingerprint") ==
              "ended-in-silence 2024-07-05 0; over 2024-07-08 1; told 2024-07-08 0; ");
        CHECK(all("SELECT DISTINCT n FROM (SELECT count(*) AS n FROM tellings GROUP BY reader)") ==
              "3; ");
        CHECK(all("SELECT clock || ' ' || case_id || ' ' || sequence FROM feed "
                  "WHERE reader = '' ORDER BY clock") == "c0  1; c1 a 3; ");
        CHECK(all("SELECT DISTINCT reader FROM feed ORDER BY reader") ==
              "; a@example.org; b@example.org; ");
        CHECK(all("SELECT content FROM outbox WHERE for_others = 0 ORDER BY number") ==
              "text; ; {}; ");
        CHECK(all("SELECT acknowledged_by FROM alerts WHERE fingerprint = 'told'") == "us; ");
        CHECK(all("SELECT name FROM pragma_table_list WHERE name = 'feed_of_all'") == "");
    }

    TEST_CASE("the tables are strict and each has its checks") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        migrate(database, migrations());
        CHECK(user_version(database) == static_cast<int>(migrations().size()));
        Query tables(database,
                     "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                     "AND name NOT LIKE 'sqlite_%'");
        auto run = tables();
        CHECK_FALSE(run.next());
    }

    TEST_CASE("a statement is clean after each use") {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE a (x, y)");
        Query insert(database, "INSERT INTO a VALUES (?1, ?2)");
        insert.execute(1, std::string_view("one\0two", 7));
        insert.execute(2, Blob{{}});
        Query select(database, "SELECT y FROM a WHERE x = ?1");
        {
            auto run = select(1);
            REQUIRE(run.next());
            CHECK(run.text(0) == std::string("one\0two", 7));
        }
        auto run = select(2);
        REQUIRE(run.next());
        CHECK(run.view(0).empty());
        CHECK_FALSE(run.is_null(0));
        CHECK_FALSE(run.next());
    }
}

}  // namespace merzim::store
