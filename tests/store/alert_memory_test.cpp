#include "engine/store/docket.hpp"
#include "tests/store/support.hpp"

#include <doctest/doctest.h>

namespace merzim::store {

namespace {

using test::error_of;
using test::small_case;

AlertMemory alert(const std::string& fingerprint) {
    AlertMemory alert;
    alert.fingerprint = fingerprint;
    alert.case_id = "a";
    alert.rule = "late";
    alert.participant = "gusev";
    alert.event = "opened";
    alert.state = "open";
    alert.severity = 3;
    alert.certainty = 2;
    alert.claim = 1;
    alert.first_seen = "2024-07-01";
    alert.last_seen = "2024-07-08";
    alert.last_told = "2024-07-08";
    return alert;
}

auto fields(const AlertMemory& a) {
    return std::tie(a.fingerprint, a.case_id, a.rule, a.participant, a.event, a.state, a.severity,
                    a.certainty, a.claim, a.first_seen, a.last_seen, a.last_told, a.resolved_on,
                    a.acknowledged_by, a.acknowledged_on, a.acknowledged_note);
}

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("alerts are remembered by fingerprint") {
        Docket docket = Docket::in_memory();
        CHECK(docket.alerts().empty());
        docket.remember({alert("f2"), alert("f1")}, {}, "{}", 100);
        auto alerts = docket.alerts();
        REQUIRE(alerts.size() == 2);
        CHECK(alerts[0].fingerprint == "f1");
        CHECK((fields(alerts[1]) == fields(alert("f2"))));
        alerts[0].state = "resolved";
        alerts[0].resolved_on = "2024-07-15";
        docket.remember({alerts[0]}, {}, "{}", 200);
        CHECK(docket.alerts().size() == 2);
        CHECK((fields(docket.alerts()[0]) == fields(alerts[0])));
    }

    TEST_CASE("an alert is acknowledged") {
        Docket docket = Docket::in_memory();
        docket.remember({alert("f1")}, {}, "{}", 100);
        docket.acknowledge("f1", "Aigul", "motion filed", "2024-07-09");
        CHECK(docket.alerts()[0].acknowledged_by == "Aigul");
        CHECK(docket.alerts()[0].acknowledged_note == "motion filed");
        CHECK(docket.alerts()[0].acknowledged_on == "2024-07-09");
        CHECK(error_of([&] { docket.acknowledge("f9", "", "", ""); }) ==
              "usage: there is no alert \"f9\" | \"merzim alerts\" shows the alerts there are");
    }

    TEST_CASE("silences are kept when they are lifted") {
        Docket docket = Docket::in_memory();
        Silence silence;
        silence.case_id = "a";
        silence.until = "2024-09-01";
        silence.reason = "agreed";
        silence.by = "Aigul";
        silence.created_on = "2024-07-01";
        CHECK(docket.silence(silence) == 1);
        silence.rule = "late";
        CHECK(docket.silence(silence) == 2);
        CHECK(docket.lift_silence(1));
        CHECK_FALSE(docket.lift_silence(1));
        CHECK_FALSE(docket.lift_silence(7));
        const auto all = docket.silences();
        REQUIRE(all.size() == 2);
        CHECK(all[0].lifted);
        CHECK_FALSE(all[1].lifted);
        CHECK(all[1].id == 2);
        CHECK(all[1].rule == "late");
        CHECK(all[1].until == "2024-09-01");
        CHECK(all[1].reason == "agreed");
        CHECK(all[1].by == "Aigul");
        CHECK(all[1].created_on == "2024-07-01");
    }

    TEST_CASE("a case that changes loses its wake date") {
        Docket docket = Docket::in_memory();
        docket.record({small_case("a"), small_case("b")}, 1, false);
        const std::vector<WakeDate> wakes = {{"b", "2024-07-31", "", "h1"},
                                             {"a", "2024-07-31", "2024-08-02", "h1"},
                                             {"gone", "2024-07-31", "", "h1"}};
        docket.remember({}, wakes, "{}", 100);
        REQUIRE(docket.wakes().size() == 2);
        CHECK(docket.wakes()[0].case_id == "a");
        CHECK(docket.wakes()[0].as_of == "2024-07-31");
        CHECK(docket.wakes()[0].wake == "2024-08-02");
        CHECK(docket.wakes()[0].basis == "h1");
        docket.record(small_case("a"), 150, false);
        CHECK(docket.wakes().size() == 2);
        docket::Case changed = small_case("a");
        changed.events.pop_back();
        docket.record(changed, 200, false);
        CHECK(docket.wakes().size() == 1);
        CHECK(docket.wakes()[0].case_id == "b");
        docket.retract("b", 300);
        CHECK(docket.wakes().empty());
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("runs are told newest first") {
        Docket docket = Docket::in_memory();
        CHECK(docket.runs(5).empty());
        for (const char* run : {"{\"n\":1}", "{\"n\":2}", "{\"n\":3}"})
            docket.remember({}, {}, run, 100);
        CHECK(docket.runs(2) == std::vector<std::string>{"{\"n\":3}", "{\"n\":2}"});
    }

    TEST_CASE("a run is remembered whole or not at all") {
        Docket docket = Docket::in_memory();
        AlertMemory wrong = alert("f2");
        wrong.state = "unheard of";
        CHECK(error_of([&] {
                  docket.remember({alert("f1"), wrong}, {}, "{}", 100);
              }).starts_with("the docket in memory refused the work (CHECK constraint failed"));
        CHECK(docket.alerts().empty());
        CHECK(docket.runs(5).empty());
    }
}

}  // namespace merzim::store
