// The answer of the deadline calculator in words, as JSON, and as cells of a table.
#pragma once

#include "cli/term.hpp"
#include "engine/report/document.hpp"
#include "engine/report/words.hpp"

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace merzim::cli {

report::Document term_document(const TermQuestion& question, const TermAnswer& answer,
                               const law::Pack& pack, const report::Words& words,
                               const Language& language);
nlohmann::json term_json(const TermQuestion& question, const TermAnswer& answer,
                         const law::Pack& pack, std::string_view language);

// The columns a table gets, and what stands in them.
const std::vector<std::string>& term_columns();
void term_cells(const TermQuestion& question, const TermAnswer& answer, const law::Pack& pack,
                std::map<std::string, std::string, std::less<>>& cells);

}  // namespace merzim::cli
