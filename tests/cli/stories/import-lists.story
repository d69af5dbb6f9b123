# Lists of ministries as they are: what a careful clerk would understand is understood, and all of it is told.
--- base.yaml
default-source: illustrative
delegations:
  - {code: GBR, kind: state, name: United Kingdom}
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: KOR, kind: state, name: Korea}
  - {code: VNM, kind: state, name: Vietnam}
  - {code: FRA, kind: state, name: France}
  - {code: EST, kind: state, name: Estonia}
  - {code: NAM, kind: state, name: Namibia}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-11-25..2026-11-30, status: confirmed}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# Titles above the header, and a header in two languages.
--- titles.csv
List of participants;;
;;
Family name;Given name;Country
Фамилия;Имя;Страна
Abbott;Tom;GBR
---
$ plenary participant import -m m titles.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  5  added    GBR-001  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The header is rows 3 and 4; what stands above it is not read: 'List of participants'.

# Totals, numbers and notes are no people; places are held for those who are to be named.
--- totals.csv
Name
Total
Subtotal: 3
Итого: 4 чел.
123
-
TBC
"Baker, Eva"
---
$ plenary participant import -m m totals.csv --delegation KAZ --source illustrative
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE          NOTE
  2  left-out  -        -          -       Total          this counts people and is none
  3  left-out  -        -          -       Subtotal: 3    this counts people and is none
  4  left-out  -        -          -       Итого: 4 чел.  this counts people and is none
  5  left-out  -        -          -       123            this is a number and nobody's name
  6  held      -        -          -       -              a place is held for somebody who is not named yet
  7  held      -        -          -       TBC            a place is held for somebody who is not named yet
  8  added     KAZ-001  confirmed  -       -              -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused, 2 held, 4 left-out.
--- nobody.csv
Name,Country
TBC,KAZ
Total: 1,
---
$ plenary participant import -m m nobody.csv
ROW  OUTCOME   CODE  STATUS  COLUMN  VALUE     NOTE
  2  held      -     -       -       TBC       a place is held for somebody who is not named yet
  3  left-out  -     -       -       Total: 1  this counts people and is none

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 0 refused, 1 held, 1 left-out.
! No row of the list was a person, and nothing was imported. See that a column has the names, and name it with --map 'HEADER=name', or the row with the headers with --header-row.
[exit 3]
--- unknown.csv
Wer;Woher
Eva;KAZ
---
$ plenary participant import -m m unknown.csv
ROW  OUTCOME  CODE  STATUS  COLUMN  VALUE  NOTE
  1  refused  -     -       Wer     -      this column may well have names, and nobody reads it; say what it is, such as --map 'Wer=name', or leave it out with --map 'Wer=-'

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 1 refused.
The column 'Woher' is read as delegation: it has States and organizations.
No column is known to have names: nobody is named in row 2.
The column 'Wer' is not read.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# Lines that name a delegation; one that the registry lacks is added if asked for.
--- sections.csv
Name;Position
GERMANY;
Ida Clark;Counsellor
FRANCE;
Max Dunn;Expert
---
$ plenary participant import -m m sections.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE    NOTE
  3  refused  -        -          delegation  GERMANY  the registry has no delegation DEU (Germany); add it, or let the import do so with --add-delegations
  5  added    FRA-001  confirmed  -           -        -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 1 refused.
Nothing tells which words are the family name of 1 (row 5): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The delegation stands in lines of its own: rows 2, 4.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m m sections.csv --add-delegations --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  3  added    DEU-001  confirmed  -       -      -
  5  added    FRA-001  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New delegation: DEU (Germany).
Nothing tells which words are the family name of 2 (rows 3, 5): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The delegation stands in lines of its own: rows 2, 4.
$ plenary delegation show DEU
Germany

Code           DEU
Kind           state
Name           ar: ألمانيا
               en: Germany
               es: Alemania
               fr: Allemagne
               ru: Германия
               zh: 德国
Formal name    ar: جمهورية ألمانيا الاتحادية
               en: the Federal Republic of Germany
               es: la República Federal de Alemania
               fr: la République fédérale d'Allemagne
               ru: Федеративная Республика Германия
               zh: 德意志联邦共和国
Sort name      ar: ألمانيا
               en: Germany
               es: Alemania
               fr: Allemagne
               ru: Германия
               zh: 德国
Registrations  m  DEU-001  delegate, confirmed
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.

# A delegation that is named once and left blank below.
--- blank.csv
Country,Last name,First name
GBR,Ellis,Ken
,Frost,Liv
FRA,Gray,Ann
---
$ plenary participant import -m m blank.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-002  confirmed  -       -      -
  3  added    GBR-003  confirmed  -       -      -
  4  added    FRA-002  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The delegation is left blank in row 3: that of the row above is taken.

# Whatever a State is called. Two that share a name are asked about; nothing is guessed.
--- names.csv
Family name,Given name,Country
Kim,Min,Republic of Korea
Nguyen,An,Viet Nam
Hall,Joe,United Kingdom of Great Britain and Northern Ireland
Ives,Sue,UK
Sadyk,Ali,Республика Казахстан
---
$ plenary participant import -m m names.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    KOR-001  confirmed  -       -      -
  3  added    VNM-001  confirmed  -       -      -
  4  added    GBR-004  confirmed  -       -      -
  5  added    GBR-005  confirmed  -       -      -
  6  added    KAZ-002  confirmed  -       -      -

Rows: 5 added, 0 changed, 0 same, 0 doubtful, 0 refused.
--- doubtful.csv
Family name,Given name,Country
Jones,Amy,Congo
Kent,Roy,Kazahkstan
Lane,Meg,Narnia
Moss,Guy,Norway
---
$ plenary participant import -m m doubtful.csv
ROW  OUTCOME  CODE  STATUS  COLUMN      VALUE       NOTE
  2  refused  -     -       delegation  Congo       this may be COD (Democratic Republic of the Congo) or COG (Congo); write the code of the one that is meant
  3  refused  -     -       delegation  Kazahkstan  no delegation has this code or name; did you mean 'Kazakhstan'?
  4  refused  -     -       delegation  Narnia      no delegation has this code or name; see 'plenary delegation list'
  5  refused  -     -       delegation  Norway      the registry has no delegation NOR (Norway); add it, or let the import do so with --add-delegations

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 4 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary delegation show "Viet Nam"
Vietnam

Code           VNM
Kind           state
Name           Vietnam
Registrations  m  VNM-001  delegate, confirmed
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.
$ plenary participant register -m m --delegation "Republic of Kazakhstan" --family Nash --given Zoe --gender F --role "Head of Delegation" --source illustrative
KAZ-003  confirmed

# NA is nobody's country unless the list has others of two letters; words for nothing are nothing.
--- na.csv
Family name,Given name,Country,Institution,Position,Gender
Owen,Tim,NA,NA,NA,
Kask,Mari,EST,-,,
Tamm,Jaan,EST,,n/a,Prefer not to say
---
$ plenary participant import -m m na.csv --skip-errors --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE  NOTE
  2  refused  -        -          delegation  NA     the row names no delegation; fill it in, or name one for all rows with --delegation
  3  added    EST-001  confirmed  -           -      -
  4  added    EST-002  confirmed  -           -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 1 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
--- letters.csv
Family name,Given name,Country
Pohamba,Eva,NA
Quinn,Lee,GB
---
$ plenary participant import -m m letters.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NAM-001  confirmed  -       -      -
  3  added    GBR-006  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.

# E-mail addresses out of what stands around them.
--- emails.csv
Family name,Given name,Country,E-mail
Kukk,Mari,EST,mari.kask(at)mfa.example
Mets,Jaan,EST,jaan@mfa.example; jaan.private@post.example
Saar,Tiit,EST,Tiit Saar <tiit@mfa.example>
Lepp,Anu,EST,mailto:anu@mfa.example
---
$ plenary participant import -m m emails.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    EST-003  confirmed  -       -      E-mail 'mari.kask(at)mfa.example': this is no e-mail address, and the person is taken without it
  3  added    EST-004  confirmed  -       -      E-mail 'jaan@mfa.example; jaan.private@post.example': several addresses stand here, and 'jaan@mfa.example' is taken
  4  added    EST-005  confirmed  -       -      -
  5  added    EST-006  confirmed  -       -      -

Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused.

# Words of other lists for roles and statuses.
--- words.csv
Family name,Given name,Country,Role,Status
Roux,Guy,FRA,Chef de délégation adjoint,Confirmed
Sand,Eve,FRA,Сопровождающее лицо,No-show
Tell,Max,FRA,Technical adviser,Attending
---
$ plenary participant import -m m words.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    FRA-003  confirmed  -       -      -
  3  added    FRA-004  confirmed  -       -      Status 'No-show': the registration is confirmed; who came is told by check-ins
  4  added    FRA-005  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.

# What is no table says what it is.
--- page.xls
<html><body><table><tr><td>Name</td></tr></table></body></html>
---
$ plenary participant import -m m page.xls
! plenary: error: this is a web page (HTML), whatever its name says
! help: open it in a spreadsheet program and save it as .xlsx
[exit 3]

# The row of the header is named where it is not found; in text no row is hidden or struck out.
--- odd.csv
Qui;D'ou
Qui;D'ou
Yves Roy;FRA
---
$ plenary participant import -m m odd.csv --header-row 2 --map Qui=name --map "D'ou=delegation" --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  3  added    FRA-006  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 1 (row 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The header is row 2; what stands above it is not read: 'Qui', 'D'ou'.
$ plenary participant import -m m odd.csv --header-row 9
! plenary: error: there is nothing in row 9 to be the header
! help: count the rows as a spreadsheet shows them, empty ones too
[exit 3]
$ plenary participant import -m m titles.csv --hidden --struck --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  5  same     GBR-001  confirmed  -       -      -

Rows: 0 added, 0 changed, 1 same, 0 doubtful, 0 refused.
The header is rows 3 and 4; what stands above it is not read: 'List of participants'.
