# A door for each session: who came to what, who is inside, and who came back.
--- day.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - code: series
    title: Illustrative series
meetings:
  - code: june
    series: series
    title: June session
    dates: 2011-06-06..2011-06-07
    status: held
    venue: hall
    invited:
      - {delegation: KAZ, seats: 3, funded: 1}
    sessions:
      - {code: closing, title: Closing, starts: 2011-06-07T15:00, ends: 2011-06-07T16:00}
      - {code: opening, title: Opening, starts: 2011-06-06T10:00, ends: 2011-06-06T11:00}
participants:
  - {code: a-person, name: {latin: Anna Person}, gender: female}
  - {code: b-person, name: {latin: Boris Person}, gender: male}
  - {code: c-person, name: {latin: Clara Person}, gender: female}
rosters:
  - meeting: june
    registrations:
      - {code: KAZ-001, participant: a-person, delegation: KAZ, role: head, status: confirmed, funding: funded}
      - {code: KAZ-002, participant: b-person, delegation: KAZ, role: delegate, status: confirmed}
      - {code: NOR-001, participant: c-person, delegation: NOR, role: head, status: confirmed}
---
$ plenary load day.yaml --output plan.txt
! Wrote plan.txt
$ plenary checkin add -m june KAZ-001 KAZ-002 NOR-001 --desk A --at 2011-06-06T09:00
KAZ-001  in  2011-06-06T09:00  Anna Person, Kazakhstan, head
KAZ-002  in  2011-06-06T09:00  Boris Person, Kazakhstan, delegate
NOR-001  in  2011-06-06T09:00  Clara Person, Norway, head
$ plenary checkin add -m june KAZ-001 KAZ-002 --session opening --at 2011-06-06T10:00
KAZ-001  in  2011-06-06T10:00  Anna Person, Kazakhstan, head
KAZ-002  in  2011-06-06T10:00  Boris Person, Kazakhstan, delegate
$ plenary checkin add -m june KAZ-001 --session opening --out --at 2011-06-06T10:10
KAZ-001  out  2011-06-06T10:10  Anna Person, Kazakhstan, head
$ plenary checkin add -m june KAZ-001 --session opening --at 2011-06-06T10:20
KAZ-001  in  2011-06-06T10:20  Anna Person, Kazakhstan, head
$ plenary checkin add -m june KAZ-002 --session closing --at 2011-06-07T15:00
KAZ-002  in  2011-06-07T15:00  Boris Person, Kazakhstan, delegate
$ plenary checkin undo -m june KAZ-002 --at 2011-06-07T15:01
KAZ-002  taken back: 2011-06-07T15:00  Boris Person, Kazakhstan, delegate
$ plenary checkin add -m june NOR-001 --session closing --at 2011-06-07T15:02
NOR-001  in  2011-06-07T15:02  Clara Person, Norway, head
# Who leaves by the door of the meeting has left its sessions.
$ plenary checkin add -m june KAZ-002 --out --at 2011-06-06T10:30
KAZ-002  out  2011-06-06T10:30  Boris Person, Kazakhstan, delegate
$ plenary checkin add -m june KAZ-002 --session opening --out --at 2011-06-06T10:40
KAZ-002  already out since 2011-06-06T10:30  Boris Person, Kazakhstan, delegate
$ plenary checkin status -m june
DAY         SESSION  RECEIVED  INSIDE
2011-06-06  -               3       2
2011-06-06  opening         2       1
2011-06-07  -               1       1
2011-06-07  closing         1       1

A day counts the people received on it at any door, a session those at its own.
Received at least once: 3 of 3 confirmed.
Illustrative: 3 of 3 registrations were invented for show.
$ plenary checkin status -m june --session opening
DAY         SESSION  RECEIVED  INSIDE
2011-06-06  opening         2       1

Received at least once: 2 of 3 confirmed.
Illustrative: 3 of 3 registrations were invented for show.
$ plenary checkin log -m june --session closing
AT                CODE     EVENT  SESSION  DESK  STATE
2011-06-07T15:00  KAZ-002  in     closing  -     taken back
2011-06-07T15:01  KAZ-002  undo   -        -     takes back 2011-06-07T15:00
2011-06-07T15:02  NOR-001  in     closing  -     -
$ plenary checkin log -m june --session lunch
! plenary: error: there is no session 'lunch'
! help: there is closing and opening
[exit 1]
# By session and by day, each beside another dimension too.
$ plenary report attendance -m june --by session
June session, 6–7 June 2011, Almaty, Kazakhstan

CODE     SESSION  NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
opening  Opening          -          -           2          -   67%
closing  Closing          -          -           1          -   33%
-------------------------------------------------------------------
TOTAL                     3          3           3          0  100%

A session counts the people received at its door; the total counts each person of the meeting once.

2 delegations, of them 2 States, were represented by 3 persons (2 women).

Illustrative: 3 of 3 registrations counted here were invented for show.
$ plenary report attendance -m june --by session,gender -O csv
code,session,female,male,total
opening,Opening,1,1,2
closing,Closing,1,0,1
$ plenary report attendance -m june --by delegation,session --json
{
  "report": "attendance",
  "version": 1,
  "series": "series",
  "meetings": ["june"],
  "by": ["delegation", "session"],
  "counted": "checked-in",
  "rows": [
    {"code": "KAZ", "delegation": "Kazakhstan", "opening": 2, "closing": 0, "total": 2},
    {"code": "NOR", "delegation": "Norway", "opening": 0, "closing": 1, "total": 1}
  ],
  "totals": {"nominated": 3, "confirmed": 3, "checked_in": 3, "withdrawn": 0, "rate": 100},
  "column_totals": {"code": "TOTAL", "delegation": null, "opening": 2, "closing": 1, "total": 3},
  "reported": [],
  "remarks": [
    "A session counts the people received at its door; the total counts each person of the meeting once.",
    "2 delegations, of them 2 States, were represented by 3 persons (2 women)."
  ],
  "illustrative": 3,
  "received_for_show": 0
}
$ plenary report attendance -m june --by day
June session, 6–7 June 2011, Almaty, Kazakhstan

DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-06-06          -          -           3          -  100%
2011-06-07          -          -           1          -   33%
-------------------------------------------------------------
TOTAL               3          3           3          0  100%

A day counts the people received on it at any door, those of sessions too; the total counts each once.

2 delegations, of them 2 States, were represented by 3 persons (2 women).

Illustrative: 3 of 3 registrations counted here were invented for show.
$ plenary report attendance -m june --by session,day
! plenary: error: a session is on one day
! help: count by session or by day alone
[exit 1]
$ plenary report attendance -s series --by session
! plenary: error: sessions are those of one meeting
! help: name it with --meeting
[exit 1]
# A time to come is refused, and so is one on another day.
$ plenary checkin add -m june KAZ-002 --at 2027-06-06T09:00
KAZ-002  2027-06-06T09:00 is still to come: at the venue it is 2026-11-23T14:00 (give a time that has passed)
[exit 4]
$ plenary checkin add -m june KAZ-002 --at 2011-06-08T09:00
KAZ-002  2011-06-08T09:00 is not on a day of 'june' (2011-06-06..2011-06-07) (correct the time, or the dates of the meeting; nothing was changed)
[exit 4]
# A list that was kept on paper comes on standard input, a code and a time in each line; here it is empty.
$ plenary checkin scan -m june --happened 2011-06-07 --desk B
! 0 received, 0 already so, 0 refused.
$ plenary checkin scan -m june --happened 2011-06-07 --at 2011-06-07T09:00
! plenary: error: --at and --happened are both given
! help: leave --at out: each line of a paper list has its own time
[exit 2]
$ plenary checkin scan -m june --happened tomorrow
! plenary: error: 'tomorrow' is not a date
! help: write the day of the paper list as YYYY-MM-DD, such as 2011-03-29
[exit 2]
