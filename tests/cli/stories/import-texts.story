# Text out of a word processor, tables side by side whose columns differ, and what stands around names in their cells.
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

# A person in each line, or in several; a heading that nobody knows is asked about with those below it.
--- text.csv
LIST OF PARTICIPANTS

NORWAY
Head of delegation: H.E. Ms. Kari DAHL, Minister of Justice
Mr. Lars OSEN
Counsellor
l.osen@mfa.example

RURITANIA
Mr. Rudolf ELPHBERG, Adviser
---
$ plenary participant import -m m text.csv --source illustrative --add-delegations --skip-errors
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE      NOTE
  4  added    NOR-001  confirmed  -           -          -
  5  added    NOR-002  confirmed  -           -          -
 10  refused  -        -          delegation  RURITANIA  no delegation has this code or name; did you mean 'Romania'?

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 1 refused.
New delegation: NOR (Norway).
Women and men by title: 2.
The list is text and no table: people begin where a title, capitals or a blank line say so, and the lines below are what they are.
Row 1 is of nobody, and is not read: 'LIST OF PARTICIPANTS'.
The role stands before the name: row 4.
The delegation stands in lines of its own: row 3.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
$ plenary participant export -m m --format csv
code,participant,name,courtesy_title,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
NOR-001,kari-dahl,Kari DAHL,H.E. Ms.,,,"DAHL, Kari",female,NOR,,head,confirmed,Minister of Justice,,,own
NOR-002,lars-osen,Lars OSEN,Mr.,,,"OSEN, Lars",male,NOR,,delegate,confirmed,Counsellor,l.osen@mfa.example,,own
! This list holds names and addresses of persons: keep it safe.

# Tables side by side, each with columns of its own: nobody is lost, and nobody takes another's place.
--- beside.csv
Name;Country;;Family name;Given name;Organization
Liv MOE;Norway;;Baker;Eva;UNDP
Odd LIE;Norway;;Clark;Ian;WHO
---
$ plenary participant import -m m beside.csv --source illustrative --add-delegations
ROW  OUTCOME  CODE      STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-003   confirmed  -       -      -
  3  added    NOR-004   confirmed  -       -      -
102  added    UNDP-001  confirmed  -       -      -
103  added    WHO-001   confirmed  -       -      -

Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New delegations: UNDP (United Nations Development Programme), WHO (World Health Organization).
Tables with columns of their own stand side by side, from columns A and D: row 102 is row 2 of the second.
Another table, with columns of its own, begins in row 101.

# A whole name beside the family and given names of somebody else is a question.
--- two.csv
Name;Family name;Given name;Country
Tom Abbott;Hill;Mary;Norway
Ann Gill;Gill;Ann;Norway
---
$ plenary participant import -m m two.csv --source illustrative --dry-run --format csv
row,outcome,code,status,column,value,note
2,refused,,,Name,Tom Abbott,"the row also names 'Mary Hill', who seems to be another person; give each a row, or leave out the column that is of somebody else"
3,added,NOR-005,confirmed,,,
! Rows: 1 added, 0 changed, 0 same, 0 doubtful, 1 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# The country behind each name, and a role before one.
--- behind.csv
Name;Position
Tom DEAN (Norway);Adviser
Head of delegation: Ana RUIZ (Spain);Ambassador
Max KERN (Ruritania);Judge
---
$ plenary participant import -m m behind.csv --source illustrative --add-delegations --dry-run
COLUMN    READ AS   WHY                                       VALUES
Name      name      its header says so                        Tom DEAN (Norway); Ana RUIZ (Spain); Max KERN (Ruritania)
Position  position  its header says so                        Adviser; Ambassador; Judge
role      role      the list shows it outside of the columns  head

ROW  OUTCOME  CODE  STATUS  COLUMN      VALUE  NOTE
  2  refused  -     -       delegation  -      the row names no delegation; fill it in, or name one for all rows with --delegation
  3  refused  -     -       delegation  -      the row names no delegation; fill it in, or name one for all rows with --delegation
  4  refused  -     -       delegation  -      the row names no delegation; fill it in, or name one for all rows with --delegation

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 3 refused.
The role stands before the name: row 3.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# States by their names in Italian, Portuguese, Polish and Greek.
--- names.csv
Nazwisko;Imię;Państwo
Rossi;Mario;Regno Unito
Silva;Ana;Coreia do Sul
Lis;Ewa;Stany Zjednoczone
Papas;Nikos;Γερμανία
---
$ plenary participant import -m m names.csv --source illustrative --add-delegations --dry-run --format csv
row,outcome,code,status,column,value,note
2,added,GBR-001,confirmed,,,
3,added,KOR-001,confirmed,,,
4,added,USA-001,confirmed,,,
5,added,DEU-001,confirmed,,,
! No change made (dry run).
! Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! New delegations: GBR (United Kingdom of Great Britain and Northern Ireland), KOR (Republic of Korea), USA (United States of America), DEU (Germany).

# A long list is told on one screen.
--- long.csv
Name;Country;E-mail
Personaa FAMILYAA;Norway;
Personab FAMILYAB;Norway;
Personac FAMILYAC;Norway;
Personad FAMILYAD;Norway;
Personae FAMILYAE;Freedonia;
Personaf FAMILYAF;Norway;
Personag FAMILYAG;Norway;
Personah FAMILYAH;Norway;
Personai FAMILYAI;Norway;
Personaj FAMILYAJ;Freedonia;
Personak FAMILYAK;Norway;
Personal FAMILYAL;Norway;
Personam FAMILYAM;Norway;
Personan FAMILYAN;Norway;
Personao FAMILYAO;Freedonia;
Personap FAMILYAP;Norway;
Personaq FAMILYAQ;Norway;
Personar FAMILYAR;Norway;
Personas FAMILYAS;Norway;
Personat FAMILYAT;Freedonia;
Personau FAMILYAU;Norway;
Personav FAMILYAV;Norway;
Personaw FAMILYAW;Norway;
Personax FAMILYAX;Norway;
Personay FAMILYAY;Freedonia;
Personaz FAMILYAZ;Norway;
Personba FAMILYBA;Norway;
Personbb FAMILYBB;Norway;
Personbc FAMILYBC;Norway;
Personbd FAMILYBD;Freedonia;
Personbe FAMILYBE;Norway;
Personbf FAMILYBF;Norway;
Personbg FAMILYBG;Norway;
Personbh FAMILYBH;Norway;
---
$ plenary participant import -m m long.csv --source illustrative --new --dry-run
COLUMN   READ AS     WHY                 VALUES
Name     name        its header says so  Personaa FAMILYAA; Personab FAMILYAB; Personac FAMILYAC
Country  delegation  its header says so  Norway; Freedonia
E-mail   email       its header says so  -

ROW  OUTCOME  CODE  STATUS  COLUMN      VALUE      NOTE
  6  refused  -     -       delegation  Freedonia  no delegation has this code or name; see 'plenary delegation list'
 11  refused  -     -       delegation  Freedonia  no delegation has this code or name; see 'plenary delegation list'
 16  refused  -     -       delegation  Freedonia  no delegation has this code or name; see 'plenary delegation list'

Rows: 28 added, 0 changed, 0 same, 0 doubtful, 6 refused.
Likewise refused, and not shown: rows 21, 26, 31 ('Freedonia': no delegation has this code or name; see 'plenary delegation list').
Not shown: 28 rows of which nothing else is to be said; the answer as CSV has all.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
