// The gallery of errors: each file of tests/golden/errors is a mistake, and the .txt beside it is
// all that is said about it. The name begins with the code of the diagnostic; a variant may follow.
//
// The first line of a file says what it is: "# case", "# pack", "# test", "# calendar", "#
// phrases",
// "# event". A pack or test file is added to the small pack of tests/data; "# calendar" and a .csv
// replace its calendar and its list of days.
// MERZIM_BLESS=1 rewrites the .txt files; look at the difference before you keep it.
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "tests/support/files.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

fs::path small_pack() {
    return test_file("data/packs/small");
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
        text.replace(at, from.size(), to);
    }
}

law::Pack read_small_pack() {
    Diagnostics diagnostics;
    auto pack = input::read_pack(small_pack(), diagnostics);
    REQUIRE(pack);
    return *pack;
}

// What is said when the file is added to the small pack under its own name.
std::string read_with_pack(const fs::path& file, const std::string& name) {
    const ScratchFolder folder;
    fs::copy(small_pack(), folder.path(), fs::copy_options::recursive);
    fs::copy_file(file, folder.path() / name, fs::copy_options::overwrite_existing);
    Diagnostics diagnostics;
    const auto pack = input::read_pack(folder.path(), diagnostics);
    if (pack) input::read_rule_tests(folder.path(), *pack, diagnostics);
    std::string said = diagnostics.render();
    replace_all(said, folder.path().string() + "/", "");
    replace_all(said, folder.path().string(), "the pack");
    return said;
}

std::string read_phrases(const fs::path& file, const std::string& name) {
    const ScratchFolder folder;
    fs::copy_file(test_file("data/phrases/en.toml"), folder.path() / "en.toml");
    fs::copy_file(file, folder.path() / name, fs::copy_options::overwrite_existing);
    Diagnostics diagnostics;
    input::read_phrases(folder.path(), diagnostics);
    std::string said = diagnostics.render();
    replace_all(said, folder.path().string() + "/", "");
    return said;
}

std::string said_about(const fs::path& file) {
    const std::string name = file.filename().string();
    if (file.extension() == ".csv") return read_with_pack(file, "calendar.csv");
    const std::string content = read_whole(file);
    const std::string kind = content.substr(0, content.find('\n'));
    if (kind == "# pack") return read_with_pack(file, name);
    if (kind == "# calendar") return read_with_pack(file, "calendar.toml");
    if (kind == "# test") return read_with_pack(file, file.stem().string() + ".test.toml");
    if (kind == "# phrases") return read_phrases(file, name);
    Diagnostics diagnostics;
    if (kind == "# event") {
        input::read_event(text::trim(content.substr(kind.size())), diagnostics);
    } else if (kind == "# case") {
        const law::Pack pack = read_small_pack();
        const auto text = input::read_text(file, diagnostics);
        constexpr std::int64_t kNow = 1'793'523'600;  // 2026-11-01T05:00:00Z
        const auto same_pack = [&](const docket::Case&) { return &pack; };
        if (text) input::read_case(*text, name, diagnostics, same_pack, kNow);
    } else {
        FAIL("the first line of " << name << " does not say what it is");
    }
    std::string said = diagnostics.render();
    replace_all(said, file.parent_path().string() + "/", "");
    return said;
}

// "bad-date.offset.toml" -> "bad-date"
std::string code_of(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.substr(0, name.find('.'));
}

void compare(const std::string& said, const fs::path& expected) {
    if (is_blessing()) {
        write_whole(expected, said);
        return;
    }
    CAPTURE(expected.filename().string());
    REQUIRE(fs::exists(expected));
    CHECK(said == read_whole(expected));
}

std::vector<fs::path> gallery() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(test_file("golden/errors"))) {
        const std::string extension = entry.path().extension().string();
        if (extension == ".toml" || extension == ".csv") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// The first text of every call of error() and warning() in the sources.
std::set<std::string> codes_in(const std::string& source) {
    std::set<std::string> codes;
    for (const std::string call : {"error(", "warning("}) {
        for (std::size_t at = source.find(call); at != std::string::npos;
             at = source.find(call, at + 1)) {
            const std::size_t first = source.find_first_not_of(" \n", at + call.size());
            if (first == std::string::npos || source[first] != '"') continue;
            codes.insert(source.substr(first + 1, source.find('"', first + 1) - first - 1));
        }
    }
    return codes;
}

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("each mistake of the gallery is told as expected") {
        const std::vector<fs::path> files = gallery();
        REQUIRE(files.size() > 50);
        for (const fs::path& file : files) {
            const std::string said = said_about(file);
            CAPTURE(file.filename().string());
            // the mistake the file is named after is told, and each has a remedy or says it all
            CHECK(said.find("[" + code_of(file) + "]") != std::string::npos);
            compare(said, fs::path(file).replace_extension(".txt"));
        }
    }

    TEST_CASE("a file too large is refused") {
        const ScratchFolder folder;
        const fs::path file = folder.path() / "large.toml";
        write_whole(file, std::string((std::size_t{32} << 20U) + 1, '#'));
        Diagnostics diagnostics;
        CHECK_FALSE(input::read_text(file, diagnostics));
        std::string said = diagnostics.render();
        replace_all(said, folder.path().string() + "/", "");
        compare(said, test_file("golden/errors/too-large.txt"));
    }

    TEST_CASE("what cannot be read is refused") {
        const ScratchFolder folder;
        Diagnostics diagnostics;
        CHECK_FALSE(input::read_text(folder.path() / "nowhere.toml", diagnostics));
        CHECK_FALSE(input::read_text(folder.path(), diagnostics));
        CHECK_FALSE(input::read_pack(folder.path() / "nowhere", diagnostics));
        std::string said = diagnostics.render();
        replace_all(said, folder.path().string(), "folder");
        compare(said, test_file("golden/errors/unreadable.txt"));
    }

    TEST_CASE("every code of a diagnostic has its place in the gallery") {
        std::set<std::string> shown;
        for (const auto& entry : fs::directory_iterator(test_file("golden/errors"))) {
            if (entry.path().extension() == ".txt") shown.insert(code_of(entry.path()));
        }
        std::set<std::string> codes;
        for (const auto& entry :
             fs::directory_iterator(fs::path(MERZIM_SOURCE_DIR) / "engine/input")) {
            if (entry.path().extension() == ".cpp") codes.merge(codes_in(read_whole(entry.path())));
        }
        CHECK(codes.size() > 40);
        for (const std::string& code : codes) {
            CAPTURE(code);
            CHECK(shown.count(code) == 1);
        }
        for (const std::string& code : shown) {
            CAPTURE(code);
            CHECK(codes.count(code) == 1);
        }
    }
}
