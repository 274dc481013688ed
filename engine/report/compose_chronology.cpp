// The chronology as a document: what is reported first, then, visibly apart, what is computed from
// it.
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"

namespace merzim::report {

namespace {

void add_title_block(Document& document, const ChronologyView& view, const Words& words) {
    const Heading& heading = view.heading;
    add_heading(document, heading);
    document.field(words.say("label.procedure"), view.procedure_title);
    for (const Standing& standing : view.standings)
        document.field(standing.track_title, standing.words);
    document.field(words.say("label.as-of"), time::iso(heading.as_of));
    document.field(words.say("label.known-by"), heading.known_by ? time::iso(*heading.known_by)
                                                                 : words.say("heading.all-known"));
    document.field(words.say("label.law"),
                   words.say("heading.law", {{"pack", heading.pack},
                                             {"version", heading.pack_version},
                                             {"hash", heading.pack_hash.substr(0, 16)}}));
    if (!heading.record_hash.empty())
        document.field(words.say("label.record"),
                       words.say("heading.record", {{"hash", heading.record_hash.substr(0, 16)}}));
    document.field(words.say("label.program"), "merzim " + view.program_version);
    document.field(words.say("label.weakest"), view.weakest);
    if (view.entries_withheld) document.text(words.say("chronology.withheld"), Tone::warn);
    if (view.findings_withheld > 0) {
        document.text(
            words.say("chronology.low-withheld", {{"n", std::to_string(view.findings_withheld)}}),
            Tone::warn);
    }
    document.text(words.say("chronology.legend"), Tone::quiet);
}

void add_people(Document& document, const ChronologyView& view, const Words& words) {
    document.heading(
        words.say("label.participants", {{"n", std::to_string(view.participants.size())}}));
    for (const ParticipantView& person : view.participants) {
        Line name{{person.name, Tone::strong}};
        std::vector<std::string> details;
        if (!person.role_title.empty()) details.push_back(person.role_title);
        if (!person.description.empty()) details.push_back(person.description);
        if (!details.empty()) name.push_back({" (" + text::join(details, "; ") + ")"});
        document.item(0, std::move(name));
        for (const ChargeView& charge : person.charges)
            document.item(1, words.say("label.charge") + ": " + charge.words);
        if (!person.party) continue;
        for (const Standing& standing : person.standings)
            document.item(1, standing.track_title + ": " + standing.words);
    }
}

void add_entry(Document& document, const EntryView& entry, const Words& words) {
    Line line{{entry.act.title}};
    if (!entry.act.who.empty()) line.push_back({"; " + words.list(entry.act.who)});
    add_marks(line, entry.citations);
    document.entry(entry.act.when.words, std::move(line));
    document.blocks.back().id = "event-" + entry.act.event;
    document.quote(0, entry.quote);
    std::vector<std::string> details;
    for (const std::string& part : {entry.term_words, entry.count_words, entry.court, entry.place,
                                    entry.known_words, entry.plan_words})
        if (!part.empty()) details.push_back(part);
    if (!entry.reckoned)
        details.push_back(entry.instead_words);
    else if (entry.disputed)
        details.push_back(words.say(entry.preferred ? "entry.preferred" : "entry.disputed"));
    if (!entry.act.certain) details.push_back(words.say("entry.maybe"));
    if (!entry.page.empty()) details.push_back(words.say("entry.page", {{"page", entry.page}}));
    if (!details.empty()) document.item(1, text::join(details, "; "));
    if (!entry.note.empty()) document.item(1, words.say("entry.note", {{"note", entry.note}}));
    if (!entry.computed.empty()) document.item(1, entry.computed, Tone::quiet);
}

void add_gaps(Document& document, const std::string& heading, const std::vector<GapView>& gaps) {
    if (gaps.empty()) return;
    document.heading(heading, 1);
    for (const GapView& gap : gaps)
        document.item(0, gap.text + marks_of(gap.citations));
}

void add_computed(Document& document, const ChronologyView& view, const Words& words) {
    document.heading(words.say("chronology.computed"));
    document.text(words.say("chronology.computed-note"), Tone::quiet);
    document.heading(words.say("label.findings"), 1);
    for (const FindingView& finding : view.findings)
        add_finding(document, finding, words, false);
    if (view.findings.empty()) document.item(0, words.say("finding.none"), Tone::quiet);
    document.heading(words.say("label.clocks"), 1);
    for (const ClockView& clock : view.clocks)
        add_clock(document, clock, words, false);
    if (view.clocks.empty()) document.item(0, words.say("clock.none"), Tone::quiet);
    add_gaps(document, words.say("chronology.missing-steps"), view.missing_steps);
    add_gaps(document, words.say("chronology.contradictions"), view.contradictions);
    add_gaps(document, words.say("chronology.questions"), view.open_questions);
    if (!view.demands.empty()) document.heading(words.say("label.demands"), 1);
    for (const DemandView& demand : view.demands)
        add_demand(document, demand, words);
}

}  // namespace

Document compose_chronology(const ChronologyView& view, const Words& words) {
    Document document;
    add_title_block(document, view, words);
    add_people(document, view, words);
    document.heading(words.say("chronology.events"));
    for (const EntryView& entry : view.entries) {
        if (!entry.planned) add_entry(document, entry, words);
    }
    if (view.entries.empty()) document.item(0, words.say("standing.none"), Tone::quiet);
    bool planned = false;
    for (const EntryView& entry : view.entries) {
        if (!entry.planned) continue;
        if (!planned) document.heading(words.say("chronology.planned"));
        planned = true;
        add_entry(document, entry, words);
    }
    if (!view.statements.empty()) document.heading(words.say("chronology.statements"));
    for (const StatementView& statement : view.statements) {
        document.item(0, statement.text + marks_of(statement.citations));
        document.quote(0, statement.quote);
    }
    add_computed(document, view, words);
    add_sources(document, view.sources, words);
    return document;
}

}  // namespace merzim::report
