#include "cli/site_case.hpp"

#include "cli/chronology_view.hpp"
#include "engine/protect/protect.hpp"
#include "engine/report/compose.hpp"

namespace merzim::cli {

SiteCase::SiteCase(const law::Pack& pack, const docket::Case& recorded,
                   const protect::Profile& profile, const timeline::Question& question,
                   const report::Words& words)
    : words_(words),
      evaluated_(evaluate(pack, protect::protect(recorded, profile).record, question)),
      desk_(chronology_desk(evaluated_.subject, profile, report::Audience::everybody, words)),
      view_(chronology_view(desk_, recorded, profile, report::Audience::everybody)) {}

report::SiteRow SiteCase::row(const std::string& file) const {
    return report::site_row(view_, words_, file);
}

std::string SiteCase::page(const report::SiteWay& way) const {
    const report::Document document =
        report::compose_chronology(view_, words_, report::Audience::everybody);
    const report::Sketch sketch = chronology_sketch(view_, desk_);
    return report::write_site_case(document,
                                   {view_.heading.case_title, words_.code(), view_.heading.as_of},
                                   desk_, sketch, way, view_.entries_withheld);
}

}  // namespace merzim::cli
