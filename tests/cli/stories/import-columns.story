# What is understood of the columns of other people's lists: shown, asked about, kept for the next list.
--- base.yaml
default-source: illustrative
delegations:
  - {code: GBR, kind: state, name: United Kingdom}
  - {code: FRA, kind: state, name: France}
  - {code: KAZ, kind: state, name: Kazakhstan}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-11-25..2026-11-30, status: confirmed}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# Columns are shown with why they are read so; headers of forms and of contents alone are understood.
--- form.csv
1. Delegate's surname*;2. Delegate's first name*;3. Representing;4. Role;Contact;Extra;T-shirt size
Abbott;Tom;UK;Head of delegation;t.abbott@mfa.example;+44 20 1234567;M
Baker;Eva;France;First Secretary;e.baker@mfa.example;+33 1 234567;L
Cole;Ann;France;Legal counsel;a.cole@mfa.example;+33 1 234568;S
---
$ plenary participant import form.csv --columns --save-mapping form.map
COLUMN                     READ AS                      WHY                          VALUES
1. Delegate's surname*     family                       its header says so           Abbott; Baker; Cole
2. Delegate's first name*  given                        its header says so           Tom; Eva; Ann
3. Representing            delegation                   its header says so           UK; France
4. Role                    role_or_position             it has roles, and positions  Head of delegation; First Secretary; Legal counsel
Contact                    email                        it has e-mail addresses      t.abbott@mfa.example; e.baker@mfa.example; a.cole@mfa.example
Extra                      phone                        it has numbers to call       +44 20 1234567; +33 1 234567; +33 1 234568
T-shirt size               participant.details.t-shirt  its header says so           M; L; S

The column '4. Role' is read as role_or_position: it has roles, and positions.
The column 'Contact' is read as email: it has e-mail addresses.
The column 'Extra' is read as phone: it has numbers to call.
! Wrote form.map
$ plenary participant import -m m form.csv --dry-run --source illustrative
COLUMN                     READ AS                      WHY                          VALUES
1. Delegate's surname*     family                       its header says so           Abbott; Baker; Cole
2. Delegate's first name*  given                        its header says so           Tom; Eva; Ann
3. Representing            delegation                   its header says so           UK; France
4. Role                    role_or_position             it has roles, and positions  Head of delegation; First Secretary; Legal counsel
Contact                    email                        it has e-mail addresses      t.abbott@mfa.example; e.baker@mfa.example; a.cole@mfa.example
Extra                      phone                        it has numbers to call       +44 20 1234567; +33 1 234567; +33 1 234568
T-shirt size               participant.details.t-shirt  its header says so           M; L; S

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-001  confirmed  -       -      -
  3  added    FRA-001  confirmed  -       -      -
  4  added    FRA-002  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The column '4. Role' is read as role_or_position: it has roles, and positions.
The column 'Contact' is read as email: it has e-mail addresses.
The column 'Extra' is read as phone: it has numbers to call.
! No change made (dry run).

# What nobody reads becomes details where that is asked for; the mapping serves the next list, whatever it lacks.
--- next.csv
1. Delegate's surname*;3. Representing;2. Delegate's first name*;Meal
Dole;UK;Bob;vegetarian
---
$ plenary participant import -m m next.csv --mapping form.map --details --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-001  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant import -m m next.csv --format csv
row,outcome,code,status,column,value,note
2,same,GBR-001,confirmed,,,
! Rows: 0 added, 0 changed, 1 same, 0 doubtful, 0 refused.
! The column 'Meal' is not read.

# A column that may well have names, and that nobody reads, is a question.
--- question.csv
Given name;Lname;Country
Tom;Abbott;GBR
Eva;Baker;GBR
---
$ plenary participant import -m m question.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  1  refused  -        -          Lname   -      this column may well have names, and nobody reads it; say what it is, such as --map 'Lname=family', or leave it out with --map 'Lname=-'
  2  added    GBR-002  confirmed  -       -      -
  3  added    GBR-003  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 1 refused.
The column 'Lname' is not read: did you mean 'name'? then --map 'Lname=name'.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m m question.csv --map Lname=family --dry-run --source illustrative
COLUMN      READ AS     WHY                 VALUES
Given name  given       its header says so  Tom; Eva
Lname       family      you said so         Abbott; Baker
Country     delegation  its header says so  GBR

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-002  confirmed  -       -      -
  3  added    GBR-003  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! No change made (dry run).

# A company that is no delegation is an institution; "Name" beside "Surname" is the given name.
--- company.csv
Name,Surname,Company
Ana,Fox,Harbour Works
Ben,Gray,University of the Coast
Cy,Hill,Data House
---
$ plenary participant import -m m company.csv --delegation KAZ --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    KAZ-001  confirmed  -       -      -
  3  added    KAZ-002  confirmed  -       -      -
  4  added    KAZ-003  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New institutions: harbour-works (Harbour Works) of KAZ, university-of-the-coast (University of the Coast) of KAZ, data-house (Data House) of KAZ.
The column 'Company' is read as institution: its names are no States or organizations that are known.

# In one cell: capitals, patronymics and the order of the header tell the family name; what stands behind it is kept.
--- whole.csv
Name and title;Country
H.E. Mr. Tom VAN DER BERG, Counsellor;GBR
2. KING Ann Mary (Ms.);FRA
Ms. Lea Moss – First Secretary;FRA
---
$ plenary participant import -m m whole.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-002  confirmed  -       -      -
  3  added    FRA-001  confirmed  -       -      -
  4  added    FRA-002  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Women and men by title: 3.
Nothing tells which words are the family name of 1 (row 4): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
--- fio.csv
ФИО;Гражданство;Телефон
Ахметов Ерлан Болатович;Казахстан;4.42071E+11
Садыкова Айгуль;KAZ;+7 701 1234567
---
$ plenary participant import -m m fio.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    KAZ-004  confirmed  -       -      Телефон '4.42071E+11': a spreadsheet has cut this number, and the person is taken without it
  3  added    KAZ-005  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant list -m m
CODE                       NAME                        OWN SCRIPT               GENDER  REGISTRATION  DELEGATION      ROLE      STATUS     DAYS  E-MAIL  PHONE
akhmetov-erlan-bolatovich  Akhmetov, Erlan Bolatovich  Ахметов Ерлан Болатович  -       KAZ-004       Kazakhstan      delegate  confirmed  -     -       -
bob-dole                   Dole, Bob                   -                        -       GBR-001       United Kingdom  delegate  confirmed  -     -       -
ana-fox                    Fox, Ana                    -                        -       KAZ-001       Kazakhstan      delegate  confirmed  -     -       -
ben-gray                   Gray, Ben                   -                        -       KAZ-002       Kazakhstan      delegate  confirmed  -     -       -
cy-hill                    Hill, Cy                    -                        -       KAZ-003       Kazakhstan      delegate  confirmed  -     -       -
king-ann-mary              KING, Ann Mary              -                        female  FRA-001       France          delegate  confirmed  -     -       -
lea-moss                   Lea Moss                    -                        female  FRA-002       France          delegate  confirmed  -     -       -
sadykova-aygul             Sadykova, Aygul             Садыкова Айгуль          -       KAZ-005       Kazakhstan      delegate  confirmed  -     -       +7 701 1234567
tom-van-der-berg           VAN DER BERG, Tom           -                        male    GBR-002       United Kingdom  delegate  confirmed  -     -       -

Illustrative: 9 of 9 participants were invented for show.
