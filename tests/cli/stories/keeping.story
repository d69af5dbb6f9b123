# What was done, by whom.
$ plenary load fixtures/ctitf-central-asia --output plan.txt
! Wrote plan.txt
$ plenary delegation invite -m almaty KAZ --seats 2 --actor Dana --source S
KAZ  invited to almaty, 2 seats, note verbale not received
$ plenary participant register -m almaty --delegation KAZ --participant dag-halvorsen --role observer --actor Dana
KAZ-001  confirmed
$ plenary participant edit -m almaty KAZ-001 --role speaker --actor Elmar
KAZ-001  confirmed
$ plenary log --since 2026-01-01 --limit 3
AT                    ACTOR  DESK  ACTION                THING                        CHANGE
2026-11-23T09:00:00Z  Dana   -     delegation invite     meeting almaty               invited/0/delegation (not stated) -> KAZ; invited/0/seats (not stated) -> 2; invited/0/source (not stated) -> S
2026-11-23T09:00:00Z  Dana   -     participant register  registration almaty/KAZ-001  new: code KAZ-001; participant dag-halvorsen; delegation KAZ; role observer; status confirmed; source register
2026-11-23T09:00:00Z  Elmar  -     participant edit      registration almaty/KAZ-001  role observer -> speaker

The last 3 of 65 entries; all with --limit 0.
$ plenary log -m almaty --format csv
at,actor,desk,action,thing,change
2026-11-23T09:00:00Z,secretariat,,load,meeting almaty,"new: code almaty; series ctitf-central-asia; number 3; title Third expert meeting; dates 2011-07-21..2011-07-22; status held; venue almaty; themes/0 III; organizers/0/delegation CTITF; organizers/0/role co-organizer; organizers/0/source D; organizers/1/delegation UNRCCA; organizers/1/role co-organizer; organizers/1/source D; organizers/2/delegation EEAS; organizers/2/role co-organizer; organizers/2/source D; took-part/0/delegation KAZ; took-part/0/source D; took-part/1/delegation KGZ; took-part/1/source D; took-part/2/delegation TJK; took-part/2/source D; took-part/3/delegation TKM; took-part/3/source D; took-part/4/delegation USA; took-part/4/source D; took-part/5/delegation RUS; took-part/5/source D; took-part/6/delegation NOR; took-part/6/source D; took-part/7/delegation CHN; took-part/7/source D; took-part/8/delegation IRN; took-part/8/source D; took-part/9/delegation AFG; took-part/9/source D; took-part/10/delegation PAK; took-part/10/source D; took-part/11/delegation CIS; took-part/11/source D; took-part/12/delegation CICA; took-part/12/source D; took-part/13/delegation CSTO; took-part/13/source D; took-part/14/delegation OSCE; took-part/14/source D; took-part/15/delegation SCO; took-part/15/source D; took-part/16/delegation RATS-SCO; took-part/16/source D; also-took-part/0/description UN agencies; also-took-part/0/source D; source S, C, D"
2026-11-23T09:00:00Z,Dana,,delegation invite,meeting almaty,invited/0/delegation (not stated) -> KAZ; invited/0/seats (not stated) -> 2; invited/0/source (not stated) -> S
2026-11-23T09:00:00Z,Dana,,participant register,registration almaty/KAZ-001,new: code KAZ-001; participant dag-halvorsen; delegation KAZ; role observer; status confirmed; source register
2026-11-23T09:00:00Z,Elmar,,participant edit,registration almaty/KAZ-001,role observer -> speaker
$ plenary log -m almaty --by Elmar
AT                    ACTOR  DESK  ACTION            THING                        CHANGE
2026-11-23T09:00:00Z  Elmar  -     participant edit  registration almaty/KAZ-001  role observer -> speaker
$ plenary log --participant dag-halvorsen --json --output log.json
! Wrote log.json
$ plenary log --participant nobody
AT  ACTOR  DESK  ACTION  THING  CHANGE

The log has no such entries.
$ plenary log --since yesterday
! plenary: error: 'yesterday' is not a date
! help: write the day as YYYY-MM-DD, such as 2011-04-01
[exit 2]
$ plenary log --limit few
! plenary: error: 'few' is no number of entries
! help: write a whole number, or 0 for all
[exit 2]

# A backup is made while others write; a restore keeps what was there.
$ plenary backup monday.db
Backed up to monday.db, read back and sound.
$ plenary backup monday.db
! plenary: error: there is a file 'monday.db' already
! help: name another file, or replace it with --force
[exit 4]
$ plenary backup monday.db --force
Backed up to monday.db, read back and sound.
$ plenary backup plenary.db --force
! plenary: error: that is the registry itself
! help: name another file for the backup
[exit 2]
$ plenary backup nowhere/monday.db
! plenary: error: the registry '$DIR/plenary.db' cannot be opened
! help: check the path and your rights to the file and its folder
[exit 5]
$ plenary participant withdraw -m almaty KAZ-001
KAZ-001  withdrawn
$ plenary restore monday.db
Restored plenary.db from monday.db.
What was there is kept as plenary.db.before-restore.
$ plenary participant list -m almaty --format csv
code,name,own_name,gender,registrations
dag-halvorsen,"Halvorsen, Dag",,,almaty KAZ-001
$ plenary participant list -m almaty --format csv --db plenary.db.before-restore
code,name,own_name,gender,registrations
dag-halvorsen,"Halvorsen, Dag",,,almaty KAZ-001
$ plenary restore monday.db
Restored plenary.db from monday.db.
What was there is kept as plenary.db.before-restore-2.
$ plenary restore nowhere.db
! plenary: error: there is no registry at 'nowhere.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary restore plan.txt
! plenary: error: '$DIR/plan.txt' is not a registry
! help: name the registry with --db FILE; this file was not touched
[exit 5]
$ plenary --db elsewhere.db restore monday.db
Restored elsewhere.db from monday.db.
$ plenary --db elsewhere.db log --limit 1 --format csv
at,actor,desk,action,thing,change
2026-11-23T09:00:00Z,Elmar,,participant edit,registration almaty/KAZ-001,role observer -> speaker
$ plenary doctor --output doctor.txt
! Wrote doctor.txt
