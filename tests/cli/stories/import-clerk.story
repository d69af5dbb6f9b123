# Lists of ministries as a careful clerk reads them: by what stands in the cells, with a question where it is not sure.
--- base.yaml
default-source: illustrative
delegations:
  - {code: ESP, kind: state, name: Spain}
  - {code: FRA, kind: state, name: France}
  - {code: GBR, kind: state, name: United Kingdom}
  - {code: NOR, kind: state, name: Norway}
  - {code: SUR, kind: state, name: Suriname}
  - {code: SVK, kind: state, name: Slovakia}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-11-25..2026-11-27, status: confirmed}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# A form of one delegation: titles of people and of offices in one column, days in words, a driver, somebody who is not sure.
--- form.csv
NOMINATION FORM;;;;;;
Country:;Norway;;;;;
Title;Surname;First name;Role;Will attend;Arrival;Departure
e.g. Mr.;Smith;John;;;;
Ambassador;1) Dahl;Kari;Head of Delegation;Yes;24-Nov-26;28 November
Ms. Counsellor;2) Moe;Siv;;Yes;24 Nov 14:30;ditto
Mr.;3) Osen (tbc);Lars;Driver;;;
Dr;4) Berg*;Ida;;No;;
;Delegate;5;;;;
Prepared by:;;;;;;
---
$ plenary participant import -m m form.csv --source illustrative
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE         NOTE
  4  left-out  -        -          -       e.g. Mr.      this row shows how to fill in the list
  5  added     NOR-001  confirmed  -       -             -
  6  added     NOR-002  confirmed  -       -             -
  7  added     NOR-003  nominated  -       -             -
  8  added     NOR-004  withdrawn  -       -             -
  9  held      -        -          -       Delegate      a place is held for somebody who is not named yet
 10  left-out  -        -          -       Prepared by:  this signs the list and is nobody's name

Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused, 1 held, 2 left-out.
Women and men by title: 2.
The column 'Title' is read as title_or_position: it has titles of people, and positions.
Row 2 above the header, 'Norway', stands for the delegation of the rows below it.
The header is row 3; what stands above it is not read: 'NOMINATION FORM', 'Country:', 'Norway'.
What says that it is as above is taken from the row above: row 6.
It is to be confirmed that they come, and they are nominated: row 7.
$ plenary participant export -m m --delegation NOR --format csv
code,participant,name,courtesy_title,own_name,badge_name,sort_name,gender,delegation,institution,role,status,arrival_day,departure_day,position,arrival_time,academic_title,email,phone,funding
NOR-001,kari-dahl,Kari Dahl,,,,"Dahl, Kari",,NOR,,head,confirmed,2026-11-24,2026-11-28,Ambassador,,,,,own
NOR-002,siv-moe,Siv Moe,Ms.,,,"Moe, Siv",female,NOR,,delegate,confirmed,2026-11-24,2026-11-28,Counsellor,14:30,,,,own
NOR-003,lars-osen,Lars Osen,Mr.,,,"Osen, Lars",male,NOR,,secretariat,nominated,,,Driver,,,,,own
NOR-004,ida-berg,Ida Berg,,,,"Berg, Ida",,NOR,,delegate,withdrawn,,,,,Dr,,,own
! This list holds names and addresses of persons: keep it safe.

# Headings that name no delegation, and one that nobody knows: those below are asked about, and nobody is called so.
--- sections.csv
Name;Position
II. France (2 participants):;
Eva Baker;Director
Minister of Justice;
INTERNATIONAL ORGANIZATIONS;
Max Dunn;Adviser
RURITANIA;
Rudolf Elph;King
Total: 3 persons;
---
$ plenary participant import -m m sections.csv --source illustrative
ROW  OUTCOME   CODE     STATUS     COLUMN      VALUE                NOTE
  3  added     FRA-001  confirmed  -           -                    -
  4  held      -        -          -           Minister of Justice  a place is held for somebody who is not named yet
  6  refused   -        -          delegation  -                    the row names no delegation; fill it in, or name one for all rows with --delegation
  8  refused   -        -          delegation  RURITANIA            no delegation has this code or name; did you mean 'Romania'?
  9  left-out  -        -          -           Total: 3 persons     this counts people and is none

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 2 refused, 1 held, 1 left-out.
Nothing tells which words are the family name of 1 (row 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The delegation stands in lines of its own: rows 2, 7.
These lines head those who follow, and name no delegation: row 5.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# M beside H is a woman; 'Estado' has statuses beside 'País'.
--- spain.csv
Apellidos;Nombre;País;Sexo;Estado
Pérez;Juan;España;H;confirmado
García;Ana;España;M;cancelado
---
$ plenary participant import -m m spain.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    ESP-001  confirmed  -       -      -
  3  added    ESP-002  withdrawn  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The column 'Estado' is read as status: it has statuses.
$ plenary participant export -m m --delegation ESP --format csv
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
ESP-001,juan-perez,Juan Pérez,,,"Pérez, Juan",male,ESP,,delegate,confirmed,,,,own
ESP-002,ana-garcia,Ana García,,,"García, Ana",female,ESP,,delegate,withdrawn,,,,own
! This list holds names and addresses of persons: keep it safe.

# Two columns say the same twice; two letters alone may abbreviate a name.
--- slovakia.csv
Name;Priezvisko;Krajina
Ján Novák;Novák;SR
Eva Kováč;Kováč;Slovensko
---
$ plenary participant import -m m slovakia.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE  NOTE
  2  refused  -        -          delegation  SR     this may be SUR (Suriname) or SVK (Slovakia); write the code of the one that is meant
  3  added    SVK-001  confirmed  -           -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 1 refused.
The column 'Name' is read as name: it has what 'Priezvisko' has, and more.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# Two people in one cell, and one blank country.
--- two.csv
Name;Country
Tom Dean / Eva Ellis;UK
Ida Clark;
---
$ plenary participant import -m m two.csv --source illustrative
ROW  OUTCOME  CODE  STATUS  COLUMN      VALUE                 NOTE
  2  refused  -     -       Name        Tom Dean / Eva Ellis  several people seem to stand in this cell; give each a row, or write the name of one
  3  refused  -     -       delegation  -                     the row names no delegation; fill it in, or name one for all rows with --delegation

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 2 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# The columns are shown with what stands in them also where no column is known to have names.
--- nameless.csv
Delegation;Wer;Job_Title
France;Jean Dupont;Director
---
$ plenary participant import -m m nameless.csv --columns
COLUMN      READ AS     WHY                 VALUES
Delegation  delegation  its header says so  France
Wer         -           not read            Jean Dupont
Job_Title   position    its header says so  Director

'Wer': this column may well have names, and nobody reads it; say what it is, such as --map 'Wer=name', or leave it out with --map 'Wer=-'.
No column is known to have names: nobody is named in row 2.
[exit 3]
