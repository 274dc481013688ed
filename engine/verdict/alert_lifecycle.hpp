// What became of each finding since the last run: new, worse, unchanged, better, resolved, back
// again.
//
// Pure: the memory comes in and goes out as plain values. Silenced findings are followed like all
// others, only not told; when a silence ends, what differs from what was last told is told then.
// What was acknowledged is not repeated.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::verdict {

// How bad a finding is, as the numbers of RuleSeverity, Claim and Certainty. Worse: a higher
// severity, else a breach proved where something was not on record, else a surer conclusion, else
// one more step of what can only go on: a total of an extension ladder that is over, a distance to
// the end of a term that was reached.
struct AlertLevel {
    int severity = 0;
    int claim = 0;
    int certainty = 0;
    int step = 0;
    auto operator<=>(const AlertLevel&) const = default;
};

// A finding as the last run left it.
struct KnownAlert {
    std::string fingerprint;
    bool open = true;
    bool acknowledged = false;
    bool ever_told = true;  // somebody was told of it since it opened
    bool repeat = false;    // that was so long ago that it is to be told again
    AlertLevel level;       // at the last run
    std::string day;
    AlertLevel told_level;  // as somebody was last told
    std::string told_day;
};

// A finding of this run.
struct CurrentAlert {
    std::string fingerprint;
    bool silenced = false;
    AlertLevel level;
    std::string day;  // of a term: the day it ends; "" for others
};

enum class AlertChange : std::uint8_t { fresh, reopened, worse, better, moved, still, resolved };

struct AlertStep {
    std::string fingerprint;
    AlertChange change = AlertChange::still;  // since somebody was told of it
    std::int32_t known = -1;                  // index into the memory given
    std::int32_t current = -1;                // index into the findings given
    bool changed = true;                      // since the last run
    bool tell = false;
    bool repeated = false;  // told again though nothing changed
    bool belated = false;   // told now only because it was not told before: a silence ended
};

// By fingerprint. Precondition: fingerprints are unique within each list. An alert resolved before
// and still so has no step.
std::vector<AlertStep> compare_alerts(const std::vector<KnownAlert>& known,
                                      const std::vector<CurrentAlert>& current);

std::string_view to_string(AlertChange value);  // "new", "reopened", "worse", …

}  // namespace merzim::verdict
