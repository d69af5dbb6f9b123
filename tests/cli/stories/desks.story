# Browsers are let in as desks by codes that can be used once, and revoked at once.
--- workshop.yaml
default-source: illustrative
series:
  - {code: workshops, title: Illustrative workshops}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: first, series: workshops, title: First workshop, dates: 2011-09-05, status: confirmed, venue: hall}
  - {code: second, series: workshops, title: Second workshop}
---
$ plenary desk pair -m first A
$ plenary load workshop.yaml --output plan.txt
$ plenary desk list
$ plenary desk pair -m first A
$ plenary desk pair -m first "  North  entrance "
$ plenary desk pair -m first A
$ plenary desk pair -m second A
$ plenary desk pair -m third A
$ plenary desk pair -m first "a name that is by far too long for a desk"
$ plenary desk pair A
$ plenary desk list
$ plenary desk list -m second --format csv
$ plenary desk list --json --output desks.json
$ plenary desk revoke -m first A B
$ plenary desk revoke -m first
$ plenary desk list
# Serving is the work of a program of its own.
$ plenary desk -m third
$ plenary desk
$ plenary desk pare -m first A
$ plenary desk -m first --listen 127.0.0.1:8018 --at 2011-09-05T09:00
$ plenary desk -m second --at 2011-09-05T09:00
$ plenary desk -m first --at noon
$ plenary help desk --output help.txt
