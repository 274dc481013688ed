// The whole of a case for others to read: what is reported, with its sources, and apart from it
// what follows from it.
#include "engine/report/build.hpp"
#include "engine/report/chronology_parts.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

const docket::Event& entry(const Desk& desk, std::uint32_t event) {
    return desk.subject.record.events[event];
}

std::string count_words(const Desk& desk, const docket::Event& event) {
    if (!event.count) return {};
    const docket::CountRange& range = *event.count;
    const std::string least = std::to_string(range.least);
    if (!range.most) return desk.words.say("count.at-least", {{"n", least}});
    if (*range.most == range.least) return desk.words.say("count.exactly", {{"n", least}});
    return desk.words.say("count.between", {{"least", least}, {"n", std::to_string(*range.most)}});
}

std::string term_words(const Desk& desk, const docket::Event& event) {
    const Words& words = desk.words;
    std::vector<std::string> parts;
    if (event.term)
        parts.push_back(words.say("term.stated", {{"length", words.length(*event.term)}}));
    if (event.extends.to_total)
        parts.push_back(
            words.say("term.total", {{"length", words.length(*event.extends.to_total)}}));
    if (event.extends.by)
        parts.push_back(words.say("term.by", {{"length", words.length(*event.extends.by)}}));
    if (event.extends.until)
        parts.push_back(words.say("term.until", {{"date", words.date(*event.extends.until)}}));
    return words.list(parts);
}

// Bounds that the rest of the record gives beyond what is written, in words; "" when none, or when
// they follow from something confidential.
std::string computed_words(const Desk& desk, const timeline::Fact& fact) {
    const docket::PackedEvent& packed = desk.subject.packed.events[fact.event];
    const std::vector<timeline::Reason> why = desk.subject.timeline.why(fact.event);
    if (why.empty() || desk.veil.reasons(why)) return {};
    time::Bounds bounds = shown_bounds(desk, fact.at);
    if (bounds.latest == desk.subject.question.now) bounds.latest = time::kDistantFuture;
    const bool tighter = bounds.earliest > packed.start.earliest ||
                         (bounds.latest.is_finite() && bounds.latest < packed.start.latest);
    return tighter ? desk.words.say("entry.computed", {{"date", desk.words.date(bounds)}})
                   : std::string();
}

EntryView entry_of(Desk& desk, std::uint32_t number) {
    const docket::Event& event = entry(desk, number);
    EntryView view;
    view.act = act_of(desk, static_cast<std::int32_t>(number));
    // only what is written; what follows from other entries is said apart, as computed
    view.act.when = event.date ? when_of(desk.words, event.date, event.date->start)
                               : when_of(desk.words, time::Bounds{});
    view.quote = desk.names.clean(event.quote);
    if (!event.quote.all().empty()) view.quote_language = event.quote.all().front().first;
    view.page = event.page;
    view.place = desk.names.clean(event.place);
    view.court = desk.names.clean(event.court);
    view.note = desk.names.clean(event.note);
    view.count_words = count_words(desk, event);
    view.term_words = term_words(desk, event);
    if (event.known)
        view.known_words = desk.words.say("entry.known", {{"date", desk.words.date(*event.known)}});
    view.disputed = !event.disputes.empty();
    view.preferred = event.preferred;
    if (const int number_of = desk.sources.cite(event.source); number_of > 0)
        view.citations.push_back(number_of);
    return view;
}

void add_entries(Desk& desk, ChronologyView& view) {
    for (const timeline::Fact& fact : desk.subject.timeline.facts()) {
        if (desk.veil.event(static_cast<std::int32_t>(fact.event))) continue;
        EntryView shown = entry_of(desk, fact.event);
        shown.computed = computed_words(desk, fact);
        view.entries.push_back(std::move(shown));
    }
    for (const timeline::Plan& plan : desk.subject.timeline.plans()) {
        if (!possible(plan.made) || desk.veil.event(static_cast<std::int32_t>(plan.event)))
            continue;
        EntryView shown = entry_of(desk, plan.event);
        shown.planned = true;
        shown.act.certain = true;
        shown.plan_words = plan_of(desk, plan).words;
        view.entries.push_back(std::move(shown));
    }
}

void weaken(ChronologyView& view, law::Confidence confidence) {
    view.weakest_confidence = std::min(view.weakest_confidence, confidence);
}

void add_conclusions(const Desk& desk, ChronologyView& view) {
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        const bool told =
            clock.kind == verdict::Kind::running || clock.kind == verdict::Kind::violated ||
            clock.kind == verdict::Kind::met || clock.kind == verdict::Kind::undetermined;
        if (!told || desk.veil.clock(clock)) continue;
        view.clocks.push_back(clock_of(desk, clock));
        weaken(view, clock.confidence);
    }
    view.findings = findings_of(desk);
    for (const FindingView& finding : view.findings)
        weaken(view, finding.confidence);
    view.weakest =
        desk.words.say("confidence." + std::string(law::to_string(view.weakest_confidence)));
}

}  // namespace

ChronologyView build_chronology(const Subject& subject, const Words& words, bool for_others) {
    Desk desk(subject, words, for_others);
    ChronologyView view;
    view.heading = heading_of(desk);
    const auto& procedures = subject.pack.procedures;
    const auto procedure =
        std::ranges::find(procedures, subject.record.procedure, &law::Procedure::id);
    view.procedure_title =
        procedure == procedures.end() ? subject.record.procedure : words.text(procedure->title);
    view.entries_withheld = desk.veil.hides_anything();
    view.standings = case_standings(desk);
    view.participants = participants_of(desk);
    add_entries(desk, view);
    view.statements = statements_of(desk);
    add_conclusions(desk, view);
    view.missing_steps = missing_steps_of(desk);
    view.contradictions = contradictions_of(desk);
    view.open_questions = open_questions_of(desk);
    view.demands = build_demands(desk);
    view.sources = desk.sources.list();
    return view;
}

}  // namespace merzim::report
