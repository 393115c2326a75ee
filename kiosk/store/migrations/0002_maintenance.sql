-- What the server settled for this kiosk: the signed note, and what it says about the maintenance PIN.
CREATE TABLE settings (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,
    note TEXT NOT NULL,
    pin_hash TEXT NOT NULL
) STRICT;

-- Attempts at this PIN since the last right one; written before each is looked at.
CREATE TABLE pin_attempts (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    count INTEGER NOT NULL CHECK (count > 0)
) STRICT;
