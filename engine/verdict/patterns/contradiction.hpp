// Which act a contradiction is told of.
#pragma once

#include "engine/timeline/timeline.hpp"
#include "engine/verdict/context.hpp"

#include <cstdint>

namespace merzim::verdict {

// The first of the record that it is about; -1 when it is about none.
std::int32_t act_of(const Context& context, const timeline::Contradiction& found);

}  // namespace merzim::verdict
