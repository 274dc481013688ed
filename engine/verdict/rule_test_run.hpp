// Running the tests of a law pack: each small case is evaluated on each of its days and the
// outcomes are compared with the list the test gives.
//
// Strict: a violation nobody listed fails the test. A listed outcome is compared only in the fields
// that were written down.
#pragma once

#include "engine/docket/rule_test.hpp"
#include "engine/verdict/evaluate.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace merzim::verdict {

struct RuleTestFailure {
    std::size_t test = 0;  // index into the tests given
    std::size_t day = 0;   // index into RuleTest::days
    Span span;
    std::string rule;
    std::string term;           // of an expectation about a term; then there is no rule
    std::string expected;       // "": nothing was expected
    std::string got;            // "": the rule has no such outcome
    std::int32_t outcome = -1;  // index into the outcomes of that day: whose proof is worth showing
};

// What the tests exercise.
struct RuleCoverage {
    std::array<std::uint32_t, 6> kinds{};  // days on which the rule came out as this Kind
    std::uint32_t uncertain = 0;           // violated, but not certainly
    std::uint32_t silent = 0;              // days a test named the rule and it had no outcome
    [[nodiscard]] std::uint32_t of(Kind kind) const {
        return kinds[static_cast<std::size_t>(kind)];
    }
    // The rule was seen to fire.
    [[nodiscard]] bool fires() const { return of(Kind::violated) > 0; }
    // The rule was seen not to fire where it applied; one that speaks of the record as a whole has
    // no other outcome, and is silent then.
    [[nodiscard]] bool keeps_quiet() const {
        return of(Kind::running) + of(Kind::met) + silent > 0;
    }
};

// How often the branches of a version of a term decided a clock, in the order they are written.
struct VersionCoverage {
    std::uint32_t opened = 0;             // clocks of this version
    std::uint32_t base = 0;               // with its own length
    std::vector<std::uint32_t> variants;  // with the length of this variant
    std::vector<std::uint32_t> steps;     // an extension up to this step was on record
    std::vector<std::uint32_t> pauses;    // what begins this pause was on record
};

// What tests say of a term.
struct TermCoverage {
    bool running = false;  // it runs
    bool over = false;     // it does not, or not any more
};

struct RuleTestReport {
    std::size_t tests = 0;
    std::size_t days = 0;
    std::vector<RuleTestFailure> failures;               // in the order of the tests
    std::vector<RuleCoverage> rules;                     // by RuleId
    std::vector<std::vector<VersionCoverage>> versions;  // by TermId, version
    std::vector<TermCoverage> terms;                     // by TermId
};

RuleTestReport run_rule_tests(const law::Pack& pack, const std::vector<docket::RuleTest>& tests);

// The question a day of a test asks.
timeline::Question question_of(const docket::RuleTestDay& day);

}  // namespace merzim::verdict
