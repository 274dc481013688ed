#include "engine/report/open_case.hpp"

#include "engine/protect/protect.hpp"
#include "engine/verdict/conditions.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using verdict::Clock;
using verdict::Outcome;
using verdict::TrackStatus;

// Places in the whole of what is kept, in order.
std::vector<std::int32_t> kept(const std::vector<bool>& marked) {
    std::vector<std::int32_t> places;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (!marked[i]) places.push_back(static_cast<std::int32_t>(i));
    }
    return places;
}

// Facts by the events they are of.
void name_by_event(const timeline::Timeline& line, std::int32_t& fact) {
    if (fact >= 0)
        fact = static_cast<std::int32_t>(line.facts()[static_cast<std::size_t>(fact)].event);
}
TrackStatus by_events(const timeline::Timeline& line, TrackStatus status) {
    name_by_event(line, status.entered_fact);
    name_by_event(line, status.broader_fact);
    for (timeline::PossibleState& state : status.states)
        name_by_event(line, state.since_fact);
    return status;
}
timeline::MissingSteps by_events(const timeline::Timeline& line, timeline::MissingSteps steps) {
    name_by_event(line, steps.after_fact);
    name_by_event(line, steps.before_fact);
    return steps;
}

// When to ask again is told to nobody.
Outcome without_wake(Outcome outcome) {
    outcome.wake = time::kDistantFuture;
    return outcome;
}

template <class Key, class Conclusion>
bool has(const std::multimap<Key, Conclusion>& all, const Key& key, const Conclusion& wanted) {
    const auto [from, to] = all.equal_range(key);
    return std::any_of(from, to, [&](const auto& entry) { return entry.second == wanted; });
}

template <class Conclusion>
auto about(std::size_t rule, const Conclusion& conclusion) {
    return std::tuple{static_cast<std::uint32_t>(rule), conclusion.participant, conclusion.event};
}

}  // namespace

std::shared_ptr<const OpenCase> OpenCase::of(const Subject& whole) {
    if (!protect::confidential_parts(whole.record).any()) return nullptr;
    return std::make_shared<const OpenCase>(whole);
}

OpenCase::OpenCase(const Subject& whole)
    : whole_(whole),
      evaluation_(whole.pack, protect::without_confidential(whole.record), whole.question),
      subject_(evaluation_.subject()) {
    const protect::Marked marked = protect::confidential_parts(whole.record);
    participants_ = kept(marked.participants);
    events_ = kept(marked.events);
    for (const Outcome& outcome : whole.evaluation.outcomes)
        outcomes_.emplace(about(outcome.rule.index(), outcome), without_wake(outcome));
    for (const Clock& clock : whole.evaluation.clocks)
        clocks_.emplace(about(clock.term.index(), clock), clock);
    for (std::size_t i = 0; i < whole.record.participants.size(); ++i) {
        const auto who = static_cast<std::int32_t>(i);
        for (const verdict::HeldCharge& charge : verdict::charges_now(whole.timeline, who))
            charges_.emplace(who, charge);
    }
    for (const TrackStatus& status : whole.evaluation.tracks) {
        stretches_.emplace(Track{status.track, status.participant},
                           history_of(whole.timeline, status.track, status.participant));
        std::size_t at = whole.pack.track(status.track).initial;
        std::vector<std::int32_t> acts;
        whole.timeline.moves_of(status.track, status.participant, acts);
        for (const std::int32_t act : acts) {
            const timeline::Fact& fact = whole.timeline.facts()[static_cast<std::size_t>(act)];
            moves_.emplace(status.track, status.participant, at, fact.event);
            at = whole.timeline.leads_to(status.track, status.participant, act);
        }
    }
}

std::int32_t OpenCase::participant(std::int32_t index) const {
    return index < 0 ? index : participants_[static_cast<std::size_t>(index)];
}

std::int32_t OpenCase::event(std::int32_t index) const {
    return index < 0 ? index : events_[static_cast<std::size_t>(index)];
}

Outcome OpenCase::of_whole(Outcome outcome) const {
    outcome.participant = participant(outcome.participant);
    outcome.event = event(outcome.event);
    outcome.by = event(outcome.by);
    outcome.missing_event = event(outcome.missing_event);
    return without_wake(outcome);
}

Clock OpenCase::of_whole(Clock clock) const {
    clock.participant = participant(clock.participant);
    clock.event = event(clock.event);
    clock.ended_by = event(clock.ended_by);
    clock.missing_event = event(clock.missing_event);
    return clock;
}

bool OpenCase::stands(const Outcome& outcome) const {
    const Outcome wanted = of_whole(outcome);
    return has(outcomes_, about(wanted.rule.index(), wanted), wanted);
}

bool OpenCase::stands(const Clock& clock) const {
    const Clock wanted = of_whole(clock);
    return has(clocks_, about(wanted.term.index(), wanted), wanted);
}

bool OpenCase::stands(std::int32_t who, const verdict::HeldCharge& charge) const {
    return has(charges_, participant(who), charge);
}

bool OpenCase::stands(const TrackStatus& status) const {
    TrackStatus wanted = by_events(subject_.timeline, status);
    wanted.participant = participant(wanted.participant);
    wanted.entered_fact = event(wanted.entered_fact);
    wanted.broader_fact = event(wanted.broader_fact);
    for (timeline::PossibleState& state : wanted.states)
        state.since_fact = event(state.since_fact);
    return std::ranges::any_of(whole_.evaluation.tracks, [&](const TrackStatus& found) {
        return by_events(whole_.timeline, found) == wanted;
    });
}

bool OpenCase::stands(const timeline::MissingSteps& steps) const {
    timeline::MissingSteps wanted = by_events(subject_.timeline, steps);
    wanted.participant = participant(wanted.participant);
    wanted.after_fact = event(wanted.after_fact);
    wanted.before_fact = event(wanted.before_fact);
    return std::ranges::any_of(whole_.evaluation.missing_steps,
                               [&](const timeline::MissingSteps& found) {
                                   return by_events(whole_.timeline, found) == wanted;
                               });
}

bool OpenCase::stands(const verdict::PlanCheck& check) const {
    verdict::PlanCheck wanted = check;
    wanted.event = event(wanted.event);
    wanted.clock = of_whole(wanted.clock);
    return std::ranges::find(whole_.evaluation.plans, wanted) != whole_.evaluation.plans.end();
}

bool OpenCase::leads_from(law::TrackId track, std::int32_t who, std::size_t state,
                          std::uint32_t act) const {
    const auto place = static_cast<std::uint32_t>(events_[act]);
    return moves_.contains({track, participant(who), state, place});
}

bool OpenCase::stands(const TrackStatus& status, const timeline::Stretch& stretch) const {
    const auto found = stretches_.find(Track{status.track, participant(status.participant)});
    if (found == stretches_.end()) return false;
    const std::vector<std::uint16_t> states = states_of(stretch);
    time::Day next = stretch.first;  // the first day that is not compared yet
    for (const timeline::Stretch& other : found->second) {
        if (other.last < stretch.first || other.first > stretch.last) continue;
        if (other.first > next || states_of(other) != states) return false;
        next = other.last + 1;
    }
    return next > stretch.last;
}

}  // namespace merzim::report
