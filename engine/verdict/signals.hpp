// What a case has to tell a monitor on a day: its findings, the terms that will soon end, and that
// nothing was recorded for long.
//
// A term of our own that ran out stays a signal for a month: it may have begun and ended between
// two runs.
//
// Pure. Each signal has an identity made of ids, never of texts or dates, so that the next run
// knows it again, and a level, so that it can tell better from worse.
#pragma once

#include "engine/verdict/alert_lifecycle.hpp"
#include "engine/verdict/evaluate.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::verdict {

enum class SignalKind : std::uint8_t { finding, upcoming, stale };

struct Signal {
    SignalKind kind = SignalKind::finding;
    std::string fingerprint;
    std::string about;  // id of the rule or the term; "" when it is of the case itself
    std::string participant;
    std::string event;
    AlertLevel level;
    std::int32_t index = -1;  // of the outcome or the clock
    bool own = false;         // a term of ours
    bool keeps = false;       // it keeps open an alert that is, and opens none
    // Of a term: the day of Coming; of one that ran out, its last day; of a finding that rests on a
    // term with a known beginning, the last lawful day. Moves only when the record or the law does.
    std::optional<time::Day> day;
};

// A running term, by the day on which it is safely kept (a term of ours: the earliest last day any
// reading gives; once that has passed, the latest) or safely over (one of an authority: the
// latest).
struct Coming {
    std::string clock;  // fingerprint
    time::Day day;
    bool own = false;
    std::int32_t index = -1;  // of the clock
};

struct WatchRules {
    // How long before the end a term is told of, longest first; where a term of the pack has
    // distances of its own those hold, unless `override_pack`.
    std::vector<time::Length> before_own;
    std::vector<time::Length> before_theirs;
    bool override_pack = false;
    // A case with a term that has not ended is stale when its last act is older.
    time::Length stale_after;
    int coming_days = 30;  // how far ahead terms are listed
    // Whatever the distances, a term is told of when it ends before the next run is due; one of
    // ours when it ends before the run after that.
    int every_days = 7;
};

// The step of a term of our own that ran out; of one that did by the earliest reading, and not by
// the latest.
inline constexpr int kRanOut = 99;
inline constexpr int kMayHaveRunOut = 98;

struct Watched {
    std::vector<Signal>
        signals;                 // findings in the order of the outcomes, then terms, then the case
    std::vector<Coming> coming;  // those that end within the days ahead, in the clocks' order
    // The first minute at which any of this may change by itself.
    time::Moment wake = time::kDistantFuture;
};

// `evaluation` is that of the record on `question`.
Watched watch(const law::Pack& pack, const docket::PackedCase& record, const Evaluation& evaluation,
              const timeline::Question& question, const WatchRules& rules);

// Stable identity of a term of a case: term, case, participant and starting event by their ids.
std::string fingerprint(const law::Pack& pack, const docket::PackedCase& record,
                        const Clock& clock);

// Of what is said of a case as a whole.
std::string fingerprint(const docket::PackedCase& record);

// The day of a running term that Coming speaks of; none when nothing bounds it.
std::optional<time::Day> safe_day(const law::Pack& pack, const Clock& clock);

std::string_view to_string(SignalKind value);  // "finding", "upcoming", "stale"

}  // namespace merzim::verdict
