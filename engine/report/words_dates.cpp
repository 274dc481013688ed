#include "engine/report/words.hpp"

#include <cstdio>

#include <fmt/format.h>

namespace merzim::report {

namespace {

using time::Bounds;
using time::Day;
using time::Moment;
using time::YearMonthDay;

const std::string& month_name(const std::vector<std::string>& names, int month) {
    static const std::string kNone = "?";
    const auto index = static_cast<std::size_t>(month - 1);
    return index < names.size() ? names[index] : kNone;
}

bool is_whole_month(YearMonthDay first, YearMonthDay last) {
    return first.year == last.year && first.month == last.month && first.day == 1 &&
           last.day == time::days_in_month(last.year, last.month);
}

bool is_whole_year(YearMonthDay first, YearMonthDay last) {
    return first.year == last.year && first.month == 1 && first.day == 1 && last.month == 12 &&
           last.day == 31;
}

bool is_minute(Bounds bounds) {
    return bounds.earliest == bounds.latest && bounds.earliest.is_finite();
}

}  // namespace

std::string Words::within_year(YearMonthDay day) const {
    return say("date.day-month", {{"day", std::to_string(day.day)},
                                  {"month", month_name(language_->months, day.month)}});
}

std::string Words::day(Day day) const {
    const YearMonthDay ymd = time::civil(day);
    return say("date.day", {{"day", std::to_string(ymd.day)},
                            {"month", month_name(language_->months, ymd.month)},
                            {"year", std::to_string(ymd.year)}});
}

std::string Words::minute(Moment moment) const {
    const int minute = time::minute_of_day(moment);
    return say("date.minute", {{"date", day(time::day_of(moment))},
                               {"time", fmt::format("{:02}:{:02}", minute / 60, minute % 60)}});
}

std::string Words::deadline(Moment moment) const {
    if (!time::is_supported(moment)) return say("date.unbounded");
    const Day on = time::day_of(moment);
    return moment == time::end_of(on) ? day(on) : minute(moment);
}

std::string Words::expiry(Moment last_lawful) const {
    if (!time::is_supported(last_lawful)) return say("date.unbounded");
    return minute(last_lawful + 1);
}

std::string Words::until(Day day) const {
    return say("date.until", {{"last", this->day(day)}});
}

std::string Words::from(std::string_view key, Moment first,
                        const PhraseArguments& arguments) const {
    const bool second = time::civil(time::day_of(first)).day == 2;
    return say(std::string(key) + (second ? ".second" : ""), arguments);
}

// Two finite days that differ. `prefix` is "date" or "since".
std::string Words::between(std::string_view prefix, Bounds bounds) const {
    const std::string key(prefix);
    const YearMonthDay first = time::civil(time::day_of(bounds.earliest));
    const YearMonthDay last = time::civil(time::day_of(bounds.latest));
    if (is_whole_year(first, last)) {
        return say(key + ".year", {{"year", std::to_string(first.year)}});
    }
    const std::string year = std::to_string(last.year);
    if (is_whole_month(first, last)) {
        return say(key + ".month",
                   {{"month", month_name(language_->months, first.month)},
                    {"month_alone", month_name(language_->months_alone, first.month)},
                    {"year", year}});
    }
    if (first.year != last.year) {
        return from(key + ".between", bounds.earliest,
                    {{"first", day(time::day_of(bounds.earliest))},
                     {"last", day(time::day_of(bounds.latest))}});
    }
    if (first.month != last.month) {
        return from(key + ".between-months", bounds.earliest,
                    {{"first", within_year(first)}, {"last", within_year(last)}, {"year", year}});
    }
    return from(key + ".between-days", bounds.earliest,
                {{"first", std::to_string(first.day)},
                 {"last", std::to_string(last.day)},
                 {"month", month_name(language_->months, first.month)},
                 {"year", year}});
}

std::string Words::date(Bounds bounds) const {
    const bool first = time::is_supported(bounds.earliest);
    const bool last = time::is_supported(bounds.latest);
    if (!first && !last) return say("date.unknown");
    if (!first) return until(time::day_of(bounds.latest));
    if (!last) return say("date.not-before", {{"first", day(time::day_of(bounds.earliest))}});
    if (is_minute(bounds)) return minute(bounds.earliest);
    if (bounds.is_exact_day()) return day(time::day_of(bounds.earliest));
    return between("date", bounds);
}

std::string Words::since(Bounds bounds) const {
    const bool first = time::is_supported(bounds.earliest);
    const bool last = time::is_supported(bounds.latest);
    if (!first && !last) return say("since.unknown");
    if (!first) return say("since.until", {{"last", day(time::day_of(bounds.latest))}});
    if (!last) return say("since.not-before", {{"first", day(time::day_of(bounds.earliest))}});
    if (is_minute(bounds)) {
        return from("since.day", bounds.earliest, {{"date", minute(bounds.earliest)}});
    }
    if (bounds.is_exact_day()) {
        return from("since.day", bounds.earliest, {{"date", day(time::day_of(bounds.earliest))}});
    }
    return between("since", bounds);
}

std::string Words::date(const time::Edtf& date) const {
    std::string words;
    if (!date.choices.empty()) {
        std::vector<std::string> members;
        for (const Bounds& choice : date.choices)
            members.push_back(this->date(choice));
        words = say("date.one-of", {{"list", either(members)}});
    } else if (date.end == time::PeriodEnd::none) {
        words = this->date(date.start);
    } else if (date.end == time::PeriodEnd::known) {
        const bool days = date.start.is_exact_day() && date.finish.is_exact_day();
        words = days ? from("date.period", date.start.earliest,
                            {{"first", day(time::day_of(date.start.earliest))},
                             {"last", day(time::day_of(date.finish.latest))}})
                     : say("date.period-parts",
                           {{"first", this->date(date.start)}, {"last", this->date(date.finish)}});
    } else {
        const bool open = date.end == time::PeriodEnd::open;
        words =
            say(open ? "date.period-open" : "date.period-unknown", {{"since", since(date.start)}});
    }
    if (date.approximate && date.uncertain) return say("date.possibly-about", {{"date", words}});
    if (date.approximate) return say("date.about", {{"date", words}});
    if (date.uncertain) return say("date.possibly", {{"date", words}});
    return words;
}

}  // namespace merzim::report
