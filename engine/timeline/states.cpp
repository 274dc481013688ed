// In which states a track may be: after every recorded move that nothing is sure to have followed.
#include "engine/timeline/tracker.hpp"

#include <algorithm>
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
    std::vector<std::int32_t>& all = workspace_->movers;
    tracker.candidates(participant, all);

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

    std::vector<std::uint16_t>& states = workspace_->states;
    const auto keep = [&](std::int32_t e) {
        states.clear();
        tracker.states_after(e, all, states);
        for (const std::uint16_t state : states) {
            out.push_back({state, e});
        }
    };
    const auto may_be_last = [&](std::int32_t e) {
        return tracker.at(e).at.latest >= reached && asked.reached(e) != Truth::no;
    };
    for (const std::int32_t e : all) {
        if (may_be_last(e) && std::none_of(held.begin(), held.end(), [&](std::int32_t f) {
                return tracker.certainly_after(f, e);
            })) {
            keep(e);
        }
    }
    if (out.empty()) {
        // Acts of one day that each follow another in a ring: any may be the last.
        for (const std::int32_t e : all) {
            if (may_be_last(e) && std::none_of(held.begin(), held.end(), [&](std::int32_t f) {
                    return earlier(tracker.at(e), tracker.at(f)) == Truth::yes;
                })) {
                keep(e);
            }
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
    const Tracker tracker(*this, *workspace_, track);
    tracker.candidates(participant, out);
    for (std::size_t i = 1; i < out.size(); ++i) {
        for (std::size_t j = i; j > 0 && tracker.certainly_after(out[j - 1], out[j]); --j) {
            std::swap(out[j - 1], out[j]);
        }
    }
}

bool Timeline::certainly_after(law::TrackId track, std::int32_t f, std::int32_t e) const {
    return Tracker(*this, *workspace_, track).certainly_after(f, e);
}

}  // namespace merzim::timeline
