#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

class DemandCommand final : public Command {
  public:
    void setup(Options& options) override { options.add("CASE", case_, "The case").required(); }

    int run(Context& context) override {
        const report::Words words = words_of(context);
        const Evaluated evaluated = evaluate(context, case_);
        const report::Desk desk(evaluated.subject, words, false);
        const std::vector<report::DemandView> demands = report::build_demands(desk);
        const report::Heading heading = report::heading_of(desk);
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(heading, demands)));
        } else if (context.options.format == "csv") {
            context.deliver(report::write_csv(report::demands_table(demands)));
        } else {
            deliver(context, report::compose_demands(heading, demands, words));
        }
        return kDone;
    }

  private:
    std::string case_;
};

}  // namespace

CommandInfo demand_command() {
    return {
        .name = "demand",
        .summary = "documents to ask for: from whom, under which article, because of what",
        .examples = {"merzim demand adilbekov-2024", "merzim demand adilbekov-2024 --lang ru",
                     "merzim demand adilbekov-2024 --format csv"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .recorded_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json", "csv"}},
        .make = [] { return std::make_unique<DemandCommand>(); },
    };
}

}  // namespace merzim::cli
