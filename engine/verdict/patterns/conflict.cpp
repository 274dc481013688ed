// conflict: two states of different tracks at once, for one person.
//
// Asked at every act that moves either track: states hold between acts, so two of them overlap at
// some time exactly when they do right after one of these acts. There is one finding a person, not
// one an act, so that it stays the same finding while dates are still uncertain.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

Truth in(const Context& context, law::TrackState wanted, std::int32_t who, const timeline::Fact& at,
         std::int32_t index) {
    std::vector<timeline::PossibleState>& states = context.buffers.states;
    context.line.states_at(wanted.track, who, at.at, index, states);
    bool inside = false;
    bool outside = false;
    for (const timeline::PossibleState& state : states) {
        (state.state == wanted.state ? inside : outside) = true;
    }
    return inside == outside ? Truth::unknown : to_truth(inside);
}

std::int32_t subject_of(const Context& context, law::TrackState state, std::int32_t who) {
    return context.pack.track(state.track).of_participant ? who : timeline::kNobody;
}

// Looks for a moment at which both states hold and the rule is law.
class Search {
  public:
    Search(const RuleContext& context, std::int32_t who)
        : context_(context),
          who_(who),
          within_reach_(std::all_of(context.rule.states.begin(), context.rule.states.end(),
                                    [&](const law::TrackState& state) {
                                        return context.base.line.may_reach(
                                            state.track, subject_of(context.base, state, who),
                                            state.state);
                                    })) {}

    Truth found = Truth::no;
    Truth law = Truth::no;  // was the rule law at some moment looked at?
    std::int32_t at = -1;   // the act after which they were found together

    void look_after(std::int32_t move) {
        const timeline::Fact& fact = context_.base.fact(move);
        const Truth then = in_force(context_, fact.at);
        law = either(law, both(fact.happened, then));
        add(both(both(fact.happened, then), together(fact, move)), move);
    }

    // The states may have been the same before the rule was law.
    void look_when_it_became_law(const std::vector<std::int32_t>& moves) {
        if (!context_.rule.norm.is_set()) {
            return;
        }
        const time::Bounds from = context_.base.pack.norm(context_.rule.norm).from;
        const time::Moment now = context_.base.now;
        for (const time::Moment day : {from.earliest, from.latest}) {
            context_.base.wake.at(day);
        }
        if (from.latest <= now) {
            look_at({from.latest, from.latest}, Truth::yes, moves);
        }
        if (from.earliest <= now && from.earliest < from.latest) {
            look_at({from.earliest, std::min(from.latest, now)}, Truth::unknown, moves);
        }
    }

  private:
    void look_at(time::Bounds when, Truth then, const std::vector<std::int32_t>& moves) {
        timeline::Fact moment = moment_as_fact(when.earliest);
        moment.at = when;
        Truth after_some = Truth::no;
        for (const std::int32_t move : moves) {
            const timeline::Fact& fact = context_.base.fact(move);
            after_some =
                either(after_some, both(fact.happened, context_.base.line.not_later(fact, moment)));
        }
        law = either(law, both(then, after_some));
        if (possible(after_some)) {
            add(both(then, together(moment, -1)), moves.front());
        }
    }

    [[nodiscard]] Truth together(const timeline::Fact& fact, std::int32_t move) const {
        Truth both_hold = to_truth(within_reach_);
        for (std::size_t i = 0; within_reach_ && i < context_.rule.states.size(); ++i) {
            const law::TrackState state = context_.rule.states[i];
            both_hold = both(both_hold, in(context_.base, state,
                                           subject_of(context_.base, state, who_), fact, move));
        }
        return both_hold;
    }

    void add(Truth truth, std::int32_t move) {
        if (truth > found) {
            found = truth;
            at = move;
        }
    }

    const RuleContext& context_;
    std::int32_t who_;
    bool within_reach_;
};

void judge(const RuleContext& context, std::int32_t who, const std::vector<std::int32_t>& moves) {
    Search search(context, who);
    for (const std::int32_t move : moves) {
        search.look_after(move);
    }
    search.look_when_it_became_law(moves);
    const std::int32_t shown = search.at >= 0 ? search.at : moves.front();
    const timeline::Fact& fact = context.base.fact(shown);
    Outcome outcome = begin(context, who, -1);
    outcome.by = static_cast<std::int32_t>(fact.event);
    Verdict verdict;
    verdict.weakened = fact.qualified;
    verdict.allowed = search.found == Truth::yes  ? std::uint8_t{kBreach}
                      : search.found == Truth::no ? std::uint8_t{kMet}
                                                  : std::uint8_t{kBreach | kMet};
    ask_conditions(context, who, fact, shown, search.law, outcome, verdict);
    add(context, outcome, verdict);
}

}  // namespace

void conflict(const RuleContext& context) {
    std::vector<std::int32_t> moves;
    for (std::int32_t who = 0; who < context.base.participants(); ++who) {
        if (!context.base.line.participant_visible(who)) {
            continue;
        }
        moves.clear();
        for (const law::TrackState state : context.rule.states) {
            const auto of_track =
                context.base.line.movers(state.track, subject_of(context.base, state, who));
            moves.insert(moves.end(), of_track.begin(), of_track.end());
        }
        std::sort(moves.begin(), moves.end());
        moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
        if (!moves.empty()) {
            judge(context, who, moves);
        }
    }
}

}  // namespace merzim::verdict
