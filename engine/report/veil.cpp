#include "engine/report/veil.hpp"

#include "engine/protect/protect.hpp"
#include "engine/report/build.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

template <class List>
bool within(const List& list, std::int32_t index) {
    return index >= 0 && static_cast<std::size_t>(index) < list.size();
}

bool at(const std::vector<bool>& flags, std::int32_t index) {
    return within(flags, index) && flags[static_cast<std::size_t>(index)];
}

// Of its own, or in one of the rules it is put together of.
bool measures_by_yardstick(const law::Pack& pack, law::RuleId id) {
    const law::Rule& rule = pack.rule(id);
    return rule.basis == law::Basis::monitor ||
           std::ranges::any_of(rule.all_of,
                               [&](law::RuleId part) { return measures_by_yardstick(pack, part); });
}

}  // namespace

Veil::Veil(const Subject& subject, bool for_others, bool low_confidence, bool yardsticks)
    : subject_(subject),
      low_confidence_(low_confidence),
      yardsticks_(yardsticks),
      participants_(subject.record.participants.size()),
      events_(subject.record.events.size()),
      statements_(subject.record.statements.size()) {
    if (!for_others) return;
    protect::Marked marked = protect::confidential_parts(subject.record);
    if (!marked.any()) return;
    open_ = std::make_shared<const OpenPart>(subject);
    participants_ = std::move(marked.participants);
    events_ = std::move(marked.events);
    statements_ = std::move(marked.statements);
}

bool Veil::participant(std::int32_t index) const {
    return at(participants_, index);
}

bool Veil::event(std::int32_t index) const {
    return at(events_, index);
}

bool Veil::statement(std::int32_t index) const {
    return at(statements_, index);
}

bool Veil::source(std::string_view id) const {
    const docket::Source* found = subject_.record.find_source(id);
    return found != nullptr && found->confidential;
}

bool Veil::proof(const verdict::Proof& proof) const {
    for (const auto& argument : proof.arguments) {
        const verdict::ProofValue& value = argument.second;
        if (const auto* event = std::get_if<verdict::EventRef>(&value)) {
            if (this->event(event->index)) return true;
        } else if (const auto* who = std::get_if<verdict::ParticipantRef>(&value)) {
            if (participant(who->index)) return true;
        } else if (const auto* said = std::get_if<verdict::StatementRef>(&value)) {
            if (statement(said->index)) return true;
        }
    }
    return std::ranges::any_of(proof.children,
                               [&](const verdict::Proof& child) { return this->proof(child); });
}

bool Veil::outcome(const verdict::Outcome& outcome) const {
    if (!low_confidence_ && outcome.confidence == law::Confidence::low) return true;
    if (!yardsticks_ && measures_by_yardstick(subject_.pack, outcome.rule)) return true;
    return open_ && (!open_->holds(outcome) || dated(outcome.event) || dated(outcome.by) ||
                     proof(whole_proof(subject_, outcome)));
}

bool Veil::clock(const verdict::Clock& clock) const {
    if (!low_confidence_ && clock.confidence == law::Confidence::low) return true;
    if (!yardsticks_ && subject_.pack.term(clock.term).yardstick) return true;
    return open_ && (!open_->holds(clock) || dated(clock.event) || dated(clock.ended_by) ||
                     proof(subject_.why_clock(clock)));
}

bool Veil::held(std::int32_t participant, const verdict::HeldCharge& charge) const {
    return open_ && !open_->holds(participant, charge);
}

bool Veil::standing(const verdict::TrackStatus& status) const {
    return open_ && !open_->holds(status);
}

bool Veil::missing(const timeline::MissingSteps& steps) const {
    return open_ && !open_->holds(steps);
}

bool Veil::plan(const verdict::PlanCheck& check) const {
    return open_ && !open_->holds(check);
}

bool Veil::charge(std::int32_t participant, std::string_view offence) const {
    if (!open_ || !within(subject_.record.participants, participant)) return false;
    const auto& person = subject_.record.participants[static_cast<std::size_t>(participant)];
    const bool written = std::ranges::any_of(person.charges, [&](const docket::Charge& charge) {
        return charge.offence == offence && !source(charge.source);
    });
    if (written) return false;
    for (std::size_t i = 0; i < subject_.record.events.size(); ++i) {
        const docket::Event& act = subject_.record.events[i];
        const bool about = act.participants.empty() ||
                           std::ranges::find(act.participants, person.id) != act.participants.end();
        if (act.offence == offence && about && !event(static_cast<std::int32_t>(i))) return false;
    }
    return true;
}

bool Veil::reasons(const std::vector<timeline::Reason>& reasons) const {
    using Kind = timeline::Reason::Kind;
    return std::ranges::any_of(reasons, [&](const timeline::Reason& reason) {
        switch (reason.kind) {
            case Kind::date:
            case Kind::order:
            case Kind::period:
                return event(reason.index);
            case Kind::statement:
                return statement(reason.index);
            default:
                return false;
        }
    });
}

bool Veil::dated(std::int32_t event) const {
    return open_ && within(events_, event) &&
           reasons(subject_.timeline.why(static_cast<std::uint32_t>(event)));
}

}  // namespace merzim::report
