#include "engine/input/pack_draft.hpp"

#include "engine/input/record.hpp"

namespace merzim::input {

std::vector<TomlReader>& PackDraft::of_kind(std::string_view kind) {
    return entries[std::string(kind)];
}

std::string place_of(const Span& span) {
    return span.file + ":" + std::to_string(span.line);
}

std::string declare_id(TomlReader& reader, std::string_view kind, PackDraft& draft) {
    if (!reader.has("id")) reader.missing("id");
    const auto id = reader.optional<Name>("id");
    if (!id) return {};
    if (kind != "zone" && !is_id(id->text)) {
        reader.error("bad-id", "\"" + id->text + "\" is not an id", id->span,
                     "small letters and digits, with - . _ ( ) / inside");
        return {};
    }
    reader.name_it(id->text);
    const auto added = draft.places[std::string(kind)].emplace(id->text, id->span);
    if (!added.second) {
        reader.error(
            "duplicate-id",
            "two entries of kind " + std::string(kind) + " are called \"" + id->text + "\"",
            id->span,
            "the first is at " + place_of(added.first->second) + "; give one of them another id");
    }
    return id->text;
}

void unknown_reference(std::string_view kind, const Name& name,
                       const std::vector<std::string>& candidates, PackDraft& draft) {
    if (draft.is_partial) return;
    draft.diagnostics->error("unknown-reference",
                             "there is no " + std::string(kind) + " \"" + name.text + "\"",
                             name.span, suggestion_of(kind, name.text, candidates));
}

bool read_of(TomlReader& reader) {
    static constexpr std::pair<std::string_view, bool> kWords[] = {{"participant", true},
                                                                   {"case", false}};
    if (!reader.has("of")) reader.missing("of", R"(write of = "participant" or of = "case")");
    return reader.word<bool>("of", kWords).value_or(false);
}

LocalText read_title(TomlReader& reader) {
    return reader.required<LocalText>("title");
}

}  // namespace merzim::input
