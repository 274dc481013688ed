// A chronology as a calendar (RFC 5545): what happened and what is planned on the days the record
// gives, and the terms that run, as the feed of terms has them (feed.hpp).
//
// All-day entries. A day that is only bounded is the span of its bounds, and the summary says that
// it is not exactly known; with a single bound the entry stands on it. What has no date at all is
// not in a calendar. UIDs are made of ids only, so that a later chronology replaces the entries of
// an earlier one; DTSTAMP is the day asked about, not the time of making.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/feed.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

constexpr std::int64_t kSecondsPerDay = 24 * std::int64_t{3600};
constexpr int kPlanReminder = 1;  // days before
constexpr int kLastYear = 2999;   // libical writes no date after the year 3000

bool has_place(time::Moment moment) {
    return time::is_supported(moment) && time::civil(time::day_of(moment)).year <= kLastYear;
}

std::string summary_of(const EntryView& entry, const Words& words) {
    const ActView& act = entry.act;
    std::string what = act.title;
    if (!act.who.empty()) what += "; " + words.list(act.who);
    if (entry.planned) what = words.say("data.planned", {{"act", what}});
    if (!entry.reckoned) what = words.say("data.other-version", {{"act", what}});
    if (act.when.bounds.is_exact_day()) return what;
    return words.say("data.uncertain", {{"act", what}, {"date", act.when.words}});
}

std::string source_line(const Citation& source) {
    std::vector<std::string> parts;
    for (const std::string& part : {source.publisher, source.title, source.url})
        if (!part.empty()) parts.push_back(part);
    return "[" + std::to_string(source.number) + "] " + text::join(parts, ", ");
}

std::string description_of(const EntryView& entry, const ChronologyView& view, const Words& words) {
    std::vector<std::string> lines{view.heading.case_title, entry.act.when.words};
    if (!entry.quote.empty()) lines.push_back("“" + entry.quote + "”");
    for (const std::string& line : {entry.term_words, entry.count_words, entry.court, entry.place,
                                    entry.known_words, entry.plan_words, entry.instead_words})
        lines.push_back(line);
    if (entry.reckoned && entry.disputed)
        lines.push_back(words.say(entry.preferred ? "entry.preferred" : "entry.disputed"));
    if (!entry.act.certain) lines.push_back(words.say("entry.maybe"));
    if (!entry.page.empty()) lines.push_back(words.say("entry.page", {{"page", entry.page}}));
    if (!entry.note.empty()) lines.push_back(words.say("entry.note", {{"note", entry.note}}));
    lines.push_back(entry.computed);
    for (const int number : entry.citations) {
        const auto found = std::ranges::find(view.sources, number, &Citation::number);
        if (found != view.sources.end()) lines.push_back(source_line(*found));
    }
    std::erase(lines, std::string());
    return text::join(lines, "\n");
}

// Nothing when the record gives no day.
std::optional<FeedEntry> calendar_entry(const EntryView& shown, const ChronologyView& view,
                                        const Words& words) {
    const auto [earliest, latest] = shown.act.when.bounds;
    const bool first = has_place(earliest);
    const bool last = has_place(latest);
    if (!first && !last) return std::nullopt;
    FeedEntry entry;
    entry.uid = feed_uid(shown.act.event + "." + view.heading.case_id);
    entry.day = time::day_of(first ? earliest : latest);
    if (first && last) entry.last = time::day_of(latest);
    entry.tentative = shown.planned || !shown.act.certain || !shown.reckoned;
    entry.summary = summary_of(shown, words);
    entry.description = description_of(shown, view, words);
    if (shown.planned && shown.reckoned && entry.day >= view.heading.as_of)
        entry.remind_days.push_back(kPlanReminder);
    return entry;
}

bool is_to_come(const ClockView& clock, time::Day as_of) {
    return clock.kind == verdict::Kind::running && has_place(clock.safe) &&
           time::day_of(clock.safe) >= as_of;
}

}  // namespace

std::string write_chronology_ical(const ChronologyView& view, const Words& words) {
    std::vector<FeedEntry> entries;
    for (const EntryView& shown : view.entries) {
        if (auto entry = calendar_entry(shown, view, words)) entries.push_back(std::move(*entry));
    }
    for (const ClockView& clock : view.clocks) {
        if (!is_to_come(clock, view.heading.as_of)) continue;
        FeedEntry entry = feed_entry(view.heading.case_title, clock, words);
        entry.description = words.say("chronology.computed") + "\n" + entry.description;
        entries.push_back(std::move(entry));
    }
    return write_ical(entries, words.say("data.calendar", {{"case", view.heading.case_title}}),
                      view.heading.as_of.number * kSecondsPerDay);
}

}  // namespace merzim::report
