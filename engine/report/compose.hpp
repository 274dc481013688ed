// From views to documents for people: which of a view is said, in which order, under which heading.
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/views.hpp"
#include "engine/report/words.hpp"

#include <vector>

namespace merzim::report {

Document compose_status(const StatusView& view, const Words& words);
Document compose_overview(const OverviewView& view, const Words& words);
Document compose_deadlines(const DeadlinesView& view, const Words& words);
// A list of findings in parts, for it may be too long to hold: what stands above it, and the
// findings of one case. `as_of_words`: of the whole list.
Document compose_findings_title(std::uint64_t findings, std::uint64_t cases,
                                const std::string& as_of_words, const Words& words);
Document compose_findings(const std::vector<FindingView>& of_one_case, const Words& words);
Document compose_explain(const ExplainView& view, const Words& words);
// Several subjects of one rule, quiet ones too.
Document compose_why_not(const std::vector<ExplainView>& views, const Words& words);
Document compose_demands(const Heading& heading, const std::vector<DemandView>& demands,
                         const Words& words);
// Whom a chronology is for: which of it is said, and in which order.
//   court    facts and law; no yardsticks of the monitor, no questions for the monitor's own work
//   press    short: who, what, and what of law is certain
//   un       the parts of an urgent appeal: persons, facts, law, urgency, relief
//   partner, everybody   all of it
enum class Audience : std::uint8_t { everybody, court, press, un, partner };
// Whether such a reader is told what measures by the monitor's own yardsticks, which are no law:
// for the view (build_chronology) and the desk of its drawing.
bool takes_yardsticks(Audience audience);
// Leaves of a view what such a reader gets; every form of the chronology is then the same.
void narrow(ChronologyView& view, Audience audience);
// `view`: narrowed for the same audience.
Document compose_chronology(const ChronologyView& view, const Words& words,
                            Audience audience = Audience::everybody);
Document compose_simulation(const SimulationView& view, const Words& words);
Document compose_alerts(const AlertsView& view, const Words& words);

// ---- parts
void add_heading(Document& document, const Heading& heading);
void add_finding(Document& document, const FindingView& finding, const Words& words,
                 bool with_case);
void add_clock(Document& document, const ClockView& clock, const Words& words, bool with_case);
// What is still to come, and apart from it what was planned for a day that has passed. `cases`:
// whose plan it is, parallel to `plans`; empty in a report about one case.
void add_plans(Document& document, const std::vector<PlanView>& plans,
               const std::vector<std::string>& cases, const Words& words);
void add_sources(Document& document, const std::vector<Citation>& sources, const Words& words);
void add_demand(Document& document, const DemandView& demand, const Words& words);
Tone tone_of(law::RuleSeverity severity);
// Marks of sources, each a link to its source in the list.
void add_marks(Line& line, const std::vector<int>& citations);
// The same as text: "[1] [3]".
std::string marks_of(const std::vector<int>& citations);

}  // namespace merzim::report
