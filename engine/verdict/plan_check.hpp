// Plans against clocks: would the planned act, held on its day, be in time (or not too early)?
#pragma once

#include "engine/verdict/clocks.hpp"

#include <vector>

namespace merzim::verdict {

struct PlanCheck {
    std::int32_t event = -1;  // the plan, index into PackedCase::events
    Clock clock;              // the term it falls under
    Truth inside = Truth::unknown;
    bool waiting = false;  // "not earlier than" rather than "not later than"
    bool operator==(const PlanCheck&) const = default;
};

void check_plans(const Context& context, const Clocks& clocks, std::vector<PlanCheck>& out);

}  // namespace merzim::verdict
