// The news for one reader in words.
#pragma once

#include "cli/alert_compare.hpp"
#include "cli/alert_reader.hpp"

#include <vector>

namespace merzim::cli {

struct Told {
    report::AlertsView view;
    // What the reader knows once they have it. Also without a word: of a term that moved away
    // nobody need hear.
    std::vector<store::Telling> tellings;

    // Whether there is anything in it that is worth a message.
    [[nodiscard]] bool is_worth_telling() const {
        return !view.told.empty() || !view.gone.empty() || !view.warnings.empty();
    }
};

Told tell(Context& context, const AlertSettings& settings, const AlertComparison& run,
          const AlertReader& reader);

}  // namespace merzim::cli
