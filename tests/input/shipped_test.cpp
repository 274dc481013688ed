// What ships must be right: every pack under rules/, its tests, every case under cases/, and the
// catalogues of phrases.
#include "engine/input/pack_folders.hpp"
#include "engine/input/read.hpp"
#include "tests/support/files.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

std::vector<fs::path> below(const fs::path& folder, const std::string& extension) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == extension) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("the packs and cases that ship have no mistake") {
        const fs::path root(MERZIM_SOURCE_DIR);
        Diagnostics diagnostics;
        std::map<std::string, law::Pack> packs;
        for (const auto& entry : fs::directory_iterator(root / "rules")) {
            if (!input::is_pack(entry.path())) continue;
            for (const fs::path& folder : input::procedure_folders(entry.path())) {
                auto pack = input::read_pack(folder, diagnostics);
                if (!pack) continue;
                input::read_rule_tests(folder, *pack, diagnostics);
                packs.emplace(pack->name(), std::move(*pack));
            }
        }
        CHECK(!packs.empty());
        for (const fs::path& file : below(root / "cases", ".toml")) {
            const auto text = input::read_text(file, diagnostics);
            if (!text) continue;
            const auto record = input::read_case(*text, file.string(), diagnostics);
            if (!record) continue;
            const auto pack = packs.find(record->pack + "/" + record->procedure);
            CAPTURE(file.string());
            REQUIRE(pack != packs.end());
            input::check_case(*record, pack->second, diagnostics);
            // and what was read can be written and read again
            Diagnostics again;
            CHECK(input::read_case(input::write_case(*record), "written", again));
        }
        CHECK_MESSAGE(diagnostics.empty(), diagnostics.render());
    }

    TEST_CASE("the catalogues of phrases that ship are whole") {
        Diagnostics diagnostics;
        const auto phrases =
            input::read_phrases(fs::path(MERZIM_SOURCE_DIR) / "engine/report/lang", diagnostics);
        CHECK_MESSAGE(diagnostics.empty(), diagnostics.render());
        REQUIRE(phrases);
        for (const std::string& language : phrases->languages()) {
            CAPTURE(language);
            CHECK(phrases->missing(language).empty());
        }
    }
}
