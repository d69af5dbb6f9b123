# A registry is changed by files and by commands, in any order; neither takes back what the other did.
--- first/season.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
  - {code: TJK, kind: state, name: Tajikistan}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - code: spring
    series: workshops
    title: Spring workshop
    dates: 2027-03-22..2027-03-23
    status: tentative
    venue: hall
    capacity: 40
    invited: [{delegation: NOR}]
  - {code: autumn, series: workshops, title: Autumn workshop, dates: 2027-09-06, status: tentative, venue: hall}
---
--- second/season.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
  - {code: TJK, kind: state, name: Tajikistan}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - code: spring
    series: workshops
    title: Workshop of spring
    dates: 2027-03-22..2027-03-23
    status: tentative
    venue: hall
    capacity: 50
  - {code: autumn, series: workshops, title: Autumn workshop, dates: 2027-09-06, status: tentative, venue: hall}
---
--- third/season.yaml
default-source: illustrative
meetings:
  - code: spring
    series: workshops
    title: Workshop of spring
    dates: 2027-03-24..2027-03-25
    status: tentative
    venue: hall
    capacity: 50
    invited: [{delegation: KAZ, seats: 3}]
---
$ plenary load first/season.yaml --output plan.txt
! Wrote plan.txt

# What is done by commands stays when the same file is loaded again.
$ plenary delegation invite -m spring KAZ TJK --seats 2
KAZ  invited to spring, 2 seats, note verbale not received
TJK  invited to spring, 2 seats, note verbale not received
$ plenary meeting confirm spring
Spring workshop

Meeting       spring
Now           confirmed, 22–23 March 2027, at hall
Before        tentative, 22–23 March 2027, at hall
Clashes kept  note: no calendar holds for the venue 'hall': its weekend and holidays are not known
$ plenary load first/season.yaml --output plan.txt
! Wrote plan.txt
$ plenary delegation credentials -m spring
CODE  DELEGATION  SEATS  CONFIRMED  FUNDED SEATS  FUNDED  NOTE VERBALE  DATE
NOR   Norway          -          0             -       0  -             -
KAZ   Kazakhstan      2          0             -       0  -             -
TJK   Tajikistan      2          0             -       0  -             -

Missing: 3 of 3 notes verbales (NOR, KAZ, TJK).

# An edited file changes what was edited: the title and the capacity, and the invitation that it states no longer.
$ plenary load second/season.yaml
KIND         ADDED  CHANGED  UNCHANGED  KEPT
delegations      0        0          3     0
venues           0        0          1     0
series           0        0          1     0
meetings         0        1          1     0
--------------------------------------------
TOTAL            0        1          6     0

changes    meeting spring:
             title Spring workshop -> Workshop of spring
             capacity 40 -> 50
             invited/0/delegation NOR -> KAZ
             invited/0/seats (not stated) -> 2
             invited/0/source illustrative -> register
             invited/1/delegation KAZ -> TJK
             invited/2/delegation TJK -> (not stated)
             invited/2/seats 2 -> (not stated)
             invited/2/source register -> (not stated)

Loaded: added 0, changed 1.
$ plenary meeting list
CODE    NO  DATES             CITY    COUNTRY  TIME ZONE    STATUS     NOMINATED  CHECKED IN
spring   -  22–23 March 2027  Almaty  KAZ      Asia/Almaty  confirmed          0           0
autumn   -  6 September 2027  Almaty  KAZ      Asia/Almaty  tentative          0           0
$ plenary delegation credentials -m spring
CODE  DELEGATION  SEATS  CONFIRMED  FUNDED SEATS  FUNDED  NOTE VERBALE  DATE
KAZ   Kazakhstan      2          0             -       0  -             -
TJK   Tajikistan      2          0             -       0  -             -

Missing: 2 of 2 notes verbales (KAZ, TJK).

# What both have changed, each otherwise, is told with both values, and nothing is loaded.
$ plenary meeting reschedule spring --dates 2027-03-29..2027-03-30 --reason 'the hall is closed'
Workshop of spring

Meeting       spring
Now           confirmed, 29–30 March 2027, at hall
Before        confirmed, 22–23 March 2027, at hall
Reason        the hall is closed
Clashes kept  note: no calendar holds for the venue 'hall': its weekend and holidays are not known
$ plenary load third/season.yaml
! third/season.yaml:6:12: error[load-conflict]: 'dates' was changed here to '2027-03-24..2027-03-25', and in the registry it is '2027-03-29..2027-03-30', by 'meeting reschedule' (action 5 of 2026-11-23, by secretariat)
!   |
! 5 |     title: Workshop of spring
! 6 |     dates: 2027-03-24..2027-03-25
!   |            ^^^^^^^^^^^^^^^^^^^^^^
!   = help: write 2027-03-29..2027-03-30 here, or say whose word counts
!
! third/season.yaml:10:40: error[load-conflict]: 'invited[KAZ]/seats' was changed here to '3', and in the registry it is '2', by 'delegation invite' (action 2 of 2026-11-23, by secretariat)
!    |
!  9 |     capacity: 50
! 10 |     invited: [{delegation: KAZ, seats: 3}]
!    |                                        ^
!    = help: write 2 here, or say whose word counts
!
! 2 errors in 1 file.
! Nothing was loaded.
!   = help: --take registry keeps what the registry holds of these fields, --take file takes what the files state
[exit 4]
$ plenary load third/season.yaml --take registry
KIND         ADDED  CHANGED  UNCHANGED  KEPT
delegations      0        0          0     3
venues           0        0          0     1
series           0        0          0     1
meetings         0        0          1     1
--------------------------------------------
TOTAL            0        0          1     6

keeps      delegation KAZ: no longer in fixture 'season'
keeps      delegation NOR: no longer in fixture 'season'
keeps      delegation TJK: no longer in fixture 'season'
keeps      venue hall: no longer in fixture 'season'
keeps      series workshops: no longer in fixture 'season'
keeps      meeting autumn: no longer in fixture 'season'

Nothing to change: the registry already says all this.
$ plenary load third/season.yaml
KIND         ADDED  CHANGED  UNCHANGED  KEPT
delegations      0        0          0     3
venues           0        0          0     1
series           0        0          0     1
meetings         0        0          1     1
--------------------------------------------
TOTAL            0        0          1     6

keeps      delegation KAZ: no longer in fixture 'season'
keeps      delegation NOR: no longer in fixture 'season'
keeps      delegation TJK: no longer in fixture 'season'
keeps      venue hall: no longer in fixture 'season'
keeps      series workshops: no longer in fixture 'season'
keeps      meeting autumn: no longer in fixture 'season'

Nothing to change: the registry already says all this.
$ plenary meeting list
CODE    NO  DATES             CITY    COUNTRY  TIME ZONE    STATUS     NOMINATED  CHECKED IN
spring   -  29–30 March 2027  Almaty  KAZ      Asia/Almaty  confirmed          0           0
autumn   -  6 September 2027  Almaty  KAZ      Asia/Almaty  tentative          0           0

# A dump knows the action it was made at: edited and loaded later it changes what was edited, and nothing else.
$ plenary dump -o dump.yaml
! Wrote dump.yaml
$ plenary delegation invite -m autumn NOR --seats 1
NOR  invited to autumn, 1 seat, note verbale not received
$ plenary load dump.yaml --output plan.txt
! Wrote plan.txt
$ plenary delegation credentials -m autumn
CODE  DELEGATION  SEATS  CONFIRMED  FUNDED SEATS  FUNDED  NOTE VERBALE  DATE
NOR   Norway          1          0             -       0  -             -

Missing: 1 of 1 notes verbales (NOR).

# The files of one load may come in any order.
--- people.yaml
default-source: illustrative
participants:
  - {code: aigul-serikova, name: {latin: Aigul Serikova}}
rosters:
  - meeting: winter
    registrations:
      - {code: KAZ-001, participant: aigul-serikova, delegation: KAZ, role: head, status: confirmed}
---
--- winter.yaml
default-source: illustrative
meetings:
  - {code: winter, series: workshops, title: Winter workshop, dates: 2027-12-06, status: tentative, venue: hall}
---
$ plenary load people.yaml winter.yaml --output plan.txt
! Wrote plan.txt

# What a load did and somebody took back, the same file brings again.
$ plenary undo 7 --yes
THING                        CHANGE
registration winter/KAZ-001  removed
participant aigul-serikova   removed

Taken back: action 7 of 2026-11-23T09:00:00Z: load, by secretariat.
$ plenary load people.yaml winter.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant list -m winter
CODE            NAME            OWN SCRIPT  GENDER  REGISTRATION  DELEGATION  ROLE  STATUS     DAYS  E-MAIL  PHONE
aigul-serikova  Aigul Serikova  -           -       KAZ-001       Kazakhstan  head  confirmed  -     -       -

Illustrative: 1 of 1 participants was invented for show.
