// The regular run: what changed, what is coming, what cannot be told yet.
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

// One alert on a line, what it rests on below.
void add_alert(Document& document, const AlertView& alert, bool gone, bool with_commands,
               const Words& words) {
    const Tone tone = gone ? Tone::good : tone_of(alert.severity);
    // of what got better it is said what is left of it
    const bool in_full = !gone || alert.change == "better";
    std::string said = in_full ? ", " + alert.head + ": " + alert.text
                               : ": " + (alert.who.empty() ? "" : alert.who + ": ") + alert.title;
    document.item(0, {{alert.change_title, tone}, {std::move(said)}});
    if (!alert.resolved.empty()) document.item(1, alert.resolved);
    if (!alert.cause.empty())
        document.item(1, words.say("alerts.cause", {{"cause", alert.cause}}), Tone::warn);
    if (!alert.dates.empty() && !gone) document.item(1, alert.dates);
    if (!alert.was.empty()) document.item(1, alert.was, Tone::warn);
    if (!alert.again.empty()) document.item(1, alert.again);
    if (!alert.acknowledged.empty()) document.item(1, alert.acknowledged, Tone::quiet);
    std::vector<std::string> details;
    if (!alert.first_words.empty()) details.push_back(alert.first_words);
    if (!alert.article.empty()) details.push_back(alert.article);
    details.insert(details.end(), alert.marks.begin(), alert.marks.end());
    if (alert.kind == "finding" && alert.finding && with_commands) {
        details.push_back(
            words.command("label.explain", {{"fingerprint", alert.fingerprint.substr(0, 8)}}));
    }
    if (!details.empty()) document.item(1, text::join(details, "; "), Tone::quiet);
}

void add_alerts(Document& document, const AlertsView& view, bool gone, const Words& words) {
    const std::string* current = nullptr;
    for (const AlertView& alert : gone ? view.gone : view.told) {
        if (current == nullptr || *current != alert.case_id) {
            document.heading(alert.case_title + " (" + alert.case_id + ")", gone ? 1 : 0);
            const auto recorded =
                std::ranges::find(view.recorded, alert.case_id, &RecordedView::case_id);
            const bool is_said = gone && std::ranges::any_of(view.told, [&](const AlertView& told) {
                                     return told.case_id == alert.case_id;
                                 });
            if (recorded != view.recorded.end() && !is_said)
                document.item(0, recorded->words, Tone::quiet);
        }
        current = &alert.case_id;
        add_alert(document, alert, gone, !view.for_others, words);
    }
}

void add_coming(Document& document, const AlertsView& view, const Words& words) {
    if (view.weeks.empty()) return;
    const int days = view.weeks.back().until - view.as_of;
    document.heading(words.say("alerts.coming-title", {{"n", std::to_string(days)}}));
    if (view.coming.empty()) {
        document.item(0, words.say("alerts.coming-none"), Tone::quiet);
        return;
    }
    auto term = view.coming.begin();
    for (const ComingWeek& week : view.weeks) {
        document.item(0, {{week.words, week.own > 0 ? Tone::warn : Tone::plain}});
        for (; term != view.coming.end() && term->day <= week.until; ++term) {
            const ClockView& clock = term->clock;
            document.item(
                1, {{term->day_words, Tone::strong},
                    {": " + term->case_title + ": " + (clock.who.empty() ? "" : clock.who + ": ") +
                     clock.title + (clock.article.empty() ? "" : " (" + clock.article + ")")}});
        }
    }
    if (view.coming_left_out > 0) {
        document.item(
            0, words.say("alerts.coming-more", {{"n", std::to_string(view.coming_left_out)}}));
    }
}

void add_undecided(Document& document, const AlertsView& view, const Words& words) {
    if (view.undecided.empty()) return;
    document.heading(words.say("alerts.undecided-title"));
    for (const UndecidedView& undecided : view.undecided) {
        document.item(0, words.say("alerts.undecided", {{"case", undecided.case_title},
                                                        {"n", std::to_string(undecided.rules)}}));
        for (const std::string& missing : undecided.missing)
            document.item(1, missing, Tone::quiet);
    }
}

}  // namespace

Document compose_alerts(const AlertsView& view, const Words& words) {
    Document document;
    const std::size_t changes = view.told.size() + view.gone.size();
    const bool first = view.last_run.empty();
    const char* title = view.dry_run ? (first ? "alerts.title-dry-first" : "alerts.title-dry")
                        : first      ? "alerts.title-first"
                                     : "alerts.title";
    document.title(words.say(title, {{"n", std::to_string(changes)}}));
    document.text(view.as_of_words, Tone::quiet);
    for (const std::string& warning : view.warnings)
        document.text(warning, Tone::warn);
    for (const std::string& note : view.notes)
        document.text(note, Tone::quiet);
    add_alerts(document, view, false, words);
    if (!view.gone.empty()) {
        document.heading(words.say("alerts.gone-title"));
        add_alerts(document, view, true, words);
    }
    if (changes == 0) document.item(0, words.say("alerts.none"), Tone::quiet);
    if (view.left_out > 0) {
        document.text(words.say("alerts.left-out", {{"n", std::to_string(view.left_out)}}),
                      Tone::strong);
    }
    const bool has_gaps = std::ranges::any_of(view.told, [](const AlertView& alert) {
        return alert.finding && alert.finding->claim == verdict::Claim::not_on_record;
    });
    if (has_gaps) document.text(words.say("alerts.legend"), Tone::quiet);
    add_coming(document, view, words);
    add_undecided(document, view, words);
    if (view.for_others) return document;
    document.text(words.say("alerts.counts", {{"open", std::to_string(view.open)},
                                              {"silenced", std::to_string(view.silenced)},
                                              {"acknowledged", std::to_string(view.acknowledged)},
                                              {"cases", std::to_string(view.cases)}}),
                  Tone::quiet);
    return document;
}

}  // namespace merzim::report
