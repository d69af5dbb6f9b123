# Who is who in other people's lists: across meetings, within a list, and what is asked and answered.
--- base.yaml
default-source: illustrative
delegations:
  - {code: GBR, kind: state, name: United Kingdom}
  - {code: FRA, kind: state, name: France}
series:
  - {code: s, title: Test series}
venues:
  - {code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: first, series: s, title: First meeting, dates: 2026-09-01..2026-09-02, status: confirmed, venue: almaty}
  - {code: next, series: s, title: Next meeting, dates: 2026-12-01..2026-12-02, status: confirmed, venue: almaty}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt
--- first.csv
Name,Country,E-mail
Tom Abbott,GBR,tom@mfa.example
Eva Baker,GBR,mission@mfa.example
Ann Cole,FRA,
Bob Dole,FRA,
---
$ plenary participant import -m first first.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-001  confirmed  -       -      -
  3  added    GBR-002  confirmed  -       -      -
  4  added    FRA-001  confirmed  -       -      -
  5  added    FRA-002  confirmed  -       -      -

Rows: 4 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 4 (rows 2, 3, 4, 5): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.

# At the next meeting: the same name and delegation with nothing against it is the same person; another address is a
# doubt; a mission's address says nothing; two rows of one list with one name are asked about.
--- next.csv
Name,Country,E-mail
Tom Abbott,GBR,tom@mfa.example
Eva Baker,GBR,
Ann Cole,FRA,ann.cole@justice.example
Bob Dole,FRA,bob@dole.example
Lea Moss,FRA,mission@fra.example
Ian Nash,FRA,mission@fra.example
Lea Moss,FRA,mission@fra.example
Tom Abbot,FRA,
Kim Holt,Atlantis,
---
$ plenary participant import -m next next.csv --source illustrative --answers answers.csv
ROW  OUTCOME   CODE     STATUS     COLUMN      VALUE     NOTE
  2  added     GBR-001  confirmed  -           -         the same person as tom-abbott: same name and e-mail address
  3  added     GBR-002  confirmed  -           -         the same person as eva-baker: same name and delegation
  4  added     FRA-001  confirmed  -           -         email (not stated) -> ann.cole@justice.example; the same person as ann-cole: same name and delegation
  5  added     FRA-002  confirmed  -           -         email (not stated) -> bob@dole.example; the same person as bob-dole: same name and delegation
  6  added     FRA-003  confirmed  -           -         -
  7  added     FRA-004  confirmed  -           -         -
  8  doubtful  -        -          -           -         may be lea-moss (100: another row of the list has the same name); write lea-moss into a column 'participant' if it is the same person; --new if none is
  9  doubtful  -        -          -           -         may be tom-abbott (99: other spelling abbot/abbott); write tom-abbott into a column 'participant' if it is the same person; --new if none is
 10  refused   -        -          delegation  Atlantis  no delegation has this code or name; see 'plenary delegation list'

Rows: 6 added, 0 changed, 0 same, 2 doubtful, 1 refused.
Known from elsewhere in the register: 4.
Nothing tells which words are the family name of 6 (rows 2, 3, 4, 5, 6, ...): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! 3 questions are in answers.csv: write 'same', 'new', 'leave out' or what a cell should say into the column 'answer', and give the same command again.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# The answers are given back: same, new or leave out, and what a cell should say.
--- answers.csv
sheet,row,question,name,delegation,email,column,value,candidate,answer
,8,,Lea Moss,FRA,mission@fra.example,,,lea-moss,leave out
,9,,Tom Abbot,FRA,,,,tom-abbott,new
,,,,Atlantis,,delegation,Atlantis,,FRA
---
$ plenary participant import -m next next.csv --source illustrative --answers answers.csv
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE     NOTE
  2  added     GBR-001  confirmed  -       -         the same person as tom-abbott: same name and e-mail address
  3  added     GBR-002  confirmed  -       -         the same person as eva-baker: same name and delegation
  4  added     FRA-001  confirmed  -       -         email (not stated) -> ann.cole@justice.example; the same person as ann-cole: same name and delegation
  5  added     FRA-002  confirmed  -       -         email (not stated) -> bob@dole.example; the same person as bob-dole: same name and delegation
  6  added     FRA-003  confirmed  -       -         -
  7  added     FRA-004  confirmed  -       -         -
  8  left-out  -        -          -       Lea Moss  you left it out
  9  added     FRA-005  confirmed  -       -         -
 10  added     FRA-006  confirmed  -       -         -

Rows: 8 added, 0 changed, 0 same, 0 doubtful, 0 refused, 1 left-out.
Known from elsewhere in the register: 4.
Nothing tells which words are the family name of 8 (rows 2, 3, 4, 5, 6, ...): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
$ plenary participant import -m next next.csv --source illustrative --answers answers.csv --dry-run --format csv
row,outcome,code,status,column,value,note
2,same,GBR-001,confirmed,,,
3,same,GBR-002,confirmed,,,
4,same,FRA-001,confirmed,,,
5,same,FRA-002,confirmed,,,
6,same,FRA-003,confirmed,,,
7,same,FRA-004,confirmed,,,
8,left-out,,,,Lea Moss,you left it out
9,same,FRA-005,confirmed,,,
10,same,FRA-006,confirmed,,,
! Rows: 0 added, 0 changed, 8 same, 0 doubtful, 0 refused, 1 left-out.

# An answer for another list is refused, and so is one that says nothing that is known.
--- others.csv
row,question,name,candidate,answer
2,,Eva Baker,eva-baker,same
3,,Eva Baker,eva-baker,Perhaps!
---
$ plenary participant import -m next next.csv --source illustrative --answers others.csv --skip-errors
ROW  OUTCOME   CODE     STATUS     COLUMN      VALUE     NOTE
  2  refused   -        -          -           -         the answer is about 'Eva Baker', and the row names 'Tom Abbott'; the list has changed since: ask anew
  3  refused   -        -          -           -         'Perhaps!' is no answer that is known; write same, new, leave out, or the code of a participant
  4  same      FRA-001  confirmed  -           -         -
  5  same      FRA-002  confirmed  -           -         -
  6  same      FRA-003  confirmed  -           -         -
  7  same      FRA-004  confirmed  -           -         -
  8  doubtful  -        -          -           -         may be lea-moss (100: another row of the list has the same name); write lea-moss into a column 'participant' if it is the same person; --new if none is
  9  same      FRA-005  confirmed  -           -         -
 10  refused   -        -          delegation  Atlantis  no delegation has this code or name; see 'plenary delegation list'

Rows: 0 added, 0 changed, 5 same, 1 doubtful, 3 refused.
! 2 questions are in others.csv: write 'same', 'new', 'leave out' or what a cell should say into the column 'answer', and give the same command again.

# The same name with another address is a doubt, and never an overwrite; a high score can be accepted.
--- other.csv
Name,Country,E-mail
Tom Abbott,GBR,tom.abbott@other.example
---
$ plenary participant import -m next other.csv --source illustrative
ROW  OUTCOME   CODE  STATUS  COLUMN  VALUE  NOTE
  2  doubtful  -     -       -       -      may be tom-abbott (90: the same name, but another e-mail address); write tom-abbott into a column 'participant' if it is the same person; --new if none is

Rows: 0 added, 0 changed, 0 same, 1 doubtful, 0 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m next other.csv --source illustrative --accept 95 --dry-run
COLUMN   READ AS     WHY                 VALUES
Name     name        its header says so  Tom Abbott
Country  delegation  its header says so  GBR
E-mail   email       its header says so  tom.abbott@other.example

ROW  OUTCOME   CODE  STATUS  COLUMN  VALUE  NOTE
  2  doubtful  -     -       -       -      may be tom-abbott (90: the same name, but another e-mail address); write tom-abbott into a column 'participant' if it is the same person; --new if none is

Rows: 0 added, 0 changed, 0 same, 1 doubtful, 0 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m next other.csv --source illustrative --accept 90 --dry-run
COLUMN   READ AS     WHY                 VALUES
Name     name        its header says so  Tom Abbott
Country  delegation  its header says so  GBR
E-mail   email       its header says so  tom.abbott@other.example

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  changed  GBR-001  confirmed  -       -      email tom@mfa.example -> tom.abbott@other.example

Rows: 0 added, 1 changed, 0 same, 0 doubtful, 0 refused.
! No change made (dry run).

# A list that replaces the former: who is not in it is told, or withdrawn.
--- replaces.csv
Name,Country
Tom Abbott,GBR
Lily Reed,GBR
---
$ plenary participant import -m next replaces.csv --source illustrative --replaces
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     GBR-001  confirmed  -       -      -
  3  added    GBR-003  confirmed  -       -      -

Rows: 1 added, 0 changed, 1 same, 0 doubtful, 0 refused.
Nothing tells which words are the family name of 1 (row 3): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
Registered and not in the list: GBR-002 Eva Baker. They stay; --withdraw-missing withdraws them, once no row is refused or doubtful.
$ plenary participant import -m next replaces.csv --source illustrative --withdraw-missing
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  -  changed  GBR-002  withdrawn  -       -      status confirmed -> withdrawn; Eva Baker is not in the list
  2  same     GBR-001  confirmed  -       -      -
  3  same     GBR-003  confirmed  -       -      -

Rows: 0 added, 1 changed, 2 same, 0 doubtful, 0 refused.

# Who was withdrawn and stands in a newer list is a question.
--- again.csv
Name,Country
Eva Baker,GBR
---
$ plenary participant import -m next again.csv --source illustrative
ROW  OUTCOME   CODE  STATUS  COLUMN  VALUE  NOTE
  2  doubtful  -     -       -       -      eva-baker has the same name, and GBR-002 is withdrawn; write eva-baker into a column 'participant' if the person comes again; --new if none is

Rows: 0 added, 0 changed, 0 same, 1 doubtful, 0 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- again-answers.csv
row,question,name,candidate,answer
2,,Eva Baker,eva-baker,same
---
$ plenary participant import -m next again.csv --source illustrative --answers again-answers.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  changed  GBR-002  confirmed  -       -      status withdrawn -> confirmed

Rows: 0 added, 1 changed, 0 same, 0 doubtful, 0 refused.

# Those who were at a meeting are nominated for the next.
--- third.yaml
default-source: illustrative
meetings:
  - {code: third, series: s, title: Third meeting, dates: 2027-12-01..2027-12-02, status: confirmed, venue: almaty}
---
$ plenary load third.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant import -m third --from-meeting first --source illustrative
ROW  OUTCOME  CODE  STATUS  COLUMN  VALUE  NOTE

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 0 refused.
! Nobody was checked in at that meeting, and nobody is nominated.
[exit 3]
$ plenary checkin add -m first GBR-001 FRA-002 --at 2026-09-01T09:00 --source illustrative
GBR-001  in  2026-09-01T09:00  Tom Abbott, United Kingdom, delegate
FRA-002  in  2026-09-01T09:00  Bob Dole, France, delegate
$ plenary participant import -m third --from-meeting first --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  1  added    FRA-001  nominated  -       -      -
  2  added    GBR-001  nominated  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant import -m third
! plenary: error: no list is named
! help: name a file, or the meeting whose people are taken with --from-meeting MEETING
[exit 2]

# A newer list: another spelling with the same address, a name in Cyrillic letters, capitals that tell the family name, and two
# rows that may be one person, whom no score joins. Nobody is withdrawn and doubled.
--- third.yaml
default-source: illustrative
meetings:
  - {code: third, series: s, title: Third meeting, dates: 2027-03-01..2027-03-02, status: confirmed, venue: almaty}
  - {code: fourth, series: s, title: Fourth meeting, dates: 2027-06-01..2027-06-02, status: confirmed, venue: almaty}
---
$ plenary load third.yaml --output plan.txt
! Wrote plan.txt
--- third.csv
Surname,First name,Country,E-mail
Marsh,Thomas,GBR,thomas@marsh.example
Quill,Nora,GBR,
Orlov,Denis,FRA,
---
$ plenary participant import -m third third.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    GBR-002  confirmed  -       -      -
  3  added    GBR-003  confirmed  -       -      -
  4  added    FRA-002  confirmed  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
--- third-anew.csv
Name,Country,E-mail
Tom MARSCH,GBR,thomas@marsh.example
QUILL Nora,GBR,
Денис Орлов,FRA,
---
$ plenary participant import -m third third-anew.csv --source illustrative --withdraw-missing
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE  NOTE
  2  doubtful  -        -          -       -      may be thomas-marsh (55: the same e-mail address; other spelling marsch/marsh; tom is not thomas); write thomas-marsh into a column 'participant' if it is the same person; --new if none is
  3  changed   GBR-003  confirmed  -       -      given-order 3 -> 1
  4  changed   FRA-002  confirmed  -       -      given-order 2 -> 1; name/own (not stated) -> Денис Орлов

Rows: 0 added, 2 changed, 0 same, 1 doubtful, 0 refused.
Registered and not in the list: FRA-001 Bob Dole, GBR-001 Tom Abbott. They stay; --withdraw-missing withdraws them, once no row is refused or doubtful.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- fourth.csv
Name,Country
Nora Quill,GBR
Orlov D.,FRA
D. Orlov,FRA
---
$ plenary participant import -m fourth fourth.csv --source illustrative --accept 80
ROW  OUTCOME   CODE     STATUS     COLUMN  VALUE  NOTE
  2  added     GBR-001  confirmed  -       -      the same person as nora-quill: same name and delegation
  3  added     FRA-001  confirmed  -       -      the same person as denis-orlov: 91: initials agree: denis/d
  4  doubtful  -        -          -       -      may be denis-orlov (91: initials agree: denis/d); write denis-orlov into a column 'participant' if it is the same person; --new if none is

Rows: 2 added, 0 changed, 0 same, 1 doubtful, 0 refused.
Known from elsewhere in the register: 2.
Nothing tells which words are the family name of 1 (row 2): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]

# A delegation goes by any of its names; of what several share, and of what is none, is told what may be meant.
$ plenary delegation show Frankreich
France

Code           FRA
Kind           state
Name           France
Registrations  first  FRA-001  delegate, confirmed
               first  FRA-002  delegate, confirmed
               next  FRA-001  delegate, confirmed
               next  FRA-002  delegate, confirmed
               next  FRA-003  delegate, confirmed
               next  FRA-004  delegate, confirmed
               next  FRA-005  delegate, confirmed
               next  FRA-006  delegate, confirmed
               third  FRA-001  delegate, nominated
               third  FRA-002  delegate, confirmed
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 10 of 10 registrations counted here were invented for show.
$ plenary delegation show Congo
! plenary: error: 'Congo' may be COD (Democratic Republic of the Congo) or COG (Congo)
! help: write the code
[exit 1]
$ plenary delegation show Frannce
! plenary: error: there is no delegation 'Frannce'
! help: did you mean FRA (France)?
[exit 1]
$ plenary participant list -m third --delegation Nowhere
! plenary: error: there is no delegation 'Nowhere'
! help: see 'plenary delegation list'
[exit 1]
$ plenary participant list -m third --delegation Korea
! plenary: error: 'Korea' may be KOR (Republic of Korea) or PRK (Democratic People's Republic of Korea)
! help: write the code
[exit 1]
