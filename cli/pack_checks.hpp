// What is weak in a law pack though it can be used: for `rules lint` and `doctor`.
#pragma once

#include "engine/docket/rule_test.hpp"
#include "engine/law/pack.hpp"

#include <filesystem>
#include <vector>

namespace merzim::cli {

// A calendar that ends sooner than this many days from today needs its next year.
inline constexpr std::int32_t kHorizonDays = 180;

// Norms read longer ago than the pack's `reread_after`; a norm that does not say when it was read
// was read with its source.
std::vector<const law::Norm*> stale_norms(const law::Pack& pack, time::Day today);

// Each adds warnings at the place of the weakness.
void warn_of_age(const law::Pack& pack, time::Day today, Diagnostics& diagnostics);
void warn_of_horizon(const law::Pack& pack, time::Day today, Diagnostics& diagnostics);
void warn_of_languages(const law::Pack& pack, Diagnostics& diagnostics);
void warn_of_untested(const law::Pack& pack, const std::vector<docket::RuleTest>& tests,
                      Diagnostics& diagnostics);

// Phrases of merzim itself that a catalogue lacks: they are said in English, marked "[en]".
void warn_of_phrases(const std::filesystem::path& catalogues, Diagnostics& diagnostics);

}  // namespace merzim::cli
