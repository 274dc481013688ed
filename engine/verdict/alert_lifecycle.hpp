// What became of each finding since the last run: new, worse, unchanged, better, resolved, back
// again.
//
// Pure: the memory comes in and goes out as plain values. Silenced findings are followed like all
// others, only not told; when a silence ends, what was never told is told then. What was
// acknowledged is not repeated.
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
    bool told = true;  // somebody was told of it while it was open
    bool acknowledged = false;
    AlertLevel level;
    bool ever_told = true;  // … perhaps of a milder form of it
    bool repeat = false;    // it was told so long ago that it is to be told again
};

// A finding of this run.
struct CurrentAlert {
    std::string fingerprint;
    bool silenced = false;
    AlertLevel level;
};

enum class AlertChange : std::uint8_t { fresh, reopened, worse, better, still, resolved };

struct AlertStep {
    std::string fingerprint;
    AlertChange change = AlertChange::still;
    std::int32_t known = -1;    // index into the memory given
    std::int32_t current = -1;  // index into the findings given
    bool tell = false;
    bool repeated = false;       // told again though nothing changed
    bool silence_ended = false;  // told now because nothing silences it any more
};

// By fingerprint. Precondition: fingerprints are unique within each list. An alert resolved before
// and still so has no step.
std::vector<AlertStep> compare_alerts(const std::vector<KnownAlert>& known,
                                      const std::vector<CurrentAlert>& current);

std::string_view to_string(AlertChange value);  // "new", "reopened", "worse", …

}  // namespace merzim::verdict
