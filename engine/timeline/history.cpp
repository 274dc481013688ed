#include "engine/timeline/history.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

using time::Day;

void add_day(time::Moment moment, Day now, std::vector<Day>& out) {
    if (!time::is_supported(moment)) return;
    const Day day = time::day_of(moment);
    for (const Day changed : {day, day + 1}) {
        if (changed <= now) out.push_back(changed);
    }
}

// The days on which the answer may be another than the day before: a fact may have happened, or
// must have; and the day after each, for then another can no longer have come before it.
std::vector<Day> turning_days(const Timeline& line, law::TrackId track, std::int32_t participant,
                              Day now) {
    std::vector<Day> days;
    for (const std::int32_t mover : line.movers(track, participant)) {
        const Fact& fact = line.facts()[static_cast<std::size_t>(mover)];
        if (!time::is_supported(fact.at.earliest)) days.push_back(time::kFirstDay);
        add_day(fact.at.earliest, now, days);
        add_day(fact.at.latest, now, days);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool same_states(const std::vector<PossibleState>& a, const std::vector<PossibleState>& b) {
    return std::ranges::equal(a, b, [](const PossibleState& x, const PossibleState& y) {
        return x.state == y.state && x.since_fact == y.since_fact;
    });
}

}  // namespace

std::vector<Stretch> history_of(const Timeline& line, law::TrackId track,
                                std::int32_t participant) {
    const time::Moment now = line.question().now;
    const Day today = time::day_of(now);
    const std::vector<Day> days = turning_days(line, track, participant, today);
    std::vector<Stretch> history;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Day last = i + 1 < days.size() ? days[i + 1] - 1 : today;
        // the day asked about may be asked about at a minute of it
        const time::Bounds at = days[i] == today
                                    ? time::Bounds{now, now}
                                    : time::Bounds{time::start_of(days[i]), time::end_of(days[i])};
        Stretch stretch{days[i], last, {}};
        line.states_at(track, participant, at, -1, stretch.states);
        if (!history.empty() && same_states(history.back().states, stretch.states))
            history.back().last = last;
        else
            history.push_back(std::move(stretch));
    }
    return history;
}

std::vector<std::uint16_t> states_of(const Stretch& stretch) {
    std::vector<std::uint16_t> states;
    for (const PossibleState& possible : stretch.states)
        states.push_back(possible.state);
    std::ranges::sort(states);
    states.erase(std::unique(states.begin(), states.end()), states.end());
    return states;
}

}  // namespace merzim::timeline
