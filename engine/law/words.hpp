// Interning: after a pack is read, every name that an event can carry becomes a small number.
#pragma once

#include "engine/law/pack.hpp"

namespace merzim::law {

// Fills `pack.words` (sorted, words[0] = ""), the `words` of every pattern and the `types` of every
// selector. Call once, after the pack is complete.
void intern_words(Pack& pack);

// The word of a name, 0 when the pack never mentions it.
Word find_word(const Pack& pack, std::string_view name);

}  // namespace merzim::law
