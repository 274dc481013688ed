// The order in which a chronology tells what happened.
#pragma once

#include "engine/report/facts.hpp"

#include <cstdint>
#include <vector>

namespace merzim::report {

// Where an act stands among the others: at its first possible day, or at its last where the record
// gives no first one ("not later than 30 May").
time::Moment told_at(const Desk& desk, const time::Bounds& when);

// Indices of the facts, by told_at(); but what the record writes down as earlier (`after`,
// `before`) is told earlier.
std::vector<std::size_t> order_of_telling(const Desk& desk);

}  // namespace merzim::report
