// The weekly run: only what may have changed is evaluated, and nobody can tell; why something came
// or went; kills and full disks.
#include "engine/store/docket.hpp"
#include "tests/support/alert_desk.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using namespace merzim::test;

namespace {

std::string day(int offset) {
    // March to May 2024 are enough
    const int month = offset / 28;
    const int of_month = offset % 28 + 1;
    return std::string("2024-0") + std::to_string(3 + month) + (of_month < 10 ? "-0" : "-") +
           std::to_string(of_month);
}

std::string random_case(const std::string& id, std::mt19937& random) {
    const auto pick = [&](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    std::string text = header(id);
    const std::vector<std::string> of_case = {"opened", "closed", "dropped"};
    const std::vector<std::string> of_person = {"named", "told", "heard", "held", "freed"};
    const int events = 1 + pick(4);
    for (int i = 0; i < events; ++i) {
        const bool person = pick(1) == 0;
        const auto& types = person ? of_person : of_case;
        const int from = pick(70);
        const std::string date =
            pick(3) == 0 ? "\"[" + day(from) + ".." + day(from + pick(9)) + "]\"" : day(from);
        text += event("e" + std::to_string(i),
                      types[static_cast<std::size_t>(pick(static_cast<int>(types.size()) - 1))],
                      date, person ? "participant = \"a\"\n" : "");
    }
    return text;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("a run that looks only at what may have changed says the same as a full one") {
        std::size_t told = 0;
        std::size_t quiet = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            std::mt19937 random(seed);
            const Desk some("some");
            const Desk all("all");
            int today = 0;
            for (int round = 0; round < 9; ++round) {
                const int cases = static_cast<int>(random() % 3);
                for (int i = 0; i < cases; ++i) {
                    const std::string id = "c" + std::to_string(random() % 5);
                    const std::string text = random_case(id, random);
                    some.record(id, text);
                    all.record(id, text);
                }
                if (random() % 6 == 0) {
                    // the law changes: a term is longer now, or shorter
                    const std::string law = read_whole(some.path("toy/law.toml"));
                    const std::string from =
                        contains(law, "\"48 hours\"") ? "48 hours" : "30 hours";
                    const std::string to = from == "48 hours" ? "30 hours" : "48 hours";
                    std::string changed = law;
                    changed.replace(changed.find("\"" + from + "\""), from.size() + 2,
                                    "\"" + to + "\"");
                    write_whole(some.path("toy/law.toml"), changed);
                    write_whole(all.path("toy/law.toml"), changed);
                }
                if (random() % 5 == 0) {
                    const Words silence{"alerts",   "silence",      "--case",  "c1",
                                        "--until",  day(today + 5), "--by",    "monitor",
                                        "--reason", "test",         "--as-of", day(today)};
                    CHECK(some.run(silence).code == all.run(silence).code);
                }
                today += 1 + static_cast<int>(random() % 9);
                CAPTURE(seed);
                CAPTURE(today);
                Words more{"--before-own", "4 days",        "--before-theirs",
                           "3 days",       "--stale-after", "20 days"};
                if (random() % 3 == 0) more.insert(more.end(), {"--repeat", "2 weeks"});
                const std::string of_some = some.alerts(day(today), more);
                more.emplace_back("--full");
                const std::string of_all = all.alerts(day(today), more);
                REQUIRE(of_some == of_all);
                REQUIRE(some.memory() == all.memory());
                (contains(of_some, "nothing new") ? quiet : told) += 1;
            }
        }
        CHECK(told > 40);
        CHECK(quiet > 5);
    }

    TEST_CASE("what was told is not told again, and what came back says so") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        const json first = desk.told("2024-03-11");
        REQUIRE(find_alert(first["alerts"], "investigation-overdue"));
        CHECK((*find_alert(first["alerts"], "investigation-overdue"))["change"] == "new");
        // the next total of the ladder is over
        const json second = desk.told("2024-03-18");
        REQUIRE(find_alert(second["alerts"], "investigation-overdue"));
        CHECK((*find_alert(second["alerts"], "investigation-overdue"))["change"] == "worse");
        CHECK(desk.alerts("2024-03-19", {"--quiet"}).empty());
        // the act is recorded: in time
        desk.record("c", header("c") + event("e", "opened", "2024-03-04") +
                             event("f", "closed", "2024-03-06"));
        const json third = desk.told("2024-03-25");
        const json* gone = find_alert(third["gone"], "investigation-overdue");
        REQUIRE(gone);
        CHECK((*gone)["change"] == "resolved");
        CHECK(contains((*gone)["resolved_by"], "6 March 2024"));
        CHECK((*gone)["cause"].is_null());
        // it is taken back
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        const json fourth = desk.told("2024-04-01");
        REQUIRE(find_alert(fourth["alerts"], "investigation-overdue"));
        CHECK((*find_alert(fourth["alerts"], "investigation-overdue"))["change"] == "reopened");
        // and is told again when that is asked for
        CHECK(desk.told("2024-04-08", {"--repeat", "2 weeks"})["alerts"].empty());
        const json sixth = desk.told("2024-04-15", {"--repeat", "2 weeks"});
        REQUIRE(find_alert(sixth["alerts"], "investigation-overdue"));
        CHECK((*find_alert(sixth["alerts"], "investigation-overdue"))["change"] == "still");
    }

    TEST_CASE("what went because a date was corrected is withdrawn, and says which") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
        desk.record("c", header("c") + event("e", "opened", "2024-03-14"));
        const json told = desk.told("2024-03-15");
        const json* gone = find_alert(told["gone"], "investigation-overdue");
        REQUIRE(gone);
        CHECK((*gone)["change"] == "withdrawn");
        CHECK(contains((*gone)["cause"], "4 March 2024 became 14 March 2024"));
    }

    TEST_CASE("what came or went because the law changed says so") {
        const Desk desk("desk");
        desk.record("c", header("c") +
                             event("e", "held", "\"2024-03-04T10:00\"", "participant = \"a\"\n") +
                             event("f", "freed", "\"2024-03-06T09:00\"", "participant = \"a\"\n"));
        CHECK_FALSE(find_alert(desk.told("2024-03-11")["alerts"], "detention-overdue"));
        const std::string law = read_whole(desk.path("toy/law.toml"));
        std::string stricter = law;
        stricter.replace(stricter.find("\"48 hours\""), 10, "\"30 hours\"");
        write_whole(desk.path("toy/law.toml"), stricter);
        const json second = desk.told("2024-03-18");
        const json* fresh = find_alert(second["alerts"], "detention-overdue");
        REQUIRE(fresh);
        CHECK((*fresh)["change"] == "new");
        CHECK(contains((*fresh)["cause"], "the law pack toy/case changed"));
        write_whole(desk.path("toy/law.toml"), law);
        const json third = desk.told("2024-03-25");
        const json* gone = find_alert(third["gone"], "detention-overdue");
        REQUIRE(gone);
        CHECK((*gone)["change"] == "withdrawn");
        CHECK(contains((*gone)["cause"], "the law pack toy/case changed"));
        // a holiday more
        write_whole(desk.path("toy/calendar.csv"),
                    read_whole(desk.path("toy/calendar.csv")) + "\n");
        CHECK(desk.told("2024-04-01")["gone"].empty());
    }

    TEST_CASE("a case whose law is not here keeps its alerts") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        CHECK(find_alert(desk.told("2024-03-17")["alerts"], "investigation-overdue"));
        const Outcome outcome = run_merzim({"alerts", "--as-of", "2024-03-18", "--docket",
                                            desk.path("d.db").string(), "--format", "json"});
        CHECK(outcome.code == 0);
        const json told = json::parse(outcome.out);
        CHECK(told["gone"].empty());
        CHECK(told["open"] > 0);
        CHECK(contains(told["warnings"].dump(), "toy/case"));
        CHECK_FALSE(find_alert(desk.told("2024-03-25")["alerts"], "investigation-overdue"));
    }

    TEST_CASE("what does not fit one report is told by the next") {
        const Desk desk("desk");
        for (int i = 0; i < 5; ++i) {
            const std::string id = "c" + std::to_string(i);
            desk.record(id, header(id) + event("e", "opened", "2024-03-04"));
        }
        const json first = desk.told("2024-03-11", {"--max-alerts", "2"});
        CHECK(first["alerts"].size() == 2);
        const std::size_t left = first["left_out"];
        CHECK(left > 0);
        const json second = desk.told("2024-03-11");
        CHECK(second["alerts"].size() == left);
        CHECK(contains(second["alerts"][0]["again"], "did not fit"));
        CHECK(desk.told("2024-03-11")["alerts"].empty());
        // what is over is told however many there are
        for (int i = 0; i < 5; ++i) {
            const std::string id = "c" + std::to_string(i);
            desk.record(id, header(id) + event("e", "opened", "2024-03-04") +
                                event("f", "closed", "2024-03-05"));
        }
        CHECK(desk.told("2024-03-12", {"--max-alerts", "1"})["gone"].size() >= 5);
    }

    TEST_CASE("an alert of a case that was taken back is over") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
        store::Docket::open(desk.path("d.db"), store::OpenMode::read_write)
            .retract("c", 1'800'000'000);
        const json told = desk.told("2024-03-18");
        REQUIRE(find_alert(told["gone"], "investigation-overdue"));
        CHECK(contains((*find_alert(told["gone"], "investigation-overdue"))["resolved_by"],
                       "no longer in the docket"));
        CHECK(told["open"] == 0);
    }

    TEST_CASE("a run killed at any moment leaves the memory before it or after it") {
        const ScratchFolder scratch;
        const std::string folder = scratch.path().string();
        const std::string merzim = "cd '" + folder + "' && '" + program() + "' ";
        const std::string source = MERZIM_SOURCE_DIR;
        REQUIRE(shell(merzim + "init --docket fresh.db", folder).code == 0);
        REQUIRE(shell(merzim + "import '" + source + "/cases/kz' --docket fresh.db", folder).code <=
                1);
        const std::string run = "alerts --as-of 2024-07-29 --docket d.db";
        const auto start_anew = [&] {
            for (const char* side : {"", "-wal", "-shm", "-run"})
                fs::remove(scratch.path() / (std::string("d.db") + side));
            fs::copy_file(scratch.path() / "fresh.db", scratch.path() / "d.db");
        };
        start_anew();
        const Outcome undisturbed = shell(merzim + run, folder);
        REQUIRE(undisturbed.code == 0);
        const std::string remembered =
            shell(merzim + "alerts list --format json --docket d.db", folder).out;
        const std::string told_body = undisturbed.out.substr(undisturbed.out.find("\n\n"));

        std::mt19937 random(7);
        int before = 0;
        int after = 0;
        for (int i = 0; i < 40; ++i) {
            start_anew();
            const std::string delay = "0.0" + std::to_string(10 + random() % 80);
            const Outcome killed = shell(
                "cd '" + folder + "' && timeout -s KILL " + delay + " '" + program() + "' " + run,
                folder);
            const Outcome verified = shell(merzim + "verify --docket d.db", folder);
            CAPTURE(delay);
            CAPTURE(verified.err);
            CHECK(verified.code == 0);
            const std::string list =
                shell(merzim + "alerts list --format json --docket d.db", folder).out;
            if (list == remembered) {
                ++after;
                // whoever was remembered to be told was told
                CHECK(contains(killed.out, told_body));
            } else {
                ++before;
                CHECK(json::parse(list)["open"].empty());
                const Outcome again = shell(merzim + run, folder);
                CHECK(contains(again.out, told_body));
            }
            CHECK(shell(merzim + "alerts list --format json --docket d.db", folder).out ==
                  remembered);
        }
        MESSAGE(before << " killed before the end, " << after << " after");
    }

    TEST_CASE("a silence ends on a working day") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-02-20"));
        // the 8th is a holiday of the toy calendar, the 9th and 10th are a weekend
        const Outcome silence =
            desk.run({"alerts", "silence", "--case", "c", "--until", "2024-03-08", "--by", "m",
                      "--reason", "r", "--as-of", "2024-03-05"});
        CHECK(silence.code == 0);
        CHECK(contains(silence.err, "silence 1 until 2024-03-11"));
        CHECK(contains(silence.err, "2024-03-08 is not a working day"));
        CHECK(desk.told("2024-03-11")["alerts"].empty());
        const json after = desk.told("2024-03-12");
        REQUIRE(find_alert(after["alerts"], "investigation-overdue"));
        CHECK(contains((*find_alert(after["alerts"], "investigation-overdue"))["again"],
                       "a silence ended"));
        CHECK(contains(after["warnings"].dump(), "silence 1 (c) ended"));
    }

    TEST_CASE(
        "calendars are read by others, numbered when they change, and take back what is over") {
        const Desk desk("desk");
        const auto feed = [&](const std::string& as_of, Words more = {}) {
            more.insert(more.end(), {"--format", "ics"});
            return desk.alerts(as_of, more);
        };
        const std::string hostile = "A\\u2028\\nBEGIN:VEVENT; x, y \\u202e";
        std::string text = header("c") + event("e", "opened", "2024-03-11");
        text.replace(text.find("title.en = \"c\""), 14, "title.en = \"" + hostile + "\"");
        desk.record("c", text);
        const std::string first = feed("2024-03-11");
        CHECK(contains(first, "SEQUENCE:0\r\nDTSTART;VALUE=DATE:20240313\r\n"));
        CHECK(contains(first, "CLASS:CONFIDENTIAL"));
        CHECK_FALSE(contains(first, "\nBEGIN:VEVENT; x"));
        // the same again: nothing moves
        CHECK(feed("2024-03-11") == first);
        // looking sends nothing
        text.replace(text.find("2024-03-11"), 10, "2024-03-12");
        desk.record("c", text);
        CHECK(contains(feed("2024-03-12", {"--dry-run"}), "SEQUENCE:1"));
        const std::string second = feed("2024-03-12");
        CHECK(contains(second, "SEQUENCE:1\r\nDTSTART;VALUE=DATE:20240314\r\n"));
        desk.record("c", text + event("f", "closed", "2024-03-12"));
        const std::string third = feed("2024-03-13");
        CHECK(contains(third, "STATUS:CANCELLED"));
        CHECK(contains(third, "SEQUENCE:2"));
        const std::string over = third.substr(0, third.find("STATUS:CANCELLED"));
        CHECK_FALSE(contains(third.substr(over.size(), 40), "VALARM"));
        // no name is in what identifies it
        CHECK(contains(third, "UID:"));
        const std::string uid = third.substr(third.find("UID:"), 27);
        CHECK(contains(first, uid));
        write_whole(desk.path("1.ics"), first);
        write_whole(desk.path("2.ics"), second);
        write_whole(desk.path("3.ics"), third);
        write_whole(desk.path("4.ics"),
                    run_merzim({"deadlines", "--format", "ics", "--as-of", "2024-03-12", "--docket",
                                desk.path("d.db").string(), "--rules", desk.path("toy").string()})
                        .out);
        const std::string folder = desk.path("").string();
        const Outcome read =
            shell("cd '" + folder +
                      "' && '" MERZIM_TEST_DIR "/cli/read_calendars.py' 1.ics 2.ics 3.ics 4.ics",
                  folder);
        CAPTURE(read.err);
        CHECK(read.code == 0);
        CHECK(read.out == "3\n3\n3\n1\n");
    }

    TEST_CASE("whoever was told hears of the end, a silence in between or not") {
        const Desk desk("desk");
        const std::string opened = header("c") + event("e", "opened", "2024-02-20");
        desk.record("c", opened);
        CHECK(find_alert(desk.told("2024-03-11")["alerts"], "investigation-overdue"));
        CHECK(desk.run({"alerts", "silence", "--case", "c", "--until", "2024-03-22", "--by", "m",
                        "--reason", "r", "--as-of", "2024-03-11"})
                  .code == 0);
        // worse, while nobody is told
        desk.record("c", opened + event("f", "closed", "2024-03-12"));
        CHECK(desk.told("2024-03-18")["alerts"].empty());
        desk.record("c", opened + event("f", "closed", "2024-02-22"));
        const json after = desk.told("2024-03-25");
        CHECK(find_alert(after["gone"], "investigation-overdue"));
    }

    TEST_CASE("a term of ours that began and ended between two runs is told of first") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-11"));
        CHECK_FALSE(find_alert(desk.told("2024-03-11")["alerts"], "after-silence"));
        // no answer in two days: three days to act
        desk.record("c", header("c") + event("e", "opened", "2024-03-11") +
                             event("f", "paused", "2024-03-12"));
        const json told = desk.told("2024-03-25");
        REQUIRE(!told["alerts"].empty());
        CHECK(told["alerts"][0]["about"] == "after-silence");
        CHECK(told["alerts"][0]["kind"] == "upcoming");
        CHECK(contains(told["alerts"][0]["text"], "ran out"));
        // once
        CHECK_FALSE(find_alert(desk.told("2024-04-01")["alerts"], "after-silence"));
        // and after a month it is no news, not even good
        CHECK_FALSE(find_alert(desk.told("2024-05-06")["gone"], "after-silence"));
    }

    TEST_CASE("a refused run is not one that died") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        CHECK(desk.told("2024-03-11")["open"] > 0);
        CHECK(desk.run({"alerts", "--as-of", "2024-03-10"}).code == 2);
        CHECK_FALSE(contains(desk.told("2024-03-12")["warnings"].dump(), "never finished"));
        CHECK_FALSE(contains(desk.run({"doctor"}).out, "has not ended"));
        // one that could not say what it had to say
        const Outcome mute = shell("'" + program() + "' alerts --as-of 2024-03-12 --docket '" +
                                       desk.path("d.db").string() + "' --rules '" +
                                       desk.path("toy").string() + "' >/dev/full",
                                   desk.path("").string());
        CHECK(mute.code == 3);
        CHECK(contains(desk.run({"doctor"}).out, "has not ended"));
        CHECK(contains(desk.told("2024-03-12")["warnings"].dump(), "never finished"));
        CHECK_FALSE(contains(desk.told("2024-03-12")["warnings"].dump(), "never finished"));
    }

    TEST_CASE("two runs never meet, and a lock left by a dead one is none") {
        const Desk desk("desk");
        desk.record("c", header("c") + event("e", "opened", "2024-03-04"));
        // flock(1) holds what a run would
        const std::string lock = "'" + desk.path("d.db-run").string() + "'";
        const std::string run = "'" + program() + "' alerts --as-of 2024-03-11 --docket '" +
                                desk.path("d.db").string() + "' --rules '" +
                                desk.path("toy").string() + "'";
        const Outcome held =
            shell("flock " + lock + " sh -c \"" + run + "\"", desk.path("").string());
        CHECK(held.code == 3);
        CHECK(contains(held.err, "another run of alerts is going on"));
        CHECK(shell(run, desk.path("").string()).code == 0);
        // one may look all the same, and record
        const Outcome look =
            shell("flock " + lock + " sh -c \"" + run + " --dry-run\"", desk.path("").string());
        CHECK(look.code == 0);
    }
}
