#include "cli/calendar_report.hpp"

#include "cli/dates.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;
using report::Words;
using time::Calendar;
using time::CalendarEntry;
using time::Day;

std::string yes_no(Truth truth) {
    if (truth == Truth::unknown) return "unknown";
    return truth == Truth::yes ? "yes" : "no";
}

// What a day is: the kind of its row, else "weekend" or "working".
std::string_view sort_of(const Calendar& calendar, Day day) {
    if (const CalendarEntry* entry = calendar.entry(day)) return name_of(entry->kind);
    return calendar.is_weekend(day) ? "weekend" : "working";
}

std::string sort_words(const Calendar& calendar, Day day, const Words& words) {
    if (!calendar.covers(day)) return words.say("day.unknown");
    std::string result = words.say("day." + std::string(sort_of(calendar, day)));
    if (const CalendarEntry* entry = calendar.entry(day)) {
        const std::string name = words.text(entry->name);
        if (!name.empty()) result += ": " + name;
        if (entry->provisional) result += " (" + words.say("day.provisional") + ")";
    }
    return result;
}

std::string weekday(const Language& language, Day day) {
    return language.weekdays[static_cast<std::size_t>(time::iso_weekday(day) - 1)];
}

std::string day_words(const std::optional<Day>& day, const Words& words, const Language& language) {
    return day ? words.day(*day) + " (" + weekday(language, *day) + ")" : words.say("day.unknown");
}

std::string source_title(const Calendar& calendar, const std::string& code) {
    const auto found = calendar.source_titles.find(code);
    return found == calendar.source_titles.end() ? code : code + ": " + found->second;
}

bool is_worth_a_row(const Calendar& calendar, Day day, bool all) {
    return all || calendar.entry(day) != nullptr;
}

json day_json(const Calendar& calendar, Day day, std::string_view language) {
    json one{{"date", time::iso(day)},
             {"weekday", time::iso_weekday(day)},
             {"kind", calendar.covers(day) ? sort_of(calendar, day) : "unknown"},
             {"working", yes_no(calendar.is_working(day))}};
    if (const CalendarEntry* entry = calendar.entry(day)) {
        one["name"] = entry->name.in(language);
        one["sources"] = entry->sources;
        one["provisional"] = entry->provisional;
    }
    return one;
}

void fill_day(const Calendar& calendar, Day day, std::string_view language,
              std::map<std::string, std::string, std::less<>>& cells) {
    const auto around = [](const std::optional<Day>& found) {
        return found ? time::iso(*found) : std::string();
    };
    const CalendarEntry* entry = calendar.entry(day);
    cells["weekday"] = std::to_string(time::iso_weekday(day));
    cells["kind"] = calendar.covers(day) ? sort_of(calendar, day) : "unknown";
    cells["working"] = yes_no(calendar.is_working(day));
    cells["name"] = entry == nullptr ? "" : entry->name.in(language);
    cells["provisional"] = entry != nullptr && entry->provisional ? "yes" : "no";
    cells["source"] = entry == nullptr ? "" : text::join(entry->sources, ";");
    cells["next_working"] = around(calendar.next_working(day));
    cells["previous_working"] = around(calendar.previous_working(day));
    cells["error"] = "";
}

}  // namespace

std::string_view name_of(time::DayKind kind) {
    switch (kind) {
        case time::DayKind::holiday:
            return "holiday";
        case time::DayKind::day_off:
            return "day_off";
        case time::DayKind::working_weekend:
            break;
    }
    return "working_weekend";
}

report::Document explain_day(const Calendar& calendar, Day day, const Words& words,
                             const Language& language) {
    report::Document document;
    document.title(day_words(day, words, language));
    document.field(words.say("day.what"), sort_words(calendar, day, words), report::Tone::strong);
    if (!calendar.covers(day)) {
        document.field(words.say("day.horizon"),
                       words.say("day.from-until", {{"from", words.day(calendar.from())},
                                                    {"until", words.day(calendar.until())}}));
        return document;
    }
    const CalendarEntry* entry = calendar.entry(day);
    if (entry != nullptr) {
        for (const std::string& code : entry->sources)
            document.field(words.say("day.source"), source_title(calendar, code));
    } else {
        document.field(words.say("day.source"), words.say("day.week"));
    }
    if (calendar.is_working(day) == Truth::no) {
        document.field(words.say("day.previous"),
                       day_words(calendar.previous_working(day), words, language));
        document.field(words.say("day.next"),
                       day_words(calendar.next_working(day), words, language));
    }
    return document;
}

report::Document show_span(const Calendar& calendar, DaySpan span, bool all, const Words& words,
                           const Language& language) {
    report::Document document;
    document.title(
        words.say("day.span", {{"first", words.day(span.first)}, {"last", words.day(span.last)}}));
    const std::optional<int> working = calendar.count_working(span.first, span.last);
    document.field(words.say("day.days"), words.counted("days", span.last - span.first + 1));
    document.field(words.say("day.working-days"),
                   working ? words.counted("working-days", *working) : words.say("day.unknown"),
                   report::Tone::strong);
    if (calendar.any_provisional(span.first, span.last))
        document.field(words.say("calc.mind"), words.say("day.some-provisional"),
                       report::Tone::warn);
    if (!calendar.covers(span.first) || !calendar.covers(span.last)) {
        document.field(words.say("day.horizon"),
                       words.say("day.from-until", {{"from", words.day(calendar.from())},
                                                    {"until", words.day(calendar.until())}}));
    }
    std::vector<report::Row> rows{
        {words.say("day.date"), words.say("day.weekday"), words.say("day.what")}};
    for (Day day = span.first; day <= span.last; day = day + 1) {
        if (!is_worth_a_row(calendar, day, all)) continue;
        rows.push_back({time::iso(day), weekday(language, day), sort_words(calendar, day, words)});
    }
    if (rows.size() > 1) document.table(std::move(rows));
    return document;
}

json span_json(const Calendar& calendar, DaySpan span, bool all, std::string_view language) {
    json days = json::array();
    for (Day day = span.first; day <= span.last; day = day + 1) {
        if (is_worth_a_row(calendar, day, all || span.first == span.last))
            days.push_back(day_json(calendar, day, language));
    }
    const std::optional<int> working = calendar.count_working(span.first, span.last);
    return {{"schema_version", 1},
            {"calendar", calendar.id()},
            {"from", time::iso(span.first)},
            {"to", time::iso(span.last)},
            {"days", span.last - span.first + 1},
            {"working_days", working ? json(*working) : json()},
            {"provisional", calendar.any_provisional(span.first, span.last)},
            {"list", days}};
}

Table span_table(const Calendar& calendar, DaySpan span, bool all, std::string_view language) {
    Table table;
    table.columns = {"date"};
    for (Day day = span.first; day <= span.last; day = day + 1) {
        if (!is_worth_a_row(calendar, day, all || span.first == span.last)) continue;
        TableRow row;
        row.cells["date"] = time::iso(day);
        fill_day(calendar, day, language, row.cells);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Difference> compare(const Calendar& calendar, const Table& theirs,
                                const std::string& file, std::string_view language,
                                Diagnostics& diagnostics) {
    struct Theirs {
        std::string kind;
        std::string name;
    };
    const auto has = [&](const char* column) {
        return std::find(theirs.columns.begin(), theirs.columns.end(), column) !=
               theirs.columns.end();
    };
    const bool kinds = has("kind");
    std::map<Day, Theirs> list;
    for (const TableRow& row : theirs.rows) {
        const std::optional<Day> day = time::parse_day(row["date"]);
        const std::string kind = kinds ? row["kind"] : "day_off";
        if (!day) {
            diagnostics.error("bad-date", "\"" + row["date"] + "\" is not a day",
                              {.file = file, .line = row.line}, "write it as 2024-05-02");
        } else if (kind != "holiday" && kind != "day_off" && kind != "working_weekend") {
            diagnostics.error("unknown-kind", "\"" + kind + "\" is no kind of day",
                              {.file = file, .line = row.line},
                              "it is holiday, day_off or working_weekend");
        } else {
            list[*day] = {kind, row["name"]};
        }
    }
    std::vector<Difference> result;
    if (list.empty()) return result;
    const Day first = time::to_day({time::civil(list.begin()->first).year, 1, 1});
    const Day last = time::to_day({time::civil(list.rbegin()->first).year, 12, 31});
    for (Day day = std::max(first, calendar.from()); day <= std::min(last, calendar.until());
         day = day + 1) {
        const auto found = list.find(day);
        const std::string ours(sort_of(calendar, day));
        const bool ours_off = calendar.is_working(day) == Truth::no;
        const bool theirs_off = found == list.end() ? calendar.is_weekend(day)
                                                    : found->second.kind != "working_weekend";
        // a list without kinds cannot say that a weekend is worked
        if (ours_off == theirs_off || (!kinds && ours == "working_weekend")) continue;
        const CalendarEntry* entry = calendar.entry(day);
        std::string name = entry == nullptr ? std::string() : entry->name.in(language);
        if (name.empty() && found != list.end()) name = found->second.name;
        result.push_back({day, ours, found == list.end() ? "" : found->second.kind, name});
    }
    return result;
}

void answer_day_row(const Calendar& calendar, TableRow& row, std::string_view language) {
    if (!row["date"].empty() || row["from"].empty()) {
        fill_day(calendar, one_day("date", row["date"]), language, row.cells);
        return;
    }
    const DaySpan span{one_day("from", row["from"]), one_day("to", row["to"])};
    if (span.last < span.first) {
        throw UsageError("\"to\" is before \"from\"", "write the earlier day first");
    }
    const std::optional<int> working = calendar.count_working(span.first, span.last);
    row.cells["days"] = std::to_string(span.last - span.first + 1);
    row.cells["working_days"] = working ? std::to_string(*working) : "unknown";
    row.cells["provisional"] = calendar.any_provisional(span.first, span.last) ? "yes" : "no";
}

const std::vector<std::string>& day_columns() {
    static const std::vector<std::string> kColumns = {
        "weekday", "kind",         "working",          "name", "provisional",
        "source",  "next_working", "previous_working", "error"};
    return kColumns;
}

const std::vector<std::string>& span_columns() {
    static const std::vector<std::string> kColumns = {"days", "working_days", "provisional",
                                                      "error"};
    return kColumns;
}

}  // namespace merzim::cli
