// What became of findings between two runs.
#include "engine/verdict/alert_lifecycle.hpp"

#include <doctest/doctest.h>

using merzim::verdict::AlertChange;
using merzim::verdict::AlertLevel;
using merzim::verdict::AlertStep;
using merzim::verdict::compare_alerts;
using merzim::verdict::CurrentAlert;
using merzim::verdict::KnownAlert;

namespace {

constexpr AlertLevel kMild{2, 0, 0};
constexpr AlertLevel kGrave{2, 1, 2};

KnownAlert known(const char* fingerprint, AlertLevel level = kMild) {
    KnownAlert alert;
    alert.fingerprint = fingerprint;
    alert.level = level;
    return alert;
}

CurrentAlert current(const char* fingerprint, AlertLevel level = kMild) {
    CurrentAlert alert;
    alert.fingerprint = fingerprint;
    alert.level = level;
    return alert;
}

AlertStep only(const std::vector<KnownAlert>& before, const std::vector<CurrentAlert>& now) {
    const std::vector<AlertStep> steps = compare_alerts(before, now);
    REQUIRE(steps.size() == 1);
    return steps.front();
}

}  // namespace

TEST_SUITE("verdict") {
    TEST_CASE("a finding nobody has seen is new and told") {
        const AlertStep step = only({}, {current("a")});
        CHECK(step.change == AlertChange::fresh);
        CHECK(step.tell);
        CHECK(step.known == -1);
        CHECK(step.current == 0);
    }

    TEST_CASE("the same finding is told once") {
        const AlertStep step = only({known("a")}, {current("a")});
        CHECK(step.change == AlertChange::still);
        CHECK_FALSE(step.tell);
    }

    TEST_CASE("worse and better are told, also when acknowledged") {
        CurrentAlert seen = current("a", kGrave);
        seen.acknowledged = true;
        CHECK(only({known("a")}, {seen}).change == AlertChange::worse);
        CHECK(only({known("a")}, {seen}).tell);
        CHECK(only({known("a", kGrave)}, {current("a")}).change == AlertChange::better);
        CHECK(only({known("a", kGrave)}, {current("a")}).tell);
    }

    TEST_CASE("severity counts before claim and claim before certainty") {
        CHECK(AlertLevel{3, 0, 0} > AlertLevel{2, 1, 2});
        CHECK(AlertLevel{2, 1, 0} > AlertLevel{2, 0, 2});
    }

    TEST_CASE("what is gone is resolved, told once") {
        const AlertStep step = only({known("a")}, {});
        CHECK(step.change == AlertChange::resolved);
        CHECK(step.tell);
        KnownAlert gone = known("a");
        gone.open = false;
        CHECK(compare_alerts({gone}, {}).empty());
    }

    TEST_CASE("what comes back is reopened") {
        KnownAlert gone = known("a");
        gone.open = false;
        const AlertStep step = only({gone}, {current("a")});
        CHECK(step.change == AlertChange::reopened);
        CHECK(step.tell);
    }

    TEST_CASE("a silenced finding is not told until the silence ends, and then belatedly") {
        CurrentAlert quiet = current("a");
        quiet.silenced = true;
        CHECK_FALSE(only({}, {quiet}).tell);
        CurrentAlert ended = current("a");
        ended.changed = false;  // it stood so at the last run
        CHECK(only({}, {ended}).change == AlertChange::fresh);
        CHECK(only({}, {ended}).belated);
        CHECK(only({}, {ended}).tell);
        CHECK_FALSE(only({}, {current("a")}).belated);
    }

    TEST_CASE("what changed in silence is told, measured by what was told") {
        CurrentAlert quiet = current("a", kGrave);
        quiet.silenced = true;
        CHECK_FALSE(only({known("a")}, {quiet}).tell);
        CurrentAlert ended = current("a", kGrave);
        ended.changed = false;
        CHECK(only({known("a")}, {ended}).change == AlertChange::worse);
        CHECK(only({known("a")}, {ended}).belated);
        CHECK(only({known("a")}, {ended}).tell);
        // back where it was when it was told: nobody has missed anything
        CHECK(only({known("a")}, {current("a")}).change == AlertChange::still);
        CHECK_FALSE(only({known("a")}, {current("a")}).tell);
        // that it is over is told even of what was silenced since
        CHECK(only({known("a")}, {}).tell);
    }

    TEST_CASE("a term that ends on another day than was told has moved") {
        KnownAlert term = known("a");
        term.day = "2024-05-06";
        CurrentAlert now = current("a");
        now.day = "2024-05-02";
        CHECK(only({term}, {now}).change == AlertChange::moved);
        CHECK(only({term}, {now}).tell);
        now.level = kGrave;
        CHECK(only({term}, {now}).change == AlertChange::worse);
        now = current("a");
        now.day = term.day;
        CHECK_FALSE(only({term}, {now}).tell);
        // where there was no day to tell there is nothing to compare
        now.day = "2024-05-02";
        term.day = "";
        CHECK_FALSE(only({term}, {now}).tell);
    }

    TEST_CASE("what is open is told again when its time has come, unless it is acknowledged") {
        KnownAlert old = known("a");
        old.repeat = true;
        CHECK(only({old}, {current("a")}).repeated);
        CHECK(only({old}, {current("a")}).tell);
        CHECK_FALSE(only({old}, {current("a", kGrave)}).repeated);
        CurrentAlert accepted = current("a");
        accepted.acknowledged = true;
        CHECK_FALSE(only({old}, {accepted}).tell);
        CurrentAlert quiet = current("a");
        quiet.silenced = true;
        CHECK_FALSE(only({old}, {quiet}).tell);
        CHECK_FALSE(only({old}, {quiet}).repeated);
    }

    TEST_CASE("steps come by fingerprint whatever the order of the lists") {
        const auto steps = compare_alerts({known("c"), known("b")}, {current("d"), current("a")});
        REQUIRE(steps.size() == 4);
        CHECK(steps[0].fingerprint == "a");
        CHECK(steps[1].fingerprint == "b");
        CHECK(steps[2].fingerprint == "c");
        CHECK(steps[3].fingerprint == "d");
    }

    TEST_CASE("the words of the changes") {
        CHECK(to_string(AlertChange::fresh) == "new");
        CHECK(to_string(AlertChange::reopened) == "reopened");
        CHECK(to_string(AlertChange::resolved) == "resolved");
    }
}
