#include "engine/time/counting_parts.hpp"

#include <algorithm>

namespace merzim::time {

namespace {

const Calendar& calendar_of(const CountRequest& request) {
    static const Calendar kNone;  // knows no day
    return request.calendar == nullptr ? kNone : *request.calendar;
}

// A walk over days from the start to the last day of the term.
class DayWalk {
  public:
    DayWalk(Moment start, const CountRequest& request, Trail trail)
        : request_(request),
          calendar_(calendar_of(request)),
          trail_(trail),
          start_(start),
          day_(day_of(start)) {}

    Reached forward() {
        const bool included = request_.convention.first_day == FirstUnit::included;
        trail_.note(StepKind::start, start_);
        trail_.note(included ? StepKind::first_day_counted : StepKind::first_day_skipped, day_);
        const Day first = included ? day_ : day_ + 1;
        if (!request_.pauses.empty()) pauses_ = merged_days(request_.pauses);
        if (request_.length.working_days > 0) {
            add_working_days(first);
        } else {
            add_months_and_days(included);
            if (!endless_) pass_pauses(first);
        }
        return finish();
    }

    Reached backward() {
        trail_.note(StepKind::start, start_);
        if (request_.length.working_days > 0) {
            subtract_working_days();
        } else {
            shift_months(-request_.length.total_months(), MonthEnd::next_day);
            const int days = request_.length.total_days();
            day_ = day_ - days;
            if (days > 0) trail_.note(StepKind::subtracted, day_, days);
        }
        return finish();
    }

  private:
    // Years and months at once. When the convention refuses to say where a missing month end
    // falls, goes to where `bound` puts it and doubts the result.
    void shift_months(int months, MonthEnd bound) {
        if (months == 0) return;
        const YearMonthDay from = civil(day_);
        const MonthEnd rule = request_.convention.month_end;
        const int target = month_number(from) + months;
        if (target < kFirstMonth || target > kLastMonth) {
            endless_ = true;
            return;
        }
        const auto shifted = add_months(day_, months, rule);
        day_ = shifted ? *shifted : *add_months(day_, months, bound);
        trail_.note(months > 0 ? StepKind::months_added : StepKind::subtracted, day_,
                    months > 0 ? months : -months);
        if (!shifted) {
            trail_.note(StepKind::refused, day_);
            (months > 0 ? doubt_.later : doubt_.earlier) = true;
        } else if (trail_.is_kept() && civil(day_).day != from.day) {
            trail_.note(rule == MonthEnd::next_day ? StepKind::month_end_overflow
                                                   : StepKind::month_end_clamped,
                        day_);
        }
    }

    void add_months_and_days(bool included) {
        const int months = request_.length.total_months();
        const int days = request_.length.total_days();
        shift_months(months, MonthEnd::last_day);
        if (endless_) return;
        // counted from the first day itself, ten days are the first and nine more
        const bool only_days = months == 0;
        const int added = only_days && included ? days - 1 : days;
        day_ = day_ + added;
        if (days > 0) trail_.note(StepKind::days_added, day_, days);
        if (included && !only_days) {
            day_ = day_ - 1;
            trail_.note(StepKind::day_before, day_, 1);
        }
    }

    void pass_pauses(Day first) {
        for (const DaySpan& pause : pauses_) {
            if (pause.from > day_) break;
            if (pause.open) {
                stop_at_open_pause();
                return;
            }
            const int days = pause.to - std::max(pause.from, first) + 1;
            if (days <= 0) continue;
            day_ = day_ + days;
            trail_.note(StepKind::pause_added, day_, days);
        }
    }

    void stop_at_open_pause() {
        endless_ = true;
        trail_.note(StepKind::pause_added, kDistantFuture);
    }

    // Outside the calendar every day counts as working: the bound that the true day cannot cross.
    bool counts(Day day) {
        const Truth working = calendar_.is_working(day);
        if (working == Truth::unknown && !doubt_.any()) {
            trail_.note(StepKind::horizon, day);
            (request_.direction == Direction::backward ? doubt_.earlier : doubt_.later) = true;
        }
        if (working == Truth::no) trail_.note(StepKind::day_skipped, day, 1);
        return working != Truth::no;
    }

    void add_working_days(Day first) {
        int left = request_.length.working_days;
        auto pause = pauses_.begin();
        for (day_ = first;; day_ = day_ + 1) {
            while (pause != pauses_.end() && !pause->open && pause->to < day_)
                ++pause;
            if (pause != pauses_.end() && pause->from <= day_) {
                if (pause->open) {
                    stop_at_open_pause();
                    return;
                }
                const int days = pause->to - day_ + 1;
                day_ = pause->to;
                trail_.note(StepKind::pause_added, day_, days);
            } else if (counts(day_) && --left == 0) {
                break;
            }
        }
        provisional_ = calendar_.any_provisional(first, day_);
        trail_.note(StepKind::working_days_added, day_, request_.length.working_days);
    }

    // The anchor's own day is the first of the full days that must remain.
    void subtract_working_days() {
        const Day anchor = day_;
        int left = request_.length.working_days;
        for (; left > 0; day_ = day_ - 1) {
            if (counts(day_)) --left;
        }
        provisional_ = calendar_.any_provisional(day_ + 1, anchor);
        trail_.note(StepKind::subtracted, day_, request_.length.working_days);
    }

    [[nodiscard]] Moment moment_of(Day day) const {
        switch (request_.direction) {
            case Direction::forward:
                return end_of(day);
            case Direction::waiting:
                return start_of(day + 1);
            case Direction::backward:
                return start_of(day) + minute_of_day(start_);
        }
        return end_of(day);
    }

    // To the next or previous working day. A backward term is never shortened by rolling forward.
    Reached roll(Reached reached) {
        const Roll roll = request_.convention.roll;
        const bool back = roll == Roll::back;
        const bool backward = request_.direction == Direction::backward;
        const bool ends_on_working_day = request_.length.working_days > 0 && !backward;
        const bool asked = back || (roll == Roll::forward && !backward);
        if (!asked || ends_on_working_day) return reached;
        const auto to = back ? calendar_.previous_working(day_) : calendar_.next_working(day_);
        if (!to) {
            trail_.note(StepKind::horizon, day_);
            (back ? reached.last_doubt.earlier : reached.last_doubt.later) = true;
            return reached;
        }
        reached.provisional =
            provisional_ || calendar_.any_provisional(std::min(day_, *to), std::max(day_, *to));
        if (*to == day_) return reached;
        trail_.note(StepKind::rolled, *to, *to - day_);
        reached.last = request_.direction == Direction::waiting ? start_of(*to + 1) : end_of(*to);
        return reached;
    }

    Reached finish() {
        const bool beyond = endless_ || !is_supported(moment_of(day_)) || !is_supported(day_);
        if (beyond) {
            const bool past = request_.direction == Direction::backward;
            const Moment end = past ? kDistantPast : kDistantFuture;
            trail_.note(StepKind::result, end);
            return {end, end, doubt_, doubt_, provisional_};
        }
        const Moment moment = moment_of(day_);
        const Reached reached = roll({moment, moment, doubt_, doubt_, provisional_});
        trail_.note(StepKind::result, reached.last);
        return reached;
    }

    const CountRequest& request_;
    const Calendar& calendar_;
    Trail trail_;
    Moment start_;
    Day day_;
    std::vector<DaySpan> pauses_;
    Doubt doubt_;
    bool endless_ = false;
    bool provisional_ = false;
};

}  // namespace

Reached reach_day(Moment start, const CountRequest& request, Trail trail) {
    DayWalk walk(start, request, trail);
    return request.direction == Direction::backward ? walk.backward() : walk.forward();
}

}  // namespace merzim::time
