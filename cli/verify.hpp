// What to do about a docket that does not verify.
#pragma once

#include "engine/store/docket.hpp"

#include <string>

namespace merzim::cli {

// For a report with problems.
std::string remedy_of(const store::VerifyReport& report);

}  // namespace merzim::cli
