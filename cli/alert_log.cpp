#include "cli/alert_log.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

std::optional<time::Moment> moment_of(const nlohmann::json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer()) return std::nullopt;
    return time::Moment{found->get<std::int64_t>()};
}

std::int64_t number_of(const nlohmann::json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

LoggedRun run_from(std::int64_t number, const nlohmann::json& json) {
    LoggedRun run;
    run.number = number;
    // a run of merzim's first schema left one row, at its end
    const std::int64_t at = number_of(json, "at");
    run.started_at = at != 0 ? at : number_of(json, "started_at");
    run.ended_at = at != 0 ? at : number_of(json, "ended_at");
    run.as_of = time::parse_day(json.value("as_of", std::string()));
    run.now = moment_of(json, "now");
    run.known_by = moment_of(json, "known_by");
    run.rows = number_of(json, "rows");
    if (const auto laws = json.find("laws"); laws != json.end() && laws->is_object()) {
        for (const auto& [name, basis] : laws->items())
            run.laws.emplace(name, basis.dump());
    }
    return run;
}

}  // namespace

std::vector<LoggedRun> logged_runs(const store::Docket& docket, std::size_t most) {
    std::vector<LoggedRun> runs;
    std::vector<std::int64_t> ended;  // beginnings whose end was seen: it stands before them here
    // each run has up to two rows
    for (const store::RunRow& row : docket.runs(2 * most)) {
        const auto json = nlohmann::json::parse(row.content, nullptr, false);
        if (!json.is_object()) continue;
        if (json.contains("refused")) {
            ended.push_back(number_of(json, "started_at"));
            continue;
        }
        const LoggedRun run = run_from(row.number, json);
        if (run.ended_at == 0 && std::ranges::find(ended, run.started_at) != ended.end()) continue;
        if (run.ended_at != 0) ended.push_back(run.started_at);
        runs.push_back(run);
        if (runs.size() == most) break;
    }
    return runs;
}

RunsBefore runs_before(const store::Docket& docket) {
    constexpr std::size_t kFarEnough = 100;
    RunsBefore before;
    const std::vector<LoggedRun> runs = logged_runs(docket, kFarEnough);
    if (!runs.empty() && runs.front().ended_at == 0) before.failed = runs.front();
    for (const LoggedRun& run : runs) {
        if (run.ended_at == 0) before.unended.push_back(run);
        if (run.ended_at != 0 && run.as_of && !before.last) before.last = run;
    }
    return before;
}

std::optional<LoggedRun> last_run_for(const store::Docket& docket, const std::string& reader) {
    const auto row = docket.last_run_for(reader);
    if (!row) return std::nullopt;
    const auto json = nlohmann::json::parse(row->content, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    LoggedRun run = run_from(row->number, json);
    return run.as_of ? std::optional(std::move(run)) : std::nullopt;
}

std::string beginning_of_run(std::int64_t started_at, const std::string& as_of) {
    return nlohmann::json{{"started_at", started_at}, {"as_of", as_of}}.dump();
}

std::string refusal_of_run(std::int64_t started_at) {
    return nlohmann::json{{"started_at", started_at}, {"refused", true}}.dump();
}

}  // namespace merzim::cli
