// A case with all that is concluded from it on a day: the owner of what a Subject refers to.
#pragma once

#include "engine/docket/packed.hpp"
#include "engine/report/subject.hpp"

#include <memory>

namespace merzim::report {

// One case evaluated for a report: the record with its texts, its packed form and the conclusions.
// Not movable: the evaluator keeps references.
class CaseEvaluation {
  public:
    CaseEvaluation(const law::Pack& pack, docket::Case record, const timeline::Question& question);
    CaseEvaluation(const CaseEvaluation&) = delete;
    CaseEvaluation& operator=(const CaseEvaluation&) = delete;

    [[nodiscard]] const law::Pack& pack() const { return *pack_; }
    [[nodiscard]] const docket::Case& record() const { return record_; }
    [[nodiscard]] const docket::PackedCase& packed() const { return packed_; }
    [[nodiscard]] const docket::Symbols& symbols() const { return symbols_; }
    [[nodiscard]] const timeline::Question& question() const { return question_; }
    [[nodiscard]] const verdict::Evaluation& evaluation() const { return evaluation_; }
    [[nodiscard]] const timeline::Timeline& timeline() const { return evaluator_->timeline(); }
    [[nodiscard]] verdict::Proof explain(const verdict::Outcome& outcome) const;
    [[nodiscard]] verdict::Proof explain(const verdict::Clock& clock) const;
    // All of it as reports want it; refers to this object.
    [[nodiscard]] Subject subject() const;

  private:
    const law::Pack* pack_;
    docket::Case record_;
    docket::Symbols symbols_;
    docket::PackedCase packed_;
    timeline::Question question_;
    std::unique_ptr<verdict::Evaluator> evaluator_;
    verdict::Evaluation evaluation_;
};

}  // namespace merzim::report
