// Which files are the law of a procedure.
//
//   rules/COUNTRY/pack.toml, calendar.toml …   of all procedures of the country
//   rules/COUNTRY/PROCEDURE/*.toml             of one procedure: a law is read from this folder
//   rules/OTHER/*.toml                         a pack of one procedure may stand in one folder
//   rules/STANDARD/standard.toml …             a standard that procedures name as `beside` them
#pragma once

#include "engine/base/diagnostic.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace merzim::input {

inline constexpr std::string_view kPackHeader = "pack.toml";
inline constexpr std::string_view kStandardHeader = "standard.toml";

// Has a header.
bool is_pack(const std::filesystem::path& folder);
// The folder with the header: this one or the one above; this one when neither has it.
std::filesystem::path pack_root(const std::filesystem::path& folder);
// The folders of the procedures in a folder with a header: its sub-folders, or itself when it has
// none. Any other folder is taken for that of a procedure.
std::vector<std::filesystem::path> procedure_folders(const std::filesystem::path& folder);
bool is_standard(const std::filesystem::path& folder);
// The names of the folders of standards in a folder of packs.
std::vector<std::string> standards_in(const std::filesystem::path& folder);
// The law that stands beside the header.
std::vector<std::filesystem::path> files_of_all(const std::filesystem::path& root);

// Every file that the law in a folder could be read from: those of the folder and of the header,
// lists of days among them, and those of all standards beside the pack, but no tests. By path.
std::vector<std::filesystem::path> files_about(const std::filesystem::path& folder);

// Every *.toml below the folder by path, or (`tests`) every *.test.toml; hidden ones are left out.
std::vector<std::filesystem::path> toml_files(const std::filesystem::path& directory, bool tests,
                                              Diagnostics& diagnostics);

}  // namespace merzim::input
