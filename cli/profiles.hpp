// Protection profiles by name, or from a file of the user's own.
#pragma once

#include "cli/command.hpp"
#include "engine/docket/case.hpp"
#include "engine/protect/profile.hpp"

#include <string>
#include <vector>

namespace merzim::cli {

// The names of those that come with merzim.
std::vector<std::string> profile_names(const Context& context);
// `named`: one of these names, or the path of a file. A UsageError when there is neither; what is
// wrong in a file is shown and BadInput thrown.
protect::Profile read_profile(Context& context, const std::string& named);

// A role or an attribute of a user's own profile that no law here has is a UsageError: it would
// hide nobody. `named`: as read_profile() takes it.
void check_words(Context& context, const protect::Profile& profile, const std::string& named);
// Says on io.err which participants and words the profile names and the case has not.
void warn_of_names(Context& context, const protect::Profile& profile, const docket::Case& record);

}  // namespace merzim::cli
