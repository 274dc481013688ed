// The temporal network of a case: a simple temporal problem.
//
// R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial Intelligence 49
// (1991): a node per instant, an edge per bound ("b is at least 3 and at most 30 days after a").
// Shortest paths give the tightest bounds; a negative cycle is a contradiction, and the reasons on
// it are its explanation. Units are civil minutes. Boost.Graph stays in the .cpp file.
#pragma once

#include "engine/time/moment.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace merzim::timeline {

// Why a bound is there.
struct Reason {
    enum class Kind : std::uint8_t {
        date,       // index: event; its own date
        order,      // index: event; its `after` / `before`
        statement,  // index: statement
        necessity,  // index: necessity of the pack
        procedure,  // index: event; it is not before the procedure's entry into force
        period,     // index: event; a period does not end before it starts
    };
    Kind kind = Kind::date;
    std::int32_t index = -1;
    auto operator<=>(const Reason&) const = default;
};

using Node = std::uint32_t;

class Network {
  public:
    Network();
    ~Network();
    Network(Network&&) noexcept;
    Network& operator=(Network&&) noexcept;

    Node add();
    // Infinite ends add nothing.
    void within(Node node, time::Bounds bounds, Reason reason);
    // later - earlier >= minutes  /  <= minutes
    void at_least(Node earlier, Node later, std::int64_t minutes, Reason reason);
    void at_most(Node earlier, Node later, std::int64_t minutes, Reason reason);

    // The reasons on one negative cycle, in order along it; empty when the network is consistent.
    // Deterministic: of several cycles always the same one.
    [[nodiscard]] std::vector<Reason> contradiction() const;
    // Drops every bound given for one of these reasons.
    void drop(const std::vector<Reason>& reasons);

    // Tightest bounds of every node. Precondition: contradiction() is empty.
    [[nodiscard]] std::vector<time::Bounds> bounds() const;
    // Tightest bounds of `to - from` in minutes; infinite ends as kDistantPast / kDistantFuture.
    [[nodiscard]] time::Bounds difference(Node from, Node to) const;
    // The reasons of the shortest path that gives a node its latest (or earliest) bound, for
    // proofs.
    [[nodiscard]] std::vector<Reason> why_latest(Node node) const;
    [[nodiscard]] std::vector<Reason> why_earliest(Node node) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace merzim::timeline
