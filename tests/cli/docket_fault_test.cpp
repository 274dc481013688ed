// What can be wrong with the docket, the disk and the screen: each has its sentence, its remedy and
// its exit code, and nothing is half-written.
#include "cli/command.hpp"
#include "tests/store/support.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

constexpr const char* kMine = "[case]\nid = \"mine\"\npack = \"kz\"\nprocedure = \"criminal\"\n";

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// A docket with one case, and a file with another one to import.
class Place {
  public:
    Place() {
        write_whole(folder_.path() / "mine.toml", kMine);
        write_whole(folder_.path() / "first.toml",
                    "[case]\nid = \"first\"\npack = \"kz\"\nprocedure = \"criminal\"\n");
        REQUIRE(run("init").code == 0);
        REQUIRE(run("import", "first.toml").code == 0);
    }

    [[nodiscard]] std::string path(const std::string& name) const {
        return (folder_.path() / name).string();
    }
    [[nodiscard]] std::string folder() const { return folder_.path().string(); }

    [[nodiscard]] Outcome run(const std::string& command, const std::string& file = "",
                              const std::string& docket = "d.db") const {
        Words words = {command};
        if (!file.empty()) words.push_back(path(file));
        words.insert(words.end(), {"--docket", path(docket)});
        return with_places_taken_out(run_merzim(words));
    }

    // Each command that opens a docket says the same and ends with 3.
    void check_all(const std::string& docket, const std::string& what,
                   const std::string& remedy) const {
        const std::string expected = "merzim: " + what + "\n  help: " + remedy + "\n";
        for (const char* command : {"status", "check", "verify", "export", "alerts"})
            check(run(command, "", docket), expected);
        check(run("import", "mine.toml", docket), expected);
        check(run("backup", "copy.db", docket), expected);
        CHECK_FALSE(fs::exists(path("copy.db")));
        const Outcome doctor = run("doctor", "", docket);
        CHECK(doctor.code == 3);
        CHECK(contains(doctor.out, "FAIL  " + what + "\n      help: " + remedy + "\n"));
    }

    [[nodiscard]] Outcome with_places_taken_out(Outcome outcome) const {
        for (std::string* text : {&outcome.out, &outcome.err}) {
            const std::string prefix = folder() + "/";
            for (std::size_t at = text->find(prefix); at != std::string::npos;
                 at = text->find(prefix))
                text->erase(at, prefix.size());
        }
        return outcome;
    }

    static void check(const Outcome& outcome, const std::string& error, int code = 3) {
        CHECK(outcome.code == code);
        CHECK(outcome.err == error);
    }

    // Names of all files in a folder.
    [[nodiscard]] std::vector<std::string> files(const std::string& name = "") const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(path(name)))
            names.push_back(entry.path().filename());
        std::sort(names.begin(), names.end());
        return names;
    }

    void sound(const std::string& docket = "d.db") const {
        const Outcome outcome = run("verify", "", docket);
        INFO(outcome.err);
        CHECK(outcome.code == 0);
    }

  private:
    ScratchFolder folder_;
};

// As root every file can be written: be nobody for a while.
class Nobody {
  public:
    Nobody() : was_(::geteuid()) {
        if (was_ == 0) REQUIRE(::seteuid(65534) == 0);
    }
    ~Nobody() {
        if (was_ == 0) CHECK(::seteuid(was_) == 0);
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

  private:
    uid_t was_;
};

// Whether this machine lets a test mount a small disk of its own.
bool may_mount(const Place& place) {
    fs::create_directory(place.path("disk"));
    const bool may =
        shell("unshare -m mount -t tmpfs -o size=400k none '" + place.path("disk") + "'",
              place.folder())
            .code == 0;
    if (!may) MESSAGE("no disk can be mounted here: skipped");
    return may;
}

// The script runs with a disk of 400 KiB in the folder "disk"; $merzim is the program.
Outcome on_small_disk(const Place& place, const std::string& script) {
    return place.with_places_taken_out(
        shell("cd '" + place.folder() + "' && merzim='" + program() +
                  "' exec unshare -m sh -c 'mount -t tmpfs -o size=400k none disk && { " + script +
                  "; }'",
              place.folder()));
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("a file that is no docket") {
        const Place place;
        const std::string remedy = "name a docket with --docket, or make one with \"merzim init\"";
        write_whole(place.path("text"), std::string(5000, 'x'));
        place.check_all("text", "\"text\" is not a docket", remedy);
        CHECK(place.run("init", "", "text").code == 3);
        CHECK(read_whole(place.path("text")) == std::string(5000, 'x'));
        raw(place.path("other.db"), "CREATE TABLE ledger (x)");
        place.check_all("other.db", "\"other.db\" is a database of another program, not a docket",
                        remedy);
        fs::create_directory(place.path("sub"));
        place.check_all("sub", "\"sub\" is a folder, not a docket",
                        "name the file inside it with --docket");
        REQUIRE(::mkfifo(place.path("pipe").c_str(), 0600) == 0);
        place.check_all("pipe", "\"pipe\" is not a docket", remedy);
    }

    TEST_CASE("a docket that is not there") {
        const Place place;
        for (const std::string name : {"no.db", "nowhere/no.db"}) {
            const std::string expected =
                "merzim: there is no docket at \"" + name +
                "\"\n  help: make one with \"merzim init\", or name another with --docket\n";
            for (const char* command : {"status", "verify", "alerts", "export"})
                Place::check(place.run(command, "", name), expected);
            Place::check(place.run("import", "mine.toml", name), expected);
        }
        CHECK_FALSE(fs::exists(place.path("nowhere")));
    }

    TEST_CASE("a docket of a newer program") {
        const Place place;
        raw(place.path("d.db"), "PRAGMA user_version = 7");
        place.check_all("d.db",
                        "the docket \"d.db\" was written by a newer merzim (its schema is 7, this "
                        "program knows 3)",
                        "use the newer merzim");
        raw(place.path("d.db"), "PRAGMA user_version = 3");
        place.sound();
    }

    TEST_CASE("a damaged docket") {
        const Place place;
        const std::string bytes = read_whole(place.path("d.db"));
        std::size_t told = 0;
        for (std::size_t part = 1; part < 8; ++part) {
            std::string flipped = bytes;
            const std::size_t from = bytes.size() / 8 * part;
            for (std::size_t i = from; i < from + 3000; ++i)
                flipped[i] = static_cast<char>(flipped[i] ^ 0x5A);
            write_whole(place.path("flipped.db"), flipped);
            const Outcome verify = place.run("verify", "", "flipped.db");
            CAPTURE(part);
            CHECK((verify.code == 3 || verify.code == 0));  // free pages hold nothing
            if (verify.code == 0) continue;
            ++told;
            CHECK(contains(verify.err, "flipped.db"));
            CHECK(contains(verify.err, "evidence"));
            CHECK(contains(verify.err, "last backup that verifies"));
            // no command crashes on it
            for (const char* command : {"status", "export", "alerts", "doctor"}) {
                const int code = place.run(command, "", "flipped.db").code;
                CHECK((code == 0 || code == 1 || code == 3));
            }
        }
        CHECK(told > 3);
        write_whole(place.path("half.db"), bytes.substr(0, bytes.size() / 2));
        const Outcome half = place.run("verify", "", "half.db");
        CHECK(half.code == 3);
        CHECK(contains(half.err, "is damaged"));
        CHECK(contains(half.err, "help: keep this file as evidence"));
    }

    TEST_CASE("a docket in use by another process for longer than one waits") {
        const Place place;
        SQLite::Database other(place.path("d.db"), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        Place::check(place.run("import", "mine.toml"),
                     "merzim: the docket \"d.db\" is in use by another process\n"
                     "  help: wait until that is done and run the command again\n");
        CHECK(place.run("status").code == 0);  // who reads need not wait
        other.exec("ROLLBACK");
        place.sound();
        CHECK(place.run("import", "mine.toml").code == 0);
    }

    TEST_CASE("a docket that may not be written") {
        const Place place;
        REQUIRE(::chmod(place.folder().c_str(), 0755) == 0);
        REQUIRE(::chmod(place.path("d.db").c_str(), 0444) == 0);
        const std::string unwritable =
            "merzim: the docket \"d.db\" cannot be written\n"
            "  help: check that you may write the file and its folder\n";
        const std::string closed =
            "merzim: the docket \"d.db\" keeps files beside it while it is open, and its folder "
            "cannot be written\n"
            "  help: make the folder writable, or copy the docket to one that is\n";
        {
            const Nobody nobody;
            Place::check(place.run("import", "mine.toml"), unwritable);
            Place::check(place.run("status"), closed);
        }
        REQUIRE(::chmod(place.path("d.db").c_str(), 0666) == 0);
        {
            const Nobody nobody;
            Place::check(place.run("import", "mine.toml"), closed);
        }
        CHECK(place.files() == std::vector<std::string>{"d.db", "first.toml", "mine.toml"});
        place.sound();
    }

    TEST_CASE("a full disk") {
        const Place place;
        if (!may_mount(place)) return;
        const Outcome outcome = on_small_disk(
            place,
            "cp d.db disk/; dd if=/dev/zero of=disk/fill 2>/dev/null;"
            "for command in \"import mine.toml\" status verify \"backup disk/copy.db\"; do "
            "\"$merzim\" $command --docket disk/d.db; echo $?; done;"
            "\"$merzim\" status --docket d.db -o disk/out.txt; echo $?;"
            "\"$merzim\" init --docket disk/new.db; echo $?;"
            "rm disk/fill; \"$merzim\" verify --docket disk/d.db >/dev/null;"
            "echo $?; \"$merzim\" import mine.toml --docket disk/d.db >/dev/null 2>&1; echo $?;"
            "ls disk");
        CAPTURE(outcome.err);
        CHECK(outcome.out == "3\n3\n3\n3\n3\n3\n0\n0\nd.db\nnew.db\n");
        CHECK(contains(outcome.err,
                       "merzim: the docket \"disk/d.db\" keeps files beside it while it is open, "
                       "and they cannot be made"));
        CHECK(contains(outcome.err, "help: free some space in its folder"));
        CHECK(contains(outcome.err,
                       "merzim: disk/out.txt cannot be written: No space left on device"));
        CHECK(contains(outcome.err,
                       "merzim: there is no space left on the disk of the docket "
                       "\"disk/new.db\""));
    }

    TEST_CASE("a disk that fills up while a case is recorded") {
        const Place place;
        if (!may_mount(place)) return;
        std::string large = kMine;
        for (int i = 0; i < 2000; ++i)
            large += "[[source]]\nid = \"s" + std::to_string(i) + "\"\npublisher = \"Monitor\"\n";
        write_whole(place.path("large.toml"), large);
        const Outcome outcome = on_small_disk(
            place,
            "cp d.db disk/; \"$merzim\" import large.toml --docket disk/d.db; echo $?;"
            "\"$merzim\" verify --docket disk/d.db; echo $?;"
            "\"$merzim\" export --docket disk/d.db");
        CHECK(contains(outcome.err,
                       "merzim: there is no space left on the disk of the docket \"disk/d.db\"\n"
                       "  help: free some space and run the command again; nothing was "
                       "half-written\n"));
        CHECK(outcome.out.starts_with("3\nsound: 1 row, "));
        CHECK(contains(outcome.out, "id = \"first\""));
    }

    TEST_CASE("a disk that fills up during a run of alerts leaves the memory as it was") {
        const Place place;
        if (!may_mount(place)) return;
        const std::string run = "\"$merzim\" alerts --as-of 2024-07-29 --docket disk/d.db";
        const Outcome outcome = on_small_disk(
            place,
            "mount -o remount,size=1200k disk; cp d.db disk/;"
            "\"$merzim\" import '" MERZIM_SOURCE_DIR
            "/cases/kz' --docket disk/d.db >/dev/null 2>&1;"
            "echo $?;"
            // what is left of the disk, but for less than a run needs
            "left=$(df --output=avail disk | tail -n 1);"
            "dd if=/dev/zero of=disk/fill bs=1024 count=$((left - 60)) 2>/dev/null;" +
                run +
                " >first 2>err; echo $?;"
                "\"$merzim\" alerts list --format json --docket disk/d.db >list; echo $?;"
                "rm disk/fill; \"$merzim\" verify --docket disk/d.db >/dev/null; echo $?;" +
                run + " >second; echo $?; cat err; " + run + " --quiet");
        CAPTURE(outcome.err);
        CHECK(outcome.out.starts_with("0\n3\n0\n0\n0\n"));
        CHECK(contains(outcome.out, "there is no space left on the disk"));
        CHECK(contains(read_whole(place.path("list")), "\"open\": []"));
        // all of it is told when there is room again, and nothing after that
        CHECK(contains(read_whole(place.path("second")), ": the first report"));
        CHECK(outcome.out.ends_with("nothing was half-written\n"));
    }

    TEST_CASE("a medium that cannot be written is read all the same") {
        const Place place;
        if (!may_mount(place)) return;
        const Outcome outcome = on_small_disk(
            place,
            "cp d.db disk/; mount -o remount,ro disk;"
            "for command in status verify export \"backup copy.db\" \"import mine.toml\"; do "
            "\"$merzim\" $command --docket disk/d.db >/dev/null; echo $?; done");
        CHECK(outcome.out == "0\n0\n0\n0\n3\n");
        CHECK(contains(outcome.err, "merzim: the docket \"disk/d.db\" cannot be written"));
        place.sound("copy.db");
    }

    TEST_CASE("an answer that cannot be written") {
        const Place place;
        const std::string in_place = "cd '" + place.folder() + "' && '" + program() + "' ";
        for (const char* command : {"status --docket d.db", "verify --docket d.db", "--help",
                                    "rules list events", "calendar 2024", "doctor"}) {
            CAPTURE(command);
            Place::check(shell(in_place + command + " >/dev/full", place.folder()),
                         "merzim: the answer cannot be written\n  help: make room where the output "
                         "goes, or name a file with --output\n");
        }
        // a reader that has seen enough is no failure
        CHECK(shell(in_place + "calendar 2024 --all | head -1", place.folder()).code == 0);
    }

    TEST_CASE("an output that cannot be written leaves nothing behind") {
        const Place place;
        fs::create_directory(place.path("closed"));
        REQUIRE(::chmod(place.path("closed").c_str(), 0555) == 0);
        REQUIRE(::chmod(place.folder().c_str(), 0755) == 0);
        const auto error_of = [&](const std::string& output) {
            const Outcome outcome = place.with_places_taken_out(
                run_merzim({"calendar", "2024", "--output", place.path(output)}));
            CHECK(outcome.code == 3);
            CHECK(outcome.out.empty());
            return outcome.err;
        };
        CHECK(error_of("nowhere/x.txt") ==
              "merzim: nowhere/x.txt cannot be written: the folder nowhere does not exist\n  help: "
              "make the folder first, or choose another place with --output\n");
        const std::string help =
            "\n  help: choose another place with --output, or make room there\n";
        CHECK(error_of("closed") == "merzim: closed cannot be written: Is a directory" + help);
        CHECK(error_of("new/") == "merzim: new/ cannot be written: Is a directory" + help);
        CHECK(run_merzim({"calendar", "2024", "-o", "/dev/full"}).err ==
              "merzim: /dev/full cannot be written: No space left on device" + help);
        {
            const Nobody nobody;
            CHECK(error_of("closed/x.txt") ==
                  "merzim: closed/x.txt cannot be written: Permission denied" + help);
        }
        CHECK(place.files("closed").empty());
        CHECK_FALSE(fs::exists(place.path("nowhere")));
        // an old file stays as it was
        write_whole(place.path("old.txt"), "old");
        if (!may_mount(place)) return;
        const Outcome full = on_small_disk(
            place,
            "echo old >disk/old.txt; dd if=/dev/zero of=disk/fill 2>/dev/null;"
            "\"$merzim\" calendar 2024 -o disk/old.txt; echo $?; ls disk; cat disk/old.txt");
        CHECK(full.out == "3\nfill\nold.txt\nold\n");
    }

    TEST_CASE("an export never leaves its folder") {
        const Place place;
        write_whole(place.path("mine.toml"),
                    "[case]\nid = \"a/../../b\"\npack = \"kz\"\nprocedure = \"criminal\"\n");
        REQUIRE(place.run("import", "mine.toml").code == 0);
        fs::create_directories(place.path("out/a"));
        const Outcome outcome =
            run_merzim({"export", "--output", place.path("out"), "--docket", place.path("d.db")});
        CHECK(outcome.code == 0);
        CHECK(place.files("out") ==
              std::vector<std::string>{"a", "a%2F..%2F..%2Fb.toml", "first.toml"});
        CHECK(place.files("out/a").empty());
    }

    TEST_CASE("what the remedy of a docket that does not verify is") {
        const Place place;
        raw(place.path("d.db"), "UPDATE search SET words = 'x'");
        const Outcome derived = place.run("verify");
        CHECK(derived.code == 3);
        CHECK(contains(derived.err, "merzim: head: "));
        CHECK(contains(derived.err, "\"merzim doctor --rebuild\""));
        CHECK(run_merzim({"doctor", "--rebuild", "--docket", place.path("d.db")}).code != 3);
        place.sound();
        raw(place.path("d.db"),
            "DROP TRIGGER ledger_keeps_content; UPDATE ledger SET recorded_at = 5");
        const Outcome changed = place.run("verify");
        CHECK(changed.code == 3);
        CHECK(contains(changed.err, "go on with the last backup that verifies"));
        CHECK_FALSE(contains(changed.err, "--rebuild"));
    }
}
