#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>

namespace merzim::verdict {

bool inherits_norm(const RuleContext& context) {
    if (!context.rule.term.is_set()) {
        return false;
    }
    const auto& versions = context.base.pack.term(context.rule.term).versions;
    return std::any_of(versions.begin(), versions.end(), [&](const law::TermVersion& version) {
        return version.norm == context.rule.norm;
    });
}

Truth in_force(const RuleContext& context, time::Bounds at) {
    // what is taken from the term was law in each version of it
    if (!context.rule.norm.is_set() || inherits_norm(context)) {
        return Truth::yes;
    }
    const law::Norm& norm = context.base.pack.norm(context.rule.norm);
    if (at.earliest == context.base.now && at.latest == context.base.now) {
        for (const time::Moment change : {norm.from.earliest, norm.from.latest,
                                          norm.until.earliest + 1, norm.until.latest + 1}) {
            context.base.wake.at(change);
        }
    }
    if (at.latest < norm.from.earliest || at.earliest > norm.until.latest) {
        return Truth::no;
    }
    const bool surely = at.earliest >= norm.from.latest && at.latest <= norm.until.earliest;
    return surely ? Truth::yes : Truth::unknown;
}

namespace {

// Whether it matters that the record lacks the act.
void ask_about_missing(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                       std::int32_t fact_index, Outcome& outcome, Verdict& verdict) {
    const bool asks = context.rule.missing_when.kind != law::Condition::Kind::always;
    if (!asks || (verdict.allowed & kNotOnRecord) == 0) {
        return;
    }
    const Answer answer = holds(context.base, context.rule.missing_when, who, at, fact_index);
    outcome.confidence = std::min(outcome.confidence, answer.confidence);
    verdict.weakened = verdict.weakened || answer.presumed;
    if (certain(answer.truth)) {
        return;
    }
    verdict.allowed |= kNotApplicable;
    if (!possible(answer.truth)) {
        verdict.allowed &= static_cast<Result>(~kNotOnRecord);
        return;
    }
    verdict.unknown_guard = true;
    outcome.missing = Missing::condition;
}

}  // namespace

void ask_conditions(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                    const timeline::Fact& asked, std::int32_t asked_index, Truth law,
                    Outcome& outcome, Verdict& verdict) {
    const Answer answer = holds(context.base, context.rule.when, who, asked, asked_index);
    outcome.confidence = std::min(outcome.confidence, answer.confidence);
    if (context.rule.norm.is_set() && !inherits_norm(context)) {
        const law::Norm& norm = context.base.pack.norm(context.rule.norm);
        outcome.confidence = std::min(outcome.confidence, norm.confidence_at(at.at));
        outcome.unread = outcome.unread || norm.is_unread(at.at);
        if (at.at.latest == context.base.now) {
            context.base.wake.passed(norm.edition);
        }
    }
    verdict.weakened = verdict.weakened || answer.presumed;
    if (!possible(answer.truth)) {
        verdict.allowed = kNotApplicable;
        return;
    }
    if (!possible(law)) {
        verdict.allowed = kNotInForce;
        return;
    }
    if (!certain(law)) {
        verdict.allowed |= kNotInForce;
        outcome.missing = Missing::law;
    }
    if (!certain(answer.truth)) {
        verdict.allowed |= kNotApplicable;
        verdict.unknown_guard = true;
        outcome.missing = Missing::condition;
    }
    ask_about_missing(context, who, asked, asked_index, outcome, verdict);
}

void ask_conditions(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                    std::int32_t fact_index, Truth law, Outcome& outcome, Verdict& verdict) {
    ask_conditions(context, who, at, at, fact_index, law, outcome, verdict);
}

void ask_for_proof(const RuleContext& context, std::int32_t who, const timeline::Fact& at,
                   std::int32_t fact_index, Outcome& outcome, Verdict& verdict) {
    if ((verdict.allowed & kBreach) == 0 ||
        context.rule.breach_when.kind == law::Condition::Kind::always) {
        return;
    }
    const Answer whole = holds(context.base, context.rule.breach_when, who, at, fact_index);
    outcome.confidence = std::min(outcome.confidence, whole.confidence);
    if (certain(whole.truth)) {
        return;
    }
    outcome.missing = outcome.missing == Missing::nothing ? Missing::record : outcome.missing;
    if (!possible(whole.truth)) {
        verdict.allowed &= static_cast<Result>(~kBreach);
    }
    verdict.allowed |= kNotOnRecord;
}

Outcome begin(const RuleContext& context, std::int32_t who, std::int32_t event) {
    Outcome outcome;
    outcome.rule = context.id;
    outcome.term = context.rule.term;
    outcome.participant = who;
    outcome.event = event;
    outcome.norm = context.rule.norm;
    if (context.rule.norm.is_set() && !inherits_norm(context)) {
        outcome.confidence = context.base.pack.norm(context.rule.norm).confidence;
    }
    return outcome;
}

void add(const RuleContext& context, Outcome outcome, const Verdict& verdict) {
    const Headline head =
        headline(verdict.allowed, verdict.weakened, verdict.unbounded, verdict.unknown_guard);
    outcome.allowed = verdict.allowed;
    outcome.kind = head.kind;
    outcome.claim = head.claim;
    outcome.certainty = head.certainty;
    if (outcome.kind == Kind::met || outcome.kind == Kind::not_applicable) {
        outcome.missing = Missing::nothing;
    }
    context.out.push_back(outcome);
}

std::vector<std::int32_t> subjects(const RuleContext& context) {
    std::vector<std::int32_t> list;
    if (!context.rule.of_participant) {
        list.push_back(timeline::kNobody);
        return list;
    }
    for (std::int32_t who = 0; who < context.base.participants(); ++who) {
        if (context.base.line.participant_visible(who)) {
            list.push_back(who);
        }
    }
    return list;
}

void matching(const Context& context, const law::Selector& selector, std::int32_t who,
              std::vector<std::int32_t>& out) {
    out.clear();
    if (!selector.types.meets(context.line.types())) {
        return;
    }
    const auto facts = context.line.facts();
    for (std::size_t f = 0; f < facts.size(); ++f) {
        if (context.line.matches(facts[f], selector, who) && affects(context, facts[f], who)) {
            out.push_back(static_cast<std::int32_t>(f));
        }
    }
}

Until until_of(const Context& context, const law::Rule& rule, std::int32_t who,
               std::int32_t entry) {
    Until until;
    if (rule.until.empty()) {
        return until;
    }
    std::vector<std::int32_t> acts;
    matching(context, rule.until, who, acts);
    for (const std::int32_t act : acts) {
        const timeline::Fact& fact = context.fact(act);
        const Truth later = both(fact.happened, context.line.not_later(context.fact(entry), fact));
        if (!certain(later)) {
            until.is_possible = until.is_possible || possible(later);
        } else if (until.fact < 0 || fact.at.latest < context.fact(until.fact).at.latest) {
            until.fact = act;
        }
    }
    return until;
}

time::Day shift(time::Day day, const time::Length& length, int sign) {
    time::Day result = day;
    if (length.total_months() != 0) {
        result = time::add_months(result, sign * length.total_months(), time::MonthEnd::last_day)
                     .value_or(result);
    }
    const auto hours_as_days = static_cast<int>(length.total_minutes() / time::kMinutesPerDay);
    return result + sign * (length.total_days() + length.working_days + hours_as_days);
}

}  // namespace merzim::verdict
