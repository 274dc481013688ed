// Bringing what a run has to tell to people and programs: by a mailer, as files, to a hook.
//
// What is to be sent stands in the docket's outbox from the moment the run is remembered, and
// leaves it when it was handed over: a failure is tried again by the next run, and nothing is lost.
// If merzim dies between handing over and noting it, the same message goes out again with the same
// Message-ID. merzim opens no connection; programs are started without a shell, and only those
// named on the command line or in the environment; mail goes only to the readers of this run. What
// else waits in a docket stays there. A program that takes too long is ended.
#pragma once

#include "cli/alert_reader.hpp"
#include "engine/store/docket.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace merzim::cli {

struct DeliverySettings {
    std::vector<AlertReader> readers;  // who get mail
    std::string from;
    std::string sendmail;                // program: -i -f FROM -- TO, the message on its input
    std::string eml;                     // folder: messages are written there and not sent
    std::string hook;                    // program: gets the report as JSON on its input
    AlertReader here;                    // language and query of the run
    std::chrono::seconds patience{300};  // how long a program may take

    [[nodiscard]] bool any() const { return !readers.empty() || !hook.empty(); }
};

// Hands over everything that waits, unless nobody is to be told by this run; says on io.err what
// could not be. Number of failures.
std::size_t deliver_outbox(Context& context, const DeliverySettings& settings);

}  // namespace merzim::cli
