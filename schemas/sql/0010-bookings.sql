-- Step 10: rooms that are booked by the hour for what is no meeting of ours, and travel within a city in hours.

CREATE TABLE booking (
    room_id     INTEGER NOT NULL REFERENCES room ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL,
    first_day   TEXT NOT NULL,
    last_day    TEXT NOT NULL,
    from_minute INTEGER NOT NULL CHECK (from_minute >= 0),
    to_minute   INTEGER NOT NULL CHECK (to_minute <= 1440),
    reason      TEXT NOT NULL,
    set_up      INTEGER CHECK (set_up >= 0),    -- minutes before, NULL for none
    clearing    INTEGER CHECK (clearing >= 0),  -- minutes behind
    weight      TEXT NOT NULL CHECK (weight IN ('cannot', 'rather-not')),
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (room_id, position),
    CHECK (first_day <= last_day),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

-- The days of the week on which it is, where it is not on every day.
CREATE TABLE booking_weekday (
    room_id  INTEGER NOT NULL,
    booking  INTEGER NOT NULL,  -- its position
    position INTEGER NOT NULL,
    weekday  TEXT NOT NULL CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
                                              'sunday')),
    PRIMARY KEY (room_id, booking, position),
    FOREIGN KEY (room_id, booking) REFERENCES booking ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

ALTER TABLE schedule_rules ADD COLUMN same_city_hours INTEGER CHECK (same_city_hours >= 0);
