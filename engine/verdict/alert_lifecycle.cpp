#include "engine/verdict/alert_lifecycle.hpp"

#include <map>

namespace merzim::verdict {

namespace {

AlertChange change_of(const KnownAlert& told, const CurrentAlert& now) {
    if (!told.open) return AlertChange::reopened;
    if (now.level > told.level) return AlertChange::worse;
    if (now.level < told.level) return AlertChange::better;
    const bool moved = !told.day.empty() && !now.day.empty() && told.day != now.day;
    return moved ? AlertChange::moved : AlertChange::still;
}

}  // namespace

std::vector<AlertStep> compare_alerts(const std::vector<KnownAlert>& known,
                                      const std::vector<CurrentAlert>& current) {
    std::map<std::string_view, AlertStep> steps;
    for (std::size_t i = 0; i < known.size(); ++i) {
        AlertStep& step = steps[known[i].fingerprint];
        step.fingerprint = known[i].fingerprint;
        step.known = static_cast<std::int32_t>(i);
        step.change = AlertChange::resolved;
        step.tell = known[i].open;
    }
    for (std::size_t i = 0; i < current.size(); ++i) {
        const CurrentAlert& now = current[i];
        AlertStep& step = steps[now.fingerprint];
        step.fingerprint = now.fingerprint;
        step.current = static_cast<std::int32_t>(i);
        step.change = AlertChange::fresh;
        bool repeat = false;
        if (step.known >= 0) {
            const KnownAlert& told = known[static_cast<std::size_t>(step.known)];
            step.change = change_of(told, now);
            repeat = told.repeat && !now.acknowledged;
        }
        const bool news = step.change != AlertChange::still;
        step.repeated = !news && repeat && !now.silenced;
        step.tell = !now.silenced && (news || repeat);
        step.belated = step.tell && news && !now.changed;
    }
    std::vector<AlertStep> result;
    for (auto& entry : steps) {
        if (entry.second.current >= 0 || entry.second.tell)
            result.push_back(std::move(entry.second));
    }
    return result;
}

std::string_view to_string(AlertChange value) {
    switch (value) {
        case AlertChange::fresh:
            return "new";
        case AlertChange::reopened:
            return "reopened";
        case AlertChange::worse:
            return "worse";
        case AlertChange::better:
            return "better";
        case AlertChange::moved:
            return "moved";
        case AlertChange::still:
            return "still";
        case AlertChange::resolved:
            return "resolved";
    }
    return "";
}

}  // namespace merzim::verdict
