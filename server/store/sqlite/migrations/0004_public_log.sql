-- The public log: what it holds, in order, and what of the data each of its batches took in.
CREATE TABLE log_leaves (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    content  TEXT NOT NULL,  -- a ballot's commitment in hexadecimal, or the line of something that was published
    journal  INTEGER,        -- where the ballot stands; null, as below, if it is none
    seq      INTEGER,
    CHECK ((journal IS NULL) = (seq IS NULL)),
    FOREIGN KEY (journal, seq) REFERENCES entries (journal, seq)
) STRICT;
-- Receipts are looked up by it.
CREATE INDEX log_leaves_by_content ON log_leaves (content);

CREATE TABLE log_batches (
    number     INTEGER PRIMARY KEY CHECK (number >= 1),
    day        TEXT NOT NULL UNIQUE CHECK (length(day) = 10),
    size       INTEGER NOT NULL CHECK (size >= 1),  -- of the whole log with this batch
    catalogues INTEGER NOT NULL,                    -- newest version that stands in it
    decisions  INTEGER NOT NULL,                    -- newest number that stands in it
    checkpoint TEXT NOT NULL                        -- signed
) STRICT;
-- How far each journal is in the log.
CREATE TABLE log_marks (
    batch   INTEGER NOT NULL REFERENCES log_batches (number),
    journal INTEGER NOT NULL REFERENCES journals (number),
    seq     INTEGER NOT NULL CHECK (seq >= 0),
    PRIMARY KEY (batch, journal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER leaves_stay BEFORE DELETE ON log_leaves
    BEGIN SELECT raise(ABORT, 'what stands in the log is never removed'); END;
CREATE TRIGGER leaves_stay_as_they_are BEFORE UPDATE ON log_leaves
    BEGIN SELECT raise(ABORT, 'what stands in the log is never changed'); END;
CREATE TRIGGER log_batches_stay BEFORE DELETE ON log_batches
    BEGIN SELECT raise(ABORT, 'checkpoints are never removed'); END;
CREATE TRIGGER log_batches_stay_as_they_are BEFORE UPDATE ON log_batches
    BEGIN SELECT raise(ABORT, 'checkpoints are never changed'); END;
CREATE TRIGGER marks_stay BEFORE DELETE ON log_marks
    BEGIN SELECT raise(ABORT, 'marks of the log are never removed'); END;
CREATE TRIGGER marks_stay_as_they_are BEFORE UPDATE ON log_marks
    BEGIN SELECT raise(ABORT, 'marks of the log are never changed'); END;

-- The newest head that the kiosk signed, for claimed_seq: the proof that its lines are its own. Empty before it
-- was heard.
ALTER TABLE journals ADD COLUMN head_note TEXT NOT NULL DEFAULT '';
