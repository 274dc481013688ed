// In which states a track was over time: what states_at() answers, for every day of the record.
#pragma once

#include "engine/timeline/timeline.hpp"

#include <cstdint>
#include <vector>

namespace merzim::timeline {

// Days, both inclusive, at the end of each of which the track may be in the same states.
struct Stretch {
    time::Day first;
    time::Day last;
    // As states_at() has them; several facts may stand behind one state. The state is certain where
    // all members have the same one: it holds whatever the dates the record leaves open.
    std::vector<PossibleState> states;
};

// The states themselves: rising, each once.
std::vector<std::uint16_t> states_of(const Stretch& stretch);

// From the first day on which the track may have moved (time::kFirstDay when nothing bounds it) to
// the day asked about, without a gap. Empty: nothing moved it.
std::vector<Stretch> history_of(const Timeline& line, law::TrackId track, std::int32_t participant);

}  // namespace merzim::timeline
