// The steps a case takes in a full check, one by one and in memory. Times are for 2000 cases.
#include "engine/time/counting.hpp"
#include "engine/time/edtf.hpp"
#include "engine/timeline/timeline.hpp"
#include "tests/bench/fixtures.hpp"

#include <memory>

#include <benchmark/benchmark.h>

namespace merzim::bench {

namespace {

void count_events(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(packed_cases().events));
    state.SetLabel("events");
}

void draw_a_case(benchmark::State& state) {
    std::uint64_t number = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(plausible_case(kSeed, ++number).events.size());
    }
}

void decode(benchmark::State& state) {
    const PackedCases& cases = packed_cases();
    docket::PackedCase packed;
    for (auto _ : state) {
        for (const std::string& bytes : cases.bytes) {
            benchmark::DoNotOptimize(docket::decode(bytes, packed));
        }
    }
    count_events(state);
}

void build_timelines(benchmark::State& state) {
    const PackedCases& cases = packed_cases();
    const timeline::Binding binding(pack(), cases.symbols);
    timeline::Timeline line(binding);
    docket::PackedCase packed;
    for (auto _ : state) {
        for (const std::string& bytes : cases.bytes) {
            docket::decode(bytes, packed);
            line.build(packed, question());
            benchmark::DoNotOptimize(line.facts().size());
        }
    }
    count_events(state);
}

void evaluate(benchmark::State& state) {
    const PackedCases& cases = packed_cases();
    verdict::Evaluator evaluator(pack(), cases.symbols);
    verdict::Evaluation evaluation;
    docket::PackedCase packed;
    for (auto _ : state) {
        for (const std::string& bytes : cases.bytes) {
            docket::decode(bytes, packed);
            evaluator.evaluate(packed, question(), evaluation);
            benchmark::DoNotOptimize(evaluation.outcomes.size());
        }
    }
    count_events(state);
}

void count_two_months(benchmark::State& state) {
    time::CountRequest request;
    request.length.months = 2;
    request.convention.roll = time::Roll::forward;
    request.calendar = &pack().calendar;
    request.zone = &pack().zones.front();
    request.with_steps = false;
    const time::Bounds start{time::start_of(kToday), time::end_of(kToday + 9)};
    for (auto _ : state) {
        benchmark::DoNotOptimize(time::count(start, request).last.latest.minutes);
    }
}

void parse_date(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(time::parse_edtf("[2024-05-02..2024-05-30]").index());
    }
}

BENCHMARK(draw_a_case)->Unit(benchmark::kMicrosecond);
BENCHMARK(decode)->Unit(benchmark::kMillisecond);
BENCHMARK(build_timelines)->Unit(benchmark::kMillisecond);
BENCHMARK(evaluate)->Unit(benchmark::kMillisecond);
BENCHMARK(count_two_months);
BENCHMARK(parse_date);

}  // namespace

}  // namespace merzim::bench
