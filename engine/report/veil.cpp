#include "engine/report/veil.hpp"

#include "engine/report/build.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

// Of its own, or in one of the rules it is put together of.
bool measures_by_yardstick(const law::Pack& pack, law::RuleId id) {
    const law::Rule& rule = pack.rule(id);
    return rule.basis == law::Basis::monitor ||
           std::ranges::any_of(rule.all_of,
                               [&](law::RuleId part) { return measures_by_yardstick(pack, part); });
}

}  // namespace

bool Veil::outcome(const verdict::Outcome& outcome) const {
    if (!low_confidence_ && outcome.confidence == law::Confidence::low) return true;
    if (!yardsticks_ && measures_by_yardstick(pack_, outcome.rule)) return true;
    if (open_ == nullptr) return false;
    // what is put together of others needs them all
    return !open_->stands(outcome) ||
           std::ranges::any_of(parts_of(open_->subject(), outcome),
                               [&](const verdict::Outcome* part) { return !open_->stands(*part); });
}

bool Veil::clock(const verdict::Clock& clock) const {
    if (!low_confidence_ && clock.confidence == law::Confidence::low) return true;
    if (!yardsticks_ && pack_.term(clock.term).yardstick) return true;
    return open_ != nullptr && !open_->stands(clock);
}

bool Veil::held(std::int32_t participant, const verdict::HeldCharge& charge) const {
    return open_ != nullptr && !open_->stands(participant, charge);
}

bool Veil::standing(const verdict::TrackStatus& status) const {
    return open_ != nullptr && !open_->stands(status);
}

bool Veil::stretch(const verdict::TrackStatus& status, const timeline::Stretch& stretch) const {
    return open_ != nullptr && !open_->stands(status, stretch);
}

bool Veil::move(law::TrackId track, std::int32_t participant, std::size_t state,
                std::uint32_t event) const {
    return open_ != nullptr && !open_->leads_from(track, participant, state, event);
}

bool Veil::missing(const timeline::MissingSteps& steps) const {
    return open_ != nullptr && !open_->stands(steps);
}

bool Veil::plan(const verdict::PlanCheck& check) const {
    return open_ != nullptr && !open_->stands(check);
}

}  // namespace merzim::report
