// Several commands at once on one docket, as real processes.
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

std::string case_text(int number, int round) {
    const std::string id = "case-" + std::to_string(number);
    return "[case]\nid = \"" + id + "\"\npack = \"kz\"\nprocedure = \"criminal\"\ntitle.en = \"" +
           id + ", round " + std::to_string(round) +
           "\"\n[[source]]\nid = \"s\"\npublisher = \"Monitor\"\npublished = \"2024-02\"\n"
           "[[participant]]\nid = \"a\"\nname = { ru = \"А\", en = \"A\" }\nsource = \"s\"\n"
           "[[event]]\nid = \"opened\"\ntype = \"investigation-registered\"\nsource = \"s\"\n"
           "date = 2023-01-10\n";
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("commands at the same time lose nothing") {
        constexpr int kWriters = 3;
        constexpr int kRounds = 6;
        const ScratchFolder scratch;
        const std::string folder = scratch.path().string();
        const std::string merzim = "cd '" + folder + "' && '" + program() + "' ";
        REQUIRE(shell(merzim + "init --docket d.db", folder).code == 0);
        for (int writer = 0; writer < kWriters; ++writer) {
            for (int round = 0; round < kRounds; ++round) {
                // a case of its own each round, and one that all writers keep changing
                const std::string name =
                    "/w" + std::to_string(writer) + "-" + std::to_string(round);
                write_whole(folder + name + "-own.toml", case_text(writer * 100 + round, 0));
                write_whole(folder + name + "-all.toml", case_text(999, writer * 100 + round));
            }
        }
        std::vector<Process> processes;
        processes.reserve(kWriters + 3);
        for (int writer = 0; writer < kWriters; ++writer) {
            const std::string name = "w" + std::to_string(writer);
            processes.emplace_back(merzim + "--version && for file in " + name + "-*.toml; do '" +
                                       program() + "' import $file --docket d.db || exit; done",
                                   folder, name);
        }
        const auto repeat = [&](const std::string& command, const std::string& name) {
            processes.emplace_back("cd '" + folder + "' && for i in 1 2 3 4 5 6; do '" + program() +
                                       "' " + command +
                                       " --docket d.db; code=$?; "
                                       "[ $code -le 1 ] || exit $code; done",
                                   folder, name);
        };
        repeat("alerts", "alerts");
        repeat("check", "check");
        repeat("verify", "verify");
        for (Process& process : processes) {
            const Outcome outcome = process.wait();
            CAPTURE(outcome.err);
            CHECK((outcome.code == 0 || outcome.code == 1));
        }
        const Outcome verify = shell(merzim + "verify --docket d.db", folder);
        CHECK(verify.err == "");
        CHECK(verify.code == 0);
        // each own case has 4 entries; the shared one was added once and its title amended after
        const int own = kWriters * kRounds;
        const std::string rows = std::to_string(own * 4 + 4 + (own - 1));
        CHECK(verify.out.find("sound: " + rows + " rows") == 0);
        const Outcome all = shell(merzim + "export --format jsonl --docket d.db", folder);
        for (int writer = 0; writer < kWriters; ++writer) {
            for (int round = 0; round < kRounds; ++round) {
                const std::string id = "\"case-" + std::to_string(writer * 100 + round) + "\"";
                CHECK(all.out.find(id) != std::string::npos);
            }
        }
        CHECK(all.out.find("\"case-999\"") != std::string::npos);
        // and what alerts remembered of its runs is there
        CHECK(shell(merzim + "alerts --docket d.db", folder).code == 0);
    }
}
