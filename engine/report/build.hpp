// Builds the views. One function a view; pieces shared by several of them are in facts.hpp.
#pragma once

#include "engine/report/facts.hpp"
#include "engine/report/views.hpp"

#include <functional>
#include <string>
#include <vector>

namespace merzim::report {

// ---- clocks
ClockView clock_of(const Desk& desk, const verdict::Clock& clock);
// A term that ran out but that every rule of it says does not apply here: there is nothing to ask.
// Terms of our own side are never idle: to miss one is worse than to read a line too many.
bool is_idle(const Desk& desk, const verdict::Clock& clock);
// Clocks still of interest on the day: running, run out without an ending act, or not computable.
std::vector<ClockView> open_clocks(const Desk& desk);
// The dates of a term in words: the last lawful day (waiting: the first) and its readings; when the
// start is only bounded, the bounds of that day.
std::string due_words(const Words& words, const verdict::Due& due, bool waiting,
                      bool exact_start = true);
// The due dates to be said: what only follows from the age of the procedure is left open.
verdict::Due shown_due(const Desk& desk, const verdict::Due& due, time::Bounds start);
// The extensions on record and how far they could reach; "" when there is nothing to say of them.
std::string extension_words(const Desk& desk, const verdict::Clock& clock);
// "2 months"; several when the record does not say which applies; "" when nothing can be counted.
std::string length_words(const Desk& desk, const verdict::Clock& clock);

// ---- findings
FindingView finding_of(const Desk& desk, const verdict::Outcome& outcome);
// "critical, not on record, certain"
std::string head_words(const Words& words, const FindingView& view);
// Violated outcomes, worst first.
std::vector<FindingView> findings_of(const Desk& desk);
void sort_worst_first(std::vector<FindingView>& findings);
// One sentence on how a rule stands: violated, running until, met by, not applicable …
std::string outcome_words(const Desk& desk, const verdict::Outcome& outcome);
// What one fact would settle it: "not on record whether: …".
std::string missing_words(const Desk& desk, const verdict::Outcome& outcome);
std::string missing_words(const Desk& desk, const verdict::Clock& clock);

// ---- reasons
ProofView proof_of(Desk& desk, const verdict::Proof& proof);
// Of a combination: the outcomes it is put together of, where there are any.
std::vector<const verdict::Outcome*> parts_of(const Subject& subject,
                                              const verdict::Outcome& outcome);
// The proof of an outcome; of a combination with the proofs of its parts before the conclusion, but
// of those that are `told` with a proof of their own only the name.
using Told = std::function<bool(const verdict::Outcome&)>;
verdict::Proof whole_proof(const Subject& subject, const verdict::Outcome& outcome,
                           const Told& told = {});
ExplainView explain_outcome(const Subject& subject, const Words& words,
                            const verdict::Outcome& outcome);

// The court of the case, else that of the last act that names one.
std::string court_of(const Desk& desk);

// ---- whole reports
StatusView build_status(const Subject& subject, const Words& words);
OverviewRow overview_row(const StatusView& view, const Words& words);
// Adds what a case has to the lists; finish_deadlines() orders them.
void add_deadlines(const Subject& subject, const Words& words, DeadlinesView& view,
                   std::optional<time::Day> until);
void finish_deadlines(DeadlinesView& view);
std::vector<DemandView> build_demands(const Desk& desk);
ChronologyView build_chronology(Desk& desk);
// `low_confidence`: with the findings and terms that rest on law of low confidence; without it
// their number is said.
ChronologyView build_chronology(const Subject& subject, const Words& words, bool for_others,
                                bool low_confidence, bool yardsticks = true);
SimulationView build_simulation(const Subject& before, const Subject& after, const Words& words,
                                const std::vector<docket::Event>& events);

}  // namespace merzim::report
