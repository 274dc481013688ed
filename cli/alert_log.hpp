// The log of runs in the docket: what a run was, and whether the one before came and ended well.
//
// A run leaves two rows: one when it begins, and one together with all it remembers. A beginning
// without an end is a run that failed.
#pragma once

#include "engine/store/docket.hpp"
#include "engine/time/moment.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merzim::cli {

struct LoggedRun {
    std::int64_t number = 0;
    std::int64_t started_at = 0;  // UTC seconds
    std::int64_t ended_at = 0;    // 0: it never did
    std::optional<time::Day> as_of;
    std::optional<time::Moment> now;          // the moment asked about
    std::optional<time::Moment> known_by;     // what it knew
    std::int64_t rows = 0;                    // of the ledger when it was read
    std::map<std::string, std::string> laws;  // what each was, as to_text(Basis)
};

// Newest first. Runs that were never meant to be remembered are not among them.
std::vector<LoggedRun> logged_runs(const store::Docket& docket, std::size_t most);
struct RunsBefore {
    std::optional<LoggedRun> last;    // the newest that ended
    std::optional<LoggedRun> failed;  // the newest, if it did not end
    std::vector<LoggedRun> unended;   // all that did not end, newest first
};
// To be asked before a run notes its own beginning.
RunsBefore runs_before(const store::Docket& docket);
// The last that was for a reader.
std::optional<LoggedRun> last_run_for(const store::Docket& docket, const std::string& reader);

std::string beginning_of_run(std::int64_t started_at, const std::string& as_of);
// Of a run that told its user why it did nothing: it neither came nor failed.
std::string refusal_of_run(std::int64_t started_at);

}  // namespace merzim::cli
