// What a case has to tell, on records of the toy law worked out by hand.
#include "engine/verdict/signals.hpp"

#include "engine/docket/packed.hpp"
#include "engine/input/read.hpp"
#include "engine/pipeline.hpp"
#include "tests/support/files.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace merzim;
using namespace merzim::test;

namespace {

time::Length days(int number) {
    time::Length length;
    length.days = number;
    return length;
}

verdict::WatchRules rules() {
    verdict::WatchRules rules;
    rules.before_own = {days(4), days(1)};
    rules.before_theirs = {days(2)};
    rules.stale_after = days(20);
    rules.coming_days = 10;
    rules.every_days = 1;
    return rules;
}

struct Told {
    verdict::Watched watched;
    std::string by_kind;  // "upcoming:investigation:1 " …
};

Told told(const std::string& events, const std::string& as_of,
          const verdict::WatchRules& watch_rules = rules()) {
    Diagnostics diagnostics;
    const auto pack = load_pack(test_file("data/packs/toy"), diagnostics);
    REQUIRE(pack);
    const auto record = input::read_case(
        "[case]\nid = \"a\"\npack = \"toy\"\nprocedure = \"case\"\ntitle.en = \"a\"\n"
        "[[source]]\nid = \"s\"\npublisher = \"p\"\n"
        "[[participant]]\nid = \"a\"\nname.en = \"A\"\nsource = \"s\"\n" +
            events,
        "a.toml", diagnostics, &*pack);
    REQUIRE_MESSAGE(record, diagnostics.render());
    const timeline::Question question{time::end_of(*time::parse_day(as_of)), std::nullopt};
    const CaseEvaluation evaluation(*pack, *record, question);
    Told result;
    result.watched =
        verdict::watch(*pack, evaluation.packed(), evaluation.evaluation(), question, watch_rules);
    for (const verdict::Signal& signal : result.watched.signals) {
        if (signal.kind == verdict::SignalKind::finding) continue;
        result.by_kind += std::string(to_string(signal.kind)) + ":" + signal.about + ":" +
                          std::to_string(signal.level.step) + " ";
    }
    return result;
}

bool has(const Told& what, const std::string& part) {
    return what.by_kind.find(part) != std::string::npos;
}

constexpr const char* kOpened =
    "[[event]]\nid = \"e\"\ntype = \"opened\"\nsource = \"s\"\ndate = 2024-03-04\n";

}  // namespace

TEST_SUITE("verdict") {
    TEST_CASE("a term of an authority is told of two days before its latest last day") {
        // three days from 4 March, the first not counted: 7 March
        CHECK_FALSE(has(told(kOpened, "2024-03-04"), "investigation"));
        CHECK(has(told(kOpened, "2024-03-05"), "upcoming:investigation:1"));
        CHECK(has(told(kOpened, "2024-03-07"), "upcoming:investigation:1"));
        // it ran out: the finding says so
        CHECK_FALSE(has(told(kOpened, "2024-03-08"), "upcoming:investigation"));
        CHECK(told(kOpened, "2024-03-04").watched.wake == start_of(*time::parse_day("2024-03-05")));
    }

    TEST_CASE("a term is told of when it ends before the next run is due, whatever the distances") {
        verdict::WatchRules weekly = rules();
        weekly.every_days = 7;
        weekly.before_theirs.clear();
        CHECK(has(told(kOpened, "2024-03-04", weekly), "upcoming:investigation:1"));
        weekly.every_days = 2;
        CHECK_FALSE(has(told(kOpened, "2024-03-04", weekly), "investigation"));
    }

    TEST_CASE("what ended is not coming") {
        const std::string closed =
            std::string(kOpened) +
            "[[event]]\nid = \"f\"\ntype = \"closed\"\nsource = \"s\"\ndate = 2024-03-05\n";
        CHECK_FALSE(has(told(closed, "2024-03-05"), "investigation"));
        const auto coming = told(closed, "2024-03-05").watched.coming;
        CHECK(std::ranges::none_of(coming, [](const verdict::Coming& term) {
            return time::iso(term.day) == "2024-03-07";
        }));
    }

    TEST_CASE("terms are listed so many days ahead and no more") {
        verdict::WatchRules watch_rules = rules();
        const auto lists = [&](int ahead) {
            watch_rules.coming_days = ahead;
            const auto coming = told(kOpened, "2024-03-04", watch_rules).watched.coming;
            return std::ranges::any_of(coming, [](const verdict::Coming& term) {
                return time::iso(term.day) == "2024-03-07" && !term.own;
            });
        };
        CHECK(lists(3));
        CHECK_FALSE(lists(2));
    }

    TEST_CASE("a case with an open term and nothing for long is stale") {
        CHECK_FALSE(has(told(kOpened, "2024-03-24"), "stale"));
        CHECK(has(told(kOpened, "2024-03-25"), "stale"));
        const std::string closed =
            std::string(kOpened) +
            "[[event]]\nid = \"f\"\ntype = \"closed\"\nsource = \"s\"\ndate = 2024-03-05\n";
        CHECK_FALSE(has(told(closed, "2024-06-25"), "stale"));
        verdict::WatchRules never = rules();
        never.stale_after = {};
        CHECK_FALSE(has(told(kOpened, "2024-03-25", never), "stale"));
    }

    TEST_CASE("an identity is made of ids: dates and texts do not change it") {
        const auto of_term = [](const Told& what) {
            for (const verdict::Signal& signal : what.watched.signals) {
                if (signal.about == "investigation") return signal.fingerprint;
            }
            return std::string("none");
        };
        std::string moved = kOpened;
        moved.replace(moved.find("2024-03-04"), 10, "2024-03-05");
        // the 8th to the 10th are no working days: it ends on the 11th
        const std::string before = of_term(told(kOpened, "2024-03-05"));
        CHECK(before.size() == 16);
        CHECK(before == of_term(told(moved, "2024-03-10")));
    }
}
