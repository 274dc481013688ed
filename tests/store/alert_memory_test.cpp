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
    alert.changed_in = 1;
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
                    a.acknowledged_note, a.changed_in);
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
        alerts[0].changed_in = 2;
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
        // a run that began before says how the alert stands, and nothing of that
        docket.remember(run({alert("f1")}), 200);
        CHECK(docket.alerts()[0].acknowledged_by == "Aigul");
        AlertMemory worse = alert("f1");
        worse.forgets_acknowledgement = true;
        docket.remember(run({worse}), 300);
        CHECK(docket.alerts()[0].acknowledged_by.empty());
        CHECK(docket.alerts()[0].acknowledged_note.empty());
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
        CHECK(docket.lift_silence(1, "2024-07-20"));
        CHECK_FALSE(docket.lift_silence(1, "2024-07-20"));
        CHECK_FALSE(docket.lift_silence(7, "2024-07-20"));
        const auto all = docket.silences();
        REQUIRE(all.size() == 2);
        CHECK(all[0].lifted);
        CHECK(all[0].lifted_on == "2024-07-20");
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
        memory.rows = docket.rows();
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

    TEST_CASE("what is recorded while a run goes on is looked at by the next") {
        using Ids = std::vector<std::string>;
        Docket docket = Docket::in_memory();
        docket.record({small_case("a"), small_case("b")}, 1, false);
        RunMemory memory = run_record("{}");
        memory.rows = docket.rows();
        memory.watches = {{"a", kNever, {}}, {"b", kNever, {}}};
        docket::Case changed = small_case("b");
        changed.events.pop_back();
        docket.record(changed, 50, false);
        docket.remember(memory, 100);
        CHECK(docket.cases_to_look_at("2024-08-01T23:59") == Ids{"b"});
    }

    TEST_CASE("the last run for a reader is remembered for each") {
        Docket docket = Docket::in_memory();
        CHECK_FALSE(docket.last_run_for(""));
        for (const char* reader : {"", "a@example.org", ""}) {
            RunMemory memory = run_record("{\"for\":\"" + std::string(reader) + "\"}");
            memory.readers = {reader};
            docket.remember(memory, 100);
        }
        CHECK(docket.last_run_for("") == RunRow{3, "{\"for\":\"\"}"});
        CHECK(docket.last_run_for("a@example.org") == RunRow{2, "{\"for\":\"a@example.org\"}"});
    }

    TEST_CASE("a message to others is taken back when a case in it was changed, and told anew") {
        Docket docket = Docket::in_memory();
        docket.record({small_case("a"), small_case("b")}, 1, false);
        AlertMemory of_b = alert("f2");
        of_b.case_id = "b";
        RunMemory memory = run({alert("f1"), of_b});
        memory.tellings = {{"o@example.org", "f1", {}, "2024-07-08", false},
                           {"o@example.org", "f2", {}, "2024-07-08", true},
                           {"us@example.org", "f1", {}, "2024-07-08", false}};
        const auto message = [&](const char* reader, const char* case_id, bool for_others) {
            OutgoingMessage one;
            one.recipient = one.reader = reader;
            one.content = "x";
            one.cases = {case_id};
            one.rows = docket.rows();
            one.as_of = "2024-07-08";
            one.for_others = for_others;
            return one;
        };
        memory.outbox = {message("o@example.org", "a", true), message("o@example.org", "b", true),
                         message("us@example.org", "a", false)};
        memory.sent = {{"o@example.org", "c1", "a", "2024-08-01", 0, false, "2024-07-08"},
                       {"us@example.org", "c1", "a", "2024-08-01", 0, false, "2024-07-08"}};
        docket.remember(memory, 100);
        CHECK(docket.withdraw_messages(150) == 0);
        docket::Case changed = small_case("a");
        changed.confidential = true;
        docket.record(changed, 200, false);
        CHECK(docket.withdraw_messages(250) == 1);
        REQUIRE(docket.outbox().size() == 2);
        CHECK(docket.outbox()[0].cases == std::vector<std::string>{"b"});
        CHECK(docket.outbox()[1].reader == "us@example.org");
        REQUIRE(docket.tellings("o@example.org").size() == 1);
        CHECK(docket.tellings("o@example.org")[0].fingerprint == "f2");
        CHECK(docket.tellings("o@example.org")[0].closed);
        CHECK(docket.tellings("us@example.org").size() == 1);
        CHECK(docket.sent_entries("o@example.org").empty());
        CHECK(docket.sent_entries("us@example.org").size() == 1);
        // that it was told that something is over is taken back, too
        changed = small_case("b");
        changed.confidential = true;
        docket.record(changed, 300, false);
        CHECK(docket.withdraw_messages(350) == 1);
        CHECK_FALSE(docket.tellings("o@example.org")[0].closed);
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
        CHECK(docket.runs(2) == std::vector<RunRow>{{3, "{\"n\":3}"}, {2, "{\"n\":2}"}});
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
