// What stands beside the events of a chronology: statements, gaps, contradictions, open questions.
#pragma once

#include "engine/report/facts.hpp"

#include <vector>

namespace merzim::report {

std::vector<StatementView> statements_of(Desk& desk);
// Steps the procedure needs between two recorded acts and the record does not have.
std::vector<GapView> missing_steps_of(Desk& desk);
std::vector<GapView> contradictions_of(Desk& desk);
// The facts that would settle what cannot be decided, those that settle most first.
std::vector<GapView> open_questions_of(Desk& desk);

}  // namespace merzim::report
