// The reason of a conclusion, as a tree of sentences in no particular language: a key of the phrase
// catalogue ("proof.started") and typed arguments. The report writes it in words.
#pragma once

#include "engine/base/local_text.hpp"
#include "engine/law/pack.hpp"
#include "engine/time/counting.hpp"
#include "engine/time/length.hpp"
#include "engine/time/moment.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace merzim::verdict {

struct EventRef {
    std::int32_t index;
    bool operator==(const EventRef&) const = default;
};
struct ParticipantRef {
    std::int32_t index;
    bool operator==(const ParticipantRef&) const = default;
};
struct StatementRef {
    std::int32_t index;
    bool operator==(const StatementRef&) const = default;
};
// A condition of the pack, or a part of one.
struct ConditionRef {
    const law::Condition* condition;
    bool operator==(const ConditionRef&) const = default;
};
// A day rather than a minute is meant.
struct DayRef {
    time::Day day;
    bool operator==(const DayRef&) const = default;
};

using ProofValue =
    std::variant<std::string, std::int64_t, LocalText, time::Bounds, time::Moment, DayRef,
                 time::Length, EventRef, ParticipantRef, StatementRef, ConditionRef, law::NormId>;

struct Proof {
    std::string key;
    std::vector<std::pair<std::string, ProofValue>> arguments;
    std::vector<Proof> children;
};

// "months-added"
std::string_view to_string(time::StepKind kind);
// How a step of a count is said: its phrase and the number in it. Whole hours are said as hours.
struct StepPhrase {
    std::string key;  // "proof.step.months-added"
    std::int64_t amount = 0;
};
StepPhrase phrase_of(const time::Step& step);

}  // namespace merzim::verdict
