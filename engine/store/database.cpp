#include "engine/store/database.hpp"

#include "engine/store/backup.hpp"
#include "engine/store/schema.hpp"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

namespace merzim::store {

namespace {

namespace fs = std::filesystem;

// Made by us and not by SQLite so that others cannot read it, whatever the umask says: the record
// of a defence. SQLite gives its side files the same permissions.
void make_file(const fs::path& file) {
    if (file.has_parent_path()) {
        std::error_code error;
        if (!fs::exists(file.parent_path(), error) && !error) {
            fs::create_directories(file.parent_path(), error);
            if (!error) fs::permissions(file.parent_path(), fs::perms::owner_all, error);
        }
        if (error) throw system_error(file, error.value());
    }
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) {
        if (errno == EEXIST) return;  // another process was faster
        throw system_error(file, errno);
    }
    ::close(made);
}

// Makes sure that there is something SQLite can open.
void require_file(const fs::path& file, OpenMode mode) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        if (mode != OpenMode::create) throw missing_error(file);
        make_file(file);
        return;
    }
    if (status.type() == fs::file_type::none) throw system_error(file, error.value());
    if (fs::is_directory(status)) throw folder_error(file);
    if (!fs::is_regular_file(status)) throw not_a_docket_error(file);
    if (::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0) throw system_error(file, errno);
    if (mode != OpenMode::read_only && ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0) {
        throw unwritable_error(file);
    }
}

// On a medium that cannot be written SQLite cannot make the side files of a WAL database; nobody
// else can change the file either, so it may be read as it is.
bool is_on_read_only_medium(const fs::path& file) {
    struct statvfs medium {};
    return ::statvfs(file.c_str(), &medium) == 0 && (medium.f_flag & ST_RDONLY) != 0;
}

std::string immutable_uri(const fs::path& file) {
    static constexpr char kHex[] = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kHex[byte >> 4U], kHex[byte & 0xFU]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

SQLite::Database connect(const fs::path& file, OpenMode mode, const Limits& limits) {
    const auto patience = static_cast<int>(limits.patience.count());
    const int write = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;  // a Docket has one thread
    const int read = SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    if (file.empty()) {
        return {":memory:", write | SQLite::OPEN_CREATE, patience};
    }
    require_file(file, mode);
    try {
        if (mode != OpenMode::read_only) {
            return {fs::absolute(file).string(), write, patience};
        }
        if (is_on_read_only_medium(file)) {
            return {immutable_uri(file), read | SQLite::OPEN_URI, patience};
        }
        return {fs::absolute(file).string(), read, patience};
    } catch (const SQLite::Exception& failure) {
        throw store_error(file, failure);
    }
}

}  // namespace

Database::Database(const fs::path& file, OpenMode mode, const Limits& limits)
    : file_(file), mode_(mode), connection_(connect(file, mode, limits)) {
    guarded([&] { prepare(limits); });
}

void Database::prepare(const Limits& limits) {
    sqlite3* handle = connection_.getHandle();
    // a file from elsewhere must not make SQLite run what is written in its schema
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    connection_.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON");
    check_identity();
    if (!is_writable()) return;
    connection_.exec(
        "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; "
        "PRAGMA journal_size_limit = 67108864");
    if (limits.bytes > 0) {
        const int page = connection_.execAndGet("PRAGMA page_size").getInt();
        connection_.exec("PRAGMA max_page_count = " + std::to_string(limits.bytes / page));
    }
    if (user_version(connection_) == 0) {
        // readers and a writer do not wait for each other; where the file system does not allow it
        // SQLite stays with its rollback journal, which is as safe. It has to come before the
        // tables.
        connection_.exec("PRAGMA journal_mode = WAL");
    }
    if (user_version(connection_) < static_cast<int>(migrations().size())) keep_copy();
    migrate(connection_, migrations());
}

// Of a docket that is about to be brought up to date. One that is there already was made by another
// process or an attempt that failed: it is of the same version, and is left alone.
void Database::keep_copy() {
    const int version = user_version(connection_);
    if (file_.empty() || version == 0) return;
    fs::path copy = file_;
    copy += ".schema-" + std::to_string(version);
    std::error_code error;
    if (!fs::exists(copy, error)) back_up(connection_, copy);
}

bool Database::is_older(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return false;
    try {
        SQLite::Database database(fs::absolute(file).string(), SQLite::OPEN_READONLY);
        const int version = user_version(database);
        return application_id(database) == kApplicationId && version > 0 &&
               version < static_cast<int>(migrations().size());
    } catch (const SQLite::Exception&) {
        return false;
    }
}

// Is it a docket, and one this program can work with? The first thing that is read of the file.
void Database::check_identity() {
    const int known = static_cast<int>(migrations().size());
    const int version = user_version(connection_);
    const bool is_empty =
        connection_.execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() == 0;
    const int owner = application_id(connection_);
    if (is_empty && version == 0 && owner == 0) {
        if (mode_ != OpenMode::create) throw not_a_docket_error(file_);
        return;
    }
    if (owner != kApplicationId || version < 0) throw foreign_error(file_);
    if (version > known) throw newer_error(file_, version, known);
    if (version < known && !is_writable()) throw older_error(file_);
}

void Database::require_writable() {
    if (!is_writable()) throw unwritable_error(file_);
    int moved = 0;
    sqlite3_file_control(connection_.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved != 0) throw moved_error(file_);
}

}  // namespace merzim::store
