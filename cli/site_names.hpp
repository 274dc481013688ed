// File names for the pages of a site.
#pragma once

#include <string>
#include <vector>

namespace merzim::cli {

// A name for the page of each case, parallel to `ids`: small letters, digits and "-" of the id, so
// that it is the same file on every file system and in every address, leads nowhere else, and is no
// name that a system keeps for itself. No two are equal. An id that is such a name already has it
// whatever the others are.
std::vector<std::string> page_files(const std::vector<std::string>& ids);

}  // namespace merzim::cli
