// Which conclusions stay out of a report.
#pragma once

#include "engine/report/open_case.hpp"

#include <cstdint>

namespace merzim::report {

// Keeps back what does not stand in the whole record, what rests on law of low confidence and what
// measures by the monitor's own yardsticks, each where it is asked to.
class Veil {
  public:
    // `open`: null when nothing is confidential, or the report is for ourselves. `low_confidence`,
    // `yardsticks`: conclusions of that kind may be seen.
    Veil(const law::Pack& pack, const OpenCase* open, bool low_confidence, bool yardsticks)
        : pack_(pack), open_(open), low_confidence_(low_confidence), yardsticks_(yardsticks) {}

    // Whether something of the record is confidential and left out.
    [[nodiscard]] bool hides_anything() const { return open_ != nullptr; }

    [[nodiscard]] Veil with_low_confidence() const { return {pack_, open_, true, yardsticks_}; }

    [[nodiscard]] bool outcome(const verdict::Outcome& outcome) const;
    [[nodiscard]] bool clock(const verdict::Clock& clock) const;
    [[nodiscard]] bool held(std::int32_t participant, const verdict::HeldCharge& charge) const;
    [[nodiscard]] bool standing(const verdict::TrackStatus& status) const;
    [[nodiscard]] bool stretch(const verdict::TrackStatus& status,
                               const timeline::Stretch& stretch) const;
    // Of the move by which an act leads on from a state.
    [[nodiscard]] bool move(law::TrackId track, std::int32_t participant, std::size_t state,
                            std::uint32_t event) const;
    [[nodiscard]] bool missing(const timeline::MissingSteps& steps) const;
    [[nodiscard]] bool plan(const verdict::PlanCheck& check) const;

  private:
    const law::Pack& pack_;
    const OpenCase* open_;
    bool low_confidence_;
    bool yardsticks_;
};

}  // namespace merzim::report
