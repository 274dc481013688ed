// What an import did, and what a correction changed, in words.
#pragma once

#include "engine/report/words.hpp"
#include "engine/store/docket.hpp"

#include <string>
#include <vector>

namespace merzim::cli {

// One line for each key that differs between two canonical JSON objects: `date: 2024-05-30 → …`.
std::vector<std::string> differences(const std::string& before, const std::string& after);

// A line a case, and below it a line for each entry of a case that was known before.
std::string describe_changes(const report::Words& words, const std::vector<store::Change>& changes);

}  // namespace merzim::cli
