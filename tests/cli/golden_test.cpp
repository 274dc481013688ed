// Golden files: what people read, byte for byte. tests/golden/cli/*.t
//
//   # a comment
//   <<< case.toml          a file, written to an empty folder before the commands run
//   …
//   >>>
//   $ merzim status x      a command, run in-process with a fixed clock; SRC is the project's
//   folder,
//     stdout               TMP the empty one
//   ! stderr
//   [2]                    the exit code when it is not 0
//
// MERZIM_BLESS=1 rewrites the files; review the difference as you would review code.

#include "cli/command.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;
using namespace merzim;

const std::string kSource = MERZIM_SOURCE_DIR;
constexpr std::int64_t kNow = 1'793'523'600;  // 2026-11-01T05:00:00Z

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// Words of a command line: spaces separate, quotes of either kind hold together.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    std::string word;
    char quote = 0;
    bool open = false;
    for (const char c : line) {
        if (quote != 0 ? c == quote : c == '"' || c == '\'') {
            quote = quote != 0 ? '\0' : c;
            open = true;
        } else if (quote == 0 && c == ' ') {
            if (open) words.push_back(word);
            word.clear();
            open = false;
        } else {
            word += c;
            open = true;
        }
    }
    if (open) words.push_back(word);
    return words;
}

struct Folder {
    fs::path path;
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "merzim-golden-XXXXXX").string();
        path = mkdtemp(pattern.data());
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

std::string prefixed(const std::string& text, const std::string& prefix) {
    std::string out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        out += line.empty() && prefix == "  " ? "\n" : prefix + line + "\n";
    return out;
}

// Hashes follow every change of the law and the records: what they are is tested elsewhere.
std::string without_hashes(const std::string& text) {
    static const std::regex kHash("\\b(SHA-256 [0-9a-f]{64}|[0-9a-f]{64}|SHA-256 [0-9a-f]{8,16})");
    return std::regex_replace(text, kHash, "HASH");
}

// The outcome of one command in the notation of the file.
std::string outcome_of(const std::string& command, const fs::path& folder) {
    std::string line = replaced(replaced(command, "SRC", kSource), "TMP", folder.string());
    std::vector<std::string> words = words_of(line);
    words.erase(words.begin());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{in, out, err};
    const FixedClock clock(kNow);
    const cli::Environment environment{
        {"MERZIM_SHARE", kSource}, {"XDG_DATA_HOME", folder.string()}, {"HOME", folder.string()}};
    const int code = cli::run(words, streams, clock, environment);
    std::string text = prefixed(out.str(), "  ") + prefixed(err.str(), "! ");
    if (code != 0) text += "[" + std::to_string(code) + "]\n";
    return without_hashes(replaced(replaced(text, folder.string(), "TMP"), kSource, "SRC"));
}

// Runs a golden file; what it would say now.
std::string replay(const fs::path& file, int& commands) {
    const Folder folder;
    std::istringstream in(read(file));
    std::string now;
    bool in_output = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("<<< ")) {
            std::ofstream input(folder.path / line.substr(4));
            now += line + "\n";
            while (std::getline(in, line) && line != ">>>") {
                input << line << "\n";
                now += line + "\n";
            }
            REQUIRE_MESSAGE(line == ">>>", file << ": a block without >>>");
            now += ">>>\n";
        } else if (line.starts_with("$ ")) {
            ++commands;
            now += (in_output ? "\n" : "") + line + "\n" + outcome_of(line.substr(2), folder.path);
            in_output = true;
        } else if (line.starts_with("#")) {
            now += (in_output ? "\n" : "") + line + "\n";
            in_output = false;
        }
    }
    return now;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("golden files say what they said") {
        const bool bless = std::getenv("MERZIM_BLESS") != nullptr;
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(kSource + "/tests/golden/cli"))
            if (entry.path().extension() == ".t") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        REQUIRE(!files.empty());
        for (const fs::path& file : files) {
            int commands = 0;
            const std::string now = replay(file, commands);
            CHECK_MESSAGE(commands > 0, file << " runs no command");
            if (bless) {
                std::ofstream(file) << now;
                continue;
            }
            INFO(file.string());
            CHECK(now == read(file));
        }
    }

    TEST_CASE("every command has a golden file and examples") {
        std::string all;
        for (const auto& entry : fs::directory_iterator(kSource + "/tests/golden/cli"))
            all += read(entry.path());
        for (const cli::CommandInfo& command : cli::commands()) {
            INFO(command.name);
            CHECK(!command.examples.empty());
            CHECK(all.find("$ merzim " + command.name) != std::string::npos);
        }
    }
}
