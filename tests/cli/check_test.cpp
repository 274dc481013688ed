// A docket of more cases than threads take at a time: what `check` writes case by case is what it
// would write of the whole, on however many threads.
#include "tests/support/files.hpp"
#include "tests/support/program.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim::test;

namespace {

constexpr int kCases = 1200;  // blocks are of a few hundred

// Every third case has nothing to find.
std::string docket_text() {
    std::string lines;
    for (int i = 0; i < kCases; ++i) {
        const nlohmann::json record = {
            {"case",
             {{"id", "case-" + std::to_string(i)},
              {"pack", "kz"},
              {"procedure", "criminal"},
              {"title", {{"en", "Case " + std::to_string(i)}}}}},
            {"sources", {{{"id", "s"}, {"publisher", "Monitor"}, {"published", "2024-02"}}}},
            {"participants", {{{"id", "a"}, {"name", {{"ru", "А"}}}, {"source", "s"}}}},
            {"events",
             {{{"id", "asked"},
               {"type", "arrest-request-received"},
               {"participants", {"a"}},
               {"date", "2024-06-03T14:20"},
               {"source", "s"}},
              {{"id", "decided"},
               {"type", "measure-ordered"},
               {"measure", "custody"},
               {"participants", {"a"}},
               {"date", i % 3 == 0 ? "2024-06-03T18:00" : "2024-06-03T23:30"},
               {"source", "s"}}}}};
        lines += record.dump() + "\n";
    }
    return lines;
}

struct Docket {
    Docket() {
        write_whole(folder.path() / "cases.jsonl", docket_text());
        REQUIRE(run_merzim({"init", "--docket", file()}).code == 0);
        const Outcome imported =
            run_merzim({"import", (folder.path() / "cases.jsonl").string(), "--docket", file()});
        CAPTURE(imported.err);
        REQUIRE(imported.code == 0);
    }
    [[nodiscard]] std::string file() const { return (folder.path() / "d.db").string(); }
    [[nodiscard]] std::string check(const std::string& format, const std::string& jobs) const {
        const Outcome checked = run_merzim({"check", "--docket", file(), "--as-of", "2024-07-31",
                                            "--format", format, "--jobs", jobs});
        CHECK(checked.err.empty());
        return checked.out;
    }
    ScratchFolder folder;
};

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

}  // namespace

TEST_SUITE("cli") {
    TEST_CASE("check writes the same on one thread as on many") {
        const Docket docket;
        for (const char* format : {"text", "md", "json", "jsonl", "csv"}) {
            CAPTURE(format);
            const std::string alone = docket.check(format, "1");
            CHECK(alone.size() > 100'000);
            CHECK((docket.check(format, "4") == alone));
        }
    }

    TEST_CASE("check writes every finding in every format - and whole") {
        const Docket docket;
        const std::string whole = docket.check("json", "2");
        const auto json = nlohmann::json::parse(whole);
        const std::size_t findings = json.at("findings").size();
        CHECK(findings >= kCases * 2 / 3);
        CHECK(json.at("cases") == kCases);
        CHECK((json.dump(2) + "\n" == whole));
        CHECK(count(docket.check("jsonl", "2"), "\n") == findings);
        CHECK(count(docket.check("csv", "2"), "\r\n") == findings + 1);
        std::size_t at = 0;
        std::string last;
        for (const auto& finding : json.at("findings")) {  // in the order of the docket
            const std::string id = finding.at("case");
            if (id == last) continue;
            last = id;
            while (at < kCases && "case-" + std::to_string(at) != id)
                ++at;
        }
        CHECK(at < kCases);
    }

    TEST_CASE("a check without findings is whole as well") {
        const ScratchFolder folder;
        const std::string file = (folder.path() / "d.db").string();
        REQUIRE(run_merzim({"init", "--docket", file}).code == 0);
        for (const char* format : {"json", "jsonl", "csv", "text", "md"}) {
            const Outcome checked = run_merzim(
                {"check", "--docket", file, "--as-of", "2024-07-31", "--format", format});
            CHECK(checked.code == 0);
            if (format == std::string("json"))
                CHECK(nlohmann::json::parse(checked.out).at("findings").empty());
        }
    }
}
