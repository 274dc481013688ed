// count: more than so many acts. One entry may stand for several ("2.."). One finding a person (or
// case), not one an act.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

void count_acts(const RuleContext& context) {
    std::vector<std::int32_t> acts;
    for (const std::int32_t who : subjects(context)) {
        matching(context.base, context.rule.act, who, acts);
        if (acts.empty()) {
            continue;
        }
        std::int64_t least = 0;
        std::int64_t most = 0;
        bool open = false;  // an entry for an unlimited number of acts
        Verdict verdict;
        std::int32_t last = acts.front();
        time::Bounds last_at{time::kDistantPast, time::kDistantPast};
        for (const std::int32_t index : acts) {
            const timeline::Fact& act = context.base.fact(index);
            const docket::PackedEvent& event = context.base.event(act);
            least += certain(act.happened) ? event.count_least : 0;
            most += std::max(event.count_least, event.count_most);
            open = open || event.count_most < 0;
            verdict.weakened = verdict.weakened || act.qualified;
            last = index;
            last_at.latest = std::max(last_at.latest, act.at.latest);
            if (certain(act.happened)) {
                last_at.earliest = std::max(last_at.earliest, act.at.earliest);
            }
        }
        Outcome outcome = begin(context, who, -1);
        outcome.by = static_cast<std::int32_t>(context.base.fact(last).event);
        outcome.amount = least;
        const int limit = context.rule.more_than;
        if (most > limit || open) {
            verdict.allowed |= kBreach;
        }
        if (least <= limit) {
            verdict.allowed |= kMet;
            outcome.missing = most > limit || open ? Missing::extension_details : Missing::nothing;
        }
        verdict.unbounded = open && most <= limit;
        ask_conditions(context, who, context.base.fact(last), last, in_force(context, last_at),
                       outcome, verdict);
        add(context, outcome, verdict);
    }
}

}  // namespace merzim::verdict
