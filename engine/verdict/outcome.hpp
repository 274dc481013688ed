// What a rule or a clock concludes about a case on a day.
//
// Soundness: `allowed` holds every result some choice of dates and readings would give. A headline
// is *certain* only if that set has one member.
#pragma once

#include "engine/law/pack.hpp"
#include "engine/time/length.hpp"
#include "engine/time/moment.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace merzim::verdict {

enum class Kind : std::uint8_t {
    violated,
    running,
    met,
    not_applicable,
    not_in_force,
    undetermined,
};
// What a violation says: that the record proves a breach, or that what would make the situation
// lawful is not on record.
enum class Claim : std::uint8_t { not_on_record, breach };
enum class Certainty : std::uint8_t { possible, likely, certain };

// Results a crisp record can have; bits of `allowed`.
using Result = std::uint8_t;
inline constexpr Result kMet = 1;
inline constexpr Result kRunning = 2;
inline constexpr Result kNotOnRecord = 4;
inline constexpr Result kBreach = 8;
inline constexpr Result kNotApplicable = 16;
inline constexpr Result kNotInForce = 32;

// The one fact that would settle it.
enum class Missing : std::uint8_t {
    nothing,
    date,               // of event `missing_event`
    ending,             // no ending act on record
    extension,          // no extension on record
    extension_details,  // an extension is reported without date or length
    condition,          // guard: what the condition asks is not on record
    telling,            // no notice to the person on record
    calendar,           // the days lie beyond the calendar
    law,                // what was in force then is not known
    figure,             // the law gives no figure
    preceding,          // no act that had to come before is on record
    pause,              // nothing on record stopped the clock, and something may have
    hour,               // a term in hours, and an act of which only the day is on record
    record,             // the act came when it must not, and the record may lack what allowed it
};

// The last lawful minute (of `premature`: the first): under the earliest reading, the prevailing
// one and the latest. Infinite where nothing bounds it.
struct Due {
    time::Moment earliest = time::kDistantPast;
    time::Moment prevailing = time::kDistantFuture;
    time::Moment latest = time::kDistantFuture;
    bool operator==(const Due&) const = default;
};

struct Outcome {
    law::RuleId rule;
    law::NormId norm;               // that of the rule; else of the version and length that govern
    law::TermId term;               // the clock it rests on, if any
    std::int32_t participant = -1;  // index into PackedCase::participants
    std::int32_t event = -1;        // the triggering event, index into PackedCase::events
    std::int32_t by = -1;           // the event that met it or broke it
    Kind kind = Kind::not_applicable;
    Claim claim = Claim::not_on_record;
    Certainty certainty = Certainty::certain;
    Result allowed = 0;
    Missing missing = Missing::nothing;
    std::int32_t missing_event = -1;
    law::Confidence confidence = law::Confidence::high;  // weakest norm it leans on
    bool unread = false;  // … one of them in a wording after the edition that was read
    Due due;
    time::Bounds broken{time::kDistantPast, time::kDistantPast};  // as in Clock
    time::Length broken_length;
    std::int32_t days_over = -1;  // at least so many days beyond the latest due day; -1: not over
    std::int32_t days_over_most = -1;  // at most, counted from the earliest; -1: unbounded
    std::int64_t amount = -1;          // count, total and silence: what was counted (acts, days)
    time::Moment wake = time::kDistantFuture;  // first minute at which this may change by itself
    bool operator==(const Outcome&) const = default;
};

// A clock, whether or not a rule watches it.
struct Clock {
    law::TermId term;
    std::int32_t participant = -1;
    std::int32_t event = -1;  // that started it
    std::int32_t ended_by = -1;
    std::uint16_t version = 0;  // index into Term::versions of the prevailing version
    // Every version and length that may govern: a bit for each version; bit 0 for a base length,
    // bit i + 1 for variant i.
    std::uint32_t versions = 0;
    std::uint32_t lengths = 0;
    Kind kind = Kind::running;  // running, met, violated (= ran out), not_applicable, …
    Certainty certainty = Certainty::certain;
    Result allowed = 0;
    time::Bounds start;
    time::Length length;  // of the prevailing reading, without extensions
    law::NormId norm;     // of that version and length
    Due due;              // documented end: base length and the extensions that say how long
    Due base;             // without extensions
    // The last lawful minute and the length under one branch (version, length, reading) by which it
    // ran out; a length of zero: by none.
    time::Bounds broken{time::kDistantPast, time::kDistantPast};
    time::Length broken_length;
    law::NormId broken_norm;
    time::Moment ceiling =
        time::kDistantFuture;  // how far the ladder could carry it, latest reading
    bool has_ladder = false;
    std::int32_t extensions = 0;        // on record and certainly of this clock
    std::int32_t vague_extensions = 0;  // of these, without length or date
    bool paused = false;
    Missing missing = Missing::nothing;
    std::int32_t missing_event = -1;
    law::Confidence confidence = law::Confidence::high;
    bool unread = false;       // the law of the act is later than the edition that was read
    bool provisional = false;  // a provisional calendar day was used
    bool operator==(const Clock&) const = default;
};

std::string_view to_string(Kind value);       // "violated" …
std::string_view to_string(Claim value);      // "breach", "not-on-record"
std::string_view to_string(Certainty value);  // "certain", "likely", "possible"
std::string_view to_string(Missing value);

}  // namespace merzim::verdict
