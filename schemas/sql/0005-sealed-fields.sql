-- Step 5: entries of the change log are sealed field by field, and how much of the log was taken away is sealed as well.

-- How the digest of an entry is checked (registry/log/leaves.hpp). NULL: by its salt, as a whole, as earlier programs made it. '': by its
-- salt, field by field. Else words of it were taken away, and this is what was kept of each field: a JSON object.
ALTER TABLE change ADD COLUMN leaves TEXT;

-- Of an action that took words from the log: how many the log lacks since, those that others took included.
ALTER TABLE action ADD COLUMN taken INTEGER CHECK (taken >= 0);
