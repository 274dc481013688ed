// What the measures of merzim_bench share: the pack, and dockets that are made when first asked
// for.
#pragma once

#include "engine/docket/packed.hpp"
#include "engine/pipeline.hpp"
#include "tests/bench/generate.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace merzim::bench {

inline constexpr std::uint64_t kSeed = 1;

// The end of kToday, with all that is known by now.
timeline::Question question();

// The pack of rules/kz, read once.
const law::Pack& pack();

// The file of a docket of so many cases, in a folder that is removed when the program ends.
const std::filesystem::path& docket_of(std::uint64_t cases);

// The packed bytes of the first cases, and the names they use.
struct PackedCases {
    docket::Symbols symbols;
    std::vector<std::string> bytes;
    std::uint64_t events = 0;
};
const PackedCases& packed_cases();

}  // namespace merzim::bench
