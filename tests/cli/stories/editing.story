# Every fact has a command: a thing is named by its kind and its code, a field by its name in fixtures.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: NOR, kind: state, name: Norway}
venues:
  - code: hall
    name: Hall
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms: [{code: plenary, name: Plenary hall, capacity: 40}]
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: mary-jonez, name: {latin: Mary Jonez, sort: "Jonez, Mary"}}
  - {code: ola-berg, name: {latin: Ola Berg, sort: "Berg, Ola"}}
  - {code: kari-dahl, name: {latin: Kari Dahl, sort: "Dahl, Kari"}}
  - {code: abai, name: {latin: Abai Serik}}
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2027-09-06..2027-09-07
    status: confirmed
    venue: hall
    capacity: 2
    invited: [{delegation: KAZ, seats: 2}]
    sessions:
      - {code: opening, title: Opening, room: plenary, starts: 2027-09-06T09:00, ends: 2027-09-06T10:00, speakers: [ola-berg]}
    agenda:
      sittings: [{hours: "09:00..13:00"}]
      items: [{code: opening, title: Opening, minutes: 60, speakers: [ola-berg]}]
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: mary-jonez, delegation: NOR, role: head, status: confirmed}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
      - {code: NOR-003, participant: kari-dahl, delegation: NOR, role: adviser, status: waitlisted, turn: 1}
---
$ plenary load workshop.yaml --output plan.txt

# One fact, or several; a path leads to a part, and to an item of a list by what identifies it.
$ plenary edit meeting/first announced=2027-05-01 invited.NOR.seats=4
$ plenary edit meeting/first announced=2027-05-01
$ plenary edit venue/hall name.ru=Зал rooms.plenary.capacity=50
$ plenary edit invitation/first/Norway seats=3 --dry-run --nonce n --source illustrative
$ plenary edit session/first/opening title='Opening of the workshop' topics=
$ plenary edit meeting/first required-delegations+=KAZ,NOR not-counted=interpreter --format csv
$ plenary edit meeting/first required-delegations-=NOR announced= -O json -o edited.json
$ plenary edit series/workshops quorums.open.needs='at least 1/3'
$ plenary edit registration/first/NOR-002 position=Counsellor details.car-plate='N 123'

# More seats let those move up who wait, as with any other command; fewer than are taken are told.
$ plenary edit meeting/first capacity=3
$ plenary edit invitation/first/NOR seats=1
$ plenary delegation edit -m first NOR --seats 2
$ plenary schedule check first --format csv
$ plenary doctor --format csv
$ plenary delegation edit -m first NOR --seats 0
$ plenary delegation edit -m first NOR --seats none

# The same rules hold, and values are read as those of files.
$ plenary edit meeting/first capcity=3
$ plenary edit meeting/first invited.NOR.seatz=3
$ plenary edit meeting/first capacity=many
$ plenary edit meeting/first title=
$ plenary edit meeting/first capacity=1
$ plenary edit meeting/first venue=nowhere
$ plenary edit meeting/first code=other
$ plenary edit participant/ola-berg code=ola
$ plenary edit meeting/first capacity
$ plenary edit meeting/first capacity+=1
$ plenary edit meeting/first capacity.seats=1
$ plenary edit meeting/first invited.NOR=3
$ plenary edit meetin/first capacity=3
$ plenary edit meeting capacity=3
$ plenary edit meeting/frst capacity=3
$ plenary edit session/first/closing title=Closing
$ plenary edit registration/first/NOR-001 status=withdrawn
$ plenary edit registration/first/NOR-001 status=confirmed

# A meeting on other days takes its timetable along, and who is registered is asked again.
$ plenary edit meeting/first dates=2027-10-04..2027-10-05 reason='the hall is closed'

# In an editor there must be somebody at a terminal.
$ EDITOR=true plenary edit meeting/first

# Things are added, and items of things.
$ plenary add delegation FRA kind=state name=France sort-name='France (République)'
$ plenary add delegation FRA kind=state name=France
$ plenary add delegation DEU name=Germany
$ plenary add invitation first/FRA seats=2 --source illustrative --nonce n1 --dry-run
$ plenary add invitation first/FRA
$ plenary add session first/closing title=Closing starts=2027-10-05T12:00 ends=2027-10-05T13:00 room=plenary
$ plenary add session first/closing title=Closing
$ plenary add participant jean-petit name.latin='Jean Petit' gender=male
$ plenary add registration first/FRA-001 participant=jean-petit
$ plenary add check-in first/NOR-001/2027-10-04T09:00
$ plenary add outcome more-training meeting=first kind=recommendation text='More training' follow-up=open

# A meeting like another has its venue, hours, agenda and invitations, and the timetable where days are said.
$ plenary add meeting second --like first title='Second workshop' dates=2028-03-06..2028-03-07
$ plenary meeting show second
$ plenary add meeting third --like first title='Third workshop' -O json -o third.json
$ plenary agenda show -m third
$ plenary add venue other --like first

# What nothing depends on can be removed.
$ plenary remove delegation/NOR
$ plenary remove invitation/first/FRA --dry-run --nonce n2 --format csv
$ plenary remove invitation/first/FRA -o removed.txt
$ plenary remove delegation/FRA
$ plenary remove session/second/opening
$ plenary remove meeting/second
$ plenary remove source/register
$ plenary remove meeting/nowhere

# A registration entered by mistake leaves what is counted, and its code is not used again.
$ plenary participant register -m first --delegation NOR --family Lie --given Per --role observer
$ plenary remove registration/first/NOR-004
$ plenary report attendance -m first --by delegation
$ plenary participant register -m first --delegation NOR --family Moe --given Liv --role observer
$ plenary diff --since 20 --format csv
$ plenary log --limit 3 --format csv
