// Rules against the timeline of one case on one day. Pure: no store, no clock, no printing.
#pragma once

#include "engine/timeline/timeline.hpp"
#include "engine/verdict/outcome.hpp"
#include "engine/verdict/plan_check.hpp"
#include "engine/verdict/proof.hpp"

#include <memory>
#include <string>
#include <vector>

namespace merzim::verdict {

// Where a track stands.
struct TrackStatus {
    law::TrackId track;
    std::int32_t participant = -1;
    std::vector<timeline::PossibleState> states;  // one: certain
    Certainty certainty = Certainty::certain;
    // When one state is certain: the act that began the unbroken stay in it, and the act that began
    // the broader state it is within. Indices into the timeline's facts, -1: none.
    std::int32_t entered_fact = -1;
    std::uint16_t broader = 0xFFFF;
    std::int32_t broader_fact = -1;
    bool operator==(const TrackStatus&) const = default;
};

// Everything concluded about a case on a day. One object can be evaluated into again and again.
struct Evaluation {
    std::vector<Outcome> outcomes;  // every rule for every subject, quiet ones too; by rule, then
                                    // participant, then event
    std::vector<Clock> clocks;      // by start, then term
    time::Moment wake =
        time::kDistantFuture;  // first minute at which something may change by itself
    // Filled only by evaluate_fully():
    std::vector<TrackStatus> tracks;
    std::vector<timeline::MissingSteps> missing_steps;
    std::vector<PlanCheck> plans;  // by plan, then clock
    void clear();
};

class Evaluator {
  public:
    // Keeps references: pack and symbols must outlive it. Not thread-safe; one per thread.
    Evaluator(const law::Pack& pack, const docket::Symbols& symbols);
    ~Evaluator();

    // Outcomes, clocks and wake date.
    void evaluate(const docket::PackedCase& record, const timeline::Question& question,
                  Evaluation& out);
    // The same with tracks and missing steps, for reports.
    void evaluate_fully(const docket::PackedCase& record, const timeline::Question& question,
                        Evaluation& out);
    // The timeline of the last evaluation.
    [[nodiscard]] const timeline::Timeline& timeline() const;

    // Why. Must follow evaluate() of the same record and question.
    [[nodiscard]] Proof explain(const Outcome& outcome);
    [[nodiscard]] Proof explain(const Clock& clock);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Stable identity of a finding: rule, case, participant and triggering event by their ids, never
// text or dates. 16 hex digits.
std::string fingerprint(const law::Pack& pack, const docket::PackedCase& record,
                        const Outcome& outcome);

}  // namespace merzim::verdict
