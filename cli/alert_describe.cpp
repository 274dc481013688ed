#include "cli/alert_describe.hpp"

#include <algorithm>
#include <map>

namespace merzim::cli {

namespace {

constexpr std::size_t kMostMissing = 5;  // facts named for a case that cannot be decided

}  // namespace

AlertDescriber::AlertDescriber(Context& context, const report::Words& words,
                               const AlertReader& reader)
    : context_(context), words_(words), reader_(reader) {}

const Evaluated* AlertDescriber::evaluated(const std::string& case_id) {
    if (current_case_ == case_id) return current_.get();
    current_case_ = case_id;
    current_.reset();
    auto record = context_.docket(store::OpenMode::read_only).load(case_id);
    if (!record) return nullptr;
    const law::Pack* law = context_.laws().find(record->pack, record->procedure);
    if (law == nullptr) return nullptr;
    current_ = std::make_unique<Evaluated>(evaluate(*law, std::move(*record), context_.question()));
    return current_.get();
}

report::Desk AlertDescriber::desk_of(const Evaluated& evaluated) const {
    return {evaluated.subject, words_, reader_.for_others, !reader_.for_others};
}

bool AlertDescriber::withholds(const Evaluated& evaluated, const report::Desk& desk,
                               const report::AlertView& view) const {
    if (withholds_case(evaluated)) return true;
    if (!desk.veil.hides_anything()) return false;
    // what is not in the open part is withheld, or not on record any more: of that nothing is known
    const docket::Case& record = desk.subject.record;
    const auto unknown = [](const auto& list, const std::string& id) {
        return !id.empty() &&
               std::ranges::none_of(list, [&](const auto& one) { return one.id == id; });
    };
    return unknown(record.participants, view.participant) || unknown(record.events, view.event);
}

bool AlertDescriber::withholds(const report::Desk& desk, const verdict::Clock& clock) const {
    return desk.veil.clock(clock);
}

void AlertDescriber::name_person(const report::Desk& desk, report::AlertView& view) {
    const auto& people = desk.subject.record.participants;
    const auto found = std::ranges::find(people, view.participant, &docket::Participant::id);
    if (found != people.end())
        view.who = desk.names.participant(static_cast<std::int32_t>(found - people.begin()));
}

const verdict::Clock* AlertDescriber::find_clock(const report::Subject& subject,
                                                 const std::string& fingerprint) {
    const auto found =
        std::ranges::find_if(subject.evaluation.clocks, [&](const verdict::Clock& clock) {
            return verdict::fingerprint(subject.pack, subject.packed, clock) == fingerprint;
        });
    return found == subject.evaluation.clocks.end() ? nullptr : &*found;
}

void AlertDescriber::finding(const report::Desk& desk, const verdict::Outcome& outcome,
                             report::AlertView& view) const {
    view.finding = report::finding_of(desk, outcome);
    view.title = view.finding->title;
    view.severity = view.finding->severity;
    view.head = view.finding->head;
    view.text = view.finding->text;
    view.dates = view.finding->dates;
    view.article = view.finding->article;
    view.marks = view.finding->marks;
}

void AlertDescriber::term(const report::Desk& desk, const verdict::Clock& clock,
                          report::AlertView& view) const {
    view.clock = report::clock_of(desk, clock);
    view.title = view.clock->title;
    const bool own = law::is_own(view.clock->binds);
    view.severity = own ? law::RuleSeverity::high : law::RuleSeverity::info;
    view.head = words_.say(own ? "alerts.head-own" : "alerts.head-theirs");
    view.text = words_.say(view.clock->who.empty() ? "alerts.term" : "alerts.term-of",
                           {{"who", view.clock->who},
                            {"term", view.clock->title},
                            {"state", view.clock->state_words}});
    view.dates = view.clock->due_words;
    view.article = view.clock->article;
    view.marks = view.clock->marks;
}

bool AlertDescriber::describe(report::AlertView& view) {
    const Evaluated* found = evaluated(view.case_id);
    view.case_title = view.title = view.case_id;
    if (found == nullptr) return !reader_.for_others;
    const report::Desk desk = desk_of(*found);
    if (withholds(*found, desk, view)) return false;
    view.case_title = desk.names.case_title();
    name_person(desk, view);
    if (view.kind == "finding") {
        const verdict::Outcome* outcome = find_outcome(desk.subject, view.fingerprint);
        if (outcome == nullptr) return !desk.veil.hides_anything();
        if (desk.veil.outcome(*outcome)) return false;
        finding(desk, *outcome, view);
    } else if (view.kind == "upcoming") {
        const verdict::Clock* clock = find_clock(desk.subject, view.fingerprint);
        if (clock == nullptr) return !desk.veil.hides_anything();
        if (withholds(desk, *clock)) return false;
        term(desk, *clock, view);
    } else {
        const auto& events = desk.subject.record.events;
        const auto last = std::ranges::find(events, view.event, &docket::Event::id);
        view.title = words_.say("alerts.stale-title");
        view.head = words_.say("severity.info");
        if (last == events.end()) return true;
        const auto index = static_cast<std::int32_t>(last - events.begin());
        view.text = words_.say("alerts.stale", {{"event", desk.names.event(index)},
                                                {"date", report::event_date(desk, index).words}});
    }
    return true;
}

bool AlertDescriber::describe_gone(report::AlertView& view) {
    view.case_title = view.case_id;
    view.title = view.about;
    const Evaluated* found = evaluated(view.case_id);
    if (found == nullptr) {
        view.resolved = words_.say("alerts.no-case");
        return !reader_.for_others;
    }
    const report::Desk desk = desk_of(*found);
    if (withholds(*found, desk, view)) return false;
    view.case_title = desk.names.case_title();
    name_person(desk, view);
    view.resolved = words_.say("alerts.gone");
    if (view.kind == "stale") {
        view.title = words_.say("alerts.stale-title");
        view.resolved = words_.say("alerts.not-stale");
    } else if (view.kind == "upcoming") {
        view.resolved = words_.say("alerts.gone-term");
        if (const auto term = found->subject.pack.find_term(view.about))
            view.title = words_.text(found->subject.pack.term(*term).title);
        if (const verdict::Clock* clock = find_clock(desk.subject, view.fingerprint)) {
            if (withholds(desk, *clock)) return false;
            term(desk, *clock, view);
            view.resolved = view.clock->state_words;
            if (!view.clock->due_words.empty()) view.resolved += "; " + view.clock->due_words;
        }
    } else if (const auto rule = found->subject.pack.find_rule(view.about)) {
        view.title = words_.text(found->subject.pack.rule(*rule).title);
        if (const verdict::Outcome* outcome = find_outcome(desk.subject, view.fingerprint)) {
            if (desk.veil.outcome(*outcome)) return false;
            view.finding = report::finding_of(desk, *outcome);
            view.title = view.finding->title;
            view.article = view.finding->article;
            view.resolved = report::outcome_words(desk, *outcome);
        }
    } else {
        view.resolved = words_.say("alerts.no-rule");
    }
    return true;
}

bool AlertDescriber::describe(const store::ComingTerm& coming, report::ComingView& view) {
    const Evaluated* found = evaluated(coming.case_id);
    if (found == nullptr || withholds_case(*found)) return false;
    const report::Desk desk = desk_of(*found);
    const verdict::Clock* clock = find_clock(desk.subject, coming.clock);
    if (clock == nullptr || withholds(desk, *clock)) return false;
    view.case_title = desk.names.case_title();
    view.clock = report::clock_of(desk, *clock);
    view.day = *time::parse_day(coming.day);
    view.day_words = words_.day(view.day);
    return true;
}

bool AlertDescriber::is_rule_of_term(const std::string& rule, const std::string& term) const {
    if (!current_) return false;
    const law::Pack& law = current_->subject.pack;
    const auto found = law.find_rule(rule);
    const auto watched = law.find_term(term);
    return found && watched && law.rule(*found).term == *watched;
}

report::UndecidedView AlertDescriber::undecided(const std::string& case_id) {
    report::UndecidedView view;
    view.case_id = view.case_title = case_id;
    const Evaluated* found = evaluated(case_id);
    if (found == nullptr || withholds_case(*found)) return view;
    const report::Desk desk = desk_of(*found);
    view.case_title = desk.names.case_title();
    std::map<std::string, std::size_t> missing;
    for (const verdict::Outcome& outcome : desk.subject.evaluation.outcomes) {
        if (outcome.kind != verdict::Kind::undetermined || desk.veil.outcome(outcome)) continue;
        ++view.rules;
        ++missing[report::missing_words(desk, outcome)];
    }
    missing.erase("");
    std::vector<std::pair<std::string, std::size_t>> facts(missing.begin(), missing.end());
    std::ranges::stable_sort(facts, std::greater(), &std::pair<std::string, std::size_t>::second);
    facts.resize(std::min(facts.size(), kMostMissing));
    for (const auto& [words, rules] : facts) {
        view.missing.push_back(
            words_.say("alerts.would-settle", {{"fact", words}, {"n", std::to_string(rules)}}));
    }
    return view;
}

std::vector<std::string> AlertDescriber::acts(const std::string& case_id,
                                              const std::vector<std::string>& events) {
    std::vector<std::string> acts;
    const Evaluated* found = evaluated(case_id);
    if (found == nullptr || withholds_case(*found)) return acts;
    const report::Desk desk = desk_of(*found);
    const auto& record = desk.subject.record.events;
    for (const std::string& id : events) {
        const auto at = std::ranges::find(record, id, &docket::Event::id);
        const auto index = static_cast<std::int32_t>(at - record.begin());
        if (at == record.end()) continue;
        acts.push_back(words_.say(
            "proof-value.event",
            {{"act", desk.names.event(index)}, {"date", report::event_date(desk, index).words}}));
    }
    return acts;
}

}  // namespace merzim::cli
