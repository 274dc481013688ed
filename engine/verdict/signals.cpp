#include "engine/verdict/signals.hpp"

#include "engine/verdict/patterns/pattern.hpp"

#include <algorithm>
#include <optional>

namespace merzim::verdict {

namespace {

using time::Day;
using time::Moment;

std::string id_at(const auto& list, std::int32_t index) {
    return index < 0 ? std::string() : std::string(list[static_cast<std::size_t>(index)].id);
}

bool is_own(const law::Pack& pack, const Clock& clock) {
    return law::is_own(pack.term(clock.term).binds);
}

// It applies and has not ended, but by some date or reading it has run out.
bool may_be_over(const Clock& clock) {
    return (clock.allowed & kRunning) != 0 &&
           (clock.allowed & ~(kRunning | kBreach | kNotOnRecord)) == 0;
}

// Of our own terms also those that only may be running: to be early costs nothing.
bool is_running(const law::Pack& pack, const Clock& clock) {
    if (clock.kind == Kind::running || may_be_over(clock)) return true;
    return is_own(pack, clock) && (clock.allowed & kRunning) != 0;
}

// Begun, as far as is known, and not known to have ended.
bool is_open(const Clock& clock) {
    return clock.ended_by < 0 && (clock.allowed & (kRunning | kNotOnRecord)) != 0;
}

class Watch {
  public:
    Watch(const law::Pack& pack, const docket::PackedCase& record, const Evaluation& evaluation,
          const timeline::Question& question, const WatchRules& rules)
        : pack_(pack),
          record_(record),
          evaluation_(evaluation),
          question_(question),
          rules_(rules),
          wake_(question.now) {
        wake_.at(evaluation.wake);
    }

    Watched take() {
        for (std::size_t i = 0; i < evaluation_.outcomes.size(); ++i)
            add_finding(i);
        for (std::size_t i = 0; i < evaluation_.clocks.size(); ++i)
            add_term(i);
        add_staleness();
        result_.wake = wake_.first();
        return std::move(result_);
    }

  private:
    void add_finding(std::size_t index) {
        const Outcome& outcome = evaluation_.outcomes[index];
        if (outcome.kind != Kind::violated) return;
        Signal signal;
        signal.kind = SignalKind::finding;
        signal.fingerprint = fingerprint(pack_, record_, outcome);
        signal.about = pack_.rule(outcome.rule).id;
        signal.participant = id_at(record_.participants, outcome.participant);
        signal.event = id_at(record_.events, outcome.event);
        signal.level = {static_cast<int>(pack_.rule(outcome.rule).severity),
                        static_cast<int>(outcome.claim), static_cast<int>(outcome.certainty),
                        steps_passed(outcome)};
        signal.index = static_cast<std::int32_t>(index);
        signal.day = last_day(outcome);
        result_.signals.push_back(std::move(signal));
    }

    // None where something in it moves by itself from day to day.
    [[nodiscard]] std::optional<Day> last_day(const Outcome& outcome) const {
        const auto clock = clock_of(outcome);
        if (clock == evaluation_.clocks.end() || clock->paused || !clock->start.is_exact_day() ||
            !outcome.due.prevailing.is_finite()) {
            return std::nullopt;
        }
        return day_of(outcome.due.prevailing);
    }

    [[nodiscard]] std::vector<Clock>::const_iterator clock_of(const Outcome& outcome) const {
        if (!outcome.term.is_set()) return evaluation_.clocks.end();
        return std::ranges::find_if(evaluation_.clocks, [&](const Clock& one) {
            return one.term == outcome.term && one.participant == outcome.participant &&
                   one.event == outcome.event;
        });
    }

    // How many totals of the ladder are over, counted from the latest start by the prevailing
    // reading. Where something paused the term the totals are not looked at: they moved.
    int steps_passed(const Outcome& outcome) {
        const auto clock = clock_of(outcome);
        if (clock == evaluation_.clocks.end() || !clock->has_ladder || clock->paused ||
            clock->ended_by >= 0 || !clock->start.latest.is_finite()) {
            return 0;
        }
        const law::TermVersion& version = pack_.term(outcome.term).versions[clock->version];
        const auto& readings = pack_.counting(version.counting).readings;
        const auto prevailing = std::ranges::find_if(readings, &law::Reading::prevailing);
        int passed = 0;
        for (const law::LadderStep& step : version.ladder) {
            if (!step.total) continue;
            const time::Count end =
                time::count(clock->start.latest, {.length = *step.total,
                                                  .convention = prevailing->convention,
                                                  .direction = time::Direction::forward,
                                                  .calendar = &pack_.calendar,
                                                  .zone = nullptr,
                                                  .pauses = {},
                                                  .with_steps = false});
            if (wake_.passed(end.last)) ++passed;
        }
        return passed;
    }

    void add_term(std::size_t index) {
        const Clock& clock = evaluation_.clocks[index];
        // that a yardstick of the monitor will be reached is no business of anybody's
        if (pack_.term(clock.term).yardstick) return;
        const bool own = is_own(pack_, clock);
        if (own && has_run_out(clock)) {
            add_upcoming(index, kRanOut, day_of(clock.due.latest));
            return;
        }
        std::optional<Day> day = safe_day(pack_, clock);
        const bool late = own && day && wake_.passed(end_of(*day));
        if (late && may_be_over(clock) && is_bounded(clock)) day = day_of(clock.due.latest);
        if (!day || wake_.passed(end_of(*day))) return;
        const std::string name = fingerprint(pack_, record_, clock);
        const Moment listed_from = start_of(*day - rules_.coming_days);
        if (question_.now >= listed_from) {
            result_.coming.push_back({name, *day, own, static_cast<std::int32_t>(index)});
        } else {
            wake_.at(listed_from);
        }
        const int nearness = late ? kMayHaveRunOut : distances_reached(clock, *day, own);
        if (nearness == 0) return;
        add_upcoming(index, nearness, *day);
        // that a term of theirs may have run out is for its rules to say
        result_.signals.back().keeps = !own && clock.kind != Kind::running;
    }

    // Whether the record itself says by when it ends: not so where what it starts with may have
    // been at any time up to now, and its end moves on with every day.
    [[nodiscard]] bool is_bounded(const Clock& clock) const {
        return clock.due.latest.is_finite() && clock.start.latest < start_of(day_of(question_.now));
    }

    // Surely, without the act, and not long ago.
    bool has_run_out(const Clock& clock) {
        constexpr int kMonth = 31;
        const bool ran_out = clock.kind == Kind::violated && clock.ended_by < 0 &&
                             clock.certainty != Certainty::possible;
        if (!ran_out || !clock.due.latest.is_finite()) return false;
        return !wake_.passed(end_of(day_of(clock.due.latest) + kMonth));
    }

    void add_upcoming(std::size_t index, int step, Day day) {
        const Clock& clock = evaluation_.clocks[index];
        Signal signal;
        signal.kind = SignalKind::upcoming;
        signal.fingerprint = fingerprint(pack_, record_, clock);
        signal.about = pack_.term(clock.term).id;
        signal.participant = id_at(record_.participants, clock.participant);
        signal.event = id_at(record_.events, clock.event);
        signal.level.step = step;
        signal.own = is_own(pack_, clock);
        signal.day = day;
        signal.index = static_cast<std::int32_t>(index);
        result_.signals.push_back(std::move(signal));
    }

    int distances_reached(const Clock& clock, Day day, bool own) {
        const law::Term& term = pack_.term(clock.term);
        const bool of_pack = !rules_.override_pack && !term.warn_before.empty();
        const auto& given = own ? rules_.before_own : rules_.before_theirs;
        int reached = 0;
        const auto reach = [&](Day from) {
            if (question_.now >= start_of(from)) {
                ++reached;
            } else {
                wake_.at(start_of(from));
            }
        };
        // ours is told of by the last run but one before its end, so that there is time to act
        const int last_call = own ? 2 * rules_.every_days : rules_.every_days;
        bool is_early = false;  // some distance is as long as that
        for (const time::Length& before : of_pack ? term.warn_before : given) {
            const Day from = shift(day, before, -1);
            is_early = is_early || from <= day - last_call;
            reach(from);
        }
        if (!is_early) reach(day - last_call);
        return reached;
    }

    void add_staleness() {
        if (rules_.stale_after.is_zero()) return;
        if (std::ranges::none_of(evaluation_.clocks, is_open)) return;
        const std::int32_t last = last_act();
        if (last < 0) return;
        const auto& event = record_.events[static_cast<std::size_t>(last)];
        const Day from = shift(day_of(event.start.latest), rules_.stale_after, 1);
        if (!wake_.passed(end_of(from))) return;
        Signal signal;
        signal.kind = SignalKind::stale;
        signal.fingerprint = merzim::verdict::fingerprint(record_);
        signal.event = std::string(event.id);
        signal.index = last;
        result_.signals.push_back(std::move(signal));
    }

    // The latest act on record that is known to have been.
    [[nodiscard]] std::int32_t last_act() const {
        std::int32_t last = -1;
        for (std::size_t i = 0; i < record_.events.size(); ++i) {
            const docket::PackedEvent& event = record_.events[i];
            const bool unknown = question_.known_by && event.known.latest > *question_.known_by;
            if (unknown || !event.start.latest.is_finite() || event.start.latest > question_.now)
                continue;
            if (last < 0 ||
                event.start.latest > record_.events[static_cast<std::size_t>(last)].start.latest) {
                last = static_cast<std::int32_t>(i);
            }
        }
        return last;
    }

    const law::Pack& pack_;
    const docket::PackedCase& record_;
    const Evaluation& evaluation_;
    const timeline::Question& question_;
    const WatchRules& rules_;
    Wake wake_;
    Watched result_;
};

}  // namespace

std::optional<Day> safe_day(const law::Pack& pack, const Clock& clock) {
    if (!is_running(pack, clock)) return std::nullopt;
    const Moment last = is_own(pack, clock) ? clock.due.earliest : clock.due.latest;
    if (!last.is_finite()) return std::nullopt;
    return day_of(last);
}

Watched watch(const law::Pack& pack, const docket::PackedCase& record, const Evaluation& evaluation,
              const timeline::Question& question, const WatchRules& rules) {
    return Watch(pack, record, evaluation, question, rules).take();
}

std::string_view to_string(SignalKind value) {
    switch (value) {
        case SignalKind::finding:
            return "finding";
        case SignalKind::upcoming:
            return "upcoming";
        case SignalKind::stale:
            return "stale";
    }
    return "";
}

}  // namespace merzim::verdict
