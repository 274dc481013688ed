#include "cli/alert_compare.hpp"

#include "cli/alert_coming.hpp"
#include "cli/alert_silences.hpp"
#include "engine/base/errors.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using store::AlertMark;
using store::AlertMemory;
using verdict::AlertLevel;
using verdict::AlertStep;

AlertLevel level_of(const AlertMark& mark) {
    return {mark.severity, mark.claim, mark.certainty, mark.step};
}

AlertMark mark_of(const verdict::Signal& signal) {
    return {signal.level.severity, signal.level.certainty, signal.level.claim, signal.level.step,
            signal.day ? time::iso(*signal.day) : std::string()};
}

class Comparison {
  public:
    Comparison(Context& context, const AlertSettings& settings, std::int64_t started_at,
               const RunsBefore& runs, const std::vector<AlertReader>& readers)
        : settings_(settings), readers_(readers), finder_(context), silences_(context, finder_) {
        run_.started_at = started_at;
        run_.question = context.question();
        run_.today = day_of(run_.question.now);
        run_.last = runs.last;
        run_.failed = runs.failed;
        day_ = time::iso(run_.today);
        look_back();
        const store::Docket& docket = context.docket(store::OpenMode::read_only);
        run_.cases = docket.case_count();
        run_.rows = docket.rows();
        run_.docket = watch_docket(context, settings, is_memory_useless(), told_before());
        recall(docket);
        compare();
        order();
        choose();
        count_open();
        remember_watches();
        run_.coming =
            terms_ahead(docket, run_.memory.watches, run_.today, settings.watch.coming_days);
        run_.docket.cases.clear();
    }

    AlertComparison take() { return std::move(run_); }

  private:
    void look_back() {
        if (!run_.last) return;
        if (*run_.last->as_of > run_.today && !settings_.dry_run) {
            throw UsageError("the docket remembers a later run, of " + time::iso(*run_.last->as_of),
                             "a run of an earlier day can be looked at with --dry-run");
        }
        timeline::Question then{.now = run_.last->now.value_or(end_of(*run_.last->as_of)),
                                .known_by = run_.last->known_by};
        run_.before = RunBefore{then, run_.last->rows};
    }

    // What the memory holds then says nothing about this day, or of what was known on it.
    [[nodiscard]] bool is_memory_useless() const {
        return !run_.last || *run_.last->as_of > run_.today || run_.question.known_by ||
               run_.last->known_by;
    }

    [[nodiscard]] std::string told_before() const {
        return settings_.repeat_days > 0 ? time::iso(run_.today - settings_.repeat_days)
                                         : std::string();
    }

    // The memory of the cases that were evaluated, and of those that are gone.
    void recall(const store::Docket& docket) {
        open_before_ = docket.open_alerts();
        std::set<std::string> looked_at;
        for (const WatchedCase& one : run_.docket.cases)
            looked_at.insert(one.case_id);
        looked_at.insert(run_.docket.silent.begin(), run_.docket.silent.end());
        for (std::string& case_id : docket.cases_gone())
            looked_at.insert(std::move(case_id));
        for (const AlertMemory& alert : open_before_) {
            if (looked_at.contains(alert.case_id)) known_.emplace(alert.fingerprint, alert);
        }
        // those that were resolved are needed only where they are back
        for (const WatchedCase& one : run_.docket.cases) {
            const bool all_known = std::ranges::all_of(
                one.signals,
                [&](const verdict::Signal& signal) { return known_.contains(signal.fingerprint); });
            if (all_known) continue;
            for (AlertMemory& alert : docket.alerts_of(one.case_id))
                known_.emplace(alert.fingerprint, std::move(alert));
        }
    }

    void compare() {
        std::vector<verdict::KnownAlert> known;
        std::vector<const AlertMemory*> memory;
        for (const auto& [fingerprint, alert] : known_) {
            known.push_back({.fingerprint = fingerprint,
                             .open = alert.state == "open",
                             .acknowledged = !alert.acknowledged_by.empty(),
                             .ever_told = alert.ever_told,
                             .repeat = settings_.repeat_days > 0 && alert.ever_told &&
                                       alert.last_told <= told_before(),
                             .level = level_of(alert.mark),
                             .day = alert.mark.day,
                             .told_level = level_of(alert.told),
                             .told_day = alert.told.day});
            memory.push_back(&alert);
        }
        std::vector<verdict::CurrentAlert> current;
        std::vector<ComparedAlert> found;
        for (const WatchedCase& one : run_.docket.cases) {
            for (const verdict::Signal& signal : one.signals) {
                ComparedAlert& alert = found.emplace_back();
                alert.signal = signal;
                alert.case_id = one.case_id;
                alert.silenced = silences_.is_silenced(one.case_id, signal, day_);
                current.push_back(
                    {signal.fingerprint, alert.silenced, signal.level, mark_of(signal).day});
            }
        }
        for (const AlertStep& step : verdict::compare_alerts(known, current)) {
            ComparedAlert alert;
            if (step.current >= 0) alert = std::move(found[static_cast<std::size_t>(step.current)]);
            if (step.known >= 0) alert.known = *memory[static_cast<std::size_t>(step.known)];
            if (!alert.signal) alert.case_id = alert.known->case_id;
            alert.change = step.change;
            alert.changed = step.changed;
            alert.tell = step.tell && concerns_somebody(alert);
            alert.repeated = step.repeated;
            alert.belated = step.belated;
            alert.was_silenced = step.belated && silences_.was_silenced(alert.memory(day_));
            run_.alerts.push_back(std::move(alert));
        }
    }

    // The order in which alerts are told: the case with the worst first, in it the worst first.
    void order() {
        const auto rank = [](const ComparedAlert& alert) {
            if (!alert.signal) return std::tuple(0, AlertLevel{});
            const int order = alert.signal->own                                    ? 3
                              : alert.repeated                                     ? 0
                              : alert.signal->kind == verdict::SignalKind::finding ? 2
                                                                                   : 1;
            return std::tuple(order, alert.signal->level);
        };
        std::map<std::string, decltype(rank(ComparedAlert{}))> worst;
        for (const ComparedAlert& alert : run_.alerts) {
            if (!alert.tell) continue;
            const auto [at, is_first] = worst.emplace(alert.case_id, rank(alert));
            if (!is_first) at->second = std::max(at->second, rank(alert));
        }
        std::ranges::stable_sort(run_.alerts, [&](const auto& a, const auto& b) {
            if (a.case_id != b.case_id) {
                const auto x = worst.find(a.case_id);
                const auto y = worst.find(b.case_id);
                if (x == worst.end() || y == worst.end()) return x != worst.end();
                return x->second != y->second ? x->second > y->second : a.case_id < b.case_id;
            }
            return rank(a) > rank(b);
        });
    }

    [[nodiscard]] bool concerns_somebody(const ComparedAlert& alert) {
        const auto everything = [](const AlertReader& reader) { return reader.query.empty(); };
        if (std::ranges::any_of(readers_, everything)) return true;
        const AlertMemory memory = alert.memory(day_);
        return std::ranges::any_of(readers_, [&](const AlertReader& reader) {
            return finder_.matches(reader.query, memory);
        });
    }

    // What does not fit this report waits for the next one; what is over is told now or never.
    void choose() {
        if (settings_.max_alerts == 0) return;
        std::size_t told = 0;
        for (ComparedAlert& alert : run_.alerts) {
            if (!alert.tell || !alert.signal || ++told <= settings_.max_alerts) continue;
            alert.tell = false;
            alert.left_out = true;
        }
    }

    // Of all that is open after this run.
    void count_open() {
        std::map<std::string, AlertMemory> open;
        for (AlertMemory& alert : open_before_)
            open.emplace(alert.fingerprint, std::move(alert));
        for (const ComparedAlert& alert : run_.alerts) {
            AlertMemory now = alert.memory(day_);
            if (alert.signal) {
                open.insert_or_assign(now.fingerprint, std::move(now));
            } else {
                open.erase(now.fingerprint);
            }
        }
        for (auto& entry : open) {
            const bool silenced = silences_.is_silenced(entry.second, day_);
            run_.open.push_back({std::move(entry.second), silenced});
        }
        for (const store::Silence& silence : silences_.all())
            run_.silences.push_back({silence, silences_.is_used(silence)});
    }

    void remember_watches() {
        run_.memory.watches = std::move(run_.docket.watches);
        // what was not known then may be known at any time
        if (run_.question.known_by) {
            for (store::Watch& watch : run_.memory.watches)
                watch.wake.clear();
        }
        for (const auto& [name, basis] : run_.docket.bases)
            run_.memory.bases.emplace(name, to_text(basis));
        for (const auto& [name, basis] : run_.docket.before)
            run_.memory.bases.emplace(name, to_text(basis));
    }

    const AlertSettings& settings_;
    const std::vector<AlertReader>& readers_;
    AlertFactsFinder finder_;
    AlertSilences silences_;
    std::string day_;
    std::vector<AlertMemory> open_before_;
    std::map<std::string, AlertMemory> known_;  // of the cases looked at, by fingerprint
    AlertComparison run_;
};

std::string record_of(const AlertComparison& run, std::int64_t ended_at) {
    nlohmann::json laws = nlohmann::json::object();
    for (const auto& [name, basis] : run.docket.bases) {
        laws[name] = {{"version", basis.version}, {"law", basis.law}, {"calendar", basis.calendar}};
    }
    const auto moment = [](const std::optional<time::Moment>& value) {
        return value ? nlohmann::json(value->minutes) : nlohmann::json(nullptr);
    };
    const auto count = [&](const auto& is_meant) {
        return std::ranges::count_if(run.alerts, is_meant);
    };
    return nlohmann::json{
        {"started_at", run.started_at},
        {"ended_at", ended_at},
        {"as_of", time::iso(run.today)},
        {"now", run.question.now.minutes},
        {"known_by", moment(run.question.known_by)},
        {"rows", run.rows},
        {"cases", run.cases},
        {"evaluated", run.memory.watches.size()},
        {"full", run.docket.full},
        {"told", count([](const ComparedAlert& one) { return one.tell && one.signal; })},
        {"gone", count([](const ComparedAlert& one) { return one.tell && !one.signal; })},
        {"left_out", count(&ComparedAlert::left_out)},
        {"open", run.open.size()},
        {"laws", laws},
        {"missed_laws", run.docket.missed.size()},
        {"program", MERZIM_VERSION}}
        .dump();
}

}  // namespace

AlertMemory ComparedAlert::memory(const std::string& day) const {
    AlertMemory alert = known.value_or(AlertMemory{});
    if (!signal) {
        alert.state = "resolved";
        alert.resolved_on = day;
        return alert;
    }
    const bool is_new = !known || known->state != "open";
    if (is_new || signal->level > level_of(known->mark)) {
        // what was accepted was the milder finding
        alert.acknowledged_by.clear();
        alert.acknowledged_on.clear();
        alert.acknowledged_note.clear();
    }
    if (is_new) {
        alert.first_seen = day;
        alert.ever_told = false;
        alert.last_told.clear();
        alert.told = {};
    }
    alert.fingerprint = signal->fingerprint;
    alert.kind = std::string(to_string(signal->kind));
    alert.case_id = case_id;
    alert.rule = signal->about;
    alert.participant = signal->participant;
    alert.event = signal->event;
    alert.state = "open";
    alert.mark = mark_of(*signal);
    alert.resolved_on.clear();
    return alert;
}

AlertComparison compare_with_memory(Context& context, const AlertSettings& settings,
                                    std::int64_t started_at, const RunsBefore& runs,
                                    const std::vector<AlertReader>& readers) {
    return Comparison(context, settings, started_at, runs, readers).take();
}

void note_told(ToldAlerts& told, const report::AlertsView& view) {
    for (const auto* alerts : {&view.told, &view.gone}) {
        for (const report::AlertView& alert : *alerts)
            told.insert(alert.fingerprint);
    }
}

void remember_told(AlertComparison& run, const ToldAlerts& told, std::int64_t ended_at) {
    const std::string day = time::iso(run.today);
    for (ComparedAlert& one : run.alerts) {
        // of what is gone there may be nothing to say
        if (one.signal) one.tell = one.tell && told.contains(one.signal->fingerprint);
        if (!one.changed && !one.tell) continue;
        AlertMemory alert = one.memory(day);
        if (one.changed) alert.last_seen = day;
        if (one.tell) {
            alert.ever_told = true;
            alert.last_told = day;
            alert.told = alert.mark;
        }
        alert.pending = !alert.ever_told || alert.told != alert.mark;
        run.memory.alerts.push_back(std::move(alert));
    }
    run.memory.record = record_of(run, ended_at);
}

}  // namespace merzim::cli
