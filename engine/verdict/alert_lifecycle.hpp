// What is news for a reader: how each alert stands now beside how it stood when they were last told
// of it.
//
// Pure: plain values come in and go out. What is silenced is followed like all others, only not
// told; when a silence ends, what differs from what was last told is told then. What was
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

// What the reader was last told of an alert.
struct KnownAlert {
    std::string fingerprint;
    bool open = true;     // they were not told that it is over
    bool repeat = false;  // they were told so long ago that they are to be told again
    AlertLevel level;
    std::string day;
};

// An alert that is open now.
struct CurrentAlert {
    std::string fingerprint;
    bool silenced = false;
    bool acknowledged = false;
    bool changed = true;  // since the last run
    AlertLevel level;
    std::string day;  // the day a term ends, or ended; "" where there is none to tell
};

enum class AlertChange : std::uint8_t { fresh, reopened, worse, better, moved, still, resolved };

struct AlertStep {
    std::string fingerprint;
    AlertChange change = AlertChange::still;
    std::int32_t known = -1;    // index into what the reader was told
    std::int32_t current = -1;  // index into the alerts given
    bool tell = false;
    bool repeated = false;  // told again though nothing changed
    bool belated = false;   // told now although it stood so at the last run: a silence ended
};

// By fingerprint. Precondition: fingerprints are unique within each list. What the reader knows to
// be over, and is, has no step.
std::vector<AlertStep> compare_alerts(const std::vector<KnownAlert>& known,
                                      const std::vector<CurrentAlert>& current);

std::string_view to_string(AlertChange value);  // "new", "reopened", "worse", …

}  // namespace merzim::verdict
