#include "cli/alert_list.hpp"

#include "cli/alert_facts.hpp"
#include "cli/reports.hpp"
#include "engine/report/json.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

// What rules and terms are called, looked up case by case.
class Titles {
  public:
    Titles(Context& context, const report::Words& words) : context_(context), words_(words) {}

    std::string of(const store::AlertMemory& alert) {
        if (kind_of(alert) == verdict::SignalKind::stale) return words_.say("alerts.stale-title");
        const law::Pack* law = law_of(alert.case_id);
        if (law == nullptr) return alert.rule;
        if (kind_of(alert) == verdict::SignalKind::upcoming) {
            const auto term = law->find_term(alert.rule);
            return term ? words_.text(law->term(*term).title) : alert.rule;
        }
        const auto rule = law->find_rule(alert.rule);
        return rule ? words_.text(law->rule(*rule).title) : alert.rule;
    }

  private:
    const law::Pack* law_of(const std::string& case_id) {
        if (case_ == case_id) return law_;
        case_ = case_id;
        const auto record = context_.docket(store::OpenMode::read_only).load(case_id);
        law_ = record ? context_.laws().find(record->pack, record->procedure) : nullptr;
        return law_;
    }

    Context& context_;
    const report::Words& words_;
    std::string case_;
    const law::Pack* law_ = nullptr;
};

report::Row headings(const report::Words& words, const std::vector<const char*>& names) {
    report::Row row;
    for (const char* name : names)
        row.emplace_back(words.say(std::string("alerts.list.") + name));
    return row;
}

}  // namespace

int list_alerts(Context& context, const AlertSelection& selection) {
    const report::Words words = words_of(context);
    Titles titles(context, words);
    const auto day = [&](const std::string& iso) {
        const auto parsed = time::parse_day(iso);
        return parsed ? words.day(*parsed) : std::string("-");
    };
    std::map<std::string, std::string> last_told;  // by fingerprint
    for (const store::Telling& telling : context.docket(store::OpenMode::read_only).tellings()) {
        std::string& last = last_told[telling.fingerprint];
        last = std::max(last, telling.told_on);
    }
    nlohmann::json alerts = nlohmann::json::array();
    report::Document document;
    std::vector<store::AlertMemory> open = selected(context, selection);
    std::ranges::sort(open, {}, [](const store::AlertMemory& alert) {
        return std::tie(alert.case_id, alert.fingerprint);
    });
    std::vector<report::Row> rows{headings(
        words, {"fingerprint", "case", "what", "who", "first-seen", "last-told", "acknowledged"})};
    for (const store::AlertMemory& alert : open) {
        const std::string title = titles.of(alert);
        const auto acknowledged_on = time::parse_day(alert.acknowledged_on);
        constexpr std::size_t kEnough = 8;
        rows.push_back(
            {alert.fingerprint.substr(0, kEnough), alert.case_id, title,
             alert.participant.empty() ? "-" : alert.participant, day(alert.first_seen),
             day(last_told[alert.fingerprint]),
             acknowledged_on ? alert.acknowledged_by + ", " + words.day(*acknowledged_on) : "-"});
        alerts.push_back({{"fingerprint", alert.fingerprint},
                          {"case", alert.case_id},
                          {"rule", alert.rule},
                          {"title", title},
                          {"participant", alert.participant},
                          {"event", alert.event},
                          {"first_seen", alert.first_seen},
                          {"last_changed", alert.last_seen},
                          {"kind", alert.kind},
                          {"last_told", last_told[alert.fingerprint]},
                          {"acknowledged_by", alert.acknowledged_by},
                          {"acknowledged_on", alert.acknowledged_on},
                          {"acknowledged_note", alert.acknowledged_note}});
    }
    document.table(std::move(rows));
    nlohmann::json silences = nlohmann::json::array();
    const std::string today = time::iso(day_of(context.question().now));
    std::vector<report::Row> quiet{headings(
        words, {"silence", "fingerprint", "case", "rule", "query", "until", "by", "reason"})};
    for (const store::Silence& silence : context.docket(store::OpenMode::read_only).silences()) {
        if (silence.lifted) continue;
        const bool ended = silence.until < today;
        const std::string until =
            ended ? words.say("alerts.list.ended", {{"date", day(silence.until)}})
                  : day(silence.until);
        const auto any = [](const std::string& word) { return word.empty() ? "*" : word; };
        quiet.push_back({std::to_string(silence.id), any(silence.fingerprint), any(silence.case_id),
                         any(silence.rule), any(silence.query), until, silence.by, silence.reason});
        silences.push_back({{"id", silence.id},
                            {"fingerprint", silence.fingerprint},
                            {"case", silence.case_id},
                            {"rule", silence.rule},
                            {"query", silence.query},
                            {"until", silence.until},
                            {"by", silence.by},
                            {"reason", silence.reason}});
    }
    if (quiet.size() > 1) document.table(std::move(quiet));
    if (context.options.format == "json" || context.options.format == "jsonl") {
        nlohmann::json report = report::report_header("alert-memory");
        report["open"] = std::move(alerts);
        report["silences"] = std::move(silences);
        context.deliver(report::write_json(report));
    } else {
        deliver(context, document);
    }
    return kDone;
}

int list_outbox(Context& context) {
    const report::Words words = words_of(context);
    nlohmann::json waiting = nlohmann::json::array();
    std::vector<report::Row> rows{
        headings(words, {"number", "kind", "to", "message", "attempts", "problem"})};
    for (const store::OutgoingMessage& message :
         context.docket(store::OpenMode::read_only).outbox()) {
        rows.push_back({std::to_string(message.number), message.kind, message.recipient,
                        message.message_id, std::to_string(message.attempts), message.problem});
        waiting.push_back({{"number", message.number},
                           {"kind", message.kind},
                           {"recipient", message.recipient},
                           {"message_id", message.message_id},
                           {"attempts", message.attempts},
                           {"problem", message.problem}});
    }
    if (context.options.format == "json" || context.options.format == "jsonl") {
        nlohmann::json report = report::report_header("outbox");
        report["waiting"] = std::move(waiting);
        context.deliver(report::write_json(report));
        return kDone;
    }
    report::Document document;
    document.table(std::move(rows));
    deliver(context, document);
    return kDone;
}

}  // namespace merzim::cli
