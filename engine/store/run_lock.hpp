// That two runs of alerts never meet on one docket.
//
// An flock(2) on a file beside the docket ("docket.db-run"): the kernel lets go of it when the
// process ends, however it ends, so that a lock is never stale; the file itself stays and means
// nothing. It is not the docket: closing that would take SQLite's own locks away (POSIX locks
// belong to the process, see "How To Corrupt An SQLite Database File", 2.2). Others read and write
// while a run goes on.
#pragma once

#include <filesystem>

namespace merzim::store {

class RunLock {
  public:
    // Throws StoreError when another run holds it, or the file cannot be made.
    explicit RunLock(const std::filesystem::path& docket);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

  private:
    int file_ = -1;
};

}  // namespace merzim::store
