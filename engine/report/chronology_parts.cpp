#include "engine/report/chronology_parts.hpp"

#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace merzim::report {

namespace {

using timeline::Reason;

std::size_t index(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

void cite(Desk& desk, const std::string& source, std::vector<int>& citations) {
    const int number = desk.sources.cite(source);
    if (number > 0 && std::ranges::find(citations, number) == citations.end())
        citations.push_back(number);
}

std::string event_words(const Desk& desk, std::int32_t event) {
    return desk.words.say("proof-value.event", {{"act", desk.names.event(event)},
                                                {"date", event_date(desk, event).words}});
}

std::string length_range(const Desk& desk, const docket::Statement& said) {
    const Words& words = desk.words;
    std::vector<std::string> parts;
    if (said.at_least) {
        parts.push_back(words.say("age.at-least",
                                  {{"length", words.length(*said.at_least, Form::after_least)}}));
    }
    if (said.at_most) {
        parts.push_back(
            words.say("age.at-most", {{"length", words.length(*said.at_most, Form::after_least)}}));
    }
    return words.list(parts);
}

std::string type_titles(const Desk& desk, const std::vector<std::string>& types) {
    std::vector<std::string> titles;
    for (const std::string& id : types) {
        const auto type = desk.subject.pack.find_event_type(id);
        titles.push_back(type ? desk.words.text(desk.subject.pack.event_type(*type).title) : id);
    }
    return desk.words.either(titles);
}

std::string name_by_id(const Desk& desk, const std::string& id) {
    const auto& people = desk.subject.record.participants;
    const auto found = std::ranges::find(people, id, &docket::Participant::id);
    if (found == people.end()) return desk.words.say("who.case");
    return desk.names.participant(static_cast<std::int32_t>(found - people.begin()));
}

std::string event_by_id(const Desk& desk, const std::string& id) {
    const docket::Event* found = desk.subject.record.find_event(id);
    return found == nullptr ? id : desk.names.event(*found);
}

std::string statement_words(const Desk& desk, const docket::Statement& said) {
    const Words& words = desk.words;
    const auto date = [&](const std::optional<time::Edtf>& written) {
        return written ? words.date(*written) : words.say("date.unknown");
    };
    switch (said.says) {
        case docket::Statement::Says::none:
            return words.say("statement.none", {{"types", type_titles(desk, said.types)},
                                                {"who", name_by_id(desk, said.participant)},
                                                {"during", date(said.during)}});
        case docket::Statement::Says::ongoing:
            return words.say("statement.ongoing", {{"act", event_by_id(desk, said.event)},
                                                   {"on", date(said.on)},
                                                   {"length", length_range(desk, said)}});
        case docket::Statement::Says::lasted:
            return words.say("statement.lasted", {{"act", event_by_id(desk, said.event)},
                                                  {"to", event_by_id(desk, said.to_event)},
                                                  {"length", length_range(desk, said)}});
    }
    return {};
}

// One link of a contradiction, in words.
std::string link_words(Desk& desk, const Reason& reason, std::vector<int>& citations) {
    const Words& words = desk.words;
    switch (reason.kind) {
        case Reason::Kind::date:
        case Reason::Kind::order:
        case Reason::Kind::period: {
            cite(desk, desk.subject.record.events[index(reason.index)].source, citations);
            const std::string key = reason.kind == Reason::Kind::date    ? "proof.cycle.date"
                                    : reason.kind == Reason::Kind::order ? "proof.cycle.order"
                                                                         : "proof.cycle.period";
            return words.say(key, {{"event", event_words(desk, reason.index)}});
        }
        case Reason::Kind::statement: {
            const docket::Statement& said = desk.subject.record.statements[index(reason.index)];
            cite(desk, said.source, citations);
            return words.say("proof.cycle.statement", {{"statement", statement_words(desk, said)}});
        }
        case Reason::Kind::necessity: {
            const law::NormId norm = desk.subject.pack.necessities[index(reason.index)].norm;
            return words.say(
                "proof.cycle.necessity",
                {{"norm", article_words(desk.subject.pack, desk.subject.pack.norm(norm).article,
                                        desk.words)}});
        }
        case Reason::Kind::procedure:
            return words.say("proof.cycle.procedure");
    }
    return {};
}

std::string steps_words(const Desk& desk, const timeline::MissingSteps& steps) {
    const law::Track& track = desk.subject.pack.track(steps.track);
    std::vector<std::string> titles;
    for (const std::uint16_t move : steps.moves) {
        const law::Move& step = track.moves[move];
        std::string title = desk.words.text(desk.subject.pack.event_type(step.on.type).title);
        if (step.norm.is_set())
            title += " (" +
                     article_words(desk.subject.pack, desk.subject.pack.norm(step.norm).article,
                                   desk.words) +
                     ")";
        titles.push_back(std::move(title));
    }
    return desk.words.list(titles);
}

}  // namespace

std::vector<StatementView> statements_of(Desk& desk) {
    std::vector<StatementView> views;
    const auto& statements = desk.subject.record.statements;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (!desk.subject.timeline.statement_visible(i)) continue;
        StatementView view{statements[i].id,
                           statement_words(desk, statements[i]),
                           desk.names.clean(statements[i].quote),
                           {}};
        cite(desk, statements[i].source, view.citations);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<GapView> missing_steps_of(Desk& desk) {
    std::vector<GapView> views;
    for (const timeline::MissingSteps& steps : desk.subject.evaluation.missing_steps) {
        const auto facts = desk.subject.timeline.facts();
        const auto event_of = [&](std::int32_t fact) {
            return fact < 0 ? -1 : static_cast<std::int32_t>(facts[index(fact)].event);
        };
        const std::int32_t after = event_of(steps.after_fact);
        const std::int32_t before = event_of(steps.before_fact);
        if (desk.veil.missing(steps)) continue;
        GapView view;
        const std::string key = steps.impossible ? "gap.no-way"
                                : after < 0      ? "gap.before"
                                                 : "gap.between";
        view.text =
            desk.words.say(key, {{"after", after < 0 ? std::string() : event_words(desk, after)},
                                 {"before", event_words(desk, before)},
                                 {"steps", steps_words(desk, steps)},
                                 {"when", desk.words.date(steps.between)}});
        for (const std::uint16_t move : steps.moves)
            view.norms.push_back(desk.subject.pack.track(steps.track).moves[move].norm);
        if (steps.participant >= 0)
            view.text = desk.names.participant(steps.participant) + ": " + view.text;
        if (after >= 0) cite(desk, desk.subject.record.events[index(after)].source, view.citations);
        cite(desk, desk.subject.record.events[index(before)].source, view.citations);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<GapView> contradictions_of(Desk& desk) {
    std::vector<GapView> views;
    for (const timeline::Contradiction& found : desk.subject.timeline.contradictions()) {
        GapView view;
        std::vector<std::string> links;
        for (const Reason& reason : found.reasons)
            links.push_back(link_words(desk, reason, view.citations));
        std::vector<std::string> dropped;
        std::vector<int> ignored;
        for (const Reason& reason : found.dropped)
            dropped.push_back(link_words(desk, reason, ignored));
        view.text = desk.words.say("contradiction.links", {{"links", desk.words.list(links)}});
        if (!dropped.empty())
            view.text +=
                desk.words.say("contradiction.dropped", {{"links", desk.words.list(dropped)}});
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<GapView> open_questions_of(Desk& desk) {
    std::map<std::string, int> settles;
    std::vector<std::string> order;
    for (const verdict::Outcome& outcome : desk.subject.evaluation.outcomes) {
        const bool open =
            outcome.kind == verdict::Kind::undetermined || outcome.kind == verdict::Kind::violated;
        if (!open || outcome.missing == verdict::Missing::nothing || desk.veil.outcome(outcome))
            continue;
        std::string text = missing_words(desk, outcome);
        if (outcome.participant >= 0)
            text.insert(0, desk.names.participant(outcome.participant) + ": ");
        if (settles[text]++ == 0) order.push_back(text);
    }
    std::ranges::stable_sort(
        order, [&](const std::string& a, const std::string& b) { return settles[a] > settles[b]; });
    std::vector<GapView> views;
    views.reserve(order.size());
    for (const std::string& text : order) {
        views.push_back({desk.words.say("question.settles",
                                        {{"question", text}, {"n", std::to_string(settles[text])}}),
                         {},
                         {}});
    }
    return views;
}

}  // namespace merzim::report
