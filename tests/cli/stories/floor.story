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
! Wrote plan.txt
$ plenary floor list -m first
NO  CODE  ITEM  DELEGATION  ON BEHALF OF  SPEAKER  CLASS  LANGUAGE  MINUTES  ASKED  MOVED  STATUS  SPOKE AT

Nobody asked for the floor. Next: plenary floor ask -m first DELEGATION
$ plenary document speakers -m first
Illustrative workshops
First workshop
Almaty, Kazakhstan, 5–7 September 2011
List of speakers

Nobody has asked for the floor.

# Class by class, in each as they asked.

$ plenary floor ask -m first OSCE --item general --at 2011-09-05T09:40 --minutes 3
first-s001  OSCE  asked, number 1 of those still to speak
$ plenary floor ask -m first NOR --item general --at 2011-09-05T09:41 --minutes 3
first-s002  NOR  asked, number 1 of those still to speak
$ plenary floor ask -m first nor-001 --item general --at 2011-09-05T09:42 --class right-of-reply
first-s003  NOR  asked, number 3 of those still to speak
$ plenary floor ask -m first Switzerland --item general --at 2011-09-05T09:43 --language fr --source illustrative
first-s004  CHE  asked, number 2 of those still to speak
$ plenary floor ask -m first KAZ-001 --item general --at 2011-09-05T09:50 --class minister --language ru --minutes 5
first-s005  KAZ  asked, number 1 of those still to speak
$ plenary floor ask -m first NOR --item general --at 2011-09-05T09:55 --on-behalf-of 'the Nordic countries' --minutes 7
first-s006  NOR  asked, number 1 of those still to speak
$ plenary floor ask -m first CHE --item general --at 2011-09-05T09:56 --language fr
first-s004  CHE  asked, number 4 of those still to speak (as before)
$ plenary floor ask -m first CHE --at 2011-09-05T09:58 --dry-run --actor chair
first-s007  CHE  asked, number 1 of those still to speak
! No change made (dry run).
$ plenary floor ask -m first CHE --at 2011-09-05T09:58 --nonce once
first-s007  CHE  asked, number 1 of those still to speak
$ plenary floor list -m first
NO  CODE        ITEM     DELEGATION   ON BEHALF OF          SPEAKER                 CLASS           LANGUAGE  MINUTES  ASKED             MOVED  STATUS  SPOKE AT
 1  first-s007  -        Switzerland  -                     -                       member          -               -  2011-09-05T09:58  no     asked   -
 1  first-s006  general  Norway       the Nordic countries  -                       group           -               7  2011-09-05T09:55  no     asked   -
 2  first-s005  general  Kazakhstan   -                     Dana Omarova, Minister  minister        ru              5  2011-09-05T09:50  no     asked   -
 3  first-s002  general  Norway       -                     -                       member          -               3  2011-09-05T09:41  no     asked   -
 4  first-s004  general  Switzerland  -                     -                       member          fr              -  2011-09-05T09:43  no     asked   -
 5  first-s001  general  OSCE         -                     -                       organization    -               3  2011-09-05T09:40  no     asked   -
 6  first-s003  general  Norway       -                     Kari Dahl, Counsellor   right-of-reply  -               -  2011-09-05T09:42  no     asked   -
$ plenary floor list -m first --item general --waiting --format csv
number,code,item,delegation,on_behalf_of,speaker,class,language,minutes,asked,moved,status,spoke_at
1,first-s006,general,Norway,the Nordic countries,,group,,7,2011-09-05T09:55,false,asked,
2,first-s005,general,Kazakhstan,,"Dana Omarova, Minister",minister,ru,5,2011-09-05T09:50,false,asked,
3,first-s002,general,Norway,,,member,,3,2011-09-05T09:41,false,asked,
4,first-s004,general,Switzerland,,,member,fr,,2011-09-05T09:43,false,asked,
5,first-s001,general,OSCE,,,organization,,3,2011-09-05T09:40,false,asked,
6,first-s003,general,Norway,,"Kari Dahl, Counsellor",right-of-reply,,,2011-09-05T09:42,false,asked,
$ plenary floor list -m first --json --output list.json
! Wrote list.json

# By hand, and what was done by hand can be taken back.

$ plenary floor move -m first OSCE --to 1
first-s001  OSCE  asked, number 1 of those still to speak
$ plenary floor move -m first 4 --to 9 --dry-run
first-s004  CHE  asked, number 6 of those still to speak
! No change made (dry run).
$ plenary floor move -m first 4
! plenary: error: it is not said where to
! help: write --to 1 for the next to speak, or --by-order for where class and time put it
[exit 2]
$ plenary floor move -m first first-s001 --by-order --nonce back --actor chair
first-s001  OSCE  asked, number 5 of those still to speak
$ plenary undo 10 --yes
THING              CHANGE
speech first-s001  place (not stated) -> 1

Taken back: action 10 of 2026-11-23T09:00:00Z: floor move, by chair.
$ plenary floor list -m first --item general --waiting
NO  CODE        ITEM     DELEGATION   ON BEHALF OF          SPEAKER                 CLASS           LANGUAGE  MINUTES  ASKED             MOVED  STATUS  SPOKE AT
 1  first-s001  general  OSCE         -                     -                       organization    -               3  2011-09-05T09:40  yes    asked   -
 2  first-s006  general  Norway       the Nordic countries  -                       group           -               7  2011-09-05T09:55  no     asked   -
 3  first-s005  general  Kazakhstan   -                     Dana Omarova, Minister  minister        ru              5  2011-09-05T09:50  no     asked   -
 4  first-s002  general  Norway       -                     -                       member          -               3  2011-09-05T09:41  no     asked   -
 5  first-s004  general  Switzerland  -                     -                       member          fr              -  2011-09-05T09:43  no     asked   -
 6  first-s003  general  Norway       -                     Kari Dahl, Counsellor   right-of-reply  -               -  2011-09-05T09:42  no     asked   -

# What became of them.

$ plenary floor spoke -m first OSCE --at 2011-09-05T10:05
first-s001  OSCE  spoke at 2011-09-05T10:05
$ plenary floor spoke -m first OSCE --at 2011-09-05T10:05
first-s001  OSCE  spoke at 2011-09-05T10:05 (as before)
$ plenary floor absent -m first KAZ-001
first-s005  KAZ  absent
$ plenary floor absent -m first 3 --dry-run --actor chair --nonce gone
first-s003  NOR  absent
! No change made (dry run).
$ plenary floor withdraw -m first 4
first-s004  CHE  withdrawn
$ plenary floor withdraw -m first 3 --dry-run --actor chair --nonce out
first-s003  NOR  withdrawn
! No change made (dry run).
$ plenary floor spoke -m first 2 --dry-run --actor chair --nonce said
first-s002  NOR  spoke at 2026-11-23T14:00
! No change made (dry run).
$ plenary floor spoke -m first NOR
! plenary: error: this may be first-s002, first-s003 and first-s006
! help: write the code of the one that is meant, or its number
[exit 2]
$ plenary floor spoke -m first DEU
! plenary: error: there is no speech 'DEU'
! help: there is first-s001, first-s002, first-s003, first-s004, first-s005, first-s006 and first-s007
[exit 1]
$ plenary floor ask -m first ATL
! plenary: error: there is no delegation 'ATL'
! help: see 'plenary delegation list'
[exit 1]
$ plenary floor ask -m first CHE --item lunch --at 2011-09-05T10:30
! plenary: error: the meeting 'first' has no item and no session 'lunch'
! help: write the code of one, or leave it out; nothing was changed
[exit 4]
$ plenary floor ask -m first KAZ --at 2027-01-01T10:00
! plenary: error: 2027-01-01T10:00 is still to come: at the venue it is 2026-11-23T14:00
! help: give a time that has passed
[exit 4]
$ plenary document speakers -m first
Illustrative workshops
First workshop
Almaty, Kazakhstan, 5–7 September 2011
List of speakers

No.  Delegation   Speaker  As      Language  Min.  Asked  Status
  1  Switzerland           member                  09:58  to speak

General statements
==================

No.  Delegation                                 Speaker                 As              Language  Min.  Asked  Status
  1  OSCE                                                               organization                 3  09:40  spoke, 10:05
  2  Norway, on behalf of the Nordic countries                          group                        7  09:55  to speak
  3  Kazakhstan                                 Dana Omarova, Minister  minister        ru           5  09:50  absent
  4  Norway                                                             member                       3  09:41  to speak
  5  Norway                                     Kari Dahl, Counsellor   right of reply                  09:42  to speak
$ plenary document speakers -m first --item general --chair --language fr
Illustrative workshops
First workshop
Almaty, Kazakhstan, 5-7 septembre 2011
Liste des orateurs

General statements
==================

N°  Délégation                               Orateur                Langue  Min.
 1  Norvège, au nom de the Nordic countries                                    7
 2  Norvège                                                                    3
 3  Norvège                                  Kari Dahl, Counsellor
$ plenary document speakers -m first --language ru -O html -o speakers.html
! Wrote speakers.html
$ plenary log --limit 3
NO  AT                    ACTOR        DESK  ACTION          THING              CHANGE
12  2026-11-23T09:00:00Z  secretariat  -     floor spoke     speech first-s001  status asked -> spoke; spoke-at (not stated) -> 2011-09-05T10:05
13  2026-11-23T09:00:00Z  secretariat  -     floor absent    speech first-s005  status asked -> absent
14  2026-11-23T09:00:00Z  secretariat  -     floor withdraw  speech first-s004  status asked -> withdrawn

The last 3 of 24 entries; all with --limit 0.

# Written out, read in again, edited, removed.

$ plenary dump --output dump.yaml
! Wrote dump.yaml
$ plenary --db other.db load dump.yaml --output plan.txt
! Wrote plan.txt
$ plenary --db other.db floor list -m first --format csv
number,code,item,delegation,on_behalf_of,speaker,class,language,minutes,asked,moved,status,spoke_at
1,first-s007,,Switzerland,,,member,,,2011-09-05T09:58,false,asked,
1,first-s001,general,OSCE,,,organization,,3,2011-09-05T09:40,true,spoke,2011-09-05T10:05
2,first-s006,general,Norway,the Nordic countries,,group,,7,2011-09-05T09:55,false,asked,
3,first-s005,general,Kazakhstan,,"Dana Omarova, Minister",minister,ru,5,2011-09-05T09:50,false,absent,
4,first-s002,general,Norway,,,member,,3,2011-09-05T09:41,false,asked,
5,first-s003,general,Norway,,"Kari Dahl, Counsellor",right-of-reply,,,2011-09-05T09:42,false,asked,
$ plenary edit speech/first-s002 minutes=5
THING              CHANGE
speech first-s002  minutes 3 -> 5
$ plenary edit speech/first-s002 item=lunch
! plenary: error: the meeting 'first' has no item and no session 'lunch'
! help: write the code of one, or leave it out; nothing was changed
[exit 4]
$ plenary remove speech/first-s007
THING              CHANGE
speech first-s007  removed
$ plenary forget kari-dahl --yes
PARTICIPANT  NOW          REGISTRATIONS
kari-dahl    forgotten-1  first/NOR-001
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary floor list -m first --format csv
number,code,item,delegation,on_behalf_of,speaker,class,language,minutes,asked,moved,status,spoke_at
1,first-s001,general,OSCE,,,organization,,3,2011-09-05T09:40,true,spoke,2011-09-05T10:05
2,first-s006,general,Norway,the Nordic countries,,group,,7,2011-09-05T09:55,false,asked,
3,first-s005,general,Kazakhstan,,"Dana Omarova, Minister",minister,ru,5,2011-09-05T09:50,false,absent,
4,first-s002,general,Norway,,,member,,5,2011-09-05T09:41,false,asked,
5,first-s003,general,Norway,,(forgotten),right-of-reply,,,2011-09-05T09:42,false,asked,
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 17 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
ok,names on paper,every name can be printed
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION

# The plan of the room, and who sits where.

$ plenary document seating -m first --room-form u-shape
Illustrative workshops
First workshop
Almaty, Kazakhstan, 5–7 September 2011
Seat plan

No.  Delegation        In front      Behind  Without a seat
  1  Kazakhstan (KAZ)  Dana Omarova
  2  Norway (NOR)      (forgotten)
$ plenary document seating -m first --front 2 --behind 0 --language ru -o plan.html
! Wrote plan.html
$ plenary document seating -m first --room-form theatre --format svg
<svg xmlns="http://www.w3.org/2000/svg" width="56.1mm" height="60.5mm" viewBox="0 0 56.1 60.5" font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif" role="img">
<title>Seat plan, First workshop</title>
<rect x="1.1" y="0" width="55" height="11" fill="#eeeeee" stroke="#000" stroke-width="0.2"/>
<text x="28.6" y="6.98" font-size="4.22" text-anchor="middle" fill="#000000">Chair and secretariat</text>
<rect x="5.5" y="26.4" width="9.35" height="9.35" fill="#ffffff" stroke="#000" stroke-width="0.2"/>
<text x="10.18" y="32.8" font-size="4.94" text-anchor="middle" fill="#000000" font-weight="bold">1</text>
<rect x="5.5" y="37.4" width="9.35" height="9.35" fill="#dddddd" stroke="#000" stroke-width="0.2"/>
<text x="10.18" y="51.96" font-size="3.88" text-anchor="middle" fill="#000000">KAZ</text>
<rect x="16.5" y="26.4" width="9.35" height="9.35" fill="#ffffff" stroke="#000" stroke-width="0.2"/>
<text x="21.18" y="32.8" font-size="4.94" text-anchor="middle" fill="#000000" font-weight="bold">2</text>
<rect x="16.5" y="37.4" width="9.35" height="9.35" fill="#dddddd" stroke="#000" stroke-width="0.2"/>
<text x="21.18" y="58.56" font-size="3.88" text-anchor="middle" fill="#000000">NOR</text>
</svg>
$ plenary document seating -m first --room-form classroom -o plan.pdf
! Wrote plan.pdf
$ plenary document seating -m first --room-form boat
! plenary: error: 'boat' is no value for --room-form
! help: It takes hollow-square, u-shape, classroom, theatre
[exit 2]
