# Lists without headers, names together with positions, letters that were lost, and names that are to come.
--- base.yaml
default-source: illustrative
series:
  - {code: s, title: Test series}
venues:
  - {code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed, venue: almaty}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# No row has headers, and "Expert" is a header somewhere else: nobody is lost.
--- no-header.csv
List of participants,,,
,,,
KAZAKHSTAN,,,
1,Ospanov Daniyar,Ministry of Foreign Affairs,Counsellor
2,Asanova Aida,Ministry of Justice,Expert
KYRGYZ REPUBLIC,,,
1,Bekov Azamat,MFA,Attache
---
$ plenary participant import -m m no-header.csv --source illustrative --add-delegations --dry-run
COLUMN      READ AS      WHY                                       VALUES
column A    -            not read                                  1; 2
column B    name         it has names of several words             Ospanov Daniyar; Asanova Aida; Bekov Azamat
column C    institution  it has ministries and the like            Ministry of Foreign Affairs; Ministry of Justice; MFA
column D    position     it has offices                            Counsellor; Expert; Attache
delegation  delegation   the list shows it outside of the columns  KAZAKHSTAN; KYRGYZ REPUBLIC

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  4  added    KAZ-001  confirmed  -       -      -
  5  added    KAZ-002  confirmed  -       -      -
  7  added    KGZ-001  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New delegations: KAZ (Kazakhstan), KGZ (Kyrgyzstan).
New institutions: ministry-of-foreign-affairs (Ministry of Foreign Affairs) of KAZ, ministry-of-justice (Ministry of Justice) of KAZ, mfa (MFA) of KGZ.
Nothing tells which words are the family name of 3 (rows 4, 5, 7): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The column 'column B' is read as name: it has names of several words.
The column 'column C' is read as institution: it has ministries and the like.
The column 'column D' is read as position: it has offices.
Row 3 above the header, 'KAZAKHSTAN', stands for the delegation of the rows below it.
No row has headers: the columns are named for their places; what stands above it is not read: 'List of participants', 'KAZAKHSTAN'.
The delegation stands in lines of its own: row 6.
The column 'column A' is not read.
! No change made (dry run).
$ plenary participant import -m m no-header.csv --source illustrative --add-delegations --map 'column D=position' --map 'column C=institution'
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  4  added    KAZ-001  confirmed  -       -      -
  5  added    KAZ-002  confirmed  -       -      -
  7  added    KGZ-001  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New delegations: KAZ (Kazakhstan), KGZ (Kyrgyzstan).
New institutions: ministry-of-foreign-affairs (Ministry of Foreign Affairs) of KAZ, ministry-of-justice (Ministry of Justice) of KAZ, mfa (MFA) of KGZ.
Nothing tells which words are the family name of 3 (rows 4, 5, 7): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The column 'column B' is read as name: it has names of several words.
Row 3 above the header, 'KAZAKHSTAN', stands for the delegation of the rows below it.
No row has headers: the columns are named for their places; what stands above it is not read: 'List of participants', 'KAZAKHSTAN'.
The delegation stands in lines of its own: row 6.
The column 'column A' is not read.

# Where several columns may have the names, it is asked which; the answer goes into the table of questions.
--- two-names.csv
Ospanova,Dana,Kazakhstan
Asanov,Timur,Kyrgyzstan
---
$ plenary participant import -m m two-names.csv --source illustrative --answers answers.csv
ROW  OUTCOME  CODE  STATUS  COLUMN    VALUE  NOTE
  1  refused  -     -       column A  -      this column may well have names, and nobody reads it; say what it is, such as --map 'column A=name', or leave it out with --map 'column A=-'
  1  refused  -     -       column B  -      this column may well have names, and nobody reads it; say what it is, such as --map 'column B=name', or leave it out with --map 'column B=-'

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 2 refused.
The column 'column C' is read as delegation: it has States and organizations.
No row has headers: the columns are named for their places.
No column is known to have names: nobody is named in rows 1 and 2.
These columns are not read: 'column A', 'column B'.
! 2 questions are in answers.csv: write 'leave out' or the field of a column into the column 'answer', and give the same command again.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- answers.csv
sheet,row,question,name,delegation,email,column,value,candidate,candidate_name,candidate_delegation,candidate_email,score,answer
,,which,,,,column A,,,,,,,family
,,which,,,,column B,,,,,,,given
---
$ plenary participant import -m m two-names.csv --source illustrative --answers answers.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  1  added    KAZ-003  confirmed  -       -      -
  2  added    KGZ-002  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The column 'column C' is read as delegation: it has States and organizations.
No row has headers: the columns are named for their places.

# A name with a position in one cell, behind a comma, a dash or an end of line.
--- positions.csv
Country,Name and position
Norway,"Mr. Lars OSEN, Counsellor, MFA"
Norway,"Dahl, Kari, Head of Department"
Norway,"Ida BERG
Protocol"
Norway,Nils Lund - Security
Norway,"Dr. Eva Moe, PhD"
---
$ plenary participant import -m m positions.csv --source illustrative --add-delegations
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-001  confirmed  -       -      -
  3  added    NOR-002  confirmed  -       -      -
  4  added    NOR-003  confirmed  -       -      -
  5  added    NOR-004  confirmed  -       -      -
  6  added    NOR-005  confirmed  -       -      -

Rows: 5 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New delegation: NOR (Norway).
Women and men by title: 1.
Nothing tells which words are the family name of 2 (rows 5, 6): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
$ plenary participant export -m m --delegation NOR
code,participant,name,courtesy_title,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,academic_title,email,phone,funding
NOR-001,lars-osen,Lars OSEN,Mr.,,,"OSEN, Lars",male,NOR,,delegate,confirmed,"Counsellor, MFA",,,,own
NOR-002,kari-dahl,Kari Dahl,,,,"Dahl, Kari",,NOR,,delegate,confirmed,Head of Department,,,,own
NOR-003,ida-berg,Ida BERG,,,,"BERG, Ida",,NOR,,delegate,confirmed,Protocol,,,,own
NOR-004,nils-lund,Nils Lund,,,,,,NOR,,delegate,confirmed,Security,,,,own
NOR-005,eva-moe,Eva Moe,,,,,,NOR,,delegate,confirmed,,"Dr., PhD",,,own
! This list holds names and addresses of persons: keep it safe.

# A place is held for whom a list does not name yet; what a program has lost of a name is asked for.
--- open.csv
Name,Country
TBD (expert),Norway
Interpreter TBC,Norway
N.N. (driver),Norway
Juan G?mez,Norway
?????? ????,Norway
Ane G&oslash;rud,Norway
Who? Me,🇳🇴
---
$ plenary participant import -m m open.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE             NOTE
  2  held     -        -          -       TBD (expert)      a place is held for somebody who is not named yet
  3  held     -        -          -       Interpreter TBC   a place is held for somebody who is not named yet
  4  held     -        -          -       N.N. (driver)     a place is held for somebody who is not named yet
  5  refused  -        -          Name    Juan G?mez        letters of this name were lost on the way; save the file anew from where it comes, as UTF-8 or .xlsx, or write the name as it is
  6  refused  -        -          Name    ?????? ????       letters of this name were lost on the way; save the file anew from where it comes, as UTF-8 or .xlsx, or write the name as it is
  7  refused  -        -          Name    Ane G&oslash;rud  letters of this name were lost on the way; save the file anew from where it comes, as UTF-8 or .xlsx, or write the name as it is
  8  added    NOR-006  confirmed  -       -                 -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 3 refused, 3 held.
Nothing tells which words are the family name of 1 (row 8): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# A column of titles that has positions, too.
--- titles.csv
Title,First name,Last name,Country
Mr.,Odd,Aas,Norway
Counsellor,Siv,Bang,Norway
Ms,Liv,Dokk,Norway
---
$ plenary participant import -m m titles.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-006  confirmed  -       -      -
  3  added    NOR-007  confirmed  -       -      -
  4  added    NOR-008  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Women and men by title: 2.
The column 'Title' is read as title_or_position: it has titles of people, and positions.
$ plenary participant export -m m --delegation NOR --format csv
code,participant,name,courtesy_title,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,academic_title,email,phone,funding
NOR-001,lars-osen,Lars OSEN,Mr.,,,"OSEN, Lars",male,NOR,,delegate,confirmed,"Counsellor, MFA",,,,own
NOR-002,kari-dahl,Kari Dahl,,,,"Dahl, Kari",,NOR,,delegate,confirmed,Head of Department,,,,own
NOR-003,ida-berg,Ida BERG,,,,"BERG, Ida",,NOR,,delegate,confirmed,Protocol,,,,own
NOR-004,nils-lund,Nils Lund,,,,,,NOR,,delegate,confirmed,Security,,,,own
NOR-005,eva-moe,Eva Moe,,,,,,NOR,,delegate,confirmed,,"Dr., PhD",,,own
NOR-006,odd-aas,Odd Aas,Mr.,,,"Aas, Odd",male,NOR,,delegate,confirmed,,,,,own
NOR-007,siv-bang,Siv Bang,,,,"Bang, Siv",,NOR,,delegate,confirmed,Counsellor,,,,own
NOR-008,liv-dokk,Liv Dokk,Ms,,,"Dokk, Liv",female,NOR,,delegate,confirmed,,,,,own
! This list holds names and addresses of persons: keep it safe.

# "M." is Monsieur beside "Mme", and else an initial; lines that say a role; a name in two scripts; people who share a cell.
--- french.csv
Nom et prénom;Pays
M. Jean ROCHE;Norvège
Mme Anne PUY;Norvège
---
$ plenary participant import -m m french.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-009  confirmed  -       -      -
  3  added    NOR-010  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Women and men by title: 2.
--- initial.csv
First name,Last name,Country
M. Doga,Dogan,Norway
Erik,Holm,Norway
---
$ plenary participant import -m m initial.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-011  confirmed  -       -      -
  3  added    NOR-012  confirmed  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
--- roles.csv
Name,Country
Members of the delegation,
Асанова Гүл / Gul Asanova,Kyrgyzstan
Observers,
Pia Quist (Пиа Квист),Norway
Ann Ruud & Tor Ruud,Norway
---
$ plenary participant import -m m roles.csv --source illustrative --skip-errors
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE                NOTE
  3  added    KGZ-003  confirmed  -       -                    -
  5  added    NOR-013  confirmed  -       -                    -
  6  refused  -        -          Name    Ann Ruud & Tor Ruud  several people seem to stand in this cell; give each a row, or write the name of one

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 1 refused.
Nothing tells which words are the family name of 2 (rows 3, 5): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
The role stands in lines of its own: rows 2, 4.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
$ plenary participant export -m m --format csv
code,participant,name,courtesy_title,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,academic_title,email,phone,funding
KAZ-001,ospanov-daniyar,Ospanov Daniyar,,,,,,KAZ,ministry-of-foreign-affairs,delegate,confirmed,Counsellor,,,,own
KAZ-002,asanova-aida,Asanova Aida,,,,,,KAZ,ministry-of-justice,delegate,confirmed,Expert,,,,own
KAZ-003,dana-ospanova,Dana Ospanova,,,,"Ospanova, Dana",,KAZ,,delegate,confirmed,,,,,own
KGZ-001,bekov-azamat,Bekov Azamat,,,,,,KGZ,mfa,delegate,confirmed,Attache,,,,own
KGZ-002,timur-asanov,Timur Asanov,,,,"Asanov, Timur",,KGZ,,delegate,confirmed,,,,,own
KGZ-003,gul-asanova,Gul Asanova,,Асанова Гүл,,,,KGZ,,delegate,confirmed,,,,,own
NOR-001,lars-osen,Lars OSEN,Mr.,,,"OSEN, Lars",male,NOR,,delegate,confirmed,"Counsellor, MFA",,,,own
NOR-002,kari-dahl,Kari Dahl,,,,"Dahl, Kari",,NOR,,delegate,confirmed,Head of Department,,,,own
NOR-003,ida-berg,Ida BERG,,,,"BERG, Ida",,NOR,,delegate,confirmed,Protocol,,,,own
NOR-004,nils-lund,Nils Lund,,,,,,NOR,,delegate,confirmed,Security,,,,own
NOR-005,eva-moe,Eva Moe,,,,,,NOR,,delegate,confirmed,,"Dr., PhD",,,own
NOR-006,odd-aas,Odd Aas,Mr.,,,"Aas, Odd",male,NOR,,delegate,confirmed,,,,,own
NOR-007,siv-bang,Siv Bang,,,,"Bang, Siv",,NOR,,delegate,confirmed,Counsellor,,,,own
NOR-008,liv-dokk,Liv Dokk,Ms,,,"Dokk, Liv",female,NOR,,delegate,confirmed,,,,,own
NOR-009,jean-roche,Jean ROCHE,M.,,,"ROCHE, Jean",male,NOR,,delegate,confirmed,,,,,own
NOR-010,anne-puy,Anne PUY,Mme,,,"PUY, Anne",female,NOR,,delegate,confirmed,,,,,own
NOR-011,m-doga-dogan,M. Doga Dogan,,,,"Dogan, M. Doga",,NOR,,delegate,confirmed,,,,,own
NOR-012,erik-holm,Erik Holm,,,,"Holm, Erik",,NOR,,delegate,confirmed,,,,,own
NOR-013,pia-quist,Pia Quist,,Пиа Квист,,,,NOR,,observer,confirmed,,,,,own
! This list holds names and addresses of persons: keep it safe.

# A second number is taken where the first is missing, or was cut.
--- phones.csv
Name,Country,Phone,Mobile
Ida Sand,Norway,+47 22 00 01,+47 900 00 001
Jon Tveit,Norway,,+47 900 00 002
Unn Vold,Norway,4.79E+10,+47 900 00 003
---
$ plenary participant import -m m phones.csv --source illustrative --dry-run
COLUMN   READ AS     WHY                                VALUES
Name     name        its header says so                 Ida Sand; Jon Tveit; Unn Vold
Country  delegation  its header says so                 Norway
Phone    phone       its header says so                 +47 22 00 01; 4.79E+10
Mobile   phone       it is read where 'Phone' is empty  +47 900 00 001; +47 900 00 002; +47 900 00 003

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-014  confirmed  -       -      -
  3  added    NOR-015  confirmed  -       -      -
  4  added    NOR-016  confirmed  -       -      Phone '4.79E+10': a spreadsheet has cut this number, and the person is taken without it

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 3 (rows 2, 3, 4): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! No change made (dry run).

# Titles, the journey and the order of the list go into fields of their own; who is a woman or a man by title is told.
--- journey.csv
Name,Country,Arrival,Departure,Hotel,Flight number,Academic title
H.E. Mr. Zev ULV,Norway,2026-11-30 09:40,03.12.2026,Grand,DY 1,
Prof. Dr. Ann ALM,Norway,30 Nov,,,,
Ms. Liv RUG,Norway,,,,,PhD
---
$ plenary participant import -m m journey.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-014  confirmed  -       -      -
  3  added    NOR-015  confirmed  -       -      -
  4  added    NOR-016  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Women and men by title: 2.
$ plenary participant export -m m --delegation NOR --format csv
code,participant,name,courtesy_title,own_name,badge_name,sort_name,gender,delegation,institution,role,status,arrival_day,departure_day,position,arrival_time,hotel,academic_title,email,phone,funding,details.flight
NOR-001,lars-osen,Lars OSEN,Mr.,,,"OSEN, Lars",male,NOR,,delegate,confirmed,,,"Counsellor, MFA",,,,,,own,
NOR-002,kari-dahl,Kari Dahl,,,,"Dahl, Kari",,NOR,,delegate,confirmed,,,Head of Department,,,,,,own,
NOR-003,ida-berg,Ida BERG,,,,"BERG, Ida",,NOR,,delegate,confirmed,,,Protocol,,,,,,own,
NOR-004,nils-lund,Nils Lund,,,,,,NOR,,delegate,confirmed,,,Security,,,,,,own,
NOR-005,eva-moe,Eva Moe,,,,,,NOR,,delegate,confirmed,,,,,,"Dr., PhD",,,own,
NOR-006,odd-aas,Odd Aas,Mr.,,,"Aas, Odd",male,NOR,,delegate,confirmed,,,,,,,,,own,
NOR-007,siv-bang,Siv Bang,,,,"Bang, Siv",,NOR,,delegate,confirmed,,,Counsellor,,,,,,own,
NOR-008,liv-dokk,Liv Dokk,Ms,,,"Dokk, Liv",female,NOR,,delegate,confirmed,,,,,,,,,own,
NOR-009,jean-roche,Jean ROCHE,M.,,,"ROCHE, Jean",male,NOR,,delegate,confirmed,,,,,,,,,own,
NOR-010,anne-puy,Anne PUY,Mme,,,"PUY, Anne",female,NOR,,delegate,confirmed,,,,,,,,,own,
NOR-011,m-doga-dogan,M. Doga Dogan,,,,"Dogan, M. Doga",,NOR,,delegate,confirmed,,,,,,,,,own,
NOR-012,erik-holm,Erik Holm,,,,"Holm, Erik",,NOR,,delegate,confirmed,,,,,,,,,own,
NOR-013,pia-quist,Pia Quist,,Пиа Квист,,,,NOR,,observer,confirmed,,,,,,,,,own,
NOR-014,zev-ulv,Zev ULV,H.E. Mr.,,,"ULV, Zev",male,NOR,,delegate,confirmed,2026-11-30,2026-12-03,,09:40,Grand,,,,own,DY 1
NOR-015,ann-alm,Ann ALM,,,,"ALM, Ann",,NOR,,delegate,confirmed,2026-11-30,,,,,Prof. Dr.,,,own,
NOR-016,liv-rug,Liv RUG,Ms.,,,"RUG, Liv",female,NOR,,delegate,confirmed,,,,,,PhD,,,own,
! This list holds names and addresses of persons: keep it safe.

# People stand side by side: tables beside tables, and columns of people by their roles. Each has a row, and the number tells where.
--- side-by-side.csv
FRANCE,,,NORWAY,
Name,Position,,Name,Position
Mme Anne ROUX,Directrice,,Ms. Kari DAHL,Counsellor
M. Luc PETIT,Expert,,,
---
$ plenary participant import -m m side-by-side.csv --source illustrative --add-delegations --dry-run
COLUMN      READ AS     WHY                                       VALUES
Name        name        its header says so                        Mme Anne ROUX; M. Luc PETIT; Ms. Kari DAHL
Position    position    its header says so                        Directrice; Expert; Counsellor
delegation  delegation  the list shows it outside of the columns  FRANCE; NORWAY

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  3  added    FRA-001  confirmed  -       -      -
  4  added    FRA-002  confirmed  -       -      -
103  changed  NOR-002  confirmed  -       -      position Head of Department -> Counsellor; gender (not stated) -> female; courtesy-title (not stated) -> Ms.

Rows: 2 added, 1 changed, 0 same, 0 doubtful, 0 refused.
New delegation: FRA (France).
Women and men by title: 2.
Tables stand side by side, from columns A and D: row 103 is row 3 of the second.
The delegation stands in lines of its own: rows 1, 101.
! No change made (dry run).
--- roles.csv
Country,Head of delegation,Delegate 1,Delegate 2
Spain,Sra. Ana RUIZ,Sr. Juan PÉREZ,TBC
Poland,Pan Jan NOWAK,,
---
$ plenary participant import -m m roles.csv --source illustrative --add-delegations --dry-run --format csv
row,outcome,code,status,column,value,note
2,added,ESP-001,confirmed,,,
3,added,POL-001,confirmed,,,
102,added,ESP-002,confirmed,,,
202,held,,,,Spain,a place is held for somebody who is not named yet
! No change made (dry run).
! Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused, 1 held.
! New delegations: ESP (Spain), POL (Poland).
! Women and men by title: 3.
! Several people stand in each row, in the columns 'Head of delegation', 'Delegate 1' and 'Delegate 2': row 102 is the second of row 2.

# Several people in one cell, and a column of people beside what is of one of them only, are asked about: nobody is lost.
--- several.csv
Country,Names
Spain,"Ana Ruiz, Juan Pérez, Eva Gil"
Norway,"Kari Dahl (head), Liv Moe"
---
$ plenary participant import -m m several.csv --source illustrative --add-delegations --dry-run --format csv
row,outcome,code,status,column,value,note
2,refused,,,Names,"Ana Ruiz, Juan Pérez, Eva Gil","several people seem to stand in this cell; give each a row, or write the name of one"
3,refused,,,Names,"Kari Dahl (head), Liv Moe","several people seem to stand in this cell; give each a row, or write the name of one"
! Rows: 0 added, 0 changed, 0 same, 0 doubtful, 2 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- alternates.csv
Country,Name,E-mail,Alternate
Norway,Kari Dahl,kari@mfa.example,Liv Moe
Spain,Ana Ruiz,ana@mfa.example,Juan Pérez
---
$ plenary participant import -m m alternates.csv --source illustrative --add-delegations --dry-run --format csv
row,outcome,code,status,column,value,note
1,refused,,,Alternate,,"this column has people of its own, and nobody reads it; give each of them a row, or leave the column out with --map 'Alternate=-'"
2,changed,NOR-002,confirmed,,,email (not stated) -> kari@mfa.example
3,added,ESP-001,confirmed,,,
! Rows: 1 added, 1 changed, 0 same, 0 doubtful, 1 refused.
! New delegation: ESP (Spain).
! Nothing tells which words are the family name of 1 (row 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! The column 'Alternate' is not read.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# Names that end in a capital with an accent are no spoilt letters.
--- capitals.csv
Nom;Prénom;Pays
ANDRÉ;DÉSIRÉ;France
WEIß;NOÉ;France
---
$ plenary participant import -m m capitals.csv --source illustrative --add-delegations --dry-run --format csv
row,outcome,code,status,column,value,note
2,added,FRA-001,confirmed,,,
3,added,FRA-002,confirmed,,,
! No change made (dry run).
! Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! New delegation: FRA (France).
