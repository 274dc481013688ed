// What calendar programs are sent: the terms that run now, and those that were sent and are over.
#pragma once

#include "engine/report/feed.hpp"
#include "engine/store/docket.hpp"

#include <string>
#include <vector>

namespace merzim::cli {

// An entry and the case it is of.
struct CaseEntry {
    std::string case_id;
    report::FeedEntry entry;
};

struct Feed {
    std::vector<CaseEntry> entries;         // by day, then UID
    std::vector<store::SentEntry> changed;  // what to remember once it was sent
};

// `running`: the entries of all terms that end in [today, until]; `sent`: what was sent to the same
// reader. A term that was sent for a day in this span and is not among them is cancelled; one whose
// day has passed is left as it is.
Feed feed_of(const std::string& reader, std::vector<CaseEntry> running,
             const std::vector<store::SentEntry>& sent, time::Day today, time::Day until,
             const report::Words& words);

// Gives entries the sequence they have or would have; cancels nothing.
void number(std::vector<report::FeedEntry>& entries, const std::vector<store::SentEntry>& sent);

}  // namespace merzim::cli
