// total: the added-up time in some states, over breaks, exceeds a length.
//
// A state lasts from the act that entered it to the next act that left it; one that nothing on
// record has left is taken to last until now, and then the claim is only that no end is on record.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

struct Sum {
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool open = false;      // still in it, as far as the record goes
    bool doubtful = false;  // the order of acts is not certain
    bool qualified = false;
    std::int32_t first = -1;  // fact that entered it first
};

std::uint16_t target(const Context& context, law::TrackId track, const Fact& fact) {
    for (const law::Move& move : context.pack.track(track).moves) {
        if (context.line.matches(fact, move.on)) {
            return move.to;
        }
    }
    return context.pack.track(track).initial;
}

std::int64_t days(time::Moment from, time::Moment to) {
    return to > from ? time::day_of(to) - time::day_of(from) : 0;
}

Sum add_up(const RuleContext& context, law::TrackId track, std::int32_t who) {
    std::vector<std::int32_t> moves;
    context.base.line.moves_of(track, who, moves);
    const auto wanted = [&](std::uint16_t state) {
        return std::find(context.rule.states.begin(), context.rule.states.end(),
                         law::TrackState{track, state}) != context.rule.states.end();
    };
    Sum sum;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const Fact& entered = context.base.fact(moves[i]);
        if (!wanted(target(context.base, track, entered))) {
            continue;
        }
        if (sum.first < 0) {
            sum.first = moves[i];
        }
        sum.qualified = sum.qualified || entered.qualified;
        const bool last = i + 1 == moves.size();
        const time::Bounds left = last ? time::Bounds{context.base.now, context.base.now}
                                       : context.base.fact(moves[i + 1]).at;
        sum.open = sum.open || last;
        sum.doubtful = sum.doubtful || entered.happened != Truth::yes ||
                       (!last && !context.base.line.certainly_after(track, moves[i + 1], moves[i]));
        sum.least += days(entered.at.latest, left.earliest);
        sum.most += entered.at.earliest.is_finite() ? days(entered.at.earliest, left.latest)
                                                    : std::int64_t{1} << 30;
    }
    return sum;
}

}  // namespace

void total_time(const RuleContext& context) {
    const law::TrackId track = context.rule.states.front().track;
    const bool personal = context.base.pack.track(track).of_participant;
    for (std::int32_t who = personal ? 0 : timeline::kNobody;
         who < (personal ? context.base.participants() : 0); ++who) {
        if (personal && !context.base.line.participant_visible(who)) {
            continue;
        }
        const Sum sum = add_up(context, track, who);
        if (sum.first < 0) {
            continue;
        }
        const Fact& first = context.base.fact(sum.first);
        Outcome outcome = begin(context, who, static_cast<std::int32_t>(first.event));
        Verdict verdict;
        verdict.weakened = sum.qualified;
        verdict.unbounded = !context.base.event(first).dated;
        // the length in days, counted from the first entry
        const auto length_from = [&](time::Moment from) -> std::int64_t {
            if (!from.is_finite()) {
                return 0;
            }
            const time::Day day = time::day_of(from);
            return shift(day, context.rule.longer_than, 1) - day;
        };
        const std::int64_t a = length_from(first.at.earliest);
        const std::int64_t b = length_from(first.at.latest);
        const std::int64_t slack = context.rule.longer_than.total_months() > 0 ? 3 : 0;
        const std::int64_t limit_low =
            first.at.earliest == first.at.latest || first.at.is_exact_day()
                ? b
                : std::min(a, b) - slack;
        const std::int64_t limit_high = first.at.is_exact_day() ? b : std::max(a, b) + slack;
        if (sum.most > limit_low || sum.doubtful) {
            verdict.allowed |= sum.open ? kNotOnRecord : kBreach;
        }
        if (sum.least <= limit_high || sum.doubtful) {
            verdict.allowed |= sum.open ? kRunning : kMet;
        }
        if (sum.open) {
            context.base.wake.at(context.base.now + 1 +
                                 std::max<std::int64_t>(0, limit_low - sum.most) *
                                     time::kMinutesPerDay);
            context.base.wake.at(context.base.now + 1 +
                                 std::max<std::int64_t>(0, limit_high - sum.least) *
                                     time::kMinutesPerDay);
            outcome.missing = Missing::ending;
        }
        outcome.amount = sum.least;
        if (sum.least > limit_high) {
            outcome.days_over = static_cast<std::int32_t>(sum.least - limit_high);
        }
        if (!guard(context, who, first, sum.first, outcome, verdict)) {
            verdict.allowed = kNotApplicable;
        }
        add(context, outcome, verdict);
    }
}

}  // namespace merzim::verdict
