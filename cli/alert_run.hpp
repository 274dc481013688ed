// One run of `merzim alerts`: compare the findings of the day with what the docket remembers.
#pragma once

#include "cli/reports.hpp"
#include "engine/verdict/alert_lifecycle.hpp"

namespace merzim::cli {

struct AlertRun {
    report::AlertsView view;
    std::vector<store::AlertMemory> changed;  // what to remember
    std::string record;                       // of the run, JSON
};

// Reads the docket, writes nothing.
AlertRun compare_with_memory(Context& context, unsigned jobs, bool dry_run);

// Does a silence of the docket match this alert on that day (ISO)?
bool silences(const store::Silence& silence, const std::string& fingerprint,
              const std::string& case_id, const std::string& rule, const std::string& day);

}  // namespace merzim::cli
