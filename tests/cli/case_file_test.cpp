// Case files that are none: what is said of each, quickly and without taking the machine's memory.
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <sys/stat.h>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

const std::string kHead = "[case]\nid = \"x\"\npack = \"kz\"\nprocedure = \"criminal\"\n";

// A folder with an empty docket.
class Desk {
  public:
    Desk() { REQUIRE(run_merzim({"init", "--docket", path("d.db")}).code == 0); }

    [[nodiscard]] std::string path(const std::string& name) const {
        return (folder_.path() / name).string();
    }
    [[nodiscard]] std::string folder() const { return folder_.path().string(); }

    // What is said of a file; "" when it is recorded.
    [[nodiscard]] std::string said(const std::string& name, const std::string& text) const {
        write_whole(path(name), text);
        return import({path(name)});
    }

    [[nodiscard]] std::string import(const Words& files, const std::string& input = {}) const {
        Words words = {"import", "--dry-run", "--docket", path("d.db")};
        words.insert(words.end(), files.begin(), files.end());
        const Outcome outcome = run_merzim(words, input);
        CHECK(outcome.code == (outcome.err.starts_with("error") ? 2 : 0));
        return outcome.code == 0 ? "" : outcome.err;
    }

  private:
    ScratchFolder folder_;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("files that are too large or too deep, in little memory") {
        const Desk desk;
        // 300 MB of addresses are what a sound file of 32 MiB needs
        const auto in_little_memory = [&](const std::string& file) {
            const Outcome outcome =
                shell(limit_memory(300'000) + "cd '" + desk.folder() + "' && timeout 20 '" +
                          program() + "' import " + file + " --docket d.db",
                      desk.folder());
            CHECK(outcome.code == 2);
            return outcome.err;
        };
        fs::resize_file((write_whole(desk.path("large.toml"), "#"), desk.path("large.toml")),
                        100'000'000);
        CHECK(contains(in_little_memory("large.toml"), "the file is larger than 32 MiB"));
        CHECK(contains(in_little_memory("/dev/zero"), "the file is larger than 32 MiB"));
        write_whole(desk.path("deep.toml"), kHead + "x = " + std::string(10'000, '[') + "1" +
                                                std::string(10'000, ']') + "\n");
        CHECK(contains(in_little_memory("deep.toml"), "nested more than 64 deep"));
        std::string deep = "1";
        for (int i = 0; i < 10'000; ++i)
            deep = "[" + deep + "]";
        write_whole(desk.path("deep.json"), deep);
        CHECK(contains(in_little_memory("deep.json"), "nested too deeply"));
        write_whole(desk.path("deep.jsonl"), deep + "\n");
        CHECK(contains(in_little_memory("deep.jsonl"), "nested too deeply"));
    }

    TEST_CASE("standard input without end") {
        const Desk desk;
        const Outcome outcome = shell("cd '" + desk.folder() + "' && timeout 60 '" + program() +
                                          "' import - --docket d.db </dev/zero",
                                      desk.folder());
        CHECK(outcome.code == 2);
        CHECK(contains(outcome.err, "standard input is larger than 256 MiB"));
    }

    TEST_CASE("bytes that are no text") {
        const Desk desk;
        CHECK(contains(desk.said("a.toml", kHead + "court = \"\xC3\x28\"\n"),
                       " of the file, 0xC3, is not UTF-8"));
        CHECK(contains(desk.said("a.json", "{\"case\":{\"id\":\"\xC3\x28\"}}"), "is not UTF-8"));
        CHECK(contains(desk.said("a.toml", std::string("\xFF\xFE[\0c\0", 6)), "is not UTF-8"));
        CHECK(contains(desk.said("a.toml", kHead + "court = \"a" + '\0' + "b\"\n"), "a.toml:5:11"));
    }

    TEST_CASE("what editors add is read") {
        const Desk desk;
        std::string windows;
        for (const char c : kHead)
            windows += c == '\n' ? "\r\n" : std::string(1, c);
        CHECK(desk.said("a.toml", "\xEF\xBB\xBF" + kHead).empty());
        CHECK(desk.said("a.toml", windows).empty());
        CHECK(contains(desk.said("a.toml", windows + "titel = \"x\"\r\n"),
                       "did you mean \"title\"?"));
        const std::string object =
            "{\"case\":{\"id\":\"x\",\"pack\":\"kz\",\"procedure\":\"criminal\"}}";
        CHECK(desk.said("a.json", "\xEF\xBB\xBF" + object).empty());
        CHECK(desk.said("a.jsonl", object + "\r\n").empty());
    }

    TEST_CASE("files with nothing in them") {
        const Desk desk;
        for (const char* name : {"a.toml", "a.json", "a.jsonl"}) {
            CAPTURE(name);
            CHECK(contains(desk.said(name, ""), "there is nothing in this file"));
            CHECK(contains(desk.said(name, "\n \n"), "there is nothing in this file"));
        }
        CHECK(contains(desk.import({"-"}), "there is nothing in this file"));
        CHECK(contains(desk.import({"/dev/null"}), "there is nothing in this file"));
    }

    TEST_CASE("folders, pipes and files that are not there") {
        const Desk desk;
        fs::create_directory(desk.path("folder"));
        CHECK(contains(desk.import({desk.path("folder")}), "there is no case file in this folder"));
        REQUIRE(::mkfifo(desk.path("folder/pipe.toml").c_str(), 0600) == 0);
        CHECK(contains(desk.import({desk.path("folder")}), "there is no case file in this folder"));
        CHECK(contains(desk.import({desk.path("no.toml")}), "No such file or directory"));
        fs::create_symlink("loop.toml", desk.path("loop.toml"));
        CHECK(contains(desk.import({desk.path("loop.toml")}), "symbolic links"));
        // a pipe somebody writes to is a file
        write_whole(desk.path("a.toml"), kHead);
        const Outcome piped = shell("cd '" + desk.folder() +
                                        "' && (cat a.toml >folder/pipe.toml & "
                                        "timeout 20 '" +
                                        program() + "' import folder/pipe.toml --docket d.db)",
                                    desk.folder());
        CHECK(piped.code == 0);
    }

    TEST_CASE("mistakes of form and of meaning are told at once") {
        const Desk desk;
        const std::string said = desk.said(
            "a.toml", kHead +
                          "zone = \"Asia/Astana\"\ntitel = \"x\"\n[[participant]]\nid = \"a\"\n"
                          "charges = [{ offence = \"258(1)\" }]\n");
        CHECK(contains(said, "unknown key \"titel\""));
        CHECK(contains(said, "the zones are Asia/Almaty, "));
        CHECK(contains(said, "\"merzim rules list offences\" shows those there are"));
        CHECK_FALSE(contains(said, "did you mean \"uk."));
    }

    TEST_CASE("one id in two files") {
        const Desk desk;
        write_whole(desk.path("a.toml"), kHead);
        write_whole(desk.path("b.toml"), "\n" + kHead);
        const std::string said = desk.import({desk.path("a.toml"), desk.path("b.toml")});
        CHECK(contains(said, "the case \"x\" is also in " + desk.path("a.toml")));
        CHECK(contains(said, "b.toml:2:1"));
        const std::string object =
            "{\"case\":{\"id\":\"x\",\"pack\":\"kz\",\"procedure\":\"criminal\"}}";
        CHECK(contains(desk.said("a.jsonl", object + "\n" + object + "\n"), "is also in"));
        CHECK(contains(desk.said("a.json", "[" + object + "," + object + "]"), "is also in"));
    }

    TEST_CASE("a fact after the day it is recorded on is refused, a plan is not") {
        const Desk desk;
        const std::string source =
            "[[source]]\nid = \"s\"\npublisher = \"Monitor\"\npublished = \"2024-02\"\n";
        const auto dated = [&](const std::string& rest) {
            return desk.said("a.toml", kHead + source +
                                           "[[event]]\nid = \"e\"\nsource = \"s\"\n"
                                           "type = \"investigation-registered\"\n" +
                                           rest);
        };
        CHECK(contains(dated("date = 2052-01-01\n"), "[in-the-future]"));
        CHECK(dated("date = 2026-11-01\n").empty());
        CHECK(dated("date = \"[2024-01-01..2052-01-01]\"\n").empty());
        CHECK(dated("date = \"2024-01-01/2052-01-01\"\n").empty());
    }
}
