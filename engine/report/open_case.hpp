// A case without its confidential entries, evaluated for the same question: what others are told.
//
// Everything said to others is taken from here, so no date, reason or order gives away an entry
// they may not see. A conclusion is told only if the whole record leads to the very same one:
// otherwise it would be false, and what is left out would turn into "not on record".
#pragma once

#include "engine/report/case_evaluation.hpp"
#include "engine/timeline/history.hpp"
#include "engine/verdict/context.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace merzim::report {

class OpenCase {
  public:
    // Null when nothing of the case is confidential. `whole` must outlive it.
    static std::shared_ptr<const OpenCase> of(const Subject& whole);

    [[nodiscard]] const Subject& subject() const { return subject_; }

    // Whether the whole record leads to the same conclusion as this one of the open case.
    [[nodiscard]] bool stands(const verdict::Outcome& outcome) const;
    [[nodiscard]] bool stands(const verdict::Clock& clock) const;
    [[nodiscard]] bool stands(std::int32_t participant, const verdict::HeldCharge& charge) const;
    [[nodiscard]] bool stands(const verdict::TrackStatus& status) const;
    [[nodiscard]] bool stands(const timeline::MissingSteps& steps) const;
    [[nodiscard]] bool stands(const verdict::PlanCheck& check) const;
    // … to the same states on each of these days.
    [[nodiscard]] bool stands(const verdict::TrackStatus& status,
                              const timeline::Stretch& stretch) const;

    // Whether in the whole record too the act leads on from this state.
    [[nodiscard]] bool leads_from(law::TrackId track, std::int32_t participant, std::size_t state,
                                  std::uint32_t event) const;

    explicit OpenCase(const Subject& whole);

  private:
    // What a conclusion is about, by the numbers of the whole: rule, term or track; participant;
    // event.
    using About = std::tuple<std::uint32_t, std::int32_t, std::int32_t>;
    using Track = std::pair<law::TrackId, std::int32_t>;

    // From the numbers of the open case to those of the whole; facts become their events.
    [[nodiscard]] std::int32_t participant(std::int32_t index) const;
    [[nodiscard]] std::int32_t event(std::int32_t index) const;
    [[nodiscard]] verdict::Outcome of_whole(verdict::Outcome outcome) const;
    [[nodiscard]] verdict::Clock of_whole(verdict::Clock clock) const;

    const Subject& whole_;
    CaseEvaluation evaluation_;
    Subject subject_;
    std::vector<std::int32_t> participants_;
    std::vector<std::int32_t> events_;
    std::multimap<About, verdict::Outcome> outcomes_;
    std::multimap<About, verdict::Clock> clocks_;
    std::multimap<std::int32_t, verdict::HeldCharge> charges_;
    std::map<Track, std::vector<timeline::Stretch>> stretches_;
    std::set<std::tuple<law::TrackId, std::int32_t, std::size_t, std::uint32_t>> moves_;
};

}  // namespace merzim::report
