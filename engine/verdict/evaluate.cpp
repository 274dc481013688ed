#include "engine/verdict/evaluate.hpp"

#include "engine/verdict/explain.hpp"
#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace merzim::verdict {

namespace {

// The event types without which a rule has nothing to say; nothing: it is asked for every case.
std::optional<law::TypeSet> types_of(const law::Pack& pack, const law::Rule& rule) {
    switch (rule.pattern) {
        case law::Pattern::overdue:
        case law::Pattern::gap:
        case law::Pattern::response:
        case law::Pattern::disclosure: {
            const law::Term* term = &pack.term(rule.term);
            while (term->anchor.is_set()) {
                term = &pack.term(term->anchor);
            }
            return term->starts.types;
        }
        case law::Pattern::premature:
        case law::Pattern::precedence:
        case law::Pattern::ineligible:
        case law::Pattern::count:
            return rule.act.types;
        case law::Pattern::silence:
        case law::Pattern::conflict:
        case law::Pattern::total:
        case law::Pattern::order:
        case law::Pattern::contradiction:
        case law::Pattern::combination:
            break;
    }
    return std::nullopt;
}

void ask(const RuleContext& context) {
    switch (context.rule.pattern) {
        case law::Pattern::overdue:
        case law::Pattern::response:
        case law::Pattern::disclosure:
            overdue(context);
            break;
        case law::Pattern::gap:
            gap(context);
            break;
        case law::Pattern::premature:
            premature(context);
            break;
        case law::Pattern::precedence:
            precedence(context);
            break;
        case law::Pattern::silence:
            silence(context);
            break;
        case law::Pattern::conflict:
            conflict(context);
            break;
        case law::Pattern::ineligible:
            ineligible(context);
            break;
        case law::Pattern::count:
            count_acts(context);
            break;
        case law::Pattern::total:
            total_time(context);
            break;
        case law::Pattern::order:
            order(context);
            break;
        case law::Pattern::contradiction:
            contradiction(context);
            break;
        case law::Pattern::combination:
            combination(context);
            break;
    }
}

// The strongest claim a set of possible states supports: one state is certain; one state beside the
// track's beginning ("nothing on record") is likely.
Certainty certainty_of(const std::vector<timeline::PossibleState>& states, std::uint16_t initial) {
    std::size_t others = 0;
    bool beginning = false;
    std::uint16_t last = initial;
    for (const timeline::PossibleState& state : states) {
        if (state.state == initial) {
            beginning = true;
        } else if (others == 0 || state.state != last) {
            ++others;
            last = state.state;
        }
    }
    if (others + (beginning ? 1 : 0) <= 1) {
        return Certainty::certain;
    }
    return others == 1 ? Certainty::likely : Certainty::possible;
}

}  // namespace

void Evaluation::clear() {
    outcomes.clear();
    clocks.clear();
    tracks.clear();
    missing_steps.clear();
    plans.clear();
    wake = time::kDistantFuture;
}

struct Evaluator::Impl {
    Impl(const law::Pack& law_pack, const docket::Symbols& symbols)
        : pack(law_pack), binding(law_pack, symbols), line(binding) {
        for (const law::Rule& rule : pack.rules) {
            rule_types.push_back(types_of(pack, rule));
        }
    }

    void find_parties();
    void wake_at_events();
    void evaluate(const docket::PackedCase& record, const timeline::Question& question,
                  Evaluation& out);
    void trace_back(TrackStatus& status) const;
    void describe_tracks(Evaluation& out) const;

    const law::Pack& pack;
    timeline::Binding binding;
    timeline::Timeline line;
    std::vector<std::optional<law::TypeSet>> rule_types;  // by rule
    std::vector<std::uint8_t> party;
    Clocks clocks;
    Buffers buffers;
    Wake wake{time::kDistantPast};
};

void Evaluator::Impl::find_parties() {
    const docket::PackedCase& record = line.record();
    party.assign(record.participants.size(), 0);
    for (std::size_t i = 0; i < record.participants.size(); ++i) {
        const auto who = static_cast<std::int32_t>(i);
        if (!line.participant_visible(who)) {
            continue;
        }
        party[i] = record.participants[i].charges.size > 0 ? 1 : 0;
        for (std::size_t t = 0; t < pack.tracks.size() && party[i] == 0; ++t) {
            if (pack.tracks[t].of_participant) {
                const auto movers = line.movers(law::TrackId{t}, who);
                party[i] = std::any_of(movers.begin(), movers.end(), [&](std::int32_t move) {
                    return line.record()
                               .events[line.facts()[static_cast<std::size_t>(move)].event]
                               .participants.size > 0;
                });
            }
        }
    }
}

// An act dated around or after the day asked about changes what is known as the day moves on.
void Evaluator::Impl::wake_at_events() {
    const time::Moment now = line.question().now;
    for (const timeline::Fact& fact : line.facts()) {
        if (fact.at.latest >= now && fact.happened != Truth::yes) {
            wake.at(now + 1);
        }
    }
    const std::optional<time::Moment> known_by = line.question().known_by;
    for (const docket::PackedEvent& event : line.record().events) {
        if (known_by && event.known.latest > *known_by) {
            continue;
        }
        const time::Moment first = event.is_planned ? event.planned.earliest : event.start.earliest;
        const time::Moment last = event.is_planned ? event.planned.latest : event.start.latest;
        if (first > now && first.is_finite()) {
            wake.at(first);
        } else if (last > now && last.is_finite()) {
            wake.at(now + 1);
        }
        if (event.is_planned && event.start.earliest.is_finite()) {
            wake.at(event.start.earliest);
            if (event.start.latest.is_finite()) {
                wake.at(event.start.latest + 1);
            }
        }
    }
    for (const docket::PackedStatement& statement : line.record().statements) {
        for (const time::Moment moment :
             {statement.on.earliest, statement.on.latest, statement.during_start.earliest}) {
            if (moment.is_finite()) {
                wake.at(moment);
            }
        }
    }
}

void Evaluator::Impl::evaluate(const docket::PackedCase& record, const timeline::Question& question,
                               Evaluation& out) {
    out.clear();
    wake = Wake(question.now);
    line.build(record, question);
    find_parties();
    const Context context{line, pack, question.now, wake, party, buffers};
    clocks.open(context);
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        if (pack.rules[i].status != law::RuleStatus::deprecated &&
            (!rule_types[i] || rule_types[i]->meets(line.types()))) {
            ask({context, pack.rules[i], law::RuleId{i}, clocks, out.outcomes});
        }
    }
    const auto before = [](const Outcome& a, const Outcome& b) {
        return std::tie(a.rule, a.participant, a.event) < std::tie(b.rule, b.participant, b.event);
    };
    if (!std::is_sorted(out.outcomes.begin(), out.outcomes.end(), before)) {
        std::stable_sort(out.outcomes.begin(), out.outcomes.end(), before);
    }
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        out.clocks.push_back(clocks[i].clock);
    }
    wake_at_events();
    out.wake = wake.first();
    for (Outcome& outcome : out.outcomes) {
        outcome.wake = out.wake;
    }
}

// Follows the stay in a certain state back to the act that began it, over acts that only confirm
// it.
void Evaluator::Impl::trace_back(TrackStatus& status) const {
    const law::Track& track = pack.track(status.track);
    const bool one = std::all_of(
        status.states.begin(), status.states.end(),
        [&](const timeline::PossibleState& s) { return s.state == status.states.front().state; });
    if (!one || status.states.front().since_fact < 0) {
        return;
    }
    const std::uint16_t state = status.states.front().state;
    const std::uint16_t broader = track.states[state].within;
    const auto is_broader = [&](std::uint16_t s) {
        return s == broader || track.states[s].within == broader;
    };
    std::vector<std::int32_t> acts;
    line.moves_of(status.track, status.participant, acts);
    bool staying = true;
    for (std::size_t i = acts.size(); i-- > 0;) {
        const std::uint16_t target = line.leads_to(status.track, status.participant, acts[i]);
        staying = staying && target == state;
        if (staying) {
            status.entered_fact = acts[i];
        }
        if (broader == 0xFFFF ? !staying : !is_broader(target)) {
            break;
        }
        if (broader != 0xFFFF) {
            status.broader = broader;
            status.broader_fact = acts[i];
        }
    }
}

void Evaluator::Impl::describe_tracks(Evaluation& out) const {
    const time::Bounds now{line.question().now, line.question().now};
    const auto describe = [&](law::TrackId track, std::int32_t who) {
        TrackStatus status;
        status.track = track;
        status.participant = who;
        line.states_at(track, who, now, -1, status.states);
        status.certainty = certainty_of(status.states, pack.track(track).initial);
        for (const timeline::PossibleState& state : status.states) {
            if (state.since_fact >= 0 &&
                line.facts()[static_cast<std::size_t>(state.since_fact)].qualified) {
                status.certainty = std::min(status.certainty, Certainty::likely);
            }
        }
        trace_back(status);
        out.tracks.push_back(std::move(status));
        line.missing_steps(track, who, out.missing_steps);
    };
    for (std::size_t t = 0; t < pack.tracks.size(); ++t) {
        if (!pack.tracks[t].of_participant) {
            describe(law::TrackId{t}, timeline::kNobody);
            continue;
        }
        for (std::size_t i = 0; i < party.size(); ++i) {
            if (line.participant_visible(static_cast<std::int32_t>(i))) {
                describe(law::TrackId{t}, static_cast<std::int32_t>(i));
            }
        }
    }
}

Evaluator::Evaluator(const law::Pack& pack, const docket::Symbols& symbols)
    : impl_(std::make_unique<Impl>(pack, symbols)) {}

Evaluator::~Evaluator() = default;

void Evaluator::evaluate(const docket::PackedCase& record, const timeline::Question& question,
                         Evaluation& out) {
    impl_->evaluate(record, question, out);
}

void Evaluator::evaluate_fully(const docket::PackedCase& record, const timeline::Question& question,
                               Evaluation& out) {
    impl_->evaluate(record, question, out);
    impl_->describe_tracks(out);
    check_plans({impl_->line, impl_->pack, question.now, impl_->wake, impl_->party, impl_->buffers},
                impl_->clocks, out.plans);
    std::sort(out.clocks.begin(), out.clocks.end(), [](const Clock& a, const Clock& b) {
        return std::tie(a.start.earliest, a.term, a.participant, a.event) <
               std::tie(b.start.earliest, b.term, b.participant, b.event);
    });
}

const timeline::Timeline& Evaluator::timeline() const {
    return impl_->line;
}

Proof Evaluator::explain(const Outcome& outcome) {
    const Context context{impl_->line, impl_->pack,  impl_->line.question().now,
                          impl_->wake, impl_->party, impl_->buffers};
    return verdict::explain(context, impl_->clocks, outcome);
}

Proof Evaluator::explain(const Clock& clock) {
    const Context context{impl_->line, impl_->pack,  impl_->line.question().now,
                          impl_->wake, impl_->party, impl_->buffers};
    return verdict::explain(context, impl_->clocks, clock);
}

}  // namespace merzim::verdict
