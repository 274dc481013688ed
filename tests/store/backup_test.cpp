#include "engine/store/docket.hpp"
#include "tests/docket/random_case.hpp"
#include "tests/store/support.hpp"

#include <sys/stat.h>

#include <doctest/doctest.h>

namespace merzim::store {

using test::error_of;
using test::small_case;
using test::TempFolder;

TEST_SUITE("store") {
    TEST_CASE("a backup of a docket in use is a docket of its own") {
        const TempFolder folder;
        Docket docket = Docket::open(folder / "d.db", OpenMode::create);
        docket.record(small_case("a"), 100, false);
        Docket writer = Docket::open(folder / "d.db", OpenMode::read_write);
        writer.together([&] {
            writer.record(small_case("b"), 200, false);
            docket.backup(folder / "copy.db");
        });
        struct stat status {};
        REQUIRE(::stat((folder / "copy.db").c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600U);
        CHECK_FALSE(std::filesystem::exists(folder / "copy.db-wal"));
        Docket copy = Docket::open(folder / "copy.db", OpenMode::read_write);
        CHECK(copy.case_ids() == std::vector<std::string>{"a"});
        CHECK(copy.verify().problems.empty());
        CHECK(copy.record(small_case("b"), 300, false).size() == 5);
        CHECK(copy.verify().head != docket.verify().head);
        CHECK(docket.case_count() == 2);
    }

    TEST_CASE("a docket in memory can be kept by a backup") {
        const TempFolder folder;
        Docket docket = Docket::in_memory();
        const docket::Case record = test::CaseMaker(11).make("a");
        docket.record(record, 1, false);
        docket.backup(folder / "copy.db");
        const Docket copy = Docket::open(folder / "copy.db", OpenMode::read_only);
        CHECK(test::same(*copy.load("a"), record));
        CHECK(copy.verify().head == docket.verify().head);
    }

    TEST_CASE("a backup never overwrites a file") {
        const TempFolder folder;
        const Docket docket = Docket::in_memory();
        test::write_file(folder / "there", "precious");
        const std::string name = (folder / "there").string();
        CHECK(error_of([&] { docket.backup(folder / "there"); }) ==
              "usage: \"" + name +
                  "\" is already there | name a file that does not exist: a backup is never "
                  "overwritten");
        CHECK(test::read_file(folder / "there") == "precious");
        CHECK(error_of([&] { docket.backup(folder / "no/copy.db"); }) ==
              "the folder of the docket \"" + (folder / "no/copy.db").string() +
                  "\" does not exist | make the folder first");
    }
}

}  // namespace merzim::store
