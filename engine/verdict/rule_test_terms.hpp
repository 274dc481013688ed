// What a rule test says of terms: whether each stands as it was written down, whatever rules there
// are.
#pragma once

#include "engine/docket/rule_test.hpp"
#include "engine/verdict/evaluate.hpp"

#include <string>
#include <vector>

namespace merzim::verdict {

struct TermMismatch {
    Span span;
    std::string term;
    std::string expected;
    std::string got;  // "": there is no such clock
};

// Each expectation takes a clock of its own; "none" is met when no clock that fits it applies.
std::vector<TermMismatch> check_terms(const law::Pack& pack, const docket::PackedCase& packed,
                                      const Evaluation& evaluation,
                                      const std::vector<docket::ExpectedTerm>& expected);

// A day is compared as a day, a minute as a minute; what was not written down is not compared.
bool same_date(const std::optional<time::Edtf>& expected, time::Moment got);
// "; earliest 2024-05-26, prevailing 2024-05-26, latest 2024-05-27"; "" where there is none.
std::string due_text(const Due& due);

}  // namespace merzim::verdict
