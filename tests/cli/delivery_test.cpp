// What leaves the docket: mails and programs, what is refused and what waits.
#include "tests/support/alert_desk.hpp"

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

using namespace merzim;
using namespace merzim::test;

TEST_SUITE("cli") {
    TEST_CASE("mail reaches a mailer whole, and what failed is sent by the next run, once") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-11"));
        const std::string folder = desk.path("").string();
        // a mailer that keeps what it gets and how it was called, and one that refuses
        const std::string keeps = executable(
            desk, "keeps",
            "cd '" + folder + "' ; n=$(ls | grep -c mail); echo \"$*\" >args; cat >mail$n\n");
        const std::string refuses = executable(desk, "refuses", "cat >/dev/null; exit 75\n");
        const std::string hook = executable(desk, "hook", "cat >'" + folder + "/hooked'\n");
        const auto run = [&](const std::string& as_of, const std::string& sendmail,
                             Words more = {}) {
            Words words{
                "alerts",      "--as-of",      as_of,    "--quiet",   "--lang",
                "ru",          "--sendmail",   sendmail, "--mail-to", "Әлия <aliya@example.org>",
                "--mail-from", "m@example.org"};
            words.insert(words.end(), more.begin(), more.end());
            return desk.run(words);
        };
        const Outcome failed = run("2024-03-11", refuses);
        CHECK(failed.code == 3);
        CHECK(contains(failed.err, "not delivered to Әлия <aliya@example.org>"));
        CHECK(contains(failed.err, "ended with 75"));
        // nothing new: what waits goes out, and a program named only now hears of all that is open
        const Outcome second = run("2024-03-11", keeps, {"--hook", hook});
        CHECK(second.code == 0);
        CHECK(second.out.empty());
        REQUIRE(fs::exists(desk.path("mail0")));
        CHECK_FALSE(fs::exists(desk.path("mail1")));
        REQUIRE(fs::exists(desk.path("hooked")));
        CHECK_FALSE(json::parse(read_whole(desk.path("hooked")))["alerts"].empty());
        fs::remove(desk.path("hooked"));
        CHECK(read_whole(desk.path("args")) == "-i -f m@example.org -- aliya@example.org\n");
        const Outcome read =
            shell("'" MERZIM_TEST_DIR "/cli/read_mail.py' '" + folder + "/mail0'", folder);
        CAPTURE(read.err);
        CHECK(read.code == 0);
        CAPTURE(read.out);
        CHECK(contains(read.out, "to Әлия <aliya@example.org>\nfrom m@example.org\n"));
        CHECK(contains(read.out, "subject merzim: "));
        CHECK(contains(read.out, "11 марта 2024 г.\n"));
        CHECK(contains(read.out,
                       "parts multipart/mixed multipart/alternative text/plain text/html "
                       "text/calendar\n"));
        CHECK(contains(read.out, "html <!DOCTYPE html> False\n"));
        CHECK(contains(read.out, "calendar merzim.ics "));
        // and is not sent again
        CHECK(run("2024-03-11", keeps, {"--hook", hook}).code == 0);
        CHECK_FALSE(fs::exists(desk.path("mail1")));
        CHECK_FALSE(fs::exists(desk.path("hooked")));
        // news: mail and hook
        CHECK(run("2024-04-22", keeps, {"--hook", hook}).code == 0);
        CHECK(fs::exists(desk.path("mail1")));
        CHECK(json::parse(read_whole(desk.path("hooked")))["kind"] == "alerts");
        // as files
        desk.record("d", header("d") + event("e", "opened", "2024-03-11"));
        CHECK(run("2024-04-22", keeps, {"--eml", desk.path("out").string()}).code == 0);
        CHECK(std::distance(fs::directory_iterator(desk.path("out")), fs::directory_iterator{}) ==
              1);
        CHECK_FALSE(fs::exists(desk.path("mail2")));
        CHECK(desk.run({"verify"}).code == 0);
    }

    TEST_CASE("what is no address or no full path is refused before anything is done") {
        const Desk desk("desk");
        for (const char* address : {"a", "a@b.kz, c@d.kz", "a@b.kz\nBcc: x@y.kz"}) {
            const Outcome outcome = desk.run({"alerts", "--mail-to", address});
            CHECK(outcome.code == 2);
            CHECK(contains(outcome.err, "is no mail address"));
        }
        CHECK(contains(desk.run({"alerts", "--hook", "hook.sh"}).err, "is no full path"));
        CHECK(contains(desk.run({"alerts", "--mail-to", "a@b.kz", "--sendmail", "./x"}).err,
                       "is no full path"));
    }

    TEST_CASE(
        "a silence of a rule that is not there is refused, what cannot be delivered is seen") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        const Outcome silence =
            desk.run({"alerts", "silence", "--rule", "investigation-overdu", "--until",
                      "2024-03-22", "--by", "m", "--reason", "r", "--as-of", "2024-03-11"});
        CHECK(silence.code == 2);
        CHECK(contains(silence.err, "did you mean \"investigation-overdue\""));
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11", "--hook", "/nowhere/hook"}).code == 3);
        CHECK(contains(desk.run({"doctor"}).out, "1 message waits to be delivered"));
        CHECK(contains(desk.run({"alerts", "outbox"}).out, "/nowhere/hook cannot be started"));
        CHECK(desk.run({"alerts", "drop", "1"}).code == 0);
        CHECK(desk.run({"alerts", "drop", "1"}).code == 2);
        CHECK(desk.run({"alerts", "--as-of", "2024-03-11"}).code == 0);
    }

    TEST_CASE("a mailer reads the whole message though the run that started it is killed") {
        const Desk desk("desk");
        desk.record("c", opened("c"));
        const std::string folder = desk.path("").string();
        executable(desk, "slow",
                   "touch '" + folder + "/begun'; sleep 1; cat >'" + folder + "/part'; mv '" +
                       folder + "/part' '" + folder + "/mail'\n");
        const Outcome killed = shell(
            "cd '" + folder + "' && '" + program() +
                "' alerts --as-of 2024-03-11 --docket d.db --rules toy --mail-to a@example.org "
                "--sendmail '" +
                folder + "/slow' & child=$!; while [ ! -e '" + folder +
                "/begun' ]; do sleep 0.01; done; kill -9 $child",
            folder);
        CAPTURE(killed.err);
        for (int i = 0; i < 100 && !fs::exists(desk.path("mail")); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        REQUIRE(fs::exists(desk.path("mail")));
        const Outcome read =
            shell("'" MERZIM_TEST_DIR "/cli/read_mail.py' '" + folder + "/mail'", folder);
        CAPTURE(read.err);
        CHECK(read.code == 0);
        CHECK(contains(read.out, "text/plain text/html"));
        // nobody knows that it arrived: the same message goes out once more
        const std::string first = read_whole(desk.path("mail"));
        fs::remove(desk.path("mail"));
        CHECK(desk.run({"alerts", "--quiet", "--as-of", "2024-03-11", "--mail-to", "a@example.org",
                        "--sendmail", desk.path("slow").string()})
                  .code == 0);
        CHECK(read_whole(desk.path("mail")) == first);
    }
}
