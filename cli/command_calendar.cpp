#include "cli/calendar_report.hpp"
#include "cli/commands_list.hpp"
#include "cli/dates.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/writers.hpp"

#include <algorithm>
#include <ostream>
#include <set>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using time::Calendar;
using time::Day;

constexpr std::string_view kStandardInput = "-";

// All procedures of a country have one calendar.
const Calendar& calendar_of(Context& context, const std::string& name) {
    const std::vector<const law::Pack*> laws = context.laws().named(name);
    std::set<std::string> countries;
    for (const law::Pack* law : laws)
        countries.insert(law->id);
    if (countries.size() == 1) return laws.front()->calendar;
    const auto usual = std::ranges::find_if(laws, &law::Pack::usual);
    if (usual != laws.end()) return (*usual)->calendar;
    throw UsageError(
        "there are several calendars: " +
            text::join(std::vector<std::string>(countries.begin(), countries.end()), ", "),
        "say which with --pack or MERZIM_PACK");
}

class CalendarCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add(
            "FROM", from_,
            "A day, a month, a year or a span (else this year); - for a table on "
            "standard input (column date, or from and to; CSV or JSON lines). A wrong row says "
            "why in the column error, the others are answered; exit code 2");
        options.add("TO", to_, "The last day of the span");
        options.flag("--all", all_,
                     "Every day, not only those that are not what their weekday says");
        options
            .add("--compare", compare_,
                 "Another list of days (CSV: date, and kind and name if it has them): where "
                 "it disagrees")
            .type("FILE");
        options.add("--pack", pack_, "Law pack, when there are several (else MERZIM_PACK)")
            .type("ID");
    }

    int run(Context& context) override {
        const Calendar& calendar = calendar_of(context, pack_);
        if (!compare_.empty()) return compare_lists(context, calendar);
        if (from_ == kStandardInput) return answer_table(context, calendar);
        const DaySpan span = asked(context);
        const std::string language = context.language();
        const std::string& format = context.options.format;
        if (format == "json") {
            context.deliver(report::write_json(span_json(calendar, span, all_, language)));
        } else if (format == "csv") {
            context.deliver(write_table(span_table(calendar, span, all_, language), day_columns()));
        } else {
            const report::Words words = words_of(context);
            const Language& names = context.phrases().language(language);
            deliver(context, span.first == span.last
                                 ? explain_day(calendar, span.first, words, names)
                                 : show_span(calendar, span, all_, words, names));
        }
        return kDone;
    }

  private:
    [[nodiscard]] DaySpan asked(Context& context) const {
        if (from_.empty()) {
            const int year = time::civil(Day{context.clock.today()}).year;
            return {time::to_day({year, 1, 1}), time::to_day({year, 12, 31})};
        }
        const time::Edtf from = any_date("FROM", from_);
        const time::Bounds to =
            to_.empty() ? (from.end == time::PeriodEnd::known ? from.finish : from.start)
                        : any_date("TO", to_).start;
        if (!time::is_supported(from.start.earliest) || !time::is_supported(to.latest)) {
            throw UsageError("a span of the calendar needs a first and a last day",
                             "write 2024-05, 2024-05-01/2024-05-12, or the two days");
        }
        const DaySpan span{day_of(from.start.earliest), day_of(to.latest)};
        if (span.last < span.first) {
            throw UsageError("the span ends before it begins: " + time::iso(span.first) + " to " +
                                 time::iso(span.last),
                             "write the earlier day first");
        }
        constexpr int kMostDays = 366 * 50;
        if (span.last - span.first > kMostDays) {
            throw UsageError("that is more than fifty years of days", "ask for a shorter span");
        }
        return span;
    }

    static int answer_table(Context& context, const Calendar& calendar) {
        TableReader table = table_on_standard_input(context, "there is no table");
        const bool spans = table.has_column("from") && table.has_column("to");
        if (!table.json_lines() && !table.has_column("date") && !spans) {
            throw UsageError(
                "line 1 of the table: there is neither a column \"date\" nor \"from\" and \"to\"",
                "the columns are " + text::join(table.columns(), ", ") + "; name one of them date");
        }
        std::vector<std::string> added = day_columns();
        if (table.json_lines()) {
            added.insert(added.end(), span_columns().begin(), span_columns().end());
        } else if (!table.has_column("date")) {
            added = span_columns();
        }
        const std::string language = context.language();
        return answer_rows(context, table, added,
                           [&](TableRow& row) { answer_day_row(calendar, row, language); });
    }

    int compare_lists(Context& context, const Calendar& calendar) const {
        Diagnostics diagnostics;
        const std::optional<std::string> text = input::read_text(compare_, diagnostics);
        Table theirs;
        if (text) {
            theirs = read_table(*text, compare_, diagnostics);
            check_columns(theirs.columns, {"date", "kind", "name"}, {"date"}, compare_,
                          diagnostics);
        }
        const std::string language = context.language();
        std::vector<Difference> differences;
        if (!diagnostics.has_errors())
            differences = compare(calendar, theirs, compare_, language, diagnostics);
        context.report(diagnostics);
        const std::string& format = context.options.format;
        if (format == "json" || format == "csv") {
            context.deliver(differences_table(differences, format == "json"));
        } else {
            const report::Words words = words_of(context);
            deliver(context, differences_document(differences, words));
        }
        return differences.empty() ? kDone : kAttention;
    }

    static std::string differences_table(const std::vector<Difference>& differences, bool as_json) {
        if (as_json) {
            nlohmann::json list = nlohmann::json::array();
            for (const Difference& one : differences) {
                list.push_back({{"date", time::iso(one.day)},
                                {"ours", one.ours},
                                {"theirs", one.theirs},
                                {"name", one.name}});
            }
            return report::write_json({{"schema_version", 1}, {"differences", list}});
        }
        report::Table table{{"date", "ours", "theirs", "name"}, {}};
        for (const Difference& one : differences)
            table.rows.push_back({time::iso(one.day), one.ours, one.theirs, one.name});
        return report::write_csv(table);
    }

    report::Document differences_document(const std::vector<Difference>& differences,
                                          const report::Words& words) const {
        report::Document document;
        document.title(words.say("day.compared", {{"file", compare_}}));
        if (differences.empty()) {
            document.text(words.say("day.no-difference"));
            return document;
        }
        std::vector<report::Row> rows{{words.say("day.date"), words.say("day.ours"),
                                       words.say("day.theirs"), words.say("day.name")}};
        for (const Difference& one : differences) {
            rows.push_back({time::iso(one.day), words.say("day." + one.ours),
                            words.say(one.theirs.empty() ? "day.not-listed" : "day." + one.theirs),
                            one.name});
        }
        document.table(std::move(rows));
        return document;
    }

    std::string from_, to_, compare_, pack_;
    bool all_ = false;
};

}  // namespace

CommandInfo calendar_command() {
    return {
        .name = "calendar",
        .summary = "working days: explain a day, show or count a span, compare lists",
        .examples = {"merzim calendar 2024-05-09", "merzim calendar 2024-05",
                     "merzim calendar 2024-05-01 2024-05-12 --all",
                     "merzim calendar --compare days.csv"},
        .offers = {.rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "csv", "json"}},
        .make = [] { return std::make_unique<CalendarCommand>(); },
    };
}

}  // namespace merzim::cli
