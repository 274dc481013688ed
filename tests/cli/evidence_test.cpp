// --sign: what others can check with programs of their own, and what is the same each time.
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

class SignedDesk {
  public:
    SignedDesk() {
        CHECK(run_merzim({"init", "--docket", docket()}).code == 0);
        CHECK(run_merzim({"import", "--docket", docket(),
                          std::string(MERZIM_SOURCE_DIR) + "/cases/kz/article-147-2023.toml",
                          std::string(MERZIM_SOURCE_DIR) + "/cases/kz/yensebek-2025.toml"})
                  .code == 0);
    }
    [[nodiscard]] std::string path(const std::string& name) const {
        return (folder_.path() / name).string();
    }
    [[nodiscard]] std::string docket() const { return path("d.db"); }
    [[nodiscard]] Outcome write(const std::string& name, const Words& options) const {
        Words words{"chronology", "article-147-2023", "--docket", docket(),
                    "--as-of",    "2024-07-31",       "-o",       path(name)};
        words.insert(words.end(), options.begin(), options.end());
        return run_merzim(words);
    }
    [[nodiscard]] Outcome ask(const std::string& command) const {
        return shell("cd '" + folder_.path().string() + "' && " + command, folder_.path().string());
    }

  private:
    ScratchFolder folder_;
};

const char* const kForms[] = {"md",   "text", "html",       "pdf", "docx", "xlsx", "csv",
                              "json", "ics",  "timelinejs", "xes", "toml", "svg"};

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("hashes beside a file are checked by sha256sum, and any change is seen") {
        const SignedDesk desk;
        for (const char* form : kForms) {
            CAPTURE(form);
            const std::string name = std::string("c.") + form;
            CHECK(desk.write(name, {"--format", form, "--sign"}).code == 0);
            CHECK(desk.ask("sha256sum --strict --warn -c " + name + ".sha256").code == 0);
        }
        write_whole(desk.path("c.md"), read_whole(desk.path("c.md")) + " ");
        CHECK(desk.ask("sha256sum -c c.md.sha256").code != 0);
        const std::string manifest = read_whole(desk.path("c.pdf.sha256"));
        for (const char* part : {"# case: article-147-2023", "# as of: 2024-07-31",
                                 "# law pack: kz", "# option profile: public"})
            CHECK(manifest.find(part) != std::string::npos);
    }

    TEST_CASE("the hash of the record is of what is shown, so that two versions are not tied") {
        const SignedDesk desk;
        const auto record_of = [&](const std::string& name, const Words& options) {
            Words words = options;
            words.insert(words.end(), {"--format", "json"});
            REQUIRE(desk.write(name, words).code == 0);
            const std::string text = read_whole(desk.path(name));
            return text.substr(text.find("\"record_hash\": \"") + 16, 64);
        };
        write_whole(desk.path("all.toml"),
                    "[profile]\nid = \"all\"\ntitle.en = \"All\"\nnames = \"pseudonyms\"\n"
                    "pseudonym.en = \"Person {n}\"\nwithheld.en = \"[withheld]\"\n");
        const std::string named = record_of("a", {"--profile", "court"});
        CHECK(named.find_first_not_of("0123456789abcdef") == std::string::npos);
        CHECK(named == record_of("b", {"--profile", "partner"}));
        CHECK(named != record_of("c", {"--profile", desk.path("all.toml")}));
    }

    TEST_CASE("the hashes are signed with keys of minisign and of signify") {
        const SignedDesk desk;
        REQUIRE(desk.ask("minisign -G -W -p m.pub -s m.key").code == 0);
        REQUIRE(desk.ask("signify-openbsd -G -n -p s.pub -s s.sec").code == 0);
        const Outcome by_minisign = desk.write("c.pdf", {"--key", desk.path("m.key")});
        CHECK(by_minisign.code == 0);
        CHECK(desk.ask("minisign -Vm c.pdf.sha256 -p m.pub").code == 0);
        CHECK(by_minisign.err.find("minisign -Vm c.pdf.sha256 -P RW") != std::string::npos);
        CHECK(desk.write("c.docx", {"--key", desk.path("s.sec"), "--sign"}).code == 0);
        CHECK(desk.ask("signify-openbsd -V -p s.pub -m c.docx.sha256").code == 0);
        write_whole(desk.path("c.pdf.sha256"), read_whole(desk.path("c.pdf.sha256")) + "#\n");
        CHECK(desk.ask("minisign -Vm c.pdf.sha256 -p m.pub").code != 0);
    }

    TEST_CASE("a key that cannot be used is said before anything is written") {
        const SignedDesk desk;
        write_whole(desk.path("no.key"), "nothing of the kind\n");
        for (const std::string& key : {desk.path("no.key"), desk.path("none.key")}) {
            const Outcome refused = desk.write("c.pdf", {"--key", key});
            CHECK(refused.code == 2);
            CHECK(refused.err.find(".key") != std::string::npos);
            CHECK_FALSE(fs::exists(desk.path("c.pdf")));
        }
        const Outcome device =
            run_merzim({"chronology", "article-147-2023", "--docket", desk.docket(), "--sign",
                        "--format", "md", "-o", "/dev/null"});
        CHECK(device.code == 2);
        const Outcome printed =
            run_merzim({"chronology", "article-147-2023", "--docket", desk.docket(), "--sign"});
        CHECK(printed.code == 2);
        CHECK(printed.out.empty());
    }

    TEST_CASE("the same case gives the same bytes, wherever and whenever it is written") {
        const SignedDesk desk;
        REQUIRE(desk.ask("minisign -G -W -p m.pub -s m.key").code == 0);
        for (const char* form : kForms) {
            CAPTURE(form);
            const std::string options = std::string(" chronology article-147-2023 --docket d.db") +
                                        " --as-of 2024-07-31 --lang ru --key m.key --format " +
                                        form + " -o ";
            REQUIRE(desk.ask("mkdir -p a b && TZ=Asia/Almaty HOME=/nowhere '" + program() + "'" +
                             options +
                             "a/c && sleep 0.01 && TZ=America/Lima LC_ALL=C USER=other '" +
                             program() + "'" + options + "b/c")
                        .code == 0);
            CHECK(desk.ask("cmp a/c b/c && cmp a/c.sha256 b/c.sha256 && "
                           "cmp a/c.sha256.minisig b/c.sha256.minisig")
                      .code == 0);
        }
    }

    TEST_CASE("no form names the user, the machine or a place on it") {
        const SignedDesk desk;
        const std::string today = desk.ask("date +%F").out;
        for (const char* form : kForms) {
            CAPTURE(form);
            const std::string name = std::string("c.") + form;
            REQUIRE(
                desk.ask("USER=someuser LOGNAME=someuser HOME=/somehome '" + program() +
                         "' chronology yensebek-2025 --docket d.db --as-of 2025-06-01 --format " +
                         form + " --sign -o " + name)
                    .code == 0);
            const Outcome read = desk.ask("'" + test_file("cli/read_all_texts.py").string() + "' " +
                                          name + " " + name + ".sha256");
            REQUIRE(read.code == 0);
            for (const std::string& word :
                 {std::string("someuser"), std::string("somehome"), desk.path(""),
                  std::string(MERZIM_SOURCE_DIR), today.substr(0, 10)})
                CHECK(read.out.find(word) == std::string::npos);
        }
    }

    TEST_CASE("TOML of a chronology is the record itself and goes back in without loss") {
        const SignedDesk desk;
        for (const char* id : {"article-147-2023", "yensebek-2025"}) {
            CAPTURE(id);
            CHECK(run_merzim({"chronology", id, "--docket", desk.docket(), "--confidential", "-o",
                              desk.path("back.toml")})
                      .code == 0);
            const Outcome exported = run_merzim({"export", id, "--docket", desk.docket()});
            CHECK(read_whole(desk.path("back.toml")) == exported.out);
            CHECK(run_merzim({"init", "--docket", desk.path("new.db")}).code == 0);
            CHECK(run_merzim({"import", "--docket", desk.path("new.db"), desk.path("back.toml")})
                      .code == 0);
            CHECK(run_merzim({"export", id, "--docket", desk.path("new.db")}).out == exported.out);
            fs::remove(desk.path("new.db"));
        }
        // under a profile it is still a case
        CHECK(desk.write("shown.toml", {"--profile", "public"}).code == 0);
        CHECK(run_merzim({"init", "--docket", desk.path("shown.db")}).code == 0);
        const Outcome taken =
            run_merzim({"import", "--docket", desk.path("shown.db"), desk.path("shown.toml")});
        CHECK_MESSAGE(taken.code == 0, taken.err);
    }
}
