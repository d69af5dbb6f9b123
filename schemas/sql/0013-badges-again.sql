-- Step 13: what gives a registration that comes back its badges is done once, after all registrations of an action
-- (registry/things/store_people.cpp). For a trigger SQLite kept a journal of each row that was inserted.

DROP TRIGGER registration_again;
