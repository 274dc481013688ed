// Views as tables, one row a finding, a term or an event: for spreadsheets.
#pragma once

#include "engine/report/views.hpp"
#include "engine/report/writers.hpp"

#include <vector>

namespace merzim::report {

// Headers are stable machine words in every language; a column is only ever added at the end.
Row findings_header();
Row findings_row(const FindingView& finding);
Table deadlines_table(const DeadlinesView& view);
Table chronology_table(const ChronologyView& view);
Table demands_table(const std::vector<DemandView>& demands);

}  // namespace merzim::report
