// Silences: which alerts they keep quiet.
#pragma once

#include "cli/alert_facts.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace merzim::cli {

class AlertSilences {
  public:
    // Those of the docket. Keeps a reference to `finder`.
    AlertSilences(Context& context, AlertFactsFinder& finder);

    // Those that hold on `day` (ISO) and match.
    [[nodiscard]] std::vector<std::int64_t> that_silence(const store::AlertMemory& alert,
                                                         const std::string& day) const;
    // Whether one that matches ended between the two days (ISO).
    [[nodiscard]] bool was_silenced(const store::AlertMemory& alert, const std::string& since,
                                    const std::string& day) const;

    [[nodiscard]] const std::vector<store::Silence>& all() const { return all_; }

  private:
    [[nodiscard]] bool is_meant(std::size_t index, const store::AlertMemory& alert) const;

    AlertFactsFinder& finder_;
    std::vector<store::Silence> all_;
    std::vector<verdict::AlertQuery> queries_;  // parallel to all_
};

}  // namespace merzim::cli
