// The ledger: the table that only grows, and its chain of hashes.
#pragma once

#include "engine/store/query.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

struct LedgerRow {
    std::int64_t sequence = 0;
    std::string case_id;
    std::string entry;  // "case", "source", "participant", "event", "statement"
    std::string id;
    std::string action;   // "add", "amend", "retract"
    std::string content;  // canonical JSON; "" of a retraction
    std::int64_t recorded_at = 0;
    std::string hash;  // 32 bytes
};

inline constexpr std::size_t kHashSize = 32;

// The hash of a row after the row with the hash `previous` (32 zero bytes before the first):
// SHA-256 over both numbers as 8 bytes little-endian and the texts, each after its length in 8
// bytes.
std::string chained(std::string_view previous, const LedgerRow& row);
std::string hex(std::string_view bytes);

class Ledger {
  public:
    explicit Ledger(SQLite::Database& database);

    // Has to be called first in every transaction that appends: another process may have written.
    void read_head();
    // Completes the row by its sequence, time (`now`, but never before the last row) and hash, and
    // writes it.
    void append(LedgerRow& row, std::int64_t now);

    // In the order they were recorded.
    std::vector<LedgerRow> rows(std::string_view case_id);
    [[nodiscard]] std::int64_t count();
    // Every row there is; memory does not grow with the ledger.
    void walk(const std::function<void(const LedgerRow&)>& each);
    // Every case that was ever recorded, the first recorded first.
    std::vector<std::string> case_ids();

  private:
    static LedgerRow row_of(const Query::Run& run);

    std::int64_t last_sequence_ = 0;
    std::int64_t last_time_ = 0;
    std::string last_hash_;
    Query head_;
    Query insert_;
    Query of_case_;
    Query all_;
    Query case_ids_;
};

}  // namespace merzim::store
