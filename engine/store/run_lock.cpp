#include "engine/store/run_lock.hpp"

#include "engine/base/errors.hpp"
#include "engine/store/store_error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace merzim::store {

RunLock::RunLock(const std::filesystem::path& docket) {
    std::filesystem::path beside = docket;
    beside += "-run";
    // closed in what this process starts: a mailer that lives on must not hold the lock
    file_ = ::open(beside.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file_ < 0) throw system_error(beside, errno);
    if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
    const int reason = errno;
    ::close(file_);
    if (reason != EWOULDBLOCK) throw system_error(beside, reason);
    throw StoreError("another run of alerts is going on with this docket",
                     "wait for its end: a mailer or a hook may take as long as --patience says");
}

RunLock::~RunLock() {
    ::close(file_);
}

}  // namespace merzim::store
