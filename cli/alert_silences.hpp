// Silences: which alerts they keep quiet, and what is open in spite of them.
#pragma once

#include "engine/report/views.hpp"
#include "engine/store/docket.hpp"

#include <string>
#include <vector>

namespace merzim::cli {

// Does a silence of the docket match this alert on that day (ISO)?
bool silences(const store::Silence& silence, const std::string& fingerprint,
              const std::string& case_id, const std::string& rule, const std::string& day);

// Counts what is open: `open_before` a run, with what it `changed`.
void count_open(const std::vector<store::AlertMemory>& open_before,
                const std::vector<store::AlertMemory>& changed,
                const std::vector<store::Silence>& all, const std::string& day,
                report::AlertsView& view);

}  // namespace merzim::cli
