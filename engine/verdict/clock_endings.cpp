// What ended a clock, and what shows that it was still going on.
#include "engine/verdict/clocks.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

// Acts of one day count as simultaneous, and an act ends what began on its day; not so when it is
// written down that it came before, as a release before the house arrest of the same day.
Truth came_after(const Context& context, const Fact& start, const Fact& ending) {
    const Truth after = context.line.not_later(start, ending);
    const bool same_day = time::day_of(start.at.earliest) == time::day_of(ending.at.latest);
    return certain(after) && same_day && context.line.is_written_before(ending, start) ? Truth::no
                                                                                       : after;
}

void add_endings(const Context& context, const law::Selector& selector, Ending kind,
                 ClockDetail& detail) {
    if (!selector.types.meets(context.line.types())) {
        return;
    }
    const auto facts = context.line.facts();
    const Fact& start = context.fact(detail.start_fact);
    for (std::size_t f = 0; f < facts.size(); ++f) {
        const auto index = static_cast<std::int32_t>(f);
        if (index == detail.start_fact ||
            !context.line.matches(facts[f], selector, detail.clock.participant)) {
            continue;
        }
        const Truth after = came_after(context, start, facts[f]);
        if (possible(after)) {
            kind.fact = index;
            kind.after_start = both(after, facts[f].happened);
            detail.endings.push_back(kind);
        }
    }
}

}  // namespace

void find_endings(const Context& context, const law::Term& term, ClockDetail& detail) {
    add_endings(context, term.ends, {}, detail);
    add_endings(context, term.voided_by, {.voids = true}, detail);
    if (term.optional && term.anchor.is_set()) {
        // once the anchor is extended, acts are about the end it then has
        add_endings(context, context.pack.term(term.anchor).extended_by, {.voids = true}, detail);
    }
    if (term.limits_duration) {
        for (const law::PauseRule& pause : term.versions.back().pauses) {
            add_endings(context, pause.from.front(),
                        {.pauses = true, .day_counts = pause.first_day_counts}, detail);
        }
    }
    const auto& statements = context.line.record().statements;
    detail.ongoing = {time::kDistantPast, time::kDistantPast};
    for (std::size_t s = 0; term.limits_duration && s < statements.size(); ++s) {
        const docket::PackedStatement& statement = statements[s];
        if (statement.says != docket::Statement::Says::ongoing ||
            statement.event != detail.clock.event || !context.line.statement_visible(s) ||
            statement.on.earliest > context.now) {
            continue;
        }
        if (statement.on.earliest > detail.ongoing.earliest) {
            detail.ongoing_statement = static_cast<std::int32_t>(s);
            detail.ongoing = {statement.on.earliest, std::min(statement.on.latest, context.now)};
        }
    }
}

}  // namespace merzim::verdict
