#include "engine/time/counting_parts.hpp"

#include <algorithm>

namespace merzim::time {

namespace {

Day supported_day(Moment moment) {
    if (moment < start_of(kFirstDay)) return kFirstDay;
    return moment > end_of(kLastDay) ? kLastDay : day_of(moment);
}

bool is_open(const Pause& pause) {
    return !pause.to || *pause.to >= kDistantFuture;
}

// Joins sorted spans that overlap; the last of them may be open.
template <class Span>
std::vector<Span> merged(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> out;
    for (const Span& span : spans) {
        const bool apart = out.empty() || (!out.back().open && out.back().to < span.from);
        if (apart) {
            out.push_back(span);
            continue;
        }
        out.back().to = std::max(out.back().to, span.to);
        out.back().open = out.back().open || span.open;
    }
    return out;
}

std::int64_t utc(Moment civil, const Zone* zone, bool later) {
    if (zone == nullptr) return civil.minutes;
    const UtcRange range = to_utc(*zone, civil);
    return later ? range.latest : range.earliest;
}

}  // namespace

std::vector<DaySpan> merged_days(const std::vector<Pause>& pauses) {
    std::vector<DaySpan> spans;
    for (const Pause& pause : pauses) {
        const bool open = is_open(pause);
        const Day from = supported_day(pause.from);
        const Day to = open ? from : supported_day(*pause.to);
        spans.push_back({from, to, open});
    }
    return merged(std::move(spans));
}

std::vector<MinuteSpan> merged_minutes(const std::vector<Pause>& pauses, const Zone* zone,
                                       Reading reading) {
    const bool late = reading == Reading::late;
    std::vector<MinuteSpan> spans;
    for (const Pause& pause : pauses) {
        const bool open = is_open(pause);
        const std::int64_t from = utc(pause.from, zone, !late);
        const std::int64_t to = open ? from : utc(*pause.to, zone, late);
        spans.push_back({from, to, open});
    }
    return merged(std::move(spans));
}

}  // namespace merzim::time
