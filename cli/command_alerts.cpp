#include "cli/alert_run.hpp"
#include "cli/commands_list.hpp"
#include "cli/dates.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"

#include <algorithm>
#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

class AlertsCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("ACTION", action_, "What to do (else run: tell what is new and remember it)")
            .one_of({"run", "list", "ack", "silence", "unsilence"});
        options.add("WORD", word_, "ack: a fingerprint; unsilence: the number of the silence");
        options.flag("--dry-run", dry_run_, "Only show; remember nothing");
        options.flag("-q,--quiet", quiet_, "Write nothing when nothing is new");
        options
            .add("--fail-on", fail_on_,
                 "Exit code 1 when something told is of this certainty or severity "
                 "(else always 0)")
            .type(std::string(kFailOnType));
        options.add("--jobs", jobs_, "Threads (else one for each core)").type("N").between(0, 1024);
        options.add("--by", by_, "ack, silence: who says so").type("NAME");
        options.add("--note", note_, "ack: a note to keep").type("TEXT");
        options.add("--finding", silence_.fingerprint, "silence: this finding").type("FINGERPRINT");
        options.add("--case", silence_.case_id, "silence: this case").type("CASE");
        options.add("--rule", silence_.rule, "silence: this rule").type("RULE");
        options.add("--until", until_, "silence: up to and with this day").type("DATE");
        options.add("--reason", silence_.reason, "silence: why").type("TEXT");
    }

    int run(Context& context) override {
        if (action_ == "list") return list(context);
        if (action_ == "ack") return acknowledge(context);
        if (action_ == "silence") return silence(context);
        if (action_ == "unsilence") return lift(context);
        return compare(context);
    }

  private:
    int compare(Context& context) const {
        const FailOn fail_on(fail_on_);
        const AlertRun result = compare_with_memory(context, jobs_, dry_run_);
        const bool silent = quiet_ && result.view.told.empty();
        if (!silent) write(context, result.view);
        if (!dry_run_) {
            context.docket(store::OpenMode::read_write)
                .remember(result.changed, {}, result.record, context.clock.now_utc());
        }
        const bool failed =
            std::ranges::any_of(result.view.told, [&](const report::AlertView& alert) {
                return alert.change != "resolved" &&
                       fail_on.reached(alert.finding.severity, alert.finding.certainty);
            });
        return failed ? kAttention : kDone;
    }

    static void write(Context& context, const report::AlertsView& view) {
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else if (context.options.format == "jsonl") {
            std::string lines;
            for (const report::AlertView& alert : view.told)
                lines += report::write_json_line(report::to_json(alert));
            context.deliver(lines);
        } else {
            deliver(context, report::compose_alerts(view, words_of(context)));
        }
    }

    // What is remembered: open alerts, then silences.
    static int list(Context& context) {
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
                              {"last_seen", alert.last_seen},
                              {"last_told", alert.last_told},
                              {"acknowledged_by", alert.acknowledged_by},
                              {"acknowledged_on", alert.acknowledged_on},
                              {"acknowledged_note", alert.acknowledged_note}});
        }
        document.table(std::move(rows));
        nlohmann::json silences = nlohmann::json::array();
        std::vector<report::Row> quiet{
            {"silence", "finding", "case", "rule", "until", "by", "reason"}};
        for (const store::Silence& silence : docket.silences()) {
            if (silence.lifted) continue;
            const auto any = [](const std::string& word) { return word.empty() ? "*" : word; };
            quiet.push_back({std::to_string(silence.id), any(silence.fingerprint),
                             any(silence.case_id), any(silence.rule), silence.until, silence.by,
                             silence.reason});
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

    // The remembered fingerprint that begins so.
    static std::string whole_fingerprint(Context& context, const std::string& prefix) {
        std::vector<std::string> found;
        for (const auto& alert : context.docket(store::OpenMode::read_only).alerts()) {
            if (alert.fingerprint.starts_with(prefix)) found.push_back(alert.fingerprint);
        }
        if (found.size() == 1) return found.front();
        throw UsageError(found.empty() ? "no alert is remembered under " + text::printable(prefix)
                                       : "several alerts begin with " + prefix,
                         "merzim alerts list shows the fingerprints");
    }

    [[nodiscard]] std::string today(Context& context) const {
        return time::iso(day_of(context.question().now));
    }

    void require(const std::string& given, const std::string& option) const {
        if (given.empty()) {
            throw UsageError("alerts " + action_ + " needs " + option, "see merzim alerts --help");
        }
    }

    int acknowledge(Context& context) const {
        require(word_, "a fingerprint");
        require(by_, "--by NAME");
        const std::string fingerprint = whole_fingerprint(context, word_);
        context.docket(store::OpenMode::read_write)
            .acknowledge(fingerprint, by_, note_, today(context));
        context.io.err << "acknowledged: " << fingerprint << "\n";
        return kDone;
    }

    int silence(Context& context) {
        require(by_, "--by NAME");
        require(until_, "--until DATE");
        require(silence_.reason, "--reason TEXT");
        if (silence_.fingerprint.empty() && silence_.case_id.empty() && silence_.rule.empty()) {
            throw UsageError("a silence needs to know what it is for",
                             "say --finding, --case or --rule");
        }
        if (!silence_.case_id.empty()) context.load_case(silence_.case_id);
        if (!silence_.fingerprint.empty())
            silence_.fingerprint = whole_fingerprint(context, silence_.fingerprint);
        const time::Day until = one_day("--until", until_);
        silence_.until = time::iso(until);
        silence_.by = by_;
        silence_.created_on = today(context);
        if (silence_.until < silence_.created_on) {
            throw UsageError("--until " + silence_.until + " is over already",
                             "name a day from " + silence_.created_on + " on");
        }
        const std::int64_t id = context.docket(store::OpenMode::read_write).silence(silence_);
        context.io.err << "silence " << id << " until " << silence_.until << "\n";
        for (const law::Pack* pack : context.laws().named()) {
            if (pack->calendar.is_working(until) != Truth::no) continue;
            context.io.err << "mind: " << silence_.until
                           << " is not a working day; what comes back then is seen later\n";
            break;
        }
        return kDone;
    }

    int lift(Context& context) const {
        require(word_, "the number of a silence");
        const bool digits = word_.find_first_not_of("0123456789") == std::string::npos;
        if (!digits || word_.size() > 18 ||
            !context.docket(store::OpenMode::read_write).lift_silence(std::stoll(word_))) {
            throw UsageError("there is no silence " + text::printable(word_),
                             "merzim alerts list shows their numbers");
        }
        context.io.err << "silence " << word_ << " was lifted\n";
        return kDone;
    }

    std::string action_ = "run";
    std::string word_;
    bool dry_run_ = false;
    bool quiet_ = false;
    std::string fail_on_ = "never";
    unsigned jobs_ = 0;
    std::string by_;
    std::string note_;
    std::string until_;
    store::Silence silence_;
};

}  // namespace

CommandInfo alerts_command() {
    return {
        .name = "alerts",
        .summary = "the regular run: what is new, worse or resolved since the last one",
        .examples = {"merzim alerts --quiet", "merzim alerts --dry-run --format json",
                     "merzim alerts ack 3f2a9c01 --by \"A. Lawyer\" --note \"complaint filed\"",
                     "merzim alerts silence --case adilbekov-2024 --until 2026-12-15 --by \"A. "
                     "Lawyer\" --reason \"appeal pending\"",
                     "merzim alerts unsilence 3"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json", "jsonl"}},
        .make = [] { return std::make_unique<AlertsCommand>(); },
    };
}

}  // namespace merzim::cli
