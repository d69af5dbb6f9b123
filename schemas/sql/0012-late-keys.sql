-- Step 12: the search keys of a long list are written after it, a piece at a time, so that no desk waits for them.

-- People, by row id from first to last, whose keys are not all in participant_key yet: who searches looks at their names
-- as well (registry/things/late_keys.hpp). A row goes with the last piece. It is about how people are found and no part of what is kept,
-- so it is not logged.
CREATE TABLE late_keys (
    first INTEGER PRIMARY KEY,
    last  INTEGER NOT NULL,
    CHECK (first <= last)
) STRICT;
