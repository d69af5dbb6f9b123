# What serves a meeting only goes when its day has come; who was there stays.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}, gender: female}
  - {code: ola-berg, name: {latin: Ola Berg}, gender: male}
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2011-09-05
    status: held
    venue: hall
    details-until: 2011-10-01
  - code: second
    series: workshops
    title: Second workshop
    dates: 2027-10-05
    status: confirmed
    venue: hall
    details-until: 2027-11-01
rosters:
  - meeting: first
    registrations:
      - code: NOR-001
        participant: kari-dahl
        delegation: NOR
        role: head
        status: confirmed
        position: Ambassador
        arrival-day: 2011-09-04
        arrival-flight: KC 902
        hotel: Hotel Almaty
        desk-note: speaks no English
        details: {car-plate: A 777}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
  - meeting: second
    registrations:
      - {code: NOR-001, participant: ola-berg, delegation: NOR, role: head, status: confirmed, hotel: Hotel Oslo}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary dump --output before.yaml
! Wrote before.yaml
$ plenary forget --expired
MEETING  DETAILS UNTIL  REGISTRATIONS
first    2011-10-01                 1
! Nothing was changed yet. This cannot be undone; to do it, add --yes.
$ plenary forget --expired kari-dahl
! plenary: error: --expired forgets details of meetings, and no people
! help: leave out the people, or --expired
[exit 2]
$ plenary forget --expired --yes
MEETING  DETAILS UNTIL  REGISTRATIONS
first    2011-10-01                 1
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary document arrivals -m first --format text
Illustrative workshops
First workshop
Almaty, Kazakhstan, 5 September 2011
Arrivals and departures

Draft of 23 November 2026, 14:00

Illustrative: 2 of 2 persons here were invented for show.

Arrivals
========

No.  Name       Delegation  Role                Date  Time  Flight  Hotel  Met by
  1  Kari Dahl  Norway      Head of delegation
  2  Ola Berg   Norway      Adviser

Departures
==========

No.  Name       Delegation  Role                Date  Time  Flight  Hotel
  1  Kari Dahl  Norway      Head of delegation
  2  Ola Berg   Norway      Adviser
$ plenary log -m first --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,meeting first,new: code first; series workshops; title First workshop; dates 2011-09-05; status held; venue hall; details-until 2011-10-01; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,new: code NOR-001; participant kari-dahl; delegation NOR; role head; status confirmed; funding own; position Ambassador; source illustrative (in part forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-002,new: code NOR-002; participant ola-berg; delegation NOR; role adviser; status confirmed; funding own; source illustrative
2,2026-11-23T09:00:00Z,secretariat,,forget,registration first/NOR-001,
$ plenary forget --expired
! There is nothing to forget: no meeting has details, journeys or notes for the desk whose day (details-until) has come.
$ plenary participant list -m first --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
kari-dahl,Kari Dahl,,female,NOR-001,Norway,head,confirmed,,,
ola-berg,Ola Berg,,male,NOR-002,Norway,adviser,confirmed,,,
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 2 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
ok,names on paper,every name can be printed
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION

# The fixture still says what was forgotten, and so does a dump of the day before: it stays away, by whatever name it
# comes. What else a file says counts.
$ plenary load workshop.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
delegations        0        0          1     0
venues             0        0          1     0
series             0        0          1     0
meetings           0        0          2     0
participants       0        0          2     0
registrations      0        0          3     0
----------------------------------------------
TOTAL              0        0         10     0

Nothing to change: the registry already says all this.
! Left out: details of 1 registration, which were forgotten when their day had come. Take them out of the files, or load with --take file.
$ plenary load before.yaml --output plan.txt
! Wrote plan.txt
! Left out: details of 1 registration, which were forgotten when their day had come. Take them out of the files, or load with --take file.
--- renamed.yaml
default-source: illustrative
rosters:
  - meeting: first
    registrations:
      - code: NOR-001
        participant: kari-dahl
        delegation: NOR
        role: head
        status: confirmed
        position: Ambassador at large
        hotel: Hotel Oslo
---
$ plenary load renamed.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
registrations      0        1          0     0
----------------------------------------------
TOTAL              0        1          0     0

changes    registration first/NOR-001: position Ambassador -> Ambassador at large

Loaded: added 0, changed 1.
! Left out: details of 1 registration, which were forgotten when their day had come. Take them out of the files, or load with --take file.
$ plenary load renamed.yaml --output plan.txt
! Wrote plan.txt
! Left out: details of 1 registration, which were forgotten when their day had come. Take them out of the files, or load with --take file.
$ plenary log -m first --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,meeting first,new: code first; series workshops; title First workshop; dates 2011-09-05; status held; venue hall; details-until 2011-10-01; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,new: code NOR-001; participant kari-dahl; delegation NOR; role head; status confirmed; funding own; position Ambassador; source illustrative (in part forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-002,new: code NOR-002; participant ola-berg; delegation NOR; role adviser; status confirmed; funding own; source illustrative
2,2026-11-23T09:00:00Z,secretariat,,forget,registration first/NOR-001,
3,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,position Ambassador -> Ambassador at large
# Whoever wants it back says so.
$ plenary load renamed.yaml --take file
KIND           ADDED  CHANGED  UNCHANGED  KEPT
registrations      0        1          0     0
----------------------------------------------
TOTAL              0        1          0     0

changes    registration first/NOR-001: hotel (not stated) -> Hotel Oslo

Loaded: added 0, changed 1.
$ plenary load renamed.yaml --output plan.txt
! Wrote plan.txt
