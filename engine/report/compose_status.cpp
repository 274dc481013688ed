#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"

namespace merzim::report {

namespace {

Tone tone_of(const ClockView& clock) {
    if (clock.kind == verdict::Kind::violated) return Tone::bad;
    return clock.days_left_known && clock.days_left <= 7 ? Tone::warn : Tone::plain;
}

void add_participant(Document& document, const ParticipantView& person, const Words& words) {
    Line name{{person.name, Tone::strong}};
    std::vector<std::string> details;
    if (!person.role_title.empty()) details.push_back(person.role_title);
    if (!person.description.empty()) details.push_back(person.description);
    if (!details.empty()) name.push_back({" (" + text::join(details, "; ") + ")"});
    document.item(0, std::move(name));
    if (person.party) {
        for (const Standing& standing : person.standings) {
            const Tone tone = standing.state.empty() ? Tone::quiet : Tone::plain;
            document.item(1, {{standing.track_title + ": "}, {standing.words, tone}});
        }
    }
    for (const ChargeView& charge : person.charges)
        document.item(1, words.say("label.charge") + ": " + charge.words);
    if (person.party && person.last_act)
        document.item(1, words.say("label.last-act") + ": " + person.last_act->words);
}

}  // namespace

Tone tone_of(law::RuleSeverity severity) {
    if (severity >= law::RuleSeverity::high) return Tone::bad;
    return severity == law::RuleSeverity::medium ? Tone::warn : Tone::plain;
}

std::string marks_of(const std::vector<int>& citations) {
    std::string result;
    for (const int number : citations)
        result += " [" + std::to_string(number) + "]";
    return result;
}

void add_marks(Line& line, const std::vector<int>& citations) {
    for (const int number : citations) {
        line.push_back({" "});
        line.push_back(
            {"[" + std::to_string(number) + "]", Tone::plain, "#source-" + std::to_string(number)});
    }
}

void add_heading(Document& document, const Heading& heading) {
    document.title(heading.case_title + " (" + heading.case_id + ")");
    document.text(heading.as_of_words, Tone::quiet);
    for (const std::string& note : heading.notes)
        document.text(note, Tone::warn);
}

void add_finding(Document& document, const FindingView& finding, const Words& words,
                 bool with_case) {
    Line line{{finding.head, tone_of(finding.severity)}, {": " + finding.text}};
    if (with_case) line.insert(line.begin(), {finding.case_id + " ", Tone::strong});
    document.item(0, std::move(line));
    std::vector<std::string> details;
    if (!finding.article.empty()) details.push_back(finding.article);
    if (!finding.dates.empty()) details.push_back(finding.dates);
    details.insert(details.end(), finding.marks.begin(), finding.marks.end());
    details.push_back(finding.rule);
    details.push_back(
        words.command("label.explain", {{"fingerprint", finding.fingerprint.substr(0, 8)}}));
    document.item(1, text::join(details, "; "), Tone::quiet);
}

void add_clock(Document& document, const ClockView& clock, const Words& words, bool with_case) {
    Line line;
    if (with_case) line.push_back({clock.case_id + (clock.who.empty() ? ": " : ", ")});
    if (!clock.who.empty()) line.push_back({clock.who + ": "});
    line.push_back({clock.title, Tone::strong});
    if (!clock.article.empty()) line.push_back({" (" + clock.article + ")"});
    document.item(0, std::move(line));
    document.item(1, {{clock.state_words, tone_of(clock)},
                      {clock.due_words.empty() ? "" : "; " + clock.due_words}});
    if (!clock.extension_words.empty()) document.item(1, clock.extension_words, Tone::warn);
    const PhraseArguments arguments{{"date", clock.start.words}, {"length", clock.length}};
    std::vector<std::string> details{
        words.say(clock.length.empty() ? "clock.start" : "clock.start-length", arguments)};
    if (!clock.yardstick)
        details.push_back(words.say("binds." + std::string(law::to_string(clock.binds))));
    details.insert(details.end(), clock.marks.begin(), clock.marks.end());
    document.item(1, text::join(details, "; "), Tone::quiet);
}

void add_plans(Document& document, const std::vector<PlanView>& plans,
               const std::vector<std::string>& cases, const Words& words) {
    const auto add = [&](bool past) {
        bool any = false;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            if (plans[i].past != past) continue;
            if (past && !any) document.heading(words.say("label.past-plans"));
            any = true;
            Line line{{plans[i].words, past ? Tone::warn : Tone::plain}};
            if (i < cases.size()) line.insert(line.begin(), {cases[i] + " ", Tone::strong});
            document.item(0, std::move(line));
        }
        return any;
    };
    document.heading(words.say("label.next-dates"));
    if (!add(false)) document.item(0, words.say("plan.none"), Tone::quiet);
    add(true);
}

Document compose_status(const StatusView& view, const Words& words) {
    Document document;
    add_heading(document, view.heading);
    document.field(words.say("label.procedure"), view.procedure_title);
    for (const Standing& standing : view.standings)
        document.field(standing.track_title, standing.words,
                       standing.state.empty() ? Tone::quiet : Tone::plain);
    document.field(words.say("label.court"),
                   view.court.empty() ? words.say("standing.none") : view.court,
                   view.court.empty() ? Tone::quiet : Tone::plain);
    document.field(words.say("label.why"), view.why);
    if (view.confidential)
        document.field(words.say("label.access"), words.say("mark.confidential"));
    document.heading(
        words.say("label.participants", {{"n", std::to_string(view.participants.size())}}));
    for (const ParticipantView& person : view.participants)
        add_participant(document, person, words);
    add_plans(document, view.plans, {}, words);
    document.heading(words.say("label.last-event"));
    document.item(0, view.last_act ? view.last_act->words : words.say("standing.none"));
    document.heading(words.say("label.clocks"));
    std::size_t left = view.clocks.size();
    for (const ClockView& clock : view.clocks) {
        if (!clock.on_screen) continue;
        add_clock(document, clock, words, false);
        --left;
    }
    if (view.clocks.empty()) document.item(0, words.say("clock.none"), Tone::quiet);
    if (left > 0) {
        document.item(0,
                      words.command("clock.others",
                                    {{"n", std::to_string(left)}, {"case", view.heading.case_id}}),
                      Tone::quiet);
    }
    document.heading(words.say("label.findings"));
    for (const FindingView& finding : view.findings)
        add_finding(document, finding, words, false);
    if (view.findings.empty()) document.item(0, words.say("finding.none"), Tone::quiet);
    if (view.undetermined > 0) {
        document.text(words.say("finding.undetermined", {{"n", std::to_string(view.undetermined)}}),
                      Tone::quiet);
    }
    return document;
}

Document compose_overview(const OverviewView& view, const Words& words) {
    Document document;
    if (view.cases.empty()) {
        document.text(words.say("overview.none"), Tone::quiet);
        return document;
    }
    document.text(view.as_of_words, Tone::quiet);
    std::vector<Row> rows{{words.say("column.case"), words.say("column.stage"),
                           words.say("column.findings"), words.say("column.worst"),
                           words.say("column.next"), words.say("column.title")}};
    const auto or_dash = [](const std::string& text) { return text.empty() ? "-" : text; };
    for (const OverviewRow& row : view.cases) {
        rows.push_back({row.case_id, row.stage, std::to_string(row.findings),
                        or_dash(row.worst_title), or_dash(row.next), row.title});
    }
    document.table(std::move(rows));
    return document;
}

}  // namespace merzim::report
