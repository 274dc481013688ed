// merzim_generate OUT.db CASES SEED: a new docket of invented cases, how long recording
// took and the most memory that was held.
#include "engine/base/errors.hpp"
#include "tests/bench/generate.hpp"

#include <cstdlib>
#include <filesystem>
#include <sys/resource.h>

#include <fmt/format.h>

int main(int argc, char** argv) {
    using namespace merzim;
    if (argc != 4) {
        fmt::print(stderr, "usage: merzim_generate OUT.db CASES SEED\n");
        return 2;
    }
    const std::filesystem::path file = argv[1];
    if (std::filesystem::exists(file)) {
        fmt::print(stderr, "merzim_generate: {} is already there\n", file.string());
        return 2;
    }
    try {
        store::Docket docket = store::Docket::open(file, store::OpenMode::create);
        const bench::Filled filled = bench::fill(docket, std::strtoull(argv[2], nullptr, 10),
                                                 std::strtoull(argv[3], nullptr, 10));
        struct rusage usage {};
        ::getrusage(RUSAGE_SELF, &usage);
        fmt::print("cases {}\nevents {}\nrows {}\n", filled.cases, filled.events, filled.rows);
        fmt::print("drawn_seconds {:.3f}\nimport_seconds {:.3f}\nkilobytes {}\n",
                   filled.making_seconds, filled.import_seconds, usage.ru_maxrss);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "merzim_generate: {}\n", error.what());
        return 3;
    }
}
