// States over time. A state is certain only where it holds for every date the record allows; days
// on which what is left out makes it another are not drawn.
#include "engine/report/timeline_parts.hpp"
#include "engine/timeline/history.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using timeline::states_of;
using timeline::Stretch;

struct Part {
    Stretch stretch;
    std::vector<std::uint16_t> states;  // rising, each once
};

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
    [[nodiscard]] bool is_hidden(const Stretch& stretch) const {
        return desk_.veil.stretch(status_, stretch);
    }

    // That an act cannot be older than the procedure itself is not worth a word.
    [[nodiscard]] bool is_bounded(const Stretch& stretch) const {
        const time::Moment first = time::start_of(stretch.first);
        return shown_bounds(desk_, {first, time::kDistantFuture}).earliest == first;
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
        const std::string title = title_of(part);
        if (!is_passage(i)) bar.label = title;
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
