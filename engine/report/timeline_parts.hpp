// The parts of a timeline, each in a file of its own.
#pragma once

#include "engine/report/timeline_view.hpp"

#include <string>
#include <vector>

namespace merzim::report {

// "custody: 27 March 2024 to 20 May 2024"
std::string span_words(const Words& words, const std::string& what, const TimelineBar& bar);

// What a track was in, stretch by stretch; no bar where it was in no state.
std::vector<TimelineBar> track_bars(const Desk& desk, const verdict::TrackStatus& status);

// The time of a term: what ran, what ran beyond its last lawful day, and what is uncertain of both.
TimelineRow clock_row(const Desk& desk, const verdict::Clock& clock);

}  // namespace merzim::report
