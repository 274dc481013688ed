// The tables of a docket, and how an older docket becomes a newer one.
#pragma once

#include <span>

#include <SQLiteCpp/Database.h>

namespace merzim::store {

// "mrzm": tells a docket from the databases of other programs.
inline constexpr int kApplicationId = 0x6D727A6D;

// Step i takes a docket from user_version i to i + 1. A released step is never changed: add one.
[[nodiscard]] std::span<const char* const> migrations();

[[nodiscard]] int user_version(SQLite::Database& database);
[[nodiscard]] int application_id(SQLite::Database& database);

// Brings the docket to the last of the steps, each in its own transaction. Does nothing when it is
// there, or beyond.
void migrate(SQLite::Database& database, std::span<const char* const> steps);

}  // namespace merzim::store
