// precedence: an act that another had to come before, at least / at most so long.
//
// For exact days, an act on day b is in order when some earlier act lies in [b - at_most, b -
// at_least]. An act on record before b but outside that window is a breach; none on record before b
// leaves only a gap in the record.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

struct Window {
    time::Moment first;  // kDistantPast without `at_most`
    time::Moment last;
};

// The window for an act at a moment. Lengths of days leave out no minute of a day; lengths of hours
// are exact, so an act known to the day alone may be on either side of them.
Window window_before(const law::Rule& rule, time::Moment act, bool minutes) {
    Window window{time::kDistantPast, act};
    if (!act.is_finite()) {
        return window;
    }
    const time::Day day = time::day_of(act);
    const std::int64_t lead = rule.at_least.total_minutes();
    window.last = rule.at_least.is_clock_time() && (minutes || lead > 0)
                      ? act - lead
                      : time::end_of(shift(day, rule.at_least, -1));
    if (rule.at_most) {
        window.first = rule.at_most->is_clock_time()
                           ? act - rule.at_most->total_minutes()
                           : time::start_of(shift(day, *rule.at_most, -1));
    }
    return window;
}

void weigh(const RuleContext& context, const Fact& act, const std::vector<std::int32_t>& earlier,
           std::int32_t act_index, Verdict& verdict) {
    const Window soonest = window_before(context.rule, act.at.earliest, act.minutes);
    const Window latest = window_before(context.rule, act.at.latest, act.minutes);
    Truth in_window = Truth::no;
    Truth before = Truth::no;
    for (const std::int32_t index : earlier) {
        if (index == act_index) {
            continue;
        }
        const Fact& fact = context.base.fact(index);
        const bool fits = fact.at.earliest <= latest.last && fact.at.latest >= soonest.first;
        // what surely came before an act of the same day needs no hour
        const bool ordered =
            context.rule.at_least.is_zero() && certain(context.base.line.not_later(fact, act));
        const bool surely = (fact.at.latest <= soonest.last || ordered) &&
                            fact.at.earliest >= latest.first && certain(fact.happened);
        in_window = either(in_window, surely ? Truth::yes : fits ? Truth::unknown : Truth::no);
        before = either(before, both(fact.happened, context.base.line.not_later(fact, act)));
        verdict.weakened = verdict.weakened || fact.qualified;
        verdict.unbounded = verdict.unbounded || open_ended(context.base, fact);
    }
    if (possible(in_window)) {
        verdict.allowed |= kMet;
    }
    if (!certain(in_window)) {
        if (possible(before)) {
            verdict.allowed |= kBreach;
        }
        if (!certain(before)) {
            verdict.allowed |= kNotOnRecord;
        }
    }
}

}  // namespace

void precedence(const RuleContext& context) {
    std::vector<std::int32_t> acts;
    std::vector<std::int32_t> earlier;
    for (const std::int32_t who : subjects(context)) {
        matching(context.base, context.rule.act, who, acts);
        if (acts.empty()) {
            continue;
        }
        matching(context.base, context.rule.before, who, earlier);
        for (const std::int32_t index : acts) {
            const Fact& act = context.base.fact(index);
            Outcome outcome = begin(context, who, static_cast<std::int32_t>(act.event));
            outcome.by = outcome.event;
            outcome.missing = Missing::preceding;
            Verdict verdict;
            verdict.weakened = act.qualified;
            verdict.unbounded = open_ended(context.base, act);
            weigh(context, act, earlier, index, verdict);
            if (!certain(act.happened)) {
                verdict.allowed |= kNotApplicable;
            }
            ask_conditions(context, who, act, index, in_force(context, act.at), outcome, verdict);
            add(context, outcome, verdict);
        }
    }
}

}  // namespace merzim::verdict
