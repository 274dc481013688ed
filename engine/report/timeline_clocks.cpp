// The time of a term as bars. What is drawn solid holds under every reading of the law and for
// every date the record allows; the rest is drawn as uncertain.
#include "engine/report/build.hpp"
#include "engine/report/timeline_parts.hpp"

#include <algorithm>
#include <optional>

namespace merzim::report {

namespace {

using time::Day;
using time::Moment;
using verdict::Clock;
using verdict::Kind;

// Without a day the span has no such end.
struct Days {
    std::optional<Day> first;
    std::optional<Day> last;
};

std::optional<Day> known_day(Moment moment) {
    return time::is_supported(moment) ? std::optional(time::day_of(moment)) : std::nullopt;
}

Days days_of(time::Bounds bounds) {
    return {known_day(bounds.earliest), known_day(bounds.latest)};
}

class Row {
  public:
    Row(const Desk& desk, const Clock& clock)
        : desk_(desk),
          clock_(clock),
          view_(clock_of(desk, clock)),
          today_(desk.subject.as_of()),
          start_(days_of(shown_bounds(desk, clock.start))),
          due_(due_of(desk, clock)),
          stop_(stop_of(desk, clock)) {}

    TimelineRow make() {
        row_.title = view_.title;
        if (view_.yardstick) row_.title += " (" + desk_.words.say("timeline.yardstick") + ")";
        if (!start_.last) start_.last = start_.first;
        if (!start_.last) return row_;  // nothing says when it began
        const time::Direction direction = desk_.subject.pack.term(clock_.term).direction;
        if (direction == time::Direction::backward)
            add_backward();
        else if (direction == time::Direction::waiting)
            add_waiting();
        else
            add_forward();
        tell();
        return row_;
    }

  private:
    static Days due_of(const Desk& desk, const Clock& clock) {
        const verdict::Due due = shown_due(desk, clock.due, clock.start);
        return days_of({due.earliest, due.latest});
    }
    // When what the term limits ended; without an act that ended it, not yet.
    static Days stop_of(const Desk& desk, const Clock& clock) {
        if (clock.ended_by < 0) return {};
        return days_of(event_date(desk, clock.ended_by).bounds);
    }

    void add(Ink ink, Day first, Day last, bool certain) {
        if (first > last) return;
        if (!row_.bars.empty() && row_.bars.back().ink == ink &&
            row_.bars.back().certain == certain && row_.bars.back().last + 1 == first) {
            row_.bars.back().last = last;
            return;
        }
        TimelineBar bar;
        bar.ink = ink;
        bar.first = first;
        bar.last = last;
        bar.certain = certain;
        row_.bars.push_back(std::move(bar));
    }

    // Up to which day it surely went on, and up to which it may have.
    [[nodiscard]] Day surely_until() const {
        return stop_.first ? std::min(*stop_.first, today_) : today_;
    }
    [[nodiscard]] Day maybe_until() const {
        return clock_.ended_by >= 0 && stop_.last ? std::min(*stop_.last, today_) : today_;
    }

    void add_start() {
        if (start_.first) add(Ink::clock, *start_.first, *start_.last - 1, false);
    }

    void add_forward() {
        add_start();
        const Day from = *start_.last;
        if (!due_.last && !due_.first) {
            add_unbounded(from);
            return;
        }
        const Day due = due_.first ? std::max(*due_.first, from - 1) : from - 1;
        const Day latest = due_.last ? std::max(*due_.last, due) : std::max(due, today_);
        if (clock_.kind == Kind::violated)
            add_run_out(from, due, latest);
        else
            add_lawful(from, due, latest);
    }

    // Runs, was kept, or cannot be decided.
    void add_lawful(Day from, Day due, Day latest) {
        const bool ended = clock_.kind == Kind::met;
        const Day sure = ended ? std::min(due, surely_until()) : due;
        add(Ink::clock, from, sure, is_sure());
        add(Ink::clock, std::max(sure + 1, from), ended ? std::min(latest, maybe_until()) : latest,
            false);
    }

    // Beyond the last lawful day under every reading it is proven only where nothing that may be
    // missing from the record could make it lawful; a yardstick of the monitor is no law.
    void add_run_out(Day from, Day due, Day latest) {
        const bool proven =
            clock_.allowed == verdict::kBreach && !desk_.subject.pack.term(clock_.term).yardstick;
        add(Ink::clock, from, due, is_sure());
        add(Ink::breach, std::max(due + 1, from), std::min(latest, maybe_until()), false);
        add(Ink::breach, std::max(latest + 1, from), surely_until(), proven);
        add(Ink::breach, std::max({latest + 1, from, surely_until() + 1}), maybe_until(), false);
        leave_open();
    }

    [[nodiscard]] bool is_sure() const { return clock_.certainty == verdict::Certainty::certain; }

    void leave_open() {
        if (clock_.ended_by < 0 && !row_.bars.empty()) row_.bars.back().open = true;
    }

    // No last day can be counted: how long it has gone on is all there is to show.
    void add_unbounded(Day from) {
        add(Ink::clock, from, surely_until(), false);
        add(Ink::clock, std::max(from, surely_until() + 1), maybe_until(), false);
        leave_open();
    }

    // Not before its end.
    void add_waiting() {
        add_start();
        const Day from = *start_.last;
        if (due_.first) add(Ink::clock, from, *due_.first - 1, is_sure());
        if (due_.last && due_.first)
            add(Ink::clock, std::max(from, *due_.first), *due_.last - 1, false);
    }

    // Counted back from what it has to come before: its last lawful day, and what lies between.
    void add_backward() {
        if (!due_.first || !due_.last) return;
        const bool exact = *due_.first == *due_.last;
        add(Ink::clock, *due_.first, *due_.last, exact);
    }

    void tell() {
        if (row_.bars.empty()) return;
        row_.bars.front().label = view_.due_words.empty() ? view_.state_words : view_.due_words;
        std::string words = view_.title + ": " + view_.state_words;
        if (!view_.due_words.empty()) words += "; " + view_.due_words;
        if (view_.yardstick) words += "; " + desk_.words.say("mark.monitor");
        for (TimelineBar& bar : row_.bars) {
            bar.event = view_.event;
            bar.words = words;
        }
    }

    const Desk& desk_;
    const Clock& clock_;
    ClockView view_;
    Day today_;
    Days start_;
    Days due_;
    Days stop_;
    TimelineRow row_;
};

}  // namespace

TimelineRow clock_row(const Desk& desk, const Clock& clock) {
    return Row(desk, clock).make();
}

}  // namespace merzim::report
