#include "cli/chronology_view.hpp"

#include "cli/reports.hpp"
#include "engine/protect/protect.hpp"
#include "engine/report/authorities.hpp"
#include "engine/report/build.hpp"
#include "engine/report/timeline_sketch.hpp"

#include <set>
#include <string>

namespace merzim::cli {

bool is_for_others(const protect::Profile& profile) {
    return profile.confidential != protect::Confidential::keep;
}

report::Desk chronology_desk(const report::Subject& subject, const protect::Profile& profile,
                             report::Audience audience, const report::Words& words) {
    return {subject, words, is_for_others(profile), profile.low_confidence,
            report::takes_yardsticks(audience)};
}

report::ChronologyView chronology_view(report::Desk& desk, const docket::Case& recorded,
                                       const protect::Profile& profile, report::Audience audience) {
    report::ChronologyView view = report::build_chronology(desk);
    // of what is shown: that of the whole would tie a file without names to one with them
    view.heading.record_hash = record_hash(is_for_others(profile) ? desk.subject.record : recorded);
    view.program_version = MERZIM_VERSION;
    view.profile = profile.id;
    view.profile_title = desk.words.text(profile.title);
    view.coarse_dates = profile.dates != protect::Grain::day;
    if (view.coarse_dates) {
        for (report::EntryView& entry : view.entries)
            entry.computed.clear();
    }
    if (profile.confidential == protect::Confidential::silent) {
        view.entries_withheld = false;
        view.findings_withheld = 0;
    }
    report::narrow(view, audience);
    report::cite_law(desk, view);
    return view;
}

report::Sketch chronology_sketch(const report::ChronologyView& view, const report::Desk& desk) {
    std::set<std::string> terms;
    for (const report::ClockView& clock : view.clocks)
        terms.insert(clock.fingerprint);
    report::TimelineView line = report::build_timeline(desk, &terms);
    line.withheld = view.entries_withheld;
    return report::sketch_timeline(line, desk.words);
}

}  // namespace merzim::cli
