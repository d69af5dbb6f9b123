# Importing a list again, with its answers, is importing it once.
--- base.yaml
default-source: illustrative
delegations:
  - {code: GBR, kind: state, name: United Kingdom}
series:
  - {code: s, title: Test series}
venues:
  - {code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed, venue: almaty}
  - {code: next, series: s, title: Next meeting, dates: 2027-03-01..2027-03-02, status: confirmed, venue: almaty}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# Somebody who is withdrawn and stands in a newer list is a question; who is new comes in once.
--- list.csv
Name,Country
Tom Abbott,GBR
Ann Bell,GBR
---
--- first.csv
Name,Country
Tom Abbott,GBR
---
$ plenary participant import -m m first.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-001  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 1 (row 2): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
$ plenary participant withdraw -m m GBR-001
GBR-001  withdrawn
$ plenary participant import -m m list.csv --source illustrative --answers answers.csv
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE  NOTE
  2  doubtful  -        -          -       -      tom-abbott has the same name, and GBR-001 is withdrawn; write tom-abbott into a column 'participant' if the person comes again; --new if none is
  3  added     GBR-002  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 1 doubtful, 0 refused.
Nothing tells which words are the family name of 1 (row 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! 1 question is in answers.csv: write 'same', 'new' or 'leave out' into the column 'answer', and give the same command again.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- answers.csv
sheet,row,question,name,delegation,email,column,value,candidate,candidate_name,candidate_delegation,candidate_email,score,answer
,2,comes again?,Tom Abbott,GBR,,,,tom-abbott,Tom Abbott,GBR,,,new
---
$ plenary participant import -m m list.csv --source illustrative --answers answers.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-002  confirmed  -       -      -
  3  added    GBR-003  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 2 (rows 2, 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
$ plenary participant import -m m list.csv --source illustrative --answers answers.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     GBR-002  confirmed  -       -      -
  3  same     GBR-003  confirmed  -       -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
$ plenary participant import -m m list.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     GBR-002  confirmed  -       -      -
  3  same     GBR-003  confirmed  -       -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.

# So are two people of one name, who are told to be two.
--- namesakes.csv
Name,Country,Position
Eva Cole,GBR,Counsellor
Eva Cole,GBR,Driver
---
$ plenary participant import -m m namesakes.csv --source illustrative --new
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-004  confirmed  -       -      -
  3  added    GBR-005  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 2 (rows 2, 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
$ plenary participant import -m m namesakes.csv --source illustrative --new
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     GBR-004  confirmed  -       -      -
  3  same     GBR-005  confirmed  -       -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.

# At another meeting an address that one person has, and a name that says a word less, are that person. What is known
# against somebody is told.
--- known.csv
Name,Country,E-mail
Иванов Иван Иванович,GBR,ivanov@mfa.example
Ian Dunn,GBR,ian@mfa.example
---
$ plenary participant import -m m known.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-006  confirmed  -       -      -
  3  added    GBR-007  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 1 (row 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
--- next.csv
Name,Country,E-mail
Ivanov Ivan,GBR,ivanov@mfa.example
Ian Dunn,GBR,i.dunn@justice.example
---
$ plenary participant import -m next next.csv --source illustrative
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE  NOTE
  2  added     GBR-001  confirmed  -       -      the same person as ivanov-ivan-ivanovich: same name and e-mail address
  3  doubtful  -        -          -       -      may be ian-dunn (90: same name, but another e-mail address); write ian-dunn into a column 'participant' if it is the same person; --new if none is

Rows: 1 added, 0 changed, 0 same, 1 doubtful, 0 refused.
Known from elsewhere in the register: 1.
Nothing tells which words are the family name of 1 (row 2): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
