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

Costs 30. Proven: no plan costs less.
Clashes of the plan: 0 errors, 0 warnings, 1 note.
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 --seed 2 --json
{
  "rows": [
    {"meeting": "w-1", "before": "2027", "dates": "2027-04-26..2027-04-27", "venue": "house", "cost": 20, "remark": null},
    {"meeting": "w-2", "before": "2027", "dates": "2027-05-01..2027-05-02", "venue": "house", "cost": 10, "remark": null}
  ],
  "notes": [
    "Costs 30. Proven: no plan costs less.",
    "Clashes of the plan: 0 errors, 0 warnings, 1 note."
  ]
}
$ plenary series plan workshops --between 2027-05-10..2027-05-14 --steps 3000 --format csv
meeting,before,dates,venue,cost,remark
w-1,2027,2027-05-10..2027-05-11,house,20,forbidden: see the clashes
w-2,2027,2027-05-13..2027-05-14,house,10,forbidden: see the clashes
[exit 7]
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 --time 60s -o plan.yaml
! Wrote plan.yaml
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 -o plan.svg
! Wrote plan.svg
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 -o plan.html
! Wrote plan.html
$ plenary series plan workshops --between 2027-04-26..2027-05-16 --steps 3000 -O svg-gantt
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 976 166" width="976.0" height="166.0" role="img">
<style>
text { font: 11px sans-serif; fill: #222 }
.title { font-size: 16px }
.note, .month, .beside { fill: #555 }
.group { font-weight: bold }
.grid { stroke: #ddd }
.bar { fill: #1f5a96; stroke: #1f5a96 }
.tentative, .planned { fill: #bcd3ea; stroke: #1f5a96; stroke-dasharray: 3 2 }
.moved { fill: #e9a23b; stroke: #8a4b00 }
.forbidden { fill: #c22; stroke: #800 }
.cancelled { fill: none; stroke: #999 }
.before { fill: none; stroke: #8a4b00; stroke-dasharray: 2 2 }
</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12.0" y="24.0" class="title">Plan of the season</text>
<text x="12.0" y="44.0" class="note">Costs 30. Proven: no plan costs less. Clashes of the plan: 0 errors, 0 warnings, 1 note.</text>
<line x1="104.0" x2="104.0" y1="54.0" y2="154.0" class="grid"/>
<text x="107.0" y="80.0" class="month">Apr</text>
<text x="107.0" y="66.0" class="month">2027</text>
<line x1="527.0" x2="527.0" y1="54.0" y2="154.0" class="grid"/>
<text x="530.0" y="80.0" class="month">May</text>
<text x="12.0" y="103.0" class="group">Workshops</text>
<text x="12.0" y="125.0" class="label">First</text>
<rect x="470.6" y="115.0" width="28.2" height="12.0" class="bar planned"><title>First, 27–28 April 2027, Almaty (planned)</title></rect>
<text x="504.8" y="125.0" class="beside">27–28 April 2027, Almaty (planned)</text>
<text x="12.0" y="147.0" class="label">Second</text>
<rect x="555.1" y="137.0" width="28.2" height="12.0" class="bar planned"><title>Second, 3–4 May 2027, Almaty (planned)</title></rect>
<text x="589.3" y="147.0" class="beside">3–4 May 2027, Almaty (planned)</text>
</svg>
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
\# Written by plenary.
made-at: $UUID

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
! plenary: error: --keep: '2' is not a number from 0 to 1
! help: write --keep 0.9
[exit 2]
$ plenary series plan --time soon
! plenary: error: --time: 'soon' is not a number from 0 to 1000000
! help: write --time 30s or 5m
[exit 2]
$ plenary series plan --steps -1
! plenary: error: --steps: '-1' is not a number from 0 to 1000000000000000
! help: write --steps 100000
[exit 2]

# The numbers of a series follow the first days, whatever is wished for: the plan can be loaded.
--- numbered.yaml
default-source: illustrative
series:
  - {code: rounds, title: Rounds}
meetings:
  - {code: r-1, series: rounds, number: 1, title: First round, dates: 2027, status: tentative, wish: {length: 1, days: 2027-06-07..2027-06-11}}
  - {code: r-2, series: rounds, number: 2, title: Second round, dates: 2027, status: tentative, wish: {length: 1, days: 2027-06-01..2027-06-04}}
---
$ plenary load numbered.yaml --output plan.txt
! Wrote plan.txt
$ plenary series plan rounds --between 2027-06-01..2027-06-30 --steps 3000
MEETING  BEFORE  DATES       VENUE  COST  REMARK
r-1      2027    2027-06-07  house    10  -
r-2      2027    2027-06-08  house     4  -

Costs 14. Proven: no plan costs less.
Clashes of the plan: 0 errors, 0 warnings, 1 note.
$ plenary series plan rounds --between 2027-06-01..2027-06-30 --steps 3000 -o plan.yaml
! Wrote plan.yaml
$ plenary load plan.yaml --output plan.txt
! Wrote plan.txt
$ plenary meeting propose r-1 --between 2027-06-14..2027-06-18
WHAT FORBIDS                             TO GIVE UP                               FREES  SUCH AS
'r-2', 8 June 2027, has a higher number  move 'r-2', or number the meetings anew      5  2027-06-14 at house, 2027-06-15 at house, 2027-06-16 at house

Nothing fits. Each row would do: all that it names must be given up.
[exit 4]
