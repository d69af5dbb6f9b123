-- Step 4: what documents need to know of series, meetings, sessions, people and registrations.

-- As what delegations take part, in the order in which lists print them.
CREATE TABLE delegation_class (
    id        INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    letter    TEXT NOT NULL,  -- on badges; may be empty
    colour    TEXT NOT NULL,  -- likewise
    shown     TEXT NOT NULL CHECK (shown IN ('listed', 'counted')),
    UNIQUE (series_id, code)
) STRICT;

CREATE TABLE delegation_class_title (
    delegation_class_id INTEGER NOT NULL REFERENCES delegation_class ON DELETE CASCADE
                                DEFERRABLE INITIALLY DEFERRED,
    language            TEXT NOT NULL,
    text                TEXT NOT NULL,
    PRIMARY KEY (delegation_class_id, language)
) STRICT, WITHOUT ROWID;

ALTER TABLE series ADD COLUMN member_order TEXT
    CHECK (member_order IN ('as-given', 'role', 'name'));

ALTER TABLE meeting ADD COLUMN symbol TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN project TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN project_title TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN signatory TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN first_state_id INTEGER REFERENCES delegation DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN details_until TEXT;  -- from when details and travel are to be forgotten

CREATE TABLE meeting_logo (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    file       TEXT NOT NULL,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- Of which class a delegation is. By code, since the classes of a series may be written anew.
CREATE TABLE meeting_class (
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    class         TEXT NOT NULL,
    since         TEXT,  -- the first day on which that holds; NULL: until the first that is stated
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE session ADD COLUMN chair_id INTEGER REFERENCES participant DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE session ADD COLUMN access TEXT CHECK (access IN ('open', 'closed'));
ALTER TABLE session ADD COLUMN purpose TEXT CHECK (purpose IN ('decision', 'discussion', 'information'));

CREATE TABLE session_document (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    symbol     TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE agenda_item ADD COLUMN chair_id INTEGER REFERENCES participant DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN access TEXT CHECK (access IN ('open', 'closed'));
ALTER TABLE agenda_item ADD COLUMN purpose TEXT CHECK (purpose IN ('decision', 'discussion', 'information'));

CREATE TABLE agenda_item_document (
    item_id  INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    symbol   TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

-- Texts in several languages have a line for each: tag, tab, text.
ALTER TABLE participant ADD COLUMN printed TEXT
    CHECK (printed IN ('given-family', 'family-given', 'family-comma-given', 'plain'));
ALTER TABLE participant ADD COLUMN courtesy_title TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN courtesy_title_in TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN academic_title TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN working_language TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN listed TEXT CHECK (listed IN ('given', 'refused'));
ALTER TABLE participant ADD COLUMN contacts_shown TEXT CHECK (contacts_shown IN ('given', 'refused'));
ALTER TABLE participant ADD COLUMN photographed TEXT CHECK (photographed IN ('given', 'refused'));

ALTER TABLE registration ADD COLUMN given_order INTEGER CHECK (given_order >= 1);
ALTER TABLE registration ADD COLUMN position_in TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN arrival_day TEXT;
ALTER TABLE registration ADD COLUMN arrival_time TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN arrival_flight TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN departure_day TEXT;
ALTER TABLE registration ADD COLUMN departure_time TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN departure_flight TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN hotel TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN met_by TEXT NOT NULL DEFAULT '';
ALTER TABLE registration ADD COLUMN desk_note TEXT NOT NULL DEFAULT '';
