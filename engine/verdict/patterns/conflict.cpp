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

void judge(const RuleContext& context, std::int32_t who, const std::vector<std::int32_t>& moves) {
    Truth worst = Truth::no;
    std::int32_t at = -1;
    const bool within_reach = std::all_of(
        context.rule.states.begin(), context.rule.states.end(), [&](const law::TrackState& state) {
            return context.base.line.may_reach(state.track, subject_of(context.base, state, who),
                                               state.state);
        });
    for (std::size_t i = 0; within_reach && i < moves.size(); ++i) {
        const std::int32_t move = moves[i];
        const timeline::Fact& fact = context.base.fact(move);
        Truth together = fact.happened;
        for (const law::TrackState state : context.rule.states) {
            together = both(together, in(context.base, state, subject_of(context.base, state, who),
                                         fact, move));
        }
        if (together > worst) {
            worst = together;
            at = move;
        }
    }
    const std::int32_t shown = at >= 0 ? at : moves.front();
    const timeline::Fact& fact = context.base.fact(shown);
    Outcome outcome = begin(context, who, -1);
    outcome.by = static_cast<std::int32_t>(fact.event);
    Verdict verdict;
    verdict.weakened = fact.qualified;
    verdict.allowed = worst == Truth::yes  ? std::uint8_t{kBreach}
                      : worst == Truth::no ? std::uint8_t{kMet}
                                           : std::uint8_t{kBreach | kMet};
    if (!guard(context, who, fact, shown, outcome, verdict)) {
        verdict.allowed = kNotApplicable;
    }
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
