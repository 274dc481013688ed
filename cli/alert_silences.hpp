// Silences: which alerts they keep quiet.
#pragma once

#include "cli/alert_facts.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace merzim::cli {

class AlertSilences {
  public:
    // Those of the docket. Keeps a reference to `finder`.
    AlertSilences(Context& context, AlertFactsFinder& finder);

    // Whether some silence that holds on `day` (ISO) matches; those that do count as used.
    bool is_silenced(const std::string& case_id, const verdict::Signal& signal,
                     const std::string& day);
    bool is_silenced(const store::AlertMemory& alert, const std::string& day);
    // Whether some silence ever matched, lifted or over since.
    bool was_silenced(const store::AlertMemory& alert) const;

    [[nodiscard]] bool is_used(const store::Silence& silence) const {
        return used_.contains(silence.id);
    }
    [[nodiscard]] const std::vector<store::Silence>& all() const { return all_; }

  private:
    struct Asked {
        const std::string& fingerprint;
        const std::string& case_id;
        const std::string& about;
        // asked only when the rest matches: it may mean to read the case
        std::function<bool(const verdict::AlertQuery& query)> fits;
    };
    [[nodiscard]] Asked asked_of(const store::AlertMemory& alert) const;
    [[nodiscard]] bool is_meant(std::size_t index, const Asked& alert) const;
    bool is_silenced(const Asked& alert, const std::string& day);

    AlertFactsFinder& finder_;
    std::vector<store::Silence> all_;
    std::vector<verdict::AlertQuery> queries_;  // parallel to all_
    std::set<std::int64_t> used_;
};

}  // namespace merzim::cli
