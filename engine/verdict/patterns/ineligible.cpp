// ineligible: an act though what the law asks for it does not hold.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

void ineligible(const RuleContext& context) {
    std::vector<std::int32_t> acts;
    for (const std::int32_t who : subjects(context)) {
        matching(context.base, context.rule.act, who, acts);
        for (const std::int32_t index : acts) {
            const timeline::Fact& act = context.base.fact(index);
            Outcome outcome = begin(context, who, static_cast<std::int32_t>(act.event));
            outcome.by = outcome.event;
            Verdict verdict;
            verdict.weakened = act.qualified;
            const Answer answer = holds(context.base, context.rule.allowed, who, act, index);
            verdict.weakened = verdict.weakened || answer.presumed;
            outcome.confidence = std::min(outcome.confidence, answer.confidence);
            if (answer.truth != Truth::yes) {
                verdict.allowed |= answer.by_silence == Truth::yes  ? kNotOnRecord
                                   : answer.by_silence == Truth::no ? kBreach
                                                                    : kNotOnRecord | kBreach;
            }
            if (answer.truth == Truth::no && answer.by_silence != Truth::no) {
                outcome.missing = Missing::preceding;
            }
            if (answer.truth != Truth::no) {
                verdict.allowed |= kMet;
            }
            if (answer.truth == Truth::unknown) {
                // what the law asks for is not on record: a question, not an accusation
                outcome.missing = Missing::condition;
                verdict.unbounded = true;
            }
            if (!certain(act.happened)) {
                verdict.allowed |= kNotApplicable;
            }
            ask_conditions(context, who, act, index, in_force(context, act.at), outcome, verdict);
            ask_for_proof(context, who, act, index, outcome, verdict);
            add(context, outcome, verdict);
        }
    }
}

}  // namespace merzim::verdict
