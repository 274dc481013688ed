// The manifest, checked by the programs a third party has.
#include "engine/evidence/manifest.hpp"

#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::evidence;
using namespace merzim::test;

namespace {

Manifest manifest_of(std::vector<HashedFile> files) {
    return {.program = "merzim 0.1.0",
            .case_id = "a-2024",
            .as_of = *time::parse_day("2024-07-31"),
            .known_by = std::nullopt,
            .record_sha256 = sha256("record"),
            .law_pack = "kz/criminal",
            .law_version = "2024.1",
            .law_sha256 = sha256("law"),
            .options = {{"language", "ru"}, {"confidential entries", "left out"}},
            .files = std::move(files)};
}

// What a folder with the files and the manifest says to a checking command.
Outcome checked(const ScratchFolder& folder, const Manifest& manifest,
                const std::string& command = "sha256sum --strict --warn -c M") {
    write_whole(folder.path() / "M", write_manifest(manifest));
    const std::string path = folder.path().string();
    return shell("cd '" + path + "' && " + command, path);
}

}  // namespace

TEST_SUITE("evidence") {
    TEST_CASE("SHA-256 is the one of FIPS 180-4") {
        CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    TEST_CASE("sha256sum and shasum check the files and pass over the rest in silence") {
        const ScratchFolder folder;
        write_whole(folder.path() / "a.pdf", "one");
        write_whole(folder.path() / "қ ұ.json", std::string("two\0\r\n", 6));
        const Manifest manifest = manifest_of(
            {{"қ ұ.json", sha256(std::string_view("two\0\r\n", 6))}, {"a.pdf", sha256("one")}});
        for (const char* command :
             {"sha256sum --strict --warn -c M", "shasum --warn -a 256 -c M"}) {
            const Outcome good = checked(folder, manifest, command);
            CAPTURE(command);
            CHECK(good.code == 0);
            CHECK(good.err == "");
            CHECK(good.out == "a.pdf: OK\nқ ұ.json: OK\n");
        }
        write_whole(folder.path() / "a.pdf", "0ne");
        CHECK(checked(folder, manifest).code != 0);
    }

    TEST_CASE("names that would break a line are read back as they are") {
        const ScratchFolder folder;
        std::vector<HashedFile> files;
        for (const char* name : {"a\nb", "back\\slash", "c\rd", "# e", " f ", "-g", "*h"}) {
            write_whole(folder.path() / name, name);
            files.push_back({name, sha256(name)});
        }
        const Outcome good = checked(folder, manifest_of(files));
        CAPTURE(good.err);
        CAPTURE(good.out);
        CHECK(good.code == 0);
        CHECK(std::count(good.out.begin(), good.out.end(), 'K') == 7);
    }

    TEST_CASE("it says what was asked, of which record and law; nothing can add a line") {
        Manifest manifest = manifest_of({{"a.pdf", sha256("one")}});
        const std::string text = write_manifest(manifest);
        CHECK(text ==
              "# check the files with: sha256sum -c THIS-FILE\n"
              "# made by: merzim 0.1.0\n"
              "# case: a-2024\n"
              "# as of: 2024-07-31\n"
              "# known by: all that is on record\n"
              "# record, SHA-256 of its canonical JSON: " +
                  sha256("record") +
                  "\n"
                  "# law pack: kz/criminal\n"
                  "# law pack version: 2024.1\n"
                  "# law pack, SHA-256: " +
                  sha256("law") +
                  "\n"
                  "# option language: ru\n"
                  "# option confidential entries: left out\n" +
                  sha256("one") + "  a.pdf\n");
        CHECK(text == write_manifest(manifest));
        manifest.known_by = *time::parse_day("2024-06-01");
        manifest.case_id = "x\n" + sha256("evil") + "  a.pdf";
        manifest.options = {{"a\nb", "c\r\nd\x1b\u202e"}};
        const std::string hostile = write_manifest(manifest);
        CHECK(hostile.find("# known by: 2024-06-01\n") != std::string::npos);
        CHECK(hostile.find('\x1b') == std::string::npos);
        CHECK(hostile.find('\r') == std::string::npos);
        std::size_t hashes = 0;
        for (std::size_t at = 0; at < hostile.size(); at = hostile.find('\n', at) + 1)
            hashes += hostile[at] == '#' ? 0U : 1U;
        CHECK(hashes == 1);
        CHECK(identity(manifest).find('\n') == std::string::npos);
        CHECK(identity(manifest).find("as of 2024-07-31 known by 2024-06-01") != std::string::npos);
    }

    TEST_CASE("the order of the files is no choice of the caller") {
        CHECK(write_manifest(manifest_of({{"a", "1"}, {"b", "2"}})) ==
              write_manifest(manifest_of({{"b", "2"}, {"a", "1"}})));
    }
}
