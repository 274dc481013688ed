// The law model: what a pack of TOML files says, checked and with every name resolved to an index.
//
// Plain structs, immutable after reading. The engine knows these shapes and nothing about any
// country: what a term counts from, which states exist, who may extend is data. The language the
// files are written in is described in rules/README.md, field by field, in the same order as here.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/base/local_text.hpp"
#include "engine/base/truth.hpp"
#include "engine/law/ids.hpp"
#include "engine/law/norm.hpp"
#include "engine/law/vocabulary.hpp"
#include "engine/time/calendar.hpp"
#include "engine/time/counting.hpp"
#include "engine/time/edtf.hpp"
#include "engine/time/length.hpp"
#include "engine/time/zone.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::law {

// ---- selectors and conditions ------------------------------------------------------------------

// One alternative of a selector. Fields not given match anything.
struct EventPattern {
    EventTypeId type;
    std::string status;
    std::string measure;
    std::string outcome;
    std::string offence;
    std::string authority;
    // The same five as words (see words.hpp), in the order of `Field`; 0 matches anything.
    std::array<Word, kFieldCount> words{};
    bool operator==(const EventPattern&) const = default;
};
// Matches an event when any alternative does. Tags are resolved to types when read.
struct Selector {
    std::vector<EventPattern> any;
    // The types of its alternatives, so that most events need not be compared with each of them.
    // Filled by intern_words(); before that it rules nothing out.
    TypeSet types = TypeSet::all();
    [[nodiscard]] bool empty() const { return any.empty(); }
};

// What a standard calls an act ("arrest"), and the acts of this procedure that are one.
struct Concept {
    std::string id;
    LocalText title;
    Selector acts;
    bool is_given = false;  // a meaning, perhaps that there is no such act here
    Span span;
};

struct Condition {
    enum class Kind : std::uint8_t {
        always,
        all,
        any,
        none,          // of children
        in_class,      // classification `index`, class in `values`
        offence,       // some charge is one of offences `values`
        offence_tag,   // some charge carries one of `words`
        penalty_over,  // the highest maximum penalty is over `length`
        term_over,     // the length the act itself states is over `length`
        in_state,      // track `index`, state in `values`, at the moment asked
        attribute,     // attribute `index` is `wanted`
        recorded,      // an event matching `selector` is on record, not after the moment asked
    };
    Kind kind = Kind::always;
    std::uint16_t index = 0;
    std::vector<std::uint16_t> values;
    std::vector<std::string> words;
    time::Length length;
    bool wanted = true;
    Selector selector;
    std::vector<Condition> children;
    Span span;
};

// ---- tracks ------------------------------------------------------------------------------------

struct State {
    std::string id;
    LocalText title;
    bool final = false;
    // Index of the broader state of the same track this one is a part of ("trial appointed" is
    // within "court of first instance"); 0xFFFF: none. Reports say since when the broader one
    // lasts.
    std::uint16_t within = 0xFFFF;
    NormId norm;
};

struct Move {
    EventPattern on;
    std::vector<std::uint16_t> from;   // state indices
    std::vector<std::uint16_t> keeps;  // states the event leaves as they are; none is in `from`
    std::uint16_t to = 0;
    NormId norm;
    Span span;
};

// A state machine over events. An event that matches a move leads to its `to` (the record reports
// the new state), unless it finds a state it keeps; `from` decides only whether steps are missing
// in between.
struct Track {
    std::string id;
    LocalText title;
    bool of_participant = false;
    std::uint16_t initial = 0;
    std::vector<State> states;
    std::vector<Move> moves;
    Span span;
};

// "a verdict is not before the opening of the trial": an edge of the temporal network whenever the
// record has exactly one event of each kind (of one participant when both are of participants).
struct Necessity {
    std::string id;
    Selector earlier;
    Selector later;
    std::optional<time::Length> at_least;  // in days or hours only
    NormId norm;
    Span span;
};

// ---- counting ----------------------------------------------------------------------------------

struct Reading {
    std::string id;
    LocalText title;
    time::Convention convention;
    bool prevailing = false;
    NormId norm;
};

// A counting convention with its readings (at least one; exactly one prevails).
struct Counting {
    std::string id;
    bool usual = false;  // the one meant where none is named
    LocalText title;
    std::vector<Reading> readings;
    Span span;
};

// ---- terms -------------------------------------------------------------------------------------

// Whom a term binds. `party`: whoever must act in a dispute of equals (a claimant, an appellant);
// `defence`: the accused and their counsel.
enum class Binds : std::uint8_t { authority, court, defence, party };
// A term of one who is not an authority: what is safe for it is to be early.
constexpr bool is_own(Binds binds) {
    return binds == Binds::defence || binds == Binds::party;
}
enum class Occurrence : std::uint8_t { each, first, last };

// One step of an extension ladder; totals are cumulative from the start.
struct LadderStep {
    std::optional<time::Length> total;  // from the start; neither: no figure ("reasonable time")
    std::optional<time::Length> adds;   // onward from the unrolled end that stood before
    std::string by;                     // authority id
    std::optional<time::Length> asked_before;
    Condition when;
    NormId norm;
};

struct PauseRule {
    // Each alternative start is a reading (from the resolution, or from the consent).
    std::vector<Selector> from;
    Selector to;
    // Of a term in days or longer: do the day on which the pause begins and the day on which it
    // ends count as days of the term?
    bool first_day_counts = false;
    bool last_day_counts = false;
    NormId norm;
};

struct LengthVariant {
    Condition when;
    time::Length length;
    NormId norm;
};

struct TermVersion {
    NormId norm;
    // The first variant whose condition holds; a variant whose condition is unknown is kept as one
    // possibility and the search goes on. Empty length: the law gives no figure.
    std::vector<LengthVariant> variants;
    std::optional<time::Length> length;
    // The starting act itself says how long or, where the law gives a length too, less than that.
    // Not given: so of what limits a duration, where the law gives a length.
    std::optional<bool> length_of_act;
    CountingId counting;
    std::vector<LadderStep> ladder;  // by rising total
    std::vector<PauseRule> pauses;
};

struct Term {
    std::string id;
    LocalText title;
    bool of_participant = false;  // starts and ends are matched per participant
    Occurrence occurrence = Occurrence::each;
    Selector starts;
    Selector ends;       // the act the term is for, or that ends the state
    Selector voided_by;  // makes the term pointless: neither met nor missed
    Selector extended_by;
    time::Direction direction = time::Direction::forward;
    // The term this one hangs on. Backward: counted back from its end. Forward: counted from its
    // end once it has run out without its act (silence that counts as a refusal).
    TermId anchor;
    Condition when;  // guard
    // Guards, variants and the conditions of the term's rules are asked on the day evaluated
    // instead of at the start: a charge may come later than what the term is counted from.
    bool asked_now = false;
    Binds binds = Binds::authority;
    // What the length limits: how long what `starts` began may last, or only the time left for an
    // act. A source that says that the former is still going on proves it has not ended.
    bool limits_duration = false;
    // The act need not come at all (a request for an extension): only one that comes too late is a
    // breach. Backward from an anchor it has one clock for each end the anchor ever had.
    bool optional = false;
    bool version_by_act = false;  // the version is chosen by the ending act's date, not the start's
    LocalText consequence;
    std::vector<TermVersion> versions;
    std::vector<time::Length> warn_before;  // distances for "upcoming", longest first
    bool yardstick = false;  // only the monitor's own rules use it; known when the pack is whole
    Span span;
};

constexpr bool is_length_of_act(const Term& term, const TermVersion& version) {
    return version.length_of_act.value_or(term.limits_duration);
}

// ---- rules -------------------------------------------------------------------------------------

enum class Pattern : std::uint8_t {
    overdue,
    gap,
    premature,
    response,
    precedence,
    disclosure,
    silence,
    conflict,
    ineligible,
    count,
    total,
    order,
    contradiction,
    combination,
};
enum class RuleStatus : std::uint8_t { experimental, test, stable, deprecated };
enum class RuleSeverity : std::uint8_t { info, low, medium, high, critical };
// What a rule measures against: the law, a standard (soft law), or the monitor's own yardstick,
// which is never called a breach of law.
enum class Basis : std::uint8_t { statute, standard, monitor };

struct TrackState {
    TrackId track;
    std::uint16_t state = 0;
    bool operator==(const TrackState&) const = default;
};

struct Demand {
    LocalText document;
    std::string from;  // authority id
    std::string article;
    std::optional<time::Length> answer_within;
};

struct Rule {
    std::string id;  // "criminal.custody-overdue"
    LocalText title;
    Pattern pattern = Pattern::overdue;
    RuleSeverity severity = RuleSeverity::medium;
    RuleStatus status = RuleStatus::stable;
    Basis basis = Basis::statute;
    bool of_participant = false;
    Condition when;
    // That an act is not on record says something only if this holds as well: a late act that is
    // on record is told of all the same.
    Condition missing_when;
    // That an act on record came too late, too early or though it must not proves a breach only if
    // this holds as well; else what would have made it lawful is not on record. Of overdue,
    // response, disclosure, premature, ineligible.
    Condition breach_when;
    NormId norm;

    TermId term;      // overdue, gap, premature, response, precedence, disclosure (inline `within`)
    Selector act;     // premature, precedence, ineligible, count, silence (the acts missed)
    Selector before;  // precedence: what must precede
    time::Length at_least;  // precedence: at least this long before (zero: just before)
    std::optional<time::Length> at_most;
    Condition allowed;               // ineligible
    std::vector<TrackState> states;  // silence (one), conflict (two), total (any of)
    time::Length longer_than;        // silence, total
    Selector until;                  // silence, total: from this act on nothing is asked
    int more_than = 0;               // count
    TrackId track;                   // order
    std::vector<RuleId> all_of;      // combination
    int stratum = 0;                 // combination: evaluated after all rules of lower strata

    LocalText message;  // when the law (or yardstick) is broken
    LocalText missing;  // when the record lacks what would settle it
    LocalText remedy;
    std::vector<Demand> demands;
    std::vector<std::string> false_positives;
    Span span;
};

// ---- the pack ----------------------------------------------------------------------------------

struct Procedure {
    std::string id;      // "criminal"
    bool usual = false;  // the one meant where none is named
    LocalText title;
    LocalText penalty;  // what the maximum penalties of offences are; empty: imprisonment
    NormId norm;        // in force from: no procedural event is before it
};

// A body of norms of no country that is read beside the law of a procedure.
struct Standard {
    std::string id;
    LocalText title;
};

// How a word at the head of an article is written in other languages: the short name of a code.
struct Abbreviation {
    std::string written;
    LocalText as;
};

// From ids to positions in a list.
using NameIndex = std::map<std::string, std::uint16_t, std::less<>>;

// The law of one procedure: what its folder says, and what the pack says for all its procedures.
struct Pack {
    std::string id;      // the same for all procedures of a country
    bool usual = false;  // the one meant where none is named
    LocalText title;
    std::string version;
    std::vector<std::string> languages;
    std::vector<Abbreviation> abbreviations;
    LocalText how_cited;  // how an `article` is to be read: article, part, point
    std::optional<time::Day> read_on;
    std::optional<time::Length> reread_after;  // norms older than this are listed as stale
    std::string hash;                          // of all its files, hex
    std::string directory;

    Procedure procedure;
    std::vector<Standard> standards;  // those that apply beside it
    std::vector<LawSource> sources;
    std::vector<time::Zone> zones;  // the first is the default
    time::Calendar calendar;
    std::vector<Norm> norms;
    std::vector<Authority> authorities;
    std::vector<Role> roles;
    std::vector<EventType> event_types;
    std::vector<Concept> concepts;
    std::vector<OutcomeWord> outcomes;
    std::vector<TagWord> tags;
    std::vector<Measure> measures;
    std::vector<Classification> classifications;
    std::vector<Offence> offences;
    std::vector<Attribute> attributes;
    std::vector<Track> tracks;
    std::vector<Necessity> necessities;
    std::vector<Counting> countings;
    std::vector<Term> terms;
    std::vector<Rule> rules;  // sorted so that strata rise

    // Every name an event can carry, interned by intern_words(); words[0] is "".
    std::vector<std::string> words;

    // Which terms and rules an event type can touch; filled when read. A term or rule that is in no
    // list (silence, order, contradiction …) is asked for every case.
    std::vector<std::vector<TermId>> terms_by_type;
    std::vector<TermId> anchored_terms;  // anchors before what hangs on them

    // Pack and procedure, with a slash between: no two laws have the same.
    [[nodiscard]] std::string name() const { return id + "/" + procedure.id; }

    // Makes find_* quick; to be called again when a list has changed.
    void make_index();
    struct {
        NameIndex event_types;
        NameIndex offences;
        NameIndex terms;
        NameIndex rules;
    } index;

    [[nodiscard]] const Norm& norm(NormId wanted) const { return norms[wanted.index()]; }
    [[nodiscard]] const Term& term(TermId wanted) const { return terms[wanted.index()]; }
    [[nodiscard]] const Rule& rule(RuleId wanted) const { return rules[wanted.index()]; }
    [[nodiscard]] const Counting& counting(CountingId wanted) const {
        return countings[wanted.index()];
    }
    [[nodiscard]] const Track& track(TrackId wanted) const { return tracks[wanted.index()]; }
    [[nodiscard]] const EventType& event_type(EventTypeId wanted) const {
        return event_types[wanted.index()];
    }
    [[nodiscard]] const time::Zone& zone(
        std::string_view name) const;  // the default when unknown or ""

    [[nodiscard]] std::optional<EventTypeId> find_event_type(std::string_view name) const;
    [[nodiscard]] std::optional<OffenceId> find_offence(std::string_view name) const;
    [[nodiscard]] std::optional<TrackId> find_track(std::string_view name) const;
    [[nodiscard]] std::optional<TermId> find_term(std::string_view name) const;
    [[nodiscard]] std::optional<RuleId> find_rule(std::string_view name) const;
    [[nodiscard]] std::optional<CountingId> find_counting(std::string_view name) const;
    // The one meant where none is named: the first marked so, else the first.
    [[nodiscard]] CountingId usual_counting() const;
    [[nodiscard]] std::optional<std::uint16_t> find_attribute(std::string_view name) const;
    [[nodiscard]] const Authority* find_authority(std::string_view name) const;
    [[nodiscard]] const Measure* find_measure(std::string_view name) const;
    [[nodiscard]] const LawSource* find_source(std::string_view name) const;
    // What a tag of offences is called; the tag itself when nothing is known.
    [[nodiscard]] std::string tag_title(std::string_view tag, std::string_view language) const;
    // The title of a value of a field ("status" = a state of the track named by it, "measure" …),
    // the value itself when nothing is known.
    [[nodiscard]] std::string value_title(Field field, std::string_view value,
                                          std::string_view language) const;
};

std::string_view to_string(Confidence value);
std::string_view to_string(Pattern value);
std::string_view to_string(RuleSeverity value);
std::string_view to_string(RuleStatus value);
std::string_view to_string(Basis value);
std::string_view to_string(Binds value);

}  // namespace merzim::law
