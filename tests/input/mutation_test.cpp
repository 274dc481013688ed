// Files broken at random: whatever is read, the answer is diagnostics or a value, never a crash. A
// reader that returns nothing has said why.
#include "engine/input/read.hpp"
#include "tests/support/files.hpp"

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kCases = 600;
constexpr int kPacks = 60;
#else
constexpr int kCases = 6000;
constexpr int kPacks = 600;
#endif

class Breaker {
  public:
    explicit Breaker(unsigned seed) : random_(seed) {}

    std::string broken(std::string text) {
        const std::size_t changes = 1 + below(3);
        for (std::size_t i = 0; i < changes; ++i)
            change(text);
        return text;
    }

  private:
    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
    }

    void change(std::string& text) {
        static const std::vector<std::string> kPieces = {"\"",
                                                         "'",
                                                         "[",
                                                         "]",
                                                         "[[",
                                                         "]]",
                                                         "{",
                                                         "}",
                                                         "=",
                                                         ".",
                                                         "\n",
                                                         "#",
                                                         "0",
                                                         "-1",
                                                         "1e9",
                                                         "..",
                                                         "/",
                                                         "2024",
                                                         "\xFF",
                                                         std::string(1, '\0'),
                                                         "\\u0000",
                                                         "\\",
                                                         "true",
                                                         "inf",
                                                         "\"\"\"",
                                                         "= {}",
                                                         "= []",
                                                         "= \"\"",
                                                         "99999999999999999999",
                                                         "of",
                                                         "\n[x]\n",
                                                         "é",
                                                         ",,",
                                                         "a.b.c"};
        const std::size_t at = below(text.size() + 1);
        switch (below(6)) {
            case 0:
                text.insert(at, kPieces[below(kPieces.size())]);
                break;
            case 1:
                text.erase(at, 1 + below(20));
                break;
            case 2:
                text.resize(at);
                break;
            case 3:
                swap_lines(text);
                break;
            case 4:
                drop_line(text);
                break;
            default:
                if (at < text.size()) text[at] = static_cast<char>(below(256));
        }
        if (text.empty()) text = " ";
    }

    std::pair<std::size_t, std::size_t> line(const std::string& text) {
        const std::size_t at = below(text.size());
        const std::size_t before = text.rfind('\n', at == 0 ? 0 : at - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        const std::size_t end = text.find('\n', begin);
        return {begin, (end == std::string::npos ? text.size() : end + 1) - begin};
    }

    void drop_line(std::string& text) {
        const auto place = line(text);
        text.erase(place.first, place.second);
    }

    // A line is copied to somewhere else: keys twice, keys in wrong tables.
    void swap_lines(std::string& text) {
        const auto place = line(text);
        const std::string copy = text.substr(place.first, place.second);
        text.insert(line(text).first, copy);
    }

    std::mt19937 random_;
};

}  // namespace

TEST_SUITE("input") {
    TEST_CASE("a broken case file is told or read and never a crash") {
        Diagnostics none;
        const auto pack = input::read_pack(test_file("data/packs/small"), none);
        REQUIRE(pack);
        const std::string whole = read_whole(test_file("data/cases/full.toml"));
        Breaker breaker(1);
        int good = 0;
        for (int i = 0; i < kCases; ++i) {
            const std::string text = breaker.broken(whole);
            Diagnostics diagnostics;
            const auto record = input::read_case(text, "broken", diagnostics, &*pack);
            if (record.has_value() == diagnostics.has_errors()) FAIL(text);
            if (record) ++good;
            if (diagnostics.render().empty() && !record) FAIL(text);
        }
        // both ways are taken
        CHECK(good > kCases / 50);
        CHECK(good < kCases / 2);
    }

    TEST_CASE("a broken pack is told or read and never a crash") {
        const ScratchFolder folder;
        fs::copy(test_file("data/packs/small"), folder.path(), fs::copy_options::recursive);
        const std::vector<std::string> names = {"law.toml",      "words.toml",   "pack.toml",
                                                "calendar.toml", "calendar.csv", "rules.test.toml"};
        Breaker breaker(2);
        for (int i = 0; i < kPacks; ++i) {
            const std::string& name = names[static_cast<std::size_t>(i) % names.size()];
            const std::string whole = read_whole(test_file("data/packs/small/" + name));
            const std::string text = breaker.broken(whole);
            write_whole(folder.path() / name, text);
            Diagnostics diagnostics;
            const auto pack = input::read_pack(folder.path(), diagnostics);
            if (pack.has_value() == diagnostics.has_errors()) FAIL(text);
            if (pack) input::read_rule_tests(folder.path(), *pack, diagnostics);
            CHECK(diagnostics.render().empty() == diagnostics.empty());
            write_whole(folder.path() / name, whole);
        }
    }
}
