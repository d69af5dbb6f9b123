# A list is edited and comes back: only the edited cells change, and seats go to those who wait.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway, institutions: [{code: foreign-affairs, name: Ministry of Foreign Affairs}]}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: hall, capacity: 2}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl, own: Кари Даль}, gender: female, phone: +475550100}
  - {code: ola-berg, name: {latin: Ola Berg}, email: ola@example.org}
  - {code: siri-lund, name: {latin: Siri Lund}}
rosters:
  - meeting: workshop
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, institution: foreign-affairs, role: head, status: confirmed, position: =Counsellor}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
      - {code: KAZ-001, participant: siri-lund, delegation: KAZ, role: delegate, status: waitlisted, turn: 1}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant export -m workshop
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
KAZ-001,siri-lund,Siri Lund,,,,,KAZ,,delegate,waitlisted,,,,own
NOR-001,kari-dahl,Kari Dahl,Кари Даль,,,female,NOR,foreign-affairs,head,confirmed,'=Counsellor,,'+475550100,own
NOR-002,ola-berg,Ola Berg,,,,,NOR,,adviser,confirmed,,ola@example.org,,own
! This list holds names and addresses of persons: keep it safe.
# A position emptied, a phone added, one person withdrawn, an empty role: what cannot be empty stays.
--- edited.csv
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
NOR-001,kari-dahl,Kari Dahl,Кари Даль,,,female,NOR,foreign-affairs,,confirmed,,,'+475550100,own
NOR-002,ola-berg,Ola Berg,,,,,NOR,,adviser,withdrawn,,ola@example.org,,own
KAZ-001,siri-lund,Siri Lund,,,,,KAZ,,delegate,waitlisted,,,'+77015550100,own
---
$ plenary participant import -m workshop edited.csv --dry-run
COLUMN       READ AS      WHY                 VALUES
code         code         its header says so  NOR-001; NOR-002; KAZ-001
participant  participant  its header says so  kari-dahl; ola-berg; siri-lund
name         name         its header says so  Kari Dahl; Ola Berg; Siri Lund
own_name     own_name     its header says so  Кари Даль
badge_name   badge_name   its header says so  -
sort_name    sort_name    its header says so  -
gender       gender       its header says so  female
delegation   delegation   its header says so  NOR; KAZ
institution  institution  its header says so  foreign-affairs
role         role         its header says so  adviser; delegate
status       status       its header says so  confirmed; withdrawn; waitlisted
position     position     its header says so  -
email        email        its header says so  ola@example.org
phone        phone        its header says so  +475550100; +77015550100
funding      funding      its header says so  own

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  changed  NOR-001  confirmed  -       -      position =Counsellor -> (not stated)
  3  changed  NOR-002  withdrawn  -       -      status confirmed -> withdrawn
  4  changed  KAZ-001  confirmed  -       -      status waitlisted -> confirmed; phone (not stated) -> +77015550100

Rows: 0 added, 3 changed, 0 same, 0 doubtful, 0 refused.
KAZ-001 is confirmed from the waiting list.
! No change made (dry run).
$ plenary participant import -m workshop edited.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  changed  NOR-001  confirmed  -       -      position =Counsellor -> (not stated)
  3  changed  NOR-002  withdrawn  -       -      status confirmed -> withdrawn
  4  changed  KAZ-001  confirmed  -       -      status waitlisted -> confirmed; phone (not stated) -> +77015550100

Rows: 0 added, 3 changed, 0 same, 0 doubtful, 0 refused.
KAZ-001 is confirmed from the waiting list.
$ plenary participant export -m workshop
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
KAZ-001,siri-lund,Siri Lund,,,,,KAZ,,delegate,confirmed,,,'+77015550100,own
NOR-001,kari-dahl,Kari Dahl,Кари Даль,,,female,NOR,foreign-affairs,head,confirmed,,,'+475550100,own
NOR-002,ola-berg,Ola Berg,,,,,NOR,,adviser,withdrawn,,ola@example.org,,own
! This list holds names and addresses of persons: keep it safe.
$ plenary participant import -m workshop edited.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     NOR-001  confirmed  -       -      -
  3  same     NOR-002  withdrawn  -       -      -
  4  same     KAZ-001  confirmed  -       -      -

Rows: 0 added, 0 changed, 3 same, 0 doubtful, 0 refused.

# Who was received cannot be withdrawn by a list; who comes with another delegation keeps the code.
$ plenary checkin add -m workshop NOR-001 --at 2011-09-05T09:00
NOR-001  in  2011-09-05T09:00  Kari Dahl, Norway, head
--- moved.csv
code,status,delegation,institution
NOR-001,withdrawn,,
KAZ-001,,NOR,Ministry of Foriegn Affairs
NOR-002,,KAZ,
---
$ plenary participant import -m workshop moved.csv
ROW  OUTCOME  CODE     STATUS     COLUMN       VALUE                        NOTE
  2  refused  NOR-001  -          status       withdrawn                    NOR-001 was checked in at 2011-09-05T09:00; take a wrong check-in back with 'plenary checkin undo' first
  3  refused  KAZ-001  -          institution  Ministry of Foriegn Affairs  NOR has no institution of this name; did you mean 'Ministry of Foreign Affairs'? --new if it is another one
  4  changed  NOR-002  withdrawn  -            -                            delegation NOR -> KAZ

Rows: 0 added, 1 changed, 0 same, 0 doubtful, 2 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m workshop moved.csv --skip-errors --map institution=-
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE      NOTE
  2  refused  NOR-001  -          status  withdrawn  NOR-001 was checked in at 2011-09-05T09:00; take a wrong check-in back with 'plenary checkin undo' first
  3  changed  KAZ-001  confirmed  -       -          delegation KAZ -> NOR
  4  changed  NOR-002  withdrawn  -       -          delegation NOR -> KAZ

Rows: 0 added, 2 changed, 0 same, 0 doubtful, 1 refused.
The column 'institution' is not read: left out as you asked.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.

# More seats: those who wait have them first.
$ plenary participant register -m workshop --delegation KAZ --family Moe --given Per --new
KAZ-002  waitlisted, 1st in the queue: the meeting is full: 2 of 2 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant register -m workshop --delegation NOR --family Vik --given Knut --new
NOR-003  waitlisted, 2nd in the queue: the meeting is full: 2 of 2 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
$ plenary delegation invite -m workshop NOR --seats 2
NOR  invited to workshop, 2 seats, note verbale not received
$ plenary delegation edit -m workshop NOR --seats 3
NOR  invited to workshop, 3 seats, note verbale not received
--- more.yaml
default-source: illustrative
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: hall, capacity: 3}
---
$ plenary load more.yaml --output plan.txt
! registry: warning[code-prefix]: registration workshop/KAZ-001: the code 'KAZ-001' is that of another delegation than NOR
!  = help: codes begin with the delegation's code; leave it if the person has changed delegation
!
! registry: warning[code-prefix]: registration workshop/NOR-002: the code 'NOR-002' is that of another delegation than KAZ
!  = help: codes begin with the delegation's code; leave it if the person has changed delegation
!
! 2 warnings.
! Wrote plan.txt
! workshop KAZ-002 is confirmed from the waiting list.
$ plenary participant register -m workshop --delegation KAZ --family Rud --given Liv --new
KAZ-003  waitlisted, 2nd in the queue: the meeting is full: 3 of 3 seats are taken
! Note: 'workshop' is over; this is entered afterwards.
! Note: KAZ is not among the delegations invited to 'workshop'.
