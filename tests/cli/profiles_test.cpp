// Protection profiles: those that come with merzim, and what is said of mistakes in one's own.
#include "engine/input/read.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

constexpr const char* kHeader =
    "[profile]\nid = \"own\"\ntitle.en = \"Ours\"\nnames = \"public\"\n"
    "pseudonym.en = \"Person {n}\"\nwithheld.en = \"[withheld]\"\n";

// A dry run under a profile with these lines.
Outcome tried(const std::string& text) {
    const ScratchFolder folder;
    const std::string docket = (folder.path() / "d.db").string();
    const std::string profile = (folder.path() / "own.toml").string();
    write_whole(profile, text);
    CHECK(run_merzim({"init", "--docket", docket}).code == 0);
    CHECK(run_merzim({"import", "--docket", docket,
                      std::string(MERZIM_SOURCE_DIR) + "/cases/kz/article-147-2023.toml"})
              .code == 0);
    return run_merzim(
        {"chronology", "article-147-2023", "--docket", docket, "--profile", profile, "--dry-run"});
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("the profiles that come with merzim are sound and say so in every language") {
        int read = 0;
        const fs::path folder = fs::path(MERZIM_SOURCE_DIR) / "engine/protect/profiles";
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() != ".toml") continue;
            CAPTURE(entry.path().string());
            Diagnostics diagnostics;
            const auto profile =
                input::read_profile(read_whole(entry.path()), entry.path().string(), diagnostics);
            REQUIRE_MESSAGE(profile, diagnostics.render());
            CHECK(profile->id == entry.path().stem().string());
            for (const char* language : {"en", "ru", "kk"}) {
                CHECK(profile->title.has(language));
                CHECK(profile->pseudonym.has(language));
                CHECK(profile->withheld.has(language));
            }
            ++read;
        }
        CHECK(read == 3);
    }

    TEST_CASE("a mistake in a profile is shown with its place and the nearest right word") {
        const std::string header = kHeader;
        for (const auto& [text, said] : std::vector<std::pair<std::string, std::string>>{
                 {"id = \"x\"\n", "[profile]"},
                 {"[profile]\nid = \"x\"\n", "names"},
                 {header + "name = \"initials\"\n", "names"},
                 {header + "dates = \"weeks\"\n", "month"},
                 {header + "confidential = \"quiet\"\n", "trace"},
                 {header + "[[persons]]\nnames = \"full\"\n", "person"},
                 {header + "[[person]]\nroles = [\"victim\"]\n", "names"},
                 {header + "[[person]]\nnames = \"initial\"\n", "initials"},
                 {header + "[[hide]]\nas = \"x\"\n", "text"},
                 {"[profile]\nid = \"own\"\ntitle.en = \"T\"\nnames = \"full\"\n"
                  "pseudonym.en = \"Person\"\nwithheld.en = \"-\"\n",
                  "{n}"},
                 {header + "[[person]\n", "TOML"}}) {
            CAPTURE(text);
            const Outcome outcome = tried(text);
            CHECK(outcome.code == 2);
            CHECK(has(outcome.err, "own.toml:"));
            CHECK_MESSAGE(has(outcome.err, said), outcome.err);
        }
    }

    TEST_CASE("a person a profile would not find is not silently shown") {
        const std::string header = kHeader;
        const Outcome role =
            tried(header + "[[person]]\nroles = [\"victm\"]\nnames = \"initials\"\n");
        CHECK(role.code == 2);
        CHECK(has(role.err, "did you mean \"victim\"?"));
        const Outcome attribute =
            tried(header + "[[person]]\nwith = [\"minr\"]\nnames = \"initials\"\n");
        CHECK(attribute.code == 2);
        CHECK(has(attribute.err, "did you mean \"minor\"?"));
        const Outcome name = tried(header + "[name]\ngusevv = { en = \"Mr G.\" }\n");
        CHECK(name.code == 0);
        CHECK(has(name.err, "\"gusevv\""));
        const Outcome text = tried(header +
                                   "[[hide]]\ntext = \"Temirtua\"\n"
                                   "[[hide]]\ntext = \"Темиртау\"\n");
        CHECK(text.code == 0);
        CHECK(has(text.err, "\"Temirtua\""));
        CHECK_FALSE(has(text.err, "Темиртау"));
    }

    TEST_CASE("a dry run says what would be hidden, and of nothing that nothing is") {
        const std::string header = kHeader;
        const Outcome hidden = tried(header + "[name]\ngusev = { en = \"Mr G.\" }\n");
        CHECK(hidden.code == 0);
        CHECK(has(hidden.out, "Oleg Gusev"));
        CHECK(has(hidden.out, "Mr G."));
        CHECK(has(tried(header).out, "Nothing is hidden"));
    }

    TEST_CASE("an unknown profile is met with the nearest name") {
        const Outcome outcome = run_merzim({"chronology", "any", "--profile", "publik"});
        CHECK(outcome.code == 2);
        CHECK(has(outcome.err, "did you mean \"public\"?"));
    }

    TEST_CASE("lint lists what a catalogue lacks") {
        const ScratchFolder folder;
        const fs::path source = MERZIM_SOURCE_DIR;
        fs::create_directory_symlink(source / "rules", folder.path() / "rules");
        fs::copy(source / "engine/report/lang", folder.path() / "lang");
        std::string text = read_whole(folder.path() / "lang/kk.toml");
        const std::size_t line = text.find("\"chronology.events\"");
        REQUIRE(line != std::string::npos);
        text.erase(line, text.find('\n', line) - line);
        write_whole(folder.path() / "lang/kk.toml", text);
        const Outcome lint =
            shell("MERZIM_SHARE='" + folder.path().string() + "' '" + program() + "' rules lint",
                  folder.path().string());
        CHECK(lint.code == 1);
        CHECK(has(lint.out, "chronology.events"));
        CHECK(has(lint.out, "kk.toml"));
    }
}
