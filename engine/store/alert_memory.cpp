#include "engine/store/alert_memory.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::store {

namespace {

constexpr const char* kColumns =
    "SELECT fingerprint, kind, case_id, rule, participant, event, state, severity, certainty, "
    "claim, step, day, own, first_seen, last_seen, resolved_on, acknowledged_by, "
    "acknowledged_on, acknowledged_note, changed_in FROM alerts ";
constexpr const char* kTellings =
    "SELECT reader, fingerprint, severity, certainty, claim, step, day, told_on, closed "
    "FROM tellings ";

std::string select(const char* which) {
    return std::string(kColumns) + which;
}

AlertMark read_mark(Query::Run& run, int& column) {
    AlertMark mark;
    for (auto* number : {&mark.severity, &mark.certainty, &mark.claim, &mark.step})
        *number = static_cast<int>(run.integer(column++));
    mark.day = run.text(column++);
    return mark;
}

std::vector<Telling> read_tellings(Query::Run run) {
    std::vector<Telling> tellings;
    while (run.next()) {
        Telling& telling = tellings.emplace_back();
        telling.reader = run.text(0);
        telling.fingerprint = run.text(1);
        int column = 2;
        telling.mark = read_mark(run, column);
        telling.told_on = run.text(column++);
        telling.closed = run.integer(column) != 0;
    }
    return tellings;
}

std::vector<AlertMemory> read_alerts(Query::Run run) {
    std::vector<AlertMemory> alerts;
    while (run.next()) {
        AlertMemory& alert = alerts.emplace_back();
        int column = 0;
        for (auto* text : {&alert.fingerprint, &alert.kind, &alert.case_id, &alert.rule,
                           &alert.participant, &alert.event, &alert.state}) {
            *text = run.text(column++);
        }
        alert.mark = read_mark(run, column);
        alert.own = run.integer(column++) != 0;
        for (auto* text :
             {&alert.first_seen, &alert.last_seen, &alert.resolved_on, &alert.acknowledged_by,
              &alert.acknowledged_on, &alert.acknowledged_note}) {
            *text = run.text(column++);
        }
        alert.changed_in = run.integer(column);
    }
    return alerts;
}

}  // namespace

AlertMemoryTables::AlertMemoryTables(SQLite::Database& database)
    : alerts_(database, select("ORDER BY fingerprint").c_str()),
      open_alerts_(database, select("WHERE state = 'open' ORDER BY fingerprint").c_str()),
      alerts_of_(database, select("WHERE case_id = ?1 ORDER BY fingerprint").c_str()),
      alert_(database, select("WHERE fingerprint = ?1").c_str()),
      put_alert_(database,
                 "INSERT INTO alerts (fingerprint, kind, case_id, rule, participant, event, state, "
                 "severity, certainty, claim, step, day, own, first_seen, last_seen, resolved_on, "
                 "acknowledged_by, acknowledged_on, acknowledged_note, changed_in) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, "
                 "?17, ?18, ?19, ?20) "
                 "ON CONFLICT (fingerprint) DO UPDATE SET kind = ?2, case_id = ?3, rule = ?4, "
                 "participant = ?5, event = ?6, state = ?7, severity = ?8, certainty = ?9, "
                 "claim = ?10, step = ?11, day = ?12, own = ?13, first_seen = ?14, "
                 "last_seen = ?15, resolved_on = ?16, changed_in = ?20"),
      forget_acknowledgement_(database,
                              "UPDATE alerts SET acknowledged_by = '', acknowledged_on = '', "
                              "acknowledged_note = '' WHERE fingerprint = ?1"),
      tellings_of_(database,
                   (std::string(kTellings) + "WHERE reader = ?1 ORDER BY fingerprint").c_str()),
      tellings_(database, (std::string(kTellings) + "ORDER BY reader, fingerprint").c_str()),
      put_telling_(database,
                   "INSERT OR REPLACE INTO tellings (reader, fingerprint, severity, certainty, "
                   "claim, step, day, told_on, closed) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      acknowledge_(database,
                   "UPDATE alerts SET acknowledged_by = ?2, acknowledged_note = ?3, "
                   "acknowledged_on = ?4 WHERE fingerprint = ?1 RETURNING 1"),
      silences_(database,
                "SELECT id, fingerprint, case_id, rule, query, until, reason, by, created_on, "
                "lifted, lifted_on FROM silences ORDER BY id"),
      add_silence_(database,
                   "INSERT INTO silences (fingerprint, case_id, rule, query, until, reason, by, "
                   "created_on, lifted) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                   "RETURNING id"),
      lift_(database,
            "UPDATE silences SET lifted = 1, lifted_on = ?2 WHERE id = ?1 AND lifted = 0 RETURNING "
            "1"),
      to_look_at_(database,
                  "SELECT case_id FROM watches WHERE wake <= ?1 "
                  "ORDER BY case_id"),
      gone_(database,
            "SELECT DISTINCT case_id FROM alerts WHERE state = 'open' "
            "AND case_id NOT IN (SELECT case_id FROM packed) ORDER BY case_id"),
      coming_(database,
              "SELECT case_id, clock, day, own FROM coming WHERE day BETWEEN ?1 AND ?2 "
              "ORDER BY day, case_id, clock"),
      // a case may have been retracted since it was evaluated: it has nothing to wake for
      wake_(database,
            "UPDATE watches SET wake = CASE WHEN EXISTS (SELECT 1 FROM ledger WHERE case_id = ?1 "
            "AND sequence > ?3) THEN '' ELSE ?2 END WHERE case_id = ?1 RETURNING 1"),
      forget_coming_(database, "DELETE FROM coming WHERE case_id = ?1"),
      add_coming_(database,
                  "INSERT INTO coming (case_id, clock, day, own) VALUES (?1, ?2, ?3, ?4)"),
      queue_(database,
             "INSERT INTO outbox (kind, recipient, message_id, content, queued_at, reader, cases, "
             "rows, as_of, for_others) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
      outbox_(database,
              "SELECT number, kind, recipient, message_id, content, attempts, problem, reader, "
              "cases, rows, as_of, for_others FROM outbox WHERE sent_at IS NULL ORDER BY number"),
      mark_sent_(database, "UPDATE outbox SET sent_at = ?2, content = '' WHERE number = ?1"),
      mark_failed_(database,
                   "UPDATE outbox SET attempts = attempts + 1, problem = ?2 WHERE number = ?1"),
      changed_since_(database, "SELECT 1 FROM ledger WHERE case_id = ?1 AND sequence > ?2 LIMIT 1"),
      untell_(database,
              "DELETE FROM tellings WHERE reader = ?1 AND told_on = ?2 AND closed = 0 AND "
              "fingerprint IN (SELECT fingerprint FROM alerts WHERE case_id = ?3)"),
      reopen_(database,
              "UPDATE tellings SET closed = 0 WHERE reader = ?1 AND told_on = ?2 AND closed = 1 "
              "AND fingerprint IN (SELECT fingerprint FROM alerts WHERE case_id = ?3)"),
      unsend_(database, "DELETE FROM feed WHERE reader = ?1 AND changed_on = ?2 AND case_id = ?3"),
      sent_(database,
            "SELECT reader, clock, case_id, day, sequence, cancelled, changed_on FROM feed "
            "WHERE reader = ?1 ORDER BY clock"),
      put_sent_(database,
                "INSERT OR REPLACE INTO feed (reader, clock, case_id, day, sequence, cancelled, "
                "changed_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      bases_(database, "SELECT law, basis FROM bases ORDER BY law"),
      forget_bases_(database, "DELETE FROM bases"),
      add_basis_(database, "INSERT INTO bases (law, basis) VALUES (?1, ?2)"),
      add_run_(database, "INSERT INTO runs (ran_at, content) VALUES (?1, ?2) RETURNING number"),
      runs_(database, "SELECT number, content FROM runs ORDER BY number DESC LIMIT ?1"),
      put_reader_(database, "INSERT OR REPLACE INTO readers (reader, run) VALUES (?1, ?2)"),
      last_run_for_(database,
                    "SELECT number, content FROM runs JOIN readers ON number = run "
                    "WHERE reader = ?1") {}

std::vector<AlertMemory> AlertMemoryTables::alerts() {
    return read_alerts(alerts_());
}

std::vector<AlertMemory> AlertMemoryTables::open_alerts() {
    return read_alerts(open_alerts_());
}

std::vector<AlertMemory> AlertMemoryTables::alerts_of(std::string_view case_id) {
    return read_alerts(alerts_of_(case_id));
}

std::optional<AlertMemory> AlertMemoryTables::alert(std::string_view fingerprint) {
    std::vector<AlertMemory> found = read_alerts(alert_(fingerprint));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

void AlertMemoryTables::put(const AlertMemory& alert) {
    put_alert_.execute(alert.fingerprint, alert.kind, alert.case_id, alert.rule, alert.participant,
                       alert.event, alert.state, alert.mark.severity, alert.mark.certainty,
                       alert.mark.claim, alert.mark.step, alert.mark.day, alert.own ? 1 : 0,
                       alert.first_seen, alert.last_seen, alert.resolved_on, alert.acknowledged_by,
                       alert.acknowledged_on, alert.acknowledged_note, alert.changed_in);
    if (alert.forgets_acknowledgement) forget_acknowledgement_.execute(alert.fingerprint);
}

std::vector<Telling> AlertMemoryTables::tellings(std::string_view reader) {
    return read_tellings(tellings_of_(reader));
}

std::vector<Telling> AlertMemoryTables::tellings() {
    return read_tellings(tellings_());
}

void AlertMemoryTables::put(const Telling& telling) {
    const AlertMark& mark = telling.mark;
    put_telling_.execute(telling.reader, telling.fingerprint, mark.severity, mark.certainty,
                         mark.claim, mark.step, mark.day, telling.told_on, telling.closed ? 1 : 0);
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
        for (auto* text : {&silence.fingerprint, &silence.case_id, &silence.rule, &silence.query,
                           &silence.until, &silence.reason, &silence.by, &silence.created_on}) {
            *text = run.text(column++);
        }
        silence.lifted = run.integer(column++) != 0;
        silence.lifted_on = run.text(column);
    }
    return silences;
}

std::int64_t AlertMemoryTables::add(const Silence& silence) {
    Query::Run run = add_silence_(silence.fingerprint, silence.case_id, silence.rule, silence.query,
                                  silence.until, silence.reason, silence.by, silence.created_on,
                                  silence.lifted ? 1 : 0);
    run.next();
    return run.integer(0);
}

bool AlertMemoryTables::lift_silence(std::int64_t id, std::string_view on) {
    Query::Run run = lift_(id, on);
    return run.next();
}

namespace {

std::vector<std::string> read_cases(Query::Run run) {
    std::vector<std::string> cases;
    while (run.next())
        cases.push_back(run.text(0));
    return cases;
}

}  // namespace

std::vector<std::string> AlertMemoryTables::cases_to_look_at(std::string_view now) {
    return read_cases(to_look_at_(now));
}

std::vector<std::string> AlertMemoryTables::cases_gone() {
    return read_cases(gone_());
}

std::vector<ComingTerm> AlertMemoryTables::coming(std::string_view from, std::string_view until) {
    std::vector<ComingTerm> terms;
    Query::Run run = coming_(from, until);
    while (run.next())
        terms.push_back({run.text(0), run.text(1), run.text(2), run.integer(3) != 0});
    return terms;
}

void AlertMemoryTables::put(const Watch& watch, std::int64_t rows) {
    {
        Query::Run run = wake_(watch.case_id, watch.wake, rows);
        if (!run.next()) return;
    }
    forget_coming_.execute(watch.case_id);
    for (const ComingTerm& term : watch.coming)
        add_coming_.execute(watch.case_id, term.clock, term.day, term.own ? 1 : 0);
}

void AlertMemoryTables::queue(const OutgoingMessage& message, std::int64_t now) {
    queue_.execute(message.kind, message.recipient, message.message_id, message.content, now,
                   message.reader, text::join(message.cases, "\n"), message.rows, message.as_of,
                   message.for_others ? 1 : 0);
}

std::vector<OutgoingMessage> AlertMemoryTables::outbox() {
    std::vector<OutgoingMessage> waiting;
    Query::Run run = outbox_();
    while (run.next()) {
        OutgoingMessage& message = waiting.emplace_back();
        message.number = run.integer(0);
        message.kind = run.text(1);
        message.recipient = run.text(2);
        message.message_id = run.text(3);
        message.content = run.text(4);
        message.attempts = static_cast<int>(run.integer(5));
        message.problem = run.text(6);
        message.reader = run.text(7);
        if (const std::string cases = run.text(8); !cases.empty())
            message.cases = text::split(cases, '\n');
        message.rows = run.integer(9);
        message.as_of = run.text(10);
        message.for_others = run.integer(11) != 0;
    }
    return waiting;
}

// What was on its way to the reader is news to them again.
void AlertMemoryTables::forget_told(const OutgoingMessage& message) {
    for (const std::string& case_id : message.cases) {
        untell_.execute(message.reader, message.as_of, case_id);
        reopen_.execute(message.reader, message.as_of, case_id);
        unsend_.execute(message.reader, message.as_of, case_id);
    }
}

std::size_t AlertMemoryTables::withdraw_messages(std::int64_t now) {
    std::size_t withdrawn = 0;
    for (const OutgoingMessage& message : outbox()) {
        const bool is_outdated = std::ranges::any_of(message.cases, [&](const std::string& one) {
            Query::Run run = changed_since_(one, message.rows);
            return run.next();
        });
        if (!message.for_others || !is_outdated) continue;
        forget_told(message);
        mark_failed(message.number, "withdrawn");
        mark_sent(message.number, now);
        ++withdrawn;
    }
    return withdrawn;
}

void AlertMemoryTables::mark_sent(std::int64_t number, std::int64_t now) {
    mark_sent_.execute(number, now);
}

void AlertMemoryTables::mark_failed(std::int64_t number, std::string_view problem) {
    mark_failed_.execute(number, problem);
}

std::vector<SentEntry> AlertMemoryTables::sent_entries(std::string_view reader) {
    std::vector<SentEntry> entries;
    Query::Run run = sent_(reader);
    while (run.next()) {
        entries.push_back({run.text(0), run.text(1), run.text(2), run.text(3),
                           static_cast<int>(run.integer(4)), run.integer(5) != 0, run.text(6)});
    }
    return entries;
}

void AlertMemoryTables::put(const SentEntry& entry) {
    put_sent_.execute(entry.reader, entry.clock, entry.case_id, entry.day, entry.sequence,
                      entry.cancelled ? 1 : 0, entry.changed_on);
}

std::map<std::string, std::string> AlertMemoryTables::bases() {
    std::map<std::string, std::string> bases;
    Query::Run run = bases_();
    while (run.next())
        bases.emplace(run.text(0), run.text(1));
    return bases;
}

void AlertMemoryTables::put_bases(const std::map<std::string, std::string>& bases) {
    forget_bases_.execute();
    for (const auto& [law, basis] : bases)
        add_basis_.execute(law, basis);
}

std::int64_t AlertMemoryTables::add_run(std::string_view json, std::int64_t now) {
    Query::Run run = add_run_(now, json);
    run.next();
    return run.integer(0);
}

std::vector<RunRow> AlertMemoryTables::runs(std::size_t limit) {
    std::vector<RunRow> runs;
    Query::Run run = runs_(static_cast<std::int64_t>(limit));
    while (run.next())
        runs.push_back({run.integer(0), run.text(1)});
    return runs;
}

void AlertMemoryTables::put_reader(std::string_view reader, std::int64_t run) {
    put_reader_.execute(reader, run);
}

std::optional<RunRow> AlertMemoryTables::last_run_for(std::string_view reader) {
    Query::Run run = last_run_for_(reader);
    if (!run.next()) return std::nullopt;
    return RunRow{run.integer(0), run.text(1)};
}

}  // namespace merzim::store
