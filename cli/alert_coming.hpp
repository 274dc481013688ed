// The terms that end within the days ahead: by week, and the first of them by name.
#pragma once

#include "cli/alert_describe.hpp"

#include <vector>

namespace merzim::cli {

// From what the docket remembers, and from `watches`, which are newer. Gives all terms there are,
// by day.
std::vector<store::ComingTerm> add_coming(Context& context, const report::Words& words,
                                          AlertDescriber& describer,
                                          const std::vector<store::Watch>& watches, time::Day today,
                                          int days, report::AlertsView& view);

}  // namespace merzim::cli
