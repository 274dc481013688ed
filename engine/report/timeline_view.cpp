#include "engine/report/timeline_view.hpp"

#include "engine/report/build.hpp"
#include "engine/report/timeline_parts.hpp"
#include "engine/verdict/signals.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace merzim::report {

namespace {

using time::Bounds;
using time::Day;

// More than can be taken in on one page; the lists of the document have them all.
constexpr std::size_t kMostTerms = 12;
constexpr std::size_t kMostPeople = 24;

std::size_t index(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

std::string day_span(const Words& words, Day first, Day last) {
    if (first == last) return words.day(first);
    if (first <= time::kFirstDay) return words.say("timeline.to", {{"last", words.day(last)}});
    return words.say("timeline.days", {{"first", words.day(first)}, {"last", words.day(last)}});
}

// A row of marks has a day for each; what nothing bounds on one side stands at the other.
bool place(TimelineMark& mark, Bounds bounds) {
    const bool from = time::is_supported(bounds.earliest);
    const bool to = time::is_supported(bounds.latest);
    if (!from && !to) return false;
    mark.from_any = !from;
    mark.to_any = !to;
    mark.first = time::day_of(from ? bounds.earliest : bounds.latest);
    mark.last = time::day_of(to ? bounds.latest : bounds.earliest);
    return true;
}

// Of an event without a date: what the rest of the record allows.
Bounds bounds_from_others(const Desk& desk, std::int32_t event) {
    Bounds bounds = shown_bounds(desk, event_bounds(desk, event));
    if (bounds.latest == desk.subject.question.now) bounds.latest = time::kDistantFuture;
    return bounds;
}

TimelineMark mark_of(const Desk& desk, std::int32_t event) {
    const ActView act = act_of(desk, event);
    TimelineMark mark;
    mark.event = act.event;
    mark.certain = act.certain;
    mark.label = act.title;
    if (!act.who.empty()) mark.label += "; " + desk.words.list(act.who);
    return mark;
}

// Where the record has a date it is drawn as it is written; else where the rest of the record puts
// it, and that is said.
void add_mark(const Desk& desk, TimelineView& view, TimelineMark mark, std::int32_t event) {
    const std::optional<time::Edtf>& written = desk.subject.record.events[index(event)].date;
    const Bounds bounds =
        written ? desk.subject.packed.events[index(event)].start : bounds_from_others(desk, event);
    if (!place(mark, bounds)) {
        ++view.undated;
        return;
    }
    const Words& words = desk.words;
    const std::string when = written ? words.date(*written)
                                     : words.say("entry.computed", {{"date", words.date(bounds)}});
    mark.words = when + ": " + mark.label;
    const bool planned = desk.subject.packed.events[index(event)].is_planned;
    if (!mark.certain && !planned) mark.words += " (" + words.say("entry.maybe") + ")";
    view.marks.push_back(std::move(mark));
}

void add_marks(const Desk& desk, TimelineView& view) {
    for (const timeline::Fact& fact : desk.subject.timeline.facts()) {
        const auto event = static_cast<std::int32_t>(fact.event);
        add_mark(desk, view, mark_of(desk, event), event);
    }
    for (const timeline::Plan& plan : desk.subject.timeline.plans()) {
        const auto event = static_cast<std::int32_t>(plan.event);
        if (!possible(plan.made)) continue;
        TimelineMark mark = mark_of(desk, event);
        mark.label = desk.words.say("timeline.planned", {{"act", mark.label}});
        mark.certain = false;
        add_mark(desk, view, std::move(mark), event);
    }
    std::ranges::stable_sort(view.marks, {}, &TimelineMark::first);
}

void add_row(const Desk& desk, const verdict::TrackStatus& status, TimelineGroup& group) {
    TimelineRow row;
    row.title = desk.words.text(desk.subject.pack.track(status.track).title);
    row.bars = track_bars(desk, status);
    if (!row.bars.empty()) group.rows.push_back(std::move(row));
}

void add_tracks(const Desk& desk, TimelineView& view) {
    TimelineGroup of_case{desk.words.say("timeline.case"), false, {}};
    std::map<std::int32_t, TimelineGroup> people;  // as in the record
    for (const verdict::TrackStatus& status : desk.subject.evaluation.tracks) {
        const std::int32_t who = status.participant;
        if (who < 0) {
            add_row(desk, status, of_case);
            continue;
        }
        if (!desk.subject.timeline.participant_visible(who)) continue;
        add_row(desk, status,
                people.try_emplace(who, TimelineGroup{desk.names.participant(who), false, {}})
                    .first->second);
    }
    if (!of_case.rows.empty()) view.groups.push_back(std::move(of_case));
    std::size_t drawn = 0;
    for (auto& [who, group] : people) {
        if (group.rows.empty()) continue;
        if (++drawn > kMostPeople)
            ++view.more_people;
        else
            view.groups.push_back(std::move(group));
    }
}

// What still runs and what ran out before what was kept.
int rank(const verdict::Clock& clock) {
    switch (clock.kind) {
        case verdict::Kind::violated:
            return 0;
        case verdict::Kind::running:
            return 1;
        case verdict::Kind::undetermined:
            return 2;
        default:
            return 3;
    }
}

void add_clocks(const Desk& desk, const std::set<std::string>* terms, TimelineView& view) {
    std::vector<const verdict::Clock*> clocks;
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        const bool told = clock.kind != verdict::Kind::not_applicable &&
                          clock.kind != verdict::Kind::not_in_force;
        const bool wanted = terms == nullptr || terms->contains(verdict::fingerprint(
                                                    desk.subject.pack, desk.subject.packed, clock));
        if (told && wanted && !is_idle(desk, clock) && !desk.veil.clock(clock))
            clocks.push_back(&clock);
    }
    std::ranges::stable_sort(clocks, {}, [](const verdict::Clock* clock) { return rank(*clock); });
    if (clocks.size() > kMostTerms) {
        view.more_terms = clocks.size() - kMostTerms;
        clocks.resize(kMostTerms);
    }
    std::map<std::int32_t, TimelineGroup> groups;  // the case, then people as in the record
    for (const verdict::Clock* clock : clocks) {
        TimelineRow row = clock_row(desk, *clock);
        if (row.bars.empty()) continue;
        const std::string who = clock->participant < 0 ? desk.words.say("timeline.case")
                                                       : desk.names.participant(clock->participant);
        const std::string title = desk.words.say(
            "timeline.terms", {{"terms", desk.words.say("label.clocks")}, {"who", who}});
        groups.try_emplace(clock->participant, TimelineGroup{title, true, {}})
            .first->second.rows.push_back(std::move(row));
    }
    for (auto& [who, group] : groups) {
        std::ranges::stable_sort(group.rows, {},
                                 [](const TimelineRow& row) { return row.bars.front().first; });
        view.groups.push_back(std::move(group));
    }
}

}  // namespace

std::string span_words(const Words& words, const std::string& what, const TimelineBar& bar) {
    std::string when = day_span(words, bar.first, bar.last);
    if (bar.open) when = words.say("timeline.open", {{"when", when}});
    return words.say(bar.certain ? "timeline.bar" : "timeline.bar-maybe",
                     {{"what", what}, {"when", when}});
}

TimelineView build_timeline(const Desk& desk, const std::set<std::string>* terms) {
    TimelineView view;
    view.title = desk.names.case_title();
    view.as_of = desk.subject.as_of();
    view.as_of_words = desk.words.day(view.as_of);
    view.withheld = desk.veil.hides_anything();
    add_marks(desk, view);
    add_tracks(desk, view);
    add_clocks(desk, terms, view);
    return view;
}

}  // namespace merzim::report
