#include "cli/term.hpp"

#include "cli/dates.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::cli {

namespace {

using time::Bounds;
using time::Length;

constexpr std::string_view kDirections[] = {"forward", "backward", "waiting"};

Length sum(const Length& a, const Length& b) {
    return {a.years + b.years,
            a.months + b.months,
            a.weeks + b.weeks,
            a.days + b.days,
            a.working_days + b.working_days,
            a.hours + b.hours,
            a.minutes + b.minutes};
}

// Moments at which the count may begin. A term in days begins with the day; one that is counted
// back begins with the end of the day it is counted from.
Bounds starts(const TermQuestion& question, const time::Zone& zone) {
    const time::Edtf start = time::in_zone(question.start, zone);
    Bounds bounds = start.start;
    if (start.has_minutes) return bounds;
    if (question.direction == time::Direction::backward && bounds.earliest.is_finite()) {
        bounds.earliest = end_of(day_of(bounds.earliest));
    } else if (question.direction != time::Direction::backward &&
               !question.length.is_clock_time() && bounds.latest.is_finite()) {
        bounds.latest = start_of(day_of(bounds.latest));
    }
    return bounds;
}

TermReading count_reading(const TermQuestion& question, const law::Pack& pack,
                          const law::Reading& reading) {
    const time::Zone& zone = pack.zone(question.zone);
    const Bounds start = starts(question, zone);
    time::CountRequest request;
    request.length = question.length;
    request.convention = reading.convention;
    request.direction = question.direction;
    request.calendar = &pack.calendar;
    request.zone = &zone;
    request.pauses = question.pauses;
    TermReading result;
    result.reading = &reading;
    result.end = time::count(start, request);
    if (start.latest.is_finite()) {
        result.steps = time::count(start.latest, request).steps;
    }
    if (start.earliest.is_finite() && start.earliest != start.latest) {
        std::vector<time::Step> steps = time::count(start.earliest, request).steps;
        (result.steps.empty() ? result.steps : result.earliest_steps) = std::move(steps);
    }
    if (question.first_length) {
        request.length = *question.first_length;
        result.first_end = time::count(start, request).last;
    }
    return result;
}

}  // namespace

TermAnswer answer(const TermQuestion& question, const law::Pack& pack) {
    TermAnswer result{{}, time::kDistantFuture, {}, time::kDistantPast};
    for (const law::Reading& reading : pack.counting(question.counting).readings) {
        TermReading one = count_reading(question, pack, reading);
        result.earliest = std::min(result.earliest, one.end.last.earliest);
        result.latest = std::max(result.latest, one.end.last.latest);
        if (reading.prevailing) result.prevailing = one.end.last;
        result.known = result.known && one.end.known;
        result.provisional = result.provisional || one.end.provisional;
        result.readings.push_back(std::move(one));
    }
    return result;
}

std::string TermReader::called(std::string_view name) const {
    return prefix_ + std::string(name);
}

time::Edtf TermReader::start(std::string_view text) const {
    time::Edtf date = any_date(prefix_.empty() ? "start" : "FROM", text);
    if (date.is_period()) {
        throw UsageError("\"" + text::printable(text) + "\" is a period, and a term has one start",
                         "write the day from which it counts; one of several days is written "
                         "[2024-05-02..2024-05-30]");
    }
    return date;
}

law::CountingId TermReader::counting(std::string_view name) const {
    std::vector<std::string> names;
    for (const law::Counting& counting : pack_.countings)
        names.push_back(counting.id);
    if (name.empty() && !names.empty()) return pack_.usual_counting();
    if (const auto found = pack_.find_counting(name)) return *found;
    const std::string near = text::did_you_mean(name, names);
    throw UsageError(called("counting") + ": the law " + pack_.name() + " has no counting \"" +
                         text::printable(name) + "\"",
                     near.empty() ? "it has " + text::join(names, ", ") : near);
}

time::Direction TermReader::direction(std::string_view name) const {
    if (name.empty() || name == kDirections[0]) return time::Direction::forward;
    if (name == kDirections[1]) return time::Direction::backward;
    if (name == kDirections[2]) return time::Direction::waiting;
    throw UsageError(
        called("direction") + ": there is no direction \"" + text::printable(name) + "\"",
        "forward is \"not later than\", backward \"not later than … before\", waiting "
        "\"not earlier than\"");
}

time::Pause TermReader::pause(std::string_view text) const {
    const time::Edtf span = any_date(called("pause"), text);
    const std::string remedy =
        "write first and last day, 2024-07-11/2024-07-20, or 2024-07-11/.. while it lasts";
    const bool ended = span.end == time::PeriodEnd::known;
    if (!(ended || span.end == time::PeriodEnd::open) || !span.start.is_exact_day() ||
        (ended && !span.finish.is_exact_day())) {
        throw UsageError(
            called("pause") + ": \"" + text::printable(text) + "\" is not a span between two days",
            remedy);
    }
    time::Pause pause{span.start.earliest, std::nullopt};
    if (ended) pause.to = span.finish.latest;
    return pause;
}

void TermReader::extend(TermQuestion& question, std::string_view text) const {
    std::string words = text::trim(text);
    const bool more = words.rfind("by ", 0) == 0;
    if (more || words.rfind("to ", 0) == 0) words.erase(0, 3);
    const Length given = any_length(called("extend"), words);
    const Length total = more ? sum(question.length, given) : given;
    // what no law would write cannot be counted either: "2 months and 5 working days"
    any_length(called("extend"), time::to_string(total));
    if (!question.first_length) question.first_length = question.length;
    question.length = total;
}

std::string TermReader::zone(std::string_view name) const {
    std::vector<std::string> names;
    for (const time::Zone& zone : pack_.zones)
        names.push_back(zone.id);
    if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) {
        return std::string(name);
    }
    const std::string near = text::did_you_mean(name, names);
    throw UsageError(called("zone") + ": the law pack " + pack_.id + " has no zone \"" +
                         text::printable(name) + "\"",
                     near.empty() ? "it has " + text::join(names, ", ") : near);
}

}  // namespace merzim::cli
