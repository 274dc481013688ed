// What people answer to alerts: "I know" (ack) and "not now" (silence), and taking a silence back.
#pragma once

#include "cli/command.hpp"

#include <string>

namespace merzim::cli {

// Which alerts are meant; what is empty matches all.
struct AlertSelection {
    std::string fingerprint;  // or the beginning of one
    std::string case_id;
    std::string rule;
    std::string query;  // as verdict::AlertQuery reads it

    [[nodiscard]] bool empty() const {
        return fingerprint.empty() && case_id.empty() && rule.empty() && query.empty();
    }
};

// Completes the fingerprint; UsageError for a case, rule or term there is none of, and for a query
// that cannot be read.
AlertSelection checked(Context& context, AlertSelection selection);

// The open alerts of a checked selection.
std::vector<store::AlertMemory> selected(Context& context, const AlertSelection& selection);

struct Answer {
    std::string by;
    std::string note;   // of an acknowledgement
    std::string until;  // of a silence
    std::string reason;
};

// Tell on io.err what they did. UsageError when something is missing or nothing is meant.
int acknowledge(Context& context, const AlertSelection& selection, const Answer& answer);
int silence(Context& context, const AlertSelection& selection, const Answer& answer);
int lift_silence(Context& context, const std::string& number);

}  // namespace merzim::cli
