#include "engine/report/compose.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

bool is_for_press(const FindingView& finding) {
    return finding.severity >= law::RuleSeverity::high &&
           finding.certainty == verdict::Certainty::certain;
}

}  // namespace

void narrow(ChronologyView& view, Audience audience) {
    if (audience == Audience::everybody || audience == Audience::partner) return;
    const bool press = audience == Audience::press;
    std::erase_if(view.findings, [&](const FindingView& finding) {
        return finding.basis == law::Basis::monitor || (press && !is_for_press(finding));
    });
    std::erase_if(view.clocks, [&](const ClockView& clock) { return press || clock.yardstick; });
    std::erase_if(view.demands, [&](const DemandView& demand) {
        // one that rests on a question alone stays
        const auto told = [&](const std::string& fingerprint) {
            return fingerprint.empty() ||
                   std::ranges::find(view.findings, fingerprint, &FindingView::fingerprint) !=
                       view.findings.end();
        };
        return press || std::ranges::none_of(demand.fingerprints, told);
    });
    view.open_questions.clear();
    if (!press) return;
    view.missing_steps.clear();
    view.contradictions.clear();
    view.statements.clear();
    for (EntryView& entry : view.entries) {
        entry.quote.clear();
        entry.note.clear();
        entry.computed.clear();
    }
    std::erase_if(view.entries, [](const EntryView& entry) { return !entry.reckoned; });
}

}  // namespace merzim::report
