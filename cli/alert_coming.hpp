// The terms that end within the days ahead: by week, and the first of them by name.
#pragma once

#include "cli/alert_describe.hpp"
#include "cli/alert_facts.hpp"

#include <vector>

namespace merzim::cli {

// From what the docket remembers, and from `watches`, which are newer. By day.
std::vector<store::ComingTerm> terms_ahead(const store::Docket& docket,
                                           const std::vector<store::Watch>& watches,
                                           time::Day today, int days);

// Whether a term is one the reader asks for.
bool concerns(const AlertReader& reader, AlertFactsFinder& finder, const std::string& case_id,
              const report::ClockView& clock);

// Those of `terms` that concern the reader.
void add_coming(const AlertReader& reader, const report::Words& words, AlertDescriber& describer,
                AlertFactsFinder& finder, const std::vector<store::ComingTerm>& terms,
                time::Day today, int days, report::AlertsView& view);

}  // namespace merzim::cli
