# A year's programme is planned before any of it is loaded, beside what the registry holds.
--- house.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Workshops}
meetings:
  - {code: w-1, series: workshops, title: Workshop, dates: 2027-05-04..2027-05-05, status: confirmed, venue: house, required-delegations: [KAZ]}
  - {code: w-2, series: workshops, title: Open workshop, dates: 2027, status: tentative, wish: {length: 2}}
---
--- programme.yaml
default-source: illustrative
participants:
  - code: kari-dahl
    name: {latin: Kari Dahl}
    unavailable:
      - {dates: 2027-05-06, reason: leave}
series:
  - {code: seminars, title: Seminars}
  - {code: courses, title: Courses, schedule: {mandate: 2027-05-03..2027-05-14}}
meetings:
  - {code: s-1, series: seminars, title: Seminar, dates: 2027, status: tentative, required-delegations: [KAZ], required-people: [kari-dahl], wish: {length: 2}}
  - {code: c-1, series: courses, title: Course, dates: 2027, status: tentative, required-delegations: [KAZ], wish: {length: 1}}
---
--- wrong.yaml
default-source: illustrative
meetings:
  - {code: s-2, series: nowhere, title: Seminar, dates: 2027, status: tentative}
---
--- alone.yaml
default-source: illustrative
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: talks, title: Talks}
meetings:
  - {code: t-1, series: talks, title: Talk, dates: 2027, status: tentative, wish: {length: 1}}
---

# Without a registry.
$ plenary series plan --programme alone.yaml --between 2027-05-04..2027-05-05 --steps 1000 --format csv
meeting,before,dates,venue,cost,remark
t-1,2027,2027-05-04,house,0,
$ plenary load house.yaml --output plan.txt
! Wrote plan.txt

# What is confirmed stays, what is open in the registry is not asked for here, and who is away is known from the programme.
$ plenary series plan --programme programme.yaml --between 2027-05-03..2027-05-10 --steps 3000
MEETING  BEFORE  DATES                   VENUE  COST  REMARK
c-1      2027    2027-05-03              house     0  -
s-1      2027    2027-05-07..2027-05-08  house     0  -

Costs 0. Proven: no plan costs less.
Clashes of the plan: 0 errors, 0 warnings, 1 note.
$ plenary series plan seminars --programme programme.yaml --between 2027-05-03..2027-05-10 --steps 3000 --format csv
meeting,before,dates,venue,cost,remark
s-1,2027,2027-05-07..2027-05-08,house,0,
$ plenary series plan --programme wrong.yaml --between 2027-05-03..2027-05-10 --steps 3000
! wrong.yaml:3:25: error[series-unknown]: there is no series 'nowhere'
!   |
! 2 | meetings:
! 3 |   - {code: s-2, series: nowhere, title: Seminar, dates: 2027, status: tentative}
!   |                         ^^^^^^^
!   = help: no series has this code: define it, or load what defines it first
!
! 1 error in 1 file.
! Nothing was planned.
[exit 3]
$ plenary series plan --programme nowhere.yaml
! plenary: error: there is no file or folder 'nowhere.yaml'
[exit 3]

# The plan is the whole programme, to load.
$ plenary series plan --programme programme.yaml --between 2027-05-03..2027-05-10 --steps 3000 -o plan.yaml
! Wrote plan.yaml
$ plenary load plan.yaml --output plan.txt
! Wrote plan.txt
$ plenary meeting list
CODE  NO  DATES         CITY    COUNTRY  TIME ZONE    STATUS     NOMINATED  CHECKED IN
c-1    -  3 May 2027    Almaty  KAZ      Asia/Almaty  tentative          0           0
s-1    -  7–8 May 2027  Almaty  KAZ      Asia/Almaty  tentative          0           0
w-2    -  2027          -       -        -            tentative          0           0
w-1    -  4–5 May 2027  Almaty  KAZ      Asia/Almaty  confirmed          0           0
$ plenary schedule check --format csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
note,calendar-missing-ynxshh,,"c-1, s-1, w-1",house,no calendar holds for the venue 'house': its weekend and holidays are not known,"load a calendar of KAZ, or take one in with 'plenary calendar import'",
