// What went wrong in somebody's hands once: terms between their earliest and their latest last day,
// what leaves the docket after it was withheld, what one reader's report owes to another's.
#include "tests/support/alert_desk.hpp"
#include "tests/support/schema.hpp"

#include <filesystem>
#include <string>

using namespace merzim;
using namespace merzim::test;

namespace {

void subscribe(const Desk& desk, const std::string& text) {
    write_whole(desk.path("people.toml"), text);
}

// The entries of the calendar in a mail, as text; "" when there is none.
std::string calendar_of(const std::string& mail) {
    const std::size_t at = mail.find("BEGIN:VCALENDAR");
    return at == std::string::npos ? "" : mail.substr(at);
}

const char* const kOutside = "[[subscriber]]\nto = \"o@example.org\"\nfor_others = true\n";

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("a term of ours is told of up to the latest of its last days") {
        const Desk desk("desk");
        // silence is a refusal from between the 13th and the 17th on; three days to act after it
        desk.record("c", header("c") + event("f", "paused", "\"[2024-03-11..2024-03-14]\""));
        bool told = false;
        for (const char* day : {"2024-03-18", "2024-03-19", "2024-03-20"}) {
            const json report = desk.told(day);
            told = told || find_alert(report["alerts"], "after-silence");
            int listed = 0;
            for (const json& week : report["weeks"])
                listed += week["own"].get<int>();
            CAPTURE(day);
            CAPTURE(report.dump(1));
            CHECK(listed == 1);
        }
        CHECK(told);
        const json over = desk.told("2024-03-21");
        const json* ran_out = find_alert(over["alerts"], "after-silence");
        REQUIRE(ran_out);
        CHECK(contains((*ran_out)["text"], "ran out"));
    }

    TEST_CASE("what others may not know takes no place in their report, and is not counted") {
        const Desk desk("desk");
        desk.record("a", confidential(opened("a")));
        desk.record("b", opened("b"));
        subscribe(desk, kOutside);
        CHECK(send(desk, "2024-03-11", {"--max-alerts", "1"}).code == 0);
        const std::string mail = mails(desk)["o@example.org"];
        CHECK(contains(mail, "(b)"));
        CHECK(contains(mail, "and 2 more, told in the next report"));
    }

    TEST_CASE("a calendar takes back only what the same reader was sent") {
        const Desk desk("desk");
        desk.record("a", confidential(opened("a", "2024-03-11")));
        desk.record("b", opened("b", "2024-03-11"));
        const std::string ours = "[[subscriber]]\nto = \"u@example.org\"\n";
        const std::string narrow =
            "[[subscriber]]\nto = \"n@example.org\"\nquery = \"rule=after-silence\"\n";
        subscribe(desk, ours + kOutside + narrow);
        CHECK(send(desk, "2024-03-11").code == 0);
        auto got = mails(desk);
        CHECK(contains(calendar_of(got["u@example.org"]), "): a"));
        CHECK_FALSE(contains(calendar_of(got["o@example.org"]), "): a"));
        // news for all three: the acts came
        desk.record("a",
                    confidential(opened("a", "2024-03-11") + event("f", "closed", "2024-03-12")));
        desk.record("b", opened("b", "2024-03-12"));
        CHECK(send(desk, "2024-03-12").code == 0);
        got = mails(desk);
        CHECK(contains(calendar_of(got["u@example.org"]), "STATUS:CANCELLED"));
        CHECK_FALSE(contains(calendar_of(got["o@example.org"]), "STATUS:CANCELLED"));
        CHECK_FALSE(contains(calendar_of(got["n@example.org"]), "STATUS:CANCELLED"));
    }

    TEST_CASE("a mail to others that waits is taken back when its case becomes confidential") {
        const Desk desk("desk");
        desk.record("a", opened("a"));
        desk.record("b", opened("b"));
        subscribe(desk, kOutside);
        const Words failing{"--sendmail", "/bin/false"};
        const auto run = [&](const std::string& as_of, Words more) {
            more.insert(more.end(), {"alerts", "--quiet", "--as-of", as_of, "--subscribers",
                                     desk.path("people.toml").string()});
            std::ranges::rotate(more, more.end() - 6);
            return desk.run(more);
        };
        CHECK(run("2024-03-11", failing).code == 3);
        desk.record("a", confidential(opened("a")));
        CHECK(send(desk, "2024-03-11").code == 0);
        const std::string mail = mails(desk)["o@example.org"];
        CHECK(contains(mail, "(b)"));
        CHECK_FALSE(contains(mail, "(a)"));
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(mails(desk).empty());
        // and is told once it may be
        desk.record("a", opened("a"));
        CHECK(send(desk, "2024-03-11").code == 0);
        CHECK(contains(mails(desk)["o@example.org"], "(a)"));
    }

    TEST_CASE("looking by hand changes nothing in the reports of others") {
        const auto report = [](bool look) {
            const Desk desk("desk");
            subscribe(desk, "[[subscriber]]\nto = \"u@example.org\"\n");
            desk.record("c", opened("c"));
            CHECK(send(desk, "2024-03-11").code == 0);
            mails(desk);
            desk.record("c", header("c") + event("h", "held", "\"2024-03-04T10:00\"",
                                                 "participant = \"a\"\n"));
            if (look) CHECK(desk.told("2024-03-15")["alerts"].size() > 0);
            CHECK(send(desk, "2024-04-08").code == 0);
            std::string mail = mails(desk)["u@example.org"];
            return mail.substr(0, mail.find("BEGIN:VCALENDAR"));
        };
        const std::string undisturbed = report(false);
        const std::string disturbed = report(true);
        CHECK(contains(undisturbed, "taken back"));
        CHECK(contains(undisturbed, "recorded since the last report"));
        CHECK(contains(undisturbed, "no report for 28 days"));
        CHECK_FALSE(contains(disturbed, "told only now"));
        for (const char* part : {"taken back", "recorded since the last report", "no report for"}) {
            CAPTURE(part);
            CHECK(contains(disturbed, part));
        }
    }

    TEST_CASE("the exit code is of what somebody was told") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        subscribe(desk, "[[subscriber]]\nto = \"u@example.org\"\n");
        CHECK(send(desk, "2024-03-11", {"--fail-on", "high"}).code == 1);
        CHECK(send(desk, "2024-03-11", {"--fail-on", "high"}).code == 0);
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11", "--fail-on", "high"}).code == 1);
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11", "--fail-on", "high"}).code == 0);
    }

    TEST_CASE("a hook hears what the run was asked for, and takes no news from the screen") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        desk.record("d", opened("d"));
        const std::string hook =
            executable(desk, "hook", "cat >'" + desk.path("hooked").string() + "'\n");
        const Outcome run =
            desk.run({"alerts", "--as-of", "2024-03-11", "--query", "case=d", "--hook", hook});
        CHECK(run.code == 0);
        CHECK(run.out.empty());
        const json told = json::parse(read_whole(desk.path("hooked")));
        REQUIRE(!told["alerts"].empty());
        for (const json& alert : told["alerts"])
            CHECK(alert["case"] == "d");
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
    }

    TEST_CASE("only the programs and the readers of the run are served") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        const std::string hook =
            executable(desk, "hook", "touch '" + desk.path("ran").string() + "'; exit 1\n");
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11", "--hook", hook, "--mail-to",
                        "gone@example.org", "--sendmail", "/bin/false"})
                  .code == 3);
        REQUIRE(fs::exists(desk.path("ran")));
        fs::remove(desk.path("ran"));
        const std::string mailer =
            executable(desk, "mailer", "echo \"$*\" >>'" + desk.path("sent").string() + "'\n");
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11", "--mail-to", "u@example.org",
                        "--sendmail", mailer})
                  .code == 0);
        CHECK_FALSE(fs::exists(desk.path("ran")));
        CHECK(contains(read_whole(desk.path("sent")), "u@example.org"));
        CHECK_FALSE(contains(read_whole(desk.path("sent")), "gone@example.org"));
        CHECK(contains(desk.run({"doctor"}).out, "2 messages wait"));
    }

    TEST_CASE("a program that takes too long is ended, with what it started") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        const std::string hangs = executable(
            desk, "hangs", "sleep 1000 & echo $! >'" + desk.path("child").string() + "'; wait\n");
        const Outcome run =
            desk.run({"alerts", "--as-of", "2024-03-11", "--hook", hangs, "--patience", "1"});
        CHECK(run.code == 3);
        CHECK(contains(run.err, "took longer than 1 second"));
        const std::string child = read_whole(desk.path("child"));
        // dead, though perhaps nobody has asked for its end yet
        const Outcome state = shell("ps -o stat= -p " + child, desk.path("").string());
        CHECK((state.out.empty() || state.out.starts_with("Z")));
        CHECK(desk.told("2024-03-11")["alerts"].size() > 0);
    }

    TEST_CASE(
        "a change of severity by the law says so, and a term with more time is no good news") {
        const Desk desk("desk");
        desk.record("c", opened("c", "2024-03-11"));
        CHECK(find_alert(desk.told("2024-03-12")["alerts"], "investigation"));
        const std::string law = read_whole(desk.path("toy/law.toml"));
        std::string longer = law;
        const std::size_t at = longer.find("in_force = { from = 2024-03-07 }");
        longer.replace(longer.find("\"2 days\"", at), 8, "\"3 days\"");
        write_whole(desk.path("toy/law.toml"), longer);
        const json told = desk.told("2024-03-12");
        const json* moved = find_alert(told["alerts"], "investigation");
        REQUIRE(moved);
        CHECK((*moved)["change"] == "moved");
        CHECK(contains((*moved)["cause"], "the law pack toy/case changed"));
        CHECK_FALSE(find_alert(told["gone"], "investigation"));
        CHECK(schema_problem(told) == "");
    }

    TEST_CASE("a calendar is only written: what would tell somebody is refused beside it") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        for (const Words& words : {Words{"--mail-to", "a@example.org"},
                                   Words{"--hook", "/bin/true"}, Words{"--fail-on", "high"}}) {
            Words all{"alerts", "--format", "ics", "--as-of", "2024-03-11"};
            all.insert(all.end(), words.begin(), words.end());
            CHECK(desk.run(all).code == 2);
        }
        CHECK(desk.told("2024-03-11")["alerts"].size() > 0);
    }

    TEST_CASE("a minute before the last run is refused like a day before it") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11T12:00"}).code == 0);
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11T11:59"}).code == 2);
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11T12:00"}).code == 0);
    }
}
