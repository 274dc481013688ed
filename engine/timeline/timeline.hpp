// What the record says on a given day: which events had happened, between which moments, in which
// state the tracks were.
//
// Comparisons are made in civil days unless both sides are known to the minute: two acts of one day
// count as simultaneous. Where a track must order acts of one day, the order written down
// (`after`), then the order the machine allows, then the order in the file decides.
#pragma once

#include "engine/base/truth.hpp"
#include "engine/docket/packed.hpp"
#include "engine/law/pack.hpp"
#include "engine/timeline/binding.hpp"
#include "engine/timeline/network.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace merzim::timeline {

// The day asked about. `now` is the end of the as-of day (or the minute given).
struct Question {
    time::Moment now;
    std::optional<time::Moment> known_by;
};

inline constexpr std::int32_t kNobody = -1;

// An event that may have happened by `now` and was known by `known_by`.
struct Fact {
    std::uint32_t event = 0;  // index into PackedCase::events
    law::EventTypeId type;
    std::array<law::Word, law::kFieldCount> words{};
    time::Bounds at;              // tightest bounds of its start, cut at `now`
    time::Bounds finish;          // of a period; equal to `at` otherwise
    Truth happened = Truth::yes;  // by now; unknown also for one of several disputed versions
    bool qualified = false;
    bool minutes = false;
};

// A plan visible on that day.
struct Plan {
    std::uint32_t event = 0;
    law::EventTypeId type;
    time::Bounds at;
    Truth made = Truth::yes;
};

// The sources cannot all be true: the bounds on the cycle.
struct Contradiction {
    std::vector<Reason> reasons;
    std::vector<Reason> dropped;  // what evaluation goes on without
};

// A state a track may be in at a moment.
struct PossibleState {
    std::uint16_t state = 0;
    std::int32_t since_fact = -1;  // index into facts(); -1: the initial state
    bool operator==(const PossibleState&) const = default;
};

// Moves the machine needs between two recorded events and the record does not have.
struct MissingSteps {
    law::TrackId track;
    std::int32_t participant = kNobody;
    std::int32_t after_fact = -1;  // -1: from the initial state
    std::int32_t before_fact = 0;
    std::vector<std::uint16_t> moves;
    bool impossible = false;  // no way leads there
    time::Bounds between;
    bool operator==(const MissingSteps&) const = default;
};

struct Workspace;

class Timeline {
  public:
    explicit Timeline(const Binding& binding);
    ~Timeline();
    Timeline(const Timeline&) = delete;
    Timeline& operator=(const Timeline&) = delete;

    // Rebuilds for another case or day; buffers are reused.
    void build(const docket::PackedCase& record, const Question& question);

    [[nodiscard]] const docket::PackedCase& record() const { return *record_; }
    [[nodiscard]] const Question& question() const { return question_; }
    [[nodiscard]] const law::Pack& pack() const { return binding_->pack(); }
    [[nodiscard]] const Binding& binding() const { return *binding_; }
    [[nodiscard]] const time::Zone& zone() const { return *zone_; }

    // By earliest, then latest moment, then place in the file.
    [[nodiscard]] std::span<const Fact> facts() const { return facts_; }
    [[nodiscard]] std::span<const Plan> plans() const { return plans_; }
    [[nodiscard]] const std::vector<Contradiction>& contradictions() const {
        return contradictions_;
    }
    // Entries left out because the day they became known cannot be bounded.
    [[nodiscard]] std::uint32_t unbounded_known() const { return unbounded_known_; }
    // Has some fact this event type?
    [[nodiscard]] bool has_type(law::EventTypeId type) const { return types_.has(type); }
    [[nodiscard]] const law::TypeSet& types() const { return types_; }
    // Index of the fact of an event, -1 when it is not among the facts.
    [[nodiscard]] std::int32_t fact_of(std::int32_t event) const;
    [[nodiscard]] bool participant_visible(std::int32_t participant) const;
    [[nodiscard]] bool statement_visible(std::size_t statement) const;
    [[nodiscard]] bool charge_visible(std::uint32_t charge) const;

    // Does the fact match? `participant` kNobody: whoever it concerns; an event of nobody in
    // particular (the case as a whole) matches every participant.
    [[nodiscard]] bool matches(const Fact& fact, const law::Selector& selector,
                               std::int32_t participant = kNobody) const {
        // asked for every fact of every case: most are of another type
        return selector.types.has(fact.type) && matches_in_full(fact, selector, participant);
    }
    [[nodiscard]] bool matches(const Fact& fact, const law::EventPattern& pattern) const;
    [[nodiscard]] bool concerns(const Fact& fact, std::int32_t participant) const;

    // Whether the record writes down (`after`) that a came before b.
    [[nodiscard]] bool is_written_before(const Fact& a, const Fact& b) const;
    // a not later than b; a on an earlier day (minute) than b.
    [[nodiscard]] Truth not_later(const Fact& a, const Fact& b) const;
    [[nodiscard]] Truth earlier(const Fact& a, const Fact& b) const;

    // States possibly held at `at` by a track (of a participant or of the case); never empty.
    // `including`: fact index counted as having happened by `at` (the act that asks), or -1.
    void states_at(law::TrackId track, std::int32_t participant, time::Bounds at,
                   std::int32_t including, std::vector<PossibleState>& out) const;
    // False: at no moment can states_at() give this state.
    [[nodiscard]] bool may_reach(law::TrackId track, std::int32_t participant,
                                 std::uint16_t state) const;
    // Facts that move the track, in the order of facts(); good until the next build().
    [[nodiscard]] std::span<const std::int32_t> movers(law::TrackId track,
                                                       std::int32_t participant) const;
    // The same in the order they happened.
    void moves_of(law::TrackId track, std::int32_t participant,
                  std::vector<std::int32_t>& out) const;
    // Adds the states a fact that moves the track may lead to; more than one where that depends on
    // an uncertain state before.
    void states_after(law::TrackId track, std::int32_t participant, std::int32_t fact,
                      std::vector<std::uint16_t>& out) const;
    // The only one of them; of several, the one the first move of the pack that matches leads to.
    [[nodiscard]] std::uint16_t leads_to(law::TrackId track, std::int32_t participant,
                                         std::int32_t fact) const;
    // f comes after e in every world the record allows, ties of a day decided as said above.
    [[nodiscard]] bool certainly_after(law::TrackId track, std::int32_t f, std::int32_t e) const;

    void missing_steps(law::TrackId track, std::int32_t participant,
                       std::vector<MissingSteps>& out) const;

    // The bounds behind an event's date when it is not its own, for proofs.
    [[nodiscard]] std::vector<Reason> why(std::uint32_t event) const;

  private:
    void choose_visible();
    void weigh_disputes();
    void bound_events();
    void bound_ongoing();
    void limit(std::uint32_t event, time::Bounds bounds, Reason reason);
    void collect_links();
    void link_necessities();
    void solve();
    void collect();
    void find_effects();
    [[nodiscard]] bool matches_in_full(const Fact& fact, const law::Selector& selector,
                                       std::int32_t participant) const;
    [[nodiscard]] std::int32_t node_of(std::uint32_t event) const;
    [[nodiscard]] std::int32_t index_of(const Fact& fact) const;  // -1: not one of facts()

    const Binding* binding_;
    const docket::PackedCase* record_ = nullptr;
    const time::Zone* zone_ = nullptr;
    Question question_{};
    std::vector<Fact> facts_;
    std::vector<Plan> plans_;
    std::vector<Contradiction> contradictions_;
    std::vector<time::Bounds> event_bounds_;
    std::vector<time::Bounds> finish_bounds_;
    std::vector<std::uint8_t> visible_;  // participants, then statements, then charges
    std::vector<std::int32_t> fact_of_event_;
    law::TypeSet types_;
    std::uint32_t unbounded_known_ = 0;
    std::unique_ptr<Workspace> workspace_;
};

}  // namespace merzim::timeline
