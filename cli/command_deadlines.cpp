#include "cli/alert_feed.hpp"
#include "cli/commands_list.hpp"
#include "cli/dates.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"
#include "engine/time/counting.hpp"

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

class DeadlinesCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", case_, "One case; without it, all");
        options.add("--within", within_, "Only what ends within this length, and what is over")
            .type("LENGTH");
    }

    int run(Context& context) override {
        const report::Words words = words_of(context);
        const timeline::Question question = context.question();
        report::DeadlinesView view;
        view.as_of = day_of(question.now);
        view.as_of_words = as_of_words(words, question);
        const std::optional<time::Day> until = last_day(view.as_of);
        if (until) view.within = words.length(any_length("--within", within_));
        if (!case_.empty()) {
            report::add_deadlines(evaluate(context, case_).subject, words, view, until);
        } else {
            for (const std::string& id : context.docket(store::OpenMode::read_only).case_ids())
                report::add_deadlines(evaluate(context, id).subject, words, view, until);
        }
        report::finish_deadlines(view);
        if (context.options.format == "ics") {
            write_calendar(context, view, words);
        } else if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else if (context.options.format == "csv") {
            context.deliver(report::write_csv(report::deadlines_table(view)));
        } else {
            deliver(context, report::compose_deadlines(view, words));
        }
        return kDone;
    }

  private:
    // What runs and has a last day; what is over has no place in a calendar of what comes.
    static void write_calendar(Context& context, const report::DeadlinesView& view,
                               const report::Words& words) {
        std::vector<report::FeedEntry> entries;
        for (const auto* clocks : {&view.own, &view.theirs}) {
            for (const report::ClockView& clock : *clocks) {
                if (!time::is_supported(clock.safe) || time::day_of(clock.safe) < view.as_of)
                    continue;
                const auto record = context.docket(store::OpenMode::read_only).load(clock.case_id);
                const std::string title =
                    record && !record->title.empty() ? words.text(record->title) : clock.case_id;
                entries.push_back(report::feed_entry(title, clock, words));
            }
        }
        number(entries, context.docket(store::OpenMode::read_only).sent_entries(""));
        context.deliver(
            report::write_ical(entries, words.say("feed.title"), context.clock.now_utc()));
    }

    [[nodiscard]] std::optional<time::Day> last_day(time::Day as_of) const {
        if (within_.empty()) return std::nullopt;
        const time::Length length = any_length("--within", within_);
        if (length.working_days > 0 || length.total_minutes() > 0) {
            throw UsageError("--within counts days, weeks, months and years",
                             "write \"30 days\" or \"1 month\"");
        }
        const auto months =
            time::add_months(as_of, length.total_months(), time::MonthEnd::last_day);
        return *months + length.total_days();
    }

    std::string case_;
    std::string within_;
};

}  // namespace

CommandInfo deadlines_command() {
    return {
        .name = "deadlines",
        .summary = "what ends when: our terms and those of the authorities apart",
        .examples = {"merzim deadlines --within \"30 days\"",
                     "merzim deadlines adilbekov-2024 --as-of 2024-07-31",
                     "merzim deadlines --format csv -o deadlines.csv"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .recorded_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json", "csv", "ics"}},
        .make = [] { return std::make_unique<DeadlinesCommand>(); },
    };
}

}  // namespace merzim::cli
