# Dates for many meetings at once.
--- season.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Workshops, schedule: {min-gap: 3}}
  - {code: seminars, title: Seminars}
meetings:
  - {code: w-1, series: workshops, title: First, dates: 2027, status: tentative, required-delegations: [KAZ], wish: {length: 2}}
  - {code: w-2, series: workshops, title: Second, dates: 2027, status: tentative, after: [w-1], required-delegations: [KAZ], wish: {length: 2}}
  - {code: w-3, series: workshops, title: Third, dates: 2027-05-12, status: confirmed, venue: house}
  - {code: s-1, series: seminars, title: Seminar, dates: unknown, status: tentative, wish: {length: 3}}
---
$ plenary load season.yaml --output plan.txt
! Wrote plan.txt
$ plenary series plan
! plenary: error: when 's-1' is to be is not known
! help: write --between 2027-01-01..2027-12-31, or a mandate into its series
[exit 2]
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000
MEETING  BEFORE  DATES                   VENUE  COST  REMARK
w-1      2027    2027-04-27..2027-04-28  house    20  -
w-2      2027    2027-05-03..2027-05-04  house    10  -

Costs 30; no plan can cost less than 20.
Clashes of the plan: 0 errors, 0 warnings, 2 notes.
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 --seed 2 --json
{
  "rows": [
    {"meeting": "w-1", "before": "2027", "dates": "2027-04-26..2027-04-27", "venue": "house", "cost": 20, "remark": null},
    {"meeting": "w-2", "before": "2027", "dates": "2027-05-01..2027-05-02", "venue": "house", "cost": 10, "remark": null}
  ],
  "notes": [
    "Costs 30; no plan can cost less than 20.",
    "Clashes of the plan: 0 errors, 0 warnings, 2 notes."
  ]
}
$ plenary series plan workshops --between 2027-05-10..2027-05-14 --steps 3000 --format csv
meeting,before,dates,venue,cost,remark
w-1,2027,2027-05-10..2027-05-11,house,20,forbidden: see the clashes
w-2,2027,2027-05-13..2027-05-14,house,10,forbidden: see the clashes
[exit 4]
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 --time 60s -o plan.yaml
! Wrote plan.yaml
$ plenary load plan.yaml
KIND      ADDED  CHANGED  UNCHANGED  KEPT
meetings      0        2          0     0
-----------------------------------------
TOTAL         0        2          0     0

changes    meeting w-1: dates 2027 -> 2027-04-27..2027-04-28; venue (not stated) -> house
changes    meeting w-2: dates 2027 -> 2027-05-03..2027-05-04; venue (not stated) -> house

Loaded: added 0, changed 2.
$ plenary series plan workshops
! plenary: error: there is no meeting whose dates are open
! help: with --keep 0.9 tentative meetings are planned anew, and those that cannot stay
[exit 1]
$ plenary series plan workshops --keep 0.9 --steps 3000 -O csv
meeting,before,dates,venue,cost,remark
w-1,2027-04-27..2027-04-28 at house,2027-04-27..2027-04-28,house,20,stays
w-2,2027-05-03..2027-05-04 at house,2027-05-03..2027-05-04,house,10,stays
$ plenary series plan workshops --keep 0.9 --steps 2000 -O yaml
\# Written by plenary dump.

meetings:
  - code: w-1
    series: workshops
    title: First
    dates: 2027-04-27..2027-04-28
    status: tentative
    venue: house
    wish: {length: 2}
    required-delegations: [KAZ]
    source: illustrative
  - code: w-2
    series: workshops
    title: Second
    dates: 2027-05-03..2027-05-04
    status: tentative
    venue: house
    wish: {length: 2}
    after: [w-1]
    required-delegations: [KAZ]
    source: illustrative

# What is asked for wrongly.
$ plenary series plan nobody
! plenary: error: there is no series 'nobody'
! help: see 'plenary series list'
[exit 1]
$ plenary series plan seminars --between 2027-05-03..2027-05-04
! plenary: error: 's-1' takes longer than the days looked at
! help: look at more days with --between
[exit 4]
$ plenary series plan seminars --between may
! plenary: error: --between: 'may' are no days
! help: write 2027-05-04, or 2027-05-04..2027-05-05: the first day and the last
[exit 2]
$ plenary series plan --keep 2
! plenary: error: --keep: '2' is no number that it takes
! help: see 'plenary help series plan'
[exit 2]
$ plenary series plan --time soon
! plenary: error: --time: 'soon' is no number that it takes
! help: see 'plenary help series plan'
[exit 2]
$ plenary series plan --steps -1
! plenary: error: --steps: '-1' is no number that it takes
! help: see 'plenary help series plan'
[exit 2]
