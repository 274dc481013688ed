// The first half of a run of `merzim alerts`: what is open on the day, by what the cases signal and
// what the docket remembers. Nobody is told anything yet: see alert_news.hpp.
#pragma once

#include "cli/alert_causes.hpp"
#include "cli/alert_log.hpp"
#include "cli/alert_settings.hpp"
#include "cli/alert_watch.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merzim::cli {

// An alert as it stands after the run.
struct StandingAlert {
    store::AlertMemory memory;
    bool changed = false;                // since the run before
    std::vector<std::int64_t> silences;  // that hold on the day
};

struct AlertComparison {
    timeline::Question question;
    time::Day today;
    std::optional<LoggedRun> last;
    std::vector<LoggedRun> unended;  // those that began before and did not end, newest first
    WatchedDocket docket;            // without the cases' signals
    std::map<std::string, StandingAlert> open;        // by fingerprint
    std::map<std::string, store::AlertMemory> ended;  // in this run
    std::vector<store::Silence> silences;
    std::vector<store::ComingTerm> coming;  // that end within the days ahead, by day
    std::uint64_t cases = 0;                // in the docket
    std::int64_t started_at = 0;            // UTC seconds
    std::int64_t rows = 0;                  // of the ledger before the run read it
    store::RunMemory memory;                // what to remember, but for the record of the run
};

// Reads the docket, writes nothing. `runs`: those before this one. UsageError for a day that is
// still to come, or when the run before was of a later day or knew more, unless nothing is to be
// remembered.
AlertComparison compare_with_memory(Context& context, const AlertSettings& settings,
                                    std::int64_t started_at, const RunsBefore& runs);

// What the log keeps of the run, to be written when all is told.
std::string record_of(const AlertComparison& run, std::int64_t ended_at);

}  // namespace merzim::cli
