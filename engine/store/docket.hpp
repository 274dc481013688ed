// The docket: one SQLite file, append-only and bitemporal. The only folder that includes SQLiteCpp.
//
// Invariants, enforced by the schema itself (STRICT tables, triggers):
//  * a row of the ledger is never deleted, and never changed except for closing it once;
//  * every row carries the hash of the row before it (SHA-256 over its content): verify() walks it;
//  * at most one open row for each (case, kind, id).
// The packed copy of each case, the symbol table and the search index are derived and rebuildable.
//
// Several processes may use one docket: WAL, a busy timeout of 10 s, one IMMEDIATE transaction per
// writing command. Every failure is a StoreError with a remedy; nothing is half-written.
#pragma once

#include "engine/base/errors.hpp"
#include "engine/docket/case.hpp"
#include "engine/docket/packed.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::store {

// What an import did or would do to one entry.
struct Change {
    enum class Kind : std::uint8_t { added, amended, retracted };
    Kind kind;
    std::string case_id;
    std::string entry;   // "case", "source", "participant", "event", "statement"
    std::string id;
    std::vector<std::string> fields;  // of an amendment: which keys differ
    std::string before;  // canonical JSON; "" when added
    std::string after;   // "" when retracted
};

struct HistoryEntry {
    std::int64_t sequence;
    std::string case_id;
    std::string entry;
    std::string id;
    std::string content;        // canonical JSON
    std::int64_t recorded_at;   // UTC seconds
    std::optional<std::int64_t> closed_at;
    std::string closed_by;      // "amended", "retracted", ""
    std::string hash;           // hex
};

struct VerifyReport {
    std::int64_t rows = 0;
    std::vector<std::string> problems;  // one sentence each; empty: sound
    std::string head;                   // hash of the last row
};

struct SearchHit {
    std::string case_id;
    std::string entry;
    std::string id;
    std::string snippet;  // with the words found between ⟦ and ⟧
};

// The memory of alerts: one row per fingerprint.
struct AlertMemory {
    std::string fingerprint;
    std::string case_id;
    std::string rule;
    std::string participant;
    std::string event;
    std::string state;         // "open", "resolved"
    int severity = 0;
    int certainty = 0;
    int claim = 0;
    std::string first_seen;    // ISO day
    std::string last_seen;
    std::string last_told;
    std::string resolved_on;
    std::string acknowledged_by, acknowledged_on, acknowledged_note;
};

struct Silence {
    std::int64_t id = 0;
    std::string fingerprint;   // each may be empty: matches all
    std::string case_id;
    std::string rule;
    std::string until;         // ISO day, inclusive
    std::string reason;
    std::string by;
    std::string created_on;
    bool lifted = false;
};

struct WakeDate {
    std::string case_id;
    std::string as_of;         // ISO day of the evaluation
    std::string wake;          // ISO day, "" = never
    std::string basis;         // hash of pack and calendar it was computed with
};

enum class OpenMode : std::uint8_t { read_only, read_write, create };

class Docket {
public:
    // Throws StoreError: not there, not a docket, newer than this program, damaged, read-only, full.
    static Docket open(const std::filesystem::path& file, OpenMode mode);
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
    // Records a case: what is new is added, what differs is amended, what is gone is retracted, what
    // is the same is left alone. `now` is UTC seconds. With `dry_run` nothing is written.
    std::vector<Change> record(const docket::Case& record, std::int64_t now, bool dry_run);
    // Several cases in one transaction.
    std::vector<Change> record(const std::vector<docket::Case>& records, std::int64_t now,
                               bool dry_run);
    // Retracts a whole case. Unknown case: UsageError.
    std::vector<Change> retract(std::string_view case_id, std::int64_t now);

    [[nodiscard]] std::vector<std::string> case_ids() const;  // sorted
    [[nodiscard]] std::size_t case_count() const;
    // As the docket held it at `recorded_by` (UTC seconds; empty: now). Empty when unknown.
    [[nodiscard]] std::optional<docket::Case> load(
        std::string_view case_id, std::optional<std::int64_t> recorded_by = std::nullopt) const;
    [[nodiscard]] std::vector<HistoryEntry> history(std::string_view case_id,
                                                    std::string_view entry_id = {}) const;
    [[nodiscard]] VerifyReport verify() const;

    // ---- evaluation
    [[nodiscard]] const docket::Symbols& symbols() const;
    // Calls `each` with the bytes of every packed case, by case id; memory does not grow with the
    // docket. `part`/`parts`: this call's share of the cases (for several threads, each with its own
    // Docket object on the same file).
    void scan(const std::function<void(std::string_view bytes)>& each, int part = 0,
              int parts = 1) const;
    // The packed bytes of one case; empty when unknown.
    [[nodiscard]] std::string packed(std::string_view case_id) const;
    // Rebuilds every packed copy, the symbols and the search index from the ledger.
    void rebuild();

    // ---- search
    [[nodiscard]] std::vector<SearchHit> search(std::string_view text, std::size_t limit) const;

    // ---- alert memory; all writes of one run in one transaction
    [[nodiscard]] std::vector<AlertMemory> alerts() const;  // by fingerprint
    [[nodiscard]] std::vector<Silence> silences() const;
    void remember(const std::vector<AlertMemory>& changed, const std::vector<WakeDate>& wakes,
                  const std::string& run_json, std::int64_t now);
    void acknowledge(std::string_view fingerprint, std::string_view by, std::string_view note,
                     std::string_view on);
    std::int64_t silence(const Silence& silence);
    bool lift_silence(std::int64_t id);
    [[nodiscard]] std::vector<WakeDate> wakes() const;
    // JSON of the last runs, newest first.
    [[nodiscard]] std::vector<std::string> runs(std::size_t limit) const;

    // A consistent copy made with SQLite's backup API.
    void backup(const std::filesystem::path& to) const;

private:
    struct Impl;
    explicit Docket(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace merzim::store
