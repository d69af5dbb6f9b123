# The speakers' list: who asks, in which order they are heard, who is moved, who spoke.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: {en: Norway, fr: Norvège, ru: Норвегия}}
  - {code: CHE, kind: state, name: {en: Switzerland, fr: Suisse, ru: Швейцария}}
  - {code: KAZ, kind: state, name: {en: Kazakhstan, ru: Казахстан}}
  - {code: OSCE, kind: organization, name: OSCE}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl, badge: Kari DAHL}}
  - {code: dana-omarova, name: {latin: Dana Omarova, own: Дана Омарова}}
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2011-09-05..2011-09-07
    status: held
    venue: hall
    sessions:
      - {code: general, title: General statements, starts: "2011-09-05T10:00", ends: "2011-09-05T13:00"}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed, position: Counsellor}
      - {code: KAZ-001, participant: dana-omarova, delegation: KAZ, role: head, status: confirmed, position: Minister}
---
$ plenary load workshop.yaml --output plan.txt
$ plenary floor list -m first
$ plenary document speakers -m first

# Class by class, in each as they asked.

$ plenary floor ask -m first OSCE --item general --at 2011-09-05T09:40 --minutes 3
$ plenary floor ask -m first NOR --item general --at 2011-09-05T09:41 --minutes 3
$ plenary floor ask -m first nor-001 --item general --at 2011-09-05T09:42 --class right-of-reply
$ plenary floor ask -m first Switzerland --item general --at 2011-09-05T09:43 --language fr --source illustrative
$ plenary floor ask -m first KAZ-001 --item general --at 2011-09-05T09:50 --class minister --language ru --minutes 5
$ plenary floor ask -m first NOR --item general --at 2011-09-05T09:55 --on-behalf-of 'the Nordic countries' --minutes 7
$ plenary floor ask -m first CHE --item general --at 2011-09-05T09:56 --language fr
$ plenary floor ask -m first CHE --at 2011-09-05T09:58 --dry-run --actor chair
$ plenary floor ask -m first CHE --at 2011-09-05T09:58 --nonce once
$ plenary floor list -m first
$ plenary floor list -m first --item general --waiting --format csv
$ plenary floor list -m first --json --output list.json

# By hand, and what was done by hand can be taken back.

$ plenary floor move -m first OSCE --to 1
$ plenary floor move -m first 4 --to 9 --dry-run
$ plenary floor move -m first 4
$ plenary floor move -m first first-s001 --by-order --nonce back --actor chair
$ plenary undo 9 --yes
$ plenary floor list -m first --item general --waiting

# What became of them.

$ plenary floor spoke -m first OSCE --at 2011-09-05T10:05
$ plenary floor spoke -m first OSCE --at 2011-09-05T10:05
$ plenary floor absent -m first KAZ-001
$ plenary floor absent -m first 3 --dry-run --actor chair --nonce gone
$ plenary floor withdraw -m first 4
$ plenary floor withdraw -m first 3 --dry-run --actor chair --nonce out
$ plenary floor spoke -m first 2 --dry-run --actor chair --nonce said
$ plenary floor spoke -m first NOR
$ plenary floor spoke -m first DEU
$ plenary floor ask -m first ATL
$ plenary floor ask -m first CHE --item lunch --at 2011-09-05T10:30
$ plenary floor ask -m first KAZ --at 2027-01-01T10:00
$ plenary document speakers -m first
$ plenary document speakers -m first --item general --chair --language fr
$ plenary document speakers -m first --language ru -O html -o speakers.html
$ plenary log --limit 3

# Written out, read in again, edited, removed.

$ plenary dump --output dump.yaml
$ plenary --db other.db load dump.yaml --output plan.txt
$ plenary --db other.db floor list -m first --format csv
$ plenary edit speech/first-s002 minutes=5
$ plenary edit speech/first-s002 item=lunch
$ plenary remove speech/first-s007
$ plenary forget kari-dahl --yes
$ plenary floor list -m first --format csv
$ plenary doctor --format csv

# The plan of the room, and who sits where.

$ plenary document seating -m first --room-form u-shape
$ plenary document seating -m first --front 2 --behind 0 --language ru -o plan.html
$ plenary document seating -m first --room-form theatre --format svg
$ plenary document seating -m first --room-form classroom -o plan.pdf
$ plenary document seating -m first --room-form boat
