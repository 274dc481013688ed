// A docket with the toy law of the tests, its copy of that law, and runs of alerts on it.
#pragma once

#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <map>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace merzim::test {

using nlohmann::json;

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

class Desk {
  public:
    explicit Desk(const std::string& name) : name_(name) {
        fs::create_directories(path(""));
        fs::copy(test_file("data/packs/toy"), path("toy"), fs::copy_options::recursive);
        CHECK(run({"init"}).code == 0);
    }

    [[nodiscard]] fs::path path(const std::string& file) const {
        return scratch_.path() / name_ / file;
    }

    [[nodiscard]] Outcome run(Words words) const {
        words.insert(words.end(), {"--docket", path("d.db").string()});
        if (words.front() == "import" || words.front() == "alerts")
            words.insert(words.end(), {"--rules", path("toy").string()});
        return run_merzim(words);
    }

    void record(const std::string& id, const std::string& text) const {
        write_whole(path(id + ".toml"), text);
        const Outcome outcome = run({"import", path(id + ".toml").string()});
        CAPTURE(text);
        CAPTURE(outcome.err);
        REQUIRE(outcome.code == 0);
    }

    [[nodiscard]] std::string alerts(const std::string& as_of, Words more = {}) const {
        Words words{"alerts", "--as-of", as_of};
        words.insert(words.end(), more.begin(), more.end());
        const Outcome outcome = run(words);
        CAPTURE(outcome.err);
        REQUIRE(outcome.code == 0);
        // the commands in it name this folder
        const std::string here = path("").string();
        std::string text = outcome.out;
        for (std::size_t at = text.find(here); at != std::string::npos; at = text.find(here))
            text.erase(at, here.size());
        return text;
    }

    [[nodiscard]] json told(const std::string& as_of, Words more = {}) const {
        more.insert(more.end(), {"--format", "json"});
        return json::parse(alerts(as_of, more));
    }

    // All that is remembered of alerts.
    [[nodiscard]] std::string memory() const {
        return run({"alerts", "list", "--format", "json"}).out;
    }

  private:
    ScratchFolder scratch_;
    std::string name_;
};

inline std::string header(const std::string& id) {
    return "[case]\nid = \"" + id + "\"\npack = \"toy\"\nprocedure = \"case\"\ntitle.en = \"" + id +
           "\"\n[[source]]\nid = \"s\"\npublisher = \"p\"\npublished = \"2024\"\n"
           "[[participant]]\nid = \"a\"\nname.en = \"A\"\nsource = \"s\"\n"
           "charges = [{ offence = \"theft\" }]\n";
}

inline std::string event(const std::string& id, const std::string& type, const std::string& date,
                         const std::string& more = {}) {
    return "[[event]]\nid = \"" + id + "\"\ntype = \"" + type +
           "\"\nsource = \"s\"\ndate = " + date + "\n" + more;
}

// A case of which nothing is known but that it was opened.
inline std::string opened(const std::string& id, const std::string& date = "2024-03-04") {
    return header(id) + event("e", "opened", date);
}

inline std::string confidential(std::string text) {
    text.insert(text.find("title.en"), "confidential = true\n");
    return text;
}

// Its full name.
inline std::string executable(const Desk& desk, const std::string& name, const std::string& body) {
    write_whole(desk.path(name), "#!/bin/sh\n" + body);
    fs::permissions(desk.path(name), fs::perms::owner_all);
    return desk.path(name).string();
}

inline const json* find_alert(const json& list, const std::string& about) {
    for (const json& alert : list) {
        if (alert.value("about", "") == about) return &alert;
    }
    return nullptr;
}

// What each address got, as files.
inline std::map<std::string, std::string> mails(const Desk& desk) {
    std::map<std::string, std::string> result;
    if (!fs::exists(desk.path("out"))) return result;
    for (const auto& file : fs::directory_iterator(desk.path("out"))) {
        const Outcome read =
            shell("'" MERZIM_TEST_DIR "/cli/read_mail.py' --whole '" + file.path().string() + "'",
                  desk.path("").string());
        CHECK(read.code == 0);
        const std::size_t at = read.out.find("to ") + 3;
        result[read.out.substr(at, read.out.find('\n', at) - at)] += read.out;
    }
    fs::remove_all(desk.path("out"));
    return result;
}

// A run for those in people.toml; their mails are written as files.
inline Outcome send(const Desk& desk, const std::string& as_of, Words more = {}) {
    Words words{"alerts",        "--quiet",
                "--as-of",       as_of,
                "--subscribers", desk.path("people.toml").string(),
                "--eml",         desk.path("out").string()};
    words.insert(words.end(), more.begin(), more.end());
    return desk.run(words);
}

}  // namespace merzim::test
