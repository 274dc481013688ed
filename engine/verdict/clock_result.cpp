// From counted dates and acts on record to the set of results a clock may have.
#include "engine/verdict/clocks.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using time::Bounds;
using time::Moment;

constexpr std::uint8_t kViolations = kNotOnRecord | kBreach;

struct Acts {
    bool in_time_certain = false;
    bool in_time_possible = false;
    std::uint8_t in_time_results = 0;
    bool late_possible = false;
    Moment voided_late = time::kDistantFuture;  // it may have fallen away so soon after its end
    bool none_possible = true;
    Bounds late{time::kDistantFuture, time::kDistantPast};  // hull of a first act that comes late
};

// The first minute that is after the last lawful one, by days unless the act is known to the
// minute.
bool may_be_late(const timeline::Fact& fact, Bounds due) {
    return fact.at.latest > due.earliest;
}

// The first minute at which a pause ends what lasts instead of stopping its clock: no day is left
// that could be paused.
Moment nothing_left(const Ending& ending, Moment last) {
    return ending.day_counts ? time::start_of(time::day_of(last)) : last + 1;
}
bool begins_at_end(const Ending& ending, const timeline::Fact& fact, Bounds due) {
    return due.latest.is_finite() && fact.at.earliest >= nothing_left(ending, due.latest);
}
bool may_end(const Ending& ending, const timeline::Fact& fact, Bounds due) {
    return !ending.pauses ||
           (due.earliest.is_finite() && fact.at.latest >= nothing_left(ending, due.earliest));
}

Acts weigh(const Context& context, const ClockDetail& detail, Bounds due) {
    Acts acts;
    Moment first_certain = time::kDistantFuture;
    for (const Ending& ending : detail.endings) {
        const timeline::Fact& fact = context.fact(ending.fact);
        const bool ends_it = !ending.pauses || begins_at_end(ending, fact, due);
        if (certain(ending.after_start) && ends_it) {
            acts.none_possible = false;
            first_certain = std::min(first_certain, fact.at.latest);
        }
        if (fact.at.earliest <= due.latest && may_end(ending, fact, due)) {
            acts.in_time_possible = true;
            acts.in_time_results |= ending.voids ? kNotApplicable : kMet;
            if (certain(ending.after_start) && fact.at.latest <= due.earliest && ends_it) {
                acts.in_time_certain = true;
            }
        }
        if (!may_be_late(fact, due)) {
            continue;
        }
        const Moment first_late = std::max(fact.at.earliest, due.earliest + 1);
        if (ending.voids) {
            acts.voided_late = std::min(acts.voided_late, first_late);
        } else {
            acts.late_possible = true;
            acts.late.earliest = std::min(acts.late.earliest, first_late);
            acts.late.latest = std::max(acts.late.latest, fact.at.latest);
        }
    }
    acts.late.latest = std::min(acts.late.latest, first_certain);
    if (acts.in_time_certain || acts.late.is_empty()) {
        acts.late_possible = false;
    }
    if (acts.in_time_certain || acts.voided_late > first_certain) {
        acts.voided_late = time::kDistantFuture;
    }
    return acts;
}

// Is every step of the ladder a single addition?
bool adds_once(const Context& context, const ClockDetail& detail, const ReadingDue& due) {
    const auto& ladder = context.pack.term(detail.clock.term).versions[due.version].ladder;
    return !ladder.empty() && std::all_of(ladder.begin(), ladder.end(),
                                          [](const auto& step) { return step.adds.has_value(); });
}

// Results under one reading.
std::uint8_t results_of(const Context& context, const ClockDetail& detail, const ReadingDue& due) {
    const Acts acts = weigh(context, detail, due.last);
    std::uint8_t allowed = acts.in_time_results;
    const bool vague = detail.vague;
    const bool surely_vague = detail.clock.vague_extensions > 0;
    const bool may_be_covered = due.ceiling.latest > due.last.earliest;
    const bool ladder = due.ceiling != due.last;
    // an extension that the law allows once, for so long at most, may have been that long
    const bool once = vague && may_be_covered && adds_once(context, detail, due);
    if (acts.late_possible) {
        if (once && acts.late.earliest <= due.ceiling.latest) {
            allowed |= kMet;
        }
        if (vague || (ladder && acts.late.earliest <= due.ceiling.latest)) {
            allowed |= kNotOnRecord;
        }
        if (!surely_vague && (!ladder || acts.late.latest > due.ceiling.earliest)) {
            allowed |= kBreach;
        }
    }
    const bool optional = context.pack.term(detail.clock.term).optional;
    if (acts.voided_late.is_finite()) {
        allowed |= optional ? kNotApplicable : kNotOnRecord;
    }
    if (!acts.none_possible || acts.in_time_certain) {
        return allowed;
    }
    context.wake.passed(due.last.earliest);
    context.wake.passed(due.last.latest);
    if (context.now <= due.last.latest || (once && !context.wake.passed(due.ceiling.latest))) {
        allowed |= kRunning;
    }
    if (context.now > due.last.earliest && optional) {
        allowed |= kNotApplicable;
    } else if (context.now > due.last.earliest) {
        const bool going_on_beyond = detail.ongoing.latest > due.ceiling.earliest;
        const bool surely_beyond =
            detail.ongoing.earliest > (may_be_covered ? due.ceiling.latest : due.last.latest);
        if (!surely_vague && going_on_beyond) {
            allowed |= kBreach;
        }
        if (vague || !surely_beyond) {
            allowed |= kNotOnRecord;
        }
    }
    return allowed;
}

// Did an act take away what was waited for, before its first lawful minute?
Truth voided_before(const Context& context, const ClockDetail& detail, Bounds first) {
    Truth voided = Truth::no;
    for (const Ending& ending : detail.endings) {
        if (!ending.voids) {
            continue;
        }
        const Bounds at = context.fact(ending.fact).at;
        const Truth before = at.latest < first.earliest    ? Truth::yes
                             : at.earliest >= first.latest ? Truth::no
                                                           : Truth::unknown;
        voided = either(voided, both(ending.after_start, before));
    }
    return voided;
}

void conclude_waiting(const Context& context, ClockDetail& detail) {
    for (const ReadingDue& due : detail.readings) {
        const Truth voided = voided_before(context, detail, due.last);
        if (possible(voided)) {
            detail.clock.allowed |= kNotApplicable;
        }
        if (certain(voided)) {
            continue;
        }
        context.wake.passed(due.last.earliest - 1);
        context.wake.passed(due.last.latest - 1);
        if (context.now >= due.last.earliest) {
            detail.clock.allowed |= kMet;
        }
        if (context.now < due.last.latest) {
            detail.clock.allowed |= kRunning;
        }
    }
}

// The act shown as having ended the clock: the first certain one, else the first possible one.
void name_ending(const Context& context, ClockDetail& detail) {
    const Ending* chosen = nullptr;
    const Bounds due{detail.clock.due.earliest, detail.clock.due.latest};
    const auto ends_it = [&](const Ending& ending) {
        return !ending.pauses || begins_at_end(ending, context.fact(ending.fact), due);
    };
    for (const Ending& ending : detail.endings) {
        const bool better =
            !ends_it(ending) ? false
                             : chosen == nullptr ||
                                   (certain(ending.after_start) && !certain(chosen->after_start)) ||
                                   (ending.after_start == chosen->after_start &&
                                    context.fact(ending.fact).at.earliest <
                                        context.fact(chosen->fact).at.earliest);
        if (better) {
            chosen = &ending;
        }
    }
    detail.ended = {context.now, context.now};
    if (chosen != nullptr) {
        const timeline::Fact& fact = context.fact(chosen->fact);
        detail.clock.ended_by = static_cast<std::int32_t>(fact.event);
        detail.qualified = detail.qualified || fact.qualified;
        detail.ended = fact.at;
        for (const Ending& ending : detail.endings) {
            if (!ends_it(ending)) {
                continue;
            }
            if (certain(ending.after_start)) {
                detail.ended.latest =
                    std::min(detail.ended.latest, context.fact(ending.fact).at.latest);
            }
            detail.ended.earliest =
                std::min(detail.ended.earliest, context.fact(ending.fact).at.earliest);
        }
    }
}

// Days from the start to `end`, at least; -1: not known.
std::int64_t elapsed(const Context& context, const ClockDetail& detail, Bounds end) {
    // a term that hangs on the end of another began then, not with the act that opened that one
    const law::Term& term = context.pack.term(detail.clock.term);
    const bool began_later = term.anchor.is_set() && term.direction == time::Direction::forward;
    const Bounds start = began_later ? detail.start : context.fact(detail.start_fact).at;
    if (!start.latest.is_finite() || !end.earliest.is_finite()) {
        return -1;
    }
    return std::max(0, time::day_of(end.earliest) - time::day_of(start.latest));
}

// The act to tell of where the clock ran out: the one shown as having ended it, if it may be late.
void name_late(const Context& context, ClockDetail& detail) {
    detail.late_by = -1;
    detail.over = {context.now, context.now};
    const Bounds due{detail.clock.due.earliest, detail.clock.due.latest};
    for (const Ending& ending : detail.endings) {
        const timeline::Fact& fact = context.fact(ending.fact);
        if (!may_be_late(fact, due) || !may_end(ending, fact, due)) {
            continue;
        }
        const auto event = static_cast<std::int32_t>(fact.event);
        if (event == detail.clock.ended_by) {
            detail.late_by = event;
            detail.over = detail.ended;
            return;
        }
        if (detail.late_by < 0) {
            detail.late_by = event;
            detail.over = fact.at;
        }
    }
}

// Of the branches under which the clock ran out, the one to tell of: for an authority the one that
// gave it most time, for the defence the one that gave it least.
void tell_broken(const Context& context, const law::Term& term, const ReadingDue& due,
                 ClockDetail& detail) {
    Clock& clock = detail.clock;
    const bool ours = law::is_own(term.binds);
    const bool first = clock.broken_length.is_zero();
    const bool better =
        ours ? due.last.earliest < clock.broken.earliest : due.last.latest > clock.broken.latest;
    if (!first && !better) {
        return;
    }
    // It ran out before the act that came too late, or before the day asked about.
    Moment before = std::min(context.now, detail.over.latest) - 1;
    if (time::minute_of_day(due.last.latest) == time::kMinutesPerDay - 1) {
        before = time::start_of(time::day_of(before + 1)) - 1;
    }
    // of a term in hours no minute is told that nothing gives
    const bool clipped = due.length.is_clock_time() && due.last.latest > before;
    clock.broken = {due.last.earliest,
                    clipped ? due.last.earliest
                            : std::max(due.last.earliest, std::min(due.last.latest, before))};
    clock.broken_length = due.length;
    clock.broken_norm = norm_of(term, due);
}

// Is the act that ended it one without a last (or first) day?
bool has_open_ending(const Context& context, const ClockDetail& detail) {
    const std::int32_t fact = context.line.fact_of(detail.clock.ended_by);
    return fact >= 0 && open_ended(context, context.fact(fact));
}

Missing what_is_missing(const Context& context, const ClockDetail& detail) {
    const std::uint8_t allowed = detail.clock.allowed;
    if (detail.guard.truth == Truth::unknown) {
        return Missing::condition;
    }
    if ((allowed & kViolations) == 0) {
        return Missing::nothing;
    }
    const bool mixed = (allowed & ~kViolations) != 0;
    const bool counted = std::all_of(detail.readings.begin(), detail.readings.end(),
                                     [](const ReadingDue& due) { return due.known; });
    if (mixed && !counted && detail.clock.due.latest == time::kDistantFuture) {
        return Missing::calendar;
    }
    if ((allowed & kNotInForce) != 0) {
        return Missing::law;
    }
    if (mixed && (open_ended(context, context.fact(detail.start_fact)) ||
                  has_open_ending(context, detail))) {
        return Missing::date;
    }
    if ((allowed & kNotOnRecord) == 0) {
        return Missing::nothing;
    }
    if (detail.vague) {
        return Missing::extension_details;
    }
    return detail.clock.has_ladder ? Missing::extension : Missing::ending;
}

}  // namespace

Headline headline(std::uint8_t allowed, bool weakened, bool unbounded, bool unknown_guard) {
    const Certainty sure = weakened ? Certainty::likely : Certainty::certain;
    const auto violations = static_cast<std::uint8_t>(allowed & kViolations);
    const Claim claim = violations == kBreach ? Claim::breach : Claim::not_on_record;
    const auto others = static_cast<std::uint8_t>(allowed & ~kViolations);
    if (violations != 0) {
        if (others == 0) {
            return {Kind::violated, claim, sure};
        }
        const bool beside = (others & kNotInForce) != 0 ||
                            (unknown_guard && (others & kNotApplicable) != 0) || unbounded;
        return {beside ? Kind::undetermined : Kind::violated, claim, Certainty::possible};
    }
    switch (others) {
        case kMet:
            return {Kind::met, claim, sure};
        case kRunning:
            return {Kind::running, claim, sure};
        case kNotApplicable:
            return {Kind::not_applicable, claim, sure};
        case kNotInForce:
            return {Kind::not_in_force, claim, sure};
        case 0:
            return {Kind::undetermined, claim, Certainty::possible};
        default:
            return {(others & kRunning) != 0 ? Kind::running
                    : (others & kMet) != 0   ? Kind::met
                                             : Kind::not_applicable,
                    claim, Certainty::possible};
    }
}

void conclude(const Context& context, const law::Term& term, ClockDetail& detail) {
    Clock& clock = detail.clock;
    name_ending(context, detail);
    name_late(context, detail);
    detail.elapsed_least = elapsed(context, detail, detail.ended);
    detail.elapsed_over = elapsed(context, detail, detail.over);
    if (detail.guard.truth != Truth::yes || detail.exists != Truth::yes) {
        clock.allowed |= kNotApplicable;
    }
    if (possible(detail.guard.truth)) {
        if (term.direction == time::Direction::waiting) {
            conclude_waiting(context, detail);
        } else {
            for (const ReadingDue& due : detail.readings) {
                const std::uint8_t results = results_of(context, detail, due);
                clock.allowed |= results;
                if ((results & kViolations) != 0) {
                    tell_broken(context, term, due, detail);
                }
            }
        }
    }
    if (clock.missing == Missing::nothing) {
        clock.missing = what_is_missing(context, detail);
    }
    if (clock.missing == Missing::date) {
        const bool of_start = open_ended(context, context.fact(detail.start_fact));
        clock.missing_event = of_start ? clock.event : clock.ended_by;
    }
    if (clock.missing == Missing::figure) {
        clock.allowed = kNotApplicable;
    }
    const bool unbounded = clock.missing == Missing::date || clock.missing == Missing::calendar;
    const Headline head = headline(clock.allowed, detail.presumed || detail.qualified, unbounded,
                                   detail.guard.truth == Truth::unknown);
    clock.kind = clock.missing == Missing::figure ? Kind::undetermined : head.kind;
    clock.certainty = head.certainty;
}

}  // namespace merzim::verdict
