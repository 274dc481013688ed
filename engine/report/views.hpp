// What the reports show, as plain structs: each is built once, in one language, and every writer
// (documents for people, JSON, CSV) prints from it.
//
// Ids, moments and enumerations are for machines; strings named `…words`, `…title` and `text` are
// for people and are already in the language asked for. Names with a public form are shown by it.
// What is computed and what is reported stay in different members.
#pragma once

#include "engine/report/subject.hpp"
#include "engine/report/words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace merzim::report {

// A date of the record or a bound computed from it.
struct When {
    time::Bounds bounds;
    std::string edtf;   // as written, else of the bounds; "" when nothing is known
    std::string words;  // "between 2 and 30 May 2024"
};

// Time elapsed up to the day asked about, counted from the latest day it can have begun.
struct Age {
    std::int64_t days = 0;
    bool at_least = false;  // the beginning is only bounded
    bool known = false;     // false: nothing bounds the beginning
    std::string day_words;  // "at least 223 days"
    std::string words;      // "at least 7 months 10 days"
};

// Where a track (stage, status, measure) stands.
struct Standing {
    std::string track;
    std::string track_title;
    std::string state;  // "": nothing on record
    std::string state_title;
    std::vector<std::string> others;  // titles of the other states it may be in
    verdict::Certainty certainty = verdict::Certainty::certain;
    bool last_known = false;  // nothing newer about the participant is on record
    std::string event;        // id of the event it rests on
    When since;
    Age age;
    std::string broader;  // title of the state this one is a part of; "" without one
    When broader_since;
    Age broader_age;
    std::string words;
};

struct ChargeView {
    std::string offence;
    std::string title;
    std::string article;
    std::vector<std::string> classes;  // "gravity: grave crime"
    std::string penalty;               // "up to 6 years"; "" when the pack has none
    std::string max_penalty;           // "6 years", for machines
    bool certain = true;
    bool low_confidence = false;
    law::NormId norm;
    std::string words;
    std::vector<int> citations;  // who told of it; filled for a chronology only
};

// An entry of the record as shown to people.
struct ActView {
    std::string event;  // id
    std::string type;
    std::string title;                      // "preventive measure applied: custody"
    std::vector<std::string> who;           // names; empty: the case as a whole
    std::vector<std::string> participants;  // ids
    When when;
    bool certain = true;  // false: may not have happened by the day asked about
};

struct LastAct {
    ActView act;
    Age age;
    std::int64_t confirmed_days = -1;  // a source says nothing happened for so many days; -1: none
    When confirmed_until;
    std::string words;
};

struct ParticipantView {
    std::string id;
    std::string name;
    std::string role;
    std::string role_title;
    std::string description;
    std::vector<int> citations;  // who told of the person; filled for a chronology only
    bool party = false;          // faces a charge or has a state: statuses are worth saying
    std::vector<ChargeView> charges;
    std::vector<Standing> standings;
    std::optional<LastAct> last_act;
};

// A term that runs or ran; its fingerprint is its identity over time.
struct ClockView {
    std::string fingerprint;
    std::string case_id;
    std::string term;
    std::string title;
    std::string participant;
    std::string who;
    std::string event;  // that started it
    When start;
    std::string article;
    std::string length;  // "2 months"
    law::Binds binds = law::Binds::authority;
    verdict::Kind kind = verdict::Kind::running;
    verdict::Certainty certainty = verdict::Certainty::certain;
    verdict::Missing missing = verdict::Missing::nothing;
    verdict::Due due;
    time::Moment safe = time::kDistantFuture;  // earliest for our own side, latest for the others
    bool on_screen = true;                     // worth its lines in a status of one screen
    bool yardstick = false;                    // the monitor's own: binds nobody
    bool waiting = false;                      // "not earlier than": due is the first lawful minute
    bool days_left_known = false;
    std::int64_t days_left = 0;  // to `safe`; negative: so many days ago
    std::string ended_by;        // id
    std::string due_words;       // the dates, with readings and days left
    std::string extension_words;
    std::string state_words;  // running, ran out, met …
    std::vector<std::string> marks;
    law::NormId norm;
};

struct PlanView {
    ActView act;
    When made;
    bool days_known = false;
    std::int64_t days = 0;  // until it is due; negative: so many days ago
    bool past = false;      // the day has passed and no record says it took place
    std::string words;
};

// A reason in words, as a tree; events are numbered footnotes.
struct ProofView {
    std::string key;
    std::string text;
    std::vector<std::pair<std::string, verdict::ProofValue>> arguments;
    std::vector<ProofView> children;
};

struct FindingView {
    std::string fingerprint;
    std::string case_id;
    std::string case_title;
    std::string rule;
    std::string title;
    std::string participant;
    std::string who;
    std::string event;
    std::string article;
    law::RuleSeverity severity = law::RuleSeverity::medium;
    law::RuleStatus status = law::RuleStatus::stable;
    law::Basis basis = law::Basis::statute;
    law::Confidence confidence = law::Confidence::high;
    bool unread = false;   // leans on a wording later than the edition that was read
    bool of_ours = false;  // a term of our own side ran out
    verdict::Kind kind = verdict::Kind::violated;
    verdict::Claim claim = verdict::Claim::not_on_record;
    verdict::Certainty certainty = verdict::Certainty::certain;
    verdict::Missing missing = verdict::Missing::nothing;
    verdict::Due due;
    std::int64_t days_over = -1;
    std::int64_t days_over_most = -1;
    std::int64_t amount = -1;
    std::string text;   // the rule's own sentence, filled in
    std::string head;   // "critical · certain · not on record"
    std::string dates;  // the last lawful day under each reading
    std::string remedy;
    std::vector<std::string>
        marks;  // low confidence, experimental rule, yardstick of the monitor …
    std::vector<ProofView> reasons;  // of a chronology, which has no other place for them
    std::vector<law::NormId> norms;  // of it and of its reasons; filled for a chronology only
};

// What a finding claims, for machines: "not-on-record"; "breach" of a statute; "departure" from a
// standard; "yardstick": beyond one of the monitor's own, which is no law.
std::string_view claim_word(const FindingView& view);

// Documents to ask for.
struct DemandView {
    std::string document;
    std::string from;  // authority id
    std::string from_title;
    std::string article;
    std::string norm;           // the same as the pack writes it
    std::string answer_within;  // "3 days"
    std::string answer_words;
    std::vector<std::string> because;       // sentences
    std::vector<std::string> fingerprints;  // of the outcomes, violated or undetermined
};

// The header of every report.
struct Heading {
    std::string case_id;
    std::string case_title;
    time::Day as_of;
    std::optional<time::Day> known_by;
    std::string as_of_words;
    std::string pack;
    std::string pack_version;
    std::string pack_hash;
    std::string record_hash;             // of the case as it went in
    std::size_t left_out = 0;            // entries not certainly known by then
    std::size_t left_out_unbounded = 0;  // of these: the day they were known cannot be bounded
    std::vector<std::string> notes;      // sentences about what is left out
};

struct StatusView {
    Heading heading;
    std::string procedure;
    std::string procedure_title;
    std::string court;
    std::string why;
    bool confidential = false;
    std::vector<Standing> standings;  // of the case
    std::vector<ParticipantView> participants;
    std::vector<ClockView> clocks;  // running or run out
    std::vector<PlanView> plans;
    std::vector<FindingView> findings;
    std::size_t undetermined = 0;  // rules that lack a fact
    std::optional<LastAct> last_act;
};

// One line about a case among many.
struct OverviewRow {
    std::string case_id;
    std::string title;
    std::string stage;  // title of the state of the first track of the case
    std::size_t findings = 0;
    std::string worst;  // severity, "" without findings
    std::string worst_title;
    std::string next;        // ISO day, "" when none is known
    std::string last_event;  // ISO day not later than which the last event came, "" when none
};

struct OverviewView {
    std::string as_of_words;
    time::Day as_of;
    std::optional<time::Day> known_by;
    std::vector<OverviewRow> cases;
};

struct DeadlinesView {
    time::Day as_of;
    std::string as_of_words;
    std::string within;             // "30 days", "" without limit
    std::vector<ClockView> own;     // bind the defence; earliest date first
    std::vector<ClockView> theirs;  // bind an authority or the court; latest date first
    std::vector<PlanView> plans;
    std::vector<std::string> plan_cases;  // parallel to plans: case ids
};

struct Citation {
    int number = 0;
    std::string source;  // id
    std::string publisher;
    std::string title;
    std::string url;
    std::string archive_url;
    std::string published;  // EDTF
    std::string read_on;
    std::string page;
    std::string sha256;
    std::string confidence;
    std::string note;
};

struct ExplainView {
    Heading heading;
    FindingView finding;
    std::string outcome;  // why it is or is not violated, one sentence
    ProofView proof;
    std::vector<std::string> quotes;  // of the events the proof leans on: "[1] “…”"
    std::vector<Citation> sources;
};

// ---- chronology

struct EntryView {
    ActView act;
    std::string computed;  // bounds that follow from the rest of the record, when tighter
    std::string quote;
    std::string quote_language;
    std::string page;
    std::string place;
    std::string court;
    std::string note;
    std::string count_words;  // "at least 2 acts"
    std::string term_words;   // "for 2 months, as the act says"
    std::string known_words;
    bool planned = false;
    bool disputed = false;
    bool preferred = false;
    bool reckoned = true;       // false: another version of the same event is preferred to it
    std::string instead_words;  // of one that is not reckoned with: why
    std::string plan_words;     // of a plan: where it stands on the day asked about
    std::vector<int> citations;
};

struct StatementView {
    std::string id;
    std::string text;
    std::string quote;
    std::vector<int> citations;
};

struct GapView {
    std::string text;
    std::vector<int> citations;
    std::vector<law::NormId> norms;  // of the steps it names
};

// A code, law or standard, and the articles of it that a report leans on.
struct AuthorityView {
    std::string source;  // id of the law source
    std::string title;
    std::string url;
    std::string read_on;  // ISO day
    std::string edition;  // ISO day: it includes amendments up to here
    std::vector<std::string> articles;
};

struct ChronologyView {
    Heading heading;
    std::string program_version;
    std::string procedure_title;
    std::string court;
    std::vector<std::string> articles;  // of the charges on record
    std::string profile;                // id of the protection profile it was written under
    std::string profile_title;
    bool coarse_dates = false;  // made coarse before anything was concluded
    std::string weakest;        // the weakest confidence any conclusion rests on, in words
    law::Confidence weakest_confidence = law::Confidence::high;
    bool entries_withheld = false;      // confidential ones
    std::size_t findings_withheld = 0;  // those that rest on law of low confidence
    std::size_t clocks_withheld = 0;    // likewise
    std::vector<Standing> standings;
    std::vector<ParticipantView> participants;
    std::vector<EntryView> entries;
    std::vector<StatementView> statements;
    std::vector<ClockView> clocks;
    std::vector<FindingView> findings;
    std::vector<GapView> missing_steps;
    std::vector<GapView> contradictions;
    std::vector<GapView> open_questions;  // what one fact would settle
    std::vector<DemandView> demands;
    std::vector<AuthorityView> law;  // that the conclusions and charges above lean on
    std::string how_cited;           // how the articles are written; "" when the pack does not say
    std::vector<Citation> sources;
};

// ---- what an event would change

struct Change {
    enum class Kind : std::uint8_t { appears, vanishes, changes };
    Kind kind = Kind::appears;
    bool of_clock = false;
    std::string title;
    std::string who;
    std::string before;
    std::string after;
    std::string rule;         // or term, or track
    std::string fingerprint;  // of a finding
};

struct SimulationView {
    Heading heading;
    std::vector<std::string> events;  // the events tried, in words
    std::vector<Change> tracks;       // stage, status, measure
    std::vector<Change> findings;
    std::vector<Change> clocks;
};

// ---- alerts: what changed since the last run

// A line of the regular run: something that changed since the last one.
struct AlertView {
    std::string fingerprint;
    std::string kind;    // "finding", "upcoming" (a term that will end), "stale" (a case)
    std::string change;  // "new", "worse", "moved", "still", "better", "resolved", "withdrawn",
                         // "reopened"
    std::string change_title;
    std::string case_id;
    std::string case_title;
    std::string about;  // id of the rule or the term
    std::string title;  // of it
    std::string participant;
    std::string who;  // their name
    std::string event;
    law::RuleSeverity severity = law::RuleSeverity::info;
    std::optional<FindingView> finding;  // of a resolved one: how its rule stands now
    std::optional<ClockView> clock;      // of a term
    std::string head;                    // "critical · certain · not on record"
    std::string text;                    // the sentence
    std::string dates;
    std::string article;
    std::vector<std::string> marks;
    std::string first_seen;  // ISO day
    std::string first_words;
    std::string resolved;      // what became of it
    std::string cause;         // what made it come or go, where that is not the case itself
    std::string acknowledged;  // by whom, when, with which note
    std::string again;         // why it is told although nothing changed
    std::string was;           // how it was told before
};

// What is new in the record of a case that is told of.
struct RecordedView {
    std::string case_id;
    std::vector<std::string> acts;
    std::string words;
};

// Running terms by the week they end in.
struct ComingWeek {
    time::Day from;
    time::Day until;
    std::size_t own = 0;
    std::size_t theirs = 0;
    std::string words;
};
struct ComingView {
    std::string case_title;
    time::Day day;  // on which it is safely kept (ours) or safely over (theirs)
    std::string day_words;
    ClockView clock;
};

// What cannot be concluded about a case, and what would settle it.
struct UndecidedView {
    std::string case_id;
    std::string case_title;
    std::size_t rules = 0;
    std::vector<std::string> missing;  // the facts that settle most first
};

struct AlertsView {
    time::Day as_of;
    std::string as_of_words;
    std::string last_run;                // ISO day of the run before, "" when this is the first
    std::vector<AlertView> told;         // the worst case first, in it the worst first
    std::vector<AlertView> gone;         // resolved, withdrawn, better
    std::vector<RecordedView> recorded;  // of the cases told of, where there is anything
    std::vector<ComingWeek> weeks;
    std::vector<ComingView> coming;  // by day
    std::size_t coming_left_out = 0;
    std::vector<UndecidedView> undecided;  // of the cases told of
    std::size_t left_out = 0;              // alerts that are told another time
    std::size_t open = 0;                  // all that is open now, told or not
    std::size_t silenced = 0;
    std::size_t acknowledged = 0;
    std::uint64_t cases = 0;  // in the docket
    bool dry_run = false;
    bool for_others = false;            // without our own remarks, and no commands to give
    std::vector<std::string> warnings;  // a run was missed, a law is not here …
    std::vector<std::string> notes;     // a silence ends soon …
};

}  // namespace merzim::report
