#include "engine/base/truth.hpp"

#include <initializer_list>

#include <doctest/doctest.h>

using namespace merzim;

// Strong Kleene logic is what holds for every way of deciding the unknown.
TEST_SUITE("base") {
    TEST_CASE("three values agree with every way of deciding the unknown") {
        constexpr Truth kAll[] = {Truth::no, Truth::unknown, Truth::yes};
        const auto can_be = [](Truth value, bool decided) {
            return value == Truth::unknown || (value == Truth::yes) == decided;
        };
        for (const Truth a : kAll) {
            CHECK(negate(negate(a)) == a);
            for (const Truth b : kAll) {
                CHECK(negate(both(a, b)) == either(negate(a), negate(b)));
                for (const bool x : {false, true}) {
                    for (const bool y : {false, true}) {
                        if (!can_be(a, x) || !can_be(b, y)) continue;
                        CHECK(can_be(both(a, b), x && y));
                        CHECK(can_be(either(a, b), x || y));
                    }
                }
            }
        }
        CHECK(both(Truth::unknown, Truth::no) == Truth::no);
        CHECK(either(Truth::unknown, Truth::yes) == Truth::yes);
        CHECK(both(Truth::unknown, Truth::yes) == Truth::unknown);
        CHECK(possible(Truth::unknown));
        CHECK_FALSE(certain(Truth::unknown));
        CHECK(to_truth(true) == Truth::yes);
    }
}
