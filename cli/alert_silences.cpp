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

AlertSilences::Asked AlertSilences::asked_of(const AlertMemory& alert) const {
    return {
        alert.fingerprint, alert.case_id, alert.rule,
        [this, &alert](const verdict::AlertQuery& query) { return finder_.matches(query, alert); }};
}

bool AlertSilences::is_meant(std::size_t index, const Asked& alert) const {
    const auto matches = [](const std::string& wanted, const std::string& value) {
        return wanted.empty() || wanted == value;
    };
    const Silence& silence = all_[index];
    return matches(silence.fingerprint, alert.fingerprint) &&
           matches(silence.case_id, alert.case_id) && matches(silence.rule, alert.about) &&
           alert.fits(queries_[index]);
}

bool AlertSilences::is_silenced(const Asked& alert, const std::string& day) {
    bool found = false;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const Silence& silence = all_[i];
        const bool holds = !silence.lifted && silence.created_on <= day && day <= silence.until;
        if (!holds || !is_meant(i, alert)) continue;
        used_.insert(silence.id);
        found = true;
    }
    return found;
}

bool AlertSilences::is_silenced(const std::string& case_id, const verdict::Signal& signal,
                                const std::string& day) {
    return is_silenced(
        {signal.fingerprint, case_id, signal.about,
         [&](const verdict::AlertQuery& query) { return finder_.matches(query, case_id, signal); }},
        day);
}

bool AlertSilences::is_silenced(const AlertMemory& alert, const std::string& day) {
    return is_silenced(asked_of(alert), day);
}

bool AlertSilences::was_silenced(const AlertMemory& alert) const {
    const Asked asked = asked_of(alert);
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (is_meant(i, asked)) return true;
    }
    return false;
}

}  // namespace merzim::cli
