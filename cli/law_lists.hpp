// What a law pack has, as tables: the words case files are written with, and the rules.
#pragma once

#include "engine/law/pack.hpp"
#include "engine/report/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

struct LawList {
    std::vector<std::string> columns;  // keys: "id", "title"; their words are rules.column.…
    std::vector<std::vector<std::string>> rows;
};

// "rules", "terms", "events" …
const std::vector<std::string>& law_list_names();
// Precondition: `name` is one of them. Of several laws, the first column says of which a row is.
LawList law_list(const std::vector<const law::Pack*>& laws, std::string_view name,
                 const report::Words& words);

}  // namespace merzim::cli
