// Clocks: a term of the law opened by an act on record, counted under every reading.
//
// The semantics, for exact dates s (start), D (documented last minute), C (how far the ladder could
// carry it) and one reading; the engine computes the set of results over all dates and readings:
//
//   first ending act at e, s <= e:  e <= D             met (not applicable, when the act voids the
//   term)
//                                   e > D, e > C       breach
//                                   e > D, e <= C      not on record: an extension could cover it
//                                   e > D, e voids     not on record: what had to come before D may
//                                                      have come unrecorded
//   none on record:                 now <= D           running
//                                   now > D            not on record …
//                                     … still going on by some source after C: breach
//   an extension reported without length or date, once D has passed: not on record.
#pragma once

#include "engine/verdict/conditions.hpp"
#include "engine/verdict/context.hpp"

#include <vector>

namespace merzim::verdict {

// The due date under one version, length and reading of the law.
struct ReadingDue {
    std::uint16_t version = 0;
    std::int16_t variant = -1;       // index into TermVersion::variants; -1: the base length
    std::uint16_t reading = 0;       // index into Counting::readings
    std::uint16_t pause_choice = 0;  // which alternative start of pauses
    time::Length length;
    time::Bounds start;  // those starts that fall under the version
    time::Bounds base;   // last lawful minute without extensions
    time::Bounds base_unrolled;
    time::Bounds last;     // with the extensions that say how long
    time::Bounds ceiling;  // the top of the ladder; equal to `last` without one
    bool known = true;
    bool provisional = false;
    bool by_act = false;  // the length is that of the starting act, shorter than the law's
};

// An act that may have ended the clock.
struct Ending {
    std::int32_t fact = -1;
    bool voids = false;
    // Begins a pause of what may last so long: within the term it stops the clock, after its last
    // lawful minute it is the end of what lasted too long.
    bool pauses = false;
    bool day_counts = false;  // … and the day it begins on still is a day of the term
    Truth after_start = Truth::yes;
};

struct UsedExtension {
    std::int32_t fact = -1;
    bool stated = false;
    Truth counts = Truth::yes;
    // The end it gave, over all readings; empty unless it states one.
    time::Bounds gave{time::kDistantFuture, time::kDistantPast};
};

struct ClockDetail {
    Clock clock;
    std::int32_t start_fact = -1;
    time::Bounds start;         // what is counted from
    Truth exists = Truth::yes;  // that this act opened such a clock
    Answer guard;
    bool presumed = false;
    bool qualified = false;      // a ~ or ? date is involved
    bool vague = false;          // an extension without length or date is, or may be, on record
    bool by_act_length = false;  // the act's own term was used
    std::vector<ReadingDue> readings;
    std::vector<Ending> endings;
    std::vector<UsedExtension> extensions;
    std::int32_t ongoing_statement = -1;  // a source says it was still going on …
    time::Bounds ongoing;                 // … at this moment
    time::Bounds ended;                   // when it ended, or {now, now}
    // Where it ran out: the act (event) that may have come too late, and when that was. An act that
    // cannot have come after the last lawful minute did not; where there is no other, none ended
    // the clock: -1, {now, now}.
    std::int32_t late_by = -1;
    time::Bounds over;
    std::int64_t elapsed_over = -1;   // days from start to that, at least
    std::int64_t elapsed_least = -1;  // days from start to end (or now), at least
};

class Clocks {
  public:
    // Clocks of every term some act on record opens. Anchors come before the terms that hang on
    // them.
    void open(const Context& context);

    [[nodiscard]] const std::vector<ClockDetail>& all() const { return list_; }
    [[nodiscard]] std::size_t size() const { return used_; }
    [[nodiscard]] const ClockDetail& operator[](std::size_t i) const { return list_[i]; }

  private:
    void open_term(const Context& context, law::TermId id);
    void open_at(const Context& context, law::TermId id, std::int32_t who, std::int32_t fact,
                 Truth exists);
    // What a term that hangs on another is counted from, and the act after which its own counts.
    struct Hook {
        std::int32_t fact = -1;
        time::Bounds start;
        Truth exists = Truth::yes;
    };
    void open_anchored(const Context& context, law::TermId id);
    void open_after(const Context& context, law::TermId id, std::size_t anchor_index);
    void open_before_each_end(const Context& context, law::TermId id, std::size_t anchor_index);
    void open_hanging(const Context& context, law::TermId id, std::size_t anchor_index,
                      const Hook& hook);
    ClockDetail& fresh();

    std::vector<ClockDetail> list_;  // the first used_ are alive; the rest keep their buffers
    std::size_t used_ = 0;
    std::vector<std::int32_t> candidates_;  // facts that may open the clocks of a term
    std::vector<std::int32_t> starts_;
};

// ---- parts, each in its own file

// Fills `readings`, extensions, due, base and ceiling of a clock whose start is set.
void count_clock(const Context& context, const law::Term& term, ClockDetail& detail);
// Fills endings and evidence of going on.
void find_endings(const Context& context, const law::Term& term, ClockDetail& detail);
// Fills allowed results, kind, certainty, missing and days from the above.
void conclude(const Context& context, const law::Term& term, ClockDetail& detail);

// The versions of a term that may govern an act in these bounds; `gap`: also none may.
void versions_at(const Context& context, const law::Term& term, time::Bounds at,
                 std::vector<std::uint16_t>& out, bool& gap);

// The norm that gives a branch its length.
law::NormId norm_of(const law::Term& term, const ReadingDue& due);
// Whichever of its lengths a clock has: is it written in one and the same article?
bool share_article(const law::Term& term, const Context& context, const ClockDetail& detail);

// The headline for a set of results. `doubt`: what is taken to stand in the way when it is mixed.
struct Headline {
    Kind kind;
    Claim claim;
    Certainty certainty;
};
Headline headline(std::uint8_t allowed, bool weakened, bool unbounded, bool unknown_guard);

// What may not count of a term, at most, under one choice of the acts pauses begin with.
std::vector<time::Pause> longest_pauses(const Context& context, const law::TermVersion& version,
                                        std::uint16_t choice, bool in_days,
                                        const ClockDetail& detail);

}  // namespace merzim::verdict
