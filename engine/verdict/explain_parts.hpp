// The parts of a proof that are more than a sentence; see explain.hpp.
#pragma once

#include "engine/verdict/clocks.hpp"
#include "engine/verdict/conditions.hpp"
#include "engine/verdict/proof.hpp"

#include <string>
#include <utility>
#include <vector>

namespace merzim::verdict {

using ProofArguments = std::vector<std::pair<std::string, ProofValue>>;

Proof proof_node(std::string key, ProofArguments arguments = {});
// A fact with what its date follows from.
Proof proof_of_fact(const Context& context, std::string key, std::int32_t fact_index);

// The parts of a condition that keep it from holding, each with what the record has in their place.
// Nothing when it holds.
void add_failed_conditions(const Context& context, const law::Condition& condition,
                           std::int32_t who, const timeline::Fact& at, std::int32_t fact_index,
                           Proof& parent);

// The attributes a condition turns on that the record is silent about and the pack presumes, as
// nodes with `key` and the attribute's title ("what"); those already there are not added again.
void add_presumptions(const Context& context, const law::Condition& condition, std::int32_t who,
                      const std::string& key, Proof& parent);
// The same for all conditions of a term: its guard, its lengths, its ladder.
void add_presumptions(const Context& context, const law::Term& term, std::int32_t who,
                      const std::string& key, Proof& parent);

// The arithmetic of the patterns without a clock: stays and their sum, acts and their number,
// states held at once, the last sign of activity. Nothing for the other patterns.
void add_arithmetic(const Context& context, const law::Rule& rule, const Outcome& outcome,
                    Proof& parent);

// What would settle a conclusion that is not certain: the dates, lengths and readings it turns on.
void add_settling(const Context& context, const Clocks& clocks, const law::Rule& rule,
                  const Outcome& outcome, Proof& parent);

}  // namespace merzim::verdict
