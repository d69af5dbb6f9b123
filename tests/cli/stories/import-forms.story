# Forms, lists that stand on their side, several tables in one sheet, names alone, and marks instead of words.
--- base.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
  - {code: EST, kind: state, name: Estonia}
  - {code: VNM, kind: state, name: Viet Nam}
  - {code: UNDP, kind: organization, name: United Nations Development Programme}
series:
  - {code: s, title: Test series}
venues:
  - {code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-11-25..2026-11-27, status: confirmed, venue: almaty}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# A form of one person.
--- form.csv
REGISTRATION FORM,
Title,Ms.
Family name:,Dahl
Given name(s):,Kari
Country / Organization:,Norway
E-mail:,kari@mfa.example
---
$ plenary participant import -m m form.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-001  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Women and men by title: 1.
The headers stand in column A: this is a form of one person, from row 2.
The column 'Title' is read as courtesy_title: it has courtesy titles.

# The head of the delegation stands above the table of the others, and a second table has other columns.
--- tables.csv
Country:,Estonia,
Head of delegation:,H.E. Mr. Anders Tamm,
Family name,Given name,Position
Saar,Kadri,Adviser
,,
Observers,,
Name,Organization,E-mail
Liv Moe,UNDP,liv@undp.example
---
$ plenary participant import -m m tables.csv --source illustrative
ROW  OUTCOME  CODE      STATUS     COLUMN  VALUE  NOTE
  2  added    EST-001   confirmed  -       -      -
  4  added    EST-002   confirmed  -       -      -
  8  added    UNDP-001  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Women and men by title: 1.
Nothing tells which words are the family name of 2 (rows 2, 8): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
Row 1 above the header, 'Estonia', stands for the delegation of the rows below it.
The header is row 3; what stands above it is not read: 'Country:', 'Estonia', 'Head of delegation:' and more.
'H.E. Mr. Anders Tamm' is named above the header, in row 2, and is taken as head.
Another table, with columns of its own, begins in row 7.
The header is row 7; what stands above it is not read: 'Observers'.
The role stands in lines of its own: row 6.

# Names alone: whose delegation they are, and in which order they stand, is told by whoever gives the list.
--- names.txt
1. Nguyen Van Hung
2. Tran Thi Mai
---
$ plenary participant import -m m names.txt --delegation VNM --name-order family-first --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  1  added    VNM-001  confirmed  -       -      -
  2  added    VNM-002  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The column 'column A' is read as name: it has names of several words.
No row has headers: the columns are named for their places.
$ plenary participant export -m m --delegation VNM --format csv
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
VNM-001,nguyen-van-hung,Nguyen Van Hung,,,"Nguyen, Van Hung",,VNM,,delegate,confirmed,,,,own
VNM-002,tran-thi-mai,Tran Thi Mai,,,"Tran, Thi Mai",,VNM,,delegate,confirmed,,,,own
! This list holds names and addresses of persons: keep it safe.

# A form of Google: questions for headers. Without a mark somebody is nominated.
--- answers.csv
Timestamp,What is your full name? (as in passport),Which country do you represent?,Your position / job title,Confirmed
2026-10-01,Odd Aas,Norway,Counsellor,x
2026-10-02,Siv Bang,Norway,Minister of Justice (Head of Delegation),
---
$ plenary participant import -m m answers.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-002  confirmed  -       -      -
  3  added    NOR-003  nominated  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 2 (rows 2, 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The column 'Confirmed' is read as confirmed_mark: it has marks: without one somebody is nominated.
The column 'Timestamp' is not read.
--- online.csv
Surname,First name,Country,Attendance
Berg,Ida,Norway,In person
Lund,Nils,Norway,Online
---
$ plenary participant import -m m online.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-004  confirmed  -       -      -
  3  added    NOR-005  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant list -m m --delegation NOR
CODE       NAME        OWN SCRIPT  GENDER  REGISTRATION  DELEGATION  ROLE      STATUS     DAYS  E-MAIL            PHONE
ida-berg   Berg, Ida   -           -       NOR-004       Norway      delegate  confirmed  -     -                 -
kari-dahl  Dahl, Kari  -           female  NOR-001       Norway      delegate  confirmed  -     kari@mfa.example  -
nils-lund  Lund, Nils  -           -       NOR-005       Norway      delegate  confirmed  -     -                 -
odd-aas    Odd Aas     -           -       NOR-002       Norway      delegate  confirmed  -     -                 -
siv-bang   Siv Bang    -           -       NOR-003       Norway      head      nominated  -     -                 -

Illustrative: 5 of 5 participants were invented for show.
