# A meeting goes out as a calendar, and what becomes of it follows.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - code: house
    name: House of Meetings (illustrative)
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms: [{code: hall, name: Hall, capacity: 40}]
series:
  - {code: workshops, title: Illustrative workshops, short-title: Workshops}
meetings:
  - code: spring
    series: workshops
    number: 1
    title: Spring workshop
    dates: 2027-03-30..2027-03-31
    status: tentative
    venue: house
    invited: [{delegation: KAZ, seats: 4}]
    topics: [{code: water, title: Water}]
    sessions:
      - {code: opening, title: Opening, room: hall, starts: 2027-03-30T09:00, ends: 2027-03-30T10:30, topics: [water], speakers: [kari-dahl]}
      - {code: closing, title: "Closing; and a very long title with Қазақ letters, so that it is folded", starts: 2027-03-31T15:00, ends: 2027-03-31T16:00}
  - {code: autumn, series: workshops, number: 2, title: Autumn workshop, dates: 2027, status: tentative}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary calendar export --series workshops
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
UID:series.workshops@plenary.invalid
NAME:Workshops
X-WR-CALNAME:Workshops
LAST-MODIFIED:20261123T090000Z
BEGIN:VEVENT
UID:spring@plenary.invalid
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270330
DTEND;VALUE=DATE:20270401
STATUS:TENTATIVE
TRANSP:OPAQUE
SUMMARY:Spring workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nMeeting 1 of the series\nIllustrative: 
 invented for show.
CATEGORIES:Workshops
END:VEVENT
END:VCALENDAR
! Without exact days, and so left out: autumn.
$ plenary calendar export -m spring --host example.org
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
UID:meeting.spring@example.org
NAME:Spring workshop
X-WR-CALNAME:Spring workshop
LAST-MODIFIED:20261123T090000Z
BEGIN:VTIMEZONE
TZID:Asia/Almaty
BEGIN:STANDARD
DTSTART:20240301T000000
TZOFFSETFROM:+0600
TZOFFSETTO:+0500
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:spring@example.org
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270330
DTEND;VALUE=DATE:20270401
STATUS:TENTATIVE
TRANSP:TRANSPARENT
SUMMARY:Spring workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nMeeting 1 of the series\nIllustrative: 
 invented for show.
CATEGORIES:Workshops
END:VEVENT
BEGIN:VEVENT
UID:spring.opening@example.org
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;TZID=Asia/Almaty:20270330T090000
DTEND;TZID=Asia/Almaty:20270330T103000
STATUS:TENTATIVE
TRANSP:OPAQUE
SUMMARY:Opening
LOCATION:Hall\, House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Kari Dahl
CATEGORIES:Workshops
RELATED-TO:spring@example.org
END:VEVENT
BEGIN:VEVENT
UID:spring.closing@example.org
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;TZID=Asia/Almaty:20270331T150000
DTEND;TZID=Asia/Almaty:20270331T160000
STATUS:TENTATIVE
TRANSP:OPAQUE
SUMMARY:Closing\; and a very long title with Қазақ letters\, so that i
 t is folded
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
CATEGORIES:Workshops
RELATED-TO:spring@example.org
END:VEVENT
END:VCALENDAR
$ plenary calendar export --participant kari-dahl --output kari.ics
! Wrote kari.ics
$ plenary calendar export --series workshops --sessions --folder out
! Without exact days, and so left out: autumn.
! Wrote 1 file into out
$ plenary calendar export --meeting spring --format schedule-xml
<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <generator name="plenary"/>
  <version>2026-11-23T09:00:00Z</version>
  <conference>
    <acronym>spring_2027</acronym>
    <title>Spring workshop</title>
    <start>2027-03-30</start>
    <end>2027-03-31</end>
    <days>2</days>
    <timeslot_duration>00:05</timeslot_duration>
    <time_zone_name>Asia/Almaty</time_zone_name>
  </conference>
  <day index="1" date="2027-03-30" start="2027-03-30T09:00:00+05:00" end="2027-03-30T10:30:00+05:00">
    <room name="Hall">
      <event id="205490759" guid="c3f8a469-a27a-5bbd-821c-126d8103e89b">
        <room>Hall</room>
        <title>Opening</title>
        <subtitle></subtitle>
        <type>meeting</type>
        <date>2027-03-30T09:00:00+05:00</date>
        <start>09:00</start>
        <duration>01:30</duration>
        <abstract></abstract>
        <slug>spring-opening</slug>
        <track>Water</track>
        <persons>
          <person>Kari Dahl</person>
        </persons>
        <language>en</language>
        <links/>
      </event>
    </room>
  </day>
  <day index="2" date="2027-03-31" start="2027-03-31T15:00:00+05:00" end="2027-03-31T16:00:00+05:00">
    <room name="House of Meetings (illustrative)">
      <event id="240316918" guid="e52f1f51-5a39-58e7-abfa-185f8524a966">
        <room>House of Meetings (illustrative)</room>
        <title>Closing; and a very long title with Қазақ letters, so that it is folded</title>
        <subtitle></subtitle>
        <type>meeting</type>
        <date>2027-03-31T15:00:00+05:00</date>
        <start>15:00</start>
        <duration>01:00</duration>
        <abstract></abstract>
        <slug>spring-closing</slug>
        <track></track>
        <persons>
        </persons>
        <language>en</language>
        <links/>
      </event>
    </room>
  </day>
</schedule>
$ plenary calendar export --meeting spring --format schedule-json
{
  "$schema": "https://c3voc.de/schedule/schema.json",
  "generator": {
    "name": "plenary"
  },
  "schedule": {
    "version": "2026-11-23T09:00:00Z",
    "conference": {
      "acronym": "spring_2027",
      "title": "Spring workshop",
      "start": "2027-03-30",
      "end": "2027-03-31",
      "daysCount": 2,
      "timeslot_duration": "00:05",
      "time_zone_name": "Asia/Almaty",
      "rooms": [
        {"name": "Hall", "guid": "c1cad40c-d7a3-5f97-ada4-07d8fdd4bb60", "capacity": 40},
        {"name": "House of Meetings (illustrative)", "guid": "a884d8fe-c215-576d-9c1c-7792007f5201"}
      ],
      "days": [
        {
          "index": 1,
          "date": "2027-03-30",
          "day_start": "2027-03-30T09:00:00+05:00",
          "day_end": "2027-03-30T10:30:00+05:00",
          "rooms": {
            "Hall": [
              {
                "id": 205490759,
                "guid": "c3f8a469-a27a-5bbd-821c-126d8103e89b",
                "date": "2027-03-30T09:00:00+05:00",
                "start": "09:00",
                "duration": "01:30",
                "room": "Hall",
                "slug": "spring-opening",
                "url": "urn:uuid:c3f8a469-a27a-5bbd-821c-126d8103e89b",
                "title": "Opening",
                "subtitle": null,
                "track": "Water",
                "type": "meeting",
                "language": "en",
                "abstract": null,
                "persons": [
                  {"guid": "e75e2cdf-742d-5474-86b1-130f6a8fcfb1", "name": "Kari Dahl"}
                ],
                "links": []
              }
            ]
          }
        },
        {
          "index": 2,
          "date": "2027-03-31",
          "day_start": "2027-03-31T15:00:00+05:00",
          "day_end": "2027-03-31T16:00:00+05:00",
          "rooms": {
            "House of Meetings (illustrative)": [
              {
                "id": 240316918,
                "guid": "e52f1f51-5a39-58e7-abfa-185f8524a966",
                "date": "2027-03-31T15:00:00+05:00",
                "start": "15:00",
                "duration": "01:00",
                "room": "House of Meetings (illustrative)",
                "slug": "spring-closing",
                "url": "urn:uuid:e52f1f51-5a39-58e7-abfa-185f8524a966",
                "title": "Closing; and a very long title with Қазақ letters, so that it is folded",
                "subtitle": null,
                "track": null,
                "type": "meeting",
                "language": "en",
                "abstract": null,
                "persons": [],
                "links": []
              }
            ]
          }
        }
      ]
    }
  }
}
$ plenary calendar export --meeting spring -O html-agenda
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Spring workshop</title>
<style>
@page { size: A4 portrait; margin: 11mm }
:root { color-scheme: light }
body { font: 10.5pt/1.35 sans-serif; color: #1c1c1c; background: #fff; margin: 1.5em auto; max-width: 75em; padding: 0 1em }
h1 { font-size: 19pt; margin: 0 0 .1em }
h2 { font-size: 14pt; margin: .9em 0 .35em; break-after: avoid }
p { margin: .15em 0 }
.where, .version { color: #444 }
.version { margin-bottom: .4em }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
tbody, tr { break-inside: avoid }
thead { display: table-header-group }
thead th { background: #23415f; color: #fff; text-align: left; padding: .3em .5em; border: 1px solid #23415f }
col.time { width: 4.2em }
.block th { background: #dfe6ee; text-align: left; letter-spacing: .04em; padding: .3em .5em; border: 1px solid #9aa8b7 }
.pause td, .pause th.time { color: #555; background: #f6f6f4; font-weight: normal; padding-top: .1em; padding-bottom: .1em }
th.time { text-align: right; font-weight: normal; vertical-align: top; padding: .35em .5em; border: 1px solid #9aa8b7; font-variant-numeric: tabular-nums }
td { border: 1px solid #9aa8b7; vertical-align: top; padding: .35em .5em; overflow-wrap: anywhere; hyphens: auto }
.many td, .many thead th { font-size: 85%; padding-left: .3em; padding-right: .3em }
td.none { background: #fbfbfa }
td.session { border-left: 5px solid #8a97a5; background: #fff }
td.on { border-top-style: hidden }
.hours, .room, .people, .more { display: block; color: #333 }
.hours { color: #555; font-size: 9pt }
.title { font-weight: bold }
.track { display: inline-block; border: 1px solid currentcolor; border-radius: .7em; padding: 0 .55em; font-size: 9pt }
.mark { display: inline-block; background: #ffe27a; color: #1c1c1c; border: 1px solid #8a6d00; padding: 0 .35em; font-size: 9pt; font-weight: bold }
.gone { margin-top: .4em }
.gone s { color: #555 }
td.t0 { border-left-color: #1f5a96; background: #edf4fb } .t0 .track { color: #1f5a96 }
td.t1 { border-left-color: #a34700; background: #fdf2e9 } .t1 .track { color: #a34700 }
td.t2 { border-left-color: #2a6e32; background: #edf7ee } .t2 .track { color: #2a6e32 }
td.t3 { border-left-color: #7a3b93; background: #f6eefa } .t3 .track { color: #7a3b93 }
td.t4 { border-left-color: #8d1f3f; background: #fbedf1 } .t4 .track { color: #8d1f3f }
td.t5 { border-left-color: #0b6f76; background: #e9f6f7 } .t5 .track { color: #0b6f76 }
@media print {
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  body { margin: 0 1px 0 0; max-width: none; padding: 0; font-size: 9.5pt }
  section + section { break-before: page }
}
</style>
<h1>Spring workshop <span class="mark">TENTATIVE</span></h1>
<p class="where">House of Meetings (illustrative), Almaty, Kazakhstan. Times by the clocks there (Asia/Almaty).</p>
<p class="version">Draft: this timetable was not made known yet.</p>
<section>
<h2>Tuesday, 30 March 2027</h2>
<table>
<colgroup><col class="time"><col></colgroup>
<thead><tr><th scope="col">Time</th><th scope="col">Hall</th></tr></thead>
<tbody><tr class="block"><th scope="rowgroup" colspan="2">MORNING (09.00–10.30)</th></tr>
<tr><th scope="row" class="time">09.00</th><td class="session"><span class="hours">09.00–10.30</span><span class="title">Opening</span><span class="people">Kari Dahl</span></td></tr>
</tbody>
</table>
</section>
<section>
<h2>Wednesday, 31 March 2027</h2>
<table>
<colgroup><col class="time"><col></colgroup>
<thead><tr><th scope="col">Time</th><th scope="col">No room stated</th></tr></thead>
<tbody><tr class="block"><th scope="rowgroup" colspan="2">AFTERNOON (15.00–16.00)</th></tr>
<tr><th scope="row" class="time">15.00</th><td class="session"><span class="hours">15.00–16.00</span><span class="title">Closing; and a very long title with Қазақ letters, so that it is folded</span></td></tr>
</tbody>
</table>
</section>
</html>
$ plenary calendar export --series workshops -o month.html
! Without exact days, and so left out: autumn.
! Wrote month.html

# It is moved, Kazakhstan is not invited any more and the timetable is gone: the same UID, a higher SEQUENCE, and
# CANCELLED instead of nothing.
--- moved/workshop.yaml
default-source: illustrative
meetings:
  - {code: spring, series: workshops, number: 1, title: Spring workshop, dates: 2027-04-06, status: confirmed, venue: house}
---
$ plenary load moved/workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary calendar export --delegation KAZ
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
UID:delegation.KAZ@plenary.invalid
NAME:Meetings of Kazakhstan
X-WR-CALNAME:Meetings of Kazakhstan
LAST-MODIFIED:20261123T090000Z
BEGIN:VEVENT
UID:spring@plenary.invalid
SEQUENCE:1
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270406
DTEND;VALUE=DATE:20270407
STATUS:CANCELLED
TRANSP:TRANSPARENT
SUMMARY:Spring workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nMeeting 1 of the series\nIllustrative: 
 invented for show.
CATEGORIES:Workshops
END:VEVENT
END:VCALENDAR
$ plenary calendar export -m spring
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
UID:meeting.spring@plenary.invalid
NAME:Spring workshop
X-WR-CALNAME:Spring workshop
LAST-MODIFIED:20261123T090000Z
BEGIN:VTIMEZONE
TZID:Asia/Almaty
BEGIN:STANDARD
DTSTART:20240301T000000
TZOFFSETFROM:+0600
TZOFFSETTO:+0500
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:spring.opening@plenary.invalid
SEQUENCE:1
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;TZID=Asia/Almaty:20270330T090000
DTEND;TZID=Asia/Almaty:20270330T103000
STATUS:CANCELLED
TRANSP:TRANSPARENT
SUMMARY:Opening
LOCATION:Hall\, House of Meetings (illustrative)\, Almaty\, Kazakhstan
CATEGORIES:Workshops
RELATED-TO:spring@plenary.invalid
END:VEVENT
BEGIN:VEVENT
UID:spring.closing@plenary.invalid
SEQUENCE:1
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;TZID=Asia/Almaty:20270331T150000
DTEND;TZID=Asia/Almaty:20270331T160000
STATUS:CANCELLED
TRANSP:TRANSPARENT
SUMMARY:Closing\; and a very long title with Қазақ letters\, so that i
 t is folded
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
CATEGORIES:Workshops
RELATED-TO:spring@plenary.invalid
END:VEVENT
BEGIN:VEVENT
UID:spring@plenary.invalid
SEQUENCE:1
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270406
DTEND;VALUE=DATE:20270407
STATUS:CONFIRMED
TRANSP:OPAQUE
SUMMARY:Spring workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nMeeting 1 of the series\nIllustrative: 
 invented for show.
CATEGORIES:Workshops
END:VEVENT
END:VCALENDAR

# Then it is called off.
--- cancelled/workshop.yaml
default-source: illustrative
meetings:
  - {code: spring, series: workshops, number: 1, title: Spring workshop, dates: 2027-04-06, status: cancelled, venue: house}
---
$ plenary load cancelled/workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary calendar export --series workshops --output - --format ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
UID:series.workshops@plenary.invalid
NAME:Workshops
X-WR-CALNAME:Workshops
LAST-MODIFIED:20261123T090000Z
BEGIN:VEVENT
UID:spring@plenary.invalid
SEQUENCE:2
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270406
DTEND;VALUE=DATE:20270407
STATUS:CANCELLED
TRANSP:TRANSPARENT
SUMMARY:Spring workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nMeeting 1 of the series\nIllustrative: 
 invented for show.
CATEGORIES:Workshops
END:VEVENT
END:VCALENDAR
! Without exact days, and so left out: autumn.

$ plenary calendar export -m autumn
! Without exact days, and so left out: autumn.
! plenary: error: there is nothing to export: no meeting of it has exact days
! help: settle the dates of a meeting first
[exit 1]
$ plenary calendar export -m autumn -O schedule-xml
! plenary: error: 'autumn' has no timetable: exact days, a venue and sessions
! help: write them into the fixture of the meeting, and load it
[exit 1]
$ plenary calendar export -O schedule-json
! plenary: error: a schedule-json is of one meeting
! help: name it with --meeting
[exit 2]
$ plenary calendar export -m spring --delegation KAZ
! plenary: error: a calendar is of one series, meeting, delegation or person
! help: give one of --series, --meeting, --delegation and --participant
[exit 2]
$ plenary calendar export -m summer
! plenary: error: there is no meeting 'summer'
! help: see 'plenary meeting list'
[exit 1]
$ plenary calendar export --participant nobody
! plenary: error: there is no participant 'nobody'
! help: look for the person with 'plenary participant find NAME'
[exit 1]
$ plenary calendar export --folder out --output out.ics
! plenary: error: --folder is for iCalendar, and in the place of --output
! help: leave out --output and --format
[exit 2]

# Sent by mail: an invitation names who organizes and who is invited, and only what is cancelled is taken back.
--- july.yaml
default-source: illustrative
meetings:
  - code: july
    series: workshops
    title: July workshop
    dates: 2027-07-06
    status: confirmed
    venue: house
    sessions:
      - {code: talk, title: A talk, starts: 2027-07-06T09:00, ends: 2027-07-06T10:00, speakers: [kari-dahl]}
      - {code: other, title: Another talk, starts: 2027-07-06T10:00, ends: 2027-07-06T11:00}
---
$ plenary load july.yaml --output plan.txt
! Wrote plan.txt
$ plenary calendar export -m july --method request
! plenary: error: --method request needs --organizer
! help: write the address that answers go to, such as --organizer secretariat@mfa.example
[exit 2]
$ plenary calendar export -m july --method request --organizer desk@mfa.example
! plenary: error: --method request needs --attendee
! help: write the addresses of those who are invited, each with --attendee
[exit 2]
$ plenary calendar export -m july --method request --organizer desk --attendee a@mfa.example
! plenary: error: 'desk' is no e-mail address
! help: write one such as secretariat@mfa.example
[exit 2]
$ plenary calendar export -m july --method publish --attendee a@mfa.example
! plenary: error: a calendar that is published invites nobody
! help: write --method request, or leave out --attendee
[exit 2]
$ plenary calendar export --participant kari-dahl --own-sessions --method request --organizer desk@mfa.example --attendee a@mfa.example --attendee b@mfa.example
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
METHOD:REQUEST
UID:participant.kari-dahl@plenary.invalid
NAME:Sessions of Kari Dahl
X-WR-CALNAME:Sessions of Kari Dahl
LAST-MODIFIED:20261123T090000Z
BEGIN:VTIMEZONE
TZID:Asia/Almaty
BEGIN:STANDARD
DTSTART:20240301T000000
TZOFFSETFROM:+0600
TZOFFSETTO:+0500
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:july@plenary.invalid
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
ORGANIZER:mailto:desk@mfa.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:a@mfa.
 example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:b@mfa.
 example
DTSTART;VALUE=DATE:20270706
DTEND;VALUE=DATE:20270707
STATUS:CONFIRMED
TRANSP:TRANSPARENT
SUMMARY:July workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nIllustrative: invented for show.
CATEGORIES:Workshops
END:VEVENT
BEGIN:VEVENT
UID:july.talk@plenary.invalid
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
ORGANIZER:mailto:desk@mfa.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:a@mfa.
 example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:b@mfa.
 example
DTSTART;TZID=Asia/Almaty:20270706T090000
DTEND;TZID=Asia/Almaty:20270706T100000
STATUS:CONFIRMED
TRANSP:OPAQUE
SUMMARY:A talk
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Kari Dahl
CATEGORIES:Workshops
RELATED-TO:july@plenary.invalid
END:VEVENT
END:VCALENDAR
$ plenary calendar export -m july --method cancel --organizer desk@mfa.example
! plenary: error: there is nothing to export: nothing of it is cancelled
! help: cancel the meeting first
[exit 1]
$ plenary calendar export -m spring --method cancel --organizer desk@mfa.example --feed
! plenary: error: a feed is published
! help: leave out --method, or --feed
[exit 2]
$ plenary calendar export --series workshops --feed
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
UID:series.workshops@plenary.invalid
NAME:Workshops
X-WR-CALNAME:Workshops
LAST-MODIFIED:20261123T090000Z
REFRESH-INTERVAL;VALUE=DURATION:PT12H
X-PUBLISHED-TTL:PT12H
BEGIN:VEVENT
UID:spring@plenary.invalid
SEQUENCE:2
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270406
DTEND;VALUE=DATE:20270407
STATUS:CANCELLED
TRANSP:TRANSPARENT
SUMMARY:Spring workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nMeeting 1 of the series\nIllustrative: 
 invented for show.
CATEGORIES:Workshops
END:VEVENT
BEGIN:VEVENT
UID:july@plenary.invalid
SEQUENCE:0
DTSTAMP:20261123T090000Z
LAST-MODIFIED:20261123T090000Z
DTSTART;VALUE=DATE:20270706
DTEND;VALUE=DATE:20270707
STATUS:CONFIRMED
TRANSP:OPAQUE
SUMMARY:July workshop
LOCATION:House of Meetings (illustrative)\, Almaty\, Kazakhstan
DESCRIPTION:Illustrative workshops\nIllustrative: invented for show.
CATEGORIES:Workshops
END:VEVENT
END:VCALENDAR
! Without exact days, and so left out: autumn.
$ plenary calendar export --own-sessions
! plenary: error: --own-sessions are those of a person
! help: name one with --participant
[exit 2]
