// The small pieces every view is made of: dates with their words, ages, acts, standings.
#pragma once

#include "engine/report/names.hpp"
#include "engine/report/subject.hpp"
#include "engine/report/veil.hpp"
#include "engine/report/views.hpp"

#include <optional>

namespace merzim::report {

// Everything a view is built with.
struct Desk {
    // `about`: the whole record; for others `subject` is only its open part.
    Desk(const Subject& about, const Words& in, bool for_others, bool low_confidence = true,
         bool yardsticks = true)
        : open(for_others ? OpenCase::of(about) : nullptr),
          subject(open ? open->subject() : about),
          words(in),
          names(subject, in),
          veil(subject.pack, open.get(), low_confidence, yardsticks),
          sources(subject, in, names) {}

    std::shared_ptr<const OpenCase> open;
    const Subject& subject;
    const Words& words;
    Names names;
    Veil veil;
    Sources sources;
};

When when_of(const Words& words, time::Bounds bounds);
When when_of(const Words& words, const std::optional<time::Edtf>& date, time::Bounds bounds);
// The date of an event: as written when it is written, else what the rest of the record allows.
When event_date(const Desk& desk, std::int32_t event);
// Bounds of an event as the timeline sees them; infinite when it is not among the facts.
time::Bounds event_bounds(const Desk& desk, std::int32_t event);
// Bounds to be said: that an act cannot be older than the procedure itself is not worth a word.
time::Bounds shown_bounds(const Desk& desk, time::Bounds bounds);
Age age_of(const Words& words, time::Bounds since, time::Day as_of, bool qualified = false);

ActView act_of(const Desk& desk, std::int32_t event);

// The events of the facts that name the participant, in order; kNobody: every fact.
std::vector<std::int32_t> facts_about(const Desk& desk, std::int32_t participant);
std::optional<LastAct> last_act(const Desk& desk, std::int32_t participant);

Standing standing_of(const Desk& desk, const verdict::TrackStatus& status);
std::vector<ChargeView> charges_of(const Desk& desk, std::int32_t participant);
ParticipantView participant_of(const Desk& desk, std::int32_t participant);
std::vector<ParticipantView> participants_of(const Desk& desk);
std::vector<Standing> case_standings(const Desk& desk);

std::vector<PlanView> plans_of(const Desk& desk);
// A plan as words on the day asked about.
PlanView plan_of(const Desk& desk, const timeline::Plan& plan);

Heading heading_of(const Desk& desk);
bool is_low(law::Confidence confidence);
// Says how sure we are of the law a conclusion leans on, where that is not high, and when it may
// have changed since it was read.
void add_law_marks(const Words& words, law::Confidence confidence, bool unread,
                   std::vector<std::string>& marks);

}  // namespace merzim::report
