#include "engine/report/draw_machine.hpp"

#include "engine/base/text.hpp"
#include "engine/report/law_page.hpp"
#include "engine/verdict/context.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace merzim::report {

namespace {

bool holds(const std::vector<std::size_t>& list, std::size_t value) {
    return std::ranges::find(list, value) != list.end();
}

void add_once(std::vector<std::size_t>& list, std::size_t value) {
    if (!holds(list, value)) list.push_back(value);
}

// The states a move leads away from; an act that leaves the state as it is draws no line.
std::vector<std::size_t> sources_of(const law::Move& move) {
    std::vector<std::size_t> from;
    for (const std::uint16_t state : move.from) {
        if (state != move.to) add_once(from, state);
    }
    std::ranges::sort(from);
    return from;
}

void take(Drawing& drawing, std::size_t law_move, std::size_t from, bool missing) {
    for (DrawnMove& move : drawing.moves) {
        if (holds(move.law, law_move) && holds(move.from, from))
            add_once(missing ? move.missing : move.taken, from);
    }
}

// The move by which an act lawfully leads on from a state; none when steps are missing in between.
std::optional<std::size_t> move_from(const timeline::Timeline& line, law::TrackId track,
                                     const timeline::Fact& fact, std::size_t state) {
    const std::vector<law::Move>& moves = line.pack().track(track).moves;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (line.matches(fact, moves[i].on) &&
            std::ranges::find(moves[i].from, state) != moves[i].from.end())
            return i;
    }
    return std::nullopt;
}

const timeline::Fact& fact_at(const timeline::Timeline& line, std::int32_t index) {
    return line.facts()[static_cast<std::size_t>(index)];
}

std::string act_words(const Desk& desk, const timeline::Fact& fact) {
    const law::EventType& type = desk.subject.pack.event_type(fact.type);
    std::string said =
        desk.words.say("machine.on", {{"date", desk.words.date(shown_bounds(desk, fact.at))},
                                      {"act", desk.words.text(type.title)}});
    if (!certain(fact.happened)) said += " (" + desk.words.say("entry.maybe") + ")";
    return said;
}

// Follows the recorded acts through the states; where one that is left out lies between, the path
// breaks.
void mark_recorded(Drawing& drawing, const Desk& desk, law::TrackId track,
                   std::int32_t participant) {
    const timeline::Timeline& line = desk.subject.timeline;
    std::vector<std::int32_t> acts;
    line.moves_of(track, participant, acts);
    std::size_t at = drawing.initial;
    drawing.states[at].visited = true;
    for (const std::int32_t act : acts) {
        const timeline::Fact& fact = fact_at(line, act);
        const std::size_t to = line.leads_to(track, participant, act);
        const auto move = move_from(line, track, fact, at);
        if (move && !desk.veil.move(track, participant, at, fact.event))
            take(drawing, *move, at, false);
        drawing.states[to].visited = true;
        if (at == to && !drawing.states[to].when.empty()) continue;  // since its first act
        drawing.states[to].when = act_words(desk, fact);
        drawing.path.push_back({to, drawing.states[to].when});
        at = to;
    }
}

void mark_missing(Drawing& drawing, const timeline::Timeline& line, law::TrackId track,
                  const timeline::MissingSteps& steps) {
    const law::Track& machine = line.pack().track(track);
    std::size_t from = steps.after_fact < 0
                           ? drawing.initial
                           : line.leads_to(track, steps.participant, steps.after_fact);
    for (const std::uint16_t move : steps.moves) {
        take(drawing, move, from, true);
        from = machine.moves[move].to;
        drawing.states[from].missing = !drawing.states[from].visited;
    }
    if (const auto move = move_from(line, track, fact_at(line, steps.before_fact), from))
        take(drawing, *move, from, false);
}

// Where what it is in rests on something withheld, nothing is told.
void mark_current(Drawing& drawing, const Desk& desk, const verdict::TrackStatus& status) {
    if (desk.veil.standing(status)) return;
    for (const timeline::PossibleState& state : status.states)
        drawing.states[state.state].current = true;
}

}  // namespace

Drawing draw(const law::Pack& pack, law::TrackId id, const Words& words) {
    const law::Track& track = pack.track(id);
    Drawing drawing;
    drawing.title = words.text(pack.title) + ": " + words.text(pack.procedure.title) + ": " +
                    words.text(track.title);
    drawing.initial = track.initial;
    for (const law::State& state : track.states) {
        DrawnState drawn;
        drawn.id = state.id;
        drawn.title = words.text(state.title);
        drawn.final = state.final;
        drawing.states.push_back(std::move(drawn));
    }
    for (std::size_t i = 0; i < track.moves.size(); ++i) {
        const law::Move& move = track.moves[i];
        std::vector<std::size_t> from = sources_of(move);
        if (from.empty()) continue;
        auto drawn = std::ranges::find_if(drawing.moves, [&](const DrawnMove& known) {
            return known.to == move.to && known.from == from;
        });
        if (drawn == drawing.moves.end()) {
            drawing.moves.push_back({std::move(from), move.to, {}, {}, {}, {}});
            drawn = drawing.moves.end() - 1;
        }
        drawn->law.push_back(i);
        const std::string act = pattern_words(pack, move.on, words) + " (" +
                                article_words(pack, pack.norm(move.norm).article, words) + ")";
        if (std::ranges::find(drawn->acts, act) == drawn->acts.end()) drawn->acts.push_back(act);
    }
    std::ranges::stable_sort(drawing.moves, [](const DrawnMove& a, const DrawnMove& b) {
        return std::tie(a.from.front(), a.to) < std::tie(b.from.front(), b.to);
    });
    return drawing;
}

void mark_path(Drawing& drawing, const Desk& desk, law::TrackId track, std::int32_t participant) {
    drawing.passed_key = desk.words.say("machine.passed");
    drawing.now_key = desk.words.say("machine.now");
    drawing.missing_key = desk.words.say("machine.missing");
    const verdict::Evaluation& evaluation = desk.subject.evaluation;
    mark_recorded(drawing, desk, track, participant);
    for (const timeline::MissingSteps& steps : evaluation.missing_steps) {
        if (steps.track == track && steps.participant == participant && !desk.veil.missing(steps))
            mark_missing(drawing, desk.subject.timeline, track, steps);
    }
    for (const verdict::TrackStatus& status : evaluation.tracks) {
        if (status.track == track && status.participant == participant)
            mark_current(drawing, desk, status);
    }
}

std::string write_dot(const Drawing& drawing) {
    std::string out = "digraph machine {\n  label=\"" + text::escape_dot(drawing.title) +
                      "\";\n  rankdir=TB;\n  node [shape=box];\n";
    for (const DrawnState& state : drawing.states) {
        std::string style = "rounded";
        if (state.visited) style += ",filled";
        if (state.current) style += ",bold";
        if (state.missing) style += ",dashed";
        const std::string label = state.title + (state.when.empty() ? "" : "\n" + state.when);
        out += "  \"" + text::escape_dot(state.id) + "\" [label=\"" + text::escape_dot(label) +
               "\", style=\"" + style + "\"" + (state.visited ? ", fillcolor=\"#dbe9f6\"" : "") +
               (state.final ? ", peripheries=2" : "") + "];\n";
    }
    for (const DrawnMove& move : drawing.moves) {
        for (const std::size_t from : move.from) {
            const char* look = holds(move.taken, from) ? ", penwidth=3, color=\"#12508c\""
                               : holds(move.missing, from)
                                   ? ", style=dashed, penwidth=2, color=\"#b00020\""
                                   : ", color=\"#888888\"";
            out += "  \"" + text::escape_dot(drawing.states[from].id) + "\" -> \"" +
                   text::escape_dot(drawing.states[move.to].id) + "\" [label=\"" +
                   text::escape_dot(text::join(move.acts, "\n")) + "\"" + look + "];\n";
        }
    }
    return out + "}\n";
}

std::string write_machine_text(const Drawing& drawing) {
    std::string out = text::printable(drawing.title) + "\n";
    if (!drawing.passed_key.empty()) {
        out += "  * " + drawing.passed_key + "   => " + drawing.now_key + "   ? " +
               drawing.missing_key + "\n";
    }
    for (std::size_t i = 0; i < drawing.states.size(); ++i) {
        const DrawnState& state = drawing.states[i];
        const char* mark = state.current   ? "=> "
                           : state.visited ? " * "
                           : state.missing ? " ? "
                                           : "   ";
        out += std::string(mark) + text::printable(state.title) + (state.final ? " ■" : "");
        if (!state.when.empty()) out += "  [" + text::printable(state.when) + "]";
        out += "\n";
        for (const DrawnMove& move : drawing.moves) {
            if (!holds(move.from, i)) continue;
            out += std::string("      ") +
                   (holds(move.taken, i)     ? "==>"
                    : holds(move.missing, i) ? "..>"
                                             : "-->") +
                   " " + text::printable(drawing.states[move.to].title) + ": " +
                   text::printable(text::join(move.acts, "; ")) + "\n";
        }
    }
    return out;
}

}  // namespace merzim::report
