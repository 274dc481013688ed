// Whom a chronology is for decides what is in it, in every form alike.
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace merzim::test;

namespace {

class Filed {
  public:
    Filed() {
        CHECK(run_merzim({"init", "--docket", path("d.db")}).code == 0);
        CHECK(run_merzim({"import", "--docket", path("d.db"),
                          std::string(MERZIM_SOURCE_DIR) + "/cases/kz/article-147-2023.toml"})
                  .code == 0);
    }
    // All that can be read in the file.
    [[nodiscard]] std::string texts(const std::string& form, const Words& options) const {
        Words words{"chronology", "article-147-2023", "--docket", path("d.db"), "--as-of",
                    "2024-07-31", "--format",         form,       "-o",         path("f")};
        words.insert(words.end(), options.begin(), options.end());
        const Outcome made = run_merzim(words);
        REQUIRE_MESSAGE(made.code == 0, made.err);
        const Outcome read =
            shell("'" + test_file("cli/read_all_texts.py").string() + "' '" + path("f") + "'",
                  folder_.path().string());
        REQUIRE_MESSAGE(read.code == 0, read.err);
        return read.out;
    }

  private:
    [[nodiscard]] std::string path(const std::string& name) const {
        return (folder_.path() / name).string();
    }
    ScratchFolder folder_;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("no form for a court, a UN body or the press measures by the monitor's yardsticks") {
        const Filed filed;
        for (const char* form : {"md", "html", "pdf", "docx", "xlsx", "json", "svg"}) {
            CAPTURE(form);
            CHECK(has(filed.texts(form, {"--for", "partner"}), "yardstick"));
            for (const char* reader : {"court", "un", "press"}) {
                CAPTURE(reader);
                const std::string texts = filed.texts(form, {"--for", reader});
                CHECK_FALSE(has(texts, "the monitor's own yardstick"));
                CHECK_FALSE(has(texts, "learned-late"));
                CHECK_FALSE(has(texts, "learned of it late"));  // as a reason to ask for a document
                CHECK_FALSE(has(texts, "(yardstick"));
            }
        }
    }

    TEST_CASE("a document for others names no command of merzim") {
        const Filed filed;
        for (const char* reader : {"court", "un", "press", "partner"}) {
            CAPTURE(reader);
            const std::string texts = filed.texts("md", {"--for", reader});
            CHECK_FALSE(has(texts, "merzim explain"));
            CHECK_FALSE(has(texts, "--low-confidence"));
        }
    }

    TEST_CASE("for the press: no quotes, and only what is certain") {
        const Filed filed;
        const std::string texts = filed.texts("md", {"--for", "press"});
        CHECK_FALSE(has(texts, "> "));
        CHECK_FALSE(has(texts, "possible"));
        CHECK(has(texts, "## Sources"));
    }

    TEST_CASE("what is for one's own eyes says so and is for nobody else") {
        const Filed filed;
        CHECK(has(filed.texts("md", {"--confidential"}), "CONFIDENTIAL: not for others"));
        for (const Words& also : {Words{"--for", "press"}, Words{"--profile", "public"}}) {
            Words words{"chronology", "article-147-2023", "--confidential"};
            words.insert(words.end(), also.begin(), also.end());
            CHECK(run_merzim(words).code == 2);
        }
    }

    TEST_CASE("a file is not named as one form and written as another") {
        for (const char* name : {"x.dox", "x.odt", "x.yaml"}) {
            CAPTURE(name);
            const Outcome refused = run_merzim({"chronology", "any", "-o", name});
            CHECK(refused.code == 2);
            CHECK(has(refused.err, "--format"));
        }
    }

    TEST_CASE("the ending of a file counts in capitals too") {
        const ScratchFolder folder;
        const std::string docket = (folder.path() / "d.db").string();
        const std::string file = (folder.path() / "CASE.PDF").string();
        CHECK(run_merzim({"init", "--docket", docket}).code == 0);
        CHECK(run_merzim({"import", "--docket", docket,
                          std::string(MERZIM_SOURCE_DIR) + "/cases/kz/article-147-2023.toml"})
                  .code == 0);
        CHECK(run_merzim({"chronology", "article-147-2023", "--docket", docket, "-o", file}).code ==
              0);
        CHECK(read_whole(file).starts_with("%PDF"));
    }
}
