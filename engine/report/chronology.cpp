// The whole of a case for others to read: what is reported, with its sources, and apart from it
// what follows from it.
#include "engine/report/authorities.hpp"
#include "engine/report/build.hpp"
#include "engine/report/chronology_parts.hpp"
#include "engine/report/telling.hpp"

#include <algorithm>
#include <set>

namespace merzim::report {

namespace {

const docket::Event& entry(const Desk& desk, std::uint32_t event) {
    return desk.subject.record.events[event];
}

// Several versions of one event: entries that dispute each other, directly or through others.
// The timeline leaves those out to which another is preferred; a reader must see them all the same.
class Versions {
  public:
    explicit Versions(const Subject& subject) : subject_(subject) {
        const auto& events = subject.packed.events;
        for (std::uint32_t e = 0; e < events.size(); ++e)
            group_.push_back(e);
        for (std::uint32_t e = 0; e < events.size(); ++e) {
            for (const std::uint32_t other : subject.packed.list(events[e].disputes)) {
                if (known(e) && known(other)) join(group_[e], group_[other]);
            }
        }
    }

    [[nodiscard]] bool several(std::uint32_t event) const {
        return std::ranges::count(group_, group_[event]) > 1;
    }
    // The version reckoned with instead of this one; -1: this one is reckoned with.
    [[nodiscard]] std::int32_t instead_of(std::uint32_t event) const {
        std::int32_t preferred = -1;
        if (!known(event) || subject_.record.events[event].preferred) return -1;
        for (std::uint32_t e = 0; e < group_.size(); ++e) {
            if (group_[e] != group_[event] || !known(e) || !subject_.record.events[e].preferred)
                continue;
            if (preferred >= 0) return -1;  // two preferred ones: none is left out
            preferred = static_cast<std::int32_t>(e);
        }
        return preferred;
    }

  private:
    void join(std::uint32_t kept, std::uint32_t gone) { std::ranges::replace(group_, gone, kept); }
    [[nodiscard]] bool known(std::uint32_t event) const {
        const auto& by = subject_.question.known_by;
        return !by || subject_.packed.events[event].known.latest <= time::end_of(time::day_of(*by));
    }

    const Subject& subject_;
    std::vector<std::uint32_t> group_;
};

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
    if (why.empty()) return {};
    time::Bounds bounds = shown_bounds(desk, fact.at);
    if (bounds.latest == desk.subject.question.now) bounds.latest = time::kDistantFuture;
    const bool tighter = bounds.earliest > packed.start.earliest ||
                         (bounds.latest.is_finite() && bounds.latest < packed.start.latest);
    return tighter ? desk.words.say("entry.computed", {{"date", desk.words.date(bounds)}})
                   : std::string();
}

EntryView entry_of(Desk& desk, const Versions& versions, std::uint32_t number) {
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
    view.disputed = versions.several(number);
    view.preferred = event.preferred;
    if (const int number_of = desk.sources.cite(event.source); number_of > 0)
        view.citations.push_back(number_of);
    return view;
}

bool is_past(const Desk& desk, std::uint32_t event) {
    return desk.subject.packed.events[event].start.latest <= desk.subject.question.now;
}

// A version to which another is preferred, with the reason why nothing rests on it.
EntryView left_out_entry(Desk& desk, const Versions& versions, std::uint32_t number,
                         std::int32_t instead) {
    EntryView view = entry_of(desk, versions, number);
    view.reckoned = false;
    view.planned = desk.subject.packed.events[number].is_planned;
    view.act.certain = view.planned || is_past(desk, number);
    view.instead_words = desk.words.say(
        "entry.left-out", {{"other", desk.words.say("proof-value.event",
                                                    {{"act", desk.names.event(instead)},
                                                     {"date", event_date(desk, instead).words}})}});
    return view;
}

// By date, as the timeline has them; those left out stand where their own date puts them.
void add_entries(Desk& desk, ChronologyView& view) {
    const Versions versions(desk.subject);
    const auto& events = desk.subject.packed.events;
    struct LeftOut {
        std::uint32_t event;
        std::int32_t instead;
    };
    std::vector<LeftOut> left_out;
    for (std::uint32_t e = 0; e < events.size(); ++e) {
        const std::int32_t instead = versions.instead_of(e);
        const time::Bounds seen = events[e].is_planned ? events[e].planned : events[e].start;
        if (instead >= 0 && seen.earliest <= desk.subject.question.now)
            left_out.push_back({e, instead});
    }
    const auto placed = [&](const LeftOut& entry) {
        return told_at(desk, events[entry.event].start);
    };
    std::ranges::stable_sort(left_out, {}, placed);
    auto next = left_out.begin();
    const auto add_left_out_before = [&](time::Moment moment) {
        for (; next != left_out.end() && placed(*next) < moment; ++next)
            view.entries.push_back(left_out_entry(desk, versions, next->event, next->instead));
    };
    for (const std::size_t i : order_of_telling(desk)) {
        const timeline::Fact& fact = desk.subject.timeline.facts()[i];
        add_left_out_before(told_at(desk, fact.at));
        EntryView shown = entry_of(desk, versions, fact.event);
        // that another version disputes it is said apart
        if (shown.disputed) shown.act.certain = is_past(desk, fact.event);
        shown.computed = computed_words(desk, fact);
        view.entries.push_back(std::move(shown));
    }
    for (; next != left_out.end(); ++next)
        view.entries.push_back(left_out_entry(desk, versions, next->event, next->instead));
    for (const timeline::Plan& plan : desk.subject.timeline.plans()) {
        if (!possible(plan.made)) continue;
        EntryView shown = entry_of(desk, versions, plan.event);
        shown.planned = true;
        shown.act.certain = true;
        shown.plan_words = plan_of(desk, plan).words;
        view.entries.push_back(std::move(shown));
    }
}

void weaken(ChronologyView& view, law::Confidence confidence) {
    view.weakest_confidence = std::min(view.weakest_confidence, confidence);
}

const verdict::Outcome* outcome_of(const Desk& desk, const std::string& fingerprint) {
    const Subject& subject = desk.subject;
    const auto& outcomes = subject.evaluation.outcomes;
    const auto found = std::ranges::find_if(outcomes, [&](const verdict::Outcome& outcome) {
        return outcome.kind == verdict::Kind::violated &&
               verdict::fingerprint(subject.pack, subject.packed, outcome) == fingerprint;
    });
    return found == outcomes.end() ? nullptr : &*found;
}

std::vector<std::string> charge_articles(const ChronologyView& view) {
    std::vector<std::string> articles;
    for (const ParticipantView& person : view.participants) {
        for (const ChargeView& charge : person.charges) {
            if (std::ranges::find(articles, charge.article) == articles.end())
                articles.push_back(charge.article);
        }
    }
    return articles;
}

// Who told of each person and of what they face.
void cite_people(Desk& desk, ChronologyView& view) {
    const docket::Case& record = desk.subject.record;
    const auto cite = [&](const std::string& source, std::vector<int>& citations) {
        const int number = desk.sources.cite(source);
        if (number > 0 && std::ranges::find(citations, number) == citations.end())
            citations.push_back(number);
    };
    for (ParticipantView& person : view.participants) {
        const docket::Participant& written = *record.find_participant(person.id);
        cite(written.source, person.citations);
        for (ChargeView& charge : person.charges) {
            for (const docket::Charge& faced : written.charges) {
                if (faced.offence == charge.offence) cite(faced.source, charge.citations);
            }
            for (const timeline::Fact& fact : desk.subject.timeline.facts()) {
                const docket::Event& act = record.events[fact.event];
                const bool about =
                    act.participants.empty() ||
                    std::ranges::find(act.participants, person.id) != act.participants.end();
                if (about && act.offence == charge.offence) cite(act.source, charge.citations);
            }
        }
    }
}

// Every norm a proof names.
void add_norms(const verdict::Proof& proof, std::vector<law::NormId>& norms) {
    for (const auto& argument : proof.arguments) {
        if (const auto* norm = std::get_if<law::NormId>(&argument.second)) norms.push_back(*norm);
    }
    for (const verdict::Proof& child : proof.children)
        add_norms(child, norms);
}

bool is_told(const Desk& desk, const Veil& veil, const verdict::Clock& clock) {
    const bool known = clock.kind == verdict::Kind::running ||
                       clock.kind == verdict::Kind::violated || clock.kind == verdict::Kind::met ||
                       clock.kind == verdict::Kind::undetermined;
    return known && !is_idle(desk, clock) && !veil.clock(clock);
}

void add_conclusions(Desk& desk, ChronologyView& view) {
    const Veil& veil = desk.veil;
    const Veil with_low = veil.with_low_confidence();
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        if (!is_told(desk, veil, clock)) {
            if (is_told(desk, with_low, clock)) ++view.clocks_withheld;
            continue;
        }
        view.clocks.push_back(clock_of(desk, clock));
        weaken(view, clock.confidence);
    }
    view.findings = findings_of(desk);
    for (const verdict::Outcome& outcome : desk.subject.evaluation.outcomes) {
        const bool only_low = veil.outcome(outcome) && !with_low.outcome(outcome);
        if (outcome.kind == verdict::Kind::violated && only_low) ++view.findings_withheld;
    }
    std::set<std::string> fingerprints;
    for (const FindingView& finding : view.findings)
        fingerprints.insert(finding.fingerprint);
    const auto told = [&](const verdict::Outcome& part) {
        return fingerprints.contains(
            verdict::fingerprint(desk.subject.pack, desk.subject.packed, part));
    };
    for (FindingView& finding : view.findings) {
        weaken(view, finding.confidence);
        const verdict::Outcome* outcome = outcome_of(desk, finding.fingerprint);
        if (outcome == nullptr) continue;
        const verdict::Proof proof = whole_proof(desk.subject, *outcome, told);
        finding.reasons = proof_of(desk, proof).children;
        finding.norms.push_back(outcome->norm);
        add_norms(proof, finding.norms);
    }
    view.demands = build_demands(desk);
    for (const ParticipantView& person : view.participants) {
        for (const ChargeView& charge : person.charges) {
            if (charge.low_confidence) weaken(view, law::Confidence::low);
        }
    }
    view.how_cited = desk.words.text(desk.subject.pack.how_cited);
    view.weakest =
        desk.words.say("confidence." + std::string(law::to_string(view.weakest_confidence)));
}

}  // namespace

ChronologyView build_chronology(Desk& desk) {
    ChronologyView view;
    view.heading = heading_of(desk);
    view.procedure_title = desk.words.text(desk.subject.pack.procedure.title);
    view.court = court_of(desk);
    view.entries_withheld = desk.veil.hides_anything();
    view.standings = case_standings(desk);
    view.participants = participants_of(desk);
    view.articles = charge_articles(view);
    cite_people(desk, view);
    add_entries(desk, view);
    view.statements = statements_of(desk);
    add_conclusions(desk, view);
    view.missing_steps = missing_steps_of(desk);
    view.contradictions = contradictions_of(desk);
    view.open_questions = open_questions_of(desk);
    cite_law(desk, view);
    view.sources = desk.sources.list();
    return view;
}

ChronologyView build_chronology(const Subject& subject, const Words& words, bool for_others,
                                bool low_confidence, bool yardsticks) {
    Desk desk(subject, words, for_others, low_confidence, yardsticks);
    return build_chronology(desk);
}

}  // namespace merzim::report
