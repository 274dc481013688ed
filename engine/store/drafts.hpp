// A case taken apart into the entries the ledger keeps.
#pragma once

#include "engine/docket/case.hpp"

#include <string>
#include <vector>

namespace merzim::store {

struct Draft {
    const char* entry;
    std::string id;
    std::string content;  // canonical JSON
    std::string words;    // what it can be found by
};

// In the order of a case file. Throws UsageError when two entries have the same kind and id, or one
// that needs an id has none.
std::vector<Draft> drafts_of(const docket::Case& record);

}  // namespace merzim::store
