// Checks a whole docket: the chain, the rows, and everything derived against the ledger.
#pragma once

#include "engine/store/database.hpp"
#include "engine/store/docket.hpp"
#include "engine/store/ledger.hpp"
#include "engine/store/packed_copies.hpp"
#include "engine/store/search.hpp"
#include "engine/store/standing.hpp"

#include <string>

namespace merzim::store {

class Verifier {
  public:
    Verifier(Database& database, Ledger& ledger, PackedCopies& copies, Search& search)
        : database_(database), ledger_(ledger), copies_(copies), search_(search) {}

    VerifyReport verify();

  private:
    void problem(std::string sentence);
    // Of what can be made anew from the ledger.
    void derived_problem(std::string sentence);
    void check_file();
    void check_chain();
    void check_symbols();
    void check_cases();
    void check_case(const std::string& case_id);
    void check_derived(const std::string& case_id, const Standing& standing);
    void check_counts();
    void check_index();

    Database& database_;
    Ledger& ledger_;
    PackedCopies& copies_;
    Search& search_;
    docket::Symbols symbols_;
    docket::PackedCase packed_;
    VerifyReport report_;
    std::int64_t standing_cases_ = 0;
    std::int64_t searchable_ = 0;
    bool all_read_ = true;
};

}  // namespace merzim::store
