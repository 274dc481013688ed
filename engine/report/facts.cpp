#include "engine/report/facts.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using time::Bounds;
using time::Day;

std::size_t index(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

const docket::Event& entry(const Desk& desk, std::int32_t event) {
    return desk.subject.record.events[index(event)];
}

// An act of a period lasts to its end.
Bounds end_of_fact(const timeline::Fact& fact) {
    return hull(fact.at, fact.finish);
}

}  // namespace

bool is_low(law::Confidence confidence) {
    return confidence == law::Confidence::low;
}

void add_law_marks(const Words& words, law::Confidence confidence, bool unread,
                   std::vector<std::string>& marks) {
    if (confidence != law::Confidence::high) {
        marks.push_back(
            words.say("mark." + std::string(law::to_string(confidence)) + "-confidence"));
    }
    if (unread) marks.push_back(words.say("mark.unread"));
}

When when_of(const Words& words, Bounds bounds) {
    const bool nothing = !time::is_supported(bounds.earliest) && !time::is_supported(bounds.latest);
    return {bounds, nothing ? std::string() : time::edtf_text(bounds), words.date(bounds)};
}

When when_of(const Words& words, const std::optional<time::Edtf>& date, Bounds bounds) {
    if (!date) return when_of(words, bounds);
    return {bounds, date->text, words.date(*date)};
}

Bounds event_bounds(const Desk& desk, std::int32_t event) {
    if (event < 0) return {};
    const std::int32_t fact = desk.subject.timeline.fact_of(event);
    if (fact >= 0) return desk.subject.timeline.facts()[index(fact)].at;
    for (const timeline::Plan& plan : desk.subject.timeline.plans()) {
        if (plan.event == static_cast<std::uint32_t>(event)) return plan.at;
    }
    return desk.subject.packed.events[index(event)].start;
}

When event_date(const Desk& desk, std::int32_t event) {
    if (event < 0) return when_of(desk.words, Bounds{});
    return when_of(desk.words, entry(desk, event).date,
                   shown_bounds(desk, event_bounds(desk, event)));
}

Bounds shown_bounds(const Desk& desk, Bounds bounds) {
    const law::Pack& pack = desk.subject.pack;
    if (!pack.procedure.norm.is_set()) return bounds;
    const Bounds from = pack.norm(pack.procedure.norm).from;
    if (bounds.earliest <= from.latest && bounds.latest > from.latest)
        bounds.earliest = time::kDistantPast;
    return bounds;
}

Age age_of(const Words& words, Bounds since, Day as_of, bool qualified) {
    Age age;
    if (!time::is_supported(since.latest)) return age;
    const Day from = time::day_of(since.latest);
    if (from > as_of) return age;
    age.days = as_of - from;
    age.at_least = !since.is_exact_day();
    // "at least 0 days" says nothing
    age.known = !age.at_least || age.days > 0;
    const Form form = age.at_least ? Form::after_least : Form::plain;
    age.day_words = words.counted("days", age.days, form);
    age.words = words.elapsed(from, as_of, form);
    const std::string key = age.at_least ? "age.at-least" : (qualified ? "age.about" : "");
    if (!key.empty()) {
        age.day_words = words.say(key, {{"length", age.day_words}});
        age.words = words.say(key, {{"length", age.words}});
    }
    return age;
}

ActView act_of(const Desk& desk, std::int32_t event) {
    const docket::Event& written = entry(desk, event);
    ActView act;
    act.event = written.id;
    act.type = written.type;
    act.title = desk.names.event(written);
    act.when = event_date(desk, event);
    for (const std::string& id : written.participants) {
        const auto& people = desk.subject.record.participants;
        const auto found = std::ranges::find(people, id, &docket::Participant::id);
        const auto number = static_cast<std::int32_t>(found - people.begin());
        if (found == people.end()) continue;
        act.participants.push_back(id);
        act.who.push_back(desk.names.participant(number));
    }
    const std::int32_t fact = desk.subject.timeline.fact_of(event);
    act.certain = fact >= 0 && certain(desk.subject.timeline.facts()[index(fact)].happened);
    return act;
}

std::vector<std::int32_t> facts_about(const Desk& desk, std::int32_t participant) {
    std::vector<std::int32_t> found;
    const auto facts = desk.subject.timeline.facts();
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto event = static_cast<std::int32_t>(facts[i].event);
        if (participant != timeline::kNobody) {
            const docket::PackedEvent& packed = desk.subject.packed.events[index(event)];
            const auto named = desk.subject.packed.list(packed.participants);
            if (std::ranges::find(named, static_cast<std::uint32_t>(participant)) == named.end())
                continue;
        }
        found.push_back(static_cast<std::int32_t>(i));
    }
    return found;
}

namespace {

// A source that says nothing happened to the participant after the act, up to the end of a span.
void confirm_silence(const Desk& desk, std::int32_t participant, Bounds since, LastAct& last) {
    const docket::PackedCase& packed = desk.subject.packed;
    if (!time::is_supported(since.latest)) return;
    const Day from = time::day_of(since.latest);
    for (std::size_t i = 0; i < packed.statements.size(); ++i) {
        const docket::PackedStatement& said = packed.statements[i];
        if (said.says != docket::Statement::Says::none || said.participant != participant) continue;
        if (!desk.subject.timeline.statement_visible(i)) continue;
        if (!time::is_supported(said.during_start.latest) ||
            !time::is_supported(said.during_end.earliest)) {
            continue;
        }
        const Day to = std::min(time::day_of(said.during_end.earliest), desk.subject.as_of());
        if (time::day_of(said.during_start.latest) > from || to <= from) continue;
        if (to - from <= last.confirmed_days) continue;
        last.confirmed_days = to - from;
        last.confirmed_until = when_of(desk.words, {time::start_of(to), time::end_of(to)});
    }
}

}  // namespace

std::optional<LastAct> last_act(const Desk& desk, std::int32_t participant) {
    const auto facts = desk.subject.timeline.facts();
    std::int32_t best = -1;
    for (const std::int32_t i : facts_about(desk, participant)) {
        const timeline::Fact& fact = facts[index(i)];
        if (best < 0 || fact.at.earliest >= facts[index(best)].at.earliest) best = i;
    }
    if (best < 0) return std::nullopt;
    const timeline::Fact& fact = facts[index(best)];
    LastAct last;
    last.act = act_of(desk, static_cast<std::int32_t>(fact.event));
    last.age = age_of(desk.words, end_of_fact(fact), desk.subject.as_of(), fact.qualified);
    if (participant != timeline::kNobody) confirm_silence(desk, participant, fact.at, last);
    PhraseArguments arguments{{"date", last.act.when.words},
                              {"act", last.act.title},
                              {"age", last.age.day_words},
                              {"n", std::to_string(last.confirmed_days)},
                              {"until", last.confirmed_until.words}};
    last.words = desk.words.say(last.age.known ? "last-act.aged" : "last-act.plain", arguments);
    if (!last.act.certain) last.words += "; " + desk.words.say("entry.maybe");
    if (last.confirmed_days > 0) last.words += desk.words.say("last-act.confirmed", arguments);
    return last;
}

}  // namespace merzim::report
