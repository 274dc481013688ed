// In which states a track may be: after every recorded move that nothing is sure to have followed.
#include "engine/timeline/tracker.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace merzim::timeline {

namespace {

bool is_whole_days(time::Bounds bounds) {
    const bool from = !bounds.earliest.is_finite() || floor_day(bounds.earliest) == bounds.earliest;
    return from && (!bounds.latest.is_finite() || time::minute_of_day(bounds.latest) == 1439);
}

// The moment a state is asked at.
class Asked {
  public:
    Asked(const Timeline& line, time::Bounds at, std::int32_t including)
        : line_(line), at_(at), including_(including), minutes_(!is_whole_days(at)) {
        if (including < 0) return;
        const Fact& fact = line.facts()[static_cast<std::size_t>(including)];
        minutes_ = fact.minutes;
        if (fact.at == at) act_ = &fact;
    }

    // Is the fact not later than the moment?
    [[nodiscard]] Truth reached(std::int32_t index) const {
        if (index == including_) return Truth::yes;
        const Fact& fact = line_.facts()[static_cast<std::size_t>(index)];
        if (act_ != nullptr) return line_.not_later(fact, *act_);
        Fact moment;
        moment.at = at_;
        moment.minutes = minutes_;
        return line_.not_later(fact, moment);
    }
    // The fact, if it was done by the moment.
    [[nodiscard]] Fact done(std::int32_t index) const {
        Fact fact = line_.facts()[static_cast<std::size_t>(index)];
        const time::Bounds last = fact.minutes && minutes_ ? at_ : whole_days(at_);
        fact.at.latest = std::min(fact.at.latest, last.latest);
        return fact;
    }
    // Had f been done whenever e had, because it is not later?
    [[nodiscard]] bool comes_along(std::int32_t f, std::int32_t e) const {
        const Fact& first = line_.facts()[static_cast<std::size_t>(f)];
        const Fact& second = line_.facts()[static_cast<std::size_t>(e)];
        // An act later on the day of e may come after a moment of that day.
        if (first.minutes && !second.minutes && minutes_) return false;
        return first.happened == Truth::yes && line_.not_later(first, second) == Truth::yes;
    }
    [[nodiscard]] bool certainly_held(std::int32_t index) const {
        const bool happened = line_.facts()[static_cast<std::size_t>(index)].happened == Truth::yes;
        return index == including_ || (happened && reached(index) == Truth::yes);
    }

  private:
    const Timeline& line_;
    time::Bounds at_;
    std::int32_t including_;
    bool minutes_;
    const Fact* act_ = nullptr;
};

}  // namespace

void Timeline::states_at(law::TrackId track, std::int32_t participant, time::Bounds at,
                         std::int32_t including, std::vector<PossibleState>& out) const {
    out.clear();
    Tracker tracker(*this, *workspace_, track);
    const std::vector<std::int32_t>& all = tracker.course(participant).movers;

    const Asked asked(*this, at, including);
    std::vector<std::int32_t>& held = workspace_->held;
    held.clear();
    time::Moment reached = time::kDistantPast;  // the last certain move is not before this day
    for (const std::int32_t f : all) {
        if (!asked.certainly_held(f)) continue;
        held.push_back(f);
        reached = std::max(reached, floor_day(tracker.at(f).at.earliest));
    }
    if (held.empty()) out.push_back({tracker.track().initial, -1});

    std::vector<std::int32_t>& open = workspace_->open;
    open.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(open), [&](std::int32_t e) {
        return tracker.at(e).at.latest >= reached && asked.reached(e) != Truth::no;
    });
    std::vector<std::int32_t>& last = workspace_->last;
    last.clear();
    const auto follows = [&](std::int32_t f, std::int32_t e) {
        return f != e && (asked.certainly_held(f) || asked.comes_along(f, e)) &&
               (tracker.certainly_after(f, e) ||
                tracker.certainly_after(tracker.at(f), asked.done(e)));
    };
    last_of(open, follows, last);
    std::vector<std::uint16_t>& states = workspace_->states;
    for (const std::int32_t e : last) {
        states.clear();
        tracker.states_after(e, all, states, held);
        for (const std::uint16_t state : states) {
            out.push_back({state, tracker.since(e, state, participant)});
        }
    }
    const auto key = [](const PossibleState& s) { return std::tuple(s.state, s.since_fact); };
    std::sort(out.begin(), out.end(),
              [&](const PossibleState& a, const PossibleState& b) { return key(a) < key(b); });
    const auto same = [&](const PossibleState& a, const PossibleState& b) {
        return key(a) == key(b);
    };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
}

void Timeline::moves_of(law::TrackId track, std::int32_t participant,
                        std::vector<std::int32_t>& out) const {
    out = Tracker(*this, *workspace_, track).in_turn(participant);
}

std::span<const std::int32_t> Timeline::movers(law::TrackId track, std::int32_t participant) const {
    return Tracker(*this, *workspace_, track).course(participant).movers;
}

bool Timeline::may_reach(law::TrackId track, std::int32_t participant, std::uint16_t state) const {
    const Tracker tracker(*this, *workspace_, track);
    return state == tracker.track().initial ||
           (tracker.course(participant).targets & state_bit(state)) != 0;
}

void Timeline::states_after(law::TrackId track, std::int32_t participant, std::int32_t fact,
                            std::vector<std::uint16_t>& out) const {
    Tracker tracker(*this, *workspace_, track);
    tracker.states_after(fact, tracker.course(participant).movers, out);
}

std::uint16_t Timeline::leads_to(law::TrackId track, std::int32_t participant,
                                 std::int32_t fact) const {
    std::vector<std::uint16_t> states;
    states_after(track, participant, fact, states);
    const bool one = std::ranges::adjacent_find(states, std::not_equal_to<>()) == states.end();
    return one ? states.front() : Tracker(*this, *workspace_, track).first_target(fact);
}

bool Timeline::certainly_after(law::TrackId track, std::int32_t f, std::int32_t e) const {
    return Tracker(*this, *workspace_, track).certainly_after(f, e);
}

}  // namespace merzim::timeline
