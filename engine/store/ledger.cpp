#include "engine/store/ledger.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <sodium.h>

namespace merzim::store {

namespace {

class Hasher {
  public:
    Hasher() { crypto_hash_sha256_init(&state_); }

    void add_bytes(std::string_view bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
    }
    void add(std::uint64_t number) {
        std::array<char, 8> bytes{};
        for (char& byte : bytes) {
            byte = static_cast<char>(number & 0xFFU);
            number >>= 8U;
        }
        add_bytes({bytes.data(), bytes.size()});
    }
    void add(std::string_view text) {
        add(std::uint64_t{text.size()});
        add_bytes(text);
    }
    std::string finish() {
        std::string hash(kHashSize, '\0');
        crypto_hash_sha256_final(&state_, reinterpret_cast<unsigned char*>(hash.data()));
        return hash;
    }

  private:
    crypto_hash_sha256_state state_{};
};

static_assert(kHashSize == crypto_hash_sha256_BYTES);

}  // namespace

std::string chained(std::string_view previous, const LedgerRow& row) {
    Hasher hasher;
    hasher.add_bytes(previous);
    hasher.add(static_cast<std::uint64_t>(row.sequence));
    hasher.add(static_cast<std::uint64_t>(row.recorded_at));
    hasher.add(row.case_id);
    hasher.add(row.entry);
    hasher.add(row.id);
    hasher.add(row.action);
    hasher.add(row.content);
    return hasher.finish();
}

std::string hex(std::string_view bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                   bytes.size());
    text.pop_back();
    return text;
}

Ledger::Ledger(SQLite::Database& database)
    : head_(database,
            "SELECT sequence, recorded_at, hash FROM ledger ORDER BY sequence DESC LIMIT 1"),
      insert_(
          database,
          "INSERT INTO ledger (sequence, case_id, entry, id, action, content, recorded_at, hash) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      of_case_(database,
               "SELECT sequence, case_id, entry, id, action, content, recorded_at, hash "
               "FROM ledger WHERE case_id = ?1"),
      all_(database,
           "SELECT sequence, case_id, entry, id, action, content, recorded_at, hash "
           "FROM ledger ORDER BY sequence"),
      case_ids_(database,
                "SELECT case_id, min(sequence) AS first FROM ledger GROUP BY case_id "
                "ORDER BY first") {}

void Ledger::read_head() {
    Query::Run run = head_();
    const bool any = run.next();
    last_sequence_ = any ? run.integer(0) : 0;
    last_time_ = any ? run.integer(1) : std::numeric_limits<std::int64_t>::min();
    last_hash_ = any ? run.text(2) : std::string(kHashSize, '\0');
}

void Ledger::append(LedgerRow& row, std::int64_t now) {
    row.sequence = last_sequence_ + 1;
    row.recorded_at = std::max(now, last_time_);
    row.hash = chained(last_hash_, row);
    insert_.execute(row.sequence, row.case_id, row.entry, row.id, row.action, row.content,
                    row.recorded_at, Blob{row.hash});
    last_sequence_ = row.sequence;
    last_time_ = row.recorded_at;
    last_hash_ = row.hash;
}

LedgerRow Ledger::row_of(const Query::Run& run) {
    LedgerRow row;
    row.sequence = run.integer(0);
    row.case_id = run.text(1);
    row.entry = run.text(2);
    row.id = run.text(3);
    row.action = run.text(4);
    row.content = run.text(5);
    row.recorded_at = run.integer(6);
    row.hash = run.text(7);
    return row;
}

std::vector<LedgerRow> Ledger::rows(std::string_view case_id) {
    std::vector<LedgerRow> rows;
    Query::Run run = of_case_(case_id);
    while (run.next())
        rows.push_back(row_of(run));
    // the index gives them by kind and id; sorting a case here is cheaper than in SQL
    std::sort(rows.begin(), rows.end(),
              [](const LedgerRow& a, const LedgerRow& b) { return a.sequence < b.sequence; });
    return rows;
}

void Ledger::walk(const std::function<void(const LedgerRow&)>& each) {
    Query::Run run = all_();
    while (run.next())
        each(row_of(run));
}

std::vector<std::string> Ledger::case_ids() {
    std::vector<std::string> ids;
    Query::Run run = case_ids_();
    while (run.next())
        ids.push_back(run.text(0));
    return ids;
}

std::int64_t Ledger::count() {
    Query::Run run = head_();
    return run.next() ? run.integer(0) : 0;  // numbered from 1, without a gap
}

}  // namespace merzim::store
