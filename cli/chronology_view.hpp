// The view every form of a chronology and every page of a site is written from.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/protect/profile.hpp"
#include "engine/report/subject.hpp"
#include "engine/report/views.hpp"
#include "engine/report/words.hpp"

namespace merzim::cli {

bool is_for_others(const protect::Profile& profile);
// `subject`: the case as the profile shows it, evaluated; `recorded`: as the docket has it.
report::ChronologyView chronology_view(const report::Subject& subject, const docket::Case& recorded,
                                       const protect::Profile& profile, const report::Words& words);

}  // namespace merzim::cli
