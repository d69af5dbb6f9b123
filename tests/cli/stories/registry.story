# Before anything is loaded.
$ plenary status
! plenary: error: there is no registry at 'plenary.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary doctor
STATE  CHECK       RESULT
warn   registry    there is no registry at 'plenary.db' (by PLENARY_DB)
ok     time zones  tzdata $VERSION

registry: make one with 'plenary load FILE|DIR...', or name another with --db FILE
0 failed, 1 to look at.

$ plenary load fixtures/ctitf-central-asia -o plan.txt
! Wrote plan.txt
$ plenary status --as-of 2011-04-01
WHAT              STATE
registry          plenary.db (by PLENARY_DB)
as of             2011-04-01
sources           8
delegations       35
calendars         0
venues            4
series            1
meetings          4
participants      4
registrations     4
check-ins         0
outcomes          2
acknowledgements  0
speeches          0
documents         0
next meeting      almaty, 21–22 July 2011, in 111 days
$ plenary status
WHAT              STATE
registry          plenary.db (by PLENARY_DB)
as of             2026-11-23
sources           8
delegations       35
calendars         0
venues            4
series            1
meetings          4
participants      4
registrations     4
check-ins         0
outcomes          2
acknowledgements  0
speeches          0
documents         0
next meeting      none with dates to come
$ plenary doctor
STATE  CHECK           RESULT
ok     registry        plenary.db (by PLENARY_DB)
ok     schema          version 14
ok     contents        every table, reference and count is sound
ok     change log      whole: 1 action, seal $SEAL
ok     seats           no delegation has more confirmed than it has seats
ok     names on paper  every name can be printed
warn   backup          none was made
ok     rights          only you may read the registry
ok     disk            enough space is free
ok     time zones      tzdata $VERSION

backup: make one with 'plenary backup FILE', on another disk
0 failed, 1 to look at.

# dump is the inverse of load: what it writes loads into an equal registry, which dumps the same.
$ plenary dump -o dumped.yaml
! Wrote dumped.yaml
$ plenary --db again.db load dumped.yaml -o plan.txt
! Wrote plan.txt
$ plenary --db again.db dump --output again.yaml
! Wrote again.yaml
$ plenary load again.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
sources            0        0          8     0
delegations        0        0         35     0
venues             0        0          4     0
series             0        0          1     0
meetings           0        0          4     0
participants       0        0          4     0
registrations      0        0          4     0
outcomes           0        0          2     0
----------------------------------------------
TOTAL              0        0         62     0

Nothing to change: the registry already says all this.

$ plenary schema -o fixture.schema.json
! Wrote fixture.schema.json

# Files that are not ours are told and not touched.
--- letter.txt
Dear colleagues, this is no registry, however long it may be made by writing on and on until there is enough.
---
$ plenary --db letter.txt status
! plenary: error: '$DIR/letter.txt' is not a registry
! help: name the registry with --db FILE; this file was not touched
[exit 5]
$ plenary --db letter.txt load fixtures/ctitf-central-asia
! plenary: error: '$DIR/letter.txt' is not a registry
! help: name the registry with --db FILE; this file was not touched
[exit 5]
$ PLENARY_DB=nowhere.db plenary meeting list
! plenary: error: there is no registry at 'nowhere.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
# Only a load makes one: a slip of the pen does not leave an empty registry behind.
$ plenary --db nowhere.db participant register -m dushanbe --delegation KAZ --family A --given B
! plenary: error: there is no registry at 'nowhere.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary --db nowhere.db checkin add -m dushanbe KAZ-001
! plenary: error: there is no registry at 'nowhere.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary --db nowhere.db doctor
STATE  CHECK       RESULT
warn   registry    there is no registry at 'nowhere.db' (by --db)
ok     time zones  tzdata $VERSION

registry: make one with 'plenary load FILE|DIR...', or name another with --db FILE
0 failed, 1 to look at.
$ plenary --db no/folder/r.db load fixtures/ctitf-central-asia
! plenary: error: there is no folder 'no/folder' for the registry
! help: make the folder first, or name another file with --db FILE
[exit 1]
