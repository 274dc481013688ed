// Who is told of what: subscribers with their own filter, language and discretion; silences and
// acknowledgements by query; terms that move.
#include "tests/support/alert_desk.hpp"
#include "tests/support/schema.hpp"

#include <string>
#include <vector>

using namespace merzim;
using namespace merzim::test;

namespace {

std::string tagged(const std::string& id, const std::string& tag) {
    std::string text = header(id);
    text.insert(text.find("title.en"), "tags = [\"" + tag + "\"]\n");
    return text;
}

const std::string kHeld = event("h", "held", "\"2024-03-04T10:00\"", "participant = \"a\"\n") +
                          event("f", "freed", "\"2024-03-08T09:00\"", "participant = \"a\"\n");

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("each subscriber gets what concerns them, in their language") {
        const Desk desk("desk");
        desk.record("press", tagged("press", "press") + event("e", "opened", "2024-03-04"));
        desk.record("radio", tagged("radio", "radio") + event("e", "opened", "2024-03-04"));
        write_whole(desk.path("people.toml"),
                    "[[subscriber]]\nto = \"p@example.org\"\nquery = \"tag=press\"\n"
                    "[[subscriber]]\nto = \"r@example.org\"\nlang = \"ru\"\n"
                    "query = \"case=rad* kind=finding\"\n");
        const Outcome first = send(desk, "2024-03-11");
        CAPTURE(first.err);
        CHECK(first.code == 0);
        CHECK(first.out.empty());
        auto got = mails(desk);
        REQUIRE(got.size() == 2);
        CHECK(contains(got["p@example.org"], "11 March 2024"));
        CHECK(contains(got["p@example.org"], "(press)"));
        CHECK_FALSE(contains(got["p@example.org"], "radio"));
        CHECK(contains(got["r@example.org"], "11 марта 2024"));
        CHECK(contains(got["r@example.org"], "(radio)"));
        CHECK_FALSE(contains(got["r@example.org"], "press"));
        // nothing new: nobody gets anything
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(mails(desk).empty());
        // only one of them has news
        desk.record("radio", tagged("radio", "radio") + event("e", "opened", "2024-03-04") +
                                 event("c", "closed", "2024-03-05"));
        CHECK(send(desk, "2024-03-11").code == 0);
        got = mails(desk);
        REQUIRE(got.size() == 1);
        CHECK(contains(got["r@example.org"], "5 марта 2024"));
    }

    TEST_CASE("what concerned nobody waits for somebody") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        write_whole(desk.path("people.toml"),
                    "[[subscriber]]\nto = \"p@example.org\"\nquery = \"case=other*\"\n");
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(mails(desk).empty());
        // it is followed meanwhile, and nobody hears of the step that passes
        CHECK(send(desk, "2024-03-18").code == 0);
        const json told = desk.told("2024-03-25");
        const json* late = find_alert(told["alerts"], "investigation-overdue");
        REQUIRE(late);
        CHECK((*late)["first_seen"] == "2024-03-11");
        CHECK(desk.told("2024-03-26")["alerts"].empty());
        // a run that is asked for less tells less, and forgets nothing
        desk.record("d", header("d") + event("e", "opened", "2024-03-04"));
        CHECK(desk.told("2024-03-27", {"--query", "case=c"})["alerts"].empty());
        CHECK(find_alert(desk.told("2024-03-28")["alerts"], "investigation-overdue"));
    }

    TEST_CASE("others are told nothing confidential, and we are told it still") {
        const Desk desk("desk");
        const auto record = [&](const std::string& secret) {
            desk.record(
                "c", header("c") +
                         "[[participant]]\nid = \"hidden\"\nname.en = \"Secretly Named\"\n"
                         "source = \"s\"\ncharges = [{ offence = \"theft\" }]\n" +
                         secret + event("e", "opened", "2024-03-04") +
                         event("h", "held", "\"2024-03-04T10:00\"", "participant = \"hidden\"\n") +
                         event("f", "freed", "\"2024-03-08T09:00\"", "participant = \"hidden\"\n"));
        };
        record("confidential = true\n");
        CHECK(desk.run({"alerts", "silence", "--query", "rule=detention*", "--until", "2024-03-06",
                        "--by", "Our Colleague", "--reason", "asked", "--as-of", "2024-03-05"})
                  .code == 0);
        write_whole(desk.path("people.toml"),
                    "[[subscriber]]\nto = \"o@example.org\"\nfor_others = true\n");
        CHECK(send(desk, "2024-03-11").code == 0);
        const std::string mail = mails(desk)["o@example.org"];
        CHECK(contains(mail, "last lawful day 7 March 2024"));
        for (const char* secret :
             {"Secretly", "hidden", "detention", "Our Colleague", "explain", "silence"}) {
            CAPTURE(secret);
            CHECK_FALSE(contains(mail, secret));
        }
        const json told = desk.told("2024-03-11");
        CHECK(find_alert(told["alerts"], "detention-overdue"));
        CHECK(find_alert(told["alerts"], "investigation-overdue"));
        // a whole case
        desk.record("whole", confidential(opened("whole")));
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(mails(desk).empty());
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
    }

    TEST_CASE("a silence by query keeps quiet what meets it, and says how much that is") {
        const Desk desk("desk");
        desk.record("press", tagged("press", "press") + event("e", "opened", "2024-03-04") + kHeld);
        desk.record("radio", tagged("radio", "radio") + event("e", "opened", "2024-03-04"));
        CHECK(desk.told("2024-03-11")["alerts"].size() >= 3);
        const Outcome silence =
            desk.run({"alerts", "silence", "--query", "tag=press rule=investigation*", "--until",
                      "2024-03-29", "--by", "m", "--reason", "known", "--as-of", "2024-03-11"});
        CAPTURE(silence.err);
        CHECK(silence.code == 0);
        CHECK(contains(silence.err, "open alerts it is for: 1\n"));
        // the next step of the ladder passes in both cases
        const json second = desk.told("2024-03-18");
        REQUIRE(find_alert(second["alerts"], "investigation-overdue"));
        CHECK((*find_alert(second["alerts"], "investigation-overdue"))["case"] == "radio");
        CHECK(second["alerts"].size() == 1);
        CHECK(second["silenced"] == 1);
        // when it ends the reader learns that it grew worse in the meantime
        const json third = desk.told("2024-04-01");
        const json* back = find_alert(third["alerts"], "investigation-overdue");
        REQUIRE(back);
        CHECK((*back)["case"] == "press");
        CHECK((*back)["change"] == "worse");
        CHECK(contains((*back)["again"], "a silence ended"));
        CHECK(
            contains(third["warnings"].dump(), "silence 1 (tag=press rule=investigation*) ended"));
        CHECK(desk.told("2024-04-02")["alerts"].empty());
    }

    TEST_CASE("what is acknowledged by query is listed so") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04") + kHeld);
        desk.record("d", header("d") + event("e", "opened", "2024-03-04"));
        CHECK(desk.told("2024-03-11")["alerts"].size() >= 3);
        const Outcome ack = desk.run({"alerts", "ack", "--query", "rule=investigation*", "--by",
                                      "A. Lawyer", "--as-of", "2024-03-12"});
        CHECK(ack.code == 0);
        const auto list = [&](Words more) {
            Words words{"alerts", "list", "--format", "json"};
            words.insert(words.end(), more.begin(), more.end());
            return json::parse(desk.run(words).out);
        };
        const json all = list({});
        CHECK(schema_problem(all) == "");
        std::size_t acknowledged = 0;
        for (const json& alert : all["open"]) {
            if (alert["acknowledged_by"] == "A. Lawyer") ++acknowledged;
            CHECK((alert["acknowledged_by"] == "A. Lawyer") ==
                  (alert["rule"] == "investigation-overdue"));
        }
        CHECK(acknowledged == 2);
        const json of_d = list({"--case", "d"})["open"];
        CHECK(!of_d.empty());
        CHECK(std::ranges::all_of(of_d, [](const json& alert) { return alert["case"] == "d"; }));
        CHECK(list({"--query", "rule!=investigation*"})["open"].size() == all["open"].size() - 2);
        CHECK(schema_problem(json::parse(desk.run({"alerts", "outbox", "--format", "json"}).out)) ==
              "");
        CHECK(contains(desk.run({"alerts", "list", "--lang", "ru"}).out, "принято к сведению"));
        // nothing is meant by it
        CHECK(desk.run({"alerts", "ack", "--query", "case=x*", "--by", "a"}).code == 2);
        CHECK(desk.run({"alerts", "ack", "--by", "a"}).code == 2);
    }

    TEST_CASE("a term that will end on another day than was told is told of") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-11"));
        const json first = desk.told("2024-03-12");
        const json* term = find_alert(first["alerts"], "investigation");
        REQUIRE(term);
        CHECK((*term)["was"].is_null());
        CHECK(desk.told("2024-03-12")["alerts"].empty());
        desk.record("c", header("c") + event("e", "opened", "2024-03-12"));
        const json second = desk.told("2024-03-12");
        const json* moved = find_alert(second["alerts"], "investigation");
        REQUIRE(moved);
        CHECK((*moved)["change"] == "moved");
        CHECK((*moved)["was"] == "told before: 13 March 2024");
        CHECK(contains((*moved)["dates"], "14 March 2024"));
        CHECK(desk.told("2024-03-12")["alerts"].empty());
    }

    TEST_CASE("what was recorded since the last run stands with the case") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-11"));
        CHECK(desk.told("2024-03-11")["recorded"].empty());
        desk.record("c", header("c") + event("e", "opened", "2024-03-11") + kHeld);
        const json told = desk.told("2024-03-18");
        REQUIRE(told["recorded"].size() == 1);
        CHECK(told["recorded"][0]["case"] == "c");
        CHECK(told["recorded"][0]["acts"].size() == 2);
        CHECK(contains(told["recorded"][0]["acts"][0], "held (4 March 2024 at 10:00)"));
        CHECK(schema_problem(told) == "");
    }

    TEST_CASE("a list of subscribers with mistakes is refused whole, with all of them") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        const auto refused = [&](const std::string& people, const std::vector<std::string>& said) {
            write_whole(desk.path("people.toml"), people);
            const Outcome outcome = send(desk, "2024-03-11");
            CAPTURE(outcome.err);
            CHECK(outcome.code == 2);
            for (const std::string& part : said) {
                CAPTURE(part);
                CHECK(contains(outcome.err, part));
            }
        };
        const std::string second =
            "[[subscriber]]\nto = \"a@example.org\"\nlang = \"de\"\n"
            "query = \"sevrity>=high\"\n";
        refused("[[subscriber]]\nto = \"a@b.kz, c@d.kz\"\nlangg = \"ru\"\n" + second +
                    "[[subscriber]]\nfor_others = \"yes\"\n",
                {"people.toml:3:1", "did you mean \"lang\"?", "\"for_others\""});
        refused("[[subscriber]]\nto = \"a@b.kz, c@d.kz\"\n" + second,
                {"people.toml:2:6", "is no mail address", "there is no language \"de\"",
                 "did you mean \"severity\"?"});
        CHECK(mails(desk).empty());
        // nothing was remembered
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
        CHECK(send(desk, "2024-03-12", {"--subscribers", desk.path("none.toml").string()}).code ==
              2);
    }
}
