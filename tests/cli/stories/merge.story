# Two entries that turn out to be one person.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}, email: kari@example.org}
  - {code: kari-dal, name: {latin: Kari Dal, own: Кари Даль}, gender: female}
  - {code: ola-berg, name: {latin: Ola Berg}}
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2011-09-05
    status: confirmed
    venue: hall
    sessions:
      - {code: opening, title: Opening, starts: 2011-09-05T09:00, ends: 2011-09-05T10:00, speakers: [kari-dal]}
  - {code: second, series: workshops, title: Second workshop, dates: 2011-10-05, status: confirmed, venue: hall, capacity: 2}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dal, delegation: NOR, role: head, status: confirmed}
  - meeting: second
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed}
      - {code: NOR-002, participant: kari-dal, delegation: NOR, role: adviser, status: confirmed}
      - {code: KAZ-001, participant: ola-berg, delegation: KAZ, role: head, status: waitlisted, turn: 1}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant duplicates --format csv
score,participant,other,reason
$ plenary participant merge kari-dahl kari-dahl
! plenary: error: both codes are the same
! help: name the person to keep, then the double
[exit 2]
$ plenary participant merge kari-dahl nobody
! plenary: error: there is no participant 'nobody'
! help: see 'plenary participant list'
[exit 1]
$ plenary participant merge kari-dahl kari-dal --dry-run
kari-dahl  is now also kari-dal
first NOR-001  taken over
second NOR-002  removed: the person is registered there twice
second KAZ-001  confirmed from the waiting list
! No change made (dry run).

# Both were received: the earlier registration stays, with the check-ins of both.
$ plenary checkin add -m second NOR-001 NOR-002 --at 2011-10-05T09:00
NOR-001  in  2011-10-05T09:00  Kari Dahl, Norway, head
NOR-002  in  2011-10-05T09:00  Kari Dal, Norway, adviser
$ plenary participant merge kari-dahl kari-dal --dry-run
kari-dahl  is now also kari-dal
first NOR-001  taken over
second NOR-002  removed: the person is registered there twice
second KAZ-001  confirmed from the waiting list
! No change made (dry run).
$ plenary participant merge kari-dal kari-dahl
kari-dal  is now also kari-dahl
second NOR-001  taken over
second NOR-002  removed: the person is registered there twice
second KAZ-001  confirmed from the waiting list
$ plenary checkin log -m second --format csv
at,code,event,session,desk,state
2011-10-05T09:00,NOR-001,in,,,
2011-10-05T09:00:01,NOR-001,in,,,
$ plenary report attendance -m second --by delegation --format csv
code,delegation,nominated,confirmed,checked_in,withdrawn,rate
KAZ,Kazakhstan,1,1,0,0,0
NOR,Norway,1,1,1,0,100
$ plenary participant find kari-dahl --format csv
code,name,own_name,gender,registrations
kari-dal,Kari Dal,Кари Даль,female,"first NOR-001, second NOR-001"
$ plenary undo 4 --yes --format csv
thing,change
check-in second/NOR-001/2011-10-05T09:00:01,removed
participant kari-dahl,there again
registration second/NOR-002,there again
check-in second/NOR-002/2011-10-05T09:00,there again
registration second/NOR-001,participant kari-dal -> kari-dahl
registration second/KAZ-001,status confirmed -> waitlisted; turn (not stated) -> 1
participant kari-dal,email kari@example.org -> (not stated); formerly/0 kari-dahl -> (not stated)
$ plenary checkin log -m second --format csv
at,code,event,session,desk,state
2011-10-05T09:00,NOR-001,in,,,
2011-10-05T09:00,NOR-002,in,,,
$ plenary checkin undo -m second NOR-002 --at 2011-10-05T09:30
NOR-002  taken back: 2011-10-05T09:00  Kari Dal, Norway, adviser

# The registration that was received stays; the seat of the other goes to who waits.
$ plenary participant merge kari-dahl kari-dal --nonce m1
kari-dahl  is now also kari-dal
first NOR-001  taken over
second NOR-002  removed: the person is registered there twice
second KAZ-001  confirmed from the waiting list
$ plenary participant merge kari-dahl kari-dal --nonce m1
! Already done: the registry has seen this nonce.
$ plenary participant show kari-dal
Kari Dahl

Code           kari-dahl
Latin letters  Kari Dahl
Own script     Кари Даль
On the badge   Kari Dahl
In lists       Kari Dahl
Gender         female
Formerly       kari-dal
Registrations  first  NOR-001  Norway, head, confirmed  [illustrative]
               second  NOR-001  Norway, head, confirmed  [illustrative]
Check-ins      second  2011-10-05T09:00  [register]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 2 of 2 registrations counted here were invented for show.
! 'kari-dal' turned out to be 'kari-dahl'.
$ plenary meeting show first --json --output first.json
! Wrote first.json
$ plenary load workshop.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
delegations        0        0          2     0
venues             0        0          1     0
series             0        0          1     0
meetings           0        0          2     0
participants       0        0          2     0
registrations      0        0          3     0
----------------------------------------------
TOTAL              0        0         11     0

leaves     participant kari-dal: removed since it was loaded, and as before in fixture 'workshop'
leaves     registration second/NOR-002: removed since it was loaded, and as before in fixture 'workshop'

Nothing to change: the registry already says all this.
$ plenary participant register -m second --delegation NOR --family Dal --given Kari --new --nominate
NOR-003  nominated
! Note: 'second' is over; this is entered afterwards.

# A merge can be taken back as long as nothing came of it.
$ plenary undo 7
THING                                     CHANGE
participant kari-dal                      there again
registration second/NOR-002               there again
check-in second/NOR-002/2011-10-05T09:30  there again
check-in second/NOR-002/2011-10-05T09:00  there again
registration second/KAZ-001               status confirmed -> waitlisted; turn (not stated) -> 1
registration first/NOR-001                participant kari-dahl -> kari-dal
meeting first                             sessions/0/speakers/0 kari-dahl -> kari-dal
participant kari-dahl                     name/own Кари Даль -> (not stated); gender female -> (not stated); formerly/0 kari-dal -> (not stated)

To be taken back: action 7 of 2026-11-23T09:00:00Z: participant merge, by secretariat.
! Nothing was changed yet. To do it: plenary undo 7 --yes
$ plenary undo 8 --yes --output undone.txt
! Wrote undone.txt
$ plenary undo 7 --yes
THING                                     CHANGE
participant kari-dal                      there again
registration second/NOR-002               there again
check-in second/NOR-002/2011-10-05T09:30  there again
check-in second/NOR-002/2011-10-05T09:00  there again
registration second/KAZ-001               status confirmed -> waitlisted; turn (not stated) -> 1
registration first/NOR-001                participant kari-dahl -> kari-dal
meeting first                             sessions/0/speakers/0 kari-dahl -> kari-dal
participant kari-dahl                     name/own Кари Даль -> (not stated); gender female -> (not stated); formerly/0 kari-dal -> (not stated)

Taken back: action 7 of 2026-11-23T09:00:00Z: participant merge, by secretariat.
$ plenary participant list --format csv
code,name,own_name,gender,registrations
kari-dahl,Kari Dahl,,,second NOR-001
kari-dal,Kari Dal,Кари Даль,female,"first NOR-001, second NOR-002"
ola-berg,Ola Berg,,,second KAZ-001 (waitlisted)
$ plenary participant merge kari-dal kari-dahl --json --output merged.json
! Wrote merged.json
$ plenary participant merge kari-dal kari-dahl --format json
! plenary: error: there is no participant 'kari-dahl'
! help: did you mean 'kari-dal'?
[exit 1]
$ plenary doctor --output doctor.txt
! Wrote doctor.txt
