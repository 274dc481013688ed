#include "engine/verdict/context.hpp"

namespace merzim::verdict {

timeline::Fact moment_as_fact(time::Moment moment) {
    timeline::Fact fact;
    fact.at = {moment, moment};
    fact.finish = fact.at;
    fact.minutes = true;
    return fact;
}

bool open_ended(const Context& context, const timeline::Fact& fact) {
    const docket::PackedEvent& event = context.event(fact);
    return !event.dated || !event.start.earliest.is_finite() || !event.start.latest.is_finite();
}

bool affects(const Context& context, const timeline::Fact& fact, std::int32_t who) {
    if (who == timeline::kNobody) {
        return true;
    }
    if (context.event(fact).participants.size > 0) {
        return context.line.concerns(fact, who);
    }
    return context.party[static_cast<std::size_t>(who)] != 0;
}

}  // namespace merzim::verdict
