#include "engine/time/counting.hpp"

#include "engine/time/counting_parts.hpp"

#include <algorithm>

namespace merzim::time {

namespace {

Moment infinite_like(Moment moment) {
    return moment.minutes < 0 ? kDistantPast : kDistantFuture;
}

// The hull of counts, each of them widened to where the true result may lie.
class Hull {
  public:
    // Counts are monotone but for the extra starts: the lower bound comes from the earliest start
    // and the upper one from the latest.
    void add_low(const Reached& reached) {
        last_.earliest = std::min(last_.earliest, low(reached.last, reached.last_doubt));
        unrolled_.earliest =
            std::min(unrolled_.earliest, low(reached.unrolled, reached.unrolled_doubt));
        add_flags(reached);
    }
    void add_high(const Reached& reached) {
        last_.latest = std::max(last_.latest, high(reached.last, reached.last_doubt));
        unrolled_.latest =
            std::max(unrolled_.latest, high(reached.unrolled, reached.unrolled_doubt));
        add_flags(reached);
    }
    void open_low(Moment end) { last_.earliest = unrolled_.earliest = end; }
    void open_high(Moment end) { last_.latest = unrolled_.latest = end; }

    [[nodiscard]] CountBounds bounds() const { return {last_, unrolled_, known_, provisional_}; }

  private:
    static Moment low(Moment moment, Doubt doubt) { return doubt.earlier ? kDistantPast : moment; }
    static Moment high(Moment moment, Doubt doubt) { return doubt.later ? kDistantFuture : moment; }
    void add_flags(const Reached& reached) {
        known_ = known_ && !reached.last_doubt.any();
        provisional_ = provisional_ || reached.provisional;
    }

    Bounds last_{kDistantFuture, kDistantPast};
    Bounds unrolled_{kDistantFuture, kDistantPast};
    bool known_ = true;
    bool provisional_ = false;
};

Trail silent() {
    return Trail(nullptr);
}

// Where the law leaves out non-working time, "10 days" are ten working days.
bool means_working_days(const CountRequest& request) {
    const Length& length = request.length;
    return request.convention.days == DayUnit::working && length.days > 0 &&
           length.total_days() == length.days && length.total_months() == 0;
}

CountRequest in_working_days(const CountRequest& request) {
    CountRequest out = request;
    std::swap(out.length.days, out.length.working_days);
    return out;
}

CountBounds count_minutes(Bounds start, const CountRequest& request) {
    UtcRange utc{infinite_like(start.earliest).minutes, infinite_like(start.latest).minutes};
    UtcRange end = utc;
    if (is_supported(start.earliest)) {
        utc.earliest = start_minute(start.earliest, request, Reading::early);
        end.earliest = reach_minute(utc.earliest, request, Reading::early, silent()).utc;
    }
    if (is_supported(start.latest)) {
        utc.latest = start_minute(start.latest, request, Reading::late);
        end.latest = reach_minute(utc.latest, request, Reading::late, silent()).utc;
    }
    if (request.zone == nullptr) {
        const Bounds last{{end.earliest}, {end.latest}};
        return {last, last};
    }
    // a change of clocks can move the next full hour to and fro
    for (const ZoneSpan& span : request.zone->spans) {
        const std::int64_t change = span.from_utc_minutes;
        if (change <= utc.earliest || change > utc.latest) continue;
        for (const std::int64_t minute : {change - 1, change}) {
            const auto early = reach_minute(minute, request, Reading::early, silent()).utc;
            const auto late = reach_minute(minute, request, Reading::late, silent()).utc;
            end = {std::min(end.earliest, early), std::max(end.latest, late)};
        }
    }
    const Bounds last = civil_hull(*request.zone, end);
    return {last, last};
}

// Month terms with pauses are not monotone in the start: while the start moves through a pause the
// pause shortens day by day, but at month ends the term's end stands still. Those starts decide,
// from the day before the pause to the day after.
void add_starts_in_pauses(Bounds start, const CountRequest& request, Hull& hull_of) {
    const bool paused = !request.pauses.empty() && request.direction != Direction::backward;
    if (!paused || request.length.total_months() == 0) return;
    const Day from = is_supported(start.earliest) ? day_of(start.earliest) : kFirstDay;
    const Day to = is_supported(start.latest) ? day_of(start.latest) : kLastDay;
    for (const DaySpan& pause : merged_days(request.pauses)) {
        if (pause.open) continue;
        const Day end = std::min(to, pause.to + 1);
        for (Day day = std::max(from, pause.from - 1); day <= end; day = day + 1) {
            const int number = civil(day).day;
            if (number > 1 && number < 28) continue;
            const Reached reached = reach_day(start_of(day), request, silent());
            hull_of.add_low(reached);
            hull_of.add_high(reached);
        }
    }
}

// A backward term keeps the anchor's minute of the day, also where several days lead to one day (a
// month end, a weekend before working days): the first minute of the second day may then be the
// lowest, the last of the last but one the highest.
void add_midnights(Bounds start, const CountRequest& request, Hull& hull_of) {
    if (request.direction != Direction::backward) return;
    if (is_supported(start.earliest)) {
        const Moment midnight = start_of(day_of(start.earliest) + 1);
        const bool inside = midnight <= start.latest && is_supported(midnight);
        if (inside) hull_of.add_low(reach_day(midnight, request, silent()));
    }
    if (is_supported(start.latest)) {
        const Moment minute = end_of(day_of(start.latest) - 1);
        const bool inside = minute >= start.earliest && is_supported(minute);
        if (inside) hull_of.add_high(reach_day(minute, request, silent()));
    }
}

// Between the two ends, which were looked at themselves.
bool any_provisional(const CountBounds& counted, const CountRequest& request) {
    const bool working = request.length.working_days > 0;
    if (request.calendar == nullptr || (!working && request.convention.roll == Roll::none)) {
        return false;
    }
    const Bounds all = hull(counted.last, counted.unrolled);
    const Day from = is_supported(all.earliest) ? day_of(all.earliest) : kFirstDay;
    const Day to = is_supported(all.latest) ? day_of(all.latest) : kLastDay;
    return request.calendar->any_provisional(from, to);
}

CountBounds count_days(Bounds start, const CountRequest& request) {
    Hull hull_of;
    const bool low = is_supported(start.earliest);
    const bool high = is_supported(start.latest);
    const bool one_day = low && high && request.direction != Direction::backward &&
                         day_of(start.earliest) == day_of(start.latest);
    if (low) {
        const Reached reached = reach_day(start.earliest, request, silent());
        hull_of.add_low(reached);
        if (one_day) hull_of.add_high(reached);
    } else {
        hull_of.open_low(infinite_like(start.earliest));
    }
    if (one_day) return hull_of.bounds();
    if (high) {
        hull_of.add_high(reach_day(start.latest, request, silent()));
    } else {
        hull_of.open_high(infinite_like(start.latest));
    }
    add_starts_in_pauses(start, request, hull_of);
    add_midnights(start, request, hull_of);
    CountBounds counted = hull_of.bounds();
    counted.provisional = counted.provisional || any_provisional(counted, request);
    return counted;
}

}  // namespace

Count count(Moment start, const CountRequest& request) {
    if (means_working_days(request)) return count(start, in_working_days(request));
    Count out;
    Trail trail(request.with_steps ? &out.steps : nullptr);
    if (!is_supported(start)) {
        out.last = out.unrolled = infinite_like(start);
        trail.note(StepKind::result, out.last);
        return out;
    }
    if (request.length.is_clock_time()) {
        const std::int64_t utc = start_minute(start, request, Reading::late);
        out.last = out.unrolled = reach_minute(utc, request, Reading::late, trail).last;
        trail.note(StepKind::result, out.last);
        return out;
    }
    const Reached reached = reach_day(start, request, trail);
    out.last = reached.last;
    out.unrolled = reached.unrolled;
    out.known = !reached.last_doubt.any();
    out.provisional = reached.provisional;
    return out;
}

CountBounds count(Bounds start, const CountRequest& request) {
    if (means_working_days(request)) return count(start, in_working_days(request));
    return request.length.is_clock_time() ? count_minutes(start, request)
                                          : count_days(start, request);
}

}  // namespace merzim::time
