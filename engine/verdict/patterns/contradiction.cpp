// contradiction: the sources cannot all be true (a negative cycle of the temporal network).
#include "engine/verdict/patterns/contradiction.hpp"

#include "engine/verdict/patterns/pattern.hpp"

namespace merzim::verdict {

namespace {

std::int32_t event_of(const Context& context, const timeline::Reason& reason) {
    switch (reason.kind) {
        case timeline::Reason::Kind::date:
        case timeline::Reason::Kind::order:
        case timeline::Reason::Kind::period:
            return reason.index;
        case timeline::Reason::Kind::statement:
            return context.line.record().statements[static_cast<std::size_t>(reason.index)].event;
        case timeline::Reason::Kind::necessity:
        case timeline::Reason::Kind::procedure:
            return -1;
    }
    return -1;
}

}  // namespace

std::int32_t act_of(const Context& context, const timeline::Contradiction& found) {
    std::int32_t first = -1;
    for (const timeline::Reason& reason : found.reasons) {
        const std::int32_t event = event_of(context, reason);
        if (event >= 0 && (first < 0 || event < first)) first = event;
    }
    return first;
}

void contradiction(const RuleContext& context) {
    for (const timeline::Contradiction& found : context.base.line.contradictions()) {
        Outcome outcome = begin(context, timeline::kNobody, act_of(context.base, found));
        Verdict verdict;
        verdict.allowed = kBreach;
        add(context, outcome, verdict);
    }
}

}  // namespace merzim::verdict
