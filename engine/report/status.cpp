// One screen about a case, and the lists of deadlines.
#include "engine/report/build.hpp"

#include <algorithm>
#include <tuple>

namespace merzim::report {

namespace {

using time::Day;
using time::Moment;

constexpr int kRecent = 30;  // days

// The acts that began where the participants stand now: "custody applied".
std::vector<std::string> standing_acts(const StatusView& view) {
    std::vector<std::string> acts;
    for (const ParticipantView& person : view.participants) {
        for (const Standing& standing : person.standings)
            acts.push_back(standing.event);
    }
    return acts;
}

// Terms worth their lines on one screen: those that run, those of a state that still lasts, and
// those that ran out of late with no finding to say so. The others are counted.
void choose_for_screen(const Desk& desk, StatusView& view) {
    const std::vector<std::string> acts = standing_acts(view);
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        const bool ran_out = clock.kind == verdict::Kind::violated && clock.ended_by >= 0;
        if (!ran_out || clock.event < 0 || clock.participant < 0) continue;
        const auto& act = desk.subject.record.events[static_cast<std::size_t>(clock.event)].id;
        if (std::ranges::find(acts, act) != acts.end())
            view.clocks.insert(view.clocks.begin(), clock_of(desk, clock));
    }
    for (ClockView& clock : view.clocks) {
        const bool lasting = std::ranges::find(acts, clock.event) != acts.end();
        const bool told = std::ranges::any_of(view.findings, [&](const FindingView& finding) {
            return finding.event == clock.event && finding.participant == clock.participant &&
                   finding.due == clock.due;
        });
        const bool recent = clock.kind == verdict::Kind::violated && !told &&
                            clock.days_left_known && clock.days_left >= -kRecent;
        clock.on_screen = clock.kind == verdict::Kind::running || recent ||
                          (lasting && clock.kind == verdict::Kind::violated);
    }
}

bool lacks_a_fact(const verdict::Outcome& outcome) {
    return outcome.kind == verdict::Kind::undetermined &&
           outcome.missing != verdict::Missing::nothing;
}

std::string stage_of(const StatusView& view, const Words& words) {
    for (const Standing& standing : view.standings) {
        if (!standing.state.empty()) return standing.state_title;
    }
    return words.say("standing.none");
}

// The nearest date ahead: of our own terms and of plans.
std::string next_date(const StatusView& view) {
    Moment next = time::kDistantFuture;
    for (const ClockView& clock : view.clocks) {
        if (law::is_own(clock.binds) && clock.days_left_known && clock.days_left >= 0)
            next = std::min(next, clock.safe);
    }
    for (const PlanView& plan : view.plans) {
        if (plan.days_known && !plan.past) next = std::min(next, plan.act.when.bounds.earliest);
    }
    return time::is_supported(next) ? time::iso(time::day_of(next)) : std::string();
}

}  // namespace

// The header does not say when it was known: asked what was known by a day, only the acts are
// believed.
std::string court_of(const Desk& desk) {
    std::string court = desk.subject.question.known_by ? std::string() : desk.subject.record.court;
    if (!court.empty()) return desk.names.clean(court);
    for (const timeline::Fact& fact : desk.subject.timeline.facts()) {
        const std::string& named = desk.subject.record.events[fact.event].court;
        if (!named.empty() && certain(fact.happened)) court = named;
    }
    return desk.names.clean(court);
}

StatusView build_status(const Subject& subject, const Words& words) {
    const Desk desk(subject, words, false);
    StatusView view;
    view.heading = heading_of(desk);
    view.procedure = subject.record.procedure;
    view.procedure_title = desk.words.text(desk.subject.pack.procedure.title);
    view.court = court_of(desk);
    if (!subject.question.known_by) {
        view.why = desk.names.clean(subject.record.why);
    } else if (!subject.record.court.empty() || !subject.record.why.empty()) {
        view.heading.notes.push_back(words.say("heading.header-left-out"));
    }
    view.confidential = subject.record.confidential;
    view.standings = case_standings(desk);
    view.participants = participants_of(desk);
    view.clocks = open_clocks(desk);
    view.plans = plans_of(desk);
    view.findings = findings_of(desk);
    choose_for_screen(desk, view);
    view.undetermined =
        static_cast<std::size_t>(std::ranges::count_if(subject.evaluation.outcomes, lacks_a_fact));
    view.last_act = last_act(desk, timeline::kNobody);
    return view;
}

OverviewRow overview_row(const StatusView& view, const Words& words) {
    OverviewRow row;
    row.case_id = view.heading.case_id;
    row.title = view.heading.case_title;
    row.stage = stage_of(view, words);
    row.findings = view.findings.size();
    if (!view.findings.empty()) {
        row.worst = law::to_string(view.findings.front().severity);
        row.worst_title = words.say("severity." + row.worst);
    }
    row.next = next_date(view);
    if (view.last_act) {
        const Moment latest = view.last_act->act.when.bounds.latest;
        if (time::is_supported(latest)) row.last_event = time::iso(time::day_of(latest));
    }
    return row;
}

void add_deadlines(const Subject& subject, const Words& words, DeadlinesView& view,
                   std::optional<Day> until) {
    const Desk desk(subject, words, false);
    const auto near = [&](Moment date) {
        return !until || (time::is_supported(date) && time::day_of(date) <= *until);
    };
    for (ClockView& clock : open_clocks(desk)) {
        if (!near(clock.safe)) continue;
        auto& list = law::is_own(clock.binds) ? view.own : view.theirs;
        list.push_back(std::move(clock));
    }
    for (PlanView& plan : plans_of(desk)) {
        if (!near(plan.act.when.bounds.earliest)) continue;
        view.plans.push_back(std::move(plan));
        view.plan_cases.push_back(subject.record.id);
    }
}

void finish_deadlines(DeadlinesView& view) {
    // what runs, the nearest first; then what ran out, the latest first; then what is not
    // computable
    const auto group = [](const ClockView& clock) {
        if (clock.kind == verdict::Kind::running) return 0;
        return clock.kind == verdict::Kind::violated ? 1 : 2;
    };
    const auto by_date = [&](const ClockView& a, const ClockView& b) {
        const auto key = [&](const ClockView& clock) {
            const std::int64_t date = clock.safe.minutes;
            return std::tuple(group(clock), group(clock) == 1 ? -date : date);
        };
        if (key(a) != key(b)) return key(a) < key(b);
        return std::tie(a.case_id, a.term, a.participant, a.event) <
               std::tie(b.case_id, b.term, b.participant, b.event);
    };
    std::ranges::sort(view.own, by_date);
    std::ranges::sort(view.theirs, by_date);
    std::vector<std::size_t> order(view.plans.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const auto key = [&](std::size_t i) {
            return std::tie(view.plans[i].act.when.bounds.earliest, view.plan_cases[i],
                            view.plans[i].act.event);
        };
        return key(a) < key(b);
    });
    std::vector<PlanView> plans;
    std::vector<std::string> cases;
    for (const std::size_t i : order) {
        plans.push_back(std::move(view.plans[i]));
        cases.push_back(std::move(view.plan_cases[i]));
    }
    view.plans = std::move(plans);
    view.plan_cases = std::move(cases);
}

}  // namespace merzim::report
