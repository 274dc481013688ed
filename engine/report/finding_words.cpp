// The sentence of a finding, and the dates and articles said with it.
#include "engine/report/finding_words.hpp"

#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"

#include <algorithm>
#include <optional>

namespace merzim::report {

using time::Moment;
using verdict::Claim;
using verdict::Kind;
using verdict::Outcome;

bool binds_us(const Desk& desk, const Outcome& outcome) {
    return outcome.term.is_set() && law::is_own(desk.subject.pack.term(outcome.term).binds);
}

namespace {

bool is_waiting(const Desk& desk, const Outcome& outcome) {
    return outcome.term.is_set() &&
           desk.subject.pack.term(outcome.term).direction == time::Direction::waiting;
}

// A deadline with the length it was counted with and the days over it: all of one branch, and of
// one under which the finding holds.
struct Telling {
    Moment date;
    time::Length length;
    std::int64_t least = 0;  // days over, by an act or so far
    std::int64_t most = 0;
};

std::optional<Telling> telling_branch(const Desk& desk, const Outcome& outcome) {
    if (outcome.kind != Kind::violated || outcome.broken_length.is_zero()) return std::nullopt;
    const time::Bounds start = event_bounds(desk, outcome.event);
    if (shown_bounds(desk, start) != start) return std::nullopt;  // open in truth
    const Moment now = desk.subject.question.now;
    const time::Bounds end =
        outcome.by >= 0 ? event_bounds(desk, outcome.by) : time::Bounds{now, now};
    const time::Bounds due = outcome.broken;
    for (const Moment moment : {end.earliest, end.latest, due.earliest, due.latest}) {
        if (!time::is_supported(moment)) return std::nullopt;
    }
    Telling telling;
    telling.date = due.latest;
    telling.length = outcome.broken_length;
    telling.least = time::day_of(end.earliest) - time::day_of(telling.date);
    telling.most = time::day_of(end.latest) - time::day_of(telling.date);
    return telling;
}

}  // namespace

Moment telling_date(const Desk& desk, const Outcome& outcome) {
    // of what is only possible, a date under which it holds
    if (outcome.certainty == verdict::Certainty::possible) {
        if (const auto telling = telling_branch(desk, outcome)) return telling->date;
    }
    const verdict::Due& due = outcome.due;
    // of what may have come too early, the first lawful minute under which it did
    if (is_waiting(desk, outcome) && outcome.certainty == verdict::Certainty::possible &&
        time::is_supported(due.latest)) {
        return due.latest;
    }
    const bool early = binds_us(desk, outcome) || is_waiting(desk, outcome);
    const Moment date = early ? due.earliest : due.latest;
    // what possibly ended is not said to have ended on a day still to come
    if (outcome.kind == Kind::violated && !early && date >= desk.subject.question.now) {
        for (const Moment other : {due.prevailing, due.earliest}) {
            if (time::is_supported(other) && other < desk.subject.question.now) return other;
        }
    }
    return time::is_supported(date) ? date : due.prevailing;
}

namespace {

// From the start to the act that ended it, or so far; "at least" unless both days are known.
std::string elapsed_words(const Desk& desk, const Outcome& outcome) {
    if (outcome.amount < 0) return {};
    const auto exact = [&](std::int32_t event) {
        return event < 0 || event_date(desk, event).bounds.is_exact_day();
    };
    if (exact(outcome.event) && exact(outcome.by))
        return desk.words.counted("days", outcome.amount);
    return desk.words.say(
        "age.at-least",
        {{"length", desk.words.counted("days", outcome.amount, Form::after_least)}});
}

// How far over the limit: "at least 5 days" unless the number is exact, "at most" when it may be
// none.
std::string days_words(const Desk& desk, const Outcome& outcome) {
    const Words& words = desk.words;
    if (desk.subject.pack.rule(outcome.rule).pattern == law::Pattern::count)
        return std::to_string(outcome.amount);
    const auto with = [&](const char* key, std::int64_t days) {
        return words.say(key, {{"length", words.counted("days", days, Form::after_least)}});
    };
    if (outcome.certainty == verdict::Certainty::possible) {
        if (const auto telling = telling_branch(desk, outcome)) {
            if (telling->most <= 0) return words.say("date.less-than-day");
            if (telling->least == telling->most) return words.counted("days", telling->least);
            return telling->least > 0 ? with("age.at-least", telling->least)
                                      : with("age.at-most", telling->most);
        }
    }
    if (outcome.days_over > 0 || outcome.days_over == outcome.days_over_most) {
        if (outcome.days_over < 0) return words.say("date.unknown-days");
        const bool exact = outcome.days_over == outcome.days_over_most;
        return exact ? words.counted("days", outcome.days_over)
                     : with("age.at-least", outcome.days_over);
    }
    if (outcome.days_over_most > 0) return with("age.at-most", outcome.days_over_most);
    return words.say("date.unknown-days");
}

std::string state_words(const Desk& desk, const law::Rule& rule) {
    std::vector<std::string> titles;
    for (const law::TrackState& held : rule.states) {
        titles.push_back(
            desk.words.text(desk.subject.pack.track(held.track).states[held.state].title));
    }
    return desk.words.list(titles);
}

const verdict::Clock* clock_behind(const Desk& desk, const Outcome& outcome) {
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        if (outcome.term.is_set() && clock.term == outcome.term &&
            clock.participant == outcome.participant && clock.event == outcome.event) {
            return &clock;
        }
    }
    // an act before a waiting term was over is told of by the act, not by what opened the term
    for (const verdict::Clock& clock : desk.subject.evaluation.clocks) {
        if (outcome.term.is_set() && clock.term == outcome.term && clock.due == outcome.due)
            return &clock;
    }
    return nullptr;
}

std::string length_of(const Desk& desk, const Outcome& outcome) {
    const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
    if (!rule.longer_than.is_zero()) return desk.words.length(rule.longer_than);
    if (!rule.at_least.is_zero()) return desk.words.length(rule.at_least);
    if (const auto telling = telling_branch(desk, outcome);
        telling && !telling->length.is_zero() &&
        (outcome.certainty == verdict::Certainty::possible ||
         telling->date == telling_date(desk, outcome)))
        return desk.words.length(telling->length);
    const verdict::Clock* clock = clock_behind(desk, outcome);
    const std::string length = clock == nullptr ? std::string() : length_words(desk, *clock);
    return length.empty() ? desk.words.say("length.unknown") : length;
}

}  // namespace

std::string dates_of(const Desk& desk, const Outcome& outcome) {
    if (!outcome.term.is_set() || !time::is_supported(outcome.due.prevailing)) return {};
    const time::Bounds start = event_bounds(desk, outcome.event);
    std::string text =
        due_words(desk.words, shown_due(desk, outcome.due, start), is_waiting(desk, outcome),
                  outcome.event < 0 || start.is_exact_day());
    // what is on record is said, though it does not tell how long
    const verdict::Clock* clock = clock_behind(desk, outcome);
    if (outcome.missing == verdict::Missing::extension_details && clock != nullptr)
        text += "; " + extension_words(desk, *clock);
    return text;
}

std::string article_of(const Desk& desk, const Outcome& outcome) {
    const law::Pack& pack = desk.subject.pack;
    if (outcome.norm.is_set()) {
        return article_words(pack, pack.norm(outcome.norm).article, desk.words);
    }
    const verdict::Clock* clock = clock_behind(desk, outcome);
    if (clock != nullptr && clock->version < pack.term(clock->term).versions.size())
        return article_words(
            pack, pack.norm(pack.term(clock->term).versions[clock->version].norm).article,
            desk.words);
    return {};
}

namespace {

std::string who_of(const Desk& desk, const Outcome& outcome) {
    return outcome.participant >= 0 ? desk.names.participant(outcome.participant)
                                    : desk.words.say("who.case");
}

// What was expected did come, late, and an extension could cover it: that it is not on record would
// be untrue. A term that limits how long something lasts speaks of its extensions anyway.
bool came_late(const Desk& desk, const Outcome& outcome) {
    if (outcome.claim == Claim::breach || !outcome.term.is_set() || outcome.by < 0) return false;
    if (is_waiting(desk, outcome)) return false;  // it came too early
    const law::Term& term = desk.subject.pack.term(outcome.term);
    const std::int32_t fact = desk.subject.timeline.fact_of(outcome.by);
    return !term.limits_duration && fact >= 0 &&
           desk.subject.timeline.matches(
               desk.subject.timeline.facts()[static_cast<std::size_t>(fact)], term.ends,
               outcome.participant);
}

const char* late_key(verdict::Missing missing) {
    switch (missing) {
        case verdict::Missing::pause:
            return "finding.late-unless-paused";
        case verdict::Missing::extension:
        case verdict::Missing::extension_details:
            return "finding.late-unless-extended";
        default:
            return "finding.late-on-this-record";
    }
}

}  // namespace

std::string finding_text(const Desk& desk, const Outcome& outcome) {
    const law::Rule& rule = desk.subject.pack.rule(outcome.rule);
    if (came_late(desk, outcome)) {
        return desk.words.say(late_key(outcome.missing),
                              {{"title", desk.words.text(rule.title)},
                               {"act", desk.names.event(outcome.by)},
                               {"date", event_date(desk, outcome.by).words},
                               {"deadline", desk.words.deadline(telling_date(desk, outcome))},
                               {"length", length_of(desk, outcome)},
                               {"article", article_of(desk, outcome)}});
    }
    const bool breach = outcome.claim == Claim::breach;
    const LocalText& text = breach || rule.missing.empty() ? rule.message : rule.missing;
    if (text.empty() || (!breach && rule.missing.empty()))
        return desk.words.say(
            breach ? "finding.breach" : "finding.not-on-record",
            {{"title", desk.words.text(rule.title)}, {"who", who_of(desk, outcome)}});
    return desk.words.fill(desk.words.text(text),
                           {{"who", who_of(desk, outcome)},
                            {"case", desk.names.case_title()},
                            {"start", desk.names.event(outcome.event)},
                            {"start_date", event_date(desk, outcome.event).words},
                            {"deadline", desk.words.deadline(telling_date(desk, outcome))},
                            {"end", desk.names.event(outcome.by)},
                            {"end_date", event_date(desk, outcome.by).words},
                            {"days", days_words(desk, outcome)},
                            {"elapsed", elapsed_words(desk, outcome)},
                            {"length", length_of(desk, outcome)},
                            {"article", article_of(desk, outcome)},
                            {"state", state_words(desk, rule)}});
}

}  // namespace merzim::report
