#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <array>

namespace merzim::input {

namespace {

using law::Condition;
using Kind = law::Condition::Kind;

constexpr std::array<std::string_view, 8> kReserved = {
    "all", "any", "none", "offence", "offence_tag", "penalty_over", "recorded", "term_over"};

Condition read_table(TomlReader& reader, PackDraft& draft);

template <class Entry>
std::optional<std::size_t> position(const std::vector<Entry>& list, std::string_view id) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].id == id) return i;
    }
    return std::nullopt;
}

Condition in_list(Kind kind, std::size_t index, const Name& key, TomlReader& reader,
                  const std::string& what, const std::vector<std::string>& known,
                  PackDraft& draft) {
    Condition condition;
    condition.kind = kind;
    condition.index = static_cast<std::uint16_t>(index);
    for (const Name& name :
         reader.optional<std::vector<Name>>(key.text).value_or(std::vector<Name>())) {
        const auto found = std::find(known.begin(), known.end(), name.text);
        if (found == known.end()) {
            unknown_reference(what, name, known, draft);
        } else {
            condition.values.push_back(static_cast<std::uint16_t>(found - known.begin()));
        }
    }
    return condition;
}

Condition read_children(Kind kind, const Name& key, TomlReader& reader, PackDraft& draft) {
    Condition condition;
    condition.kind = kind;
    for (TomlReader& entry : reader.tables(key.text, "the condition \"" + key.text + "\"")) {
        condition.children.push_back(read_table(entry, draft));
    }
    return condition;
}

Condition read_offence_tag(const Name& key, TomlReader& reader, PackDraft& draft) {
    Condition condition;
    condition.kind = Kind::offence_tag;
    std::vector<std::string> known;
    for (const law::Offence& offence : draft.pack.offences) {
        for (const law::OffenceVersion& version : offence.versions) {
            known.insert(known.end(), version.tags.begin(), version.tags.end());
        }
    }
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (const Name& name :
         reader.optional<std::vector<Name>>(key.text).value_or(std::vector<Name>())) {
        if (!std::binary_search(known.begin(), known.end(), name.text)) {
            unknown_reference("offence tag", name, known, draft);
        }
        condition.words.push_back(name.text);
    }
    return condition;
}

Condition read_reserved(const Name& key, TomlReader& reader, PackDraft& draft) {
    if (key.text == "all") return read_children(Kind::all, key, reader, draft);
    if (key.text == "any") return read_children(Kind::any, key, reader, draft);
    if (key.text == "none") return read_children(Kind::none, key, reader, draft);
    if (key.text == "offence") {
        return in_list(Kind::offence, 0, key, reader, "offence", ids_of(draft.pack.offences),
                       draft);
    }
    if (key.text == "offence_tag") return read_offence_tag(key, reader, draft);
    Condition condition;
    if (key.text == "penalty_over" || key.text == "term_over") {
        condition.kind = key.text == "term_over" ? Kind::term_over : Kind::penalty_over;
        condition.length = reader.required<time::Length>(key.text);
    } else {
        condition.kind = Kind::recorded;
        condition.selector = read_selector(reader, key.text, draft);
    }
    return condition;
}

void unknown_key(const Name& key, TomlReader& reader, PackDraft& draft) {
    if (draft.is_partial) return;
    const law::Pack& pack = draft.pack;
    std::vector<std::string> known(kReserved.begin(), kReserved.end());
    for (const auto& ids :
         {ids_of(pack.classifications), ids_of(pack.attributes), ids_of(pack.tracks)}) {
        known.insert(known.end(), ids.begin(), ids.end());
    }
    std::string hint = suggestion(key.text, known);
    if (hint.empty()) hint = "a condition asks for classifications, attributes, tracks and charges";
    reader.error("unknown-key", "unknown key \"" + key.text + "\" in " + reader.label(), key.span,
                 std::move(hint));
}

std::optional<Condition> read_key(const Name& key, TomlReader& reader, PackDraft& draft) {
    const law::Pack& pack = draft.pack;
    if (std::find(kReserved.begin(), kReserved.end(), key.text) != kReserved.end()) {
        return read_reserved(key, reader, draft);
    }
    if (const auto found = position(pack.classifications, key.text)) {
        return in_list(Kind::in_class, *found, key, reader, "class of " + key.text,
                       pack.classifications[*found].order, draft);
    }
    if (const auto found = position(pack.tracks, key.text)) {
        return in_list(Kind::in_state, *found, key, reader, "state of " + key.text,
                       ids_of(pack.tracks[*found].states), draft);
    }
    if (const auto found = position(pack.attributes, key.text)) {
        Condition condition;
        condition.kind = Kind::attribute;
        condition.index = static_cast<std::uint16_t>(*found);
        condition.wanted = reader.required<bool>(key.text);
        return condition;
    }
    unknown_key(key, reader, draft);
    return std::nullopt;
}

// All keys must hold; one key is that condition itself.
Condition read_table(TomlReader& reader, PackDraft& draft) {
    std::vector<Condition> children;
    for (const Name& key : reader.keys()) {
        if (auto child = read_key(key, reader, draft)) {
            child->span = key.span;
            children.push_back(std::move(*child));
        }
    }
    if (children.size() == 1) return std::move(children.front());
    Condition condition;
    condition.span = reader.span();
    condition.kind = children.empty() ? Kind::always : Kind::all;
    condition.children = std::move(children);
    return condition;
}

}  // namespace

Condition read_condition(TomlReader& reader, std::string_view key, PackDraft& draft) {
    auto inner = reader.table(key, "the condition \"" + std::string(key) + "\"");
    return inner ? read_table(*inner, draft) : Condition();
}

void check_condition_keys(PackDraft& draft) {
    std::map<std::string, Span> taken;
    for (const std::string_view word : kReserved)
        taken.emplace(word, Span());
    for (const char* kind : {"classification", "attribute", "track"}) {
        for (const auto& entry : draft.places[kind]) {
            const auto added = taken.emplace(entry.first, entry.second);
            if (added.second) continue;
            const Span& other = added.first->second;
            draft.diagnostics->error(
                "duplicate-id",
                "the " + std::string(kind) + " \"" + entry.first +
                    "\" cannot be asked for in conditions: the word is taken",
                entry.second,
                other.line == 0 ? "it has a meaning of its own there"
                                : "taken at " + place_of(other) + "; give one of them another id");
        }
    }
}

std::optional<law::TrackState> read_track_state(TomlReader& reader, PackDraft& draft) {
    const auto track = reader.required<Name>("track");
    const auto state = reader.required<Name>("state");
    reader.finish();
    if (track.text.empty() || state.text.empty()) return std::nullopt;
    const auto found = look_up(draft.pack.tracks, "track", track, draft);
    if (!found) return std::nullopt;
    const auto place =
        look_up(draft.pack.tracks[*found].states, "state of " + track.text, state, draft);
    if (!place) return std::nullopt;
    return law::TrackState{law::TrackId(*found), static_cast<std::uint16_t>(*place)};
}

}  // namespace merzim::input
