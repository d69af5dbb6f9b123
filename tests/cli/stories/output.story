# What --output names is opened first: what cannot be written changes nothing, and nothing that is needed is written over.
--- meeting.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: hall}
---
$ plenary load meeting.yaml --output plan.txt
! Wrote plan.txt
$ plenary dump --output plenary.db
! plenary: error: --output 'plenary.db' is the registry, or belongs to it
! help: name another file
[exit 2]
$ plenary dump --output ./plenary.db.lock
! plenary: error: --output './plenary.db.lock' is the registry, or belongs to it
! help: name another file
[exit 2]
$ plenary meeting list --output plenary.db-journal
! plenary: error: --output 'plenary.db-journal' is the registry, or belongs to it
! help: name another file
[exit 2]
$ plenary load meeting.yaml --output meeting.yaml
! plenary: error: --output 'meeting.yaml' is a file that the command reads
! help: name another file
[exit 2]
$ plenary load . --output meeting.yaml
! plenary: error: --output 'meeting.yaml' is a file that the command reads
! help: name another file
[exit 2]
$ plenary participant register -m workshop --delegation KAZ --family Serikova --given Aigul --output nowhere/answer.txt
! plenary: error: cannot write 'nowhere/answer.txt': its folder does not exist; create it first
[exit 1]
$ plenary participant list --format csv
code,name,own_name,gender,registrations
# What fails behind the change says that it is done.
$ plenary participant register -m workshop --delegation KAZ --family Serikova --given Aigul --output /dev/full
! plenary: error: it is done, but the answer could not be written: cannot write '/dev/full': no space left on the device; free some space and try again
! help: see what was done with 'plenary log'
[exit 6]
$ plenary participant list --format csv
code,name,own_name,gender,registrations
aigul-serikova,"Serikova, Aigul",,,workshop KAZ-001
$ plenary meeting list --output /dev/full
! plenary: error: cannot write '/dev/full': no space left on the device; free some space and try again
[exit 1]
# An ending that a command cannot write is refused before anything is done.
$ plenary badge issue -m workshop --output badges.pdf
! plenary: error: 'plenary badge issue' cannot write '.pdf'
! help: name another file; it writes table, csv, tsv, json, jsonl, markdown and xlsx
[exit 2]
$ plenary badge list -m workshop
CODE  ISSUED  REVOKED

No badge was issued yet. Next: plenary badge issue -m workshop
$ plenary participant list --output people.yaml
! plenary: error: 'plenary participant list' cannot write '.yaml'
! help: name another file; it writes table, csv, tsv, json, jsonl, markdown and xlsx
[exit 2]
$ plenary dump --output registry.xlsx
! plenary: error: 'plenary dump' cannot write '.xlsx'
! help: name another file; it writes yaml
[exit 2]
$ plenary report note -m workshop --output note.xlsx
! plenary: error: 'plenary report note' cannot write '.xlsx'
! help: name another file; it writes table and json; its figures as a table are those of 'plenary report attendance'
[exit 2]
$ plenary participant list --output people.xlsx
! Wrote people.xlsx
$ plenary report attendance -m workshop --output attendance.xlsx
! Wrote attendance.xlsx
$ plenary meeting show workshop -o workshop.xlsx
! Wrote workshop.xlsx
$ plenary participant list --output people.csv --excel
! Wrote people.csv
$ plenary participant list --excel
! plenary: error: --excel is only for CSV
! help: write --format csv, or leave --excel out
[exit 2]
# What is exported as lines of JSON comes in again.
$ plenary participant export -m workshop --output people.jsonl
! Wrote people.jsonl
! This list holds names and addresses of persons: keep it safe.
$ plenary participant import -m workshop people.jsonl --format csv
row,outcome,code,status,column,value,note
1,same,KAZ-001,confirmed,,,
! Rows: 0 added, 0 changed, 1 same, 0 doubtful, 0 refused.
# A delegation counts where the series has no groups; an option without effect is refused.
$ plenary report attendance -m workshop
Illustrative workshop, 5 September 2011, Almaty, Kazakhstan

CODE   DELEGATION  NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
KAZ    Kazakhstan          1          1           0          0    0%
--------------------------------------------------------------------
TOTAL                      1          1           0          0    0%
$ plenary report attendance -m workshop --by delegation --count confirmed
! plenary: error: --count is of no effect: one dimension shows all figures
! help: leave it out, or count by two, such as --by group,meeting
[exit 2]
$ plenary agenda show workshop --format csv
date,hours,room,session,title,kind,speakers
$ plenary agenda show workshop -m workshop
! plenary: error: the meeting is named twice
! help: leave --meeting out
[exit 2]
