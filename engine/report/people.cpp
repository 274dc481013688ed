// Participants: what they face, where each of their tracks stands, what was last done.
#include "engine/base/text.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/law_page.hpp"
#include "engine/verdict/conditions.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

using time::Bounds;

constexpr std::string_view kStatusTrack = "status";  // named so by the language of the pack

std::size_t index(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

const law::OffenceVersion* version_at(const Desk& desk, const law::Offence& offence) {
    const law::OffenceVersion* found = nullptr;
    for (const law::OffenceVersion& version : offence.versions) {
        const law::Norm& norm = desk.subject.pack.norm(version.norm);
        const bool begun = norm.from.earliest <= desk.subject.question.now;
        if (found == nullptr || begun) found = &version;
    }
    return found;
}

ChargeView charge_of(const Desk& desk, const verdict::HeldCharge& held) {
    const law::Pack& pack = desk.subject.pack;
    const law::Offence& offence = pack.offences[held.offence.index()];
    ChargeView charge;
    charge.offence = offence.id;
    charge.title = desk.words.text(offence.title);
    charge.certain = certain(held.held);
    if (const law::OffenceVersion* version = version_at(desk, offence)) {
        const law::Norm& norm = pack.norm(version->norm);
        charge.article = article_words(pack, norm.article, desk.words);
        charge.low_confidence = is_low(norm.confidence);
        charge.norm = version->norm;
        for (const auto& [classification, value] : version->classes) {
            const law::Classification& known = pack.classifications[classification];
            charge.classes.push_back(desk.words.text(known.title) + ": " +
                                     desk.words.text(known.class_titles[value]));
        }
        if (version->max_penalty) {
            charge.max_penalty = time::to_string(*version->max_penalty);
            const std::string length = desk.words.length(*version->max_penalty, Form::after_least);
            charge.penalty =
                pack.procedure.penalty.empty()
                    ? desk.words.say("charge.penalty", {{"length", length}})
                    : desk.words.say("charge.penalty-of",
                                     {{"penalty", desk.words.text(pack.procedure.penalty)},
                                      {"length", length}});
        }
    }
    std::vector<std::string> details = charge.classes;
    if (!charge.penalty.empty()) details.push_back(charge.penalty);
    if (charge.low_confidence) details.push_back(desk.words.say("mark.low-confidence"));
    charge.words = charge.article + ": " + charge.title;
    if (!details.empty()) charge.words += " (" + text::join(details, "; ") + ")";
    if (!charge.certain)
        charge.words = desk.words.say("charge.possible", {{"charge", charge.words}});
    return charge;
}

std::string title_of(const Desk& desk, const law::Track& track,
                     const timeline::PossibleState& possible) {
    if (possible.since_fact < 0) return desk.words.say("standing.none");
    return desk.words.text(track.states[possible.state].title);
}

// Whether the record has anything about the participant after these bounds.
bool newer_about(const Desk& desk, std::int32_t participant, std::int32_t since_fact,
                 Bounds since) {
    const auto facts = desk.subject.timeline.facts();
    for (const std::int32_t i : facts_about(desk, participant)) {
        const timeline::Fact& fact = facts[index(i)];
        if (i != since_fact && certain(fact.happened) && fact.at.earliest > since.latest)
            return true;
    }
    const docket::PackedCase& packed = desk.subject.packed;
    for (std::size_t i = 0; i < packed.statements.size(); ++i) {
        const docket::PackedStatement& said = packed.statements[i];
        if (said.participant != participant || !desk.subject.timeline.statement_visible(i))
            continue;
        const time::Moment to = std::max(said.during_end.earliest, said.on.earliest);
        if (to.is_finite() && to > since.latest) return true;
    }
    return false;
}

bool names_participant(const Desk& desk, const timeline::Fact& fact) {
    return desk.subject.packed.events[fact.event].participants.size > 0;
}

// Since when the broader state has lasted without a break, up to the act `since_fact`.
void add_broader(const Desk& desk, const verdict::TrackStatus& status, std::uint16_t state,
                 std::int32_t since_fact, Standing& standing) {
    const law::Track& track = desk.subject.pack.track(status.track);
    const std::uint16_t broader = track.states[state].within;
    if (broader >= track.states.size()) return;
    std::vector<std::int32_t> moves;
    desk.subject.timeline.moves_of(status.track, status.participant, moves);
    auto at = std::ranges::find(moves, since_fact);
    if (at == moves.end()) return;
    std::int32_t first = since_fact;
    while (at != moves.begin()) {
        --at;
        const std::uint16_t target =
            desk.subject.timeline.leads_to(status.track, status.participant, *at);
        if (target != broader && track.states[target].within != broader) break;
        first = *at;
    }
    const timeline::Fact& fact = desk.subject.timeline.facts()[index(first)];
    const Bounds since = event_bounds(desk, static_cast<std::int32_t>(fact.event));
    standing.broader = desk.words.text(track.states[broader].title);
    standing.broader_since =
        when_of(desk.words, desk.subject.record.events[fact.event].date, shown_bounds(desk, since));
    standing.broader_age = age_of(desk.words, since, desk.subject.as_of(), fact.qualified);
}

// Of the case: in months and days; of a person: in days, as custody is counted.
void say_standing(const Desk& desk, Standing& standing, bool of_case) {
    const Words& words = desk.words;
    const PhraseArguments arguments{{"state", standing.state_title},
                                    {"date", standing.since.words},
                                    {"since", words.since(standing.since.bounds)},
                                    {"age", standing.age.words},
                                    {"days", standing.age.day_words}};
    if (standing.state.empty()) {
        standing.words = standing.state_title;
    } else if (standing.last_known) {
        standing.words = words.say(
            standing.age.known ? "standing.last-known" : "standing.last-known-undated", arguments);
    } else if (!standing.age.known) {
        standing.words = words.say("standing.undated", arguments);
    } else {
        const bool months = of_case && standing.age.words != standing.age.day_words;
        standing.words = words.say(months ? "standing.since-months" : "standing.since", arguments);
    }
    if (!standing.broader.empty() && standing.broader_age.known) {
        standing.words +=
            words.say("standing.broader", {{"state", standing.broader},
                                           {"since", words.since(standing.broader_since.bounds)},
                                           {"days", standing.broader_age.day_words}});
    }
    if (standing.certainty == verdict::Certainty::certain) return;
    const bool likely = standing.certainty == verdict::Certainty::likely;
    standing.words =
        words.say(likely ? "standing.likely" : "standing.possible", {{"standing", standing.words}});
    if (!standing.others.empty()) {
        standing.words =
            words.say("standing.otherwise",
                      {{"standing", standing.words}, {"others", words.either(standing.others)}});
    }
}

// The state that is named first: one that rests on an event before the silence of the record.
std::size_t leading(const std::vector<timeline::PossibleState>& states) {
    const auto found = std::ranges::find_if(
        states, [](const timeline::PossibleState& state) { return state.since_fact >= 0; });
    return found == states.end() ? 0 : static_cast<std::size_t>(found - states.begin());
}

bool is_party(const ParticipantView& person) {
    return !person.charges.empty() || std::ranges::any_of(person.standings, [](const Standing& s) {
        return !s.state.empty() || !s.others.empty();
    });
}

}  // namespace

Standing standing_of(const Desk& desk, const verdict::TrackStatus& status) {
    const law::Track& track = desk.subject.pack.track(status.track);
    Standing standing;
    standing.track = track.id;
    standing.track_title = desk.words.text(track.title);
    standing.certainty = status.certainty;
    const std::size_t first = leading(status.states);
    for (std::size_t i = 0; i < status.states.size(); ++i) {
        const std::string title = title_of(desk, track, status.states[i]);
        const bool said = std::ranges::find(standing.others, title) != standing.others.end() ||
                          title == title_of(desk, track, status.states[first]);
        if (i != first && !said) standing.others.push_back(title);
    }
    if (status.states.empty() || status.states[first].since_fact < 0) {
        standing.state_title = desk.words.say("standing.none");
        say_standing(desk, standing, status.participant < 0);
        return standing;
    }
    const timeline::PossibleState& state = status.states[first];
    // the act that began the stay; later acts of the same state ("extended") only confirm it
    const std::int32_t entered = status.entered_fact >= 0 ? status.entered_fact : state.since_fact;
    const timeline::Fact& fact = desk.subject.timeline.facts()[index(entered)];
    const auto event = static_cast<std::int32_t>(fact.event);
    standing.state = track.states[state.state].id;
    standing.state_title = desk.words.text(track.states[state.state].title);
    standing.event = desk.subject.record.events[fact.event].id;
    standing.since = event_date(desk, event);
    const Bounds since = event_bounds(desk, event);
    standing.since.bounds = shown_bounds(desk, since);
    standing.age = age_of(desk.words, since, desk.subject.as_of(), fact.qualified);
    standing.last_known = status.participant >= 0 && standing.age.known &&
                          names_participant(desk, fact) && !track.states[state.state].final &&
                          entered == state.since_fact &&
                          !newer_about(desk, status.participant, state.since_fact, fact.at);
    add_broader(desk, status, state.state, state.since_fact, standing);
    say_standing(desk, standing, status.participant < 0);
    return standing;
}

std::vector<ChargeView> charges_of(const Desk& desk, std::int32_t participant) {
    std::vector<ChargeView> charges;
    for (const verdict::HeldCharge& charge :
         verdict::charges_now(desk.subject.timeline, participant)) {
        if (possible(charge.held) && !desk.veil.held(participant, charge))
            charges.push_back(charge_of(desk, charge));
    }
    return charges;
}

ParticipantView participant_of(const Desk& desk, std::int32_t participant) {
    const docket::Participant& written = desk.subject.record.participants[index(participant)];
    ParticipantView person;
    person.id = written.id;
    person.name = desk.names.participant(participant);
    person.role = written.role;
    const auto role = std::ranges::find(desk.subject.pack.roles, written.role, &law::Role::id);
    if (role != desk.subject.pack.roles.end()) person.role_title = desk.words.text(role->title);
    person.description = desk.names.clean(written.description);
    person.charges = charges_of(desk, participant);
    for (const verdict::TrackStatus& status : desk.subject.evaluation.tracks) {
        if (status.participant == participant && !desk.veil.standing(status))
            person.standings.push_back(standing_of(desk, status));
    }
    // what a person is comes before what is done to them
    std::stable_partition(person.standings.begin(), person.standings.end(),
                          [](const Standing& s) { return s.track == kStatusTrack; });
    person.party = is_party(person);
    person.last_act = last_act(desk, participant);
    return person;
}

std::vector<ParticipantView> participants_of(const Desk& desk) {
    std::vector<ParticipantView> people;
    for (std::size_t i = 0; i < desk.subject.record.participants.size(); ++i) {
        const auto number = static_cast<std::int32_t>(i);
        if (!desk.subject.timeline.participant_visible(number)) continue;
        people.push_back(participant_of(desk, number));
    }
    return people;
}

std::vector<Standing> case_standings(const Desk& desk) {
    std::vector<Standing> standings;
    for (const verdict::TrackStatus& status : desk.subject.evaluation.tracks) {
        if (status.participant < 0 && !desk.veil.standing(status))
            standings.push_back(standing_of(desk, status));
    }
    return standings;
}

}  // namespace merzim::report
