// merzim_measure: single figures for tests/bench/run. Each prints "name value" lines.
//
//   merzim_measure rows DOCKET              the bare row scan
//   merzim_measure packed DOCKET            every packed case decoded
//   merzim_measure check DOCKET RULES JOBS  a full check within this process, on the day of
//   generate.hpp merzim_measure outcomes DOCKET RULES    every outcome and wake date, one a line,
//   for comparing merzim_measure run TIMES COMMAND...     a command from start to end, its output
//   thrown away:
//                                           median of the wall time, most memory it held
#include "engine/pipeline.hpp"
#include "tests/bench/generate.hpp"
#include "tests/bench/yardstick.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

namespace merzim::bench {

namespace {

using Clock = std::chrono::steady_clock;

const timeline::Question kQuestion{time::end_of(kToday), std::nullopt};

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

law::Pack pack_of(const char* directory) {
    Diagnostics diagnostics;
    std::optional<law::Pack> pack = load_pack(directory, diagnostics);
    if (!pack) throw std::runtime_error(diagnostics.render());
    return std::move(*pack);
}

int print(const Read& read, double seconds) {
    fmt::print("rows {}\nevents {}\nbytes {}\nseconds {:.4f}\n", read.rows, read.events, read.bytes,
               seconds);
    return 0;
}

int check(const char* file, const char* rules, const char* jobs) {
    const auto start = Clock::now();
    const law::Pack pack = pack_of(rules);
    const double loading = seconds_since(start);
    const auto loaded = Clock::now();
    std::uint64_t with_findings = 0;
    std::string last;
    const CheckTotals totals =
        check_docket(file, only(pack), kQuestion, static_cast<unsigned>(std::atoi(jobs)),
                     [&](const Finding& finding) {
                         if (finding.case_id != last) ++with_findings;
                         last = finding.case_id;
                     });
    fmt::print(
        "cases {}\nevents {}\nfindings {}\ncases_with_findings {}\nload_seconds {:.4f}\n"
        "seconds {:.4f}\n",
        totals.cases, totals.events, totals.findings, with_findings, loading,
        seconds_since(loaded));
    return 0;
}

int outcomes(const char* file, const char* rules) {
    const law::Pack pack = pack_of(rules);
    const store::Docket docket = store::Docket::open(file, store::OpenMode::read_only);
    verdict::Evaluator evaluator(pack, docket.symbols());
    verdict::Evaluation evaluation;
    docket::PackedCase packed;
    docket.scan([&](std::string_view bytes) {
        if (!docket::decode(bytes, packed)) throw std::runtime_error("a packed case is damaged");
        evaluator.evaluate(packed, kQuestion, evaluation);
        fmt::print("{} wake {}\n", packed.id, evaluation.wake.minutes);
        for (const verdict::Outcome& o : evaluation.outcomes) {
            fmt::print("{} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {}\n", packed.id,
                       pack.rule(o.rule).id, o.term.value, o.participant, o.event, o.by,
                       to_string(o.kind), to_string(o.claim), to_string(o.certainty), o.allowed,
                       to_string(o.missing), o.missing_event, static_cast<int>(o.confidence),
                       o.due.earliest.minutes, o.due.prevailing.minutes, o.due.latest.minutes,
                       o.days_over, o.days_over_most, o.amount);
        }
        for (const verdict::Clock& c : evaluation.clocks) {
            fmt::print("{} clock {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {}\n", packed.id,
                       pack.term(c.term).id, c.participant, c.event, c.ended_by, c.version,
                       to_string(c.kind), to_string(c.certainty), c.allowed, c.due.earliest.minutes,
                       c.due.prevailing.minutes, c.due.latest.minutes, c.base.latest.minutes,
                       c.ceiling.minutes, c.extensions, to_string(c.missing), c.provisional,
                       static_cast<int>(c.confidence));
        }
    });
    return 0;
}

struct Cost {
    double seconds = 0;
    long kilobytes = 0;
};

Cost run_once(char** command) {
    const auto start = Clock::now();
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("fork failed");
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execvp(command[0], command);
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage {};
    ::wait4(child, &status, 0, &usage);
    const double seconds = seconds_since(start);
    // 1: done, and something needs attention
    const bool done = WIFEXITED(status) && WEXITSTATUS(status) <= 1;
    if (!done) throw std::runtime_error(fmt::format("{} failed", command[0]));
    return {seconds, usage.ru_maxrss};
}

int run(int times, char** command) {
    std::vector<double> seconds;
    long kilobytes = 0;
    for (int i = 0; i < times; ++i) {
        const Cost cost = run_once(command);
        seconds.push_back(cost.seconds);
        kilobytes = std::max(kilobytes, cost.kilobytes);
    }
    std::sort(seconds.begin(), seconds.end());
    fmt::print("seconds {:.4f}\nkilobytes {}\n", seconds[seconds.size() / 2], kilobytes);
    return 0;
}

int measure(int argc, char** argv) {
    const std::string_view what = argc > 1 ? argv[1] : "";
    const auto start = Clock::now();
    if (what == "rows" && argc == 3) {
        const Read read = scan_rows(argv[2]);
        return print(read, seconds_since(start));
    }
    if (what == "packed" && argc == 3) {
        const Read read = scan_packed(argv[2]);
        return print(read, seconds_since(start));
    }
    if (what == "check" && argc == 5) return check(argv[2], argv[3], argv[4]);
    if (what == "outcomes" && argc == 4) return outcomes(argv[2], argv[3]);
    if (what == "run" && argc > 3) return run(std::max(1, std::atoi(argv[2])), argv + 3);
    fmt::print(stderr, "merzim_measure: see the head of tests/bench/measure_main.cpp\n");
    return 2;
}

}  // namespace

}  // namespace merzim::bench

int main(int argc, char** argv) {
    try {
        return merzim::bench::measure(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "merzim_measure: {}\n", error.what());
        return 3;
    }
}
