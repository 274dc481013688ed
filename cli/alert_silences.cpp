#include "cli/alert_silences.hpp"

#include <algorithm>
#include <map>

namespace merzim::cli {

using store::AlertMemory;
using store::Silence;

bool silences(const Silence& silence, const std::string& fingerprint, const std::string& case_id,
              const std::string& rule, const std::string& day) {
    const auto matches = [](const std::string& wanted, const std::string& value) {
        return wanted.empty() || wanted == value;
    };
    return !silence.lifted && day <= silence.until && silence.created_on <= day &&
           matches(silence.fingerprint, fingerprint) && matches(silence.case_id, case_id) &&
           matches(silence.rule, rule);
}

void count_open(const std::vector<AlertMemory>& open_before,
                const std::vector<AlertMemory>& changed, const std::vector<Silence>& all,
                const std::string& day, report::AlertsView& view) {
    std::map<std::string, const AlertMemory*> open;
    for (const AlertMemory& alert : open_before)
        open[alert.fingerprint] = &alert;
    for (const AlertMemory& alert : changed) {
        if (alert.state == "open") {
            open[alert.fingerprint] = &alert;
        } else {
            open.erase(alert.fingerprint);
        }
    }
    view.open = open.size();
    for (const auto& entry : open) {
        const AlertMemory& alert = *entry.second;
        const bool silenced = std::ranges::any_of(all, [&](const Silence& silence) {
            return silences(silence, alert.fingerprint, alert.case_id, alert.rule, day);
        });
        if (silenced) ++view.silenced;
        if (!alert.acknowledged_by.empty()) ++view.acknowledged;
    }
}

}  // namespace merzim::cli
