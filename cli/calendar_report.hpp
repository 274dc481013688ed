// What the calendar says of a day or a span, and where another list disagrees with it.
#pragma once

#include "cli/table.hpp"
#include "engine/report/document.hpp"
#include "engine/report/words.hpp"
#include "engine/time/calendar.hpp"

#include <nlohmann/json_fwd.hpp>

namespace merzim::cli {

struct DaySpan {
    time::Day first;
    time::Day last;
};

std::string_view name_of(time::DayKind kind);  // "holiday", "day_off", "working_weekend"

// One day: what it is, why, and the working days around it.
report::Document explain_day(const time::Calendar& calendar, time::Day day,
                             const report::Words& words, const Language& language);
// The listed days of a span (every day with `all`) and how many of its days are working days.
report::Document show_span(const time::Calendar& calendar, DaySpan span, bool all,
                           const report::Words& words, const Language& language);
nlohmann::json span_json(const time::Calendar& calendar, DaySpan span, bool all,
                         std::string_view language);
Table span_table(const time::Calendar& calendar, DaySpan span, bool all, std::string_view language);

// A day the calendar and another list see differently.
struct Difference {
    time::Day day;
    std::string ours;    // a kind, or "working", "weekend"
    std::string theirs;  // the same, "" when it is not in their list
    std::string name;    // of our row, else of theirs
};
// Their list: the column `date`, and if they have them `kind` and `name`. Compared from the first
// day of the first year to the last day of the last year that both know; without `kind` every row
// of theirs is a day off.
std::vector<Difference> compare(const time::Calendar& calendar, const Table& theirs,
                                const std::string& file, std::string_view language,
                                Diagnostics& diagnostics);

// Answers the columns date, or from and to, of a row. UsageError when they are wrong.
void answer_day_row(const time::Calendar& calendar, TableRow& row, std::string_view language);

const std::vector<std::string>& day_columns();   // added for `date`
const std::vector<std::string>& span_columns();  // added for `from` and `to`

}  // namespace merzim::cli
