// Counting a clock under every version, length and reading that may govern it.
#include "engine/verdict/clocks.hpp"

#include <algorithm>
#include <bit>

namespace merzim::verdict {

namespace {

using time::Bounds;
using time::Length;
using time::Moment;
using timeline::Fact;

Length sum(const Length& a, const Length& b) {
    return {a.years + b.years,
            a.months + b.months,
            a.weeks + b.weeks,
            a.days + b.days,
            a.working_days + b.working_days,
            a.hours + b.hours,
            a.minutes + b.minutes};
}

struct PauseBounds {
    std::vector<time::Pause> least;  // what certainly does not count
    std::vector<time::Pause> most;
};

// The pauses of a version under one choice of their starting act.
void find_pauses(const Context& context, const law::TermVersion& version, std::uint16_t choice,
                 bool in_days, const ClockDetail& detail, PauseBounds& out) {
    out.least.clear();
    out.most.clear();
    const auto facts = context.line.facts();
    const std::int32_t who = detail.clock.participant;
    for (const law::PauseRule& rule : version.pauses) {
        const law::Selector& from = rule.from[std::min<std::size_t>(choice, rule.from.size() - 1)];
        if (!from.types.meets(context.line.types())) {
            continue;
        }
        for (std::size_t f = 0; f < facts.size(); ++f) {
            if (!context.line.matches(facts[f], from, who)) {
                continue;
            }
            // the first resumption: possibly this early, certainly not later than that
            Moment first_possible = time::kDistantFuture;
            Moment first_certain = time::kDistantFuture;
            for (const Fact& fact : facts) {
                if (!context.line.matches(fact, rule.to, who)) {
                    continue;
                }
                const Truth after = both(context.line.not_later(facts[f], fact), fact.happened);
                if (possible(after)) {
                    first_possible = std::min(first_possible, fact.at.earliest);
                }
                if (certain(after)) {
                    first_certain = std::min(first_certain, fact.at.latest);
                }
            }
            const auto begin = [&](Moment moment) {
                return in_days && rule.first_day_counts && moment.is_finite()
                           ? time::start_of(time::day_of(moment) + 1)
                           : moment;
            };
            const auto end = [&](Moment moment) {
                if (!moment.is_finite()) return std::optional<Moment>();
                return std::optional(in_days && rule.last_day_counts
                                         ? time::start_of(time::day_of(moment)) - 1
                                         : moment);
            };
            out.most.push_back({begin(facts[f].at.earliest), end(first_certain)});
            if (certain(facts[f].happened) && facts[f].at.latest <= first_possible) {
                out.least.push_back({begin(facts[f].at.latest), end(first_possible)});
            }
        }
    }
}

}  // namespace

std::vector<time::Pause> longest_pauses(const Context& context, const law::TermVersion& version,
                                        std::uint16_t choice, bool in_days,
                                        const ClockDetail& detail) {
    PauseBounds pauses;
    find_pauses(context, version, choice, in_days, detail, pauses);
    return std::move(pauses.most);
}

namespace {

class Counter {
  public:
    Counter(const Context& context, const law::Term& term, const time::Convention& convention,
            const PauseBounds& pauses)
        : pauses_(pauses) {
        // all of it but its name, which nobody asks for
        request_.convention.days = convention.days;
        request_.convention.first_day = convention.first_day;
        request_.convention.month_end = convention.month_end;
        request_.convention.roll = convention.roll;
        request_.convention.hours = convention.hours;
        request_.direction = term.direction;
        request_.calendar = &context.pack.calendar;
        request_.zone = &context.line.zone();
        request_.with_steps = false;
    }

    time::CountBounds from(Bounds start, const Length& length) {
        request_.length = length;
        if (pauses_.most.empty()) {
            return count(start, request_);
        }
        request_.pauses = pauses_.least;
        time::CountBounds low = count(start, request_);
        request_.pauses = pauses_.most;
        const time::CountBounds high = count(start, request_);
        low.last.latest = high.last.latest;
        low.unrolled.latest = high.unrolled.latest;
        low.known = low.known && high.known;
        low.provisional = low.provisional || high.provisional;
        return low;
    }

    // Onward from the end that stood: where the first day counts, from the day after it.
    time::CountBounds onward(Bounds unrolled, const Length& length) {
        const bool next_day =
            request_.convention.first_day == time::FirstUnit::included && !length.is_clock_time();
        const std::int64_t minute = next_day ? 1 : 0;
        return from({unrolled.earliest + minute, unrolled.latest + minute}, length);
    }

    // Where days are working days, days and months make no total.
    [[nodiscard]] bool mixes_days(const Length& length) const {
        return request_.convention.days == time::DayUnit::working && length.days > 0 &&
               length.total_months() > 0;
    }

  private:
    const PauseBounds& pauses_;
    time::CountRequest request_;
};

// Carries `due` over the extensions on record that say how long.
void extend(const Context& context, const time::Convention& convention, Counter& counter,
            ClockDetail& detail, ReadingDue& due) {
    Length total = due.length;
    Bounds unrolled = due.base_unrolled;
    for (UsedExtension& used : detail.extensions) {
        if (!used.stated) {
            continue;
        }
        const docket::PackedEvent& event = context.event(context.fact(used.fact));
        Bounds next = due.last;
        Bounds next_unrolled = unrolled;
        if (!event.extends_total.is_zero()) {
            const time::CountBounds counted = counter.from(detail.start, event.extends_total);
            total = event.extends_total;
            next = counted.last;
            next_unrolled = counted.unrolled;
            due.known = due.known && counted.known;
        } else if (!event.extends_by.is_zero()) {
            // Two readings: onwards from the unrolled end, or a total from the start. Working days
            // and months or calendar days make no total.
            const time::CountBounds onward = counter.onward(unrolled, event.extends_by);
            const bool one_unit = (total.working_days > 0) == (event.extends_by.working_days > 0);
            total = sum(total, event.extends_by);
            next = onward.last;
            next_unrolled = onward.unrolled;
            due.known = due.known && onward.known;
            if (one_unit && !counter.mixes_days(total)) {
                const time::CountBounds in_all = counter.from(detail.start, total);
                next = hull(in_all.last, next);
                next_unrolled = hull(in_all.unrolled, next_unrolled);
                due.known = due.known && in_all.known;
            }
        } else if (event.extends_until.earliest == event.extends_until.latest) {
            next = event.extends_until;  // to the minute
            next_unrolled = next;
        } else {
            const std::int64_t back =
                convention.first_day == time::FirstUnit::included && !event.has_minutes
                    ? time::kMinutesPerDay
                    : 0;
            next = {time::end_of(time::day_of(event.extends_until.earliest)) - back,
                    time::end_of(time::day_of(event.extends_until.latest)) - back};
            next_unrolled = next;
        }
        next = {std::max(next.earliest, due.last.earliest), std::max(next.latest, due.last.latest)};
        used.gave = {std::min(used.gave.earliest, next.earliest),
                     std::max(used.gave.latest, next.latest)};
        due.last = certain(used.counts) ? next : hull(due.last, next);
        unrolled = certain(used.counts) ? next_unrolled : hull(unrolled, next_unrolled);
    }
}

// How far the ladder could carry it. Where the law only lets so much be added, an extension on
// record that says more gives no more.
void climb(const Context& context, const law::TermVersion& version, Counter& counter,
           ClockDetail& detail, ReadingDue& due) {
    Bounds unrolled = due.base_unrolled;  // the end that a step may add to
    Bounds added = due.base;              // the last end reached by additions alone
    bool only_adds = !version.ladder.empty();
    due.ceiling = due.last;
    const AskedAt asked(context, context.pack.term(detail.clock.term), detail.start_fact);
    for (const law::LadderStep& step : version.ladder) {
        const Answer answer =
            holds(context, step.when, detail.clock.participant, asked.fact(), asked.index());
        if (!possible(answer.truth)) {
            continue;
        }
        detail.clock.has_ladder = true;
        Bounds reach{time::kDistantFuture, time::kDistantFuture};
        if (step.total || step.adds) {
            const time::CountBounds counted = step.total ? counter.from(detail.start, *step.total)
                                                         : counter.onward(unrolled, *step.adds);
            reach = counted.last;
            unrolled = certain(answer.truth) ? counted.unrolled : hull(unrolled, counted.unrolled);
            added = {certain(answer.truth) ? reach.earliest : added.earliest, reach.latest};
        }
        only_adds = only_adds && step.adds.has_value();
        due.ceiling.latest = std::max(due.ceiling.latest, reach.latest);
        if (certain(answer.truth)) {
            due.ceiling.earliest = std::max(due.ceiling.earliest, reach.earliest);
        }
    }
    if (only_adds && detail.clock.has_ladder && due.last.latest > added.latest) {
        due.last = {std::min(due.last.earliest, added.latest), added.latest};
        due.ceiling = {std::min(due.ceiling.earliest, added.latest), added.latest};
    }
}

// The lengths a version may give, by the first variant whose condition holds.
struct ChosenLength {
    std::int16_t variant;
    Length length;
};

// There are few, and most terms have one: they are handed to `each` as they are found.
template <class Each>
void each_length(const Context& context, const law::TermVersion& version, ClockDetail& detail,
                 const Each& each) {
    const AskedAt asked(context, context.pack.term(detail.clock.term), detail.start_fact);
    for (std::size_t i = 0; i < version.variants.size(); ++i) {
        const law::LengthVariant& variant = version.variants[i];
        const Answer answer =
            holds(context, variant.when, detail.clock.participant, asked.fact(), asked.index());
        detail.presumed = detail.presumed || answer.presumed;
        if (!possible(answer.truth)) {
            continue;
        }
        detail.clock.confidence = std::min(detail.clock.confidence, answer.confidence);
        each(ChosenLength{static_cast<std::int16_t>(i), variant.length});
        if (certain(answer.truth)) {
            return;
        }
    }
    if (version.length) {
        each(ChosenLength{-1, *version.length});
        return;
    }
    const docket::PackedEvent& event = context.event(context.fact(detail.start_fact));
    if (version.length_of_act.value_or(false) && !event.term.is_zero()) {
        detail.by_act_length = true;
        each(ChosenLength{-1, event.term});
    }
}

// Where nothing was paused every choice gives the same.
std::uint16_t pause_choices(const Context& context, const law::TermVersion& version) {
    std::size_t most = 1;
    for (const law::PauseRule& rule : version.pauses) {
        const bool paused = std::any_of(
            rule.from.begin(), rule.from.end(),
            [&](const law::Selector& from) { return from.types.meets(context.line.types()); });
        if (!paused) {
            continue;
        }
        most = std::max(most, rule.from.size());
    }
    return static_cast<std::uint16_t>(most);
}

void find_extensions(const Context& context, const law::Term& term, ClockDetail& detail) {
    if (!term.extended_by.types.meets(context.line.types())) {
        return;
    }
    const auto facts = context.line.facts();
    const Fact& start = context.fact(detail.start_fact);
    for (std::size_t f = 0; f < facts.size(); ++f) {
        if (!context.line.matches(facts[f], term.extended_by, detail.clock.participant)) {
            continue;
        }
        const Truth after = both(context.line.not_later(start, facts[f]), facts[f].happened);
        if (!possible(after)) {
            continue;
        }
        const docket::PackedEvent& event = context.event(facts[f]);
        const bool stated = event.extension_stated && event.count_most == 1;
        UsedExtension used;
        used.fact = static_cast<std::int32_t>(f);
        used.stated = stated;
        used.counts = after;
        detail.extensions.push_back(used);
        detail.vague = detail.vague || !stated;
        if (certain(after)) {
            const std::int32_t acts = std::max(1, event.count_least);
            detail.clock.extensions += acts;
            detail.clock.vague_extensions += stated ? 0 : acts;
        }
        detail.qualified = detail.qualified || facts[f].qualified;
    }
}

void count_reading(const Context& context, const law::Term& term, ClockDetail& detail,
                   Bounds governed, std::uint16_t version_index, const ChosenLength& chosen,
                   std::uint16_t reading_index, std::uint16_t pause_choice) {
    const law::TermVersion& version = term.versions[version_index];
    const law::Reading& reading = context.pack.counting(version.counting).readings[reading_index];
    PauseBounds pauses;
    if (!version.pauses.empty()) {
        find_pauses(context, version, pause_choice, !chosen.length.is_clock_time(), detail, pauses);
        for (const time::Pause& pause : pauses.most) {
            detail.clock.paused = detail.clock.paused || !pause.to.has_value();
        }
    }
    Counter counter(context, term, reading.convention, pauses);
    ReadingDue due;
    due.version = version_index;
    due.variant = chosen.variant;
    due.reading = reading_index;
    due.pause_choice = pause_choice;
    due.length = chosen.length;
    // the version governs only those starts that fall under it
    const law::Norm& in_force = context.pack.norm(version.norm);
    const bool by_start = !term.version_by_act && !term.anchor.is_set();
    const Bounds under = intersect(detail.start, {in_force.from.earliest, in_force.until.latest});
    const Bounds start = by_start && !under.is_empty() ? under : detail.start;
    time::CountBounds counted = counter.from(start, chosen.length);
    const docket::PackedEvent& event = context.event(context.fact(detail.start_fact));
    if (!event.term.is_zero() && is_length_of_act(term, version) &&
        term.direction == time::Direction::forward) {
        // The act's own term, when it is the shorter one.
        const time::CountBounds own = counter.from(detail.start, event.term);
        if (own.last.latest < counted.last.latest) {
            counted = own;
            due.length = event.term;
            due.by_act = true;
            detail.by_act_length = true;
        }
    }
    due.start = start;
    due.base = counted.last;
    due.base_unrolled = counted.unrolled;
    due.last = counted.last;
    due.known = counted.known;
    due.provisional = counted.provisional;
    extend(context, reading.convention, counter, detail, due);
    climb(context, version, counter, detail, due);
    detail.readings.push_back(due);
    for (const law::NormId id : {version.norm, reading.norm}) {
        const law::Norm& norm = context.pack.norm(id);
        detail.clock.confidence = std::min(detail.clock.confidence, norm.confidence_at(governed));
        detail.clock.unread = detail.clock.unread || norm.is_unread(governed);
        if (governed.latest == context.now) {
            context.wake.passed(norm.edition);
        }
    }
}

Bounds governed_at(const Context& context, const law::Term& term, const ClockDetail& detail) {
    const Fact& start = context.fact(detail.start_fact);
    if (!term.version_by_act) {
        return start.at;
    }
    for (const Ending& ending : detail.endings) {
        if (certain(ending.after_start)) {
            return context.fact(ending.fact).at;
        }
    }
    return {start.at.earliest, context.now};
}

void summarise(const law::Term& term, const Context& context, ClockDetail& detail) {
    Clock& clock = detail.clock;
    clock.due = {time::kDistantFuture, time::kDistantFuture, time::kDistantPast};
    clock.base = clock.due;
    clock.ceiling = time::kDistantPast;
    // of several versions the one that governs the latest start; of equals the first
    std::optional<Moment> prevails_from;
    for (const ReadingDue& due : detail.readings) {
        const law::Reading& reading =
            context.pack.counting(term.versions[due.version].counting).readings[due.reading];
        if (reading.prevailing && due.pause_choice == 0 &&
            (!prevails_from || due.start.latest > *prevails_from)) {
            prevails_from = due.start.latest;
            clock.version = due.version;
            clock.length = due.length;
            clock.norm = norm_of(term, due);
            clock.due.prevailing = due.last.latest;
            clock.base.prevailing = due.base.latest;
        }
        clock.versions |= 1U << due.version;
        // where the act's own term is the shorter one, the law's length does not govern
        if (!due.by_act) clock.lengths |= 1U << static_cast<unsigned>(due.variant + 1);
        clock.due.earliest = std::min(clock.due.earliest, due.last.earliest);
        clock.due.latest = std::max(clock.due.latest, due.last.latest);
        clock.base.earliest = std::min(clock.base.earliest, due.base.earliest);
        clock.base.latest = std::max(clock.base.latest, due.base.latest);
        clock.ceiling = std::max(clock.ceiling, due.ceiling.latest);
        clock.provisional = clock.provisional || due.provisional;
    }
    if (std::popcount(clock.lengths) > 1 && !share_article(term, context, detail)) {
        clock.norm = term.versions[clock.version].norm;  // which of its lengths is not known
    }
}

}  // namespace

void count_clock(const Context& context, const law::Term& term, ClockDetail& detail) {
    detail.clock.start = detail.start;
    if (!possible(detail.guard.truth)) {
        return;
    }
    find_extensions(context, term, detail);
    std::vector<std::uint16_t> versions;
    bool gap = false;
    const Bounds governed = governed_at(context, term, detail);
    versions_at(context, term, governed, versions, gap);
    if (gap) {
        detail.clock.allowed |= kNotInForce;
    }
    for (const std::uint16_t version : versions) {
        if (!term.versions[version].counting.is_set()) {
            continue;  // no figure, and no way to count one an act may state
        }
        const std::size_t readings =
            context.pack.counting(term.versions[version].counting).readings.size();
        const std::uint16_t choices = pause_choices(context, term.versions[version]);
        const auto count = [&](const ChosenLength& chosen) {
            for (std::size_t reading = 0; reading < readings; ++reading) {
                for (std::uint16_t choice = 0; choice < choices; ++choice) {
                    count_reading(context, term, detail, governed, version, chosen,
                                  static_cast<std::uint16_t>(reading), choice);
                }
            }
        };
        each_length(context, term.versions[version], detail, count);
    }
    if (!detail.readings.empty()) {
        summarise(term, context, detail);
    } else if (!versions.empty()) {
        detail.clock.missing = Missing::figure;
        detail.clock.version = versions.front();
        for (const std::uint16_t version : versions) {
            detail.clock.versions |= 1U << version;
        }
    }
}

}  // namespace merzim::verdict
