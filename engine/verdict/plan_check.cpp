// Is what is planned inside the terms it falls under?
#include "engine/verdict/plan_check.hpp"

namespace merzim::verdict {

namespace {

// The plan as if it had been carried out on its day.
timeline::Fact carried_out(const Context& context, const timeline::Plan& plan) {
    const docket::PackedEvent& event = context.line.record().events[plan.event];
    const timeline::Binding& binding = context.line.binding();
    timeline::Fact fact;
    fact.event = plan.event;
    fact.type = plan.type;
    fact.words = {binding.word(event.status), binding.word(event.measure),
                  binding.word(event.outcome), binding.word(event.offence),
                  binding.word(event.authority)};
    fact.at = plan.at;
    fact.finish = plan.at;
    return fact;
}

// Whether some rule asks this waiting term of an act like the planned one.
bool waits_for(const Context& context, law::TermId term, const timeline::Fact& planned) {
    for (const law::Rule& rule : context.pack.rules) {
        if (rule.pattern == law::Pattern::premature && rule.term == term &&
            context.line.matches(planned, rule.act)) {
            return true;
        }
    }
    return false;
}

Truth inside(const timeline::Fact& planned, const Clock& clock, bool waiting) {
    const time::Bounds at = planned.at;
    if (waiting) {
        if (at.earliest >= clock.due.latest) {
            return Truth::yes;
        }
        return at.latest < clock.due.earliest ? Truth::no : Truth::unknown;
    }
    if (at.latest <= clock.due.earliest) {
        return Truth::yes;
    }
    return at.earliest > clock.due.latest ? Truth::no : Truth::unknown;
}

}  // namespace

void check_plans(const Context& context, const Clocks& clocks, std::vector<PlanCheck>& out) {
    for (const timeline::Plan& plan : context.line.plans()) {
        const timeline::Fact planned = carried_out(context, plan);
        for (std::size_t i = 0; i < clocks.size(); ++i) {
            const ClockDetail& detail = clocks[i];
            const law::Term& term = context.pack.term(detail.clock.term);
            const bool waiting = term.direction == time::Direction::waiting;
            const bool governs =
                waiting ? waits_for(context, detail.clock.term, planned)
                        : context.line.matches(planned, term.ends, detail.clock.participant);
            if (!governs || detail.readings.empty() || !possible(detail.guard.truth) ||
                (!waiting && detail.clock.ended_by >= 0)) {
                continue;
            }
            out.push_back({static_cast<std::int32_t>(plan.event), detail.clock,
                           inside(planned, detail.clock, waiting), waiting});
        }
    }
}

}  // namespace merzim::verdict
