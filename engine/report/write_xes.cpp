// IEEE Std 1849-2016 (XES), the XML serialization of clause 5: one log, one trace, an event for
// each act that the record tells of.
//
// time:timestamp is one instant, and few dates of a record are. It is the first instant the record
// allows; where the record gives only a last one ("not later than"), that; where it gives none,
// there is no timestamp. merzim:timestamp says which ("exact", "earliest", "latest", "none"), and
// the bounds stand beside: merzim:earliest, merzim:latest. Where both are known and differ they
// also stand as strong uncertainty, in the keys of the tool PROVED (Pegoraro & van der Aalst,
// "Mining uncertain event data in process mining", ICPM 2019; Pegoraro, Uysal & van der Aalst, "An
// XES extension for uncertain event data", BPM 2021 Demos): uncertainty:timestamp
// "continuous_strong" with timestamp_min and timestamp_max. An event that may not have happened by
// the day asked about carries uncertainty:indeterminacy.
//
// Instants are civil time of the place, without an offset, as the record has them; a minute as a
// last bound means its last second. Nothing computed from the rest of the record is in the file.
// Plans are no events and are left out, as are versions to which another version is preferred: both
// would be counted as acts. How many, the log says.
//
// The keys of merzim are in engine/report/schema/merzim.xesext. org:resource is not used: it is who
// did the act, and the record names whom it concerned (merzim:participants); org:group is the
// court.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace merzim::report {

namespace {

using Node = pugi::xml_node;

// pugixml escapes what means something in XML; what may not be in it at all (XML 1.0, production 2)
// is its caller's care.
std::string clean(std::string_view text) {
    return text::printable(text);
}

Node add(Node parent, const char* type, const char* key, const std::string& value) {
    Node attribute = parent.append_child(type);
    attribute.append_attribute("key") = key;
    attribute.append_attribute("value") = clean(value).c_str();
    return attribute;
}

Node add_text(Node parent, const char* key, const std::string& value) {
    return add(parent, "string", key, value);
}

void add_known(Node parent, const char* key, const std::string& value) {
    if (!value.empty()) add_text(parent, key, value);
}

void add_flag(Node parent, const char* key, bool value) {
    add(parent, "boolean", key, value ? "true" : "false");
}

void add_number(Node parent, const char* key, std::size_t value) {
    add(parent, "int", key, std::to_string(value));
}

// The schema of the standard asks for a key on "values" too, which readers pass over.
Node add_list(Node parent, const char* key) {
    Node list = parent.append_child("list");
    list.append_attribute("key") = key;
    Node values = list.append_child("values");
    values.append_attribute("key") = key;
    return values;
}

void add_extension(Node log, const char* name, const char* prefix, const char* uri) {
    Node extension = log.append_child("extension");
    extension.append_attribute("name") = name;
    extension.append_attribute("prefix") = prefix;
    extension.append_attribute("uri") = uri;
}

Node add_global(Node log, const char* scope) {
    Node global = log.append_child("global");
    global.append_attribute("scope") = scope;
    return global;
}

void add_classifier(Node log, const char* name, const char* keys) {
    Node classifier = log.append_child("classifier");
    classifier.append_attribute("name") = name;
    classifier.append_attribute("scope") = "event";
    classifier.append_attribute("keys") = keys;
}

// ---- dates

std::string first_second(time::Moment moment) {
    return time::iso(moment) + ":00";
}

std::string last_second(time::Moment moment) {
    return time::iso(moment) + ":59";
}

// What stands for a date where only one instant can.
struct Timestamp {
    const char* rule = "none";
    time::Moment at = time::kDistantPast;
    std::string text;
};

Timestamp timestamp_of(time::Bounds bounds) {
    if (time::is_supported(bounds.earliest)) {
        const bool exact = bounds.earliest == bounds.latest;
        return {exact ? "exact" : "earliest", bounds.earliest, first_second(bounds.earliest)};
    }
    if (time::is_supported(bounds.latest))
        return {"latest", bounds.latest, last_second(bounds.latest)};
    return {};
}

void add_dates(Node event, const When& when) {
    const auto [earliest, latest] = when.bounds;
    const Timestamp timestamp = timestamp_of(when.bounds);
    if (!timestamp.text.empty()) add(event, "date", "time:timestamp", timestamp.text);
    add_text(event, "merzim:timestamp", timestamp.rule);
    add_known(event, "merzim:edtf", when.edtf);
    add_text(event, "merzim:date-words", when.words);
    const bool first = time::is_supported(earliest);
    const bool last = time::is_supported(latest);
    if (first) add(event, "date", "merzim:earliest", first_second(earliest));
    if (last) add(event, "date", "merzim:latest", last_second(latest));
    if (!first || !last || earliest == latest) return;
    Node uncertain = add_text(event, "uncertainty:timestamp", "continuous_strong");
    add(uncertain, "date", "uncertainty:timestamp_min", first_second(earliest));
    add(uncertain, "date", "uncertainty:timestamp_max", last_second(latest));
}

// ---- events

void add_participants(Node event, const ActView& act) {
    if (act.participants.empty()) return;
    Node values = add_list(event, "merzim:participants");
    for (std::size_t i = 0; i < act.participants.size(); ++i) {
        Node person = add_text(values, "merzim:participant", act.participants[i]);
        if (i < act.who.size()) add_text(person, "merzim:name", act.who[i]);
    }
}

void add_sources(Node event, const EntryView& entry, const std::vector<Citation>& sources) {
    if (entry.citations.empty()) return;
    Node values = add_list(event, "merzim:sources");
    for (const int number : entry.citations) {
        const auto found = std::ranges::find(sources, number, &Citation::number);
        if (found == sources.end()) continue;
        Node source = add_text(values, "merzim:source", found->source);
        add_known(source, "merzim:publisher", found->publisher);
        add_known(source, "merzim:title", found->title);
        add_known(source, "merzim:published", found->published);
        add_known(source, "merzim:url", found->url);
        add_known(source, "merzim:archive-url", found->archive_url);
        add_known(source, "merzim:sha256", found->sha256);
        add_known(source, "merzim:page", entry.page);
    }
}

void add_event(Node trace, const EntryView& entry, const std::vector<Citation>& sources) {
    Node event = trace.append_child("event");
    add_text(event, "concept:name", entry.act.title);
    add_text(event, "concept:instance", entry.act.event);
    add_dates(event, entry.act.when);
    add_known(event, "org:group", entry.court);
    add_text(event, "merzim:event-type", entry.act.type);
    add_flag(event, "merzim:certain", entry.act.certain);
    if (!entry.act.certain) add_text(event, "uncertainty:indeterminacy", "discrete_strong");
    add_flag(event, "merzim:disputed", entry.disputed);
    add_participants(event, entry.act);
    if (!entry.quote.empty()) {
        Node quote = add_text(event, "merzim:quote", entry.quote);
        add_known(quote, "merzim:language", entry.quote_language);
    }
    add_known(event, "merzim:place", entry.place);
    add_known(event, "merzim:count", entry.count_words);
    add_known(event, "merzim:term", entry.term_words);
    add_known(event, "merzim:known", entry.known_words);
    add_known(event, "merzim:note", entry.note);
    add_sources(event, entry, sources);
}

// Those of the trace, so that the order never contradicts the timestamps; without a date first, as
// they stand in the chronology.
std::vector<const EntryView*> acts_of(const ChronologyView& view) {
    std::vector<const EntryView*> acts;
    for (const EntryView& entry : view.entries)
        if (!entry.planned && entry.reckoned) acts.push_back(&entry);
    std::ranges::stable_sort(
        acts, {}, [](const EntryView* entry) { return timestamp_of(entry->act.when.bounds).at; });
    return acts;
}

// Extensions, attributes that everything has, classifiers: in the order of the schema.
void add_declarations(Node log) {
    add_extension(log, "Concept", "concept", "http://www.xes-standard.org/concept.xesext");
    add_extension(log, "Time", "time", "http://www.xes-standard.org/time.xesext");
    add_extension(log, "Organizational", "org", "http://www.xes-standard.org/org.xesext");
    add_extension(log, "merzim", "merzim", "urn:merzim:xes");
    add_text(add_global(log, "trace"), "concept:name", "?");
    Node event = add_global(log, "event");
    add_text(event, "concept:name", "?");
    add_text(event, "concept:instance", "?");
    add_text(event, "merzim:timestamp", "none");
    add_text(event, "merzim:event-type", "?");
    add_flag(event, "merzim:certain", true);
    add_classifier(log, "Act", "concept:name");
    add_classifier(log, "Type", "merzim:event-type");
}

void add_heading(Node log, const ChronologyView& view) {
    const Heading& heading = view.heading;
    const auto count = [&](auto&& is) {
        return static_cast<std::size_t>(std::ranges::count_if(view.entries, is));
    };
    add_text(log, "concept:name", heading.case_title);
    add_text(log, "merzim:as-of", time::iso(heading.as_of));
    if (heading.known_by) add_text(log, "merzim:known-by", time::iso(*heading.known_by));
    add_text(log, "merzim:program", "merzim " + view.program_version);
    add_text(log, "merzim:law-pack", heading.pack);
    add_text(log, "merzim:law-version", heading.pack_version);
    add_known(log, "merzim:record-sha256", heading.record_hash);
    add_number(log, "merzim:plans-left-out", count([](const EntryView& e) { return e.planned; }));
    add_number(log, "merzim:versions-left-out",
               count([](const EntryView& e) { return !e.planned && !e.reckoned; }));
    add_flag(log, "merzim:entries-withheld", view.entries_withheld);
}

}  // namespace

std::string write_xes(const ChronologyView& view) {
    pugi::xml_document document;
    Node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    Node log = document.append_child("log");
    log.append_attribute("xes.version") = "1849.2016";
    log.append_attribute("xes.features") = "nested-attributes";
    log.append_attribute("xmlns") = "http://www.xes-standard.org/";
    add_declarations(log);
    add_heading(log, view);
    Node trace = log.append_child("trace");
    add_text(trace, "concept:name", view.heading.case_id);
    add_known(trace, "merzim:procedure", view.procedure_title);
    for (const EntryView* entry : acts_of(view))
        add_event(trace, *entry, view.sources);
    std::ostringstream out;
    out.imbue(std::locale::classic());
    document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
}

}  // namespace merzim::report
