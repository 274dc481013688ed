// The docket as a site: every page and link of it read by other programs, nothing in it that a
// profile hides, and the folder it stands in replaced whole or left alone.
#include "cli/site_names.hpp"
#include "engine/report/draw_machine.hpp"
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from))
        text.replace(at, from.size(), to);
    return text;
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

// A docket in a folder of its own, and sites made of it there.
class Publisher {
  public:
    Publisher() { REQUIRE(run_merzim({"init", "--docket", path("d.db").string()}).code == 0); }

    [[nodiscard]] fs::path path(const std::string& name) const { return scratch_.path() / name; }

    void record(const std::vector<std::string>& files) const {
        Words words{"import", "--docket", path("d.db").string()};
        words.insert(words.end(), files.begin(), files.end());
        const Outcome outcome = run_merzim(words);
        CAPTURE(outcome.err);
        REQUIRE(outcome.code == 0);
    }
    void record_bundled() const {
        std::vector<std::string> files;
        for (const auto& file : fs::directory_iterator(source_folder() / "cases/kz"))
            files.push_back(file.path().string());
        record(files);
    }
    void record_text(const std::string& text) const {
        write_whole(path("case.toml"), text);
        record({path("case.toml").string()});
    }

    [[nodiscard]] Outcome site(const std::string& folder, const Words& more = {}) const {
        Words words{"site", path(folder).string(), "--docket", path("d.db").string()};
        words.insert(words.end(), more.begin(), more.end());
        return run_merzim(words);
    }
    // The pages by name, with the marker.
    [[nodiscard]] std::map<std::string, std::string> pages(const std::string& folder,
                                                           const Words& more = {}) const {
        const Outcome outcome = site(folder, more);
        CAPTURE(outcome.err);
        REQUIRE(outcome.code == 0);
        return read(folder);
    }
    [[nodiscard]] std::map<std::string, std::string> read(const std::string& folder) const {
        std::map<std::string, std::string> found;
        for (const auto& file : fs::directory_iterator(path(folder)))
            found[file.path().filename().string()] = read_whole(file.path());
        return found;
    }

    // What another program finds wrong.
    [[nodiscard]] std::string checked(const std::string& folder,
                                      const std::string& more = {}) const {
        const Outcome outcome = shell(
            "'" + test_file("cli/check-site").string() + "' '" + path(folder).string() + "'" + more,
            scratch_.path().string());
        return outcome.out + outcome.err + (outcome.code == 0 ? "" : "it ended with an error");
    }
    // HTML Tidy was made before SVG was a part of HTML: what it says of that is left out.
    [[nodiscard]] std::string tidy(const std::string& folder) const {
        const Outcome outcome = shell(
            "for page in '" + path(folder).string() + "'/*.html; do tidy -e -q -utf8 $page; done",
            scratch_.path().string());
        std::string found;
        std::istringstream lines(outcome.err + outcome.out);
        for (std::string line; std::getline(lines, line);) {
            if (!has(line, "proprietary attribute")) found += line + "\n";
        }
        return found;
    }
    // Nothing half written is left beside.
    [[nodiscard]] bool is_clean() const {
        return std::ranges::none_of(fs::directory_iterator(scratch_.path()),
                                    [](const fs::directory_entry& file) {
                                        return has(file.path().filename().string(), ".part");
                                    });
    }

  private:
    ScratchFolder scratch_;
};

std::string all_of(const std::map<std::string, std::string>& pages) {
    std::string text;
    for (const auto& [name, page] : pages)
        text += name + "\n" + page + "\n";
    return text;
}

// `more`: further lines of the header.
std::string simple_case(const std::string& id, const std::string& title,
                        const std::string& more = {}) {
    return "[case]\nid = \"" + id + "\"\npack = \"kz\"\nprocedure = \"criminal\"\ntitle.en = \"" +
           title + "\"\n" + more +
           "[[source]]\nid = \"s\"\npublisher = \"Paper\"\npublished = 2024-02-01\n"
           "[[participant]]\nid = \"a\"\nname.en = \"Petr Tainov\"\npublic_name.en = \"P. T.\"\n"
           "role = \"accused\"\nsource = \"s\"\n"
           "[[event]]\nid = \"opened\"\ntype = \"investigation-registered\"\nsource = \"s\"\n"
           "date = 2024-01-10\n";
}

// Custody, then a change to house arrest that is confidential, then one to bail.
constexpr const char* kSecretPath = R"toml(
[case]
id = "hidden-path"
pack = "kz"
procedure = "criminal"
title.en = "The case of Maria Secretova"

[[source]]
id = "open"
publisher = "Paper"
published = 2024-08-01

[[source]]
id = "whisper"
publisher = "Informant Nine"
published = 2024-08-01
confidential = true

[[participant]]
id = "accused"
name.en = "Maria Secretova"
public_name.en = "M. S."
role = "accused"
source = "open"

[[participant]]
id = "helper"
name.en = "Helper Hidden"
role = "witness"
source = "open"
confidential = true

[[event]]
id = "custody"
type = "measure-applied"
measure = "custody"
participant = "accused"
date = 2024-03-27
source = "open"

[[event]]
id = "home"
type = "measure-changed"
measure = "house-arrest"
participant = "accused"
date = 2024-05-21
source = "whisper"
quote.en = "she is at home now, says the cousin"

[[event]]
id = "helper-named"
type = "status-assigned"
status = "suspect"
participant = "helper"
date = 2024-04-03
source = "open"
)toml";
constexpr const char* kBail = R"toml(
[[event]]
id = "bail"
type = "measure-changed"
measure = "bail"
participant = "accused"
date = 2024-07-10
source = "open"
)toml";

report::Drawing measure_of(const std::string& toml, bool for_others, std::int32_t who = 0) {
    const OnDay on(case_from(toml), "2024-07-31");
    const report::Words words = test::words("en");
    const report::Desk desk(on.subject(), words, for_others);
    const law::TrackId track = bundled_pack().find_track("measure").value();
    report::Drawing drawing = report::draw(bundled_pack(), track, words);
    report::mark_path(drawing, desk, track, who);
    return drawing;
}

const report::DrawnState& state_of(const report::Drawing& drawing, const std::string& id) {
    return *std::ranges::find(drawing.states, id, &report::DrawnState::id);
}

// "custody>house-arrest", by the lines drawn as taken.
std::vector<std::string> taken(const report::Drawing& drawing) {
    std::vector<std::string> lines;
    for (const report::DrawnMove& move : drawing.moves) {
        for (const std::size_t from : move.taken)
            lines.push_back(drawing.states[from].id + ">" + drawing.states[move.to].id);
    }
    std::ranges::sort(lines);
    return lines;
}

bool installed(const char* file) {
    return fs::exists(file);
}

}  // namespace

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

    // ---- what is hidden

    TEST_CASE("site - a confidential case leaves no trace") {
        const Publisher publisher;
        publisher.record_text(simple_case("open-one", "An open case"));
        const auto before = publisher.pages("before");
        publisher.record_text(
            simple_case("whispered", "The quiet Case of Tainov", "confidential = true\n"));
        CHECK(publisher.pages("after") == before);
        const Outcome named = publisher.site("named", {"whispered"});
        CHECK(named.code == 2);
        CHECK(has(named.err, "confidential"));
        CHECK_FALSE(fs::exists(publisher.path("named")));
        // for whoever asks for all of it by a profile of their own
        write_whole(publisher.path("own.toml"),
                    "[profile]\nid = \"own\"\ntitle.en = \"Own\"\nnames = \"full\"\n"
                    "confidential = \"keep\"\npseudonym.en = \"Person {n}\"\n"
                    "withheld.en = \"[withheld]\"\n");
        const auto own = publisher.pages("own", {"--profile", publisher.path("own.toml").string()});
        CHECK(own.contains("whispered.html"));
    }

    TEST_CASE("site - no page, name or drawing tells what is confidential or hidden") {
        const Publisher publisher;
        publisher.record_text(std::string(kSecretPath) + kBail);
        for (const std::string profile : {"public", "partner", "court"}) {
            CAPTURE(profile);
            const std::string text =
                all_of(publisher.pages("site", {"--profile", profile, "--as-of", "2024-07-31"}));
            for (const std::string secret :
                 {"Informant", "cousin", "21 May", "2024-05-21", "Helper", "3 April", "2024-04-03",
                  "whisper", "helper"}) {
                CAPTURE(secret);
                CHECK_FALSE(has(text, secret));
            }
            CHECK(has(text, "confidential"));
            CHECK(has(text, "27 March 2024: preventive measure in force"));
            CHECK(has(text, "10 July 2024: preventive measure changed to another → bail"));
        }
        // the names of the public profile
        const std::string text = all_of(publisher.pages("site"));
        CHECK_FALSE(has(text, "Secretova"));
        CHECK_FALSE(has(text, "Maria"));
        CHECK(has(text, "M. S."));
    }

    TEST_CASE("site - a day that follows from what is withheld is not told") {
        const Publisher publisher;
        const std::string told =
            "[[event]]\nid = \"told\"\ntype = \"status-assigned\"\nstatus = \"accused\"\n"
            "participant = \"accused\"\nafter = \"home\"\nsource = \"open\"\n";
        publisher.record_text(kSecretPath + told);
        const Words options{"--profile", "partner", "--as-of", "2024-07-31"};
        const std::string text = all_of(publisher.pages("site", options));
        for (const std::string secret :
             {"21 May", "20 May", "22 May", "2024-05-2", "71 days", "70 days"}) {
            CAPTURE(secret);
            CHECK_FALSE(has(text, secret));
        }
        CHECK(has(text, "status acquired or assigned: accused"));
        // the same record without the mark tells it
        publisher.record_text(replaced(kSecretPath + told, "confidential = true\n", ""));
        CHECK(has(all_of(publisher.pages("site", options)), "some day between 21 May"));
    }

    TEST_CASE("site - ten thousand events of sixty people") {
        const Publisher publisher;
        std::string toml =
            "[case]\nid = \"many\"\npack = \"kz\"\nprocedure = \"criminal\"\n"
            "title.en = \"Many\"\n[[source]]\nid = \"s\"\npublisher = \"Paper\"\n"
            "published = 2024-08-01\n";
        for (int i = 0; i < 60; ++i)
            toml += "[[participant]]\nid = \"p" + std::to_string(i) +
                    "\"\nname.en = \"Person Number" + std::to_string(i) +
                    "\"\nrole = \"accused\"\nsource = \"s\"\n";
        for (int i = 0; i < 10000; ++i) {
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

    TEST_CASE("site - the path on a machine breaks where an act is withheld") {
        const report::Drawing ours = measure_of(std::string(kSecretPath) + kBail, false);
        CHECK(taken(ours) == std::vector<std::string>{"custody>house-arrest", "house-arrest>bail",
                                                      "none>custody"});
        CHECK(ours.path.size() == 3);
        CHECK(state_of(ours, "bail").current);

        const report::Drawing theirs = measure_of(std::string(kSecretPath) + kBail, true);
        // not from custody to bail either: it did not go that way
        CHECK(taken(theirs) == std::vector<std::string>{"none>custody"});
        CHECK(theirs.path.size() == 2);
        CHECK_FALSE(state_of(theirs, "house-arrest").visited);
        CHECK(state_of(theirs, "house-arrest").when == "");
        CHECK(state_of(theirs, "bail").visited);
        CHECK(state_of(theirs, "bail").current);
        for (const std::string& text :
             {write_svg(theirs), write_machine_text(theirs), write_dot(theirs)})
            CHECK_FALSE(has(text, "21 May"));

        // where the last act is withheld, nothing says where it stands, nor that it stayed there
        const report::Drawing last = measure_of(kSecretPath, true);
        CHECK(std::ranges::none_of(last.states, &report::DrawnState::current));
        CHECK(state_of(last, "custody").visited);
        CHECK(state_of(measure_of(kSecretPath, false), "house-arrest").current);
        // of a person who is withheld there is nothing at all
        CHECK(measure_of(kSecretPath, true, 1).path.empty());
    }

    TEST_CASE("site - ids that name somebody become numbers, and tell no order") {
        const Publisher publisher;
        publisher.record_text(simple_case("tainov-a", "Second of Petr Tainov"));
        publisher.record_text(simple_case("tainov-z", "First of Petr Tainov"));
        const auto pages = publisher.pages("site");
        CHECK(pages.size() == 4);
        CHECK(pages.contains("case.html"));
        CHECK(pages.contains("case-2.html"));
        CHECK(has(pages.at("case.html"), "<h1>First of P. T.</h1>"));
        const std::string text = all_of(pages);
        CHECK_FALSE(has(text, "ainov"));
        CHECK(publisher.checked("site") == "");
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

    // Where Chromium, its driver and python3-selenium are installed; MERZIM_AXE: the file
    // axe.min.js of axe-core, for its rules besides.
    TEST_CASE("site - a browser shows and works it, by keyboard, with and without script") {
        if (!installed("/usr/bin/chromium") || !installed("/usr/bin/chromedriver") ||
            !installed("/usr/lib/python3/dist-packages/selenium")) {
            MESSAGE("not checked: chromium, chromium-driver or python3-selenium is not installed");
            return;
        }
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
