// The sums behind the patterns without a clock. Each shows only what it can show to agree with the
// outcome: where dates are uncertain the sum of the parts is not the result, and that is said.
#include "engine/verdict/explain_parts.hpp"
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

EventRef event_of(const Fact& fact) {
    return {static_cast<std::int32_t>(fact.event)};
}

std::int64_t days_between(time::Moment from, time::Moment to) {
    if (!from.is_finite() || !to.is_finite()) return 0;
    return std::max<std::int64_t>(0, time::day_of(to) - time::day_of(from));
}

std::int32_t holder(const Context& context, law::TrackId track, std::int32_t who) {
    return context.pack.track(track).of_participant ? who : timeline::kNobody;
}

// ---- total

// `left`: index of the act that left the states, -1: none on record. The days it lasted at least.
std::int64_t add_stay(const Context& context, const std::vector<std::int32_t>& acts,
                      std::int32_t left, Proof& parent) {
    const Fact& first = context.fact(acts.front());
    const time::Moment end = left < 0 ? context.now : context.fact(left).at.earliest;
    const std::int64_t days = days_between(first.at.latest, end);
    Proof stay = left < 0
                     ? proof_node("proof.stay-open", {{"event", event_of(first)},
                                                      {"to", DayRef{time::day_of(context.now)}},
                                                      {"least", days}})
                     : proof_node("proof.stay", {{"event", event_of(first)},
                                                 {"to", event_of(context.fact(left))},
                                                 {"least", days}});
    for (std::size_t i = 1; i < acts.size(); ++i) {
        stay.children.push_back(
            proof_node("proof.stay-act", {{"event", event_of(context.fact(acts[i]))}}));
    }
    parent.children.push_back(std::move(stay));
    return days;
}

void add_total(const Context& context, const law::Rule& rule, const Outcome& outcome,
               Proof& parent) {
    const law::TrackId track = rule.states.front().track;
    const std::int32_t who = holder(context, track, outcome.participant);
    const CountedMoves counted = counted_moves(context, rule, who);
    std::vector<std::int32_t> stay;
    std::int64_t sum = 0;
    for (const std::int32_t move : counted.moves) {
        if (may_enter(context, rule, who, move)) {
            stay.push_back(move);
        } else if (!stay.empty()) {
            sum += add_stay(context, stay, move, parent);
            stay.clear();
        }
    }
    if (!stay.empty()) sum += add_stay(context, stay, counted.until.fact, parent);
    if (outcome.amount != sum) parent.children.push_back(proof_node("proof.sum-uncertain"));
    parent.children.push_back(proof_node(
        "proof.sum",
        {{"amount", std::max<std::int64_t>(0, outcome.amount)}, {"length", rule.longer_than}}));
}

// ---- count

void add_count(const Context& context, const law::Rule& rule, const Outcome& outcome,
               Proof& parent) {
    std::vector<std::int32_t> acts;
    matching(context, rule.act, outcome.participant, acts);
    for (const std::int32_t act : acts) {
        const docket::PackedEvent& event = context.event(context.fact(act));
        Proof counted = proof_of_fact(context, "proof.counted", act);
        const auto more = [&](const char* key, std::int64_t number) {
            counted.children.push_back(proof_node(key, {{"amount", number}}));
        };
        if (event.count_least != 1 || event.count_most != 1) {
            more(event.count_most < 0 || event.count_most > event.count_least
                     ? "proof.counted-at-least"
                     : "proof.counted-exactly",
                 event.count_least);
        }
        parent.children.push_back(std::move(counted));
    }
    parent.children.push_back(
        proof_node("proof.count", {{"amount", std::max<std::int64_t>(0, outcome.amount)},
                                   {"limit", static_cast<std::int64_t>(rule.more_than)}}));
}

// ---- conflict

void add_states_held(const Context& context, const law::Rule& rule, const Outcome& outcome,
                     Proof& parent) {
    const std::int32_t index = context.line.fact_of(outcome.by);
    if (index < 0) return;
    const Fact& at = context.fact(index);
    Proof moment = proof_of_fact(context, "proof.at-act", index);
    for (const law::TrackState& wanted : rule.states) {
        const law::State& state = context.pack.track(wanted.track).states[wanted.state];
        std::vector<timeline::PossibleState> states;
        context.line.states_at(wanted.track, holder(context, wanted.track, outcome.participant),
                               at.at, index, states);
        const auto held = std::ranges::find(states, wanted.state, &timeline::PossibleState::state);
        if (held == states.end()) {
            moment.children.push_back(proof_node("proof.state-not-held", {{"state", state.title}}));
        } else if (held->since_fact < 0) {
            moment.children.push_back(proof_node("proof.has.no-state"));
        } else {
            moment.children.push_back(proof_node(
                states.size() == 1 ? "proof.has.state" : "proof.has.maybe-state",
                {{"state", state.title}, {"event", event_of(context.fact(held->since_fact))}}));
        }
    }
    parent.children.push_back(std::move(moment));
}

// ---- silence

void add_quiet(const Context& context, const law::Rule& rule, const Outcome& outcome,
               Proof& parent) {
    const std::int32_t entry = context.line.fact_of(outcome.event);
    if (entry < 0) return;
    parent.children.push_back(proof_of_fact(context, "proof.state-begun", entry));
    std::vector<std::int32_t> acts;
    matching(context, rule.act, outcome.participant, acts);
    bool any = false;
    for (const std::int32_t act : acts) {
        const Fact& fact = context.fact(act);
        if (act == entry || !possible(context.line.not_later(context.fact(entry), fact))) continue;
        any = true;
        parent.children.push_back(proof_of_fact(context, "proof.sign-of-activity", act));
    }
    if (!any) parent.children.push_back(proof_node("proof.no-activity"));
    if (outcome.amount < 0) return;
    parent.children.push_back(proof_node("proof.quiet", {{"amount", outcome.amount},
                                                         {"to", DayRef{time::day_of(context.now)}},
                                                         {"length", rule.longer_than}}));
}

}  // namespace

void add_arithmetic(const Context& context, const law::Rule& rule, const Outcome& outcome,
                    Proof& parent) {
    switch (rule.pattern) {
        case law::Pattern::total:
            add_total(context, rule, outcome, parent);
            return;
        case law::Pattern::count:
            add_count(context, rule, outcome, parent);
            return;
        case law::Pattern::conflict:
            add_states_held(context, rule, outcome, parent);
            return;
        case law::Pattern::silence:
            add_quiet(context, rule, outcome, parent);
            return;
        default:
            return;
    }
}

}  // namespace merzim::verdict
