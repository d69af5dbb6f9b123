# Certificates for those who came, with serial numbers that are given once.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: {en: Norway, ru: Норвегия}}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl, badge: Kari DAHL}}
  - {code: ola-berg, name: {latin: Ola Berg}}
  - {code: siri-lund, name: {latin: Siri Lund}}
meetings:
  - {code: first, series: workshops, title: First workshop, dates: 2011-09-05..2011-09-07, status: held, venue: hall, signatory: The Chair}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
      - {code: NOR-003, participant: siri-lund, delegation: NOR, role: adviser, status: confirmed}
    check-ins:
      - {code: NOR-001, at: "2011-09-05T08:50"}
      - {code: NOR-001, at: "2011-09-06T08:55"}
      - {code: NOR-001, at: "2011-09-07T09:10"}
      - {code: NOR-002, at: "2011-09-06T09:00"}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary certificate list -m first
SERIAL  CODE  NAME ON THE BADGE  DELEGATION  MEETING  PLACE  DATES  DAYS

No certificate was given yet. Next: plenary document certificates -m first -o certificates.pdf

# What would be given, and what is: the same numbers whenever they are printed.

$ plenary document certificates -m first --share 67 --dry-run
! No change made (dry run).
! Certificates: 1, of which 1 without a serial number.
$ plenary document certificates -m first --share 67 --format csv
serial,code,name,badge_name,delegation,function,meeting,place,dates,days,signatory
FIRST-0001,NOR-001,Kari Dahl,Kari DAHL,Norway,,First workshop,"Almaty, Kazakhstan",5–7 September 2011,3,The Chair
! Gave 1 serial number: FIRST-0001.
$ plenary document certificates -m first --share 67 --format csv
serial,code,name,badge_name,delegation,function,meeting,place,dates,days,signatory
FIRST-0001,NOR-001,Kari Dahl,Kari DAHL,Norway,,First workshop,"Almaty, Kazakhstan",5–7 September 2011,3,The Chair
$ plenary document certificates -m first
SERIAL      CODE     NAME       NAME ON THE BADGE  DELEGATION  FUNCTION  MEETING         PLACE               DATES               DAYS  SIGNATORY
FIRST-0001  NOR-001  Kari Dahl  Kari DAHL          Norway      -         First workshop  Almaty, Kazakhstan  5–7 September 2011     3  The Chair
FIRST-0002  NOR-002  Ola Berg   Ola Berg           Norway      -         First workshop  Almaty, Kazakhstan  5–7 September 2011     1  The Chair
! Gave 1 serial number: FIRST-0002.
$ plenary document certificates -m first -o certificates.pdf
! Wrote certificates.pdf
$ plenary document certificates -m first -o certificates.docx
! Wrote certificates.docx
$ plenary document certificates -m first --language ru -o certificates.html NOR-001
! Wrote certificates.html
$ plenary document certificates -m first --format html NOR-001
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Certificate of attendance, First workshop</title>
<style>
@page { margin: 20mm 20mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif } }
body { font: 11pt/1.35 "Times New Roman", "Noto Serif", serif; color: #000; margin: 1.5em auto; max-width: 46em; padding: 0 1em }
h1 { font-size: 16pt; text-align: center; margin: 1em 0 .6em; break-after: avoid }
h2 { font-size: 14pt; margin: 1.4em 0 .5em; border-bottom: 1pt solid; break-after: avoid }
h3 { font-size: 12pt; margin: 1.1em 0 .4em; break-after: avoid }
p { margin: .3em 0 }
.masthead { font-weight: bold; text-transform: uppercase }
.symbol { text-align: right }
.subtitle { text-align: center; font-weight: bold }
.note { font-size: 9pt; margin: .8em 0 }
.label { margin: 1.2em 0 .3em }
.entry { margin: 0 0 .6em; break-inside: avoid; overflow-wrap: anywhere }
.entry > :first-child { font-weight: bold }
.entry div { margin-left: 1.2em; text-indent: -1.2em }
.capitals { text-transform: uppercase }
table { border-collapse: collapse; width: 100%; margin: .6em 0; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid; vertical-align: top }
th, td { border: .5pt solid #000; padding: .15em .4em; text-align: left; vertical-align: inherit; overflow-wrap: anywhere }
th { background: #e8e8e8 }
.right { text-align: right }
.strong td { font-weight: bold }
.page { break-before: page; margin-top: 0 }
.columns { column-gap: 8mm }
.drawing { margin: .8em 0; text-align: center; break-inside: avoid }
.logos { display: flex; justify-content: center; gap: 10mm; margin: 0 0 1em }
.logos img { height: 18mm; max-width: 60mm; object-fit: contain }
.drawing svg { max-width: 100%; height: auto }
.name { font-size: 28pt; font-weight: bold }
.leaf { page: leaf; break-after: page; box-sizing: border-box; height: 180mm; padding: 12mm 18mm; border: 2.2pt double; display: flex; flex-direction: column; text-align: center; margin: 0 0 1em }
.leaf:last-child { break-after: auto }
.leaf .lines { margin: auto 0 }
.leaf h1 { font-size: 26pt; margin: 0 0 .6em }
.leaf .subtitle { font-size: 18pt }
.leaf .body { font-size: 13pt }
.foot { display: flex; justify-content: space-between; align-items: flex-end; text-align: left; margin-top: 14mm }
.foot .sign { border-top: .5pt solid; padding-top: .3em; min-width: 32%; text-align: center }
@page leaf { margin: 14mm; @bottom-center { content: none } }
@media print { body { margin: 0; max-width: none; padding: 0 } }
@page { size: A4 landscape }
</style>
<section class="leaf"><div class="lines">
<h1 class="title"><bdi>Certificate of attendance</bdi></h1>
<p class="body"><bdi>This is to certify that</bdi></p>
<p class="name"><bdi>Kari DAHL</bdi></p>
<p class="body"><bdi>Norway</bdi></p>
<p class="body"><bdi>took part in</bdi></p>
<p class="masthead"><bdi>Illustrative workshops</bdi></p>
<p class="subtitle"><bdi>First workshop</bdi></p>
<p class="body"><bdi>Almaty, Kazakhstan, 5–7 September 2011</bdi></p>
<p class="note"><bdi>Present on 3 of 3 days</bdi></p>
</div>
<div class="foot"><div><p><bdi>Almaty, Kazakhstan, 7 September 2011</bdi></p><p><bdi>Serial No. FIRST-0001</bdi></p></div><div class="sign"><bdi>The Chair</bdi></div></div>
</section>

# Whose is it?

$ plenary certificate find first-0002
SERIAL      CODE     NAME ON THE BADGE  DELEGATION  MEETING         PLACE               DATES               DAYS
FIRST-0002  NOR-002  Ola Berg           Norway      First workshop  Almaty, Kazakhstan  5–7 September 2011     1
$ plenary certificate find FIRST-0003
! plenary: error: no certificate has the serial number 'FIRST-0003'
! help: see those of a meeting with 'plenary certificate list -m MEETING'; who was forgotten has none any more
[exit 1]
$ plenary certificate list -m first --language ru
SERIAL      CODE     NAME ON THE BADGE  DELEGATION  MEETING         PLACE              DATES                   DAYS
FIRST-0001  NOR-001  Kari DAHL          Норвегия    First workshop  Almaty, Казахстан  5–7 сентября 2011 года     3
FIRST-0002  NOR-002  Ola Berg           Норвегия    First workshop  Almaty, Казахстан  5–7 сентября 2011 года     1
$ plenary certificate find FIRST-0001 --language ru --json
[
  {"serial": "FIRST-0001", "code": "NOR-001", "name": "Kari DAHL", "delegation": "Норвегия", "meeting": "First workshop", "place": "Almaty, Казахстан", "dates": "5–7 сентября 2011 года", "days": 3}
]
$ plenary certificate find FIRST-0001 --format csv --output whose.csv
! Wrote whose.csv
$ plenary certificate list -m first --json
[
  {"serial": "FIRST-0001", "code": "NOR-001", "name": "Kari DAHL", "delegation": "Norway", "meeting": "First workshop", "place": "Almaty, Kazakhstan", "dates": "5–7 September 2011", "days": 3},
  {"serial": "FIRST-0002", "code": "NOR-002", "name": "Ola Berg", "delegation": "Norway", "meeting": "First workshop", "place": "Almaty, Kazakhstan", "dates": "5–7 September 2011", "days": 1}
]
$ plenary certificate list -m first --format csv --output list.csv
! Wrote list.csv
$ plenary log --limit 2
NO  AT                    ACTOR        DESK  ACTION            THING                       CHANGE
 3  2026-11-23T09:00:00Z  secretariat  -     certificate give  meeting first               last-certificate 1 -> 2
 3  2026-11-23T09:00:00Z  secretariat  -     certificate give  registration first/NOR-002  certificate (not stated) -> FIRST-0002

The last 2 of 18 entries; all with --limit 0.
$ plenary dump --output dump.yaml
! Wrote dump.yaml
$ plenary --db other.db load dump.yaml --output plan.txt
! Wrote plan.txt
$ plenary --db other.db certificate find FIRST-0002
SERIAL      CODE     NAME ON THE BADGE  DELEGATION  MEETING         PLACE               DATES               DAYS
FIRST-0002  NOR-002  Ola Berg           Norway      First workshop  Almaty, Kazakhstan  5–7 September 2011     1

# Who did not come has none, nor who did not come often enough.

$ plenary document certificates -m first NOR-003
! plenary: error: NOR-003 was not received on any day of the meeting
! help: a certificate is for who came; nothing was changed
[exit 4]
$ plenary document certificates -m first --share 67 NOR-002 -o again.pdf
! plenary: error: NOR-002 was not received on 67 % of the days
! help: a certificate is for who came; nothing was changed
[exit 4]
$ plenary document certificates -m first --share 0
! plenary: error: '0' is no value for --share
! help: write a whole number from 1 to 100
[exit 2]
$ plenary document certificates -m first --format docx NOR-001 --nonce once -o again.docx
! Wrote again.docx

# A number is not given twice, also where it was forgotten.

$ plenary forget ola-berg --yes
PARTICIPANT  NOW          REGISTRATIONS
ola-berg     forgotten-1  first/NOR-002
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary certificate find FIRST-0002
! plenary: error: no certificate has the serial number 'FIRST-0002'
! help: see those of a meeting with 'plenary certificate list -m MEETING'; who was forgotten has none any more
[exit 1]
$ plenary checkin add -m first NOR-003 --at 2011-09-07T10:00
NOR-003  in  2011-09-07T10:00  Siri Lund, Norway, adviser
$ plenary document certificates -m first --format csv
serial,code,name,badge_name,delegation,function,meeting,place,dates,days,signatory
FIRST-0001,NOR-001,Kari Dahl,Kari DAHL,Norway,,First workshop,"Almaty, Kazakhstan",5–7 September 2011,3,The Chair
FIRST-0003,NOR-003,Siri Lund,Siri Lund,Norway,,First workshop,"Almaty, Kazakhstan",5–7 September 2011,1,The Chair
! Gave 1 serial number: FIRST-0003.
$ plenary undo 6 --yes
THING                       CHANGE
registration first/NOR-003  certificate FIRST-0003 -> (not stated)
meeting first               last-certificate 3 -> 2

Taken back: action 6 of 2026-11-23T09:00:00Z: certificate give, by secretariat.
$ plenary certificate list -m first
SERIAL      CODE     NAME ON THE BADGE  DELEGATION  MEETING         PLACE               DATES               DAYS
FIRST-0001  NOR-001  Kari DAHL          Norway      First workshop  Almaty, Kazakhstan  5–7 September 2011     3
$ plenary edit registration/first/NOR-003 certificate=FIRST-0001
! plenary: error: the certificate 'FIRST-0001' is that of NOR-001 as well
! help: give each certificate a serial number of its own; nothing was changed
[exit 4]
$ plenary doctor
STATE  CHECK           RESULT
ok     registry        plenary.db (by PLENARY_DB)
ok     schema          version 14
ok     contents        every table, reference and count is sound
ok     change log      whole: 7 actions, seal $SEAL
ok     seats           no delegation has more confirmed than it has seats
ok     names on paper  every name can be printed
warn   backup          none was made
ok     rights          only you may read the registry
ok     disk            enough space is free
ok     time zones      tzdata $VERSION

backup: make one with 'plenary backup FILE', on another disk
0 failed, 1 to look at.
