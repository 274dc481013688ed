// A run of alerts in words, for one reader.
#pragma once

#include "cli/alert_compare.hpp"
#include "cli/alert_reader.hpp"

namespace merzim::cli {

report::AlertsView tell(Context& context, const AlertSettings& settings, const AlertComparison& run,
                        const AlertReader& reader);

// Whether there is anything in it that is worth a message.
bool is_worth_telling(const report::AlertsView& view);

}  // namespace merzim::cli
