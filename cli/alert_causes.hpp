// Why an alert appeared or went away, where that is not what happened in the case: the law, the
// calendar or merzim changed, or the record was corrected.
//
// Found by asking again: what would the reader's run before have concluded with the law of today,
// and what would today's run conclude had nothing been corrected.
#pragma once

#include "cli/alert_watch.hpp"
#include "engine/report/words.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace merzim::cli {

// A run before, as its record tells.
struct RunBefore {
    timeline::Question question;
    std::int64_t rows = 0;  // of the ledger, so far as it saw it
    std::map<std::string, Basis> laws;
};

class AlertCauses {
  public:
    // `before`: the last run for the reader. Keeps references.
    AlertCauses(Context& context, const report::Words& words, const AlertSettings& settings,
                const WatchedDocket& docket, const std::optional<RunBefore>& before,
                bool for_others);
    ~AlertCauses();

    // A sentence on what made it appear or go away, "" when it was the case itself.
    std::string of_new(const std::string& case_id, const std::string& fingerprint);
    std::string of_gone(const std::string& case_id, const std::string& fingerprint);
    // The same of what stands otherwise than it was told.
    std::string of_changed(const std::string& case_id, const std::string& fingerprint,
                           const store::AlertMark& told);
    // Ids of the events recorded since the run before.
    std::vector<std::string> recorded_since(const std::string& case_id);

  private:
    struct Versions;  // of a case, then and now
    Versions& versions_of(const std::string& case_id);
    std::optional<store::AlertMark> mark(const law::Pack& law, const docket::Case& record,
                                         const timeline::Question& question,
                                         const std::string& fingerprint) const;
    std::string law_words(const law::Pack& law) const;
    std::string correction_words(const Versions& versions) const;

    Context& context_;
    const report::Words& words_;
    const AlertSettings& settings_;
    const WatchedDocket& docket_;
    const std::optional<RunBefore>& before_;
    bool for_others_;
    std::unique_ptr<Versions> last_;
};

}  // namespace merzim::cli
