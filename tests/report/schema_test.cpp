// Every JSON report fits its published schema.
#include "engine/report/json.hpp"
#include "tests/support/reports.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using nlohmann::json;
using test::bundled_case;
using test::OnDay;

namespace {

const json& schema(const std::string& name) {
    static std::map<std::string, json> loaded;
    const auto found = loaded.find(name);
    if (found != loaded.end()) return found->second;
    std::ifstream in(test::source_folder() / "engine/report/schema" / name);
    return loaded.emplace(name, json::parse(in)).first->second;
}

bool is_type(const json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    return type == "null" && value.is_null();
}

// The part of JSON Schema that our schemas use. The first problem, "" when it fits.
std::string problem(const json& value, const json& rule, const std::string& file,
                    const std::string& at);

std::string object_problem(const json& value, const json& rule, const std::string& file,
                           const std::string& at) {
    for (const json& key : rule.value("required", json::array())) {
        if (!value.contains(key.get<std::string>())) return at + ": no " + key.get<std::string>();
    }
    const json properties = rule.value("properties", json::object());
    for (const auto& [key, inner] : value.items()) {
        const std::string place = at + "/" + key;
        if (!properties.contains(key)) {
            if (rule.value("additionalProperties", true)) continue;
            return place + ": not in the schema";
        }
        const std::string found = problem(inner, properties[key], file, place);
        if (!found.empty()) return found;
    }
    return {};
}

std::string problem(const json& value, const json& rule, const std::string& file,
                    const std::string& at) {
    if (rule.contains("$ref")) {
        const std::string target = rule["$ref"];
        const std::size_t hash = target.find('#');
        const std::string other = hash == 0 ? file : target.substr(0, hash);
        const json::json_pointer pointer(target.substr(hash + 1));
        return problem(value, schema(other).at(pointer), other, at);
    }
    if (rule.contains("anyOf")) {
        for (const json& choice : rule["anyOf"]) {
            if (problem(value, choice, file, at).empty()) return {};
        }
        return at + ": fits no choice: " + value.dump().substr(0, 200);
    }
    if (rule.contains("const") && value != rule["const"]) return at + ": not the constant";
    if (rule.contains("enum") &&
        std::find(rule["enum"].begin(), rule["enum"].end(), value) == rule["enum"].end())
        return at + ": not one of the words: " + value.dump();
    if (rule.contains("type")) {
        const json types = rule["type"].is_array() ? rule["type"] : json::array({rule["type"]});
        bool fits = false;
        for (const json& type : types)
            fits = fits || is_type(value, type);
        if (!fits) return at + ": of another type: " + value.dump().substr(0, 100);
    }
    if (rule.contains("pattern") && value.is_string() &&
        !std::regex_search(value.get<std::string>(),
                           std::regex(rule["pattern"].get<std::string>())))
        return at + ": not of the pattern: " + value.dump();
    if (rule.contains("minimum") && value.is_number() && value < rule["minimum"])
        return at + ": too small";
    if (value.is_object()) return object_problem(value, rule, file, at);
    if (value.is_array() && rule.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string found =
                problem(value[i], rule["items"], file, at + "/" + std::to_string(i));
            if (!found.empty()) return found;
        }
    }
    return {};
}

void check_fits(const json& report) {
    const std::string kind = report.at("kind");
    const std::string file = kind + ".schema.json";
    CAPTURE(kind);
    CHECK(problem(report, schema(file), file, "") == "");
}

report::ExplainView explained(const report::Subject& subject, const verdict::Outcome& outcome) {
    return report::explain_outcome(subject, test::words("en"), outcome);
}

}  // namespace

TEST_SUITE("report") {
    TEST_CASE("the checker of schemas finds what does not fit") {
        const json rule = {{"type", "object"},
                           {"properties", {{"a", {{"type", "integer"}, {"minimum", 0}}}}},
                           {"required", {"a"}},
                           {"additionalProperties", false}};
        CHECK(problem({{"a", 1}}, rule, "", "") == "");
        CHECK(problem({{"a", -1}}, rule, "", "") != "");
        CHECK(problem({{"a", "x"}}, rule, "", "") != "");
        CHECK(problem(json::object(), rule, "", "") != "");
        CHECK(problem({{"a", 1}, {"b", 1}}, rule, "", "") != "");
    }

    TEST_CASE("status deadlines check explain demand and chronology fit their schemas") {
        for (const char* id : {"adilbekov-2024", "article-147-2023"}) {
            for (const char* date : {"2024-07-31", "2026-11-01", "2024-05-27"}) {
                const OnDay on(bundled_case(id), date, std::string(date));
                const report::Words words = test::words("en");
                const report::StatusView status = report::build_status(on.subject(), words);
                check_fits(report::to_json(status));
                report::OverviewView overview{"", on.subject().as_of(), {}, {}};
                overview.cases.push_back(report::overview_row(status, words));
                check_fits(report::to_json(overview));
                report::DeadlinesView deadlines;
                deadlines.as_of = on.subject().as_of();
                report::add_deadlines(on.subject(), words, deadlines, std::nullopt);
                report::finish_deadlines(deadlines);
                check_fits(report::to_json(deadlines));
                check_fits(report::to_json(status.findings, on.subject().as_of(), std::nullopt, 1));
                const report::Desk desk(on.subject(), words, false);
                check_fits(report::to_json(report::heading_of(desk), report::build_demands(desk)));
                check_fits(
                    report::to_json(report::build_chronology(on.subject(), words, true, true)));
                std::vector<report::ExplainView> all;
                for (const verdict::Outcome& outcome : on.subject().evaluation.outcomes) {
                    if (outcome.kind == verdict::Kind::violated ||
                        outcome.kind == verdict::Kind::undetermined)
                        all.push_back(explained(on.subject(), outcome));
                }
                check_fits(report::to_json(all));
            }
        }
    }

    TEST_CASE("simulation and alerts fit their schemas") {
        const OnDay before(bundled_case("adilbekov-2024"), "2024-07-31");
        docket::Case changed = bundled_case("adilbekov-2024");
        docket::Event event;
        event.id = "released";
        event.type = "released";
        event.participants = {"adilbekov"};
        event.date = time::edtf_of(test::day("2024-07-30"));
        changed.events.push_back(event);
        const OnDay after(std::move(changed), "2024-07-31");
        const report::SimulationView view =
            report::build_simulation(before.subject(), after.subject(), test::words("en"), {event});
        CHECK(!view.events.empty());
        CHECK(view.findings.size() + view.clocks.size() > 0);
        check_fits(report::to_json(view));

        report::AlertsView alerts;
        alerts.as_of = test::day("2024-07-31");
        const auto status = report::build_status(before.subject(), test::words("en"));
        for (const report::FindingView& finding : status.findings) {
            report::AlertView alert;
            alert.kind = "finding";
            alert.change = "new";
            alert.finding = finding;
            alerts.told.push_back(alert);
        }
        for (const report::ClockView& clock : status.clocks) {
            report::AlertView alert;
            alert.kind = "upcoming";
            alert.change = "resolved";
            alert.clock = clock;
            alerts.gone.push_back(alert);
            alerts.coming.push_back({"case", alerts.as_of, "31 July 2024", clock});
        }
        alerts.weeks.push_back({alerts.as_of, alerts.as_of + 6, 1, 2, "a week"});
        alerts.undecided.push_back({"a", "A", 3, {"a fact"}});
        check_fits(report::to_json(alerts));
    }

    TEST_CASE("no proof of the bundled cases needs a phrase nobody wrote") {
        for (const char* id : {"adilbekov-2024", "article-147-2023"}) {
            const OnDay on(bundled_case(id), "2026-11-01");
            for (const verdict::Outcome& outcome : on.subject().evaluation.outcomes) {
                for (const char* language : {"en", "ru", "kk"}) {
                    const auto view =
                        report::explain_outcome(on.subject(), test::words(language), outcome);
                    const std::string text = report::to_json(std::vector{view}).dump();
                    CAPTURE(view.finding.rule);
                    CHECK(text.find("⟨") == std::string::npos);
                    CHECK(text.find("{") != std::string::npos);
                }
            }
        }
    }
}
