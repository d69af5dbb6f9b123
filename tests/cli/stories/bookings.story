# Rooms that are booked by the hour for what is no meeting of ours, and meetings that share a day in one city.
--- house.yaml
default-source: illustrative
venues:
  - code: house
    name: House of Meetings (illustrative)
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms:
      - code: hall
        name: Hall
        capacity: 40
        bookings:
          - {code: choir, dates: 2027-03-01..2027-06-30, weekdays: [tuesday, thursday], hours: 17:00..19:00, set-up: 30, clearing: 15, reason: choir practice}
          - {code: fair, dates: 2027-05-17..2027-05-21, hours: 09:00..18:00, weight: rather-not, reason: a book fair}
      - {code: salon, name: Salon, capacity: 6}
  - {code: tower, name: Tower (illustrative), city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops, schedule: {travel-same-city-hours: 2}}
meetings:
  - code: spring
    series: workshops
    number: 1
    title: Spring workshop
    dates: 2027-03-30
    status: confirmed
    venue: house
    capacity: 20
    sessions:
      - {code: opening, title: Opening, room: hall, starts: 2027-03-30T09:00, ends: 2027-03-30T10:30, speakers: [kari-dahl]}
      - {code: closing, title: Closing, room: hall, starts: 2027-03-30T16:00, ends: 2027-03-30T17:15}
  - code: briefing
    series: workshops
    number: 2
    title: Briefing
    dates: 2027-03-30
    status: confirmed
    venue: tower
    sessions:
      - {code: news, title: News, starts: 2027-03-30T14:00, ends: 2027-03-30T15:00, speakers: [kari-dahl]}
  - {code: summer, series: workshops, number: 3, title: Summer workshop, dates: 2027, status: tentative, capacity: 20, wish: {length: 1, days: 2027-05-17..2027-05-28, venues: [house]}}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}}
---
$ plenary validate house.yaml
Valid: 2 venues, 1 series, 3 meetings and 1 participant.
$ plenary load house.yaml --output plan.txt
! Wrote plan.txt
$ plenary venue show house
Almaty, Kazakhstan

Code       house
Building   House of Meetings (illustrative)
City       Almaty
Country    KAZ  Kazakhstan
Time zone  Asia/Almaty
Rooms      hall  Hall, 40 seats
           salon  Salon, 6 seats
Booked     hall: choir  choir practice, 17:00..19:00 on tuesday and thursday, 1 March – 30 June 2027, 30 minutes to set up, 15 minutes to clear
           hall: fair  a book fair, 09:00..18:00, 17–21 May 2027 (rather not)
Meetings   spring  30 March 2027, Spring workshop
Source     illustrative

Illustrative: this was invented for show.
$ plenary schedule check workshops
SEVERITY  CODE                     DATES       MEETINGS  WITH                         CLASH                                                                                                                                                                                        CURE                                                                   ACKNOWLEDGED
error     room-booked-dpqgf7       2027-03-30  spring    house, hall, closing, choir  the room 'hall' is booked during the session 'closing' of 'spring': choir practice, 17:00..19:00 on tuesday and thursday, 1 March – 30 June 2027, 30 minutes to set up, 15 minutes to clear  move the session, or give it another room                              -
note      calendar-missing-xtw5mw  -           briefing  tower                        no calendar holds for the venue 'tower': its weekend and holidays are not known                                                                                                              load a calendar of KAZ, or take one in with 'plenary calendar import'  -
note      calendar-missing-ynxshh  -           spring    house                        no calendar holds for the venue 'house': its weekend and holidays are not known                                                                                                              load a calendar of KAZ, or take one in with 'plenary calendar import'  -

1 error, 0 warnings, 2 notes; 0 acknowledged.
[exit 4]
# Speaking at nine and at two in one city is possible: two hours are enough.
$ plenary edit series/workshops schedule.travel-same-city-hours=4
THING             CHANGE
series workshops  schedule/travel-same-city-hours 2 -> 4
$ plenary schedule check workshops
SEVERITY  CODE                     DATES       MEETINGS          WITH                         CLASH                                                                                                                                                                                        CURE                                                                   ACKNOWLEDGED
error     person-travel-nxddgq     2027-03-30  briefing, spring  kari-dahl                    kari-dahl has 210 minutes between 'opening' of 'spring' and 'news' of 'briefing', and travel in one city takes 4 hours                                                                       move one of them away from the other                                   -
error     room-booked-dpqgf7       2027-03-30  spring            house, hall, closing, choir  the room 'hall' is booked during the session 'closing' of 'spring': choir practice, 17:00..19:00 on tuesday and thursday, 1 March – 30 June 2027, 30 minutes to set up, 15 minutes to clear  move the session, or give it another room                              -
note      calendar-missing-xtw5mw  -           briefing          tower                        no calendar holds for the venue 'tower': its weekend and holidays are not known                                                                                                              load a calendar of KAZ, or take one in with 'plenary calendar import'  -
note      calendar-missing-ynxshh  -           spring            house                        no calendar holds for the venue 'house': its weekend and holidays are not known                                                                                                              load a calendar of KAZ, or take one in with 'plenary calendar import'  -

2 errors, 0 warnings, 2 notes; 0 acknowledged.
[exit 4]
$ plenary edit series/workshops schedule.travel-same-city-hours=
THING             CHANGE
series workshops  schedule/travel-same-city-hours 4 -> (not stated)
$ plenary schedule check workshops
SEVERITY  CODE                      DATES       MEETINGS          WITH                         CLASH                                                                                                                                                                                        CURE                                                                   ACKNOWLEDGED
error     person-two-places-4t8kst  2027-03-30  briefing, spring  kari-dahl                    kari-dahl must be at 'briefing' and at 'spring' on 30 March 2027                                                                                                                             move one of them, or do not require kari-dahl at both                  -
error     room-booked-dpqgf7        2027-03-30  spring            house, hall, closing, choir  the room 'hall' is booked during the session 'closing' of 'spring': choir practice, 17:00..19:00 on tuesday and thursday, 1 March – 30 June 2027, 30 minutes to set up, 15 minutes to clear  move the session, or give it another room                              -
note      calendar-missing-xtw5mw   -           briefing          tower                        no calendar holds for the venue 'tower': its weekend and holidays are not known                                                                                                              load a calendar of KAZ, or take one in with 'plenary calendar import'  -
note      calendar-missing-ynxshh   -           spring            house                        no calendar holds for the venue 'house': its weekend and holidays are not known                                                                                                              load a calendar of KAZ, or take one in with 'plenary calendar import'  -

2 errors, 0 warnings, 2 notes; 0 acknowledged.
[exit 4]
$ plenary edit series/workshops schedule.travel-same-city-hours=25
! plenary: error: 25 hours are more than a day
! help: write days: travel-same-city; nothing was changed
[exit 4]
$ plenary edit series/workshops schedule.travel-same-city-hours=2 --output answer.txt
! Wrote answer.txt
# Bookings are changed, added and taken away like all else.
$ plenary edit room/house/hall bookings.choir.hours=17:30..19:00 bookings.choir.set-up=
THING        CHANGE
venue house  rooms/0/bookings/0/hours 17:00..19:00 -> 17:30..19:00; rooms/0/bookings/0/set-up 30 -> (not stated)
$ plenary schedule check workshops
SEVERITY  CODE                     DATES  MEETINGS  WITH   CLASH                                                                            CURE                                                                   ACKNOWLEDGED
note      calendar-missing-xtw5mw  -      briefing  tower  no calendar holds for the venue 'tower': its weekend and holidays are not known  load a calendar of KAZ, or take one in with 'plenary calendar import'  -
note      calendar-missing-ynxshh  -      spring    house  no calendar holds for the venue 'house': its weekend and holidays are not known  load a calendar of KAZ, or take one in with 'plenary calendar import'  -

0 errors, 0 warnings, 2 notes; 0 acknowledged.
$ plenary edit room/house/hall bookings.chess.dates=2027-03-30 bookings.chess.hours=10:00..12:00 'bookings.chess.reason=a tournament'
THING        CHANGE
venue house  rooms/0/bookings/2/code (not stated) -> chess; rooms/0/bookings/2/dates (not stated) -> 2027-03-30; rooms/0/bookings/2/hours (not stated) -> 10:00..12:00; rooms/0/bookings/2/reason (not stated) -> a tournament; rooms/0/bookings/2/weight (not stated) -> cannot; rooms/0/bookings/2/source (not stated) -> register
$ plenary schedule check workshops
SEVERITY  CODE                     DATES       MEETINGS  WITH                         CLASH                                                                                                          CURE                                                                   ACKNOWLEDGED
error     room-booked-2gvq5j       2027-03-30  spring    house, hall, opening, chess  the room 'hall' is booked during the session 'opening' of 'spring': a tournament, 10:00..12:00, 30 March 2027  move the session, or give it another room                              -
note      calendar-missing-xtw5mw  -           briefing  tower                        no calendar holds for the venue 'tower': its weekend and holidays are not known                                load a calendar of KAZ, or take one in with 'plenary calendar import'  -
note      calendar-missing-ynxshh  -           spring    house                        no calendar holds for the venue 'house': its weekend and holidays are not known                                load a calendar of KAZ, or take one in with 'plenary calendar import'  -

1 error, 0 warnings, 2 notes; 0 acknowledged.
[exit 4]
$ plenary edit room/house/hall bookings.chess=
THING        CHANGE
venue house  rooms/0/bookings/2/code chess -> (not stated); rooms/0/bookings/2/dates 2027-03-30 -> (not stated); rooms/0/bookings/2/hours 10:00..12:00 -> (not stated); rooms/0/bookings/2/reason a tournament -> (not stated); rooms/0/bookings/2/weight cannot -> (not stated); rooms/0/bookings/2/source register -> (not stated)
$ plenary edit room/house/hall bookings.choir.weekdays=monday,sundae
! plenary: error: 'sundae' is not known as 'weekdays'
! help: did you mean 'sunday'? (one of monday, tuesday, wednesday, thursday, friday, saturday, sunday); nothing was changed
[exit 2]
$ plenary edit room/house/hall bookings.choir.hours=20:00..19:00
! plenary: error: '20:00..19:00' is not a part of a day
! help: write it as 10:00..13:00, by the clocks at the venue; nothing was changed
[exit 2]
$ plenary edit room/house/hall bookings.fair.set-up=1500
! plenary: error: 1500 minutes are more than a day
! help: write a booking of its own for the days before or behind; nothing was changed
[exit 4]
# The proposal keeps clear of days on which no room is free for twenty.
$ plenary meeting propose summer --n 3
SLOT  DATES       DAYS  VENUE  COST  OF WHICH
   1  2027-05-22  Sat   house    20  10 host-again: KAZ hosts 'briefing', 30 March 2027; 10 host-again: KAZ hosts 'spring', 30 March 2027
   2  2027-05-23  Sun   house    20  10 host-again: KAZ hosts 'briefing', 30 March 2027; 10 host-again: KAZ hosts 'spring', 30 March 2027
   3  2027-05-24  Mon   house    20  10 host-again: KAZ hosts 'briefing', 30 March 2027; 10 host-again: KAZ hosts 'spring', 30 March 2027

277 slots of 365 looked at; no meeting can begin on 88 days: --passed-over tells why.
$ plenary meeting propose summer --between 2027-05-17..2027-05-18
SLOT  DATES       DAYS  VENUE  COST  OF WHICH
   1  2027-05-17  Mon   house    40  20 rooms-taken: no room of 'house' is free: hall: a book fair, 17 May 2027; 10 host-again: KAZ hosts 'briefing', 30 March 2027; 10 host-again: KAZ hosts 'spring', 30 March 2027
   2  2027-05-18  Tue   house    60  40 rooms-taken: no room of 'house' is free: hall: choir practice, 18 May 2027; 10 host-again: KAZ hosts 'briefing', 30 March 2027; 10 host-again: KAZ hosts 'spring', 30 March 2027

2 slots of 2 looked at; no meeting can begin on 0 days.
$ plenary series plan workshops --seed 1 --steps 20000
MEETING  BEFORE  DATES       VENUE  COST  REMARK
summer   2027    2027-05-22  house    20  -

Costs 20. Proven: no plan costs less.
Clashes of the plan: 0 errors, 0 warnings, 1 note.
$ plenary meeting reschedule summer --dates 2027-05-18 --venue house --reason 'no other day'
Summer workshop

Meeting         summer
Now             tentative, 18 May 2027, at house
Before          tentative, 2027, no venue yet
Reason          no other day
Clashes caused  note: no calendar holds for the venue 'house': its weekend and holidays are not known
                warning: no room of 'house' that is large enough is free during the sittings of 'summer': hall: choir practice, 18 May 2027
# A timetable keeps clear of them, and where there is none the plan says why.
--- talks.yaml
default-source: illustrative
meetings:
  - code: talks
    series: workshops
    number: 4
    title: Talks
    dates: 2027-10-05
    status: confirmed
    venue: house
    agenda:
      sittings: [{hours: 15:00..19:00}]
      items:
        - {code: first, title: First talk, minutes: 60, rooms: [hall]}
        - {code: second, title: Second talk, minutes: 60, rooms: [hall]}
---
$ plenary load talks.yaml --output plan.txt
! Wrote plan.txt
$ plenary edit room/house/hall bookings.chess.dates=2027-10-05 bookings.chess.hours=15:00..16:00 bookings.chess.clearing=30 'bookings.chess.reason=a tournament' --output answer.txt
! Wrote answer.txt
$ plenary agenda plan -m talks --steps 20000
DATE        HOURS        ROOM  CODE    SESSION      KIND     SPEAKERS
2027-10-05  16:30–17:30  hall  first   First talk   plenary  -
2027-10-05  17:30–18:30  hall  second  Second talk  plenary  -

Not released yet.
Costs 24: later 24.
Proven: no timetable without an error is better.
$ plenary edit room/house/hall bookings.chess.hours=15:00..17:00 --output answer.txt
! Wrote answer.txt
$ plenary agenda plan -m talks --steps 20000
DATE        HOURS        ROOM  CODE    SESSION      KIND     SPEAKERS
2027-10-05  17:30–18:30  hall  first   First talk   plenary  -
2027-10-05  18:00–19:00  hall  second  Second talk  plenary  -

Not released yet.
Costs 30: later 30.
error: the sessions 'first' and 'second' run at the same time, and one of them is plenary
error: the sessions 'first' of 'talks' and 'second' of 'talks' are both in the room 'hall' at 2027-10-05T18:00
Proven: there is no timetable without an error. Within the sittings and rooms that there are, these cannot hold together: 'first' takes 60 minutes; 'second' takes 60 minutes; 'hall' is booked: a tournament, 15:00..17:00, 5 October 2027, 30 minutes to clear; 'first' is to be in 'hall'; 'second' is to be in 'hall'. Without any one of them the others can.
[exit 7]
# What is dumped is what was loaded.
$ plenary dump -o dump.yaml
! Wrote dump.yaml
$ plenary load dump.yaml
KIND          ADDED  CHANGED  UNCHANGED  KEPT
venues            0        0          2     0
series            0        0          1     0
meetings          0        0          4     0
participants      0        0          1     0
---------------------------------------------
TOTAL             0        0          8     0

Nothing to change: the registry already says all this.
