-- Step 7: certificates of attendance, by serial number.

ALTER TABLE registration ADD COLUMN certificate TEXT NOT NULL DEFAULT '';
CREATE INDEX registration_certificate ON registration (certificate COLLATE NOCASE) WHERE certificate <> '';

-- The highest number that was given: none is given twice, also where those who have it were forgotten.
ALTER TABLE meeting ADD COLUMN last_certificate INTEGER CHECK (last_certificate >= 1);
