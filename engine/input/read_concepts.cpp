#include "engine/input/pack_draft.hpp"

namespace merzim::input {

// A standard names acts by concepts, since it knows no country; the procedure it stands beside says
// which of its acts each of them means. Both halves are needed.
void read_concepts(PackDraft& draft) {
    auto& concepts = draft.pack.concepts;
    declare("concept", concepts, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("concept")) {
        law::Concept& it = concepts[i++];
        it.span = reader.span();
        it.title = read_title(reader);
        reader.finish();
    }
    for (TomlReader& reader : draft.of_kind("meaning")) {
        const auto name = reader.required<Name>("concept");
        const auto found = look_up(concepts, "concept", name, draft);
        if (!reader.has("acts")) {
            reader.missing("acts", "which acts of this procedure are meant; [] when there is none");
        }
        const toml::node* acts = reader.take("acts");
        const bool none = acts != nullptr && acts->is_array() && acts->as_array()->empty();
        const law::Selector meant =
            acts == nullptr || none ? law::Selector() : selector_of(*acts, "acts", reader, draft);
        reader.finish();
        if (!found) continue;
        if (concepts[*found].is_given) {
            reader.error("duplicate-id",
                         "the concept \"" + name.text + "\" is given a meaning twice",
                         reader.span(), "keep one [[meaning]] and list all its acts there");
            continue;
        }
        concepts[*found].acts = meant;
        concepts[*found].is_given = true;
    }
    for (const law::Concept& it : concepts) {
        if (it.is_given || draft.is_partial) continue;
        draft.diagnostics->error(
            "no-meaning", "the procedure does not say which of its acts is \"" + it.id + "\"",
            it.span, "write [[meaning]] with concept = \"" + it.id + "\" and its acts");
    }
}

}  // namespace merzim::input
