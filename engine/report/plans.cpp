// Plans: what was announced for a day, and the heading every report begins with.
#include "engine/report/build.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using time::Day;

// Some act of the kind is on record that may be the planned one: it did not certainly come before
// the plan was made.
bool may_have_been_held(const Desk& desk, const timeline::Plan& plan) {
    const docket::PackedEvent& planned = desk.subject.packed.events[plan.event];
    return std::ranges::any_of(desk.subject.timeline.facts(), [&](const timeline::Fact& fact) {
        return fact.type == plan.type && fact.at.latest >= planned.planned.earliest;
    });
}

PhraseArguments plan_arguments(const Desk& desk, const PlanView& view) {
    const std::string who = desk.words.list(view.act.who);
    return {{"act", view.act.title},
            {"who", who},
            {"date", view.act.when.words},
            {"distance", desk.words.distance(view.days)}};
}

std::string key_of(const PlanView& view, bool exact) {
    if (!view.days_known) return "plan.undated";
    if (view.past) return "plan.past";
    return exact ? "plan.ahead" : "plan.ahead-range";
}

// Whether the planned day lies inside a term of the law, and which.
std::string window_words(const Desk& desk, const verdict::PlanCheck& check) {
    const law::Term& term = desk.subject.pack.term(check.clock.term);
    const std::string_view verdict = certain(check.inside)    ? "plan.inside"
                                     : possible(check.inside) ? "plan.maybe-inside"
                                                              : "plan.outside";
    std::string article;
    if (check.clock.version < term.versions.size())
        article = article_words(
            desk.subject.pack,
            desk.subject.pack.norm(term.versions[check.clock.version].norm).article, desk.words);
    return desk.words.say(verdict, {{"term", desk.words.text(term.title)},
                                    {"dates", due_words(desk.words, check.clock.due, check.waiting,
                                                        check.clock.start.is_exact_day())},
                                    {"article", article}});
}

bool unknown_by(const time::Bounds& known, const timeline::Question& question) {
    return question.known_by && known.latest > *question.known_by;
}

void count(Heading& heading, const time::Bounds& known, const timeline::Question& question) {
    if (!unknown_by(known, question)) return;
    ++heading.left_out;
    if (!known.latest.is_finite()) ++heading.left_out_unbounded;
}

}  // namespace

PlanView plan_of(const Desk& desk, const timeline::Plan& plan) {
    const auto event = static_cast<std::int32_t>(plan.event);
    PlanView view;
    view.act = act_of(desk, event);
    view.act.when = when_of(desk.words, desk.subject.record.events[plan.event].date, plan.at);
    view.made = when_of(desk.words, desk.subject.record.events[plan.event].planned,
                        desk.subject.packed.events[plan.event].planned);
    const Day as_of = desk.subject.as_of();
    if (time::is_supported(plan.at.latest)) {
        view.days_known = true;
        view.days = time::day_of(plan.at.latest) - as_of;
        // The day itself is not over: what was planned for it may still take place.
        view.past = view.days < 0;
        if (!view.past && time::is_supported(plan.at.earliest)) {
            view.days = std::max<std::int64_t>(0, time::day_of(plan.at.earliest) - as_of);
        }
    }
    view.words = desk.words.say(key_of(view, plan.at.is_exact_day()), plan_arguments(desk, view));
    for (const verdict::PlanCheck& check : desk.subject.evaluation.plans) {
        if (check.event == event && !desk.veil.plan(check))
            view.words += "; " + window_words(desk, check);
    }
    return view;
}

std::vector<PlanView> plans_of(const Desk& desk) {
    std::vector<PlanView> views;
    for (const timeline::Plan& plan : desk.subject.timeline.plans()) {
        if (!possible(plan.made)) continue;
        if (may_have_been_held(desk, plan)) continue;
        views.push_back(plan_of(desk, plan));
    }
    std::ranges::stable_sort(views, {},
                             [](const PlanView& view) { return view.act.when.bounds.earliest; });
    return views;
}

Heading heading_of(const Desk& desk) {
    const Subject& subject = desk.subject;
    const Words& words = desk.words;
    Heading heading;
    heading.case_id = subject.record.id;
    heading.case_title = desk.names.case_title();
    heading.as_of = subject.as_of();
    heading.pack = subject.pack.id;
    heading.pack_version = subject.pack.version;
    heading.pack_hash = subject.pack.hash;
    heading.as_of_words =
        words.say("heading.as-of", {{"date", words.deadline(subject.question.now)}});
    if (!subject.question.known_by) return heading;
    heading.known_by = time::day_of(*subject.question.known_by);
    heading.as_of_words +=
        words.say("heading.known-by", {{"date", words.deadline(*subject.question.known_by)}});
    const docket::PackedCase& packed = subject.packed;
    for (const docket::PackedEvent& event : packed.events)
        count(heading, event.known, subject.question);
    for (const docket::PackedStatement& statement : packed.statements)
        count(heading, statement.known, subject.question);
    for (const docket::PackedParticipant& person : packed.participants) {
        count(heading, person.known, subject.question);
        for (std::uint32_t i = 0; i < person.charges.size; ++i)
            count(heading, packed.charges[person.charges.first + i].known, subject.question);
    }
    if (heading.left_out > 0) {
        heading.notes.push_back(
            words.say("heading.left-out", {{"n", std::to_string(heading.left_out)}}));
    }
    if (heading.left_out_unbounded > 0) {
        heading.notes.push_back(
            words.say("heading.unbounded", {{"n", std::to_string(heading.left_out_unbounded)}}));
    }
    return heading;
}

}  // namespace merzim::report
