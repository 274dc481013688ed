#include "engine/report/tables.hpp"

#include "engine/base/text.hpp"

namespace merzim::report {

namespace {

std::string day(time::Moment moment) {
    return time::is_supported(moment) ? time::iso(time::day_of(moment)) : std::string();
}

std::string number(std::int64_t value) {
    return value < 0 ? std::string() : std::to_string(value);
}

std::string joined(const std::vector<std::string>& parts) {
    return text::join(parts, "; ");
}

Row clock_row(const ClockView& clock) {
    return {law::to_string(clock.binds) == "defence" ? "own" : "theirs",
            clock.case_id,
            clock.term,
            clock.title,
            clock.who,
            clock.article,
            std::string(to_string(clock.kind)),
            std::string(to_string(clock.certainty)),
            day(clock.due.earliest),
            day(clock.due.prevailing),
            day(clock.due.latest),
            day(clock.safe),
            clock.days_left_known ? std::to_string(clock.days_left) : std::string(),
            clock.event,
            clock.state_words,
            clock.extension_words,
            joined(clock.marks)};
}

}  // namespace

Row findings_header() {
    return {"fingerprint", "case",        "rule",   "severity",  "claim",
            "certainty",   "participant", "who",    "event",     "article",
            "earliest",    "prevailing",  "latest", "days_over", "days_over_most",
            "amount",      "title",       "text",   "marks"};
}

Row findings_row(const FindingView& finding) {
    return {finding.fingerprint,
            finding.case_id,
            finding.rule,
            std::string(law::to_string(finding.severity)),
            std::string(claim_word(finding)),
            std::string(to_string(finding.certainty)),
            finding.participant,
            finding.who,
            finding.event,
            finding.article,
            day(finding.due.earliest),
            day(finding.due.prevailing),
            day(finding.due.latest),
            number(finding.days_over),
            number(finding.days_over_most),
            number(finding.amount),
            finding.title,
            finding.text,
            joined(finding.marks)};
}

Table deadlines_table(const DeadlinesView& view) {
    Table table{
        {"list", "case", "term", "title", "who", "article", "state", "certainty", "earliest",
         "prevailing", "latest", "safe", "days_left", "event", "words", "extension", "marks"},
        {}};
    for (const ClockView& clock : view.own)
        table.rows.push_back(clock_row(clock));
    for (const ClockView& clock : view.theirs)
        table.rows.push_back(clock_row(clock));
    for (std::size_t i = 0; i < view.plans.size(); ++i) {
        const PlanView& plan = view.plans[i];
        const time::Bounds bounds = plan.act.when.bounds;
        table.rows.push_back({"planned", view.plan_cases[i], plan.act.type, plan.act.title,
                              joined(plan.act.who), "", plan.past ? "past" : "planned", "",
                              day(bounds.earliest), "", day(bounds.latest), day(bounds.earliest),
                              plan.days_known ? std::to_string(plan.days) : std::string(),
                              plan.act.event, plan.words, "", ""});
    }
    return table;
}

Table chronology_table(const ChronologyView& view) {
    Table table{
        {"case", "event", "type", "date", "earliest", "latest", "words", "title", "who", "planned",
         "certain", "quote", "page", "sources", "source_urls", "note", "reckoned", "instead"},
        {}};
    for (const EntryView& entry : view.entries) {
        std::vector<std::string> ids;
        std::vector<std::string> urls;
        for (const int citation : entry.citations) {
            const Citation& source = view.sources[static_cast<std::size_t>(citation - 1)];
            ids.push_back(source.source);
            urls.push_back(source.url);
        }
        table.rows.push_back({view.heading.case_id, entry.act.event, entry.act.type,
                              entry.act.when.edtf, day(entry.act.when.bounds.earliest),
                              day(entry.act.when.bounds.latest), entry.act.when.words,
                              entry.act.title, joined(entry.act.who), entry.planned ? "yes" : "no",
                              entry.act.certain ? "yes" : "no", entry.quote, entry.page,
                              joined(ids), joined(urls), entry.note, entry.reckoned ? "yes" : "no",
                              entry.instead_words});
    }
    return table;
}

Table demands_table(const std::vector<DemandView>& demands) {
    Table table{{"document", "from", "article", "answer_within", "because", "findings"}, {}};
    for (const DemandView& demand : demands) {
        table.rows.push_back({demand.document, demand.from_title, demand.article,
                              demand.answer_within, joined(demand.because),
                              joined(demand.fingerprints)});
    }
    return table;
}

}  // namespace merzim::report
