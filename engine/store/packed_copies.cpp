#include "engine/store/packed_copies.hpp"

#include "engine/base/errors.hpp"

namespace merzim::store {

namespace {

// Threads share the cases out in blocks of so many numbers. The blocks do not depend on how many
// cases there are, so the threads agree on them even if one of them sees a case more.
constexpr std::int64_t kBlock = 512;

}  // namespace

PackedCopies::PackedCopies(SQLite::Database& database)
    : data_version_(database, "PRAGMA data_version"),
      read_symbols_(database, "SELECT number, name FROM symbols ORDER BY number"),
      add_symbol_(database, "INSERT INTO symbols (number, name) VALUES (?1, ?2)"),
      put_(database,
           "INSERT INTO packed (case_id, bytes) VALUES (?1, ?2) "
           "ON CONFLICT (case_id) DO UPDATE SET bytes = excluded.bytes"),
      remove_(database, "DELETE FROM packed WHERE case_id = ?1"),
      clear_packed_(database, "DELETE FROM packed"),
      clear_symbols_(database, "DELETE FROM symbols"),
      bytes_(database, "SELECT bytes FROM packed WHERE case_id = ?1"),
      count_(database, "SELECT count(*) FROM packed"),
      case_ids_(database, "SELECT case_id FROM packed ORDER BY case_id"),
      last_(database, "SELECT coalesce(max(number), 0) FROM packed"),
      range_(database, "SELECT bytes FROM packed WHERE number BETWEEN ?1 AND ?2 ORDER BY number") {}

void PackedCopies::refresh() {
    {
        Query::Run run = data_version_();
        run.next();
        const std::int64_t version = run.integer(0);
        if (is_fresh_ && version == version_) return;
        version_ = version;
    }
    symbols_ = docket::Symbols();
    Query::Run run = read_symbols_();
    while (run.next()) {
        const docket::Symbol symbol = symbols_.intern(run.view(1));
        if (symbol == run.integer(0)) continue;
        throw StoreError("the table of names in the docket is damaged",
                         "run \"merzim doctor\": it rebuilds what is derived from the ledger");
    }
    stored_symbols_ = symbols_.size();
    is_fresh_ = true;
}

void PackedCopies::put(const docket::Case& record) {
    docket::pack_case(record, symbols_, packed_);
    for (; stored_symbols_ < symbols_.size(); ++stored_symbols_) {
        add_symbol_.execute(static_cast<std::int64_t>(stored_symbols_),
                            symbols_.name(static_cast<docket::Symbol>(stored_symbols_)));
    }
    put_.execute(record.id, Blob{docket::encode(packed_)});
}

void PackedCopies::remove(std::string_view case_id) {
    remove_.execute(case_id);
}

void PackedCopies::clear() {
    clear_packed_.execute();
    clear_symbols_.execute();
    symbols_ = docket::Symbols();
    stored_symbols_ = symbols_.size();
    is_fresh_ = true;
}

bool PackedCopies::has(std::string_view case_id) {
    return bytes_(case_id).next();
}

std::string PackedCopies::bytes(std::string_view case_id) {
    Query::Run run = bytes_(case_id);
    return run.next() ? run.text(0) : std::string();
}

std::int64_t PackedCopies::count() {
    Query::Run run = count_();
    run.next();
    return run.integer(0);
}

void PackedCopies::each_case_id(const std::function<void(const std::string&)>& each) {
    Query::Run run = case_ids_();
    while (run.next())
        each(run.text(0));
}

void PackedCopies::scan(const std::function<void(std::string_view bytes)>& each, int part,
                        int parts) {
    std::int64_t block = part - parts;
    scan_blocks([&] { return block += parts; }, each);
}

void PackedCopies::scan_blocks(const std::function<std::int64_t()>& next,
                               const std::function<void(std::string_view bytes)>& each) {
    std::int64_t blocks = 0;
    {
        Query::Run run = last_();
        run.next();
        blocks = (run.integer(0) + kBlock - 1) / kBlock;
    }
    for (std::int64_t block = next(); block >= 0 && block < blocks; block = next()) {
        Query::Run run = range_(block * kBlock + 1, (block + 1) * kBlock);
        while (run.next())
            each(run.view(0));
    }
}

}  // namespace merzim::store
