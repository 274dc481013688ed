// What an alert says to people: the finding, term or case behind it as it stands on the day.
#pragma once

#include "cli/reports.hpp"
#include "engine/verdict/signals.hpp"

#include <memory>
#include <string>
#include <vector>

namespace merzim::cli {

// Cases are evaluated one after the other; ask about one case at a time.
class AlertDescriber {
  public:
    AlertDescriber(Context& context, const report::Words& words);

    // Fills in what is there now. `about` is the id of the rule or term.
    void describe(report::AlertView& view);
    // Fills in what became of it.
    void describe_gone(report::AlertView& view);

    // A running term of the list of those that come; false when it is not there.
    bool describe(const store::ComingTerm& term, report::ComingView& view);
    report::UndecidedView undecided(const std::string& case_id);

    // False when the case or its law is not here any more.
    bool is_here(const std::string& case_id) { return evaluated(case_id) != nullptr; }

  private:
    const Evaluated* evaluated(const std::string& case_id);
    static const verdict::Clock* find_clock(const Evaluated& evaluated,
                                            const std::string& fingerprint);
    void finding(const report::Desk& desk, const verdict::Outcome& outcome,
                 report::AlertView& view) const;
    void term(const report::Desk& desk, const verdict::Clock& clock, report::AlertView& view) const;

    Context& context_;
    const report::Words& words_;
    std::unique_ptr<Evaluated> current_;
    std::string current_case_;
};

}  // namespace merzim::cli
