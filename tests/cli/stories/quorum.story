# A quorum is what a series states: a third of the delegations to open, a majority to decide.
--- council.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
  - {code: TJK, kind: state, name: Tajikistan}
  - {code: TKM, kind: state, name: Turkmenistan}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - code: council
    title: Illustrative council
    groupings:
      - code: regions
        title: by region
        groups:
          - {code: central-asia, title: Central Asia, members: [KAZ, TJK, TKM]}
          - {code: others, title: other countries, members: [NOR]}
    quorums:
      - {code: open, needs: at least 1/3}
      - {code: decide, needs: more than 1/2}
      - {code: regional, needs: at least 1/1, of: group, grouping: regions, group: central-asia}
meetings:
  - code: june
    series: council
    title: June session
    dates: 2011-06-06..2011-06-07
    status: held
    venue: hall
    not-counted: [interpreter]
    invited:
      - {delegation: KAZ}
      - {delegation: NOR}
      - {delegation: TJK}
      - {delegation: TKM}
    sessions:
      - {code: opening, title: Opening, starts: 2011-06-06T10:00, ends: 2011-06-06T11:00}
  - {code: july, series: council, title: July session, dates: 2011-07-04, status: held, venue: hall}
participants:
  - {code: a-person, name: {latin: Anna Person}}
  - {code: b-person, name: {latin: Boris Person}}
  - {code: c-person, name: {latin: Clara Person}}
  - {code: d-person, name: {latin: David Person}}
rosters:
  - meeting: june
    registrations:
      - {code: KAZ-001, participant: a-person, delegation: KAZ, role: head, status: confirmed}
      - {code: NOR-001, participant: b-person, delegation: NOR, role: head, status: confirmed}
      - {code: TJK-001, participant: c-person, delegation: TJK, role: interpreter, status: confirmed}
      - {code: TKM-001, participant: d-person, delegation: TKM, role: delegate, status: confirmed}
  - meeting: july
    registrations:
      - {code: NOR-001, participant: b-person, delegation: NOR, role: head, status: confirmed}
---
$ plenary load council.yaml --output plan.txt
! Wrote plan.txt
$ plenary report quorum -m june --at 2011-06-06T09:00
QUORUM    MET  NEEDS          OF                  DELEGATIONS  NEEDED  PRESENT  MISSING
open      no   at least 1/3   invited                       4       2        0  KAZ NOR TJK TKM
decide    no   more than 1/2  invited                       4       3        0  KAZ NOR TJK TKM
regional  no   at least 1/1   group central-asia            3       3        0  KAZ TJK TKM

At 2011-06-06T09:00 by the clocks at the venue. Present is a delegation of whom somebody is in, in a role that the meeting counts.
Illustrative: 4 of 4 registrations were invented for show.
# Two delegations come, and an interpreter of a third: that is enough to open and not to decide.
$ plenary checkin add -m june KAZ-001 NOR-001 TJK-001 --desk A --at 2011-06-06T09:30
KAZ-001  in  2011-06-06T09:30  Anna Person, Kazakhstan, head
NOR-001  in  2011-06-06T09:30  Boris Person, Norway, head
TJK-001  in  2011-06-06T09:30  Clara Person, Tajikistan, interpreter
$ plenary report quorum -m june --at 2011-06-06T10:00
QUORUM    MET  NEEDS          OF                  DELEGATIONS  NEEDED  PRESENT  MISSING
open      yes  at least 1/3   invited                       4       2        2  TJK TKM
decide    no   more than 1/2  invited                       4       3        2  TJK TKM
regional  no   at least 1/1   group central-asia            3       3        1  TJK TKM

At 2011-06-06T10:00 by the clocks at the venue. Present is a delegation of whom somebody is in, in a role that the meeting counts.
Illustrative: 4 of 4 registrations were invented for show.
# The fourth makes the majority, until somebody leaves by the door of the meeting.
$ plenary checkin add -m june TKM-001 --session opening --at 2011-06-06T10:10
TKM-001  in  2011-06-06T10:10  David Person, Turkmenistan, delegate
$ plenary report quorum -m june --at 2011-06-06T10:30 --json
{
  "rows": [
    {"quorum": "open", "met": true, "needs": "at least 1/3", "of": "invited", "delegations": 4, "needed": 2, "present": 3, "missing": "TJK"},
    {"quorum": "decide", "met": true, "needs": "more than 1/2", "of": "invited", "delegations": 4, "needed": 3, "present": 3, "missing": "TJK"},
    {"quorum": "regional", "met": false, "needs": "at least 1/1", "of": "group central-asia", "delegations": 3, "needed": 3, "present": 2, "missing": "TJK"}
  ],
  "notes": [
    "At 2011-06-06T10:30 by the clocks at the venue. Present is a delegation of whom somebody is in, in a role that the meeting counts.",
    "Illustrative: 4 of 4 registrations were invented for show."
  ]
}
$ plenary checkin add -m june TKM-001 --out --at 2011-06-06T10:40
TKM-001  out  2011-06-06T10:40  David Person, Turkmenistan, delegate
$ plenary report quorum -m june --at 2011-06-06T10:45 -O csv
quorum,met,needs,of,delegations,needed,present,missing
open,true,at least 1/3,invited,4,2,2,TJK TKM
decide,false,more than 1/2,invited,4,3,2,TJK TKM
regional,false,at least 1/1,group central-asia,3,3,1,TJK TKM
# At night the room is empty, and on no day of the meeting anybody is there.
$ plenary report quorum -m june --at 2011-06-07T08:00 -O tsv
quorum	met	needs	of	delegations	needed	present	missing
open	false	at least 1/3	invited	4	2	0	KAZ NOR TJK TKM
decide	false	more than 1/2	invited	4	3	0	KAZ NOR TJK TKM
regional	false	at least 1/1	group central-asia	3	3	0	KAZ TJK TKM
$ plenary report quorum -m june
QUORUM    MET  NEEDS          OF                  DELEGATIONS  NEEDED  PRESENT  MISSING
open      no   at least 1/3   invited                       4       2        0  KAZ NOR TJK TKM
decide    no   more than 1/2  invited                       4       3        0  KAZ NOR TJK TKM
regional  no   at least 1/1   group central-asia            3       3        0  KAZ TJK TKM

At 2026-11-23T14:00 by the clocks at the venue. Present is a delegation of whom somebody is in, in a role that the meeting counts.
That is no day of the meeting (2011-06-06..2011-06-07): another time is named with --at.
Illustrative: 4 of 4 registrations were invented for show.
# A meeting that lists nobody as invited counts the delegations registered.
$ plenary report quorum -m july --at 2011-07-04T10:00 -O markdown
| QUORUM | MET | NEEDS | OF | DELEGATIONS | NEEDED | PRESENT | MISSING |
| :--- | :--- | :--- | :--- | ---: | ---: | ---: | :--- |
| open | no | at least 1/3 | registered | 1 | 1 | 0 | NOR |
| decide | no | more than 1/2 | registered | 1 | 1 | 0 | NOR |
| regional | no | at least 1/1 | group central-asia | 3 | 3 | 0 | KAZ TJK TKM |

At 2011-07-04T10:00 by the clocks at the venue. Present is a delegation of whom somebody is in, in a role that the meeting counts.

The meeting lists no delegation as invited, so those registered are counted.

Illustrative: 1 of 1 registrations was invented for show.
$ plenary report quorum -m july --at 2030-07-04T10:00
! plenary: error: 2030-07-04T10:00 is still to come: at the venue it is 2026-11-23T14:00
! help: give a time that has passed
[exit 4]
$ plenary report quorum -m july --at noon
! plenary: error: 'noon' is not a local time
! help: write it as 2011-03-29T09:00, by the clocks at the venue
[exit 2]
# A series that states no quorum has its delegations counted.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated --output plan.txt
! Wrote plan.txt
$ plenary report quorum -m dushanbe --at 2011-03-29T10:00
QUORUM  MET  NEEDS  OF          DELEGATIONS  NEEDED  PRESENT  MISSING
-       -    -      registered           34       -       34  -

At 2011-03-29T10:00 by the clocks at the venue. Present is a delegation of whom somebody is in, in a role that the meeting counts.
The series 'ctitf-central-asia' states no quorum, so nothing is needed; 'quorums' of the series would state one.
The meeting lists no delegation as invited, so those registered are counted.
Illustrative: 62 of 66 registrations were invented for show.
# A report that is kept as proof.
$ plenary report quorum -m june --at 2011-06-06T10:30 --seal --output quorum.csv
! Seal $SEAL, action 8.
! Wrote quorum.csv
# The quorums are part of the series, in the registry and out of it.
$ plenary series show council
Illustrative council

Code      council
Title     Illustrative council
Grouping  regions  by region  [illustrative]
            Central Asia: KAZ, TJK, TKM
            other countries: NOR
Quorums   open: at least 1/3 of those invited  [illustrative]
          decide: more than 1/2 of those invited  [illustrative]
          regional: at least 1/1 of those of the group central-asia  [illustrative]
Meetings  june  6–7 June 2011, June session
          july  4 July 2011, July session
Source    illustrative

Illustrative: this was invented for show.
$ plenary dump --output all.yaml
! Wrote all.yaml
$ plenary load all.yaml --output plan.txt
! Wrote plan.txt
$ plenary log --limit 1 -O jsonl
{"number":8,"at":"2026-11-23T09:00:00Z","actor":"secretariat","desk":null,"action":"load","thing":"check-in dushanbe/USA-001/2011-03-30T09:53","change":"new: code USA-001; at 2011-03-30T09:53; kind in; desk B; source illustrative"}
