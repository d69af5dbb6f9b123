# A list goes out and comes back: in every format the same columns, and nothing lost.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway, institutions: [{code: foreign-affairs, name: Ministry of Foreign Affairs}]}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl, own: 'Кари «Даль»', badge: "Kari \"DAHL\"", sort: 'Dahl, Kari'}, gender: female, email: kari@example.org, phone: +47 555 0100}
  - {code: ola-berg, name: {latin: Ola Berg}}
meetings:
  - {code: first, series: workshops, title: First workshop, dates: 2011-09-05, status: confirmed, venue: hall}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, institution: foreign-affairs, role: head, status: confirmed, position: "=Counsellor; 007"}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: nominated}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant export -m first
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
NOR-001,kari-dahl,Kari Dahl,Кари «Даль»,"Kari ""DAHL""","Dahl, Kari",female,NOR,foreign-affairs,head,confirmed,'=Counsellor; 007,kari@example.org,'+47 555 0100,own
NOR-002,ola-berg,Ola Berg,,,,,NOR,,adviser,nominated,,,,own
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m first --format yaml
- code: "NOR-001"
  participant: "kari-dahl"
  name: "Kari Dahl"
  own_name: "Кари «Даль»"
  badge_name: "Kari \"DAHL\""
  sort_name: "Dahl, Kari"
  gender: "female"
  delegation: "NOR"
  institution: "foreign-affairs"
  role: "head"
  status: "confirmed"
  position: "=Counsellor; 007"
  email: "kari@example.org"
  phone: "+47 555 0100"
  funding: "own"
- code: "NOR-002"
  participant: "ola-berg"
  name: "Ola Berg"
  own_name: ""
  badge_name: ""
  sort_name: ""
  gender: ""
  delegation: "NOR"
  institution: ""
  role: "adviser"
  status: "nominated"
  position: ""
  email: ""
  phone: ""
  funding: "own"
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m first --json
[
  {"code": "NOR-001", "participant": "kari-dahl", "name": "Kari Dahl", "own_name": "Кари «Даль»", "badge_name": "Kari \"DAHL\"", "sort_name": "Dahl, Kari", "gender": "female", "delegation": "NOR", "institution": "foreign-affairs", "role": "head", "status": "confirmed", "position": "=Counsellor; 007", "email": "kari@example.org", "phone": "+47 555 0100", "funding": "own"},
  {"code": "NOR-002", "participant": "ola-berg", "name": "Ola Berg", "own_name": "", "badge_name": "", "sort_name": "", "gender": "", "delegation": "NOR", "institution": "", "role": "adviser", "status": "nominated", "position": "", "email": "", "phone": "", "funding": "own"}
]
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m first --output people.xlsx
! Wrote people.xlsx
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m first --output people.yaml
! Wrote people.yaml
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m first --output people.json
! Wrote people.json
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m first --output people.csv
! Wrote people.csv
! This list holds names and addresses of persons: keep it safe.
$ plenary participant import -m first people.xlsx --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     NOR-001  confirmed  -       -      -
  3  same     NOR-002  nominated  -       -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
$ plenary participant import -m first people.yaml --source illustrative --format csv
row,outcome,code,status,column,value,note
1,same,NOR-001,confirmed,,,
16,same,NOR-002,nominated,,,
! Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
$ plenary participant import -m first people.json --source illustrative --format csv
row,outcome,code,status,column,value,note
2,same,NOR-001,confirmed,,,
3,same,NOR-002,nominated,,,
! Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
$ plenary participant import -m first people.csv --source illustrative --format csv
row,outcome,code,status,column,value,note
2,same,NOR-001,confirmed,,,
3,same,NOR-002,nominated,,,
! Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.

# YAML of one's own; what is wrong is told with its line, and nothing is done.
--- more.yaml
- name: Siri Lund
  delegation: NOR
  role: delegate
- name: Per Moe
  delegation: NOR
  role: king
- Knut Vik
- name: [Liv, Ruud]
---
$ plenary participant import -m first more.yaml --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE     NOTE
  1  added    NOR-003  confirmed  -       -         -
  4  refused  -        -          role    king      this is no role that is known; write one of head, deputy-head, delegate, alternate, adviser, expert, observer, speaker, interpreter, secretariat
  7  refused  -        -          -       Knut Vik  this is no person; write a map such as {name: Kari Dahl}
  8  refused  -        -          name    -         a text is expected here; write it in quotes

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 3 refused.
Nothing tells which words are the family name of 1 (row 1): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m first more.yaml --source illustrative --skip-errors
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE     NOTE
  1  added    NOR-003  confirmed  -       -         -
  4  refused  -        -          role    king      this is no role that is known; write one of head, deputy-head, delegate, alternate, adviser, expert, observer, speaker, interpreter, secretariat
  7  refused  -        -          -       Knut Vik  this is no person; write a map such as {name: Kari Dahl}
  8  refused  -        -          name    -         a text is expected here; write it in quotes

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 3 refused.
Nothing tells which words are the family name of 1 (row 1): in lists they stand under the first word. '--name-order family-first' or 'given-first' tells it of all; 'plenary participant edit CODE --family' of one.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
$ plenary participant import -m first more.yaml --from csv
ROW  OUTCOME  CODE  STATUS  COLUMN  VALUE  NOTE

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 0 refused.
Row 2 above the header, 'NOR', stands for the delegation of the rows below it.
Row 5 above the header, 'NOR', stands for the delegation of the rows below it.
The header is row 8; what stands above it is not read: '- name: Siri Lund', 'delegation: NOR', 'role: delegate' and more.
These columns are not read: '- name: [Liv', 'Ruud]'.
! No row of the list was a person, and nothing was imported. See that a column has the names, and name it with --map 'HEADER=name', or the row with the headers with --header-row.
[exit 3]
--- broken.yaml
- name: "Siri Lund
---
$ plenary participant import -m first broken.yaml
ROW  OUTCOME  CODE  STATUS  COLUMN  VALUE  NOTE
  1  refused  -     -       -       -      this quote is not closed; write the same quote behind the text

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 1 refused.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
--- none.json
{"people": 3}
---
$ plenary participant import -m first none.json
! plenary: error: there is no list of people
! help: write a list of maps, as 'plenary participant export -O yaml' does
[exit 3]
