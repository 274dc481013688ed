// What stands of a case after a run of its ledger rows.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/store/ledger.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim::store {

struct StandingEntry {
    std::string entry;
    std::string id;
    std::string content;
    std::int64_t sequence = 0;  // of the row that said it last
    std::int64_t added = 0;     // of the row that added it: its place among the others
};

class Standing {
  public:
    // False when the row does not fit what stands: an addition of what is there, an amendment or
    // retraction of what is not.
    bool apply(const LedgerRow& row);

    [[nodiscard]] const StandingEntry* find(std::string_view entry, std::string_view id) const;
    [[nodiscard]] bool empty() const { return entries_.empty(); }
    // The header, sources, participants, events, statements; within each as they were added.
    [[nodiscard]] std::vector<const StandingEntry*> in_order() const;

  private:
    std::map<std::pair<std::string, std::string>, StandingEntry, std::less<>> entries_;
};

Standing standing_of(const std::vector<LedgerRow>& rows);

// The case that is written there. Throws StoreError when the content is not canonical JSON of a
// case.
docket::Case case_of(const Standing& standing);

// The kinds of entries, in the order of a case file.
inline constexpr const char* kEntryKinds[] = {"case", "source", "participant", "event",
                                              "statement"};

}  // namespace merzim::store
