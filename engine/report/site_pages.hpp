// A docket as a site: an overview of its cases and a page for each, of files that need no server.
//
// What is shown of a case comes from the view of its chronology, which has passed its veil.
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/views.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace merzim::report {

// A row of the overview.
struct SiteRow {
    std::string file;  // its page: letters, digits, "-" and "."
    std::string id;
    std::string title;
    std::string stage;  // "" when none is on record
    std::size_t findings = 0;
    std::string worst;       // severity, "" without findings
    std::string next;        // ISO day, "" when none is known
    std::string next_words;  // "5 August 2024: hearing"
    std::string last;        // ISO day not later than which the last event came, "" when none
    std::string last_words;
};
SiteRow site_row(const ChronologyView& view, const Words& words, std::string file);

inline constexpr const char* kSiteIndex = "index.html";

// The overview: reads without script; with it the table can be filtered and sorted. `notes`: what
// is said of all cases.
std::string write_site_index(const std::vector<SiteRow>& rows, const Paper& paper,
                             const Words& words, const std::vector<std::string>& notes);

// Another page of the site; an empty file: there is none.
struct SiteLink {
    std::string file;
    std::string title;
};
struct SiteWay {
    SiteLink previous;
    SiteLink next;
};
// The page of a case: its chronology, with the way to the other pages, and the state machines of
// the case and its participants with the path taken. `withheld`: it is said that something is left
// out.
std::string write_site_case(const Document& document, const Paper& paper, const Desk& desk,
                            const Sketch& sketch, const SiteWay& way, bool withheld);

}  // namespace merzim::report
