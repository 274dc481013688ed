#include "engine/base/clock.hpp"

#include <doctest/doctest.h>

using namespace merzim;

TEST_SUITE("base") {
    TEST_CASE("UTC seconds as text") {
        CHECK(format_utc(0) == "1970-01-01T00:00:00Z");
        CHECK(format_utc(1795428900) == "2026-11-23T10:15:00Z");
        CHECK(format_utc(951827696) == "2000-02-29T12:34:56Z");
        CHECK(format_utc(-1) == "1969-12-31T23:59:59Z");
    }

    TEST_CASE("a fixed clock stands still") {
        const FixedClock clock(1795428900);
        CHECK(clock.now_utc() == 1795428900);
        CHECK(clock.today() == 20780);
    }

    TEST_CASE("the clock of the machine goes and its day is near that of UTC") {
        const SystemClock clock;
        const std::int64_t now = clock.now_utc();
        CHECK(now > 1700000000);
        const std::int64_t difference = clock.today() - now / 86400;
        CHECK(difference >= -1);
        CHECK(difference <= 1);
    }
}
