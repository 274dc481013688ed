#include "engine/time/counting_parts.hpp"

#include <algorithm>

namespace merzim::time {

namespace {

Moment civil_of(std::int64_t utc, const Zone* zone) {
    return zone == nullptr ? Moment{utc} : to_civil(*zone, utc);
}

// Lengthens [from, until) by the pauses in it; false when one of them still runs.
bool pass_pauses(std::int64_t from, std::int64_t& until, const CountRequest& request,
                 Reading reading, Moment& wall, Trail& trail) {
    if (request.pauses.empty()) return true;
    for (const MinuteSpan& pause : merged_minutes(request.pauses, request.zone, reading)) {
        if (pause.from >= until) break;
        if (pause.open) {
            trail.note(StepKind::pause_added, kDistantFuture);
            return false;
        }
        const std::int64_t minutes = pause.to - std::max(pause.from, from);
        if (minutes <= 0) continue;
        until += minutes;
        wall = wall + minutes;
        trail.note(StepKind::pause_added, wall, minutes);
    }
    return true;
}

// The wall clock at `utc`, noting the difference from `wall`, where it would be with no change.
ReachedMinute arrive(std::int64_t utc, Moment wall, const Zone* zone, Trail& trail) {
    const Moment civil = civil_of(utc, zone);
    if (!is_supported(civil)) {
        const Moment end = civil.minutes < 0 ? kDistantPast : kDistantFuture;
        return {end, end.minutes};
    }
    const std::int64_t gained = civil.minutes - wall.minutes;
    if (gained != 0) trail.note(StepKind::clock_change, civil, gained);
    return {civil, utc};
}

}  // namespace

std::int64_t start_minute(Moment start, const CountRequest& request, Reading reading) {
    if (request.zone == nullptr) return start.minutes;
    const UtcRange range = to_utc(*request.zone, start);
    return reading == Reading::early ? range.earliest : range.latest;
}

ReachedMinute reach_minute(std::int64_t utc, const CountRequest& request, Reading reading,
                           Trail trail) {
    const std::int64_t length = request.length.total_minutes();
    Moment wall = civil_of(utc, request.zone);
    trail.note(StepKind::start, wall);
    if (request.direction == Direction::backward) {
        utc -= length;
        wall = wall - length;
        trail.note(StepKind::subtracted, wall, length);
        return arrive(utc, wall, request.zone, trail);
    }
    if (request.convention.hours == HourMode::next_hour && length > 0) {
        const int skipped = 60 - minute_of_day(wall) % 60;
        utc += skipped;
        wall = wall + skipped;
        trail.note(StepKind::first_hour_skipped, wall, skipped);
    }
    const std::int64_t from = utc;
    utc += length;
    wall = wall + length;
    trail.note(StepKind::minutes_added, wall, length);
    if (!pass_pauses(from, utc, request, reading, wall, trail)) {
        return {kDistantFuture, kDistantFuture.minutes};
    }
    return arrive(utc, wall, request.zone, trail);
}

}  // namespace merzim::time
