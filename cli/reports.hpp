// What the reporting commands share: a case evaluated, the words of the answer, its delivery.
#pragma once

#include "cli/command.hpp"
#include "engine/pipeline.hpp"
#include "engine/report/build.hpp"
#include "engine/report/writers.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

// A case with its conclusions, as the reports want it.
struct Evaluated {
    std::unique_ptr<CaseEvaluation> evaluation;
    report::Subject subject;
};

Evaluated evaluate(const law::Pack& pack, docket::Case record, const timeline::Question& question);
// Under the case's own pack.
Evaluated evaluate(Context& context, docket::Case record, const timeline::Question& question);
// From the docket, on the day asked about; an unknown case is a UsageError.
Evaluated evaluate(Context& context, std::string_view case_id);

// Who reads the answer: where our files lie is nothing for others.
enum class Readers : std::uint8_t { ourselves, others };
// With the options that commands named in the answer must repeat to show the same.
report::Words words_of(Context& context, Readers readers = Readers::ourselves);
report::Words words_of(Context& context, Readers readers, const std::string& language);
// As text or as Markdown, by --format.
std::string written(const Context& context, const report::Document& document);
void deliver(Context& context, const report::Document& document);

// SHA-256 of the record as canonical JSON, hex.
std::string record_hash(const docket::Case& record);
// "as of 31 July 2024, with what was known by …"
std::string as_of_words(const report::Words& words, const timeline::Question& question);

// For a check of the docket: says once of each law that is not here that it is missed.
LawFinder law_finder(Context& context);
// The violated outcomes of the whole docket, by case.
CheckResult check_all(Context& context, unsigned jobs);
// The outcome a fingerprint stands for, null when the evaluation has none.
const verdict::Outcome* find_outcome(const report::Subject& subject, std::string_view fingerprint);

// --fail-on: the level from which on a finding makes the exit code 1.
class FailOn {
  public:
    // A certainty, a severity, both with a comma, or "never". UsageError otherwise.
    explicit FailOn(const std::string& text);
    [[nodiscard]] bool is_never() const { return never_; }
    [[nodiscard]] bool reached(law::RuleSeverity severity, verdict::Certainty certainty) const;

  private:
    bool never_ = false;
    law::RuleSeverity severity_ = law::RuleSeverity::info;
    verdict::Certainty certainty_ = verdict::Certainty::possible;
};

inline constexpr std::string_view kFailOnType = "LEVEL";

}  // namespace merzim::cli
