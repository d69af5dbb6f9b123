-- Step 6: items of agendas that stay where they stand, what schedules of a series cost, and who was made known to speak.
ALTER TABLE agenda_item ADD COLUMN pin INTEGER NOT NULL DEFAULT 0 CHECK (pin IN (0, 1));

-- Points of terms (domain/rules/cost_terms.hpp), where a series has others than the usual ones.
CREATE TABLE series_weight (
    series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    term      TEXT NOT NULL,
    points    INTEGER NOT NULL CHECK (points BETWEEN 0 AND 1000),
    PRIMARY KEY (series_id, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE released_speaker (
    meeting_id     INTEGER NOT NULL,
    version        INTEGER NOT NULL,
    session        INTEGER NOT NULL,  -- its position
    position       INTEGER NOT NULL,
    participant_id INTEGER NOT NULL REFERENCES participant DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, version, session, position),
    FOREIGN KEY (meeting_id, version, session) REFERENCES released_session
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
