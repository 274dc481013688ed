#include "engine/time/zone.hpp"

#include <algorithm>

namespace merzim::time {

namespace {

// The first change of offset after a UTC minute.
auto next_change(const Zone& zone, std::int64_t utc_minutes) {
    return std::upper_bound(
        zone.spans.begin(), zone.spans.end(), utc_minutes,
        [](std::int64_t utc, const ZoneSpan& span) { return utc < span.from_utc_minutes; });
}

int offset_at(const Zone& zone, std::int64_t utc_minutes) {
    if (zone.spans.empty()) return 0;
    const auto next = next_change(zone, utc_minutes);
    return next == zone.spans.begin() ? next->offset_minutes : std::prev(next)->offset_minutes;
}

}  // namespace

Moment to_civil(const Zone& zone, std::int64_t utc_minutes) {
    if (!Moment{utc_minutes}.is_finite()) return {utc_minutes};
    return {utc_minutes + offset_at(zone, utc_minutes)};
}

UtcRange to_utc(const Zone& zone, Moment civil) {
    if (!civil.is_finite() || zone.spans.empty()) return {civil.minutes, civil.minutes};
    std::optional<UtcRange> found;
    for (std::size_t i = 0; i < zone.spans.size(); ++i) {
        const std::int64_t utc = civil.minutes - zone.spans[i].offset_minutes;
        const bool begun = i == 0 || utc >= zone.spans[i].from_utc_minutes;
        const bool over = i + 1 < zone.spans.size() && utc >= zone.spans[i + 1].from_utc_minutes;
        if (!begun || over) continue;
        if (!found) found = UtcRange{utc, utc};
        found = UtcRange{std::min(found->earliest, utc), std::max(found->latest, utc)};
    }
    if (found) return *found;
    // skipped: the first change after which the wall clock shows a later time
    for (std::size_t i = 1; i < zone.spans.size(); ++i) {
        const std::int64_t change = zone.spans[i].from_utc_minutes;
        if (change + zone.spans[i].offset_minutes > civil.minutes) return {change, change};
    }
    return {civil.minutes, civil.minutes};
}

bool changes_between(const Zone& zone, Moment from, Moment to) {
    for (std::size_t i = 1; i < zone.spans.size(); ++i) {
        const std::int64_t change = zone.spans[i].from_utc_minutes;
        const auto [low, high] =
            std::minmax(zone.spans[i - 1].offset_minutes, zone.spans[i].offset_minutes);
        if (low == high) continue;
        if (from.minutes <= change + high && change + low <= to.minutes) return true;
    }
    return false;
}

Bounds civil_hull(const Zone& zone, UtcRange utc) {
    Bounds hull_of{to_civil(zone, utc.earliest), to_civil(zone, utc.latest)};
    for (auto change = next_change(zone, utc.earliest);
         change != zone.spans.end() && change->from_utc_minutes <= utc.latest; ++change) {
        const Moment before = to_civil(zone, change->from_utc_minutes - 1);
        const Moment after = to_civil(zone, change->from_utc_minutes);
        hull_of = hull(hull_of, {std::min(before, after), std::max(before, after)});
    }
    return hull_of;
}

}  // namespace merzim::time
