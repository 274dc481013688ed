#include "engine/store/schema.hpp"

#include <string>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

namespace merzim::store {

namespace {

constexpr const char* kFirstSchema = R"sql(
-- What was recorded, in order. Everything a docket knows of its cases can be computed from here.
CREATE TABLE ledger (
    sequence    INTEGER PRIMARY KEY,
    case_id     TEXT NOT NULL,
    entry       TEXT NOT NULL
                CHECK (entry IN ('case', 'source', 'participant', 'event', 'statement')),
    id          TEXT NOT NULL,
    action      TEXT NOT NULL CHECK (action IN ('add', 'amend', 'retract')),
    content     TEXT NOT NULL CHECK ((content = '') = (action = 'retract')),
    recorded_at INTEGER NOT NULL,
    hash        BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX ledger_of_entry ON ledger (case_id, entry, id);

CREATE TRIGGER ledger_keeps_rows BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'a row of the ledger cannot be deleted');
END;
CREATE TRIGGER ledger_keeps_content BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'a row of the ledger cannot be changed');
END;
CREATE TRIGGER ledger_grows_at_its_end BEFORE INSERT ON ledger
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
    OR NEW.recorded_at < (SELECT recorded_at FROM ledger ORDER BY sequence DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'a row of the ledger must follow the last one');
END;
CREATE TRIGGER ledger_has_one_open_row BEFORE INSERT ON ledger
WHEN (NEW.action = 'add') IS NOT ('retract' = coalesce(
    (SELECT action FROM ledger
     WHERE case_id = NEW.case_id AND entry = NEW.entry AND id = NEW.id
     ORDER BY sequence DESC LIMIT 1), 'retract'))
BEGIN
    SELECT RAISE(ABORT, 'only what stands is amended or retracted, and only what does not is added');
END;

-- Derived: the cases as evaluation reads them, and the names in them.
CREATE TABLE packed (
    number  INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    bytes   BLOB NOT NULL
) STRICT;
CREATE TABLE symbols (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;

-- Derived: the texts of what stands; the rowid is the sequence of its row in the ledger.
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0');

-- What was told: history, not derived.
CREATE TABLE alerts (
    fingerprint       TEXT PRIMARY KEY,
    case_id           TEXT NOT NULL,
    rule              TEXT NOT NULL,
    participant       TEXT NOT NULL,
    event             TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('open', 'resolved')),
    severity          INTEGER NOT NULL,
    certainty         INTEGER NOT NULL,
    claim             INTEGER NOT NULL,
    first_seen        TEXT NOT NULL,
    last_seen         TEXT NOT NULL,
    last_told         TEXT NOT NULL,
    resolved_on       TEXT NOT NULL,
    acknowledged_by   TEXT NOT NULL,
    acknowledged_on   TEXT NOT NULL,
    acknowledged_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE silences (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL,
    case_id     TEXT NOT NULL,
    rule        TEXT NOT NULL,
    until       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    by          TEXT NOT NULL,
    created_on  TEXT NOT NULL,
    lifted      INTEGER NOT NULL DEFAULT 0 CHECK (lifted IN (0, 1))
) STRICT;
CREATE TABLE runs (
    number  INTEGER PRIMARY KEY,
    ran_at  INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE TRIGGER runs_keep_rows BEFORE DELETE ON runs
BEGIN
    SELECT RAISE(ABORT, 'a run cannot be deleted');
END;
CREATE TRIGGER runs_keep_content BEFORE UPDATE ON runs
BEGIN
    SELECT RAISE(ABORT, 'a run cannot be changed');
END;

-- When a case has to be looked at again; recording a change of it removes the row.
CREATE TABLE wakes (
    case_id TEXT PRIMARY KEY REFERENCES packed (case_id) ON DELETE CASCADE,
    as_of   TEXT NOT NULL,
    wake    TEXT NOT NULL,
    basis   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Evaluating only what may have changed: when each case has to be looked at again is told by the
// tables themselves, so that nothing that records a change can forget it.
constexpr const char* kSecondSchema = R"sql(
ALTER TABLE alerts ADD COLUMN kind TEXT NOT NULL DEFAULT 'finding'
    CHECK (kind IN ('finding', 'upcoming', 'stale'));
ALTER TABLE alerts ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alerts ADD COLUMN ever_told INTEGER NOT NULL DEFAULT 1 CHECK (ever_told IN (0, 1));
CREATE INDEX alerts_of_case ON alerts (case_id);
CREATE INDEX alerts_by_telling ON alerts (last_told) WHERE state = 'open';

DROP TABLE wakes;
-- From which day on a case has to be looked at again; '' at once: it was never evaluated, or it was
-- changed since.
CREATE TABLE watches (
    case_id TEXT PRIMARY KEY REFERENCES packed (case_id) ON DELETE CASCADE,
    wake    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX watches_by_wake ON watches (wake);
INSERT INTO watches SELECT case_id, '' FROM packed;
CREATE TRIGGER packed_is_new AFTER INSERT ON packed
BEGIN
    INSERT OR REPLACE INTO watches (case_id, wake) VALUES (NEW.case_id, '');
END;
CREATE TRIGGER packed_is_changed AFTER UPDATE ON packed
BEGIN
    UPDATE watches SET wake = '' WHERE case_id = NEW.case_id;
END;
CREATE TRIGGER packed_is_gone AFTER DELETE ON packed
BEGIN
    DELETE FROM watches WHERE case_id = OLD.case_id;
    DELETE FROM coming WHERE case_id = OLD.case_id;
END;

-- The terms that were running when their case was last evaluated, by the day they are safely kept
-- or safely over.
CREATE TABLE coming (
    case_id TEXT NOT NULL REFERENCES packed (case_id) ON DELETE CASCADE,
    clock   TEXT NOT NULL,
    day     TEXT NOT NULL,
    own     INTEGER NOT NULL CHECK (own IN (0, 1)),
    PRIMARY KEY (case_id, clock)
) STRICT, WITHOUT ROWID;
CREATE INDEX coming_by_day ON coming (day);

-- What is to be handed to a mailer or a hook, and what was: of that only the fact is kept.
CREATE TABLE outbox (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('mail', 'hook')),
    recipient  TEXT NOT NULL,
    message_id TEXT NOT NULL,
    content    TEXT NOT NULL,
    queued_at  INTEGER NOT NULL,
    sent_at    INTEGER,
    attempts   INTEGER NOT NULL DEFAULT 0,
    problem    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_waiting ON outbox (number) WHERE sent_at IS NULL;

-- What was sent to calendar programs, by the identity of the term.
CREATE TABLE feed (
    clock      TEXT PRIMARY KEY,
    day        TEXT NOT NULL,
    sequence   INTEGER NOT NULL,
    cancelled  INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    changed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What each law was when its cases were last evaluated.
CREATE TABLE bases (
    law   TEXT PRIMARY KEY,
    basis TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Each reader has a memory, a last run and a calendar of their own.
//
// Until then all who were named heard the same: the screen, and whoever the outbox has.
constexpr const char* kThirdSchema = R"sql(
-- What an alert is besides: the day its term ends, whether that is ours, and in which run it last
-- changed (a number of `runs`).
ALTER TABLE alerts ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE alerts ADD COLUMN own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1));
ALTER TABLE alerts ADD COLUMN changed_in INTEGER NOT NULL DEFAULT 0;

-- The last run that had something to say to a reader, or looked whether it had.
CREATE TABLE readers (
    reader TEXT PRIMARY KEY,
    run    INTEGER NOT NULL REFERENCES runs (number)
) STRICT, WITHOUT ROWID;
INSERT INTO readers
    SELECT reader, number
    FROM (SELECT '' AS reader
          UNION SELECT 'hook ' || recipient FROM outbox WHERE kind = 'hook'
          UNION SELECT lower(CASE WHEN instr(recipient, '<') = 0 THEN trim(recipient)
                                  ELSE rtrim(substr(recipient, instr(recipient, '<') + 1), '> ')
                             END) FROM outbox WHERE kind = 'mail'),
         (SELECT max(number) AS number FROM runs
          WHERE json_valid(content) AND coalesce(json_extract(content, '$.ended_at'),
                                                 json_extract(content, '$.at')) IS NOT NULL)
    WHERE number IS NOT NULL;

-- How an alert stood when a reader was last told of it; closed once they heard that it is over.
CREATE TABLE tellings (
    reader      TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    severity    INTEGER NOT NULL,
    certainty   INTEGER NOT NULL,
    claim       INTEGER NOT NULL,
    step        INTEGER NOT NULL,
    day         TEXT NOT NULL,
    told_on     TEXT NOT NULL,
    closed      INTEGER NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (reader, fingerprint)
) STRICT, WITHOUT ROWID;
-- Of what changed without a word the state last told is not known: it is told anew, its end too.
INSERT INTO tellings
    SELECT reader, fingerprint, severity, certainty, claim, step, '',
           CASE WHEN last_told = '' THEN last_seen ELSE last_told END,
           state = 'resolved' AND last_told <> ''
    FROM readers, alerts
    WHERE last_told <> '' OR (state = 'resolved' AND ever_told = 1);
DROP INDEX alerts_by_telling;
ALTER TABLE alerts DROP COLUMN last_told;
ALTER TABLE alerts DROP COLUMN ever_told;

-- What else a silence is for, as a query.
ALTER TABLE silences ADD COLUMN query TEXT NOT NULL DEFAULT '';
ALTER TABLE silences ADD COLUMN lifted_on TEXT NOT NULL DEFAULT '';

-- Whom a message tells of which cases (a line each), as they were when the ledger had so many rows,
-- on which day; and whether the reader is one of ours, who may know all of them.
ALTER TABLE outbox ADD COLUMN reader TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN cases TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN as_of TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN for_others INTEGER NOT NULL DEFAULT 0 CHECK (for_others IN (0, 1));

-- What was sent to the calendar programs of a reader, by the identity of the term.
ALTER TABLE feed RENAME TO feed_of_all;
CREATE TABLE feed (
    reader     TEXT NOT NULL,
    clock      TEXT NOT NULL,
    case_id    TEXT NOT NULL,
    day        TEXT NOT NULL,
    sequence   INTEGER NOT NULL,
    cancelled  INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    changed_on TEXT NOT NULL,
    PRIMARY KEY (reader, clock)
) STRICT, WITHOUT ROWID;
-- A calendar may have been asked for before any run.
INSERT INTO feed
    SELECT reader, clock, coalesce((SELECT case_id FROM coming WHERE coming.clock = sent.clock), ''),
           day, sequence, cancelled, changed_on
    FROM (SELECT reader FROM readers UNION SELECT ''), feed_of_all AS sent
    WHERE reader NOT LIKE 'hook %';
DROP TABLE feed_of_all;
)sql";

constexpr const char* kMigrations[] = {kFirstSchema, kSecondSchema, kThirdSchema};

int pragma(SQLite::Database& database, const char* sql) {
    return database.execAndGet(sql).getInt();
}

}  // namespace

std::span<const char* const> migrations() {
    return kMigrations;
}

int user_version(SQLite::Database& database) {
    return pragma(database, "PRAGMA user_version");
}
int application_id(SQLite::Database& database) {
    return pragma(database, "PRAGMA application_id");
}

void migrate(SQLite::Database& database, std::span<const char* const> steps) {
    // looked at first without a lock: an open for reading must not wait for a writer
    while (static_cast<std::size_t>(user_version(database)) < steps.size()) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        // read again inside: another process may have taken the step meanwhile
        const int version = user_version(database);
        if (static_cast<std::size_t>(version) >= steps.size()) return;
        database.exec(steps[static_cast<std::size_t>(version)]);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

}  // namespace merzim::store
