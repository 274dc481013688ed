// Case files named on the command line, read and checked against their packs.
#pragma once

#include "cli/command.hpp"

namespace merzim::cli {

// `names`: files (TOML, JSON, JSON lines by their extension), folders (all case files below) or "-"
// for standard input. Every file is read, whatever is wrong with another; all problems are added.
// With the UTC second of recording, what lies after it must be a plan.
std::vector<docket::Case> read_case_files(Context& context, const std::vector<std::string>& names,
                                          Diagnostics& diagnostics,
                                          std::optional<std::int64_t> recorded_at = std::nullopt);

}  // namespace merzim::cli
