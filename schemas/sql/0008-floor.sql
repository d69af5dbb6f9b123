-- Step 8: who asked for the floor, and what became of it.

CREATE TABLE speech (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE,
    meeting_id      INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    delegation_id   INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    registration_id INTEGER REFERENCES registration DEFERRABLE INITIALLY DEFERRED,  -- who speaks; NULL: not said
    item            TEXT,  -- code of an item of the agenda or a session, which may be written anew
    asked           TEXT NOT NULL,  -- local time at the venue
    on_behalf_of    TEXT NOT NULL,
    speaker_class   TEXT CHECK (speaker_class IN ('group', 'head-of-state', 'minister', 'member', 'observer',
                                                  'organization', 'right-of-reply')),
    language        TEXT NOT NULL,
    minutes         INTEGER CHECK (minutes >= 1),
    place           INTEGER CHECK (place >= 1),
    status          TEXT NOT NULL CHECK (status IN ('asked', 'spoke', 'absent', 'withdrawn')),
    spoke_at        TEXT,
    citation_id     INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX speech_meeting ON speech (meeting_id);
CREATE INDEX speech_registration ON speech (registration_id) WHERE registration_id IS NOT NULL;
