#include "cli/dates.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <string>

namespace merzim::cli {

namespace {

constexpr std::string_view kOneDay = "write one day, such as 2024-07-31";
constexpr std::string_view kDayOrMinute =
    "write one day, such as 2024-07-31, or a minute, such as 2024-07-31T14:30";

std::string not_a(std::string_view what, std::string_view text, std::string_view kind,
                  std::string_view reason) {
    std::string result =
        std::string(what) + ": \"" + text::printable(text) + "\" is not " + std::string(kind);
    if (!reason.empty()) result += ": " + std::string(reason);
    return result;
}

time::Edtf read(std::string_view what, std::string_view text, std::string_view kind,
                std::string_view remedy) {
    const auto parsed = time::parse_edtf(text);
    if (const auto* error = std::get_if<time::EdtfError>(&parsed)) {
        throw UsageError(not_a(what, text, kind, error->message),
                         error->hint.empty() ? std::string(remedy) : error->hint);
    }
    return std::get<time::Edtf>(parsed);
}

// One day or one minute, exactly.
time::Edtf instant(std::string_view what, std::string_view text) {
    time::Edtf date = read(what, text, "a day", kDayOrMinute);
    if (date.is_period() || date.qualified() || !date.start.is_exact_day()) {
        throw UsageError(not_a(what, text, "one day", {}), std::string(kDayOrMinute));
    }
    return date;
}

}  // namespace

time::Edtf any_date(std::string_view what, std::string_view text) {
    return read(what, text, "a date", kOneDay);
}

time::Day one_day(std::string_view what, std::string_view text) {
    const time::Edtf date = instant(what, text);
    if (date.has_minutes) throw UsageError(not_a(what, text, "a day", {}), std::string(kOneDay));
    return day_of(date.start.earliest);
}

time::Moment last_moment(std::string_view what, std::string_view text) {
    const time::Edtf date = instant(what, text);
    if (date.offset_minutes) {
        throw UsageError(not_a(what, text, "the time of the place", {}),
                         "leave the offset away: the clock of the place is meant");
    }
    return date.start.latest;
}

std::int64_t last_second(std::string_view what, std::string_view text) {
    const time::Edtf date = instant(what, text);
    const std::int64_t minutes = date.start.latest.minutes - date.offset_minutes.value_or(0);
    return minutes * 60 + 59;
}

time::Length any_length(std::string_view what, std::string_view text) {
    const auto parsed = time::parse_length(text);
    if (const auto* error = std::get_if<time::LengthError>(&parsed)) {
        throw UsageError(not_a(what, text, "a length of time", error->message),
                         error->hint.empty() ? "write it as \"2 months\", \"10 days\", \"5 working "
                                               "days\" or \"48 hours\""
                                             : error->hint);
    }
    return std::get<time::Length>(parsed);
}

}  // namespace merzim::cli
