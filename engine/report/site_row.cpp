#include "engine/base/text.hpp"
#include "engine/report/site_pages.hpp"

#include <algorithm>

namespace merzim::report {

namespace {

constexpr std::string_view kStageTrack = "stage";  // named so by the language of the pack

std::string stage_of(const ChronologyView& view, const Words& words) {
    const auto stage = std::ranges::find(view.standings, kStageTrack, &Standing::track);
    if (stage != view.standings.end()) return stage->state_title;
    return words.say(view.entries_withheld ? "site.not-shown" : "standing.none");
}

// A date ahead, and of what.
struct Coming {
    time::Moment at = time::kDistantFuture;
    std::string words;
};

void take_earlier(Coming& coming, time::Moment at, const std::string& date,
                  const std::string& what) {
    if (!time::is_supported(at) || at >= coming.at) return;
    coming = {at, date + ": " + what};
}

// Of the terms of our own side and of what is planned, as in the overview of the docket.
Coming coming_of(const ChronologyView& view, const Words& words) {
    Coming coming;
    for (const ClockView& clock : view.clocks) {
        const bool ahead = clock.kind == verdict::Kind::running && law::is_own(clock.binds) &&
                           clock.days_left_known && clock.days_left >= 0;
        if (ahead)
            take_earlier(coming, clock.safe, words.day(time::day_of(clock.safe)), clock.title);
    }
    for (const EntryView& entry : view.entries) {
        const time::Bounds bounds = entry.act.when.bounds;
        if (!entry.planned || !entry.reckoned || !time::is_supported(bounds.earliest)) continue;
        if (time::day_of(bounds.latest) >= view.heading.as_of)
            take_earlier(coming, bounds.earliest, entry.act.when.words, entry.act.title);
    }
    return coming;
}

// Of what is certain to have happened. Only a date that is written counts: one that follows from
// other entries may follow from one that is withheld.
const EntryView* last_of(const ChronologyView& view) {
    const EntryView* last = nullptr;
    for (const EntryView& entry : view.entries) {
        if (entry.planned || !entry.reckoned || !entry.act.certain) continue;
        const time::Bounds bounds = entry.act.when.bounds;
        if (!time::is_supported(bounds.earliest) || !time::is_supported(bounds.latest)) continue;
        if (last == nullptr || bounds.earliest >= last->act.when.bounds.earliest) last = &entry;
    }
    return last;
}

}  // namespace

SiteRow site_row(const ChronologyView& view, const Words& words, std::string file) {
    SiteRow row;
    row.file = std::move(file);
    row.id = view.heading.case_id;
    row.title = view.heading.case_title;
    row.stage = stage_of(view, words);
    row.findings = view.findings.size();
    if (!view.findings.empty()) {
        const auto worst = std::ranges::max_element(view.findings, {}, &FindingView::severity);
        row.worst = law::to_string(worst->severity);
    }
    if (const Coming coming = coming_of(view, words); !coming.words.empty()) {
        row.next = time::iso(time::day_of(coming.at));
        row.next_words = coming.words;
    }
    if (const EntryView* last = last_of(view)) {
        row.last = time::iso(time::day_of(last->act.when.bounds.latest));
        row.last_words = last->act.when.words + ": " + last->act.title;
    }
    return row;
}

}  // namespace merzim::report
