#include "cli/alert_facts.hpp"

namespace merzim::cli {

using verdict::AlertFacts;
using verdict::SignalKind;

SignalKind kind_of(const store::AlertMemory& alert) {
    if (alert.kind == to_string(SignalKind::upcoming)) return SignalKind::upcoming;
    if (alert.kind == to_string(SignalKind::stale)) return SignalKind::stale;
    return SignalKind::finding;
}

bool is_named(const store::AlertMemory& alert, std::string_view fingerprint,
              std::string_view case_id, std::string_view rule) {
    const auto matches = [](std::string_view wanted, const std::string& value) {
        return wanted.empty() || wanted == value;
    };
    return matches(fingerprint, alert.fingerprint) && matches(case_id, alert.case_id) &&
           matches(rule, alert.rule);
}

store::AlertMark mark_of(const verdict::Signal& signal) {
    return {signal.level.severity, signal.level.certainty, signal.level.claim, signal.level.step,
            signal.day ? time::iso(*signal.day) : std::string()};
}

verdict::AlertLevel level_of(const store::AlertMark& mark) {
    return {mark.severity, mark.claim, mark.certainty, mark.step};
}

AlertFacts AlertFactsFinder::of(const std::string& case_id, bool deep) {
    AlertFacts facts;
    facts.case_id = case_id;
    if (!deep) return facts;
    const Header& header = header_of(case_id);
    facts.procedure = header.procedure;
    facts.tags = &header.tags;
    return facts;
}

AlertFacts AlertFactsFinder::of(const store::AlertMemory& alert, bool deep) {
    AlertFacts facts = of(alert.case_id, deep);
    facts.about = alert.rule;
    facts.participant = alert.participant;
    facts.kind = kind_of(alert);
    facts.severity = alert.mark.severity;
    facts.certainty = alert.mark.certainty;
    return facts;
}

const AlertFactsFinder::Header& AlertFactsFinder::header_of(const std::string& case_id) {
    const auto [at, is_new] = headers_.try_emplace(case_id);
    if (is_new) {
        if (auto record = context_.docket(store::OpenMode::read_only).load(case_id))
            at->second = {std::move(record->procedure), std::move(record->tags)};
    }
    return at->second;
}

}  // namespace merzim::cli
