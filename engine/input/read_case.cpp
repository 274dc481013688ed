#include "engine/base/text.hpp"
#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/input/record.hpp"

#include <algorithm>

namespace merzim::input {

namespace {

constexpr std::string_view kRelations[] = {"severed-from", "joined-with", "same-facts",
                                           "same-person"};

std::vector<docket::RelatedCase> read_related(TomlReader& reader) {
    std::vector<std::pair<std::string_view, std::string>> relations;
    for (const std::string_view relation : kRelations) {
        relations.emplace_back(relation, std::string(relation));
    }
    std::vector<docket::RelatedCase> result;
    for (TomlReader& entry : reader.tables("related", "related")) {
        docket::RelatedCase related;
        related.id = entry.required<std::string>("id");
        if (!entry.has("relation")) entry.missing("relation");
        related.relation = entry.word<std::string>("relation", relations).value_or("");
        entry.finish();
        result.push_back(std::move(related));
    }
    return result;
}

std::vector<docket::Charge> read_charges(TomlReader& reader, RecordDraft& draft) {
    std::vector<docket::Charge> result;
    for (TomlReader& entry : reader.tables("charges", "charges")) {
        docket::Charge charge;
        charge.span = entry.span();
        charge.offence = entry.required<std::string>("offence");
        const auto source = entry.optional<Name>("source");
        draft.refer(Reference::To::source, source);
        charge.source = source.value_or(Name()).text;
        charge.known = entry.optional<time::Edtf>("known");
        entry.finish();
        result.push_back(std::move(charge));
    }
    return result;
}

void check_sha256(const TomlReader& reader, const std::string& sum) {
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!sum.empty() && (sum.size() != 64 || !std::all_of(sum.begin(), sum.end(), is_hex))) {
        reader.error("bad-checksum", "\"sha256\" must be 64 digits from 0-9 and a-f",
                     reader.span_of("sha256"), "sha256sum FILE prints it");
    }
}

}  // namespace

bool is_id(std::string_view text) {
    const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && is_word(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) {
               return is_word(c) || std::string_view("-._()/").find(c) != std::string_view::npos;
           });
}

std::string read_id(TomlReader& reader, const std::string& kind, RecordDraft& draft,
                    bool required) {
    if (required && !reader.has("id")) reader.missing("id");
    const auto id = reader.optional<Name>("id");
    if (!id) return {};
    if (!is_id(id->text)) {
        reader.error("bad-id", "\"" + id->text + "\" is not an id", id->span,
                     "small letters and digits, with - . _ ( ) / inside");
        return {};
    }
    reader.name_it(id->text);
    const auto added = draft.ids[kind].emplace(id->text, id->span);
    if (!added.second) {
        const Span& place = added.first->second;
        reader.error("duplicate-id",
                     "two entries of kind " + kind + " are called \"" + id->text + "\"", id->span,
                     "the first is at " + place.file + ":" + std::to_string(place.line) +
                         "; give one of them another id");
    }
    return id->text;
}

void RecordDraft::refer(Reference::To to, const Name& name, const std::string& from) {
    references.push_back({to, name, from});
}

void RecordDraft::refer(Reference::To to, const std::optional<Name>& name) {
    if (name) refer(to, *name);
}

std::vector<std::pair<std::string, bool>> read_attributes(TomlReader& reader) {
    std::vector<std::pair<std::string, bool>> result;
    std::vector<std::string> names;
    // before any is read: that one resembles another says nothing
    for (const Name& key : reader.unused()) {
        if (reader.has_flag(key.text) && !reader.resembles_a_key(key.text))
            names.push_back(key.text);
    }
    result.reserve(names.size());
    for (const std::string& name : names)
        result.emplace_back(name, reader.required<bool>(name));
    return result;
}

docket::Source read_source(TomlReader& reader, RecordDraft& draft) {
    docket::Source source;
    source.span = reader.span();
    source.id = read_id(reader, "source", draft, true);
    source.publisher = reader.optional<std::string>("publisher").value_or("");
    source.title = reader.optional<LocalText>("title").value_or(LocalText());
    source.url = reader.optional<std::string>("url").value_or("");
    source.archive_url = reader.optional<std::string>("archive_url").value_or("");
    source.published = reader.optional<time::Edtf>("published");
    source.covers = reader.optional<time::Edtf>("covers");
    source.known = reader.optional<time::Edtf>("known");
    source.read_on = reader.optional<time::Edtf>("read_on");
    source.language = reader.optional<std::string>("language").value_or("");
    source.confidence = reader.optional<std::string>("confidence").value_or("");
    source.sha256 = reader.optional<std::string>("sha256").value_or("");
    source.note = reader.optional<LocalText>("note").value_or(LocalText());
    source.confidential = reader.optional<bool>("confidential").value_or(false);
    check_sha256(reader, source.sha256);
    reader.finish();
    return source;
}

docket::Participant read_participant(TomlReader& reader, RecordDraft& draft) {
    docket::Participant participant;
    participant.span = reader.span();
    participant.id = read_id(reader, "participant", draft, true);
    participant.name = reader.optional<LocalText>("name").value_or(LocalText());
    participant.public_name = reader.optional<LocalText>("public_name").value_or(LocalText());
    participant.aliases =
        reader.optional<std::vector<std::string>>("aliases").value_or(std::vector<std::string>());
    participant.forms =
        reader.optional<std::vector<std::string>>("forms").value_or(std::vector<std::string>());
    participant.description = reader.optional<LocalText>("description").value_or(LocalText());
    participant.role = reader.optional<std::string>("role").value_or("");
    participant.charges = read_charges(reader, draft);
    const auto source = reader.optional<Name>("source");
    draft.refer(Reference::To::source, source);
    participant.source = source.value_or(Name()).text;
    participant.known = reader.optional<time::Edtf>("known");
    participant.note = reader.optional<LocalText>("note").value_or(LocalText());
    participant.confidential = reader.optional<bool>("confidential").value_or(false);
    participant.attributes = read_attributes(reader);
    reader.finish();
    return participant;
}

void read_case_keys(TomlReader& reader, RecordDraft& draft) {
    docket::Case& record = draft.record;
    record.span = reader.span();
    const bool required = draft.needs_sources;
    record.id = read_id(reader, "case", draft, required);
    for (const std::string_view key : {"pack", "procedure"}) {
        if (required && !reader.has(key)) reader.missing(key);
    }
    record.pack = reader.optional<std::string>("pack").value_or("");
    record.procedure = reader.optional<std::string>("procedure").value_or("");
    record.title = reader.optional<LocalText>("title").value_or(LocalText());
    record.why = reader.optional<LocalText>("why").value_or(LocalText());
    record.zone = reader.optional<std::string>("zone").value_or("");
    record.court = reader.optional<std::string>("court").value_or("");
    record.tags =
        reader.optional<std::vector<std::string>>("tags").value_or(std::vector<std::string>());
    record.confidential = reader.optional<bool>("confidential").value_or(false);
    record.related = read_related(reader);
    record.attributes = read_attributes(reader);
    reader.finish();
}

void read_lists(TomlReader& root, const std::string& prefix, RecordDraft& draft) {
    docket::Case& record = draft.record;
    for (TomlReader& reader : root.tables("source", "[[" + prefix + "source]]")) {
        record.sources.push_back(read_source(reader, draft));
    }
    for (TomlReader& reader : root.tables("participant", "[[" + prefix + "participant]]")) {
        record.participants.push_back(read_participant(reader, draft));
    }
    for (TomlReader& reader : root.tables("event", "[[" + prefix + "event]]")) {
        record.events.push_back(read_event(reader, draft));
    }
    for (TomlReader& reader : root.tables("statement", "[[" + prefix + "statement]]")) {
        record.statements.push_back(read_statement(reader, draft));
    }
}

void check_references(const RecordDraft& draft, Diagnostics& diagnostics) {
    struct Kind {
        std::string_view name;
        std::vector<std::string> ids;
    };
    const Kind kinds[] = {{"source", ids_of(draft.record.sources)},
                          {"participant", ids_of(draft.record.participants)},
                          {"event", ids_of(draft.record.events)}};
    for (const Reference& reference : draft.references) {
        const Kind& kind = kinds[static_cast<std::size_t>(reference.to)];
        if (!reference.from.empty() && reference.name.text == reference.from) {
            diagnostics.error("self-reference", "\"" + reference.from + "\" refers to itself",
                              reference.name.span, "name another event");
        } else if (std::find(kind.ids.begin(), kind.ids.end(), reference.name.text) ==
                   kind.ids.end()) {
            diagnostics.error("unknown-reference",
                              "there is no " + std::string(kind.name) + " \"" +
                                  reference.name.text + "\" in this file",
                              reference.name.span, suggestion(reference.name.text, kind.ids));
        }
    }
}

std::optional<docket::Case> read_case(std::string_view text, const std::string& file,
                                      Diagnostics& diagnostics, const PackFinder& pack_of,
                                      std::optional<std::int64_t> recorded_at) {
    const std::size_t errors_before = diagnostics.error_count();
    const auto toml = parse_toml(text, file, diagnostics);
    if (!toml) return std::nullopt;
    const Document document{file, &diagnostics, 0};
    TomlReader root(*toml, "a case file", document);
    RecordDraft draft;
    if (auto reader = root.table("case", "[case]")) {
        read_case_keys(*reader, draft);
    } else if (!root.has("case")) {
        diagnostics.error("missing-key", "a case file begins with [case]", {file, 0, 0, 1},
                          "give it at least id, pack and procedure");
    }
    read_lists(root, "", draft);
    root.finish();
    check_references(draft, diagnostics);
    if (const law::Pack* pack = pack_of(draft.record)) {
        check_case(draft.record, *pack, diagnostics, recorded_at);
    }
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return std::move(draft.record);
}

std::optional<docket::Case> read_case(std::string_view text, const std::string& file,
                                      Diagnostics& diagnostics, const law::Pack* pack) {
    return read_case(text, file, diagnostics, [pack](const docket::Case&) { return pack; });
}

}  // namespace merzim::input
