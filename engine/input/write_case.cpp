#include "engine/input/read.hpp"

#include <fmt/format.h>

namespace merzim::input {

namespace {

using docket::Event;
using docket::Statement;

// A basic string; several lines stand as several lines.
std::string in_quotes(std::string_view text) {
    const bool several = text.find('\n') != std::string_view::npos;
    const std::string_view mark = several ? R"(""")" : R"(")";
    std::string out(mark);
    if (several) out += '\n';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_control = byte < 0x20 || byte == 0x7F;
        if (is_control && c != '\n' && c != '\t') {
            out += fmt::format("\\u{:04X}", byte);
            continue;
        }
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out.append(mark);
}

bool is_bare_key(std::string_view key) {
    if (key.empty()) return false;
    for (const char c : key) {
        const bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (!good) return false;
    }
    return true;
}

std::string key_of(std::string_view key) {
    return is_bare_key(key) ? std::string(key) : in_quotes(key);
}

std::string value_of(const time::Edtf& date) {
    const bool whole_day = time::parse_day(date.text).has_value();
    return whole_day ? date.text : in_quotes(date.text);
}

std::string value_of(const time::Length& length) {
    return in_quotes(time::to_string(length));
}

std::string value_of(const docket::CountRange& count) {
    if (!count.most) return in_quotes(std::to_string(count.least) + "..");
    if (*count.most == count.least) return std::to_string(count.least);
    return in_quotes(std::to_string(count.least) + ".." + std::to_string(*count.most));
}

// Writes "key = value" lines; what is empty is left away.
class Writer {
  public:
    std::string take() { return std::move(out_); }

    void open(std::string_view header) {
        if (!out_.empty()) out_ += '\n';
        out_.append(header).append("\n");
    }
    void raw(std::string_view key, std::string_view value) {
        out_.append(key_of(key)).append(" = ").append(value).append("\n");
    }
    void text(std::string_view key, const std::string& value) {
        if (!value.empty()) raw(key, in_quotes(value));
    }
    void flag(std::string_view key, bool value) {
        if (value) raw(key, "true");
    }
    template <class T>
    void value(std::string_view key, const std::optional<T>& value) {
        if (value) raw(key, value_of(*value));
    }
    // One text a line; one line when there is one text.
    void local(std::string_view key, const LocalText& text) {
        for (const auto& entry : text.all()) {
            const std::string name =
                entry.first.empty() ? key_of(key) : key_of(key) + "." + key_of(entry.first);
            out_.append(name).append(" = ").append(in_quotes(entry.second)).append("\n");
        }
    }
    // `one` when there is one, so that the common case reads well.
    void list(std::string_view key, const std::vector<std::string>& values, bool one_alone) {
        if (values.empty()) return;
        if (one_alone && values.size() == 1) {
            raw(key, in_quotes(values.front()));
            return;
        }
        std::string out = "[";
        for (const std::string& value : values) {
            if (out.size() > 1) out += ", ";
            out += in_quotes(value);
        }
        raw(key, out + "]");
    }
    void attributes(const std::vector<std::pair<std::string, bool>>& attributes) {
        for (const auto& entry : attributes)
            raw(entry.first, entry.second ? "true" : "false");
    }

  private:
    std::string out_;
};

// The inside of an inline table, "a = 1, b = 2".
void append_pair(std::string& inside, std::string_view key, std::string_view value) {
    if (!inside.empty()) inside += ", ";
    inside.append(key_of(key)).append(" = ").append(value);
}

void write_header(const docket::Case& record, Writer& out) {
    out.open("[case]");
    out.text("id", record.id);
    out.text("pack", record.pack);
    out.text("procedure", record.procedure);
    out.local("title", record.title);
    out.local("why", record.why);
    out.text("zone", record.zone);
    out.text("court", record.court);
    out.list("tags", record.tags, false);
    out.flag("confidential", record.confidential);
    out.attributes(record.attributes);
    std::string related;
    for (const docket::RelatedCase& entry : record.related) {
        related += related.empty() ? "" : ", ";
        related +=
            "{ id = " + in_quotes(entry.id) + ", relation = " + in_quotes(entry.relation) + " }";
    }
    if (!related.empty()) out.raw("related", "[" + related + "]");
}

void write(const docket::Source& source, Writer& out) {
    out.open("[[source]]");
    out.text("id", source.id);
    out.text("publisher", source.publisher);
    out.local("title", source.title);
    out.text("url", source.url);
    out.text("archive_url", source.archive_url);
    out.value("published", source.published);
    out.value("covers", source.covers);
    out.value("known", source.known);
    out.value("read_on", source.read_on);
    out.text("language", source.language);
    out.text("confidence", source.confidence);
    out.text("sha256", source.sha256);
    out.local("note", source.note);
    out.flag("confidential", source.confidential);
}

std::string charges_of(const docket::Participant& participant) {
    std::string all;
    for (const docket::Charge& charge : participant.charges) {
        std::string inside;
        append_pair(inside, "offence", in_quotes(charge.offence));
        if (!charge.source.empty()) append_pair(inside, "source", in_quotes(charge.source));
        if (charge.known) append_pair(inside, "known", value_of(*charge.known));
        all += (all.empty() ? "{ " : ", { ") + inside + " }";
    }
    return all;
}

void write(const docket::Participant& participant, Writer& out) {
    out.open("[[participant]]");
    out.text("id", participant.id);
    out.local("name", participant.name);
    out.local("public_name", participant.public_name);
    out.list("aliases", participant.aliases, false);
    out.list("forms", participant.forms, false);
    out.local("description", participant.description);
    out.text("role", participant.role);
    const std::string charges = charges_of(participant);
    if (!charges.empty()) out.raw("charges", "[" + charges + "]");
    out.text("source", participant.source);
    out.value("known", participant.known);
    out.attributes(participant.attributes);
    out.local("note", participant.note);
    out.flag("confidential", participant.confidential);
}

void write_extension(const docket::Extension& extension, Writer& out) {
    std::string inside;
    if (extension.to_total) append_pair(inside, "total", value_of(*extension.to_total));
    if (extension.by) append_pair(inside, "by", value_of(*extension.by));
    if (extension.until) append_pair(inside, "until", value_of(*extension.until));
    if (!inside.empty()) out.raw("extends", "{ " + inside + " }");
}

void write(const Event& event, Writer& out) {
    out.open("[[event]]");
    out.text("id", event.id);
    out.text("type", event.type);
    out.list(event.participants.size() == 1 ? "participant" : "participants", event.participants,
             true);
    out.text("status", event.status);
    out.text("measure", event.measure);
    out.text("outcome", event.outcome);
    out.text("offence", event.offence);
    out.text("authority", event.authority);
    out.value("date", event.date);
    out.list("after", event.after, true);
    out.list("before", event.before, true);
    out.value("planned", event.planned);
    out.value("known", event.known);
    out.value("count", event.count);
    out.value("term", event.term);
    write_extension(event.extends, out);
    std::string classified;
    for (const auto& entry : event.classified) {
        append_pair(classified, entry.first, in_quotes(entry.second));
    }
    if (!classified.empty()) out.raw("classified", "{ " + classified + " }");
    out.text("court", event.court);
    out.text("place", event.place);
    out.text("zone", event.zone);
    out.list("disputes", event.disputes, true);
    out.flag("preferred", event.preferred);
    out.text("source", event.source);
    out.local("quote", event.quote);
    out.text("page", event.page);
    out.local("note", event.note);
    out.flag("confidential", event.confidential);
}

std::string_view word_of(Statement::Says says) {
    switch (says) {
        case Statement::Says::none:
            return "none";
        case Statement::Says::ongoing:
            return "ongoing";
        case Statement::Says::lasted:
            break;
    }
    return "lasted";
}

void write(const Statement& statement, Writer& out) {
    out.open("[[statement]]");
    out.text("id", statement.id);
    out.raw("says", in_quotes(word_of(statement.says)));
    out.list("types", statement.types, false);
    out.text("participant", statement.participant);
    out.value("during", statement.during);
    out.text("event", statement.event);
    out.text("to_event", statement.to_event);
    out.value("on", statement.on);
    out.value("at_least", statement.at_least);
    out.value("at_most", statement.at_most);
    out.value("known", statement.known);
    out.text("source", statement.source);
    out.local("quote", statement.quote);
    out.local("note", statement.note);
    out.flag("confidential", statement.confidential);
}

}  // namespace

std::string write_case(const docket::Case& record) {
    Writer out;
    write_header(record, out);
    for (const docket::Source& source : record.sources)
        write(source, out);
    for (const docket::Participant& participant : record.participants)
        write(participant, out);
    for (const Event& event : record.events)
        write(event, out);
    for (const Statement& statement : record.statements)
        write(statement, out);
    return out.take();
}

}  // namespace merzim::input
