// A civil time zone with its history, as the law pack lists it. No zone database is read: which
// offset was in force when is law, and comes from the pack with its source.
#pragma once

#include "engine/time/moment.hpp"

#include <string>
#include <vector>

namespace merzim::time {

struct ZoneSpan {
    std::int64_t from_utc_minutes;  // first UTC minute (since 1970) of this offset
    int offset_minutes;             // civil = UTC + offset
};

struct Zone {
    std::string id;
    std::vector<ZoneSpan> spans;  // sorted; the first holds for all earlier times too
};

// The civil moment of a UTC minute.
Moment to_civil(const Zone& zone, std::int64_t utc_minutes);

// The UTC minutes a civil moment may stand for: one, or two when the clocks went back over it
// (earliest < latest), and for a civil time that was skipped, the instant of the change.
struct UtcRange {
    std::int64_t earliest;
    std::int64_t latest;
};
UtcRange to_utc(const Zone& zone, Moment civil);

// All civil moments shown by the clocks between two UTC minutes (inclusive; either may be
// infinite). Wider than the two ends when the clocks went back in between.
Bounds civil_hull(const Zone& zone, UtcRange utc);

// True when some change of offset touches civil times between the two moments.
bool changes_between(const Zone& zone, Moment from, Moment to);

}  // namespace merzim::time
