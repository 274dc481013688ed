// Plausible criminal cases in any number, for measuring: not one of them is real.
//
// A case is one run of the procedure, from the report to execution or to a termination, cut off at
// kToday; people, dates and acts are drawn by chance within the terms of the law, so that most
// cases are in order. About one in twelve has a defect (a term missed, a step left out), about one
// date in seven is not known to the day, some events have no date but an order, some cases have
// statements. The same seed and number give the same case everywhere, in any order.
#pragma once

#include "engine/docket/case.hpp"
#include "engine/store/docket.hpp"
#include "engine/time/moment.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace merzim::bench {

// The day up to which the cases tell, and on which measuring asks: 2026-03-31.
inline constexpr time::Day kToday{20543};

// "case-0000042"
std::string case_id(std::uint64_t number);

docket::Case plausible_case(std::uint64_t seed, std::uint64_t number);

struct Filled {
    std::uint64_t cases = 0;
    std::uint64_t events = 0;
    std::uint64_t rows = 0;     // of the ledger
    double making_seconds = 0;  // spent on drawing the cases …
    double import_seconds = 0;  // … and on recording them
};

// Records cases 1 to `cases`, a thousand in one transaction: memory does not grow with their
// number.
Filled fill(store::Docket& docket, std::uint64_t cases, std::uint64_t seed);

}  // namespace merzim::bench
