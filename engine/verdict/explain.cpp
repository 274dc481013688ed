#include "engine/verdict/explain.hpp"

#include "engine/verdict/explain_parts.hpp"
#include "engine/verdict/patterns/contradiction.hpp"

#include <algorithm>
#include <string>

namespace merzim::verdict {

std::string_view to_string(time::StepKind kind) {
    switch (kind) {
        case time::StepKind::start:
            return "start";
        case time::StepKind::first_day_skipped:
            return "first-day-skipped";
        case time::StepKind::first_day_counted:
            return "first-day-counted";
        case time::StepKind::first_hour_skipped:
            return "first-hour-skipped";
        case time::StepKind::months_added:
            return "months-added";
        case time::StepKind::month_end_clamped:
            return "month-end-clamped";
        case time::StepKind::month_end_overflow:
            return "month-end-overflow";
        case time::StepKind::days_added:
            return "days-added";
        case time::StepKind::working_days_added:
            return "working-days-added";
        case time::StepKind::minutes_added:
            return "minutes-added";
        case time::StepKind::clock_change:
            return "clock-change";
        case time::StepKind::day_skipped:
            return "day-skipped";
        case time::StepKind::rolled:
            return "rolled";
        case time::StepKind::day_before:
            return "day-before";
        case time::StepKind::pause_added:
            return "pause-added";
        case time::StepKind::subtracted:
            return "subtracted";
        case time::StepKind::horizon:
            return "horizon";
        case time::StepKind::refused:
            return "refused";
        case time::StepKind::result:
            return "result";
    }
    return "";
}

StepPhrase phrase_of(const time::Step& step) {
    constexpr std::int64_t kHour = 60;
    if (step.kind == time::StepKind::minutes_added && step.amount % kHour == 0) {
        return {"proof.step.hours-added", step.amount / kHour};
    }
    return {"proof.step." + std::string(to_string(step.kind)), step.amount};
}

Proof proof_node(std::string key, ProofArguments arguments) {
    return {std::move(key), std::move(arguments), {}};
}

Proof proof_of_fact(const Context& context, std::string key, std::int32_t fact_index) {
    const timeline::Fact& fact = context.fact(fact_index);
    Proof proof =
        proof_node(std::move(key),
                   {{"event", EventRef{static_cast<std::int32_t>(fact.event)}}, {"date", fact.at}});
    for (const timeline::Reason& reason : context.line.why(fact.event)) {
        if (reason.kind == timeline::Reason::Kind::statement) {
            proof.children.push_back(proof_node("proof.bounded-by-statement",
                                                {{"statement", StatementRef{reason.index}}}));
        } else if (reason.kind == timeline::Reason::Kind::order) {
            proof.children.push_back(
                proof_node("proof.bounded-by-order", {{"event", EventRef{reason.index}}}));
        } else if (reason.kind == timeline::Reason::Kind::necessity) {
            proof.children.push_back(proof_node(
                "proof.bounded-by-necessity",
                {{"norm", context.pack.necessities[static_cast<std::size_t>(reason.index)].norm}}));
        } else if (reason.kind == timeline::Reason::Kind::procedure) {
            proof.children.push_back(proof_node("proof.bounded-by-procedure"));
        }
    }
    if (fact.qualified) {
        proof.children.push_back(proof_node("proof.qualified"));
    }
    if (fact.happened == Truth::unknown) {
        proof.children.push_back(proof_node("proof.maybe-happened"));
    }
    return proof;
}

namespace {

using Arguments = ProofArguments;

// Adds the facts that match and are not there yet.
void find_matches(const Context& context, const law::Selector& selector, std::int32_t who,
                  std::vector<std::int32_t>& found) {
    const auto facts = context.line.facts();
    for (std::size_t f = 0; f < facts.size(); ++f) {
        const auto fact = static_cast<std::int32_t>(f);
        if (context.line.matches(facts[f], selector, who) &&
            std::ranges::find(found, fact) == found.end()) {
            found.push_back(fact);
        }
    }
}

// The steps of one count, from the end of the start that is safe for the one accused: the latest.
void add_steps(const Context& context, const law::Term& term, const ClockDetail& detail,
               const ReadingDue& due, Proof& parent) {
    if (!detail.start.latest.is_finite()) {
        parent.children.push_back(proof_node("proof.start-unbounded"));
        return;
    }
    time::CountRequest request;
    request.length = due.length;
    request.convention =
        context.pack.counting(term.versions[due.version].counting).readings[due.reading].convention;
    request.direction = term.direction;
    request.calendar = &context.pack.calendar;
    request.zone = &context.line.zone();
    const bool whole_days = !request.length.is_clock_time();
    if (term.direction == time::Direction::forward) {
        request.pauses = longest_pauses(context, term.versions[due.version], due.pause_choice,
                                        whole_days, detail);
    }
    for (const time::Step& step : time::count(detail.start.latest, request).steps) {
        const StepPhrase phrase = phrase_of(step);
        Arguments arguments{{"amount", phrase.amount}};
        if (step.at.is_finite()) {
            if (whole_days) {
                arguments.emplace_back("at", DayRef{time::day_of(step.at)});
            } else {
                arguments.emplace_back("at", step.at);
            }
        }
        parent.children.push_back(proof_node(phrase.key, std::move(arguments)));
    }
}

void add_readings(const Context& context, const law::Term& term, const ClockDetail& detail,
                  Proof& parent) {
    for (const ReadingDue& due : detail.readings) {
        const law::TermVersion& version = term.versions[due.version];
        const law::Reading& reading = context.pack.counting(version.counting).readings[due.reading];
        Proof counted = proof_node("proof.reading",
                                   {{"reading", reading.title},
                                    {"norm", reading.norm.is_set() ? reading.norm : version.norm},
                                    {"length", due.length},
                                    {"due", due.last},
                                    {"base", due.base}});
        if (due.variant >= 0) {
            const law::NormId norm = version.variants[static_cast<std::size_t>(due.variant)].norm;
            counted.children.push_back(
                proof_node("proof.variant", {{"norm", norm.is_set() ? norm : version.norm}}));
        }
        if (due.pause_choice > 0) {
            counted.children.push_back(proof_node("proof.other-pause-start"));
        }
        add_steps(context, term, detail, due, counted);
        if (due.last != due.base) {
            counted.children.push_back(proof_node("proof.extended-to", {{"due", due.last}}));
        }
        if (detail.clock.has_ladder) {
            counted.children.push_back(proof_node(
                due.ceiling.latest.is_finite() ? "proof.ladder-top" : "proof.ladder-open",
                {{"due", due.ceiling}}));
        }
        if (due.provisional) {
            counted.children.push_back(proof_node("proof.provisional-calendar"));
        }
        if (!due.known) {
            counted.children.push_back(proof_node("proof.beyond-calendar"));
        }
        parent.children.push_back(std::move(counted));
    }
}

void add_law(const Context& context, const law::Term& term, const ClockDetail& detail,
             Proof& parent) {
    std::vector<std::uint16_t> shown;
    for (const ReadingDue& due : detail.readings) {
        if (std::find(shown.begin(), shown.end(), due.version) != shown.end()) {
            continue;
        }
        shown.push_back(due.version);
        const law::NormId norm = term.versions[due.version].norm;
        parent.children.push_back(proof_node(
            "proof.law",
            {{"norm", norm},
             {"length", due.length},
             {"confidence", std::string(law::to_string(context.pack.norm(norm).confidence))}}));
    }
    if (shown.size() > 1) {
        parent.children.push_back(proof_node("proof.several-versions"));
    }
    if (shown.empty() && (detail.clock.allowed & kNotInForce) != 0) {
        parent.children.push_back(proof_node("proof.no-version"));
    }
    if (detail.clock.missing == Missing::figure) {
        parent.children.push_back(proof_node("proof.no-figure"));
    }
}

void add_guard(const Context& context, const ClockDetail& detail, Proof& parent) {
    const Answer& guard = detail.guard;
    if (guard.truth != Truth::yes) {
        Proof failed =
            proof_node(guard.truth == Truth::no ? "proof.guard-no" : "proof.guard-unknown");
        const law::Term& term = context.pack.term(detail.clock.term);
        const AskedAt asked(context, term, detail.start_fact);
        add_failed_conditions(context, term.when, detail.clock.participant, asked.fact(),
                              asked.index(), failed);
        parent.children.push_back(std::move(failed));
    }
    if (guard.presumed) {
        add_presumptions(context, context.pack.term(detail.clock.term).when,
                         detail.clock.participant, "proof.presumed", parent);
    }
}

// The acts that stopped the clock and set it going again.
void add_pauses(const Context& context, const law::Term& term, const ClockDetail& detail,
                Proof& parent) {
    std::vector<std::int32_t> stopped;
    std::vector<std::int32_t> resumed;
    for (const ReadingDue& due : detail.readings) {
        for (const law::PauseRule& pause : term.versions[due.version].pauses) {
            for (const law::Selector& from : pause.from)
                find_matches(context, from, detail.clock.participant, stopped);
            find_matches(context, pause.to, detail.clock.participant, resumed);
        }
    }
    for (const std::int32_t fact : stopped)
        parent.children.push_back(proof_of_fact(context, "proof.paused-by", fact));
    if (stopped.empty()) return;
    for (const std::int32_t fact : resumed)
        parent.children.push_back(proof_of_fact(context, "proof.resumed-by", fact));
}

void add_endings(const Context& context, const ClockDetail& detail, Proof& parent) {
    for (const UsedExtension& used : detail.extensions) {
        parent.children.push_back(proof_of_fact(
            context, used.stated ? "proof.extension" : "proof.vague-extension", used.fact));
    }
    for (const Ending& ending : detail.endings) {
        parent.children.push_back(proof_of_fact(
            context, ending.voids ? "proof.voided-by" : "proof.ended-by", ending.fact));
    }
    if (detail.endings.empty()) {
        parent.children.push_back(proof_node("proof.no-ending"));
    }
    if (detail.ongoing_statement >= 0) {
        parent.children.push_back(proof_node(
            "proof.ongoing",
            {{"statement", StatementRef{detail.ongoing_statement}}, {"date", detail.ongoing}}));
    }
}

void add_clock(const Context& context, const ClockDetail& detail, Proof& parent) {
    const law::Term& term = context.pack.term(detail.clock.term);
    const bool counted = time::is_supported(detail.clock.due.earliest) ||
                         time::is_supported(detail.clock.due.latest);
    const bool backward = term.direction == time::Direction::backward;
    Proof clock = proof_node(!counted                ? "proof.clock-uncounted"
                             : !term.anchor.is_set() ? "proof.clock"
                             : backward              ? "proof.backward-clock"
                                                     : "proof.following-clock",
                             {{"term", term.title},
                              {"start", detail.start},
                              {"earliest", detail.clock.due.earliest},
                              {"latest", detail.clock.due.latest}});
    clock.children.push_back(proof_of_fact(context, "proof.started", detail.start_fact));
    add_guard(context, detail, clock);
    add_law(context, term, detail, clock);
    add_readings(context, term, detail, clock);
    add_pauses(context, term, detail, clock);
    add_endings(context, detail, clock);
    parent.children.push_back(std::move(clock));
}

bool is_extended_by(const Context& context, const ClockDetail& detail, std::int32_t event) {
    return std::ranges::any_of(detail.extensions, [&](const UsedExtension& used) {
        return static_cast<std::int32_t>(context.fact(used.fact).event) == event;
    });
}

// A conclusion never says more than its certainty: what is only possible is not proved.
std::string result_key(const law::Rule& rule, const Outcome& outcome) {
    if (outcome.kind != Kind::violated) {
        return "proof.result." + std::string(to_string(outcome.kind));
    }
    const std::string sure = outcome.certainty == Certainty::certain
                                 ? "violated"
                                 : std::string(to_string(outcome.certainty));
    const bool of_law = rule.basis == law::Basis::statute || outcome.claim != Claim::breach;
    return "proof.result." + sure + "." +
           (of_law ? std::string(to_string(outcome.claim)) : "yardstick");
}

Proof conclusion(const Context& context, const Clocks& clocks, const law::Rule& rule,
                 const Outcome& outcome) {
    Arguments arguments{{"date", DayRef{time::day_of(context.now)}},
                        {"certainty", std::string(to_string(outcome.certainty))},
                        {"days", static_cast<std::int64_t>(outcome.days_over)},
                        {"amount", outcome.amount}};
    Proof proof = proof_node(result_key(rule, outcome), std::move(arguments));
    add_settling(context, clocks, rule, outcome, proof);
    return proof;
}

// A condition of the rule itself, when it does not surely hold: `key` with "-no" or "-unknown".
void add_guard(const Context& context, const law::Condition& condition, const std::string& key,
               const Outcome& outcome, Proof& parent) {
    const std::int32_t event = outcome.event >= 0 ? outcome.event : outcome.by;
    const std::int32_t fact = event < 0 ? -1 : context.line.fact_of(event);
    if (fact < 0 || condition.kind == law::Condition::Kind::always) {
        return;
    }
    const AskedAt asked = outcome.term.is_set()
                              ? AskedAt(context, context.pack.term(outcome.term), fact)
                              : AskedAt(context, law::Term(), fact);
    const Truth truth =
        holds(context, condition, outcome.participant, asked.fact(), asked.index()).truth;
    if (truth == Truth::yes) {
        return;
    }
    Proof failed = proof_node(key + (truth == Truth::no ? "-no" : "-unknown"));
    add_failed_conditions(context, condition, outcome.participant, asked.fact(), asked.index(),
                          failed);
    parent.children.push_back(std::move(failed));
}

void add_rule_guards(const Context& context, const law::Rule& rule, const Outcome& outcome,
                     Proof& parent) {
    add_guard(context, rule.when, "proof.rule-guard", outcome, parent);
    // a rule that speaks of an act on record does not ask whether it may speak of one that is not
    if ((outcome.allowed & kNotApplicable) != 0) {
        add_guard(context, rule.missing_when, "proof.missing-guard", outcome, parent);
    }
    if (outcome.missing == Missing::record) {
        add_guard(context, rule.breach_when, "proof.breach-guard", outcome, parent);
    }
}

bool has_arithmetic(law::Pattern pattern) {
    return pattern == law::Pattern::total || pattern == law::Pattern::count ||
           pattern == law::Pattern::conflict || pattern == law::Pattern::silence;
}

void add_contradictions(const Context& context, const Outcome& outcome, Proof& parent) {
    for (const timeline::Contradiction& found : context.line.contradictions()) {
        if (act_of(context, found) != outcome.event) continue;
        Proof cycle = proof_node("proof.contradiction");
        for (const timeline::Reason& reason : found.reasons) {
            switch (reason.kind) {
                case timeline::Reason::Kind::date:
                    cycle.children.push_back(
                        proof_node("proof.cycle.date", {{"event", EventRef{reason.index}}}));
                    break;
                case timeline::Reason::Kind::order:
                    cycle.children.push_back(
                        proof_node("proof.cycle.order", {{"event", EventRef{reason.index}}}));
                    break;
                case timeline::Reason::Kind::period:
                    cycle.children.push_back(
                        proof_node("proof.cycle.period", {{"event", EventRef{reason.index}}}));
                    break;
                case timeline::Reason::Kind::statement:
                    cycle.children.push_back(proof_node(
                        "proof.cycle.statement", {{"statement", StatementRef{reason.index}}}));
                    break;
                case timeline::Reason::Kind::necessity:
                    cycle.children.push_back(proof_node(
                        "proof.cycle.necessity",
                        {{"norm",
                          context.pack.necessities[static_cast<std::size_t>(reason.index)].norm}}));
                    break;
                case timeline::Reason::Kind::procedure:
                    cycle.children.push_back(proof_node("proof.cycle.procedure"));
                    break;
            }
        }
        parent.children.push_back(std::move(cycle));
    }
}

void add_missing_steps(const Context& context, const law::Rule& rule, const Outcome& outcome,
                       Proof& parent) {
    std::vector<timeline::MissingSteps> missing;
    context.line.missing_steps(rule.track, outcome.participant, missing);
    for (const timeline::MissingSteps& steps : missing) {
        if (static_cast<std::int32_t>(context.fact(steps.before_fact).event) != outcome.event) {
            continue;
        }
        Proof gap = proof_node(steps.impossible ? "proof.no-way" : "proof.missing-steps",
                               {{"between", steps.between}});
        for (const std::uint16_t move : steps.moves) {
            const law::Move& step = context.pack.track(rule.track).moves[move];
            gap.children.push_back(proof_node(
                "proof.missing-step",
                {{"step", context.pack.event_type(step.on.type).title}, {"norm", step.norm}}));
        }
        parent.children.push_back(std::move(gap));
    }
}

// The acts a rule without a clock looks at.
void add_acts(const Context& context, const law::Rule& rule, const Outcome& outcome,
              Proof& parent) {
    if (outcome.event >= 0) {
        const std::int32_t fact = context.line.fact_of(outcome.event);
        if (fact >= 0) {
            parent.children.push_back(proof_of_fact(context, "proof.act", fact));
        }
    }
    const auto facts = context.line.facts();
    for (std::size_t f = 0; f < facts.size(); ++f) {
        if (static_cast<std::int32_t>(facts[f].event) == outcome.event) {
            continue;
        }
        const bool beside = context.line.matches(facts[f], rule.act, outcome.participant);
        const bool before = context.line.matches(facts[f], rule.before, outcome.participant);
        if (beside || before) {
            parent.children.push_back(proof_of_fact(context,
                                                    before ? "proof.preceding" : "proof.other-act",
                                                    static_cast<std::int32_t>(f)));
        }
    }
}

}  // namespace

Proof explain(const Context& context, const Clocks& clocks, const Outcome& outcome) {
    const law::Rule& rule = context.pack.rule(outcome.rule);
    Arguments arguments{{"rule", rule.title}};
    if (outcome.participant >= 0) {
        arguments.emplace_back("who", ParticipantRef{outcome.participant});
    }
    if (outcome.norm.is_set()) {
        arguments.emplace_back("norm", outcome.norm);
    }
    Proof proof = proof_node(outcome.norm.is_set() ? "proof.rule" : "proof.rule-without-norm",
                             std::move(arguments));
    bool clocked = false;
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        const ClockDetail& detail = clocks[i];
        const bool same_act =
            detail.clock.event == outcome.event || rule.pattern == law::Pattern::premature ||
            (rule.pattern == law::Pattern::gap && is_extended_by(context, detail, outcome.event));
        if (rule.term.is_set() && detail.clock.term == rule.term && same_act &&
            (detail.clock.participant == outcome.participant ||
             detail.clock.participant == timeline::kNobody)) {
            add_clock(context, detail, proof);
            clocked = true;
        }
    }
    if (has_arithmetic(rule.pattern)) {
        add_arithmetic(context, rule, outcome, proof);
    } else if (!clocked || rule.pattern == law::Pattern::premature) {
        add_acts(context, rule, outcome, proof);
    }
    add_rule_guards(context, rule, outcome, proof);
    if (rule.pattern == law::Pattern::contradiction) {
        add_contradictions(context, outcome, proof);
    } else if (rule.pattern == law::Pattern::order) {
        add_missing_steps(context, rule, outcome, proof);
    }
    proof.children.push_back(conclusion(context, clocks, rule, outcome));
    return proof;
}

Proof explain(const Context& context, const Clocks& clocks, const Clock& clock) {
    Proof proof = proof_node("proof.term", {{"term", context.pack.term(clock.term).title}});
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        const Clock& other = clocks[i].clock;
        if (other.term == clock.term && other.event == clock.event &&
            other.participant == clock.participant) {
            add_clock(context, clocks[i], proof);
        }
    }
    return proof;
}

}  // namespace merzim::verdict
