// The law pack on paper: what a lawyer reads who will never open the TOML.
#pragma once

#include "engine/law/pack.hpp"
#include "engine/report/document.hpp"
#include "engine/report/words.hpp"

#include <string>
#include <string_view>

namespace merzim::report {

// What an outcome is called: by the pack, else by the catalogue of phrases, else its id.
std::string outcome_title(const law::Pack& pack, const std::string& outcome, const Words& words);
// An act a pack names, with what narrows it: "measure applied: custody".
std::string pattern_words(const law::Pack& pack, const law::EventPattern& pattern,
                          const Words& words);
// An article with its short names as the language writes them.
std::string article_words(const law::Pack& pack, std::string_view article, const Words& words);
// Any of the acts a pack names.
std::string selector_words(const law::Pack& pack, const law::Selector& selector,
                           const Words& words);
// The condition in words: "gravity: grave crime or especially grave crime"; "" for none.
std::string condition_words(const law::Pack& pack, const law::Condition& condition,
                            const Words& words);
// Everything of a pack: its tracks, counting, clocks with their ladders, rules.
Document law_page(const law::Pack& pack, const Words& words);
Document rule_page(const law::Pack& pack, const law::Rule& rule, const Words& words);
Document term_page(const law::Pack& pack, const law::Term& term, const Words& words);

}  // namespace merzim::report
