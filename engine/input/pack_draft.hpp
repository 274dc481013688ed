// Inside engine/input: a law pack while it is read. Ids of every kind are declared first, so that
// entries may refer to each other in whatever order and file they stand.
#pragma once

#include "engine/input/toml_reader.hpp"
#include "engine/law/pack.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace merzim::input {

struct PackDraft {
    law::Pack pack;
    Diagnostics* diagnostics = nullptr;
    // Some file could not be parsed: then nothing is said about names that refer to nothing.
    bool is_partial = false;
    // The tables of each kind, over all files in the order of their paths: "term" -> [[term]] …
    std::map<std::string, std::vector<TomlReader>, std::less<>> entries;
    // Where each id was first seen, by kind.
    std::map<std::string, std::map<std::string, Span>> places;
    // Further files that belong to the pack (the list of days): name -> content.
    std::map<std::string, std::string> other_files;

    [[nodiscard]] std::vector<TomlReader>& of_kind(std::string_view kind);
};

// "file:line"
std::string place_of(const Span& span);

// The id of an entry, "" when it is missing or broken; a second use of it is an error.
std::string declare_id(TomlReader& reader, std::string_view kind, PackDraft& draft);

// The ids of one kind into their list, one element for each table, in the same order.
template <class Entry>
void declare(std::string_view kind, std::vector<Entry>& list, PackDraft& draft) {
    for (TomlReader& reader : draft.of_kind(kind)) {
        Entry entry;
        entry.id = declare_id(reader, kind, draft);
        list.push_back(std::move(entry));
    }
}

void unknown_reference(std::string_view kind, const Name& name,
                       const std::vector<std::string>& candidates, PackDraft& draft);

// The position of what a name refers to; an error and nothing when there is none.
template <class Entry>
std::optional<std::size_t> look_up(const std::vector<Entry>& list, std::string_view kind,
                                   const Name& name, PackDraft& draft) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].id == name.text) return i;
    }
    unknown_reference(kind, name, ids_of(list), draft);
    return std::nullopt;
}

// The named entry of a list as a typed id; unset when the key is missing or refers to nothing.
template <class WantedId, class Entry>
WantedId refer_to(TomlReader& reader, std::string_view key, std::string_view kind,
                  const std::vector<Entry>& list, PackDraft& draft) {
    const auto name = reader.optional<Name>(key);
    if (!name) return WantedId();
    const auto position = look_up(list, kind, *name, draft);
    return position ? WantedId(*position) : WantedId();
}

// The same, kept as text ("" when missing); it is checked all the same.
template <class Entry>
std::string name_of(TomlReader& reader, std::string_view key, std::string_view kind,
                    const std::vector<Entry>& list, PackDraft& draft) {
    const auto name = reader.optional<Name>(key);
    if (!name || !look_up(list, kind, *name, draft)) return {};
    return name->text;
}

// `of = "participant"` is true, `of = "case"` false.
bool read_of(TomlReader& reader);
LocalText read_title(TomlReader& reader);

// ---- norms: read_norm.cpp

enum class NormNeed : std::uint8_t { required, optional };
// Missing parts are those of `parent`; without any key of a norm it is the parent itself.
law::NormId read_norm(TomlReader& reader, PackDraft& draft, NormNeed need, law::NormId parent = {});
bool has_norm(const TomlReader& reader);
// The end of the day whose wording was read.
std::optional<time::Moment> read_edition(TomlReader& reader);
// An error for each two norms that are certainly in force at once.
void check_overlaps(const std::vector<law::NormId>& versions, const std::string& of_what,
                    PackDraft& draft);

// ---- selectors and conditions: read_selector.cpp, read_condition.cpp

law::Selector read_selector(TomlReader& reader, std::string_view key, PackDraft& draft);
law::Selector selector_of(const toml::node& node, std::string_view key, const TomlReader& reader,
                          PackDraft& draft);
law::Condition read_condition(TomlReader& reader, std::string_view key, PackDraft& draft);
// Classifications, attributes and tracks share the keys of a condition: no two may have one id.
void check_condition_keys(PackDraft& draft);
// A state of a track: { track = "measure", state = "custody" }.
std::optional<law::TrackState> read_track_state(TomlReader& reader, PackDraft& draft);

// ---- the kinds, each after all its ids are declared

void read_header(PackDraft& draft);      // pack, law_source, procedure, zone, authority, role
void read_calendar(PackDraft& draft);    // calendar
void read_countings(PackDraft& draft);   // counting
void read_vocabulary(PackDraft& draft);  // measure, classification, attribute, event_type
void read_offences(PackDraft& draft);
void read_tags(PackDraft& draft);       // offence
void declare_states(PackDraft& draft);  // track: its states
void read_concepts(PackDraft& draft);   // concept, meaning
void read_tracks(PackDraft& draft);     // track: its moves; necessity
void read_terms(PackDraft& draft);      // term
law::TermVersion read_term_version(TomlReader& reader, PackDraft& draft);
void read_rules(PackDraft& draft);  // rule
// What belongs to the pattern of a rule. A clock stated in the rule itself becomes an anonymous
// term
// "<rule id>#within", with the norm of the rule.
void read_pattern(TomlReader& reader, law::Rule& rule, PackDraft& draft);
// Always set: a yardstick of the monitor may have no norm, and gets an empty one.
law::NormId read_rule_norm(TomlReader& reader, const law::Rule& rule, PackDraft& draft,
                           law::NormId parent = {});
// Strata of combinations; rules are sorted by them.
void order_rules(PackDraft& draft);
// Fills terms_by_type.
void index_terms(law::Pack& pack);
// For comparing lengths roughly: a month is a twelfth of a year, five working days a week.
std::int64_t rough_minutes(const time::Length& length);

}  // namespace merzim::input
