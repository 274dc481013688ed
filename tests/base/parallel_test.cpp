#include "engine/base/parallel.hpp"

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using merzim::in_parallel;

TEST_SUITE("base") {
    TEST_CASE("parallel work is done once for each") {
        for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
            std::vector<std::atomic<int>> done(count);
            in_parallel(count, [&](std::size_t i) { ++done[i]; });
            for (const auto& times : done)
                CHECK(times == 1);
        }
    }

    TEST_CASE("a failure in parallel work comes out - and ends it") {
        std::atomic<std::size_t> done = 0;
        const auto work = [&](std::size_t i) {
            if (i == 3) throw std::runtime_error("of the third");
            ++done;
        };
        constexpr std::size_t kMany = 10'000'000;
        CHECK_THROWS_WITH_AS(in_parallel(kMany, work), "of the third", std::runtime_error);
        CHECK(done < kMany - 1);
    }
}
