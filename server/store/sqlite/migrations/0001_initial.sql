-- What the server holds. Times are Unix milliseconds, hashes and keys lower-case hexadecimal.
-- What was received and what was decided is only ever added to: triggers refuse to change or remove it.

CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kiosks (
    id                   TEXT PRIMARY KEY CHECK (length(id) = 16),
    name                 TEXT NOT NULL,
    place                TEXT NOT NULL,
    status               TEXT NOT NULL
        CHECK (status IN ('invited', 'pending', 'active', 'suspended', 'frozen', 'revoked')),
    code_hash            TEXT NOT NULL,  -- Argon2id; empty when no code is open
    code_expires_at      INTEGER NOT NULL,
    software             TEXT NOT NULL,
    hardware_fingerprint TEXT NOT NULL,
    last_heard_at        INTEGER         -- null: never
) STRICT, WITHOUT ROWID;

CREATE TABLE journals (
    number                INTEGER PRIMARY KEY,
    kiosk                 TEXT NOT NULL REFERENCES kiosks (id),
    epoch                 TEXT NOT NULL CHECK (length(epoch) = 16),
    public_key            TEXT NOT NULL CHECK (length(public_key) = 64),
    stored_seq            INTEGER NOT NULL CHECK (stored_seq >= 0),
    stored_hash           TEXT NOT NULL CHECK (length(stored_hash) = 64),
    claimed_seq           INTEGER NOT NULL CHECK (claimed_seq >= 0),
    continuation          TEXT NOT NULL,
    previous_continuation TEXT NOT NULL,
    UNIQUE (kiosk, epoch)
) STRICT;

-- The exact bytes that came. Keyed by place alone: a unique index on random ids would cost more than all the rest.
CREATE TABLE entries (
    journal     INTEGER NOT NULL REFERENCES journals (number),
    seq         INTEGER NOT NULL CHECK (seq >= 1),
    line        TEXT NOT NULL CHECK (length(line) BETWEEN 1 AND 4096),
    received_at INTEGER NOT NULL,
    PRIMARY KEY (journal, seq)
) STRICT, WITHOUT ROWID;

-- Lines that disagree with the one stored at their place, with the signed head that vouches for them.
CREATE TABLE fork_evidence (
    number      INTEGER PRIMARY KEY,
    journal     INTEGER NOT NULL REFERENCES journals (number),
    seq         INTEGER NOT NULL CHECK (seq >= 1),
    line        TEXT NOT NULL,
    head_note   TEXT NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

-- What the merge needs to know of a ballot, and its verdict. All of it can be made again from the entries.
CREATE TABLE ballots (
    journal           INTEGER NOT NULL,
    seq               INTEGER NOT NULL,
    verdict           TEXT NOT NULL,
    competition       TEXT,  -- null, as all below, if the body is no ballot
    catalogue_version INTEGER,
    innovation        TEXT,
    overall           INTEGER CHECK (overall BETWEEN 1 AND 4),
    visit             TEXT CHECK (length(visit) = 32),
    PRIMARY KEY (journal, seq),
    FOREIGN KEY (journal, seq) REFERENCES entries (journal, seq),
    CHECK ((verdict = 'rejected:malformed') = (overall IS NULL)),
    CHECK ((overall IS NULL) = (competition IS NULL)),
    CHECK ((overall IS NULL) = (catalogue_version IS NULL)),
    CHECK ((overall IS NULL) = (innovation IS NULL)),
    CHECK ((overall IS NULL) = (visit IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX ballots_of_a_visit ON ballots (journal, visit);

-- The running tally: always what a recount of the entries would give.
CREATE TABLE tally_innovations (
    innovation    TEXT PRIMARY KEY,
    poor          INTEGER NOT NULL CHECK (poor >= 0),
    not_very_good INTEGER NOT NULL CHECK (not_very_good >= 0),
    good          INTEGER NOT NULL CHECK (good >= 0),
    very_good     INTEGER NOT NULL CHECK (very_good >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE tally_verdicts (
    verdict TEXT PRIMARY KEY,
    ballots INTEGER NOT NULL CHECK (ballots >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE tally_revision (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO tally_revision VALUES (1, 0);

CREATE TABLE catalogues (
    version      INTEGER PRIMARY KEY CHECK (version >= 1),
    competition  TEXT NOT NULL,
    mode         TEXT NOT NULL CHECK (mode IN ('official', 'test')),
    etag         TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    note         TEXT NOT NULL  -- signed; competition and mode repeat what it says. Last, because it is long
) STRICT;
CREATE TABLE catalogue_innovations (
    version    INTEGER NOT NULL REFERENCES catalogues (version),
    innovation TEXT NOT NULL,
    withdrawn  INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    PRIMARY KEY (version, innovation)
) STRICT, WITHOUT ROWID;
CREATE TABLE blobs (
    sha256       TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content_type TEXT NOT NULL,
    bytes        BLOB NOT NULL
) STRICT;

CREATE TABLE decisions (
    number     INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('suspend', 'release')),
    kiosk      TEXT NOT NULL REFERENCES kiosks (id),
    reason     TEXT NOT NULL CHECK (length(reason) > 0),
    author     TEXT NOT NULL CHECK (length(author) > 0),
    decided_at INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_on_a_kiosk ON decisions (kiosk, number);

CREATE TABLE users (
    name          TEXT PRIMARY KEY,
    role          TEXT NOT NULL CHECK (role IN ('judge', 'secretary', 'admin', 'auditor')),
    password_hash TEXT NOT NULL,
    failures      INTEGER NOT NULL CHECK (failures >= 0),
    locked_until  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (
    token_hash   TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
    user         TEXT NOT NULL REFERENCES users (name),
    csrf_token   TEXT NOT NULL,
    started_at   INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_of_a_user ON sessions (user);

CREATE TRIGGER entries_stay BEFORE DELETE ON entries
    BEGIN SELECT raise(ABORT, 'entries are never removed'); END;
CREATE TRIGGER entries_stay_as_they_are BEFORE UPDATE ON entries
    BEGIN SELECT raise(ABORT, 'entries are never changed'); END;
CREATE TRIGGER evidence_stays BEFORE DELETE ON fork_evidence
    BEGIN SELECT raise(ABORT, 'evidence is never removed'); END;
CREATE TRIGGER evidence_stays_as_it_is BEFORE UPDATE ON fork_evidence
    BEGIN SELECT raise(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
    BEGIN SELECT raise(ABORT, 'decisions are never removed'); END;
CREATE TRIGGER decisions_stay_as_they_are BEFORE UPDATE ON decisions
    BEGIN SELECT raise(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER catalogues_stay BEFORE DELETE ON catalogues
    BEGIN SELECT raise(ABORT, 'catalogues are never removed'); END;
CREATE TRIGGER catalogues_stay_as_they_are BEFORE UPDATE ON catalogues
    BEGIN SELECT raise(ABORT, 'catalogues are never changed'); END;
