#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <set>

namespace merzim::input {

namespace {

// `of`, the title, the initial state and the moves of a track; its states are declared already.
class TrackReader {
  public:
    TrackReader(TomlReader& reader, law::Track& track, PackDraft& draft)
        : reader_(reader), track_(track), draft_(draft) {}

    void read() {
        track_.of_participant = read_of(reader_);
        track_.title = read_title(reader_);
        const auto initial = reader_.required<Name>("initial");
        if (!initial.text.empty()) track_.initial = state(initial).value_or(0);
        const law::NormId norm = read_norm(reader_, draft_, NormNeed::optional);
        for (TomlReader& entry : reader_.tables("move", "[[track.move]]"))
            read_move(entry, norm);
        reader_.finish();
        check_conflicts();
        warn_of_moves_from_final();
    }

  private:
    std::optional<std::uint16_t> state(const Name& name) {
        const auto found = look_up(track_.states, "state of " + track_.id, name, draft_);
        if (!found) return std::nullopt;
        return static_cast<std::uint16_t>(*found);
    }

    // Several alternatives in `on` are several moves.
    void read_move(TomlReader& entry, law::NormId norm) {
        law::Move move;
        move.span = entry.span();
        if (!entry.has("on")) entry.missing("on");
        const law::Selector on = read_selector(entry, "on", draft_);
        for (const Name& name : entry.required<std::vector<Name>>("from")) {
            if (const auto from = state(name)) move.from.push_back(*from);
        }
        for (const Name& name :
             entry.optional<std::vector<Name>>("keeps").value_or(std::vector<Name>())) {
            const auto kept = state(name);
            if (!kept) continue;
            if (std::ranges::find(move.from, *kept) != move.from.end()) {
                entry.error("bad-keeps",
                            "\"" + name.text + "\" is in \"from\" and in \"keeps\" of this move",
                            name.span, "an act either moves on from a state or keeps it");
            }
            move.keeps.push_back(*kept);
        }
        const auto to = entry.required<Name>("to");
        if (!to.text.empty()) move.to = state(to).value_or(0);
        move.norm = read_norm(entry, draft_, NormNeed::required, norm);
        entry.finish();
        for (const law::EventPattern& pattern : on.any) {
            move.on = pattern;
            track_.moves.push_back(move);
        }
    }

    // The same pattern may lead elsewhere only from other states.
    void check_conflicts() {
        for (std::size_t later = 1; later < track_.moves.size(); ++later) {
            for (std::size_t i = 0; i < later; ++i) {
                const law::Move& first = track_.moves[i];
                const law::Move& second = track_.moves[later];
                if (!(first.on == second.on) || first.to == second.to) continue;
                const bool share = std::ranges::any_of(second.from, [&](std::uint16_t from) {
                    return std::ranges::find(first.from, from) != first.from.end();
                });
                if (!share) continue;
                const std::string& type = draft_.pack.event_type(first.on.type).id;
                reader_.error("conflicting-moves",
                              "\"" + type + "\" leads to \"" + track_.states[first.to].id +
                                  "\" and to \"" + track_.states[second.to].id + "\"",
                              second.span,
                              "the other move is at " + place_of(first.span) +
                                  "; part their \"from\", or narrow one of them by status, "
                                  "measure, outcome …");
                break;
            }
        }
    }

    // One warning for each such state, at the first move.
    void warn_of_moves_from_final() {
        std::set<std::uint16_t> warned;
        for (const law::Move& move : track_.moves) {
            for (const std::uint16_t from : move.from) {
                if (!track_.states[from].final || !warned.insert(from).second) continue;
                draft_.diagnostics->warning("final-state-moves",
                                            "the state \"" + track_.states[from].id +
                                                "\" is final, and this move leaves it",
                                            move.span, "if it can be left, it is not final");
            }
        }
    }

    TomlReader& reader_;
    law::Track& track_;
    PackDraft& draft_;
};

void read_necessity(TomlReader& reader, law::Necessity& necessity, PackDraft& draft) {
    necessity.span = reader.span();
    for (const std::string_view key : {"earlier", "later"}) {
        if (!reader.has(key)) reader.missing(key);
    }
    necessity.earlier = read_selector(reader, "earlier", draft);
    necessity.later = read_selector(reader, "later", draft);
    necessity.at_least = reader.optional<time::Length>("at_least");
    if (necessity.at_least &&
        (necessity.at_least->total_months() != 0 || necessity.at_least->working_days != 0)) {
        reader.error("bad-length", "\"at_least\" of a necessity is in days or hours",
                     reader.span_of("at_least"), "write it as \"3 days\"");
    }
    necessity.norm = read_norm(reader, draft, NormNeed::required);
    reader.finish();
}

}  // namespace

void declare_states(PackDraft& draft) {
    auto& tracks = draft.pack.tracks;
    declare("track", tracks, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("track")) {
        law::Track& track = tracks[i++];
        track.span = reader.span();
        if (!reader.has("state")) reader.missing("state", "write [[track.state]]");
        std::vector<std::optional<Name>> within;  // resolved when all states are known
        for (TomlReader& entry : reader.tables("state", "[[track.state]]")) {
            law::State state;
            within.push_back(entry.optional<Name>("within"));
            state.id = declare_id(entry, "state of " + track.id, draft);
            state.title = read_title(entry);
            state.final = entry.optional<bool>("final").value_or(false);
            state.norm = read_norm(entry, draft, NormNeed::optional);
            entry.finish();
            track.states.push_back(std::move(state));
        }
        for (std::size_t s = 0; s < within.size(); ++s) {
            if (!within[s]) continue;
            const auto broader = look_up(track.states, "state of " + track.id, *within[s], draft);
            if (broader) track.states[s].within = static_cast<std::uint16_t>(*broader);
        }
    }
}

void read_tracks(PackDraft& draft) {
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("track")) {
        TrackReader(reader, draft.pack.tracks[i++], draft).read();
    }
    auto& necessities = draft.pack.necessities;
    declare("necessity", necessities, draft);
    i = 0;
    for (TomlReader& reader : draft.of_kind("necessity")) {
        read_necessity(reader, necessities[i++], draft);
    }
}

}  // namespace merzim::input
