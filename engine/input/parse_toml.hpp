// Text to TOML, with everything that can be wrong about the text itself said as a diagnostic.
#pragma once

#include "engine/base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>

#include <toml++/toml.h>

namespace merzim::input {

inline constexpr std::size_t kMostBytes = std::size_t{32} * 1024 * 1024;
inline constexpr std::size_t kMostNesting = 64;

// False after adding a diagnostic: over 32 MiB, not UTF-8.
bool check_text(std::string_view text, const std::string& file, Diagnostics& diagnostics);

// The document, also remembered as a source of excerpts. `hidden` columns of line 1 were put before
// what the user wrote.
std::optional<toml::table> parse_toml(std::string_view text, const std::string& file,
                                      Diagnostics& diagnostics, std::uint32_t hidden = 0);

}  // namespace merzim::input
