// The docket: one SQLite file, append-only and bitemporal. The only folder that includes SQLiteCpp.
//
// Invariants, enforced by the schema itself (STRICT tables, triggers):
//  * a row of the ledger is never changed or deleted: what is said anew or taken back is a new row
//    ("add", "amend", "retract");
//  * a row follows the last one in number and in time; at most one row of each (case, kind, id)
//    stands;
//  * every row carries the hash of its content and of the row before it (SHA-256): verify() walks
//  it.
//    Someone who cuts off the last rows leaves a sound chain: compare the head with one kept
//    elsewhere.
// The packed copy of each case, the symbol table and the search index are derived and rebuildable.
//
// Several processes may use one docket: WAL (the side files end in "-wal" and "-shm" and belong to
// the docket while it is in use), a busy timeout, one IMMEDIATE transaction per writing command.
// Every failure is a StoreError with a remedy; nothing is half-written. A Docket belongs to one
// thread; several threads open one each.
#pragma once

#include "engine/base/errors.hpp"
#include "engine/docket/case.hpp"
#include "engine/docket/packed.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

// What an import did or would do to one entry.
struct Change {
    enum class Kind : std::uint8_t { added, amended, retracted };
    Kind kind;
    std::string case_id;
    std::string entry;  // "case", "source", "participant", "event", "statement"
    std::string id;
    std::vector<std::string> fields;  // of an amendment: which keys differ
    std::string before;               // canonical JSON; "" when added
    std::string after;                // "" when retracted
};

// One saying of an entry: from the row that added or amended it to the one that put an end to it.
struct HistoryEntry {
    std::int64_t sequence;
    std::string case_id;
    std::string entry;
    std::string id;
    std::string content;       // canonical JSON
    std::int64_t recorded_at;  // UTC seconds
    std::optional<std::int64_t> closed_at;
    std::string closed_by;  // "amended", "retracted", ""
    std::string hash;       // hex
};

struct VerifyReport {
    std::int64_t rows = 0;
    std::vector<std::string> problems;  // one sentence each; empty: sound
    bool only_derived = false;          // the ledger is sound; what was made from it differs
    std::string head;                   // hash of the last row
};

struct SearchHit {
    std::string case_id;
    std::string entry;
    std::string id;
    std::string snippet;  // with the words found between ⟦ and ⟧
};

// How an alert stands: the numbers of its level, and of a term the day it ends.
struct AlertMark {
    int severity = 0;
    int certainty = 0;
    int claim = 0;
    int step = 0;
    std::string day;  // ISO; "" for what is no term
    bool operator==(const AlertMark&) const = default;
};

// The memory of alerts: one row per fingerprint.
struct AlertMemory {
    std::string fingerprint;
    std::string kind = "finding";  // "upcoming", "stale"
    std::string case_id;
    std::string rule;  // of a term that will end: the term; of a stale case: ""
    std::string participant;
    std::string event;
    std::string state;       // "open", "resolved"
    AlertMark mark;          // at the last run
    bool own = false;        // a term of ours
    std::string first_seen;  // ISO day, of this opening
    std::string last_seen;   // when it last changed
    std::string resolved_on;
    std::string acknowledged_by, acknowledged_on, acknowledged_note;
    std::int64_t changed_in = 0;  // the number of the run in which it last changed
    // Not kept: to be written without its acknowledgement, for it grew worse. Else what was
    // acknowledged in the meantime stays so.
    bool forgets_acknowledgement = false;
};

// How an alert stood when somebody was last told of it.
struct Telling {
    std::string reader;  // "": the screen
    std::string fingerprint;
    AlertMark mark;
    std::string told_on;  // ISO day
    bool closed = false;  // they were told that it is over
    bool operator==(const Telling&) const = default;
};

struct Silence {
    std::int64_t id = 0;
    std::string fingerprint;  // each may be empty: matches all
    std::string case_id;
    std::string rule;
    std::string query;  // as verdict::AlertQuery reads it
    std::string until;  // ISO day, inclusive
    std::string reason;
    std::string by;
    std::string created_on;
    bool lifted = false;
    std::string lifted_on;  // "" also when it was lifted before this was kept
};

// A running term of a case.
struct ComingTerm {
    std::string case_id;
    std::string clock;  // fingerprint
    std::string day;    // ISO
    bool own = false;
    auto operator<=>(const ComingTerm&) const = default;
};

// When a case has to be looked at again, and the terms that run in it.
struct Watch {
    std::string case_id;
    std::string wake;  // ISO minute; kNever
    std::vector<ComingTerm> coming;
};
inline constexpr const char* kNever = "9999";

// An entry of a reader's calendar as it was last sent.
struct SentEntry {
    std::string reader;
    std::string clock;  // fingerprint
    std::string case_id;
    std::string day;  // ISO
    int sequence = 0;
    bool cancelled = false;
    std::string changed_on;  // ISO day
    auto operator<=>(const SentEntry&) const = default;
};

// Something to be handed to a mailer or a hook.
struct OutgoingMessage {
    std::int64_t number = 0;
    std::string kind = "mail";  // "hook"
    std::string recipient;      // mailbox; of a hook its program
    std::string message_id;
    std::string content;
    int attempts = 0;  // that failed
    std::string problem;
    std::string reader;
    std::vector<std::string> cases;  // that it tells of
    std::int64_t rows = 0;           // of the ledger, as they were then
    std::string as_of;               // ISO day
    bool for_others = false;
};

// A row of the log of runs.
struct RunRow {
    std::int64_t number = 0;
    std::string content;  // JSON
    bool operator==(const RunRow&) const = default;
};

// What a run of alerts leaves behind.
struct RunMemory {
    std::vector<AlertMemory> alerts;
    std::vector<Telling> tellings;
    std::vector<SentEntry> sent;  // that changed
    std::vector<OutgoingMessage> outbox;
    std::vector<Watch> watches;
    std::map<std::string, std::string> bases;  // law -> what it was; others are forgotten
    std::vector<std::string> readers;          // whom the run was for
    std::int64_t rows = 0;                     // of the ledger when it was read
    std::string record;                        // JSON
};

enum class OpenMode : std::uint8_t { read_only, read_write, create };

struct Limits {
    std::chrono::milliseconds patience{10'000};  // how long to wait for another writer
    std::int64_t bytes = 0;  // how large the file may grow; 0: as the disk allows
};

class Docket {
  public:
    // Throws StoreError: not there, not a docket, newer than this program, damaged, read-only,
    // full. `create` makes the file, for the user alone to read, and its folder when they are
    // missing.
    // A docket of an older schema is brought up to date when it is opened for writing; a copy of
    // what it was is left beside it ("docket.db.schema-1").
    static Docket open(const std::filesystem::path& file, OpenMode mode, const Limits& limits = {});
    // Was it written by an older merzim? False also for what is no docket at all.
    static bool is_older(const std::filesystem::path& file);
    // A private docket in memory.
    static Docket in_memory();
    ~Docket();
    Docket(Docket&&) noexcept;
    Docket& operator=(Docket&&) noexcept;
    Docket(const Docket&) = delete;
    Docket& operator=(const Docket&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] int schema_version() const;

    // ---- the ledger
    // Records a case: what is new is added, what differs is amended, what is gone is retracted,
    // what is the same is left alone. `now` is UTC seconds; time in the ledger never runs
    // backwards, so a `now` before the last row counts as the time of that row. With `dry_run`
    // nothing is written. The order of the entries is no part of the record: they are kept in the
    // order they came in. A statement without an id is known by its content. Two entries of one
    // kind and id: UsageError.
    std::vector<Change> record(const docket::Case& record, std::int64_t now, bool dry_run);
    // Several cases in one transaction.
    std::vector<Change> record(const std::vector<docket::Case>& records, std::int64_t now,
                               bool dry_run);
    // Retracts a whole case. Unknown case: UsageError.
    std::vector<Change> retract(std::string_view case_id, std::int64_t now);
    // Everything `work` does with this docket becomes one transaction: all of it or nothing, also
    // when an error of one command was caught inside. Use it to record many cases a few at a time.
    void together(const std::function<void()>& work);

    [[nodiscard]] std::vector<std::string> case_ids() const;  // sorted
    [[nodiscard]] std::size_t case_count() const;
    // As the docket held it at `recorded_by` (UTC seconds; empty: now). Empty when unknown.
    [[nodiscard]] std::optional<docket::Case> load(
        std::string_view case_id, std::optional<std::int64_t> recorded_by = std::nullopt) const;
    // As it stood when the ledger had so many rows.
    [[nodiscard]] std::optional<docket::Case> load_at(std::string_view case_id,
                                                      std::int64_t rows) const;
    // How many rows the ledger has.
    [[nodiscard]] std::int64_t rows() const;
    [[nodiscard]] std::vector<HistoryEntry> history(std::string_view case_id,
                                                    std::string_view entry_id = {}) const;
    // Chain, order of the rows, packed copies and symbols against the ledger, search index, and
    // SQLite's own checks. Where only what is derived differs, rebuild() mends it; but rows cut off
    // at the end look the same: compare the head first. (The index's inner check is left out of a
    // docket open for reading.)
    [[nodiscard]] VerifyReport verify() const;

    // ---- evaluation
    // The names the packed cases use. Good until the next call of this docket after another process
    // recorded something; within a scan() it fits the bytes.
    [[nodiscard]] const docket::Symbols& symbols() const;
    // Calls `each` with the bytes of every packed case, in the order the cases were first recorded;
    // memory does not grow with the docket. `part`/`parts`: this call's share of the cases (for
    // several threads, each with its own Docket object on the same file): every case that was there
    // when the first began is seen by exactly one of them.
    void scan(const std::function<void(std::string_view bytes)>& each, int part = 0,
              int parts = 1) const;
    // The same for threads that take work as they get it done: the cases stand in blocks of a few
    // hundred, numbered from 0 in the order of scan(), and `next` says which block this thread
    // reads now. A number past the last block, or a negative one, ends the scan.
    void scan_blocks(const std::function<std::int64_t()>& next,
                     const std::function<void(std::string_view bytes)>& each) const;
    // The same for the cases named, in their order; unknown ones are left out.
    void scan_cases(std::span<const std::string> case_ids,
                    const std::function<void(std::string_view bytes)>& each) const;
    // The packed bytes of one case; empty when unknown.
    [[nodiscard]] std::string packed(std::string_view case_id) const;
    // Rebuilds every packed copy, the symbols and the search index from the ledger.
    void rebuild();

    // ---- search
    // Entries that hold all the words of `text`, each as the beginning of a word, in any case; the
    // best first. Searched are names, aliases, titles, quotes, notes, descriptions, publishers,
    // courts, places, tags and ids of what stands now.
    [[nodiscard]] std::vector<SearchHit> search(std::string_view text, std::size_t limit) const;

    // ---- alert memory; all writes of one run in one transaction
    [[nodiscard]] std::vector<AlertMemory> alerts() const;  // by fingerprint
    [[nodiscard]] std::vector<AlertMemory> open_alerts() const;
    [[nodiscard]] std::vector<AlertMemory> alerts_of(std::string_view case_id) const;
    [[nodiscard]] std::optional<AlertMemory> alert(std::string_view fingerprint) const;
    // What a reader was told, by fingerprint; of all readers.
    [[nodiscard]] std::vector<Telling> tellings(std::string_view reader) const;
    [[nodiscard]] std::vector<Telling> tellings() const;
    [[nodiscard]] std::vector<Silence> silences() const;  // all, lifted ones too, oldest first
    // A case recorded after `run.rows` stays to be looked at, whatever the run found of it.
    void remember(const RunMemory& run, std::int64_t now);
    // That calendars were sent, without a run.
    void remember_sent(const std::vector<SentEntry>& entries);
    // What waits to be handed over, oldest first.
    [[nodiscard]] std::vector<OutgoingMessage> outbox() const;
    void mark_sent(std::int64_t number, std::int64_t now);
    void mark_failed(std::int64_t number, std::string_view problem);
    bool drop_message(std::int64_t number, std::int64_t now);  // false: none of that number waits
    // Takes back the messages to others that wait and tell of a case that was changed since: it may
    // have become confidential. What they would have told is told anew by the next run. How many.
    std::size_t withdraw_messages(std::int64_t now);
    // Something about a run that is no memory of alerts: that it began.
    void note_run(const std::string& record, std::int64_t now);
    // Unknown fingerprint: UsageError.
    void acknowledge(std::string_view fingerprint, std::string_view by, std::string_view note,
                     std::string_view on);
    std::int64_t silence(const Silence& silence);
    // False: there is none, or it is lifted already.
    bool lift_silence(std::int64_t id, std::string_view on);
    // Cases that were changed since they were last evaluated, or never were, or wake up to `now`
    // (ISO minute). Sorted.
    [[nodiscard]] std::vector<std::string> cases_to_look_at(std::string_view now) const;
    // Cases that are not in the docket any more and have an open alert.
    [[nodiscard]] std::vector<std::string> cases_gone() const;
    // Running terms whose day is in [from, until] (ISO), by day.
    [[nodiscard]] std::vector<ComingTerm> coming(std::string_view from,
                                                 std::string_view until) const;
    [[nodiscard]] std::map<std::string, std::string> bases() const;
    [[nodiscard]] std::vector<SentEntry> sent_entries(std::string_view reader) const;  // by clock
    // The last runs, newest first.
    [[nodiscard]] std::vector<RunRow> runs(std::size_t limit) const;
    // The last that was for the reader.
    [[nodiscard]] std::optional<RunRow> last_run_for(std::string_view reader) const;

    // A consistent copy made with SQLite's backup API: one file, for the user alone to read. A file
    // that is already there is not overwritten: UsageError.
    void backup(const std::filesystem::path& to) const;

  private:
    struct Impl;
    explicit Docket(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace merzim::store
