# What happened to one person, in words.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: series, title: Illustrative series}
meetings:
  - code: workshop
    series: series
    title: Workshop
    dates: 2011-09-05
    status: confirmed
    venue: hall
    capacity: 1
    sessions:
      - {code: opening, title: Opening, starts: 2011-09-05T10:00, ends: 2011-09-05T11:00}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant register -m workshop --delegation KAZ --latin 'Anna Person' --role head --actor Dana
KAZ-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation KAZ --latin 'Boris Other' --email boris@example.org
KAZ-002  waitlisted, 1st in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant withdraw -m workshop KAZ-001
KAZ-001  withdrawn
KAZ-002  confirmed from the waiting list
$ plenary participant edit -m workshop KAZ-002 --role expert --email b.other@example.org
KAZ-002  confirmed
$ plenary checkin add -m workshop KAZ-002 --session opening --at 2011-09-05T09:00 --desk A
KAZ-002  in  2011-09-05T09:00  Boris Other, Kazakhstan, expert
$ plenary checkin undo -m workshop KAZ-002 --at 2011-09-05T09:01
KAZ-002  taken back: 2011-09-05T09:00  Boris Other, Kazakhstan, expert
$ plenary checkin add -m workshop KAZ-002 --at 2011-09-05T09:05
KAZ-002  in  2011-09-05T09:05  Boris Other, Kazakhstan, expert
$ plenary checkin add -m workshop KAZ-002 --out --at 2011-09-05T17:00
KAZ-002  out  2011-09-05T17:00  Boris Other, Kazakhstan, expert
$ plenary participant reinstate -m workshop KAZ-001
KAZ-001  waitlisted, 1st in the queue: the meeting is full: 1 of 1 seats are taken
$ plenary participant edit -m workshop KAZ-001 --position Counsellor
KAZ-001  waitlisted, 1st in the queue
$ plenary participant log boris-other
NO  AT                    ACTOR        EVENT
 3  2026-11-23T09:00:00Z  secretariat  entered as Boris Other (boris-other)
 3  2026-11-23T09:00:00Z  secretariat  registered: KAZ-002 at workshop, delegate of KAZ, put on the waiting list, turn 1
 4  2026-11-23T09:00:00Z  secretariat  KAZ-002 at workshop: got a seat from the waiting list
 5  2026-11-23T09:00:00Z  secretariat  email boris@example.org -> b.other@example.org
 5  2026-11-23T09:00:00Z  secretariat  KAZ-002 at workshop: role delegate -> expert
 6  2026-11-23T09:00:00Z  secretariat  KAZ-002 at workshop: came in on 2011-09-05 at 09:00, session opening, desk A
 7  2026-11-23T09:00:00Z  secretariat  KAZ-002 at workshop: event of 2011-09-05 at 09:00 taken back
 8  2026-11-23T09:00:00Z  secretariat  KAZ-002 at workshop: came in on 2011-09-05 at 09:05
 9  2026-11-23T09:00:00Z  secretariat  KAZ-002 at workshop: went out on 2011-09-05 at 17:00
$ plenary participant log -m workshop KAZ-001 -O csv
number,at,actor,event
2,2026-11-23T09:00:00Z,Dana,"registered: KAZ-001 at workshop, head of KAZ, confirmed"
4,2026-11-23T09:00:00Z,secretariat,KAZ-001 at workshop: withdrawn
10,2026-11-23T09:00:00Z,secretariat,"KAZ-001 at workshop: put on the waiting list, turn 1"
11,2026-11-23T09:00:00Z,secretariat,KAZ-001 at workshop: position (not stated) -> Counsellor
$ plenary participant log anna-person --json
[
  {"number": 2, "at": "2026-11-23T09:00:00Z", "actor": "Dana", "event": "entered as Anna Person (anna-person)"},
  {"number": 2, "at": "2026-11-23T09:00:00Z", "actor": "Dana", "event": "registered: KAZ-001 at workshop, head of KAZ, confirmed"},
  {"number": 4, "at": "2026-11-23T09:00:00Z", "actor": "secretariat", "event": "KAZ-001 at workshop: withdrawn"},
  {"number": 10, "at": "2026-11-23T09:00:00Z", "actor": "secretariat", "event": "KAZ-001 at workshop: put on the waiting list, turn 1"},
  {"number": 11, "at": "2026-11-23T09:00:00Z", "actor": "secretariat", "event": "KAZ-001 at workshop: position (not stated) -> Counsellor"}
]
# An undone registration leaves its trace.
$ plenary participant register -m workshop --delegation KAZ --latin 'Clara Third'
KAZ-003  waitlisted, 2nd in the queue: the meeting is full: 1 of 1 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary undo --yes 12
THING                          CHANGE
registration workshop/KAZ-003  removed
participant clara-third        removed

Taken back: action 12 of 2026-11-23T09:00:00Z: participant register, by secretariat.
$ plenary participant log clara-third
NO  AT                    ACTOR        EVENT
12  2026-11-23T09:00:00Z  secretariat  entered as Clara Third (clara-third)
12  2026-11-23T09:00:00Z  secretariat  registered: KAZ-003 at workshop, delegate of KAZ, put on the waiting list, turn 2
13  2026-11-23T09:00:00Z  secretariat  KAZ-003 at workshop: registration removed
13  2026-11-23T09:00:00Z  secretariat  entry clara-third removed
$ plenary participant log -m workshop KAZ-003 --output log.tsv
! Wrote log.tsv
# A code that is not there.
$ plenary participant log KAZ-001
! plenary: error: 'KAZ-001' is the code of a registration
! help: name its meeting with --meeting
[exit 2]
$ plenary participant log nobody
! plenary: error: there is no participant 'nobody'
! help: look for the person with 'plenary participant find NAME'
[exit 1]
$ plenary participant log -m workshop KAZ-009
! plenary: error: there is no registration 'KAZ-009'
! help: did you mean 'KAZ-001'?
[exit 1]
$ plenary participant log -m nowhere KAZ-001
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]
