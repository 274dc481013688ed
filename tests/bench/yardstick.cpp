#include "tests/bench/yardstick.hpp"

#include "engine/docket/packed.hpp"
#include "engine/store/docket.hpp"

#include <stdexcept>
#include <string>

#include <sqlite3.h>

namespace merzim::bench {

namespace {

[[noreturn]] void fail(sqlite3* database) {
    throw std::runtime_error(std::string("SQLite: ") + sqlite3_errmsg(database));
}

}  // namespace

Read scan_rows(const std::filesystem::path& docket) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(docket.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        fail(database);
    }
    sqlite3_stmt* statement = nullptr;
    constexpr const char* kSql =
        "SELECT sequence, case_id, entry, id, action, content, recorded_at, hash FROM ledger "
        "WHERE entry = 'event' ORDER BY sequence";
    if (sqlite3_prepare_v2(database, kSql, -1, &statement, nullptr) != SQLITE_OK) fail(database);
    Read read;
    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement)) {
        ++read.rows;
        for (const int column : {0, 6})
            read.bytes += static_cast<std::uint64_t>(sqlite3_column_int64(statement, column));
        for (const int column : {1, 2, 3, 4, 5, 7}) {
            const auto* text = static_cast<const char*>(sqlite3_column_blob(statement, column));
            read.bytes += static_cast<std::uint64_t>(sqlite3_column_bytes(statement, column));
            if (text != nullptr) read.bytes += static_cast<unsigned char>(*text);
        }
    }
    if (step != SQLITE_DONE) fail(database);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    read.events = read.rows;
    return read;
}

Read scan_packed(const std::filesystem::path& docket) {
    const store::Docket opened = store::Docket::open(docket, store::OpenMode::read_only);
    docket::PackedCase packed;
    Read read;
    opened.scan([&](std::string_view bytes) {
        if (!docket::decode(bytes, packed)) throw std::runtime_error("a packed case is damaged");
        ++read.rows;
        read.events += packed.events.size();
        read.bytes += bytes.size();
    });
    return read;
}

}  // namespace merzim::bench
