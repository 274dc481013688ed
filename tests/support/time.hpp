// For the tests of engine/time and of all that counts days: printing, reading, a calendar, a zone.
#pragma once

#include "engine/time/calendar.hpp"
#include "engine/time/counting.hpp"
#include "engine/time/edtf.hpp"
#include "tests/support/csv.hpp"

#include <ostream>
#include <stdexcept>
#include <string>
#include <variant>

#include <doctest/doctest.h>

namespace merzim::time {

inline std::ostream& operator<<(std::ostream& out, Day day) {
    return out << iso(day);
}
inline std::ostream& operator<<(std::ostream& out, Moment moment) {
    return out << iso(moment);
}
inline std::ostream& operator<<(std::ostream& out, const Bounds& bounds) {
    return out << "[" << iso(bounds.earliest) << ".." << iso(bounds.latest) << "]";
}
inline std::ostream& operator<<(std::ostream& out, const Length& length) {
    return out << to_string(length);
}
inline std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << "step " << static_cast<int>(step.kind) << " at " << iso(step.at) << " amount "
               << step.amount;
}

}  // namespace merzim::time

namespace merzim::test {

inline time::Day day(const std::string& text) {
    const auto parsed = time::parse_day(text);
    if (!parsed) throw std::runtime_error("no day: " + text);
    return *parsed;
}

inline time::Edtf edtf(const std::string& text) {
    const auto parsed = time::parse_edtf(text);
    if (const auto* error = std::get_if<time::EdtfError>(&parsed)) {
        throw std::runtime_error(text + ": " + error->message);
    }
    return std::get<time::Edtf>(parsed);
}

// "2024-05-02T14:30", or "2024-05-02" for the first minute of it.
inline time::Moment moment(const std::string& text) {
    return edtf(text).start.earliest;
}

inline time::Length length(const std::string& text) {
    const auto parsed = time::parse_length(text);
    if (const auto* error = std::get_if<time::LengthError>(&parsed)) {
        throw std::runtime_error(text + ": " + error->message);
    }
    return std::get<time::Length>(parsed);
}

// The calendar of Kazakhstan as shipped; `until` may cut it short.
inline time::Calendar kz_calendar(const std::string& from = "2019-01-01",
                                  const std::string& until = "2027-12-31") {
    const CsvTable table("rules/kz/calendar.csv");
    std::vector<time::CalendarEntry> entries;
    for (const CsvRow& row : table) {
        time::CalendarEntry entry;
        entry.day = day(row["date"]);
        if (entry.day < day(from) || entry.day > day(until)) continue;
        const std::string& kind = row["kind"];
        entry.kind = kind == "holiday"   ? time::DayKind::holiday
                     : kind == "day_off" ? time::DayKind::day_off
                                         : time::DayKind::working_weekend;
        entry.name.set("en", row["name_en"]);
        entry.provisional = row["source"].find("provisional") != std::string::npos;
        entries.push_back(std::move(entry));
    }
    return {"kz", day(from), day(until), {6, 7}, std::move(entries)};
}

// The ways of counting named in the tables of tests/data.
inline time::Convention convention(const std::string& id) {
    using time::FirstUnit, time::HourMode, time::MonthEnd, time::Roll;
    const auto excluded = FirstUnit::excluded;
    const auto included = FirstUnit::included;
    if (id == "procedural") {
        return {id, excluded, MonthEnd::last_day, Roll::forward, HourMode::next_hour};
    }
    if (id == "custody") return {id, included, MonthEnd::last_day, Roll::none};
    if (id == "detention" || id == "detention-west") return {id, included, MonthEnd::last_day};
    if (id == "no-roll" || id == "until-same-number") return {id, excluded, MonthEnd::last_day};
    if (id == "next-hour") {
        return {id, excluded, MonthEnd::last_day, Roll::none, HourMode::next_hour};
    }
    if (id == "roll-included") return {id, included, MonthEnd::last_day, Roll::forward};
    if (id == "overflow") return {id, excluded, MonthEnd::next_day};
    if (id == "refusing") return {id, excluded, MonthEnd::refuse};
    if (id == "working-days") {
        return {id,
                excluded,
                MonthEnd::last_day,
                Roll::forward,
                HourMode::to_minute,
                time::DayUnit::working};
    }
    if (id == "back") return {id, excluded, MonthEnd::last_day, Roll::back};
    throw std::runtime_error("no way of counting: " + id);
}

// Most of Kazakhstan: UTC+6 until the clocks went back from 24:00 to 23:00 on 29 February 2024.
inline time::Zone almaty() {
    const std::int64_t change = moment("2024-02-29T18:00").minutes;
    return {"almaty", {{0, 360}, {change, 300}}};
}

// The west of Kazakhstan: UTC+5 all along.
inline time::Zone aktau() {
    return {"aktau", {{0, 300}}};
}

}  // namespace merzim::test
