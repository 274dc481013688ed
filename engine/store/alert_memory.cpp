#include "engine/store/alert_memory.hpp"

namespace merzim::store {

AlertMemoryTables::AlertMemoryTables(SQLite::Database& database)
    : alerts_(database,
              "SELECT fingerprint, case_id, rule, participant, event, state, severity, certainty, "
              "claim, first_seen, last_seen, last_told, resolved_on, acknowledged_by, "
              "acknowledged_on, acknowledged_note FROM alerts ORDER BY fingerprint"),
      put_alert_(database,
                 "INSERT OR REPLACE INTO alerts (fingerprint, case_id, rule, participant, event, "
                 "state, severity, certainty, claim, first_seen, last_seen, last_told, "
                 "resolved_on, acknowledged_by, acknowledged_on, acknowledged_note) VALUES "
                 "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"),
      acknowledge_(database,
                   "UPDATE alerts SET acknowledged_by = ?2, acknowledged_note = ?3, "
                   "acknowledged_on = ?4 WHERE fingerprint = ?1 RETURNING 1"),
      silences_(database,
                "SELECT id, fingerprint, case_id, rule, until, reason, by, created_on, lifted "
                "FROM silences ORDER BY id"),
      add_silence_(database,
                   "INSERT INTO silences (fingerprint, case_id, rule, until, reason, by, "
                   "created_on, lifted) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id"),
      lift_(database, "UPDATE silences SET lifted = 1 WHERE id = ?1 AND lifted = 0 RETURNING 1"),
      wakes_(database, "SELECT case_id, as_of, wake, basis FROM wakes ORDER BY case_id"),
      // a case may have been retracted since it was evaluated: it has nothing to wake for
      put_wake_(database,
                "INSERT OR REPLACE INTO wakes (case_id, as_of, wake, basis) "
                "SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM packed WHERE case_id = ?1)"),
      forget_wake_(database, "DELETE FROM wakes WHERE case_id = ?1"),
      add_run_(database, "INSERT INTO runs (ran_at, content) VALUES (?1, ?2)"),
      runs_(database, "SELECT content FROM runs ORDER BY number DESC LIMIT ?1") {}

std::vector<AlertMemory> AlertMemoryTables::alerts() {
    std::vector<AlertMemory> alerts;
    Query::Run run = alerts_();
    while (run.next()) {
        AlertMemory& alert = alerts.emplace_back();
        int column = 0;
        for (auto* text : {&alert.fingerprint, &alert.case_id, &alert.rule, &alert.participant,
                           &alert.event, &alert.state}) {
            *text = run.text(column++);
        }
        for (auto* number : {&alert.severity, &alert.certainty, &alert.claim}) {
            *number = static_cast<int>(run.integer(column++));
        }
        for (auto* text :
             {&alert.first_seen, &alert.last_seen, &alert.last_told, &alert.resolved_on,
              &alert.acknowledged_by, &alert.acknowledged_on, &alert.acknowledged_note}) {
            *text = run.text(column++);
        }
    }
    return alerts;
}

void AlertMemoryTables::put(const AlertMemory& alert) {
    put_alert_.execute(alert.fingerprint, alert.case_id, alert.rule, alert.participant, alert.event,
                       alert.state, alert.severity, alert.certainty, alert.claim, alert.first_seen,
                       alert.last_seen, alert.last_told, alert.resolved_on, alert.acknowledged_by,
                       alert.acknowledged_on, alert.acknowledged_note);
}

bool AlertMemoryTables::acknowledge(std::string_view fingerprint, std::string_view by,
                                    std::string_view note, std::string_view on) {
    Query::Run run = acknowledge_(fingerprint, by, note, on);
    return run.next();
}

std::vector<Silence> AlertMemoryTables::silences() {
    std::vector<Silence> silences;
    Query::Run run = silences_();
    while (run.next()) {
        Silence& silence = silences.emplace_back();
        silence.id = run.integer(0);
        int column = 1;
        for (auto* text : {&silence.fingerprint, &silence.case_id, &silence.rule, &silence.until,
                           &silence.reason, &silence.by, &silence.created_on}) {
            *text = run.text(column++);
        }
        silence.lifted = run.integer(column) != 0;
    }
    return silences;
}

std::int64_t AlertMemoryTables::add(const Silence& silence) {
    Query::Run run =
        add_silence_(silence.fingerprint, silence.case_id, silence.rule, silence.until,
                     silence.reason, silence.by, silence.created_on, silence.lifted ? 1 : 0);
    run.next();
    return run.integer(0);
}

bool AlertMemoryTables::lift_silence(std::int64_t id) {
    Query::Run run = lift_(id);
    return run.next();
}

std::vector<WakeDate> AlertMemoryTables::wakes() {
    std::vector<WakeDate> wakes;
    Query::Run run = wakes_();
    while (run.next())
        wakes.push_back({run.text(0), run.text(1), run.text(2), run.text(3)});
    return wakes;
}

void AlertMemoryTables::put(const WakeDate& wake) {
    put_wake_.execute(wake.case_id, wake.as_of, wake.wake, wake.basis);
}

void AlertMemoryTables::forget_wake(std::string_view case_id) {
    forget_wake_.execute(case_id);
}

void AlertMemoryTables::add_run(std::string_view json, std::int64_t now) {
    add_run_.execute(now, json);
}

std::vector<std::string> AlertMemoryTables::runs(std::size_t limit) {
    std::vector<std::string> runs;
    Query::Run run = runs_(static_cast<std::int64_t>(limit));
    while (run.next())
        runs.push_back(run.text(0));
    return runs;
}

}  // namespace merzim::store
