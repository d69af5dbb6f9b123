# A calendar that was exported comes back from somebody's calendar program.
--- season.yaml
default-source: illustrative
venues:
  - code: house
    name: House of Meetings (illustrative)
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms: [{code: hall, name: Hall, capacity: 40}]
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - code: spring
    series: workshops
    number: 1
    title: Spring workshop
    dates: 2027-03-30..2027-03-31
    status: confirmed
    venue: house
    sessions:
      - {code: opening, title: Opening, room: hall, starts: 2027-03-30T09:00, ends: 2027-03-30T10:30}
      - {code: middle, title: Middle, room: hall, starts: 2027-03-30T15:00, ends: 2027-03-30T16:00}
      - {code: evening, title: Evening, starts: 2027-03-30T19:00, ends: 2027-03-30T21:00}
      - {code: closing, title: Closing, room: hall, starts: 2027-03-31T15:00, ends: 2027-03-31T16:00}
  - {code: autumn, series: workshops, number: 2, title: Autumn workshop, dates: 2027-09-14..2027-09-15, status: tentative, venue: house}
  - {code: winter, series: workshops, number: 3, title: Winter workshop, dates: 2027-12-07, status: tentative, venue: house}
---
$ plenary load season.yaml --output plan.txt
! Wrote plan.txt
$ plenary calendar export --series workshops --sessions -o season.ics
! Wrote season.ics
# Nobody touched it.
$ plenary calendar moves season.ics
STATE  EVENT  TITLE  IN THE REGISTRY  IN THE FILE  NOTE
! Nothing to do: no meeting and no session of the file was moved.
# Another program wrote it anew: lines by LF, other names of the zone, UTC, a duration; and somebody moved things.
--- back.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Another//Program//EN
UID:series.workshops@plenary.invalid
BEGIN:VTIMEZONE
TZID:Central Asia Standard Time
X-LIC-LOCATION:Asia/Almaty
END:VTIMEZONE
BEGIN:VEVENT
UID:autumn@plenary.invalid
SEQUENCE:1
DTSTART;VALUE=DATE:20270921
DTEND;VALUE=DATE:20270923
SUMMARY:Autumn workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
END:VEVENT
BEGIN:VEVENT
UID:spring@plenary.invalid
DTSTART;VALUE=DATE:20270330
DTEND;VALUE=DATE:20270401
SUMMARY:Spring workshop (in the big hall)
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
END:VEVENT
BEGIN:VEVENT
UID:spring.opening@plenary.invalid
DTSTART;TZID=/mozilla.org/20050126_1/Asia/Almaty:20270330T093000
DTEND;TZID=/mozilla.org/20050126_1/Asia/Almaty:20270330T110000
SUMMARY:Opening
LOCATION:Hall\, House of Meetings (illustrative)\, Almaty\, Kazakhstan
END:VEVENT
BEGIN:VEVENT
UID:spring.middle@plenary.invalid
DTSTART:20270330T100000Z
DURATION:PT1H
SUMMARY:Middle
LOCATION:Hall\, House of Meetings (illustrative)\, Almaty\, Kazakhstan
END:VEVENT
BEGIN:VEVENT
UID:spring.evening@plenary.invalid
DTSTART;TZID=Central Asia Standard Time:20270330T190000
DTEND;TZID=Central Asia Standard Time:20270330T203000
RRULE:FREQ=DAILY;COUNT=2
SUMMARY:Evening
END:VEVENT
BEGIN:VEVENT
UID:3f1c@another.example
DTSTART:20270330T100000Z
DTEND:20270330T110000Z
SUMMARY:Dentist
END:VEVENT
BEGIN:VEVENT
UID:spring.dinner@plenary.invalid
DTSTART:20270330T130000Z
DTEND:20270330T150000Z
SUMMARY:Dinner
END:VEVENT
END:VCALENDAR
---
$ plenary calendar moves back.ics
STATE    EVENT                          TITLE            IN THE REGISTRY         IN THE FILE             NOTE
moved    autumn                         Autumn workshop  2027-09-14..2027-09-15  2027-09-21..2027-09-22  -
changed  spring                         Spring workshop  2027-03-30..2027-03-31  -                       its title is 'Spring workshop (in the big hall)'
moved    spring.opening                 Opening          2027-03-30 09:00–10:30  2027-03-30 09:30–11:00  -
unread   spring.evening                 Evening          2027-03-30 19:00–21:00  -                       it repeats itself in the file
added    3f1c@another.example           Dentist          -                       -                       it is none of ours, which end with @plenary.invalid
added    spring.dinner@plenary.invalid  Dinner           -                       -                       the registry has no such meeting or session
missing  spring.closing                 Closing          2027-03-31 15:00–16:00  -                       it is not in the file
missing  winter                         Winter workshop  2027-12-07              -                       it is not in the file

Moved 2, missing 2, changed 1, added 2, unread 1.
! Nothing was changed yet. To move what is moved, add --yes.
$ plenary calendar moves back.ics --yes --dry-run --nonce 7 --source register --format csv -o moves.csv
! Wrote moves.csv
! No change made (dry run).
$ plenary calendar moves back.ics --json
{
  "rows": [
    {"state": "moved", "event": "autumn", "title": "Autumn workshop", "was": "2027-09-14..2027-09-15", "now": "2027-09-21..2027-09-22", "note": null},
    {"state": "changed", "event": "spring", "title": "Spring workshop", "was": "2027-03-30..2027-03-31", "now": null, "note": "its title is 'Spring workshop (in the big hall)'"},
    {"state": "moved", "event": "spring.opening", "title": "Opening", "was": "2027-03-30 09:00–10:30", "now": "2027-03-30 09:30–11:00", "note": null},
    {"state": "unread", "event": "spring.evening", "title": "Evening", "was": "2027-03-30 19:00–21:00", "now": null, "note": "it repeats itself in the file"},
    {"state": "added", "event": "3f1c@another.example", "title": "Dentist", "was": null, "now": null, "note": "it is none of ours, which end with @plenary.invalid"},
    {"state": "added", "event": "spring.dinner@plenary.invalid", "title": "Dinner", "was": null, "now": null, "note": "the registry has no such meeting or session"},
    {"state": "missing", "event": "spring.closing", "title": "Closing", "was": "2027-03-31 15:00–16:00", "now": null, "note": "it is not in the file"},
    {"state": "missing", "event": "winter", "title": "Winter workshop", "was": "2027-12-07", "now": null, "note": "it is not in the file"}
  ],
  "notes": [
    "Moved 2, missing 2, changed 1, added 2, unread 1."
  ]
}
! Nothing was changed yet. To move what is moved, add --yes.
$ plenary calendar moves - --yes --reason 'as the host asked' < back.ics
STATE    EVENT                          TITLE            IN THE REGISTRY         IN THE FILE             NOTE
moved    autumn                         Autumn workshop  2027-09-14..2027-09-15  2027-09-21..2027-09-22  -
changed  spring                         Spring workshop  2027-03-30..2027-03-31  -                       its title is 'Spring workshop (in the big hall)'
moved    spring.opening                 Opening          2027-03-30 09:00–10:30  2027-03-30 09:30–11:00  -
unread   spring.evening                 Evening          2027-03-30 19:00–21:00  -                       it repeats itself in the file
added    3f1c@another.example           Dentist          -                       -                       it is none of ours, which end with @plenary.invalid
added    spring.dinner@plenary.invalid  Dinner           -                       -                       the registry has no such meeting or session
missing  spring.closing                 Closing          2027-03-31 15:00–16:00  -                       it is not in the file
missing  winter                         Winter workshop  2027-12-07              -                       it is not in the file

Moved 2, missing 2, changed 1, added 2, unread 1.
$ plenary meeting show autumn
Autumn workshop

Code        autumn
Series      workshops
Number      2
Dates       21–22 September 2027 (2 days)
Status      tentative
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+05:00)
Registered  0
Source      illustrative, register

Illustrative: this was invented for show.
$ plenary meeting show spring
Spring workshop

Code        spring
Series      workshops
Number      1
Dates       30–31 March 2027 (2 days)
Status      confirmed
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+05:00)
Sessions    2027-03-30T09:30 to 2027-03-30T11:00  Opening, room hall  [illustrative]
            2027-03-30T15:00 to 2027-03-30T16:00  Middle, room hall  [illustrative]
            2027-03-30T19:00 to 2027-03-30T21:00  Evening  [illustrative]
            2027-03-31T15:00 to 2027-03-31T16:00  Closing, room hall  [illustrative]
Registered  0
Source      illustrative

Illustrative: this was invented for show.
# The file is older than the registry now, and what it moved is as it is.
$ plenary calendar moves back.ics
STATE    EVENT                          TITLE            IN THE REGISTRY         IN THE FILE  NOTE
changed  spring                         Spring workshop  2027-03-30..2027-03-31  -            its title is 'Spring workshop (in the big hall)'
unread   spring.evening                 Evening          2027-03-30 19:00–21:00  -            it repeats itself in the file
added    3f1c@another.example           Dentist          -                       -            it is none of ours, which end with @plenary.invalid
added    spring.dinner@plenary.invalid  Dinner           -                       -            the registry has no such meeting or session
missing  spring.closing                 Closing          2027-03-31 15:00–16:00  -            it is not in the file
missing  winter                         Winter workshop  2027-12-07              -            it is not in the file

Missing 2, changed 1, added 2, unread 1.
! Nothing to do: no meeting and no session of the file was moved.
$ plenary undo 2 --yes --output answer.txt
! Wrote answer.txt
$ plenary meeting show autumn
Autumn workshop

Code        autumn
Series      workshops
Number      2
Dates       14–15 September 2027 (2 days)
Status      tentative
Place       Almaty, Kazakhstan
Time zone   Asia/Almaty (UTC+05:00)
Registered  0
Source      illustrative

Illustrative: this was invented for show.
# The registry moved it meanwhile: the file is older.
$ plenary meeting reschedule winter --dates 2027-12-14 --reason 'the hall is let' --output answer.txt
! Wrote answer.txt
$ plenary calendar moves season.ics
STATE  EVENT   TITLE            IN THE REGISTRY  IN THE FILE  NOTE
older  winter  Winter workshop  2027-12-14       2027-12-07   the registry has changed it since the file was exported

Older 1.
! Nothing to do: no meeting and no session of the file was moved.
# Cancelled, whole days for a session, times for a meeting, no zone that is known, before midnight and past it.
--- odd.ics
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:winter@plenary.invalid
SEQUENCE:4
STATUS:CANCELLED
DTSTART;VALUE=DATE:20271207
SUMMARY:Winter workshop
END:VEVENT
BEGIN:VEVENT
UID:autumn@plenary.invalid
DTSTART:20270914T090000
DTEND:20270914T180000
SUMMARY:Autumn workshop
END:VEVENT
BEGIN:VEVENT
UID:spring.opening@plenary.invalid
DTSTART;VALUE=DATE:20270330
SUMMARY:Opening
END:VEVENT
BEGIN:VEVENT
UID:spring.middle@plenary.invalid
DTSTART;TZID=Wherever Standard Time:20270330T150000
DTEND;TZID=Wherever Standard Time:20270330T160000
SUMMARY:Middle
END:VEVENT
BEGIN:VEVENT
UID:spring.evening@plenary.invalid
DTSTART;TZID=Europe/Bratislava:20270330T220000
DTEND;TZID=Europe/Bratislava:20270330T230000
SUMMARY:Evening
END:VEVENT
BEGIN:VEVENT
UID:spring.closing@plenary.invalid
DTSTART:20270405T090000
DTEND:20270405T100000
SUMMARY:Closing
END:VEVENT
END:VCALENDAR
---
$ plenary calendar moves odd.ics
STATE      EVENT           TITLE            IN THE REGISTRY         IN THE FILE             NOTE
cancelled  winter          Winter workshop  2027-12-14              -                       it is cancelled in the file
unread     autumn          Autumn workshop  2027-09-14..2027-09-15  -                       it has times in the file, and a meeting is whole days
unread     spring.opening  Opening          2027-03-30 09:00–10:30  -                       it is whole days in the file, and a session has times
unread     spring.middle   Middle           2027-03-30 15:00–16:00  -                       its time zone 'Wherever Standard Time' is not known
older      spring.evening  Evening          2027-03-30 19:00–21:00  2027-03-31 01:00–02:00  the registry has changed it since the file was exported
older      spring.closing  Closing          2027-03-31 15:00–16:00  2027-04-05 09:00–10:00  the registry has changed it since the file was exported

Cancelled 1, older 2, unread 3.
! Nothing to do: no meeting and no session of the file was moved.
$ plenary calendar moves odd.ics --yes
STATE      EVENT           TITLE            IN THE REGISTRY         IN THE FILE             NOTE
cancelled  winter          Winter workshop  2027-12-14              -                       it is cancelled in the file
unread     autumn          Autumn workshop  2027-09-14..2027-09-15  -                       it has times in the file, and a meeting is whole days
unread     spring.opening  Opening          2027-03-30 09:00–10:30  -                       it is whole days in the file, and a session has times
unread     spring.middle   Middle           2027-03-30 15:00–16:00  -                       its time zone 'Wherever Standard Time' is not known
older      spring.evening  Evening          2027-03-30 19:00–21:00  2027-03-31 01:00–02:00  the registry has changed it since the file was exported
older      spring.closing  Closing          2027-03-31 15:00–16:00  2027-04-05 09:00–10:00  the registry has changed it since the file was exported

Cancelled 1, older 2, unread 3.
! Nothing to do: no meeting and no session of the file was moved.
$ plenary calendar moves season.ics --host example.org
STATE  EVENT                           TITLE            IN THE REGISTRY  IN THE FILE  NOTE
added  spring@plenary.invalid          Spring workshop  -                -            it is none of ours, which end with @example.org
added  spring.opening@plenary.invalid  Opening          -                -            it is none of ours, which end with @example.org
added  spring.middle@plenary.invalid   Middle           -                -            it is none of ours, which end with @example.org
added  spring.evening@plenary.invalid  Evening          -                -            it is none of ours, which end with @example.org
added  spring.closing@plenary.invalid  Closing          -                -            it is none of ours, which end with @example.org
added  autumn@plenary.invalid          Autumn workshop  -                -            it is none of ours, which end with @example.org
added  winter@plenary.invalid          Winter workshop  -                -            it is none of ours, which end with @example.org

Added 7.
! Nothing to do: no meeting and no session of the file was moved.
--- none.ics
holidays
---
$ plenary calendar moves none.ics
! plenary: error: this is no iCalendar file
! help: name a file that begins with BEGIN:VCALENDAR
[exit 3]
$ plenary calendar moves
! plenary: error: 'plenary calendar moves' needs FILE
! help: see 'plenary calendar moves --help'
[exit 2]
$ plenary calendar moves missing.ics
! plenary: error: cannot read 'missing.ics': no such file
! help: name an iCalendar file of at most 16 MiB
[exit 3]
