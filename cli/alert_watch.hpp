// The first half of a run of alerts: which cases may have something new to tell, and what they
// tell.
#pragma once

#include "cli/alert_settings.hpp"
#include "cli/command.hpp"
#include "engine/pipeline.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace merzim::cli {

// What a law and the program were at a run: kept to tell what a change comes from.
struct Basis {
    std::string law;       // SHA-256 of its files
    std::string version;   // as its header says
    std::string calendar;  // hash of the days
    std::string program;   // version and build of merzim
    std::string settings;
    bool operator==(const Basis&) const = default;
};
std::string to_text(const Basis& basis);
// Empty members where the text says nothing.
Basis basis_from(const std::string& text);
Basis basis_of(const law::Pack& law, const AlertSettings& settings);

// A case that was evaluated.
struct WatchedCase {
    std::string case_id;
    const law::Pack* law = nullptr;
    std::vector<verdict::Signal> signals;
    store::Watch watch;
};

struct WatchedDocket {
    std::vector<WatchedCase> cases;  // by id; those evaluated that signal something
    // Evaluated, and silent.
    std::vector<std::string> silent;
    std::vector<store::Watch> watches;    // of all that were evaluated
    std::map<std::string, Basis> before;  // of the run before, by law
    std::map<std::string, Basis> bases;   // now
    std::set<std::string> missed;         // laws that are not here
    bool full = false;
};

// `fresh`: memory is of no use (the first run, a day before the last run, a question of what was
// known then).
WatchedDocket watch_docket(Context& context, const AlertSettings& settings, bool fresh);

}  // namespace merzim::cli
