// What would change if the record had more: the outcomes and clocks of two evaluations compared.
#include "engine/report/build.hpp"

#include <algorithm>
#include <map>

namespace merzim::report {

namespace {

using verdict::Clock;
using verdict::Kind;
using verdict::Outcome;

std::string clock_key(const Desk& desk, const Clock& clock) {
    const Subject& subject = desk.subject;
    std::string key = subject.pack.term(clock.term).id;
    key += '\n';
    if (clock.participant >= 0)
        key += subject.record.participants[static_cast<std::size_t>(clock.participant)].id;
    key += '\n';
    if (clock.event >= 0) key += subject.record.events[static_cast<std::size_t>(clock.event)].id;
    return key;
}

std::string clock_words(const Desk& desk, const Clock& clock) {
    const ClockView view = clock_of(desk, clock);
    std::string text = view.state_words + (view.due_words.empty() ? "" : "; " + view.due_words);
    if (!view.extension_words.empty()) text += "; " + view.extension_words;
    return text;
}

std::string outcome_line(const Desk& desk, const Outcome& outcome) {
    const FindingView view = finding_of(desk, outcome);
    return outcome.kind == Kind::violated ? view.head + ": " + view.text : view.text;
}

std::map<std::string, const Outcome*> outcomes_of(const Desk& desk) {
    std::map<std::string, const Outcome*> found;
    for (const Outcome& outcome : desk.subject.evaluation.outcomes)
        found.emplace(verdict::fingerprint(desk.subject.pack, desk.subject.packed, outcome),
                      &outcome);
    return found;
}

std::map<std::string, const Clock*> clocks_of(const Desk& desk) {
    std::map<std::string, const Clock*> found;
    for (const Clock& clock : desk.subject.evaluation.clocks)
        found.emplace(clock_key(desk, clock), &clock);
    return found;
}

bool same(const Outcome& a, const Outcome& b) {
    return a.kind == b.kind && a.claim == b.claim && a.certainty == b.certainty && a.due == b.due &&
           a.days_over == b.days_over && a.amount == b.amount;
}

bool same(const Clock& a, const Clock& b) {
    return a.kind == b.kind && a.certainty == b.certainty && a.due == b.due &&
           a.ceiling == b.ceiling && a.vague_extensions == b.vague_extensions;
}

bool violated(const Outcome* outcome) {
    return outcome != nullptr && outcome->kind == Kind::violated;
}

Change change_of(const Desk& desk, const Outcome& outcome, Change::Kind kind) {
    const FindingView view = finding_of(desk, outcome);
    return {kind, false, view.title, view.who, {}, {}, view.rule, view.fingerprint};
}

Change change_of(const Desk& desk, const Clock& clock, Change::Kind kind) {
    const ClockView view = clock_of(desk, clock);
    return {kind, true, view.title, view.who, {}, {}, view.term, {}};
}

void compare_outcomes(const Desk& before, const Desk& after, std::vector<Change>& changes) {
    const auto old = outcomes_of(before);
    const auto now = outcomes_of(after);
    for (const auto& [key, outcome] : now) {
        const auto found = old.find(key);
        const Outcome* was = found == old.end() ? nullptr : found->second;
        if (!violated(outcome) && !violated(was)) continue;
        if (was != nullptr && same(*was, *outcome)) continue;
        const auto kind = !violated(was)       ? Change::Kind::appears
                          : !violated(outcome) ? Change::Kind::vanishes
                                               : Change::Kind::changes;
        Change change = change_of(after, *outcome, kind);
        if (was != nullptr) change.before = outcome_line(before, *was);
        change.after = outcome_line(after, *outcome);
        if (change.before != change.after) changes.push_back(std::move(change));
    }
    for (const auto& [key, outcome] : old) {
        if (!violated(outcome) || now.contains(key)) continue;
        Change change = change_of(before, *outcome, Change::Kind::vanishes);
        change.before = outcome_line(before, *outcome);
        changes.push_back(std::move(change));
    }
}

void compare_clocks(const Desk& before, const Desk& after, std::vector<Change>& changes) {
    const auto old = clocks_of(before);
    const auto now = clocks_of(after);
    const auto quiet = [](const Clock& clock) {
        return clock.kind == Kind::not_applicable || clock.kind == Kind::not_in_force;
    };
    for (const auto& [key, clock] : now) {
        const auto found = old.find(key);
        if (found == old.end() && quiet(*clock)) continue;
        if (found != old.end() && same(*found->second, *clock)) continue;
        Change change = change_of(
            after, *clock, found == old.end() ? Change::Kind::appears : Change::Kind::changes);
        if (found != old.end()) change.before = clock_words(before, *found->second);
        change.after = clock_words(after, *clock);
        if (change.before != change.after) changes.push_back(std::move(change));
    }
    for (const auto& [key, clock] : old) {
        if (now.contains(key) || quiet(*clock)) continue;
        Change change = change_of(before, *clock, Change::Kind::vanishes);
        change.before = clock_words(before, *clock);
        changes.push_back(std::move(change));
    }
}

// One track of one participant, or of the case.
struct TrackChange {
    Standing before;
    Standing after;
    std::string who;
};

void compare_tracks(const Desk& before, const Desk& after, std::vector<Change>& changes) {
    std::vector<TrackChange> tracks;
    const auto add = [&](const std::vector<Standing>& old, const std::vector<Standing>& now,
                         const std::string& who) {
        for (const Standing& standing : now) {
            const auto same = std::ranges::find(old, standing.track, &Standing::track);
            tracks.push_back({same == old.end() ? Standing{} : *same, standing, who});
        }
    };
    add(case_standings(before), case_standings(after), {});
    const std::vector<ParticipantView> people = participants_of(before);
    for (const ParticipantView& person : participants_of(after)) {
        const auto same = std::ranges::find(people, person.id, &ParticipantView::id);
        add(same == people.end() ? std::vector<Standing>{} : same->standings, person.standings,
            person.name);
    }
    for (const TrackChange& track : tracks) {
        const Standing& now = track.after;
        const Standing& old = track.before;
        if (old.state == now.state && old.certainty == now.certainty && old.event == now.event &&
            old.others == now.others)
            continue;
        changes.push_back({Change::Kind::changes,
                           false,
                           now.track_title,
                           track.who,
                           old.words,
                           now.words,
                           now.track,
                           {}});
    }
}

}  // namespace

SimulationView build_simulation(const Subject& before, const Subject& after, const Words& words,
                                const std::vector<docket::Event>& events) {
    const Desk old(before, words, false);
    const Desk now(after, words, false);
    SimulationView view;
    view.heading = heading_of(now);
    for (const docket::Event& event : events) {
        const std::string date = event.date ? words.date(*event.date) : words.say("date.unknown");
        view.events.push_back(
            words.say("proof-value.event", {{"act", now.names.event(event)}, {"date", date}}));
    }
    compare_tracks(old, now, view.tracks);
    compare_outcomes(old, now, view.findings);
    compare_clocks(old, now, view.clocks);
    return view;
}

}  // namespace merzim::report
