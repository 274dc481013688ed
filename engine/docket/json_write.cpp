#include "engine/base/errors.hpp"
#include "engine/docket/json.hpp"
#include "engine/time/length.hpp"

#include <nlohmann/json.hpp>

namespace merzim::docket {

using nlohmann::json;

namespace {

// Builds an object of the values that are there.
class ObjectWriter {
  public:
    ObjectWriter& text(const char* key, const std::string& value) {
        if (!value.empty()) object_[key] = value;
        return *this;
    }
    ObjectWriter& text(const char* key, const LocalText& value) {
        if (!value.empty()) object_[key] = local(value);
        return *this;
    }
    ObjectWriter& date(const char* key, const std::optional<time::Edtf>& value) {
        if (value) object_[key] = value->text;
        return *this;
    }
    ObjectWriter& length(const char* key, const std::optional<time::Length>& value) {
        if (value) object_[key] = time::to_string(*value);
        return *this;
    }
    ObjectWriter& flag(const char* key, bool value) {
        if (value) object_[key] = true;
        return *this;
    }
    ObjectWriter& list(const char* key, const std::vector<std::string>& values) {
        if (!values.empty()) object_[key] = values;
        return *this;
    }
    template <class Value>
    ObjectWriter& table(const char* key, const std::vector<std::pair<std::string, Value>>& values) {
        if (!values.empty()) {
            json& inner = object_[key] = json::object();
            for (const auto& [name, value] : values)
                inner[name] = value;
        }
        return *this;
    }
    template <class Entry>
    ObjectWriter& objects(const char* key, const std::vector<Entry>& entries) {
        if (!entries.empty()) {
            json& inner = object_[key] = json::array();
            for (const Entry& entry : entries)
                inner.push_back(to_json(entry));
        }
        return *this;
    }
    ObjectWriter& value(const char* key, json given) {
        object_[key] = std::move(given);
        return *this;
    }
    json take() { return std::move(object_); }

  private:
    static json local(const LocalText& value) {
        if (value.all().size() == 1 && value.all().front().first.empty()) {
            return value.all().front().second;
        }
        json texts = json::object();
        for (const auto& [language, text] : value.all())
            texts[language] = text;
        return texts;
    }

    static json to_json(const Charge& charge) {
        return ObjectWriter()
            .text("offence", charge.offence)
            .text("source", charge.source)
            .date("known", charge.known)
            .take();
    }
    static json to_json(const RelatedCase& related) {
        return ObjectWriter().text("id", related.id).text("relation", related.relation).take();
    }
    template <class Entry>
    static json to_json(const Entry& entry) {
        return docket::to_json(entry);
    }

    json object_ = json::object();
};

std::string count_text(const CountRange& count) {
    std::string text = std::to_string(count.least);
    if (!count.most) return text + "..";
    return *count.most == count.least ? text : text + ".." + std::to_string(*count.most);
}

json extension_json(const Extension& extension) {
    return ObjectWriter()
        .length("total", extension.to_total)
        .length("by", extension.by)
        .date("until", extension.until)
        .take();
}

const char* word(Statement::Says says) {
    switch (says) {
        case Statement::Says::none:
            return "none";
        case Statement::Says::ongoing:
            return "ongoing";
        default:
            return "lasted";
    }
}

}  // namespace

json to_json(const Source& source) {
    return ObjectWriter()
        .text("id", source.id)
        .text("publisher", source.publisher)
        .text("title", source.title)
        .text("url", source.url)
        .text("archive_url", source.archive_url)
        .date("published", source.published)
        .date("covers", source.covers)
        .date("known", source.known)
        .date("read_on", source.read_on)
        .text("language", source.language)
        .text("confidence", source.confidence)
        .text("sha256", source.sha256)
        .text("note", source.note)
        .flag("confidential", source.confidential)
        .take();
}

json to_json(const Participant& participant) {
    return ObjectWriter()
        .text("id", participant.id)
        .text("name", participant.name)
        .text("public_name", participant.public_name)
        .list("aliases", participant.aliases)
        .list("forms", participant.forms)
        .text("description", participant.description)
        .text("role", participant.role)
        .objects("charges", participant.charges)
        .table("attributes", participant.attributes)
        .text("source", participant.source)
        .date("known", participant.known)
        .text("note", participant.note)
        .flag("confidential", participant.confidential)
        .take();
}

json to_json(const Event& event) {
    ObjectWriter object;
    object.text("id", event.id)
        .text("type", event.type)
        .list("participants", event.participants)
        .date("date", event.date)
        .list("after", event.after)
        .list("before", event.before)
        .date("planned", event.planned)
        .date("known", event.known)
        .text("status", event.status)
        .text("measure", event.measure)
        .text("outcome", event.outcome)
        .text("offence", event.offence)
        .text("authority", event.authority)
        .text("court", event.court)
        .text("place", event.place)
        .text("zone", event.zone)
        .length("term", event.term)
        .table("classified", event.classified)
        .list("disputes", event.disputes)
        .flag("preferred", event.preferred)
        .text("source", event.source)
        .text("quote", event.quote)
        .text("page", event.page)
        .text("note", event.note)
        .flag("confidential", event.confidential);
    if (event.count) object.text("count", count_text(*event.count));
    if (event.extends.stated()) object.value("extends", extension_json(event.extends));
    return object.take();
}

json to_json(const Statement& statement) {
    return ObjectWriter()
        .text("id", statement.id)
        .text("says", word(statement.says))
        .list("types", statement.types)
        .text("participant", statement.participant)
        .date("during", statement.during)
        .text("event", statement.event)
        .text("to_event", statement.to_event)
        .date("on", statement.on)
        .length("at_least", statement.at_least)
        .length("at_most", statement.at_most)
        .date("known", statement.known)
        .text("source", statement.source)
        .text("quote", statement.quote)
        .text("note", statement.note)
        .flag("confidential", statement.confidential)
        .take();
}

json header_to_json(const Case& record) {
    return ObjectWriter()
        .text("id", record.id)
        .text("pack", record.pack)
        .text("procedure", record.procedure)
        .text("title", record.title)
        .text("why", record.why)
        .text("zone", record.zone)
        .text("court", record.court)
        .list("tags", record.tags)
        .table("attributes", record.attributes)
        .objects("related", record.related)
        .flag("confidential", record.confidential)
        .take();
}

json to_json(const Case& record) {
    return ObjectWriter()
        .value("schema_version", kCaseSchemaVersion)
        .value("case", header_to_json(record))
        .objects("sources", record.sources)
        .objects("participants", record.participants)
        .objects("events", record.events)
        .objects("statements", record.statements)
        .take();
}

std::string canonical(const json& value) {
    try {
        return value.dump();
    } catch (const json::type_error&) {
        throw StoreError("a text of the case is not UTF-8",
                         "save the file it comes from as UTF-8 and import it again");
    }
}

}  // namespace merzim::docket
