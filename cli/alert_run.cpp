#include "cli/alert_run.hpp"

#include "engine/base/errors.hpp"

#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using store::AlertMemory;
using store::Silence;
using verdict::AlertChange;
using verdict::AlertStep;

constexpr int kLongGap = 10;  // days without a run that are worth a word: a week and a bit
constexpr int kSoon = 7;      // a silence that ends within so many days is announced

struct Memory {
    std::vector<AlertMemory> alerts;
    std::vector<Silence> silences;
    std::optional<time::Day> last_run;
};

Memory read_memory(Context& context) {
    const store::Docket& docket = context.docket(store::OpenMode::read_only);
    Memory memory{docket.alerts(), docket.silences(), std::nullopt};
    for (const std::string& run : docket.runs(1)) {
        const nlohmann::json json = nlohmann::json::parse(run, nullptr, false);
        if (json.is_object()) memory.last_run = time::parse_day(json.value("as_of", ""));
    }
    return memory;
}

verdict::AlertLevel level_of(const law::Pack& pack, const verdict::Outcome& outcome) {
    return {static_cast<int>(pack.rule(outcome.rule).severity), static_cast<int>(outcome.claim),
            static_cast<int>(outcome.certainty)};
}

// A finding of this run with the names the memory needs.
struct Seen {
    const Finding* finding = nullptr;
    std::string rule;
    verdict::AlertLevel level;
    const Silence* silenced = nullptr;
};

class Comparison {
  public:
    Comparison(Context& context, unsigned jobs, bool dry_run)
        : context_(context),
          words_(words_of(context)),
          memory_(read_memory(context)),
          question_(context.question()),
          today_(day_of(question_.now)),
          day_(time::iso(today_)) {
        run_.view.dry_run = dry_run;
        if (memory_.last_run && *memory_.last_run > today_ && !dry_run) {
            throw UsageError("the docket remembers a later run, of " + time::iso(*memory_.last_run),
                             "a run of an earlier day can be looked at with --dry-run");
        }
        result_ = check_all(context, jobs);
        see();
        compare();
        add_notes();
        write_record();
    }

    AlertRun take() { return std::move(run_); }

  private:
    void see() {
        for (const Finding& finding : result_.findings) {
            Seen seen{&finding, finding.pack->rule(finding.outcome.rule).id,
                      level_of(*finding.pack, finding.outcome), nullptr};
            for (const Silence& silence : memory_.silences) {
                if (!silences(silence, finding.fingerprint, finding.case_id, seen.rule, day_))
                    continue;
                seen.silenced = &silence;
                used_.push_back(silence.id);
                break;
            }
            seen_.push_back(std::move(seen));
        }
    }

    void compare() {
        std::vector<verdict::KnownAlert> known;
        for (const AlertMemory& alert : memory_.alerts) {
            known.push_back({alert.fingerprint,
                             alert.state == "open",
                             !alert.last_told.empty(),
                             !alert.acknowledged_by.empty(),
                             {alert.severity, alert.claim, alert.certainty}});
        }
        std::vector<verdict::CurrentAlert> current;
        for (const Seen& seen : seen_)
            current.push_back({seen.finding->fingerprint, seen.silenced != nullptr, seen.level});
        for (const AlertStep& step : verdict::compare_alerts(known, current)) {
            remember(step);
            tell(step);
        }
        std::ranges::stable_sort(run_.view.told, [](const auto& a, const auto& b) {
            if (a.finding.case_id != b.finding.case_id)
                return a.finding.case_id < b.finding.case_id;
            return a.finding.severity > b.finding.severity;
        });
        run_.view.as_of = today_;
        run_.view.as_of_words = as_of_words(words_, question_);
        run_.view.cases = result_.cases;
    }

    [[nodiscard]] const AlertMemory* known_of(const AlertStep& step) const {
        return step.known < 0 ? nullptr : &memory_.alerts[static_cast<std::size_t>(step.known)];
    }
    [[nodiscard]] const Seen* seen_of(const AlertStep& step) const {
        return step.current < 0 ? nullptr : &seen_[static_cast<std::size_t>(step.current)];
    }

    void remember(const AlertStep& step) {
        AlertMemory alert;
        if (const AlertMemory* known = known_of(step)) alert = *known;
        if (const Seen* seen = seen_of(step)) {
            alert.fingerprint = seen->finding->fingerprint;
            alert.case_id = seen->finding->case_id;
            alert.rule = seen->rule;
            alert.participant = seen->finding->participant_id;
            alert.event = seen->finding->event_id;
            alert.state = "open";
            alert.severity = seen->level.severity;
            alert.claim = seen->level.claim;
            alert.certainty = seen->level.certainty;
            alert.last_seen = day_;
            alert.resolved_on.clear();
            if (alert.first_seen.empty()) alert.first_seen = day_;
        } else {
            alert.state = "resolved";
            alert.resolved_on = day_;
        }
        const bool again =
            step.change == AlertChange::worse || step.change == AlertChange::reopened;
        if (again) {
            // what was accepted was the milder finding
            alert.acknowledged_by.clear();
            alert.acknowledged_on.clear();
            alert.acknowledged_note.clear();
        }
        if (step.tell) alert.last_told = day_;
        // a change nobody was told of because of a silence is told when the silence ends
        if (!step.tell && again) alert.last_told.clear();
        run_.changed.push_back(std::move(alert));
    }

    void tell(const AlertStep& step) {
        const Seen* seen = seen_of(step);
        if (seen != nullptr && seen->silenced != nullptr) ++run_.view.silenced;
        if (!step.tell) {
            const AlertMemory* known = known_of(step);
            if (step.change == AlertChange::still && known != nullptr &&
                seen->silenced == nullptr) {
                ++run_.view.still;
                if (!known->acknowledged_by.empty()) ++run_.view.acknowledged;
            }
            return;
        }
        report::AlertView view;
        view.change = std::string(to_string(step.change));
        view.change_title = words_.say("alerts." + view.change);
        view.silence_ended = step.silence_ended;
        if (const AlertMemory* known = known_of(step)) {
            view.first_seen = known->first_seen;
            if (const auto first = time::parse_day(known->first_seen))
                view.first_words = words_.say("alerts.first-seen", {{"date", words_.day(*first)}});
            if (!known->acknowledged_by.empty() && step.change != AlertChange::worse) {
                view.acknowledged =
                    words_.say("alerts.acknowledged", {{"by", known->acknowledged_by},
                                                       {"on", known->acknowledged_on},
                                                       {"note", known->acknowledged_note}});
            }
        }
        if (seen != nullptr) {
            describe(*seen, view);
        } else {
            describe_gone(*known_of(step), view);
        }
        run_.view.told.push_back(std::move(view));
    }

    const Evaluated& evaluated(const std::string& case_id) {
        if (current_case_ != case_id) {
            current_ = std::make_unique<Evaluated>(evaluate(context_, case_id));
            current_case_ = case_id;
        }
        return *current_;
    }

    void describe(const Seen& seen, report::AlertView& view) {
        const Evaluated& found = evaluated(seen.finding->case_id);
        view.finding =
            report::finding_of(report::Desk(found.subject, words_, false), seen.finding->outcome);
    }

    // What became of a finding that is no longer one.
    void describe_gone(const AlertMemory& alert, report::AlertView& view) {
        view.finding.fingerprint = alert.fingerprint;
        view.finding.case_id = alert.case_id;
        view.finding.case_title = alert.case_id;
        view.finding.rule = alert.rule;
        view.finding.title = alert.rule;
        view.finding.severity = static_cast<law::RuleSeverity>(alert.severity);
        view.finding.kind = verdict::Kind::not_applicable;
        const store::Docket& docket = context_.docket(store::OpenMode::read_only);
        if (!docket.load(alert.case_id)) {
            view.resolved = words_.say("alerts.no-case");
            return;
        }
        const Evaluated& found = evaluated(alert.case_id);
        const report::Desk desk(found.subject, words_, false);
        view.finding.case_title = desk.names.case_title();
        const auto rule = found.subject.pack.find_rule(alert.rule);
        if (!rule) {
            view.resolved = words_.say("alerts.no-rule");
            return;
        }
        view.finding.title = words_.text(found.subject.pack.rule(*rule).title);
        const verdict::Outcome* outcome = find_outcome(found, alert.fingerprint);
        if (outcome == nullptr) {
            view.resolved = words_.say("alerts.gone");
            return;
        }
        view.finding = report::finding_of(desk, *outcome);
        view.resolved = report::outcome_words(desk, *outcome);
    }

    void add_notes() {
        report::AlertsView& view = run_.view;
        if (!memory_.last_run) {
            view.notes.push_back(words_.say("alerts.first-run"));
        } else {
            view.last_run = time::iso(*memory_.last_run);
            const int gap = today_ - *memory_.last_run;
            view.notes.push_back(words_.say(
                "alerts.last-run",
                {{"date", words_.day(*memory_.last_run)}, {"distance", words_.distance(-gap)}}));
            if (gap > kLongGap)
                view.notes.push_back(words_.say("alerts.missed", {{"n", std::to_string(gap)}}));
        }
        for (const Silence& silence : memory_.silences)
            add_note(silence);
    }

    void add_note(const Silence& silence) {
        const auto until = time::parse_day(silence.until);
        if (silence.lifted || !until) return;
        const PhraseArguments arguments{{"id", std::to_string(silence.id)},
                                        {"until", words_.day(*until)},
                                        {"reason", silence.reason}};
        const bool used = std::ranges::find(used_, silence.id) != used_.end();
        if (*until < today_) {
            const bool since_last_run = memory_.last_run && *until >= *memory_.last_run;
            if (since_last_run)
                run_.view.notes.push_back(words_.say("alerts.silence-expired", arguments));
        } else if (!used) {
            run_.view.notes.push_back(words_.say("alerts.silence-unused", arguments));
        } else if (*until - today_ <= kSoon) {
            run_.view.notes.push_back(words_.say("alerts.silence-ends", arguments));
        }
    }

    void write_record() {
        nlohmann::json packs = nlohmann::json::object();
        for (const auto& [name, pack] : context_.laws().used())
            packs[name] = pack->hash;
        run_.record =
            nlohmann::json{{"at", context_.clock.now_utc()},
                           {"as_of", day_},
                           {"known_by", question_.known_by
                                            ? nlohmann::json(time::iso(day_of(*question_.known_by)))
                                            : nlohmann::json(nullptr)},
                           {"cases", result_.cases},
                           {"findings", result_.findings.size()},
                           {"told", run_.view.told.size()},
                           {"packs", packs},
                           {"program", MERZIM_VERSION}}
                .dump();
    }

    Context& context_;
    report::Words words_;
    Memory memory_;
    timeline::Question question_;
    time::Day today_;
    std::string day_;
    CheckResult result_;
    std::vector<Seen> seen_;
    std::vector<std::int64_t> used_;
    std::unique_ptr<Evaluated> current_;
    std::string current_case_;
    AlertRun run_;
};

}  // namespace

bool silences(const Silence& silence, const std::string& fingerprint, const std::string& case_id,
              const std::string& rule, const std::string& day) {
    const auto matches = [](const std::string& wanted, const std::string& value) {
        return wanted.empty() || wanted == value;
    };
    return !silence.lifted && day <= silence.until && silence.created_on <= day &&
           matches(silence.fingerprint, fingerprint) && matches(silence.case_id, case_id) &&
           matches(silence.rule, rule);
}

AlertRun compare_with_memory(Context& context, unsigned jobs, bool dry_run) {
    return Comparison(context, jobs, dry_run).take();
}

}  // namespace merzim::cli
