# Who came, as a list: codes, names or addresses with times or days, and what the lists of people say of it.
--- base.yaml
default-source: illustrative
delegations:
  - {code: GBR, kind: state, name: United Kingdom}
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: UNODC, kind: organization, name: United Nations Office on Drugs and Crime}
series:
  - code: s
    title: Test series
    groupings:
      - code: regions
        title: By region
        groups:
          - {code: asia, title: Central Asia, members: [KAZ]}
          - {code: others, title: Others, members: [GBR, UNODC]}
venues:
  - {code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-11-03..2026-11-04, status: confirmed, venue: almaty, sessions: [{code: opening, title: Opening, starts: 2026-11-03T09:00, ends: 2026-11-03T12:00}]}
---
--- people.csv
Name,Country,E-mail,Sex,Role
Tom Abbott,GBR,tom@mfa.example,M,head
Eva Baker,GBR,mission@mfa.example,F,
Ann Baker,GBR,mission@mfa.example,F,
Данияр Оспанов,KAZ,,M,
Lea Cole,UNODC,lea@un.example,F,
Lea Cole,KAZ,,F,
Ian Dunn,KAZ,,M,
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant import -m m people.csv --source illustrative --new --format csv
row,outcome,code,status,column,value,note
2,added,GBR-001,confirmed,,,
3,added,GBR-002,confirmed,,,
4,added,GBR-003,confirmed,,,
5,added,KAZ-001,confirmed,,,
6,added,UNODC-001,confirmed,,,
7,added,KAZ-002,confirmed,,,
8,added,KAZ-003,confirmed,,,
! Rows: 7 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! Nothing tells which words are the family name of 7 (rows 2, 3, 4, 5, 6, ...): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.

# Times of one day: a code in any case, an address, a name in another order or script.
--- first-day.csv
Participant,E-mail,Code,Time in,Time out
,,gbr-001,9:05,17:30
,mission@mfa.example,,,
,lea@un.example,,2026-11-03 09:15,
Baker Eva,,,10h20,
Ospanov Daniyar,,,8:50 AM,
---
$ plenary checkin import -m m first-day.csv --happened 2026-11-03 --source illustrative
ROW  OUTCOME   CODE       STATUS     COLUMN  VALUE                NOTE
  2  added     GBR-001    confirmed  -       -                    Tom Abbott: came 2026-11-03T09:05, went out 2026-11-03T17:30
  3  left-out  -          -          -       mission@mfa.example  the row does not say that the person came
  4  added     UNODC-001  confirmed  -       -                    Lea Cole: came 2026-11-03T09:15
  5  added     GBR-002    confirmed  -       -                    Eva Baker: came 2026-11-03T10:20
  6  added     KAZ-001    confirmed  -       -                    Daniyar Ospanov: came 2026-11-03T08:50

Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused, 1 left-out.
The column 'Participant' is read as name: it has names.
$ plenary checkin import -m m first-day.csv --happened 2026-11-03 --source illustrative
ROW  OUTCOME   CODE       STATUS     COLUMN  VALUE                NOTE
  2  same      GBR-001    confirmed  -       -                    Tom Abbott
  3  left-out  -          -          -       mission@mfa.example  the row does not say that the person came
  4  same      UNODC-001  confirmed  -       -                    Lea Cole
  5  same      GBR-002    confirmed  -       -                    Eva Baker
  6  same      KAZ-001    confirmed  -       -                    Daniyar Ospanov

Rows: 0 added, 0 changed, 4 same, 0 doubtful, 0 refused, 1 left-out.
The column 'Participant' is read as name: it has names.

# A sign-in sheet that was typed off, a column for each day. What is not clear is asked, and answered in the table.
--- sheet.csv
№;ФИО;Страна;03.11.2026;Day 2
1;Оспанов Данияр;Казахстан;подпись;x
2;Lea Cole;;x;9:30
3;Tom Abbot;GBR;;x
4;Nobody Known;GBR;;x
5;Ian Dunn;KAZ;-;нет
---
$ plenary checkin import -m m sheet.csv --source illustrative --answers answers.csv
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE         NOTE
  2  added     KAZ-001  confirmed  -       -             Daniyar Ospanov: came 2026-11-04
  3  doubtful  -        -          -       -             may be lea-cole-2 (100: several have this name); write the code of the registration into a column 'code'
  4  doubtful  -        -          -       -             may be tom-abbott (99: other spelling abbot/abbott); write the code of the registration into a column 'code'
  5  refused   -        -          name    Nobody Known  nobody of this name is registered at 'm'; register the person first: 'plenary participant register'
  6  left-out  -        -          -       Ian Dunn      the row does not say that the person came

Rows: 1 added, 0 changed, 0 same, 2 doubtful, 1 refused, 1 left-out.
Known to the day and entered at 00:00: 1.
! 4 questions are in answers.csv: write 'same', 'new', 'leave out' or what a cell should say into the column 'answer', and give the same command again.
! Nobody was checked in. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- answers.csv
sheet,row,question,name,delegation,email,column,value,candidate,candidate_name,candidate_delegation,candidate_email,score,answer
,3,the same person?,Lea Cole,,,,,lea-cole,Lea Cole,UNODC,,100,same
,4,the same person?,Tom Abbot,GBR,,,,tom-abbott,Tom Abbott,GBR,,99,same
,5,nobody,Nobody Known,GBR,,name,Nobody Known,,,,,,leave out
---
$ plenary checkin import -m m sheet.csv --source illustrative --answers answers.csv
ROW  OUTCOME   CODE       STATUS     COLUMN  VALUE         NOTE
  2  added     KAZ-001    confirmed  -       -             Daniyar Ospanov: came 2026-11-04
  3  added     UNODC-001  confirmed  -       -             Lea Cole: came 2026-11-04T09:30
  4  added     GBR-001    confirmed  -       -             Tom Abbott: came 2026-11-04
  5  left-out  -          -          -       Nobody Known  you left it out
  6  left-out  -          -          -       Ian Dunn      the row does not say that the person came

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused, 2 left-out.
Known to the day and entered at 00:00: 2.

# A list of codes without a header; a day that is none of the meeting; and what is to come.
--- codes.csv
KAZ-002,09:05
KAZ-003,09:06
---
$ plenary checkin import -m m codes.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  1  refused  KAZ-002  confirmed  -       -      the row tells no day; name the day of the list
  2  refused  KAZ-003  confirmed  -       -      the row tells no day; name the day of the list

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 2 refused.
The column 'column A' is read as code: it has codes of registrations.
No row has headers: the columns are named for their places.
! Nobody was checked in. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary checkin import -m m codes.csv --source illustrative --happened 2026-11-20
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE             NOTE
  1  refused  KAZ-002  confirmed  -       2026-11-20T09:05  this is no day of 'm' (2026-11-03..2026-11-04); correct the day or the time
  2  refused  KAZ-003  confirmed  -       2026-11-20T09:06  this is no day of 'm' (2026-11-03..2026-11-04); correct the day or the time

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 2 refused.
The column 'column A' is read as code: it has codes of registrations.
No row has headers: the columns are named for their places.
! Nobody was checked in. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary checkin import -m m codes.csv --source illustrative --happened tomorrow
! plenary: error: 'tomorrow' is not a date
! help: write the day of the list as YYYY-MM-DD, such as 2011-03-29
[exit 2]
$ plenary checkin import -m m codes.csv --source illustrative --happened 2026-11-04 --dry-run
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  1  added    KAZ-002  confirmed  -       -      Lea Cole: came 2026-11-04T09:05
  2  added    KAZ-003  confirmed  -       -      Ian Dunn: came 2026-11-04T09:06

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The column 'column A' is read as code: it has codes of registrations.
No row has headers: the columns are named for their places.
! No change made (dry run).

# To a session; of a list in another shape and encoding; the good rows alone; and a request that is sent twice.
--- session.csv
List of the opening;
Who;When
GBR-001;9:00
GBR-099;9:10
---
$ plenary checkin import -m m session.csv --session opening --happened 2026-11-03 --map Who=code --header-row 2 --delimiter ';' --encoding cp1252 --from csv --sheet Opening --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE    NOTE
  3  added    GBR-001  confirmed  -       -        Tom Abbott: came 2026-11-03T09:00
  4  refused  -        -          code    GBR-099  nobody at 'm' has this code; see 'plenary participant list -m m'

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 1 refused.
The header is row 2; what stands above it is not read: 'List of the opening'.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nobody was checked in. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary checkin import -m m session.csv --session opening --happened 2026-11-03 --map Who=code --header-row 2 --source illustrative --skip-errors --nonce opening-1 --format csv
row,outcome,code,status,column,value,note
3,added,GBR-001,confirmed,,,Tom Abbott: came 2026-11-03T09:00
4,refused,,,code,GBR-099,nobody at 'm' has this code; see 'plenary participant list -m m'
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
$ plenary checkin import -m m session.csv --session opening --happened 2026-11-03 --map Who=code --header-row 2 --source illustrative --skip-errors --nonce opening-1 --json --output came.json
! Already done: the registry has seen this nonce.
! Wrote came.json

# Who was there, on which day, and who has not come.
$ plenary participant list -m m
CODE             NAME             OWN SCRIPT      GENDER  REGISTRATION  DELEGATION                                ROLE      STATUS     DAYS                   E-MAIL               PHONE
ann-baker        Ann Baker        -               female  GBR-003       United Kingdom                            delegate  confirmed  -                      mission@mfa.example  -
daniyar-ospanov  Daniyar Ospanov  Данияр Оспанов  male    KAZ-001       Kazakhstan                                delegate  confirmed  2026-11-03 2026-11-04  -                    -
eva-baker        Eva Baker        -               female  GBR-002       United Kingdom                            delegate  confirmed  2026-11-03             mission@mfa.example  -
ian-dunn         Ian Dunn         -               male    KAZ-003       Kazakhstan                                delegate  confirmed  -                      -                    -
lea-cole-2       Lea Cole         -               female  KAZ-002       Kazakhstan                                delegate  confirmed  -                      -                    -
lea-cole         Lea Cole         -               female  UNODC-001     United Nations Office on Drugs and Crime  delegate  confirmed  2026-11-03 2026-11-04  lea@un.example       -
tom-abbott       Tom Abbott       -               male    GBR-001       United Kingdom                            head      confirmed  2026-11-03 2026-11-04  tom@mfa.example      -

Illustrative: 7 of 7 participants were invented for show.
$ plenary participant list -m m --not-came --delegation Kazakhstan
CODE        NAME      OWN SCRIPT  GENDER  REGISTRATION  DELEGATION  ROLE      STATUS     DAYS  E-MAIL  PHONE
ian-dunn    Ian Dunn  -           male    KAZ-003       Kazakhstan  delegate  confirmed  -     -       -
lea-cole-2  Lea Cole  -           female  KAZ-002       Kazakhstan  delegate  confirmed  -     -       -

Illustrative: 2 of 2 participants were invented for show.
$ plenary participant list -m m --came --gender F --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
eva-baker,Eva Baker,,female,GBR-002,United Kingdom,delegate,confirmed,2026-11-03,mission@mfa.example,
lea-cole,Lea Cole,,female,UNODC-001,United Nations Office on Drugs and Crime,delegate,confirmed,2026-11-03 2026-11-04,lea@un.example,
$ plenary participant list -m m --role head --status confirmed --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
tom-abbott,Tom Abbott,,male,GBR-001,United Kingdom,head,confirmed,2026-11-03 2026-11-04,tom@mfa.example,
$ plenary participant list -m m --waiting
CODE  NAME  OWN SCRIPT  GENDER  REGISTRATION  DELEGATION  ROLE  STATUS  DAYS  E-MAIL  PHONE

Nobody is registered so.
$ plenary participant list --came
! plenary: error: it is not said of which meeting
! help: name one with --meeting: that has delegations, roles and days
[exit 2]
$ plenary participant list -m m --came --not-came
! plenary: error: --came and --not-came are both given
! help: leave one out
[exit 2]
$ plenary participant list -m m --waiting --status confirmed
! plenary: error: --waiting and --status are both given
! help: --waiting is --status waitlisted
[exit 2]
$ plenary participant export -m m --came --delegation KAZ
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding,checked_in
KAZ-001,daniyar-ospanov,Daniyar Ospanov,Данияр Оспанов,,,male,KAZ,,delegate,confirmed,,,,own,2026-11-03 2026-11-04
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m m --not-came --gender female --status confirmed
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding,checked_in
GBR-003,ann-baker,Ann Baker,,,,female,GBR,,delegate,confirmed,,mission@mfa.example,,own,
KAZ-002,lea-cole-2,Lea Cole,,,,female,KAZ,,delegate,confirmed,,,,own,
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m m --waiting --role delegate
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding,checked_in
! This list holds names and addresses of persons: keep it safe.

# A line for the report.
$ plenary report attendance -m m
Test meeting, 3–4 November 2026, Almaty, Kazakhstan

GROUP         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
Central Asia          3          3           1          0   33%
Others                4          4           3          0   75%
---------------------------------------------------------------
TOTAL                 7          7           4          0   57%

Groups by By region.

3 delegations, of them 2 States, were represented by 4 persons (2 women).

Central Asia: 1 delegation, a State, was represented by 1 person (0 women).

Others: 2 delegations, of them 1 State, were represented by 3 persons (2 women).

Illustrative: 7 of 7 registrations counted here were invented for show.

# Words and marks of absence are no presence, what may mean either is asked, and a delegation that contradicts is a doubt.
--- marks.csv
Name,Country,03.11.2026,04.11.2026
Tom Abbott,GBR,+,A
Eva Baker,KAZ,✓,отс.
Ian Dunn,KAZ,ill,online
---
$ plenary checkin import -m m marks.csv --source illustrative
ROW  OUTCOME   CODE     STATUS     COLUMN      VALUE   NOTE
  2  same      GBR-001  confirmed  -           -       Tom Abbott
  3  doubtful  -        -          -           -       may be eva-baker (90: registered for GBR, and the list says KAZ); write eva-baker into a column 'participant' if it is the same person
  4  refused   -        -          04.11.2026  online  this does not say whether the person came; write present or absent

Rows: 0 added, 0 changed, 1 same, 1 doubtful, 1 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nobody was checked in. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- status.csv
E-mail;Status
lea@un.example;Present
tom@mfa.example;No-show
---
$ plenary checkin import -m m status.csv --happened 2026-11-04 --source illustrative --dry-run
ROW  OUTCOME   CODE       STATUS     COLUMN  VALUE            NOTE
  2  same      UNODC-001  confirmed  -       -                Lea Cole
  3  left-out  -          -          -       tom@mfa.example  the row does not say that the person came

Rows: 0 added, 0 changed, 1 same, 0 doubtful, 0 refused, 1 left-out.

# A list of addresses alone has no header.
--- addresses.txt
tom@mfa.example
lea@un.example
---
$ plenary checkin import -m m addresses.txt --happened 2026-11-04 --source illustrative --dry-run
ROW  OUTCOME  CODE       STATUS     COLUMN  VALUE  NOTE
  1  same     GBR-001    confirmed  -       -      Tom Abbott
  2  same     UNODC-001  confirmed  -       -      Lea Cole

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
The column 'column A' is read as email: it has e-mail addresses.
No row has headers: the columns are named for their places.

# Codes, addresses and names in one column, with a header and without.
--- mixed.csv
Participant
GBR-001
lea@un.example
Ian Dunn
---
$ plenary checkin import -m m mixed.csv --happened 2026-11-04 --source illustrative --dry-run
ROW  OUTCOME  CODE       STATUS     COLUMN  VALUE  NOTE
  2  same     GBR-001    confirmed  -       -      Tom Abbott
  3  same     UNODC-001  confirmed  -       -      Lea Cole
  4  added    KAZ-003    confirmed  -       -      Ian Dunn: came 2026-11-04

Rows: 1 added, 0 changed, 2 same, 0 doubtful, 0 refused.
Known to the day and entered at 00:00: 1.
! No change made (dry run).
--- mixed.txt
GBR-001
lea@un.example
Ian Dunn
---
$ plenary checkin import -m m mixed.txt --happened 2026-11-04 --source illustrative --dry-run
ROW  OUTCOME  CODE       STATUS     COLUMN  VALUE  NOTE
  1  same     GBR-001    confirmed  -       -      Tom Abbott
  2  same     UNODC-001  confirmed  -       -      Lea Cole
  3  added    KAZ-003    confirmed  -       -      Ian Dunn: came 2026-11-04

Rows: 1 added, 0 changed, 2 same, 0 doubtful, 0 refused.
The column 'column A' is read as name: it has names of several words.
No row has headers: the columns are named for their places.
Known to the day and entered at 00:00: 1.
! No change made (dry run).

# The day stands in the title; initials sign; of whom a part of the name is there it is asked who is meant.
--- titled.csv
Sign-in sheet,,
4 November 2026,,
No,Name,Signature
1,Ian Dunn,ID
2,Cole,x
---
$ plenary checkin import -m m titled.csv --source illustrative --dry-run
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE  NOTE
  4  added     KAZ-003  confirmed  -       -      Ian Dunn: came 2026-11-04
  5  doubtful  -        -          -       -      may be lea-cole-2 (60: the list has a part of the name); write the code of the registration into a column 'code'

Rows: 1 added, 0 changed, 0 same, 1 doubtful, 0 refused.
The header is row 3; what stands above it is not read: 'Sign-in sheet', '4 November 2026'.
2026-11-04 stands above the table: it is the day of rows that tell none, unless another is named for the list.
Known to the day and entered at 00:00: 1.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nobody was checked in. Mend the rows, or take the others with --skip-errors.
[exit 3]
