// The tightest bounds without a network, for the many cases whose links agree.
//
// A link lets each end of one event move the same end of another, and later ends never move less
// than earlier ones; so moving them until nothing moves gives the least and the greatest solution.
// Whether there is any is sure once all first moments are known: together they are one.
#include "engine/timeline/workspace.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

using time::Bounds;

constexpr int kMostPasses = 24;  // a longer chain, or one that never ends, is for the network

class Propagator {
  public:
    Propagator(const docket::PackedCase& record, const Workspace& w, std::vector<Bounds>& bounds)
        : record_(record), w_(w), bounds_(bounds) {}

    bool settles() {
        for (int pass = 0; pass < kMostPasses; ++pass) {
            if (!moves()) return !contradicts_ && has_solution();
            if (contradicts_) return false;
        }
        return false;
    }

  private:
    template <class Tie>
    [[nodiscard]] bool is_firm(const Tie& tie) const {
        return w_.is_firm(tie.from) && w_.is_firm(tie.to);
    }

    bool moves() {
        moved_ = false;
        for (const Link& link : w_.links) {
            if (!is_firm(link)) continue;
            meet(link.to, implied_to(link, bounds_[link.from], record_));
            meet(link.from, implied_from(link, bounds_[link.to], record_));
        }
        for (const MonthLink& link : w_.month_links) {
            if (!is_firm(link)) continue;
            meet(link.to, implied_to(link, bounds_[link.from]));
            meet(link.from, implied_from(link, bounds_[link.to]));
        }
        return moved_;
    }

    void meet(std::uint32_t e, Bounds implied) {
        if (!record_.events[e].has_minutes) implied = whole_days(implied);
        const Bounds met = time::intersect(bounds_[e], implied);
        if (met == bounds_[e]) return;
        bounds_[e] = met;
        moved_ = true;
        contradicts_ = contradicts_ || met.is_empty();
    }

    // Events without a first moment can all be put at one far day, unless one must be later than
    // another.
    [[nodiscard]] bool has_solution() const {
        const auto is_open = [&](const auto& tie) {
            return is_firm(tie) && !bounds_[tie.from].earliest.is_finite() &&
                   !bounds_[tie.to].earliest.is_finite();
        };
        return std::none_of(w_.links.begin(), w_.links.end(),
                            [&](const Link& link) { return link.minutes > 0 && is_open(link); }) &&
               std::none_of(w_.month_links.begin(), w_.month_links.end(),
                            [&](const MonthLink& link) { return link.at_least && is_open(link); });
    }

    const docket::PackedCase& record_;
    const Workspace& w_;
    std::vector<Bounds>& bounds_;
    bool moved_ = false;
    bool contradicts_ = false;
};

}  // namespace

Bounds implied_to(const Link& link, Bounds from, const docket::PackedCase& record) {
    const time::Moment first = as_node(from, record.events[link.from].has_minutes).earliest;
    if (!first.is_finite()) return {};
    return from_node({first + link.minutes, time::kDistantFuture},
                     record.events[link.to].has_minutes);
}

Bounds implied_from(const Link& link, Bounds to, const docket::PackedCase& record) {
    const time::Moment last = as_node(to, record.events[link.to].has_minutes).latest;
    if (!last.is_finite()) return {};
    return from_node({time::kDistantPast, last - link.minutes},
                     record.events[link.from].has_minutes);
}

bool propagate(const docket::PackedCase& record, Workspace& workspace,
               std::vector<Bounds>& bounds) {
    std::vector<Bounds>& tried = workspace.tried;
    tried = bounds;
    if (!Propagator(record, workspace, tried).settles()) return false;
    bounds.swap(tried);
    return true;
}

}  // namespace merzim::timeline
