# What is typed at a desk: codes as people type them, names where the badge is lost, a door that opens early.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: UN2, kind: organization, name: Second Organization}
  - {code: UN, kind: organization, name: Organization}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - code: workshop
    series: workshops
    title: Illustrative workshop
    dates: 2011-09-05..2011-09-06
    status: confirmed
    venue: hall
    sessions:
      - {code: opening, title: Opening, starts: 2011-09-05T10:00, ends: 2011-09-05T11:00}
participants:
  - {code: daniyar-akhmetov, name: {latin: Daniyar Akhmetov, badge: Daniyar AKHMETOV, own: Данияр Ахметов}}
  - {code: aru-akhmetova, name: {latin: Aru Akhmetova}}
  - {code: kari-dahl, name: {latin: Kari Dahl}}
  - {code: ola-berg, name: {latin: Ola Berg}}
rosters:
  - meeting: workshop
    registrations:
      - {code: KAZ-001, participant: daniyar-akhmetov, delegation: KAZ, role: head, status: confirmed}
      - {code: KAZ-002, participant: aru-akhmetova, delegation: KAZ, role: adviser, status: confirmed}
      - {code: UN2-001, participant: kari-dahl, delegation: UN2, role: observer, status: confirmed}
      - {code: UN-2001, participant: ola-berg, delegation: UN, role: observer, status: withdrawn}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary checkin add -m workshop 'kaz – 001' --at 2011-09-05T09:00 --desk A
KAZ-001  in  2011-09-05T09:00  Daniyar AKHMETOV, Kazakhstan, head
$ plenary checkin add -m workshop лфя-001 КАZ002 --at 2011-09-05T09:05
KAZ-001  already in since 2011-09-05T09:00, desk A  Daniyar AKHMETOV, Kazakhstan, head
KAZ-002  in  2011-09-05T09:05  Aru Akhmetova, Kazakhstan, adviser
$ plenary checkin add -m workshop un2001 --at 2011-09-05T09:05
un2001  this may be UN-2001 and UN2-001 (type the one that is meant, with its hyphen)
[exit 4]
# Cyrillic letters by their sound.
$ plenary checkin add -m workshop каз-002 --at 2011-09-05T09:05
KAZ-002  already in since 2011-09-05T09:05  Aru Akhmetova, Kazakhstan, adviser
$ plenary checkin add -m workshop UN2-001 UN-2001 --at 2011-09-05T09:05
UN2-001  in  2011-09-05T09:05  Kari Dahl, Second Organization, observer
UN-2001  is withdrawn: only a confirmed registration can come in  Ola Berg, Organization, observer
[exit 4]
$ plenary checkin undo -m workshop kaz002 --at 2011-09-05T09:06
KAZ-002  taken back: 2011-09-05T09:05  Aru Akhmetova, Kazakhstan, adviser
# A mistyped badge is not repeated.
$ plenary checkin undo -m workshop 0123456789ABCDEFGHJKMNPQR --at 2011-09-05T09:06
badge  unknown badge, or one that was not read whole (scan it again, or look the person up and type the code instead)
[exit 4]
# Whose badge is lost is found by name.
$ plenary checkin add -m workshop --name Ахметов --at 2011-09-05T09:07
CODE     NAME ON THE BADGE  DELEGATION  ROLE     STATUS
KAZ-001  Daniyar AKHMETOV   Kazakhstan  head     confirmed
KAZ-002  Aru Akhmetova      Kazakhstan  adviser  confirmed
! Several fit; nobody was received. Name the one who is meant by the code.
[exit 1]
$ plenary checkin add -m workshop --name dahl --out --at 2011-09-05T09:08
UN2-001  out  2011-09-05T09:08  Kari Dahl, Second Organization, observer
$ plenary checkin add -m workshop --name Smith
! plenary: error: nobody at 'workshop' is found by these words
! help: fewer letters find more: the start of a name is enough
[exit 1]
$ plenary checkin add -m workshop --at 2011-09-05T09:08
! plenary: error: it is not clear who comes
! help: name registrations by their codes, or one person with --name
[exit 2]
# The desk opens with the first day, or when it is said to be open.
$ plenary checkin add -m workshop KAZ-002 --at 2011-09-04T18:00
KAZ-002  2011-09-04T18:00 is before the first day of 'workshop' (2011-09-05..2011-09-06) (--early opens the door before it)
[exit 4]
$ plenary checkin add -m workshop KAZ-002 --at 2011-09-04T18:00 --early
KAZ-002  in  2011-09-04T18:00  Aru Akhmetova, Kazakhstan, adviser
$ plenary checkin add -m workshop KAZ-002 --at 2011-08-20T18:00 --early
KAZ-002  2011-08-20T18:00 is not on a day of 'workshop' (2011-09-05..2011-09-06) (correct the time, or the dates of the meeting; nothing was changed)
[exit 4]
$ plenary checkin scan -m workshop --early --at 2011-09-04T18:00
! 0 received, 0 already so, 0 refused.
$ plenary checkin add -m workshop KAZ-002 --session opening --at 2011-09-05T10:05
KAZ-002  in  2011-09-05T10:05  Aru Akhmetova, Kazakhstan, adviser
# One number for a day: whoever was received at any door.
$ plenary checkin status -m workshop
DAY         SESSION  RECEIVED  INSIDE
2011-09-04  -               1       1
2011-09-05  -               3       2
2011-09-05  opening         1       1
2011-09-06  -               0       0

A day counts the people received on it at any door, a session those at its own.
Received at least once: 3 of 3 confirmed.
Illustrative: 4 of 4 registrations were invented for show.
$ plenary report attendance -m workshop --by day
Illustrative workshop, 5–6 September 2011, Almaty, Kazakhstan

DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-09-04          -          -           1          -   33%
2011-09-05          -          -           3          -  100%
2011-09-06          -          -           0          -    0%
-------------------------------------------------------------
TOTAL               4          3           3          1  100%

A day counts the people received on it at any door, those of sessions too; the total counts each once.

2 delegations, of them 1 State, were represented by 3 persons.

Illustrative: 4 of 4 registrations counted here were invented for show.
# As it was known on a day.
$ plenary checkin log -m workshop --as-of 2011-09-04
AT                CODE     EVENT  SESSION  DESK  STATE
2011-09-04T18:00  KAZ-002  in     -        -     -
$ plenary checkin status -m workshop --as-of 2011-09-04
DAY         SESSION  RECEIVED  INSIDE
2011-09-04  -               1       1
2011-09-05  -               0       0
2011-09-05  opening         0       0
2011-09-06  -               0       0

A day counts the people received on it at any door, a session those at its own.
Received at least once: 1 of 3 confirmed.
Illustrative: 4 of 4 registrations were invented for show.
$ plenary report attendance -m workshop --by day --as-of 2011-09-04
Illustrative workshop, 5–6 September 2011, Almaty, Kazakhstan

DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-09-04          -          -           1          -   33%
2011-09-05          -          -           0          -    0%
2011-09-06          -          -           0          -    0%
-------------------------------------------------------------
TOTAL               4          3           1          1   33%

A day counts the people received on it at any door, those of sessions too; the total counts each once.

1 delegation, a State, was represented by 1 person.

Illustrative: 4 of 4 registrations counted here were invented for show.
