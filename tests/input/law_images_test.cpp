// Laws kept from one run to the next: whole, of just these files, and never in the way.
#include "engine/input/law_images.hpp"

#include "engine/base/build_id.hpp"
#include "engine/input/pack_folders.hpp"
#include "engine/law/image.hpp"
#include "engine/pipeline.hpp"
#include "tests/support/files.hpp"

#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

constexpr const char* kToy = "data/packs/toy";

law::Pack must_load(const fs::path& folder, const input::LawImages& images = input::LawImages()) {
    Diagnostics diagnostics;
    auto pack = load_pack(folder, images, diagnostics);
    REQUIRE_MESSAGE(pack, diagnostics.render());
    return std::move(*pack);
}

std::vector<fs::path> images_in(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        found.push_back(entry.path());
    return found;
}

void copy_to(const fs::path& from, const fs::path& to) {
    fs::copy(from, to, fs::copy_options::recursive);
}

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("the image of every law that ships gives the same law back") {
        for (const auto& entry : fs::directory_iterator(fs::path(MERZIM_SOURCE_DIR) / "rules")) {
            if (!input::is_pack(entry.path())) continue;
            for (const fs::path& folder : input::procedure_folders(entry.path())) {
                CAPTURE(folder.string());
                const law::Pack law = must_load(folder);
                const std::string image = law::to_image(law);
                const auto again = law::from_image(image);
                REQUIRE(again);
                CHECK(law::to_image(*again) == image);
                CHECK(again->rules.size() == law.rules.size());
                CHECK(again->calendar.count_working(law.calendar.from(), law.calendar.until()) ==
                      law.calendar.count_working(law.calendar.from(), law.calendar.until()));
                CHECK(again->find_rule(law.rules.back().id) == law.find_rule(law.rules.back().id));
                CHECK_FALSE(law::from_image(image.substr(0, image.size() - 1)));
                CHECK_FALSE(law::from_image(image + "x"));
            }
        }
    }

    TEST_CASE("a law is found again only by the files it was read from") {
        const ScratchFolder place;
        const fs::path pack = place.path() / "pack";
        copy_to(test_file(kToy), pack);
        const fs::path kept = place.path() / "kept";
        const input::LawImages images(kept);

        const law::Pack first = must_load(pack, images);
        REQUIRE(images_in(kept).size() == 1);
        const std::string key = images.key_of(pack);
        CHECK(key.size() == 64);
        REQUIRE(images.find(key));
        CHECK(images.find(key)->hash == first.hash);
        const law::Pack second = must_load(pack, images);
        CHECK(second.directory == pack.string());
        CHECK(law::to_image(second) == law::to_image(first));
        CHECK(images_in(kept).size() == 1);

        SUBCASE("tests of rules are not part of it") {
            write_whole(pack / "more.test.toml", "");
            CHECK(images.key_of(pack) == key);
        }
        SUBCASE("a changed file") {
            const std::string text = read_whole(pack / "law.toml");
            write_whole(pack / "law.toml", text + "# one more line\n");
            CHECK(images.key_of(pack) != key);
            CHECK(must_load(pack, images).hash != first.hash);
            write_whole(pack / "law.toml", text);
            CHECK(images.key_of(pack) == key);
        }
        SUBCASE("a changed list of days") {
            write_whole(pack / "calendar.csv", read_whole(pack / "calendar.csv") + "\n");
            CHECK(images.key_of(pack) != key);
        }
        SUBCASE("one more file") {
            write_whole(pack / "more.toml", "");
            CHECK(images.key_of(pack) != key);
        }
        SUBCASE("a file by another name") {
            fs::rename(pack / "law.toml", pack / "lawyer.toml");
            CHECK(images.key_of(pack) != key);
        }
        SUBCASE("a law with a mistake is told of, whatever is kept") {
            write_whole(pack / "law.toml", read_whole(pack / "law.toml") + "\nnonsense = 1\n");
            Diagnostics diagnostics;
            CHECK_FALSE(load_pack(pack, images, diagnostics));
            CHECK(diagnostics.has_errors());
            CHECK(images_in(kept).size() == 1);
        }
    }

    TEST_CASE("what a procedure shares with others is part of what its law is read from") {
        const ScratchFolder place;
        const fs::path rules = place.path() / "rules";
        copy_to(fs::path(MERZIM_SOURCE_DIR) / "rules", rules);
        const input::LawImages images(place.path() / "kept");
        const fs::path law = rules / "kz/criminal";
        const std::string key = images.key_of(law);
        for (const char* file : {"kz/pack.toml", "kz/calendar.csv", "international/standard.toml",
                                 "kz/criminal/procedure.toml"}) {
            CAPTURE(file);
            const std::string text = read_whole(rules / file);
            write_whole(rules / file, text + "\n");
            CHECK(images.key_of(law) != key);
            write_whole(rules / file, text);
            CHECK(images.key_of(law) == key);
        }
        write_whole(rules / "kz/civil/procedure.toml", "");
        CHECK(images.key_of(law) == key);
    }

    TEST_CASE("a damaged image is as good as none") {
        const ScratchFolder place;
        const input::LawImages images(place.path());
        const law::Pack law = must_load(test_file(kToy), images);
        const std::string key = images.key_of(test_file(kToy));
        const fs::path file = images_in(place.path()).front();
        const std::string whole = read_whole(file);
        for (const std::size_t at : {std::size_t{0}, whole.size() / 2, whole.size() - 1}) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            write_whole(file, damaged);
            CHECK_FALSE(images.find(key));
        }
        for (const std::size_t size : {std::size_t{0}, std::size_t{31}, whole.size() - 1}) {
            write_whole(file, whole.substr(0, size));
            CHECK_FALSE(images.find(key));
        }
        CHECK(must_load(test_file(kToy), images).hash == law.hash);
        CHECK(read_whole(file) == whole);
    }

    TEST_CASE("where images cannot be kept laws are read each time") {
        const ScratchFolder place;
        write_whole(place.path() / "file", "no folder");
        const input::LawImages images(place.path() / "file");
        CHECK_FALSE(must_load(test_file(kToy), images).rules.empty());
        CHECK(input::LawImages().key_of(test_file(kToy)).empty());
        CHECK(images.key_of(place.path() / "nowhere") != images.key_of(test_file(kToy)));
    }

    TEST_CASE("of many images those used last are left") {
        const ScratchFolder place;
        const input::LawImages images(place.path());
        const law::Pack law = must_load(test_file(kToy));
        images.keep("oldest", law);
        images.keep("used", law);
        for (const auto& file : images_in(place.path()))
            fs::last_write_time(file, fs::last_write_time(file) - std::chrono::hours(24));
        CHECK(images.find("used"));
        for (std::size_t i = 0; i < input::LawImages::kMost - 1; ++i)
            images.keep(std::to_string(i), law);
        CHECK(images_in(place.path()).size() == input::LawImages::kMost);
        CHECK(images.find("used"));
        CHECK_FALSE(images.find("oldest"));
    }

    TEST_CASE("the build of the program is known") {
        CHECK(build_id().size() == 20);
        CHECK(build_id() == build_id());
    }
}
