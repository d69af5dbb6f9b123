# The State with which lists and seating start is drawn by lot; who knows the seed draws it again.
--- talks.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
  - {code: TJK, kind: state, name: Tajikistan}
  - {code: OSCE, kind: organization, name: Organization for Security and Co-operation in Europe}
series:
  - {code: talks, title: Illustrative talks}
meetings:
  - {code: first, series: talks, title: First talks, dates: 2027-09-05, status: confirmed}
---
$ plenary load talks.yaml --output plan.txt
! Wrote plan.txt
$ plenary delegation draw -m first --seed 7
! plenary: error: no State takes part in 'first' yet
! help: invite some first with 'plenary delegation invite'
[exit 1]
$ plenary delegation invite -m first KAZ NOR TJK OSCE
KAZ  invited to first, no limit of seats, note verbale not received
NOR  invited to first, no limit of seats, note verbale not received
TJK  invited to first, no limit of seats, note verbale not received
OSCE  invited to first, no limit of seats, note verbale not received
$ plenary delegation draw -m first --seed 7 --dry-run
KAZ  drawn among 3 States, --seed 7 draws it again
! No change made (dry run).
! first starts with it then: lists, seating and the roll-call go on in the order of the alphabet.
$ plenary delegation draw -m first --seed 7
KAZ  drawn among 3 States, --seed 7 draws it again
! first starts with it: lists, seating and the roll-call go on in the order of the alphabet.
$ plenary delegation draw -m first --seed 7
KAZ  drawn among 3 States, --seed 7 draws it again
! first starts with it: lists, seating and the roll-call go on in the order of the alphabet.
$ plenary delegation draw -m first --seed 8 --source illustrative
NOR  drawn among 3 States, --seed 8 draws it again
! first starts with it: lists, seating and the roll-call go on in the order of the alphabet.
$ plenary delegation draw -m first --seed -3
! plenary: error: '-3' is no value for --seed
! help: write a whole number from 0 to 999999
[exit 2]
$ plenary delegation draw -m first --seed 9 --nonce lot-1
NOR  drawn among 3 States, --seed 9 draws it again
! first starts with it: lists, seating and the roll-call go on in the order of the alphabet.
$ plenary delegation draw -m first --seed 10 --nonce lot-1
NOR  drawn among 3 States, --seed 10 draws it again
! first starts with it: lists, seating and the roll-call go on in the order of the alphabet.
$ plenary undo
THING          CHANGE
meeting first  first-state NOR -> KAZ

To be taken back: action 4 of 2026-11-23T09:00:00Z: delegation draw, by secretariat.
! Nothing was changed yet. To do it: plenary undo 4 --yes
$ plenary undo 4 --yes
THING          CHANGE
meeting first  first-state NOR -> KAZ

Taken back: action 4 of 2026-11-23T09:00:00Z: delegation draw, by secretariat.
$ plenary document roll-call -m first --format text
Illustrative talks
First talks
5 September 2027
Roll-call list

No.  Delegation  Present  In favour  Against  Abstaining
  1  Kazakhstan
  2  Norway
  3  Tajikistan
