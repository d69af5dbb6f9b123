# Browsers are let in as desks by codes that can be used once, and revoked at once.
--- workshop.yaml
default-source: illustrative
series:
  - {code: workshops, title: Illustrative workshops}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
meetings:
  - {code: first, series: workshops, title: First workshop, dates: 2011-09-05, status: confirmed, venue: hall}
  - {code: second, series: workshops, title: Second workshop, dates: 2011, status: tentative}
---
$ plenary desk pair -m first A
! plenary: error: there is no registry at 'plenary.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary desk list
MEETING  DESK  STATE  SINCE

No desk is let in.
$ plenary desk pair -m first A
$CODE
! Desk A is let in by this code, once and within ten minutes:
$ plenary desk pair -m first "  North  entrance "
$CODE
! Desk North entrance is let in by this code, once and within ten minutes:
$ plenary desk pair -m first A
$CODE
! Desk A is let in by this code, once and within ten minutes:
$ plenary desk pair -m second A
$CODE
! Desk A is let in by this code, once and within ten minutes:
$ plenary desk pair -m third A
! plenary: error: there is no meeting 'third'
! help: see 'plenary meeting list'
[exit 1]
$ plenary desk pair -m first "a name that is by far too long for a desk"
! plenary: error: a desk needs a short name
! help: name it, such as A or North
[exit 2]
$ plenary desk pair A
! plenary: error: 'plenary desk pair' needs --meeting
! help: write --meeting MEETING
[exit 2]
$ plenary desk list
MEETING  DESK            STATE       SINCE
first    A               has a code  2026-11-23T09:00:00Z
first    North entrance  has a code  2026-11-23T09:00:00Z
second   A               has a code  2026-11-23T09:00:00Z
$ plenary desk list -m second --format csv
meeting,desk,state,since
second,A,has a code,2026-11-23T09:00:00Z
$ plenary desk list --json --output desks.json
! Wrote desks.json
$ plenary desk revoke -m first A B
1 desk revoked.
$ plenary desk revoke -m first
1 desk revoked.
$ plenary desk list
MEETING  DESK  STATE       SINCE
second   A     has a code  2026-11-23T09:00:00Z
# Colleagues have PINs.
$ plenary desk colleagues
NAME  MAY  STATE

Nobody has a PIN, so that no desk asks for one.
$ plenary desk pin "Aru Bekova" --may enrol
$PIN
! The PIN of Aru Bekova, which is kept nowhere:
$ plenary desk pin "Per Lie"
$PIN
! The PIN of Per Lie, which is kept nowhere:
$ plenary desk pin ""
! plenary: error: a colleague needs a short name
! help: name them, such as Aru Bekova
[exit 2]
$ plenary desk pin Per --may everything
! plenary: error: 'everything' is no value for --may
! help: It takes receive, enrol, all
[exit 2]
$ plenary desk colleagues
NAME        MAY      STATE
Aru Bekova  enrol    has a PIN
Per Lie     receive  has a PIN
$ plenary desk dismiss "Per Lie" Nobody
1 colleague dismissed.
$ plenary desk colleagues --json
[
  {"name": "Aru Bekova", "may": "enrol", "state": "has a PIN"}
]
$ plenary desk colleagues --format csv
name,may,state
Aru Bekova,enrol,has a PIN
$ plenary desk colleagues --json --output colleagues.json
! Wrote colleagues.json
$ plenary desk pin "Aru Bekova" --db other.db
! plenary: error: there is no registry at 'other.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
# Serving is the work of a program of its own.
$ plenary desk -m third
! plenary: error: there is no meeting 'third'
! help: see 'plenary meeting list'
[exit 1]
$ plenary desk
! plenary: error: 'plenary desk' needs --meeting
! help: write --meeting MEETING
[exit 2]
$ plenary desk pare -m first A
! plenary: error: 'plenary desk' does not know what to do with 'pare'
! help: see 'plenary desk --help'
[exit 2]
$ plenary desk -m first --listen 127.0.0.1:8018 --at 2011-09-05T09:00
! plenary: error: the program plenary-desk is not installed
! help: install the whole package of plenary, or put plenary-desk beside it
[exit 1]
$ plenary desk -m second --at 2011-09-05T09:00
! plenary: error: the program plenary-desk is not installed
! help: install the whole package of plenary, or put plenary-desk beside it
[exit 1]
$ plenary desk --demo
! plenary: error: the program plenary-desk is not installed
! help: install the whole package of plenary, or put plenary-desk beside it
[exit 1]
$ plenary desk --demo -m first
! plenary: error: the demonstration has a meeting of its own, and a time
! help: leave out --meeting, or --demo
[exit 2]
$ plenary desk -m first --listen 0.0.0.0 --tls
! plenary: error: the program plenary-desk is not installed
! help: install the whole package of plenary, or put plenary-desk beside it
[exit 1]
$ plenary desk -m first --cert desk.pem
! plenary: error: a certificate is of no use without its key
! help: give both: --cert FILE --key FILE
[exit 2]
$ plenary desk -m first --cert desk.pem --key desk.key --tls
! plenary: error: there are to be two certificates
! help: leave out --tls, or --cert and --key
[exit 2]
$ plenary desk -m first --cert desk.pem --key desk.key
! plenary: error: the program plenary-desk is not installed
! help: install the whole package of plenary, or put plenary-desk beside it
[exit 1]
$ plenary desk -m first --photos nowhere
! plenary: error: there is no folder 'nowhere'
! help: name the folder of the photos, files such as KAZ-001.jpg
[exit 1]
$ plenary desk -m first --at noon
! plenary: error: the program plenary-desk is not installed
! help: install the whole package of plenary, or put plenary-desk beside it
[exit 1]
$ plenary desk pair -m first ""
! plenary: error: a desk needs a short name
! help: name it, such as A or North
[exit 2]
