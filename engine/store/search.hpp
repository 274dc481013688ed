// Full-text search over what stands. What a user types is only ever words, never a query language.
#pragma once

#include "engine/store/docket.hpp"
#include "engine/store/query.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

class Search {
  public:
    explicit Search(SQLite::Database& database);

    // `sequence`: of the row of the ledger that says the words. What is added and removed waits for
    // flush(), which has to be called before the transaction ends: FTS5 writes its index down
    // whenever another table with triggers is written in between.
    void add(std::int64_t sequence, std::string_view words);
    void remove(std::int64_t sequence);
    void flush();
    // To be called when a transaction was rolled back.
    void forget();
    void clear();  // makes a new index: the old one may be damaged
    [[nodiscard]] std::string words(std::int64_t sequence);
    [[nodiscard]] std::int64_t count();
    // Throws SQLite::Exception when the index does not fit its words. Writes nothing, but needs a
    // writing transaction.
    void check();

    [[nodiscard]] std::vector<SearchHit> find(std::string_view text, std::size_t limit);

  private:
    struct Waiting {
        std::int64_t sequence;
        std::string words;  // "" to be removed
    };

    std::vector<Waiting> waiting_;
    std::size_t waiting_bytes_ = 0;
    SQLite::Database& database_;
    Query insert_;
    Query remove_;
    Query words_;
    Query count_;
    Query check_;
    Query find_;
    Query show_;
};

// What the index keeps of a text: letters with their accents as one code point each (NFC), so that
// a word is found however it was typed. Bytes that are no text become "?".
std::string indexed(std::string_view text);

// The FTS5 query that asks for every word of `text` as the beginning of a word; "" when there is
// none.
std::string match_of(std::string_view text);

}  // namespace merzim::store
