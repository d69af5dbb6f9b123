# The illustrated series is loaded in one go: the plan is what was done.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated
KIND           ADDED  CHANGED  UNCHANGED  KEPT
sources            8        0          0     0
delegations       35        0          0     0
venues             4        0          0     0
series             1        0          0     0
meetings           4        0          0     0
participants      66        0          0     0
registrations    181        0          0     0
check-ins        306        0          0     0
outcomes           2        0          0     0
----------------------------------------------
TOTAL            607        0          0     0

Loaded: added 607, changed 0.

# Loading it again changes nothing and says so.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated
KIND           ADDED  CHANGED  UNCHANGED  KEPT
sources            0        0          8     0
delegations        0        0         35     0
venues             0        0          4     0
series             0        0          1     0
meetings           0        0          4     0
participants       0        0         66     0
registrations      0        0        181     0
check-ins          0        0        306     0
outcomes           0        0          2     0
----------------------------------------------
TOTAL              0        0        607     0

Nothing to change: the registry already says all this.

# A dry run prints the plan of a change and applies nothing.
--- change/meeting.yaml
default-source: illustrative
venues:
  - {code: almaty, city: Alma-Ata, country: KAZ, zone: Asia/Almaty}
---
$ plenary load --dry-run change
KIND    ADDED  CHANGED  UNCHANGED  KEPT
venues      0        1          0     0
---------------------------------------
TOTAL       0        1          0     0

changes    venue almaty: city Almaty -> Alma-Ata; source S, D -> illustrative

Would add 0 and change 1. No change made (dry run).
$ plenary load --dry-run --all --json change
{
  "plan": "load",
  "version": 1,
  "dry_run": true,
  "fixtures": [
    {
      "fixture": "change",
      "added": [],
      "changed": [
        {
          "kind": "venue",
          "name": "almaty",
          "fields": [
            {"field": "city", "before": "Almaty", "after": "Alma-Ata"},
            {"field": "source", "before": "S, D", "after": "illustrative"}
          ]
        }
      ],
      "kept": [],
      "unchanged": 0
    }
  ]
}
$ plenary load change --actor Aigerim
KIND    ADDED  CHANGED  UNCHANGED  KEPT
venues      0        1          0     0
---------------------------------------
TOTAL       0        1          0     0

changes    venue almaty: city Almaty -> Alma-Ata; source S, D -> illustrative

Loaded: added 0, changed 1.
$ plenary venue list
CODE        NAME  CITY        COUNTRY       TIME ZONE          ROOMS  MEETINGS
almaty      -     Alma-Ata    Kazakhstan    Asia/Almaty            0         1
ashgabat    -     Ashgabat    Turkmenistan  Asia/Ashgabat          0         1
bratislava  -     Bratislava  Slovakia      Europe/Bratislava      0         1
dushanbe    -     Dushanbe    Tajikistan    Asia/Dushanbe          0         1

Illustrative: 1 of 4 venues was invented for show.

# What a fixture no longer names is listed and kept.
--- change/meeting.yaml
default-source: illustrative
venues:
  - {code: elsewhere, city: Bishkek, country: KGZ, zone: Asia/Bishkek}
---
$ plenary load change
KIND    ADDED  CHANGED  UNCHANGED  KEPT
venues      1        0          0     1
---------------------------------------
TOTAL       1        0          0     1

keeps      venue almaty: no longer in fixture 'change'

Loaded: added 1, changed 0.
$ plenary load -n change -O table -o plan.txt
! Wrote plan.txt

# Findings stop the load; nothing is written.
--- wrong.yaml
default-source: S
venues:
  - code: almaty
    city: Almaty
    country: KZK
    zone: Asia/Almati
---
$ plenary load wrong.yaml
! wrong.yaml:5:14: error[country-unknown]: 'KZK' is not a country code
!   |
! 4 |     city: Almaty
! 5 |     country: KZK
!   |              ^^^
!   = help: did you mean KAZ (Kazakhstan)?
!
! wrong.yaml:6:11: error[zone-unknown]: there is no time zone 'Asia/Almati'
!   |
! 5 |     country: KZK
! 6 |     zone: Asia/Almati
!   |           ^^^^^^^^^^^
!   = help: did you mean 'Asia/Almaty'?
!
! 2 errors in 1 file.
! Nothing was loaded.
[exit 3]
$ plenary load wrong.yaml --json
{"findings":[{"file":"wrong.yaml","line":5,"column":14,"length":3,"severity":"error","code":"country-unknown","message":"'KZK' is not a country code","help":"did you mean KAZ (Kazakhstan)?"},{"file":"wrong.yaml","line":6,"column":11,"length":11,"severity":"error","code":"zone-unknown","message":"there is no time zone 'Asia/Almati'","help":"did you mean 'Asia/Almaty'?"}],"errors":2,"warnings":0,"files":1}
! Nothing was loaded.
[exit 3]

# A status that cannot follow is refused by a rule.
--- again.yaml
default-source: illustrative
meetings:
  - {code: dushanbe, series: ctitf-central-asia, number: 2, title: Second expert meeting, dates: 2011-03-29..2011-03-30, status: tentative, venue: dushanbe}
---
$ plenary load again.yaml
! again.yaml:3:130: error[status-transition]: meeting dushanbe cannot go from held to tentative
!   |
! 2 | meetings:
! 3 | ...econd expert meeting, dates: 2011-03-29..2011-03-30, status: tentative, venue: dushanbe}
!   |                                                                 ^^^^^^^^^
!   = help: held is final
!
! 1 error in 1 file.
! Nothing was loaded.
[exit 4]

# A withdrawal is never silent.
--- withdrawal.yaml
default-source: illustrative
participants:
  - {code: a-sample, name: {latin: A. Sample}}
rosters:
  - meeting: almaty
    registrations:
      - {code: CHN-091, participant: a-sample, delegation: CHN, role: observer, status: confirmed}
---
$ plenary load withdrawal.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
participants       1        0          0     0
registrations      1        0          0     0
----------------------------------------------
TOTAL              2        0          0     0

Loaded: added 2, changed 0.
--- withdrawal.yaml
default-source: illustrative
participants:
  - {code: a-sample, name: {latin: A. Sample}}
rosters:
  - meeting: almaty
    registrations:
      - {code: CHN-091, participant: a-sample, delegation: CHN, role: observer, status: withdrawn}
---
$ plenary load withdrawal.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
participants       0        0          1     0
registrations      0        1          0     0
----------------------------------------------
TOTAL              0        1          1     0

withdraws  registration almaty/CHN-091: status confirmed -> withdrawn

Loaded: added 0, changed 1.

# Paths that lead nowhere, and a fixture from standard input.
$ plenary load nowhere
! plenary: error: there is no file or folder 'nowhere'
[exit 3]
$ plenary load docs
! plenary: error: the folder 'docs' has no .yaml or .yml file; name the folder that holds them
[exit 3]
$ plenary load - < withdrawal.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
participants       0        0          1     0
registrations      0        0          1     0
----------------------------------------------
TOTAL              0        0          2     0

Nothing to change: the registry already says all this.
