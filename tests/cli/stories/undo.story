# What was done can be taken back, and what came of it looked at.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: hall, capacity: 1}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}}
  - {code: ola-berg, name: {latin: Ola Berg}}
---
$ plenary undo
! plenary: error: there is no registry at 'plenary.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant register -m workshop --delegation KAZ --participant kari-dahl --actor Dana
KAZ-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation NOR --participant ola-berg --actor Dana
NOR-001  waitlisted, 1st in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant withdraw -m workshop KAZ-001 --actor Elmar
KAZ-001  withdrawn
NOR-001  confirmed from the waiting list

# First it shows what it would do; a promotion goes with the withdrawal that made it.
$ plenary undo
THING                          CHANGE
registration workshop/NOR-001  status confirmed -> waitlisted; turn (not stated) -> 1
registration workshop/KAZ-001  status withdrawn -> confirmed

To be taken back: action 4 of 2026-11-23T09:00:00Z: participant withdraw, by Elmar.
! Nothing was changed yet. To do it: plenary undo 4 --yes
$ plenary undo --yes
! plenary: error: which action is to be taken back must be said with --yes
! help: look at it first with 'plenary undo'
[exit 2]
$ plenary undo 4 --yes --actor Dana --nonce again
THING                          CHANGE
registration workshop/NOR-001  status confirmed -> waitlisted; turn (not stated) -> 1
registration workshop/KAZ-001  status withdrawn -> confirmed

Taken back: action 4 of 2026-11-23T09:00:00Z: participant withdraw, by Elmar.
$ plenary undo 4 --yes --actor Dana --nonce again
! Already done: the registry has seen this nonce.
$ plenary undo 4
! plenary: error: action 4 was taken back already, by action 5
! help: to have it again, undo action 5
[exit 4]
$ plenary participant list -m workshop --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
kari-dahl,Kari Dahl,,,KAZ-001,Kazakhstan,delegate,confirmed,,,
ola-berg,Ola Berg,,,NOR-001,Norway,delegate,waitlisted,,,

# An undo is an action, too.
$ plenary undo 5 --yes --json
{
  "rows": [
    {"thing": "registration workshop/NOR-001", "change": "status waitlisted -> confirmed; turn 1 -> (not stated)"},
    {"thing": "registration workshop/KAZ-001", "change": "status confirmed -> withdrawn"}
  ],
  "notes": [
    "Taken back: action 5 of 2026-11-23T09:00:00Z: undo, by Dana."
  ]
}
$ plenary log --since 3 --format csv
number,at,actor,desk,action,thing,change
4,2026-11-23T09:00:00Z,Elmar,,participant withdraw,registration workshop/KAZ-001,status confirmed -> withdrawn
4,2026-11-23T09:00:00Z,Elmar,,participant withdraw,registration workshop/NOR-001,status waitlisted -> confirmed; turn 1 -> (not stated)
5,2026-11-23T09:00:00Z,Dana,,undo,registration workshop/KAZ-001,status withdrawn -> confirmed
5,2026-11-23T09:00:00Z,Dana,,undo,registration workshop/NOR-001,status confirmed -> waitlisted; turn (not stated) -> 1
6,2026-11-23T09:00:00Z,secretariat,,undo,registration workshop/KAZ-001,status confirmed -> withdrawn
6,2026-11-23T09:00:00Z,secretariat,,undo,registration workshop/NOR-001,status waitlisted -> confirmed; turn 1 -> (not stated)

# What later actions depend on stays until they are undone.
$ plenary participant edit -m workshop NOR-001 --role adviser
NOR-001  confirmed
$ plenary undo 3
NO  AT                    ACTOR        ACTION            THINGS
 7  2026-11-23T09:00:00Z  secretariat  participant edit  registration workshop/NOR-001
! plenary: error: registration workshop/NOR-001: role was changed since
! help: look at action 7 with 'plenary undo 7': it came later and would have to go first; nothing was changed
[exit 4]
$ plenary undo 1
! plenary: error: there is no participant 'kari-dahl'; there is no delegation 'KAZ'; there is no participant 'ola-berg'; there is no delegation 'NOR'; there is no meeting 'workshop'
! help: what was done later depends on it: undo that first; nothing was changed
[exit 4]
$ plenary undo 7 --yes --output undone.txt --format table
! Wrote undone.txt
$ plenary undo 99
! plenary: error: there is no action '99'
! help: actions have the numbers 1 to 8; see 'plenary log'
[exit 1]
$ plenary undo last
! plenary: error: there is no action 'last'
! help: actions have the numbers 1 to 8; see 'plenary log'
[exit 2]

# A registration that is taken back is gone; its code is not given again.
$ plenary participant register -m workshop --delegation NOR --family Lund --given Siri --new
NOR-002  waitlisted, 1st in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary undo 9 --yes
THING                          CHANGE
registration workshop/NOR-002  removed
participant siri-lund          removed

Taken back: action 9 of 2026-11-23T09:00:00Z: participant register, by secretariat.
$ plenary participant register -m workshop --delegation NOR --family Lund --given Siri --new
NOR-003  waitlisted, 1st in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.

# What is otherwise than it was.
$ plenary diff --since 1
THING                          CHANGE
participant siri-lund          new: code siri-lund; name/latin Siri Lund; name/sort Lund, Siri; source register
registration workshop/KAZ-001  new: code KAZ-001; participant kari-dahl; delegation KAZ; role delegate; status withdrawn; funding own; source register
registration workshop/NOR-001  new: code NOR-001; participant ola-berg; delegation NOR; role delegate; status confirmed; funding own; source register
registration workshop/NOR-003  new: code NOR-003; participant siri-lund; delegation NOR; role delegate; status waitlisted; turn 1; funding own; source register

Up to action 11.
$ plenary diff --since 1 --participant ola-berg --by Dana --format csv
thing,change
registration workshop/NOR-001,new: code NOR-001; participant ola-berg; delegation NOR; role delegate; status waitlisted; turn 1; funding own; source register
$ plenary diff --since 2026-11-23 -m workshop --output diff.txt --format json
! Wrote diff.txt
$ plenary diff --since 11
THING  CHANGE

Nothing is otherwise than it was.
$ plenary diff --since 11 --json
{
  "rows": [],
  "notes": [
    "Nothing is otherwise than it was."
  ]
}
$ plenary diff
! plenary: error: 'plenary diff' needs --since
! help: write a day as YYYY-MM-DD, or the number of an action as 'plenary log' shows it
[exit 2]
$ plenary diff --since then
! plenary: error: 'then' is neither a date nor an action
! help: write a day as YYYY-MM-DD, such as 2011-04-01, or the number of an action as 'plenary log' shows it
[exit 2]
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 11 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
ok,names on paper,every name can be printed
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION

# What was taken back is not missed by a later load of the same fixture.
--- more/people.yaml
default-source: illustrative
venues:
  - {code: annex, city: Almaty, country: KAZ, zone: Asia/Almaty}
participants:
  - {code: per-moe, name: {latin: Per Moe}}
---
$ plenary load more --output plan.txt
! Wrote plan.txt
$ plenary undo 12 --yes --output undone.txt
! Wrote undone.txt
--- more/people.yaml
default-source: illustrative
venues:
  - {code: annex, city: Almaty, country: KAZ, zone: Asia/Almaty}
---
$ plenary load more
KIND    ADDED  CHANGED  UNCHANGED  KEPT
venues      1        0          0     0
---------------------------------------
TOTAL       1        0          0     0

Loaded: added 1, changed 0.
