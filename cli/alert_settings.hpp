// How a run of alerts is wanted.
#pragma once

#include "engine/verdict/signals.hpp"

#include <cstddef>
#include <string>

namespace merzim::cli {

struct AlertSettings {
    verdict::WatchRules watch;
    int repeat_days = 0;         // what is still open is told again after so many days; 0: never
    int every_days = 7;          // how often runs are meant to come
    std::size_t max_alerts = 0;  // no more are told in one run; 0: all
    bool full = false;           // every case is evaluated
    bool dry_run = false;        // nothing is remembered
    unsigned jobs = 0;           // threads; 0: one for each core

    // What the memory depends on: a run with other settings evaluates every case.
    [[nodiscard]] std::string watch_key() const;
};

}  // namespace merzim::cli
