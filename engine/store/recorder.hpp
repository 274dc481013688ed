// Recording a case: what differs from what stands goes into the ledger, and everything derived
// follows in the same transaction.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/store/docket.hpp"
#include "engine/store/drafts.hpp"
#include "engine/store/ledger.hpp"
#include "engine/store/packed_copies.hpp"
#include "engine/store/search.hpp"
#include "engine/store/standing.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

class Recorder {
  public:
    Recorder(Ledger& ledger, PackedCopies& copies, Search& search)
        : ledger_(ledger), copies_(copies), search_(search) {}

    // What recording would change; writes nothing.
    [[nodiscard]] std::vector<Change> differences(const docket::Case& record);
    // In a writing transaction.
    std::vector<Change> record(const docket::Case& record, std::int64_t now);
    // Every entry of a case; no changes when nothing of it stands.
    std::vector<Change> retract(std::string_view case_id, std::int64_t now);
    // Every derived table anew from the ledger.
    void rebuild();

  private:
    void write(const Change& change, std::string_view words, const StandingEntry* before,
               std::int64_t now);

    Ledger& ledger_;
    PackedCopies& copies_;
    Search& search_;
};

// Additions and amendments in the order of the case file, then retractions.
[[nodiscard]] std::vector<Change> compare(const std::string& case_id, const Standing& before,
                                          const std::vector<Draft>& after);

}  // namespace merzim::store
