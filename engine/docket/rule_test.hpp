// A rule test as written in *.test.toml: a small case and, per day, the complete list of what must
// be concluded. Names are kept as written; the runner resolves them against the pack.
#pragma once

#include "engine/docket/case.hpp"

#include <optional>
#include <string>
#include <vector>

namespace merzim::docket {

struct ExpectedOutcome {
    std::string rule;
    std::string outcome = "violated";
    std::string claim;  // "" = not compared, as are all empty fields below
    std::string certainty;
    std::string participant;
    std::string event;
    std::optional<time::Edtf> earliest;  // last lawful day (first lawful day of `premature`)
    std::optional<time::Edtf> prevailing;
    std::optional<time::Edtf> latest;
    std::optional<int> days_over;
    Span span;
};

// How a term must stand, whether a rule watches it or not.
struct ExpectedTerm {
    std::string term;
    std::string outcome;  // of its clock: "violated" when it ran out; "none" when none runs
    std::string certainty;
    std::string participant;
    std::string event;
    std::optional<time::Edtf> earliest;
    std::optional<time::Edtf> prevailing;
    std::optional<time::Edtf> latest;
    Span span;
};

struct RuleTestDay {
    time::Edtf as_of;
    std::optional<time::Edtf> known_by;
    std::vector<ExpectedOutcome> expect;
    std::vector<ExpectedTerm> terms;
    Span span;
};

struct RuleTest {
    std::string name;
    std::vector<std::string> only;  // rule ids; empty: all
    Case record;
    std::vector<RuleTestDay> days;  // the first is the test's own `as_of`
    Span span;
};

}  // namespace merzim::docket
