// For the tests of a site: a docket in a folder of its own, and the sites made of it there.
#pragma once

#include "tests/support/files.hpp"
#include "tests/support/program.hpp"
#include "tests/support/reports.hpp"
#include "tests/support/texts.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace merzim::test {

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from))
        text.replace(at, from.size(), to);
    return text;
}

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

inline std::string all_of(const std::map<std::string, std::string>& pages) {
    std::string text;
    for (const auto& [name, page] : pages)
        text += name + "\n" + page + "\n";
    return text;
}

// `more`: further lines of the header.
inline std::string simple_case(const std::string& id, const std::string& title,
                               const std::string& more = {}) {
    return "[case]\nid = \"" + id + "\"\npack = \"kz\"\nprocedure = \"criminal\"\ntitle.en = \"" +
           title + "\"\n" + more +
           "[[source]]\nid = \"s\"\npublisher = \"Paper\"\npublished = 2024-02-01\n"
           "[[participant]]\nid = \"a\"\nname.en = \"Petr Tainov\"\npublic_name.en = \"P. T.\"\n"
           "role = \"accused\"\nsource = \"s\"\n"
           "[[event]]\nid = \"opened\"\ntype = \"investigation-registered\"\nsource = \"s\"\n"
           "date = 2024-01-10\n";
}

}  // namespace merzim::test
