// Shell completion and the man page, written from the table of commands and their options, so that
// there is one description of each.
#pragma once

#include "cli/parser.hpp"

#include <string>

namespace merzim::cli {

std::string bash_completion(const Parser& parser);
std::string zsh_completion(const Parser& parser);
std::string fish_completion(const Parser& parser);
// roff, section 1.
std::string man_page(const Parser& parser);

}  // namespace merzim::cli
