#include "engine/verdict/conditions.hpp"

#include <algorithm>
#include <optional>

namespace merzim::verdict {

namespace {

using law::Condition;
using timeline::Fact;

Answer unknown_because(const Condition& condition) {
    return {.truth = Truth::unknown, .unknown = &condition};
}

// Of a conjunction that fails, with one more part that may be what fails.
Truth silence_of_all(Truth before, const Answer& part) {
    if (part.truth == Truth::no && part.by_silence == Truth::no) {
        return Truth::no;
    }
    if (before == Truth::no) {
        return before;
    }
    return part.by_silence == Truth::yes ? before : Truth::unknown;
}

// Strong Kleene over the parts; `any` is the dual of `all`.
Answer combine(const Context& context, const Condition& condition, std::int32_t who, const Fact& at,
               std::int32_t index, bool conjunction) {
    Answer result{.truth = to_truth(conjunction)};
    result.by_silence = to_truth(conjunction);
    std::optional<bool> settled_by;  // was the part that decided presumed?
    for (const Condition& child : condition.children) {
        const Answer part = holds(context, child, who, at, index);
        result.truth =
            conjunction ? both(result.truth, part.truth) : either(result.truth, part.truth);
        result.presumed = result.presumed || part.presumed;
        result.confidence = std::min(result.confidence, part.confidence);
        if (part.unknown != nullptr && result.unknown == nullptr) {
            result.unknown = part.unknown;
        }
        if (!certain(part.truth)) {
            result.by_silence = conjunction ? silence_of_all(result.by_silence, part)
                                            : either(result.by_silence, part.by_silence);
        }
        if (result.truth != to_truth(!conjunction)) {
            continue;
        }
        if (!settled_by || !conjunction || part.by_silence == Truth::no) {
            settled_by = part.presumed;
        }
        // a part that is only not on record leaves the others to be asked
        if (!conjunction || part.by_silence != Truth::yes) {
            break;
        }
    }
    if (settled_by) {
        result.presumed = *settled_by;
    }
    if (result.truth != Truth::unknown) {
        result.unknown = nullptr;
    }
    return result;
}

Answer in_class(const Context& context, const Condition& condition, std::int32_t who,
                const Fact& at) {
    Answer answer;
    const std::uint64_t mask =
        possible_classes(context, condition.index, who, at, answer.confidence);
    std::uint64_t wanted = 0;
    for (const std::uint16_t value : condition.values) {
        wanted |= std::uint64_t{1} << value;
    }
    const bool mixed = (mask & wanted) != 0 && (mask & ~wanted) != 0;
    if (mask == 0 || (mask & kNoClass) != 0 || mixed) {
        answer.truth = Truth::unknown;
        answer.unknown = &condition;
    } else {
        answer.truth = to_truth((mask & wanted) != 0);
    }
    return answer;
}

// Some held charge satisfies `test`; no charge on record at all is unknown.
template <class Test>
Answer some_charge(const Context& context, const Condition& condition, std::int32_t who,
                   const Fact& at, Test test) {
    std::vector<HeldCharge>& charges = context.buffers.charges;
    charges_at(context, who, at, charges);
    if (charges.empty()) {
        return unknown_because(condition);
    }
    Answer answer{.truth = Truth::no};
    bool none_yet = true;
    for (const HeldCharge& charge : charges) {
        answer.truth = either(answer.truth, both(charge.held, test(charge.offence, answer)));
        none_yet = none_yet && !certain(charge.held);
    }
    if (none_yet) {
        answer.truth = either(answer.truth, Truth::unknown);
    }
    answer.unknown = answer.truth == Truth::unknown ? &condition : nullptr;
    return answer;
}

// Over the versions of an offence that may have been in force then.
template <class Test>
Truth over_versions(const Context& context, law::OffenceId id, const Fact& at, Answer& answer,
                    Test test) {
    bool yes = false;
    bool no = false;
    for (const law::OffenceVersion& version : context.pack.offences[id.index()].versions) {
        const law::Norm& norm = context.pack.norm(version.norm);
        if (at.at.latest < norm.from.earliest || at.at.earliest > norm.until.latest) {
            continue;
        }
        answer.confidence = std::min(answer.confidence, norm.confidence);
        (test(version) ? yes : no) = true;
    }
    return yes == no ? Truth::unknown : to_truth(yes);
}

bool longer(const time::Length& a, const time::Length& b) {
    const auto key = [](const time::Length& l) {
        return std::pair(l.total_months(), l.total_days());
    };
    return key(a) > key(b);
}

Answer in_state(const Context& context, const Condition& condition, std::int32_t who,
                const Fact& at, std::int32_t index) {
    const law::TrackId track{condition.index};
    const bool personal = context.pack.track(track).of_participant;
    std::vector<timeline::PossibleState>& states = context.buffers.states;
    const auto ask = [&](std::int32_t whom) {
        const bool within_reach = std::any_of(
            condition.values.begin(), condition.values.end(),
            [&](std::uint16_t state) { return context.line.may_reach(track, whom, state); });
        if (!within_reach) {
            return Truth::no;
        }
        context.line.states_at(track, whom, at.at, index, states);
        bool inside = false;
        bool outside = false;
        for (const timeline::PossibleState& state : states) {
            const bool wanted = std::find(condition.values.begin(), condition.values.end(),
                                          state.state) != condition.values.end();
            (wanted ? inside : outside) = true;
        }
        return inside == outside ? Truth::unknown : to_truth(inside);
    };
    Truth truth = Truth::no;
    if (!personal) {
        truth = ask(timeline::kNobody);
    } else if (who != timeline::kNobody) {
        truth = ask(who);
    } else {
        for (std::int32_t i = 0; i < context.participants(); ++i) {
            if (context.line.participant_visible(i)) {
                truth = either(truth, ask(i));
            }
        }
    }
    return truth == Truth::unknown ? unknown_because(condition) : Answer{.truth = truth};
}

// What the record itself says of an attribute, in the header or of a participant.
std::optional<bool> stated(const Context& context, docket::Slice attributes, std::size_t index) {
    const docket::PackedCase& record = context.line.record();
    for (std::uint32_t i = 0; i < attributes.size; ++i) {
        const auto& [name, value] = record.pairs[attributes.first + i];
        if (context.line.binding().attribute(name) == index) return value != 0;
    }
    return std::nullopt;
}

Answer has_attribute(const Context& context, const Condition& condition, std::int32_t who);

// Of a case: some party has it. Who is a party may not all be on record, so that nobody on record
// has it is only presumed, unless the header of the case says so of all of them.
Answer some_party_has(const Context& context, const Condition& condition) {
    Answer answer{.truth = Truth::no, .presumed = true};
    for (std::int32_t i = 0; i < context.participants(); ++i) {
        if (context.party[static_cast<std::size_t>(i)] == 0) continue;
        const Answer one = has_attribute(context, condition, i);
        if (certain(one.truth) && !one.presumed) return one;
        answer.truth = either(answer.truth, one.truth);
    }
    const auto of_all = stated(context, context.line.record().attributes, condition.index);
    if (of_all && (!*of_all || condition.wanted)) {
        return {.truth = to_truth(*of_all == condition.wanted)};
    }
    if (answer.truth == Truth::unknown) answer.unknown = &condition;
    return answer;
}

Answer has_attribute(const Context& context, const Condition& condition, std::int32_t who) {
    const docket::PackedCase& record = context.line.record();
    const law::Attribute& attribute = context.pack.attributes[condition.index];
    docket::Slice slice = record.attributes;
    if (attribute.of_participant) {
        if (who == timeline::kNobody) {
            return some_party_has(context, condition);
        }
        slice = record.participants[static_cast<std::size_t>(who)].attributes;
    }
    if (const auto value = stated(context, slice, condition.index)) {
        return {.truth = to_truth(*value == condition.wanted)};
    }
    if (attribute.presumed == Truth::unknown) {
        return unknown_because(condition);
    }
    const Truth truth = condition.wanted ? attribute.presumed : negate(attribute.presumed);
    return {.truth = truth, .presumed = true};
}

Answer is_recorded(const Context& context, const Condition& condition, std::int32_t who,
                   const Fact& at) {
    Truth truth = Truth::no;
    if (!condition.selector.types.meets(context.line.types())) {
        return {.truth = truth, .by_silence = Truth::yes};
    }
    for (const Fact& fact : context.line.facts()) {
        if (context.line.matches(fact, condition.selector, who)) {
            truth = either(truth, both(fact.happened, context.line.not_later(fact, at)));
        }
    }
    Answer answer = truth == Truth::unknown ? unknown_because(condition) : Answer{.truth = truth};
    answer.by_silence = Truth::yes;
    return answer;
}

}  // namespace

Answer holds(const Context& context, const Condition& condition, std::int32_t who, const Fact& at,
             std::int32_t fact_index) {
    switch (condition.kind) {
        case Condition::Kind::always:
            return {};
        case Condition::Kind::all:
            return combine(context, condition, who, at, fact_index, true);
        case Condition::Kind::any:
            return combine(context, condition, who, at, fact_index, false);
        case Condition::Kind::none: {
            Answer answer = combine(context, condition, who, at, fact_index, false);
            answer.truth = negate(answer.truth);
            answer.by_silence = Truth::no;  // something on record makes it fail
            return answer;
        }
        case Condition::Kind::in_class:
            return in_class(context, condition, who, at);
        case Condition::Kind::offence:
            return some_charge(context, condition, who, at, [&](law::OffenceId id, Answer&) {
                return to_truth(std::find(condition.values.begin(), condition.values.end(),
                                          id.value) != condition.values.end());
            });
        case Condition::Kind::offence_tag:
            return some_charge(context, condition, who, at, [&](law::OffenceId id, Answer& answer) {
                return over_versions(
                    context, id, at, answer, [&](const law::OffenceVersion& version) {
                        return std::any_of(
                            version.tags.begin(), version.tags.end(), [&](const auto& tag) {
                                return std::find(condition.words.begin(), condition.words.end(),
                                                 tag) != condition.words.end();
                            });
                    });
            });
        case Condition::Kind::penalty_over:
            return some_charge(context, condition, who, at, [&](law::OffenceId id, Answer& answer) {
                return over_versions(context, id, at, answer,
                                     [&](const law::OffenceVersion& version) {
                                         return version.max_penalty &&
                                                longer(*version.max_penalty, condition.length);
                                     });
            });
        case Condition::Kind::term_over: {
            const docket::PackedEvent& act = context.event(at);
            if (fact_index < 0 || act.term.is_zero()) return unknown_because(condition);
            return {.truth = to_truth(longer(act.term, condition.length))};
        }
        case Condition::Kind::in_state:
            return in_state(context, condition, who, at, fact_index);
        case Condition::Kind::attribute:
            return has_attribute(context, condition, who);
        case Condition::Kind::recorded:
            return is_recorded(context, condition, who, at);
    }
    return {};
}

}  // namespace merzim::verdict
