// How a machine is told to run alerts every week: printed, never installed.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace merzim::cli {

struct Installation {
    std::filesystem::path program;
    std::vector<std::string> words;  // of the run: "alerts", "--quiet" …
    std::filesystem::path docket;
    std::filesystem::path cache;                                 // "": none
    std::vector<std::pair<std::string, std::string>> variables;  // of the environment
    bool starts_programs = false;  // a mailer, a hook: these may not be locked in
};

// A line for crontab(5): Mondays at seven.
std::string cron_line(const Installation& installation);
// A service and a timer for systemd, each after a comment that names its file; a run that was
// missed while the machine was off is made up for.
std::string systemd_units(const Installation& installation);

}  // namespace merzim::cli
