#include "cli/case_files.hpp"
#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/report/compose.hpp"

#include <algorithm>
#include <ostream>

namespace merzim::cli {

namespace {

// The day on which the bundled cases are shown: the end of what their first source covers.
constexpr time::YearMonthDay kDemoDay{2024, 7, 31};

void append(report::Document& all, report::Document part) {
    for (report::Block& block : part.blocks)
        all.blocks.push_back(std::move(block));
}

// Something of it was known by then to have happened within a year before.
bool was_alive(const report::Subject& subject, time::Moment now) {
    constexpr int kYear = 366;
    return std::ranges::any_of(subject.timeline.facts(), [&](const timeline::Fact& fact) {
        return fact.at.latest.is_finite() && day_of(now) - day_of(fact.at.latest) <= kYear;
    });
}

class DemoCommand final : public Command {
  public:
    void setup(Options& /*options*/) override {}

    int run(Context& context) override {
        const time::Moment now = time::end_of(time::to_day(kDemoDay));
        const timeline::Question question{.now = now, .known_by = now};
        Diagnostics diagnostics;
        const std::vector<docket::Case> records =
            read_case_files(context, {(context.share() / "cases").string()}, diagnostics);
        context.report(diagnostics);
        store::Docket docket = store::Docket::in_memory();
        docket.record(records, context.clock.now_utc(), false);

        const report::Words words = words_of(context);
        report::Document document;
        report::DeadlinesView deadlines;
        deadlines.as_of = day_of(now);
        deadlines.as_of_words = as_of_words(words, question);
        for (const std::string& id : docket.case_ids()) {
            const Evaluated evaluated = evaluate(context, *docket.load(id), question);
            if (!was_alive(evaluated.subject, now)) continue;
            append(document,
                   report::compose_status(report::build_status(evaluated.subject, words), words));
            report::add_deadlines(evaluated.subject, words, deadlines, std::nullopt);
        }
        report::finish_deadlines(deadlines);
        append(document, report::compose_deadlines(deadlines, words));
        deliver(context, document);
        context.io.err << "\nThese are the bundled cases on one day; nothing was written. Next:\n"
                          "  merzim init && merzim import "
                       << (context.share() / "cases").string()
                       << "\n  merzim status\n  merzim chronology CASE\n";
        return kDone;
    }
};

}  // namespace

CommandInfo demo_command() {
    return {
        .name = "demo",
        .summary = "see it work: the bundled cases on 31 July 2024; nothing is written",
        .examples = {"merzim demo", "merzim demo --lang ru", "merzim demo --format md -o demo.md"},
        .offers =
            {.rules = true, .lang = true, .color = true, .output = true, .formats = {"text", "md"}},
        .make = [] { return std::make_unique<DemoCommand>(); },
    };
}

}  // namespace merzim::cli
