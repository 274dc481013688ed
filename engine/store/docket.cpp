#include "engine/store/docket.hpp"

#include "engine/store/alert_memory.hpp"
#include "engine/store/backup.hpp"
#include "engine/store/database.hpp"
#include "engine/store/ledger.hpp"
#include "engine/store/packed_copies.hpp"
#include "engine/store/recorder.hpp"
#include "engine/store/schema.hpp"
#include "engine/store/search.hpp"
#include "engine/store/standing.hpp"
#include "engine/store/verify.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace merzim::store {

// The tables of one connection, each with its prepared statements.
struct Tables {
    explicit Tables(SQLite::Database& connection)
        : ledger(connection), copies(connection), search(connection), memory(connection) {}
    Tables(const Tables&) = delete;  // the recorder refers to its brothers
    Tables& operator=(const Tables&) = delete;

    Ledger ledger;
    PackedCopies copies;
    Search search;
    AlertMemoryTables memory;
    Recorder recorder{ledger, copies, search};
};

struct Docket::Impl {
    Impl(const std::filesystem::path& file, OpenMode mode, const Limits& limits)
        : database(file, mode, limits),
          tables(database.guarded([&] { return Tables(database.connection()); })) {}

    template <class Work>
    auto reading(Work&& work) -> decltype(work()) {
        return database.reading(work);
    }

    // For work that needs the names of the packed cases.
    template <class Work>
    auto reading_names(Work&& work) -> decltype(work()) {
        return database.reading([&] {
            if (!database.is_writing()) tables.copies.refresh();
            return work();
        });
    }

    template <class Work>
    void writing(Work&& work) {
        if (database.is_writing()) return database.writing(work);
        try {
            database.writing([&] {
                tables.ledger.read_head();
                tables.copies.refresh();
                work();
                tables.search.flush();
            });
        } catch (...) {
            tables.copies.forget();
            tables.search.forget();
            throw;
        }
    }

    Database database;
    Tables tables;
};

namespace {

UsageError unknown_case(std::string_view case_id) {
    return UsageError("there is no case \"" + std::string(case_id) + "\" in the docket",
                      "merzim status shows the cases there are");
}

void require_distinct(const std::vector<docket::Case>& records) {
    std::set<std::string_view> ids;
    for (const docket::Case& record : records) {
        if (ids.insert(record.id).second) continue;
        throw UsageError("two of the cases have the id \"" + record.id + "\"",
                         "give each case an id of its own");
    }
}

// Puts an end to the saying of an entry that stands.
void close(HistoryEntry& entry, const LedgerRow& row) {
    entry.closed_at = row.recorded_at;
    entry.closed_by = row.action == "retract" ? "retracted" : "amended";
}

}  // namespace

Docket::Docket(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Docket::~Docket() = default;
Docket::Docket(Docket&&) noexcept = default;
Docket& Docket::operator=(Docket&&) noexcept = default;

Docket Docket::open(const std::filesystem::path& file, OpenMode mode, const Limits& limits) {
    return Docket(std::make_unique<Impl>(file, mode, limits));
}

bool Docket::is_older(const std::filesystem::path& file) {
    return Database::is_older(file);
}

Docket Docket::in_memory() {
    return Docket(std::make_unique<Impl>(std::filesystem::path(), OpenMode::create, Limits{}));
}

const std::filesystem::path& Docket::file() const {
    return impl_->database.file();
}

int Docket::schema_version() const {
    return impl_->database.guarded([&] { return user_version(impl_->database.connection()); });
}

std::vector<Change> Docket::record(const docket::Case& record, std::int64_t now, bool dry_run) {
    if (dry_run) {
        return impl_->reading([&] { return impl_->tables.recorder.differences(record); });
    }
    std::vector<Change> changes;
    impl_->writing([&] { changes = impl_->tables.recorder.record(record, now); });
    return changes;
}

std::vector<Change> Docket::record(const std::vector<docket::Case>& records, std::int64_t now,
                                   bool dry_run) {
    require_distinct(records);
    std::vector<Change> all;
    const auto each = [&] {
        for (const docket::Case& one : records) {
            std::vector<Change> changes = record(one, now, dry_run);
            std::move(changes.begin(), changes.end(), std::back_inserter(all));
        }
    };
    dry_run ? impl_->reading(each) : impl_->writing(each);
    return all;
}

std::vector<Change> Docket::retract(std::string_view case_id, std::int64_t now) {
    std::vector<Change> changes;
    impl_->writing([&] {
        changes = impl_->tables.recorder.retract(case_id, now);
        if (changes.empty()) throw unknown_case(case_id);
    });
    return changes;
}

void Docket::together(const std::function<void()>& work) {
    impl_->writing(work);
}

std::vector<std::string> Docket::case_ids() const {
    std::vector<std::string> ids;
    impl_->reading([&] {
        impl_->tables.copies.each_case_id([&](const std::string& id) { ids.push_back(id); });
    });
    return ids;
}

std::size_t Docket::case_count() const {
    return impl_->reading([&] { return static_cast<std::size_t>(impl_->tables.copies.count()); });
}

namespace {

// What stands of a case after those of its rows that count.
std::optional<docket::Case> case_of_rows(Ledger& ledger, std::string_view case_id,
                                         const std::function<bool(const LedgerRow&)>& counts) {
    Standing standing;
    for (const LedgerRow& row : ledger.rows(case_id)) {
        if (counts(row)) standing.apply(row);
    }
    if (standing.empty()) return std::nullopt;
    return case_of(standing);
}

}  // namespace

std::optional<docket::Case> Docket::load(std::string_view case_id,
                                         std::optional<std::int64_t> recorded_by) const {
    return impl_->reading([&] {
        return case_of_rows(impl_->tables.ledger, case_id, [&](const LedgerRow& row) {
            return !recorded_by || row.recorded_at <= *recorded_by;
        });
    });
}

std::optional<docket::Case> Docket::load_at(std::string_view case_id, std::int64_t rows) const {
    return impl_->reading([&] {
        return case_of_rows(impl_->tables.ledger, case_id,
                            [&](const LedgerRow& row) { return row.sequence <= rows; });
    });
}

std::int64_t Docket::rows() const {
    return impl_->reading([&] { return impl_->tables.ledger.count(); });
}

std::vector<HistoryEntry> Docket::history(std::string_view case_id,
                                          std::string_view entry_id) const {
    return impl_->reading([&] {
        std::vector<HistoryEntry> entries;
        std::map<std::pair<std::string, std::string>, std::size_t> standing;
        for (LedgerRow& row : impl_->tables.ledger.rows(case_id)) {
            if (!entry_id.empty() && row.id != entry_id) continue;
            const auto key = std::pair(row.entry, row.id);
            if (const auto old = standing.find(key); old != standing.end()) {
                close(entries[old->second], row);
                standing.erase(old);
            }
            if (row.action == "retract") continue;
            standing[key] = entries.size();
            entries.push_back({row.sequence, std::move(row.case_id), std::move(row.entry),
                               std::move(row.id), std::move(row.content), row.recorded_at,
                               std::nullopt, "", hex(row.hash)});
        }
        return entries;
    });
}

VerifyReport Docket::verify() const {
    Tables& tables = impl_->tables;
    return impl_->database.guarded([&] {
        return Verifier(impl_->database, tables.ledger, tables.copies, tables.search).verify();
    });
}

const docket::Symbols& Docket::symbols() const {
    impl_->reading_names([] {});
    return impl_->tables.copies.symbols();
}

void Docket::scan(const std::function<void(std::string_view bytes)>& each, int part,
                  int parts) const {
    impl_->reading_names([&] { impl_->tables.copies.scan(each, part, parts); });
}

void Docket::scan_blocks(const std::function<std::int64_t()>& next,
                         const std::function<void(std::string_view bytes)>& each) const {
    impl_->reading_names([&] { impl_->tables.copies.scan_blocks(next, each); });
}

void Docket::scan_cases(std::span<const std::string> case_ids,
                        const std::function<void(std::string_view bytes)>& each) const {
    impl_->reading_names([&] {
        for (const std::string& case_id : case_ids) {
            const std::string bytes = impl_->tables.copies.bytes(case_id);
            if (!bytes.empty()) each(bytes);
        }
    });
}

std::string Docket::packed(std::string_view case_id) const {
    return impl_->reading([&] { return impl_->tables.copies.bytes(case_id); });
}

void Docket::rebuild() {
    // not by way of Impl::writing: it would refuse a damaged table of names
    Tables& tables = impl_->tables;
    tables.copies.forget();
    tables.search.forget();
    impl_->database.writing([&] {
        tables.recorder.rebuild();
        tables.search.flush();
    });
}

std::vector<SearchHit> Docket::search(std::string_view text, std::size_t limit) const {
    return impl_->reading([&] { return impl_->tables.search.find(text, limit); });
}

std::vector<AlertMemory> Docket::alerts() const {
    return impl_->reading([&] { return impl_->tables.memory.alerts(); });
}

std::vector<AlertMemory> Docket::open_alerts() const {
    return impl_->reading([&] { return impl_->tables.memory.open_alerts(); });
}

std::vector<AlertMemory> Docket::alerts_of(std::string_view case_id) const {
    return impl_->reading([&] { return impl_->tables.memory.alerts_of(case_id); });
}

std::optional<AlertMemory> Docket::alert(std::string_view fingerprint) const {
    return impl_->reading([&] { return impl_->tables.memory.alert(fingerprint); });
}

std::vector<Telling> Docket::tellings(std::string_view reader) const {
    return impl_->reading([&] { return impl_->tables.memory.tellings(reader); });
}

std::vector<Telling> Docket::tellings() const {
    return impl_->reading([&] { return impl_->tables.memory.tellings(); });
}

std::vector<Silence> Docket::silences() const {
    return impl_->reading([&] { return impl_->tables.memory.silences(); });
}

void Docket::remember(const RunMemory& run, std::int64_t now) {
    impl_->writing([&] {
        AlertMemoryTables& memory = impl_->tables.memory;
        const std::int64_t number = memory.add_run(run.record, now);
        for (AlertMemory alert : run.alerts) {
            alert.changed_in = number;
            memory.put(alert);
        }
        for (const std::string& reader : run.readers)
            memory.put_reader(reader, number);
        for (const Telling& telling : run.tellings)
            memory.put(telling);
        for (const Watch& watch : run.watches)
            memory.put(watch, run.rows);
        for (const SentEntry& entry : run.sent)
            memory.put(entry);
        for (const OutgoingMessage& message : run.outbox)
            memory.queue(message, now);
        memory.put_bases(run.bases);
    });
}

void Docket::remember_sent(const std::vector<SentEntry>& entries) {
    impl_->writing([&] {
        for (const SentEntry& entry : entries)
            impl_->tables.memory.put(entry);
    });
}

std::vector<OutgoingMessage> Docket::outbox() const {
    return impl_->reading([&] { return impl_->tables.memory.outbox(); });
}

void Docket::mark_sent(std::int64_t number, std::int64_t now) {
    impl_->writing([&] { impl_->tables.memory.mark_sent(number, now); });
}

void Docket::mark_failed(std::int64_t number, std::string_view problem) {
    impl_->writing([&] { impl_->tables.memory.mark_failed(number, problem); });
}

bool Docket::drop_message(std::int64_t number, std::int64_t now) {
    bool waits = false;
    impl_->writing([&] {
        for (const OutgoingMessage& message : impl_->tables.memory.outbox())
            waits = waits || message.number == number;
        if (!waits) return;
        impl_->tables.memory.mark_failed(number, "dropped");
        impl_->tables.memory.mark_sent(number, now);
    });
    return waits;
}

std::size_t Docket::withdraw_messages(std::int64_t now) {
    std::size_t withdrawn = 0;
    impl_->writing([&] { withdrawn = impl_->tables.memory.withdraw_messages(now); });
    return withdrawn;
}

void Docket::note_run(const std::string& record, std::int64_t now) {
    impl_->writing([&] { impl_->tables.memory.add_run(record, now); });
}

void Docket::acknowledge(std::string_view fingerprint, std::string_view by, std::string_view note,
                         std::string_view on) {
    impl_->writing([&] {
        if (impl_->tables.memory.acknowledge(fingerprint, by, note, on)) return;
        throw UsageError("there is no alert \"" + std::string(fingerprint) + "\"",
                         "\"merzim alerts\" shows the alerts there are");
    });
}

std::int64_t Docket::silence(const Silence& silence) {
    std::int64_t id = 0;
    impl_->writing([&] { id = impl_->tables.memory.add(silence); });
    return id;
}

bool Docket::lift_silence(std::int64_t id, std::string_view on) {
    bool lifted = false;
    impl_->writing([&] { lifted = impl_->tables.memory.lift_silence(id, on); });
    return lifted;
}

std::vector<std::string> Docket::cases_to_look_at(std::string_view now) const {
    return impl_->reading([&] { return impl_->tables.memory.cases_to_look_at(now); });
}

std::vector<std::string> Docket::cases_gone() const {
    return impl_->reading([&] { return impl_->tables.memory.cases_gone(); });
}

std::vector<ComingTerm> Docket::coming(std::string_view from, std::string_view until) const {
    return impl_->reading([&] { return impl_->tables.memory.coming(from, until); });
}

std::map<std::string, std::string> Docket::bases() const {
    return impl_->reading([&] { return impl_->tables.memory.bases(); });
}

std::vector<SentEntry> Docket::sent_entries(std::string_view reader) const {
    return impl_->reading([&] { return impl_->tables.memory.sent_entries(reader); });
}

std::vector<RunRow> Docket::runs(std::size_t limit) const {
    return impl_->reading([&] { return impl_->tables.memory.runs(limit); });
}

std::optional<RunRow> Docket::last_run_for(std::string_view reader) const {
    return impl_->reading([&] { return impl_->tables.memory.last_run_for(reader); });
}

void Docket::backup(const std::filesystem::path& to) const {
    impl_->database.guarded([&] { back_up(impl_->database.connection(), to); });
}

}  // namespace merzim::store
