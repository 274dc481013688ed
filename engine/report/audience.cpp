#include "engine/report/compose.hpp"

namespace merzim::report {

namespace {

bool is_for_press(const FindingView& finding) {
    return finding.severity >= law::RuleSeverity::high &&
           finding.certainty == verdict::Certainty::certain;
}

}  // namespace

bool takes_yardsticks(Audience audience) {
    return audience == Audience::everybody || audience == Audience::partner;
}

void narrow(ChronologyView& view, Audience audience) {
    if (takes_yardsticks(audience)) return;
    view.open_questions.clear();  // for the monitor's own work
    if (audience == Audience::un) {
        std::erase_if(view.clocks, [](const ClockView& clock) {
            return clock.kind != verdict::Kind::running;  // what is urgent
        });
    }
    if (audience != Audience::press) return;
    std::erase_if(view.findings, [](const FindingView& finding) { return !is_for_press(finding); });
    view.clocks.clear();
    view.demands.clear();
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
