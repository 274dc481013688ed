#include "engine/report/case_evaluation.hpp"

namespace merzim::report {

CaseEvaluation::CaseEvaluation(const law::Pack& pack, docket::Case record,
                               const timeline::Question& question)
    : pack_(&pack), record_(std::move(record)), question_(question) {
    docket::pack_case(record_, symbols_, packed_);
    evaluator_ = std::make_unique<verdict::Evaluator>(pack, symbols_);
    evaluator_->evaluate_fully(packed_, question_, evaluation_);
}

verdict::Proof CaseEvaluation::explain(const verdict::Outcome& outcome) const {
    return evaluator_->explain(outcome);
}

verdict::Proof CaseEvaluation::explain(const verdict::Clock& clock) const {
    return evaluator_->explain(clock);
}

Subject CaseEvaluation::subject() const {
    return {*pack_,
            record_,
            packed_,
            timeline(),
            evaluation_,
            question_,
            [this](const verdict::Outcome& outcome) { return explain(outcome); },
            [this](const verdict::Clock& clock) { return explain(clock); }};
}

}  // namespace merzim::report
