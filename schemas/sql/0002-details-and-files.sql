-- Step 2: details of people and registrations, and what fixtures say.

-- Facts about a person that no rule reads, such as the size of a T-shirt.
CREATE TABLE participant_detail (
    participant_id INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    key            TEXT NOT NULL,
    text           TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (participant_id, key)
) STRICT, WITHOUT ROWID;

-- Facts about a registration that no rule reads, such as a car plate.
CREATE TABLE registration_detail (
    registration_id INTEGER NOT NULL REFERENCES registration ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    key             TEXT NOT NULL,
    text            TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (registration_id, key)
) STRICT, WITHOUT ROWID;

-- The columns of flat things are called as their fields are. The instant of a check-in was read by nothing: it
-- follows from the time at the venue.
ALTER TABLE check_in RENAME COLUMN at_local TO at;
ALTER TABLE check_in DROP COLUMN at_utc;

-- What each fixture says of a thing; a load compares the fixture with it (domain/change/three_way.hpp). `fields` has a line
-- for each: path, tab, value. `action_id` is the last action when it came to say so, and `changed` whether that was the
-- load itself: what a load said does not count once the load is taken back. It is about files and no part of what is
-- kept, so it is not sealed.
CREATE TABLE said (
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    fixture   TEXT NOT NULL,
    action_id INTEGER NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
    changed   INTEGER NOT NULL CHECK (changed IN (0, 1)),
    fields    TEXT NOT NULL,
    PRIMARY KEY (kind, name, fixture, action_id)
) STRICT, WITHOUT ROWID;
