# Rows that do not seem to be one person, and halves of names in other letters: what is asked, and how it is answered.
--- base.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# Several people in a cell, in a row of parts, and a name beside another one.
--- several.csv
Name,Surname,First name,Country
Ann Ruud & Tor Ruud,,,Norway
Kari Dahl / Liv Moe,,,Norway
,Berg / Lund,Ida / Nils,Norway
,Vik / Strand,Eva / Per,Norway
Tom Abbott,Hill,Mary,Norway
---
$ plenary participant import -m m several.csv --source illustrative --answers answers.csv
ROW  OUTCOME  CODE  STATUS  COLUMN   VALUE                NOTE
  2  refused  -     -       Name     Ann Ruud & Tor Ruud  several people seem to stand in this cell; give each a row, or write the name of one
  3  refused  -     -       Name     Kari Dahl / Liv Moe  several people seem to stand in this cell; give each a row, or write the name of one
  4  refused  -     -       Surname  Berg / Lund          several people seem to stand in this row; give each a row, or write the name of one
  5  refused  -     -       Surname  Vik / Strand         several people seem to stand in this row; give each a row, or write the name of one
  6  refused  -     -       Name     Tom Abbott           the row also names 'Mary Hill', who seems to be another person; give each a row, or leave out the column that is of somebody else

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 5 refused.
! 5 questions are in answers.csv: write 'one person', 'leave out' or what a cell should say into the column 'answer', and give the same command again.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- answers.csv
row,question,column,value,answer
,,Name,Ann Ruud & Tor Ruud,Ann Ruud
,,Name,Kari Dahl / Liv Moe,leave out
,,Surname,Berg / Lund,one person
,,Surname,Vik / Strand,leave out
,,Name,Tom Abbott,one person
---
$ plenary participant import -m m several.csv --source illustrative --answers answers.csv
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE                NOTE
  2  added     NOR-001  confirmed  -       -                    -
  3  left-out  -        -          -       Kari Dahl / Liv Moe  you left it out
  4  added     NOR-002  confirmed  -       -                    -
  5  left-out  -        -          -       Vik / Strand         you left it out
  6  added     NOR-003  confirmed  -       -                    Name 'Tom Abbott': this names somebody else than the row, and is left out

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused, 2 left-out.
Nothing tells which words are the family name of 1 (row 2): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
$ plenary participant list -m m --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
ann-ruud,Ann Ruud,,,NOR-001,Norway,delegate,confirmed,,,
ida-nils-berg-lund,"Berg / Lund, Ida / Nils",,,NOR-002,Norway,delegate,confirmed,,,
mary-hill,"Hill, Mary",,,NOR-003,Norway,delegate,confirmed,,,

# A line between people, in a column that has no header.
--- line.csv
Surname,First name,Country,
Dahl,Kari,Norway,x
Drivers and others,,,
Moe,Liv,Norway,x
---
$ plenary participant import -m m line.csv --source illustrative --answers lines.csv
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE  NOTE
  2  added    NOR-004  confirmed  -           -      -
  3  refused  -        -          delegation  -      the row names no delegation; fill it in, or name one for all rows with --delegation
  4  added    NOR-005  confirmed  -           -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 1 refused.
The column 'column D' is not read.
! 1 question is in lines.csv: write 'leave out' or what a cell should say into the column 'answer', and give the same command again.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- lines.csv
row,question,column,value,answer
,,Surname,Drivers and others,leave out
---
$ plenary participant import -m m line.csv --source illustrative --answers lines.csv
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE               NOTE
  2  added     NOR-004  confirmed  -       -                   -
  3  left-out  -        -          -       Drivers and others  you left it out
  4  added     NOR-005  confirmed  -       -                   -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused, 1 left-out.
The column 'column D' is not read.

# Half of a name in Latin letters makes no name.
--- half.csv
Фамилия,Имя (лат.),Страна
Иванов,Ivan,Norway
Петрова,Anna,Norway
---
$ plenary participant import -m m half.csv --source illustrative --answers half-answers.csv
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE  NOTE
  1  refused  -        -          Имя (лат.)  -      it has half of the name in Latin letters, and 'Фамилия' the other half in others; name the column that has the other half in Latin letters with --map 'HEADER=latin_family', or take it as it stands with --map 'Имя (лат.)=given'
  2  added    NOR-006  confirmed  -           -      -
  3  added    NOR-007  confirmed  -           -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 1 refused.
! 1 question is in half-answers.csv: write 'leave out' or the field of a column into the column 'answer', and give the same command again.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m m half.csv --source illustrative --map 'Имя (лат.)=given' --dry-run
COLUMN      READ AS     WHY                 VALUES
Фамилия     family      its header says so  Иванов; Петрова
Имя (лат.)  given       you said so         Ivan; Anna
Страна      delegation  its header says so  Norway

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-006  confirmed  -       -      -
  3  added    NOR-007  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! No change made (dry run).
--- halves.csv
Фамилия,Имя,Имя (лат.),Фамилия (лат.),Страна
Сидоров,Олег,Oleg,,Norway
Орлова,,Olga,,Norway
,Пётр,,Petrov,Norway
---
$ plenary participant import -m m halves.csv --source illustrative --skip-errors
ROW  OUTCOME  CODE     STATUS     COLUMN          VALUE   NOTE
  2  added    NOR-006  confirmed  -               -       -
  3  refused  -        -          Имя (лат.)      Olga    this is half of a name in Latin letters, and the other half is not; write both in Latin letters, or both as the other is written
  4  refused  -        -          Фамилия (лат.)  Petrov  this is half of a name in Latin letters, and the other half is not; write both in Latin letters, or both as the other is written

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 2 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
--- whole.csv
ФИО,Имя (лат.),Страна
Соколова Мария Ивановна,Maria,Norway
---
$ plenary participant import -m m whole.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-007  confirmed  -       -      Имя (лат.) 'Maria': this is half of a name in Latin letters, and is not taken

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant list -m m --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
ann-ruud,Ann Ruud,,,NOR-001,Norway,delegate,confirmed,,,
ida-nils-berg-lund,"Berg / Lund, Ida / Nils",,,NOR-002,Norway,delegate,confirmed,,,
kari-dahl,"Dahl, Kari",,,NOR-004,Norway,delegate,confirmed,,,
mary-hill,"Hill, Mary",,,NOR-003,Norway,delegate,confirmed,,,
liv-moe,"Moe, Liv",,,NOR-005,Norway,delegate,confirmed,,,
oleg-sidorov,"Sidorov, Oleg",Олег Сидоров,,NOR-006,Norway,delegate,confirmed,,,
sokolova-mariya-ivanovna,"Sokolova, Mariya Ivanovna",Соколова Мария Ивановна,,NOR-007,Norway,delegate,confirmed,,,
