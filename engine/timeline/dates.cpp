// The bounds of each event on its own: its date, when it was known, the procedure's entry into
// force, and how long it was said to have been going on.
#include "engine/time/counting.hpp"
#include "engine/timeline/workspace.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

using time::Bounds;
using time::Moment;

Bounds civil_bounds(const docket::PackedEvent& event, Bounds bounds, const time::Zone& zone) {
    if (!event.has_offset) return bounds;
    const auto utc = [&](Moment civil) {
        return civil.is_finite() ? civil.minutes - event.offset_minutes : civil.minutes;
    };
    return time::civil_hull(zone, {utc(bounds.earliest), utc(bounds.latest)});
}

Moment entry_into_force(const law::Pack& pack) {
    return pack.procedure.norm.is_set() ? pack.norm(pack.procedure.norm).from.earliest
                                        : time::kDistantPast;
}

}  // namespace

void Timeline::limit(std::uint32_t event, Bounds bounds, Reason reason) {
    event_bounds_[event] = time::intersect(event_bounds_[event], bounds);
    workspace_->limits.push_back({event, bounds, reason});
    workspace_->clash = workspace_->clash || event_bounds_[event].is_empty();
}

void Timeline::bound_events() {
    const docket::PackedCase& record = *record_;
    Workspace& w = *workspace_;
    const Moment entry = entry_into_force(pack());
    w.own.resize(record.events.size());
    event_bounds_.resize(record.events.size());
    finish_bounds_.resize(record.events.size());
    for (std::uint32_t e = 0; e < record.events.size(); ++e) {
        const docket::PackedEvent& event = record.events[e];
        const time::Zone& zone = event.zone == 0 ? *zone_ : binding_->zone(event.zone);
        const Bounds own = civil_bounds(event, event.start, zone);
        const auto index = static_cast<std::int32_t>(e);
        w.own[e] = own;
        event_bounds_[e] = own;
        if (event.end == time::PeriodEnd::known) {
            finish_bounds_[e] = civil_bounds(event, event.finish, zone);
            if (w.counts(e) && finish_bounds_[e].latest < own.latest) {
                limit(e, {time::kDistantPast, finish_bounds_[e].latest},
                      {Reason::Kind::period, index});
            }
        }
        if (!w.counts(e) || event.is_planned) continue;
        if (!own.latest.is_finite() && event.known.latest.is_finite()) {
            const Moment known = time::end_of(time::day_of(event.known.latest));
            const Reason reason{Reason::Kind::date, index};
            if (known < own.earliest) {
                contradictions_.push_back({{reason}, {}});
            } else {
                limit(e, {time::kDistantPast, known}, reason);
            }
        }
        const law::EventTypeId type = binding_->type(event.type);
        if (own.earliest < entry && type.is_set() && !pack().event_type(type).outside) {
            limit(e, {entry, time::kDistantFuture}, {Reason::Kind::procedure, index});
        }
    }
    bound_ongoing();
}

// What began with the event was still going on on a day, for at least or at most a length.
void Timeline::bound_ongoing() {
    const docket::PackedCase& record = *record_;
    for (std::size_t s = 0; s < record.statements.size(); ++s) {
        const docket::PackedStatement& statement = record.statements[s];
        if (statement.says != docket::Statement::Says::ongoing || statement.event < 0) continue;
        const auto event = static_cast<std::uint32_t>(statement.event);
        if (!statement_visible(s) || !workspace_->counts(event) ||
            record.events[event].is_planned) {
            continue;
        }
        const bool minutes = record.events[event].has_minutes;
        Bounds began{time::kDistantPast, statement.on.latest};
        for (const bool at_least : {true, false}) {
            if (!(at_least ? statement.has_at_least : statement.has_at_most)) continue;
            const time::Length& length = at_least ? statement.at_least : statement.at_most;
            if (!at_least && length.working_days > 0) continue;
            if (length.is_clock_time()) {
                Bounds span = statement.on;
                (at_least ? span.earliest : span.latest) =
                    at_least ? time::kDistantPast : time::kDistantFuture;
                if (span.earliest.is_finite()) {
                    span.earliest = span.earliest - length.total_minutes();
                }
                if (span.latest.is_finite()) span.latest = span.latest - length.total_minutes();
                began = time::intersect(began, span);
                continue;
            }
            MonthLink link{};
            link.months = length.total_months();
            link.days = length.total_days() + length.working_days;
            link.at_least = at_least;
            began = time::intersect(began, implied_from(link, statement.on));
        }
        if (!minutes) began = whole_days(began);
        const Bounds own = workspace_->own[event];
        if (time::intersect(own, began) == own) continue;
        limit(event, began, {Reason::Kind::statement, static_cast<std::int32_t>(s)});
    }
}

Bounds whole_days(Bounds bounds) {
    Bounds days{floor_day(bounds.earliest), floor_day(bounds.latest)};
    if (days.latest.is_finite()) days.latest = days.latest + (time::kMinutesPerDay - 1);
    return days;
}

Bounds as_node(Bounds bounds, bool minutes) {
    return minutes ? bounds : Bounds{ceil_day(bounds.earliest), floor_day(bounds.latest)};
}

Bounds from_node(Bounds bounds, bool minutes) {
    if (minutes) return bounds;
    const Bounds days = whole_days({ceil_day(bounds.earliest), bounds.latest});
    // No day in between: hours that fit no whole day. The day they touch is kept.
    return days.is_empty() ? whole_days(bounds) : days;
}

namespace {

std::optional<time::Day> day_in(Moment moment, int days) {
    if (!time::is_supported(moment)) return std::nullopt;
    const time::Day day = time::day_of(moment) + days;
    return time::is_supported(day) ? std::optional(day) : std::nullopt;
}

}  // namespace

Bounds implied_to(const MonthLink& link, Bounds from) {
    Bounds to;
    const auto day = day_in(link.at_least ? from.earliest : from.latest, 0);
    if (!day) return to;
    const time::Day end =
        *time::add_months(*day, link.months, time::MonthEnd::last_day) + link.days;
    if (link.at_least) {
        to.earliest = time::start_of(end);
    } else {
        to.latest = time::end_of(end);
    }
    return to;
}

Bounds implied_from(const MonthLink& link, Bounds to) {
    Bounds from;
    const auto day = day_in(link.at_least ? to.latest : to.earliest, -link.days);
    if (!day) return from;
    if (link.at_least) {
        from.latest = time::end_of(time::latest_start(*day, link.months));
    } else {
        from.earliest = time::start_of(time::earliest_start(*day, link.months));
    }
    return from;
}

}  // namespace merzim::timeline
