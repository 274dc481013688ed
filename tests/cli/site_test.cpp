// The docket as a site: every page and link of it read by other programs, and the folder it stands
// in replaced whole or left alone.
#include "cli/site_names.hpp"
#include "tests/support/publisher.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

TEST_SUITE("cli") {
    TEST_CASE("site - file names are safe, and no two are one") {
        const std::vector<std::string> ids{"case-1",
                                           "Case-1",
                                           "case 1",
                                           "../../etc/passwd",
                                           "/",
                                           "index",
                                           "INDEX",
                                           "con",
                                           "com1",
                                           "case-con",
                                           "дело",
                                           "",
                                           "case",
                                           "case",
                                           "case-2",
                                           ".",
                                           "a.b(c)/d",
                                           "-rf",
                                           "a\nb",
                                           "nul",
                                           std::string(300, 'x'),
                                           std::string(301, 'x')};
        const std::vector<std::string> files = cli::page_files(ids);
        REQUIRE(files.size() == ids.size());
        std::vector<std::string> sorted = files;
        std::ranges::sort(sorted);
        CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
        for (const std::string& file : files) {
            CAPTURE(file);
            CHECK(file.ends_with(".html"));
            const std::string name = file.substr(0, file.size() - 5);
            CHECK(!name.empty());
            CHECK(name.size() < 100);
            CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
                  std::string::npos);
            CHECK(name.front() != '-');
            CHECK((name != "index" && name != "con" && name != "nul" && name != "com1"));
        }
        // what is a name already keeps it, whatever the others are and wherever it stands
        CHECK(files[0] == "case-1.html");
        CHECK(files[12] == "case.html");
        CHECK(files[14] == "case-2.html");
        CHECK(files[3] == "etc-passwd.html");
        CHECK(files == cli::page_files(ids));
    }

    TEST_CASE(
        "site - every link of it leads somewhere, in every language; the same inputs, the same "
        "bytes") {
        const Publisher publisher;
        publisher.record_bundled();
        for (const std::string language : {"en", "ru", "kk"}) {
            CAPTURE(language);
            const std::string folder = "site-" + language;
            const Words options{"--lang", language, "--as-of", "2024-07-31"};
            const auto pages = publisher.pages(folder, options);
            CHECK(pages.size() ==
                  2 + static_cast<std::size_t>(
                          std::distance(fs::directory_iterator(source_folder() / "cases/kz"), {})));
            CHECK(publisher.checked(folder) == "");
            CHECK(publisher.tidy(folder) == "");
            const std::string text = all_of(pages);
            CHECK_FALSE(has(text, "⟨"));  // no phrase is missing
            CHECK_FALSE(has(text, publisher.path("").string()));
            CHECK(publisher.pages("again", options) == pages);
        }
        // what the overview says is what the program says of the case
        const auto pages = publisher.pages("site-en", {"--lang", "en", "--as-of", "2024-07-31"});
        const std::string& index = pages.at("index.html");
        CHECK(has(index, "as of 31 July 2024"));
        CHECK(has(index, "data-value=\"2024-08-05\"><span>5 August 2024: main trial opened<"));
        const std::string& page = pages.at("article-147-2023.html");
        CHECK(has(page, "<li>30 May 2024: told of the status → suspect</li>"));
        // what may not have happened is not told as if it had
        CHECK(has(page,
                  "status acquired or assigned (may not have happened by the day of this "
                  "report) → defendant"));
        CHECK(publisher.is_clean());
    }

    TEST_CASE("site - the cases named, and only they") {
        const Publisher publisher;
        publisher.record_bundled();
        const auto pages = publisher.pages("site", {"article-147-2023", "article-147-2023"});
        CHECK(pages.size() == 3);
        CHECK(pages.contains("article-147-2023.html"));
        CHECK(publisher.checked("site") == "");
        const Outcome unknown = publisher.site("other", {"article-147-2032"});
        CHECK(unknown.code == 2);
        CHECK(has(unknown.err, "article-147-2023"));
        CHECK_FALSE(fs::exists(publisher.path("other")));
        CHECK(publisher.is_clean());
    }

    TEST_CASE("site - an empty docket is an overview that says so") {
        const Publisher publisher;
        const auto pages = publisher.pages("site");
        CHECK(pages.size() == 2);
        CHECK(has(pages.at("index.html"), "There is no case to show."));
        CHECK(publisher.checked("site") == "");
        CHECK(publisher.tidy("site") == "");
    }

    // ---- the folder

    TEST_CASE("site - pages of an earlier run vanish") {
        const Publisher publisher;
        publisher.record_bundled();
        CHECK(publisher.pages("site").contains("yensebek-2025.html"));
        const auto pages = publisher.pages("site", {"article-147-2023"});
        CHECK_FALSE(pages.contains("yensebek-2025.html"));
        CHECK(pages.size() == 3);
        // who may read it stays as it was set
        fs::permissions(publisher.path("site"), fs::perms::owner_all);
        CHECK(publisher.pages("site", {"article-147-2023"}) == pages);
        CHECK(fs::status(publisher.path("site")).permissions() == fs::perms::owner_all);
        CHECK(publisher.is_clean());
        fs::create_directory_symlink(publisher.path("site"), publisher.path("link"));
        CHECK(publisher.pages("link/", {"yensebek-2025"}).contains("yensebek-2025.html"));
        CHECK(fs::is_symlink(publisher.path("link")));
        CHECK(publisher.read("site").contains("yensebek-2025.html"));
        fs::create_directory(publisher.path("empty"));
        CHECK(publisher.pages("empty").size() == 7);
    }

    TEST_CASE("site - what merzim did not write is never replaced") {
        const Publisher publisher;
        publisher.record_bundled();
        fs::create_directory(publisher.path("mine"));
        write_whole(publisher.path("mine/index.html"), "mine");
        Outcome outcome = publisher.site("mine");
        CHECK(outcome.code == 2);
        CHECK(has(outcome.err, "was not made by merzim site"));
        CHECK(has(outcome.err, "name another folder"));
        CHECK(read_whole(publisher.path("mine/index.html")) == "mine");
        // a marker alone does not make it ours
        write_whole(publisher.path("mine/.merzim-site"), "anything\nindex.html\n");
        CHECK(publisher.site("mine").code == 2);

        REQUIRE(publisher.site("site").code == 0);
        write_whole(publisher.path("site/notes.txt"), "mine");
        const auto before = publisher.read("site");
        outcome = publisher.site("site", {"article-147-2023"});
        CHECK(outcome.code == 2);
        CHECK(has(outcome.err, "notes.txt"));
        CHECK(publisher.read("site") == before);
        fs::remove(publisher.path("site/notes.txt"));
        CHECK(publisher.site("site", {"article-147-2023"}).code == 0);

        write_whole(publisher.path("file"), "mine");
        CHECK(publisher.site("file").code == 2);
        CHECK(read_whole(publisher.path("file")) == "mine");
        outcome = publisher.site("nowhere/site");
        CHECK(outcome.code == 3);
        CHECK(has(outcome.err, "does not exist"));
        CHECK(publisher.is_clean());
    }

    TEST_CASE("site - a reader sees the whole of one run or of another") {
        const Publisher publisher;
        publisher.record_bundled();
        const std::string folder = publisher.path("").string();
        const std::string site = publisher.path("site").string();
        const std::string merzim = "'" + program() + "' site '" + site + "' --docket '" +
                                   publisher.path("d.db").string() + "'";
        REQUIRE(shell(merzim, folder).code == 0);
        Process writer("for i in 1 2 3 4 5 6; do " + merzim + " yensebek-2025 && " + merzim +
                           " || exit 9; done; touch '" + folder + "/done'",
                       folder, "writer");
        // an open folder is the one it was: what is listed in it is whole
        const Outcome reader = shell("n=0; while [ ! -e '" + folder +
                                         "/done' ] && [ $n -lt 20000 ]; do n=$((n+1)); "
                                         "set -- $(ls '" +
                                         site +
                                         "' 2>&1); case $# in 2|6|0) ;; *) echo \"$# files: $*\"; "
                                         "esac; done",
                                     folder);
        CHECK(writer.wait().code == 0);
        CHECK(reader.out == "");
        CHECK(publisher.is_clean());
    }

    TEST_CASE("site - three thousand events of sixty people") {
        const Publisher publisher;
        std::string toml =
            "[case]\nid = \"many\"\npack = \"kz\"\nprocedure = \"criminal\"\n"
            "title.en = \"Many\"\n[[source]]\nid = \"s\"\npublisher = \"Paper\"\n"
            "published = 2024-08-01\n";
        for (int i = 0; i < 60; ++i)
            toml += "[[participant]]\nid = \"p" + std::to_string(i) +
                    "\"\nname.en = \"Person Number" + std::to_string(i) +
                    "\"\nrole = \"accused\"\nsource = \"s\"\n";
        for (int i = 0; i < 3000; ++i) {
            const char* status = (i / 60) % 2 == 0 ? "suspect" : "accused";
            toml += "[[event]]\nid = \"e" + std::to_string(i) +
                    "\"\ntype = \"status-assigned\"\nstatus = \"" + status +
                    "\"\nparticipant = \"p" + std::to_string(i % 60) +
                    "\"\nsource = \"s\"\ndate = " + time::iso(day("2020-01-01") + i / 8) + "\n";
        }
        publisher.record_text(toml);
        const auto pages = publisher.pages("site", {"--profile", "court", "--as-of", "2024-07-31"});
        const std::string& page = pages.at("many.html");
        CHECK(count_of(page, "<div class=\"drawing machine\"") == 24);
        CHECK(count_of(page, "<ol class=\"path\">") == 60);
        CHECK(count_of(page, "in words only: 37.") == 1);
        CHECK(publisher.checked("site") == "");
        CHECK(publisher.tidy("site") == "");
    }

    TEST_CASE("site - whatever a title or a name says, it is text") {
        const Publisher publisher;
        int number = 0;
        for (const char* text :
             {"<script>alert(1)</script>", "\\\" onload=\\\"x", "' onmouseover='x",
              "</a></th></table><img src=x>", "</template><button>x</button>",
              "javascript:alert(1)", "</style><script>x()</script>", "&lt;b&gt;&#60;",
              "\\u001b[31m", "\\u202Erev", "]]><!--", "a\\nb", "=1+1", "../../x"}) {
            std::string toml = simple_case("h-" + std::to_string(++number), text);
            for (const char* name : {"Petr Tainov", "P. T.", "Paper"})
                toml.replace(toml.find(name), std::string(name).size(), text);
            publisher.record_text(toml);
        }
        publisher.record_text(simple_case("long", std::string(5000, 'x')));
        const auto pages = publisher.pages("site");
        CHECK(pages.size() == 17);
        CHECK(publisher.checked("site") == "");
        CHECK(publisher.tidy("site") == "");
        for (const auto& [name, page] : pages) {
            if (!name.ends_with(".html")) continue;
            CAPTURE(name);
            CHECK(count_of(page, "<script") == 1);
            CHECK(count_of(page, "</script") == 1);
            CHECK(count_of(page, "<style") == 1);
            CHECK_FALSE(has(page, "<img"));
            CHECK_FALSE(has(page, "<!--"));
            CHECK_FALSE(has(page, "\x1b"));
            CHECK_FALSE(has(page, "\u202E"));
        }
    }

    TEST_CASE("site - a case of a law that is not here is left out, and said to be") {
        const Publisher publisher;
        publisher.record_bundled();
        const std::string rules = (source_folder() / "rules/kz/criminal").string();
        const Outcome outcome = publisher.site("site", {"--rules", rules});
        CHECK(outcome.code == 1);
        CHECK(has(outcome.err, "there is no law"));
        CHECK(publisher.read("site").contains("article-147-2023.html"));
        CHECK_FALSE(publisher.read("site").contains("kakimzhanov-2016.html"));
        CHECK(publisher.checked("site") == "");
    }

    // MERZIM_AXE: the file axe.min.js of axe-core, which is not in Debian, for its rules besides.
    TEST_CASE("site - a browser shows and works it, by keyboard, with and without script") {
        const char* axe = std::getenv("MERZIM_AXE");
        const Publisher publisher;
        publisher.record_bundled();
        publisher.record_text(simple_case("long", "A case of " + std::string(400, 'x')));
        for (const std::string language : {"en", "ru", "kk"}) {
            CAPTURE(language);
            REQUIRE(publisher.site("site", {"--lang", language, "--as-of", "2024-07-31"}).code ==
                    0);
            CHECK(publisher.checked("site",
                                    " --browser" + (axe != nullptr ? " '" + std::string(axe) + "'"
                                                                   : std::string())) == "");
        }
    }
}
