#include "cli/commands_list.hpp"
#include "cli/reports.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/tables.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

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
        const report::Words words = words_of(context);
        std::uint64_t cases = 1;
        std::vector<report::FindingView> findings;
        if (case_.empty()) {
            const CheckResult result = check_all(context, jobs_);
            cases = result.cases;
            findings = finding_views(context, result.findings);
        } else {
            const Evaluated evaluated = evaluate(context, case_);
            findings = report::findings_of(report::Desk(evaluated.subject, words, false));
        }
        write(context, words, findings, cases);
        const bool failed = std::ranges::any_of(findings, [&](const report::FindingView& finding) {
            return fail_on.reached(finding.severity, finding.certainty);
        });
        return failed ? kAttention : kDone;
    }

  private:
    static void write(Context& context, const report::Words& words,
                      const std::vector<report::FindingView>& findings, std::uint64_t cases) {
        const std::string& format = context.options.format;
        const timeline::Question question = context.question();
        if (format == "json") {
            std::optional<time::Day> known_by;
            if (question.known_by) known_by = day_of(*question.known_by);
            context.deliver(report::write_json(
                report::to_json(findings, day_of(question.now), known_by, cases)));
        } else if (format == "jsonl") {
            std::string lines;
            for (const report::FindingView& finding : findings)
                lines += report::write_json_line(report::to_json(finding));
            context.deliver(lines);
        } else if (format == "csv") {
            context.deliver(report::write_csv(report::findings_table(findings)));
        } else {
            deliver(context,
                    report::compose_findings(findings, as_of_words(words, question), cases, words));
        }
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
