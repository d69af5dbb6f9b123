-- Step 11: versions of documents that were released, each with what it was made of.

CREATE TABLE document (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    meeting_id INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    record     TEXT NOT NULL  -- all fields of it, as the change log has those of a thing
) STRICT;

CREATE INDEX document_meeting ON document (meeting_id);
