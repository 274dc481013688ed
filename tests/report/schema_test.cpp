// Every JSON report fits its published schema.
#include "tests/support/schema.hpp"

#include "engine/report/json.hpp"
#include "tests/support/reports.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace merzim;
using nlohmann::json;
using test::bundled_case;
using test::OnDay;

namespace {

void check_fits(const json& report) {
    CAPTURE(report.at("kind"));
    CHECK(test::schema_problem(report) == "");
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
        CHECK(test::schema_problem({{"a", 1}}, rule) == "");
        CHECK(test::schema_problem({{"a", -1}}, rule) != "");
        CHECK(test::schema_problem({{"a", "x"}}, rule) != "");
        CHECK(test::schema_problem(json::object(), rule) != "");
        CHECK(test::schema_problem({{"a", 1}, {"b", 1}}, rule) != "");
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
