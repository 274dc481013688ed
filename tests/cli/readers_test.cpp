// Every reader has a memory of their own: what one was told is still news for another.
#include "tests/support/alert_desk.hpp"
#include "tests/support/schema.hpp"

#include <string>

using namespace merzim;
using namespace merzim::test;

namespace {

const char* const kPeople = "[[subscriber]]\nto = \"a@example.org\"\n";
const char* const kOther = "[[subscriber]]\nto = \"b@example.org\"\n";
const char* const kOutside = "[[subscriber]]\nto = \"o@example.org\"\nfor_others = true\n";

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("whoever comes later is told all that is open, and the others nothing twice") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        write_whole(desk.path("people.toml"), kPeople);
        CHECK(send(desk, "2024-03-11").code == 0);
        auto got = mails(desk);
        REQUIRE(got.size() == 1);
        CHECK(contains(got["a@example.org"], "the first report"));
        write_whole(desk.path("people.toml"), std::string(kPeople) + kOther);
        CHECK(send(desk, "2024-03-11").code == 0);
        got = mails(desk);
        REQUIRE(got.size() == 1);
        CHECK(contains(got["b@example.org"], "the first report"));
        // they are the same reader under another name, and in capitals
        write_whole(desk.path("people.toml"),
                    "[[subscriber]]\nto = \"A. Lawyer <A@Example.org>\"\n");
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(mails(desk).empty());
    }

    TEST_CASE("who looks by hand takes no news from those who get mail") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        write_whole(desk.path("people.toml"), kPeople);
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(contains(mails(desk)["a@example.org"], "last lawful day 7 March 2024"));
        desk.record("c", opened("c") + event("f", "closed", "2024-03-05"));
        CHECK(find_alert(desk.told("2024-03-12")["gone"], "investigation-overdue"));
        CHECK(send(desk, "2024-03-12").code == 0);
        CHECK(contains(mails(desk)["a@example.org"], "resolved"));
        CHECK(send(desk, "2024-03-12").code == 0);
        CHECK(mails(desk).empty());
        // a report kept from the docket is nobody's
        desk.record("d", opened("d"));
        CHECK(desk.told("2024-03-12", {"--dry-run"})["alerts"].size() > 0);
        CHECK(desk.told("2024-03-12")["alerts"].size() > 0);
    }

    TEST_CASE("what was confidential is told to others when it is so no more") {
        const Desk desk("desk");
        desk.record("c", confidential(opened("c")));
        write_whole(desk.path("people.toml"), kOutside);
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(mails(desk).empty());
        desk.record("c", opened("c"));
        CHECK(send(desk, "2024-03-12").code == 0);
        CHECK(contains(mails(desk)["o@example.org"], "last lawful day 7 March 2024"));
        // over while it is confidential again: told once it may be
        desk.record("c", confidential(opened("c") + event("f", "closed", "2024-03-05")));
        CHECK(send(desk, "2024-03-13").code == 0);
        CHECK(mails(desk).empty());
        desk.record("c", opened("c") + event("f", "closed", "2024-03-05"));
        CHECK(send(desk, "2024-03-14").code == 0);
        const std::string mail = mails(desk)["o@example.org"];
        CHECK(contains(mail, "resolved"));
        CHECK(contains(mail, "5 March 2024"));
        CHECK(send(desk, "2024-03-15").code == 0);
        CHECK(mails(desk).empty());
    }

    TEST_CASE("a finding whose last lawful day was wrong is told anew") {
        const Desk desk("desk");
        desk.record("c", opened("c", "2024-03-04"));
        CHECK(find_alert(desk.told("2024-03-25")["alerts"], "investigation-overdue"));
        CHECK(desk.told("2024-03-25")["alerts"].empty());
        desk.record("c", opened("c", "2024-03-05"));
        const json told = desk.told("2024-03-25");
        const json* moved = find_alert(told["alerts"], "investigation-overdue");
        REQUIRE(moved);
        CHECK((*moved)["change"] == "moved");
        CHECK(contains((*moved)["was"], "told before: "));
        CHECK(schema_problem(told) == "");
        CHECK(desk.told("2024-03-25")["alerts"].empty());
    }

    TEST_CASE("the memory goes forward only") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        CHECK(contains(desk.run({"alerts", "--as-of", "2124-03-11"}).err, "is still to come"));
        CHECK(desk.run({"alerts", "--as-of", "2124-03-11"}).code == 2);
        CHECK(desk.told("2124-03-11", {"--dry-run"})["alerts"].size() > 0);
        CHECK(desk.told("2024-03-11")["alerts"].size() > 0);
        const std::string remembered = desk.memory();
        const Outcome earlier = desk.run({"alerts", "--as-of", "2024-03-10"});
        CHECK(earlier.code == 2);
        CHECK(contains(earlier.err, "the docket remembers a later run, of 2024-03-11"));
        const Outcome knew_less =
            desk.run({"alerts", "--as-of", "2024-03-12", "--known-by", "2024-03-12"});
        CHECK(knew_less.code == 2);
        CHECK(contains(knew_less.err, "the run before knew more"));
        CHECK(desk.memory() == remembered);
    }

    TEST_CASE("of a long report each reader gets the rest next time") {
        const Desk desk("desk");
        for (const char* id : {"c1", "c2", "c3"})
            desk.record(id, opened(id));
        write_whole(desk.path("people.toml"),
                    std::string(kPeople) + kOther + "query = \"case=c3\"\n");
        CHECK(send(desk, "2024-03-11", {"--max-alerts", "1"}).code == 0);
        auto got = mails(desk);
        REQUIRE(got.size() == 2);
        CHECK(contains(got["a@example.org"], "more, told in the next report"));
        CHECK(contains(got["a@example.org"], "(c1)"));
        CHECK_FALSE(contains(got["a@example.org"], "(c3)"));
        CHECK(contains(got["b@example.org"], "(c3)"));
        CHECK(send(desk, "2024-03-12").code == 0);
        got = mails(desk);
        CHECK(contains(got["a@example.org"], "(c2)"));
        CHECK(contains(got["a@example.org"], "(c3)"));
        CHECK(send(desk, "2024-03-13").code == 0);
        CHECK(mails(desk).empty());
    }

    TEST_CASE("of a silence hears who follows what it keeps quiet") {
        const Desk desk("desk");
        // their last steps are over: nothing moves by itself from here on
        desk.record("c", opened("c"));
        desk.record("d", opened("d"));
        CHECK(desk.run({"alerts", "silence", "--case", "c", "--until", "2024-03-27", "--by", "m",
                        "--reason", "privately", "--as-of", "2024-03-25"})
                  .code == 0);
        write_whole(desk.path("people.toml"), std::string(kPeople) + "query = \"case=c\"\n" +
                                                  kOther + "query = \"case=d\"\n" + kOutside);
        CHECK(send(desk, "2024-03-25").code == 0);
        auto got = mails(desk);
        CHECK_FALSE(got.contains("a@example.org"));
        CHECK_FALSE(contains(got["b@example.org"], "privately"));
        CHECK_FALSE(contains(got["o@example.org"], "privately"));
        CHECK_FALSE(contains(got["o@example.org"], "(c)"));
        CHECK(send(desk, "2024-03-28").code == 0);
        got = mails(desk);
        CHECK(contains(got["a@example.org"], "told now because a silence ended"));
        CHECK(contains(got["a@example.org"], "privately"));
        CHECK_FALSE(got.contains("b@example.org"));
        CHECK_FALSE(contains(got["o@example.org"], "privately"));
        CHECK(contains(got["o@example.org"], "(c)"));
    }
}
