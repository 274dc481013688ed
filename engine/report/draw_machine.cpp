#include "engine/report/draw_machine.hpp"

#include "engine/base/text.hpp"
#include "engine/verdict/context.hpp"

#include <algorithm>
#include <map>

namespace merzim::report {

Drawing draw(const law::Pack& pack, law::TrackId id, const Words& words) {
    const law::Track& track = pack.track(id);
    Drawing drawing;
    drawing.title = words.text(pack.title) + ": " + words.text(track.title);
    drawing.initial = track.initial;
    for (std::size_t i = 0; i < track.states.size(); ++i) {
        const law::State& state = track.states[i];
        DrawnState drawn;
        drawn.id = state.id;
        drawn.title = words.text(state.title);
        drawn.final = state.final;
        drawn.initial = i == track.initial;
        drawing.states.push_back(std::move(drawn));
    }
    std::map<std::pair<std::size_t, std::size_t>, DrawnArrow> arrows;
    for (const law::Move& move : track.moves) {
        for (const std::uint16_t from : move.from) {
            if (from == move.to) continue;
            DrawnArrow& arrow = arrows[{from, move.to}];
            arrow.from = from;
            arrow.to = move.to;
            std::string act = words.text(pack.event_type(move.on.type).title);
            if (!move.on.outcome.empty())
                act += ": " + pack.value_title(law::Field::outcome, move.on.outcome, words.code());
            if (!move.on.measure.empty())
                act += ": " + pack.value_title(law::Field::measure, move.on.measure, words.code());
            if (!move.on.status.empty())
                act += ": " + pack.value_title(law::Field::status, move.on.status, words.code());
            act += " (" + pack.norm(move.norm).article + ")";
            if (std::ranges::find(arrow.acts, act) == arrow.acts.end())
                arrow.acts.push_back(std::move(act));
        }
    }
    for (auto& [key, arrow] : arrows)
        drawing.arrows.push_back(std::move(arrow));
    return drawing;
}

namespace {

void take(Drawing& drawing, std::size_t from, std::size_t to, bool missing) {
    for (DrawnArrow& arrow : drawing.arrows) {
        if (arrow.from == from && arrow.to == to) (missing ? arrow.missing : arrow.taken) = true;
    }
}

// Does the act lawfully lead on from this state? If not, steps are missing in between.
bool leads_from(const timeline::Timeline& line, law::TrackId track, const timeline::Fact& fact,
                std::size_t state) {
    return std::ranges::any_of(line.pack().track(track).moves, [&](const law::Move& move) {
        return line.matches(fact, move.on) &&
               std::ranges::find(move.from, state) != move.from.end();
    });
}

}  // namespace

void mark_path(Drawing& drawing, const timeline::Timeline& line,
               const verdict::Evaluation& evaluation, law::TrackId track,
               std::int32_t participant) {
    std::vector<std::int32_t> acts;
    line.moves_of(track, participant, acts);
    std::size_t at = drawing.initial;
    drawing.states[at].visited = true;
    for (const std::int32_t act : acts) {
        const timeline::Fact& fact = line.facts()[static_cast<std::size_t>(act)];
        const std::size_t to = verdict::target_of(line, track, fact);
        if (leads_from(line, track, fact, at)) take(drawing, at, to, false);
        drawing.states[to].visited = true;
        at = to;
    }
    for (const timeline::MissingSteps& steps : evaluation.missing_steps) {
        if (steps.track != track || steps.participant != participant) continue;
        std::size_t from =
            steps.after_fact < 0
                ? drawing.initial
                : verdict::target_of(line, track,
                                     line.facts()[static_cast<std::size_t>(steps.after_fact)]);
        for (const std::uint16_t move : steps.moves) {
            const std::size_t to = line.pack().track(track).moves[move].to;
            take(drawing, from, to, true);
            drawing.states[to].missing = !drawing.states[to].visited;
            from = to;
        }
        const std::size_t reported = verdict::target_of(
            line, track, line.facts()[static_cast<std::size_t>(steps.before_fact)]);
        take(drawing, from, reported, false);
    }
    for (const verdict::TrackStatus& status : evaluation.tracks) {
        if (status.track != track || status.participant != participant) continue;
        for (const timeline::PossibleState& state : status.states)
            drawing.states[state.state].current = true;
    }
}

std::string write_dot(const Drawing& drawing) {
    std::string out = "digraph machine {\n  label=\"" + text::escape_dot(drawing.title) +
                      "\";\n  rankdir=TB;\n  node [shape=box, style=rounded];\n";
    for (const DrawnState& state : drawing.states) {
        std::string style = "rounded";
        if (state.visited) style += ",filled";
        if (state.current) style += ",bold";
        if (state.missing) style += ",dashed";
        out += "  \"" + text::escape_dot(state.id) + "\" [label=\"" +
               text::escape_dot(state.title) + "\", style=\"" + style + "\"" +
               (state.visited ? ", fillcolor=\"#dbe9f6\"" : "") +
               (state.final ? ", peripheries=2" : "") + "];\n";
    }
    for (const DrawnArrow& arrow : drawing.arrows) {
        const std::string label = text::join(arrow.acts, "\n");
        out += "  \"" + text::escape_dot(drawing.states[arrow.from].id) + "\" -> \"" +
               text::escape_dot(drawing.states[arrow.to].id) + "\" [label=\"" +
               text::escape_dot(label) + "\"" +
               (arrow.taken     ? ", penwidth=3"
                : arrow.missing ? ", style=dashed, color=\"#b00020\", penwidth=2"
                                : ", color=\"#888888\"") +
               "];\n";
    }
    return out + "}\n";
}

std::string write_machine_text(const Drawing& drawing) {
    std::string out = drawing.title + "\n";
    for (std::size_t i = 0; i < drawing.states.size(); ++i) {
        const DrawnState& state = drawing.states[i];
        const char* mark = state.current   ? "=> "
                           : state.visited ? " * "
                           : state.missing ? " ? "
                                           : "   ";
        out += std::string(mark) + text::printable(state.title) + (state.final ? " ■" : "") + "\n";
        for (const DrawnArrow& arrow : drawing.arrows) {
            if (arrow.from != i) continue;
            out += std::string("      ") +
                   (arrow.taken     ? "==>"
                    : arrow.missing ? "..>"
                                    : "-->") +
                   " " + text::printable(drawing.states[arrow.to].title) + ": " +
                   text::printable(text::join(arrow.acts, "; ")) + "\n";
        }
    }
    return out;
}

}  // namespace merzim::report
