// The timeline of a case laid out as a drawing: events on lines of their own (grouped where there
// are too many), below them a row for each track, all over one axis. No two texts overlap.
#pragma once

#include "engine/report/sketch.hpp"
#include "engine/report/timeline_view.hpp"

namespace merzim::report {

Sketch sketch_timeline(const TimelineView& view, const Words& words);

}  // namespace merzim::report
