// The case model: what a case file says, as written, before any law is applied.
//
// Every fact keeps its three times: `date` (when it happened), `known` (when the defence or the
// public learned of it) and, in the docket, when it was recorded. Contradicting events stay side by
// side. The file format is described in cases/README.md, in the same order as here.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/base/local_text.hpp"
#include "engine/time/edtf.hpp"
#include "engine/time/length.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace merzim::docket {

struct Source {
    std::string id;
    std::string publisher;
    LocalText title;
    std::string url;
    std::string archive_url;
    std::optional<time::Edtf> published;  // bounds when its facts were known
    std::optional<time::Edtf> covers;     // the period it reports on
    std::optional<time::Edtf> known;      // when its facts were public, if that differs
    std::optional<time::Edtf> read_on;
    std::string language;
    std::string confidence;  // free word of the monitor: "A", "B", "C"
    std::string sha256;      // of an attached file
    LocalText note;
    bool confidential = false;
    Span span;
};

struct Charge {
    std::string offence;
    std::string source;
    std::optional<time::Edtf> known;
    Span span;
};

struct Participant {
    std::string id;
    LocalText name;
    LocalText public_name;  // shown in place of the name, "Elena S."
    std::vector<std::string> aliases;
    std::vector<std::string> forms;  // of the name as texts have it, declined or spelt otherwise
    LocalText description;           // occupation and the like
    std::string role;  // "accused", "complainant", "victim" … (vocabulary of the pack)
    std::vector<Charge> charges;
    std::vector<std::pair<std::string, bool>> attributes;  // "minor" = false
    std::string source;
    std::optional<time::Edtf> known;
    LocalText note;
    bool confidential = false;
    Span span;
};

// What an extension says: a total from the start, a further length, or a last day.
struct Extension {
    std::optional<time::Length> to_total;
    std::optional<time::Length> by;
    std::optional<time::Edtf> until;
    bool operator==(const Extension&) const = default;
    [[nodiscard]] bool stated() const { return to_total || by || until; }
};

// "2..", "3", "2..4"
struct CountRange {
    int least = 1;
    std::optional<int> most = 1;  // empty: no upper bound
    bool operator==(const CountRange&) const = default;
};

struct Event {
    std::string id;
    std::string type;
    std::vector<std::string> participants;  // empty: the case as a whole
    std::optional<time::Edtf> date;         // empty: known only by order and statements
    std::vector<std::string> after;         // ids of events not later than this one
    std::vector<std::string> before;        // ids of events not earlier than this one
    std::optional<time::Edtf> planned;      // set: a plan; when it was made or became known
    std::optional<time::Edtf> known;
    std::optional<CountRange> count;  // one entry for several acts ("extended several times")
    std::string status;
    std::string measure;
    std::string outcome;
    std::string offence;
    std::string authority;
    std::string court;  // name of the court or office, free text
    std::string place;
    std::string zone;  // of the place, when not the case's
    std::optional<time::Length>
        term;  // the length the act itself states ("arrested for two months")
    Extension extends;
    std::vector<std::pair<std::string, std::string>>
        classified;                     // "form" = "inquiry": from here on
    std::vector<std::string> disputes;  // ids of events that cannot be true with this one
    bool preferred = false;
    std::string source;
    LocalText quote;  // verbatim, in the language of the source
    std::string page;
    LocalText note;
    bool confidential = false;
    Span span;
};

// Something a source says about a span of time rather than an act.
struct Statement {
    enum class Says : std::uint8_t {
        none,     // no event of `types` (of `participant`) during `during`
        ongoing,  // what `event` began was still going on on `on`, for at least / at most a length
        lasted,   // from `event` to `to_event` it took at least / at most a length
    };
    std::string id;
    Says says = Says::none;
    std::vector<std::string> types;
    std::string participant;
    std::optional<time::Edtf> during;  // a period
    std::string event;
    std::string to_event;
    std::optional<time::Edtf> on;
    std::optional<time::Length> at_least;
    std::optional<time::Length> at_most;
    std::optional<time::Edtf> known;
    std::string source;
    LocalText quote;
    LocalText note;
    bool confidential = false;
    Span span;
};

struct RelatedCase {
    std::string id;
    std::string relation;  // "severed-from", "joined-with", "same-facts", "same-person"
};

struct Case {
    std::string id;
    std::string pack;       // id of the law pack
    std::string procedure;  // "criminal"
    LocalText title;
    LocalText why;     // why it is followed
    std::string zone;  // of the place; "" = the pack's default
    std::string court;
    std::vector<std::string> tags;
    std::vector<std::pair<std::string, bool>> attributes;
    std::vector<RelatedCase> related;
    std::vector<Source> sources;
    std::vector<Participant> participants;
    std::vector<Event> events;
    std::vector<Statement> statements;
    bool confidential = false;
    Span span;

    [[nodiscard]] const Source* find_source(std::string_view name) const;
    [[nodiscard]] const Participant* find_participant(std::string_view name) const;
    [[nodiscard]] const Event* find_event(std::string_view name) const;
};

}  // namespace merzim::docket
