#include "engine/store/backup.hpp"

#include "engine/base/text.hpp"
#include "engine/store/store_error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <SQLiteCpp/Backup.h>

namespace merzim::store {

namespace fs = std::filesystem;

void back_up(SQLite::Database& from, const fs::path& to) {
    const int made = ::open(to.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0 && errno == EEXIST) {
        throw UsageError("\"" + text::printable(to.string()) + "\" is already there",
                         "name a file that does not exist: a backup is never overwritten");
    }
    if (made < 0) throw system_error(to, errno);
    ::close(made);
    try {
        SQLite::Database copy(fs::absolute(to).string(), SQLite::OPEN_READWRITE);
        SQLite::Backup(copy, from).executeStep();
        // a copy of its own has no side files
        copy.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception& failure) {
        std::error_code ignored;
        fs::remove(to, ignored);
        throw store_error(to, failure);
    }
}

}  // namespace merzim::store
