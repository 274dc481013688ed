// Recording, reading, checking: with a docket on disk.
#include "tests/bench/fixtures.hpp"
#include "tests/bench/yardstick.hpp"

#include <benchmark/benchmark.h>

namespace merzim::bench {

namespace {

void import_cases(benchmark::State& state) {
    std::vector<docket::Case> cases;
    for (std::uint64_t number = 1; number <= 1000; ++number) {
        cases.push_back(plausible_case(kSeed, number));
    }
    for (auto _ : state) {
        store::Docket docket = store::Docket::in_memory();
        benchmark::DoNotOptimize(docket.record(cases, 0, false).size());
    }
    state.SetItemsProcessed(state.iterations() * 1000);
    state.SetLabel("cases, in memory");
}

void bare_row_scan(benchmark::State& state) {
    const auto& file = docket_of(static_cast<std::uint64_t>(state.range(0)));
    std::uint64_t rows = 0;
    for (auto _ : state) {
        const Read read = scan_rows(file);
        benchmark::DoNotOptimize(read.bytes);
        rows += read.rows;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(rows));
    state.SetLabel("events");
}

void packed_scan(benchmark::State& state) {
    const auto& file = docket_of(static_cast<std::uint64_t>(state.range(0)));
    std::uint64_t events = 0;
    for (auto _ : state) {
        const Read read = scan_packed(file);
        benchmark::DoNotOptimize(read.bytes);
        events += read.events;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(events));
    state.SetLabel("events");
}

void full_check(benchmark::State& state) {
    const auto& file = docket_of(static_cast<std::uint64_t>(state.range(0)));
    const auto jobs = static_cast<unsigned>(state.range(1));
    std::uint64_t events = 0;
    std::uint64_t findings = 0;
    for (auto _ : state) {
        const CheckTotals totals =
            check_docket(file, only(pack()), question(), jobs, [&](const Finding&) { ++findings; });
        events += totals.events;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(events));
    state.counters["findings"] =
        benchmark::Counter(static_cast<double>(findings), benchmark::Counter::kAvgIterations);
    state.SetLabel("events");
}

void status_of_one_case(benchmark::State& state) {
    const auto cases = static_cast<std::uint64_t>(state.range(0));
    const auto& file = docket_of(cases);
    std::uint64_t number = 0;
    for (auto _ : state) {
        const store::Docket docket = store::Docket::open(file, store::OpenMode::read_only);
        number = number * 7919 % cases + 1;
        const auto record = docket.load(case_id(number));
        const CaseEvaluation evaluation(pack(), *record, question());
        benchmark::DoNotOptimize(evaluation.evaluation().outcomes.size());
    }
    state.SetLabel("docket opened, pack at hand");
}

void load_rules(benchmark::State& state) {
    for (auto _ : state) {
        Diagnostics diagnostics;
        const auto loaded = load_pack(MERZIM_SOURCE_DIR "/rules/kz/criminal", diagnostics);
        benchmark::DoNotOptimize(loaded->rules.size());
    }
}

BENCHMARK(import_cases)->Unit(benchmark::kMillisecond);
BENCHMARK(bare_row_scan)->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(packed_scan)->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(full_check)
    ->ArgNames({"cases", "jobs"})
    ->Args({1000, 1})
    ->Args({20000, 1})
    ->Args({20000, 2})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(status_of_one_case)->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(load_rules)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace merzim::bench
