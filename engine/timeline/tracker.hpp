// One question about one track of one participant: which facts move it, and in which order.
// Of no interest outside engine/timeline/*.cpp.
#pragma once

#include "engine/timeline/workspace.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace merzim::timeline {

// Adds those of `list` that nothing in it follows; of acts that follow each other in a ring, each.
// `follows(f, e)`: f comes after e whatever the dates.
template <class Follows>
void last_of(const std::vector<std::int32_t>& list, const Follows& follows,
             std::vector<std::int32_t>& out) {
    const auto follower = [&](std::int32_t e) {
        const auto found =
            std::find_if(list.rbegin(), list.rend(), [&](std::int32_t f) { return follows(f, e); });
        return found == list.rend() ? -1 : *found;
    };
    const auto is_in_ring = [&](std::int32_t e) {
        std::vector<std::int32_t> met{e};
        for (std::size_t i = 0; i < met.size(); ++i) {
            for (const std::int32_t f : list) {
                if (!follows(f, met[i])) continue;
                if (follower(f) < 0) return false;
                if (std::find(met.begin(), met.end(), f) == met.end()) met.push_back(f);
            }
        }
        return std::any_of(met.begin(), met.end(), [&](std::int32_t f) { return follows(e, f); });
    };
    for (const std::int32_t e : list) {
        std::int32_t last = e;
        for (std::size_t step = 0; last >= 0 && step <= list.size(); ++step) {
            last = follower(last);
            if (last < 0 && step == 0) out.push_back(e);
        }
        // It never came to an end: there is a ring further on.
        if (last >= 0 && is_in_ring(e)) out.push_back(e);
    }
}

class Tracker {
  public:
    Tracker(const Timeline& line, Workspace& workspace, law::TrackId id)
        : line_(line),
          track_(line.pack().track(id)),
          table_(workspace.tracks[id.index()]),
          effects_(workspace.effects.data() + id.index() * workspace.facts),
          courses_(workspace.courses.data() + id.index() * workspace.people),
          workspace_(workspace) {}

    [[nodiscard]] const law::Track& track() const { return track_; }
    [[nodiscard]] const Machine& machine() const { return table_.machine; }
    [[nodiscard]] const Fact& at(std::int32_t index) const {
        return line_.facts()[static_cast<std::size_t>(index)];
    }
    // The facts that move the track; good until the timeline is built anew.
    [[nodiscard]] const Course& course(std::int32_t participant) const;
    // They in the order they happened.
    [[nodiscard]] const std::vector<std::int32_t>& in_turn(std::int32_t participant) const;
    [[nodiscard]] bool certainly_after(std::int32_t f, std::int32_t e) const {
        return f != e && certainly_after(at(f), at(e));
    }
    // Of two facts, or of copies of them with narrower bounds.
    [[nodiscard]] bool certainly_after(const Fact& f, const Fact& e) const;
    // Adds the states a fact may lead to: by the move whose `from` holds the state before, else the
    // state before when it is kept, else by the first that matches. `all`: the facts that move the
    // track; `earlier`: those known to come before this one.
    void states_after(std::int32_t e, const std::vector<std::int32_t>& all,
                      std::vector<std::uint16_t>& out, std::span<const std::int32_t> earlier = {});
    // The fact since which a state that e leads to lasts: e itself, or when e keeps the state the
    // one before; -1: the state is that of the beginning.
    [[nodiscard]] std::int32_t since(std::int32_t e, std::uint16_t state,
                                     std::int32_t participant) const;
    [[nodiscard]] std::uint16_t first_target(std::int32_t f) const {
        return track_.moves[effect(f).first].to;
    }
    // The states from which some move by this fact starts.
    [[nodiscard]] std::vector<std::uint16_t> starts_of(std::int32_t f) const;
    [[nodiscard]] bool may_start(std::int32_t f, std::uint16_t state) const;

  private:
    [[nodiscard]] bool concerns(const Fact& fact, std::int32_t participant) const;
    [[nodiscard]] const Effect& effect(std::int32_t f) const {
        return effects_[static_cast<std::size_t>(f)];
    }
    [[nodiscard]] bool follows(const Fact& f, const Fact& e) const;
    [[nodiscard]] bool keeps(std::int32_t f, std::uint16_t state) const;
    [[nodiscard]] bool is_kept(const Fact& e, const Fact& f) const;
    [[nodiscard]] std::uint16_t steps_between(const Fact& e, const Fact& f) const;
    void states_before(std::int32_t e, const std::vector<std::int32_t>& all,
                       std::span<const std::int32_t> earlier, std::vector<std::uint16_t>& out);

    // Calls `each` with every move the fact may make, in the order of the file.
    template <class Each>
    void for_moves(const Fact& fact, const Each& each) const {
        for (const std::uint16_t move : table_.by_type[fact.type.index()]) {
            if (line_.matches(fact, track_.moves[move].on)) each(move);
        }
    }

    const Timeline& line_;
    const law::Track& track_;
    const TrackTable& table_;
    const Effect* effects_;
    Course* courses_;
    const Workspace& workspace_;
    int readings_ = 0;
};

}  // namespace merzim::timeline
