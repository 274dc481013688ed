// Which part of a condition failed, and what the record has instead.
#include "engine/verdict/explain_parts.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using law::Condition;
using timeline::Fact;

// A condition asked of someone at an act.
struct Asked {
    const Context& context;
    std::int32_t who;
    const Fact& at;
    std::int32_t index;

    [[nodiscard]] Truth truth(const Condition& condition) const {
        return holds(context, condition, who, at, index).truth;
    }
};

void add_states(const Asked& asked, const Condition& condition, Proof& parent) {
    const law::TrackId id{condition.index};
    const law::Track& track = asked.context.pack.track(id);
    const std::int32_t whose = track.of_participant ? asked.who : timeline::kNobody;
    if (track.of_participant && whose == timeline::kNobody) return;  // many people: no one answer
    std::vector<timeline::PossibleState> states;
    asked.context.line.states_at(id, whose, asked.at.at, asked.index, states);
    for (const timeline::PossibleState& state : states) {
        if (state.since_fact < 0) {
            parent.children.push_back(proof_node("proof.has.no-state"));
            continue;
        }
        const Fact& since = asked.context.fact(state.since_fact);
        parent.children.push_back(
            proof_node(states.size() == 1 ? "proof.has.state" : "proof.has.maybe-state",
                       {{"state", track.states[state.state].title},
                        {"event", EventRef{static_cast<std::int32_t>(since.event)}}}));
    }
}

void add_classes(const Asked& asked, const Condition& condition, Proof& parent) {
    const law::Classification& known = asked.context.pack.classifications[condition.index];
    law::Confidence ignored = law::Confidence::high;
    const std::uint64_t mask =
        possible_classes(asked.context, condition.index, asked.who, asked.at, ignored);
    if (mask == 0 || (mask & kNoClass) != 0)
        parent.children.push_back(proof_node("proof.has.no-charge"));
    for (std::size_t i = 0; i < known.class_titles.size(); ++i) {
        if ((mask & (std::uint64_t{1} << i)) == 0) continue;
        parent.children.push_back(
            proof_node("proof.has.class", {{"class", known.class_titles[i]}}));
    }
}

void add_charges(const Asked& asked, Proof& parent) {
    std::vector<HeldCharge> charges;
    charges_at(asked.context, asked.who, asked.at, charges);
    bool any = false;
    for (const HeldCharge& charge : charges) {
        if (!possible(charge.held)) continue;
        any = true;
        parent.children.push_back(
            proof_node(certain(charge.held) ? "proof.has.charge" : "proof.has.maybe-charge",
                       {{"charge", asked.context.pack.offences[charge.offence.index()].title}}));
    }
    if (!any) parent.children.push_back(proof_node("proof.has.no-charge"));
}

void add_recorded(const Asked& asked, const Condition& condition, Proof& parent) {
    const auto facts = asked.context.line.facts();
    bool any = false;
    for (const timeline::Fact& fact : facts) {
        if (!asked.context.line.matches(fact, condition.selector, asked.who)) continue;
        any = true;
        parent.children.push_back(proof_node(
            "proof.has.act", {{"event", EventRef{static_cast<std::int32_t>(fact.event)}}}));
    }
    if (!any) parent.children.push_back(proof_node("proof.has.no-act"));
}

void add_what_is(const Asked& asked, const Condition& condition, Proof& parent) {
    switch (condition.kind) {
        case Condition::Kind::in_state:
            add_states(asked, condition, parent);
            return;
        case Condition::Kind::in_class:
            add_classes(asked, condition, parent);
            return;
        case Condition::Kind::offence:
        case Condition::Kind::offence_tag:
        case Condition::Kind::penalty_over:
            add_charges(asked, parent);
            return;
        case Condition::Kind::recorded:
            add_recorded(asked, condition, parent);
            return;
        case Condition::Kind::attribute:
            if (asked.truth(condition) == Truth::unknown)
                parent.children.push_back(proof_node("proof.has.nothing-said"));
            return;
        case Condition::Kind::term_over:
        case Condition::Kind::always:
            return;
        case Condition::Kind::all:
        case Condition::Kind::any:
        case Condition::Kind::none:
            for (const Condition& child : condition.children)
                add_what_is(asked, child, parent);
            return;
    }
}

// `needed`: what the condition must be for the whole to hold; within "none of" it is no.
void add_failed(const Asked& asked, const Condition& condition, Truth needed, Proof& parent) {
    const Truth truth = asked.truth(condition);
    if (truth == needed) return;
    const bool conjunction = (condition.kind == Condition::Kind::all && needed == Truth::yes) ||
                             (condition.kind == Condition::Kind::any && needed == Truth::no) ||
                             condition.kind == Condition::Kind::none;
    const Truth of_parts = condition.kind == Condition::Kind::none ? negate(needed) : needed;
    if (conjunction) {
        // a part that is only unknown is not the reason when another one fails
        const Truth to_blame = condition.kind == Condition::Kind::none ? negate(truth) : truth;
        for (const Condition& child : condition.children) {
            if (asked.truth(child) == to_blame) add_failed(asked, child, of_parts, parent);
        }
        return;
    }
    const char* key = truth == Truth::unknown ? "proof.condition.unknown"
                      : needed == Truth::yes  ? "proof.condition.fails"
                                              : "proof.condition.holds";
    Proof failed = proof_node(key, {{"condition", ConditionRef{&condition}}});
    add_what_is(asked, condition, failed);
    parent.children.push_back(std::move(failed));
}

}  // namespace

void add_failed_conditions(const Context& context, const law::Condition& condition,
                           std::int32_t who, const timeline::Fact& at, std::int32_t fact_index,
                           Proof& parent) {
    add_failed({context, who, at, fact_index}, condition, Truth::yes, parent);
}

void add_presumptions(const Context& context, const law::Condition& condition, std::int32_t who,
                      const std::string& key, Proof& parent) {
    for (const law::Condition& child : condition.children)
        add_presumptions(context, child, who, key, parent);
    if (condition.kind != law::Condition::Kind::attribute) return;
    if (!holds(context, condition, who, moment_as_fact(context.now), -1).presumed) return;
    Proof node = proof_node(key, {{"what", context.pack.attributes[condition.index].title}});
    const bool is_new = std::ranges::none_of(parent.children, [&](const Proof& other) {
        return other.key == node.key && other.arguments == node.arguments;
    });
    if (is_new) parent.children.push_back(std::move(node));
}

void add_presumptions(const Context& context, const law::Term& term, std::int32_t who,
                      const std::string& key, Proof& parent) {
    add_presumptions(context, term.when, who, key, parent);
    for (const law::TermVersion& version : term.versions) {
        for (const law::LengthVariant& variant : version.variants)
            add_presumptions(context, variant.when, who, key, parent);
        for (const law::LadderStep& step : version.ladder)
            add_presumptions(context, step.when, who, key, parent);
    }
}

}  // namespace merzim::verdict
