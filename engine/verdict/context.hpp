// What every evaluator has at hand: the timeline, the moment asked about, and the wake date it
// keeps.
#pragma once

#include "engine/timeline/timeline.hpp"
#include "engine/verdict/outcome.hpp"

#include <optional>
#include <vector>

namespace merzim::verdict {

// The first minute after `now` at which some comparison made so far could come out differently.
class Wake {
  public:
    explicit Wake(time::Moment now) : now_(now) {}

    // Has the last lawful minute passed? Remembers when it will have.
    bool passed(time::Moment last) {
        if (now_ > last) {
            return true;
        }
        if (last.is_finite()) {
            at(last + 1);
        }
        return false;
    }
    void at(time::Moment moment) {
        if (moment > now_ && moment < first_) {
            first_ = moment;
        }
    }
    [[nodiscard]] time::Moment first() const { return first_; }

  private:
    time::Moment now_;
    time::Moment first_ = time::kDistantFuture;
};

// Charges someone faces, as far as the record goes.
struct HeldCharge {
    law::OffenceId offence;
    Truth held = Truth::yes;
    bool operator==(const HeldCharge&) const = default;
};

// Memory used again and again while a case is evaluated; nothing in it outlives a question.
struct Buffers {
    std::vector<HeldCharge> charges;
    std::vector<timeline::PossibleState> states;
};

struct Context {
    const timeline::Timeline& line;
    const law::Pack& pack;
    time::Moment now;
    Wake& wake;
    // Participants with a charge or a state on a participant track: those whom events of the case
    // as a whole concern.
    const std::vector<std::uint8_t>& party;
    Buffers& buffers;

    [[nodiscard]] const timeline::Fact& fact(std::int32_t index) const {
        return line.facts()[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const docket::PackedEvent& event(const timeline::Fact& fact) const {
        return line.record().events[fact.event];
    }
    [[nodiscard]] std::int32_t participants() const {
        return static_cast<std::int32_t>(line.record().participants.size());
    }
};

// A fact that stands for "at this moment" where a condition is asked without an act.
timeline::Fact moment_as_fact(time::Moment moment);

// When the conditions of a term are asked: at the act that starts it, or now.
class AskedAt {
  public:
    AskedAt(const Context& context, const law::Term& term, std::int32_t start_fact)
        : context_(context), index_(term.asked_now ? -1 : start_fact) {
        if (term.asked_now) now_ = moment_as_fact(context.now);
    }
    [[nodiscard]] const timeline::Fact& fact() const {
        return now_ ? *now_ : context_.fact(index_);
    }
    [[nodiscard]] std::int32_t index() const { return index_; }  // -1: now

  private:
    const Context& context_;
    std::int32_t index_;
    std::optional<timeline::Fact> now_;
};

// A date with an end open ("not later than …", or none at all). A gap that wide supports a
// question, not even a possible accusation.
bool open_ended(const Context& context, const timeline::Fact& fact);

// Whether a fact opens or closes something for `who`: it names them, or it is of the case as a
// whole and they are a party to it.
bool affects(const Context& context, const timeline::Fact& fact, std::int32_t who);

}  // namespace merzim::verdict
