// The heart of a run of `merzim alerts`: what the cases signal on the day, compared with what the
// docket remembers. No words yet: see alert_tell.hpp.
#pragma once

#include "cli/alert_causes.hpp"
#include "cli/alert_log.hpp"
#include "cli/alert_reader.hpp"
#include "cli/alert_settings.hpp"
#include "cli/alert_watch.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace merzim::cli {

// One alert of the run.
struct ComparedAlert {
    std::string case_id;
    std::optional<verdict::Signal> signal;                      // none: it is gone
    std::optional<store::AlertMemory> known;                    // none: it is new
    verdict::AlertChange change = verdict::AlertChange::still;  // since somebody was told
    bool changed = true;                                        // since the last run
    bool silenced = false;
    bool tell = false;
    bool left_out = false;  // it is to be told, and the report would be too long
    bool repeated = false;
    bool belated = false;       // told only now because …
    bool was_silenced = false;  // … a silence ended, and not because a report was too long

    // As queries see it.
    [[nodiscard]] store::AlertMemory memory(const std::string& day) const;
};

// What was open at the end of the run.
struct OpenAlert {
    store::AlertMemory memory;
    bool silenced = false;
};

struct SilenceInUse {
    store::Silence silence;
    bool used = false;  // some open alert is silenced by it
};

struct AlertComparison {
    timeline::Question question;
    time::Day today;
    std::optional<LoggedRun> last;
    std::optional<LoggedRun> failed;
    std::optional<RunBefore> before;
    WatchedDocket docket;               // without the cases' signals
    std::vector<ComparedAlert> alerts;  // the worst case first, in it the worst first
    std::vector<OpenAlert> open;        // by fingerprint
    std::vector<SilenceInUse> silences;
    std::vector<store::ComingTerm> coming;  // that end within the days ahead, by day
    std::uint64_t cases = 0;                // in the docket
    std::int64_t started_at = 0;            // UTC seconds
    std::int64_t rows = 0;                  // of the ledger before the run read it
    store::RunMemory memory;                // what to remember; of alerts and the run see below
};

// Reads the docket, writes nothing. `runs`: those before this one. `readers`: what concerns none of
// them is not told. A day before that of the last run: UsageError, unless nothing is to be
// remembered.
AlertComparison compare_with_memory(Context& context, const AlertSettings& settings,
                                    std::int64_t started_at, const RunsBefore& runs,
                                    const std::vector<AlertReader>& readers);

// Fingerprints of what somebody was told.
using ToldAlerts = std::set<std::string>;
void note_told(ToldAlerts& told, const report::AlertsView& view);

// Completes what is to be remembered: an alert counts as told only when somebody was told.
void remember_told(AlertComparison& run, const ToldAlerts& told, std::int64_t ended_at);

}  // namespace merzim::cli
