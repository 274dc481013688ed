// Conclusions of rules in words: the rule's own sentence filled in, and how every rule stands.
#include "engine/base/text.hpp"
#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace merzim::report {

namespace {

using time::Moment;
using verdict::Claim;
using verdict::Kind;
using verdict::Outcome;

bool binds_us(const Desk& desk, const Outcome& outcome) {
    return outcome.term.is_set() && law::is_own(desk.subject.pack.term(outcome.term).binds);
}

bool is_waiting(const Desk& desk, const Outcome& outcome) {
    return outcome.term.is_set() &&
           desk.subject.pack.term(outcome.term).direction == time::Direction::waiting;
}

// A deadline with the length it was counted with and the days over it: all of one branch, and of
// one under which the finding holds.
struct Telling {
    Moment date;
    time::Length length;
    std::int64_t least = 0;  // days over, by an act or so far
    std::int64_t most = 0;
};

std::optional<Telling> telling_branch(const Desk& desk, const Outcome& outcome) {
    if (outcome.kind != Kind::violated || outcome.broken_length.is_zero()) return std::nullopt;
    const time::Bounds start = event_bounds(desk, outcome.event);
    if (shown_bounds(desk, start) != start) return std::nullopt;  // open in truth
    const Moment now = desk.subject.question.now;
    const time::Bounds end =
        outcome.by >= 0 ? event_bounds(desk, outcome.by) : time::Bounds{now, now};
    const time::Bounds due = outcome.broken;
    for (const Moment moment : {end.earliest, end.latest, due.earliest, due.latest}) {
        if (!time::is_supported(moment)) return std::nullopt;
    }
    Telling telling;
    telling.date = due.latest;
    telling.length = outcome.broken_length;
    telling.least = time::day_of(end.earliest) - time::day_of(telling.date);
    telling.most = time::day_of(end.latest) - time::day_of(telling.date);
    return telling;
}

// The date to say when accusing: the latest allowed for an authority, the earliest for ourselves
// and for the first lawful minute of a waiting term.
Moment telling_date(const Desk& desk, const Outcome& outcome) {
    // of what is only possible, a date under which it holds
    if (outcome.certainty == verdict::Certainty::possible) {
        if (const auto telling = telling_branch(desk, outcome)) return telling->date;
    }
    const verdict::Due& due = outcome.due;
    // of what may have come too early, the first lawful minute under which it did
    if (is_waiting(desk, outcome) && outcome.certainty == verdict::Certainty::possible &&
        time::is_supported(due.latest)) {
        return due.latest;
    }
    const bool early = binds_us(desk, outcome) || is_waiting(desk, outcome);
    const Moment date = early ? due.earliest : due.latest;
    // what possibly ended is not said to have ended on a day still to come
    if (outcome.kind == Kind::violated && !early && date >= desk.subject.question.now) {
        for (const Moment other : {due.prevailing, due.earliest}) {
            if (time::is_supported(other) && other < desk.subject.question.now) return other;
        }
    }
    return time::is_supported(date) ? date : due.prevailing;
}

// From the start to the act that ended it, or so far; "at least" unless both days are known.
std::string elapsed_words(const Desk& desk, const Outcome& outcome) {
    if (outcome.amount < 0) return {};
    const auto exact = [&](std::int32_t event) {
        return event < 0 || event_date(desk, event).bounds.is_exact_day();
    };
    if (exact(outcome.event) && exact(outcome.by))
        return desk.words.counted("days", outcome.amount);
    return desk.words.say(
        "age.at-least",
        {{"length", desk.words.counted("days", outcome.amount, Form::after_least)}});
}

// How far over the limit: "at least 5 days" unless the number is exact, "at most" when it may be
// none.
std::string days_words(const Desk& desk, const Outcome& outcome) {
    const Words& words = desk.words;
    if (desk.subject.pack.rule(outcome.rule).pattern == law::Pattern::count)
        return std::to_string(outcome.amount);
    const auto with = [&](const char* key, std::int64_t days) {
        return words.say(key, {{"length", words.counted("days", days, Form::after_least)}});
    };
    if (outcome.certainty == verdict::Certainty::possible) {
        if (const auto telling = telling_branch(desk, outcome)) {
            if (telling->most <= 0) return words.say("date.less-than-day");
            if (telling->least == telling->most) return words.counted("days", telling->least);
            return telling->least > 0 ? with("age.at-least", telling->least)
                                      : with("age.at-most", telling->most);
        }
    }
    if (outcome.days_over > 0 || outcome.days_over == outcome.days_over_most) {
        if (outcome.days_over < 0) return words.say("date.unknown-days");
        const bool exact = outcome.days_over == outcome.days_over_most;
        return exact ? words.counted("days", outcome.days_over)
                     : with("age.at-least", outcome.days_over);
    }
    if (outcome.days_over_most > 0) return with("age.at-most", outcome.days_over_most);
    return words.say("date.unknown-days");
}

std::string state_words(const Desk& desk, const law::Rule& rule) {
    std::vector<std::string> titles;
    for (const law::TrackState& held : rule.states) {
        titles.push_back(
            desk.words.text(desk.subject.pack.track(held.track).states[held.state].title));
    }
    return desk.words.list(titles);
}

const verdict::Clock* clock_behind(const Desk& desk, const Outcome& outcome) {
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        if (outcome.term.is_set() && clock.term == outcome.term &&
            clock.participant == outcome.participant && clock.event == outcome.event) {
            return &clock;
        }
    }
    // an act before a waiting term was over is told of by the act, not by what opened the term
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        if (outcome.term.is_set() && clock.term == outcome.term && clock.due == outcome.due)
            return &clock;
    }
    return nullptr;
}

std::string length_of(const Desk& desk, const Outcome& outcome) {
    const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
    if (!rule.longer_than.is_zero()) return desk.words.length(rule.longer_than);
    if (!rule.at_least.is_zero()) return desk.words.length(rule.at_least);
    if (const auto telling = telling_branch(desk, outcome);
        telling && !telling->length.is_zero() &&
        (outcome.certainty == verdict::Certainty::possible ||
         telling->date == telling_date(desk, outcome)))
        return desk.words.length(telling->length);
    const verdict::Clock* clock = clock_behind(desk, outcome);
    const std::string length = clock == nullptr ? std::string() : length_words(desk, *clock);
    return length.empty() ? desk.words.say("length.unknown") : length;
}

// The dates of the term behind an outcome; "" when it rests on none.
std::string dates_of(const Desk& desk, const Outcome& outcome) {
    if (!outcome.term.is_set() || !time::is_supported(outcome.due.prevailing)) return {};
    const time::Bounds start = event_bounds(desk, outcome.event);
    std::string text =
        due_words(desk.words, shown_due(desk, outcome.due, start), is_waiting(desk, outcome),
                  outcome.event < 0 || start.is_exact_day());
    // what is on record is said, though it does not tell how long
    const verdict::Clock* clock = clock_behind(desk, outcome);
    if (outcome.missing == verdict::Missing::extension_details && clock != nullptr)
        text += "; " + extension_words(desk, *clock);
    return text;
}

std::string article_of(const Desk& desk, const Outcome& outcome) {
    const law::Pack& pack = desk.subject.pack;
    if (outcome.norm.is_set()) {
        return article_words(pack, pack.norm(outcome.norm).article, desk.words);
    }
    const verdict::Clock* clock = clock_behind(desk, outcome);
    if (clock != nullptr && clock->version < pack.term(clock->term).versions.size())
        return article_words(
            pack, pack.norm(pack.term(clock->term).versions[clock->version].norm).article,
            desk.words);
    return {};
}

std::string who_of(const Desk& desk, const Outcome& outcome) {
    return outcome.participant >= 0 ? desk.names.participant(outcome.participant)
                                    : desk.words.say("who.case");
}

// What was expected did come, late, and an extension could cover it: that it is not on record would
// be untrue. A term that limits how long something lasts speaks of its extensions anyway.
bool came_late(const Desk& desk, const Outcome& outcome) {
    if (outcome.claim == Claim::breach || !outcome.term.is_set() || outcome.by < 0) return false;
    const law::Term& term = desk.subject.pack.term(outcome.term);
    const std::int32_t fact = desk.subject.timeline.fact_of(outcome.by);
    return !term.limits_duration && fact >= 0 &&
           desk.subject.timeline.matches(
               desk.subject.timeline.facts()[static_cast<std::size_t>(fact)], term.ends,
               outcome.participant);
}

std::string finding_text(const Desk& desk, const Outcome& outcome) {
    const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
    if (came_late(desk, outcome)) {
        return desk.words.say(
            outcome.missing == verdict::Missing::pause    ? "finding.late-unless-paused"
            : outcome.missing == verdict::Missing::record ? "finding.late-on-this-record"
                                                          : "finding.late-unless-extended",
            {{"title", desk.words.text(rule.title)},
             {"act", desk.names.event(outcome.by)},
             {"date", event_date(desk, outcome.by).words},
             {"deadline", desk.words.deadline(telling_date(desk, outcome))},
             {"length", length_of(desk, outcome)},
             {"article", article_of(desk, outcome)}});
    }
    const bool breach = outcome.claim == Claim::breach;
    const LocalText& text = breach || rule.missing.empty() ? rule.message : rule.missing;
    if (text.empty() || (!breach && rule.missing.empty()))
        return desk.words.say(
            breach ? "finding.breach" : "finding.not-on-record",
            {{"title", desk.words.text(rule.title)}, {"who", who_of(desk, outcome)}});
    return desk.words.fill(desk.words.text(text),
                           {{"who", who_of(desk, outcome)},
                            {"case", desk.names.case_title()},
                            {"start", desk.names.event(outcome.event)},
                            {"start_date", event_date(desk, outcome.event).words},
                            {"deadline", desk.words.deadline(telling_date(desk, outcome))},
                            {"end", desk.names.event(outcome.by)},
                            {"end_date", event_date(desk, outcome.by).words},
                            {"days", days_words(desk, outcome)},
                            {"elapsed", elapsed_words(desk, outcome)},
                            {"length", length_of(desk, outcome)},
                            {"article", article_of(desk, outcome)},
                            {"state", state_words(desk, rule)}});
}

}  // namespace

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

}  // namespace

namespace {

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
