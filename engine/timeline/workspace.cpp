#include "engine/timeline/workspace.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

bool of_participant(const law::Pack& pack, const law::Selector& selector) {
    return std::all_of(selector.any.begin(), selector.any.end(), [&](const auto& pattern) {
        return pattern.type.is_set() && pack.event_type(pattern.type).of_participant;
    });
}

}  // namespace

TrackTable::TrackTable(const law::Track& track, std::size_t types)
    : machine(track), moves(track.moves.size()), by_type(types) {
    for (std::size_t m = 0; m < moves; ++m) {
        const law::EventTypeId type = track.moves[m].on.type;
        if (type.is_set()) by_type[type.index()].push_back(static_cast<std::uint16_t>(m));
    }
    steps.reserve(track.states.size() * moves);
    for (std::size_t state = 0; state < track.states.size(); ++state) {
        const std::vector<std::uint16_t> distances =
            machine.distances(static_cast<std::uint16_t>(state));
        for (const law::Move& move : track.moves) {
            std::uint16_t fewest = kNoWay;
            for (const auto* starts : {&move.from, &move.keeps}) {
                for (const std::uint16_t from : *starts) {
                    fewest = std::min(fewest, distances[from]);
                }
            }
            steps.push_back(fewest);
        }
    }
}

Workspace::Workspace(const law::Pack& pack) : sides(pack.event_types.size()) {
    tracks.reserve(pack.tracks.size());
    for (const law::Track& track : pack.tracks) {
        tracks.emplace_back(track, pack.event_types.size());
    }
    for (std::size_t n = 0; n < pack.necessities.size(); ++n) {
        const law::Necessity& necessity = pack.necessities[n];
        of_each.push_back(of_participant(pack, necessity.earlier) &&
                          of_participant(pack, necessity.later));
        for (const bool later : {false, true}) {
            for (const law::EventPattern& pattern :
                 (later ? necessity.later : necessity.earlier).any) {
                if (!pattern.type.is_set()) continue;
                sides[pattern.type.index()].push_back(
                    {static_cast<std::uint16_t>(n), later, &pattern});
            }
        }
    }
}

void Workspace::clear(std::size_t events) {
    standing.assign(events, 0);
    limits.clear();
    links.clear();
    month_links.clear();
    matched.clear();
    orders.clear();
    dropped.clear();
    derived.clear();
    tied.assign(events, 0);
    network.reset();
    clash = false;
    bound = false;
}

bool Workspace::is_dropped(const Reason& reason) const {
    return std::find(dropped.begin(), dropped.end(), reason) != dropped.end();
}

bool Workspace::ordered(std::uint32_t earlier, std::uint32_t later) const {
    if (orders.empty()) return false;
    std::vector<std::uint32_t> ahead{earlier};
    std::vector<bool> met(standing.size());
    met[earlier] = true;
    while (!ahead.empty()) {
        const std::uint32_t from = ahead.back();
        ahead.pop_back();
        for (auto next = std::lower_bound(orders.begin(), orders.end(), std::pair(from, 0U));
             next != orders.end() && next->first == from; ++next) {
            if (next->second == later) return true;
            if (met[next->second]) continue;
            met[next->second] = true;
            ahead.push_back(next->second);
        }
    }
    return false;
}

}  // namespace merzim::timeline
