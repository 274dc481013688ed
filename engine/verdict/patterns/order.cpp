// order: the acts on record do not fit the state machine.
//
// Only pairs of acts whose order is certain are judged: missing steps between them are a gap in the
// record; acts no sequence of lawful steps can connect are a breach of the order.
#include "engine/verdict/patterns/pattern.hpp"

namespace merzim::verdict {

void order(const RuleContext& context) {
    const law::TrackId track = context.rule.track;
    const bool personal = context.base.pack.track(track).of_participant;
    std::vector<timeline::MissingSteps> missing;
    for (std::int32_t who = personal ? 0 : timeline::kNobody;
         who < (personal ? context.base.participants() : 0); ++who) {
        if (personal && !context.base.line.participant_visible(who)) {
            continue;
        }
        missing.clear();
        context.base.line.missing_steps(track, who, missing);
        for (const timeline::MissingSteps& steps : missing) {
            const timeline::Fact& reported = context.base.fact(steps.before_fact);
            Outcome outcome = begin(context, who, static_cast<std::int32_t>(reported.event));
            outcome.missing = Missing::preceding;
            outcome.due = {steps.between.earliest, steps.between.latest, steps.between.latest};
            Verdict verdict;
            verdict.weakened = reported.qualified;
            verdict.allowed = steps.impossible ? kBreach : kNotOnRecord;
            ask_conditions(context, who, reported, steps.before_fact,
                           in_force(context, reported.at), outcome, verdict);
            add(context, outcome, verdict);
        }
    }
}

}  // namespace merzim::verdict
