// premature: an act before the first lawful minute of a waiting term.
//
// An act is judged by the clock opened last before it; where several may be that one, by all of
// them.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

// May this clock be the one opened last before the act?
bool may_govern(const RuleContext& context, std::size_t index, const Fact& act) {
    const ClockDetail& detail = context.clocks[index];
    const Fact& start = context.base.fact(detail.start_fact);
    if (!possible(context.base.line.not_later(start, act))) {
        return false;
    }
    for (std::size_t i = 0; i < context.clocks.size(); ++i) {
        const ClockDetail& other = context.clocks[i];
        if (i == index || other.clock.term != detail.clock.term ||
            other.clock.participant != detail.clock.participant || !certain(other.exists)) {
            continue;
        }
        const Fact& later = context.base.fact(other.start_fact);
        if (certain(context.base.line.earlier(start, later)) &&
            certain(context.base.line.not_later(later, act))) {
            return false;
        }
    }
    return true;
}

void weigh(const RuleContext& context, const ClockDetail& detail, const Fact& act, Outcome& outcome,
           Verdict& verdict) {
    const Due& first = detail.clock.due;
    verdict.weakened = verdict.weakened || detail.presumed || detail.qualified;
    outcome.confidence = std::min(outcome.confidence, detail.clock.confidence);
    outcome.unread = outcome.unread || detail.clock.unread;
    if (inherits_norm(context) && detail.clock.norm.is_set()) {
        outcome.norm = detail.clock.norm;
    }
    const Fact& start = context.base.fact(detail.start_fact);
    const bool sure = certain(context.base.line.not_later(start, act)) && certain(detail.exists) &&
                      certain(detail.guard.truth);
    if (!sure) {
        verdict.allowed |= kNotApplicable;
    }
    verdict.allowed |= detail.clock.allowed & kNotInForce;
    verdict.unknown_guard = verdict.unknown_guard || detail.guard.truth == Truth::unknown;
    if (act.at.earliest < first.latest) {
        verdict.allowed |= kBreach;
    }
    if (act.at.latest >= first.earliest) {
        verdict.allowed |= kMet;
    }
    outcome.due = first;
    if (act.at.latest < first.earliest && first.earliest.is_finite()) {
        outcome.days_over = time::day_of(first.earliest) - time::day_of(act.at.latest);
    }
}

}  // namespace

void premature(const RuleContext& context) {
    std::vector<std::int32_t> acts;
    for (const std::int32_t who : subjects(context)) {
        matching(context.base, context.rule.act, who, acts);
        for (const std::int32_t index : acts) {
            const Fact& act = context.base.fact(index);
            Outcome outcome = begin(context, who, static_cast<std::int32_t>(act.event));
            outcome.by = outcome.event;
            Verdict verdict;
            verdict.weakened = act.qualified;
            verdict.unbounded = open_ended(context.base, act);
            bool governed = false;
            for (std::size_t i = 0; i < context.clocks.size(); ++i) {
                const ClockDetail& detail = context.clocks[i];
                if (detail.clock.term != context.rule.term || detail.readings.empty() ||
                    (detail.clock.participant != timeline::kNobody && who != timeline::kNobody &&
                     detail.clock.participant != who) ||
                    !may_govern(context, i, act)) {
                    continue;
                }
                governed = true;
                weigh(context, detail, act, outcome, verdict);
            }
            if (!governed) {
                continue;
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
