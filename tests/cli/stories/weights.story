# What schedules of a series cost is its own: a term that is not known, or costs less than nothing, is refused with its place.
$ plenary help weights
Where several dates or timetables are possible, the one that costs fewest points is proposed. What each term
costs, unless the fixture of the series says otherwise:

  weights: {weekend: 300, wished: 0}

A term costs from 0 (it does not matter) to 1000 points. Between meetings of two series the larger number holds. Parts
of the points are rounded down, and are a point at least.

Of dates and venues (meeting propose, series plan):
  weekend                 100  each day of the meeting on a weekend of a calendar of the venue
  holiday                 100  each day of the meeting that is a holiday of the venue, however many calendars
                               have it; three tenths where it is provisional
  notice-short             60  the first day is less than the notice of the series behind the announcement, or
                               behind today where there is none
  venue-small              50  the largest room has fewer seats than are nominated and confirmed, or than the
                               capacity of the meeting; nothing where a room does not say
  venue-closed             40  each closure of the venue that is rather-not and has a day of the meeting
  rooms-taken              40  each day on which no room that is large enough is free during the sittings of a
                               meeting without a timetable, half of it where one could be had if it must; with
                               a timetable each time that the room of a session is rather not to be used while
                               the session is on
  delegation-away          40  each time that is rather-not of a required delegation and has a day of the
                               meeting; of one that is only invited an eighth, and a quarter where it cannot
  person-away              40  the same of people: who is required or confirmed, an eighth or a quarter of who
                               is nominated or waits
  holiday-at-home          20  each required delegation with a holiday at home on a day of the meeting, settled
                               or not, unless the meeting is there
  venue-double             20  each other meeting on one of the days in the same house of several rooms
  travel                   20  on the average of the States that are required or invited: all of it from
                               another region of the world, half within the region, nothing at home; rounded
                               down
  host-again               10  each meeting of the series in the same country, before or behind, with less than
                               365 free days between
  holiday-near              5  each side on which the meeting touches a settled holiday: the day before the
                               first or behind the last is one, and the first or the last itself is none
  delegation-elsewhere      3  each delegation that is to be at another meeting on one of the days and need not
                               be at both; 20 of a meeting at most
  person-elsewhere          3  the same of people
  wished                    1  each day by which the meeting begins before the days wished for, or ends behind
                               them

Of timetables (agenda plan):
  later                     1  each full quarter of an hour of sittings from the beginning of the meeting to
                               the end of the item, on whatever day
  out-of-order             10  an item begins before the one in front of it in the agenda
  other-room               20  each room beside one of a track, or of all that is plenary
  empty-seats               1  each full ten seats of the room above those that an item asks for (seats) or,
                               where it is plenary, all need; 10 times at most
--- unknown.yaml
default-source: illustrative
series: [{code: experts, title: Expert meetings, weights: {weekends: 300}}]
---
$ plenary validate unknown.yaml
! unknown.yaml:2:60: error[key-unknown]: the key 'weekends' is not known here
!   |
! 1 | default-source: illustrative
! 2 | series: [{code: experts, title: Expert meetings, weights: {weekends: 300}}]
!   |                                                            ^^^^^^^^
!   = help: did you mean 'weekend'?
!
! 1 error in 1 file.
[exit 3]
--- negative.yaml
default-source: illustrative
series: [{code: experts, title: Expert meetings, weights: {weekend: -1, holiday: 1001, travel: 0}}]
---
$ plenary validate negative.yaml
! negative.yaml:2:69: error[number-form]: '-1' is below 0
!   |
! 1 | default-source: illustrative
! 2 | series: [{code: experts, title: Expert meetings, weights: {weekend: -1, holiday: 1001, travel: 0}}]
!   |                                                                     ^^
!   = help: write digits alone, such as 40
!
! negative.yaml:2:82: error[weight-range]: a term costs from 0 to 1000 points
!   |
! 1 | default-source: illustrative
! 2 | series: [{code: experts, title: Expert meetings, weights: {weekend: -1, holiday: 1001, travel: 0}}]
!   |                                                                                  ^^^^
!   = help: write 0 for what does not matter; 100 is usual
!
! 2 errors in 1 file.
[exit 3]
--- season.yaml
default-source: illustrative
venues:
  - {code: almaty, name: House in Almaty (illustrative), city: Almaty, country: KAZ, zone: Asia/Almaty, rooms: [{code: hall, name: Hall, capacity: 60}, {code: salon, name: Salon, capacity: 20}]}
  - {code: osh, name: House in Osh (illustrative), city: Osh, country: KGZ, zone: Asia/Bishkek}
calendars:
  - {code: kazakhstan, kind: national, country: KAZ, weekend: [saturday, sunday], years: [2027]}
  - {code: kyrgyzstan, kind: national, country: KGZ, weekend: [saturday, sunday], years: [2027]}
delegations: [{code: KAZ, kind: state, name: Kazakhstan}]
series: [{code: experts, title: Expert meetings}]
meetings:
  - code: spring
    series: experts
    title: Spring meeting
    dates: 2027
    status: tentative
    required-delegations: [KAZ]
    wish: {length: 1, days: 2027-03-06..2027-03-07, venues: [almaty, osh]}
---
$ plenary load season.yaml --output plan.txt
! Wrote plan.txt
$ plenary meeting propose spring --between 2027-03-05..2027-03-09 --n 2
SLOT  DATES       DAYS  VENUE   COST  OF WHICH
   1  2027-03-05  Fri   almaty     1  1 wished: away from the days wished for, 6–7 March 2027
   2  2027-03-08  Mon   almaty     1  1 wished: away from the days wished for, 6–7 March 2027

10 slots of 10 looked at; no meeting can begin on 0 days.
$ plenary edit series/experts weights.weekend=1 weights.wished=50
THING           CHANGE
series experts  weights/weekend (not stated) -> 1; weights/wished (not stated) -> 50
$ plenary meeting propose spring --between 2027-03-05..2027-03-09 --n 2
SLOT  DATES       DAYS  VENUE   COST  OF WHICH
   1  2027-03-06  Sat   almaty     1  1 weekend: a day of the weekend
   2  2027-03-07  Sun   almaty     1  1 weekend: a day of the weekend

10 slots of 10 looked at; no meeting can begin on 0 days.
$ plenary series plan experts --time 5s --as-of 2027-01-01
MEETING  BEFORE  DATES       VENUE   COST  REMARK
spring   2027    2027-03-06  almaty     1  -

Costs 1. Proven: no plan costs less.
Clashes of the plan: 0 errors, 1 warning, 0 notes.
$ plenary log --limit 1
NO  AT                    ACTOR        DESK  ACTION  THING           CHANGE
 2  2026-11-23T09:00:00Z  secretariat  -     edit    series experts  weights/weekend (not stated) -> 1; weights/wished (not stated) -> 50

The last 1 of 8 entries; all with --limit 0.
$ plenary dump --output dumped.yaml
! Wrote dumped.yaml
$ plenary load dumped.yaml
KIND         ADDED  CHANGED  UNCHANGED  KEPT
delegations      0        0          1     0
calendars        0        0          2     0
venues           0        0          2     0
series           0        0          1     0
meetings         0        0          1     0
--------------------------------------------
TOTAL            0        0          7     0

Nothing to change: the registry already says all this.
$ plenary edit series/experts weights.weekend= weights.wished=
THING           CHANGE
series experts  weights/weekend 1 -> (not stated); weights/wished 50 -> (not stated)
$ plenary undo 3 --yes
THING           CHANGE
series experts  weights/weekend (not stated) -> 1; weights/wished (not stated) -> 50

Taken back: action 3 of 2026-11-23T09:00:00Z: edit, by secretariat.
--- day.yaml
default-source: illustrative
meetings:
  - code: day
    series: experts
    title: A day of talks
    dates: 2027-07-06
    status: confirmed
    venue: almaty
    announced: 2027-01-01
    agenda:
      sittings: [{hours: 10:00..13:00}]
      items:
        - {code: welcome, title: Welcome, minutes: 30}
        - {code: talk, title: The talk, minutes: 60, seats: 15}
---
$ plenary load day.yaml --output plan.txt
! Wrote plan.txt
$ plenary agenda plan -m day --steps 20000
DATE        HOURS        ROOM   CODE     SESSION   KIND     SPEAKERS
2027-07-06  10:00–10:30  salon  welcome  Welcome   plenary  -
2027-07-06  10:30–11:30  salon  talk     The talk  plenary  -

Not released yet.
Costs 8: later 8.
Proven: no timetable without an error is better.
$ plenary edit series/experts weights.later=0 weights.empty-seats=100
THING           CHANGE
series experts  weights/later (not stated) -> 0; weights/empty-seats (not stated) -> 100
$ plenary agenda plan -m day --steps 20000
DATE        HOURS        ROOM   CODE     SESSION   KIND     SPEAKERS
2027-07-06  10:00–10:30  salon  welcome  Welcome   plenary  -
2027-07-06  10:30–11:30  salon  talk     The talk  plenary  -

Not released yet.
Costs 0.
Proven: no timetable without an error is better.
