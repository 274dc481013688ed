// The table of authorities of a report: where each article it leans on is written.
#pragma once

#include "engine/report/facts.hpp"

namespace merzim::report {

// Fills `view.law` from what is in the view: its findings, terms, charges, missing steps and
// demands. To be called again when some of it was left out. Several articles of one norm stand
// together, under the text the norm was read in.
void cite_law(const Desk& desk, ChronologyView& view);

}  // namespace merzim::report
