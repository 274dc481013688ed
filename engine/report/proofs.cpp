// Reasons in words: each node's phrase filled with its arguments, events as numbered footnotes.
#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

// A footnote mark for what the record says, "" when its source is not named.
std::string mark(Desk& desk, const std::string& source) {
    const int number = desk.sources.cite(source);
    return number > 0 ? " [" + std::to_string(number) + "]" : std::string();
}

struct InWords {
    Desk& desk;

    std::string operator()(const std::string& text) const { return desk.names.clean(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const LocalText& text) const { return desk.names.clean(text); }
    std::string operator()(const time::Bounds& bounds) const {
        // a last lawful minute is said as its day
        if (bounds.earliest == bounds.latest) return desk.words.deadline(bounds.latest);
        return desk.words.date(bounds);
    }
    std::string operator()(const time::Moment& moment) const { return desk.words.deadline(moment); }
    std::string operator()(const verdict::DayRef& ref) const { return desk.words.day(ref.day); }
    std::string operator()(const time::Length& length) const { return desk.words.length(length); }
    std::string operator()(const verdict::EventRef& ref) const {
        if (ref.index < 0) return desk.words.say("proof-value.no-event");
        const docket::Event& event =
            desk.subject.record.events[static_cast<std::size_t>(ref.index)];
        return desk.words.say("proof-value.event", {{"act", desk.names.event(event)},
                                                    {"date", event_date(desk, ref.index).words}}) +
               mark(desk, event.source);
    }
    std::string operator()(const verdict::ParticipantRef& ref) const {
        return ref.index < 0 ? desk.words.say("who.case") : desk.names.participant(ref.index);
    }
    std::string operator()(const verdict::StatementRef& ref) const {
        if (ref.index < 0) return desk.words.say("proof-value.no-event");
        const docket::Statement& said =
            desk.subject.record.statements[static_cast<std::size_t>(ref.index)];
        const std::string quote = desk.names.clean(said.quote);
        const std::string text = quote.empty()
                                     ? desk.words.say("proof-value.statement")
                                     : desk.words.say("proof-value.quoted", {{"quote", quote}});
        return text + mark(desk, said.source);
    }
    std::string operator()(const verdict::ConditionRef& ref) const {
        return condition_words(desk.subject.pack, *ref.condition, desk.words);
    }
    std::string operator()(const law::NormId& id) const {
        if (!id.is_set()) return {};
        const law::Norm& norm = desk.subject.pack.norm(id);
        std::string article = article_words(desk.subject.pack, norm.article, desk.words);
        if (!is_low(norm.confidence)) return article;
        return article + " (" + desk.words.say("mark.low-confidence") + ")";
    }
};

// References by id rather than by place in the record, for programs.
verdict::ProofValue by_id(const Desk& desk, const verdict::ProofValue& value) {
    const docket::Case& record = desk.subject.record;
    if (const auto* event = std::get_if<verdict::EventRef>(&value); event && event->index >= 0)
        return record.events[static_cast<std::size_t>(event->index)].id;
    if (const auto* who = std::get_if<verdict::ParticipantRef>(&value); who && who->index >= 0)
        return record.participants[static_cast<std::size_t>(who->index)].id;
    if (const auto* said = std::get_if<verdict::StatementRef>(&value); said && said->index >= 0)
        return record.statements[static_cast<std::size_t>(said->index)].id;
    if (const auto* part = std::get_if<verdict::ConditionRef>(&value))
        return condition_words(desk.subject.pack, *part->condition, desk.words);
    if (const auto* norm = std::get_if<law::NormId>(&value); norm && norm->is_set())
        return desk.subject.pack.norm(*norm).article;
    return value;
}

// The outcome of a rule that speaks loudest about someone; null when it has none about them.
const verdict::Outcome* outcome_of(const Subject& subject, law::RuleId rule, std::int32_t who) {
    const verdict::Outcome* best = nullptr;
    const auto weight = [](const verdict::Outcome& outcome) {
        const bool violated = outcome.kind == verdict::Kind::violated;
        return violated ? 1 + static_cast<int>(outcome.certainty) : 0;
    };
    for (const verdict::Outcome& outcome : subject.evaluation.outcomes) {
        const bool about = outcome.participant == who || outcome.participant == timeline::kNobody ||
                           who == timeline::kNobody;
        if (outcome.rule == rule && about && (best == nullptr || weight(outcome) > weight(*best)))
            best = &outcome;
    }
    return best;
}

void collect_events(const verdict::Proof& proof, std::vector<std::int32_t>& events) {
    for (const auto& argument : proof.arguments) {
        const auto* ref = std::get_if<verdict::EventRef>(&argument.second);
        if (ref == nullptr || ref->index < 0) continue;
        if (std::find(events.begin(), events.end(), ref->index) == events.end())
            events.push_back(ref->index);
    }
    for (const verdict::Proof& child : proof.children)
        collect_events(child, events);
}

}  // namespace

std::vector<const verdict::Outcome*> parts_of(const Subject& subject,
                                              const verdict::Outcome& outcome) {
    std::vector<const verdict::Outcome*> parts;
    for (const law::RuleId rule : subject.pack.rule(outcome.rule).all_of) {
        const verdict::Outcome* part = outcome_of(subject, rule, outcome.participant);
        if (part != nullptr) parts.push_back(part);
    }
    return parts;
}

verdict::Proof whole_proof(const Subject& subject, const verdict::Outcome& outcome,
                           const Told& told) {
    verdict::Proof proof = subject.why(outcome);
    for (const law::RuleId rule : subject.pack.rule(outcome.rule).all_of) {
        const verdict::Outcome* part = outcome_of(subject, rule, outcome.participant);
        const bool found = part != nullptr && part->kind == verdict::Kind::violated;
        const bool apart = found && told && told(*part);
        verdict::Proof shown{apart   ? "proof.part-told"
                             : found ? "proof.part-found"
                                     : "proof.part-not-found",
                             {{"rule", subject.pack.rule(rule).title}},
                             {}};
        if (part != nullptr && !apart) shown.children = whole_proof(subject, *part, told).children;
        proof.children.insert(proof.children.end() - 1, std::move(shown));
    }
    return proof;
}

ProofView proof_of(Desk& desk, const verdict::Proof& proof) {
    ProofView view;
    view.key = proof.key;
    for (const auto& [name, value] : proof.arguments)
        view.arguments.emplace_back(name, by_id(desk, value));
    PhraseArguments arguments;
    for (const auto& [name, value] : proof.arguments) {
        std::string words = std::visit(InWords{desk}, value);
        // names of the engine's own scales are said in the language
        if (name == "certainty" || name == "confidence")
            words = desk.words.say(std::string(name).append(".").append(words));
        arguments.emplace_back(name, std::move(words));
    }
    view.text = desk.words.say(proof.key, arguments);
    if (!desk.words.has(proof.key)) {
        // a reason is never dropped because a sentence for it is missing
        for (const auto& [name, value] : arguments)
            view.text.append(" ").append(name).append(" = ").append(value).append(";");
    }
    for (const verdict::Proof& child : proof.children)
        view.children.push_back(proof_of(desk, child));
    return view;
}

ExplainView explain_outcome(const Subject& subject, const Words& words,
                            const verdict::Outcome& outcome) {
    Desk desk(subject, words, false);
    ExplainView view;
    view.heading = heading_of(desk);
    view.finding = finding_of(desk, outcome);
    view.outcome = outcome_words(desk, outcome);
    const verdict::Proof proof = whole_proof(subject, outcome);
    view.proof = proof_of(desk, proof);
    std::vector<std::int32_t> events;
    collect_events(proof, events);
    for (const std::int32_t index : events) {
        const docket::Event& event = subject.record.events[static_cast<std::size_t>(index)];
        if (event.quote.empty()) continue;
        view.quotes.push_back(
            words.say("proof-value.quoted", {{"quote", desk.names.clean(event.quote)}}) +
            mark(desk, event.source));
    }
    view.sources = desk.sources.list();
    return view;
}

}  // namespace merzim::report
