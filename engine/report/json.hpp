// Views as JSON. The shapes are published in engine/report/schema/*.schema.json; a change that
// breaks a reader raises kSchemaVersion.
//
// Days are "YYYY-MM-DD", minutes "YYYY-MM-DDTHH:MM" in the civil time of the place; a bound the
// record does not give is null. Absent things are null or empty, never left out.
#pragma once

#include "engine/report/views.hpp"

#include <cstdint>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace merzim::report {

inline constexpr int kSchemaVersion = 1;

// ---- whole reports
nlohmann::json to_json(const StatusView& view);
nlohmann::json to_json(const OverviewView& view);
nlohmann::json to_json(const DeadlinesView& view);
nlohmann::json to_json(const std::vector<FindingView>& findings, time::Day as_of,
                       std::optional<time::Day> known_by, std::uint64_t cases);
nlohmann::json to_json(const std::vector<ExplainView>& views);
nlohmann::json to_json(const Heading& heading, const std::vector<DemandView>& demands);
nlohmann::json to_json(const ChronologyView& view);
nlohmann::json to_json(const SimulationView& view);
nlohmann::json to_json(const AlertsView& view);

// ---- parts
nlohmann::json to_json(const FindingView& finding);  // also one line of JSON lines
nlohmann::json to_json(const AlertView& alert);
nlohmann::json to_json(const Heading& heading);
nlohmann::json to_json(const When& when);
nlohmann::json to_json(const Age& age);
nlohmann::json to_json(const Standing& standing);
nlohmann::json to_json(const ActView& act);
nlohmann::json to_json(const LastAct& last);
nlohmann::json to_json(const ParticipantView& person);
nlohmann::json to_json(const ClockView& clock);
nlohmann::json to_json(const PlanView& plan);
nlohmann::json to_json(const verdict::Due& due);
nlohmann::json to_json(const DemandView& demand);
nlohmann::json to_json(const ProofView& proof);
nlohmann::json to_json(const Citation& citation);
// "kind" and "schema_version", which every report begins with.
nlohmann::json report_header(const char* kind);

}  // namespace merzim::report
