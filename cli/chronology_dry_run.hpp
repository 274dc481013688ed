// --dry-run: what a protection profile would hide, before anything is written.
#pragma once

#include "engine/protect/protect.hpp"
#include "engine/report/document.hpp"
#include "engine/report/words.hpp"

namespace merzim::cli {

// `record`: as it is in the docket.
report::Document compose_hidden(const docket::Case& record, const protect::Profile& profile,
                                const protect::Protected& shown, const report::Words& words);

}  // namespace merzim::cli
