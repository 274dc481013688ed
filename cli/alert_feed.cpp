#include "cli/alert_feed.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace merzim::cli {

namespace {

// So long a cancellation is repeated: a calendar that was not asked for a week still learns of it.
constexpr int kRepeatCancelled = 60;

using Sent = std::map<std::string, const store::SentEntry*>;  // by UID

Sent by_uid(const std::vector<store::SentEntry>& sent) {
    Sent result;
    for (const store::SentEntry& entry : sent)
        result.emplace(report::feed_uid(entry.clock), &entry);
    return result;
}

std::string fingerprint_of(const std::string& uid) {
    return uid.substr(0, uid.find('@'));
}

// True when the entry is not as it was sent.
bool number(report::FeedEntry& entry, const Sent& sent) {
    const auto found = sent.find(entry.uid);
    if (found == sent.end()) return true;
    const store::SentEntry& was = *found->second;
    const bool same = was.day == time::iso(entry.day) && was.cancelled == entry.cancelled;
    entry.sequence = was.sequence + (same ? 0 : 1);
    return !same;
}

auto order(const report::FeedEntry& entry) {
    return std::tie(entry.day, entry.uid);
}

}  // namespace

void number(std::vector<report::FeedEntry>& entries, const std::vector<store::SentEntry>& sent) {
    const Sent before = by_uid(sent);
    for (report::FeedEntry& entry : entries)
        number(entry, before);
    std::ranges::sort(entries, {}, order);
}

Feed feed_of(const std::string& reader, std::vector<CaseEntry> running,
             const std::vector<store::SentEntry>& sent, time::Day today, time::Day until,
             const report::Words& words) {
    const Sent before = by_uid(sent);
    Feed feed;
    feed.entries = std::move(running);
    std::set<std::string> runs;
    for (const CaseEntry& one : feed.entries)
        runs.insert(one.entry.uid);
    for (const auto& [uid, was] : before) {
        const auto day = time::parse_day(was->day);
        const auto changed = time::parse_day(was->changed_on);
        if (runs.contains(uid) || !day || !changed) continue;
        const bool ends = !was->cancelled && today <= *day && *day <= until;
        const bool again = was->cancelled && today - *changed <= kRepeatCancelled;
        if (ends || again)
            feed.entries.push_back(
                {was->case_id, report::cancelled_entry(was->clock, *day, words)});
    }
    for (auto& [case_id, entry] : feed.entries) {
        if (!number(entry, before)) continue;
        feed.changed.push_back({reader, fingerprint_of(entry.uid), case_id, time::iso(entry.day),
                                entry.sequence, entry.cancelled, time::iso(today)});
    }
    std::ranges::sort(feed.entries, {}, [](const CaseEntry& one) { return order(one.entry); });
    return feed;
}

}  // namespace merzim::cli
