#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

class StatusCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", case_, "One case; without it, one line for each");
    }

    int run(Context& context) override {
        return case_.empty() ? all_cases(context) : one_case(context);
    }

  private:
    [[nodiscard]] int one_case(Context& context) const {
        const report::Words words = words_of(context);
        const Evaluated evaluated = evaluate(context, case_);
        const report::StatusView view = report::build_status(evaluated.subject, words);
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else {
            deliver(context, report::compose_status(view, words));
        }
        return kDone;
    }

    static int all_cases(Context& context) {
        const report::Words words = words_of(context);
        const timeline::Question question = context.question();
        report::OverviewView view{as_of_words(words, question), day_of(question.now), {}, {}};
        if (question.known_by) view.known_by = day_of(*question.known_by);
        for (const std::string& id : context.docket(store::OpenMode::read_only).case_ids()) {
            const Evaluated evaluated = evaluate(context, id);
            view.cases.push_back(
                report::overview_row(report::build_status(evaluated.subject, words), words));
        }
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else {
            deliver(context, report::compose_overview(view, words));
        }
        return kDone;
    }

    std::string case_;
};

}  // namespace

CommandInfo status_command() {
    return {
        .name = "status",
        .summary = "one screen about a case: stage, people, terms, findings",
        .examples = {"merzim status", "merzim status article-147-2023",
                     "merzim status article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .recorded_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json"}},
        .make = [] { return std::make_unique<StatusCommand>(); },
    };
}

}  // namespace merzim::cli
