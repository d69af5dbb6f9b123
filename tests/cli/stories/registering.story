# A meeting with few seats: who has one, who waits, and who comes in another's place.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated --output plan.txt
! Wrote plan.txt
--- seats.yaml
default-source: illustrative
meetings:
  - code: workshop
    series: ctitf-central-asia
    title: Illustrative workshop
    dates: 2011-09-05..2011-09-06
    status: confirmed
    venue: almaty
    capacity: 3
    not-counted: [interpreter]
    sessions:
      - {code: opening, title: Opening, starts: 2011-09-05T10:00, ends: 2011-09-05T11:00}
---
$ plenary load seats.yaml --output plan.txt
! Wrote plan.txt
$ plenary delegation credentials -m workshop
CODE  DELEGATION  SEATS  CONFIRMED  FUNDED SEATS  FUNDED  NOTE VERBALE  DATE

No delegation is listed as invited. Next: 'plenary delegation invite'

$ plenary delegation invite -m workshop KAZ TJK --seats 2 --source illustrative --nonce invite-1
KAZ  invited to workshop, 2 seats, note verbale not received
TJK  invited to workshop, 2 seats, note verbale not received
$ plenary delegation invite -m workshop KAZ TJK --seats 2 --source illustrative --nonce invite-1
! Already done: the registry has seen this nonce.
$ plenary delegation invite -m workshop KAZ --seats many
! plenary: error: 'many' is no value for --seats
! help: write a whole number from 0 to 100000, or none for no limit
[exit 2]
$ plenary delegation invite KAZ
! plenary: error: 'plenary delegation invite' needs --meeting
! help: write --meeting MEETING
[exit 2]
$ plenary delegation edit -m workshop NOR --seats 2
! plenary: error: NOR is not invited to 'workshop'
! help: invite it first with 'plenary delegation invite'
[exit 1]
$ plenary delegation edit -m workshop KAZ --note 'No. 12/2011' --note-date 2011-08-01
KAZ  invited to workshop, 2 seats, note verbale No. 12/2011
$ plenary delegation edit -m workshop KAZ --note-date 1.8.2011
! plenary: error: '1.8.2011' is not a date
! help: write the day as YYYY-MM-DD, such as 2011-02-14
[exit 2]
$ plenary delegation edit -m workshop TJK --seats none --note x --note-date 2011-08-02 --dry-run --nonce n --source illustrative
TJK  invited to workshop, no limit of seats, note verbale x
! No change made (dry run).
$ plenary delegation invite -m workshop NOR --note x --note-date 2011-08-02 --dry-run
NOR  invited to workshop, no limit of seats, note verbale x
! No change made (dry run).
$ plenary delegation credentials -m workshop --format table
CODE  DELEGATION  SEATS  CONFIRMED  FUNDED SEATS  FUNDED  NOTE VERBALE  DATE
KAZ   Kazakhstan      2          0             -       0  No. 12/2011   2011-08-01
TJK   Tajikistan      2          0             -       0  -             -

Missing: 1 of 2 notes verbales (TJK).

$ plenary delegation credentials -m workshop --json --output credentials.json
! Wrote credentials.json

# The code stands first; a name in another script is romanised unless it is given.
$ plenary participant register -m workshop --delegation KAZ --family Садыкова --given Айгерим --latin 'Aigerim Sadykova' --role adviser --source illustrative
! plenary: error: this may be aigerim-sadykova (100: same name)
! help: write --participant aigerim-sadykova if it is the same person, or --new if nobody of these is; nothing was changed
[exit 4]
$ plenary participant register -m workshop --delegation KAZ --family Садыкова --given Айгерим --latin 'Aigerim Sadykova' --role adviser --source illustrative --new
KAZ-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation KAZ --family Оспанов --given Данияр --gender male --position 'First Secretary' --email d.ospanov@example.org --phone '+7 727 000' --source illustrative --json
{
  "code": "KAZ-002",
  "meeting": "workshop",
  "participant": "daniyar-ospanov",
  "delegation": "KAZ",
  "role": "delegate",
  "status": "confirmed",
  "promoted": []
}
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant show daniyar-ospanov
Daniyar Ospanov

Code           daniyar-ospanov
Latin letters  Daniyar Ospanov
Own script     Данияр Оспанов
On the badge   Daniyar Ospanov
In lists       Ospanov, Daniyar
Gender         male
Registrations  workshop  KAZ-002  Kazakhstan, delegate, confirmed, First Secretary  [illustrative]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.

$ plenary participant register -m workshop --delegation KAZ --family Nur --given Ali --badge 'Ali NUR' --sort 'Nur, Ali' --own 'علي نور' --source illustrative
KAZ-003  waitlisted, 1st in the queue: KAZ has no seat left: 2 of 2 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation TJK --family Karim --given Zafar --source illustrative
TJK-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation TJK --family Karim --given Zarina --institution foreign-affairs --nonce z1 --source illustrative
TJK-002  waitlisted, 2nd in the queue: the meeting is full: 3 of 3 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation NOR --family Hansen --given Kari --role interpreter --source illustrative --output kari.txt --format table
! Wrote kari.txt
! Note: 'workshop' is over; this is entered afterwards.
! Note: NOR is not among the delegations invited to 'workshop'.
$ plenary participant register -m workshop --delegation NOR --participant oyvind-bjornstad --nominate --dry-run
NOR-002  nominated
! No change made (dry run).
! Note: 'workshop' is over; this is entered afterwards.
! Note: NOR is not among the delegations invited to 'workshop'.
$ plenary participant register -m workshop --delegation NOR --participant oyvind-bjornstad --role interpreter --check-in --desk A --at 2011-09-05T09:00 --dry-run
NOR-002  confirmed, in at 2011-09-05T09:00
! No change made (dry run).
! Note: 'workshop' is over; this is entered afterwards.
! Note: NOR is not among the delegations invited to 'workshop'.
$ plenary participant register -m workshop --delegation NOR --participant oyvind-bjornstad --check-in --dry-run
! plenary: error: there is no seat: NOR would be waitlisted
! help: register without --check-in to keep a place in the queue; nothing was changed
[exit 4]
$ plenary participant register -m workshop --delegation NOR --participant kari-hansen
! plenary: error: 'kari-hansen' is registered already at 'workshop': NOR-001
! help: change that registration with 'plenary participant edit', or bring it back with 'plenary participant reinstate'
[exit 4]
$ plenary participant register -m workshop --delegation NOR
! plenary: error: it is not said who is registered
! help: name the person with --family and --given, or a known one with --participant CODE
[exit 2]
$ plenary participant register -m workshop --family Nobody
! plenary: error: 'plenary participant register' needs --delegation
! help: write --delegation CODE, such as KAZ
[exit 2]
$ plenary participant register --delegation NOR --family Nobody
! plenary: error: 'plenary participant register' needs --meeting
! help: write --meeting MEETING
[exit 2]
$ plenary participant register -m workshop --delegation KAZ --family Two --given Head --institution treasury
! plenary: error: there is no institution 'treasury'
! help: the delegation 'KAZ' has no such institution; nothing was changed
[exit 4]

# A seat given up goes to who waits next and can have it.
$ plenary participant withdraw -m workshop TJK-001 --nonce w1
TJK-001  withdrawn
TJK-002  confirmed from the waiting list
$ plenary participant withdraw -m workshop TJK-001 --nonce w1
TJK-001  withdrawn
! Already done: the registry has seen this nonce.
$ plenary participant withdraw -m workshop KAZ-001 --json
{
  "code": "KAZ-001",
  "meeting": "workshop",
  "participant": "aigerim-sadykova-2",
  "delegation": "KAZ",
  "role": "adviser",
  "status": "withdrawn",
  "promoted": [
    "KAZ-003"
  ]
}
$ plenary participant reinstate -m workshop KAZ-001
KAZ-001  waitlisted, 1st in the queue: the meeting is full: 3 of 3 seats are taken
$ plenary participant reinstate -m workshop KAZ-001 --json
{
  "code": "KAZ-001",
  "meeting": "workshop",
  "participant": "aigerim-sadykova-2",
  "delegation": "KAZ",
  "role": "adviser",
  "status": "waitlisted",
  "place": 1,
  "promoted": []
}
$ plenary participant reinstate -m workshop KAZ-001 --dry-run --nonce r --format json --output r.json
! Wrote r.json
$ plenary participant withdraw -m workshop KAZ-001 --dry-run --format table --output w.txt
! No change made (dry run).
! Wrote w.txt

# Another person in the same seat; another role.
$ plenary participant replace -m workshop KAZ-002 --family Aubakir --given Timur --source illustrative --role head
KAZ-004  confirmed
KAZ-002  withdrawn
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant replace -m workshop KAZ-002 --family Aubakir --given Timur
! plenary: error: KAZ-002 is withdrawn
! help: register the other person with 'plenary participant register'
[exit 4]
$ plenary participant replace -m workshop KAZ-003 --participant daniyar-ospanov --latin x --own x --badge x --sort x --gender male --email x --phone x --institution '' --position x --source illustrative --dry-run --nonce q --output q.json --format json
! plenary: error: 'daniyar-ospanov' is known, and 'x' is said of somebody
! help: name a known person by the code alone, and correct what is known with 'plenary participant edit'; or name somebody new without a code
[exit 2]
$ plenary participant replace -m workshop KAZ-003 --family Nobody --dry-run --json
{
  "code": "KAZ-005",
  "meeting": "workshop",
  "participant": "nobody",
  "delegation": "KAZ",
  "role": "delegate",
  "status": "confirmed",
  "withdrawn": "KAZ-003",
  "promoted": []
}
! No change made (dry run).
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant edit -m workshop KAZ-003 --role head
! plenary: error: KAZ has two heads of delegation at 'workshop': KAZ-003 and KAZ-004
! help: give one of them another role, such as deputy-head; nothing was changed
[exit 4]
$ plenary participant edit -m workshop KAZ-003 --role deputy-head --position Counsellor --institution '' --gender female --latin 'Ali Nour' --own 'علي نور' --badge 'Ali NOUR' --sort 'Nour, Ali' --email a@example.org --phone 1
KAZ-003  confirmed
$ plenary participant edit -m workshop KAZ-003 --delegation TJK --status confirmed --dry-run --nonce e --format json --output e.json
! No change made (dry run).
! Wrote e.json
$ plenary participant edit -m workshop KAZ-003 --role deputy-head --json
{
  "code": "KAZ-003",
  "meeting": "workshop",
  "participant": "ali-nur",
  "delegation": "KAZ",
  "role": "deputy-head",
  "status": "confirmed",
  "promoted": []
}
$ plenary participant edit daniyar-ospanov --phone '+7 727 001'
daniyar-ospanov  changed
$ plenary participant edit daniyar-ospanov --phone '+7 727 001'
daniyar-ospanov  unchanged
$ plenary participant edit daniyar-ospanov --role head
! plenary: error: --role is of one meeting
! help: write --meeting MEETING and the code of the registration
[exit 2]
$ plenary participant edit -m workshop KAZ-001 --status nominated
! plenary: error: registration workshop/KAZ-001 cannot go from waitlisted to nominated
! help: from waitlisted it can become confirmed, withdrawn, refused; nothing was changed
[exit 4]
$ plenary participant list -m workshop
CODE                NAME               OWN SCRIPT        GENDER  REGISTRATION  DELEGATION  ROLE         STATUS      DAYS  E-MAIL                 PHONE
timur-aubakir       Aubakir, Timur     -                 -       KAZ-004       Kazakhstan  head         confirmed   -     -                      -
kari-hansen         Hansen, Kari       -                 -       NOR-001       Norway      interpreter  confirmed   -     -                      -
zafar-karim         Karim, Zafar       -                 -       TJK-001       Tajikistan  delegate     withdrawn   -     -                      -
zarina-karim        Karim, Zarina      -                 -       TJK-002       Tajikistan  delegate     confirmed   -     -                      -
ali-nur             Nour, Ali          علي نور           female  KAZ-003       Kazakhstan  deputy-head  confirmed   -     a@example.org          1
daniyar-ospanov     Ospanov, Daniyar   Данияр Оспанов    male    KAZ-002       Kazakhstan  delegate     withdrawn   -     d.ospanov@example.org  +7 727 001
aigerim-sadykova-2  Sadykova, Aigerim  Айгерим Садыкова  -       KAZ-001       Kazakhstan  adviser      waitlisted  -     -                      -

Illustrative: 7 of 7 participants were invented for show.

# At the door: who is inside cannot come in again, who went out can.
$ plenary checkin status -m workshop
DAY         SESSION  RECEIVED  INSIDE
2011-09-05  -               0       0
2011-09-05  opening         0       0
2011-09-06  -               0       0

A day counts the people received on it at any door, a session those at its own.
Received at least once: 0 of 4 confirmed.
On the waiting list: 1.
Illustrative: 7 of 7 registrations were invented for show.

$ plenary checkin log -m workshop
AT  CODE  EVENT  SESSION  DESK  STATE

Nobody was received at 'workshop' yet.

$ plenary checkin add -m workshop KAZ-003 NOR-001 --desk A --at 2011-09-05T09:40 --source illustrative
KAZ-003  in  2011-09-05T09:40  Ali NOUR, Kazakhstan, deputy-head
NOR-001  in  2011-09-05T09:40  Kari Hansen, Norway, interpreter
$ plenary checkin add -m workshop KAZ-003 KAZ-002 --desk B --at 2011-09-05T09:41
KAZ-003  already in since 2011-09-05T09:40, desk A  Ali NOUR, Kazakhstan, deputy-head
KAZ-002  is withdrawn: only a confirmed registration can come in  Daniyar Ospanov, Kazakhstan, delegate
[exit 4]
$ plenary checkin add -m workshop KAZ-003 --out --at 2011-09-05T12:00 --nonce c1
KAZ-003  out  2011-09-05T12:00  Ali NOUR, Kazakhstan, deputy-head
$ plenary checkin add -m workshop KAZ-003 --out --at 2011-09-05T12:00 --nonce c1
KAZ-003  was answered before
! Already done: the registry has seen this nonce.
$ plenary checkin add -m workshop KAZ-003 --at 2011-09-05T13:00 --dry-run
KAZ-003  in  2011-09-05T13:00  Ali NOUR, Kazakhstan, deputy-head
! No change made (dry run).
$ plenary checkin add -m workshop KAZ-003 --session opening --at 2011-09-05T10:00
KAZ-003  in  2011-09-05T10:00  Ali NOUR, Kazakhstan, deputy-head
$ plenary checkin add -m workshop TJK-009 --at 2011-09-05T10:00
TJK-009  there is no registration 'TJK-009' at 'workshop' (see 'plenary participant list -m workshop')
[exit 4]
$ plenary checkin add -m workshop KAZ-003 --at yesterday
! plenary: error: 'yesterday' is not a local time
! help: write it as 2011-03-29T09:00, by the clocks at the venue
[exit 2]
$ plenary checkin add -m workshop KAZ-003 --at 2011-10-05T10:00
KAZ-003  2011-10-05T10:00 is not on a day of 'workshop' (2011-09-05..2011-09-06) (correct the time, or the dates of the meeting; nothing was changed)
[exit 4]
$ plenary checkin undo -m workshop NOR-001 --at 2011-09-05T09:50 --desk A --source illustrative --nonce u1
NOR-001  taken back: 2011-09-05T09:40  Kari Hansen, Norway, interpreter
$ plenary checkin undo -m workshop NOR-001 --at 2011-09-05T09:51 --dry-run
NOR-001  has no check-in to take back  Kari Hansen, Norway, interpreter
[exit 4]
$ plenary checkin scan -m workshop --desk C --at 2011-09-05T14:00 --session opening --out --source illustrative --dry-run
! 0 received, 0 already so, 0 refused.
$ plenary checkin log -m workshop --json --output log.json
! Wrote log.json
$ plenary checkin log -m workshop --format table
AT                CODE     EVENT  SESSION  DESK  STATE
2011-09-05T09:40  KAZ-003  in     -        A     -
2011-09-05T09:40  NOR-001  in     -        A     taken back
2011-09-05T09:50  NOR-001  undo   -        A     takes back 2011-09-05T09:40
2011-09-05T10:00  KAZ-003  in     opening  -     -
2011-09-05T12:00  KAZ-003  out    -        -     -

Illustrative: 3 of 5 events were invented for show.

$ plenary checkin status -m workshop --format csv
day,session,received,inside
2011-09-05,,1,0
2011-09-05,opening,1,0
2011-09-06,,0,0
$ plenary checkin status -m workshop --json --output status.json
! Wrote status.json
$ plenary participant withdraw -m workshop KAZ-003
! plenary: error: KAZ-003 was checked in at 2011-09-05T09:40
! help: take a wrong check-in back with 'plenary checkin undo', then try again
[exit 4]
$ plenary report attendance -m workshop --by day
Illustrative workshop, 5–6 September 2011, Almaty, Kazakhstan

DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-09-05          -          -           1          -   25%
2011-09-06          -          -           0          -    0%
-------------------------------------------------------------
TOTAL               7          4           1          2   25%

A day counts the people received on it at any door, those of sessions too; the total counts each once.

1 delegation, a State, was represented by 1 person (1 woman).

Illustrative: 7 of 7 registrations counted here were invented for show.

$ plenary doctor --output doctor.txt
! Wrote doctor.txt
