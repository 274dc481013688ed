// A consistent copy of a docket that is in use.
#pragma once

#include <filesystem>

#include <SQLiteCpp/Database.h>

namespace merzim::store {

// Throws UsageError when `to` is there already, StoreError when it cannot be written; then nothing
// is left of it.
void back_up(SQLite::Database& from, const std::filesystem::path& to);

}  // namespace merzim::store
