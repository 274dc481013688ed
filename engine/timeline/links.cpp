// What ties one event to another: orders, lengths between two events, necessities of the law.
#include "engine/timeline/workspace.hpp"

#include <algorithm>
#include <tuple>

namespace merzim::timeline {

namespace {

constexpr std::int64_t kRestOfDay = time::kMinutesPerDay - 1;

// So many months lie at least this much apart, however they are placed in the calendar, and at
// most kMonthSpread days more.
constexpr int kMonthSpread = 8;
int fewest_days(int months) {
    return static_cast<int>(std::int64_t{months} * 146097 / 4800) - kMonthSpread / 2;
}

bool fits(const Binding& binding, const docket::PackedEvent& event,
          const law::EventPattern& pattern) {
    const std::array<docket::Symbol, law::kFieldCount> fields{
        event.status, event.measure, event.outcome, event.offence, event.authority};
    for (std::size_t i = 0; i < law::kFieldCount; ++i) {
        if (pattern.words[i] != 0 && pattern.words[i] != binding.word(fields[i])) return false;
    }
    return true;
}

class Linker {
  public:
    Linker(const docket::PackedCase& record, const std::vector<time::Bounds>& bounds, Workspace& w)
        : record_(record), bounds_(bounds), w_(w) {}

    void add(std::uint32_t from, std::uint32_t to, std::int64_t minutes, bool civil,
             Reason reason) {
        if (from == to || !w_.counts(from) || !w_.counts(to)) return;
        const bool from_minutes = record_.events[from].has_minutes;
        const bool to_minutes = record_.events[to].has_minutes;
        const std::int64_t apart = between_nodes(minutes, civil, from_minutes, to_minutes);
        w_.links.push_back({from, to, apart, reason});
        if (!w_.is_firm(from) || !w_.is_firm(to)) return;
        const time::Moment first = as_node(bounds_[to], to_minutes).earliest;
        const time::Moment last = as_node(bounds_[from], from_minutes).latest;
        w_.bound = w_.bound || !first.is_finite() || !last.is_finite() || first < last + apart;
    }

    // `to` is at least (at most) `length` after `from`.
    void add(std::uint32_t from, std::uint32_t to, const time::Length& length, bool at_least,
             Reason reason) {
        // A working day is a day at least; no number of days is sure to hold it.
        if (!at_least && length.working_days > 0) return;
        const int days = length.total_days() + length.working_days;
        const int months = length.total_months();
        if (months == 0) {
            const std::int64_t minutes = days * time::kMinutesPerDay + length.total_minutes();
            if (at_least) {
                add(from, to, minutes, days > 0, reason);
            } else {
                add(to, from, -minutes, days > 0, reason);
            }
            return;
        }
        if (from == to || !w_.counts(from) || !w_.counts(to)) return;
        const int extra = !at_least && length.total_minutes() > 0 ? 1 : 0;
        w_.month_links.push_back({from, to, months, days + extra, at_least, reason});
        const std::int64_t fewest = (fewest_days(months) + days) * time::kMinutesPerDay;
        const std::int64_t most = fewest + (kMonthSpread + extra) * time::kMinutesPerDay;
        if (at_least) {
            add(from, to, fewest, true, reason);
        } else {
            add(to, from, -most, true, reason);
        }
        w_.bound = w_.bound || (w_.is_firm(from) && w_.is_firm(to));
    }

  private:
    const docket::PackedCase& record_;
    const std::vector<time::Bounds>& bounds_;
    Workspace& w_;
};

// The only event of [first, last) that concerns the participant, kNobody: of all; none unless there
// is exactly one, and it is one act.
template <class Concerns>
const Matched* only(const Matched* first, const Matched* last, const Workspace& w,
                    const docket::PackedCase& record, const Concerns& concerns) {
    const Matched* found = nullptr;
    for (const Matched* entry = first; entry != last; ++entry) {
        if (!concerns(entry->event)) continue;
        if (found != nullptr) return nullptr;
        found = entry;
    }
    if (found == nullptr || !w.is_firm(found->event)) return nullptr;
    const docket::PackedEvent& event = record.events[found->event];
    return event.count_least <= 1 && event.count_most == 1 ? found : nullptr;
}

}  // namespace

std::int64_t between_nodes(std::int64_t minutes, bool civil, bool from_minutes, bool to_minutes) {
    if (!to_minutes) minutes -= kRestOfDay;
    if (civil && from_minutes && to_minutes) minutes -= kRestOfDay;
    return from_minutes || to_minutes ? minutes : ceil_day(time::Moment{minutes}).minutes;
}

void Timeline::collect_links() {
    const docket::PackedCase& record = *record_;
    Workspace& w = *workspace_;
    Linker linker(record, event_bounds_, w);
    const auto order = [&](std::uint32_t earlier, std::uint32_t later, std::uint32_t stated) {
        linker.add(earlier, later, 0, false,
                   {Reason::Kind::order, static_cast<std::int32_t>(stated)});
        if (w.counts(earlier) && w.counts(later)) w.orders.emplace_back(earlier, later);
    };
    for (std::uint32_t e = 0; e < record.events.size(); ++e) {
        const docket::PackedEvent& event = record.events[e];
        for (const std::uint32_t other : record.list(event.after))
            order(other, e, e);
        for (const std::uint32_t other : record.list(event.before))
            order(e, other, e);
    }
    std::sort(w.orders.begin(), w.orders.end());
    for (std::size_t s = 0; s < record.statements.size(); ++s) {
        const docket::PackedStatement& statement = record.statements[s];
        if (statement.says != docket::Statement::Says::lasted || !statement_visible(s)) continue;
        if (statement.event < 0 || statement.to_event < 0) continue;
        const auto from = static_cast<std::uint32_t>(statement.event);
        const auto to = static_cast<std::uint32_t>(statement.to_event);
        const Reason reason{Reason::Kind::statement, static_cast<std::int32_t>(s)};
        if (statement.has_at_least) linker.add(from, to, statement.at_least, true, reason);
        if (statement.has_at_most) linker.add(from, to, statement.at_most, false, reason);
        // What lasted did not end before it began.
        if (!statement.has_at_least) linker.add(from, to, 0, false, reason);
    }
    link_necessities();
}

void Timeline::link_necessities() {
    const docket::PackedCase& record = *record_;
    Workspace& w = *workspace_;
    for (std::uint32_t e = 0; e < record.events.size(); ++e) {
        const docket::PackedEvent& event = record.events[e];
        const law::EventTypeId type = binding_->type(event.type);
        if (!type.is_set() || !w.counts(e) || event.is_planned) continue;
        for (const Side& side : w.sides[type.index()]) {
            if (fits(*binding_, event, *side.pattern)) {
                w.matched.push_back({side.necessity, side.later, e});
            }
        }
    }
    const auto key = [](const Matched& m) { return std::tuple(m.necessity, m.later, m.event); };
    std::sort(w.matched.begin(), w.matched.end(),
              [&](const Matched& a, const Matched& b) { return key(a) < key(b); });
    const auto doubles =
        std::unique(w.matched.begin(), w.matched.end(),
                    [&](const Matched& a, const Matched& b) { return key(a) == key(b); });
    w.matched.erase(doubles, w.matched.end());

    Linker linker(record, event_bounds_, w);
    const Matched* const end = w.matched.data() + w.matched.size();
    for (const Matched* first = w.matched.data(); first != end;) {
        const std::uint16_t number = first->necessity;
        const Matched* const last =
            std::find_if(first, end, [&](const Matched& m) { return m.necessity != number; });
        const Matched* const later =
            std::find_if(first, last, [](const Matched& m) { return m.later; });
        const auto link = [&](const auto& concerns) {
            const Matched* from = only(first, later, w, record, concerns);
            const Matched* to = only(later, last, w, record, concerns);
            if (from == nullptr || to == nullptr) return;
            const std::optional<time::Length>& length = pack().necessities[number].at_least;
            linker.add(from->event, to->event, length.value_or(time::Length()), true,
                       {Reason::Kind::necessity, number});
        };
        if (later != first && later != last) {
            if (!w.of_each[number]) link([](std::uint32_t) { return true; });
            for (std::uint32_t p = 0; w.of_each[number] && p < record.participants.size(); ++p) {
                link([&](std::uint32_t e) {
                    const auto whom = record.list(record.events[e].participants);
                    return whom.empty() || std::find(whom.begin(), whom.end(), p) != whom.end();
                });
            }
        }
        first = last;
    }
}

}  // namespace merzim::timeline
