// Protection profiles by name, or from a file of the user's own.
#pragma once

#include "cli/command.hpp"
#include "engine/protect/profile.hpp"

#include <string>
#include <vector>

namespace merzim::cli {

// The names of those that come with merzim.
std::vector<std::string> profile_names(const Context& context);
// `named`: one of these names, or the path of a file. A UsageError when there is neither; what is
// wrong in a file is shown and BadInput thrown.
protect::Profile read_profile(Context& context, const std::string& named);

}  // namespace merzim::cli
