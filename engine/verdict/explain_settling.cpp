// What a conclusion that is not certain turns on.
#include "engine/verdict/explain_parts.hpp"

#include <algorithm>

namespace merzim::verdict {

namespace {

using timeline::Fact;

class Settling {
  public:
    explicit Settling(const Context& context) : context_(context) {}

    void date(std::int32_t fact_index, bool to_the_minute) {
        if (fact_index < 0) return;
        const Fact& fact = context_.fact(fact_index);
        const bool exact = to_the_minute
                               ? fact.at.earliest == fact.at.latest
                               : fact.at.is_exact_day() || fact.at.earliest == fact.at.latest;
        if (exact && !fact.qualified) return;
        add(proof_node(
            fact.at.is_exact_day() && to_the_minute ? "proof.settle.hour" : "proof.settle.date",
            {{"event", EventRef{static_cast<std::int32_t>(fact.event)}}}));
    }

    void clock(const ClockDetail& detail) {
        const bool hours = std::ranges::any_of(
            detail.readings, [](const ReadingDue& due) { return due.length.is_clock_time(); });
        date(detail.start_fact, hours);
        for (const Ending& ending : detail.endings)
            date(ending.fact, hours);
        if (detail.readings.empty()) return;
        const ReadingDue& first = detail.readings.front();
        const auto differs = [&](auto same) { return !std::ranges::all_of(detail.readings, same); };
        if (differs([&](const ReadingDue& due) { return due.length == first.length; })) {
            for (const ReadingDue& due : detail.readings)
                add(proof_node("proof.settle.length", {{"length", due.length}}));
        } else if (differs([&](const ReadingDue& due) { return due.last == first.last; })) {
            add(proof_node("proof.settle.reading"));
        }
        if (detail.vague) add(proof_node("proof.settle.extension"));
        if (detail.presumed) {
            add_presumptions(context_, context_.pack.term(detail.clock.term),
                             detail.clock.participant, "proof.settle.presumed", found_);
        }
    }

    void add(Proof proof) {
        const auto same = [&](const Proof& other) {
            return other.key == proof.key && other.arguments == proof.arguments;
        };
        if (std::ranges::none_of(found_.children, same))
            found_.children.push_back(std::move(proof));
    }

    Proof& found() { return found_; }
    Proof take() { return std::move(found_); }

  private:
    const Context& context_;
    Proof found_ = proof_node("proof.settle");
};

}  // namespace

void add_settling(const Context& context, const Clocks& clocks, const law::Rule& rule,
                  const Outcome& outcome, Proof& parent) {
    if (outcome.certainty == Certainty::certain && outcome.kind != Kind::undetermined) return;
    Settling settling(context);
    bool clocked = false;
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        const Clock& clock = clocks[i].clock;
        if (!rule.term.is_set() || clock.term != rule.term || clock.event != outcome.event ||
            clock.participant != outcome.participant) {
            continue;
        }
        settling.clock(clocks[i]);
        clocked = true;
    }
    if (!clocked && outcome.event >= 0)
        settling.date(context.line.fact_of(outcome.event), rule.at_least.is_clock_time());
    if (!clocked && outcome.by >= 0)
        settling.date(context.line.fact_of(outcome.by), rule.at_least.is_clock_time());
    add_presumptions(context, rule.when, outcome.participant, "proof.settle.presumed",
                     settling.found());
    if (outcome.missing == Missing::condition) settling.add(proof_node("proof.settle.condition"));
    const bool violated = outcome.kind == Kind::violated || outcome.kind == Kind::undetermined;
    if (violated && outcome.by < 0 && clocked) settling.add(proof_node("proof.settle.ending"));
    Proof found = settling.take();
    if (!found.children.empty()) parent.children.push_back(std::move(found));
}

}  // namespace merzim::verdict
