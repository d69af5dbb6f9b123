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
