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

// Does a silence of the docket match this alert on that day (ISO)?
bool silences(const store::Silence& silence, const std::string& fingerprint,
              const std::string& case_id, const std::string& rule, const std::string& day);

}  // namespace merzim::cli
