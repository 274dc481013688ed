#include "cli/alert_compare.hpp"

#include "cli/alert_coming.hpp"
#include "cli/alert_silences.hpp"
#include "engine/base/errors.hpp"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using store::AlertMark;
using store::AlertMemory;

bool is_worse(const AlertMark& now, const AlertMark& was) {
    return level_of(now) > level_of(was);
}

time::Moment moment_of(const LoggedRun& run) {
    return run.now.value_or(end_of(*run.as_of));
}

// Refuses what would make the memory speak of a day nobody has seen, or forget what was known.
void check_question(Context& context, const RunsBefore& runs, const timeline::Question& question) {
    const time::Day today = day_of(question.now);
    const time::Day real{context.clock.today()};
    if (today > real) {
        throw UsageError(time::iso(today) + " is still to come: nothing of it can be remembered",
                         "what will be can be looked at with --dry-run");
    }
    if (!runs.last) return;
    if (moment_of(*runs.last) > question.now) {
        throw UsageError("the docket remembers a later run, of " + time::iso(*runs.last->as_of),
                         "a run of an earlier day can be looked at with --dry-run");
    }
    const time::Moment knew = runs.last->known_by.value_or(time::kDistantFuture);
    if (question.known_by.value_or(time::kDistantFuture) < knew) {
        throw UsageError("the run before knew more than was known by then",
                         "what was known then can be looked at with --dry-run");
    }
}

class Comparison {
  public:
    Comparison(Context& context, const AlertSettings& settings, std::int64_t started_at,
               const RunsBefore& runs)
        : settings_(settings), finder_(context), silences_(context, finder_) {
        run_.started_at = started_at;
        run_.question = context.question();
        run_.today = day_of(run_.question.now);
        run_.last = runs.last;
        run_.unended = runs.unended;
        run_.silences = silences_.all();
        day_ = time::iso(run_.today);
        if (!settings.dry_run) check_question(context, runs, run_.question);
        const store::Docket& docket = context.docket(store::OpenMode::read_only);
        run_.cases = docket.case_count();
        run_.rows = run_.memory.rows = docket.rows();
        run_.docket = watch_docket(context, settings, is_memory_useless());
        recall(docket);
        for (const WatchedCase& one : run_.docket.cases) {
            for (const verdict::Signal& signal : one.signals)
                see(one.case_id, signal);
        }
        end_others();
        for (auto& entry : run_.open)
            entry.second.silences = silences_.that_silence(entry.second.memory, day_);
        remember_watches();
        run_.coming =
            terms_ahead(docket, run_.memory.watches, run_.today, settings.watch.coming_days);
        run_.docket.cases.clear();
    }

    AlertComparison take() { return std::move(run_); }

  private:
    // What the memory holds then says nothing about this day, or of what was known on it.
    [[nodiscard]] bool is_memory_useless() const {
        return !run_.last || moment_of(*run_.last) > run_.question.now || run_.question.known_by ||
               run_.last->known_by;
    }

    void recall(const store::Docket& docket) {
        for (AlertMemory& alert : docket.open_alerts()) {
            const std::string fingerprint = alert.fingerprint;
            run_.open.emplace(fingerprint, StandingAlert{std::move(alert), false, {}});
        }
        for (const WatchedCase& one : run_.docket.cases)
            looked_at_.insert(one.case_id);
        looked_at_.insert(run_.docket.silent.begin(), run_.docket.silent.end());
        for (std::string& case_id : docket.cases_gone())
            looked_at_.insert(std::move(case_id));
        // those that were resolved are needed only where they are back
        for (const WatchedCase& one : run_.docket.cases) {
            const bool all_open =
                std::ranges::all_of(one.signals, [&](const verdict::Signal& signal) {
                    return run_.open.contains(signal.fingerprint);
                });
            if (all_open) continue;
            for (AlertMemory& alert : docket.alerts_of(one.case_id)) {
                if (alert.state != "open") resolved_.emplace(alert.fingerprint, std::move(alert));
            }
        }
    }

    void see(const std::string& case_id, const verdict::Signal& signal) {
        if (signal.keeps && !run_.open.contains(signal.fingerprint)) return;
        seen_.insert(signal.fingerprint);
        const auto [at, is_new] = run_.open.try_emplace(signal.fingerprint);
        StandingAlert& alert = at->second;
        AlertMemory& memory = alert.memory;
        const AlertMemory before = memory;
        if (is_new) {
            const auto old = resolved_.find(signal.fingerprint);
            if (old != resolved_.end()) memory = old->second;
            memory.first_seen = day_;
            memory.resolved_on.clear();
        }
        if (is_new || is_worse(mark_of(signal), before.mark)) {
            // what was accepted was the milder finding
            memory.acknowledged_by.clear();
            memory.acknowledged_on.clear();
            memory.acknowledged_note.clear();
            memory.forgets_acknowledgement = true;
        }
        memory.fingerprint = signal.fingerprint;
        memory.kind = std::string(to_string(signal.kind));
        memory.case_id = case_id;
        memory.rule = signal.about;
        memory.participant = signal.participant;
        memory.event = signal.event;
        memory.state = "open";
        memory.own = signal.own;
        memory.mark = mark_of(signal);
        alert.changed = is_new || memory.mark != before.mark;
        if (!alert.changed) return;
        memory.last_seen = day_;
        run_.memory.alerts.push_back(memory);
    }

    // What was open in a case that was looked at, and is signalled no more.
    void end_others() {
        for (auto at = run_.open.begin(); at != run_.open.end();) {
            AlertMemory& memory = at->second.memory;
            if (!looked_at_.contains(memory.case_id) || seen_.contains(memory.fingerprint)) {
                ++at;
                continue;
            }
            memory.state = "resolved";
            memory.resolved_on = memory.last_seen = day_;
            run_.memory.alerts.push_back(memory);
            run_.ended.emplace(at->first, std::move(memory));
            at = run_.open.erase(at);
        }
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
    AlertFactsFinder finder_;
    AlertSilences silences_;
    std::string day_;
    std::set<std::string> looked_at_;              // cases
    std::set<std::string> seen_;                   // fingerprints
    std::map<std::string, AlertMemory> resolved_;  // before
    AlertComparison run_;
};

}  // namespace

AlertComparison compare_with_memory(Context& context, const AlertSettings& settings,
                                    std::int64_t started_at, const RunsBefore& runs) {
    return Comparison(context, settings, started_at, runs).take();
}

std::string record_of(const AlertComparison& run, std::int64_t ended_at) {
    nlohmann::json laws = nlohmann::json::object();
    for (const auto& [name, basis] : run.docket.bases)
        laws[name] = nlohmann::json::parse(to_text(basis));
    const auto moment = [](const std::optional<time::Moment>& value) {
        return value ? nlohmann::json(value->minutes) : nlohmann::json(nullptr);
    };
    const auto closed = std::ranges::count_if(run.memory.tellings, &store::Telling::closed);
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
        {"told", static_cast<std::ptrdiff_t>(run.memory.tellings.size()) - closed},
        {"closed", closed},
        {"open", run.open.size()},
        {"laws", laws},
        {"missed_laws", run.docket.missed.size()},
        {"program", MERZIM_VERSION}}
        .dump();
}

}  // namespace merzim::cli
