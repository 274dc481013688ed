// Guards: does a condition of the pack hold for a participant at the moment of an act?
//
// What the record does not say is unknown; a presumption of the pack is taken and reported.
#pragma once

#include "engine/verdict/context.hpp"

namespace merzim::verdict {

struct Answer {
    Truth truth = Truth::yes;
    bool presumed = false;                    // rests on a presumption of the pack
    const law::Condition* unknown = nullptr;  // the innermost part that could not be answered
    law::Confidence confidence = law::Confidence::high;  // weakest law it leaned on
    // If it does not hold: only because what it asks for is not on record? Unknown: perhaps only.
    Truth by_silence = Truth::no;
};

// `at`: the act at whose time the condition is asked (it counts as having happened); `who` may be
// kNobody. `fact_index`: its index among the facts, -1 for a bare moment.
Answer holds(const Context& context, const law::Condition& condition, std::int32_t who,
             const timeline::Fact& at, std::int32_t fact_index);

// The charges someone faces (kNobody: all participants together) at the time of a fact.
void charges_at(const Context& context, std::int32_t who, const timeline::Fact& at,
                std::vector<HeldCharge>& out);
// The same at the moment the timeline was asked about.
std::vector<HeldCharge> charges_now(const timeline::Timeline& line, std::int32_t who);

// The classes a classification may have, as a bit per class, and kNoClass when there may have been
// no charge yet; 0: nothing is known. `confidence` is lowered to that of the offences used.
inline constexpr std::uint64_t kNoClass = std::uint64_t{1} << 63U;
std::uint64_t possible_classes(const Context& context, std::uint16_t classification,
                               std::int32_t who, const timeline::Fact& at,
                               law::Confidence& confidence);

}  // namespace merzim::verdict
