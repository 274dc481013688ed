// One run of `merzim alerts`: compare what the cases tell on the day with what the docket
// remembers.
#pragma once

#include "cli/alert_log.hpp"
#include "cli/alert_settings.hpp"
#include "cli/reports.hpp"

#include <cstdint>
#include <string>

namespace merzim::cli {

struct AlertRun {
    report::AlertsView view;
    store::RunMemory memory;                // what to remember
    std::vector<store::ComingTerm> coming;  // all terms that end within the days ahead
    bool worth_telling = false;
};

// Reads the docket, writes nothing. `runs`: those before this one.
AlertRun compare_with_memory(Context& context, const AlertSettings& settings,
                             std::int64_t started_at, const RunsBefore& runs);

}  // namespace merzim::cli
