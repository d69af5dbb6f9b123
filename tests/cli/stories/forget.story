# Who a person was can be taken from the registry; what is counted stays.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}, gender: female, email: kari@example.org, phone: +47 555 0100}
  - {code: kari-dal, name: {latin: Kari Dal}}
  - {code: ola-berg, name: {latin: Ola Berg}, gender: male}
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2011-09-05
    status: held
    venue: hall
    sessions:
      - {code: opening, title: Opening, starts: 2011-09-05T09:00, ends: 2011-09-05T10:00, speakers: [kari-dal]}
  - {code: second, series: workshops, title: Second workshop, dates: 2027-10-05, status: confirmed, venue: hall}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed, position: Ambassador}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
  - meeting: second
    registrations:
      - {code: NOR-001, participant: ola-berg, delegation: NOR, role: head, status: confirmed}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant merge kari-dahl kari-dal
kari-dahl  is now also kari-dal
$ plenary checkin add -m first NOR-001 --at 2011-09-05T09:00
NOR-001  in  2011-09-05T09:00  Kari Dahl, Norway, head
$ plenary participant edit -m first NOR-001 --position Counsellor
NOR-001  confirmed
$ plenary report attendance -m first --by gender --format csv
gender,nominated,confirmed,checked_in,withdrawn,rate
female,1,1,1,0,100
male,1,1,0,0,0

# First it shows who it is about. Who has a meeting to come is not among those of the past.
$ plenary forget --meetings-before 2026-01-01
PARTICIPANT  NOW          REGISTRATIONS
kari-dahl    forgotten-1  first/NOR-001
! Nothing was changed yet. This cannot be undone; to do it, add --yes.
$ plenary forget --meetings-before 2011-09-05
! There is nobody to forget: everybody else has a meeting to come, or none.
$ plenary forget nobody
! plenary: error: there is no participant 'nobody'
! help: look for the person with 'plenary participant find NAME'
[exit 1]
$ plenary forget
! plenary: error: it is not clear who is to be forgotten
! help: name participants, or write --meetings-before DATE
[exit 2]
$ plenary forget kari-dahl --meetings-before 2026-01-01
! plenary: error: it is not clear who is to be forgotten
! help: name participants, or write --meetings-before DATE
[exit 2]
$ plenary forget --meetings-before then
! plenary: error: 'then' is not a date
! help: write the day as YYYY-MM-DD, such as 2011-04-01
[exit 2]
$ plenary backup monday.db
Backed up to monday.db, read back and sound.
$ plenary forget --meetings-before 2026-01-01 --yes --format csv
participant,now,registrations
kari-dahl,forgotten-1,first/NOR-001
! Forgotten, in the register and in its log.
! These may still hold them, and so may exports and fixtures: delete them, or forget there too.
!   monday.db  backup of 2026-11-23T09:00:00Z

# The counts are as they were, the log is whole, and the person is gone from both.
$ plenary report attendance -m first --by gender --format csv
gender,nominated,confirmed,checked_in,withdrawn,rate
female,1,1,1,0,100
male,1,1,0,0,0
$ plenary participant show forgotten-1
(forgotten)

Code           forgotten-1
Latin letters  (forgotten)
On the badge   (forgotten)
In lists       (forgotten)
Gender         female
Registrations  first  NOR-001  Norway, head, confirmed  [illustrative]
Check-ins      first  2011-09-05T09:00  [register]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.
$ plenary log --participant forgotten-1 --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,participant forgotten-1,(forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,participant forgotten-1,(forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,new: code NOR-001; participant forgotten-1; delegation NOR; role head; status confirmed; funding own; source illustrative (in part forgotten)
2,2026-11-23T09:00:00Z,secretariat,,participant merge,participant forgotten-1,(forgotten)
2,2026-11-23T09:00:00Z,secretariat,,participant merge,participant forgotten-1,(forgotten)
4,2026-11-23T09:00:00Z,secretariat,,participant edit,registration first/NOR-001,(forgotten)
5,2026-11-23T09:00:00Z,secretariat,,forget,participant forgotten-1,new: code forgotten-1; name/latin (forgotten); gender female; source illustrative
$ plenary log -m first --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,meeting first,new: code first; series workshops; title First workshop; dates 2011-09-05; status held; venue hall; sessions/0/code opening; sessions/0/title Opening; sessions/0/starts 2011-09-05T09:00; sessions/0/ends 2011-09-05T10:00; sessions/0/speakers/0 forgotten-1; sessions/0/source illustrative; source illustrative (in part forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,new: code NOR-001; participant forgotten-1; delegation NOR; role head; status confirmed; funding own; source illustrative (in part forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-002,new: code NOR-002; participant ola-berg; delegation NOR; role adviser; status confirmed; funding own; source illustrative
2,2026-11-23T09:00:00Z,secretariat,,participant merge,meeting first,(forgotten)
3,2026-11-23T09:00:00Z,secretariat,,checkin add,check-in first/NOR-001/2011-09-05T09:00,new: code NOR-001; at 2011-09-05T09:00; kind in; source register
4,2026-11-23T09:00:00Z,secretariat,,participant edit,registration first/NOR-001,(forgotten)
$ plenary participant find kari
CODE  NAME  OWN SCRIPT  GENDER  REGISTRATIONS

The registry holds no such participants.
! Nobody is found by these words. Fewer letters find more: the start of a name is enough.
[exit 1]
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 5 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
ok,names on paper,every name can be printed
ok,backup,"of 2026-11-23T09:00:00Z, less than a day ago; it lacks the last 1 action"
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION
$ plenary undo 5
! plenary: error: action 5 forgot people: who they were is gone
! help: restore a backup if it must be
[exit 4]
$ plenary undo 3
THING                                    CHANGE
check-in first/NOR-001/2011-09-05T09:00  removed

To be taken back: action 3 of 2026-11-23T09:00:00Z: checkin add, by secretariat.
! Nothing was changed yet. To do it: plenary undo 3 --yes
$ plenary participant register -m second --delegation NOR --participant forgotten-1 --json --output again.json
! Wrote again.json
$ plenary forget ola-berg --json --output forgotten.json
! Wrote forgotten.json
! Nothing was changed yet. This cannot be undone; to do it, add --yes.
