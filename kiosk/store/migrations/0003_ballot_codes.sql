-- Ballot codes that were used here, in the same transaction as the ballots of the visit that used them.
CREATE TABLE code_uses (
    tag TEXT PRIMARY KEY CHECK (length(tag) = 32),
    visit TEXT NOT NULL CHECK (length(visit) = 32)
) STRICT, WITHOUT ROWID;

-- How many codes were tried since the last good one; each is counted before it is checked.
CREATE TABLE code_attempts (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    wrong INTEGER NOT NULL CHECK (wrong >= 0)
) STRICT;
INSERT INTO code_attempts VALUES (1, 0);
