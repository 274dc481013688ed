// The view every form of a chronology and every page of a site is written from.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/protect/profile.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/sketch.hpp"
#include "engine/report/subject.hpp"
#include "engine/report/views.hpp"
#include "engine/report/words.hpp"

namespace merzim::cli {

bool is_for_others(const protect::Profile& profile);
// What it is written with. `subject`: the case as the profile shows it, evaluated.
report::Desk chronology_desk(const report::Subject& subject, const protect::Profile& profile,
                             report::Audience audience, const report::Words& words);
// `recorded`: as the docket has it.
report::ChronologyView chronology_view(report::Desk& desk, const docket::Case& recorded,
                                       const protect::Profile& profile, report::Audience audience);

// The drawing of its timeline; it says no more of what is left out than the view does.
report::Sketch chronology_sketch(const report::ChronologyView& view, const report::Desk& desk);

}  // namespace merzim::cli
