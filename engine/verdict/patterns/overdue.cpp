// overdue, response, disclosure: an outcome for each clock of the rule's term.
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

bool ran_out(Result allowed) {
    return (allowed & (kBreach | kNotOnRecord)) != 0;
}

// Of a possible violation, by the branch it is told of.
void count_days(const ClockDetail& detail, Outcome& outcome) {
    const bool surely = (outcome.allowed & ~(kBreach | kNotOnRecord)) == 0;
    const Clock& clock = detail.clock;
    const time::Bounds due = surely || clock.broken_length.is_zero()
                                 ? time::Bounds{clock.due.earliest, clock.due.latest}
                                 : clock.broken;
    const time::Bounds end = ran_out(outcome.allowed) ? detail.over : detail.ended;
    if (end.earliest.is_finite() && due.latest.is_finite() && end.earliest > due.latest) {
        outcome.days_over = time::day_of(end.earliest) - time::day_of(due.latest);
    }
    if (end.latest.is_finite() && due.earliest.is_finite() && end.latest > due.earliest) {
        outcome.days_over_most = time::day_of(end.latest) - time::day_of(due.earliest);
    }
}

// A ruling that stops a clock is seldom in a published record. Where the law knows one, an act that
// came too late proves no breach, unless the record is whole.
Result without_pauses(const RuleContext& context, const ClockDetail& detail, Result allowed) {
    if ((allowed & kBreach) == 0) {
        return allowed;
    }
    const auto& versions = context.base.pack.term(context.rule.term).versions;
    const auto pauses = [&](const ReadingDue& due) {
        return !versions[due.version].pauses.empty();
    };
    if (std::ranges::none_of(detail.readings, pauses)) {
        return allowed;
    }
    Truth whole = Truth::no;
    if (context.rule.missing_when.kind != law::Condition::Kind::always) {
        const AskedAt asked(context.base, context.base.pack.term(context.rule.term),
                            detail.start_fact);
        whole = holds(context.base, context.rule.missing_when, detail.clock.participant,
                      asked.fact(), asked.index())
                    .truth;
    }
    if (certain(whole)) {
        return allowed;
    }
    const bool always = !possible(whole) && std::ranges::all_of(detail.readings, pauses);
    return static_cast<Result>((always ? allowed & ~kBreach : allowed) | kNotOnRecord);
}

// A term in hours between two acts that may have kept it, whatever their days: which it was turns
// on an hour that is not on record.
bool turns_on_an_hour(const RuleContext& context, const ClockDetail& detail) {
    const std::int32_t end = context.base.line.fact_of(detail.clock.ended_by);
    if (end < 0 || detail.readings.empty()) {
        return false;
    }
    const timeline::Fact& from = context.base.fact(detail.start_fact);
    const timeline::Fact& to = context.base.fact(end);
    if ((from.minutes && to.minutes) || !from.at.earliest.is_finite() ||
        !detail.ended.latest.is_finite()) {
        return false;
    }
    const int days = time::day_of(detail.ended.latest) - time::day_of(from.at.earliest);
    return std::ranges::all_of(detail.readings, [&](const ReadingDue& due) {
        const std::int64_t minutes = due.length.total_minutes();
        return due.length.is_clock_time() &&
               days <= (minutes + time::kMinutesPerDay - 1) / time::kMinutesPerDay;
    });
}

void judge(const RuleContext& context, const ClockDetail& detail) {
    const Clock& clock = detail.clock;
    const timeline::Fact& start = context.base.fact(detail.start_fact);
    Outcome outcome = begin(context, clock.participant, clock.event);
    Verdict verdict;
    verdict.allowed = clock.allowed;
    verdict.weakened = detail.presumed || detail.qualified;
    verdict.unbounded = clock.missing == Missing::date || clock.missing == Missing::calendar;
    verdict.unknown_guard = detail.guard.truth == Truth::unknown;
    outcome.confidence = std::min(outcome.confidence, clock.confidence);
    outcome.unread = clock.unread;
    if (inherits_norm(context)) {
        const bool surely = (clock.allowed & ~(kBreach | kNotOnRecord)) == 0;
        const law::NormId governs =
            !surely && clock.broken_norm.is_set() ? clock.broken_norm : clock.norm;
        outcome.norm = governs.is_set() ? governs : outcome.norm;
    }
    outcome.missing = clock.missing;
    outcome.missing_event = clock.missing_event;
    outcome.due = clock.due;
    outcome.broken = clock.broken;
    outcome.broken_length = clock.broken_length;
    outcome.by = clock.ended_by;
    outcome.amount = detail.elapsed_least;
    if (clock.missing == Missing::figure) {
        verdict.allowed = 0;
    }
    if ((verdict.allowed & kMet) != 0 && (verdict.allowed & (kBreach | kNotOnRecord)) != 0 &&
        turns_on_an_hour(context, detail)) {
        outcome.missing = Missing::hour;
        outcome.missing_event =
            context.base.fact(detail.start_fact).minutes ? clock.ended_by : clock.event;
    }
    const AskedAt asked(context.base, context.base.pack.term(clock.term), detail.start_fact);
    ask_conditions(context, clock.participant, start, asked.fact(), asked.index(),
                   in_force(context, start.at), outcome, verdict);
    outcome.allowed = without_pauses(context, detail, verdict.allowed);
    if (outcome.allowed != verdict.allowed && outcome.missing == Missing::nothing) {
        outcome.missing = Missing::pause;
    }
    verdict.allowed = outcome.allowed;
    ask_for_proof(context, clock.participant, asked.fact(), asked.index(), outcome, verdict);
    outcome.allowed = verdict.allowed;
    if (ran_out(outcome.allowed)) {
        // not the act that only may have ended it in time: what is told of is that none did
        outcome.by = detail.late_by;
        outcome.amount = detail.elapsed_over;
    }
    count_days(detail, outcome);
    if (context.rule.pattern == law::Pattern::disclosure && outcome.missing == Missing::ending) {
        outcome.missing = Missing::telling;
    }
    add(context, outcome, verdict);
}

}  // namespace

void overdue(const RuleContext& context) {
    for (std::size_t i = 0; i < context.clocks.size(); ++i) {
        if (context.clocks[i].clock.term == context.rule.term) {
            judge(context, context.clocks[i]);
        }
    }
}

}  // namespace merzim::verdict
