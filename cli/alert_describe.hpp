// What an alert says to people: the finding, term or case behind it as it stands on the day.
#pragma once

#include "cli/alert_reader.hpp"
#include "engine/verdict/signals.hpp"

#include <memory>
#include <string>
#include <vector>

namespace merzim::cli {

// Cases are evaluated one after the other; ask about one case at a time.
class AlertDescriber {
  public:
    // Keeps references.
    AlertDescriber(Context& context, const report::Words& words, const AlertReader& reader);

    // Fills in what is there now, or what became of what is gone. `about` is the id of the rule or
    // term. False when the reader may not know of it.
    bool describe(report::AlertView& view);
    bool describe_gone(report::AlertView& view);

    // A running term of the list of those that come; false when it is not there, or not for the
    // reader.
    bool describe(const store::ComingTerm& term, report::ComingView& view);
    // Whether the rule watches the term, by the law of the case last asked about.
    [[nodiscard]] bool is_rule_of_term(const std::string& rule, const std::string& term) const;
    report::UndecidedView undecided(const std::string& case_id);
    // The acts among these events, with their dates.
    std::vector<std::string> acts(const std::string& case_id,
                                  const std::vector<std::string>& events);

  private:
    const Evaluated* evaluated(const std::string& case_id);
    [[nodiscard]] report::Desk desk_of(const Evaluated& evaluated) const;
    [[nodiscard]] bool withholds_case(const Evaluated& evaluated) const {
        return reader_.for_others && evaluated.subject.record.confidential;
    }
    // Whether the case, or somebody or something the alert is about, is confidential.
    [[nodiscard]] bool withholds(const Evaluated& evaluated, const report::Desk& desk,
                                 const report::AlertView& view) const;
    [[nodiscard]] bool withholds(const report::Desk& desk, const verdict::Clock& clock) const;
    static void name_person(const report::Desk& desk, report::AlertView& view);
    static const verdict::Clock* find_clock(const report::Subject& subject,
                                            const std::string& fingerprint);
    void finding(const report::Desk& desk, const verdict::Outcome& outcome,
                 report::AlertView& view) const;
    void term(const report::Desk& desk, const verdict::Clock& clock, report::AlertView& view) const;

    Context& context_;
    const report::Words& words_;
    const AlertReader& reader_;
    std::unique_ptr<Evaluated> current_;
    std::string current_case_;
};

}  // namespace merzim::cli
