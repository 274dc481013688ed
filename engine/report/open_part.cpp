#include "engine/report/open_part.hpp"

#include "engine/protect/protect.hpp"
#include "engine/verdict/conditions.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using verdict::Clock;
using verdict::Outcome;
using verdict::TrackStatus;

// Places in the whole of what is kept, in order.
std::vector<std::int32_t> kept(const std::vector<bool>& marked) {
    std::vector<std::int32_t> places;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (!marked[i]) places.push_back(static_cast<std::int32_t>(i));
    }
    return places;
}

// From the numbers of one evaluation to those the two are compared by: facts by their events,
// events and participants by their places in the whole.
class Numbers {
  public:
    explicit Numbers(const timeline::Timeline& line) : line_(line) {}
    Numbers(const timeline::Timeline& line, const protect::Marked& marked)
        : line_(line),
          open_(true),
          participants_(kept(marked.participants)),
          events_(kept(marked.events)) {}

    void renumber_participant(std::int32_t& index) const { renumber(participants_, index); }
    void renumber_event(std::int32_t& index) const { renumber(events_, index); }
    void renumber_fact(std::int32_t& index) const {
        if (index < 0) return;
        index = static_cast<std::int32_t>(line_.facts()[static_cast<std::size_t>(index)].event);
        renumber_event(index);
    }

    [[nodiscard]] Outcome of(Outcome outcome) const {
        renumber_participant(outcome.participant);
        renumber_event(outcome.event);
        renumber_event(outcome.by);
        renumber_event(outcome.missing_event);
        outcome.wake = time::kDistantFuture;  // when to ask again is told to nobody
        return outcome;
    }
    [[nodiscard]] Clock of(Clock clock) const {
        renumber_participant(clock.participant);
        renumber_event(clock.event);
        renumber_event(clock.ended_by);
        renumber_event(clock.missing_event);
        return clock;
    }
    [[nodiscard]] TrackStatus of(TrackStatus status) const {
        renumber_participant(status.participant);
        renumber_fact(status.entered_fact);
        renumber_fact(status.broader_fact);
        for (timeline::PossibleState& state : status.states)
            renumber_fact(state.since_fact);
        return status;
    }
    [[nodiscard]] timeline::MissingSteps of(timeline::MissingSteps steps) const {
        renumber_participant(steps.participant);
        renumber_fact(steps.after_fact);
        renumber_fact(steps.before_fact);
        return steps;
    }
    [[nodiscard]] verdict::PlanCheck of(verdict::PlanCheck check) const {
        renumber_event(check.event);
        check.clock = of(check.clock);
        return check;
    }

  private:
    void renumber(const std::vector<std::int32_t>& places, std::int32_t& index) const {
        if (open_ && index >= 0) index = places[static_cast<std::size_t>(index)];
    }

    const timeline::Timeline& line_;
    bool open_ = false;
    std::vector<std::int32_t> participants_;
    std::vector<std::int32_t> events_;
};

template <class Key, class Conclusion>
bool has(const std::multimap<Key, Conclusion>& all, const Key& key, const Conclusion& wanted) {
    const auto [from, to] = all.equal_range(key);
    return std::any_of(from, to, [&](const auto& entry) { return entry.second == wanted; });
}

template <class Conclusion>
bool has(const std::vector<Conclusion>& all, const Conclusion& wanted) {
    return std::ranges::find(all, wanted) != all.end();
}

template <class Conclusion>
auto about(std::size_t rule, const Conclusion& conclusion) {
    return std::tuple{static_cast<std::uint32_t>(rule), conclusion.participant, conclusion.event};
}

}  // namespace

OpenPart::OpenPart(const Subject& whole) : whole_(whole) {
    const protect::Marked marked = protect::confidential_parts(whole.record);
    docket::Symbols symbols;
    docket::PackedCase packed;
    docket::pack_case(protect::without_confidential(whole.record), symbols, packed);
    verdict::Evaluator evaluator(whole.pack, symbols);
    verdict::Evaluation evaluation;
    evaluator.evaluate_fully(packed, whole.question, evaluation);
    const Numbers numbers(evaluator.timeline(), marked);
    for (const Outcome& outcome : evaluation.outcomes) {
        const Outcome found = numbers.of(outcome);
        outcomes_.emplace(about(found.rule.index(), found), found);
    }
    for (const Clock& clock : evaluation.clocks) {
        const Clock found = numbers.of(clock);
        clocks_.emplace(about(found.term.index(), found), found);
    }
    for (std::size_t i = 0; i < packed.participants.size(); ++i) {
        auto who = static_cast<std::int32_t>(i);
        const auto charges = verdict::charges_now(evaluator.timeline(), who);
        numbers.renumber_participant(who);
        for (const verdict::HeldCharge& charge : charges)
            charges_.emplace(who, charge);
    }
    for (const TrackStatus& status : evaluation.tracks)
        tracks_.push_back(numbers.of(status));
    for (const timeline::MissingSteps& steps : evaluation.missing_steps)
        missing_.push_back(numbers.of(steps));
    for (const verdict::PlanCheck& check : evaluation.plans)
        plans_.push_back(numbers.of(check));
}

bool OpenPart::holds(const Outcome& outcome) const {
    const Outcome wanted = Numbers(whole_.timeline).of(outcome);
    return has(outcomes_, about(wanted.rule.index(), wanted), wanted);
}

bool OpenPart::holds(const Clock& clock) const {
    return has(clocks_, about(clock.term.index(), clock), clock);
}

bool OpenPart::holds(std::int32_t participant, const verdict::HeldCharge& charge) const {
    return has(charges_, participant, charge);
}

bool OpenPart::holds(const TrackStatus& status) const {
    return has(tracks_, Numbers(whole_.timeline).of(status));
}

bool OpenPart::holds(const timeline::MissingSteps& steps) const {
    return has(missing_, Numbers(whole_.timeline).of(steps));
}

bool OpenPart::holds(const verdict::PlanCheck& check) const {
    return has(plans_, check);
}

}  // namespace merzim::report
