// What the parts of a case read from JSON must keep to among each other: ids of the right form,
// each given once, and references to what is there.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/docket/case.hpp"

#include <string>

namespace merzim::docket {

void check_entries(const Case& record, const std::string& file, Diagnostics& diagnostics);

}  // namespace merzim::docket
