#include "engine/verdict/clocks.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

// Does `g` open the clock before `f` does? Acts of one day: the one written first.
Truth opens_before(const Context& context, std::int32_t g, std::int32_t f) {
    const Truth strictly = context.line.earlier(context.fact(g), context.fact(f));
    if (strictly == Truth::yes || context.fact(g).event > context.fact(f).event) {
        return strictly;
    }
    return context.line.not_later(context.fact(g), context.fact(f));
}

// How sure is it that `f` is the first (or last) of the acts that open the clock?
Truth is_chosen(const Context& context, const std::vector<std::int32_t>& starts, std::int32_t f,
                law::Occurrence occurrence) {
    Truth chosen = Truth::yes;
    for (const std::int32_t g : starts) {
        if (g == f || occurrence == law::Occurrence::each) {
            continue;
        }
        const Truth beaten = occurrence == law::Occurrence::first
                                 ? opens_before(context, g, f)
                                 : negate(opens_before(context, g, f));
        chosen = both(chosen, negate(both(beaten, context.fact(g).happened)));
    }
    return chosen;
}

// Did the term end without its act?
Truth has_run_out(std::uint8_t allowed) {
    constexpr std::uint8_t kRanOut = kNotOnRecord | kBreach;
    if ((allowed & kRanOut) == 0) {
        return Truth::no;
    }
    return (allowed & ~kRanOut) == 0 ? Truth::yes : Truth::unknown;
}

}  // namespace

ClockDetail& Clocks::fresh() {
    if (used_ == list_.size()) {
        list_.emplace_back();
    }
    ClockDetail& detail = list_[used_++];
    detail.clock = {};
    detail.start_fact = -1;
    detail.exists = Truth::yes;
    detail.guard = {};
    detail.presumed = false;
    detail.qualified = false;
    detail.by_act_length = false;
    detail.vague = false;
    detail.readings.clear();
    detail.endings.clear();
    detail.extensions.clear();
    detail.ongoing_statement = -1;
    detail.elapsed_least = -1;
    detail.elapsed_over = -1;
    return detail;
}

void Clocks::open(const Context& context) {
    used_ = 0;
    for (std::size_t i = 0; i < context.pack.terms.size(); ++i) {
        const law::Term& term = context.pack.terms[i];
        if (!term.anchor.is_set() && term.starts.types.meets(context.line.types())) {
            open_term(context, law::TermId{i});
        }
    }
    for (const law::TermId id : context.pack.anchored_terms) {
        open_anchored(context, id);
    }
}

void Clocks::open_term(const Context& context, law::TermId id) {
    const law::Term& term = context.pack.term(id);
    candidates_.clear();
    const auto facts = context.line.facts();
    for (std::size_t f = 0; f < facts.size(); ++f) {
        if (context.line.matches(facts[f], term.starts)) {
            candidates_.push_back(static_cast<std::int32_t>(f));
        }
    }
    if (candidates_.empty()) {
        return;
    }
    const std::int32_t first = term.of_participant ? 0 : timeline::kNobody;
    const std::int32_t end = term.of_participant ? context.participants() : 0;
    for (std::int32_t who = first; who < end; ++who) {
        if (who != timeline::kNobody && !context.line.participant_visible(who)) {
            continue;
        }
        starts_.clear();
        for (const std::int32_t f : candidates_) {
            if (context.line.concerns(context.fact(f), who) &&
                affects(context, context.fact(f), who)) {
                starts_.push_back(f);
            }
        }
        for (const std::int32_t f : starts_) {
            const Truth exists =
                both(context.fact(f).happened, is_chosen(context, starts_, f, term.occurrence));
            if (possible(exists)) {
                open_at(context, id, who, f, exists);
            }
        }
    }
}

void Clocks::open_at(const Context& context, law::TermId id, std::int32_t who, std::int32_t fact,
                     Truth exists) {
    const law::Term& term = context.pack.term(id);
    const Fact& start = context.fact(fact);
    ClockDetail& detail = fresh();
    detail.clock.term = id;
    detail.clock.participant = who;
    detail.clock.event = static_cast<std::int32_t>(start.event);
    detail.start_fact = fact;
    detail.start = start.at;
    detail.exists = exists;
    detail.qualified = start.qualified;
    const AskedAt asked(context, term, fact);
    detail.guard = holds(context, term.when, who, asked.fact(), asked.index());
    detail.presumed = detail.guard.presumed;
    detail.clock.confidence = detail.guard.confidence;
    find_endings(context, term, detail);
    count_clock(context, term, detail);
    conclude(context, term, detail);
}

void Clocks::open_anchored(const Context& context, law::TermId id) {
    const law::Term& term = context.pack.term(id);
    const std::size_t anchors = used_;
    for (std::size_t i = 0; i < anchors; ++i) {
        if (list_[i].clock.term != term.anchor || list_[i].readings.empty() ||
            !possible(list_[i].guard.truth)) {
            continue;
        }
        if (term.direction == time::Direction::forward) {
            open_after(context, id, i);
        } else if (term.optional) {
            open_before_each_end(context, id, i);
        } else {
            const ClockDetail& anchor = list_[i];
            open_hanging(context, id, i,
                         {anchor.start_fact,
                          {anchor.clock.due.earliest, anchor.clock.due.latest},
                          both(anchor.exists, anchor.guard.truth)});
        }
    }
}

// Once the anchor ran out; from its last lawful minute or from the first one after it, the law
// rarely says.
void Clocks::open_after(const Context& context, law::TermId id, std::size_t anchor_index) {
    const ClockDetail& anchor = list_[anchor_index];
    const Truth ran_out = has_run_out(anchor.clock.allowed);
    if (!possible(ran_out)) {
        return;
    }
    open_hanging(
        context, id, anchor_index,
        {anchor.start_fact, {anchor.clock.due.earliest, anchor.clock.due.latest + 1}, ran_out});
}

void Clocks::open_before_each_end(const Context& context, law::TermId id,
                                  std::size_t anchor_index) {
    const Clock& clock = list_[anchor_index].clock;
    const Truth exists = both(list_[anchor_index].exists, list_[anchor_index].guard.truth);
    open_hanging(
        context, id, anchor_index,
        {list_[anchor_index].start_fact, {clock.base.earliest, clock.base.latest}, exists});
    for (std::size_t i = 0; i < list_[anchor_index].extensions.size(); ++i) {
        const UsedExtension used = list_[anchor_index].extensions[i];
        if (used.gave.is_empty()) {
            continue;
        }
        open_hanging(context, id, anchor_index, {used.fact, used.gave, both(exists, used.counts)});
    }
}

void Clocks::open_hanging(const Context& context, law::TermId id, std::size_t anchor_index,
                          const Hook& hook) {
    const law::Term& term = context.pack.term(id);
    ClockDetail& detail = fresh();
    const ClockDetail& anchor = list_[anchor_index];
    const Fact& start = context.fact(hook.fact);
    const std::int32_t who = anchor.clock.participant;
    detail.clock.term = id;
    detail.clock.participant = term.of_participant ? who : timeline::kNobody;
    detail.clock.event = static_cast<std::int32_t>(start.event);
    detail.start_fact = hook.fact;
    detail.start = hook.start;
    detail.exists = hook.exists;
    detail.qualified = anchor.qualified;
    const AskedAt asked(context, term, hook.fact);
    detail.guard = holds(context, term.when, who, asked.fact(), asked.index());
    detail.presumed = anchor.presumed || detail.guard.presumed;
    detail.clock.confidence = std::min(anchor.clock.confidence, detail.guard.confidence);
    detail.clock.unread = anchor.clock.unread;
    find_endings(context, term, detail);
    count_clock(context, term, detail);
    conclude(context, term, detail);
}

}  // namespace merzim::verdict
