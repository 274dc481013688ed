#include "engine/input/pack_draft.hpp"

#include <algorithm>
#include <set>

namespace merzim::input {

namespace {

using law::Charging;
using law::Field;

constexpr std::pair<std::string_view, Field> kFields[] = {{"status", Field::status},
                                                          {"measure", Field::measure},
                                                          {"outcome", Field::outcome},
                                                          {"offence", Field::offence},
                                                          {"authority", Field::authority}};
constexpr std::pair<std::string_view, Charging> kCharging[] = {
    {"adds", Charging::adds}, {"replaces", Charging::replaces}, {"drops", Charging::drops}};

std::vector<Field> read_required(TomlReader& reader) {
    std::vector<Field> result;
    std::vector<std::string> known;
    for (const auto& entry : kFields)
        known.emplace_back(entry.first);
    for (const Name& name :
         reader.optional<std::vector<Name>>("required").value_or(std::vector<Name>())) {
        const auto* found =
            std::find_if(std::begin(kFields), std::end(kFields),
                         [&](const auto& entry) { return entry.first == name.text; });
        if (found != std::end(kFields)) {
            result.push_back(found->second);
        } else {
            reader.error("unknown-word", R"("required" cannot name ")" + name.text + "\"",
                         name.span, suggestion(name.text, known));
        }
    }
    return result;
}

void read_event_type(TomlReader& reader, law::EventType& type) {
    type.span = reader.span();
    type.title = read_title(reader);
    type.of_participant = read_of(reader);
    type.outside = reader.optional<bool>("outside").value_or(false);
    type.may_be_planned = reader.optional<bool>("planned").value_or(false);
    type.tags =
        reader.optional<std::vector<std::string>>("tags").value_or(std::vector<std::string>());
    type.outcomes =
        reader.optional<std::vector<std::string>>("outcomes").value_or(std::vector<std::string>());
    type.required = read_required(reader);
    type.charging = reader.word<Charging>("charging", kCharging).value_or(Charging::none);
    reader.finish();
    const bool asks = std::find(type.required.begin(), type.required.end(), Field::outcome) !=
                      type.required.end();
    if (asks && type.outcomes.empty()) {
        reader.missing("outcomes", "it requires an outcome, so it says which ones there are");
    }
}

void read_measure(TomlReader& reader, law::Measure& measure, PackDraft& draft) {
    measure.title = read_title(reader);
    measure.norm = read_norm(reader, draft, NormNeed::required);
    reader.finish();
}

void read_classification(TomlReader& reader, law::Classification& classification,
                         PackDraft& draft) {
    classification.title = read_title(reader);
    classification.of_case = !read_of(reader);
    if (!reader.has("class")) reader.missing("class", "list them, the lowest first");
    for (TomlReader& entry : reader.tables("class", "[[classification.class]]")) {
        classification.order.push_back(declare_id(entry, "class of " + classification.id, draft));
        classification.class_titles.push_back(read_title(entry));
        entry.finish();
    }
    reader.finish();
}

void read_attribute(TomlReader& reader, law::Attribute& attribute) {
    static constexpr std::pair<std::string_view, Truth> kPresumed[] = {{"yes", Truth::yes},
                                                                       {"no", Truth::no}};
    attribute.title = read_title(reader);
    attribute.of_participant = read_of(reader);
    attribute.presumed = reader.word<Truth>("presumed", kPresumed).value_or(Truth::unknown);
    reader.finish();
}

void read_classes(TomlReader& owner, law::OffenceVersion& version, PackDraft& draft) {
    auto reader = owner.table("class", "class");
    if (!reader) return;
    const auto& classifications = draft.pack.classifications;
    for (const Name& key : reader->keys()) {
        const auto found = look_up(classifications, "classification", key, draft);
        const auto name = reader->required<Name>(key.text);
        if (!found || name.text.empty()) continue;
        const std::vector<std::string>& order = classifications[*found].order;
        const auto place = std::find(order.begin(), order.end(), name.text);
        if (place == order.end()) {
            unknown_reference("class of " + key.text, name, order, draft);
        } else {
            version.classes.emplace(static_cast<std::uint16_t>(*found),
                                    static_cast<std::uint16_t>(place - order.begin()));
        }
    }
}

void read_offence(TomlReader& reader, law::Offence& offence, PackDraft& draft) {
    offence.span = reader.span();
    offence.title = read_title(reader);
    std::vector<law::NormId> norms;
    for (TomlReader& entry : reader.tables("version", "[[offence.version]]")) {
        law::OffenceVersion version;
        version.norm = read_norm(entry, draft, NormNeed::required);
        version.max_penalty = entry.optional<time::Length>("max_penalty");
        read_classes(entry, version, draft);
        version.tags =
            entry.optional<std::vector<std::string>>("tags").value_or(std::vector<std::string>());
        entry.finish();
        norms.push_back(version.norm);
        offence.versions.push_back(std::move(version));
    }
    reader.finish();
    if (offence.versions.empty()) {
        reader.error("no-version", reader.label() + " has no version", reader.span(),
                     "write [[offence.version]] with its norm");
    }
    check_overlaps(norms, reader.label(), draft);
}

}  // namespace

namespace {

// Words for outcomes that some event type allows.
void read_outcomes(PackDraft& draft) {
    std::set<std::string> known;
    for (const law::EventType& type : draft.pack.event_types)
        known.insert(type.outcomes.begin(), type.outcomes.end());
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("outcome")) {
        law::OutcomeWord& word = draft.pack.outcomes[i++];
        word.title = read_title(reader);
        reader.finish();
        if (word.id.empty() || known.contains(word.id)) continue;
        unknown_reference("outcome", {word.id, reader.span()}, {known.begin(), known.end()}, draft);
    }
}

}  // namespace

void read_vocabulary(PackDraft& draft) {
    law::Pack& pack = draft.pack;
    declare("outcome", pack.outcomes, draft);
    declare("measure", pack.measures, draft);
    declare("classification", pack.classifications, draft);
    declare("attribute", pack.attributes, draft);
    declare("event_type", pack.event_types, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("measure")) {
        read_measure(reader, pack.measures[i++], draft);
    }
    i = 0;
    for (TomlReader& reader : draft.of_kind("classification")) {
        read_classification(reader, pack.classifications[i++], draft);
    }
    i = 0;
    for (TomlReader& reader : draft.of_kind("attribute")) {
        read_attribute(reader, pack.attributes[i++]);
    }
    i = 0;
    for (TomlReader& reader : draft.of_kind("event_type")) {
        read_event_type(reader, pack.event_types[i++]);
    }
    read_outcomes(draft);
}

// Words for tags that some offence has; after the offences.
void read_tags(PackDraft& draft) {
    std::set<std::string> known;
    for (const law::Offence& offence : draft.pack.offences) {
        for (const law::OffenceVersion& version : offence.versions)
            known.insert(version.tags.begin(), version.tags.end());
    }
    declare("tag", draft.pack.tags, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("tag")) {
        law::TagWord& word = draft.pack.tags[i++];
        word.title = read_title(reader);
        reader.finish();
        if (word.id.empty() || known.contains(word.id)) continue;
        unknown_reference("offence tag", {word.id, reader.span()}, {known.begin(), known.end()},
                          draft);
    }
}

void read_offences(PackDraft& draft) {
    auto& offences = draft.pack.offences;
    declare("offence", offences, draft);
    std::size_t i = 0;
    for (TomlReader& reader : draft.of_kind("offence")) {
        read_offence(reader, offences[i++], draft);
    }
}

}  // namespace merzim::input
