// A chronology in which every text of every list is one and the same: for writers that must keep
// any text in its place. Only the ids of its events differ, by a number at their end.
#pragma once

#include "engine/report/views.hpp"

#include <string>

namespace merzim::test {

inline report::When when_on(time::Day first, time::Day last, const std::string& text) {
    return {{time::start_of(first), time::end_of(last)}, text, text};
}

inline report::EntryView filled_entry(const std::string& text, time::Day first, time::Day last) {
    report::EntryView entry;
    entry.act = {.event = text,
                 .type = text,
                 .title = text,
                 .who = {text, text},
                 .participants = {text, text},
                 .when = when_on(first, last, text),
                 .certain = false};
    entry.computed = entry.quote = entry.quote_language = entry.page = entry.place = text;
    entry.court = entry.note = entry.count_words = entry.term_words = entry.known_words = text;
    entry.instead_words = entry.plan_words = text;
    entry.disputed = true;
    entry.citations = {1, 7};  // the second is of no source
    return entry;
}

inline report::ClockView filled_clock(const std::string& text, time::Day day) {
    report::ClockView clock;
    clock.fingerprint = clock.case_id = clock.term = clock.title = clock.participant = text;
    clock.who = clock.event = clock.article = clock.length = clock.ended_by = text;
    clock.due_words = clock.extension_words = clock.state_words = text;
    clock.marks = {text, text};
    clock.start = when_on(day, day, text);
    clock.kind = verdict::Kind::running;
    clock.safe = time::end_of(day);
    return clock;
}

inline report::FindingView filled_finding(const std::string& text) {
    report::FindingView finding;
    finding.fingerprint = finding.case_id = finding.case_title = finding.rule = text;
    finding.title = finding.participant = finding.who = finding.event = finding.article = text;
    finding.text = finding.head = finding.dates = finding.remedy = text;
    finding.marks = {text};
    return finding;
}

inline report::ChronologyView filled_chronology(const std::string& text, time::Day as_of) {
    report::ChronologyView view;
    view.heading = {.case_id = text,
                    .case_title = text,
                    .as_of = as_of,
                    .known_by = as_of,
                    .as_of_words = text,
                    .pack = text,
                    .pack_version = text,
                    .pack_hash = text,
                    .record_hash = text,
                    .left_out = 1,
                    .left_out_unbounded = 1,
                    .notes = {text}};
    view.program_version = view.procedure_title = view.weakest = text;
    view.entries_withheld = true;
    view.findings_withheld = view.clocks_withheld = 1;
    report::Standing standing;
    standing.track = standing.track_title = standing.state = standing.state_title = text;
    standing.others = {text};
    standing.event = standing.broader = standing.words = text;
    view.standings = {standing};
    report::ParticipantView person;
    person.id = person.name = person.role = person.role_title = person.description = text;
    person.party = true;
    person.citations = {1};
    person.charges = {{text, text, text, {text}, text, text, false, true, {}, text, {1}}};
    person.standings = {standing};
    view.participants = {person};
    view.entries = {filled_entry(text, as_of - 30, as_of - 20), filled_entry(text, as_of, as_of)};
    view.entries.back().planned = true;
    view.entries.push_back(filled_entry(text, as_of - 10, as_of - 10));
    view.entries.back().reckoned = false;
    view.entries.push_back(filled_entry(text, as_of, as_of));
    view.entries.back().act.when = {{}, "", text};  // no date
    for (std::size_t i = 0; i < view.entries.size(); ++i)
        view.entries[i].act.event += std::to_string(i);
    view.statements = {{text, text, text, {1}}};
    view.clocks = {filled_clock(text, as_of + 3)};
    view.findings = {filled_finding(text)};
    view.missing_steps = view.contradictions = view.open_questions = {{text, {1}, {}}};
    view.demands = {{text, text, text, text, text, text, text, {text}, {text}}};
    view.law = {{text, text, text, "2024-05-02", "2024-01-01", {text, text}}};
    view.how_cited = text;
    view.sources = {{1, text, text, text, text, text, text, text, text, text, text, text}};
    return view;
}

}  // namespace merzim::test
