// What of a case is concluded from its open part alone: the record without its confidential
// entries, evaluated for the same question.
//
// A conclusion may be told to others only if it is the same with and without what they may not see:
// with, for it would be false otherwise; without, for it would give away what it rests on.
// Comparing the two needs no list of the ways in which an entry can bear on a conclusion.
#pragma once

#include "engine/docket/packed.hpp"
#include "engine/report/subject.hpp"
#include "engine/verdict/context.hpp"

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace merzim::report {

class OpenPart {
  public:
    explicit OpenPart(const Subject& whole);

    // Whether the open part leads to this very conclusion of the whole.
    [[nodiscard]] bool holds(const verdict::Outcome& outcome) const;
    [[nodiscard]] bool holds(const verdict::Clock& clock) const;
    [[nodiscard]] bool holds(std::int32_t participant, const verdict::HeldCharge& charge) const;
    [[nodiscard]] bool holds(const verdict::TrackStatus& status) const;
    [[nodiscard]] bool holds(const timeline::MissingSteps& steps) const;
    [[nodiscard]] bool holds(const verdict::PlanCheck& check) const;

  private:
    // What a conclusion is about, by the numbers of the whole: rule, term or track; participant;
    // event.
    using About = std::tuple<std::uint32_t, std::int32_t, std::int32_t>;

    const Subject& whole_;
    std::multimap<About, verdict::Outcome> outcomes_;
    std::multimap<About, verdict::Clock> clocks_;
    std::multimap<std::int32_t, verdict::HeldCharge> charges_;
    std::vector<verdict::TrackStatus> tracks_;
    std::vector<timeline::MissingSteps> missing_;
    std::vector<verdict::PlanCheck> plans_;
};

}  // namespace merzim::report
