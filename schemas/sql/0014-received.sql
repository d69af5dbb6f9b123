-- Step 14: whether a registration is received, and whether an event was taken back, is written with the event
-- (registry/things/store_people.cpp). A trigger was run for each event of a load, of which most change nothing. What a removed
-- event leaves is still found by one.

DROP TRIGGER check_in_added;
DROP TRIGGER check_in_undone;
