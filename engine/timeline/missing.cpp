// The moves a track must have made between two recorded ones.
#include "engine/timeline/tracker.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

bool contains(const std::vector<std::uint16_t>& list, std::uint16_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

void Timeline::missing_steps(law::TrackId track, std::int32_t participant,
                             std::vector<MissingSteps>& out) const {
    Tracker tracker(*this, *workspace_, track);
    const std::vector<std::int32_t>& all = tracker.in_turn(participant);
    if (all.empty()) return;
    std::vector<std::uint16_t> before;
    std::vector<std::uint16_t> after;
    std::vector<std::uint16_t> other;
    // e, f: next to each other whatever the dates (e < 0: f is the first).
    const auto adjacent = [&](std::int32_t e, std::int32_t f) {
        const auto certain = [&](std::int32_t x) { return tracker.at(x).happened == Truth::yes; };
        if (!certain(f) || (e >= 0 && (!certain(e) || !tracker.certainly_after(f, e)))) {
            return false;
        }
        return std::all_of(all.begin(), all.end(), [&](std::int32_t x) {
            if (x == e || x == f) return true;
            if (tracker.certainly_after(x, f)) {
                // acts of one day whose order goes round in a ring have none
                return e < 0 || !tracker.certainly_after(e, x);
            }
            if (e < 0) return false;
            if (tracker.certainly_after(e, x)) return true;
            // it may lie between them, but leads to the state e leads to
            other.clear();
            tracker.states_after(x, all, other);
            return other == before && tracker.certainly_after(f, x);
        });
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::int32_t e = i == 0 ? -1 : all[i - 1];
        const std::int32_t f = all[i];
        before.clear();
        if (e < 0) {
            before.push_back(tracker.track().initial);
        } else {
            tracker.states_after(e, all, before);
        }
        after.clear();
        tracker.states_after(f, all, after);
        if (std::adjacent_find(before.begin(), before.end(), std::not_equal_to<>()) !=
                before.end() ||
            contains(after, before.front())) {
            continue;
        }
        if (tracker.may_start(f, before.front()) || !adjacent(e, f)) continue;
        Machine::Way way = tracker.machine().way(before.front(), tracker.starts_of(f));
        MissingSteps missing;
        missing.track = track;
        missing.participant = participant;
        missing.after_fact = e;
        missing.before_fact = f;
        missing.moves = std::move(way.moves);
        missing.impossible = !way.reachable;
        missing.between.earliest = e < 0 ? time::kDistantPast : tracker.at(e).at.earliest;
        missing.between.latest = tracker.at(f).at.latest;
        out.push_back(std::move(missing));
    }
}

}  // namespace merzim::timeline
