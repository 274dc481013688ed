// The forms of a chronology that are files rather than text: each from the same view or the
// document composed of it, one function each, and its bytes.
//
// The same view gives the same bytes: no time of making, no user, no path is in any of them. Text
// from a case file stays text in each (writers.hpp).
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/sketch.hpp"
#include "engine/report/views.hpp"
#include "engine/report/words.hpp"

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace merzim::report {

// What a file says of itself beside its text.
struct Paper {
    std::string title;
    std::string language;  // BCP 47
    time::Day as_of;       // stands for the time of making where a format wants one
};

// A4. Text can be searched and copied; headings are bookmarks; marks of sources lead to them. The
// sketch, if there is one, has a page of its own after the title block.
std::string write_pdf(const Document& document, const Paper& paper, const Words& words,
                      const Sketch* sketch);
// Office Open XML text: named styles, entries as a table, real lists, sources by number.
std::string write_docx(const Document& document, const Paper& paper, const Words& words);
// Sheets: events, terms, findings, participants, sources, about; where there are any, statements,
// questions and documents to ask for. Days in typed cells (earliest, latest) beside the text as
// known.
std::string write_xlsx(const ChronologyView& view, const Paper& paper, const Words& words);
// One HTML file: reads and prints without script; with it the timeline can be filtered and
// enlarged.
std::string write_page(const Document& document, const Paper& paper, const Words& words,
                       const Sketch* sketch);
std::string write_svg(const Sketch& sketch, const std::string& language);
// What TimelineJS 3 reads.
nlohmann::json to_timelinejs(const ChronologyView& view, const Words& words);
// IEEE 1849-2016: the case as one trace.
std::string write_xes(const ChronologyView& view);
// RFC 5545: dated events, plans and running terms.
std::string write_chronology_ical(const ChronologyView& view, const Words& words);

}  // namespace merzim::report
