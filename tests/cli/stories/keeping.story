# What was done, by whom.
$ plenary load fixtures/ctitf-central-asia --output plan.txt
! Wrote plan.txt
--- workshop.yaml
default-source: illustrative
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: hall}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary delegation invite -m workshop KAZ --seats 2 --actor Dana --source illustrative
KAZ  invited to workshop, 2 seats, note verbale not received
$ plenary participant register -m workshop --delegation KAZ --participant kari-dahl --source illustrative --role observer --actor Dana
KAZ-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant edit -m workshop KAZ-001 --role speaker --actor Elmar
KAZ-001  confirmed
$ plenary log --since 2026-01-01 --limit 3
NO  AT                    ACTOR  DESK  ACTION                THING                          CHANGE
 3  2026-11-23T09:00:00Z  Dana   -     delegation invite     meeting workshop               invited/0/delegation (not stated) -> KAZ; invited/0/seats (not stated) -> 2; invited/0/source (not stated) -> illustrative
 4  2026-11-23T09:00:00Z  Dana   -     participant register  registration workshop/KAZ-001  new: code KAZ-001; participant kari-dahl; delegation KAZ; role observer; status confirmed; funding own; source illustrative
 5  2026-11-23T09:00:00Z  Elmar  -     participant edit      registration workshop/KAZ-001  role observer -> speaker

The last 3 of 69 entries; all with --limit 0.
$ plenary log -m workshop --format csv
number,at,actor,desk,action,thing,change
2,2026-11-23T09:00:00Z,secretariat,,load,meeting workshop,new: code workshop; series workshops; title Illustrative workshop; dates 2011-09-05; status confirmed; venue hall; source illustrative
3,2026-11-23T09:00:00Z,Dana,,delegation invite,meeting workshop,invited/0/delegation (not stated) -> KAZ; invited/0/seats (not stated) -> 2; invited/0/source (not stated) -> illustrative
4,2026-11-23T09:00:00Z,Dana,,participant register,registration workshop/KAZ-001,new: code KAZ-001; participant kari-dahl; delegation KAZ; role observer; status confirmed; funding own; source illustrative
5,2026-11-23T09:00:00Z,Elmar,,participant edit,registration workshop/KAZ-001,role observer -> speaker
$ plenary log -m workshop --since 2 --until 3 --format csv
number,at,actor,desk,action,thing,change
3,2026-11-23T09:00:00Z,Dana,,delegation invite,meeting workshop,invited/0/delegation (not stated) -> KAZ; invited/0/seats (not stated) -> 2; invited/0/source (not stated) -> illustrative
$ plenary log --since 4 --until 2026-11-23 --format csv
number,at,actor,desk,action,thing,change
5,2026-11-23T09:00:00Z,Elmar,,participant edit,registration workshop/KAZ-001,role observer -> speaker
$ plenary log --until 2026-11-22
NO  AT  ACTOR  DESK  ACTION  THING  CHANGE

The log has no such entries.
$ plenary log --until tomorrow
! plenary: error: 'tomorrow' is neither a date nor an action
! help: write a day as YYYY-MM-DD, such as 2011-04-01, or the number of an action as 'plenary log' shows it
[exit 2]
$ plenary log -m workshop --by Elmar
NO  AT                    ACTOR  DESK  ACTION            THING                          CHANGE
 5  2026-11-23T09:00:00Z  Elmar  -     participant edit  registration workshop/KAZ-001  role observer -> speaker
$ plenary log --participant kari-dahl --json --output log.json
! Wrote log.json
$ plenary log --participant nobody
NO  AT  ACTOR  DESK  ACTION  THING  CHANGE

The log has no such entries.
$ plenary log --since yesterday
! plenary: error: 'yesterday' is neither a date nor an action
! help: write a day as YYYY-MM-DD, such as 2011-04-01, or the number of an action as 'plenary log' shows it
[exit 2]
$ plenary log --limit few
! plenary: error: 'few' is no value for --limit
! help: write a whole number from 0; 0 is all
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
! plenary: error: FILE 'plenary.db' is the registry, or belongs to it
! help: name another file
[exit 2]
$ plenary backup nowhere/monday.db
! plenary: error: there is no folder 'nowhere'
! help: make the folder first, or name another file
[exit 1]
$ plenary participant withdraw -m workshop KAZ-001
KAZ-001  withdrawn
$ plenary restore monday.db
Restored plenary.db from monday.db.
What was there is kept as plenary.db.before-restore.
$ plenary participant list -m workshop --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
kari-dahl,Kari Dahl,,,KAZ-001,Kazakhstan,speaker,confirmed,,,
$ plenary participant list -m workshop --format csv --db plenary.db.before-restore
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
kari-dahl,Kari Dahl,,,KAZ-001,Kazakhstan,speaker,withdrawn,,,
$ plenary restore monday.db
Restored plenary.db from monday.db.
What was there is kept as plenary.db.before-restore-2.
$ plenary restore plenary.db
! plenary: error: that is the registry itself
! help: name the backup that is to take its place; nothing was changed
[exit 2]
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
number,at,actor,desk,action,thing,change
5,2026-11-23T09:00:00Z,Elmar,,participant edit,registration workshop/KAZ-001,role observer -> speaker
$ plenary doctor --output doctor.txt
! Wrote doctor.txt

# A report under seal: who keeps it can tell later whether what it covers is as it was.
$ plenary report attendance -m dushanbe --by role --seal
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

ROLE     NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
speaker          4          4           0          0    0%
----------------------------------------------------------
TOTAL            4          4           0          0    0%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61         4         -57  S                  4
      61         4         -57  G                  5

Where the register has no check-ins of a meeting, its confirmed registrations stand beside the reported count.

Seal $SEAL, action 5.
$ plenary report attendance -m dushanbe --by role --seal -O csv
role,nominated,confirmed,checked_in,withdrawn,rate
speaker,4,4,0,0,0
! Seal $SEAL, action 5.
$ plenary report note -m dushanbe --seal --output note.txt
! Wrote note.txt
$ plenary doctor --check-seal 0000000000000000000000000000000000000000000000000000000000000000
STATE  CHECK           RESULT
ok     registry        plenary.db (by PLENARY_DB)
ok     schema          version 14
ok     contents        every table, reference and count is sound
ok     change log      whole: 5 actions, seal $SEAL
fail   seal            the change log has no action with this seal
ok     seats           no delegation has more confirmed than it has seats
ok     names on paper  every name can be printed
ok     backup          of 2026-11-23T09:00:00Z, less than a day ago; it holds everything
ok     rights          only you may read the registry
ok     disk            enough space is free
ok     time zones      tzdata $VERSION

seal: it is of another registry, or what was done before it was sealed was edited since
1 failed, 0 to look at.
[exit 1]
