-- Step 9: a registration that is removed and comes back, as an undo brings it, has its badges again.

-- The meeting may be gone as well meanwhile, so it stands here by its code.
CREATE TABLE removed_badge (
    digest     BLOB PRIMARY KEY CHECK (length(digest) = 32),
    meeting    TEXT NOT NULL,
    code       TEXT NOT NULL,  -- of the registration
    issued_at  TEXT NOT NULL,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX removed_badge_of ON removed_badge (meeting, code);

CREATE TRIGGER registration_removed BEFORE DELETE ON registration BEGIN
    INSERT INTO removed_badge (digest, meeting, code, issued_at, revoked_at)
    SELECT b.digest, m.code, OLD.code, b.issued_at, b.revoked_at
    FROM badge AS b JOIN meeting AS m ON m.id = OLD.meeting_id WHERE b.registration_id = OLD.id;
END;

CREATE TRIGGER registration_again AFTER INSERT ON registration
WHEN EXISTS (SELECT 1 FROM removed_badge
             WHERE meeting = (SELECT code FROM meeting WHERE id = NEW.meeting_id) AND code = NEW.code)
BEGIN
    INSERT INTO badge (digest, registration_id, issued_at, revoked_at)
    SELECT digest, NEW.id, issued_at, revoked_at FROM removed_badge
    WHERE meeting = (SELECT code FROM meeting WHERE id = NEW.meeting_id) AND code = NEW.code;
    DELETE FROM removed_badge
    WHERE meeting = (SELECT code FROM meeting WHERE id = NEW.meeting_id) AND code = NEW.code;
END;
