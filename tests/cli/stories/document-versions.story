# Versions of documents that are released are kept as what they were made of.
--- meeting.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: {en: Kazakhstan, ru: Казахстан}}
  - {code: OMN, kind: state, name: {en: Oman, ru: Оман}}
  - {code: UZB, kind: state, name: {en: Uzbekistan, ru: Узбекистан}}
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: experts, title: Expert meetings on trade}
meetings:
  - code: experts-1
    series: experts
    title: First expert meeting
    dates: 2026-11-17..2026-11-18
    status: held
    venue: house
    symbol: TRADE/1/INF.1
    invited: [{delegation: KAZ, note: No. 12/2026, note-date: 2026-10-01}, {delegation: UZB}]
  - {code: experts-2, series: experts, title: Second expert meeting, dates: 2027-11-17, status: tentative}
participants:
  - {code: dana-omarova, name: {latin: Dana Omarova, own: Дана Омарова}, gender: female, email: dana@omarova.example}
  - {code: al-farsi, name: {latin: Mohammed Al-Farsi, own: محمد الفارسي}, gender: male, listed: given}
  - {code: rustam, name: {latin: Rustam Karimov}, gender: male}
  - {code: shy, name: {latin: Shy Person}, listed: refused}
rosters:
  - meeting: experts-1
    registrations:
      - {code: KAZ-001, participant: dana-omarova, delegation: KAZ, position: Deputy Minister, role: head, status: confirmed, hotel: Central}
      - {code: KAZ-002, participant: shy, delegation: KAZ, role: delegate, status: confirmed}
      - {code: OMN-001, participant: al-farsi, delegation: OMN, position: Minister, role: head, status: confirmed}
      - {code: UZB-001, participant: rustam, delegation: UZB, role: delegate, status: nominated}
    check-ins:
      - {code: KAZ-001, at: "2026-11-17T09:00"}
---
$ plenary load meeting.yaml --output plan.txt
! Wrote plan.txt
$ plenary document releases -m experts-1
DOCUMENT  VERSION  STATUS  RELEASED  AS AT  PERSONS

No document was released. Next: plenary document release participants -m experts-1 --status provisional
$ plenary document participants -m experts-1 --release 1
! plenary: error: no version of 'participants' of 'experts-1' was released
! help: keep what it is now with 'plenary document release'
[exit 1]
$ plenary document changes -m experts-1
! plenary: error: no version of 'participants' of 'experts-1' was released
! help: keep what it is now with 'plenary document release'
[exit 1]
$ plenary document release participants -m experts-1 --status provisional --dry-run
experts-1-participants-1  participants, version 1, provisional, as at 2026-11-23T14:00, 2 persons
! No change made (dry run).
$ plenary document release participants -m experts-1 --status provisional
experts-1-participants-1  participants, version 1, provisional, as at 2026-11-23T14:00, 2 persons

# What did not move is not kept again; another status is.
$ plenary document release participants -m experts-1 --status provisional
experts-1-participants-1  participants, version 1, provisional, as at 2026-11-23T14:00, 2 persons (as before)
$ plenary document release participants -m experts-1 --status final --dry-run
experts-1-participants-2  participants, version 2, final, as at 2026-11-23T14:00, 2 persons
! No change made (dry run).

# It goes on, and the version stays what it was, in any language.
$ plenary participant edit -m experts-1 KAZ-001 --position Minister
KAZ-001  confirmed
$ plenary participant register -m experts-1 --delegation UZB --latin 'Nodira Rashidova' --gender female
UZB-002  confirmed
! Note: 'experts-1' is over; this is entered afterwards.
$ plenary participant withdraw -m experts-1 OMN-001
OMN-001  withdrawn
$ plenary document participants -m experts-1 --release 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Provisional list of participants

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Illustrative: 2 of 2 persons here were invented for show.

Class   Delegations  Persons  Women
States            2        2      1
-----------------------------------
Total             2        2      1

States
======

Kazakhstan
----------
Dana Omarova
  Deputy Minister

Oman
----
Mohammed Al-Farsi
  Minister
$ plenary document participants -m experts-1 --release 1 --language ru --own-script --format html --output first.html
! Wrote first.html
$ plenary document changes -m experts-1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change   Delegation  Name               Before                               Now
changed  Kazakhstan  Dana Omarova       Head of delegation, Deputy Minister  Head of delegation, Minister
added    Uzbekistan  Nodira Rashidova                                        Delegate
removed  Oman        Mohammed Al-Farsi  Head of delegation, Minister
$ plenary document changes participants -m experts-1 --as addendum
TRADE/1/INF.1/Add.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
List of participants
Addendum

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

States
======

Uzbekistan
----------
Nodira Rashidova
$ plenary document changes participants -m experts-1 --as corrigendum --number 2 --language fr
TRADE/1/INF.1/Corr.2
Français
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17 et 18 novembre 2026
Liste des participants
Rectificatif

Du 23 novembre 2026, 14:00 au 23 novembre 2026, 14:00.

Modification  Délégation  Nom                Avant                                Maintenant
modifié       Kazakhstan  Dana Omarova       Chef de délégation, Deputy Minister  Chef de délégation, Minister
supprimé      Oman        Mohammed Al-Farsi  Chef de délégation, Minister
$ plenary document release participants -m experts-1 --status revised
experts-1-participants-2  participants, version 2, revised, as at 2026-11-23T14:00, 2 persons
$ plenary document changes -m experts-1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Nothing changed.
$ plenary document changes -m experts-1 --from 1 --to 2 --format xlsx --output changes.xlsx
! Wrote changes.xlsx
$ plenary document participants -m experts-1 --release 2
TRADE/1/INF.1/Rev.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Revised list of participants

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Illustrative: 1 of 2 persons here were invented for show.

Class   Delegations  Persons  Women
States            2        2      2
-----------------------------------
Total             2        2      2

States
======

Kazakhstan
----------
Dana Omarova
  Minister

Uzbekistan
----------
Nodira Rashidova
! Warning: a person has neither function nor institution: UZB-002 Nodira Rashidova.
! Warning: a delegation has no head: Uzbekistan.

# The other documents of which there are versions.
$ plenary document release attendance -m experts-1 --status final
experts-1-attendance-1  attendance, version 1, final, as at 2026-11-23T14:00, 1 person
$ plenary document release roll-call -m experts-1 --status provisional
experts-1-roll-call-1  roll-call, version 1, provisional, as at 2026-11-23T14:00, 4 persons
$ plenary document release credentials -m experts-1 --status provisional
experts-1-credentials-1  credentials, version 1, provisional, as at 2026-11-23T14:00, 4 persons
$ plenary delegation invite -m experts-1 OMN
OMN  invited to experts-1, no limit of seats, note verbale not received
$ plenary delegation edit -m experts-1 UZB --note 'No. 7' --note-date 2026-11-16
UZB  invited to experts-1, no limit of seats, note verbale No. 7
$ plenary document changes credentials -m experts-1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes: Report on credentials

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change   Delegation  Before        Now
added    Oman                      Not received
changed  Uzbekistan  Not received  Received by note, No. 7, 16 November 2026
$ plenary document changes roll-call -m experts-1 --from 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes: Roll-call list

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change  Delegation  Before  Now
added   Oman
$ plenary document changes attendance -m experts-1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes: Attendance

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Nothing changed.
$ plenary document attendance -m experts-1 --release 1 --format html --output attendance.html
! Wrote attendance.html
$ plenary document releases -m experts-1
DOCUMENT      VERSION  STATUS       RELEASED    AS AT             PERSONS
participants        1  provisional  2026-11-23  2026-11-23T14:00        2
participants        2  revised      2026-11-23  2026-11-23T14:00        2
attendance          1  final        2026-11-23  2026-11-23T14:00        1
roll-call           1  provisional  2026-11-23  2026-11-23T14:00        4
credentials         1  provisional  2026-11-23  2026-11-23T14:00        4
$ plenary document roll-call -m experts-1 --release 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Roll-call list

No.  Delegation  Present  In favour  Against  Abstaining
  1  Kazakhstan
  2  Uzbekistan
$ plenary document credentials -m experts-1 --release 1 --format xlsx --output credentials.xlsx
! Wrote credentials.xlsx
$ plenary document release roll-call -m experts-1 --status provisional --nonce once --source illustrative --dry-run
experts-1-roll-call-2  roll-call, version 2, provisional, as at 2026-11-23T14:00, 4 persons
! No change made (dry run).
$ plenary document releases -m experts-1 --json
[
  {"document": "participants", "version": 1, "status": "provisional", "released": "2026-11-23", "as_at": "2026-11-23T14:00", "persons": 2},
  {"document": "participants", "version": 2, "status": "revised", "released": "2026-11-23", "as_at": "2026-11-23T14:00", "persons": 2},
  {"document": "attendance", "version": 1, "status": "final", "released": "2026-11-23", "as_at": "2026-11-23T14:00", "persons": 1},
  {"document": "roll-call", "version": 1, "status": "provisional", "released": "2026-11-23", "as_at": "2026-11-23T14:00", "persons": 4},
  {"document": "credentials", "version": 1, "status": "provisional", "released": "2026-11-23", "as_at": "2026-11-23T14:00", "persons": 4}
]
$ plenary document releases -m experts-1 --output releases.csv
! Wrote releases.csv
$ plenary document releases -m experts-1 --format csv
document,version,status,released,as_at,persons
participants,1,provisional,2026-11-23,2026-11-23T14:00,2
participants,2,revised,2026-11-23,2026-11-23T14:00,2
attendance,1,final,2026-11-23,2026-11-23T14:00,1
roll-call,1,provisional,2026-11-23,2026-11-23T14:00,4
credentials,1,provisional,2026-11-23,2026-11-23T14:00,4

# History is not changed: by no load, no edit and no removal. What is dumped is there again.
$ plenary dump --output dump.yaml
! Wrote dump.yaml
$ plenary --db other.db load dump.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
delegations        3        0          0     0
venues             1        0          0     0
series             1        0          0     0
meetings           2        0          0     0
participants       5        0          0     0
registrations      5        0          0     0
check-ins          1        0          0     0
documents          5        0          0     0
----------------------------------------------
TOTAL             23        0          0     0

Loaded: added 23, changed 0.
$ plenary --db other.db document participants -m experts-1 --release 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Provisional list of participants

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Illustrative: 2 of 2 persons here were invented for show.

Class   Delegations  Persons  Women
States            2        2      1
-----------------------------------
Total             2        2      1

States
======

Kazakhstan
----------
Dana Omarova
  Deputy Minister

Oman
----
Mohammed Al-Farsi
  Minister
$ plenary --db other.db load meeting.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
delegations        0        0          3     0
venues             0        0          1     0
series             0        0          1     0
meetings           0        0          2     0
participants       0        0          4     0
registrations      0        2          2     0
check-ins          0        0          1     0
----------------------------------------------
TOTAL              0        2         14     0

changes    registration experts-1/KAZ-001: position Minister -> Deputy Minister
changes    registration experts-1/OMN-001: status withdrawn -> confirmed

Loaded: added 0, changed 2.
$ plenary --db other.db document releases -m experts-1
DOCUMENT      VERSION  STATUS       RELEASED    AS AT             PERSONS
participants        1  provisional  2026-11-23  2026-11-23T14:00        2
participants        2  revised      2026-11-23  2026-11-23T14:00        2
attendance          1  final        2026-11-23  2026-11-23T14:00        1
roll-call           1  provisional  2026-11-23  2026-11-23T14:00        4
credentials         1  provisional  2026-11-23  2026-11-23T14:00        4
$ plenary load dump.yaml
KIND           ADDED  CHANGED  UNCHANGED  KEPT
delegations        0        0          3     0
venues             0        0          1     0
series             0        0          1     0
meetings           0        0          2     0
participants       0        0          5     0
registrations      0        0          5     0
check-ins          0        0          1     0
documents          0        0          5     0
----------------------------------------------
TOTAL              0        0         23     0

Nothing to change: the registry already says all this.
$ plenary edit document/experts-1-participants-1 status=final
! plenary: error: document experts-1-participants-1 was released: it is history, and is not changed
! help: release the document again as it is now; nothing was changed
[exit 4]
$ plenary remove document/experts-1-participants-1
! plenary: error: a released document is history, and stays
! help: take its release back with 'plenary undo --yes'
[exit 2]
$ plenary add document experts-1-participants-9 meeting=experts-1
! plenary: error: a version of a document is kept when it is released
! help: keep one with 'plenary document release'
[exit 2]
$ plenary log --limit 1 --format csv
number,at,actor,desk,action,thing,change
11,2026-11-23T09:00:00Z,secretariat,,delegation edit,meeting experts-1,invited/1/note (not stated) -> No. 7; invited/1/note-date (not stated) -> 2026-11-16

# Who is forgotten is in no version any more.
$ plenary forget dana-omarova --yes
PARTICIPANT   NOW          REGISTRATIONS
dana-omarova  forgotten-1  experts-1/KAZ-001
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary document changes -m experts-1 --from 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change   Delegation  Name               Before                        Now
added    Uzbekistan  Nodira Rashidova                                 Delegate
removed  Oman        Mohammed Al-Farsi  Head of delegation, Minister
$ plenary document changes -m experts-1 --from 1 --as addendum --language ru
TRADE/1/INF.1/Add.1
Русский
Expert meetings on trade
First expert meeting
Almaty, Казахстан, 17–18 ноября 2026 года
Список участников
Добавление

С 23 ноября 2026 года, 14:00 по 23 ноября 2026 года, 14:00.

Государства
===========

Узбекистан
----------
Nodira Rashidova
$ plenary document changes -m experts-1 --from 2
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Nothing changed.
$ plenary document changes -m experts-1 --from 2 --as corrigendum
TRADE/1/INF.1/Corr.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
List of participants
Corrigendum

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Nothing changed.
$ plenary document changes -m experts-1 --from 2 --as addendum
TRADE/1/INF.1/Add.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
List of participants
Addendum

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Nobody is new.
$ plenary document changes -m experts-1 --since 1 --as corrigendum
TRADE/1/INF.1/Corr.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
List of participants
Corrigendum

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change   Delegation  Name               Before                        Now
removed  Oman        Mohammed Al-Farsi  Head of delegation, Minister
$ plenary document participants -m experts-1 --release 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Provisional list of participants

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Illustrative: 2 of 2 persons here were invented for show.

Class   Delegations  Persons  Women
States            2        2      1
-----------------------------------
Total             2        2      1

States
======

Kazakhstan
----------
(forgotten)

Oman
----
Mohammed Al-Farsi
  Minister
! Warning: a person has neither function nor institution: KAZ-001 (forgotten).
$ plenary doctor
STATE  CHECK           RESULT
ok     registry        plenary.db (by PLENARY_DB)
ok     schema          version 14
ok     contents        every table, reference and count is sound
ok     change log      whole: 12 actions, seal $SEAL
ok     seats           no delegation has more confirmed than it has seats
ok     names on paper  every name can be printed
warn   backup          none was made
ok     rights          only you may read the registry
ok     disk            enough space is free
ok     time zones      tzdata $VERSION

backup: make one with 'plenary backup FILE', on another disk
0 failed, 1 to look at.
$ plenary undo 2 --yes
! plenary: error: action 2 is about somebody who was forgotten since
! help: change what needs it with the commands of the day
[exit 4]

# A release is taken back as anything else is.
$ plenary document release roll-call -m experts-1 --status final
experts-1-roll-call-2  roll-call, version 2, final, as at 2026-11-23T14:00, 4 persons
$ plenary undo 13 --yes
THING                           CHANGE
document experts-1-roll-call-2  removed

Taken back: action 13 of 2026-11-23T09:00:00Z: document release, by secretariat.
$ plenary document releases -m experts-1 --format csv
document,version,status,released,as_at,persons
participants,1,provisional,2026-11-23,2026-11-23T14:00,2
participants,2,revised,2026-11-23,2026-11-23T14:00,2
attendance,1,final,2026-11-23,2026-11-23T14:00,1
roll-call,1,provisional,2026-11-23,2026-11-23T14:00,4
credentials,1,provisional,2026-11-23,2026-11-23T14:00,4

# What cannot be.
$ plenary document release sign-in -m experts-1 --status final
! plenary: error: of 'sign-in' no versions are released
! help: there is participants, attendance, roll-call and credentials
[exit 2]
$ plenary document release participants -m experts-1
! plenary: error: 'plenary document release' needs --status
! help: write --status provisional, revised or final
[exit 2]
$ plenary document release participants -m nowhere --status final
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]
$ plenary document release attendance -m experts-1 --status final --who expected
! plenary: error: --who is of the list of participants alone
! help: leave it out
[exit 2]
$ plenary document release participants -m experts-1 --status final --as-of 2026-11-01
! plenary: error: what is released is what the register holds now
! help: leave --as-of out
[exit 2]
$ plenary document participants -m experts-1 --release 7
! plenary: error: there is no version 7 of 'participants' of 'experts-1'
! help: the last is 2
[exit 1]
$ plenary document participants -m experts-1 --release 0
! plenary: error: '0' is no value for --release
! help: write a whole number from 1 to 10000
[exit 2]
$ plenary document participants -m experts-1 --release 1 --status final
! plenary: error: a released version is what it is: --status would change nothing
! help: leave it out, or --release
[exit 2]
$ plenary document participants -m experts-1 --release 1 --as-of 2026-11-01
! plenary: error: a released version is what it is: --as-of would change nothing
! help: leave it out, or --release
[exit 2]
$ plenary document changes visas -m experts-1
! plenary: error: of 'visas' no versions are released
! help: there is participants, attendance, roll-call and credentials
[exit 2]
$ plenary document changes -m experts-1 --from 1 --since 2
! plenary: error: --since and --from say two things
! help: leave one of them out
[exit 2]
$ plenary document changes -m experts-1 --number 2
! plenary: error: --number needs --as
! help: say as what, such as --as addendum --number 1
[exit 2]
$ plenary document changes attendance -m experts-1 --since 2
! plenary: error: an attendance is compared with a version that was released
! help: write --from 1 in place of --since
[exit 2]
$ plenary document changes -m experts-1 --from 5
! plenary: error: there is no version 5 of 'participants' of 'experts-1'
! help: the last is 2
[exit 1]
$ plenary document changes -m experts-1 --to 1 --as-of 2026-11-01
! plenary: error: a released version is what it is: --as-of would change nothing
! help: leave it out, or --to
[exit 2]
$ plenary document participants -m experts-2 --release 1
! plenary: error: no version of 'participants' of 'experts-2' was released
! help: keep what it is now with 'plenary document release'
[exit 1]
$ plenary document release participants -m experts-2 --status provisional
experts-2-participants-1  participants, version 1, provisional, as at 2026-11-23T09:00, 0 persons
$ plenary document participants -m experts-2 --release 1
Expert meetings on trade
Second expert meeting
17 November 2027
Provisional list of participants

Prepared on the basis of information received by the secretariat as at 23 November 2026, 09:00.

Class  Delegations  Persons  Women
----------------------------------
Total            0        0      0

# Logos of a meeting are files of a folder.
$ plenary document participants -m experts-1 --logos . --output list.html
! plenary: error: 'experts-1' names no logos
! help: name their files in 'logos' of the meeting, such as un.png
[exit 1]
$ plenary edit meeting/experts-1 logos+=un.svg
THING              CHANGE
meeting experts-1  logos/0 (not stated) -> un.svg
$ plenary document participants -m experts-1 --logos .
! plenary: error: logos stand in html, docx and pdf only
! help: name a file with --output list.docx, or leave --logos out
[exit 2]
$ plenary document participants -m experts-1 --logos . --output list.html
! plenary: error: there is no logo './un.svg'
! help: put it there, or correct 'logos' of the meeting
[exit 1]
--- un.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>
---
$ plenary document participants -m experts-1 --logos . --output list.html
! Warning: 1 person asked not to be listed: left out, of the figures too.
! Warning: 2 persons have neither function nor institution: KAZ-001 (forgotten) and UZB-002 Nodira Rashidova.
! Warning: a delegation has no head: Uzbekistan.
! Wrote list.html
$ plenary document sign-in -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document attendance -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document roll-call -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document credentials -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document arrivals -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document visas -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document seating -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document speakers -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document timetable -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document programme -m experts-1 --day 2026-11-17 --logos . --output page.html
! Wrote page.html
$ plenary document invitation -m experts-1 --delegation KAZ --logos . --output page.html
! Wrote page.html
$ plenary document changes -m experts-1 --logos . --output page.html
! Wrote page.html
$ plenary document participants -m experts-1 --logos . --output list.docx
! plenary: error: './un.svg' is SVG, which stands in html only
! help: put the same as PNG beside it: ./un.png
[exit 1]
--- un.png
This is no picture.
---
$ plenary document participants -m experts-1 --logos . --output list.docx
! plenary: error: './un.png' is neither PNG nor SVG
! help: save it anew as PNG or SVG
[exit 1]
$ plenary edit meeting/experts-1 logos-=un.svg logos+=../un.svg
THING              CHANGE
meeting experts-1  logos/0 un.svg -> ../un.svg
$ plenary document participants -m experts-1 --logos . --output list.html
! plenary: error: the logo '../un.svg' is no name of a file
! help: name the file alone, such as un.png, and its folder with --logos
[exit 1]

# Delegations of a meeting in the order of its documents, with their classes.
$ plenary delegation list -m experts-1 --language ru --format csv
code,name,class,kind,group,institutions
KAZ,Казахстан,Государства,state,,0
OMN,Оман,Государства,state,,0
UZB,Узбекистан,Государства,state,,0

# Who was no more in the list and is forgotten is not told as removed: it would tell who it was.
$ plenary forget al-farsi --yes
PARTICIPANT  NOW          REGISTRATIONS
al-farsi     forgotten-2  experts-1/OMN-001
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary document changes -m experts-1 --from 1
TRADE/1/INF.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change  Delegation  Name              Before  Now
added   Uzbekistan  Nodira Rashidova          Delegate
$ plenary document changes -m experts-1 --from 1 --as corrigendum
TRADE/1/INF.1/Corr.1
English
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
List of participants
Corrigendum

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Nothing changed.
$ plenary document invitation -m experts-2 --folder letters
! plenary: error: no delegation is invited to 'experts-2'
! help: invite them with 'plenary delegation invite -m experts-2'
[exit 1]
