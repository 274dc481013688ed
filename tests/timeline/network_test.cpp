#include "engine/timeline/network.hpp"

#include "tests/support/timeline.hpp"

#include <array>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace merzim;
using merzim::test::joined;
using timeline::Network;
using timeline::Node;
using timeline::Reason;

namespace {

constexpr Reason reason(int index) {
    return {Reason::Kind::order, index};
}

time::Bounds minutes(std::int64_t from, std::int64_t to) {
    return {time::Moment{from}, time::Moment{to}};
}

// One bound: at(b) - at(a) >= least, or of one node alone.
struct Said {
    enum class Kind { within, at_least, at_most };
    Kind kind;
    Node a;
    Node b;
    std::int64_t from;
    std::int64_t to;
};

std::ostream& operator<<(std::ostream& out, const Said& said) {
    return out << static_cast<int>(said.kind) << "(" << said.a << ", " << said.b << ", "
               << said.from << ", " << said.to << ")";
}

bool holds(const Said& said, const std::vector<std::int64_t>& values) {
    const std::int64_t a = values[said.a];
    const std::int64_t b = values[said.b];
    switch (said.kind) {
        case Said::Kind::within:
            return said.from <= a && a <= said.to;
        case Said::Kind::at_least:
            return b - a >= said.from;
        case Said::Kind::at_most:
            return b - a <= said.from;
    }
    return false;
}

Network network_of(const std::vector<Said>& all, std::size_t nodes) {
    Network network;
    for (std::size_t n = 0; n < nodes; ++n) {
        network.add();
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Said& said = all[i];
        const Reason why = reason(static_cast<int>(i));
        if (said.kind == Said::Kind::within) {
            network.within(said.a, minutes(said.from, said.to), why);
        } else if (said.kind == Said::Kind::at_least) {
            network.at_least(said.a, said.b, said.from, why);
        } else {
            network.at_most(said.a, said.b, said.from, why);
        }
    }
    return network;
}

// All ways to give the nodes values of 0 … 6 that satisfy everything said.
template <class Each>
void for_solutions(const std::vector<Said>& all, std::size_t nodes, const Each& each) {
    constexpr std::int64_t kValues = 7;
    std::vector<std::int64_t> values(nodes);
    for (;;) {
        if (std::all_of(all.begin(), all.end(), [&](const Said& s) { return holds(s, values); })) {
            each(values);
        }
        std::size_t n = 0;
        while (n < nodes && ++values[n] == kValues) {
            values[n++] = 0;
        }
        if (n == nodes) return;
    }
}

bool has_solution(const std::vector<Said>& all, std::size_t nodes) {
    bool found = false;
    for_solutions(all, nodes, [&](const auto&) { found = true; });
    return found;
}

// Every node is somewhere in 0 … 6, so that enumeration is complete.
std::vector<Said> random_bounds(std::size_t nodes) {
    std::vector<Said> all;
    for (Node n = 0; n < nodes; ++n) {
        const std::int64_t from = *rc::gen::inRange(0, 5);
        const std::int64_t to = *rc::gen::inRange(static_cast<int>(from), 7);
        all.push_back({Said::Kind::within, n, n, from, to});
    }
    const int more = *rc::gen::inRange(0, 8);
    for (int i = 0; i < more; ++i) {
        const auto a = *rc::gen::inRange<Node>(0, static_cast<Node>(nodes));
        const auto b = *rc::gen::inRange<Node>(0, static_cast<Node>(nodes));
        const std::int64_t width = *rc::gen::inRange(-3, 5);
        const bool least = *rc::gen::arbitrary<bool>();
        all.push_back({least ? Said::Kind::at_least : Said::Kind::at_most, a, b, width, 0});
    }
    return all;
}

// The most that said can keep at(to) - at(from) under, by trying all ways over other nodes.
std::vector<std::vector<std::int64_t>> all_pairs(const std::vector<Said>& all, std::size_t nodes) {
    constexpr std::int64_t kNone = std::int64_t{1} << 40;
    std::vector<std::vector<std::int64_t>> most(nodes + 1,
                                                std::vector<std::int64_t>(nodes + 1, kNone));
    const auto add = [&](std::size_t from, std::size_t to, std::int64_t width) {
        most[from][to] = std::min(most[from][to], width);
    };
    for (std::size_t n = 0; n <= nodes; ++n)
        most[n][n] = 0;
    for (const Said& said : all) {
        if (said.kind == Said::Kind::within) {
            add(nodes, said.a, said.to);
            add(said.a, nodes, -said.from);
        } else if (said.kind == Said::Kind::at_least) {
            add(said.b, said.a, -said.from);
        } else {
            add(said.a, said.b, said.from);
        }
    }
    for (std::size_t k = 0; k <= nodes; ++k) {
        for (std::size_t i = 0; i <= nodes; ++i) {
            for (std::size_t j = 0; j <= nodes; ++j) {
                if (most[i][k] < kNone && most[k][j] < kNone) add(i, j, most[i][k] + most[k][j]);
            }
        }
    }
    return most;
}

time::Bounds as_bounds(std::int64_t back, std::int64_t there) {
    constexpr std::int64_t kNone = std::int64_t{1} << 40;
    time::Bounds bounds;
    if (back < kNone) bounds.earliest = {-back};
    if (there < kNone) bounds.latest = {there};
    return bounds;
}

}  // namespace

TEST_SUITE("timeline") {
    TEST_CASE("network - a bound runs along a chain") {
        Network network;
        const Node a = network.add();
        const Node b = network.add();
        const Node c = network.add();
        network.within(a, minutes(10, 20), reason(0));
        network.at_least(a, b, 5, reason(1));
        network.at_least(b, c, 5, reason(2));
        network.at_most(a, c, 30, reason(3));
        CHECK(network.contradiction().empty());
        CHECK(joined(network.bounds()) ==
              joined(std::vector{minutes(10, 20), minutes(15, 45), minutes(20, 50)}));
        CHECK(network.difference(a, c) == minutes(10, 30));
        CHECK(network.difference(c, a) == minutes(-30, -10));
        CHECK(joined(network.why_earliest(c)) == "order 0, order 1, order 2");
        CHECK(joined(network.why_latest(c)) == "order 0, order 3");
        CHECK(joined(network.why_latest(b)) == "order 0, order 3, order 2");
    }

    TEST_CASE("network - nothing said leaves everything open") {
        Network network;
        const Node a = network.add();
        const Node b = network.add();
        network.within(a, {}, reason(0));
        network.within(b, {time::kDistantPast, time::Moment{9}}, reason(1));
        CHECK(network.contradiction().empty());
        CHECK(network.bounds()[a] == time::Bounds{});
        CHECK(network.bounds()[b] == time::Bounds{time::kDistantPast, time::Moment{9}});
        CHECK(network.difference(a, b) == time::Bounds{});
        CHECK(network.why_latest(a).empty());
        CHECK(network.why_earliest(b).empty());
    }

    TEST_CASE("network - of several bounds the tightest counts and a dropped one gives way") {
        Network network;
        const Node a = network.add();
        network.within(a, minutes(0, 100), reason(0));
        network.within(a, minutes(10, 50), reason(1));
        network.within(a, minutes(20, 70), reason(2));
        CHECK(network.bounds()[a] == minutes(20, 50));
        CHECK(joined(network.why_latest(a)) == "order 1");
        network.drop({reason(1)});
        CHECK(network.bounds()[a] == minutes(20, 70));
        network.drop({reason(0), reason(2)});
        CHECK(network.bounds()[a] == time::Bounds{});
    }

    TEST_CASE("network - a contradiction names what is on the cycle and nothing else") {
        Network network;
        const Node a = network.add();
        const Node b = network.add();
        const Node c = network.add();
        network.within(a, minutes(10, 20), reason(0));
        network.within(b, minutes(0, 5), reason(1));
        network.within(c, minutes(0, 100), reason(2));
        network.at_least(a, b, 0, reason(3));
        network.at_least(b, c, 0, reason(4));
        auto reasons = network.contradiction();
        std::sort(reasons.begin(), reasons.end());
        CHECK(joined(reasons) == "order 0, order 1, order 3");
        CHECK(network.bounds()[a] == time::Bounds{});
        network.drop({reason(3)});
        CHECK(network.contradiction().empty());
        CHECK(network.bounds()[a] == minutes(10, 20));
    }

    TEST_CASE("network - an event before itself is a contradiction") {
        Network network;
        const Node a = network.add();
        network.at_least(a, a, 0, reason(0));
        CHECK(network.contradiction().empty());
        network.at_least(a, a, 1, reason(1));
        CHECK(joined(network.contradiction()) == "order 1");
    }

    TEST_CASE("network - bounds equal the least and greatest value of all solutions") {
        CHECK(rc::check("bounds", [] {
            const auto nodes = *rc::gen::inRange<std::size_t>(1, 5);
            const std::vector<Said> all = random_bounds(nodes);
            RC_LOG() << joined(all);
            Network network = network_of(all, nodes);
            std::vector<time::Bounds> expected(nodes, minutes(99, -99));
            std::vector<time::Bounds> apart(nodes, minutes(99, -99));
            bool solvable = false;
            for_solutions(all, nodes, [&](const std::vector<std::int64_t>& values) {
                solvable = true;
                for (std::size_t n = 0; n < nodes; ++n) {
                    expected[n] = hull(expected[n], minutes(values[n], values[n]));
                    const std::int64_t width = values[n] - values[0];
                    apart[n] = hull(apart[n], minutes(width, width));
                }
            });
            RC_CLASSIFY(solvable);
            RC_ASSERT(network.contradiction().empty() == solvable);
            if (!solvable) return;
            RC_ASSERT(joined(network.bounds()) == joined(expected));
            for (Node n = 0; n < nodes; ++n) {
                RC_ASSERT(network.difference(0, n) == apart[n]);
            }
        }));
    }

    TEST_CASE("network - the reasons of a contradiction are one by themselves") {
        CHECK(rc::check("cycle", [] {
            const std::size_t nodes = 3;
            const std::vector<Said> all = random_bounds(nodes);
            RC_LOG() << joined(all);
            const Network network = network_of(all, nodes);
            const std::vector<Reason> reasons = network.contradiction();
            RC_CLASSIFY(!reasons.empty());
            RC_ASSERT(joined(reasons) == joined(network_of(all, nodes).contradiction()));
            if (reasons.empty()) return;
            std::vector<Said> some;
            for (const Reason& why : reasons) {
                some.push_back(all[static_cast<std::size_t>(why.index)]);
            }
            RC_ASSERT(!has_solution(some, nodes));
            for (std::size_t out = 0; out < some.size(); ++out) {
                std::vector<Said> rest = some;
                rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(out));
                // what is left leaves the enumerated range: ask the network itself
                RC_ASSERT(network_of(rest, nodes).contradiction().empty());
            }
        }));
    }

    TEST_CASE("network - open ends and differences agree with all pairs of paths") {
        CHECK(rc::check("open", [] {
            const auto nodes = *rc::gen::inRange<std::size_t>(2, 7);
            std::vector<Said> all = random_bounds(nodes);
            // most nodes lose their own bounds
            const auto kept = *rc::gen::inRange<Node>(0, 3);
            all.erase(std::remove_if(all.begin(), all.end(),
                                     [&](const Said& said) {
                                         return said.kind == Said::Kind::within && said.a >= kept;
                                     }),
                      all.end());
            RC_LOG() << joined(all);
            Network network = network_of(all, nodes);
            const auto most = all_pairs(all, nodes);
            bool solvable = true;
            for (std::size_t n = 0; n <= nodes; ++n)
                solvable = solvable && most[n][n] >= 0;
            RC_CLASSIFY(solvable);
            RC_ASSERT(network.contradiction().empty() == solvable);
            if (!solvable) return;
            const auto bounds = network.bounds();
            for (Node a = 0; a < nodes; ++a) {
                RC_ASSERT(bounds[a] == as_bounds(most[a][nodes], most[nodes][a]));
                for (Node b = 0; b < nodes; ++b) {
                    RC_ASSERT(network.difference(a, b) == as_bounds(most[b][a], most[a][b]));
                }
            }
        }));
    }

    TEST_CASE("network - why gives a path that alone yields the bound") {
        CHECK(rc::check("why", [] {
            const auto nodes = *rc::gen::inRange<std::size_t>(2, 6);
            const std::vector<Said> all = random_bounds(nodes);
            Network network = network_of(all, nodes);
            if (!network.contradiction().empty()) return;
            const auto bounds = network.bounds();
            for (Node n = 0; n < nodes; ++n) {
                std::vector<Said> some;
                for (const Reason& why : network.why_latest(n)) {
                    some.push_back(all[static_cast<std::size_t>(why.index)]);
                }
                RC_ASSERT(network_of(some, nodes).bounds()[n].latest == bounds[n].latest);
                some.clear();
                for (const Reason& why : network.why_earliest(n)) {
                    some.push_back(all[static_cast<std::size_t>(why.index)]);
                }
                RC_ASSERT(network_of(some, nodes).bounds()[n].earliest == bounds[n].earliest);
            }
        }));
    }

    TEST_CASE("network - a chain of two thousand events") {
        constexpr Node kNodes = 2000;
        Network network;
        for (Node n = 0; n < kNodes; ++n) {
            network.add();
        }
        // a chain against the order of the nodes, with shortcuts
        network.within(0, minutes(1000000, 1000000), reason(0));
        for (Node n = 1; n < kNodes; ++n) {
            const auto index = static_cast<int>(n);
            network.at_least(n, n - 1, 1, reason(index));
            network.at_most(n, n - 1, 5, reason(index));
            if (n >= 10) network.at_most(n, n - 10, 40, reason(index));
        }
        REQUIRE(network.contradiction().empty());
        CHECK(network.bounds()[kNodes - 1].latest.minutes == 1000000 - (kNodes - 1));
        network.at_least(0, kNodes - 1, 0, reason(kNodes));
        CHECK(network.contradiction().size() == kNodes);
    }
}
