// Conclusions of rules in words: the rule's own sentence filled in, and how every rule stands.
#include "engine/base/text.hpp"
#include "engine/report/build.hpp"
#include "engine/report/finding_words.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace merzim::report {

using verdict::Claim;
using verdict::Kind;
using verdict::Outcome;

std::string_view claim_word(const FindingView& view) {
    if (view.claim == Claim::not_on_record) return to_string(view.claim);
    switch (view.basis) {
        case law::Basis::statute:
            return to_string(view.claim);
        case law::Basis::standard:
            return "departure";
        case law::Basis::monitor:
            return "yardstick";
    }
    return "";
}

namespace {

std::string claim_key(const FindingView& view) {
    if (view.claim == Claim::not_on_record) return "claim.not-on-record";
    if (view.basis == law::Basis::monitor) return "claim.monitor";
    if (view.basis == law::Basis::standard) return "claim.standard";
    // one word with its certainty: a possible breach is no breach
    return "claim.breach-" + std::string(to_string(view.certainty));
}

void add_marks(const Desk& desk, FindingView& view) {
    const Words& words = desk.words;
    if (view.basis == law::Basis::monitor) view.marks.push_back(words.say("mark.monitor"));
    if (view.basis == law::Basis::standard) view.marks.push_back(words.say("mark.standard"));
    add_law_marks(words, view.confidence, view.unread, view.marks);
    if (view.status != law::RuleStatus::stable)
        view.marks.push_back(words.say("mark." + std::string(to_string(view.status))));
}

// The parts of a condition a proof names: "does not hold: …".
void collect_conditions(const Desk& desk, const verdict::Proof& proof,
                        std::vector<std::string>& said) {
    if (proof.key.starts_with("proof.condition.")) {
        for (const auto& argument : proof.arguments) {
            const auto* part = std::get_if<verdict::ConditionRef>(&argument.second);
            if (part == nullptr) continue;
            std::string text = desk.words.say(
                proof.key,
                {{"condition", condition_words(desk.subject.pack, *part->condition, desk.words)}});
            if (std::ranges::find(said, text) == said.end()) said.push_back(std::move(text));
        }
    }
    for (const verdict::Proof& child : proof.children)
        collect_conditions(desk, child, said);
}

std::string conditions_of(const Desk& desk, const verdict::Proof& proof) {
    std::vector<std::string> said;
    collect_conditions(desk, proof, said);
    return text::join(said, "; ");
}

constexpr std::size_t kFewActs = 4;

// `term`: the one that waits for an act, if any; `why`: asked only when a condition is missing.
std::string lacking_words(const Desk& desk, verdict::Missing missing, std::int32_t event,
                          law::TermId term, const std::function<verdict::Proof()>& why) {
    const Words& words = desk.words;
    if (missing == verdict::Missing::condition) {
        std::string conditions = conditions_of(desk, why());
        if (!conditions.empty()) return conditions;
    }
    const std::string name = event >= 0 ? desk.names.event(event) : std::string();
    if (missing == verdict::Missing::ending) {
        if (event < 0) return words.say("missing.ending-alone");
        if (term.is_set()) {
            const law::Selector& ends = desk.subject.pack.term(term).ends;
            if (!ends.empty() && ends.any.size() <= kFewActs) {
                return words.say(
                    "missing.ending-of",
                    {{"event", name}, {"acts", selector_words(desk.subject.pack, ends, words)}});
            }
        }
    }
    return words.say("missing." + std::string(to_string(missing)),
                     {{"event", event >= 0 ? name : words.say("missing.some-event")}});
}

}  // namespace

std::string missing_words(const Desk& desk, const Outcome& outcome) {
    std::int32_t about = outcome.missing_event >= 0 ? outcome.missing_event : outcome.event;
    if (desk.subject.pack.rule(outcome.rule).pattern == law::Pattern::count &&
        outcome.missing == verdict::Missing::extension_details)
        return desk.words.say("missing.count", {{"event", desk.names.event(outcome.by)}});
    if (about < 0 && outcome.missing != verdict::Missing::ending) about = outcome.by;
    return lacking_words(desk, outcome.missing, about, outcome.term,
                         [&] { return desk.subject.why(outcome); });
}

std::string missing_words(const Desk& desk, const verdict::Clock& clock) {
    return lacking_words(desk, clock.missing,
                         clock.missing_event >= 0 ? clock.missing_event : clock.event, clock.term,
                         [&] { return desk.subject.why_clock(clock); });
}

namespace {

// Why a rule has nothing to say here.
std::string not_applicable_words(const Desk& desk, const Outcome& outcome) {
    const Words& words = desk.words;
    const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
    if (outcome.event >= 0 || outcome.by >= 0) {
        const std::string conditions = conditions_of(desk, desk.subject.why(outcome));
        if (!conditions.empty())
            return words.say("outcome-is.not-applicable-because", {{"conditions", conditions}});
        return words.say("outcome-is.not-applicable");
    }
    if (!rule.all_of.empty()) return words.say("outcome-is.not-all-parts");
    const law::Selector* about = !rule.act.empty()    ? &rule.act
                                 : rule.term.is_set() ? &desk.subject.pack.term(rule.term).starts
                                                      : nullptr;
    if (about == nullptr || about->empty()) return words.say("outcome-is.nothing-to-apply-to");
    return words.say("outcome-is.no-act",
                     {{"acts", selector_words(desk.subject.pack, *about, words)}});
}

// A requirement that is kept, in the terms of its pattern: only an act that was asked for meets it.
std::string kept_words(const Desk& desk, const Outcome& outcome, const PhraseArguments& arguments) {
    const Words& words = desk.words;
    const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
    const std::int64_t amount = std::max<std::int64_t>(0, outcome.amount);
    switch (rule.pattern) {
        case law::Pattern::total:
            return words.say(
                "outcome-is.within-total",
                {{"amount", std::to_string(amount)}, {"length", words.length(rule.longer_than)}});
        case law::Pattern::count:
            return words.say(
                "outcome-is.within-count",
                {{"amount", std::to_string(amount)}, {"limit", std::to_string(rule.more_than)}});
        case law::Pattern::silence:
        case law::Pattern::conflict:
        case law::Pattern::order:
        case law::Pattern::contradiction:
        case law::Pattern::ineligible:
            return words.say("outcome-is.met-plain");
        default:
            return words.say(outcome.by >= 0 ? "outcome-is.met" : "outcome-is.met-plain",
                             arguments);
    }
}

}  // namespace

std::string outcome_words(const Desk& desk, const Outcome& outcome) {
    const Words& words = desk.words;
    const PhraseArguments arguments{
        {"deadline", words.deadline(telling_date(desk, outcome))},
        {"dates", dates_of(desk, outcome)},
        {"act", desk.names.event(outcome.by)},
        {"date", event_date(desk, outcome.by).words},
        {"missing", outcome.kind == Kind::undetermined ? missing_words(desk, outcome) : ""}};
    switch (outcome.kind) {
        case Kind::violated: {
            // the sentence asserts; read without its heading it must not say more than is known
            const std::string text = finding_text(desk, outcome);
            return outcome.certainty == verdict::Certainty::possible
                       ? words.say("finding.possible", {{"text", text}})
                       : text;
        }
        case Kind::running:
            if (desk.subject.pack.rule(outcome.rule).pattern == law::Pattern::total)
                return kept_words(desk, outcome, arguments);
            return words.say(time::is_supported(outcome.due.prevailing) ? "outcome-is.running"
                                                                        : "outcome-is.running-open",
                             arguments);
        case Kind::met:
            return kept_words(desk, outcome, arguments);
        case Kind::not_applicable:
            return not_applicable_words(desk, outcome);
        case Kind::not_in_force:
            return words.say("outcome-is.not-in-force", arguments);
        case Kind::undetermined:
            return words.say("outcome-is.undetermined", arguments);
    }
    return {};
}

std::string head_words(const Words& words, const FindingView& view) {
    std::string claim = claim_key(view);
    const bool is_breach = claim.starts_with("claim.breach-");
    // a party that lets its own term pass breaks no law
    if (is_breach && view.of_ours) claim = "claim.missed-" + std::string(to_string(view.certainty));
    std::vector<std::string> head{words.say("severity." + std::string(to_string(view.severity))),
                                  words.say(claim)};
    if (!is_breach)
        head.push_back(words.say("certainty." + std::string(to_string(view.certainty))));
    return text::join(head, ", ");
}

FindingView finding_of(const Desk& desk, const Outcome& outcome) {
    const Subject& subject = desk.subject;
    const law::Rule& rule = subject.pack.rule(outcome.rule);
    FindingView view;
    view.fingerprint = verdict::fingerprint(subject.pack, subject.packed, outcome);
    view.case_id = subject.record.id;
    view.case_title = desk.names.case_title();
    view.rule = rule.id;
    view.title = desk.words.text(rule.title);
    if (outcome.participant >= 0) {
        const auto who = static_cast<std::size_t>(outcome.participant);
        view.participant = subject.record.participants[who].id;
        view.who = desk.names.participant(outcome.participant);
    }
    if (outcome.event >= 0)
        view.event = subject.record.events[static_cast<std::size_t>(outcome.event)].id;
    view.article = article_of(desk, outcome);
    view.severity = rule.severity;
    view.status = rule.status;
    view.basis = rule.basis;
    view.confidence = outcome.confidence;
    view.unread = outcome.unread;
    view.kind = outcome.kind;
    view.claim = outcome.claim;
    view.certainty = outcome.certainty;
    view.missing = outcome.missing;
    view.due = outcome.due;
    view.days_over = outcome.days_over;
    view.days_over_most = outcome.days_over_most;
    view.amount = outcome.amount;
    view.text = outcome_words(desk, outcome);
    view.of_ours = binds_us(desk, outcome) && rule.pattern == law::Pattern::overdue;
    view.head = head_words(desk.words, view);
    view.dates = dates_of(desk, outcome);
    view.remedy = desk.words.text(rule.remedy);
    add_marks(desk, view);
    return view;
}

void sort_worst_first(std::vector<FindingView>& findings) {
    std::ranges::stable_sort(findings, [](const FindingView& a, const FindingView& b) {
        const auto key = [](const FindingView& f) {
            return std::tuple(-static_cast<int>(f.severity), -static_cast<int>(f.certainty),
                              -static_cast<int>(f.claim));
        };
        return key(a) < key(b);
    });
}

std::vector<FindingView> findings_of(const Desk& desk) {
    std::vector<FindingView> views;
    for (const Outcome& outcome : desk.subject.evaluation.outcomes) {
        if (outcome.kind == Kind::violated && !desk.veil.outcome(outcome))
            views.push_back(finding_of(desk, outcome));
    }
    sort_worst_first(views);
    return views;
}

}  // namespace merzim::report
