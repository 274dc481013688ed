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
        w_.network.emplace();
        w_.node_of.assign(record_.events.size(), -1);
        for (std::uint32_t e = 0; e < bounds_.size(); ++e) {
            if (bounds_[e].is_empty()) add_node(e);
        }
        for (const Link& link : w_.links) {
            if (!w_.is_firm(link.from) || !w_.is_firm(link.to)) continue;
            add_node(link.from);
            add_node(link.to);
            w_.network->at_least(node(link.from), node(link.to), link.minutes, link.reason);
        }
        for (int round = 0;; ++round) {
            settle();
            const std::vector<Bounds> solved = w_.network->bounds();
            for (std::uint32_t e = 0; e < bounds_.size(); ++e) {
                if (w_.node_of[e] >= 0) bounds_[e] = from_node(solved[node(e)], minutes(e));
            }
            if (round == kMostRounds || !add_months()) return;
        }
    }

  private:
    [[nodiscard]] bool minutes(std::uint32_t e) const { return record_.events[e].has_minutes; }
    [[nodiscard]] Node node(std::uint32_t e) const { return static_cast<Node>(w_.node_of[e]); }

    void add_node(std::uint32_t e) {
        if (w_.node_of[e] >= 0) return;
        w_.node_of[e] = static_cast<std::int32_t>(w_.network->add());
        w_.network->within(node(e), as_node(w_.own[e], minutes(e)),
                           {Reason::Kind::date, static_cast<std::int32_t>(e)});
        for (const Limit& limit : w_.limits) {
            if (limit.event == e) {
                w_.network->within(node(e), as_node(limit.bounds, minutes(e)), limit.reason);
            }
        }
    }

    // Gives up reasons until what is left can be true.
    void settle() {
        for (;;) {
            std::vector<Reason> reasons = w_.network->contradiction();
            if (reasons.empty()) return;
            std::vector<Reason> dropped;
            for (const Reason::Kind kind : kGivenUp) {
                std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(dropped),
                             [&](const Reason& reason) { return reason.kind == kind; });
                if (!dropped.empty()) break;
            }
            if (dropped.empty()) dropped = reasons;
            w_.network->drop(dropped);
            w_.dropped.insert(w_.dropped.end(), dropped.begin(), dropped.end());
            add_support(w_, reasons);
            contradictions_.push_back({std::move(reasons), std::move(dropped)});
        }
    }

    // One round of what the month lengths say; false when it is nothing new.
    bool add_months() {
        std::vector<Limit> found;
        for (const MonthLink& link : w_.month_links) {
            if (!w_.is_firm(link.from) || !w_.is_firm(link.to) || w_.is_dropped(link.reason)) {
                continue;
            }
            tighten(link.to, implied_to(link, bounds_[link.from]), link.from, link, found);
            tighten(link.from, implied_from(link, bounds_[link.to]), link.to, link, found);
        }
        for (const Limit& limit : found) {
            w_.network->within(node(limit.event), as_node(limit.bounds, minutes(limit.event)),
                               limit.reason);
        }
        return !found.empty();
    }

    void tighten(std::uint32_t e, Bounds implied, std::uint32_t source, const MonthLink& link,
                 std::vector<Limit>& found) {
        if (!minutes(e)) implied = whole_days(implied);
        if (time::intersect(bounds_[e], implied) == bounds_[e]) return;
        // A lower end follows from a lower end, an upper one from an upper one.
        const std::vector<Reason> reasons = implied.earliest > bounds_[e].earliest
                                                ? w_.network->why_earliest(node(source))
                                                : w_.network->why_latest(node(source));
        for (const Reason& reason : reasons) {
            const std::pair entry(link.reason.index, reason);
            if (reason != link.reason &&
                std::find(w_.support.begin(), w_.support.end(), entry) == w_.support.end()) {
                w_.support.push_back(entry);
            }
        }
        found.push_back({e, implied, link.reason});
    }

    const docket::PackedCase& record_;
    Workspace& w_;
    std::vector<Bounds>& bounds_;
    std::vector<Contradiction>& contradictions_;
};

// An event that may not have happened, or not when it was planned, says nothing about others; they
// do bound it, in case it did.
class Follower {
  public:
    Follower(const docket::PackedCase& record, Workspace& w, std::vector<Bounds>& bounds)
        : record_(record), w_(w), bounds_(bounds) {}

    void follow() {
        for (const Link& link : w_.links) {
            const bool to_minutes = record_.events[link.to].has_minutes;
            const bool from_minutes = record_.events[link.from].has_minutes;
            Bounds to;
            const time::Moment first = as_node(bounds_[link.from], from_minutes).earliest;
            if (first.is_finite()) to.earliest = first + link.minutes;
            Bounds from;
            const time::Moment last = as_node(bounds_[link.to], to_minutes).latest;
            if (last.is_finite()) from.latest = last - link.minutes;
            tell(link, from_node(from, from_minutes), from_node(to, to_minutes));
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

void add_support(const Workspace& w, std::vector<Reason>& reasons) {
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (reasons[i].kind != Reason::Kind::statement) continue;
        for (const auto& [statement, reason] : w.support) {
            if (statement == reasons[i].index &&
                std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) {
                reasons.push_back(reason);
            }
        }
    }
}

void Timeline::solve() {
    Workspace& w = *workspace_;
    bound_events();
    collect_links();
    if (w.clash || w.bound) Solver(*record_, w, event_bounds_, contradictions_).solve();
    if (!w.links.empty()) Follower(*record_, w, event_bounds_).follow();
    for (std::uint32_t e = 0; e < record_->events.size(); ++e) {
        if (record_->events[e].end != time::PeriodEnd::known) continue;
        const Bounds own = finish_bounds_[e];
        finish_bounds_[e] = time::intersect(own, {event_bounds_[e].earliest, own.latest});
        if (finish_bounds_[e].is_empty()) finish_bounds_[e] = own;
    }
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
    if (w.node(event) >= 0) {
        const auto node = static_cast<Node>(w.node(event));
        if (later) {
            for (const Reason& reason : w.network->why_earliest(node))
                add(reason);
        }
        if (sooner) {
            for (const Reason& reason : w.network->why_latest(node))
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
    add_support(w, reasons);
    return reasons;
}

}  // namespace merzim::timeline
