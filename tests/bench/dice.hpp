// Chance that comes out the same on every machine: the generators of the standard library are
// fixed, its distributions are not.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace merzim::bench {

class Dice {
  public:
    Dice(std::uint64_t seed, std::uint64_t number) : state_(seed * 0x9E3779B97F4A7C15ULL + number) {
        roll();
    }

    // SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
    std::uint64_t roll() {
        std::uint64_t value = (state_ += 0x9E3779B97F4A7C15ULL);
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31U);
    }
    // Both ends included; `least` when there is nothing in between.
    int between(int least, int most) {
        if (most <= least) return least;
        return least + static_cast<int>(roll() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T, std::size_t N>
    const T& pick(const std::array<T, N>& list) {
        return list[roll() % N];
    }

  private:
    std::uint64_t state_;
};

}  // namespace merzim::bench
