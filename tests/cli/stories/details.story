# What no rule reads, such as a T-shirt or a car plate, is a detail: a key and a text, of a person or of a registration.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}, details: {t-shirt: XL}}
  - {code: kari-dal, name: {latin: Kari Dal}, details: {t-shirt: S, diet: none}}
  - {code: ola-berg, name: {latin: Ola Berg}}
meetings:
  - {code: first, series: workshops, title: First workshop, dates: 2027-09-05, status: confirmed, venue: hall}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed, details: {car-plate: "KZ 123"}}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
      - {code: NOR-003, participant: kari-dal, delegation: NOR, role: adviser, status: confirmed, details: {hotel: Kazakhstan}}
---
--- bad.yaml
default-source: illustrative
participants:
  - {code: ola-berg, name: {latin: Ola Berg}, details: {Shoe size: "41"}}
---
--- list.csv
code,details.hotel,participant.details.t-shirt
NOR-001,,L
NOR-002,Dostyk,M
---
$ plenary validate bad.yaml
! bad.yaml:3:57: error[detail-key]: 'Shoe size' is no key of a detail
!   |
! 2 | participants:
! 3 |   - {code: ola-berg, name: {latin: Ola Berg}, details: {Shoe size: "41"}}
!   |                                                         ^^^^^^^^^
!   = help: write a short word in lower-case letters a-z, digits and single hyphens, such as 'car-plate'
!
! 1 error in 1 file.
[exit 3]
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant show kari-dahl
Kari Dahl

Code           kari-dahl
Latin letters  Kari Dahl
On the badge   Kari Dahl
In lists       Kari Dahl
Details        t-shirt  XL
Registrations  first  NOR-001  Norway, head, confirmed, car-plate: KZ 123  [illustrative]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.

# An option for each detail; what stands behind the sign may be empty, and then the detail goes.
$ plenary participant edit -m first NOR-002 --detail 'car-plate=NO 77' --detail hotel=Astana
NOR-002  confirmed
$ plenary participant edit -m first NOR-002 --detail car-plate= --position Adviser
NOR-002  confirmed
$ plenary participant edit -m first NOR-002 --detail car-plate=
NOR-002  confirmed
$ plenary participant edit ola-berg --detail t-shirt=M
ola-berg  changed
$ plenary participant edit ola-berg --detail t-shirt=M
ola-berg  unchanged
$ plenary participant edit ola-berg --detail t-shirt
! plenary: error: 't-shirt' is no detail
! help: write --detail KEY=TEXT, such as --detail 'car-plate=KZ 123'; the key is a short word in lower-case letters a-z, digits and single hyphens, such as 'car-plate'
[exit 2]
$ plenary participant edit ola-berg --detail 'Shoe size=41'
! plenary: error: 'Shoe size=41' is no detail
! help: write --detail KEY=TEXT, such as --detail 'car-plate=KZ 123'; the key is a short word in lower-case letters a-z, digits and single hyphens, such as 'car-plate'
[exit 2]
$ plenary log --participant ola-berg --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,participant ola-berg,new: code ola-berg; name/latin Ola Berg; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-002,new: code NOR-002; participant ola-berg; delegation NOR; role adviser; status confirmed; funding own; source illustrative
2,2026-11-23T09:00:00Z,secretariat,,participant edit,registration first/NOR-002,details/car-plate (not stated) -> NO 77; details/hotel (not stated) -> Astana
3,2026-11-23T09:00:00Z,secretariat,,participant edit,registration first/NOR-002,position (not stated) -> Adviser; details/car-plate NO 77 -> (not stated)
4,2026-11-23T09:00:00Z,secretariat,,participant edit,participant ola-berg,details/t-shirt (not stated) -> M
$ plenary diff --since 1 --format csv
thing,change
participant ola-berg,details/t-shirt (not stated) -> M
registration first/NOR-002,details/hotel (not stated) -> Astana; position (not stated) -> Adviser

# Lists take them in and out.
$ plenary participant import -m first list.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  changed  NOR-001  confirmed  -       -      details/t-shirt XL -> L
  3  changed  NOR-002  confirmed  -       -      details/hotel Astana -> Dostyk

Rows: 0 added, 2 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant export -m first --format csv
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding,details.car-plate,details.hotel,participant.details.diet,participant.details.t-shirt
NOR-001,kari-dahl,Kari Dahl,,,,,NOR,,head,confirmed,,,,own,KZ 123,,,L
NOR-002,ola-berg,Ola Berg,,,,,NOR,,adviser,confirmed,Adviser,,,own,,Dostyk,,M
NOR-003,kari-dal,Kari Dal,,,,,NOR,,adviser,confirmed,,,,own,,Kazakhstan,none,S
! This list holds names and addresses of persons: keep it safe.

# Who replaces somebody brings details of their own; two entries that are one person are known by those of both.
$ plenary participant replace -m first NOR-002 --family Lund --given Eva
NOR-004  confirmed
NOR-002  withdrawn
$ plenary participant show eva-lund
Eva Lund

Code           eva-lund
Latin letters  Eva Lund
On the badge   Eva Lund
In lists       Lund, Eva
Registrations  first  NOR-004  Norway, adviser, confirmed  [register]
Source         register
$ plenary participant merge kari-dahl kari-dal
kari-dahl  is now also kari-dal
first NOR-003  removed: the person is registered there twice
$ plenary participant show kari-dahl
Kari Dahl

Code           kari-dahl
Latin letters  Kari Dahl
On the badge   Kari Dahl
In lists       Kari Dahl
Formerly       kari-dal
Details        diet  none
               t-shirt  L
Registrations  first  NOR-001  Norway, head, confirmed, car-plate: KZ 123, hotel: Kazakhstan  [illustrative]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.
$ plenary dump
\# Written by plenary.
made-at: $UUID

delegations:
  - {code: NOR, kind: state, name: Norway, source: illustrative}

venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty, source: illustrative}

series:
  - {code: workshops, title: Illustrative workshops, source: illustrative}

meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2027-09-05
    status: confirmed
    venue: hall
    source: illustrative

participants:
  - {code: eva-lund, name: {latin: Eva Lund, sort: "Lund, Eva"}, source: register}
  - code: kari-dahl
    name: {latin: Kari Dahl}
    formerly: [kari-dal]
    details: {diet: none, t-shirt: L}
    source: illustrative
  - {code: ola-berg, name: {latin: Ola Berg}, details: {t-shirt: M}, source: illustrative}

rosters:
  - meeting: first
    registrations:
      - code: NOR-001
        participant: kari-dahl
        delegation: NOR
        role: head
        status: confirmed
        details: {car-plate: KZ 123, hotel: Kazakhstan}
      - code: NOR-002
        participant: ola-berg
        delegation: NOR
        role: adviser
        status: withdrawn
        position: Adviser
        details: {hotel: Dostyk}
      - code: NOR-004
        participant: eva-lund
        delegation: NOR
        role: adviser
        status: confirmed
        source: register
    retired: [NOR-003]
    source: illustrative
$ plenary undo 5 --yes --format csv
thing,change
registration first/NOR-002,details/hotel Dostyk -> Astana
participant kari-dahl,details/t-shirt L -> XL

# They tell who somebody is, so they go with the person.
$ plenary forget kari-dahl --yes --format csv
participant,now,registrations
kari-dahl,forgotten-1,first/NOR-001
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary log --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,delegation NOR,new: code NOR; kind state; name/en Norway; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,venue hall,new: code hall; city Almaty; country KAZ; zone Asia/Almaty; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,series workshops,new: code workshops; title Illustrative workshops; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,participant forgotten-1,(forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,participant forgotten-1,(forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,participant ola-berg,new: code ola-berg; name/latin Ola Berg; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,meeting first,new: code first; series workshops; title First workshop; dates 2027-09-05; status confirmed; venue hall; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,new: code NOR-001; participant forgotten-1; delegation NOR; role head; status confirmed; funding own; source illustrative (in part forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-002,new: code NOR-002; participant ola-berg; delegation NOR; role adviser; status confirmed; funding own; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-003,new: code NOR-003; participant forgotten-1; delegation NOR; role adviser; status confirmed; funding own; source illustrative (in part forgotten)
2,2026-11-23T09:00:00Z,secretariat,,participant edit,registration first/NOR-002,details/car-plate (not stated) -> NO 77; details/hotel (not stated) -> Astana
3,2026-11-23T09:00:00Z,secretariat,,participant edit,registration first/NOR-002,position (not stated) -> Adviser; details/car-plate NO 77 -> (not stated)
4,2026-11-23T09:00:00Z,secretariat,,participant edit,participant ola-berg,details/t-shirt (not stated) -> M
5,2026-11-23T09:00:00Z,secretariat,,participant import,participant forgotten-1,(forgotten)
5,2026-11-23T09:00:00Z,secretariat,,participant import,registration first/NOR-002,details/hotel Astana -> Dostyk
6,2026-11-23T09:00:00Z,secretariat,,participant replace,participant eva-lund,"new: code eva-lund; name/latin Eva Lund; name/sort Lund, Eva; source register"
6,2026-11-23T09:00:00Z,secretariat,,participant replace,registration first/NOR-002,status confirmed -> withdrawn
6,2026-11-23T09:00:00Z,secretariat,,participant replace,registration first/NOR-004,new: code NOR-004; participant eva-lund; delegation NOR; role adviser; status confirmed; funding own; source register
7,2026-11-23T09:00:00Z,secretariat,,participant merge,registration first/NOR-003,removed: code NOR-003; participant forgotten-1; delegation NOR; role adviser; status confirmed; funding own; source illustrative (in part forgotten)
7,2026-11-23T09:00:00Z,secretariat,,participant merge,participant forgotten-1,(forgotten)
7,2026-11-23T09:00:00Z,secretariat,,participant merge,participant forgotten-1,(forgotten)
7,2026-11-23T09:00:00Z,secretariat,,participant merge,registration first/NOR-001,(forgotten)
8,2026-11-23T09:00:00Z,secretariat,,undo,participant forgotten-1,(forgotten)
8,2026-11-23T09:00:00Z,secretariat,,undo,registration first/NOR-002,details/hotel Dostyk -> Astana
9,2026-11-23T09:00:00Z,secretariat,,forget,participant forgotten-1,new: code forgotten-1; name/latin (forgotten); source illustrative
$ plenary dump
\# Written by plenary.
made-at: $UUID

delegations:
  - {code: NOR, kind: state, name: Norway, source: illustrative}

venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty, source: illustrative}

series:
  - {code: workshops, title: Illustrative workshops, source: illustrative}

meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2027-09-05
    status: confirmed
    venue: hall
    source: illustrative

participants:
  - {code: eva-lund, name: {latin: Eva Lund, sort: "Lund, Eva"}, source: register}
  - {code: forgotten-1, name: {latin: "(forgotten)"}, source: illustrative}
  - {code: ola-berg, name: {latin: Ola Berg}, details: {t-shirt: M}, source: illustrative}

rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: forgotten-1, delegation: NOR, role: head, status: confirmed}
      - code: NOR-002
        participant: ola-berg
        delegation: NOR
        role: adviser
        status: withdrawn
        position: Adviser
        details: {hotel: Astana}
      - code: NOR-004
        participant: eva-lund
        delegation: NOR
        role: adviser
        status: confirmed
        source: register
    retired: [NOR-003]
    source: illustrative
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 9 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
ok,names on paper,every name can be printed
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION
