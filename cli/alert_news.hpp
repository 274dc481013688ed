// The second half of a run: what is news for one reader, by what they were told before.
#pragma once

#include "cli/alert_compare.hpp"
#include "cli/alert_facts.hpp"
#include "cli/alert_reader.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace merzim::cli {

// An alert to be told.
struct NewsItem {
    store::AlertMemory memory;           // as it stands now
    std::optional<store::Telling> told;  // as the reader knows it
    verdict::AlertChange change = verdict::AlertChange::still;
    bool open = true;
    bool repeated = false;
    bool belated = false;       // told only now because …
    bool was_silenced = false;  // … a silence ended
};

struct News {
    std::vector<NewsItem> items;  // the worst case first, in it the worst first
    std::size_t left_out = 0;     // alerts that are told another time
};

// `last`: the last run for the reader. `may_know`: whether the reader may be told of it at all;
// what they may not know takes no place in the report and is not counted.
News news_for(Context& context, const AlertSettings& settings, const AlertComparison& run,
              const AlertReader& reader, const std::optional<LoggedRun>& last,
              AlertFactsFinder& finder, const std::function<bool(const NewsItem&)>& may_know);

}  // namespace merzim::cli
