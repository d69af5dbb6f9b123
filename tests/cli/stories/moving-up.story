# Who waits moves up when a place is free, whatever freed it, and it is told.
--- meeting.yaml
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
---
--- more.yaml
default-source: illustrative
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: hall, capacity: 2}
---
$ plenary load meeting.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant register -m workshop --delegation KAZ --family Serikova --given Aigul
KAZ-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation NOR --family Dahl --given Kari
NOR-001  waitlisted, 1st in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation NOR --family Berg --given Ola
NOR-002  waitlisted, 2nd in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation NOR --family Lund --given Siri
NOR-003  waitlisted, 3rd in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.

# By a registration that is taken back.
$ plenary undo 2
THING                          CHANGE
registration workshop/KAZ-001  removed
participant aigul-serikova     removed

workshop NOR-001 would be confirmed from the waiting list.
To be taken back: action 2 of 2026-11-23T09:00:00Z: participant register, by secretariat.
! Nothing was changed yet. To do it: plenary undo 2 --yes
$ plenary undo 2 --yes
THING                          CHANGE
registration workshop/KAZ-001  removed
participant aigul-serikova     removed

workshop NOR-001 is confirmed from the waiting list.
Taken back: action 2 of 2026-11-23T09:00:00Z: participant register, by secretariat.

# By more capacity in a file; a dry run says it too.
$ plenary load more.yaml --dry-run --output plan.txt
! Wrote plan.txt
! workshop NOR-002 would be confirmed from the waiting list.
$ plenary load more.yaml --output plan.txt
! Wrote plan.txt
! workshop NOR-002 is confirmed from the waiting list.
$ plenary load more.yaml --output plan.txt
! Wrote plan.txt

# By a withdrawal.
$ plenary participant withdraw -m workshop NOR-001
NOR-001  withdrawn
NOR-003  confirmed from the waiting list

$ plenary participant reinstate -m workshop NOR-001
NOR-001  waitlisted, 1st in the queue: the meeting is full: 2 of 2 seats are taken
$ plenary participant register -m workshop --delegation KAZ --family Ospanov --given Daniyar
KAZ-002  waitlisted, 2nd in the queue: the meeting is full: 2 of 2 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant list -m workshop --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
ola-berg,"Berg, Ola",,,NOR-002,Norway,delegate,confirmed,,,
kari-dahl,"Dahl, Kari",,,NOR-001,Norway,delegate,waitlisted,,,
siri-lund,"Lund, Siri",,,NOR-003,Norway,delegate,confirmed,,,
daniyar-ospanov,"Ospanov, Daniyar",,,KAZ-002,Kazakhstan,delegate,waitlisted,,,
