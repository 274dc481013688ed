#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

bool guard(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
           std::int32_t fact_index, Outcome& outcome, Verdict& verdict) {
    const Answer answer = holds(context.base, context.rule.when, who, at, fact_index);
    outcome.confidence = std::min(outcome.confidence, answer.confidence);
    verdict.weakened = verdict.weakened || answer.presumed;
    if (answer.truth == Truth::unknown) {
        verdict.allowed |= kNotApplicable;
        verdict.unknown_guard = true;
        outcome.missing = Missing::condition;
    }
    return possible(answer.truth);
}

Outcome begin(const RuleContext& context, std::int32_t who, std::int32_t event) {
    Outcome outcome;
    outcome.rule = context.id;
    outcome.term = context.rule.term;
    outcome.participant = who;
    outcome.event = event;
    if (context.rule.norm.is_set()) {
        outcome.confidence = context.base.pack.norm(context.rule.norm).confidence;
    }
    return outcome;
}

void add(const RuleContext& context, Outcome outcome, const Verdict& verdict) {
    const Headline head =
        headline(verdict.allowed, verdict.weakened, verdict.unbounded, verdict.unknown_guard);
    outcome.allowed = verdict.allowed;
    outcome.kind = head.kind;
    outcome.claim = head.claim;
    outcome.certainty = head.certainty;
    if (outcome.kind == Kind::met || outcome.kind == Kind::not_applicable) {
        outcome.missing = Missing::nothing;
    }
    context.out.push_back(outcome);
}

std::vector<std::int32_t> subjects(const RuleContext& context) {
    std::vector<std::int32_t> list;
    if (!context.rule.of_participant) {
        list.push_back(timeline::kNobody);
        return list;
    }
    for (std::int32_t who = 0; who < context.base.participants(); ++who) {
        if (context.base.line.participant_visible(who)) {
            list.push_back(who);
        }
    }
    return list;
}

void matching(const Context& context, const law::Selector& selector, std::int32_t who,
              std::vector<std::int32_t>& out) {
    out.clear();
    if (!selector.types.meets(context.line.types())) {
        return;
    }
    const auto facts = context.line.facts();
    for (std::size_t f = 0; f < facts.size(); ++f) {
        if (context.line.matches(facts[f], selector, who) && affects(context, facts[f], who)) {
            out.push_back(static_cast<std::int32_t>(f));
        }
    }
}

time::Day shift(time::Day day, const time::Length& length, int sign) {
    time::Day result = day;
    if (length.total_months() != 0) {
        result = time::add_months(result, sign * length.total_months(), time::MonthEnd::last_day)
                     .value_or(result);
    }
    const auto hours_as_days = static_cast<int>(length.total_minutes() / time::kMinutesPerDay);
    return result + sign * (length.total_days() + length.working_days + hours_as_days);
}

}  // namespace merzim::verdict
