// Which entries of the record were known by the day asked about, and which of several versions of
// an event is reckoned with.
#include "engine/timeline/workspace.hpp"

#include <algorithm>

namespace merzim::timeline {

namespace {

// The event that stands for all versions of one.
std::uint32_t version_of(std::vector<std::uint32_t>& group, std::uint32_t event) {
    while (group[event] != event) {
        group[event] = group[group[event]];
        event = group[event];
    }
    return event;
}

}  // namespace

void Timeline::choose_visible() {
    const docket::PackedCase& record = *record_;
    Workspace& w = *workspace_;
    unbounded_known_ = 0;
    const std::size_t others =
        record.participants.size() + record.statements.size() + record.charges.size();
    if (!question_.known_by) {
        visible_.assign(others, 1);
    } else {
        const time::Moment day = time::end_of(time::day_of(*question_.known_by));
        const auto is_known = [&](const auto& entry) {
            if (!entry.known.latest.is_finite()) ++unbounded_known_;
            return static_cast<std::uint8_t>(entry.known.latest <= day);
        };
        visible_.clear();
        visible_.reserve(others);
        for (const docket::PackedParticipant& participant : record.participants)
            visible_.push_back(is_known(participant));
        for (const docket::PackedStatement& statement : record.statements)
            visible_.push_back(is_known(statement));
        for (const docket::PackedCharge& charge : record.charges)
            visible_.push_back(is_known(charge));
        for (std::size_t e = 0; e < record.events.size(); ++e) {
            w.standing[e] = is_known(record.events[e]) != 0 ? kSeen : 0;
        }
    }
    bool disputes = false;
    for (std::size_t e = 0; e < record.events.size(); ++e) {
        const docket::PackedEvent& event = record.events[e];
        if (!question_.known_by) w.standing[e] = kSeen;
        if (event.is_planned) w.standing[e] |= kPlanned;
        disputes = disputes || event.disputes.size > 0;
    }
    if (disputes) weigh_disputes();
}

void Timeline::weigh_disputes() {
    const docket::PackedCase& record = *record_;
    Workspace& w = *workspace_;
    const auto events = static_cast<std::uint32_t>(record.events.size());
    w.group.resize(events);
    for (std::uint32_t e = 0; e < events; ++e) {
        w.group[e] = e;
    }
    const auto seen = [&](std::uint32_t e) { return (w.standing[e] & kSeen) != 0; };
    for (std::uint32_t e = 0; e < events; ++e) {
        for (const std::uint32_t other : record.list(record.events[e].disputes)) {
            if (!seen(e) || !seen(other)) continue;
            w.group[version_of(w.group, other)] = version_of(w.group, e);
        }
    }
    std::vector<std::uint32_t> size(events);
    std::vector<std::uint32_t> preferred(events);
    for (std::uint32_t e = 0; e < events; ++e) {
        const std::uint32_t version = version_of(w.group, e);
        ++size[version];
        if (seen(e) && record.events[e].preferred) ++preferred[version];
    }
    for (std::uint32_t e = 0; e < events; ++e) {
        const std::uint32_t version = version_of(w.group, e);
        if (size[version] == 1) continue;
        if (preferred[version] != 1) {
            w.standing[e] |= kDisputed;
        } else if (!record.events[e].preferred) {
            w.standing[e] |= kLeftOut;
        }
    }
}

}  // namespace merzim::timeline
