#include "engine/base/text.hpp"
#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/input/record.hpp"

#include <algorithm>
#include <array>

namespace merzim::input {

namespace {

using docket::Statement;

std::vector<std::string> texts_of(const std::vector<Name>& names) {
    std::vector<std::string> result;
    result.reserve(names.size());
    for (const Name& name : names)
        result.push_back(name.text);
    return result;
}

std::vector<std::string> refer_to_all(TomlReader& reader, std::string_view key, Reference::To to,
                                      const std::string& from, RecordDraft& draft) {
    const auto names = reader.optional<std::vector<Name>>(key).value_or(std::vector<Name>());
    for (const Name& name : names)
        draft.refer(to, name, from);
    return texts_of(names);
}

std::string read_source_of(TomlReader& reader, RecordDraft& draft) {
    if (draft.needs_sources && !reader.has("source")) {
        reader.missing("source", "every fact names the [[source]] it comes from");
    }
    const auto source = reader.optional<Name>("source");
    draft.refer(Reference::To::source, source);
    return source.value_or(Name()).text;
}

std::vector<std::string> read_participants(TomlReader& reader, RecordDraft& draft) {
    if (reader.has("participant") && reader.has("participants")) {
        reader.error("too-many-keys", R"(give either "participant" or "participants")",
                     reader.key_span("participants"), "leave one of them away");
    }
    std::vector<std::string> result =
        refer_to_all(reader, "participants", Reference::To::participant, {}, draft);
    if (const auto one = reader.optional<Name>("participant")) {
        draft.refer(Reference::To::participant, *one);
        result.push_back(one->text);
    }
    return result;
}

docket::Extension read_extension(TomlReader& event) {
    docket::Extension extension;
    auto reader = event.table("extends", "extends");
    if (!reader) return extension;
    extension.to_total = reader->optional<time::Length>("total");
    extension.by = reader->optional<time::Length>("by");
    extension.until = reader->optional<time::Edtf>("until");
    reader->finish();
    const int given = (reader->has("total") ? 1 : 0) + (reader->has("by") ? 1 : 0) +
                      (reader->has("until") ? 1 : 0);
    if (given != 1) {
        reader->error(
            "too-many-keys", "\"extends\" says exactly one of total, by and until", reader->span(),
            "leave \"extends\" away when the source says only that there was an extension");
    }
    return extension;
}

std::vector<std::pair<std::string, std::string>> read_classified(TomlReader& event) {
    std::vector<std::pair<std::string, std::string>> result;
    auto reader = event.table("classified", "classified");
    if (!reader) return result;
    for (const Name& key : reader->keys()) {
        result.emplace_back(key.text, reader->required<std::string>(key.text));
    }
    return result;
}

// Which keys a kind of statement needs, and which make no sense in it.
struct Shape {
    std::string_view word;
    Statement::Says says;
    std::vector<std::string_view> needs;
    std::vector<std::string_view> refuses;
};

const std::array<Shape, 3>& shapes() {
    static const std::array<Shape, 3> kAll = {
        Shape{"none",
              Statement::Says::none,
              {"types", "during"},
              {"event", "to_event", "on", "at_least", "at_most"}},
        Shape{"ongoing",
              Statement::Says::ongoing,
              {"event", "on"},
              {"types", "participant", "during", "to_event"}},
        Shape{"lasted",
              Statement::Says::lasted,
              {"event", "to_event"},
              {"types", "participant", "during", "on"}},
    };
    return kAll;
}

void check_shape(const TomlReader& reader, const Shape& shape) {
    const std::string says = "a statement that says \"" + std::string(shape.word) + "\"";
    for (const std::string_view key : shape.needs) {
        if (!reader.has(key)) {
            reader.error("statement-shape", says + " needs \"" + std::string(key) + "\"",
                         reader.span(), "write " + std::string(key) + " = …");
        }
    }
    for (const std::string_view key : shape.refuses) {
        if (reader.has(key)) {
            reader.error("statement-shape", says + " cannot have \"" + std::string(key) + "\"",
                         reader.key_span(key), "leave it away, or say something else");
        }
    }
    const bool bounded = reader.has("at_least") || reader.has("at_most");
    if (shape.says == Statement::Says::lasted && !bounded) {
        reader.error("statement-shape", says + R"( needs "at_least" or "at_most")", reader.span(),
                     R"(write at_least = "3 days")");
    }
}

void read_says(TomlReader& reader, Statement& statement) {
    std::vector<std::pair<std::string_view, const Shape*>> words;
    for (const Shape& shape : shapes())
        words.emplace_back(shape.word, &shape);
    if (!reader.has("says")) reader.missing("says", "one of: none, ongoing, lasted");
    if (const auto shape = reader.word<const Shape*>("says", words)) {
        statement.says = (*shape)->says;
        check_shape(reader, **shape);
    }
    const auto& during = statement.during;
    if (during && !during->is_period()) {
        reader.error("bad-date", "\"during\" must be a period", reader.span_of("during"),
                     "write \"2024-05-30/2024-07-21\"");
    }
    if (statement.on && statement.on->is_period()) {
        reader.error("bad-date", "\"on\" must be a day, not a period", reader.span_of("on"),
                     "write the day on which it was still going on");
    }
}

// Statements seldom have ids of their own; one is made of what they speak of.
std::string made_id(const Statement& statement, const RecordDraft& draft) {
    std::string id;
    for (const Shape& shape : shapes()) {
        if (shape.says == statement.says) id = shape.word;
    }
    const std::string& subject = statement.event.empty() ? statement.participant : statement.event;
    if (!subject.empty()) id += "-" + subject;
    const auto taken = draft.ids.find("statement");
    std::string result = id;
    for (int number = 2; taken != draft.ids.end() && taken->second.count(result) > 0; ++number) {
        result = id + "-" + std::to_string(number);
    }
    return result;
}

}  // namespace

docket::Event read_event(TomlReader& reader, RecordDraft& draft) {
    docket::Event event;
    event.span = reader.span();
    event.id = read_id(reader, "event", draft, draft.needs_sources);
    event.type = reader.required<std::string>("type");
    event.participants = read_participants(reader, draft);
    event.date = reader.optional<time::Edtf>("date");
    event.after = refer_to_all(reader, "after", Reference::To::event, event.id, draft);
    event.before = refer_to_all(reader, "before", Reference::To::event, event.id, draft);
    event.planned = reader.optional<time::Edtf>("planned");
    event.known = reader.optional<time::Edtf>("known");
    event.count = reader.optional<docket::CountRange>("count");
    event.status = reader.optional<std::string>("status").value_or("");
    event.measure = reader.optional<std::string>("measure").value_or("");
    event.outcome = reader.optional<std::string>("outcome").value_or("");
    event.offence = reader.optional<std::string>("offence").value_or("");
    event.authority = reader.optional<std::string>("authority").value_or("");
    event.court = reader.optional<std::string>("court").value_or("");
    event.place = reader.optional<std::string>("place").value_or("");
    event.zone = reader.optional<std::string>("zone").value_or("");
    event.term = reader.optional<time::Length>("term");
    event.extends = read_extension(reader);
    event.classified = read_classified(reader);
    event.disputes = refer_to_all(reader, "disputes", Reference::To::event, event.id, draft);
    event.preferred = reader.optional<bool>("preferred").value_or(false);
    event.source = read_source_of(reader, draft);
    event.quote = reader.optional<LocalText>("quote").value_or(LocalText());
    event.page = reader.optional<std::string>("page").value_or("");
    event.note = reader.optional<LocalText>("note").value_or(LocalText());
    event.confidential = reader.optional<bool>("confidential").value_or(false);
    reader.finish();
    return event;
}

docket::Statement read_statement(TomlReader& reader, RecordDraft& draft) {
    Statement statement;
    statement.span = reader.span();
    statement.id = read_id(reader, "statement", draft, false);
    statement.types =
        reader.optional<std::vector<std::string>>("types").value_or(std::vector<std::string>());
    const auto participant = reader.optional<Name>("participant");
    draft.refer(Reference::To::participant, participant);
    statement.participant = participant.value_or(Name()).text;
    statement.during = reader.optional<time::Edtf>("during");
    const auto event = reader.optional<Name>("event");
    draft.refer(Reference::To::event, event);
    statement.event = event.value_or(Name()).text;
    const auto to_event = reader.optional<Name>("to_event");
    if (to_event) draft.refer(Reference::To::event, *to_event, statement.event);
    statement.to_event = to_event.value_or(Name()).text;
    statement.on = reader.optional<time::Edtf>("on");
    statement.at_least = reader.optional<time::Length>("at_least");
    statement.at_most = reader.optional<time::Length>("at_most");
    statement.known = reader.optional<time::Edtf>("known");
    statement.source = read_source_of(reader, draft);
    statement.quote = reader.optional<LocalText>("quote").value_or(LocalText());
    statement.note = reader.optional<LocalText>("note").value_or(LocalText());
    statement.confidential = reader.optional<bool>("confidential").value_or(false);
    read_says(reader, statement);
    reader.finish();
    if (statement.id.empty()) {
        statement.id = made_id(statement, draft);
        draft.ids["statement"].emplace(statement.id, statement.span);
    }
    return statement;
}

std::optional<docket::Event> read_event(std::string_view inline_toml, Diagnostics& diagnostics) {
    constexpr std::string_view kBefore = "event = { ";
    const std::string file = "<argument>";
    const std::size_t errors_before = diagnostics.error_count();
    const std::string text = std::string(kBefore) + std::string(inline_toml) + " }";
    const auto toml = parse_toml(text, file, diagnostics, kBefore.size());
    diagnostics.add_source(file, std::string(inline_toml));
    if (!toml) return std::nullopt;
    const Document document{file, &diagnostics, kBefore.size()};
    TomlReader root(*toml, "the argument", document);
    RecordDraft draft;
    draft.needs_sources = false;
    std::optional<docket::Event> event;
    if (auto reader = root.table("event", "the event")) event = read_event(*reader, draft);
    root.finish();
    if (!event || diagnostics.error_count() > errors_before) return std::nullopt;
    if (event->id.empty()) event->id = "new";
    return event;
}

}  // namespace merzim::input
