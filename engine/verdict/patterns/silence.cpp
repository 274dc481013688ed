// silence: in a state that may still hold, no act of the given kinds for longer than a length.
//
// The clock runs from the entry into the state or the last act in it; an act of `until` ends it.
// That no act is on record does not prove that none happened, unless a source says so for the whole
// time (a statement `none`).
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

struct Quiet {
    time::Bounds since;       // the last sign of activity
    std::int32_t entry = -1;  // fact that began the state
    bool qualified = false;
};

Quiet last_activity(const RuleContext& context, const std::vector<std::int32_t>& acts,
                    std::int32_t entry) {
    Quiet quiet{context.base.fact(entry).at, entry, context.base.fact(entry).qualified};
    const Fact& begun = context.base.fact(entry);
    for (const std::int32_t index : acts) {
        const Fact& act = context.base.fact(index);
        const Truth within = both(act.happened, context.base.line.not_later(begun, act));
        if (certain(within)) {
            quiet.since.earliest = std::max(quiet.since.earliest, act.at.earliest);
        }
        if (possible(within)) {
            quiet.since.latest = std::max(quiet.since.latest, act.at.latest);
            quiet.qualified = quiet.qualified || act.qualified;
        }
    }
    return quiet;
}

// The last moment up to which some source says that nothing of the kind happened, from `since` on.
time::Moment confirmed_until(const RuleContext& context, std::int32_t who, time::Moment since) {
    const docket::PackedCase& record = context.base.line.record();
    time::Moment until = time::kDistantPast;
    if (!since.is_finite()) {
        return until;
    }
    for (std::size_t s = 0; s < record.statements.size(); ++s) {
        const docket::PackedStatement& statement = record.statements[s];
        if (statement.says != docket::Statement::Says::none ||
            !context.base.line.statement_visible(s) ||
            (statement.participant != who && statement.participant != timeline::kNobody) ||
            time::day_of(statement.during_start.latest) > time::day_of(since) + 1) {
            continue;
        }
        const auto types = record.list(statement.types);
        const bool covers = std::all_of(
            context.rule.act.any.begin(), context.rule.act.any.end(),
            [&](const law::EventPattern& pattern) {
                return std::any_of(types.begin(), types.end(), [&](std::uint32_t symbol) {
                    return context.base.line.binding().type(symbol) == pattern.type;
                });
            });
        if (covers) {
            until = std::max(until, std::min(statement.during_end.earliest, context.base.now));
        }
    }
    return until;
}

void judge(const RuleContext& context, std::int32_t who, const Quiet& quiet, Truth held) {
    const Fact& entry = context.base.fact(quiet.entry);
    Outcome outcome = begin(context, who, static_cast<std::int32_t>(entry.event));
    outcome.missing = Missing::ending;
    Verdict verdict;
    verdict.weakened = quiet.qualified;
    verdict.unbounded = open_ended(context.base, entry);
    if (!certain(held)) {
        verdict.allowed |= kNotApplicable;
    }
    const auto limit = [&](time::Moment since) {
        return since.is_finite()
                   ? time::end_of(shift(time::day_of(since), context.rule.longer_than, 1))
                   : since;
    };
    outcome.due = {limit(quiet.since.earliest), limit(quiet.since.latest),
                   limit(quiet.since.latest)};
    if (!context.base.wake.passed(outcome.due.latest)) {
        verdict.allowed |= kRunning;
    }
    if (context.base.wake.passed(outcome.due.earliest)) {
        if (confirmed_until(context, who, quiet.since.latest) > outcome.due.earliest) {
            verdict.allowed |= kBreach;
        }
        if (confirmed_until(context, who, quiet.since.earliest) <= outcome.due.latest) {
            verdict.allowed |= kNotOnRecord;
        }
        const time::Day today = time::day_of(context.base.now);
        if (outcome.due.latest < context.base.now) {
            outcome.days_over = today - time::day_of(outcome.due.latest);
        }
        if (outcome.due.earliest.is_finite()) {
            outcome.days_over_most = today - time::day_of(outcome.due.earliest);
        }
    }
    if (quiet.since.latest.is_finite()) {
        outcome.amount = time::day_of(context.base.now) - time::day_of(quiet.since.latest);
    }
    const Until until = until_of(context.base, context.rule, who, quiet.entry);
    if (until.fact >= 0) {
        verdict.allowed = kMet;
        outcome.by = static_cast<std::int32_t>(context.base.fact(until.fact).event);
    } else if (until.is_possible) {
        verdict.allowed |= kMet;
    }
    ask_conditions(context, who, entry, quiet.entry,
                   in_force(context, {context.base.now, context.base.now}), outcome, verdict);
    add(context, outcome, verdict);
}

}  // namespace

void silence(const RuleContext& context) {
    const law::TrackState wanted = context.rule.states.front();
    const bool personal = context.base.pack.track(wanted.track).of_participant;
    std::vector<std::int32_t> whose{timeline::kNobody};
    if (personal) {
        whose.clear();
        for (std::int32_t i = 0; i < context.base.participants(); ++i) {
            if (context.base.line.participant_visible(i)) {
                whose.push_back(i);
            }
        }
    }
    std::vector<timeline::PossibleState> states;
    std::vector<std::int32_t> acts;
    for (const std::int32_t who : whose) {
        if (context.base.line.movers(wanted.track, who).empty() ||
            !context.base.line.may_reach(wanted.track, who, wanted.state)) {
            continue;
        }
        context.base.line.states_at(wanted.track, who, {context.base.now, context.base.now}, -1,
                                    states);
        const bool alone = std::all_of(
            states.begin(), states.end(),
            [&](const timeline::PossibleState& state) { return state.state == wanted.state; });
        for (const timeline::PossibleState& state : states) {
            if (state.state != wanted.state || state.since_fact < 0) {
                continue;
            }
            matching(context.base, context.rule.act, who, acts);
            judge(context, who, last_activity(context, acts, state.since_fact),
                  alone && states.size() == 1 ? Truth::yes : Truth::unknown);
        }
    }
}

}  // namespace merzim::verdict
