// Three-valued truth (strong Kleene logic, S. C. Kleene, "Introduction to Metamathematics", 1952).
//
// The engine never guesses: a comparison of uncertain dates is `unknown`, and `unknown` travels.
// && and || are not overloaded on purpose: they would lose their short circuit.
#pragma once

#include <cstdint>

namespace merzim {

enum class Truth : std::uint8_t { no, unknown, yes };

constexpr Truth to_truth(bool value) {
    return value ? Truth::yes : Truth::no;
}
constexpr Truth negate(Truth a) {
    return a == Truth::unknown ? a : (a == Truth::yes ? Truth::no : Truth::yes);
}
constexpr Truth both(Truth a, Truth b) {
    return a < b ? a : b;
}
constexpr Truth either(Truth a, Truth b) {
    return a > b ? a : b;
}
constexpr bool possible(Truth a) {
    return a != Truth::no;
}
constexpr bool certain(Truth a) {
    return a == Truth::yes;
}

}  // namespace merzim
