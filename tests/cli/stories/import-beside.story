# What stands beside the people of a list and is of others: tables without an empty column between them, and contact persons.
--- base.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
  - {code: ESP, kind: state, name: Spain}
  - {code: FRA, kind: state, name: France}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# Each table has its delegations.
--- tables.csv
Surname,First name,Country,Name,State
Dahl,Kari,Norway,Ana Ruiz,Spain
Moe,Liv,Norway,Luc Petit,France
,,,Eva Gil,Spain
---
$ plenary participant import -m m tables.csv --source illustrative --dry-run
COLUMN      READ AS     WHY                 VALUES
Surname     family      its header says so  Dahl; Moe
First name  given       its header says so  Kari; Liv
Country     delegation  its header says so  Norway
Name        name        its header says so  Ana Ruiz; Luc Petit; Eva Gil
State       delegation  its header says so  Spain; France

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-001  confirmed  -       -      -
  3  added    NOR-002  confirmed  -       -      -
102  added    ESP-001  confirmed  -       -      -
103  added    FRA-001  confirmed  -       -      -
104  added    ESP-002  confirmed  -       -      -

Rows: 5 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 3 (rows 102, 103, 104): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
Tables with columns of their own stand side by side, from columns A and D: row 102 is row 2 of the second.
Another table, with columns of its own, begins in row 101.
! No change made (dry run).

# "Participant" is a table of its own, and no second person of the row.
--- participants.csv
Name,Country,Participant,Delegation
Kari Dahl,Norway,Ana Ruiz,Spain
Liv Moe,Norway,Luc Petit,France
---
$ plenary participant import -m m participants.csv --source illustrative --dry-run --format csv
row,outcome,code,status,column,value,note
2,added,NOR-001,confirmed,,,
3,added,NOR-002,confirmed,,,
102,added,ESP-001,confirmed,,,
103,added,FRA-001,confirmed,,,
! No change made (dry run).
! Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! Nothing tells which words are the family name of 4 (rows 2, 3, 102, 103): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! Tables with columns of their own stand side by side, from columns A and C: row 102 is row 2 of the second.
! Another table, with columns of its own, begins in row 101.
! The column 'Participant' is read as name: it has names.

# Each stands below its delegation.
--- below.csv
NORWAY,,SPAIN,
Name,Position,Full name,Title
Kari Dahl,Adviser,Ana Ruiz,Director
Liv Moe,Director,Luis Sol,Counsellor
---
$ plenary participant import -m m below.csv --source illustrative --dry-run --format csv
row,outcome,code,status,column,value,note
3,added,NOR-001,confirmed,,,
4,added,NOR-002,confirmed,,,
103,added,ESP-001,confirmed,,,
104,added,ESP-002,confirmed,,,
! No change made (dry run).
! Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! Nothing tells which words are the family name of 4 (rows 3, 4, 103, 104): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! Tables with columns of their own stand side by side, from columns A and C: row 103 is row 3 of the second.
! Row 1 above the header, 'NORWAY', stands for the delegation of the rows below it.
! The header is row 2; what stands above it is not read: 'NORWAY'.
! The delegation stands in lines of its own: row 101.

# The number of a contact person is not that of the participant, by its place or by its header.
--- behind.csv
Name,Delegation,Contact person,Phone
Kari Dahl,Norway,Ola Berg,+47 22 11 11 11
Ana Ruiz,Spain,Luis Sol,+34 91 222 222
---
$ plenary participant import -m m behind.csv --source illustrative --dry-run
COLUMN          READ AS     WHY                                                                                              VALUES
Name            name        its header says so                                                                               Kari Dahl; Ana Ruiz
Delegation      delegation  its header says so                                                                               Norway; Spain
Contact person  -           it names contact persons                                                                         Ola Berg; Luis Sol
Phone           -           it stands behind 'Contact person'; where it is of the participants, say so: --map 'Phone=phone'  +47 22 11 11 11; +34 91 222 222

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-001  confirmed  -       -      -
  3  added    ESP-001  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 2 (rows 2, 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The column 'Contact person' is not read: it names contact persons.
The column 'Phone' is not read: it stands behind 'Contact person'; where it is of the participants, say so: --map 'Phone=phone'.
! No change made (dry run).
$ plenary participant import -m m behind.csv --source illustrative --map Phone=phone --columns
COLUMN          READ AS     WHY                       VALUES
Name            name        its header says so        Kari Dahl; Ana Ruiz
Delegation      delegation  its header says so        Norway; Spain
Contact person  -           it names contact persons  Ola Berg; Luis Sol
Phone           phone       you said so               +47 22 11 11 11; +34 91 222 222
--- before.csv
Name,Phone,Delegation,Contact person
Kari Dahl,+47 22 11 11 11,Norway,Ola Berg
---
$ plenary participant import -m m before.csv --source illustrative --columns
COLUMN          READ AS     WHY                       VALUES
Name            name        its header says so        Kari Dahl
Phone           phone       its header says so        +47 22 11 11 11
Delegation      delegation  its header says so        Norway
Contact person  -           it names contact persons  Ola Berg
--- called.csv
Name,Delegation,Contact person,Contact phone,E-mail
Kari Dahl,Norway,Ola Berg,+47 22 11 11 11,office@mfa.example
---
$ plenary participant import -m m called.csv --source illustrative --columns
COLUMN          READ AS     WHY                                                                                                     VALUES
Name            name        its header says so                                                                                      Kari Dahl
Delegation      delegation  its header says so                                                                                      Norway
Contact person  -           it names contact persons                                                                                Ola Berg
Contact phone   -           it is called as 'Contact person'; where it is of the participants, say so: --map 'Contact phone=phone'  +47 22 11 11 11
E-mail          email       its header says so                                                                                      office@mfa.example

# Addresses made of the participants' names are theirs.
--- own.csv
Имя,Страна,Контактное лицо,E-mail,Телефон
Ivan Petrov,Norway,Anna Orlova,ivan.petrov@mfa.example,+47 22 11 11 11
---
$ plenary participant import -m m own.csv --source illustrative --columns
COLUMN           READ AS     WHY                       VALUES
Имя              given       its header says so        Ivan Petrov
Страна           delegation  its header says so        Norway
Контактное лицо  -           it names contact persons  Anna Orlova
E-mail           email       its header says so        ivan.petrov@mfa.example
Телефон          phone       its header says so        +47 22 11 11 11

# Behind what somebody is stands somebody else; behind an office of several words nobody does.
--- offices.csv
Country,Head of delegation,Members
Norway,"Kari Dahl, Ambassador","Ola Berg, Counsellor; Per Vik, Adviser"
Spain,"Ana Ruiz, Director","Luis Sol, Counsellor, Eva Gil, Adviser"
France,"Luc Petit, Director, Human Rights, Ministry of Justice","Guy Roux, Counsellor and Legal Adviser, Embassy"
---
$ plenary participant import -m m offices.csv --source illustrative --dry-run --format csv
row,outcome,code,status,column,value,note
2,added,NOR-001,confirmed,,,
3,added,ESP-001,confirmed,,,
4,added,FRA-001,confirmed,,,
102,refused,,,Name,"Ola Berg, Counsellor; Per Vik, Adviser","several people seem to stand in this cell; give each a row, or write the name of one"
103,refused,,,Name,"Luis Sol, Counsellor, Eva Gil, Adviser","several people seem to stand in this cell; give each a row, or write the name of one"
104,added,FRA-002,confirmed,,,
! Rows: 4 added, 0 changed, 0 same, 0 doubtful, 2 refused.
! Nothing tells which words are the family name of 4 (rows 2, 3, 4, 104): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! Several people stand in each row, in the columns 'Head of delegation' and 'Members': row 102 is the second of row 2.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
