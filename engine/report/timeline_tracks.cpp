// States over time. A state is certain only where it holds for every date the record allows; where
// something withheld made it begin or end, neither that day nor the state is shown.
#include "engine/report/timeline_parts.hpp"
#include "engine/timeline/history.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using timeline::Stretch;

struct Part {
    Stretch stretch;
    std::vector<std::uint16_t> states;  // rising, each once
};

std::vector<std::uint16_t> states_of(const Stretch& stretch) {
    std::vector<std::uint16_t> states;
    for (const timeline::PossibleState& possible : stretch.states)
        states.push_back(possible.state);
    std::ranges::sort(states);
    states.erase(std::unique(states.begin(), states.end()), states.end());
    return states;
}

class Track {
  public:
    Track(const Desk& desk, const verdict::TrackStatus& status)
        : desk_(desk), status_(status), track_(desk.subject.pack.track(status.track)) {}

    std::vector<TimelineBar> bars() {
        collect();
        std::vector<TimelineBar> bars;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const Part& part = parts_[i];
            if (part.states == std::vector{track_.initial} || is_hidden(part.stretch)) continue;
            bars.push_back(bar_of(i));
        }
        return bars;
    }

  private:
    void collect() {
        const timeline::Timeline& line = desk_.subject.timeline;
        for (Stretch& stretch : history_of(line, status_.track, status_.participant)) {
            std::vector<std::uint16_t> states = states_of(stretch);
            // an act that only confirms a state does not break it
            if (!parts_.empty() && parts_.back().states == states &&
                is_hidden(parts_.back().stretch) == is_hidden(stretch)) {
                parts_.back().stretch.last = stretch.last;
            } else {
                parts_.push_back({std::move(stretch), std::move(states)});
            }
        }
    }

    [[nodiscard]] const timeline::Fact& fact(std::int32_t index) const {
        return desk_.subject.timeline.facts()[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool is_hidden_fact(std::int32_t index) const {
        const std::uint32_t event = fact(index).event;
        return desk_.veil.event(static_cast<std::int32_t>(event)) ||
               desk_.veil.reasons(desk_.subject.timeline.why(event));
    }
    [[nodiscard]] bool is_hidden(const Stretch& stretch) const {
        return desk_.veil.hides_anything() &&
               std::ranges::any_of(stretch.states, [&](const timeline::PossibleState& possible) {
                   return possible.since_fact >= 0 && is_hidden_fact(possible.since_fact);
               });
    }

    // Does a withheld act make the answer another on this day, or on the day before?
    [[nodiscard]] bool turned_by_hidden(time::Day day) const {
        if (!desk_.veil.hides_anything()) return false;
        const auto movers = desk_.subject.timeline.movers(status_.track, status_.participant);
        return std::ranges::any_of(movers, [&](std::int32_t index) {
            const auto turns = [&](time::Moment moment) {
                if (!time::is_supported(moment)) return false;
                const time::Day at = time::day_of(moment);
                return at == day || at + 1 == day;
            };
            return (turns(fact(index).at.earliest) || turns(fact(index).at.latest)) &&
                   is_hidden_fact(index);
        });
    }

    // That an act cannot be older than the procedure itself is not worth a word.
    [[nodiscard]] bool is_bounded(const Stretch& stretch) const {
        const time::Moment first = time::start_of(stretch.first);
        return shown_bounds(desk_, {first, time::kDistantFuture}).earliest == first;
    }

    // The last day up to which open acts show the state of a stretch whose end is withheld.
    [[nodiscard]] time::Day last_shown(const Stretch& stretch) const {
        time::Day last = stretch.first;
        for (const std::int32_t index :
             desk_.subject.timeline.movers(status_.track, status_.participant)) {
            const time::Moment at = fact(index).at.earliest;
            if (!time::is_supported(at) || is_hidden_fact(index)) continue;
            const time::Day day = time::day_of(at);
            if (day > last && day <= stretch.last) last = day;
        }
        return last;
    }

    [[nodiscard]] std::string title_of(const Part& part) const {
        std::vector<std::string> titles;
        for (const std::uint16_t state : part.states)
            titles.push_back(state == track_.initial
                                 ? desk_.words.say("standing.none")
                                 : desk_.words.text(track_.states[state].title));
        return desk_.words.either(titles);
    }

    // Is each of its states one that stands before or after it?
    [[nodiscard]] bool is_passage(std::size_t i) const {
        if (parts_[i].states.size() < 2) return false;
        return std::ranges::all_of(parts_[i].states, [&](std::uint16_t state) {
            if (i == 0 && state == track_.initial) return true;
            const auto alone = [&](std::size_t at) {
                return parts_[at].states == std::vector{state} && !is_hidden(parts_[at].stretch);
            };
            return (i > 0 && alone(i - 1)) || (i + 1 < parts_.size() && alone(i + 1));
        });
    }

    [[nodiscard]] std::string event_of(const Part& part) const {
        const auto found = std::ranges::find_if(
            part.stretch.states, [](const auto& possible) { return possible.since_fact >= 0; });
        if (found == part.stretch.states.end()) return {};
        return desk_.subject.record.events[fact(found->since_fact).event].id;
    }

    [[nodiscard]] TimelineBar bar_of(std::size_t i) const {
        const Part& part = parts_[i];
        TimelineBar bar;
        bar.ink = status_.participant < 0     ? Ink::stage
                  : track_.id == kStatusTrack ? Ink::status
                                              : Ink::measure;
        bar.first = is_bounded(part.stretch) ? part.stretch.first : time::kFirstDay;
        bar.last = part.stretch.last;
        bar.certain = part.states.size() == 1;
        bar.open = i + 1 == parts_.size();
        if (!bar.open && (is_hidden(parts_[i + 1].stretch) || turned_by_hidden(bar.last + 1))) {
            bar.cut = true;
            bar.last = last_shown(part.stretch);
        }
        const std::string title = title_of(part);
        if (!is_passage(i)) bar.label = title;
        if (bar.cut) bar.label = desk_.words.say("timeline.cut-label", {{"state", title}});
        bar.words = span_words(desk_.words, title, bar);
        bar.event = event_of(part);
        return bar;
    }

    static constexpr std::string_view kStatusTrack = "status";  // named so by the law packs
    const Desk& desk_;
    const verdict::TrackStatus& status_;
    const law::Track& track_;
    std::vector<Part> parts_;
};

}  // namespace

std::vector<TimelineBar> track_bars(const Desk& desk, const verdict::TrackStatus& status) {
    return Track(desk, status).bars();
}

}  // namespace merzim::report
