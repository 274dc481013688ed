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
    alert.mark = {3, 2, 1, 4, "2024-08-05"};
    alert.own = true;
    alert.first_seen = "2024-07-01";
    alert.last_seen = "2024-07-08";
    return alert;
}

RunMemory run_record(const std::string& record) {
    RunMemory memory;
    memory.record = record;
    return memory;
}

RunMemory run(std::vector<AlertMemory> alerts) {
    RunMemory memory = run_record("{}");
    memory.alerts = std::move(alerts);
    return memory;
}

auto fields(const AlertMemory& a) {
    return std::tie(a.fingerprint, a.kind, a.case_id, a.rule, a.participant, a.event, a.state,
                    a.mark.severity, a.mark.certainty, a.mark.claim, a.mark.step, a.mark.day, a.own,
                    a.first_seen, a.last_seen, a.resolved_on, a.acknowledged_by, a.acknowledged_on,
                    a.acknowledged_note);
}

auto fields(const Telling& a) {
    return std::tie(a.reader, a.fingerprint, a.mark.severity, a.mark.certainty, a.mark.claim,
                    a.mark.step, a.mark.day, a.told_on, a.closed);
}

}  // namespace

TEST_SUITE("store") {
    TEST_CASE("alerts are remembered by fingerprint") {
        Docket docket = Docket::in_memory();
        CHECK(docket.alerts().empty());
        docket.remember(run({alert("f2"), alert("f1")}), 100);
        auto alerts = docket.alerts();
        REQUIRE(alerts.size() == 2);
        CHECK(alerts[0].fingerprint == "f1");
        CHECK((fields(alerts[1]) == fields(alert("f2"))));
        alerts[0].state = "resolved";
        alerts[0].resolved_on = "2024-07-15";
        docket.remember(run({alerts[0]}), 200);
        CHECK(docket.alerts().size() == 2);
        CHECK((fields(docket.alerts()[0]) == fields(alerts[0])));
    }

    TEST_CASE("an alert is acknowledged") {
        Docket docket = Docket::in_memory();
        docket.remember(run({alert("f1")}), 100);
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

    TEST_CASE("a case is looked at when it is new, when it changed, and when it wakes") {
        using Ids = std::vector<std::string>;
        Docket docket = Docket::in_memory();
        docket.record({small_case("a"), small_case("b")}, 1, false);
        CHECK(docket.cases_to_look_at("2024-07-31T23:59") == Ids{"a", "b"});
        RunMemory memory = run_record("{}");
        memory.watches = {{"a", "2024-08-02T00:00", {{"a", "c1", "2024-08-09", true}}},
                          {"b", kNever, {{"b", "c2", "2024-08-05", false}}},
                          {"gone", kNever, {{"gone", "c3", "2024-08-05", false}}}};
        docket.remember(memory, 100);
        CHECK(docket.cases_to_look_at("2024-08-01T23:59").empty());
        CHECK(docket.cases_to_look_at("2024-08-02T23:59") == Ids{"a"});
        const auto coming = docket.coming("2024-08-01", "2024-08-31");
        REQUIRE(coming.size() == 2);
        CHECK((coming[0] == ComingTerm{"b", "c2", "2024-08-05", false}));
        CHECK((coming[1] == ComingTerm{"a", "c1", "2024-08-09", true}));
        CHECK(docket.coming("2024-08-06", "2024-08-08").empty());
        // recorded again as it is: nothing changed
        docket.record(small_case("b"), 150, false);
        CHECK(docket.cases_to_look_at("2024-08-01T23:59").empty());
        docket::Case changed = small_case("b");
        changed.events.pop_back();
        docket.record(changed, 200, false);
        CHECK(docket.cases_to_look_at("2024-08-01T23:59") == Ids{"b"});
        docket.retract("b", 300);
        CHECK(docket.cases_to_look_at("2024-08-01T23:59").empty());
        CHECK(docket.coming("2024-08-01", "2024-08-31").size() == 1);
        docket.rebuild();
        CHECK(docket.cases_to_look_at("2024-08-01T23:59") == Ids{"a"});
        CHECK(docket.verify().problems.empty());
    }

    TEST_CASE("what each reader was told is remembered for each") {
        Docket docket = Docket::in_memory();
        const Telling first{"", "f1", {3, 1, 1, 2, "2024-08-02"}, "2024-07-08", false};
        const Telling other{"a@example.org", "f1", {2, 0, 0, 0, ""}, "2024-07-01", false};
        const Telling late{"a@example.org", "f0", {2, 0, 0, 0, ""}, "2024-07-01", true};
        RunMemory memory = run_record("{}");
        memory.tellings = {first, other, late};
        docket.remember(memory, 100);
        REQUIRE(docket.tellings("").size() == 1);
        CHECK((fields(docket.tellings("")[0]) == fields(first)));
        const auto others = docket.tellings("a@example.org");
        REQUIRE(others.size() == 2);
        CHECK((fields(others[0]) == fields(late)));
        CHECK((fields(others[1]) == fields(other)));
        CHECK(docket.tellings("b@example.org").empty());
        CHECK(docket.tellings().size() == 3);
        // told anew: what was told before is told no more
        Telling anew = first;
        anew.mark.day = "2024-09-01";
        anew.closed = true;
        memory.tellings = {anew};
        docket.remember(memory, 200);
        REQUIRE(docket.tellings("").size() == 1);
        CHECK((fields(docket.tellings("")[0]) == fields(anew)));
    }

    TEST_CASE("an alert is found by its fingerprint, by its case, and while it is open") {
        using Ids = std::vector<std::string>;
        Docket docket = Docket::in_memory();
        AlertMemory over = alert("f1");
        over.state = "resolved";
        AlertMemory orphan = alert("f2");
        orphan.case_id = "gone";
        docket.record(small_case("a"), 1, false);
        docket.remember(run({over, orphan}), 100);
        REQUIRE(docket.alert("f1"));
        CHECK((fields(*docket.alert("f1")) == fields(over)));
        CHECK_FALSE(docket.alert("f3"));
        CHECK(docket.alerts_of("a").size() == 1);
        REQUIRE(docket.open_alerts().size() == 1);
        CHECK(docket.open_alerts()[0].fingerprint == "f2");
        CHECK(docket.cases_gone() == Ids{"gone"});
    }

    TEST_CASE("what the laws were is replaced as a whole") {
        Docket docket = Docket::in_memory();
        RunMemory memory = run_record("{}");
        memory.bases = {{"kz/civil", "1"}, {"kz/criminal", "2"}};
        docket.remember(memory, 100);
        CHECK(docket.bases() == memory.bases);
        memory.bases = {{"kz/civil", "3"}};
        docket.remember(memory, 100);
        CHECK(docket.bases() == memory.bases);
    }

    TEST_CASE("runs are told newest first") {
        Docket docket = Docket::in_memory();
        CHECK(docket.runs(5).empty());
        for (const char* run : {"{\"n\":1}", "{\"n\":2}", "{\"n\":3}"})
            docket.remember(run_record(run), 100);
        CHECK(docket.runs(2) == std::vector<std::string>{"{\"n\":3}", "{\"n\":2}"});
    }

    TEST_CASE("a run is remembered whole or not at all") {
        Docket docket = Docket::in_memory();
        AlertMemory wrong = alert("f2");
        wrong.state = "unheard of";
        CHECK(error_of([&] {
                  docket.remember(run({alert("f1"), wrong}), 100);
              }).starts_with("the docket in memory refused the work (CHECK constraint failed"));
        CHECK(docket.alerts().empty());
        CHECK(docket.runs(5).empty());
    }
}

}  // namespace merzim::store
