// What can be wrong with the file, each with the whole of what the user is told.
#include "engine/store/docket.hpp"
#include "engine/store/schema.hpp"
#include "tests/store/support.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

using test::error_of;
using test::raw;
using test::small_case;
using test::TempFolder;

namespace fs = std::filesystem;

// The error of opening `file`, with the name of its folder taken out.
std::string opening(const TempFolder& folder, const std::string& name,
                    OpenMode mode = OpenMode::read_write, const Limits& limits = {}) {
    std::string text = error_of([&] { Docket::open(folder / name, mode, limits); });
    const std::string prefix = folder.path().string() + "/";
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix)) {
        text.erase(at, prefix.size());
    }
    return text;
}

void make_docket(const fs::path& file) {
    Docket docket = Docket::open(file, OpenMode::create);
    docket.record(small_case("a"), 100, false);
}

// As root every file can be read and written: be nobody for a while.
class Nobody {
  public:
    Nobody() : was_(::geteuid()) {
        if (was_ == 0) CHECK(::seteuid(65534) == 0);
    }
    ~Nobody() {
        if (was_ == 0) CHECK(::seteuid(was_) == 0);
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

  private:
    uid_t was_;
};

unsigned permissions(const fs::path& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("a docket is made for its owner alone whatever the umask") {
        const TempFolder folder;
        const mode_t old = ::umask(0);
        const Docket docket = Docket::open(folder / "new/folder/d.db", OpenMode::create);
        ::umask(old);
        CHECK(permissions(folder / "new/folder") == 0700U);
        CHECK(permissions(folder / "new/folder/d.db") == 0600U);
        CHECK(permissions(folder / "new/folder/d.db-wal") == 0600U);
        CHECK(docket.schema_version() == 3);
        CHECK(docket.file() == folder / "new/folder/d.db");
    }

    TEST_CASE("create opens a docket that is there") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        CHECK(Docket::open(folder / "d.db", OpenMode::create).case_count() == 1);
        test::write_file(folder / "empty.db", "");
        CHECK(Docket::open(folder / "empty.db", OpenMode::create).case_count() == 0);
    }

    TEST_CASE("side files are gone when the docket is closed") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        CHECK_FALSE(fs::exists(folder / "d.db-wal"));
        CHECK_FALSE(fs::exists(folder / "d.db-shm"));
    }

    TEST_CASE("a file that is not there") {
        const TempFolder folder;
        CHECK(
            opening(folder, "no.db") ==
            "there is no docket at \"no.db\" | make one with \"merzim init\", or name another with "
            "--docket");
        CHECK(opening(folder, "no.db", OpenMode::read_only) == opening(folder, "no.db"));
        CHECK_FALSE(fs::exists(folder / "no.db"));
    }

    TEST_CASE("a folder") {
        const TempFolder folder;
        fs::create_directory(folder / "d");
        CHECK(opening(folder, "d", OpenMode::create) ==
              "\"d\" is a folder, not a docket | name the file inside it with --docket");
    }

    TEST_CASE("a file of another kind") {
        const TempFolder folder;
        const std::string expected =
            "\"a.txt\" is not a docket | name a docket with --docket, or make one with \"merzim "
            "init\"";
        test::write_file(folder / "a.txt", std::string(5000, 'x'));
        CHECK(opening(folder, "a.txt") == expected);
        CHECK(opening(folder, "a.txt", OpenMode::create) == expected);
        CHECK(test::read_file(folder / "a.txt") == std::string(5000, 'x'));
        test::write_file(folder / "a.txt", "short");
        CHECK(opening(folder, "a.txt", OpenMode::create) == expected);
        CHECK(test::read_file(folder / "a.txt") == "short");
        test::write_file(folder / "a.txt", "");
        CHECK(opening(folder, "a.txt", OpenMode::read_only) == expected);
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        CHECK(opening(folder, "pipe", OpenMode::create) ==
              "\"pipe\" is not a docket | name a docket with --docket, or make one with \"merzim "
              "init\"");
    }

    TEST_CASE("a database of another program") {
        const TempFolder folder;
        const std::string expected =
            "\"f.db\" is a database of another program, not a docket | name a docket with "
            "--docket, "
            "or make one with \"merzim init\"";
        raw(folder / "f.db", "CREATE TABLE ledger (x)");
        CHECK(opening(folder, "f.db", OpenMode::create) == expected);
        raw(folder / "f.db", "DROP TABLE ledger; PRAGMA application_id = 7");
        CHECK(opening(folder, "f.db", OpenMode::create) == expected);
    }

    TEST_CASE("a docket of a newer program") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        raw(folder / "d.db", "PRAGMA user_version = 7");
        CHECK(opening(folder, "d.db") ==
              "the docket \"d.db\" was written by a newer merzim (its schema is 7, this program "
              "knows "
              "3) | use the newer merzim");
    }

    TEST_CASE("a damaged docket") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        const std::string whole = test::read_file(folder / "d.db");
        test::write_file(folder / "d.db", whole.substr(0, 8192));
        const std::string text = error_of([&] {
            const Docket docket = Docket::open(folder / "d.db", OpenMode::read_only);
            (void)docket.load("a");
        });
        CHECK(text == "the docket \"" + (folder / "d.db").string() +
                          "\" is damaged (database disk image is malformed) | keep this file as "
                          "evidence and go on with the last backup that verifies");
    }

    TEST_CASE("a docket another process is writing") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        SQLite::Database other((folder / "d.db").string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        const Limits impatient{.patience = std::chrono::milliseconds(50)};
        CHECK(opening(folder, "d.db", OpenMode::read_write, impatient).empty());
        Docket docket = Docket::open(folder / "d.db", OpenMode::read_write, impatient);
        CHECK(docket.load("a").has_value());
        CHECK(error_of([&] { docket.record(small_case("b"), 2, false); }) ==
              "the docket \"" + (folder / "d.db").string() +
                  "\" is in use by another process | wait until that is done and run the command "
                  "again");
        other.exec("COMMIT");
        CHECK(docket.record(small_case("b"), 2, false).size() == 5);
    }

    TEST_CASE("a docket open for reading is not written") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        Docket docket = Docket::open(folder / "d.db", OpenMode::read_only);
        const std::string expected = "the docket \"" + (folder / "d.db").string() +
                                     "\" cannot be written | check that you may write the file and "
                                     "its folder";
        CHECK(error_of([&] { docket.record(small_case("b"), 2, false); }) == expected);
        CHECK(error_of([&] { docket.rebuild(); }) == expected);
        CHECK(error_of([&] { docket.silence({}); }) == expected);
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("files and folders without permission") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        fs::create_directory(folder / "closed");
        REQUIRE(::chmod((folder / "d.db").c_str(), 0444) == 0);
        REQUIRE(::chmod((folder / "closed").c_str(), 0500) == 0);
        REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
        {
            const Nobody nobody;
            CHECK(
                opening(folder, "d.db") ==
                "the docket \"d.db\" cannot be written | check that you may write the file and its "
                "folder");
            CHECK(
                opening(folder, "closed/new.db", OpenMode::create) ==
                "the docket \"closed/new.db\" cannot be opened: Permission denied | check that you "
                "may read and write the file and its folder");
        }
        REQUIRE(::chmod((folder / "d.db").c_str(), 0000) == 0);
        {
            const Nobody nobody;
            CHECK(
                opening(folder, "d.db", OpenMode::read_only) ==
                "the docket \"d.db\" cannot be opened: Permission denied | check that you may read "
                "and write the file and its folder");
        }
    }

    TEST_CASE("a docket in a folder that takes no side files") {
        const TempFolder folder;
        fs::create_directory(folder / "closed");
        make_docket(folder / "closed/d.db");
        REQUIRE(::chmod((folder / "closed/d.db").c_str(), 0666) == 0);
        REQUIRE(::chmod((folder / "closed").c_str(), 0555) == 0);
        REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
        const Nobody nobody;
        for (const OpenMode mode : {OpenMode::read_only, OpenMode::read_write}) {
            CHECK(
                opening(folder, "closed/d.db", mode) ==
                "the docket \"closed/d.db\" keeps files beside it while it is open, and its folder "
                "cannot be written | make the folder writable, or copy the docket to one that is");
        }
    }

    TEST_CASE("a full disk leaves the docket as it was") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        const auto size = static_cast<std::int64_t>(fs::file_size(folder / "d.db"));
        Docket docket =
            Docket::open(folder / "d.db", OpenMode::read_write, {.bytes = size + 40'000});
        const std::string head = docket.verify().head;
        std::vector<docket::Case> many;
        for (int i = 0; i < 200; ++i)
            many.push_back(small_case("case-" + std::to_string(i)));
        CHECK(error_of([&] { docket.record(many, 200, false); }) ==
              "there is no space left on the disk of the docket \"" + (folder / "d.db").string() +
                  "\" | free some space and run the command again; nothing was half-written");
        CHECK(docket.case_count() == 1);
        CHECK(docket.verify().head == head);
        CHECK(docket.verify().problems.empty());
        CHECK(docket.record(small_case("b"), 200, false).size() == 5);
        Docket larger = Docket::open(folder / "d.db", OpenMode::read_write);
        CHECK(larger.record(many, 200, false).size() == 1000);
        CHECK(larger.verify().problems.empty());
    }

    TEST_CASE("a docket of the first schema is brought up to date, and a copy of it is kept") {
        const TempFolder folder;
        {
            SQLite::Database old((folder / "d.db").string(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            migrate(old, migrations().first(1));
        }
        CHECK(Docket::is_older(folder / "d.db"));
        CHECK(opening(folder, "d.db", OpenMode::read_only) ==
              "the docket \"d.db\" was written by an older merzim | run \"merzim doctor\" once: it "
              "brings the docket up to date");
        CHECK_FALSE(fs::exists(folder / "d.db.schema-1"));
        {
            Docket docket = Docket::open(folder / "d.db", OpenMode::read_write);
            CHECK(docket.schema_version() == static_cast<int>(migrations().size()));
            docket.record(small_case("a"), 100, false);
            CHECK(docket.cases_to_look_at("2024") == std::vector<std::string>{"a"});
            CHECK(docket.verify().problems.empty());
        }
        CHECK_FALSE(Docket::is_older(folder / "d.db"));
        CHECK(Docket::is_older(folder / "d.db.schema-1"));
        CHECK_FALSE(Docket::is_older(folder / "nowhere.db"));
        struct stat status {};
        REQUIRE(::stat((folder / "d.db.schema-1").c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600U);
    }

    TEST_CASE("a docket that is taken away while it is open") {
        const TempFolder folder;
        make_docket(folder / "d.db");
        Docket docket = Docket::open(folder / "d.db", OpenMode::read_write);
        fs::rename(folder / "d.db", folder / "elsewhere.db");
        const std::string expected = "the docket \"" + (folder / "d.db").string() +
                                     "\" was moved or deleted while it was open | put it back and "
                                     "run the command again; nothing was recorded";
        CHECK(error_of([&] { docket.record(small_case("b"), 2, false); }) == expected);
        fs::remove(folder / "elsewhere.db");
        CHECK(error_of([&] { docket.record(small_case("b"), 2, false); }) == expected);
    }

    TEST_CASE("names with signs that mean something to SQLite") {
        const TempFolder folder;
        for (const char* name : {"a b?mode=memory#x%20.db", "дело.db", ":memory:", "file:x.db"}) {
            Docket::open(folder / name, OpenMode::create).record(small_case("a"), 1, false);
            CHECK(fs::is_regular_file(folder / name));
            CHECK(Docket::open(folder / name, OpenMode::read_only).case_count() == 1);
        }
    }
}

}  // namespace merzim::store
