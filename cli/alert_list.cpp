#include "cli/alert_list.hpp"

#include "cli/reports.hpp"
#include "engine/report/json.hpp"

#include <nlohmann/json.hpp>

namespace merzim::cli {

int list_alerts(Context& context) {
    const store::Docket& docket = context.docket(store::OpenMode::read_only);
    nlohmann::json alerts = nlohmann::json::array();
    report::Document document;
    std::vector<report::Row> rows{
        {"fingerprint", "case", "rule", "first seen", "last told", "acknowledged"}};
    for (const store::AlertMemory& alert : docket.alerts()) {
        if (alert.state != "open") continue;
        rows.push_back({alert.fingerprint, alert.case_id, alert.rule, alert.first_seen,
                        alert.last_told.empty() ? "-" : alert.last_told,
                        alert.acknowledged_by.empty()
                            ? "-"
                            : alert.acknowledged_by + ", " + alert.acknowledged_on});
        alerts.push_back({{"fingerprint", alert.fingerprint},
                          {"case", alert.case_id},
                          {"rule", alert.rule},
                          {"participant", alert.participant},
                          {"event", alert.event},
                          {"first_seen", alert.first_seen},
                          {"last_changed", alert.last_seen},
                          {"kind", alert.kind},
                          {"last_told", alert.last_told},
                          {"acknowledged_by", alert.acknowledged_by},
                          {"acknowledged_on", alert.acknowledged_on},
                          {"acknowledged_note", alert.acknowledged_note}});
    }
    document.table(std::move(rows));
    nlohmann::json silences = nlohmann::json::array();
    std::vector<report::Row> quiet{{"silence", "finding", "case", "rule", "until", "by", "reason"}};
    for (const store::Silence& silence : docket.silences()) {
        if (silence.lifted) continue;
        const auto any = [](const std::string& word) { return word.empty() ? "*" : word; };
        quiet.push_back({std::to_string(silence.id), any(silence.fingerprint), any(silence.case_id),
                         any(silence.rule), silence.until, silence.by, silence.reason});
        silences.push_back({{"id", silence.id},
                            {"fingerprint", silence.fingerprint},
                            {"case", silence.case_id},
                            {"rule", silence.rule},
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
    nlohmann::json waiting = nlohmann::json::array();
    std::vector<report::Row> rows{{"number", "kind", "to", "message", "attempts", "problem"}};
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
