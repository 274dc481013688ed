// combination: the named rules are all violated, for one person when they are about persons. One
// finding a person: which of their events is behind it may still be uncertain.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

const Outcome* strongest(const std::vector<Outcome>& outcomes, std::size_t end, law::RuleId rule,
                         std::int32_t who) {
    const Outcome* best = nullptr;
    for (std::size_t i = 0; i < end; ++i) {
        const Outcome& outcome = outcomes[i];
        const bool about = outcome.participant == who || outcome.participant == timeline::kNobody ||
                           who == timeline::kNobody;
        if (outcome.rule == rule && outcome.kind == Kind::violated && about &&
            (best == nullptr || outcome.certainty > best->certainty)) {
            best = &outcome;
        }
    }
    return best;
}

}  // namespace

void combination(const RuleContext& context) {
    const std::size_t end = context.out.size();
    for (const std::int32_t who : subjects(context)) {
        Outcome outcome = begin(context, who, -1);
        outcome.kind = Kind::violated;
        outcome.claim = Claim::breach;
        bool all = true;
        for (const law::RuleId rule : context.rule.all_of) {
            const Outcome* part = strongest(context.out, end, rule, who);
            if (part == nullptr) {
                all = false;
                break;
            }
            outcome.certainty = std::min(outcome.certainty, part->certainty);
            outcome.claim = std::min(outcome.claim, part->claim);
            outcome.confidence = std::min(outcome.confidence, part->confidence);
            outcome.unread = outcome.unread || part->unread;
            outcome.by = outcome.by < 0 ? std::max(part->event, part->by) : outcome.by;
        }
        if (!all) {
            continue;
        }
        outcome.allowed = outcome.claim == Claim::breach ? kBreach : kNotOnRecord;
        if (outcome.certainty == Certainty::possible) {
            outcome.allowed |= kMet;
        }
        context.out.push_back(outcome);
    }
}

}  // namespace merzim::verdict
