// A track as a graph (Boost.Graph, in the .cpp only): what can follow what.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/law/pack.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace merzim::timeline {

inline constexpr std::uint16_t kNoWay = 0xFFFF;

class Machine {
  public:
    explicit Machine(const law::Track& track);
    ~Machine();
    Machine(Machine&&) noexcept;
    Machine& operator=(Machine&&) noexcept;

    // The fewest moves (indices into track.moves) that lead from `state` to some state of
    // `targets`; empty when it is already one, or when there is no way (then `reachable` is false).
    // Of equally short ways the one whose moves come first in the file.
    struct Way {
        bool reachable = false;
        std::vector<std::uint16_t> moves;
    };
    [[nodiscard]] Way way(std::uint16_t state, const std::vector<std::uint16_t>& targets) const;
    // Indices of moves that lead out of a state.
    [[nodiscard]] std::vector<std::uint16_t> next(std::uint16_t state) const;
    // By state: how many moves the shortest way there takes; kNoWay: there is none.
    [[nodiscard]] std::vector<std::uint16_t> distances(std::uint16_t state) const;
    [[nodiscard]] std::vector<std::uint16_t> unreachable() const;  // from the initial state
    // States that are not final and from which no final state can be reached (only when the track
    // has final states).
    [[nodiscard]] std::vector<std::uint16_t> dead_ends() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Errors for states nobody can reach, warnings for dead ends; every track of the pack.
void check_machines(const law::Pack& pack, Diagnostics& diagnostics);

}  // namespace merzim::timeline
