# Both folders of the series are valid together; the second builds on the first.
$ plenary validate fixtures/ctitf-central-asia
Valid: 8 sources, 35 delegations, 4 venues, 1 series, 4 meetings, 4 participants, 4 registrations and 2 outcomes.
$ plenary validate fixtures/ctitf-central-asia fixtures/ctitf-illustrated
Valid: 8 sources, 35 delegations, 4 venues, 1 series, 4 meetings, 66 participants, 181 registrations, 306 check-ins and 2 outcomes.
$ plenary validate fixtures/ctitf-central-asia --json -o findings.json
! Wrote findings.json

# Every finding of every file in one run.
--- wrong/a.yaml
default-source: S
sources:
  - {code: S, title: A source}
delegatoins: []
venues:
  - {code: almaty, name: {ru: Дом, en: House}, city: Almaty, country: KZK, zone: Asia/Almaty}
---
--- wrong/b.yaml
series:
  - {code: experts, title: Experts, source: S}
meetings:
  - code: first
    series: expert
    title: First meeting
    dates: 29.03.2011
    status: hold
    source: S
---
$ plenary validate wrong
! wrong/a.yaml:4:1: error[key-unknown]: the key 'delegatoins' is not known here
!   |
! 3 |   - {code: S, title: A source}
! 4 | delegatoins: []
!   | ^^^^^^^^^^^
!   = help: did you mean 'delegations'?
!
! wrong/a.yaml:6:71: error[country-unknown]: 'KZK' is not a country code
!   |
! 5 | venues:
! 6 |   - {code: almaty, name: {ru: Дом, en: House}, city: Almaty, country: KZK, zone: Asia/Almaty}
!   |                                                                       ^^^
!   = help: did you mean KAZ (Kazakhstan)?
!
! wrong/b.yaml:5:13: error[series-unknown]: there is no series 'expert'
!   |
! 4 |   - code: first
! 5 |     series: expert
!   |             ^^^^^^
!   = help: did you mean 'experts'?
!
! wrong/b.yaml:7:12: error[date-form]: '29.03.2011' is not a date of the calendar, nor a span of two
!   |
! 6 |     title: First meeting
! 7 |     dates: 29.03.2011
!   |            ^^^^^^^^^^
!   = help: write 2011-03-29
!
! wrong/b.yaml:8:13: error[value-unknown]: 'hold' is not known as 'status'
!   |
! 7 |     dates: 29.03.2011
! 8 |     status: hold
!   |             ^^^^
!   = help: did you mean 'held'? (one of tentative, confirmed, held, postponed, cancelled)
!
! 5 errors in 2 files.
[exit 3]
$ plenary validate wrong -O json
{"findings":[{"file":"wrong/a.yaml","line":4,"column":1,"length":11,"severity":"error","code":"key-unknown","message":"the key 'delegatoins' is not known here","help":"did you mean 'delegations'?"},{"file":"wrong/a.yaml","line":6,"column":71,"length":3,"severity":"error","code":"country-unknown","message":"'KZK' is not a country code","help":"did you mean KAZ (Kazakhstan)?"},{"file":"wrong/b.yaml","line":5,"column":13,"length":6,"severity":"error","code":"series-unknown","message":"there is no series 'expert'","help":"did you mean 'experts'?"},{"file":"wrong/b.yaml","line":7,"column":12,"length":10,"severity":"error","code":"date-form","message":"'29.03.2011' is not a date of the calendar, nor a span of two","help":"write 2011-03-29"},{"file":"wrong/b.yaml","line":8,"column":13,"length":4,"severity":"error","code":"value-unknown","message":"'hold' is not known as 'status'","help":"did you mean 'held'? (one of tentative, confirmed, held, postponed, cancelled)"}],"errors":5,"warnings":0,"files":2}
[exit 3]
