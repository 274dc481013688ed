// A state machine of the law as a drawing, with the path of a case on it.
#pragma once

#include "engine/law/pack.hpp"
#include "engine/report/words.hpp"
#include "engine/verdict/evaluate.hpp"

#include <string>
#include <vector>

namespace merzim::report {

struct DrawnState {
    std::string id;
    std::string title;
    bool visited = false;
    bool current = false;  // (one of) the states it may be in now
    bool missing = false;  // must have been passed, and is not on record
    bool final = false;
    bool initial = false;
};

// All moves between two states as one arrow.
struct DrawnArrow {
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<std::string> acts;  // titles of the acts, with article
    bool taken = false;
    bool missing = false;
};

struct Drawing {
    std::string title;
    std::vector<DrawnState> states;
    std::vector<DrawnArrow> arrows;  // by from, then to
    std::size_t initial = 0;
};

Drawing draw(const law::Pack& pack, law::TrackId track, const Words& words);
// Marks what a case has gone through; `participant` -1 for a track of the case.
void mark_path(Drawing& drawing, const timeline::Timeline& line,
               const verdict::Evaluation& evaluation, law::TrackId track, std::int32_t participant);

std::string write_dot(const Drawing& drawing);
// A layered drawing: states by their distance from the first one, arrows numbered, their acts in a
// legend below. Needs nothing but a viewer of SVG.
std::string write_svg(const Drawing& drawing);
std::string write_machine_text(const Drawing& drawing);

}  // namespace merzim::report
