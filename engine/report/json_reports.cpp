#include "engine/report/json.hpp"

#include <nlohmann/json.hpp>

namespace merzim::report {

namespace {

using nlohmann::json;

template <class T>
json list(const std::vector<T>& items) {
    json result = json::array();
    for (const T& item : items)
        result.push_back(to_json(item));
    return result;
}

json text(const std::string& value) {
    return value.empty() ? json(nullptr) : json(value);
}

json status_body(const StatusView& view) {
    return {{"clocks", list(view.clocks)},
            {"confidential", view.confidential},
            {"court", text(view.court)},
            {"findings", list(view.findings)},
            {"heading", to_json(view.heading)},
            {"last_act", view.last_act ? to_json(*view.last_act) : json(nullptr)},
            {"participants", list(view.participants)},
            {"plans", list(view.plans)},
            {"procedure", view.procedure},
            {"tracks", list(view.standings)},
            {"undetermined", view.undetermined}};
}

json gaps(const std::vector<GapView>& views) {
    json result = json::array();
    for (const GapView& gap : views)
        result.push_back({{"sources", gap.citations}, {"text", gap.text}});
    return result;
}

json entry(const EntryView& view) {
    return {{"act", to_json(view.act)},
            {"computed", text(view.computed)},
            {"count", text(view.count_words)},
            {"court", text(view.court)},
            {"disputed", view.disputed},
            {"known", text(view.known_words)},
            {"instead", text(view.instead_words)},
            {"note", text(view.note)},
            {"page", text(view.page)},
            {"place", text(view.place)},
            {"plan", text(view.plan_words)},
            {"planned", view.planned},
            {"preferred", view.preferred},
            {"reckoned", view.reckoned},
            {"quote", text(view.quote)},
            {"quote_language", text(view.quote_language)},
            {"sources", view.citations},
            {"term", text(view.term_words)}};
}

json changes(const std::vector<Change>& list_of) {
    json result = json::array();
    for (const Change& change : list_of) {
        const char* kind = change.kind == Change::Kind::appears    ? "appears"
                           : change.kind == Change::Kind::vanishes ? "vanishes"
                                                                   : "changes";
        result.push_back({{"after", text(change.after)},
                          {"before", text(change.before)},
                          {"change", kind},
                          {"fingerprint", text(change.fingerprint)},
                          {"id", change.rule},
                          {"title", change.title},
                          {"who", text(change.who)}});
    }
    return result;
}

}  // namespace

json to_json(const StatusView& view) {
    json report = report_header("status");
    report.update(status_body(view));
    return report;
}

json to_json(const OverviewView& view) {
    json report = report_header("status-list");
    report["as_of"] = time::iso(view.as_of);
    report["known_by"] = view.known_by ? json(time::iso(*view.known_by)) : json(nullptr);
    json cases = json::array();
    for (const OverviewRow& row : view.cases) {
        cases.push_back({{"case", row.case_id},
                         {"findings", row.findings},
                         {"last_event", text(row.last_event)},
                         {"next", text(row.next)},
                         {"stage", row.stage},
                         {"title", row.title},
                         {"worst", text(row.worst)}});
    }
    report["cases"] = std::move(cases);
    return report;
}

json to_json(const DeadlinesView& view) {
    json report = report_header("deadlines");
    report["as_of"] = time::iso(view.as_of);
    report["within"] = text(view.within);
    report["own"] = list(view.own);
    report["theirs"] = list(view.theirs);
    json plans = json::array();
    for (std::size_t i = 0; i < view.plans.size(); ++i) {
        json plan = to_json(view.plans[i]);
        plan["case"] = view.plan_cases[i];
        plans.push_back(std::move(plan));
    }
    report["plans"] = std::move(plans);
    return report;
}

json to_json(const std::vector<FindingView>& findings, time::Day as_of,
             std::optional<time::Day> known_by, std::uint64_t cases) {
    json report = report_header("check");
    report["as_of"] = time::iso(as_of);
    report["known_by"] = known_by ? json(time::iso(*known_by)) : json(nullptr);
    report["cases"] = cases;
    report["findings"] = list(findings);
    return report;
}

json to_json(const std::vector<ExplainView>& views) {
    json report = report_header("explain");
    report["heading"] = views.empty() ? json(nullptr) : to_json(views.front().heading);
    json explained = json::array();
    for (const ExplainView& view : views) {
        explained.push_back({{"conclusion", to_json(view.finding)},
                             {"outcome", view.outcome},
                             {"proof", to_json(view.proof)},
                             {"quotes", view.quotes},
                             {"sources", list(view.sources)}});
    }
    report["explained"] = std::move(explained);
    return report;
}

json to_json(const Heading& heading, const std::vector<DemandView>& demands) {
    json report = report_header("demand");
    report["heading"] = to_json(heading);
    report["demands"] = list(demands);
    return report;
}

json to_json(const ChronologyView& view) {
    json report = report_header("chronology");
    report["heading"] = to_json(view.heading);
    report["program_version"] = view.program_version;
    report["procedure"] = view.procedure_title;
    report["profile"] = view.profile.empty() ? json(nullptr) : json(view.profile);
    report["weakest_confidence"] = law::to_string(view.weakest_confidence);
    report["articles"] = view.articles;
    report["coarse_dates"] = view.coarse_dates;
    report["court"] = view.court.empty() ? json(nullptr) : json(view.court);
    report["entries_withheld"] = view.entries_withheld;
    report["findings_withheld"] = view.findings_withheld;
    report["clocks_withheld"] = view.clocks_withheld;
    json law = json::array();
    for (const AuthorityView& code : view.law) {
        law.push_back({{"articles", code.articles},
                       {"edition", text(code.edition)},
                       {"read_on", text(code.read_on)},
                       {"source", code.source},
                       {"title", code.title},
                       {"url", text(code.url)}});
    }
    report["law"] = std::move(law);
    json reported = {{"participants", list(view.participants)}};
    json events = json::array();
    for (const EntryView& shown : view.entries)
        events.push_back(entry(shown));
    reported["events"] = std::move(events);
    json statements = json::array();
    for (const StatementView& said : view.statements) {
        statements.push_back({{"id", text(said.id)},
                              {"quote", text(said.quote)},
                              {"sources", said.citations},
                              {"text", said.text}});
    }
    reported["statements"] = std::move(statements);
    reported["sources"] = list(view.sources);
    report["reported"] = std::move(reported);
    json reasons = json::array();
    for (const FindingView& finding : view.findings)
        reasons.push_back(
            {{"because", list(finding.reasons)}, {"fingerprint", finding.fingerprint}});
    report["computed"] = {{"clocks", list(view.clocks)},
                          {"contradictions", gaps(view.contradictions)},
                          {"demands", list(view.demands)},
                          {"findings", list(view.findings)},
                          {"missing_steps", gaps(view.missing_steps)},
                          {"open_questions", gaps(view.open_questions)},
                          {"reasons", std::move(reasons)},
                          {"tracks", list(view.standings)}};
    return report;
}

json to_json(const SimulationView& view) {
    json report = report_header("simulation");
    report["heading"] = to_json(view.heading);
    report["events"] = view.events;
    report["tracks"] = changes(view.tracks);
    report["findings"] = changes(view.findings);
    report["clocks"] = changes(view.clocks);
    return report;
}

json to_json(const AlertView& alert) {
    return {{"about", text(alert.about)},
            {"acknowledged", text(alert.acknowledged)},
            {"again", text(alert.again)},
            {"article", text(alert.article)},
            {"case", alert.case_id},
            {"case_title", alert.case_title},
            {"cause", text(alert.cause)},
            {"change", alert.change},
            {"dates", text(alert.dates)},
            {"event", text(alert.event)},
            {"finding", alert.finding ? to_json(*alert.finding) : json(nullptr)},
            {"fingerprint", alert.fingerprint},
            {"first_seen", text(alert.first_seen)},
            {"kind", alert.kind},
            {"marks", alert.marks},
            {"participant", text(alert.participant)},
            {"resolved_by", text(alert.resolved)},
            {"severity", law::to_string(alert.severity)},
            {"term", alert.clock ? to_json(*alert.clock) : json(nullptr)},
            {"text", text(alert.text)},
            {"title", alert.title},
            {"was", text(alert.was)},
            {"who", text(alert.who)}};
}

namespace {

json to_json(const RecordedView& view) {
    return {{"acts", view.acts}, {"case", view.case_id}};
}

json to_json(const ComingWeek& week) {
    return {{"from", time::iso(week.from)},
            {"own", week.own},
            {"theirs", week.theirs},
            {"until", time::iso(week.until)}};
}

json to_json(const ComingView& term) {
    return {{"case_title", term.case_title},
            {"day", time::iso(term.day)},
            {"term", merzim::report::to_json(term.clock)}};
}

json to_json(const UndecidedView& view) {
    return {{"case", view.case_id},
            {"case_title", view.case_title},
            {"missing", view.missing},
            {"rules", view.rules}};
}

template <class View>
json array_of(const std::vector<View>& views) {
    json result = json::array();
    for (const View& view : views)
        result.push_back(to_json(view));
    return result;
}

}  // namespace

json to_json(const AlertsView& view) {
    json report = report_header("alerts");
    report["as_of"] = time::iso(view.as_of);
    report["last_run"] = text(view.last_run);
    report["dry_run"] = view.dry_run;
    report["cases"] = view.cases;
    report["open"] = view.open;
    report["silenced"] = view.silenced;
    report["acknowledged"] = view.acknowledged;
    report["left_out"] = view.left_out;
    report["warnings"] = view.warnings;
    report["notes"] = view.notes;
    report["alerts"] = list(view.told);
    report["gone"] = list(view.gone);
    report["recorded"] = array_of(view.recorded);
    report["weeks"] = array_of(view.weeks);
    report["coming"] = array_of(view.coming);
    report["coming_left_out"] = view.coming_left_out;
    report["undecided"] = array_of(view.undecided);
    return report;
}

}  // namespace merzim::report
