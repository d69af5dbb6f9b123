-- Step 3: a delegation may be invited with no seat at all.
CREATE TABLE invitation_new (
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    seats         INTEGER CHECK (seats >= 0),  -- the most who may be confirmed for it; NULL: no limit
    funded        INTEGER CHECK (funded >= 1), -- how many of them the organizers pay for; NULL: none
    note          TEXT NOT NULL,               -- reference of the note verbale; '' until it is received
    note_date     TEXT,
    citation_id   INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position),
    CHECK (funded <= seats)
) STRICT, WITHOUT ROWID;

INSERT INTO invitation_new SELECT * FROM invitation;
DROP TABLE invitation;
ALTER TABLE invitation_new RENAME TO invitation;
