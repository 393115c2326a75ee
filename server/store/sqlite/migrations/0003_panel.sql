-- The panel: what judges score by, who they are, who scores what, and everything that was asked of a score sheet.
CREATE TABLE criteria (
    place   INTEGER PRIMARY KEY CHECK (place >= 1),  -- on the sheet
    id      TEXT NOT NULL UNIQUE,
    name_id TEXT NOT NULL,
    name_en TEXT NOT NULL,
    weight  INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100)
) STRICT;
CREATE TABLE criterion_anchors (
    criterion  TEXT NOT NULL REFERENCES criteria (id),
    mark       INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 100),
    meaning_id TEXT NOT NULL,
    meaning_en TEXT NOT NULL,
    PRIMARY KEY (criterion, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE judges (
    name TEXT PRIMARY KEY REFERENCES users (name)
) STRICT, WITHOUT ROWID;
CREATE TABLE judge_units (
    judge     TEXT NOT NULL REFERENCES judges (name),
    unit_code TEXT NOT NULL,
    unit_kind TEXT NOT NULL,
    PRIMARY KEY (judge, unit_code, unit_kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE judge_assignments (
    judge      TEXT NOT NULL REFERENCES judges (name),
    innovation TEXT NOT NULL,
    PRIMARY KEY (judge, innovation)
) STRICT, WITHOUT ROWID;

-- A sheet is what its events make of it, in their order.
CREATE TABLE sheet_events (
    number     INTEGER PRIMARY KEY,
    judge      TEXT NOT NULL REFERENCES judges (name),
    innovation TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('mark', 'note', 'submit', 'reopen', 'recuse')),
    criterion  TEXT REFERENCES criteria (id),          -- of a mark or note
    mark       INTEGER CHECK (mark BETWEEN 0 AND 100), -- null in a mark: it was taken back
    text       TEXT,                                   -- note, or reason
    author     TEXT NOT NULL CHECK (length(author) > 0),
    at         INTEGER NOT NULL,
    CHECK ((kind IN ('mark', 'note')) = (criterion IS NOT NULL)),
    CHECK (mark IS NULL OR kind = 'mark'),
    CHECK ((kind IN ('note', 'reopen', 'recuse')) = (text IS NOT NULL))
) STRICT;
CREATE INDEX events_of_a_judge ON sheet_events (judge, number);

CREATE TRIGGER sheet_events_stay BEFORE DELETE ON sheet_events
    BEGIN SELECT raise(ABORT, 'what was written on score sheets is never removed'); END;
CREATE TRIGGER sheet_events_stay_as_they_are BEFORE UPDATE ON sheet_events
    BEGIN SELECT raise(ABORT, 'what was written on score sheets is never changed'); END;
CREATE TRIGGER criteria_stay BEFORE DELETE ON criteria WHEN EXISTS (SELECT 1 FROM sheet_events)
    BEGIN SELECT raise(ABORT, 'criteria stay once judging has begun'); END;
CREATE TRIGGER criteria_stay_as_they_are BEFORE UPDATE ON criteria WHEN EXISTS (SELECT 1 FROM sheet_events)
    BEGIN SELECT raise(ABORT, 'criteria stay once judging has begun'); END;
CREATE TRIGGER criteria_stay_alone BEFORE INSERT ON criteria WHEN EXISTS (SELECT 1 FROM sheet_events)
    BEGIN SELECT raise(ABORT, 'criteria stay once judging has begun'); END;
