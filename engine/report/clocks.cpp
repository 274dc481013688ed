// Terms that run or ran, in words.
#include "engine/report/build.hpp"
#include "engine/report/law_page.hpp"
#include "engine/verdict/signals.hpp"

#include <algorithm>
#include <bit>

namespace merzim::report {

namespace {

using time::Moment;
using verdict::Clock;
using verdict::Kind;

bool same_day(Moment a, Moment b) {
    return time::is_supported(a) && time::is_supported(b) && time::day_of(a) == time::day_of(b);
}

const law::TermVersion* version_of(const law::Term& term, std::uint16_t version) {
    return version < term.versions.size() ? &term.versions[version] : nullptr;
}

// The first lawful moment of a waiting term: the day alone when it is its first minute.
std::string first_words(const Words& words, Moment moment) {
    if (!time::is_supported(moment)) return words.deadline(moment);
    const time::Day day = time::day_of(moment);
    return moment == time::start_of(day) ? words.day(day) : words.minute(moment);
}

// For an authority the latest date any reading allows, for our own side the earliest.
Moment safe_date(law::Binds binds, const verdict::Due& due) {
    const Moment safe = law::is_own(binds) ? due.earliest : due.latest;
    return time::is_supported(safe) ? safe : due.prevailing;
}

// What a term that ran out says of itself: never that what it limits has ended, and with extensions
// reported only that its first term has.
std::string ran_out_words(const Desk& desk, const Clock& clock, std::int64_t passed,
                          const PhraseArguments& arguments) {
    const Words& words = desk.words;
    if (!time::is_supported(clock.due.prevailing)) return words.say("clock.ran-out-undated");
    const bool ended = clock.ended_by >= 0;
    if (clock.certainty == verdict::Certainty::possible) {
        // before an act that cannot have come after it, it did not run out
        const bool before =
            ended && event_date(desk, clock.ended_by).bounds.latest > clock.due.earliest;
        return words.say(before ? "clock.maybe-ran-out-before" : "clock.maybe-ran-out", arguments);
    }
    const bool exact = clock.start.is_exact_day();
    std::string text;
    if (clock.vague_extensions > 0 && clock.due == clock.base) {
        text = words.say("clock.first-ran-out", arguments);
    } else if (!exact) {
        text = words.say(passed == 0 ? "clock.ran-out-latest-today" : "clock.ran-out-latest",
                         arguments);
    } else {
        text = words.say(ended ? "clock.ran-out-on" : "clock.ran-out", arguments);
    }
    return ended ? text + words.say("clock.then", arguments) : text;
}

std::string running_words(const Desk& desk, const Clock& clock, const ClockView& view,
                          const PhraseArguments& arguments) {
    const Words& words = desk.words;
    const Moment prevailing = clock.due.prevailing;
    if (view.waiting) return words.say("clock.waiting", arguments);
    if (!view.days_left_known || view.days_left < 0) return words.say("clock.running-unbounded");
    if (time::is_supported(prevailing) && prevailing < desk.subject.question.now)
        return words.say("clock.running-past-prevailing", arguments);
    // days would be too coarse for what ends within the day at some hour
    const bool at_an_hour = view.safe != time::end_of(time::day_of(view.safe));
    if (view.days_left <= 1 && at_an_hour)
        return words.say("clock.last-hours", {{"ends", words.deadline(view.safe)}});
    return words.say(view.days_left == 0 ? "clock.last-day" : "clock.running", arguments);
}

// A clock without a figure cannot run out; how long it has run is all there is to say.
std::string words_without_figure(const Desk& desk, const Clock& clock) {
    const time::Bounds start = shown_bounds(desk, clock.start);
    const bool ended = clock.ended_by >= 0;
    const time::Bounds end =
        ended ? event_date(desk, clock.ended_by).bounds
              : time::Bounds{desk.subject.question.now, desk.subject.question.now};
    if (!start.latest.is_finite() || !end.earliest.is_finite()) {
        return desk.words.say("missing.figure", {{"event", desk.names.event(clock.event)}});
    }
    const std::int64_t days =
        std::max<std::int64_t>(0, time::day_of(end.earliest) - time::day_of(start.latest));
    const bool exact = start.is_exact_day() && end.is_exact_day();
    if (!exact && days == 0 && !ended) return desk.words.say("law.no-figure");
    const std::string_view length = exact ? "" : days == 0 ? "-undated" : "-least";
    return desk.words.say(
        std::string(ended ? "clock.no-figure-ended" : "clock.no-figure").append(length),
        {{"n", std::to_string(days)},
         {"act", desk.names.event(clock.ended_by)},
         {"date", event_date(desk, clock.ended_by).words}});
}

std::string state_words(const Desk& desk, const Clock& clock, const ClockView& view) {
    const Words& words = desk.words;
    if (clock.missing == verdict::Missing::figure) return words_without_figure(desk, clock);
    const Moment prevailing = clock.due.prevailing;
    const bool dated = time::is_supported(prevailing);
    const std::int64_t passed =
        dated ? time::day_of(prevailing + 1) - desk.subject.as_of() : std::int64_t{0};
    const PhraseArguments arguments{{"expiry", words.expiry(prevailing)},
                                    {"n", std::to_string(view.days_left)},
                                    {"distance", words.distance(passed)},
                                    {"act", desk.names.event(clock.ended_by)},
                                    {"date", event_date(desk, clock.ended_by).words},
                                    {"first", first_words(words, prevailing)}};
    switch (clock.kind) {
        case Kind::running: {
            const std::string running = running_words(desk, clock, view, arguments);
            return clock.ended_by < 0 || view.waiting
                       ? running
                       : running + words.say("clock.unless-ended", arguments);
        }
        case Kind::violated:
            return ran_out_words(desk, clock, passed, arguments);
        case Kind::met:
            if (view.waiting) {
                return words.say(clock.ended_by >= 0 ? "clock.waited-then" : "clock.waited",
                                 arguments);
            }
            return words.say(clock.ended_by >= 0 ? "clock.met" : "clock.met-plain", arguments);
        case Kind::undetermined:
            return words.say("clock.undetermined", {{"missing", missing_words(desk, clock)}});
        case Kind::not_applicable:
            return words.say("clock.not-applicable");
        case Kind::not_in_force:
            return words.say("clock.not-in-force");
    }
    return {};
}

// How many acts of extension are on record at least: one entry may stand for several.
std::int64_t extensions_of(const Desk& desk, const Clock& clock) {
    const law::Term& term = desk.subject.pack.term(clock.term);
    std::int64_t acts = 0;
    for (const timeline::Fact& fact : desk.subject.timeline.facts()) {
        if (certain(fact.happened) &&
            desk.subject.timeline.matches(fact, term.extended_by, clock.participant))
            acts += desk.subject.packed.events[fact.event].count_least;
    }
    return clock.extensions > 0 ? std::max<std::int64_t>(acts, clock.extensions) : acts;
}

}  // namespace

std::string extension_words(const Desk& desk, const Clock& clock) {
    const Words& words = desk.words;
    const bool bounded = time::is_supported(clock.ceiling);
    const PhraseArguments arguments{{"n", std::to_string(extensions_of(desk, clock))},
                                    {"expiry", words.expiry(clock.base.prevailing)},
                                    {"first", words.deadline(clock.base.prevailing)},
                                    {"ceiling", words.deadline(clock.ceiling)}};
    std::string text;
    if (clock.vague_extensions > 0) {
        const bool said = clock.kind == Kind::violated && clock.due == clock.base;
        if (clock.base.prevailing < desk.subject.question.now && !said)
            text = words.say("extension.first-ran-out", arguments) + " ";
        const bool partly = clock.extensions > clock.vague_extensions;
        text += words.say(partly ? "extension.partly" : "extension.vague", arguments);
        text += words.say(bounded ? "extension.reach" : "extension.no-limit", arguments);
        return text;
    }
    if (clock.extensions > 0) return words.say("extension.stated", arguments);
    if (clock.has_ladder && clock.kind == Kind::violated) {
        return words.say("extension.none", arguments) +
               words.say(bounded ? "extension.possible" : "extension.no-limit", arguments);
    }
    return {};
}

std::string due_words(const Words& words, const verdict::Due& due, bool waiting, bool exact_start) {
    const auto point = [&](Moment moment) {
        return waiting ? first_words(words, moment) : words.deadline(moment);
    };
    const auto whole_day = [&](Moment moment) {
        return !time::is_supported(moment) ||
               moment == (waiting ? time::start_of(time::day_of(moment))
                                  : time::end_of(time::day_of(moment)));
    };
    const bool days = whole_day(due.earliest) && whole_day(due.prevailing) && whole_day(due.latest);
    const std::string what =
        words.say(std::string(waiting ? "due.first-" : "due.last-") + (days ? "day" : "minute"));
    if (!time::is_supported(due.prevailing)) {
        if (!time::is_supported(due.earliest)) return words.say("due.unknown");
        return words.say("due.from", {{"what", what}, {"earliest", point(due.earliest)}});
    }
    if (!exact_start) {
        return words.say("due.bounds",
                         {{"what", what}, {"bounds", words.date({due.earliest, due.latest})}});
    }
    const PhraseArguments arguments{{"what", what},
                                    {"prevailing", point(due.prevailing)},
                                    {"earliest", point(due.earliest)},
                                    {"latest", point(due.latest)}};
    const auto differs = [&](Moment moment) {
        return days ? !same_day(moment, due.prevailing) : moment != due.prevailing;
    };
    const bool early = differs(due.earliest);
    const bool late = differs(due.latest);
    if (early && late) return words.say("due.both", arguments);
    if (early) return words.say("due.from-earliest", arguments);
    if (late) return words.say("due.to-latest", arguments);
    return words.say("due.exact", arguments);
}

verdict::Due shown_due(const Desk& desk, const verdict::Due& due, time::Bounds start) {
    verdict::Due shown = due;
    if (!shown_bounds(desk, start).earliest.is_finite()) shown.earliest = time::kDistantPast;
    return shown;
}

// Where the record does not say which of the lengths of its version a clock has: all that may be.
std::string length_words(const Desk& desk, const Clock& clock) {
    if (clock.length.is_zero()) return {};
    std::vector<std::string> lengths{desk.words.length(clock.length)};
    const law::TermVersion* version = version_of(desk.subject.pack.term(clock.term), clock.version);
    if (version == nullptr || std::popcount(clock.versions) != 1) return lengths.front();
    const auto add = [&](const time::Length& length) {
        std::string words = desk.words.length(length);
        if (std::find(lengths.begin(), lengths.end(), words) == lengths.end())
            lengths.push_back(std::move(words));
    };
    for (std::size_t i = 0; i < version->variants.size(); ++i) {
        if ((clock.lengths >> (i + 1) & 1U) != 0) add(version->variants[i].length);
    }
    if ((clock.lengths & 1U) != 0 && version->length) add(*version->length);
    return desk.words.either(lengths);
}

namespace {

// Where the record does not tell which of several acts came first (or last), each has its clock:
// then the act a clock is counted from is named, if that tells it from another.
std::string choice_words(const Desk& desk, const Clock& clock) {
    const law::Occurrence occurrence = desk.subject.pack.term(clock.term).occurrence;
    if (occurrence == law::Occurrence::each || (clock.allowed & verdict::kNotApplicable) == 0)
        return {};
    const std::string act = desk.names.event(clock.event);
    const auto rivals = [&](const Clock& other) {
        return other.term == clock.term && other.participant == clock.participant &&
               other.kind != Kind::not_applicable && desk.names.event(other.event) != act;
    };
    if (std::ranges::none_of(desk.subject.evaluation.clocks, rivals)) return {};
    return desk.words.say(occurrence == law::Occurrence::first ? "mark.if-first" : "mark.if-last",
                          {{"act", act}});
}

}  // namespace

ClockView clock_of(const Desk& desk, const Clock& clock) {
    const law::Pack& pack = desk.subject.pack;
    const law::Term& term = pack.term(clock.term);
    ClockView view;
    view.fingerprint = verdict::fingerprint(pack, desk.subject.packed, clock);
    view.case_id = desk.subject.record.id;
    view.term = term.id;
    view.title = desk.words.text(term.title);
    if (clock.participant >= 0) {
        const auto who = static_cast<std::size_t>(clock.participant);
        view.participant = desk.subject.record.participants[who].id;
        view.who = desk.names.participant(clock.participant);
    }
    if (clock.event >= 0) {
        view.event = desk.subject.record.events[static_cast<std::size_t>(clock.event)].id;
        view.start = event_date(desk, clock.event);
    }
    const time::Bounds start = shown_bounds(desk, clock.start);
    if (start != view.start.bounds) view.start = when_of(desk.words, start);
    view.norm = clock.norm;
    // of one without a figure that of its version
    if (const law::TermVersion* version = version_of(term, clock.version);
        version != nullptr && !view.norm.is_set())
        view.norm = version->norm;
    if (view.norm.is_set())
        view.article = article_words(pack, pack.norm(view.norm).article, desk.words);
    view.length = length_words(desk, clock);
    view.binds = term.binds;
    view.kind = clock.kind;
    view.certainty = clock.certainty;
    view.missing = clock.missing;
    view.due = clock.due;
    view.waiting = term.direction == time::Direction::waiting;
    view.safe = safe_date(term.binds, clock.due);
    if (time::is_supported(view.safe)) {
        view.days_left_known = true;
        view.days_left = time::day_of(view.safe) - desk.subject.as_of();
    }
    if (clock.ended_by >= 0)
        view.ended_by = desk.subject.record.events[static_cast<std::size_t>(clock.ended_by)].id;
    if (clock.missing != verdict::Missing::figure) {
        view.due_words = due_words(desk.words, shown_due(desk, clock.due, clock.start),
                                   view.waiting, clock.start.is_exact_day());
    }
    view.yardstick = pack.term(clock.term).yardstick;
    view.state_words = state_words(desk, clock, view);
    view.extension_words = extension_words(desk, clock);
    if (clock.certainty != verdict::Certainty::certain)
        view.marks.push_back(
            desk.words.say("certainty." + std::string(to_string(clock.certainty))));
    if (std::string choice = choice_words(desk, clock); !choice.empty())
        view.marks.push_back(std::move(choice));
    if (view.yardstick) view.marks.push_back(desk.words.say("mark.monitor"));
    if (clock.paused) view.marks.push_back(desk.words.say("mark.paused"));
    if (clock.provisional) view.marks.push_back(desk.words.say("mark.provisional"));
    add_law_marks(desk.words, clock.confidence, clock.unread, view.marks);
    return view;
}

bool is_idle(const Desk& desk, const Clock& clock) {
    const law::Pack& pack = desk.subject.pack;
    if (clock.kind != Kind::violated || law::is_own(pack.term(clock.term).binds)) return false;
    // by some reading, or with an extension that is on record, it may still run
    const bool extended = clock.extensions > 0 && clock.ceiling > desk.subject.question.now;
    const bool may_run = (clock.allowed & verdict::kRunning) != 0 || extended;
    if (may_run && !pack.term(clock.term).yardstick) return false;
    bool any = false;
    for (const verdict::Outcome& outcome : desk.subject.evaluation.outcomes) {
        if (outcome.term != clock.term || outcome.event != clock.event ||
            outcome.participant != clock.participant)
            continue;
        if (outcome.kind != Kind::not_applicable && outcome.kind != Kind::not_in_force)
            return false;
        any = true;
    }
    return any;
}

std::vector<ClockView> open_clocks(const Desk& desk) {
    std::vector<ClockView> views;
    for (const Clock& clock : desk.subject.evaluation.clocks) {
        const bool open = clock.kind == Kind::running || clock.kind == Kind::violated ||
                          clock.kind == Kind::undetermined;
        // an act that may have ended it does not take it from the list
        const bool ended = clock.ended_by >= 0 && (clock.allowed & verdict::kRunning) == 0;
        if (!open || ended || is_idle(desk, clock) || desk.veil.clock(clock)) continue;
        views.push_back(clock_of(desk, clock));
    }
    std::ranges::stable_sort(views, {}, [](const ClockView& view) { return view.safe; });
    return views;
}

}  // namespace merzim::report
