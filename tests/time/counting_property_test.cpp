// Properties of counting on random starts, lengths, conventions and pauses, against a slow count
// that walks day by day.
#include "engine/time/counting.hpp"
#include "tests/support/property.hpp"
#include "tests/support/time.hpp"

#include <algorithm>
#include <chrono>
#include <vector>

using namespace merzim::time;
using merzim::test::day;
using merzim::test::moment;

namespace {

const Calendar& full_calendar() {
    static const Calendar calendar = merzim::test::kz_calendar();
    return calendar;
}

// Knows only some years, so that many terms leave it.
const Calendar& short_calendar() {
    static const Calendar calendar = merzim::test::kz_calendar("2022-01-01", "2023-12-31");
    return calendar;
}

const Zone& almaty() {
    static const Zone zone = merzim::test::almaty();
    return zone;
}

// A zone that also changes by half an hour and back, three days in a row.
const Zone& restless() {
    static const Zone zone{"restless",
                           {{0, 300},
                            {moment("2024-02-29T10:20").minutes, 330},
                            {moment("2024-03-01T11:40").minutes, 270},
                            {moment("2024-03-02T12:10").minutes, 300}}};
    return zone;
}

int number(int from, int to) {
    return *rc::gen::inRange(from, to + 1);
}
bool coin() {
    return number(0, 1) == 1;
}

Day any_day() {
    return day("2021-06-01") + number(0, 1200);
}

Convention any_convention() {
    Convention out;
    out.first_day = coin() ? FirstUnit::included : FirstUnit::excluded;
    out.month_end = coin() ? MonthEnd::last_day : MonthEnd::next_day;
    out.roll = static_cast<Roll>(number(0, 2));
    out.days = coin() ? DayUnit::working : DayUnit::calendar;
    return out;
}

Length any_days() {
    Length out;
    switch (number(0, 2)) {
        case 0:
            out.days = number(1, 90);
            break;
        case 1:
            out.working_days = number(1, 30);
            break;
        default:
            out.months = number(1, 14);
            out.days = number(0, 10);
    }
    return out;
}

std::vector<Pause> any_pauses(Day around) {
    std::vector<Pause> out;
    for (int i = number(0, 3); i > 0; --i) {
        const Day from = around + number(-40, 200);
        Pause pause{start_of(from) + number(0, 1439), std::nullopt};
        if (number(0, 9) > 0) pause.to = start_of(from + number(-2, 60)) + 1439;
        out.push_back(pause);
    }
    return out;
}

// Within hours of a moment, and now and then over the hour that the clocks show twice.
std::vector<Pause> any_short_pauses(Moment around) {
    std::vector<Pause> out;
    for (int i = number(0, 3); i > 0; --i) {
        const Moment from = around + number(-600, 4000);
        Pause pause{from, std::nullopt};
        if (number(0, 9) > 0) pause.to = from + number(-100, 900);
        out.push_back(pause);
    }
    return out;
}

CountRequest any_day_request(Day around) {
    CountRequest out;
    out.length = any_days();
    out.convention = any_convention();
    out.direction = static_cast<Direction>(number(0, 2));
    out.calendar = &full_calendar();
    out.zone = &almaty();
    if (coin()) out.pauses = any_pauses(around);
    out.with_steps = false;
    return out;
}

CountRequest any_hour_request(const Zone& zone) {
    CountRequest out;
    out.length.hours = number(0, 60);
    out.length.minutes = number(1, 59);
    out.convention.hours = coin() ? HourMode::to_minute : HourMode::next_hour;
    out.direction = static_cast<Direction>(number(0, 2));
    out.zone = &zone;
    out.with_steps = false;
    return out;
}

bool has_open_pause(const CountRequest& request) {
    return std::any_of(request.pauses.begin(), request.pauses.end(),
                       [](const Pause& pause) { return !pause.to; });
}

bool is_paused(Day d, const CountRequest& request) {
    return std::any_of(request.pauses.begin(), request.pauses.end(), [d](const Pause& pause) {
        return day_of(pause.from) <= d && (!pause.to || d <= day_of(*pause.to));
    });
}

// What a failing property shows.
void describe(Bounds start, const CountRequest& request) {
    RC_LOG() << "start " << start << ", length " << request.length << ", direction "
             << static_cast<int>(request.direction) << ", first day "
             << static_cast<int>(request.convention.first_day) << ", month end "
             << static_cast<int>(request.convention.month_end) << ", roll "
             << static_cast<int>(request.convention.roll) << ", hours "
             << static_cast<int>(request.convention.hours) << std::endl;
    for (const Pause& pause : request.pauses) {
        RC_LOG() << "pause " << Bounds{pause.from, pause.to.value_or(kDistantFuture)} << std::endl;
    }
}

Day chrono_months(Day start, int months, MonthEnd rule) {
    namespace chrono = std::chrono;
    const chrono::year_month_day from = chrono::sys_days(chrono::days(start.number));
    const chrono::year_month_day sum = from + chrono::months(months);
    const auto number_of = [](chrono::year_month_day ymd) {
        return Day{static_cast<std::int32_t>(chrono::sys_days(ymd).time_since_epoch().count())};
    };
    if (sum.ok()) return number_of(sum);
    const Day last = number_of(sum.year() / sum.month() / chrono::last);
    return rule == MonthEnd::last_day ? last : last + 1;
}

bool works(Day d) {
    return full_calendar().is_working(d) == merzim::Truth::yes;
}

// Said in working days, or in days where non-working ones do not count.
bool in_working_days(const CountRequest& request) {
    const Length& length = request.length;
    return length.working_days > 0 || (request.convention.days == DayUnit::working &&
                                       length.days > 0 && length.total_months() == 0);
}

// The last day of a forward term, day by day, before any roll. Without open pauses.
Day slow_last_day(Day start, const CountRequest& request) {
    const bool included = request.convention.first_day == FirstUnit::included;
    const Day first = included ? start : start + 1;
    const Length& length = request.length;
    if (length.total_months() > 0) {
        Day last = chrono_months(start, length.total_months(), request.convention.month_end) +
                   length.total_days() - (included ? 1 : 0);
        int lengthened = 0;
        for (Day d = first; d <= last + lengthened; d = d + 1) {
            lengthened += is_paused(d, request) ? 1 : 0;
        }
        return last + lengthened;
    }
    int left = length.working_days > 0 ? length.working_days : length.total_days();
    for (Day d = first;; d = d + 1) {
        const bool counts = !in_working_days(request) || works(d);
        if (counts && !is_paused(d, request) && --left == 0) return d;
    }
}

Day slow_roll(Day d, const CountRequest& request) {
    if (in_working_days(request)) return d;
    while (request.convention.roll == Roll::forward && !works(d))
        d = d + 1;
    while (request.convention.roll == Roll::back && !works(d))
        d = d - 1;
    return d;
}

}  // namespace

TEST_SUITE_BEGIN("time");

TEST_CASE("the fast count is the slow count") {
    CHECK(merzim::test::holds("forward and waiting", [] {
        const Day start = any_day();
        CountRequest request = any_day_request(start);
        RC_PRE(request.direction != Direction::backward && !has_open_pause(request));
        const Count counted = count(start_of(start) + number(0, 1439), request);
        const Day last = slow_last_day(start, request);
        const Day rolled = slow_roll(last, request);
        const bool waiting = request.direction == Direction::waiting;
        RC_ASSERT(counted.known);
        RC_ASSERT(counted.unrolled == (waiting ? start_of(last + 1) : end_of(last)));
        RC_ASSERT(counted.last == (waiting ? start_of(rolled + 1) : end_of(rolled)));
    }));
    CHECK(merzim::test::holds("backward", [] {
        const Day anchor = any_day();
        const int minute = number(0, 1439);
        CountRequest request = any_day_request(anchor);
        request.direction = Direction::backward;
        Day last = anchor;
        if (in_working_days(request)) {
            int left = request.length.working_days + request.length.days;
            for (; left > 0; last = last - 1) {
                left -= works(last) ? 1 : 0;
            }
        } else {
            last = chrono_months(anchor, -request.length.total_months(),
                                 request.convention.month_end) -
                   request.length.total_days();
        }
        const Count counted = count(start_of(anchor) + minute, request);
        RC_ASSERT(counted.unrolled == start_of(last) + minute);
        Day rolled = last;
        while (request.convention.roll == Roll::back && !works(rolled))
            rolled = rolled - 1;
        RC_ASSERT(counted.last == (rolled == last ? counted.unrolled : end_of(rolled)));
    }));
}

TEST_CASE("a later start never ends earlier") {
    CHECK(merzim::test::holds("days", [] {
        const Day start = any_day();
        const CountRequest request = any_day_request(start);
        const bool months = request.length.total_months() > 0;
        RC_PRE(request.pauses.empty() || !months);  // see counting.hpp
        const bool together = months || in_working_days(request);
        const bool whole_days = together && request.direction == Direction::backward;
        describe({start_of(start), end_of(start)}, request);
        const Moment early = whole_days ? end_of(start) : start_of(start) + number(0, 1439);
        const Moment late = early + (whole_days ? number(0, 60) * 1440 : number(0, 60 * 1440));
        RC_ASSERT(count(early, request).last <= count(late, request).last);
        RC_ASSERT(count(early, request).unrolled <= count(late, request).unrolled);
    }));
    CHECK(merzim::test::holds("hours, the clocks standing", [] {
        const Moment early = moment("2024-05-01") + number(0, 9000);
        const Moment late = early + number(0, 9000);
        CountRequest request = any_hour_request(almaty());
        if (coin()) request.pauses = any_short_pauses(early);
        RC_ASSERT(count(early, request).last <= count(late, request).last);
    }));
}

TEST_CASE("bounds are the hull of all starts") {
    CHECK(merzim::test::holds("days", [] {
        const Day first = any_day();
        const Day last = first + number(0, 70);
        const CountRequest request = any_day_request(first);
        Bounds start{start_of(first), end_of(last)};
        if (coin()) start.earliest = start.earliest + number(0, 1439);
        if (coin()) start.latest = std::max(start.earliest, start.latest - number(0, 1439));
        Bounds hull_of{kDistantFuture, kDistantPast};
        Bounds unrolled = hull_of;
        for (Day d = first; d <= last; d = d + 1) {
            for (Moment m : {start_of(d), end_of(d)}) {
                m = std::clamp(m, start.earliest, start.latest);
                const Count counted = count(m, request);
                hull_of = hull(hull_of, {counted.last, counted.last});
                unrolled = hull(unrolled, {counted.unrolled, counted.unrolled});
            }
        }
        describe(start, request);
        const CountBounds bounds = count(start, request);
        RC_ASSERT(bounds.known);
        RC_ASSERT(bounds.last == hull_of);
        RC_ASSERT(bounds.unrolled == unrolled);
        const Bounds low = count(Bounds{kDistantPast, start.latest}, request).last;
        const Bounds high = count(Bounds{start.earliest, kDistantFuture}, request).last;
        RC_ASSERT(hull(low, hull_of) == low && low.earliest == kDistantPast);
        RC_ASSERT(hull(high, hull_of) == high && high.latest == kDistantFuture);
    }));
    CHECK(merzim::test::holds("days, month ends in pauses", [] {
        const Day month_end = to_day({number(2021, 2025), number(1, 12), 28}) + number(0, 4);
        const Day first = month_end - number(0, 4);
        const Day last = first + number(0, 6);
        CountRequest request;
        request.length.months = number(1, 13);
        request.convention = any_convention();
        request.convention.roll = Roll::none;
        request.with_steps = false;
        const Day from = month_end + number(-6, 2);
        request.pauses = {{start_of(from), start_of(from + number(0, 8))}};
        Bounds hull_of{kDistantFuture, kDistantPast};
        for (Day d = first; d <= last; d = d + 1) {
            const Moment end = count(start_of(d), request).last;
            hull_of = hull(hull_of, {end, end});
        }
        describe({start_of(first), end_of(last)}, request);
        RC_ASSERT(count(Bounds{start_of(first), end_of(last)}, request).last == hull_of);
    }));
    CHECK(merzim::test::holds("hours, the clocks changing", [] {
        const Zone& zone = coin() ? almaty() : restless();
        const CountRequest request = any_hour_request(zone);
        const Moment first = moment("2024-02-26") + number(0, 8 * 1440);
        const Moment last = first + number(0, 200);
        describe({first, last}, request);
        const CountBounds bounds = count(Bounds{first, last}, request);
        Bounds hull_of{kDistantFuture, kDistantPast};
        for (Moment m = first; m <= last; m = m + 1) {
            const Moment end = count(m, request).last;
            hull_of = hull(hull_of, {end, end});
        }
        RC_ASSERT(hull(bounds.last, hull_of) == bounds.last);

        // exactly the readings of the clock over the minutes that the start may stand for
        const std::int64_t from = to_utc(zone, first).earliest;
        const std::int64_t to = to_utc(zone, last).latest;
        Bounds utc{kDistantFuture, kDistantPast};
        for (std::int64_t u = from; u <= to; ++u) {
            std::int64_t begin = u;
            const int past = minute_of_day(to_civil(zone, u)) % 60;
            const bool back = request.direction == Direction::backward;
            if (request.convention.hours == HourMode::next_hour && !back) begin += 60 - past;
            const std::int64_t length = request.length.total_minutes();
            const Moment end{back ? begin - length : begin + length};
            utc = hull(utc, {end, end});
        }
        RC_ASSERT(bounds.last ==
                  civil_hull(zone, UtcRange{utc.earliest.minutes, utc.latest.minutes}));
    }));
    CHECK(merzim::test::holds("hours, with pauses", [] {
        const Moment first = moment("2024-02-26") + number(0, 8 * 1440);
        const Moment last = first + number(0, 200);
        CountRequest request = any_hour_request(coin() ? almaty() : restless());
        request.pauses = any_short_pauses(first);
        describe({first, last}, request);
        const CountBounds bounds = count(Bounds{first, last}, request);
        for (Moment m = first; m <= last; m = m + 1) {
            const Moment end = count(m, request).last;
            RC_ASSERT(hull(bounds.last, {end, end}) == bounds.last);
        }
    }));
}

TEST_CASE("what a calendar does not know stays possible") {
    CHECK(merzim::test::holds(
        "the whole calendar's answer is within the bounds of the short one", [] {
            const Day first = any_day();
            const Day last = first + number(0, 40);
            CountRequest request = any_day_request(first);
            const Moment start = start_of(first + number(0, last - first)) + number(0, 1439);
            const Count truth = count(start, request);
            RC_ASSERT(truth.known);
            request.calendar = &short_calendar();
            describe({start_of(first), end_of(last)}, request);
            const CountBounds bounds = count(Bounds{start_of(first), end_of(last)}, request);
            RC_ASSERT(hull(bounds.last, {truth.last, truth.last}) == bounds.last);
            RC_ASSERT(hull(bounds.unrolled, {truth.unrolled, truth.unrolled}) == bounds.unrolled);
            const Count crisp = count(start, request);
            if (crisp.known) RC_ASSERT(crisp.last == truth.last);
        }));
    CHECK(merzim::test::holds("a refused month end is within the bounds", [] {
        const Day first = any_day();
        const Day last = first + number(0, 40);
        CountRequest request = any_day_request(first);
        const Count truth = count(start_of(first + number(0, last - first)), request);
        request.convention.month_end = MonthEnd::refuse;
        const Bounds bounds = count(Bounds{start_of(first), end_of(last)}, request).last;
        RC_ASSERT(hull(bounds, {truth.last, truth.last}) == bounds);
    }));
}

TEST_CASE("backward undoes forward") {
    CHECK(merzim::test::holds("days and hours", [] {
        CountRequest request;
        request.with_steps = false;
        request.convention.roll = Roll::none;
        const bool hours = coin();
        (hours ? request.length.hours : request.length.days) = number(1, 400);
        if (coin()) request.zone = &almaty();
        // away from the hour shown twice, which has no way back
        const Moment start = moment("2023-06-01") + number(0, 200 * 1440);
        const Moment end = count(start, request).last;
        request.direction = Direction::backward;
        const Moment back = count(end, request).last;
        const bool shown_twice = hours && end >= moment("2024-02-29T23:00");
        RC_ASSERT(shown_twice || (hours ? back == start : day_of(back) == day_of(start)));
    }));
    CHECK(merzim::test::holds("months, up to the month ends", [] {
        CountRequest request;
        request.with_steps = false;
        request.length.months = number(1, 30);
        const Moment start = end_of(any_day());
        CountRequest backward = request;
        backward.direction = Direction::backward;
        const Moment there = count(count(start, request).last, backward).last;
        RC_ASSERT(there <= start && start.minutes - there.minutes <= 3 * kMinutesPerDay);
        const Moment here = count(count(start, backward).last, request).last;
        RC_ASSERT(here <= start && start.minutes - here.minutes <= 3 * kMinutesPerDay);
    }));
}

TEST_CASE("steps do not change the count and end in its result") {
    CHECK(merzim::test::holds("any request", [] {
        const Day start = any_day();
        CountRequest request = any_day_request(start);
        if (coin()) request.calendar = &short_calendar();
        if (number(0, 5) == 0) request.convention.month_end = MonthEnd::refuse;
        const Count silent = count(start_of(start), request);
        request.with_steps = true;
        const Count told = count(start_of(start), request);
        RC_ASSERT(silent.steps.empty());
        RC_ASSERT(told.last == silent.last && told.unrolled == silent.unrolled);
        RC_ASSERT(told.known == silent.known && told.provisional == silent.provisional);
        RC_ASSERT(told.steps.back() == (Step{StepKind::result, told.last}));
        const bool doubted =
            std::any_of(told.steps.begin(), told.steps.end(), [](const Step& step) {
                return step.kind == StepKind::horizon || step.kind == StepKind::refused;
            });
        RC_ASSERT(told.known != doubted);
    }));
}

TEST_SUITE_END();
