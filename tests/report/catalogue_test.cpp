// The catalogues: complete in every language, and complete for what the program says.
#include "engine/base/phrases.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

using merzim::Phrases;

namespace {

namespace fs = std::filesystem;

const fs::path kSource = MERZIM_SOURCE_DIR;

Phrases catalogues() {
    merzim::Diagnostics diagnostics;
    auto phrases = merzim::input::read_phrases(kSource / "engine/report/lang", diagnostics);
    INFO(diagnostics.render());
    REQUIRE(phrases.has_value());
    return *phrases;
}

std::set<std::string> placeholders(const std::string& text) {
    static const std::regex kPlace(R"(\{([a-z_]+)(:[a-z-]+)?\})");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), kPlace), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

std::set<std::string> tables(const std::string& text) {
    static const std::regex kTable(R"(\{[a-z_]+:([a-z-]+)\})");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), kTable), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// The matches of an expression in the sources, without the quotes around them.
std::set<std::string> literals(const std::regex& expression) {
    std::set<std::string> found;
    for (const char* folder : {"engine/report", "engine/verdict", "cli"}) {
        for (const auto& entry : fs::recursive_directory_iterator(kSource / folder)) {
            if (entry.path().extension() != ".cpp") continue;
            const std::string text = read(entry.path());
            for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end;
                 ++at) {
                const std::string literal = (*at)[0];
                found.insert(literal.substr(1, literal.size() - 2));
            }
        }
    }
    return found;
}

// Every literal of the sources that looks like a key of a section of the catalogue.
std::set<std::string> keys_in_sources(const std::set<std::string>& sections) {
    static const std::regex kKey(R"re("[a-z-]+\.[a-z-]+(\.[a-z-]+)*")re");
    std::set<std::string> keys;
    for (const std::string& literal : literals(kKey)) {
        if (sections.contains(literal.substr(0, literal.find('.')))) keys.insert(literal);
    }
    return keys;
}

// Every literal that begins a key which is put together: "severity.", "claim.breach-".
std::set<std::string> beginnings_in_sources() {
    static const std::regex kBeginning(R"re("[a-z]+\.([a-z-]+[.-])*")re");
    return literals(kBeginning);
}

std::set<std::string> sections_of(const merzim::Language& language) {
    std::set<std::string> sections;
    for (const auto& entry : language.phrases)
        sections.insert(entry.first.substr(0, entry.first.find('.')));
    return sections;
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("three languages are offered and English comes first") {
        CHECK(catalogues().languages() == std::vector<std::string>{"en", "kk", "ru"});
    }

    TEST_CASE("every language has every phrase and no other") {
        const Phrases phrases = catalogues();
        const merzim::Language& english = phrases.language("en");
        for (const char* code : {"ru", "kk"}) {
            const std::string language_code = code;
            CAPTURE(language_code);
            const std::vector<std::string> missing = phrases.missing(code);
            CHECK_MESSAGE(missing.empty(), merzim::text::join(missing, ", "));
            for (const auto& entry : phrases.language(code).phrases) {
                const std::string key = entry.first;
                CAPTURE(key);
                CHECK(english.phrases.contains(key));
            }
        }
    }

    TEST_CASE("a translation fills in the same things as the English") {
        const Phrases phrases = catalogues();
        const merzim::Language& english = phrases.language("en");
        for (const char* code : {"ru", "kk"}) {
            for (const auto& entry : phrases.language(code).phrases) {
                const std::string key = entry.first;
                const std::string said = entry.second;
                const auto original = english.phrases.find(key);
                if (original == english.phrases.end()) continue;
                CAPTURE(key);
                CAPTURE(said);
                CHECK(placeholders(said) == placeholders(original->second));
            }
        }
    }

    TEST_CASE("every plural table that is asked for exists with its forms") {
        const Phrases phrases = catalogues();
        for (const std::string& code : phrases.languages()) {
            const merzim::Language& language = phrases.language(code);
            for (const auto& entry : language.phrases) {
                for (const std::string& table : tables(entry.second)) {
                    const std::string key = entry.first;
                    CAPTURE(code);
                    CAPTURE(key);
                    CAPTURE(table);
                    CHECK(language.plurals.contains(table));
                }
            }
            for (const char* unit :
                 {"years", "months", "weeks", "days", "working-days", "hours", "minutes"}) {
                const std::string least = std::string(unit) + "-least";
                CAPTURE(least);
                CHECK(language.plurals.contains(unit));
                CHECK(language.plurals.contains(least));
            }
        }
    }

    TEST_CASE("every key the program says is in the catalogue") {
        const Phrases phrases = catalogues();
        const merzim::Language& english = phrases.language("en");
        const std::set<std::string> sections = sections_of(english);
        std::vector<std::string> unknown;
        for (const std::string& key : keys_in_sources(sections)) {
            const bool prefix =
                std::any_of(english.phrases.begin(), english.phrases.end(), [&](const auto& entry) {
                    return entry.first.starts_with(key) && entry.first != key;
                });
            const bool file = key.ends_with(".toml") || key.ends_with(".json");
            if (!english.phrases.contains(key) && !prefix && !file) unknown.push_back(key);
        }
        CHECK_MESSAGE(unknown.empty(), merzim::text::join(unknown, "\n"));
    }

    TEST_CASE("the program says every key of the catalogue") {
        const Phrases phrases = catalogues();
        const merzim::Language& english = phrases.language("en");
        const std::set<std::string> said = keys_in_sources(sections_of(english));
        std::set<std::string> beginnings = beginnings_in_sources();
        beginnings.insert(said.begin(), said.end());  // "demand.because" may go on: "-who"
        beginnings.insert(
            {"date.between", "since.between"});  // Words::between() puts them together
        beginnings.insert({"date.month", "date.year", "date.period", "since.month", "since.year"});
        std::vector<std::string> unused;
        for (const auto& entry : english.phrases) {
            const std::string& key = entry.first;
            const bool begun =
                std::any_of(beginnings.begin(), beginnings.end(),
                            [&](const std::string& start) { return key.starts_with(start); });
            if (!begun) unused.push_back(key);
        }
        CHECK_MESSAGE(unused.empty(), merzim::text::join(unused, "\n"));
    }

    TEST_CASE("every name of the engine's scales has its word") {
        const Phrases phrases = catalogues();
        const merzim::Language& english = phrases.language("en");
        for (const char* key : {"severity.info",
                                "severity.low",
                                "severity.medium",
                                "severity.high",
                                "severity.critical",
                                "certainty.certain",
                                "certainty.likely",
                                "certainty.possible",
                                "confidence.high",
                                "confidence.medium",
                                "confidence.low",
                                "binds.authority",
                                "binds.court",
                                "binds.defence",
                                "missing.nothing",
                                "missing.date",
                                "missing.ending",
                                "missing.extension",
                                "missing.extension-details",
                                "missing.condition",
                                "missing.telling",
                                "missing.calendar",
                                "missing.law",
                                "missing.figure",
                                "missing.preceding",
                                "mark.experimental",
                                "mark.test",
                                "mark.deprecated",
                                "alerts.new",
                                "alerts.worse",
                                "alerts.still",
                                "alerts.better",
                                "alerts.resolved",
                                "alerts.reopened"}) {
            const std::string name = key;
            CAPTURE(name);
            CHECK(english.phrases.contains(name));
        }
    }

    TEST_CASE("nothing in the catalogues could drive a terminal") {
        const Phrases phrases = catalogues();
        for (const std::string& code : phrases.languages()) {
            for (const auto& entry : phrases.language(code).phrases) {
                const std::string key = entry.first;
                CAPTURE(key);
                CHECK(merzim::text::printable(entry.second) == entry.second);
                CHECK(merzim::text::trim(entry.second).empty() == false);
            }
        }
    }
}
