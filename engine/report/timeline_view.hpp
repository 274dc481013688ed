// The timeline of a case as data: what stands in which row from when to when, before it is known
// how it is drawn. Everything in it may be seen by whom the desk is for.
#pragma once

#include "engine/report/facts.hpp"
#include "engine/report/sketch.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace merzim::report {

// Days, both inclusive.
struct TimelineBar {
    Ink ink = Ink::stage;
    time::Day first;
    time::Day last;
    bool certain = true;  // on every day of it, whatever the dates the record leaves open
    bool open = false;    // still so at the end of the day asked about
    std::string label;    // "" where its neighbours already say it
    std::string words;    // the whole of it: "custody: 27 March 2024 to 20 May 2024"
    std::string event;    // id of the entry it rests on
};

struct TimelineRow {
    std::string title;
    std::vector<TimelineBar> bars;  // by their first day
};

// Rows of one subject: the case, a participant, or what is computed.
struct TimelineGroup {
    std::string title;
    bool computed = false;
    std::vector<TimelineRow> rows;
};

// An event: on one day, or on some day of a span.
struct TimelineMark {
    time::Day first;
    time::Day last;
    bool certain = true;    // false: it may not have happened, or is only planned
    bool from_any = false;  // nothing says how early it can have been; `first` is `last`
    bool to_any = false;    // nothing says how late; `last` is `first`
    std::string label;
    std::string words;  // with its date
    std::string event;
};

struct TimelineView {
    std::string title;
    time::Day as_of;
    std::string as_of_words;          // "31 July 2024"
    std::vector<TimelineMark> marks;  // by first day
    std::vector<TimelineGroup> groups;
    std::size_t undated = 0;      // events no day can be given for
    std::size_t more_terms = 0;   // terms beyond those that can be drawn
    std::size_t more_people = 0;  // participants beyond those
    bool withheld = false;        // something is left out because it is confidential
};

// `terms`: fingerprints of those to draw; null: all.
TimelineView build_timeline(const Desk& desk, const std::set<std::string>* terms = nullptr);

}  // namespace merzim::report
