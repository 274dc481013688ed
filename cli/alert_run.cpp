#include "cli/alert_run.hpp"

#include "cli/alert_causes.hpp"
#include "cli/alert_coming.hpp"
#include "cli/alert_describe.hpp"
#include "cli/alert_log.hpp"
#include "cli/alert_silences.hpp"
#include "cli/alert_watch.hpp"
#include "cli/pack_checks.hpp"
#include "engine/base/errors.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using store::AlertMemory;
using store::Silence;
using verdict::AlertChange;
using verdict::AlertLevel;
using verdict::AlertStep;

constexpr int kGrace = 3;  // days a run may be late before that is worth a word
constexpr int kSoon = 7;   // a silence that ends within so many days is announced

class Comparison {
  public:
    Comparison(Context& context, const AlertSettings& settings, std::int64_t started_at,
               const RunsBefore& runs)
        : context_(context),
          settings_(settings),
          started_at_(started_at),
          runs_(runs),
          words_(words_of(context)),
          question_(context.question()),
          today_(day_of(question_.now)),
          day_(time::iso(today_)),
          describer_(context, words_) {
        const store::Docket& docket = context.docket(store::OpenMode::read_only);
        silences_ = docket.silences();
        look_back();
        rows_ = docket.rows();
        docket_ = watch_docket(context, settings, is_memory_useless(), told_before());
        causes_.emplace(context, words_, settings_, docket_, before_);
        recall(docket);
        compare();
        tell_all();
        run_.coming = add_coming(context, words_, describer_, docket_.watches, today_,
                                 settings.watch.coming_days, run_.view);
        add_notes();
        add_counts(docket);
        remember_watches();
        write_record();
    }

    AlertRun take() {
        const report::AlertsView& view = run_.view;
        run_.worth_telling = !view.told.empty() || !view.gone.empty() || !view.warnings.empty();
        return std::move(run_);
    }

  private:
    // An alert of this run before it is described.
    struct Step {
        const verdict::Signal* signal = nullptr;  // null: it is gone
        const AlertMemory* known = nullptr;       // null: it is new
        const Silence* silenced = nullptr;
        std::string case_id;
        AlertChange change = AlertChange::still;
        bool tell = false;
        bool repeated = false;
        bool silence_ended = false;
    };

    void look_back() {
        last_ = runs_.last;
        if (!last_) return;
        if (*last_->as_of > today_ && !settings_.dry_run) {
            throw UsageError("the docket remembers a later run, of " + time::iso(*last_->as_of),
                             "a run of an earlier day can be looked at with --dry-run");
        }
        timeline::Question then{.now = last_->now.value_or(end_of(*last_->as_of)),
                                .known_by = last_->known_by};
        before_ = RunBefore{then, last_->rows};
    }

    // What the memory holds then says nothing about this day, or of what was known on it.
    [[nodiscard]] bool is_memory_useless() const {
        return !last_ || *last_->as_of > today_ || question_.known_by || last_->known_by;
    }

    [[nodiscard]] std::string told_before() const {
        return settings_.repeat_days > 0 ? time::iso(today_ - settings_.repeat_days)
                                         : std::string();
    }

    // The memory of the cases that were evaluated, and of those that are gone.
    void recall(const store::Docket& docket) {
        open_ = docket.open_alerts();
        std::set<std::string> looked_at;
        for (const WatchedCase& one : docket_.cases)
            looked_at.insert(one.case_id);
        looked_at.insert(docket_.silent.begin(), docket_.silent.end());
        for (std::string& case_id : docket.cases_gone())
            looked_at.insert(std::move(case_id));
        for (const AlertMemory& alert : open_) {
            if (looked_at.contains(alert.case_id)) known_.emplace(alert.fingerprint, alert);
        }
        // those that were resolved are needed only where they are back
        for (const WatchedCase& one : docket_.cases) {
            const bool all_known = std::ranges::all_of(
                one.signals,
                [&](const verdict::Signal& signal) { return known_.contains(signal.fingerprint); });
            if (all_known) continue;
            for (AlertMemory& alert : docket.alerts_of(one.case_id))
                known_.emplace(alert.fingerprint, std::move(alert));
        }
    }

    [[nodiscard]] const Silence* silence_of(const std::string& fingerprint,
                                            const std::string& case_id, const std::string& about) {
        for (const Silence& silence : silences_) {
            if (!silences(silence, fingerprint, case_id, about, day_)) continue;
            used_.insert(silence.id);
            return &silence;
        }
        return nullptr;
    }

    void compare() {
        std::vector<verdict::KnownAlert> known;
        std::vector<const AlertMemory*> memory;
        for (const auto& [fingerprint, alert] : known_) {
            known.push_back({fingerprint,
                             alert.state == "open",
                             !alert.last_told.empty(),
                             !alert.acknowledged_by.empty(),
                             {alert.severity, alert.claim, alert.certainty, alert.step},
                             alert.ever_told,
                             settings_.repeat_days > 0 && alert.last_told <= told_before()});
            memory.push_back(&alert);
        }
        std::vector<verdict::CurrentAlert> current;
        std::vector<Step> steps;
        for (const WatchedCase& one : docket_.cases) {
            for (const verdict::Signal& signal : one.signals) {
                Step& step = steps.emplace_back();
                step.signal = &signal;
                step.case_id = one.case_id;
                step.silenced = silence_of(signal.fingerprint, one.case_id, signal.about);
                current.push_back({signal.fingerprint, step.silenced != nullptr, signal.level});
            }
        }
        for (const AlertStep& found : verdict::compare_alerts(known, current)) {
            Step step;
            if (found.current >= 0) step = steps[static_cast<std::size_t>(found.current)];
            if (found.known >= 0) step.known = memory[static_cast<std::size_t>(found.known)];
            if (step.signal == nullptr) step.case_id = step.known->case_id;
            step.change = found.change;
            step.tell = found.tell;
            step.repeated = found.repeated;
            step.silence_ended = found.silence_ended;
            steps_.push_back(std::move(step));
        }
    }

    // The order in which alerts are told: the case with the worst first, in it the worst first.
    void order() {
        const auto rank = [](const Step& step) {
            if (step.signal == nullptr) return std::tuple(0, verdict::AlertLevel{});
            const int order = step.signal->own                                    ? 3
                              : step.repeated                                     ? 0
                              : step.signal->kind == verdict::SignalKind::finding ? 2
                                                                                  : 1;
            return std::tuple(order, step.signal->level);
        };
        std::map<std::string, decltype(rank(Step{}))> worst;
        for (const Step& step : steps_) {
            if (!step.tell) continue;
            const auto [at, is_first] = worst.emplace(step.case_id, rank(step));
            if (!is_first) at->second = std::max(at->second, rank(step));
        }
        std::ranges::stable_sort(steps_, [&](const Step& a, const Step& b) {
            if (a.case_id != b.case_id) {
                const auto x = worst.find(a.case_id);
                const auto y = worst.find(b.case_id);
                if (x == worst.end() || y == worst.end()) return x != worst.end();
                return x->second != y->second ? x->second > y->second : a.case_id < b.case_id;
            }
            return rank(a) > rank(b);
        });
    }

    void tell_all() {
        order();
        std::size_t told = 0;
        std::string undecided;
        for (Step& step : steps_) {
            const bool is_full = settings_.max_alerts > 0 && told == settings_.max_alerts;
            if (step.tell && step.signal != nullptr && is_full) {
                step.tell = false;  // it waits for the next run; what is over is told now or never
                ++run_.view.left_out;
            }
            const bool is_told = step.tell && tell(step);
            if (is_told && step.signal != nullptr) ++told;
            if (is_told && undecided != step.case_id) {
                undecided = step.case_id;
                report::UndecidedView view = describer_.undecided(step.case_id);
                if (view.rules > 0) run_.view.undecided.push_back(std::move(view));
            }
            remember(step);
        }
    }

    // False when there is nothing to say after all.
    bool tell(const Step& step) {
        report::AlertView view;
        view.case_id = step.case_id;
        if (step.signal != nullptr) {
            view.fingerprint = step.signal->fingerprint;
            view.kind = std::string(to_string(step.signal->kind));
            view.about = step.signal->about;
            view.participant = step.signal->participant;
            view.event = step.signal->event;
            describer_.describe(view);
            if (step.change == AlertChange::fresh || step.change == AlertChange::reopened)
                view.cause = causes_->of_new(step.case_id, view.fingerprint);
        } else {
            view.fingerprint = step.known->fingerprint;
            view.kind = step.known->kind;
            view.about = step.known->rule;
            view.participant = step.known->participant;
            view.event = step.known->event;
            view.severity = static_cast<law::RuleSeverity>(step.known->severity);
            describer_.describe_gone(view);
            view.cause = causes_->of_gone(step.case_id, view.fingerprint);
            // of a term only that the act came is news, or that it moved: that it ran out is told
            // of by the rule that watches it
            const bool met = view.clock && view.clock->kind == verdict::Kind::met;
            if (view.kind == "upcoming" && !met && !has_moved(view) && view.cause.empty())
                return false;
        }
        view.change = change_of(step, view);
        view.change_title = words_.say("alerts." + title_of(step, view));
        add_past(step, view);
        const bool is_gone =
            (step.signal == nullptr && !has_moved(view)) || step.change == AlertChange::better;
        (is_gone ? run_.view.gone : run_.view.told).push_back(std::move(view));
        return true;
    }

    // A term that still runs, but no longer ends soon.
    static bool has_moved(const report::AlertView& view) {
        return view.kind == "upcoming" && view.clock && view.clock->kind == verdict::Kind::running;
    }

    static std::string change_of(const Step& step, const report::AlertView& view) {
        if (step.signal == nullptr && has_moved(view)) return "moved";
        if (step.signal == nullptr && !view.cause.empty()) return "withdrawn";
        return std::string(to_string(step.change));
    }

    // How the change is called: of a term by what it means.
    static std::string title_of(const Step& step, const report::AlertView& view) {
        if (view.kind != "upcoming" || step.signal == nullptr) return view.change;
        if (step.signal->level.step == verdict::kRanOut) return "ran-out";
        return step.change == AlertChange::worse ? "nearer" : view.change;
    }

    void add_past(const Step& step, report::AlertView& view) const {
        if (step.repeated) view.again = words_.say("alerts.repeated");
        if (step.change == AlertChange::worse && view.kind == "finding" &&
            AlertLevel{step.known->severity, step.known->claim, step.known->certainty,
                       step.signal->level.step} == step.signal->level) {
            view.again = words_.say("alerts.further-step");
        }
        if (step.silence_ended) {
            // untold for another reason than a silence: it was left out of a longer report
            const bool silenced = std::ranges::any_of(silences_, [&](Silence silence) {
                silence.lifted = false;  // one that was lifted was one
                return silences(silence, view.fingerprint, view.case_id, view.about,
                                silence.created_on);
            });
            view.again = words_.say(silenced ? "alerts.silence-ended" : "alerts.was-left-out");
        }
        if (step.known == nullptr) return;
        view.first_seen = step.known->first_seen;
        if (const auto first = time::parse_day(view.first_seen))
            view.first_words = words_.say("alerts.first-seen", {{"date", words_.day(*first)}});
        if (!step.known->acknowledged_by.empty() && step.change != AlertChange::worse) {
            view.acknowledged =
                words_.say(step.known->acknowledged_note.empty() ? "alerts.acknowledged-bare"
                                                                 : "alerts.acknowledged",
                           {{"by", step.known->acknowledged_by},
                            {"on", step.known->acknowledged_on},
                            {"note", step.known->acknowledged_note}});
        }
    }

    void remember(const Step& step) {
        AlertMemory alert;
        if (step.known != nullptr) alert = *step.known;
        const bool is_new =
            step.change == AlertChange::fresh || step.change == AlertChange::reopened;
        if (step.signal != nullptr) {
            alert.fingerprint = step.signal->fingerprint;
            alert.kind = std::string(to_string(step.signal->kind));
            alert.case_id = step.case_id;
            alert.rule = step.signal->about;
            alert.participant = step.signal->participant;
            alert.event = step.signal->event;
            alert.state = "open";
            alert.severity = step.signal->level.severity;
            alert.claim = step.signal->level.claim;
            alert.certainty = step.signal->level.certainty;
            alert.step = step.signal->level.step;
            alert.resolved_on.clear();
            if (is_new) alert.first_seen = day_;
        } else {
            alert.state = "resolved";
            alert.resolved_on = day_;
        }
        if (step.change == AlertChange::worse || is_new) {
            // what was accepted was the milder finding
            alert.acknowledged_by.clear();
            alert.acknowledged_on.clear();
            alert.acknowledged_note.clear();
        }
        if (is_new) alert.ever_told = false;
        if (step.tell) {
            alert.ever_told = true;
            alert.last_told = day_;
        } else if (step.change != AlertChange::still) {
            // a change nobody was told of is told as soon as it may be
            alert.last_told.clear();
        }
        if (step.change != AlertChange::still) alert.last_seen = day_;
        const bool changed = step.change != AlertChange::still || step.tell;
        if (changed) run_.memory.alerts.push_back(std::move(alert));
    }

    void add_notes() {
        report::AlertsView& view = run_.view;
        if (runs_.failed) {
            view.warnings.push_back(
                words_.say("alerts.failed", {{"date", format_utc(runs_.failed->started_at)}}));
        }
        for (const auto& [name, unused] : docket_.missed)
            view.warnings.push_back(words_.say("alerts.no-law", {{"law", name}}));
        if (!last_) {
            view.notes.push_back(words_.say("alerts.first-run"));
        } else {
            view.last_run = time::iso(*last_->as_of);
            const int gap = today_ - *last_->as_of;
            if (gap >= 0)
                view.notes.push_back(words_.say(
                    "alerts.last-run",
                    {{"date", words_.day(*last_->as_of)}, {"distance", words_.distance(-gap)}}));
            if (gap > settings_.every_days + kGrace)
                view.warnings.push_back(words_.say("alerts.missed", {{"n", std::to_string(gap)}}));
        }
        for (const Silence& silence : silences_)
            add_note(silence);
        for (const auto& [name, basis] : docket_.bases)
            add_note_of_law(name);
    }

    void add_note(const Silence& silence) {
        const auto until = time::parse_day(silence.until);
        if (silence.lifted || !until) return;
        const PhraseArguments arguments{{"id", std::to_string(silence.id)},
                                        {"until", words_.day(*until)},
                                        {"reason", silence.reason}};
        if (*until < today_) {
            const bool since_last_run = last_ && *until >= *last_->as_of;
            if (since_last_run)
                run_.view.warnings.push_back(words_.say("alerts.silence-expired", arguments));
        } else if (!is_used(silence)) {
            run_.view.notes.push_back(words_.say("alerts.silence-unused", arguments));
        } else if (*until - today_ <= kSoon) {
            run_.view.notes.push_back(words_.say("alerts.silence-ends", arguments));
        }
    }

    // By an alert of a case that was looked at now, or by one that is remembered.
    [[nodiscard]] bool is_used(const Silence& silence) const {
        return used_.contains(silence.id) ||
               std::ranges::any_of(open_, [&](const AlertMemory& alert) {
                   return !known_.contains(alert.fingerprint) &&
                          silences(silence, alert.fingerprint, alert.case_id, alert.rule, day_);
               });
    }

    void add_note_of_law(const std::string& name) {
        for (const auto& [used, law] : context_.laws().used()) {
            if (used != name) continue;
            const std::size_t stale = stale_norms(*law, today_).size();
            if (stale > 0) {
                run_.view.notes.push_back(
                    words_.say("alerts.reread", {{"law", name}, {"n", std::to_string(stale)}}));
            }
        }
    }

    // Of all that is open after this run.
    void add_counts(const store::Docket& docket) {
        report::AlertsView& view = run_.view;
        count_open(open_, run_.memory.alerts, silences_, day_, view);
        view.as_of = today_;
        view.as_of_words = as_of_words(words_, question_);
        view.cases = docket.case_count();
        view.dry_run = settings_.dry_run;
    }

    void remember_watches() {
        run_.memory.watches = std::move(docket_.watches);
        // what was not known then may be known at any time
        if (question_.known_by) {
            for (store::Watch& watch : run_.memory.watches)
                watch.wake.clear();
        }
        for (const auto& [name, basis] : docket_.bases)
            run_.memory.bases.emplace(name, to_text(basis));
        for (const auto& [name, basis] : docket_.before)
            run_.memory.bases.emplace(name, to_text(basis));
    }

    void write_record() {
        nlohmann::json laws = nlohmann::json::object();
        for (const auto& [name, basis] : docket_.bases) {
            laws[name] = {
                {"version", basis.version}, {"law", basis.law}, {"calendar", basis.calendar}};
        }
        const report::AlertsView& view = run_.view;
        const auto moment = [](const std::optional<time::Moment>& value) {
            return value ? nlohmann::json(value->minutes) : nlohmann::json(nullptr);
        };
        run_.memory.record = nlohmann::json{
            {"started_at", started_at_},
            {"ended_at", context_.clock.now_utc()},
            {"as_of", day_},
            {"now", question_.now.minutes},
            {"known_by", moment(question_.known_by)},
            {"rows", rows_},
            {"cases", view.cases},
            {"evaluated", run_.memory.watches.size()},
            {"full", docket_.full},
            {"told", view.told.size()},
            {"gone", view.gone.size()},
            {"left_out", view.left_out},
            {"open", view.open},
            {"laws", laws},
            {"missed_laws", docket_.missed.size()},
            {"program",
             MERZIM_VERSION}}.dump();
    }

    Context& context_;
    const AlertSettings& settings_;
    std::int64_t started_at_;
    const RunsBefore& runs_;
    report::Words words_;
    timeline::Question question_;
    time::Day today_;
    std::string day_;
    AlertDescriber describer_;
    std::vector<Silence> silences_;
    std::set<std::int64_t> used_;
    std::optional<LoggedRun> last_;
    std::optional<RunBefore> before_;
    std::int64_t rows_ = 0;  // of the ledger before this run read it
    WatchedDocket docket_;
    std::optional<AlertCauses> causes_;
    std::vector<AlertMemory> open_;
    std::map<std::string, AlertMemory> known_;  // of the cases looked at, by fingerprint
    std::vector<Step> steps_;
    AlertRun run_;
};

}  // namespace

AlertRun compare_with_memory(Context& context, const AlertSettings& settings,
                             std::int64_t started_at, const RunsBefore& runs) {
    return Comparison(context, settings, started_at, runs).take();
}

}  // namespace merzim::cli
