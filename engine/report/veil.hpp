// What stays out of output made for others.
#pragma once

#include "engine/report/open_part.hpp"
#include "engine/report/subject.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace merzim::report {

// Hides entries, people and sources marked confidential, and every conclusion whose reasons mention
// one of them or that does not stand without them. Conclusions are drawn from the whole record, so
// that leaving something out never turns into "not on record".
class Veil {
  public:
    // `low_confidence`: conclusions that rest on law of low confidence may be seen; `yardsticks`:
    // those that measure by the monitor's own, which is no law.
    Veil(const Subject& subject, bool for_others, bool low_confidence, bool yardsticks);

    [[nodiscard]] bool hides_anything() const { return open_ != nullptr; }
    // Of entries: whether it is hidden.
    [[nodiscard]] bool participant(std::int32_t index) const;
    [[nodiscard]] bool event(std::int32_t index) const;
    [[nodiscard]] bool statement(std::int32_t index) const;
    [[nodiscard]] bool source(std::string_view id) const;
    // A charge as written that only confidential entries tell of.
    [[nodiscard]] bool charge(std::int32_t participant, std::string_view offence) const;
    // Of conclusions.
    [[nodiscard]] bool outcome(const verdict::Outcome& outcome) const;
    [[nodiscard]] bool clock(const verdict::Clock& clock) const;
    [[nodiscard]] bool held(std::int32_t participant, const verdict::HeldCharge& charge) const;
    [[nodiscard]] bool standing(const verdict::TrackStatus& status) const;
    [[nodiscard]] bool missing(const timeline::MissingSteps& steps) const;
    [[nodiscard]] bool plan(const verdict::PlanCheck& check) const;
    [[nodiscard]] bool reasons(const std::vector<timeline::Reason>& reasons) const;
    // Whether the day of an event follows from something hidden: then it is none to be told.
    [[nodiscard]] bool dated(std::int32_t event) const;

  private:
    [[nodiscard]] bool proof(const verdict::Proof& proof) const;

    const Subject& subject_;
    bool low_confidence_;
    bool yardsticks_;
    std::vector<bool> participants_;
    std::vector<bool> events_;
    std::vector<bool> statements_;
    std::shared_ptr<const OpenPart> open_;  // null: nothing is hidden
};

}  // namespace merzim::report
