#include "cli/alert_causes.hpp"

#include "cli/alert_facts.hpp"
#include "cli/reports.hpp"
#include "engine/docket/json.hpp"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

const docket::Event* find_event(const docket::Case& record, const std::string& id) {
    const auto found = std::ranges::find(record.events, id, &docket::Event::id);
    return found == record.events.end() ? nullptr : &*found;
}

// What was recorded before stays as it was, what came later is added.
template <class Entry>
std::vector<Entry> with_additions(const std::vector<Entry>& before, const std::vector<Entry>& now) {
    std::vector<Entry> all = before;
    for (const Entry& entry : now) {
        if (std::ranges::find(before, entry.id, &Entry::id) == before.end()) all.push_back(entry);
    }
    return all;
}

docket::Case without_corrections(const docket::Case& before, const docket::Case& now) {
    docket::Case record = before;
    record.sources = with_additions(before.sources, now.sources);
    record.participants = with_additions(before.participants, now.participants);
    record.events = with_additions(before.events, now.events);
    record.statements = with_additions(before.statements, now.statements);
    return record;
}

std::string date_words(const report::Words& words, const docket::Event& event) {
    return event.date ? words.date(*event.date) : words.say("date.unknown");
}

}  // namespace

struct AlertCauses::Versions {
    std::string case_id;
    const law::Pack* law = nullptr;  // null: the case or its law is gone
    std::optional<docket::Case> before;
    std::optional<docket::Case> now;
    // What was known before as it was then, with what was added since; none where that is the same.
    std::optional<docket::Case> uncorrected;
};

AlertCauses::AlertCauses(Context& context, const report::Words& words,
                         const AlertSettings& settings, const WatchedDocket& docket,
                         const std::optional<RunBefore>& before, bool for_others)
    : context_(context),
      words_(words),
      settings_(settings),
      docket_(docket),
      before_(before),
      for_others_(for_others) {}

AlertCauses::~AlertCauses() = default;

AlertCauses::Versions& AlertCauses::versions_of(const std::string& case_id) {
    if (last_ && last_->case_id == case_id) return *last_;
    last_ = std::make_unique<Versions>();
    last_->case_id = case_id;
    const store::Docket& docket = context_.docket(store::OpenMode::read_only);
    last_->now = docket.load(case_id);
    if (before_) last_->before = docket.load_at(case_id, before_->rows);
    if (last_->before && last_->now) {
        docket::Case uncorrected = without_corrections(*last_->before, *last_->now);
        if (docket::to_json(uncorrected) != docket::to_json(*last_->now))
            last_->uncorrected = std::move(uncorrected);
    }
    if (last_->now) last_->law = context_.laws().find(last_->now->pack, last_->now->procedure);
    return *last_;
}

// How the alert would stand; nothing where there would be none.
std::optional<store::AlertMark> AlertCauses::mark(const law::Pack& law, const docket::Case& record,
                                                  const timeline::Question& question,
                                                  const std::string& fingerprint) const {
    const CaseEvaluation evaluation(law, record, question);
    const verdict::Watched watched = verdict::watch(
        law, evaluation.packed(), evaluation.evaluation(), question, settings_.watch);
    const auto found =
        std::ranges::find(watched.signals, fingerprint, &verdict::Signal::fingerprint);
    return found == watched.signals.end() ? std::nullopt : std::optional(mark_of(*found));
}

// Which of the things that were different at the run before is named: the law, where it is the same
// its calendar, else merzim, else what was asked of it. A calendar is one of the files of a law.
std::string AlertCauses::law_words(const law::Pack& law) const {
    const auto before = before_->laws.find(law.name());
    const auto now = docket_.bases.find(law.name());
    if (before == before_->laws.end() || now == docket_.bases.end() ||
        before->second == now->second) {
        return {};
    }
    const Basis& was = before->second;
    const Basis& is = now->second;
    if (was.law != is.law) {
        return words_.say("alerts.cause.law", {{"law", law.name()},
                                               {"from", was.version + " " + was.law.substr(0, 8)},
                                               {"to", is.version + " " + is.law.substr(0, 8)}});
    }
    if (was.calendar != is.calendar)
        return words_.say("alerts.cause.calendar", {{"law", law.name()}});
    return words_.say(was.program != is.program ? "alerts.cause.program" : "alerts.cause.settings");
}

std::string AlertCauses::of_new(const std::string& case_id, const std::string& fingerprint) {
    if (!before_) return {};
    const Versions& versions = versions_of(case_id);
    if (!versions.before || versions.law == nullptr) return {};
    std::string words = law_words(*versions.law);
    if (words.empty() || !mark(*versions.law, *versions.before, before_->question, fingerprint))
        return {};
    return words;
}

std::string AlertCauses::of_gone(const std::string& case_id, const std::string& fingerprint) {
    if (!before_) return {};
    const Versions& versions = versions_of(case_id);
    if (!versions.before || !versions.now || versions.law == nullptr) return {};
    const law::Pack& law = *versions.law;
    std::string of_law = law_words(law);
    if (!of_law.empty() && !mark(law, *versions.before, before_->question, fingerprint))
        return of_law;
    if (!versions.uncorrected) return {};
    return mark(law, *versions.uncorrected, context_.question(), fingerprint)
               ? correction_words(versions)
               : std::string();
}

std::string AlertCauses::of_changed(const std::string& case_id, const std::string& fingerprint,
                                    const store::AlertMark& told) {
    if (!before_) return {};
    const Versions& versions = versions_of(case_id);
    if (!versions.before || !versions.now || versions.law == nullptr) return {};
    const law::Pack& law = *versions.law;
    std::string of_law = law_words(law);
    if (!of_law.empty()) {
        const auto then = mark(law, *versions.before, before_->question, fingerprint);
        if (then != told) return of_law;
    }
    if (!versions.uncorrected) return {};
    const auto without = mark(law, *versions.uncorrected, context_.question(), fingerprint);
    return without == told ? correction_words(versions) : std::string();
}

std::vector<std::string> AlertCauses::recorded_since(const std::string& case_id) {
    const Versions& versions = versions_of(case_id);
    std::vector<std::string> ids;
    if (!versions.before || !versions.now) return ids;
    for (const docket::Event& event : versions.now->events) {
        if (find_event(*versions.before, event.id) == nullptr) ids.push_back(event.id);
    }
    return ids;
}

std::string AlertCauses::correction_words(const Versions& versions) const {
    // what was corrected may be confidential
    if (for_others_) return words_.say("alerts.cause.record");
    std::vector<std::string> corrected;
    for (const docket::Event& was : versions.before->events) {
        const docket::Event* is = find_event(*versions.now, was.id);
        const auto type = versions.law->find_event_type(was.type);
        const std::string title =
            type ? words_.text(versions.law->event_type(*type).title) : was.type;
        if (is == nullptr) {
            corrected.push_back(words_.say("alerts.cause.retracted", {{"event", title}}));
        } else if (is->date != was.date) {
            corrected.push_back(words_.say("alerts.cause.date", {{"event", title},
                                                                 {"from", date_words(words_, was)},
                                                                 {"to", date_words(words_, *is)}}));
        } else if (docket::to_json(*is) != docket::to_json(was)) {
            corrected.push_back(words_.say("alerts.cause.amended", {{"event", title}}));
        }
    }
    if (corrected.empty()) return words_.say("alerts.cause.record");
    return words_.say("alerts.cause.corrected", {{"entries", words_.list(corrected)}});
}

}  // namespace merzim::cli
