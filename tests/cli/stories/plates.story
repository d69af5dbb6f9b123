# Plates for each room, of delegations and of people, in two languages.
--- meeting.yaml
default-source: illustrative
delegations:
  - {code: DEU, kind: state, name: {en: Germany, ru: Германия, zh: 德国}}
  - {code: KAZ, kind: state, name: {en: Kazakhstan, ru: Казахстан}}
  - {code: OSCE, kind: organization, name: OSCE}
venues:
  - code: house
    name: House
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms: [{code: hall, name: Great Hall}, {code: salon, name: Salon}, {code: bar, name: Bar}]
series:
  - {code: experts, title: Expert meetings on trade}
meetings:
  - code: experts-1
    series: experts
    title: First expert meeting
    dates: 2026-11-17..2026-11-18
    status: confirmed
    venue: house
    invited: [{delegation: KAZ}, {delegation: DEU}]
    agenda:
      items:
        - {code: opening, title: Opening, minutes: 60}
        - {code: drafting, title: Drafting, minutes: 60, kind: parallel, required-delegations: [KAZ]}
    sessions:
      - {code: opening, title: Opening, room: hall, starts: "2026-11-17T10:00", ends: "2026-11-17T11:00"}
      - {code: drafting, title: Drafting, room: salon, starts: "2026-11-18T10:00", ends: "2026-11-18T11:00"}
participants:
  - {code: dana-omarova, name: {latin: Dana Omarova, own: Дана Омарова, sort: "Omarova, Dana"}}
  - {code: arman-serik, name: {latin: Arman Serik, own: Арман Серік}}
  - {code: nina-ivic, name: {latin: Nina Ivić}}
  - {code: timur-aliev, name: {latin: Timur Aliev}}
rosters:
  - meeting: experts-1
    registrations:
      - {code: KAZ-001, participant: dana-omarova, delegation: KAZ, role: adviser, status: confirmed}
      - {code: KAZ-002, participant: arman-serik, delegation: KAZ, role: head, status: nominated}
      - {code: KAZ-003, participant: timur-aliev, delegation: KAZ, role: interpreter, status: confirmed}
      - {code: OSCE-001, participant: nina-ivic, delegation: OSCE, role: observer, status: confirmed}
---
$ plenary load meeting.yaml --output plan.txt
! Wrote plan.txt

# Who drafts sits in the salon, too; nobody meets in the bar.

$ plenary document plates -m experts-1
NO  CODE  PLATE       CLASS                            PERSONS  GREAT HALL  SALON
 1  DEU   Germany     States                                 0           1      -
 2  KAZ   Kazakhstan  States                                 2           1      1
 3  OSCE  OSCE        Intergovernmental organizations        1           1      -
---------------------------------------------------------------------------------
          Total                                              3           3      1
$ plenary document plates -m experts-1 --people --own-script --format csv
number,code,plate,own_name,delegation,class,room_hall,room_salon
1,KAZ-002,Arman Serik,Арман Серік,Kazakhstan,States,1,1
2,KAZ-001,Dana Omarova,Дана Омарова,Kazakhstan,States,1,1
3,OSCE-001,Nina Ivić,,OSCE,Intergovernmental organizations,1,
$ plenary document plates -m experts-1 --room salon --people
NO  CODE     PLATE         DELEGATION  CLASS   GREAT HALL  SALON
 1  KAZ-002  Arman Serik   Kazakhstan  States           1      1
 2  KAZ-001  Dana Omarova  Kazakhstan  States           1      1
----------------------------------------------------------------
             Total                                      2      2
$ plenary document plates -m experts-1 --second-language ru
NO  CODE  PLATE       SECOND LANGUAGE  CLASS                            PERSONS  GREAT HALL  SALON
 1  DEU   Germany     Германия         States                                 0           1      -
 2  KAZ   Kazakhstan  Казахстан        States                                 2           1      1
 3  OSCE  OSCE        -                Intergovernmental organizations        1           1      -
--------------------------------------------------------------------------------------------------
          Total                                                               3           3      1
! Warning: no name in 'ru' of OSCE.
$ plenary document plates -m experts-1 --second-language zh --people -o plates.pdf
! Warning: no name in 'zh' of OSCE.
! Wrote plates.pdf
$ plenary document plates -m experts-1 --people --own-script --second-language ru --room salon --tent-cards -o cards.pdf
! Wrote cards.pdf

# What does not go together, and what there is not.

$ plenary document plates -m experts-1 --room bar
! plenary: error: 'experts-1' has no session in a room 'bar'
! help: its rooms are hall and salon
[exit 1]
$ plenary document plates -m experts-1 --room bar -o plates.pdf
! plenary: error: 'experts-1' has no session in a room 'bar'
! help: its rooms are hall and salon
[exit 1]
$ plenary document plates -m experts-1 --second-language en
! plenary: error: 'en' is the first language
! help: write another one, or leave --second-language out
[exit 2]
$ plenary document plates -m experts-1 --own-script
! plenary: error: --own-script is only for plates of people
! help: add --people, or write --second-language for the names of delegations
[exit 2]
