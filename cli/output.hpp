// Writing a file whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string_view>

namespace merzim::cli {

// Writes beside the target, then renames: a reader sees the old file or the new one. A target that
// is not a plain file (/dev/stdout, a named pipe) is written directly. Throws IoError.
void write_whole(const std::filesystem::path& file, std::string_view text);
// The same for a text that comes in pieces: `write` is called once.
void write_whole(const std::filesystem::path& file,
                 const std::function<void(std::ostream&)>& write);

}  // namespace merzim::cli
