// total: the added-up time in some states, over breaks, exceeds a length.
//
// A state lasts from the act that entered it to the next act that left it; one that nothing on
// record has left is taken to last until now, and then the claim is only that no end is on record.
// An act of `until` ends the sum, whatever the state.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

struct Sum {
    std::int64_t least = 0;
    std::int64_t most = 0;
    Truth open = Truth::no;  // still in it, as far as the record goes
    bool doubtful = false;   // the order of the acts is not certain: only the ends bound the sum
    bool qualified = false;
    Until until;                                                    // of the first entry
    std::int32_t subject = -1;                                      // the first entry in the file
    time::Bounds from{time::kDistantFuture, time::kDistantFuture};  // first entry
};

std::int64_t days(time::Moment from, time::Moment to) {
    return to > from ? time::day_of(to) - time::day_of(from) : 0;
}

// Is the track in one of the rule's states now?
Truth held_now(const RuleContext& context, law::TrackId track, std::int32_t who) {
    std::vector<timeline::PossibleState> states;
    const time::Moment now = context.base.now;
    context.base.line.states_at(track, who, {now, now}, -1, states);
    bool inside = false;
    bool outside = false;
    for (const timeline::PossibleState& state : states) {
        const bool wanted =
            std::find(context.rule.states.begin(), context.rule.states.end(),
                      law::TrackState{track, state.state}) != context.rule.states.end();
        (wanted ? inside : outside) = true;
    }
    return inside == outside ? Truth::unknown : to_truth(inside);
}

Sum add_up(const RuleContext& context, law::TrackId track, std::int32_t who) {
    const CountedMoves counted = counted_moves(context.base, context.rule, who);
    const std::vector<std::int32_t>& moves = counted.moves;
    Sum sum;
    sum.until = counted.until;
    sum.doubtful = counted.doubtful;
    std::vector<std::uint16_t> targets;
    const auto wanted = [&](std::int32_t move) {
        targets.clear();
        context.base.line.states_after(track, who, move, targets);
        const auto is_wanted = [&](std::uint16_t target) {
            return std::find(context.rule.states.begin(), context.rule.states.end(),
                             law::TrackState{track, target}) != context.rule.states.end();
        };
        const bool any = std::any_of(targets.begin(), targets.end(), is_wanted);
        sum.doubtful =
            sum.doubtful || (any && !std::all_of(targets.begin(), targets.end(), is_wanted));
        return any;
    };
    const time::Moment now = context.base.now;
    std::size_t run = moves.size();  // where the current stay in the states began
    const auto close = [&](std::size_t end, time::Bounds left) {
        const time::Bounds entered = context.base.fact(moves[run]).at;
        sum.least += days(entered.latest, left.earliest);
        sum.most += entered.earliest.is_finite() ? days(entered.earliest, left.latest)
                                                 : std::int64_t{1} << 30;
        for (std::size_t i = run; i < end && end < moves.size(); ++i) {
            sum.doubtful =
                sum.doubtful || !context.base.line.certainly_after(track, moves[end], moves[i]);
        }
        run = moves.size();
    };
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const Fact& act = context.base.fact(moves[i]);
        const bool inside = wanted(moves[i]);
        sum.doubtful =
            sum.doubtful || (act.happened != Truth::yes && inside != (run < moves.size()));
        if (!inside && run < moves.size()) {
            close(i, act.at);
        }
        if (!inside) {
            continue;
        }
        if (run == moves.size()) {
            run = i;
            for (std::size_t earlier = 0; earlier < i; ++earlier) {
                sum.doubtful = sum.doubtful ||
                               (!wanted(moves[earlier]) && !context.base.line.certainly_after(
                                                               track, moves[i], moves[earlier]));
            }
        }
        if (sum.subject < 0 || act.event < context.base.fact(sum.subject).event) {
            sum.subject = moves[i];
        }
        sum.qualified = sum.qualified || act.qualified;
        sum.from = {std::min(sum.from.earliest, act.at.earliest),
                    std::min(sum.from.latest, act.at.latest)};
    }
    if (run < moves.size()) {
        const bool ended = sum.until.fact >= 0;
        sum.open = to_truth(!ended);
        close(moves.size(), ended ? context.base.fact(sum.until.fact).at : time::Bounds{now, now});
    }
    if (sum.doubtful && sum.subject >= 0) {
        sum.open = sum.until.fact >= 0     ? Truth::no
                   : sum.until.is_possible ? Truth::unknown
                                           : held_now(context, track, who);
        sum.least = 0;
        time::Moment end = now;
        if (sum.until.fact >= 0) {
            end = std::min(now, context.base.fact(sum.until.fact).at.latest);
        } else if (!possible(sum.open)) {
            end = context.base.fact(moves.front()).at.latest;
            for (const std::int32_t move : moves) {
                end = std::max(end, context.base.fact(move).at.latest);
            }
            end = std::min(end, now);
        }
        sum.most =
            sum.from.earliest.is_finite() ? days(sum.from.earliest, end) : std::int64_t{1} << 30;
    }
    return sum;
}

// The rule's length in days, counted from the first entry: months differ by where they begin.
struct DayLimit {
    std::int64_t low;
    std::int64_t high;
};

DayLimit limit_in_days(const law::Rule& rule, const Sum& sum) {
    const auto from = [&](time::Moment moment) -> std::int64_t {
        const time::Day day = moment.is_finite() ? time::day_of(moment) : time::Day{};
        return shift(day, rule.longer_than, 1) - day;
    };
    const std::int64_t a = from(sum.from.earliest);
    if (sum.from.is_exact_day() || rule.longer_than.total_months() == 0) {
        return {a, a};
    }
    const std::int64_t b = from(sum.from.latest);
    constexpr std::int64_t kMonthsDiffer = 3;  // 28 to 31 days
    return {std::min(a, b) - kMonthsDiffer, std::max(a, b) + kMonthsDiffer};
}

void add_results(const Sum& sum, DayLimit limit, Verdict& verdict) {
    const auto either_way = [&](Result open, Result ended) {
        if (possible(sum.open)) {
            verdict.allowed |= open;
        }
        if (!certain(sum.open)) {
            verdict.allowed |= ended;
        }
    };
    if (sum.most > limit.low) {
        either_way(kNotOnRecord, kBreach);
    }
    if (sum.least <= limit.high) {
        either_way(kRunning, kMet);
    }
}

}  // namespace

bool may_enter(const Context& context, const law::Rule& rule, std::int32_t who, std::int32_t move) {
    const law::TrackId track = rule.states.front().track;
    std::vector<std::uint16_t> targets;
    context.line.states_after(track, who, move, targets);
    return std::ranges::any_of(targets, [&](std::uint16_t target) {
        return std::ranges::find(rule.states, law::TrackState{track, target}) != rule.states.end();
    });
}

CountedMoves counted_moves(const Context& context, const law::Rule& rule, std::int32_t who) {
    CountedMoves counted;
    context.line.moves_of(rule.states.front().track, who, counted.moves);
    if (rule.until.empty()) {
        return counted;
    }
    const auto entry = std::ranges::find_if(
        counted.moves, [&](std::int32_t move) { return may_enter(context, rule, who, move); });
    if (entry == counted.moves.end()) {
        return counted;
    }
    counted.until = until_of(context, rule, who, *entry);
    counted.doubtful = counted.until.is_possible;
    if (counted.until.fact < 0) {
        return counted;
    }
    const Fact& end = context.fact(counted.until.fact);
    std::erase_if(counted.moves, [&](std::int32_t move) {
        if (move == counted.until.fact) {
            return false;
        }
        const Truth later = context.line.not_later(end, context.fact(move));
        counted.doubtful = counted.doubtful || (possible(later) && !certain(later));
        return certain(later);
    });
    return counted;
}

void total_time(const RuleContext& context) {
    const law::TrackId track = context.rule.states.front().track;
    const bool personal = context.base.pack.track(track).of_participant;
    for (std::int32_t who = personal ? 0 : timeline::kNobody;
         who < (personal ? context.base.participants() : 0); ++who) {
        if (personal && !context.base.line.participant_visible(who)) {
            continue;
        }
        const Sum sum = add_up(context, track, who);
        if (sum.subject < 0) {
            continue;
        }
        const Fact& first = context.base.fact(sum.subject);
        Outcome outcome = begin(context, who, -1);
        outcome.by = static_cast<std::int32_t>(first.event);
        Verdict verdict;
        verdict.weakened = sum.qualified;
        verdict.unbounded = open_ended(context.base, first);
        const DayLimit limit = limit_in_days(context.rule, sum);
        add_results(sum, limit, verdict);
        if (possible(sum.open)) {
            // each further day adds one to the sum
            for (const std::int64_t left : {limit.low - sum.most, limit.high - sum.least}) {
                context.base.wake.at(context.base.now + 1 +
                                     std::max<std::int64_t>(0, left) * time::kMinutesPerDay);
            }
            outcome.missing = Missing::ending;
        }
        outcome.amount = sum.least;
        if (sum.least > limit.high) {
            outcome.days_over = static_cast<std::int32_t>(sum.least - limit.high);
        }
        ask_conditions(context, who, first, sum.subject,
                       in_force(context, {context.base.now, context.base.now}), outcome, verdict);
        add(context, outcome, verdict);
    }
}

}  // namespace merzim::verdict
