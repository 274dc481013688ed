#include "cli/alert_tell.hpp"

#include "cli/alert_coming.hpp"
#include "cli/alert_describe.hpp"
#include "cli/pack_checks.hpp"
#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::cli {

namespace {

using verdict::AlertChange;

constexpr int kGrace = 3;             // days a run may be late before that is worth a word
constexpr int kSoon = 7;              // a silence that ends within so many days is announced
constexpr std::size_t kMostActs = 5;  // named as recorded since the last run

// A term that still runs, but no longer ends soon.
bool has_moved_away(const report::AlertView& view) {
    return view.kind == "upcoming" && view.clock && view.clock->kind == verdict::Kind::running;
}

// How the change is called: of a term by what it means.
std::string title_of(const ComparedAlert& alert, const report::AlertView& view) {
    if (view.kind != "upcoming" || !alert.signal) return view.change;
    if (alert.signal->level.step == verdict::kRanOut) return "ran-out";
    return alert.change == AlertChange::worse ? "nearer" : view.change;
}

class Telling {
  public:
    Telling(Context& context, const AlertSettings& settings, const AlertComparison& run,
            const AlertReader& reader)
        : context_(context),
          settings_(settings),
          run_(run),
          reader_(reader),
          words_(words_of(context, reader.readers(), reader.language)),
          finder_(context),
          describer_(context, words_, reader),
          causes_(context, words_, settings, run.docket, run.before, reader.for_others) {
        view_.as_of = run.today;
        view_.as_of_words = as_of_words(words_, run.question);
        view_.cases = run.cases;
        view_.dry_run = settings.dry_run;
        view_.for_others = reader.for_others;
        for (const ComparedAlert& alert : run.alerts) {
            if (!(alert.tell || alert.left_out) || !concerns_reader(alert)) continue;
            if (alert.left_out) {
                ++view_.left_out;
                continue;
            }
            if (!tell(alert)) continue;
            // those of one case stand together
            if (case_ == alert.case_id) continue;
            case_ = alert.case_id;
            add_case();
        }
        add_coming(reader, words_, describer_, finder_, run.coming, run.today,
                   settings.watch.coming_days, view_);
        count_open();
        add_notes();
    }

    report::AlertsView take() { return std::move(view_); }

  private:
    bool concerns_reader(const ComparedAlert& alert) {
        return reader_.query.empty() ||
               finder_.matches(reader_.query, alert.memory(time::iso(run_.today)));
    }

    // False when there is nothing to say to this reader.
    bool tell(const ComparedAlert& alert) {
        report::AlertView view;
        view.case_id = alert.case_id;
        if (alert.signal) {
            view.fingerprint = alert.signal->fingerprint;
            view.kind = std::string(to_string(alert.signal->kind));
            view.about = alert.signal->about;
            view.participant = alert.signal->participant;
            view.event = alert.signal->event;
            if (!describer_.describe(view)) return false;
            if (alert.change == AlertChange::fresh || alert.change == AlertChange::reopened)
                view.cause = causes_.of_new(alert.case_id, view.fingerprint);
        } else {
            view.fingerprint = alert.known->fingerprint;
            view.kind = alert.known->kind;
            view.about = alert.known->rule;
            view.participant = alert.known->participant;
            view.event = alert.known->event;
            view.severity = static_cast<law::RuleSeverity>(alert.known->mark.severity);
            if (!describer_.describe_gone(view)) return false;
            view.cause = causes_.of_gone(alert.case_id, view.fingerprint);
            // of a term only that the act came is news, or that it moved: that it ran out is told
            // of by the rule that watches it
            const bool met = view.clock && view.clock->kind == verdict::Kind::met;
            if (view.kind == "upcoming" && !met && !has_moved_away(view) && view.cause.empty())
                return false;
        }
        const bool moved_away = !alert.signal && has_moved_away(view);
        view.change = moved_away                             ? "moved"
                      : !alert.signal && !view.cause.empty() ? "withdrawn"
                                                             : std::string(to_string(alert.change));
        view.change_title = words_.say("alerts." + title_of(alert, view));
        add_past(alert, view);
        const bool is_gone = (!alert.signal && !moved_away) || alert.change == AlertChange::better;
        (is_gone ? view_.gone : view_.told).push_back(std::move(view));
        return true;
    }

    void add_past(const ComparedAlert& alert, report::AlertView& view) const {
        if (alert.repeated) view.again = words_.say("alerts.repeated");
        if (alert.known && view.kind == "finding" && alert.change == AlertChange::worse) {
            const store::AlertMark& told = alert.known->told;
            const verdict::AlertLevel& now = alert.signal->level;
            if (now.severity == told.severity && now.claim == told.claim &&
                now.certainty == told.certainty) {
                view.again = words_.say("alerts.further-step");
            }
        }
        if (alert.belated)
            view.again =
                words_.say(alert.was_silenced ? "alerts.silence-ended" : "alerts.was-left-out");
        if (!alert.known) return;
        const auto told_day = time::parse_day(alert.known->told.day);
        const bool moved = !alert.signal || alert.signal->day != told_day;
        if (view.kind == "upcoming" && view.change != "resolved" && told_day && moved)
            view.was = words_.say("alerts.was", {{"date", words_.day(*told_day)}});
        view.first_seen = alert.known->first_seen;
        if (const auto first = time::parse_day(view.first_seen))
            view.first_words = words_.say("alerts.first-seen", {{"date", words_.day(*first)}});
        const store::AlertMemory now = alert.memory(time::iso(run_.today));
        if (now.acknowledged_by.empty() || reader_.for_others) return;
        const bool bare = now.acknowledged_note.empty();
        view.acknowledged = words_.say(bare ? "alerts.acknowledged-bare" : "alerts.acknowledged",
                                       {{"by", now.acknowledged_by},
                                        {"on", now.acknowledged_on},
                                        {"note", now.acknowledged_note}});
    }

    // What is new in the record of the case told of, and what cannot be said of it.
    void add_case() {
        add_recorded(case_);
        report::UndecidedView undecided = describer_.undecided(case_);
        if (undecided.rules > 0) view_.undecided.push_back(std::move(undecided));
    }

    void add_recorded(const std::string& case_id) {
        report::RecordedView recorded;
        recorded.case_id = case_id;
        recorded.acts = describer_.acts(case_id, causes_.recorded_since(case_id));
        if (recorded.acts.empty()) return;
        std::vector<std::string> named(
            recorded.acts.begin(), recorded.acts.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                               kMostActs, recorded.acts.size())));
        if (recorded.acts.size() > kMostActs) {
            named.push_back(words_.say("alerts.coming-more",
                                       {{"n", std::to_string(recorded.acts.size() - kMostActs)}}));
        }
        recorded.words = words_.say("alerts.recorded", {{"acts", text::join(named, "; ")}});
        view_.recorded.push_back(std::move(recorded));
    }

    void count_open() {
        for (const OpenAlert& open : run_.open) {
            if (!finder_.matches(reader_.query, open.memory)) continue;
            ++view_.open;
            if (open.silenced) ++view_.silenced;
            if (!open.memory.acknowledged_by.empty()) ++view_.acknowledged;
        }
    }

    void add_notes() {
        if (run_.last) view_.last_run = time::iso(*run_.last->as_of);
        if (reader_.for_others) return;
        if (run_.failed) {
            view_.warnings.push_back(
                words_.say("alerts.failed", {{"date", format_utc(run_.failed->started_at)}}));
        }
        for (const std::string& name : run_.docket.missed)
            view_.warnings.push_back(words_.say("alerts.no-law", {{"law", name}}));
        if (!run_.last) {
            view_.notes.push_back(words_.say("alerts.first-run"));
        } else {
            const time::Day last = *run_.last->as_of;
            const int gap = run_.today - last;
            if (gap >= 0)
                view_.notes.push_back(
                    words_.say("alerts.last-run",
                               {{"date", words_.day(last)}, {"distance", words_.distance(-gap)}}));
            if (gap > settings_.every_days + kGrace)
                view_.warnings.push_back(words_.say("alerts.missed", {{"n", std::to_string(gap)}}));
        }
        for (const SilenceInUse& silence : run_.silences)
            add_note(silence);
        for (const auto& law : run_.docket.bases)
            add_note_of_law(law.first);
    }

    void add_note(const SilenceInUse& in_use) {
        const store::Silence& silence = in_use.silence;
        const auto until = time::parse_day(silence.until);
        if (silence.lifted || !until) return;
        const PhraseArguments arguments{{"id", std::to_string(silence.id)},
                                        {"until", words_.day(*until)},
                                        {"reason", silence.reason}};
        if (*until < run_.today) {
            const bool since_last_run = run_.last && *until >= *run_.last->as_of;
            if (since_last_run)
                view_.warnings.push_back(words_.say("alerts.silence-expired", arguments));
        } else if (!in_use.used) {
            view_.notes.push_back(words_.say("alerts.silence-unused", arguments));
        } else if (*until - run_.today <= kSoon) {
            view_.notes.push_back(words_.say("alerts.silence-ends", arguments));
        }
    }

    void add_note_of_law(const std::string& name) {
        for (const auto& [used, law] : context_.laws().used()) {
            if (used != name) continue;
            const std::size_t stale = stale_norms(*law, run_.today).size();
            if (stale > 0) {
                view_.notes.push_back(
                    words_.say("alerts.reread", {{"law", name}, {"n", std::to_string(stale)}}));
            }
        }
    }

    Context& context_;
    const AlertSettings& settings_;
    const AlertComparison& run_;
    const AlertReader& reader_;
    report::Words words_;
    AlertFactsFinder finder_;
    AlertDescriber describer_;
    AlertCauses causes_;
    std::string case_;  // told of last
    report::AlertsView view_;
};

}  // namespace

report::AlertsView tell(Context& context, const AlertSettings& settings, const AlertComparison& run,
                        const AlertReader& reader) {
    return Telling(context, settings, run, reader).take();
}

bool is_worth_telling(const report::AlertsView& view) {
    return !view.told.empty() || !view.gone.empty() || !view.warnings.empty();
}

}  // namespace merzim::cli
