#include "engine/timeline/network.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <tuple>

// g++ 12 warns wrongly about the boost::optional inside the iterator over all edges
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

namespace merzim::timeline {

namespace {

using Minutes = std::int64_t;

// at(to) - at(from) <= weight
struct Bound {
    Node from;
    Node to;
    Minutes weight;
    Reason reason;
};

struct Arc {
    Minutes weight = 0;
    Minutes reduced = 0;  // never negative once the network is known to be consistent
    Reason reason;
};
using Graph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Arc>;
using Vertex = Graph::vertex_descriptor;

constexpr Minutes kFar = std::numeric_limits<Minutes>::max();
constexpr std::size_t kMostRuns = 256;  // remembered by difference()

struct Paths {
    std::vector<Minutes> length;  // kFar: no path
    std::vector<Vertex> before;
};

class Finished : public boost::default_dfs_visitor {
  public:
    explicit Finished(std::vector<Vertex>& order) : order_(&order) {}
    void finish_vertex(Vertex vertex, const Graph& /*graph*/) { order_->push_back(vertex); }

  private:
    std::vector<Vertex>* order_;
};

// The tightest bound of every pair of nodes.
std::vector<Bound> tightest(std::vector<Bound> bounds) {
    std::sort(bounds.begin(), bounds.end(), [](const Bound& a, const Bound& b) {
        return std::tie(a.from, a.to, a.weight, a.reason) <
               std::tie(b.from, b.to, b.weight, b.reason);
    });
    const auto end = std::unique(bounds.begin(), bounds.end(), [](const Bound& a, const Bound& b) {
        return a.from == b.from && a.to == b.to;
    });
    bounds.erase(end, bounds.end());
    return bounds;
}

void add_unique(std::vector<Reason>& list, Reason reason) {
    if (std::find(list.begin(), list.end(), reason) == list.end()) list.push_back(reason);
}

}  // namespace

struct Network::Impl {
    std::vector<Bound> bounds;
    Node nodes = 1;  // node 0 is the origin, minute 0

    // What follows is derived from the bounds by prepare().
    bool prepared = false;
    std::vector<Reason> cycle;
    std::vector<Vertex> vertex_of;  // by node
    std::vector<Node> node_of;      // by vertex
    std::vector<Minutes> potential;
    std::optional<Graph> forward;
    std::optional<Graph> backward;
    std::map<Node, std::pair<Paths, Paths>> runs;

    void add(Node from, Node to, Minutes weight, Reason reason) {
        bounds.push_back({from, to, weight, reason});
        prepared = false;
    }

    void prepare() {
        if (prepared) return;
        prepared = true;
        cycle.clear();
        runs.clear();
        const std::vector<Bound> arcs = tightest(bounds);
        for (const Bound& arc : arcs) {
            if (arc.from == arc.to && arc.weight < 0) {
                cycle = {arc.reason};
                return;
            }
        }
        number(arcs);
        forward.emplace(nodes);
        for (const Bound& arc : arcs) {
            if (arc.from == arc.to) continue;
            boost::add_edge(vertex_of[arc.from], vertex_of[arc.to], Arc{arc.weight, 0, arc.reason},
                            *forward);
        }
        relax();
        if (cycle.empty()) reduce();
    }

    // Numbers the vertices so that most arcs lead from a lower one to a higher one: then few passes
    // over the arcs suffice.
    void number(const std::vector<Bound>& arcs) {
        Graph plain(nodes);
        for (const Bound& arc : arcs) {
            boost::add_edge(arc.from, arc.to, plain);
        }
        std::vector<Vertex> finished;
        finished.reserve(nodes);
        std::vector<boost::default_color_type> colour(nodes, boost::white_color);
        colour[0] = boost::black_color;  // bounds to and from the origin say nothing about order
        const auto colours = boost::make_iterator_property_map(
            colour.begin(), boost::get(boost::vertex_index, plain));
        for (Vertex v = nodes; v-- > 1;) {
            if (colour[v] == boost::white_color) {
                boost::depth_first_visit(plain, v, Finished(finished), colours);
            }
        }
        finished.push_back(0);
        node_of.assign(nodes, 0);
        vertex_of.assign(nodes, 0);
        for (Vertex v = 0; v < nodes; ++v) {
            const Vertex node = finished[nodes - 1 - v];
            node_of[v] = static_cast<Node>(node);
            vertex_of[node] = v;
        }
    }

    // Bellman and Ford's passes, from a start that is at distance 0 of every node. After 1, 2, 4 …
    // passes the predecessors are searched for a cycle: a negative one need not wait for the last.
    void relax() {
        potential.assign(nodes, 0);
        std::vector<Vertex> before(nodes);
        for (Vertex v = 0; v < nodes; ++v) {
            before[v] = v;
        }
        const auto index = boost::get(boost::vertex_index, *forward);
        const auto lengths = boost::make_iterator_property_map(potential.begin(), index);
        const auto predecessors = boost::make_iterator_property_map(before.begin(), index);
        for (int passes = 1;; passes *= 2) {
            const bool settled = boost::bellman_ford_shortest_paths(
                *forward, passes, boost::get(&Arc::weight, *forward), predecessors, lengths,
                std::plus<>(), std::less<>(), boost::bellman_visitor<>());
            if (settled) return;
            if (find_cycle(before)) return;
        }
    }

    bool find_cycle(const std::vector<Vertex>& before) {
        std::vector<Vertex> walk(nodes, nodes);  // the walk that came by
        for (Vertex start = 0; start < nodes; ++start) {
            Vertex v = start;
            while (walk[v] == nodes && before[v] != v) {
                walk[v] = start;
                v = before[v];
            }
            if (walk[v] == start && before[v] != v) {
                explain(before, v);
                return true;
            }
        }
        return false;
    }

    void explain(const std::vector<Vertex>& before, Vertex on_cycle) {
        std::vector<Vertex> around;
        for (Vertex v = on_cycle; around.empty() || v != on_cycle; v = before[v]) {
            around.push_back(v);
        }
        std::reverse(around.begin(), around.end());
        std::rotate(around.begin(),
                    std::min_element(around.begin(), around.end(),
                                     [&](Vertex a, Vertex b) { return node_of[a] < node_of[b]; }),
                    around.end());
        for (std::size_t i = 0; i < around.size(); ++i) {
            const Vertex to = around[(i + 1) % around.size()];
            add_unique(cycle, (*forward)[boost::edge(around[i], to, *forward).first].reason);
        }
    }

    void reduce() {
        backward.emplace(nodes);
        for (auto [edge, end] = boost::edges(*forward); edge != end; ++edge) {
            const Vertex from = boost::source(*edge, *forward);
            const Vertex to = boost::target(*edge, *forward);
            Arc& arc = (*forward)[*edge];
            arc.reduced = arc.weight + potential[from] - potential[to];
            boost::add_edge(to, from, arc, *backward);
        }
    }

    [[nodiscard]] Paths run(const Graph& graph, Vertex source) const {
        Paths paths;
        paths.length.resize(nodes);
        paths.before.resize(nodes);
        const auto index = boost::get(boost::vertex_index, graph);
        boost::dijkstra_shortest_paths(
            graph, source,
            boost::weight_map(boost::get(&Arc::reduced, graph))
                .distance_inf(kFar)
                .distance_map(boost::make_iterator_property_map(paths.length.begin(), index))
                .predecessor_map(boost::make_iterator_property_map(paths.before.begin(), index)));
        return paths;
    }

    const std::pair<Paths, Paths>& runs_of(Node node) {
        const auto found = runs.find(node);
        if (found != runs.end()) return found->second;
        if (runs.size() >= kMostRuns) runs.clear();
        const Vertex source = vertex_of[node];
        return runs.emplace(node, std::pair(run(*forward, source), run(*backward, source)))
            .first->second;
    }

    // Bounds of at(to) - at(from).
    time::Bounds difference(Node from, Node to) {
        const auto& [there, back] = runs_of(from);
        const Vertex target = vertex_of[to];
        const Minutes shift = potential[target] - potential[vertex_of[from]];
        time::Bounds found;
        if (there.length[target] != kFar) found.latest = {there.length[target] + shift};
        if (back.length[target] != kFar) found.earliest = {shift - back.length[target]};
        return found;
    }

    std::vector<Reason> why(Node node, bool latest) {
        std::vector<Reason> reasons;
        prepare();
        if (!cycle.empty()) return reasons;
        const auto& [there, back] = runs_of(0);
        const Paths& paths = latest ? there : back;
        const Graph& graph = latest ? *forward : *backward;
        Vertex v = vertex_of[node];
        if (paths.length[v] == kFar) return reasons;
        std::vector<Reason> backwards;
        for (; v != vertex_of[0]; v = paths.before[v]) {
            backwards.push_back(graph[boost::edge(paths.before[v], v, graph).first].reason);
        }
        std::ranges::reverse(backwards);
        for (const Reason& reason : backwards) {
            add_unique(reasons, reason);
        }
        return reasons;
    }
};

Network::Network() : impl_(std::make_unique<Impl>()) {}
Network::~Network() = default;
Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;

Node Network::add() {
    impl_->prepared = false;
    return impl_->nodes++ - 1;
}

void Network::within(Node node, time::Bounds bounds, Reason reason) {
    if (bounds.latest.is_finite()) impl_->add(0, node + 1, bounds.latest.minutes, reason);
    if (bounds.earliest.is_finite()) impl_->add(node + 1, 0, -bounds.earliest.minutes, reason);
}

void Network::at_least(Node earlier, Node later, std::int64_t minutes, Reason reason) {
    impl_->add(later + 1, earlier + 1, -minutes, reason);
}

void Network::at_most(Node earlier, Node later, std::int64_t minutes, Reason reason) {
    impl_->add(earlier + 1, later + 1, minutes, reason);
}

std::vector<Reason> Network::contradiction() const {
    impl_->prepare();
    return impl_->cycle;
}

void Network::drop(const std::vector<Reason>& reasons) {
    const auto dropped = [&](const Bound& bound) {
        return std::find(reasons.begin(), reasons.end(), bound.reason) != reasons.end();
    };
    auto& bounds = impl_->bounds;
    bounds.erase(std::remove_if(bounds.begin(), bounds.end(), dropped), bounds.end());
    impl_->prepared = false;
}

std::vector<time::Bounds> Network::bounds() const {
    impl_->prepare();
    std::vector<time::Bounds> bounds(impl_->nodes - 1);
    if (!impl_->cycle.empty()) return bounds;
    for (Node node = 1; node < impl_->nodes; ++node) {
        bounds[node - 1] = impl_->difference(0, node);
    }
    return bounds;
}

time::Bounds Network::difference(Node from, Node to) const {
    impl_->prepare();
    return impl_->cycle.empty() ? impl_->difference(from + 1, to + 1) : time::Bounds{};
}

std::vector<Reason> Network::why_latest(Node node) const {
    return impl_->why(node + 1, true);
}

std::vector<Reason> Network::why_earliest(Node node) const {
    return impl_->why(node + 1, false);
}

}  // namespace merzim::timeline
