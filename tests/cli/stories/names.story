# Names and codes that were entered wrongly.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: mary-jonez, name: {latin: Mary Jonez, sort: "Jonez, Mary"}}
  - {code: daniyar-ospanov, name: {latin: Daniyar Ospanov, own: Данияр Оспанов, sort: "Ospanov, Daniyar", badge: D. Ospanov}}
  - {code: abai, name: {latin: Abai Serik}}
  - {code: nguyen, name: {latin: Nguyen Van Minh, sort: "Nguyen, Van Minh"}}
meetings:
  - code: past
    series: workshops
    title: Past workshop
    dates: 2025-09-08
    status: held
    venue: hall
  - code: first
    series: workshops
    title: First workshop
    dates: 2027-09-06
    status: confirmed
    venue: hall
    sessions:
      - {code: opening, title: Opening, starts: 2027-09-06T09:00, ends: 2027-09-06T10:00, speakers: [mary-jonez]}
  - {code: dropped, series: workshops, title: Workshop that is off, dates: 2027-10-06, status: cancelled, venue: hall}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: mary-jonez, delegation: NOR, role: head, status: confirmed}
      - {code: NOR-002, participant: abai, delegation: NOR, role: adviser, status: confirmed}
      - {code: NOR-003, participant: nguyen, delegation: NOR, role: adviser, status: withdrawn}
  - meeting: dropped
    registrations:
      - {code: NOR-001, participant: abai, delegation: NOR, role: head, status: withdrawn}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt

# What was derived from the name follows.
$ plenary participant edit mary-jonez --latin 'Mary Jones'
mary-jonez  changed
$ plenary participant list -m first --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
abai,Abai Serik,,,NOR-002,Norway,adviser,confirmed,,,
mary-jonez,"Jones, Mary",,,NOR-001,Norway,head,confirmed,,,
nguyen,"Nguyen, Van Minh",,,NOR-003,Norway,adviser,withdrawn,,,
$ plenary participant edit nguyen --given 'Van Min'
nguyen  changed
$ plenary participant show nguyen
Nguyen Van Min

Code           nguyen
Latin letters  Nguyen Van Min
On the badge   Nguyen Van Min
In lists       Nguyen, Van Min
Registrations  first  NOR-003  Norway, adviser, withdrawn  [illustrative]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.
$ plenary participant edit daniyar-ospanov --family Оспан
daniyar-ospanov  changed
! Note: 'D. Ospanov' was stated for itself and stays; say it anew if it is wrong.
$ plenary participant show daniyar-ospanov
Daniyar Ospan

Code           daniyar-ospanov
Latin letters  Daniyar Ospan
Own script     Данияр Оспан
On the badge   D. Ospanov
In lists       Ospan, Daniyar
Source         illustrative

Illustrative: this was invented for show.
$ plenary participant edit daniyar-ospanov --family Ospan
daniyar-ospanov  unchanged
$ plenary participant edit abai --family Serikov
! plenary: error: it is not known which part of 'Abai Serik' is the family name
! help: say the whole name: --family and --given
[exit 2]
$ plenary participant edit abai --family Serikov --given Abai
abai  changed
$ plenary participant show abai
Abai Serikov

Code           abai
Latin letters  Abai Serikov
On the badge   Abai Serikov
In lists       Serikov, Abai
Registrations  dropped  NOR-001  Norway, head, withdrawn  [illustrative]
               first  NOR-002  Norway, adviser, confirmed  [illustrative]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 2 of 2 registrations counted here were invented for show.
$ plenary edit participant/nguyen name.latin='Nguyen Van Minh'
THING               CHANGE
participant nguyen  name/latin Nguyen Van Min -> Nguyen Van Minh; name/sort Nguyen, Van Min -> Nguyen, Van Minh

# A code made of a wrong name is corrected; the former one still finds.
$ plenary participant edit mary-jonez --code mary-jones
mary-jones  changed
$ plenary participant edit mary-jonez --code mary-jones
mary-jones  unchanged
$ plenary participant find mary-jonez --format csv
code,name,own_name,gender,registrations
mary-jones,"Jones, Mary",,,first NOR-001
$ plenary participant show mary-jonez
Mary Jones

Code           mary-jones
Latin letters  Mary Jones
On the badge   Mary Jones
In lists       Jones, Mary
Formerly       mary-jonez
Registrations  first  NOR-001  Norway, head, confirmed  [illustrative]
Source         illustrative

Illustrative: this was invented for show.

Illustrative: 1 of 1 registrations counted here was invented for show.
! 'mary-jonez' turned out to be 'mary-jones'.
$ plenary participant edit mary-jonez --email mary@example.org
mary-jones  changed
$ plenary edit participant/mary-jonez phone='+47 1'
THING                   CHANGE
participant mary-jones  phone (not stated) -> +47 1
$ plenary participant edit mary-jones --code abai
! plenary: error: the code 'abai' is or was somebody's
! help: a code is never given again: take another
[exit 4]
$ plenary meeting show first
First workshop

Code        first
Series      workshops
Dates       6 September 2027 (1 day)
Status      confirmed
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+05:00)
Sessions    2027-09-06T09:00 to 2027-09-06T10:00  Opening  [illustrative]
Registered  3
Source      illustrative

Illustrative: this was invented for show.

Illustrative: 3 of 3 registrations counted here were invented for show.
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary dump -o dump.yaml
! Wrote dump.yaml
$ plenary --db other.db load dump.yaml --output plan.txt
! Wrote plan.txt
$ plenary --db other.db participant find mary-jonez --format csv
code,name,own_name,gender,registrations
mary-jones,"Jones, Mary",,,first NOR-001
$ plenary participant edit mary-jones --code mary-jonez
mary-jonez  changed
$ plenary participant edit -m first NOR-001 --code X
! plenary: error: the code of a registration stays as it was given
! help: without --meeting it is the code of the participant that is corrected
[exit 2]
$ plenary participant edit mary-jonez abai --email x@example.org
! plenary: error: one participant is changed at a time
! help: name one, or several registrations of --meeting MEETING
[exit 2]
$ plenary participant edit -m first NOR-001 NOR-002 --email x@example.org
! plenary: error: several people do not have one name or address
! help: name one registration
[exit 2]

# Half of a name is not taken for that of somebody who is known.
$ plenary participant register -m first --delegation NOR --participant daniyar-ospanov --family Wood
! plenary: error: 'daniyar-ospanov' is known, and 'Wood' is said of somebody
! help: name a known person by the code alone, and correct what is known with 'plenary participant edit'; or name somebody new without a code
[exit 2]

# Nobody comes to a cancelled meeting; to one that is over lists are typed in afterwards.
$ plenary participant register -m dropped --delegation NOR --participant daniyar-ospanov
! plenary: error: 'dropped' is cancelled
! help: nobody comes to it; undo the cancelling if it was a mistake
[exit 4]
$ plenary participant reinstate -m dropped NOR-001
! plenary: error: 'dropped' is cancelled
! help: nobody comes to it; undo the cancelling if it was a mistake
[exit 4]
$ plenary participant register -m past --delegation NOR --participant daniyar-ospanov
NOR-001  confirmed
! Note: 'past' is over; this is entered afterwards.
$ plenary participant register -m past --delegation NOR --participant mary-jones --dry-run
NOR-002  confirmed
! No change made (dry run).
! Note: 'past' is over; this is entered afterwards.

# Several at once: each is told.
$ plenary participant withdraw -m first NOR-001 NOR-002 NOR-003 NOR-009
NOR-001  withdrawn
NOR-002  withdrawn
NOR-003  withdrawn
NOR-009  refused: there is no registration 'NOR-009' (did you mean 'NOR-001'?)
! 2 changed, 1 unchanged, 1 refused.
[exit 4]
$ plenary participant reinstate -m first NOR-001 NOR-002 --json --dry-run
{
  "registrations": [
    {
      "code": "NOR-001",
      "meeting": "first",
      "participant": "mary-jonez",
      "delegation": "NOR",
      "role": "head",
      "status": "confirmed",
      "promoted": []
    },
    {
      "code": "NOR-002",
      "meeting": "first",
      "participant": "abai",
      "delegation": "NOR",
      "role": "adviser",
      "status": "confirmed",
      "promoted": []
    }
  ],
  "refused": [],
  "changed": 2,
  "unchanged": 0
}
! 2 to be changed, 0 unchanged, 0 refused.
! No change made (dry run).
$ plenary participant edit -m first NOR-001 NOR-002 --status confirmed
NOR-001  confirmed
NOR-002  confirmed
! 2 changed, 0 unchanged, 0 refused.
