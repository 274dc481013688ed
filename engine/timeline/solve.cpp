// Turns what is said about single events and pairs of them into the tightest bounds, and names what
// cannot be true together.
#include "engine/timeline/workspace.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

using time::Bounds;

constexpr int kMostRounds = 500;

// What is given up first when not all can be true.
constexpr std::array kGivenUp{Reason::Kind::necessity, Reason::Kind::order, Reason::Kind::statement,
                              Reason::Kind::procedure, Reason::Kind::period};

class Solver {
  public:
    Solver(const docket::PackedCase& record, Workspace& w, std::vector<Bounds>& bounds,
           std::vector<Contradiction>& contradictions)
        : record_(record), w_(w), bounds_(bounds), contradictions_(contradictions) {}

    void solve() {
        for (std::uint32_t e = 0; e < bounds_.size(); ++e) {
            if (bounds_[e].is_empty()) clashes_.push_back(e);
        }
        build();
        for (int round = 0;; ++round) {
            if (settle()) round = 0;
            const std::vector<Bounds> solved = w_.network->bounds();
            for (std::uint32_t e = 0; e < bounds_.size(); ++e) {
                if (w_.node_of[e] >= 0) bounds_[e] = from_node(solved[node(e)], minutes(e));
            }
            if (round == kMostRounds || !derive(solved)) return;
        }
    }

  private:
    [[nodiscard]] bool minutes(std::uint32_t e) const { return record_.events[e].has_minutes; }
    [[nodiscard]] Node node(std::uint32_t e) const { return static_cast<Node>(w_.node_of[e]); }

    void build() {
        w_.network.emplace();
        w_.derived.clear();
        w_.node_of.assign(record_.events.size(), -1);
        for (const std::uint32_t e : clashes_)
            add_node(e);
        for (const Link& link : w_.links) {
            if (!w_.is_firm(link.from) || !w_.is_firm(link.to)) continue;
            add_node(link.from);
            add_node(link.to);
            if (w_.is_dropped(link.reason)) continue;
            w_.network->at_least(node(link.from), node(link.to), link.minutes, link.reason);
        }
        for (const Limit& limit : w_.limits) {
            if (w_.node_of[limit.event] >= 0 && !w_.is_dropped(limit.reason)) add(limit);
        }
    }

    void add_node(std::uint32_t e) {
        if (w_.node_of[e] >= 0) return;
        w_.node_of[e] = static_cast<std::int32_t>(w_.network->add());
        add({e, w_.own[e], {Reason::Kind::date, static_cast<std::int32_t>(e)}});
    }

    void add(const Limit& limit) {
        w_.network->within(node(limit.event), as_node(limit.bounds, minutes(limit.event)),
                           limit.reason);
    }

    // Gives up reasons until what is left can be true; whether any had to be.
    bool settle() {
        for (bool any = false;; any = true) {
            std::vector<Reason> reasons = w_.explained(w_.network->contradiction());
            if (reasons.empty()) return any;
            std::vector<Reason> dropped;
            for (const Reason::Kind kind : kGivenUp) {
                std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(dropped),
                             [&](const Reason& reason) { return reason.kind == kind; });
                if (!dropped.empty()) break;
            }
            if (dropped.empty()) dropped = reasons;
            w_.dropped.insert(w_.dropped.end(), dropped.begin(), dropped.end());
            contradictions_.push_back({std::move(reasons), dropped});
            if (w_.derived.empty()) {
                w_.network->drop(dropped);
            } else {
                build();  // what was derived may rest on what was dropped
            }
        }
    }

    // One round of what no difference in minutes can say: month lengths, and that an event known to
    // the day has a whole day. False when it is nothing new.
    bool derive(const std::vector<Bounds>& solved) {
        std::vector<Limit> found;
        for (const MonthLink& link : w_.month_links) {
            if (!w_.is_firm(link.from) || !w_.is_firm(link.to) || w_.is_dropped(link.reason)) {
                continue;
            }
            tighten(link.to, implied_to(link, bounds_[link.from]), link.from, link, found);
            tighten(link.from, implied_from(link, bounds_[link.to]), link.to, link, found);
        }
        for (std::uint32_t e = 0; e < bounds_.size(); ++e) {
            if (w_.node_of[e] < 0 || minutes(e)) continue;
            const Bounds raw = solved[node(e)];
            const Bounds whole = as_node(raw, false);
            const time::Moment past = time::kDistantPast;
            const time::Moment future = time::kDistantFuture;
            if (whole.earliest != raw.earliest) {
                found.push_back({e, {whole.earliest, future}, derived(why(e, true))});
            }
            if (whole.latest != raw.latest) {
                found.push_back({e, {past, whole.latest}, derived(why(e, false))});
            }
        }
        for (const Limit& limit : found)
            add(limit);
        return !found.empty();
    }

    void tighten(std::uint32_t e, Bounds implied, std::uint32_t source, const MonthLink& link,
                 std::vector<Limit>& found) {
        if (!minutes(e)) implied = whole_days(implied);
        if (time::intersect(bounds_[e], implied) == bounds_[e]) return;
        // A lower end follows from a lower end, an upper one from an upper one.
        std::vector<Reason> reasons = why(source, implied.earliest > bounds_[e].earliest);
        reasons.push_back(link.reason);
        found.push_back({e, implied, derived(std::move(reasons))});
    }

    [[nodiscard]] std::vector<Reason> why(std::uint32_t e, bool earliest) const {
        return w_.explained(earliest ? w_.network->why_earliest(node(e))
                                     : w_.network->why_latest(node(e)));
    }

    // A reason that stands for several.
    Reason derived(std::vector<Reason> reasons) {
        w_.derived.push_back(std::move(reasons));
        return {Reason::Kind::date, -1 - static_cast<std::int32_t>(w_.derived.size())};
    }

    const docket::PackedCase& record_;
    Workspace& w_;
    std::vector<Bounds>& bounds_;
    std::vector<Contradiction>& contradictions_;
    std::vector<std::uint32_t> clashes_;  // events whose own limits leave them no time
};

// An event that may not have happened, or not when it was planned, says nothing about others; they
// do bound it, in case it did.
class Follower {
  public:
    Follower(const docket::PackedCase& record, Workspace& w, std::vector<Bounds>& bounds)
        : record_(record), w_(w), bounds_(bounds) {}

    void follow() {
        for (const Link& link : w_.links) {
            tell(link, implied_from(link, bounds_[link.to], record_),
                 implied_to(link, bounds_[link.from], record_));
        }
        for (const MonthLink& link : w_.month_links) {
            tell(link, implied_from(link, bounds_[link.to]), implied_to(link, bounds_[link.from]));
        }
    }

  private:
    template <class Tie>
    void tell(const Tie& tie, Bounds from, Bounds to) {
        if (w_.is_firm(tie.from) == w_.is_firm(tie.to) || w_.is_dropped(tie.reason)) return;
        const std::uint32_t event = w_.is_firm(tie.from) ? tie.to : tie.from;
        const Bounds implied = event == tie.to ? to : from;
        const Bounds met = time::intersect(bounds_[event], implied);
        if (met == bounds_[event] || met.is_empty()) return;
        bounds_[event] = met;
        w_.limits.push_back({event, implied, tie.reason});
    }

    const docket::PackedCase& record_;
    Workspace& w_;
    std::vector<Bounds>& bounds_;
};

}  // namespace

std::vector<Reason> Workspace::explained(const std::vector<Reason>& reasons) const {
    std::vector<Reason> all;
    const auto add = [&](const Reason& reason) {
        if (std::find(all.begin(), all.end(), reason) == all.end()) all.push_back(reason);
    };
    for (const Reason& reason : reasons) {
        if (reason.index >= -1) {
            add(reason);
            continue;
        }
        for (const Reason& part : derived[static_cast<std::size_t>(-2 - reason.index)])
            add(part);
    }
    return all;
}

void Timeline::solve() {
    Workspace& w = *workspace_;
    bound_events();
    collect_links();
    for (const Link& link : w.links) {
        if (w.bound && w.is_firm(link.from) && w.is_firm(link.to)) {
            w.tied[link.from] = w.tied[link.to] = 1;
        }
    }
    if (w.clash || (w.bound && !propagate(*record_, w, event_bounds_))) {
        Solver(*record_, w, event_bounds_, contradictions_).solve();
    }
    if (!w.links.empty()) Follower(*record_, w, event_bounds_).follow();
    for (std::uint32_t e = 0; e < record_->events.size(); ++e) {
        if (record_->events[e].end != time::PeriodEnd::known) continue;
        const Bounds own = finish_bounds_[e];
        finish_bounds_[e] = time::intersect(own, {event_bounds_[e].earliest, own.latest});
        if (finish_bounds_[e].is_empty()) finish_bounds_[e] = own;
    }
}

// Its node, once there is a network; -1 when no link says more of the event than its dates do.
std::int32_t Timeline::node_of(std::uint32_t event) const {
    Workspace& w = *workspace_;
    if (!w.network && w.tied[event] != 0) {
        // The bounds are known to agree: this finds them again, and the paths behind them.
        std::vector<Bounds> bounds = event_bounds_;
        std::vector<Contradiction> none;
        Solver(*record_, w, bounds, none).solve();
    }
    return w.network ? w.node_of[event] : -1;
}

std::vector<Reason> Timeline::why(std::uint32_t event) const {
    const Workspace& w = *workspace_;
    std::vector<Reason> reasons;
    const auto add = [&](const Reason& reason) {
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) {
            reasons.push_back(reason);
        }
    };
    const Bounds found = event_bounds_[event];
    const Bounds own = w.own[event];
    const bool later = found.earliest != own.earliest;
    const bool sooner = found.latest != own.latest;
    if (!later && !sooner) return reasons;
    if (const std::int32_t number = node_of(event); number >= 0) {
        const auto node = static_cast<Node>(number);
        if (later) {
            for (const Reason& reason : w.explained(w.network->why_earliest(node)))
                add(reason);
        }
        if (sooner) {
            for (const Reason& reason : w.explained(w.network->why_latest(node)))
                add(reason);
        }
    } else {
        for (const Limit& limit : w.limits) {
            if (limit.event == event && ((later && limit.bounds.earliest == found.earliest) ||
                                         (sooner && limit.bounds.latest == found.latest))) {
                add(limit.reason);
            }
        }
    }
    return reasons;
}

}  // namespace merzim::timeline
