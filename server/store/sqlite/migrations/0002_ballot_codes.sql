-- Ballot codes: of each only the tag, which nobody can turn back into the code.
CREATE TABLE code_batches (
    number        INTEGER PRIMARY KEY,
    label         TEXT NOT NULL,
    codes         INTEGER NOT NULL CHECK (codes >= 1),
    passes        INTEGER NOT NULL CHECK (passes >= 1),
    memory_kib    INTEGER NOT NULL CHECK (memory_kib >= 8),
    author        TEXT NOT NULL CHECK (length(author) > 0),
    made_at       INTEGER NOT NULL,
    revoked_at    INTEGER,  -- null, as the two below, while the codes are good
    revoke_reason TEXT CHECK (length(revoke_reason) > 0),
    revoke_author TEXT CHECK (length(revoke_author) > 0),
    CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL)),
    CHECK ((revoked_at IS NULL) = (revoke_author IS NULL))
) STRICT;
CREATE TABLE code_tags (
    tag   TEXT PRIMARY KEY CHECK (length(tag) = 32),
    batch INTEGER NOT NULL REFERENCES code_batches (number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER batches_stay BEFORE DELETE ON code_batches
    BEGIN SELECT raise(ABORT, 'batches of codes are never removed'); END;
CREATE TRIGGER batches_stay_revoked BEFORE UPDATE ON code_batches WHEN old.revoked_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'what was revoked stays so'); END;
CREATE TRIGGER tags_stay BEFORE DELETE ON code_tags
    BEGIN SELECT raise(ABORT, 'tags of codes are never removed'); END;
CREATE TRIGGER tags_stay_as_they_are BEFORE UPDATE ON code_tags
    BEGIN SELECT raise(ABORT, 'tags of codes are never changed'); END;

ALTER TABLE catalogues ADD COLUMN asks_codes INTEGER NOT NULL DEFAULT 0 CHECK (asks_codes IN (0, 1));
ALTER TABLE ballots ADD COLUMN code_tag TEXT CHECK (length(code_tag) = 32);
-- Only ballots with a code pay for it.
CREATE INDEX ballots_with_a_code ON ballots (code_tag) WHERE code_tag IS NOT NULL;
