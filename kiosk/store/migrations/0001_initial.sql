-- One folder is one enrolment: this row begins with the key pair and is completed by the server's answer.
CREATE TABLE enrolment (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    epoch TEXT NOT NULL CHECK (length(epoch) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    server_url TEXT NOT NULL,
    hardware_fingerprint TEXT NOT NULL,
    kiosk TEXT CHECK (length(kiosk) = 16),
    competition TEXT,
    server_key TEXT,
    publishing_key TEXT,
    CHECK ((kiosk IS NULL) = (competition IS NULL) AND (kiosk IS NULL) = (server_key IS NULL)
           AND (kiosk IS NULL) = (publishing_key IS NULL))
) STRICT;

-- The journal. `line` holds the exact bytes; `hash` is that of the line, so that a damaged last line shows too.
CREATE TABLE entries (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    line TEXT NOT NULL
) STRICT;

CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER entries_are_not_removed BEFORE DELETE ON entries
BEGIN
    SELECT RAISE(ABORT, 'an entry is never removed');
END;

-- Which ballots are in the journal: a ballot that is stored already gives the same receipt again.
CREATE TABLE ballots (
    ballot_id TEXT PRIMARY KEY CHECK (length(ballot_id) = 32),
    seq INTEGER NOT NULL UNIQUE REFERENCES entries (seq),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32)
) STRICT, WITHOUT ROWID;

-- Until metrics are written to the journal.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    count INTEGER NOT NULL CHECK (count > 0)
) STRICT, WITHOUT ROWID;

-- What the server last acknowledged; before that, the head at enrolment.
CREATE TABLE acknowledged (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    stored_seq INTEGER NOT NULL CHECK (stored_seq >= 0),
    stored_hash BLOB NOT NULL CHECK (length(stored_hash) = 32),
    durable_through INTEGER NOT NULL,
    restore_epoch INTEGER NOT NULL,
    continuation TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE catalogue (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- Newest comparison with the server's clock, and a time that has certainly passed.
CREATE TABLE clock (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    floor_ms INTEGER NOT NULL,
    boot TEXT NOT NULL,
    anchor_server_ms INTEGER NOT NULL,
    anchor_since_boot_ms INTEGER NOT NULL,
    anchor_error_ms INTEGER NOT NULL
) STRICT;
