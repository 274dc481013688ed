#include "cli/alert_tell.hpp"

#include "cli/alert_coming.hpp"
#include "cli/alert_describe.hpp"
#include "cli/alert_news.hpp"
#include "cli/pack_checks.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

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
std::string title_of(const NewsItem& item, const report::AlertView& view) {
    const bool met = view.clock && view.clock->kind == verdict::Kind::met && !view.clock->waiting;
    if (view.kind == "upcoming" && view.change == "resolved" && !met) return "over";
    if (view.kind != "upcoming" || !item.open) return view.change;
    if (item.memory.mark.step == verdict::kRanOut) return "ran-out";
    if (item.change == AlertChange::reopened) return "new";
    if (item.change == AlertChange::better) return "moved";
    return item.change == AlertChange::worse ? "nearer" : view.change;
}

class Teller {
  public:
    Teller(Context& context, const AlertSettings& settings, const AlertComparison& run,
           const AlertReader& reader)
        : context_(context),
          settings_(settings),
          run_(run),
          reader_(reader),
          words_(words_of(context, reader.readers(), reader.language)),
          finder_(context),
          describer_(context, words_, reader),
          last_(last_run_for(context.docket(store::OpenMode::read_only), reader.key())),
          before_(before_of(last_)),
          causes_(context, words_, settings, run.docket, before_, reader.for_others) {
        report::AlertsView& view = told_.view;
        view.as_of = run.today;
        view.as_of_words = as_of_words(words_, run.question);
        view.cases = run.cases;
        view.dry_run = settings.dry_run;
        view.for_others = reader.for_others;
        const News news = news_for(context, settings, run, reader, last_, finder_,
                                   [&](const NewsItem& item) { return is_known(item); });
        view.left_out = news.left_out;
        if (last_) view.last_run = time::iso(*last_->as_of);
        for (const auto& entry : run.open) {
            const store::AlertMemory& alert = entry.second.memory;
            if (kind_of(alert) == verdict::SignalKind::finding)
                findings_[alert.case_id].push_back(&alert);
        }
        std::string last_case;
        for (const NewsItem& item : news.items) {
            if (!tell(item) || last_case == item.memory.case_id) continue;
            // those of one case stand together
            last_case = item.memory.case_id;
            add_case(last_case);
        }
        add_coming(reader, words_, describer_, finder_, run.coming, run.today,
                   settings.watch.coming_days, view);
        count_open();
        add_notes();
    }

    Told take() { return std::move(told_); }

  private:
    static std::optional<RunBefore> before_of(const std::optional<LoggedRun>& last) {
        if (!last) return std::nullopt;
        RunBefore before{
            {.now = last->now.value_or(end_of(*last->as_of)), .known_by = last->known_by},
            last->rows,
            {}};
        for (const auto& [name, text] : last->laws)
            before.laws.emplace(name, basis_from(text));
        return before;
    }

    static report::AlertView view_of(const NewsItem& item) {
        report::AlertView view;
        view.fingerprint = item.memory.fingerprint;
        view.kind = item.memory.kind;
        view.case_id = item.memory.case_id;
        view.about = item.memory.rule;
        view.participant = item.memory.participant;
        view.event = item.memory.event;
        view.severity = static_cast<law::RuleSeverity>(item.memory.mark.severity);
        return view;
    }

    // What the reader may not know they are not told; should they ever, it is told then.
    bool describe(const NewsItem& item, report::AlertView& view) {
        return item.open ? describer_.describe(view) : describer_.describe_gone(view);
    }

    bool is_known(const NewsItem& item) {
        report::AlertView view = view_of(item);
        return !reader_.for_others || describe(item, view);
    }

    std::string cause_of(const NewsItem& item) {
        const std::string& case_id = item.memory.case_id;
        const std::string& fingerprint = item.memory.fingerprint;
        if (!item.open) return causes_.of_gone(case_id, fingerprint);
        switch (item.change) {
            case AlertChange::fresh:
            case AlertChange::reopened:
                return causes_.of_new(case_id, fingerprint);
            case AlertChange::worse:
            case AlertChange::better:
            case AlertChange::moved:
                return causes_.of_changed(case_id, fingerprint, item.told->mark);
            default:
                return {};
        }
    }

    // Of a term that is over without its act: a finding says that it ran out, or it was said when
    // it did.
    [[nodiscard]] bool is_told_elsewhere(const NewsItem& item,
                                         const report::AlertView& view) const {
        if (item.told && item.told->mark.step == verdict::kRanOut) return true;
        if (view.clock && view.clock->kind == verdict::Kind::met) return false;
        const store::AlertMemory& term = item.memory;
        const auto findings = findings_.find(term.case_id);
        if (findings == findings_.end()) return false;
        return std::ranges::any_of(findings->second, [&](const store::AlertMemory* finding) {
            return finding->participant == term.participant && finding->event == term.event &&
                   describer_.is_rule_of_term(finding->rule, term.rule);
        });
    }

    // False when nothing is said of it.
    bool tell(const NewsItem& item) {
        report::AlertView view = view_of(item);
        if (!describe(item, view)) return false;
        view.cause = cause_of(item);
        told_.tellings.push_back({reader_.key(), item.memory.fingerprint, item.memory.mark,
                                  time::iso(run_.today), !item.open});
        if (!item.open && view.kind == "upcoming" && !has_moved_away(view) && view.cause.empty() &&
            is_told_elsewhere(item, view)) {
            return false;
        }
        const bool moved_away = !item.open && has_moved_away(view);
        view.change = moved_away                          ? "moved"
                      : !item.open && !view.cause.empty() ? "withdrawn"
                                                          : std::string(to_string(item.change));
        view.change_title = words_.say("alerts." + title_of(item, view));
        if (moved_away) view.resolved.clear();  // its text says it
        add_past(item, view);
        // a term that runs on is no good news, however much time is left
        const bool is_gone = (!item.open && !moved_away) ||
                             (item.change == AlertChange::better && view.kind != "upcoming");
        (is_gone ? told_.view.gone : told_.view.told).push_back(std::move(view));
        return true;
    }

    void add_past(const NewsItem& item, report::AlertView& view) const {
        std::vector<std::string> again;
        if (item.repeated) again.push_back(words_.say("alerts.repeated"));
        if (item.belated) {
            again.push_back(
                words_.say(item.was_silenced ? "alerts.silence-ended" : "alerts.belated"));
        }
        if (item.told) {
            const store::AlertMark& told = item.told->mark;
            const store::AlertMark& now = item.memory.mark;
            const bool further = item.open && view.kind == "finding" && told.step < now.step;
            const bool back = item.open && view.kind == "finding" && told.step > now.step;
            if (further && item.change == AlertChange::worse) {
                again.push_back(words_.say("alerts.further-step"));
            } else if (back && same_head(told, now)) {
                again.push_back(words_.say("alerts.step-back"));
            } else if (view.kind == "finding" && view.finding && item.open &&
                       (item.change == AlertChange::worse || item.change == AlertChange::better)) {
                view.was = words_.say("alerts.was-so", {{"head", head_of(*view.finding, told)}});
            }
            const auto day = time::parse_day(told.day);
            const bool moved = told.day != now.day || !item.open;
            if (view.was.empty() && day && moved && view.change != "resolved" &&
                view.change != "withdrawn") {
                view.was = words_.say("alerts.was", {{"date", words_.day(*day)}});
            }
        }
        view.again = text::join(again, "; ");
        if (item.change == AlertChange::fresh && item.memory.last_seen == time::iso(run_.today))
            return;
        view.first_seen = item.memory.first_seen;
        if (const auto first = time::parse_day(view.first_seen))
            view.first_words = words_.say("alerts.first-seen", {{"date", words_.day(*first)}});
        if (item.memory.acknowledged_by.empty() || reader_.for_others) return;
        const auto on = time::parse_day(item.memory.acknowledged_on);
        view.acknowledged =
            words_.say(item.memory.acknowledged_note.empty() ? "alerts.acknowledged-bare"
                                                             : "alerts.acknowledged",
                       {{"by", item.memory.acknowledged_by},
                        {"on", on ? words_.day(*on) : item.memory.acknowledged_on},
                        {"note", item.memory.acknowledged_note}});
    }

    static bool same_head(const store::AlertMark& a, const store::AlertMark& b) {
        return a.severity == b.severity && a.claim == b.claim && a.certainty == b.certainty;
    }

    // "high, not on record, certain", as it was told.
    [[nodiscard]] std::string head_of(report::FindingView finding,
                                      const store::AlertMark& told) const {
        finding.severity = static_cast<law::RuleSeverity>(told.severity);
        finding.claim = static_cast<verdict::Claim>(told.claim);
        finding.certainty = static_cast<verdict::Certainty>(told.certainty);
        return report::head_words(words_, finding);
    }

    // What is new in the record of the case told of, and what cannot be said of it.
    void add_case(const std::string& case_id) {
        add_recorded(case_id);
        report::UndecidedView undecided = describer_.undecided(case_id);
        if (undecided.rules > 0) told_.view.undecided.push_back(std::move(undecided));
    }

    void add_recorded(const std::string& case_id) {
        report::RecordedView recorded;
        recorded.case_id = case_id;
        recorded.acts = describer_.acts(case_id, causes_.recorded_since(case_id));
        if (recorded.acts.empty()) return;
        const std::size_t shown = std::min(kMostActs, recorded.acts.size());
        std::vector<std::string> named(recorded.acts.begin(),
                                       recorded.acts.begin() + static_cast<std::ptrdiff_t>(shown));
        if (recorded.acts.size() > shown) {
            named.push_back(words_.say("alerts.coming-more",
                                       {{"n", std::to_string(recorded.acts.size() - shown)}}));
        }
        recorded.words = words_.say("alerts.recorded", {{"acts", text::join(named, "; ")}});
        told_.view.recorded.push_back(std::move(recorded));
    }

    void count_open() {
        for (const auto& entry : run_.open) {
            const StandingAlert& open = entry.second;
            if (!finder_.matches(reader_.query, open.memory)) continue;
            ++told_.view.open;
            if (!open.silences.empty()) ++told_.view.silenced;
            if (!open.memory.acknowledged_by.empty()) ++told_.view.acknowledged;
        }
    }

    void add_notes() {
        if (reader_.for_others) return;
        std::vector<std::string>& warnings = told_.view.warnings;
        std::vector<std::string>& notes = told_.view.notes;
        for (const store::Silence& silence : run_.silences)
            add_note(silence);
        // how the runs fare is for those who follow everything
        if (!reader_.query.empty()) return;
        for (const LoggedRun& failed : run_.unended) {
            if (last_ && failed.number < last_->number) break;
            warnings.push_back(
                words_.say("alerts.failed", {{"date", format_utc(failed.started_at)}}));
            break;
        }
        for (const std::string& name : run_.docket.missed)
            warnings.push_back(words_.say("alerts.no-law", {{"law", name}}));
        if (!run_.last) {
            notes.push_back(words_.say("alerts.first-run"));
        } else if (last_) {
            const time::Day last = *last_->as_of;
            const int gap = run_.today - last;
            if (gap >= 0) {
                notes.push_back(
                    words_.say("alerts.last-run",
                               {{"date", words_.day(last)}, {"distance", words_.distance(-gap)}}));
            }
            if (gap > settings_.every_days + kGrace)
                warnings.push_back(words_.say("alerts.missed", {{"n", std::to_string(gap)}}));
        }
        for (const auto& law : run_.docket.bases)
            add_note_of_law(law.first);
    }

    // Of a silence the reader may know of: they follow all, or its case, or what it keeps quiet.
    void add_note(const store::Silence& silence) {
        const auto until = time::parse_day(silence.until);
        if (silence.lifted || !until) return;
        bool used = false;
        bool follows =
            reader_.query.empty() ||
            (!silence.case_id.empty() && finder_.matches_case(reader_.query, silence.case_id));
        for (const auto& entry : run_.open) {
            const StandingAlert& open = entry.second;
            if (std::ranges::find(open.silences, silence.id) == open.silences.end()) continue;
            used = true;
            follows = follows || finder_.matches(reader_.query, open.memory);
        }
        if (!follows) return;
        const PhraseArguments arguments{{"id", std::to_string(silence.id)},
                                        {"until", words_.day(*until)},
                                        {"of", subject_of(silence)},
                                        {"reason", silence.reason}};
        if (*until < run_.today) {
            const bool since_last_run = last_ && *until >= *last_->as_of;
            if (since_last_run)
                told_.view.warnings.push_back(words_.say("alerts.silence-expired", arguments));
        } else if (!used) {
            told_.view.notes.push_back(words_.say("alerts.silence-unused", arguments));
        } else if (*until - run_.today <= kSoon) {
            told_.view.notes.push_back(words_.say("alerts.silence-ends", arguments));
        }
    }

    // "adilbekov-2024, criminal.custody-overdue": ids, as they were given.
    static std::string subject_of(const store::Silence& silence) {
        std::vector<std::string> parts;
        for (const std::string* part :
             {&silence.case_id, &silence.rule, &silence.fingerprint, &silence.query}) {
            if (!part->empty()) parts.push_back(*part);
        }
        return text::join(parts, ", ");
    }

    void add_note_of_law(const std::string& name) {
        for (const auto& [used, law] : context_.laws().used()) {
            if (used != name) continue;
            const std::size_t stale = stale_norms(*law, run_.today).size();
            if (stale > 0) {
                told_.view.notes.push_back(
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
    std::optional<LoggedRun> last_;  // the last run for the reader
    std::optional<RunBefore> before_;
    AlertCauses causes_;
    std::unordered_map<std::string_view, std::vector<const store::AlertMemory*>> findings_;
    Told told_;
};

}  // namespace

Told tell(Context& context, const AlertSettings& settings, const AlertComparison& run,
          const AlertReader& reader) {
    return Teller(context, settings, run, reader).take();
}

}  // namespace merzim::cli
