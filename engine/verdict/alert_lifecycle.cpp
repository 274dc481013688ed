#include "engine/verdict/alert_lifecycle.hpp"

#include <map>

namespace merzim::verdict {

namespace {

// Since somebody was told.
AlertChange change_of(const KnownAlert& was, const CurrentAlert& now) {
    if (!was.open) return AlertChange::reopened;
    if (!was.ever_told) return AlertChange::still;
    if (now.level > was.told_level) return AlertChange::worse;
    if (now.level < was.told_level) return AlertChange::better;
    const bool moved = !was.told_day.empty() && was.told_day != now.day;
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
        step.tell = known[i].open && known[i].ever_told;
    }
    for (std::size_t i = 0; i < current.size(); ++i) {
        const CurrentAlert& now = current[i];
        AlertStep& step = steps[now.fingerprint];
        step.fingerprint = now.fingerprint;
        step.current = static_cast<std::int32_t>(i);
        if (step.known < 0) {
            step.change = AlertChange::fresh;
            step.tell = !now.silenced;
            continue;
        }
        const KnownAlert& was = known[static_cast<std::size_t>(step.known)];
        step.change = change_of(was, now);
        step.changed = !was.open || was.level != now.level || was.day != now.day;
        const bool news = step.change != AlertChange::still || !was.ever_told;
        step.repeated = !news && was.repeat && !was.acknowledged && !now.silenced;
        step.tell = !now.silenced && (news || step.repeated);
        step.belated = step.tell && news && !step.changed;
    }
    std::vector<AlertStep> result;
    for (auto& entry : steps) {
        AlertStep& step = entry.second;
        const bool old_news = step.change == AlertChange::resolved &&
                              !known[static_cast<std::size_t>(step.known)].open;
        if (!old_news) result.push_back(std::move(step));
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
