// What a report is about: a case, its timeline and what was concluded from it on a day. References
// only; the owner (CaseEvaluation of the pipeline) must outlive it.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/law/pack.hpp"
#include "engine/verdict/evaluate.hpp"

#include <functional>

namespace merzim::report {

struct Subject {
    const law::Pack& pack;
    const docket::Case& record;  // entries in the same order as in `packed`
    const docket::PackedCase& packed;
    const timeline::Timeline& timeline;  // built for `question`
    const verdict::Evaluation& evaluation;
    timeline::Question question;
    std::function<verdict::Proof(const verdict::Outcome&)> why;
    std::function<verdict::Proof(const verdict::Clock&)> why_clock;

    [[nodiscard]] time::Day as_of() const { return time::day_of(question.now); }
};

}  // namespace merzim::report
