#include "cli/alert_silences.hpp"

namespace merzim::cli {

using store::AlertMemory;
using store::Silence;

AlertSilences::AlertSilences(Context& context, AlertFactsFinder& finder)
    : finder_(finder), all_(context.docket(store::OpenMode::read_only).silences()) {
    for (const Silence& silence : all_) {
        queries_.push_back(silence.query.empty() ? verdict::AlertQuery()
                                                 : verdict::AlertQuery(silence.query));
    }
}

bool AlertSilences::is_meant(std::size_t index, const AlertMemory& alert) const {
    const Silence& silence = all_[index];
    return is_named(alert, silence.fingerprint, silence.case_id, silence.rule) &&
           finder_.matches(queries_[index], alert);
}

std::vector<std::int64_t> AlertSilences::that_silence(const AlertMemory& alert,
                                                      const std::string& day) const {
    std::vector<std::int64_t> found;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const Silence& silence = all_[i];
        const bool holds = !silence.lifted && silence.created_on <= day && day <= silence.until;
        if (holds && is_meant(i, alert)) found.push_back(silence.id);
    }
    return found;
}

bool AlertSilences::was_silenced(const AlertMemory& alert, const std::string& since,
                                 const std::string& day) const {
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const Silence& silence = all_[i];
        const std::string& end = silence.lifted ? silence.lifted_on : silence.until;
        const bool ended = silence.lifted ? end <= day : end < day;
        if (ended && since <= end && is_meant(i, alert)) return true;
    }
    return false;
}

}  // namespace merzim::cli
