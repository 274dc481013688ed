#include "engine/base/text.hpp"
#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <set>

namespace merzim::input {

namespace {

using law::EventPattern;
using law::EventTypeId;
using law::Selector;

std::vector<EventTypeId> types_with_tag(const Name& tag, PackDraft& draft) {
    std::vector<EventTypeId> result;
    std::set<std::string> tags;
    const auto& types = draft.pack.event_types;
    for (std::size_t i = 0; i < types.size(); ++i) {
        tags.insert(types[i].tags.begin(), types[i].tags.end());
        if (std::find(types[i].tags.begin(), types[i].tags.end(), tag.text) !=
            types[i].tags.end()) {
            result.emplace_back(i);
        }
    }
    if (result.empty()) unknown_reference("tag", tag, {tags.begin(), tags.end()}, draft);
    return result;
}

std::string status_of(TomlReader& reader, PackDraft& draft) {
    const auto name = reader.optional<Name>("status");
    if (!name) return {};
    const auto track = look_up(draft.pack.tracks, "track", {"status", name->span}, draft);
    if (!track || !look_up(draft.pack.tracks[*track].states, "status", *name, draft)) return {};
    return name->text;
}

// The types the table names that may have the outcome.
void narrow_by_outcome(const Name& outcome, std::vector<EventTypeId>& types, PackDraft& draft) {
    std::set<std::string> outcomes;
    types.erase(std::remove_if(types.begin(), types.end(),
                               [&](EventTypeId type) {
                                   const auto& known = draft.pack.event_type(type).outcomes;
                                   outcomes.insert(known.begin(), known.end());
                                   return std::find(known.begin(), known.end(), outcome.text) ==
                                          known.end();
                               }),
                types.end());
    if (types.empty()) {
        unknown_reference("outcome", outcome, {outcomes.begin(), outcomes.end()}, draft);
    }
}

// { concept = "arrest" }: whatever the procedure says is one.
void add_concept(TomlReader& reader, Selector& selector, PackDraft& draft) {
    const auto name = reader.required<Name>("concept");
    reader.finish();
    const auto found = look_up(draft.pack.concepts, "concept", name, draft);
    if (!found) return;
    const Selector& acts = draft.pack.concepts[*found].acts;
    selector.any.insert(selector.any.end(), acts.any.begin(), acts.any.end());
}

std::vector<EventTypeId> types_of(TomlReader& reader, PackDraft& draft) {
    if (reader.has("type") == reader.has("tag")) {
        reader.error("bad-selector", R"(a selector names its events by "type" or by "tag")",
                     reader.span(), R"(write { type = "…", measure = "…" } or { tag = "…" })");
    }
    std::vector<EventTypeId> types;
    if (const auto name = reader.optional<Name>("type")) {
        const auto type = look_up(draft.pack.event_types, "event type", *name, draft);
        if (type) types.emplace_back(*type);
    }
    if (const auto tag = reader.optional<Name>("tag")) {
        const auto tagged = types_with_tag(*tag, draft);
        types.insert(types.end(), tagged.begin(), tagged.end());
    }
    return types;
}

void read_patterns(TomlReader& reader, Selector& selector, PackDraft& draft) {
    if (reader.has("concept")) {
        add_concept(reader, selector, draft);
        return;
    }
    const law::Pack& pack = draft.pack;
    std::vector<EventTypeId> types = types_of(reader, draft);
    EventPattern pattern;
    pattern.status = status_of(reader, draft);
    pattern.measure = name_of(reader, "measure", "measure", pack.measures, draft);
    pattern.offence = name_of(reader, "offence", "offence", pack.offences, draft);
    pattern.authority = name_of(reader, "authority", "authority", pack.authorities, draft);
    if (const auto outcome = reader.optional<Name>("outcome")) {
        pattern.outcome = outcome->text;
        if (!types.empty()) narrow_by_outcome(*outcome, types, draft);
    }
    reader.finish();
    for (const EventTypeId type : types) {
        pattern.type = type;
        selector.any.push_back(pattern);
    }
}

void add_alternatives(const toml::node& node, std::string_view key, const TomlReader& reader,
                      Selector& selector, PackDraft& draft) {
    if (const auto type = node.value_exact<std::string_view>()) {
        const Name name{std::string(*type), reader.span_of(node)};
        const auto found = look_up(draft.pack.event_types, "event type", name, draft);
        if (found) {
            EventPattern pattern;
            pattern.type = EventTypeId(*found);
            selector.any.push_back(pattern);
        }
    } else if (const toml::table* table = node.as_table()) {
        TomlReader inner(*table, "the selector \"" + std::string(key) + "\"", reader.document());
        read_patterns(inner, selector, draft);
    } else if (const toml::array* list = node.as_array()) {
        if (list->empty()) {
            reader.error("bad-selector", "\"" + std::string(key) + "\" selects nothing",
                         reader.span_of(node), "leave the key away");
        }
        for (const toml::node& item : *list) {
            if (item.is_array()) {
                reader.wrong_type(key, item, "an event type or a table");
            } else {
                add_alternatives(item, key, reader, selector, draft);
            }
        }
    } else {
        reader.wrong_type(key, node, "an event type, a table, or a list of them");
    }
}

}  // namespace

Selector selector_of(const toml::node& node, std::string_view key, const TomlReader& reader,
                     PackDraft& draft) {
    Selector selector;
    add_alternatives(node, key, reader, selector, draft);
    return selector;
}

Selector read_selector(TomlReader& reader, std::string_view key, PackDraft& draft) {
    const toml::node* node = reader.take(key);
    return node == nullptr ? Selector() : selector_of(*node, key, reader, draft);
}

}  // namespace merzim::input
