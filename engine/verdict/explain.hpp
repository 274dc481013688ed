// The proof of a conclusion: facts with their dates, the law and its version, each step of the
// count, what ended the clock or is missing. Built on demand, for what is shown, from the clocks of
// the evaluation; nothing is computed differently for it.
#pragma once

#include "engine/verdict/clocks.hpp"
#include "engine/verdict/proof.hpp"

namespace merzim::verdict {

Proof explain(const Context& context, const Clocks& clocks, const Outcome& outcome);
Proof explain(const Context& context, const Clocks& clocks, const Clock& clock);

}  // namespace merzim::verdict
