// What can go wrong with the file of a docket, as sentences with a remedy.
#pragma once

#include "engine/base/errors.hpp"

#include <filesystem>
#include <string>

#include <SQLiteCpp/Exception.h>

namespace merzim::store {

// A failure of SQLite as it concerns the user of this file.
StoreError store_error(const std::filesystem::path& file, const SQLite::Exception& failure);

StoreError missing_error(const std::filesystem::path& file);
StoreError folder_error(const std::filesystem::path& file);
StoreError foreign_error(const std::filesystem::path& file);
StoreError not_a_docket_error(const std::filesystem::path& file);
StoreError newer_error(const std::filesystem::path& file, int version, int known);
StoreError older_error(const std::filesystem::path& file);
StoreError moved_error(const std::filesystem::path& file);
StoreError spoiled_error(const std::filesystem::path& file);
StoreError unwritable_error(const std::filesystem::path& file);
// A call of the operating system that failed with this `errno`.
StoreError system_error(const std::filesystem::path& file, int error);

}  // namespace merzim::store
