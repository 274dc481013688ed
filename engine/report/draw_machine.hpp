// A state machine of the law as a drawing, with the path of a case on it.
#pragma once

#include "engine/law/pack.hpp"
#include "engine/report/facts.hpp"
#include "engine/report/words.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace merzim::report {

struct DrawnState {
    std::string id;
    std::string title;
    std::string when;  // how it was last entered: "30 May 2024: told of the status"
    bool visited = false;
    bool current = false;  // (one of) the states it may be in now
    bool missing = false;  // must have been passed, and is not on record
    bool final = false;
};

// Acts that lead to a state from each of some others.
struct DrawnMove {
    std::vector<std::size_t> from;  // rising
    std::size_t to = 0;
    std::vector<std::string> acts;  // titles, with article
    std::vector<std::size_t> law;   // indices into Track::moves
    // Of `from`: where the case came from, and where it must have come from by what is not on
    // record.
    std::vector<std::size_t> taken;
    std::vector<std::size_t> missing;
};

// A step of the path: an act, and the state it led to.
struct DrawnStep {
    std::size_t state = 0;
    std::string when;  // as that of a state
};

struct Drawing {
    std::string title;
    std::vector<DrawnState> states;  // as in the pack
    std::vector<DrawnMove> moves;    // by their first state, then by where they lead
    std::size_t initial = 0;
    std::vector<DrawnStep> path;  // in its order
    // What the marks mean, when a path is drawn.
    std::string passed_key, now_key, missing_key;
};

Drawing draw(const law::Pack& pack, law::TrackId track, const Words& words);
// Marks what a case has gone through; `participant` kNobody for a track of the case. What the veil
// of the desk hides leaves no mark: no state that only a withheld act shows, no line from or to it,
// no date that follows from one.
void mark_path(Drawing& drawing, const Desk& desk, law::TrackId track, std::int32_t participant);

std::string write_dot(const Drawing& drawing);
// States in a column, in the order of the pack; what leads to the next one straight down, all other
// moves along numbered lanes beside it, their acts in a list below. `ids`: what the ids in it begin
// with, where several stand on one page.
std::string write_svg(const Drawing& drawing, const std::string& ids = {});
std::string write_machine_text(const Drawing& drawing);

}  // namespace merzim::report
