#include "cli/commands_list.hpp"
#include "cli/finding_list.hpp"

namespace merzim::cli {

namespace {

class CheckCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("CASE", case_, "One case; without it, all");
        options
            .add("--fail-on", fail_on_,
                 "Exit code 1 from this certainty or severity on, as in likely,high "
                 "(else possible; never: always 0)")
            .type(std::string(kFailOnType));
        options.add("--jobs", jobs_, "Threads (else one for each core)").type("N").between(0, 1024);
    }

    int run(Context& context) override {
        const FailOn fail_on(fail_on_);
        FindingList list(context, fail_on);
        CheckTotals totals{.cases = 1};
        if (case_.empty()) {
            totals = check_all(context, jobs_, list);
        } else {
            list.add(list.part_of(evaluate(context, case_).subject));
        }
        list.deliver(totals.cases);
        return list.needs_attention() || totals.skipped > 0 ? kAttention : kDone;
    }

  private:
    static CheckTotals check_all(Context& context, unsigned jobs, FindingList& list) {
        context.docket(
            store::OpenMode::read_only);  // says what is wrong with the file, if anything
        const CaseWork work = [&](const report::Subject& subject) -> Delivery {
            return [&list, part = list.part_of(subject)] { list.add(part); };
        };
        return check_docket(context.docket_file(), law_finder(context), context.question(), jobs,
                            work);
    }

    std::string case_;
    std::string fail_on_ = "possible";
    unsigned jobs_ = 0;
};

}  // namespace

CommandInfo check_command() {
    return {
        .name = "check",
        .summary = "evaluate all cases and print the findings; remembers nothing",
        .examples = {"merzim check", "merzim check --fail-on likely,high",
                     "merzim check --format jsonl -o findings.jsonl"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "json", "jsonl", "csv"}},
        .make = [] { return std::make_unique<CheckCommand>(); },
    };
}

}  // namespace merzim::cli
