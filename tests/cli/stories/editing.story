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
! Wrote plan.txt

# One fact, or several; a path leads to a part, and to an item of a list by what identifies it.
$ plenary add venue annex name=Annex city=Almaty country=KAZ zone=Asia/Almaty --json --dry-run
[
  {"thing": "venue annex", "change": "added"}
]
! No change made (dry run).
$ plenary edit venue/hall city=Astana --json --dry-run
[
  {"thing": "venue hall", "change": "city Almaty -> Astana"}
]
! No change made (dry run).
$ plenary remove registration/first/NOR-001 --json --dry-run
{
  "rows": [
    {"thing": "registration first/NOR-001", "change": "removed"},
    {"thing": "registration first/NOR-003", "change": "status waitlisted -> confirmed; turn 1 -> (not stated)"}
  ],
  "notes": [
    "first NOR-003 would be confirmed from the waiting list."
  ]
}
! No change made (dry run).
$ plenary edit meeting/first announced=2027-05-01 invited.NOR.seats=4
THING          CHANGE
meeting first  announced (not stated) -> 2027-05-01; invited/1/delegation (not stated) -> NOR; invited/1/seats (not stated) -> 4; invited/1/source (not stated) -> register
$ plenary edit meeting/first announced=2027-05-01
THING  CHANGE

Nothing to change: it is so already.
$ plenary edit venue/hall name.ru=Зал rooms.plenary.capacity=50
THING       CHANGE
venue hall  name/ru (not stated) -> Зал; rooms/0/capacity 40 -> 50
$ plenary edit invitation/first/Norway seats=3 --dry-run --nonce n --source illustrative
THING          CHANGE
meeting first  invited/1/seats 4 -> 3
! No change made (dry run).
$ plenary edit session/first/opening title='Opening of the workshop' topics=
THING          CHANGE
meeting first  sessions/0/title Opening -> Opening of the workshop
$ plenary edit meeting/first required-delegations+=KAZ,NOR not-counted=interpreter --format csv
thing,change
meeting first,required-delegations/0 (not stated) -> KAZ; required-delegations/1 (not stated) -> NOR; not-counted/0 (not stated) -> interpreter
$ plenary edit meeting/first required-delegations-=NOR announced= -O json -o edited.json
! Wrote edited.json
$ plenary edit series/workshops quorums.open.needs='at least 1/3'
THING             CHANGE
series workshops  quorums/0/code (not stated) -> open; quorums/0/needs (not stated) -> at least 1/3; quorums/0/of (not stated) -> invited; quorums/0/source (not stated) -> register
$ plenary edit registration/first/NOR-002 position=Counsellor details.car-plate='N 123'
THING                       CHANGE
registration first/NOR-002  position (not stated) -> Counsellor; details/car-plate (not stated) -> N 123

# More seats let those move up who wait, as with any other command; fewer than are taken are told.
$ plenary edit meeting/first capacity=3
THING                       CHANGE
meeting first               capacity 2 -> 3
registration first/NOR-003  status waitlisted -> confirmed; turn 1 -> (not stated)

first NOR-003 is confirmed from the waiting list.
$ plenary edit invitation/first/NOR seats=1
THING          CHANGE
meeting first  invited/1/seats 4 -> 1
! Warning: NOR has 1 seat at 'first' and 3 confirmed registrations: NOR-002 and NOR-003 are over.
$ plenary delegation edit -m first NOR --seats 2
NOR  invited to first, 2 seats, note verbale not received
! Warning: NOR has 2 seats at 'first' and 3 confirmed registrations: NOR-003 is over.
$ plenary schedule check first --format csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
warning,capacity-y7g448,,first,NOR,NOR has 2 seats at 'first' and 3 confirmed registrations: NOR-003 is over,"withdraw who is over, or give the delegation more seats",
note,calendar-missing-d9h2v7,,first,hall,no calendar holds for the venue 'hall': its weekend and holidays are not known,"load a calendar of KAZ, or take one in with 'plenary calendar import'",
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 11 actions, seal $SEAL"
warn,seats,NOR has 2 seats at 'first' and 3 confirmed registrations: NOR-003 is over
ok,names on paper,every name can be printed
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION
$ plenary delegation edit -m first NOR --seats 0
NOR  invited to first, 0 seats, note verbale not received
! Warning: NOR has 0 seats at 'first' and 3 confirmed registrations: NOR-001, NOR-002 and NOR-003 are over.
$ plenary delegation edit -m first NOR --seats none
NOR  invited to first, no limit of seats, note verbale not received

# The same rules hold, and values are read as those of files.
$ plenary edit meeting/first capcity=3
! plenary: error: there is no field 'capcity' here
! help: did you mean 'capacity'? There is code, series, number, title, dates, status, venue, reason, wish, announced, after, required-delegations, required-people, capacity, not-counted, themes, organizers, invited, took-part, also-took-part, topics, agenda, sessions, releases, symbol, project, project-title, signatory, logos, classes, first-state, details-until, last-certificate, reported and source
[exit 2]
$ plenary edit meeting/first invited.NOR.seatz=3
! plenary: error: there is no field 'seatz' here
! help: did you mean 'seats'? There is delegation, seats, funded, note, note-date and source
[exit 2]
$ plenary edit meeting/first capacity=many
! plenary: error: 'many' is not a whole number
! help: write digits alone, such as 40; nothing was changed
[exit 2]
$ plenary edit meeting/first title=
! plenary: error: 'title' is missing here
! help: add 'title: ...'; nothing was changed
[exit 2]
$ plenary edit meeting/first capacity=1
! plenary: error: 'first' has 1 seat and 3 confirmed registrations
! help: put the last on the waiting list, or raise the capacity; nothing was changed
[exit 4]
$ plenary edit meeting/first venue=nowhere
! plenary: error: there is no venue 'nowhere'
! help: no venue has this code: define it, or load what defines it first; nothing was changed
[exit 4]
$ plenary edit meeting/first code=other
! plenary: error: this is about meeting first alone, and its code stays
! help: add another thing for itself
[exit 2]
$ plenary edit participant/ola-berg code=ola
! plenary: error: the code of participant ola-berg stays in its place here
! help: a code that is wrong is corrected with 'plenary participant edit'
[exit 2]
$ plenary edit meeting/first capacity
! plenary: error: 'capacity' says nothing of a field
! help: write FIELD=VALUE, such as capacity=120; FIELD= takes the field away
[exit 2]
$ plenary edit meeting/first capacity+=1
! plenary: error: 'capacity' is no list
! help: write 'capacity=...'
[exit 2]
$ plenary edit meeting/first capacity.seats=1
! plenary: error: 'capacity' has no fields of its own
! help: write 'capacity=...' for the whole of it
[exit 2]
$ plenary edit meeting/first invited.NOR=3
! plenary: error: 'NOR' is an item of 'invited' and has fields of its own
! help: write one of them behind it, such as 'invited.NOR.seats=...'
[exit 2]
$ plenary edit meetin/first capacity=3
! plenary: error: there is no kind of thing called 'meetin'
! help: did you mean 'meeting'? There is source, delegation, calendar, venue, series, meeting, participant, registration, check-in, outcome, acknowledgement, speech, document, institution, holiday, room, theme, grouping, quorum, invitation, topic and session
[exit 2]
$ plenary edit meeting capacity=3
! plenary: error: 'meeting/' does not name a meeting
! help: write it as meeting/dushanbe, registration/dushanbe/KAZ-001 or session/dushanbe/opening: the codes around it come first
[exit 2]
$ plenary edit meeting/frst capacity=3
! plenary: error: there is no meeting 'frst'
! help: did you mean 'first'?
[exit 1]
$ plenary edit session/first/closing title=Closing
! plenary: error: there is no session 'closing' of meeting first
! help: add it first
[exit 1]
$ plenary edit registration/first/NOR-001 status=withdrawn
THING                       CHANGE
registration first/NOR-001  status confirmed -> withdrawn
$ plenary edit registration/first/NOR-001 status=confirmed
THING                       CHANGE
registration first/NOR-001  status withdrawn -> confirmed

# A meeting on other days takes its timetable along, and who is registered is asked again.
$ plenary edit meeting/first dates=2027-10-04..2027-10-05 reason='the hall is closed'
THING                       CHANGE
meeting first               dates 2027-09-06..2027-09-07 -> 2027-10-04..2027-10-05; reason (not stated) -> the hall is closed; sessions/0/starts 2027-09-06T09:00 -> 2027-10-04T09:00; sessions/0/ends 2027-09-06T10:00 -> 2027-10-04T10:00; source illustrative -> illustrative, register
registration first/NOR-001  asked-again (not stated) -> 2026-11-23
registration first/NOR-002  asked-again (not stated) -> 2026-11-23
registration first/NOR-003  asked-again (not stated) -> 2026-11-23

# In an editor there must be somebody at a terminal.
$ EDITOR=true plenary edit meeting/first
! plenary: error: without a terminal no editor can be opened
! help: say what is to be so: FIELD=VALUE, such as capacity=120
[exit 2]

# Things are added, and items of things.
$ plenary add delegation FRA kind=state name=France sort-name='France (République)'
THING           CHANGE
delegation FRA  added
$ plenary add delegation FRA kind=state name=France
! plenary: error: there is a delegation FRA already
! help: edit that one
[exit 4]
$ plenary add delegation DEU name=Germany
! plenary: error: 'kind' is missing here
! help: add 'kind: state | organization'; nothing was changed
[exit 2]
$ plenary add invitation first/FRA seats=2 --source illustrative --nonce n1 --dry-run
THING          CHANGE
meeting first  invited/2/delegation (not stated) -> FRA; invited/2/seats (not stated) -> 2; invited/2/source (not stated) -> illustrative
! No change made (dry run).
$ plenary add invitation first/FRA
THING          CHANGE
meeting first  invited/2/delegation (not stated) -> FRA; invited/2/source (not stated) -> register
$ plenary add session first/closing title=Closing starts=2027-10-05T12:00 ends=2027-10-05T13:00 room=plenary
THING          CHANGE
meeting first  sessions/1/code (not stated) -> closing; sessions/1/title (not stated) -> Closing; sessions/1/room (not stated) -> plenary; sessions/1/starts (not stated) -> 2027-10-05T12:00; sessions/1/ends (not stated) -> 2027-10-05T13:00; sessions/1/source (not stated) -> register
$ plenary add session first/closing title=Closing
! plenary: error: there is a session 'closing' of meeting first already
! help: edit that one
[exit 4]
$ plenary add participant jean-petit name.latin='Jean Petit' gender=male
THING                   CHANGE
participant jean-petit  added
$ plenary add registration first/FRA-001 participant=jean-petit
! plenary: error: a registration gets its code when it is made
! help: register the person with 'plenary participant register'
[exit 2]
$ plenary add check-in first/NOR-001/2027-10-04T09:00
! plenary: error: a check-in is what happened at a door
! help: enter it at the desk
[exit 2]
$ plenary add outcome more-training meeting=first kind=recommendation text='More training' follow-up=open
THING                  CHANGE
outcome more-training  added

# A meeting like another has its venue, hours, agenda and invitations, and the timetable where days are said.
$ plenary add meeting second --like first title='Second workshop' dates=2028-03-06..2028-03-07
THING           CHANGE
meeting second  added
$ plenary meeting show second
Second workshop

Code        second
Series      workshops
Dates       6–7 March 2028 (2 days)
Status      tentative
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+05:00)
Capacity    3, not counted: interpreter
Invited     Kazakhstan, 2 seats  [register]
            Norway  [register]
            France  [register]
Agenda      1 item
Sessions    2028-03-06T09:00 to 2028-03-06T10:00  Opening of the workshop, room plenary  [illustrative]
            2028-03-07T12:00 to 2028-03-07T13:00  Closing, room plenary  [register]
Registered  0
Source      register
$ plenary add meeting third --like first title='Third workshop' -O json -o third.json
! Wrote third.json
$ plenary agenda show -m third
DATE  HOURS  ROOM  CODE     SESSION  KIND     SPEAKERS
-     -      -     opening  Opening  plenary  -

1 item of the agenda without a session: 'plenary agenda plan -m third' plans.
$ plenary add venue other --like first
! plenary: error: --like is of meetings
! help: write 'plenary add meeting CODE --like OTHER'
[exit 2]

# What nothing depends on can be removed.
$ plenary remove delegation/NOR
THING                       FIELD                 WHY
meeting first               invited/1/delegation  there is no delegation 'NOR'
meeting second              invited/1/delegation  there is no delegation 'NOR'
meeting third               invited/1/delegation  there is no delegation 'NOR'
registration first/NOR-001  delegation            there is no delegation 'NOR'
registration first/NOR-002  delegation            there is no delegation 'NOR'
registration first/NOR-003  delegation            there is no delegation 'NOR'

Nothing was changed: delegation/NOR is needed by what stands here.
[exit 4]
$ plenary remove invitation/first/FRA --dry-run --nonce n2 --format csv
thing,change
meeting first,invited/2/delegation FRA -> (not stated); invited/2/source register -> (not stated)
! No change made (dry run).
$ plenary remove invitation/first/FRA -o removed.txt
! Wrote removed.txt
$ plenary remove delegation/FRA
THING           FIELD                 WHY
meeting second  invited/2/delegation  there is no delegation 'FRA'
meeting third   invited/2/delegation  there is no delegation 'FRA'

Nothing was changed: delegation/FRA is needed by what stands here.
[exit 4]
$ plenary remove session/second/opening
THING           CHANGE
meeting second  sessions/0/code opening -> closing; sessions/0/title Opening of the workshop -> Closing; sessions/0/starts 2028-03-06T09:00 -> 2028-03-07T12:00; sessions/0/ends 2028-03-06T10:00 -> 2028-03-07T13:00; sessions/0/source illustrative -> register; sessions/1/code closing -> (not stated); sessions/1/title Closing -> (not stated); sessions/1/room plenary -> (not stated); sessions/1/starts 2028-03-07T12:00 -> (not stated); sessions/1/ends 2028-03-07T13:00 -> (not stated); sessions/1/source register -> (not stated)
$ plenary remove meeting/second
THING           CHANGE
meeting second  removed
$ plenary remove source/register
! plenary: error: the source 'register' is always there
[exit 4]
$ plenary remove meeting/nowhere
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]

# A registration entered by mistake leaves what is counted, and its code is not used again.
$ plenary participant register -m first --delegation NOR --family Lie --given Per --role observer
NOR-004  waitlisted, 1st in the queue: the meeting is full: 3 of 3 seats are taken
$ plenary remove registration/first/NOR-004
THING                       CHANGE
registration first/NOR-004  removed
$ plenary report attendance -m first --by delegation
First workshop, 4–5 October 2027, Almaty, Kazakhstan

CODE   DELEGATION  NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
NOR    Norway              3          3           0          0    0%
--------------------------------------------------------------------
TOTAL                      3          3           0          0    0%

Illustrative: 3 of 3 registrations counted here were invented for show.
$ plenary participant register -m first --delegation NOR --family Moe --given Liv --role observer
NOR-005  waitlisted, 1st in the queue: the meeting is full: 3 of 3 seats are taken
$ plenary diff --since 20 --format csv
thing,change
meeting first,invited/2/delegation FRA -> (not stated); invited/2/source register -> (not stated)
meeting third,new: code third; series workshops; title Third workshop; dates unknown; status tentative; venue hall; required-delegations/0 KAZ; capacity 3; not-counted/0 interpreter; invited/0/delegation KAZ; invited/0/seats 2; invited/0/source register; invited/1/delegation NOR; invited/1/source register; invited/2/delegation FRA; invited/2/source register; agenda/sittings/0/hours 09:00..13:00; agenda/items/0/code opening; agenda/items/0/title Opening; agenda/items/0/minutes 60; agenda/items/0/kind plenary; agenda/items/0/interpretation with; agenda/source illustrative; source register
participant liv-moe,"new: code liv-moe; name/latin Liv Moe; name/sort Moe, Liv; source register"
participant per-lie,"new: code per-lie; name/latin Per Lie; name/sort Lie, Per; source register"
registration first/NOR-005,new: code NOR-005; participant liv-moe; delegation NOR; role observer; status waitlisted; turn 1; funding own; source register
outcome more-training,new: code more-training; meeting first; kind recommendation; text More training; follow-up open; source register
$ plenary log --limit 3 --format csv
number,at,actor,desk,action,thing,change
28,2026-11-23T09:00:00Z,secretariat,,remove,registration first/NOR-004,removed: code NOR-004; participant per-lie; delegation NOR; role observer; status waitlisted; turn 1; funding own; source register
29,2026-11-23T09:00:00Z,secretariat,,participant register,participant liv-moe,"new: code liv-moe; name/latin Liv Moe; name/sort Moe, Liv; source register"
29,2026-11-23T09:00:00Z,secretariat,,participant register,registration first/NOR-005,new: code NOR-005; participant liv-moe; delegation NOR; role observer; status waitlisted; turn 1; funding own; source register

# A secretariat that starts has all States at once, with their names in six languages.
$ plenary add delegation --all-states --output states.txt
! Wrote states.txt
$ plenary add delegation --all-states
THING  CHANGE

Nothing to change: it is so already.
$ plenary delegation list --format csv --output delegations.txt
! Wrote delegations.txt
$ plenary edit delegation/GBR sort-name.fr='Grande-Bretagne'
THING           CHANGE
delegation GBR  sort-name/fr Royaume-Uni de Grande-Bretagne et d'Irlande du Nord -> Grande-Bretagne
$ plenary add meeting --all-states
! plenary: error: --all-states is of delegations, and names them itself
! help: write 'plenary add delegation --all-states'
[exit 2]
$ plenary add delegation
! plenary: error: 'plenary add' needs CODE
! help: see 'plenary add --help'
[exit 2]

# What comes in by a command is held to what a file may say: an address is one, and a name is no letter.
$ plenary edit participant/liv-moe email=liv.moe.example.org
! plenary: error: the e-mail of 'liv-moe' is no address
! help: write one such as name@ministry.example, or leave it out; nothing was changed
[exit 4]
$ plenary participant edit liv-moe --email liv.moe
! plenary: error: the e-mail of 'liv-moe' is no address
! help: write one such as name@ministry.example, or leave it out; nothing was changed
[exit 4]
$ plenary participant register -m first --delegation NOR --family Berg --given Ida --email ida@berg
! plenary: error: the e-mail of 'ida-berg' is no address
! help: write one such as name@ministry.example, or leave it out; nothing was changed
[exit 4]
$ plenary add participant siv-vik name.latin='Siv Vik' email='siv vik@mfa.example'
! plenary: error: the e-mail of 'siv-vik' is no address
! help: write one such as name@ministry.example, or leave it out; nothing was changed
[exit 4]
$ plenary edit participant/liv-moe email=liv.moe@mfa.example
THING                CHANGE
participant liv-moe  email (not stated) -> liv.moe@mfa.example
