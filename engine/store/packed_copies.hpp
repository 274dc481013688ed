// The packed copy of each case and the table of names they use: derived from the ledger, kept
// beside it because reading is what a full check costs.
#pragma once

#include "engine/docket/packed.hpp"
#include "engine/store/query.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace merzim::store {

class PackedCopies {
  public:
    explicit PackedCopies(SQLite::Database& database);

    // Makes symbols() fit what the current transaction sees.
    void refresh();
    // To be called when a transaction was rolled back: names it added are not in the file.
    void forget() { is_fresh_ = false; }
    [[nodiscard]] const docket::Symbols& symbols() const { return symbols_; }

    void put(const docket::Case& record);
    void remove(std::string_view case_id);
    void clear();  // all of them, and the names

    [[nodiscard]] bool has(std::string_view case_id);
    [[nodiscard]] std::string bytes(std::string_view case_id);  // "" when there is none
    [[nodiscard]] std::int64_t count();
    void each_case_id(const std::function<void(const std::string&)>& each);  // by id
    void scan(const std::function<void(std::string_view bytes)>& each, int part, int parts);
    void scan_blocks(const std::function<std::int64_t()>& next,
                     const std::function<void(std::string_view bytes)>& each);

  private:
    docket::Symbols symbols_;
    std::size_t stored_symbols_ = 0;  // so many of them are in the file
    std::int64_t version_ = -1;       // of the file, when symbols_ was read
    bool is_fresh_ = false;
    docket::PackedCase packed_;
    Query data_version_;
    Query read_symbols_;
    Query add_symbol_;
    Query put_;
    Query remove_;
    Query clear_packed_;
    Query clear_symbols_;
    Query bytes_;
    Query count_;
    Query case_ids_;
    Query last_;
    Query range_;
};

}  // namespace merzim::store
