# Numbers against the order of meetings, and a meeting after one that is cancelled: the file is loaded, with warnings.
--- season.yaml
default-source: illustrative
venues:
  - {code: house, name: House (illustrative), city: Almaty, country: KAZ, zone: Asia/Almaty}
series: [{code: s, title: Illustrative series}]
meetings:
  - {code: first, series: s, number: 1, title: First, dates: 2027, status: tentative, after: [second], wish: {length: 1, venues: [house]}}
  - {code: second, series: s, number: 2, title: Second, dates: 2027-05-04, status: confirmed, venue: house, announced: 2027-01-01}
  - {code: third, series: s, title: Third, dates: 2027-09-07, status: confirmed, venue: house, announced: 2027-01-01, after: [called-off]}
  - {code: called-off, series: s, title: Called off, dates: 2027-06-01, status: cancelled, reason: illustrative}
---
$ plenary validate season.yaml
Valid: 1 venue, 1 series and 4 meetings.
! season.yaml:6:95: warning[number-order]: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!   |
! 5 | meetings:
! 6 | ...er: 1, title: First, dates: 2027, status: tentative, after: [second], wish: {length: 1, venues...
!   |                                                                 ^^^^^^
!   = help: number the meetings anew, or remove the reference
!
! season.yaml:8:127: warning[order-cycle]: 'third' comes after 'called-off', which is cancelled
!   |
! 7 |   - {code: second, series: s, number: 2, title: Second, dates: 2027-05-04, status: confirmed, ...
! 8 | ...tus: confirmed, venue: house, announced: 2027-01-01, after: [called-off]}
!   |                                                                 ^^^^^^^^^^
!   = help: remove the reference, or name another meeting
!
! 2 warnings in 1 file.
$ plenary load season.yaml --output plan.txt
! season.yaml:6:95: warning[number-order]: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!   |
! 5 | meetings:
! 6 | ...er: 1, title: First, dates: 2027, status: tentative, after: [second], wish: {length: 1, venues...
!   |                                                                 ^^^^^^
!   = help: number the meetings anew, or remove the reference
!
! season.yaml:8:127: warning[order-cycle]: 'third' comes after 'called-off', which is cancelled
!   |
! 7 |   - {code: second, series: s, number: 2, title: Second, dates: 2027-05-04, status: confirmed, ...
! 8 | ...tus: confirmed, venue: house, announced: 2027-01-01, after: [called-off]}
!   |                                                                 ^^^^^^^^^^
!   = help: remove the reference, or name another meeting
!
! 2 warnings in 1 file.
! Wrote plan.txt
$ plenary schedule check first third
SEVERITY  CODE                     DATES  MEETINGS           WITH        CLASH                                                                                      CURE                                                                   ACKNOWLEDGED
warning   contradiction-h4jkcp     -      first, second      -           'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary  number the meetings anew, or remove the reference                      -
warning   contradiction-fyzygg     -      third, called-off  -           'third' comes after 'called-off', which is cancelled                                       remove the reference, or name another meeting                          -
note      calendar-missing-ynxshh  -      third              house       no calendar holds for the venue 'house': its weekend and holidays are not known            load a calendar of KAZ, or take one in with 'plenary calendar import'  -
note      order-open-q8jybj        -      third              called-off  'third' comes after 'called-off', which has no days that hold                              settle the dates of 'called-off' first                                 -

0 errors, 2 warnings, 2 notes; 0 acknowledged.
$ plenary meeting propose first --between 2027-05-01..2027-05-10
WHAT FORBIDS                                TO GIVE UP                                  FREES  SUCH AS
'second', 4 May 2027, is to be over before  move 'second', or give up the order             3  2027-05-01 at house, 2027-05-02 at house, 2027-05-03 at house
'second', 4 May 2027, has a higher number   move 'second', or number the meetings anew      6  2027-05-05 at house, 2027-05-06 at house, 2027-05-07 at house

Nothing fits. Each row would do: all that it names must be given up.
[exit 4]

# What is offered is accepted: the number of a meeting that is cancelled stands in nobody's way.
--- numbers.yaml
default-source: illustrative
series: [{code: t, title: Illustrative series}]
meetings:
  - {code: late, series: t, number: 1, title: Late, dates: 2027-06-01, status: cancelled, reason: illustrative}
  - {code: early, series: t, number: 2, title: Early, dates: 2027, status: tentative, wish: {length: 1, venues: [house]}}
---
$ plenary load numbers.yaml --output plan.txt
! registry: warning[number-order]: meeting first: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!  = help: number the meetings anew, or remove the reference
!
! registry: warning[order-cycle]: meeting third: 'third' comes after 'called-off', which is cancelled
!  = help: remove the reference, or name another meeting
!
! 2 warnings.
! Wrote plan.txt
$ plenary meeting propose early --between 2027-05-10..2027-05-12 --n 1
SLOT  DATES       DAYS  VENUE  COST  OF WHICH
   1  2027-05-10  Mon   house     0  -

3 slots of 3 looked at; no meeting can begin on 0 days.
$ plenary meeting confirm early --slot 1
Early

Meeting         early
Now             confirmed, 10 May 2027, at house
Before          tentative, 2027, no venue yet
Clashes caused  note: no calendar holds for the venue 'house': its weekend and holidays are not known

# An evening may run past midnight, until six of the day after the last; what begins on a later day is refused.
--- evening.yaml
default-source: illustrative
meetings:
  - code: gala
    series: s
    title: Gala
    dates: 2027-10-05
    status: confirmed
    venue: house
    sessions:
      - {code: dinner, title: Dinner, starts: 2027-10-05T20:00, ends: 2027-10-06T00:30}
      - {code: ball, title: Ball, starts: 2027-10-05T22:00, ends: 2027-10-06T06:00}
---
$ plenary validate season.yaml evening.yaml
Valid: 1 venue, 1 series and 5 meetings.
! season.yaml:6:95: warning[number-order]: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!   |
! 5 | meetings:
! 6 | ...er: 1, title: First, dates: 2027, status: tentative, after: [second], wish: {length: 1, venues...
!   |                                                                 ^^^^^^
!   = help: number the meetings anew, or remove the reference
!
! season.yaml:8:127: warning[order-cycle]: 'third' comes after 'called-off', which is cancelled
!   |
! 7 |   - {code: second, series: s, number: 2, title: Second, dates: 2027-05-04, status: confirmed, ...
! 8 | ...tus: confirmed, venue: house, announced: 2027-01-01, after: [called-off]}
!   |                                                                 ^^^^^^^^^^
!   = help: remove the reference, or name another meeting
!
! 2 warnings in 1 file.
--- morning.yaml
default-source: illustrative
meetings:
  - code: gala
    series: s
    title: Gala
    dates: 2027-10-05
    status: confirmed
    venue: house
    sessions:
      - {code: ball, title: Ball, starts: 2027-10-05T22:00, ends: 2027-10-06T06:01}
      - {code: breakfast, title: Breakfast, starts: 2027-10-06T01:00, ends: 2027-10-06T02:00}
---
$ plenary validate season.yaml morning.yaml
! season.yaml:6:95: warning[number-order]: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!   |
! 5 | meetings:
! 6 | ...er: 1, title: First, dates: 2027, status: tentative, after: [second], wish: {length: 1, venues...
!   |                                                                 ^^^^^^
!   = help: number the meetings anew, or remove the reference
!
! season.yaml:8:127: warning[order-cycle]: 'third' comes after 'called-off', which is cancelled
!   |
! 7 |   - {code: second, series: s, number: 2, title: Second, dates: 2027-05-04, status: confirmed, ...
! 8 | ...tus: confirmed, venue: house, announced: 2027-01-01, after: [called-off]}
!   |                                                                 ^^^^^^^^^^
!   = help: remove the reference, or name another meeting
!
! morning.yaml:10:43: error[session-outside]: the session 'ball' is outside the days of the meeting (2027-10-05)
!    |
!  9 |     sessions:
! 10 |       - {code: ball, title: Ball, starts: 2027-10-05T22:00, ends: 2027-10-06T06:01}
!    |                                           ^^^^^^^^^^^^^^^^
!    = help: move the session, or correct the dates of the meeting
!
! morning.yaml:11:53: error[session-outside]: the session 'breakfast' is outside the days of the meeting (2027-10-05)
!    |
! 10 |       - {code: ball, title: Ball, starts: 2027-10-05T22:00, ends: 2027-10-06T06:01}
! 11 |       - {code: breakfast, title: Breakfast, starts: 2027-10-06T01:00, ends: 2027-10-06T02:00}
!    |                                                     ^^^^^^^^^^^^^^^^
!    = help: move the session, or correct the dates of the meeting
!
! 2 errors, 2 warnings in 2 files.
[exit 3]

# An acknowledgement is of a clash with its reason: where the reason is another, the clash is open again.
--- closed.yaml
default-source: illustrative
venues:
  - {code: house, name: House (illustrative), city: Almaty, country: KAZ, zone: Asia/Almaty, closed: [{dates: 2027-05-01..2027-05-31, reason: renovation}]}
---
$ plenary load closed.yaml --output plan.txt
! registry: warning[number-order]: meeting first: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!  = help: number the meetings anew, or remove the reference
!
! registry: warning[order-cycle]: meeting third: 'third' comes after 'called-off', which is cancelled
!  = help: remove the reference, or name another meeting
!
! 2 warnings.
! Wrote plan.txt
$ plenary schedule check second -O csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
error,venue-closed-2nqqdk,2027-05-04,second,house,"'house' is closed during 'second': renovation, 1–31 May 2027","move the meeting, or take another venue",
warning,contradiction-h4jkcp,,"first, second",,"'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary","number the meetings anew, or remove the reference",
note,calendar-missing-ynxshh,,second,house,no calendar holds for the venue 'house': its weekend and holidays are not known,"load a calendar of KAZ, or take one in with 'plenary calendar import'",
[exit 4]
$ plenary schedule acknowledge venue-closed-2nqqdk --reason 'one floor is open' --source illustrative
venue-closed-2nqqdk  acknowledged: 'house' is closed during 'second': renovation, 1–31 May 2027
$ plenary schedule check second -O csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
error,venue-closed-2nqqdk,2027-05-04,second,house,"'house' is closed during 'second': renovation, 1–31 May 2027","move the meeting, or take another venue",one floor is open
warning,contradiction-h4jkcp,,"first, second",,"'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary","number the meetings anew, or remove the reference",
note,calendar-missing-ynxshh,,second,house,no calendar holds for the venue 'house': its weekend and holidays are not known,"load a calendar of KAZ, or take one in with 'plenary calendar import'",
--- burnt.yaml
default-source: illustrative
venues:
  - {code: house, name: House (illustrative), city: Almaty, country: KAZ, zone: Asia/Almaty, closed: [{dates: 2027-05-01..2027-05-31, reason: the house burnt down}]}
---
$ plenary load burnt.yaml --output plan.txt
! registry: warning[number-order]: meeting first: 'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary
!  = help: number the meetings anew, or remove the reference
!
! registry: warning[order-cycle]: meeting third: 'third' comes after 'called-off', which is cancelled
!  = help: remove the reference, or name another meeting
!
! 2 warnings.
! Wrote plan.txt
$ plenary schedule check second -O csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
error,venue-closed-wk9yf8,2027-05-04,second,house,"'house' is closed during 'second': the house burnt down, 1–31 May 2027","move the meeting, or take another venue",
warning,contradiction-h4jkcp,,"first, second",,"'first' (number 1) is to come after 'second' (number 2), and the numbers say the contrary","number the meetings anew, or remove the reference",
note,calendar-missing-ynxshh,,second,house,no calendar holds for the venue 'house': its weekend and holidays are not known,"load a calendar of KAZ, or take one in with 'plenary calendar import'",
[exit 4]
