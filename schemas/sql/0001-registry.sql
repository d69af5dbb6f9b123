-- Step 1: the registry.
--
-- Released steps are never edited; a change is a new step. Each step and its number (user_version) are one
-- transaction. Row ids stay inside; what leaves the registry are codes. References are checked at the end of
-- the transaction, so that a thing and its parts can be rewritten in any order.

-- Where facts are from -----------------------------------------------------------------------------------------

CREATE TABLE source (
    id        INTEGER PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind IN ('published', 'illustrative', 'own-record')),
    title     TEXT NOT NULL,
    publisher TEXT NOT NULL,   -- '' when not known, as in all text columns that may be empty
    date      TEXT NOT NULL,
    address   TEXT NOT NULL
) STRICT;

-- Always there: one marks what was invented for show, one what the secretariat entered itself.
INSERT INTO source (code, kind, title, publisher, date, address)
VALUES ('illustrative', 'illustrative', 'Invented for show', '', '', ''),
       ('register', 'own-record', 'Entered by the secretariat', '', '', '');

-- The sources of one fact, in the order cited. Facts with the same sources share a citation.
CREATE TABLE citation (
    id    INTEGER PRIMARY KEY,
    codes TEXT NOT NULL UNIQUE  -- joined by blanks; by this a citation is found
) STRICT;

CREATE TABLE citation_source (
    citation_id INTEGER NOT NULL REFERENCES citation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    source_id   INTEGER NOT NULL REFERENCES source ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (citation_id, position)
) STRICT, WITHOUT ROWID;

-- A citation goes with any of its sources: nothing cites that source any more.
CREATE TRIGGER citation_lost_a_source AFTER DELETE ON citation_source BEGIN
    DELETE FROM citation WHERE id = OLD.citation_id;
END;

CREATE VIEW illustrative_citation (id) AS
    SELECT DISTINCT cs.citation_id
    FROM citation_source AS cs JOIN source AS s ON s.id = cs.source_id
    WHERE s.kind = 'illustrative';

-- Delegations and venues ---------------------------------------------------------------------------------------

CREATE TABLE delegation (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL CHECK (kind IN ('state', 'organization')),
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE delegation_name (
    delegation_id INTEGER NOT NULL REFERENCES delegation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    form          TEXT NOT NULL CHECK (form IN ('short', 'formal', 'sort')),
    language      TEXT NOT NULL,
    text          TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (delegation_id, form, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE institution (
    id            INTEGER PRIMARY KEY,
    delegation_id INTEGER NOT NULL REFERENCES delegation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code          TEXT NOT NULL,
    position      INTEGER NOT NULL,  -- place in its list, from 0, as in all tables of parts
    UNIQUE (delegation_id, code)
) STRICT;

CREATE TABLE institution_name (
    institution_id INTEGER NOT NULL REFERENCES institution ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    language       TEXT NOT NULL,
    text           TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (institution_id, language)
) STRICT, WITHOUT ROWID;

-- Which days are not worked in a country, a part of it, or at a duty station.
CREATE TABLE calendar (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL CHECK (kind IN ('national', 'local', 'duty-station')),
    country     TEXT NOT NULL CHECK (length(country) = 3),  -- ISO 3166-1 alpha-3
    place       TEXT NOT NULL,                              -- '': all of the country
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE calendar_name (
    calendar_id INTEGER NOT NULL REFERENCES calendar ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    language    TEXT NOT NULL,
    text        TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (calendar_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_weekend (
    calendar_id INTEGER NOT NULL REFERENCES calendar ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    weekday     TEXT NOT NULL CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
                                                 'sunday')),
    PRIMARY KEY (calendar_id, position)
) STRICT, WITHOUT ROWID;

-- The years for which a calendar lists all its holidays.
CREATE TABLE calendar_year (
    calendar_id INTEGER NOT NULL REFERENCES calendar ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    year        INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    id          INTEGER PRIMARY KEY,
    calendar_id INTEGER NOT NULL REFERENCES calendar ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    first_day   TEXT NOT NULL,  -- first_day and last_day, both included: when it is kept
    last_day    TEXT NOT NULL,
    in_lieu_of  TEXT,           -- the date it has by law, where another day is kept
    kind        TEXT NOT NULL CHECK (kind IN ('holiday', 'working-day')),
    certainty   TEXT NOT NULL CHECK (certainty IN ('settled', 'provisional')),
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX holiday_calendar ON holiday (calendar_id, position);

CREATE TABLE holiday_name (
    holiday_id INTEGER NOT NULL REFERENCES holiday ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    language   TEXT NOT NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (holiday_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE venue (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    city        TEXT NOT NULL,
    country     TEXT NOT NULL CHECK (length(country) = 3),  -- ISO 3166-1 alpha-3
    zone        TEXT NOT NULL,                              -- IANA
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE venue_name (
    venue_id INTEGER NOT NULL REFERENCES venue ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (venue_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id       INTEGER PRIMARY KEY,
    venue_id INTEGER NOT NULL REFERENCES venue ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code     TEXT NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    capacity INTEGER CHECK (capacity >= 1),  -- seats; NULL when not known
    UNIQUE (venue_id, code)
) STRICT;

CREATE TABLE venue_calendar (
    venue_id    INTEGER NOT NULL REFERENCES venue ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    calendar_id INTEGER NOT NULL REFERENCES calendar DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (venue_id, position)
) STRICT, WITHOUT ROWID;

-- When a delegation or a person is not to be had, or a venue or a room is closed: of exactly one of the four.
CREATE TABLE unavailability (
    id             INTEGER PRIMARY KEY,
    delegation_id  INTEGER REFERENCES delegation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    participant_id INTEGER REFERENCES participant ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    venue_id       INTEGER REFERENCES venue ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    room_id        INTEGER REFERENCES room ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL,
    first_day      TEXT NOT NULL,
    last_day       TEXT NOT NULL,
    reason         TEXT NOT NULL,
    weight         TEXT NOT NULL CHECK (weight IN ('cannot', 'rather-not')),
    citation_id    INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    CHECK ((delegation_id IS NOT NULL) + (participant_id IS NOT NULL) + (venue_id IS NOT NULL)
           + (room_id IS NOT NULL) = 1),
    CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX unavailability_delegation ON unavailability (delegation_id, position) WHERE delegation_id IS NOT NULL;
CREATE INDEX unavailability_participant ON unavailability (participant_id, position) WHERE participant_id IS NOT NULL;
CREATE INDEX unavailability_venue ON unavailability (venue_id, position) WHERE venue_id IS NOT NULL;
CREATE INDEX unavailability_room ON unavailability (room_id, position) WHERE room_id IS NOT NULL;

-- Series and meetings ------------------------------------------------------------------------------------------

CREATE TABLE series (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    short_title TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the dates of a series must keep to; NULL where there is no such rule. Notice, gaps and travel in days.
CREATE TABLE schedule_rules (
    series_id       INTEGER PRIMARY KEY REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    mandate_first   TEXT,
    mandate_last    TEXT,
    notice          INTEGER CHECK (notice >= 0),
    min_gap         INTEGER CHECK (min_gap >= 0),
    max_gap         INTEGER CHECK (max_gap >= 0),
    same_city       INTEGER CHECK (same_city >= 0),
    same_region     INTEGER CHECK (same_region >= 0),
    between_regions INTEGER CHECK (between_regions >= 0),
    CHECK ((mandate_first IS NULL) = (mandate_last IS NULL))
) STRICT;

CREATE TABLE theme (
    id          INTEGER PRIMARY KEY,
    series_id   INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (series_id, code)
) STRICT;

-- A way to count the delegations of a series.
CREATE TABLE grouping (
    id          INTEGER PRIMARY KEY,
    series_id   INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (series_id, code)
) STRICT;

CREATE TABLE delegation_group (
    id            INTEGER PRIMARY KEY,
    grouping_id   INTEGER NOT NULL REFERENCES grouping ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code          TEXT NOT NULL,
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL,
    members_known INTEGER NOT NULL CHECK (members_known IN (0, 1)),
    UNIQUE (grouping_id, code)
) STRICT;

CREATE TABLE group_member (
    group_id      INTEGER NOT NULL REFERENCES delegation_group ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE series_organizer (
    series_id     INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    role          TEXT NOT NULL CHECK (role IN ('co-organizer', 'supporter', 'host', 'funder')),
    citation_id   INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (series_id, position)
) STRICT, WITHOUT ROWID;

-- How many delegations must be present, such as to open: at least, or more than, numerator/denominator of them.
CREATE TABLE quorum (
    series_id   INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL,
    numerator   INTEGER NOT NULL CHECK (numerator >= 1),
    denominator INTEGER NOT NULL CHECK (denominator >= numerator + exceeded),
    exceeded    INTEGER NOT NULL CHECK (exceeded IN (0, 1)),
    base        TEXT NOT NULL CHECK (base IN ('invited', 'registered', 'group')),
    grouping_id INTEGER REFERENCES grouping DEFERRABLE INITIALLY DEFERRED,
    group_code  TEXT,  -- of a group of that grouping
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (series_id, position),
    UNIQUE (series_id, code),
    CHECK ((base = 'group') = (grouping_id IS NOT NULL)),
    CHECK ((base = 'group') = (group_code IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Dates are known to the day (first_day and last_day, both included), to the year, or not at all.
CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    series_id   INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number      INTEGER CHECK (number >= 1),  -- NULL: outside the count
    title       TEXT NOT NULL,
    first_day   TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day    TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    year        INTEGER,
    status      TEXT NOT NULL CHECK (status IN ('tentative', 'confirmed', 'held', 'postponed', 'cancelled')),
    venue_id    INTEGER REFERENCES venue DEFERRABLE INITIALLY DEFERRED,
    capacity    INTEGER CHECK (capacity >= 1),  -- the most who may be confirmed; NULL: no limit
    announced   TEXT,                           -- when its dates were made known
    reason      TEXT NOT NULL,                  -- why dates, place or status are not what they were; may be empty
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    CHECK ((first_day IS NULL) = (last_day IS NULL)),
    CHECK (first_day <= last_day),
    CHECK (year IS NULL OR first_day IS NULL)
) STRICT;

CREATE INDEX meeting_series ON meeting (series_id);

-- The meetings that a meeting comes after. By code, since a meeting may be stored before those that it names.
CREATE TABLE meeting_after (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    earlier    TEXT NOT NULL REFERENCES meeting (code) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- Where and when a meeting is looked for as long as that is not settled.
CREATE TABLE meeting_wish (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    length     INTEGER CHECK (length >= 1),  -- days
    first_day  TEXT,
    last_day   TEXT,
    CHECK ((first_day IS NULL) = (last_day IS NULL))
) STRICT;

CREATE TABLE meeting_wish_venue (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    venue_id   INTEGER NOT NULL REFERENCES venue DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- What 'meeting propose' answered last, so that 'meeting confirm' can name a slot. No fact, and not logged.
CREATE TABLE proposed_slot (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    venue_id   INTEGER REFERENCES venue ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- Without whom a meeting cannot be held.
CREATE TABLE required_delegation (
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE required_person (
    meeting_id     INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

-- Roles that count against neither the capacity of the meeting nor the seats of a delegation.
CREATE TABLE meeting_not_counted (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('head', 'deputy-head', 'delegate', 'alternate', 'adviser',
                                             'expert', 'observer', 'speaker', 'interpreter', 'secretariat')),
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_theme (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    theme_id   INTEGER NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_organizer (
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    role          TEXT NOT NULL CHECK (role IN ('co-organizer', 'supporter', 'host', 'funder')),
    citation_id   INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    seats         INTEGER CHECK (seats >= 1),  -- the most who may be confirmed for it; NULL: no limit
    funded        INTEGER CHECK (funded >= 1), -- how many of them the organizers pay for; NULL: none
    note          TEXT NOT NULL,               -- reference of the note verbale; '' until it is received
    note_date     TEXT,
    citation_id   INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position),
    CHECK (funded <= seats)
) STRICT, WITHOUT ROWID;

-- That a delegation took part.
CREATE TABLE presence (
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    citation_id   INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence_institution (
    meeting_id     INTEGER NOT NULL,
    position       INTEGER NOT NULL,  -- of the presence
    item           INTEGER NOT NULL,
    institution_id INTEGER NOT NULL REFERENCES institution DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position, item),
    FOREIGN KEY (meeting_id, position) REFERENCES presence ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Who else took part, where the source only describes them.
CREATE TABLE described_presence (
    meeting_id  INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    description TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (meeting_id, code)
) STRICT;

-- Times are those of the clocks at the venue: YYYY-MM-DDTHH:MM; ends_at is not included.
CREATE TABLE session (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    room_id     INTEGER REFERENCES room DEFERRABLE INITIALLY DEFERRED,
    starts_at   TEXT NOT NULL,
    ends_at     TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (meeting_id, code),
    CHECK (starts_at < ends_at)
) STRICT;

CREATE TABLE session_topic (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    topic_id   INTEGER NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_speaker (
    session_id     INTEGER NOT NULL REFERENCES session ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

-- What a meeting has to deal with before it has its times. Hours are minutes after midnight by the clocks at the
-- venue, the end not included; days are those of the meeting, from 1, and NULL means any.
CREATE TABLE agenda (
    meeting_id  INTEGER PRIMARY KEY REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    pause       INTEGER CHECK (pause >= 0),      -- minutes
    teams       INTEGER CHECK (teams >= 1),      -- of interpreters; NULL: they are no matter
    a_sitting   INTEGER CHECK (a_sitting >= 1),  -- minutes of one team within a sitting
    a_day       INTEGER CHECK (a_day >= 1),
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    CHECK (teams IS NOT NULL OR (a_sitting IS NULL AND a_day IS NULL))
) STRICT;

CREATE TABLE agenda_sitting (
    meeting_id  INTEGER NOT NULL REFERENCES agenda ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    day         INTEGER CHECK (day >= 1),
    from_minute INTEGER NOT NULL CHECK (from_minute >= 0),
    to_minute   INTEGER NOT NULL CHECK (to_minute <= 1440),
    PRIMARY KEY (meeting_id, position),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

-- When somebody is there who is not there all the time.
CREATE TABLE agenda_stay (
    meeting_id     INTEGER NOT NULL REFERENCES agenda ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    day            INTEGER CHECK (day >= 1),
    from_minute    INTEGER CHECK (from_minute >= 0),
    to_minute      INTEGER CHECK (to_minute <= 1440),
    PRIMARY KEY (meeting_id, position),
    CHECK ((from_minute IS NULL) = (to_minute IS NULL)),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
    id          INTEGER PRIMARY KEY,
    meeting_id  INTEGER NOT NULL REFERENCES agenda ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code        TEXT NOT NULL,  -- of the session that it becomes
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    minutes     INTEGER NOT NULL CHECK (minutes >= 1),
    kind        TEXT NOT NULL CHECK (kind IN ('plenary', 'parallel')),
    track       TEXT NOT NULL,
    seats       INTEGER CHECK (seats >= 1),
    day         INTEGER CHECK (day >= 1),
    from_minute INTEGER CHECK (from_minute >= 0),
    to_minute   INTEGER CHECK (to_minute <= 1440),
    interpreted TEXT NOT NULL CHECK (interpreted IN ('with', 'without')),
    UNIQUE (meeting_id, code),
    CHECK ((from_minute IS NULL) = (to_minute IS NULL)),
    CHECK (from_minute < to_minute)
) STRICT;

-- The items that an item comes after. By code, since an item may be stored before those that it names.
CREATE TABLE agenda_item_after (
    item_id  INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    earlier  TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item_room (
    item_id  INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    room_id  INTEGER NOT NULL REFERENCES room DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item_topic (
    item_id  INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    topic_id INTEGER NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item_person (
    item_id        INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    part           TEXT NOT NULL CHECK (part IN ('speaker', 'required', 'preferred')),
    position       INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item_id, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item_delegation (
    item_id       INTEGER NOT NULL REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    part          TEXT NOT NULL CHECK (part IN ('required', 'preferred')),
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item_id, part, position)
) STRICT, WITHOUT ROWID;

-- Timetables that were made known. What they say is kept as it was, so rooms are named by code.
CREATE TABLE released_timetable (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    version    INTEGER NOT NULL CHECK (version >= 1),
    date       TEXT NOT NULL,
    note       TEXT NOT NULL,
    PRIMARY KEY (meeting_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE released_session (
    meeting_id INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    code       TEXT NOT NULL,
    title      TEXT NOT NULL,
    room       TEXT,
    starts_at  TEXT NOT NULL,
    ends_at    TEXT NOT NULL,
    PRIMARY KEY (meeting_id, version, position),
    FOREIGN KEY (meeting_id, version) REFERENCES released_timetable ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;

-- A head count as somebody else reported it; the register's own is counted, never stored.
CREATE TABLE reported_count (
    meeting_id  INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    total       INTEGER NOT NULL CHECK (total >= 0),
    grouping_id INTEGER REFERENCES grouping DEFERRABLE INITIALLY DEFERRED,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_part (
    meeting_id    INTEGER NOT NULL,
    position      INTEGER NOT NULL,  -- of the reported count
    item          INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    count         INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (meeting_id, position, item),
    FOREIGN KEY (meeting_id, position) REFERENCES reported_count ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    meeting_id  INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    kind        TEXT NOT NULL CHECK (kind IN ('gap', 'best-practice', 'recommendation', 'action')),
    text        TEXT NOT NULL,
    theme_id    INTEGER REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    follow_up   TEXT NOT NULL CHECK (follow_up IN ('open', 'in-progress', 'done', 'dropped')),
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE outcome_addressee (
    outcome_id    INTEGER NOT NULL REFERENCES outcome ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    delegation_id INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (outcome_id, position)
) STRICT, WITHOUT ROWID;

-- People -------------------------------------------------------------------------------------------------------

-- Of people, registrations and check-ins there may be a million: for IN with three values or more SQLite would build a
-- table with every row that is checked.
CREATE TABLE participant (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    latin       TEXT NOT NULL CHECK (latin <> ''),
    own         TEXT NOT NULL,  -- own, badge and sort: '' where they are as `latin`
    badge       TEXT NOT NULL,
    sort        TEXT NOT NULL,
    gender      TEXT CHECK (gender = 'female' OR gender = 'male' OR gender = 'other'),  -- NULL when not known
    email       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Codes of entries that turned out to be this person.
CREATE TABLE participant_formerly (
    code           TEXT PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_formerly_of ON participant_formerly (participant_id, position);

-- By what a person is found: the words of the name, folded; a skeleton of consonants of each behind a '~', and what
-- remains of it without its first letters behind a '*'; the e-mail address in small letters behind a '@'.
-- Rows come by the dozen for each person, so no reference is declared, which SQLite would look up for each; they are
-- written and removed with the person (registry/things/store_people.cpp), and doctor looks for strays.
CREATE TABLE participant_key (
    key            TEXT NOT NULL,
    participant_id INTEGER NOT NULL,
    PRIMARY KEY (key, participant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE registration (
    id             INTEGER PRIMARY KEY,
    meeting_id     INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    code           TEXT NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    delegation_id  INTEGER NOT NULL REFERENCES delegation DEFERRABLE INITIALLY DEFERRED,
    institution_id INTEGER REFERENCES institution DEFERRABLE INITIALLY DEFERRED,
    role           TEXT NOT NULL CHECK (role = 'delegate' OR role = 'head' OR role = 'deputy-head' OR role = 'alternate'
                                        OR role = 'adviser' OR role = 'expert' OR role = 'observer' OR role = 'speaker'
                                        OR role = 'interpreter' OR role = 'secretariat'),
    status         TEXT NOT NULL CHECK (status = 'confirmed' OR status = 'nominated' OR status = 'waitlisted'
                                        OR status = 'withdrawn' OR status = 'refused'),
    turn           INTEGER CHECK (turn >= 1),  -- on the waiting list of the meeting: the lowest comes first
    asked_again    TEXT,  -- since when it is asked to confirm again
    funding        TEXT NOT NULL CHECK (funding IN ('own', 'funded')),
    position       TEXT NOT NULL,  -- title or function at that time
    checked_in     INTEGER NOT NULL DEFAULT 0 CHECK (checked_in IN (0, 1)),  -- kept by the triggers below alone
    citation_id    INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (meeting_id, code),
    UNIQUE (participant_id, meeting_id),
    CHECK (checked_in = 0 OR status = 'confirmed'),
    CHECK (turn IS NULL OR status = 'waitlisted')
) STRICT;

-- Attendance counts read this index and nothing else.
CREATE INDEX registration_count
    ON registration (meeting_id, delegation_id, role, status, checked_in, citation_id);

-- Who came to how many meetings.
CREATE INDEX registration_came ON registration (participant_id, meeting_id) WHERE checked_in = 1;

-- One active head per delegation and meeting.
CREATE UNIQUE INDEX registration_head ON registration (meeting_id, delegation_id)
    WHERE role = 'head' AND status NOT IN ('withdrawn', 'refused');

-- The second lock on capacity: the first is domain/people/seats.hpp. ROLLBACK, since ABORT would journal every statement.
CREATE TRIGGER registration_capacity_added AFTER INSERT ON registration
WHEN NEW.status = 'confirmed' AND (SELECT capacity FROM meeting WHERE id = NEW.meeting_id) IS NOT NULL
BEGIN
    SELECT RAISE(ROLLBACK, 'more confirmed than the meeting has seats') WHERE
        (SELECT count(*) FROM registration WHERE meeting_id = NEW.meeting_id AND status = 'confirmed' AND role
             NOT IN (SELECT role FROM meeting_not_counted WHERE meeting_id = NEW.meeting_id))
        > (SELECT capacity FROM meeting WHERE id = NEW.meeting_id);
END;

CREATE TRIGGER registration_capacity_changed AFTER UPDATE OF status ON registration
WHEN NEW.status = 'confirmed' AND OLD.status <> 'confirmed'
     AND (SELECT capacity FROM meeting WHERE id = NEW.meeting_id) IS NOT NULL
BEGIN
    SELECT RAISE(ROLLBACK, 'more confirmed than the meeting has seats') WHERE
        (SELECT count(*) FROM registration WHERE meeting_id = NEW.meeting_id AND status = 'confirmed' AND role
             NOT IN (SELECT role FROM meeting_not_counted WHERE meeting_id = NEW.meeting_id))
        > (SELECT capacity FROM meeting WHERE id = NEW.meeting_id);
END;

-- Codes of registrations that are there no more: a code is never used again.
CREATE TABLE retired_code (
    meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code       TEXT NOT NULL,
    PRIMARY KEY (meeting_id, code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER registration_retired AFTER DELETE ON registration BEGIN
    INSERT OR IGNORE INTO retired_code (meeting_id, code) VALUES (OLD.meeting_id, OLD.code);
END;

-- What stands behind the code on a badge: 128 random bits, of which the register keeps only a digest (BLAKE2b-256), so
-- that nobody who reads the file can make a badge. A new badge revokes the former.
CREATE TABLE badge (
    digest          BLOB PRIMARY KEY CHECK (length(digest) = 32),
    registration_id INTEGER NOT NULL REFERENCES registration ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    issued_at       TEXT NOT NULL,  -- YYYY-MM-DDTHH:MM:SSZ
    revoked_at      TEXT            -- NULL: it is valid
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX badge_valid ON badge (registration_id) WHERE revoked_at IS NULL;

-- What happened at a desk. An event: added, never changed.
CREATE TABLE check_in (
    id              INTEGER PRIMARY KEY,
    registration_id INTEGER NOT NULL REFERENCES registration DEFERRABLE INITIALLY DEFERRED,
    at_local        TEXT NOT NULL,     -- YYYY-MM-DDTHH:MM[:SS] by the clocks at the venue
    at_utc          INTEGER NOT NULL,  -- seconds since 1970-01-01T00:00:00Z
    kind            TEXT NOT NULL CHECK (kind = 'in' OR kind = 'out' OR kind = 'undo'),
    undoes          TEXT,              -- of an undo: at_local of the event of the registration it takes back
    session         TEXT,              -- code of a session of the meeting; NULL: at the door of the meeting
    desk            TEXT NOT NULL,
    undone          INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),  -- kept by the triggers below alone
    citation_id     INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (registration_id, at_local),
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;

CREATE TRIGGER check_in_added AFTER INSERT ON check_in WHEN NEW.kind = 'in' BEGIN
    UPDATE registration SET checked_in = 1 WHERE id = NEW.registration_id AND checked_in = 0;
END;

CREATE TRIGGER check_in_undone AFTER INSERT ON check_in WHEN NEW.kind = 'undo' BEGIN
    UPDATE check_in SET undone = 1
    WHERE registration_id = NEW.registration_id AND at_local = NEW.undoes AND kind <> 'undo';
    UPDATE registration
    SET checked_in = EXISTS (SELECT 1 FROM check_in
                             WHERE registration_id = NEW.registration_id AND kind = 'in' AND undone = 0)
    WHERE id = NEW.registration_id;
END;

CREATE TRIGGER check_in_removed AFTER DELETE ON check_in BEGIN
    UPDATE check_in SET undone = 0
    WHERE registration_id = OLD.registration_id AND at_local = OLD.undoes;
    UPDATE registration
    SET checked_in = EXISTS (SELECT 1 FROM check_in
                             WHERE registration_id = OLD.registration_id AND kind = 'in' AND undone = 0)
    WHERE id = OLD.registration_id;
END;

-- Clashes of the schedule that somebody knows of and lets stand.
CREATE TABLE acknowledgement (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,  -- of the clash
    about       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    citation_id INTEGER NOT NULL REFERENCES citation DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What was done ------------------------------------------------------------------------------------------------

-- One action of one actor, such as a load; a nonce seen before is the same action. The actions are chained: `seal` is
-- made of the seal before it, of what the row says and of the digests of its changes, so that whoever edits what was
-- done breaks every later seal (registry/log/seal.hpp).
CREATE TABLE action (
    id      INTEGER PRIMARY KEY CHECK (id >= 1),  -- its number in the log, from 1, without gaps
    uuid    TEXT NOT NULL UNIQUE,
    at      TEXT NOT NULL,  -- YYYY-MM-DDTHH:MM:SSZ
    actor   TEXT NOT NULL,
    desk    TEXT NOT NULL,
    what    TEXT NOT NULL,
    fixture TEXT,           -- whose load it was; by it a later load lists what the fixture no longer names
    nonce   TEXT UNIQUE,
    undoes  INTEGER REFERENCES action,  -- the action that this one took back
    seal    BLOB NOT NULL CHECK (length(seal) = 32)  -- zeros until all that the action did is written
) STRICT;

CREATE INDEX action_fixture ON action (fixture) WHERE fixture IS NOT NULL;
CREATE INDEX action_undoes ON action (undoes) WHERE undoes IS NOT NULL;

-- What an action did to one thing. `before` and `after` are JSON objects from field to text; NULL where the
-- thing was not there. `digest` is that of the words behind `salt`: when a person is forgotten the person's words and
-- the salt go, and the digest, from which they cannot be guessed, keeps the chain whole.
CREATE TABLE change (
    id        INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    before    TEXT,
    after     TEXT,
    salt      BLOB CHECK (length(salt) = 16),
    digest    BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE INDEX change_action ON change (action_id);

CREATE TRIGGER change_is_kept BEFORE UPDATE ON change
WHEN NEW.salt IS NOT NULL OR NEW.id <> OLD.id OR NEW.action_id <> OLD.action_id OR NEW.digest <> OLD.digest BEGIN
    SELECT RAISE(ABORT, 'the change log is only added to');
END;

CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN
    SELECT RAISE(ABORT, 'the change log is only added to');
END;

CREATE TRIGGER action_is_kept BEFORE UPDATE ON action
WHEN OLD.seal <> zeroblob(32) OR NEW.id <> OLD.id BEGIN
    SELECT RAISE(ABORT, 'the change log is only added to');
END;

CREATE TRIGGER action_stays BEFORE DELETE ON action BEGIN
    SELECT RAISE(ABORT, 'the change log is only added to');
END;

-- The copies that were made, each with the last action that it holds. They are about the file and no part of what is kept,
-- so they are not logged; a copy says of itself that it is one.
CREATE TABLE backup (
    file   TEXT PRIMARY KEY,  -- seen from the folder of the registry, or the whole path
    at     INTEGER NOT NULL,  -- seconds since 1970-01-01T00:00:00Z
    action INTEGER NOT NULL   -- 0: nothing was done yet
) STRICT;
