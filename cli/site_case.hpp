// A case as a page of a site shows it.
#pragma once

#include "cli/command.hpp"
#include "cli/reports.hpp"
#include "engine/protect/profile.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/site_pages.hpp"

#include <string>

namespace merzim::cli {

// One case under a protection profile, evaluated. Not movable: its parts refer to each other.
class SiteCase {
  public:
    // `recorded`: as the docket has it; not confidential unless the profile keeps what is.
    SiteCase(const law::Pack& pack, const docket::Case& recorded, const protect::Profile& profile,
             const timeline::Question& question, const report::Words& words);
    SiteCase(const SiteCase&) = delete;
    SiteCase& operator=(const SiteCase&) = delete;

    [[nodiscard]] const std::string& title() const { return view_.heading.case_title; }
    [[nodiscard]] report::SiteRow row(const std::string& file) const;
    [[nodiscard]] std::string page(const report::SiteWay& way) const;

  private:
    const report::Words& words_;
    Evaluated evaluated_;
    report::Desk desk_;
    report::ChronologyView view_;
};

}  // namespace merzim::cli
