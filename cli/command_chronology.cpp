#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/base/errors.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

class ChronologyCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", case_, "The case").required();
        options.flag("--confidential", confidential_,
                     "Also what is marked confidential: for your own eyes");
        options.flag(
            "--low-confidence", low_confidence_,
            "Also findings that rest on law of low confidence (they are in what is written "
            "with --confidential)");
    }

    int run(Context& context) override {
        const report::Words words = words_of(context, Readers::others);
        const Evaluated evaluated = evaluate(context, case_);
        if (evaluated.subject.record.confidential && !confidential_) {
            throw UsageError("the case \"" + case_ + "\" is confidential",
                             "a chronology is made for others; --confidential writes it for you");
        }
        report::ChronologyView view = report::build_chronology(
            evaluated.subject, words, !confidential_, confidential_ || low_confidence_);
        view.heading.record_hash = record_hash(evaluated.subject.record);
        view.program_version = MERZIM_VERSION;
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else if (context.options.format == "csv") {
            context.deliver(report::write_csv(report::chronology_table(view)));
        } else {
            deliver(context, report::compose_chronology(view, words));
        }
        return kDone;
    }

  private:
    std::string case_;
    bool confidential_ = false;
    bool low_confidence_ = false;
};

}  // namespace

CommandInfo chronology_command() {
    return {
        .name = "chronology",
        .summary = "the case from beginning to end, with numbered sources",
        .examples = {"merzim chronology article-147-2023 -o case.md",
                     "merzim chronology article-147-2023 --lang ru --as-of 2024-07-31",
                     "merzim chronology article-147-2023 --format csv -o case.csv"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .recorded_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"md", "text", "json", "csv"}},
        .make = [] { return std::make_unique<ChronologyCommand>(); },
    };
}

}  // namespace merzim::cli
