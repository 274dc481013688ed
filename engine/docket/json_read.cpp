#include "engine/base/errors.hpp"
#include "engine/docket/json.hpp"
#include "engine/docket/json_check.hpp"
#include "engine/docket/json_object.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

#include <nlohmann/json.hpp>

namespace merzim::docket {

using nlohmann::json;

namespace {

constexpr int kDeepest = 16;  // a case has four levels

// A whole number and nothing else.
std::optional<int> whole(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1) return std::nullopt;
    return value;
}

std::optional<CountRange> count_range(std::string_view text) {
    const std::size_t dots = text.find("..");
    const std::optional<int> least = whole(text.substr(0, dots));
    if (!least) return std::nullopt;
    if (dots == std::string_view::npos) return CountRange{*least, *least};
    if (dots + 2 == text.size()) return CountRange{*least, std::nullopt};
    const std::optional<int> most = whole(text.substr(dots + 2));
    if (!most || *most < *least) return std::nullopt;
    return CountRange{*least, most};
}

void read(JsonObject& object, Source& out) {
    object.required_text("id", out.id);
    object.text("publisher", out.publisher);
    object.text("title", out.title);
    object.text("url", out.url);
    object.text("archive_url", out.archive_url);
    object.date("published", out.published);
    object.date("covers", out.covers);
    object.date("known", out.known);
    object.date("read_on", out.read_on);
    object.text("language", out.language);
    object.text("confidence", out.confidence);
    object.text("sha256", out.sha256);
    object.text("note", out.note);
    object.flag("confidential", out.confidential);
}

void read(JsonObject& object, Participant& out) {
    object.required_text("id", out.id);
    object.text("name", out.name);
    object.text("public_name", out.public_name);
    object.list("aliases", out.aliases);
    object.list("forms", out.forms);
    object.text("description", out.description);
    object.text("role", out.role);
    object.objects("charges", [&](JsonObject& inner) {
        Charge& charge = out.charges.emplace_back();
        inner.required_text("offence", charge.offence);
        inner.text("source", charge.source);
        inner.date("known", charge.known);
    });
    object.table("attributes", out.attributes);
    object.text("source", out.source);
    object.date("known", out.known);
    object.text("note", out.note);
    object.flag("confidential", out.confidential);
}

void read_count(JsonObject& object, Event& out) {
    std::string text;
    object.text("count", text);
    if (text.empty()) return;
    out.count = count_range(text);
    if (!out.count) {
        object.wrong("count", "bad-count", "\"" + text + "\" is not a count",
                     R"(write "3", "2..4", or "2.." for two or more)");
    }
}

void read(JsonObject& object, Event& out) {
    object.required_text("id", out.id);
    object.required_text("type", out.type);
    object.list("participants", out.participants);
    object.date("date", out.date);
    object.list("after", out.after);
    object.list("before", out.before);
    object.date("planned", out.planned);
    object.date("known", out.known);
    read_count(object, out);
    object.text("status", out.status);
    object.text("measure", out.measure);
    object.text("outcome", out.outcome);
    object.text("offence", out.offence);
    object.text("authority", out.authority);
    object.text("court", out.court);
    object.text("place", out.place);
    object.text("zone", out.zone);
    object.length("term", out.term);
    object.object("extends", [&](JsonObject& inner) {
        inner.length("total", out.extends.to_total);
        inner.length("by", out.extends.by);
        inner.date("until", out.extends.until);
    });
    object.table("classified", out.classified);
    object.list("disputes", out.disputes);
    object.flag("preferred", out.preferred);
    object.text("source", out.source);
    object.text("quote", out.quote);
    object.text("page", out.page);
    object.text("note", out.note);
    object.flag("confidential", out.confidential);
}

void read(JsonObject& object, Statement& out) {
    std::string says;
    object.text("id", out.id);
    object.required_text("says", says);
    if (says == "ongoing") {
        out.says = Statement::Says::ongoing;
    } else if (says == "lasted") {
        out.says = Statement::Says::lasted;
    } else if (!says.empty() && says != "none") {
        object.wrong("says", "bad-value", "\"" + says + "\" is not something a statement can say",
                     R"(write "none", "ongoing" or "lasted")");
    }
    object.list("types", out.types);
    object.text("participant", out.participant);
    object.date("during", out.during);
    object.text("event", out.event);
    object.text("to_event", out.to_event);
    object.date("on", out.on);
    object.length("at_least", out.at_least);
    object.length("at_most", out.at_most);
    object.date("known", out.known);
    object.text("source", out.source);
    object.text("quote", out.quote);
    object.text("note", out.note);
    object.flag("confidential", out.confidential);
}

// The header of a case.
void read(JsonObject& object, Case& out) {
    object.required_text("id", out.id);
    object.required_text("pack", out.pack);
    object.required_text("procedure", out.procedure);
    object.text("title", out.title);
    object.text("why", out.why);
    object.text("zone", out.zone);
    object.text("court", out.court);
    object.list("tags", out.tags);
    object.table("attributes", out.attributes);
    object.objects("related", [&](JsonObject& inner) {
        RelatedCase& related = out.related.emplace_back();
        inner.required_text("id", related.id);
        inner.text("relation", related.relation);
    });
    object.flag("confidential", out.confidential);
}

template <class Entry>
void read_entries(JsonObject& document, const char* key, const std::string& file,
                  std::vector<Entry>& out) {
    document.objects(key, [&](JsonObject& object) {
        Entry& entry = out.emplace_back();
        entry.span.file = file;
        read(object, entry);
    });
}

void read_document(const json& document, const std::string& file, Diagnostics& diagnostics,
                   Case& out) {
    JsonObject object(document, "", file, diagnostics);
    if (!document.is_object()) return;
    std::optional<std::int64_t> version;
    object.integer("schema_version", version);
    if (version && *version != kCaseSchemaVersion) {
        object.wrong("schema_version", "bad-version",
                     "version " + std::to_string(*version) + " is not known",
                     "this program reads version " + std::to_string(kCaseSchemaVersion));
    }
    if (!object.has("case")) {
        diagnostics.error("missing-key", "the document: the key \"case\" is missing",
                          Span{.file = file});
    }
    object.object("case", [&](JsonObject& header) { read(header, out); });
    read_entries(object, "sources", file, out.sources);
    read_entries(object, "participants", file, out.participants);
    read_entries(object, "events", file, out.events);
    read_entries(object, "statements", file, out.statements);
    object.finish();
}

// Where a byte of the text is, for a caret.
Span span_at(std::string_view text, std::size_t byte, const std::string& file) {
    Span span{.file = file, .line = 1, .column = 1};
    for (const char c : text.substr(0, byte)) {
        if (c == '\n') {
            ++span.line;
            span.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++span.column;
        }
    }
    return span;
}

// Parses with two checks the library does not make: no key twice, and no deep nesting.
std::optional<json> parse(std::string_view text, const std::string& file,
                          Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    std::vector<std::set<std::string>> keys;
    bool too_deep = false;
    const auto watch = [&](int depth, json::parse_event_t event, json& value) {
        switch (event) {
            case json::parse_event_t::object_start:
                keys.emplace_back();
                break;
            case json::parse_event_t::object_end:
                keys.pop_back();
                break;
            case json::parse_event_t::key:
                if (!keys.back().insert(value.get<std::string>()).second) {
                    diagnostics.error("duplicate-key",
                                      "the key " + value.dump() + " stands twice in one object",
                                      Span{.file = file});
                }
                break;
            default:
                break;
        }
        if (depth > kDeepest && !too_deep) {
            too_deep = true;
            diagnostics.error("too-deep", "objects and lists are nested too deeply for a case",
                              Span{.file = file});
        }
        return !too_deep;
    };
    try {
        json document = json::parse(text, watch);
        if (diagnostics.error_count() > errors) return std::nullopt;
        return document;
    } catch (const json::parse_error& error) {
        const std::size_t byte = error.byte > 0 ? error.byte - 1 : 0;
        diagnostics.error(
            "bad-json",
            byte >= text.size() ? "the JSON ends too early" : "this is not JSON, or not UTF-8",
            span_at(text, std::min(byte, text.size()), file));
        return std::nullopt;
    }
}

// The ledger's own rows were written by to_json: anything else there is damage.
template <class Entry>
void read_trusted(const json& value, Entry& out) {
    static const std::string kPlace = "the docket";
    Diagnostics diagnostics;
    JsonObject object(value, "", kPlace, diagnostics);
    read(object, out);
    object.finish();
    for (const Diagnostic& problem : diagnostics.all()) {
        // an empty text is written as no key at all
        if (problem.code == "missing-key") continue;
        throw StoreError("an entry of the docket cannot be read: " + problem.message,
                         "check the docket with \"merzim verify\", and restore a backup");
    }
}

template <class Entry>
Entry trusted(const json& value) {
    Entry entry;
    read_trusted(value, entry);
    return entry;
}

}  // namespace

std::optional<Case> case_from_json(std::string_view text, const std::string& file,
                                   Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    diagnostics.add_source(file, std::string(text));
    const std::optional<json> document = parse(text, file, diagnostics);
    if (!document) return std::nullopt;
    Case record;
    record.span.file = file;
    read_document(*document, file, diagnostics, record);
    check_entries(record, file, diagnostics);
    if (diagnostics.error_count() > errors) return std::nullopt;
    return record;
}

void header_from_json(const json& value, Case& record) {
    read_trusted(value, record);
}
Source source_from_json(const json& value) {
    return trusted<Source>(value);
}
Participant participant_from_json(const json& value) {
    return trusted<Participant>(value);
}
Event event_from_json(const json& value) {
    return trusted<Event>(value);
}
Statement statement_from_json(const json& value) {
    return trusted<Statement>(value);
}

}  // namespace merzim::docket
