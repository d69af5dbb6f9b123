# Of the seats of a delegation the organizers may pay for some.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: series, title: Illustrative series}
meetings:
  - {code: workshop, series: series, title: Workshop, dates: 2011-09-05, status: confirmed, venue: hall}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary delegation invite -m workshop KAZ --seats 2 --funded 3
! plenary: error: KAZ has 2 seats, of which 3 would be funded
! help: fund as many as there are seats at most, or give it more seats; nothing was changed
[exit 4]
$ plenary delegation invite -m workshop KAZ --seats 3 --funded 1
KAZ  invited to workshop, 3 seats, 1 of them funded, note verbale not received
$ plenary delegation invite -m workshop NOR --funded many
! plenary: error: 'many' is no value for --funded
! help: write a whole number from 1 to 100000, or none
[exit 2]
$ plenary participant register -m workshop --delegation KAZ --latin 'Anna Person' --funding funded
KAZ-001  confirmed
! Note: 'workshop' is over; this is entered afterwards.
# One seat is funded, and it is taken.
$ plenary participant register -m workshop --delegation KAZ --latin 'Boris Other' --funding funded
! plenary: error: KAZ has more funded registrations at 'workshop' (2) than funded seats (1)
! help: let the others come at their own cost, or fund more of the seats it is invited with; nothing was changed
[exit 4]
$ plenary participant register -m workshop --delegation KAZ --latin 'Boris Other'
KAZ-002  confirmed
! Note: 'workshop' is over; this is entered afterwards.
$ plenary participant edit -m workshop KAZ-002 --funding funded
! plenary: error: KAZ has more funded registrations at 'workshop' (2) than funded seats (1)
! help: let the others come at their own cost, or fund more of the seats it is invited with; nothing was changed
[exit 4]
$ plenary delegation edit -m workshop KAZ --funded none
! plenary: error: KAZ has more funded registrations at 'workshop' (1) than funded seats (0)
! help: let the others come at their own cost, or fund more of the seats it is invited with; nothing was changed
[exit 4]
# A delegation that was not invited has no funded seat.
$ plenary participant register -m workshop --delegation NOR --latin 'Clara Third' --funding funded
! plenary: error: NOR has more funded registrations at 'workshop' (1) than funded seats (0)
! help: let the others come at their own cost, or fund more of the seats it is invited with; nothing was changed
[exit 4]
# Who is withdrawn frees it, and cannot have it back once it is another's.
$ plenary participant withdraw -m workshop KAZ-001
KAZ-001  withdrawn
$ plenary participant edit -m workshop KAZ-002 --funding funded
KAZ-002  confirmed
$ plenary participant reinstate -m workshop KAZ-001
! plenary: error: KAZ has more funded registrations at 'workshop' (2) than funded seats (1)
! help: let the others come at their own cost, or fund more of the seats it is invited with; nothing was changed
[exit 4]
$ plenary participant edit -m workshop KAZ-001 --funding own
KAZ-001  withdrawn
$ plenary participant reinstate -m workshop KAZ-001
KAZ-001  confirmed
# Whoever takes over a funded seat is funded.
$ plenary participant replace -m workshop KAZ-002 --latin 'David Fourth'
KAZ-003  confirmed
KAZ-002  withdrawn
! Note: 'workshop' is over; this is entered afterwards.
$ plenary delegation credentials -m workshop
CODE  DELEGATION  SEATS  CONFIRMED  FUNDED SEATS  FUNDED  NOTE VERBALE  DATE
KAZ   Kazakhstan      3          2             1       1  -             -

Missing: 1 of 1 notes verbales (KAZ).
$ plenary meeting show workshop
Workshop

Code        workshop
Series      series
Dates       5 September 2011 (1 day)
Status      confirmed
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+06:00)
Invited     Kazakhstan, 3 seats, 1 of them funded  [register]
Registered  3
Source      illustrative

Illustrative: this was invented for show.
$ plenary participant show david-fourth
David Fourth

Code           david-fourth
Latin letters  David Fourth
On the badge   David Fourth
In lists       David Fourth
Registrations  workshop  KAZ-003  Kazakhstan, delegate, confirmed, funded  [register]
Source         register
$ plenary participant export -m workshop -O csv
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding
KAZ-001,anna-person,Anna Person,,,,,KAZ,,delegate,confirmed,,,,own
KAZ-002,boris-other,Boris Other,,,,,KAZ,,delegate,withdrawn,,,,own
KAZ-003,david-fourth,David Fourth,,,,,KAZ,,delegate,confirmed,,,,funded
! This list holds names and addresses of persons: keep it safe.
--- more.csv
Given name;Family name;Delegation;За чей счет
Emil;Fifth;KAZ;за счет организаторов
---
$ plenary participant import -m workshop more.csv
ROW  OUTCOME  CODE  STATUS  COLUMN   VALUE   NOTE
  2  refused  -     -       funding  funded  KAZ has no funded seat left: 1 of 1 are taken; write own, or fund more of the seats it is invited with

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 1 refused.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary delegation edit -m workshop KAZ --funded 2
KAZ  invited to workshop, 3 seats, 2 of them funded, note verbale not received
$ plenary participant import -m workshop more.csv
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    KAZ-004  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary log -m workshop --limit 2
NO  AT                    ACTOR        DESK  ACTION              THING                          CHANGE
10  2026-11-23T09:00:00Z  secretariat  -     delegation edit     meeting workshop               invited/0/funded 1 -> 2
11  2026-11-23T09:00:00Z  secretariat  -     participant import  registration workshop/KAZ-004  new: code KAZ-004; participant emil-fifth; delegation KAZ; role delegate; status confirmed; funding funded; source register

The last 2 of 12 entries; all with --limit 0.
