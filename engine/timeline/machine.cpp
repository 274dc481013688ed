#include "engine/timeline/machine.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

namespace merzim::timeline {

namespace {

struct Arc {
    std::uint16_t move;
};
// Out-edges stand in the order of the file, so a search finds the ways that come first there.
using Graph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Arc>;

constexpr std::size_t kUnseen = std::numeric_limits<std::size_t>::max();

// How a search came to each state.
struct Arrival {
    std::size_t place = kUnseen;  // in the order of discovery
    std::uint16_t steps = 0;
    std::uint16_t before = 0;
    std::uint16_t move = 0;
};

class Recorder : public boost::default_bfs_visitor {
  public:
    explicit Recorder(std::vector<Arrival>& arrivals) : arrivals_(&arrivals) {}
    void tree_edge(Graph::edge_descriptor edge, const Graph& graph) const {
        Arrival& arrival = (*arrivals_)[boost::target(edge, graph)];
        arrival.before = static_cast<std::uint16_t>(boost::source(edge, graph));
        arrival.move = graph[edge].move;
        const Arrival& source = (*arrivals_)[boost::source(edge, graph)];
        arrival.steps = static_cast<std::uint16_t>(source.steps + 1);
    }
    void discover_vertex(std::size_t state, const Graph& /*graph*/) {
        (*arrivals_)[state].place = seen_++;
    }

  private:
    std::vector<Arrival>* arrivals_;
    std::size_t seen_ = 0;
};

std::vector<Arrival> search(const Graph& graph, std::size_t from) {
    std::vector<Arrival> arrivals(boost::num_vertices(graph));
    boost::breadth_first_search(graph, from, boost::visitor(Recorder(arrivals)));
    return arrivals;
}

}  // namespace

struct Machine::Impl {
    explicit Impl(std::size_t states) : graph(states), backward(states + 1), final(states) {}
    Graph graph;
    Graph backward;  // one more vertex: it leads to every final state
    std::uint16_t initial = 0;
    std::vector<bool> final;
};

Machine::Machine(const law::Track& track) : impl_(std::make_unique<Impl>(track.states.size())) {
    const std::size_t size = track.states.size();
    impl_->initial = track.initial;
    for (std::size_t m = 0; m < track.moves.size(); ++m) {
        const law::Move& move = track.moves[m];
        for (const std::uint16_t from : move.from) {
            const Arc arc{static_cast<std::uint16_t>(m)};
            boost::add_edge(from, move.to, arc, impl_->graph);
            boost::add_edge(move.to, from, arc, impl_->backward);
        }
    }
    for (std::size_t s = 0; s < size; ++s) {
        impl_->final[s] = track.states[s].final;
        if (track.states[s].final) boost::add_edge(size, s, Arc{0}, impl_->backward);
    }
}

Machine::~Machine() = default;
Machine::Machine(Machine&&) noexcept = default;
Machine& Machine::operator=(Machine&&) noexcept = default;

Machine::Way Machine::way(std::uint16_t state, const std::vector<std::uint16_t>& targets) const {
    const std::vector<Arrival> arrivals = search(impl_->graph, state);
    // States are discovered by rising length of their way, then in the order of the file.
    std::size_t nearest = state;
    std::size_t place = kUnseen;
    for (const std::uint16_t target : targets) {
        if (arrivals[target].place < place) {
            place = arrivals[target].place;
            nearest = target;
        }
    }
    Way way;
    way.reachable = place != kUnseen;
    for (std::size_t s = nearest; way.reachable && s != state; s = arrivals[s].before) {
        way.moves.push_back(arrivals[s].move);
    }
    std::reverse(way.moves.begin(), way.moves.end());
    return way;
}

std::vector<std::uint16_t> Machine::next(std::uint16_t state) const {
    std::vector<std::uint16_t> moves;
    for (auto [edge, end] = boost::out_edges(state, impl_->graph); edge != end; ++edge) {
        moves.push_back(impl_->graph[*edge].move);
    }
    moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
    return moves;
}

std::vector<std::uint16_t> Machine::distances(std::uint16_t state) const {
    std::vector<std::uint16_t> found;
    for (const Arrival& arrival : search(impl_->graph, state)) {
        found.push_back(arrival.place == kUnseen ? kNoWay : arrival.steps);
    }
    return found;
}

std::vector<std::uint16_t> Machine::unreachable() const {
    std::vector<std::uint16_t> states;
    if (impl_->final.empty()) return states;
    const std::vector<Arrival> arrivals = search(impl_->graph, impl_->initial);
    for (std::size_t s = 0; s < arrivals.size(); ++s) {
        if (arrivals[s].place == kUnseen) states.push_back(static_cast<std::uint16_t>(s));
    }
    return states;
}

std::vector<std::uint16_t> Machine::dead_ends() const {
    std::vector<std::uint16_t> states;
    const std::size_t size = impl_->final.size();
    if (std::find(impl_->final.begin(), impl_->final.end(), true) == impl_->final.end()) {
        return states;
    }
    const std::vector<Arrival> arrivals = search(impl_->backward, size);
    for (std::size_t s = 0; s < size; ++s) {
        if (arrivals[s].place == kUnseen) states.push_back(static_cast<std::uint16_t>(s));
    }
    return states;
}

void check_machines(const law::Pack& pack, Diagnostics& diagnostics) {
    for (const law::Track& track : pack.tracks) {
        const Machine machine(track);
        const auto name = [&](std::uint16_t state) { return '"' + track.states[state].id + '"'; };
        const auto span = [&](std::uint16_t state) {
            const law::NormId norm = track.states[state].norm;
            return norm.is_set() && pack.norm(norm).span.line > 0 ? pack.norm(norm).span
                                                                  : track.span;
        };
        const std::vector<std::uint16_t> unreachable = machine.unreachable();
        for (const std::uint16_t state : unreachable) {
            diagnostics.error("unreachable-state",
                              "no moves of track \"" + track.id +
                                  "\" lead from its initial state to " + name(state),
                              span(state),
                              "add a move to " + name(state) + " or take the state out");
        }
        for (const std::uint16_t state : machine.dead_ends()) {
            if (std::find(unreachable.begin(), unreachable.end(), state) != unreachable.end()) {
                continue;
            }
            diagnostics.warning("dead-end-state",
                                "no moves of track \"" + track.id + "\" lead from " + name(state) +
                                    " to a final state",
                                span(state),
                                "add a move out of " + name(state) + " or write `final = true`");
        }
    }
}

}  // namespace merzim::timeline
