#include "engine/input/pack_draft.hpp"

namespace merzim::input {

namespace {

constexpr std::pair<std::string_view, time::DayUnit> kDays[] = {
    {"calendar", time::DayUnit::calendar}, {"working", time::DayUnit::working}};
constexpr std::pair<std::string_view, time::FirstUnit> kFirstDay[] = {
    {"excluded", time::FirstUnit::excluded}, {"included", time::FirstUnit::included}};
constexpr std::pair<std::string_view, time::MonthEnd> kMonthEnd[] = {
    {"last-day", time::MonthEnd::last_day},
    {"next-day", time::MonthEnd::next_day},
    {"refuse", time::MonthEnd::refuse}};
constexpr std::pair<std::string_view, time::Roll> kRoll[] = {
    {"none", time::Roll::none}, {"forward", time::Roll::forward}, {"back", time::Roll::back}};
constexpr std::pair<std::string_view, time::HourMode> kHours[] = {
    {"to-the-minute", time::HourMode::to_minute}, {"next-hour", time::HourMode::next_hour}};

// A word without a default: a silent one would be a wrong date.
template <class T, std::size_t N>
T required_word(TomlReader& reader, std::string_view key,
                const std::pair<std::string_view, T> (&words)[N]) {
    if (!reader.has(key)) reader.missing(key, "there is no default: the law must say");
    return reader.word<T>(key, words).value_or(words[0].second);
}

law::Reading read_reading(TomlReader& reader, const law::Counting& counting, law::NormId norm,
                          PackDraft& draft) {
    law::Reading reading;
    reading.id = declare_id(reader, "reading of " + counting.id, draft);
    reading.title = read_title(reader);
    reading.prevailing = reader.optional<bool>("prevailing").value_or(false);
    reading.convention.id = reading.id;
    reading.convention.days =
        reader.word<time::DayUnit>("days", kDays).value_or(time::DayUnit::calendar);
    reading.convention.first_day = required_word(reader, "first_day", kFirstDay);
    reading.convention.month_end = required_word(reader, "month_end", kMonthEnd);
    reading.convention.roll = required_word(reader, "roll", kRoll);
    reading.convention.hours = required_word(reader, "hours", kHours);
    reading.norm = read_norm(reader, draft, NormNeed::optional, norm);
    reader.finish();
    return reading;
}

void check_prevailing(const TomlReader& reader, const law::Counting& counting) {
    std::size_t prevailing = 0;
    for (const law::Reading& reading : counting.readings)
        prevailing += reading.prevailing ? 1 : 0;
    if (prevailing == 1) return;
    reader.error("prevailing-reading",
                 prevailing == 0 ? "no reading of " + reader.label() + " prevails"
                                 : "several readings of " + reader.label() + " prevail",
                 reader.span(), "write prevailing = true in exactly one [[counting.reading]]");
}

}  // namespace

void read_countings(PackDraft& draft) {
    auto& countings = draft.pack.countings;
    declare("counting", countings, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("counting")) {
        law::Counting& counting = countings[i++];
        counting.span = reader.span();
        counting.title = read_title(reader);
        counting.usual = reader.optional<bool>("usual").value_or(false);
        const law::NormId norm = read_norm(reader, draft, NormNeed::required);
        for (TomlReader& entry : reader.tables("reading", "[[counting.reading]]")) {
            counting.readings.push_back(read_reading(entry, counting, norm, draft));
        }
        reader.finish();
        check_prevailing(reader, counting);
    }
}

}  // namespace merzim::input
