// What everything else is measured against: reading a docket and doing nothing with it.
#pragma once

#include <cstdint>
#include <filesystem>

namespace merzim::bench {

struct Read {
    std::uint64_t rows = 0;  // events of the ledger, or cases
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;  // a sum over what was read, so that nobody can leave the reading out
};

// The bare row scan: every event row of the ledger, all its columns, through the C API of SQLite.
Read scan_rows(const std::filesystem::path& docket);

// Every packed case, decoded.
Read scan_packed(const std::filesystem::path& docket);

}  // namespace merzim::bench
