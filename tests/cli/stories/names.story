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

# What was derived from the name follows.
$ plenary participant edit mary-jonez --latin 'Mary Jones'
$ plenary participant list -m first --format csv
$ plenary participant edit nguyen --given 'Van Min'
$ plenary participant show nguyen
$ plenary participant edit daniyar-ospanov --family Оспан
$ plenary participant show daniyar-ospanov
$ plenary participant edit daniyar-ospanov --family Ospan
$ plenary participant edit abai --family Serikov
$ plenary participant edit abai --family Serikov --given Abai
$ plenary participant show abai
$ plenary edit participant/nguyen name.latin='Nguyen Van Minh'

# A code made of a wrong name is corrected; the former one still finds.
$ plenary participant edit mary-jonez --code mary-jones
$ plenary participant edit mary-jonez --code mary-jones
$ plenary participant find mary-jonez --format csv
$ plenary participant show mary-jonez
$ plenary participant edit mary-jonez --email mary@example.org
$ plenary edit participant/mary-jonez phone='+47 1'
$ plenary participant edit mary-jones --code abai
$ plenary meeting show first
$ plenary load workshop.yaml --output plan.txt
$ plenary dump -o dump.yaml
$ plenary --db other.db load dump.yaml --output plan.txt
$ plenary --db other.db participant find mary-jonez --format csv
$ plenary participant edit mary-jones --code mary-jonez
$ plenary participant edit -m first NOR-001 --code X
$ plenary participant edit mary-jonez abai --email x@example.org
$ plenary participant edit -m first NOR-001 NOR-002 --email x@example.org

# Half of a name is not taken for that of somebody who is known.
$ plenary participant register -m first --delegation NOR --participant daniyar-ospanov --family Wood

# Nobody comes to a cancelled meeting; to one that is over lists are typed in afterwards.
$ plenary participant register -m dropped --delegation NOR --participant daniyar-ospanov
$ plenary participant reinstate -m dropped NOR-001
$ plenary participant register -m past --delegation NOR --participant daniyar-ospanov
$ plenary participant register -m past --delegation NOR --participant mary-jones --dry-run

# Several at once: each is told.
$ plenary participant withdraw -m first NOR-001 NOR-002 NOR-003 NOR-009
$ plenary participant reinstate -m first NOR-001 NOR-002 --json --dry-run
$ plenary participant edit -m first NOR-001 NOR-002 --status confirmed
