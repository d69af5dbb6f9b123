# The timetable of a meeting: planned, loaded, released, changed and released again.
--- bare.yaml
default-source: illustrative
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty, rooms: [{code: hall, name: Hall, capacity: 60}, {code: salon, name: Salon, capacity: 20}]}
series:
  - {code: talks, title: Talks}
meetings:
  - {code: open, series: talks, number: 1, title: Open talk, dates: 2027, status: tentative, agenda: {items: [{code: talk, title: A talk, minutes: 60}]}}
  - {code: bare, series: talks, number: 2, title: Bare talk, dates: 2027-06-01, status: tentative, venue: house}
  - {code: homeless, series: talks, number: 3, title: Talk somewhere, dates: 2027-06-02, status: tentative, agenda: {items: [{code: talk, title: A talk, minutes: 60}]}}
  - code: long
    series: talks
    number: 4
    title: Talk without end
    dates: 2027-06-08
    status: tentative
    venue: house
    agenda: {sittings: [{hours: 10:00..11:30}], items: [{code: one, title: One, minutes: 60}, {code: two, title: Two, minutes: 40}]}
  - code: full
    series: talks
    number: 5
    title: Talk of the day
    dates: 2027-06-09
    status: tentative
    venue: house
    agenda:
      pause: 15
      sittings: [{hours: 10:00..12:00}]
      items:
        - {code: welcome, title: Welcome, minutes: 60, hours: 10:00..11:00}
        - {code: talk, title: The talk, minutes: 60, kind: parallel, rooms: [hall], hours: 10:00..12:00}
        - {code: other, title: The other talk, minutes: 60, kind: parallel, rooms: [hall], hours: 10:00..12:00, required-delegations: [FJI]}
delegations:
  - {code: FJI, kind: state, name: Fiji}
---
$ plenary load bare.yaml --output plan.txt
! Wrote plan.txt
$ plenary agenda plan -m nowhere
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]
$ plenary agenda plan
! plenary: error: 'plenary agenda plan' needs --meeting
! help: write --meeting MEETING
[exit 2]
$ plenary agenda plan -m bare
! plenary: error: 'bare' has no agenda
! help: write its items under 'agenda' in the fixture of the meeting, and load it
[exit 1]
$ plenary agenda plan -m open
! plenary: error: 'open' has no exact days
! help: find some with 'plenary meeting propose open'
[exit 4]
$ plenary agenda plan -m homeless
! plenary: error: 'homeless' has no venue
! help: give it one with 'plenary meeting move', or in its fixture
[exit 4]
$ plenary agenda plan -m long --steps 20000
DATE        HOURS        ROOM   CODE  SESSION  KIND     SPEAKERS
2027-06-08  10:00–11:00  hall   one   One      plenary  -
2027-06-08  10:50–11:30  salon  two   Two      plenary  -

Not released yet.
Costs 30: later 10, other-room 20.
The items take 1 h 40 min at least, and the sittings have 1 h 30 min: shorten items, or add sittings.
error: the sessions 'one' and 'two' run at the same time, and one of them is plenary
Proven: there is no timetable without an error. Within the sittings and rooms that there are, these cannot hold together: 'one' takes 60 minutes; 'two' takes 40 minutes; 'two' is plenary, so that nothing is beside it. Without any one of them the others can.
[exit 7]
$ plenary agenda plan -m full --steps 20000
DATE        HOURS        ROOM   CODE     SESSION         KIND      SPEAKERS
2027-06-09  10:00–11:00  hall   talk     The talk        parallel  -
2027-06-09  10:00–11:00  salon  welcome  Welcome         plenary   -
2027-06-09  11:00–12:00  hall   other    The other talk  parallel  -

Not released yet.
Costs 16: later 16.
error: between the sessions 'talk' and 'other' the room has 0 minutes of a pause, and the agenda asks for 15
error: the sessions 'welcome' and 'talk' run at the same time, and one of them is plenary
No member is known of FJI: in how many sessions at once they can be was not looked at.
Proven: there is no timetable without an error. Within the sittings and rooms that there are, these cannot hold together: 'talk' takes 60 minutes; 'other' takes 60 minutes; a pause of 15 minutes is to be kept; 'talk' is to be in 'hall'; 'other' is to be in 'hall'. Without any one of them the others can.
[exit 7]
$ plenary agenda show -m bare
DATE  HOURS  ROOM  CODE  SESSION  KIND  SPEAKERS

'bare' has no timetable, and no agenda to make one of.
$ plenary agenda release -m bare
! plenary: error: 'bare' has no timetable to release
! help: make one with 'plenary agenda plan -m bare', and load it
[exit 4]
$ plenary agenda changes -m bare
! plenary: error: no timetable of 'bare' was released
! help: 'plenary agenda release -m bare' releases what it is now
[exit 1]
$ plenary agenda show -m bare --release 1
! plenary: error: no timetable of 'bare' was released
! help: 'plenary agenda release -m bare' releases what it is now
[exit 1]
$ plenary agenda plan -m full --time soon
! plenary: error: --time: 'soon' is not a number from 0 to 1000000
! help: write --time 30s or 5m
[exit 2]
$ plenary load fixtures/ctitf-central-asia fixtures/workshop-2027 --output plan.txt
! Wrote plan.txt
$ plenary agenda show -m workshop
DATE  HOURS  ROOM  CODE       SESSION                        KIND      SPEAKERS
-     -      -     opening    Opening                        plenary   Aigul Serikova; Farrukh Nazarov
-     -      -     plan       Where the joint plan stands    plenary   Farrukh Nazarov
-     -      -     ministry   A view from the ministry       plenary   Aigul Serikova
-     -      -     borders-1  Borders - risk analysis        borders   Gulnora Rahimova
-     -      -     borders-2  Borders - joint exercises      borders   -
-     -      -     finance-1  Finance - informal transfers   finance   Lukáš Novák
-     -      -     finance-2  Finance - asset freezing       finance   -
-     -      -     rights-1   Rights - fair trial            rights    Gulnora Rahimova
-     -      -     rights-2   Rights - victims               rights    -
-     -      -     drafting   Drafting of the conclusions    parallel  -
-     -      -     reports    Reports of the working groups  plenary   -
-     -      -     adoption   Adoption of the conclusions    plenary   -
-     -      -     closing    Closing                        plenary   Farrukh Nazarov

13 items of the agenda without a session: 'plenary agenda plan -m workshop' plans.
$ plenary agenda check -m workshop --format csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
note,item-open-dpyk4w,,workshop,"opening, plan, ministry, borders-1, borders-2, finance-1, finance-2, rights-1, rights-2, drafting, reports, adoption, closing",13 items of the agenda of 'workshop' have no session yet,plan them with 'plenary agenda plan',
$ plenary agenda plan -m dushanbe
! plenary: error: 'dushanbe' has no agenda
! help: write its items under 'agenda' in the fixture of the meeting, and load it
[exit 1]
$ plenary agenda plan -m workshop --steps 300000
DATE        HOURS        ROOM     CODE       SESSION                        KIND      SPEAKERS
2027-05-18  10:00–10:30  library  opening    Opening                        plenary   Aigul Serikova; Farrukh Nazarov
2027-05-18  10:30–11:30  library  plan       Where the joint plan stands    plenary   Farrukh Nazarov
2027-05-18  12:00–12:30  library  ministry   A view from the ministry       plenary   Aigul Serikova
2027-05-18  15:00–16:00  library  borders-1  Borders - risk analysis        borders   Gulnora Rahimova
2027-05-18  17:00–18:00  library  borders-2  Borders - joint exercises      borders   -
2027-05-18  17:00–18:00  salon    rights-1   Rights - fair trial            rights    Gulnora Rahimova
2027-05-19  09:30–10:30  hall     finance-1  Finance - informal transfers   finance   Lukáš Novák
2027-05-19  09:30–10:30  salon    rights-2   Rights - victims               rights    -
2027-05-19  11:00–12:00  hall     finance-2  Finance - asset freezing       finance   -
2027-05-19  12:00–13:00  salon    drafting   Drafting of the conclusions    parallel  -
2027-05-19  15:00–16:00  library  reports    Reports of the working groups  plenary   -
2027-05-19  16:00–16:30  library  adoption   Adoption of the conclusions    plenary   -
2027-05-19  16:30–17:00  library  closing    Closing                        plenary   Farrukh Nazarov

Not released yet.
Costs 302: later 292, out-of-order 10.
No timetable without an error costs less than 277.
$ plenary agenda plan -m workshop --steps 20000 --seed 2 --json
{
  "rows": [
    {"date": "2027-05-18", "hours": "10:00–10:30", "room": "library", "session": "opening", "title": "Opening", "kind": "plenary", "speakers": "Aigul Serikova; Farrukh Nazarov"},
    {"date": "2027-05-18", "hours": "10:30–11:30", "room": "library", "session": "plan", "title": "Where the joint plan stands", "kind": "plenary", "speakers": "Farrukh Nazarov"},
    {"date": "2027-05-18", "hours": "12:00–12:30", "room": "library", "session": "ministry", "title": "A view from the ministry", "kind": "plenary", "speakers": "Aigul Serikova"},
    {"date": "2027-05-18", "hours": "15:00–16:00", "room": "hall", "session": "rights-1", "title": "Rights - fair trial", "kind": "rights", "speakers": "Gulnora Rahimova"},
    {"date": "2027-05-18", "hours": "17:00–18:00", "room": "hall", "session": "rights-2", "title": "Rights - victims", "kind": "rights", "speakers": null},
    {"date": "2027-05-18", "hours": "17:00–18:00", "room": "library", "session": "borders-1", "title": "Borders - risk analysis", "kind": "borders", "speakers": "Gulnora Rahimova"},
    {"date": "2027-05-19", "hours": "09:30–10:30", "room": "hall", "session": "finance-1", "title": "Finance - informal transfers", "kind": "finance", "speakers": "Lukáš Novák"},
    {"date": "2027-05-19", "hours": "09:30–10:30", "room": "library", "session": "borders-2", "title": "Borders - joint exercises", "kind": "borders", "speakers": null},
    {"date": "2027-05-19", "hours": "11:00–12:00", "room": "hall", "session": "finance-2", "title": "Finance - asset freezing", "kind": "finance", "speakers": null},
    {"date": "2027-05-19", "hours": "12:00–13:00", "room": "salon", "session": "drafting", "title": "Drafting of the conclusions", "kind": "parallel", "speakers": null},
    {"date": "2027-05-19", "hours": "15:00–16:00", "room": "library", "session": "reports", "title": "Reports of the working groups", "kind": "plenary", "speakers": null},
    {"date": "2027-05-19", "hours": "16:00–16:30", "room": "library", "session": "adoption", "title": "Adoption of the conclusions", "kind": "plenary", "speakers": null},
    {"date": "2027-05-19", "hours": "16:30–17:00", "room": "library", "session": "closing", "title": "Closing", "kind": "plenary", "speakers": "Farrukh Nazarov"}
  ],
  "notes": [
    "Not released yet.",
    "Costs 302: later 292, out-of-order 10.",
    "No timetable without an error costs less than 277."
  ]
}
$ plenary agenda plan -m workshop --steps 20000 --format yaml --output other.yaml
! Wrote other.yaml
$ plenary agenda plan -m workshop --steps 300000 -o timetable.yaml
! Wrote timetable.yaml
$ plenary load timetable.yaml
KIND      ADDED  CHANGED  UNCHANGED  KEPT
meetings      0        1          0     0
-----------------------------------------
TOTAL         0        1          0     0

changes    meeting workshop:
             sessions/0/code (not stated) -> opening
             sessions/0/title (not stated) -> Opening
             sessions/0/room (not stated) -> library
             sessions/0/starts (not stated) -> 2027-05-18T10:00
             sessions/0/ends (not stated) -> 2027-05-18T10:30
             sessions/0/speakers/0 (not stated) -> aigul-serikova
             sessions/0/speakers/1 (not stated) -> farrukh-nazarov
             sessions/0/source (not stated) -> illustrative
             sessions/1/code (not stated) -> plan
             sessions/1/title (not stated) -> Where the joint plan stands
             sessions/1/room (not stated) -> library
             sessions/1/starts (not stated) -> 2027-05-18T10:30
             sessions/1/ends (not stated) -> 2027-05-18T11:30
             sessions/1/speakers/0 (not stated) -> farrukh-nazarov
             sessions/1/source (not stated) -> illustrative
             sessions/2/code (not stated) -> ministry
             sessions/2/title (not stated) -> A view from the ministry
             sessions/2/room (not stated) -> library
             sessions/2/starts (not stated) -> 2027-05-18T12:00
             sessions/2/ends (not stated) -> 2027-05-18T12:30
             ... and 66 more fields (--all lists them)

Loaded: added 0, changed 1.
$ plenary agenda check -m workshop --json --output clashes.json
! Wrote clashes.json
$ plenary agenda show -m workshop --format csv
date,hours,room,session,title,kind,speakers
2027-05-18,10:00–10:30,library,opening,Opening,plenary,Aigul Serikova; Farrukh Nazarov
2027-05-18,10:30–11:30,library,plan,Where the joint plan stands,plenary,Farrukh Nazarov
2027-05-18,12:00–12:30,library,ministry,A view from the ministry,plenary,Aigul Serikova
2027-05-18,15:00–16:00,library,borders-1,Borders - risk analysis,borders,Gulnora Rahimova
2027-05-18,17:00–18:00,library,borders-2,Borders - joint exercises,borders,
2027-05-18,17:00–18:00,salon,rights-1,Rights - fair trial,rights,Gulnora Rahimova
2027-05-19,09:30–10:30,hall,finance-1,Finance - informal transfers,finance,Lukáš Novák
2027-05-19,09:30–10:30,salon,rights-2,Rights - victims,rights,
2027-05-19,11:00–12:00,hall,finance-2,Finance - asset freezing,finance,
2027-05-19,12:00–13:00,salon,drafting,Drafting of the conclusions,parallel,
2027-05-19,15:00–16:00,library,reports,Reports of the working groups,plenary,
2027-05-19,16:00–16:30,library,adoption,Adoption of the conclusions,plenary,
2027-05-19,16:30–17:00,library,closing,Closing,plenary,Farrukh Nazarov
$ plenary agenda show -m workshop --output timetable.txt
! Wrote timetable.txt
$ plenary agenda release -m workshop --note 'first draft' --dry-run
VERSION  RELEASED    CODE       SESSION                        CHANGE  BEFORE  AFTER
1        2026-11-23  opening    Opening                        added   -       2027-05-18 10:00–10:30, library
1        2026-11-23  plan       Where the joint plan stands    added   -       2027-05-18 10:30–11:30, library
1        2026-11-23  ministry   A view from the ministry       added   -       2027-05-18 12:00–12:30, library
1        2026-11-23  borders-1  Borders - risk analysis        added   -       2027-05-18 15:00–16:00, library
1        2026-11-23  borders-2  Borders - joint exercises      added   -       2027-05-18 17:00–18:00, library
1        2026-11-23  rights-1   Rights - fair trial            added   -       2027-05-18 17:00–18:00, salon
1        2026-11-23  finance-1  Finance - informal transfers   added   -       2027-05-19 09:30–10:30, hall
1        2026-11-23  rights-2   Rights - victims               added   -       2027-05-19 09:30–10:30, salon
1        2026-11-23  finance-2  Finance - asset freezing       added   -       2027-05-19 11:00–12:00, hall
1        2026-11-23  drafting   Drafting of the conclusions    added   -       2027-05-19 12:00–13:00, salon
1        2026-11-23  reports    Reports of the working groups  added   -       2027-05-19 15:00–16:00, library
1        2026-11-23  adoption   Adoption of the conclusions    added   -       2027-05-19 16:00–16:30, library
1        2026-11-23  closing    Closing                        added   -       2027-05-19 16:30–17:00, library

Version 1: first draft
! No change made (dry run).
$ plenary agenda changes -m workshop
! plenary: error: no timetable of 'workshop' was released
! help: 'plenary agenda release -m workshop' releases what it is now
[exit 1]
$ plenary agenda release -m workshop --note 'first draft' --as-of 2027-04-01 --nonce r1 --output released.txt
! Wrote released.txt
$ plenary agenda release -m workshop --note 'first draft' --as-of 2027-04-01 --nonce r1
! Already done: the registry has seen this nonce.
$ plenary agenda release -m workshop --as-of 2027-04-02
! Nothing to do: the timetable is as it was released last.
--- hall.yaml
default-source: illustrative
venues:
  - code: lake-house
    name: House by the Lake (illustrative)
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms:
      - {code: hall, name: Hall, capacity: 60, closed: [{dates: 2027-05-19, reason: a burst pipe}]}
      - {code: library, name: Library, capacity: 24}
      - {code: salon, name: Salon, capacity: 16}
---
$ plenary load hall.yaml --output plan.txt
! Wrote plan.txt
$ plenary agenda check -m workshop --format csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
error,room-closed-wdt56z,2027-05-19,workshop,"lake-house, hall, finance-1",the room 'hall' is closed during the session 'finance-1' of 'workshop': a burst pipe,"move the session, or give it another room",
error,room-closed-wgcpck,2027-05-19,workshop,"lake-house, hall, finance-2",the room 'hall' is closed during the session 'finance-2' of 'workshop': a burst pipe,"move the session, or give it another room",
[exit 4]
$ plenary agenda plan -m workshop --keep 0.9 --steps 300000 -o timetable.yaml
! Wrote timetable.yaml
$ plenary load timetable.yaml
KIND      ADDED  CHANGED  UNCHANGED  KEPT
meetings      0        1          0     0
-----------------------------------------
TOTAL         0        1          0     0

changes    meeting workshop: sessions/6/room hall -> library; sessions/8/room hall -> library

Loaded: added 0, changed 1.
$ plenary agenda show -m workshop --json
{
  "rows": [
    {"date": "2027-05-18", "hours": "10:00–10:30", "room": "library", "session": "opening", "title": "Opening", "kind": "plenary", "speakers": "Aigul Serikova; Farrukh Nazarov"},
    {"date": "2027-05-18", "hours": "10:30–11:30", "room": "library", "session": "plan", "title": "Where the joint plan stands", "kind": "plenary", "speakers": "Farrukh Nazarov"},
    {"date": "2027-05-18", "hours": "12:00–12:30", "room": "library", "session": "ministry", "title": "A view from the ministry", "kind": "plenary", "speakers": "Aigul Serikova"},
    {"date": "2027-05-18", "hours": "15:00–16:00", "room": "library", "session": "borders-1", "title": "Borders - risk analysis", "kind": "borders", "speakers": "Gulnora Rahimova"},
    {"date": "2027-05-18", "hours": "17:00–18:00", "room": "library", "session": "borders-2", "title": "Borders - joint exercises", "kind": "borders", "speakers": null},
    {"date": "2027-05-18", "hours": "17:00–18:00", "room": "salon", "session": "rights-1", "title": "Rights - fair trial", "kind": "rights", "speakers": "Gulnora Rahimova"},
    {"date": "2027-05-19", "hours": "09:30–10:30", "room": "library", "session": "finance-1", "title": "Finance - informal transfers", "kind": "finance", "speakers": "Lukáš Novák"},
    {"date": "2027-05-19", "hours": "09:30–10:30", "room": "salon", "session": "rights-2", "title": "Rights - victims", "kind": "rights", "speakers": null},
    {"date": "2027-05-19", "hours": "11:00–12:00", "room": "library", "session": "finance-2", "title": "Finance - asset freezing", "kind": "finance", "speakers": null},
    {"date": "2027-05-19", "hours": "12:00–13:00", "room": "salon", "session": "drafting", "title": "Drafting of the conclusions", "kind": "parallel", "speakers": null},
    {"date": "2027-05-19", "hours": "15:00–16:00", "room": "library", "session": "reports", "title": "Reports of the working groups", "kind": "plenary", "speakers": null},
    {"date": "2027-05-19", "hours": "16:00–16:30", "room": "library", "session": "adoption", "title": "Adoption of the conclusions", "kind": "plenary", "speakers": null},
    {"date": "2027-05-19", "hours": "16:30–17:00", "room": "library", "session": "closing", "title": "Closing", "kind": "plenary", "speakers": "Farrukh Nazarov"}
  ],
  "notes": [
    "Changed since version 1, released on 1 April 2027: 2 sessions."
  ]
}
$ plenary agenda changes -m workshop
VERSION  RELEASED  CODE       SESSION                       CHANGE      BEFORE                        AFTER
now      -         finance-1  Finance - informal transfers  other room  2027-05-19 09:30–10:30, hall  2027-05-19 09:30–10:30, library
now      -         finance-2  Finance - asset freezing      other room  2027-05-19 11:00–12:00, hall  2027-05-19 11:00–12:00, library
$ plenary agenda release -m workshop --as-of 2027-04-20 --format csv --dry-run
version,released,session,title,change,before,after
2,2027-04-20,finance-1,Finance - informal transfers,other room,"2027-05-19 09:30–10:30, hall","2027-05-19 09:30–10:30, library"
2,2027-04-20,finance-2,Finance - asset freezing,other room,"2027-05-19 11:00–12:00, hall","2027-05-19 11:00–12:00, library"
! No change made (dry run).
$ plenary agenda release -m workshop --as-of 2027-04-20 --json
[
  {"version": "2", "released": "2027-04-20", "session": "finance-1", "title": "Finance - informal transfers", "change": "other room", "before": "2027-05-19 09:30–10:30, hall", "after": "2027-05-19 09:30–10:30, library"},
  {"version": "2", "released": "2027-04-20", "session": "finance-2", "title": "Finance - asset freezing", "change": "other room", "before": "2027-05-19 11:00–12:00, hall", "after": "2027-05-19 11:00–12:00, library"}
]
$ plenary agenda show -m workshop --release 1 --format csv
date,hours,room,session,title
2027-05-18,10:00–10:30,library,opening,Opening
2027-05-18,10:30–11:30,library,plan,Where the joint plan stands
2027-05-18,12:00–12:30,library,ministry,A view from the ministry
2027-05-18,15:00–16:00,library,borders-1,Borders - risk analysis
2027-05-18,17:00–18:00,library,borders-2,Borders - joint exercises
2027-05-18,17:00–18:00,salon,rights-1,Rights - fair trial
2027-05-19,09:30–10:30,hall,finance-1,Finance - informal transfers
2027-05-19,09:30–10:30,salon,rights-2,Rights - victims
2027-05-19,11:00–12:00,hall,finance-2,Finance - asset freezing
2027-05-19,12:00–13:00,salon,drafting,Drafting of the conclusions
2027-05-19,15:00–16:00,library,reports,Reports of the working groups
2027-05-19,16:00–16:30,library,adoption,Adoption of the conclusions
2027-05-19,16:30–17:00,library,closing,Closing
$ plenary agenda show -m workshop --release 3
! plenary: error: '3' is no value for --release
! help: write a whole number from 1 to 2
[exit 2]
$ plenary agenda changes -m workshop --from 1 --format csv
version,released,session,title,change,before,after
2,2027-04-20,finance-1,Finance - informal transfers,other room,"2027-05-19 09:30–10:30, hall","2027-05-19 09:30–10:30, library"
2,2027-04-20,finance-2,Finance - asset freezing,other room,"2027-05-19 11:00–12:00, hall","2027-05-19 11:00–12:00, library"
$ plenary agenda changes -m workshop --json --output changes.json
! Wrote changes.json
$ plenary agenda changes -m workshop --from 2
VERSION  RELEASED  CODE  SESSION  CHANGE  BEFORE  AFTER

Nothing changed.
$ plenary meeting show workshop
Workshop on joint action

Code        workshop
Series      joint-action
Number      1
Dates       18–19 May 2027 (2 days)
Status      confirmed
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+05:00)
Invited     Kazakhstan, 3 seats  [illustrative]
            Kyrgyzstan, 3 seats  [illustrative]
            Slovakia, 2 seats  [illustrative]
            Tajikistan, 3 seats  [illustrative]
            Turkmenistan, 2 seats  [illustrative]
            UNRCCA, 4 seats  [illustrative]
Agenda      13 items
Sessions    2027-05-18T10:00 to 2027-05-18T10:30  Opening, room library  [illustrative]
            2027-05-18T10:30 to 2027-05-18T11:30  Where the joint plan stands, room library  [illustrative]
            2027-05-18T12:00 to 2027-05-18T12:30  A view from the ministry, room library  [illustrative]
            2027-05-18T15:00 to 2027-05-18T16:00  Borders - risk analysis, room library  [illustrative]
            2027-05-18T17:00 to 2027-05-18T18:00  Borders - joint exercises, room library  [illustrative]
            2027-05-18T17:00 to 2027-05-18T18:00  Rights - fair trial, room salon  [illustrative]
            2027-05-19T09:30 to 2027-05-19T10:30  Finance - informal transfers, room library  [illustrative]
            2027-05-19T09:30 to 2027-05-19T10:30  Rights - victims, room salon  [illustrative]
            2027-05-19T11:00 to 2027-05-19T12:00  Finance - asset freezing, room library  [illustrative]
            2027-05-19T12:00 to 2027-05-19T13:00  Drafting of the conclusions, room salon  [illustrative]
            2027-05-19T15:00 to 2027-05-19T16:00  Reports of the working groups, room library  [illustrative]
            2027-05-19T16:00 to 2027-05-19T16:30  Adoption of the conclusions, room library  [illustrative]
            2027-05-19T16:30 to 2027-05-19T17:00  Closing, room library  [illustrative]
Released    version 2 of the timetable, on 20 April 2027
Registered  4
Source      illustrative

Illustrative: this was invented for show.

Illustrative: 4 of 4 registrations counted here were invented for show.
$ plenary meeting reschedule workshop --dates 2027-05-25..2027-05-26 --reason 'the host asked' --format csv
key,value
meeting,workshop
now,"confirmed, 25–26 May 2027, at lake-house"
before,"confirmed, 18–19 May 2027, at lake-house"
reason,the host asked
asked_again,4 registrations
kept,note: no calendar holds for the venue 'lake-house': its weekend and holidays are not known
$ plenary agenda check -m workshop --format csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
$ plenary meeting reschedule workshop --dates 2027-05-25 --reason 'one day is enough'
! plenary: error: the session 'finance-1' is outside the days of the meeting (2027-05-25); the session 'rights-2' is outside the days of the meeting (2027-05-25); the session 'finance-2' is outside the days of the meeting (2027-05-25); the session 'drafting' is outside the days of the meeting (2027-05-25); the session 'reports' is outside the days of the meeting (2027-05-25); the session 'adoption' is outside the days of the meeting (2027-05-25); the session 'closing' is outside the days of the meeting (2027-05-25); the meeting 'workshop' has no day 2: it takes 1 day
! help: move the session, or correct the dates of the meeting; nothing was changed
[exit 4]
$ plenary dump --output dump.yaml
! Wrote dump.yaml
$ plenary --db copy.db load dump.yaml --output plan.txt
! Wrote plan.txt
$ plenary --db copy.db dump --output copy.yaml
! Wrote copy.yaml
$ plenary load copy.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
sources            0        0          8     0
delegations        0        0         36     0
venues             0        0          6     0
series             0        0          3     0
meetings           0        0         10     0
participants       0        0          9     0
registrations      0        0          8     0
outcomes           0        0          2     0
----------------------------------------------
TOTAL              0        0         82     0

Nothing to change: the registry already says all this.
$ plenary participant merge lukas-novak jana-kralova --dry-run
lukas-novak  is now also jana-kralova
workshop SVK-002  removed: the person is registered there twice
! No change made (dry run).
$ plenary forget aigul-serikova --yes
PARTICIPANT     NOW          REGISTRATIONS
aigul-serikova  forgotten-1
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary agenda check -m workshop --format csv
severity,code,dates,meetings,parties,clash,cure,acknowledged

# What a timetable costs is told term by term, with what a move would change; what is pinned stays.
--- day.yaml
default-source: illustrative
meetings:
  - code: day
    series: talks
    number: 9
    title: A day of talks
    dates: 2027-07-06
    status: confirmed
    venue: house
    announced: 2027-01-01
    agenda:
      sittings: [{hours: 10:00..13:00}]
      items:
        - {code: welcome, title: Welcome, minutes: 30}
        - {code: first-talk, title: The first talk, minutes: 60, seats: 15}
        - {code: last-talk, title: The last talk, minutes: 60, kind: parallel}
    sessions:
      - {code: welcome, title: Welcome, room: hall, starts: 2027-07-06T11:00, ends: 2027-07-06T11:30}
      - {code: first-talk, title: The first talk, room: hall, starts: 2027-07-06T10:00, ends: 2027-07-06T11:00}
      - {code: last-talk, title: The last talk, room: salon, starts: 2027-07-06T11:30, ends: 2027-07-06T12:30}
---
$ plenary load day.yaml --output plan.txt
! Wrote plan.txt
$ plenary agenda explain -m day --json --output told.json
! Wrote told.json
$ plenary agenda explain -m day --format csv --output told.csv
! Wrote told.csv
$ plenary agenda explain -m day
ITEM        TERM          POINTS  ABOUT
welcome     later         6       2027-07-06 11:00–11:30, hall
first-talk  later         4       2027-07-06 10:00–11:00, hall
first-talk  empty-seats   4       2027-07-06 10:00–11:00, hall
first-talk  out-of-order  10      begins before welcome
last-talk   later         10      2027-07-06 11:30–12:30, salon

Costs 34: later 20, out-of-order 10, empty-seats 4.
$ plenary agenda explain -m day first-talk
ITEM        TERM          POINTS  ABOUT
first-talk  later         4       2027-07-06 10:00–11:00, hall
first-talk  empty-seats   4       2027-07-06 10:00–11:00, hall
first-talk  out-of-order  10      begins before welcome
first-talk  if moved      16      2027-07-06 10:00–11:00, salon: 16 points more
first-talk  if moved      8       2027-07-06 12:00–13:00, hall: 1 impossible more, 8 points more
first-talk  if moved      18      2027-07-06 10:30–11:30, salon: 1 impossible more, 1 warned of more, 18 points more
first-talk  if moved      -4      2027-07-06 11:30–12:30, hall: 2 impossible more, 4 points less
first-talk  if moved      24      2027-07-06 12:00–13:00, salon: 2 impossible more, 24 points more

Costs 34: later 20, out-of-order 10, empty-seats 4.
$ plenary agenda plan -m day --steps 20000
DATE        HOURS        ROOM   CODE        SESSION         KIND      SPEAKERS
2027-07-06  10:00–10:30  salon  welcome     Welcome         plenary   -
2027-07-06  10:30–11:30  salon  first-talk  The first talk  plenary   -
2027-07-06  11:30–12:30  salon  last-talk   The last talk   parallel  -

Not released yet.
Costs 18: later 18.
No timetable without an error costs less than 17.
$ plenary agenda plan -m day --steps 20000 --pin first-talk,last-talk
DATE        HOURS        ROOM   CODE        SESSION         KIND      SPEAKERS
2027-07-06  10:00–11:00  hall   first-talk  The first talk  plenary   -
2027-07-06  11:00–11:30  hall   welcome     Welcome         plenary   -
2027-07-06  11:30–12:30  salon  last-talk   The last talk   parallel  -

Not released yet.
Costs 34: later 20, out-of-order 10, empty-seats 4.
Proven: no timetable without an error is better.
$ plenary agenda plan -m day --pin second-talk
! plenary: error: there is no session 'second-talk'
! help: there is welcome, first-talk and last-talk
[exit 1]
$ plenary agenda explain -m full
! plenary: error: 'welcome' has no session where its agenda allows for it
! help: plan the timetable of 'full' with 'plenary agenda plan', and load it
[exit 4]
$ plenary edit meeting/day agenda.items.last-talk.pin=true
THING        CHANGE
meeting day  agenda/items/2/pin (not stated) -> true
$ plenary load day.yaml --dry-run
KIND      ADDED  CHANGED  UNCHANGED  KEPT
meetings      0        0          1     0
-----------------------------------------
TOTAL         0        0          1     0

Nothing to change: the registry already says all this.
$ plenary agenda plan -m day --steps 20000
DATE        HOURS        ROOM   CODE        SESSION         KIND      SPEAKERS
2027-07-06  10:00–10:30  salon  welcome     Welcome         plenary   -
2027-07-06  10:30–11:30  salon  first-talk  The first talk  plenary   -
2027-07-06  11:30–12:30  salon  last-talk   The last talk   parallel  -

Not released yet.
Costs 18: later 18.
Proven: no timetable without an error is better.
$ plenary agenda explain -m day last-talk
ITEM       TERM      POINTS  ABOUT
last-talk  later     10      2027-07-06 11:30–12:30, salon
last-talk  if moved  0       2027-07-06 11:30–12:30, hall: as good
last-talk  if moved  2       2027-07-06 12:00–13:00, hall: 2 points more
last-talk  if moved  2       2027-07-06 12:00–13:00, salon: 2 points more
last-talk  if moved  -2      2027-07-06 11:00–12:00, salon: 1 impossible more, 2 points less
last-talk  if moved  -6      2027-07-06 10:00–11:00, salon: 2 impossible more, 6 points less

Costs 34: later 20, out-of-order 10, empty-seats 4.
last-talk is pinned: a plan leaves it where it stands.
$ plenary edit meeting/day agenda.items.last-talk.pin=
THING        CHANGE
meeting day  agenda/items/2/pin true -> (not stated)
--- pinned.yaml
default-source: illustrative
meetings:
  - code: day
    series: talks
    number: 9
    title: A day of talks
    dates: 2027-07-06
    status: confirmed
    venue: house
    announced: 2027-01-01
    agenda:
      sittings: [{hours: 10:00..13:00}]
      items:
        - {code: welcome, title: Welcome, minutes: 30}
        - {code: first-talk, title: The first talk, minutes: 60, seats: 15, pin: true}
        - {code: last-talk, title: The last talk, minutes: 60, kind: parallel, pin: true}
        - {code: farewell, title: Farewell, minutes: 15, kind: parallel, pin: true}
    sessions:
      - {code: welcome, title: Welcome, room: hall, starts: 2027-07-06T11:00, ends: 2027-07-06T11:30}
      - {code: first-talk, title: The first talk, room: hall, starts: 2027-07-06T10:00, ends: 2027-07-06T11:00}
      - {code: last-talk, title: The last talk, room: salon, starts: 2027-07-06T11:30, ends: 2027-07-06T12:30}
---
$ plenary load pinned.yaml
KIND      ADDED  CHANGED  UNCHANGED  KEPT
meetings      0        1          0     0
-----------------------------------------
TOTAL         0        1          0     0

changes    meeting day:
             agenda/items/1/pin (not stated) -> true
             agenda/items/2/pin (not stated) -> true
             agenda/items/3/code (not stated) -> farewell
             agenda/items/3/title (not stated) -> Farewell
             agenda/items/3/minutes (not stated) -> 15
             agenda/items/3/kind (not stated) -> parallel
             agenda/items/3/interpretation (not stated) -> with
             agenda/items/3/pin (not stated) -> true

Loaded: added 0, changed 1.
$ plenary agenda check -m day
SEVERITY  CODE                DATES  MEETINGS  WITH      CLASH                                                                 CURE                                                          ACKNOWLEDGED
warning   item-open-dc7pc7    -      day       farewell  1 item of the agenda of 'day' has no session yet                      plan them with 'plenary agenda plan'                          -
warning   item-pinned-2r398w  -      day       farewell  farewell is pinned in the agenda of 'day', and no session says where  state the session with its time and room, or take 'pin' away  -

0 errors, 2 warnings, 0 notes; 0 acknowledged.
$ plenary agenda plan -m day --steps 20000
DATE        HOURS        ROOM   CODE        SESSION         KIND      SPEAKERS
2027-07-06  10:00–11:00  hall   first-talk  The first talk  plenary   -
2027-07-06  11:00–11:30  hall   welcome     Welcome         plenary   -
2027-07-06  11:30–11:45  hall   farewell    Farewell        parallel  -
2027-07-06  11:30–12:30  salon  last-talk   The last talk   parallel  -

Not released yet.
Costs 41: later 27, out-of-order 10, empty-seats 4.
farewell is pinned, and no session says where the agenda allows for it: planned like the others.
Proven: no timetable without an error is better.
$ plenary agenda plan -m day --steps 20000 --pin welcome
DATE        HOURS        ROOM   CODE        SESSION         KIND      SPEAKERS
2027-07-06  10:00–11:00  hall   first-talk  The first talk  plenary   -
2027-07-06  11:00–11:30  hall   welcome     Welcome         plenary   -
2027-07-06  11:30–11:45  hall   farewell    Farewell        parallel  -
2027-07-06  11:30–12:30  salon  last-talk   The last talk   parallel  -

Not released yet.
Costs 41: later 27, out-of-order 10, empty-seats 4.
farewell is pinned, and no session says where the agenda allows for it: planned like the others.
Proven: no timetable without an error is better.
$ plenary agenda explain -m day welcome
! plenary: error: 'farewell' has no session where its agenda allows for it
! help: plan the timetable of 'day' with 'plenary agenda plan', and load it
[exit 4]
$ plenary dump --output dumped.yaml
! Wrote dumped.yaml
$ plenary load dumped.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
sources            0        0          8     0
delegations        0        0         36     0
venues             0        0          6     0
series             0        0          3     0
meetings           0        0         11     0
participants       0        0          9     0
registrations      0        0          8     0
outcomes           0        0          2     0
----------------------------------------------
TOTAL              0        0         83     0

Nothing to change: the registry already says all this.
--- bad.yaml
default-source: illustrative
series: [{code: talks, title: Talks}]
meetings:
  - code: odd
    series: talks
    title: An odd day
    dates: 2027-07-07
    status: confirmed
    agenda:
      sittings: [{hours: 10:00..13:00}]
      items: [{code: welcome, title: Welcome, minutes: 30, pin: perhaps}]
---
$ plenary validate bad.yaml
! bad.yaml:11:65: error[value-unknown]: 'perhaps' is neither true nor false
!    |
! 10 |       sittings: [{hours: 10:00..13:00}]
! 11 |       items: [{code: welcome, title: Welcome, minutes: 30, pin: perhaps}]
!    |                                                                 ^^^^^^^
!    = help: write true, or leave 'pin' out
!
! 1 error in 1 file.
[exit 3]
