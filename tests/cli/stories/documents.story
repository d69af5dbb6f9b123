# What a secretariat has on paper is made from the register.
--- meeting.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: {en: Kazakhstan, fr: Kazakhstan, ru: Казахстан, es: Kazajstán}, institutions: [{code: mfa, name: {en: Ministry of Foreign Affairs, ru: Министерство иностранных дел}}]}
  - {code: OMN, kind: state, name: {en: Oman, fr: Oman, ru: Оман, es: Omán}}
  - {code: UZB, kind: state, name: {en: Uzbekistan, fr: Ouzbékistan, ru: Узбекистан, es: Uzbekistán}}
  - {code: DEU, kind: state, name: {en: Germany, fr: Allemagne, ru: Германия, es: Alemania}}
  - {code: OSCE, kind: organization, name: {en: OSCE, ru: ОБСЕ}}
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty, rooms: [{code: hall, name: Great Hall}]}
series:
  - {code: experts, title: Expert meetings on trade}
meetings:
  - code: experts-1
    series: experts
    title: First expert meeting
    dates: 2026-11-17..2026-11-18
    status: held
    venue: house
    organizers: [{delegation: KAZ, role: host}]
    invited: [{delegation: KAZ, note: No. 12/2026, note-date: 2026-10-01}, {delegation: UZB}, {delegation: DEU}]
    took-part: [{delegation: UZB}]
    sessions:
      - {code: opening, title: Opening, room: hall, starts: "2026-11-17T10:00", ends: "2026-11-17T11:00", speakers: [dana-omarova]}
      - {code: trade, title: Trade in transit, starts: "2026-11-17T15:00", ends: "2026-11-17T18:00"}
      - {code: closing, title: Closing, starts: "2026-11-18T10:00", ends: "2026-11-18T13:00"}
participants:
  - {code: dana-omarova, name: {latin: Dana Omarova, own: Дана Омарова, sort: "Omarova, Dana"}, gender: female}
  - {code: arman-serik, name: {latin: Arman Serik, own: Арман Серік}, gender: male}
  - {code: al-farsi, name: {latin: Mohammed Al-Farsi, own: محمد بن عبد الله الفارسي}, gender: male}
  - {code: anna-klein, name: {latin: Anna Klein}, gender: female}
  - {code: anna-klein-2, name: {latin: Anna KLEIN}}
  - {code: rustam, name: {latin: Рустам Каримов}, gender: male}
  - {code: nina-ivic, name: {latin: Nina Ivić}, gender: female}
rosters:
  - meeting: experts-1
    registrations:
      - {code: KAZ-001, participant: dana-omarova, delegation: KAZ, institution: mfa, position: Deputy Minister, role: head, status: confirmed}
      - {code: KAZ-002, participant: arman-serik, delegation: KAZ, role: secretariat, status: confirmed}
      - {code: OMN-001, participant: al-farsi, delegation: OMN, position: Minister, role: head, status: confirmed}
      - {code: DEU-001, participant: anna-klein, delegation: DEU, position: Adviser, role: head, status: confirmed}
      - {code: DEU-002, participant: anna-klein-2, delegation: DEU, role: adviser, status: confirmed}
      - {code: UZB-001, participant: rustam, delegation: UZB, role: delegate, status: nominated}
      - {code: OSCE-001, participant: nina-ivic, delegation: OSCE, position: Officer, role: observer, status: confirmed}
    check-ins:
      - {code: KAZ-001, at: "2026-11-17T09:00"}
      - {code: DEU-001, at: "2026-11-17T09:10"}
      - {code: OSCE-001, at: "2026-11-18T09:10"}
---
$ plenary load meeting.yaml --output plan.txt
! Wrote plan.txt
$ plenary document list
NAME          WHAT
participants  list of participants: figures, then who is there by class and delegation
changes       what changed in a document since its last version, between two, or since a day
sign-in       sheets to sign, one for each day or session
attendance    who was represented, in the sentences of a report, with figures and shares of women
roll-call     the members in the order in which they are called, with places to tick
arrivals      arrivals and departures by day and time, with flights, hotels and who meets whom
visas         list of participants for those who issue visas
credentials   report on credentials: received, or missing, delegations in order
invitation    invitation of a delegation, to go with its nomination form
nomination    nomination form of a delegation: a workbook to fill in and send back
timetable     the sessions of each day, morning and afternoon
programme     programme of the day: the sessions of one day
speakers      speakers' list, for the room or in large print for the chair
seating       seat plan of a room, with a roll of who sits where
badges        badges as PDF, each with its token, or a table of what they show
plates        name plates in their order as PDF, or a table of how many people sit behind each
certificates  certificates for those who came, with their serial numbers, or a table for a mail merge
$ plenary document list --format csv --output documents.csv
! Wrote documents.csv
$ plenary document list --json
[
  {"name": "participants", "what": "list of participants: figures, then who is there by class and delegation"},
  {"name": "changes", "what": "what changed in a document since its last version, between two, or since a day"},
  {"name": "sign-in", "what": "sheets to sign, one for each day or session"},
  {"name": "attendance", "what": "who was represented, in the sentences of a report, with figures and shares of women"},
  {"name": "roll-call", "what": "the members in the order in which they are called, with places to tick"},
  {"name": "arrivals", "what": "arrivals and departures by day and time, with flights, hotels and who meets whom"},
  {"name": "visas", "what": "list of participants for those who issue visas"},
  {"name": "credentials", "what": "report on credentials: received, or missing, delegations in order"},
  {"name": "invitation", "what": "invitation of a delegation, to go with its nomination form"},
  {"name": "nomination", "what": "nomination form of a delegation: a workbook to fill in and send back"},
  {"name": "timetable", "what": "the sessions of each day, morning and afternoon"},
  {"name": "programme", "what": "programme of the day: the sessions of one day"},
  {"name": "speakers", "what": "speakers' list, for the room or in large print for the chair"},
  {"name": "seating", "what": "seat plan of a room, with a roll of who sits where"},
  {"name": "badges", "what": "badges as PDF, each with its token, or a table of what they show"},
  {"name": "plates", "what": "name plates in their order as PDF, or a table of how many people sit behind each"},
  {"name": "certificates", "what": "certificates for those who came, with their serial numbers, or a table for a mail merge"}
]

# States and organizations, by the alphabet of a language.
$ plenary delegation list --language fr --format csv
code,name,class,kind,group,institutions
DEU,Allemagne,États,state,,0
KAZ,Kazakhstan,États,state,,1
OMN,Oman,États,state,,0
UZB,Ouzbékistan,États,state,,0
OSCE,Organisation pour la sécurité et la coopération en Europe,Organisations intergouvernementales,organization,,0
$ plenary delegation list --language ru --format csv
code,name,class,kind,group,institutions
DEU,Германия,Государства,state,,0
KAZ,Казахстан,Государства,state,,1
OMN,Оман,Государства,state,,0
UZB,Узбекистан,Государства,state,,0
OSCE,ОБСЕ,Межправительственные организации,organization,,0

# Those who are confirmed, by class, delegation and role, with what to look at first.
$ plenary document participants -m experts-1
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Provisional list of participants

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Illustrative: 6 of 6 persons here were invented for show.

Class                            Delegations  Persons  Women
States                                     3        4      2
Intergovernmental organizations            1        1      1
Secretariat                                1        1      0
------------------------------------------------------------
Total                                      5        6      3

States
======

Germany
-------
Anna Klein
  Adviser
Anna KLEIN

Kazakhstan
----------
Dana Omarova
  Deputy Minister
  Ministry of Foreign Affairs

Oman
----
Mohammed Al-Farsi
  Minister

Intergovernmental organizations
===============================

OSCE
----
Nina Ivić
  Officer

Secretariat
===========

Kazakhstan
----------
Arman Serik
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.

# With those who are not confirmed yet; in Russian, by the Russian alphabet, with roles and the names in their own script.
$ plenary document participants -m experts-1 --who expected --language ru --roles --own-script
Expert meetings on trade
First expert meeting
Almaty, Казахстан, 17–18 ноября 2026 года
Предварительный список участников

Составлен на основе информации, полученной секретариатом по состоянию на 23 ноября 2026 года, 14:00.

Пример: 7 из 7 лиц вымышлены.

Категория                         Делегации  Лица  Женщины
Государства                               4     5        2
Межправительственные организации          1     1        1
Секретариат                               1     1        0
----------------------------------------------------------
Всего                                     6     7        3

Государства
===========

Германия
--------
Anna Klein
  Глава делегации
  Adviser
Anna KLEIN
  Советник

Казахстан
---------
Дана Омарова
  Глава делегации
  Deputy Minister
  Министерство иностранных дел

Оман
----
Mohammed Al-Farsi
  محمد بن عبد الله الفارسي
  Глава делегации
  Minister

Узбекистан
----------
Рустам Каримов
  Делегат

Межправительственные организации
================================

ОБСЕ
----
Nina Ivić
  Наблюдатель
  Officer

Секретариат
===========

Казахстан
---------
Арман Серік
  Секретариат
! Warning: 3 persons have neither function nor institution: DEU-002 Anna KLEIN, UZB-001 Рустам Каримов and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.
! Warning: a delegation has no head: Узбекистан.
! Warning: a name has no Latin letters: UZB-001 Рустам Каримов.

# The final list is of who came; corrections go somewhere until a day; in French the Germans come first.
$ plenary document participants -m experts-1 --who checked-in --status final --language fr --corrections-to secretariat@example.org --corrections-until 2026-11-25
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17 et 18 novembre 2026
Liste finale des participants

Établie sur la base des renseignements reçus par le secrétariat au 23 novembre 2026, 14:00.

Les rectifications sont à adresser à secretariat@example.org au plus tard le mercredi 25 novembre
2026.

Exemple : 3 des 3 personnes sont fictives.

Catégorie                            Délégations  Personnes  Femmes
États                                          2          2       2
Organisations intergouvernementales            1          1       1
-------------------------------------------------------------------
Total                                          3          3       3

États
=====

Allemagne
---------
Anna Klein
  Adviser

Kazakhstan
----------
Dana Omarova
  Deputy Minister
  Ministry of Foreign Affairs

Organisations intergouvernementales
===================================

Organisation pour la sécurité et la coopération en Europe
---------------------------------------------------------
Nina Ivić
  Officer
$ plenary document participants -m experts-1 --corrections-until 2026-11-25
! plenary: error: --corrections-until needs --corrections-to
! help: say to whom corrections go, such as --corrections-to secretariat@example.org
[exit 2]
$ plenary document participants -m experts-1 --corrections-to secretariat@example.org --corrections-until tomorrow
! plenary: error: 'tomorrow' is not a date
! help: write the day as YYYY-MM-DD, such as 2011-03-30
[exit 2]

# As at the last change, or a day: then it says what is newer.
$ plenary document participants -m experts-1 --as-of 2026-11-20 --language es --columns 2
Expert meetings on trade
First expert meeting
Almaty, Kazajstán, 17 y 18 de noviembre de 2026
Lista provisional de participantes

Preparada sobre la base de la información recibida por la secretaría al 20 de noviembre de 2026.

Ejemplo: 6 de 6 personas son ficticias.

Categoría                            Delegaciones  Personas  Mujeres
Estados                                         3         4        2
Organizaciones intergubernamentales             1         1        1
Secretaría                                      1         1        0
--------------------------------------------------------------------
Total                                           5         6        3

Estados
=======

Alemania
--------
Anna Klein
  Adviser
Anna KLEIN

Kazajstán
---------
Dana Omarova
  Deputy Minister
  Ministry of Foreign Affairs

Omán
----
Mohammed Al-Farsi
  Minister

Organizaciones intergubernamentales
===================================

OSCE
----
Nina Ivić
  Officer

Secretaría
==========

Kazajstán
---------
Arman Serik
! Warning: on 20 November 2026 the registry did not know 'experts-1' yet; the document has what it holds now.
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.

# To edit, to print, to calculate with. The same registry makes the same bytes.
$ plenary document participants -m experts-1 -o list.docx
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.
! Wrote list.docx
$ plenary document participants -m experts-1 --output list.html
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.
! Wrote list.html
$ plenary document participants -m experts-1 --output list.xlsx
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.
! Wrote list.xlsx
$ plenary document participants -m experts-1 --output list.txt
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.
! Wrote list.txt
$ plenary document participants -m experts-1 --output list.pdf
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.
! Wrote list.pdf
$ plenary document participants -m experts-1 -O html
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Provisional list of participants – First expert meeting</title>
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
@page { size: A4 portrait }
</style>
<p class="masthead"><bdi>Expert meetings on trade</bdi></p>
<p class="subtitle"><bdi>First expert meeting</bdi></p>
<p class="subtitle"><bdi>Almaty, Kazakhstan, 17–18 November 2026</bdi></p>
<h1 class="title"><bdi>Provisional list of participants</bdi></h1>
<p class="body"><bdi>Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.</bdi></p>
<p class="note"><bdi>Illustrative: 6 of 6 persons here were invented for show.</bdi></p>
<table>
<colgroup><col style="width: 45.4%"><col style="width: 18.1%"><col style="width: 18.1%"><col style="width: 18.1%"></colgroup>
<thead><tr><th>Class</th><th class="right">Delegations</th><th class="right">Persons</th><th class="right">Women</th></tr></thead>
<tbody>
<tr><td><bdi>States</bdi></td><td class="right"><bdi>3</bdi></td><td class="right"><bdi>4</bdi></td><td class="right"><bdi>2</bdi></td></tr>
<tr><td><bdi>Intergovernmental organizations</bdi></td><td class="right"><bdi>1</bdi></td><td class="right"><bdi>1</bdi></td><td class="right"><bdi>1</bdi></td></tr>
<tr><td><bdi>Secretariat</bdi></td><td class="right"><bdi>1</bdi></td><td class="right"><bdi>1</bdi></td><td class="right"><bdi>0</bdi></td></tr>
<tr class="strong"><td><bdi>Total</bdi></td><td class="right"><bdi>5</bdi></td><td class="right"><bdi>6</bdi></td><td class="right"><bdi>3</bdi></td></tr>
</tbody></table>
<h2><bdi>States</bdi></h2>
<h3><bdi>Germany</bdi></h3>
<div class="entry"><div><bdi>Anna Klein</bdi></div><div><bdi>Adviser</bdi></div></div>
<div class="entry"><div><bdi>Anna KLEIN</bdi></div></div>
<h3><bdi>Kazakhstan</bdi></h3>
<div class="entry"><div><bdi>Dana Omarova</bdi></div><div><bdi>Deputy Minister</bdi></div><div><bdi>Ministry of Foreign Affairs</bdi></div></div>
<h3><bdi>Oman</bdi></h3>
<div class="entry"><div><bdi>Mohammed Al-Farsi</bdi></div><div><bdi>Minister</bdi></div></div>
<h2><bdi>Intergovernmental organizations</bdi></h2>
<h3><bdi>OSCE</bdi></h3>
<div class="entry"><div><bdi>Nina Ivić</bdi></div><div><bdi>Officer</bdi></div></div>
<h2><bdi>Secretariat</bdi></h2>
<h3><bdi>Kazakhstan</bdi></h3>
<div class="entry"><div><bdi>Arman Serik</bdi></div></div>
! Warning: 2 persons have neither function nor institution: DEU-002 Anna KLEIN and KAZ-002 Arman Serik.
! Warning: a name stands twice in a delegation: DEU-001 Anna Klein = DEU-002 Anna KLEIN.

# A sheet to sign for each day, or for each session of one.
$ plenary document sign-in -m experts-1 --blank-rows 2 --who expected
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Attendance sheet
Date: Tuesday, 17 November 2026

No.  Name               Delegation  Function                                      Sex  Signature
  1  Anna Klein         Germany     Adviser                                       F
  2  Anna KLEIN         Germany
  3  Dana Omarova       Kazakhstan  Deputy Minister, Ministry of Foreign Affairs  F
  4  Mohammed Al-Farsi  Oman        Minister                                      M
  5  Рустам Каримов     Uzbekistan                                                M
  6  Nina Ivić          OSCE        Officer                                       F
  7  Arman Serik        Kazakhstan                                                M
  8
  9

The data on this sheet are processed by the secretariat only to show who attended, and are kept as
long as the rules of the organizers and donors require.

Certified by (name, function, signature):

====================================================================================================

Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Attendance sheet
Date: Wednesday, 18 November 2026

No.  Name               Delegation  Function                                      Sex  Signature
  1  Anna Klein         Germany     Adviser                                       F
  2  Anna KLEIN         Germany
  3  Dana Omarova       Kazakhstan  Deputy Minister, Ministry of Foreign Affairs  F
  4  Mohammed Al-Farsi  Oman        Minister                                      M
  5  Рустам Каримов     Uzbekistan                                                M
  6  Nina Ivić          OSCE        Officer                                       F
  7  Arman Serik        Kazakhstan                                                M
  8
  9

The data on this sheet are processed by the secretariat only to show who attended, and are kept as
long as the rules of the organizers and donors require.

Certified by (name, function, signature):

Illustrative: 7 of 7 persons here were invented for show.
$ plenary document sign-in -m experts-1 --sessions --day 2026-11-17 --blank-rows 0 --language ru --format text
Expert meetings on trade
First expert meeting
Almaty, Казахстан, 17–18 ноября 2026 года
Лист регистрации
Дата: вторник, 17 ноября 2026 года, 10:00–11:00, Opening, Зал: Great Hall

№  Фамилия, имя       Делегация  Должность                                      Пол  Подпись
1  Anna Klein         Германия   Adviser                                        Ж
2  Anna KLEIN         Германия
3  Дана Омарова       Казахстан  Deputy Minister, Министерство иностранных дел  Ж
4  Mohammed Al-Farsi  Оман       Minister                                       М
5  Nina Ivić          ОБСЕ       Officer                                        Ж
6  Арман Серік        Казахстан                                                 М

Данные на этом листе обрабатываются секретариатом только для подтверждения присутствия и хранятся
столько, сколько требуют правила организаторов и доноров.

Заверено (фамилия, должность, подпись):

====================================================================================================

Expert meetings on trade
First expert meeting
Almaty, Казахстан, 17–18 ноября 2026 года
Лист регистрации
Дата: вторник, 17 ноября 2026 года, 15:00–18:00, Trade in transit

№  Фамилия, имя       Делегация  Должность                                      Пол  Подпись
1  Anna Klein         Германия   Adviser                                        Ж
2  Anna KLEIN         Германия
3  Дана Омарова       Казахстан  Deputy Minister, Министерство иностранных дел  Ж
4  Mohammed Al-Farsi  Оман       Minister                                       М
5  Nina Ivić          ОБСЕ       Officer                                        Ж
6  Арман Серік        Казахстан                                                 М

Данные на этом листе обрабатываются секретариатом только для подтверждения присутствия и хранятся
столько, сколько требуют правила организаторов и доноров.

Заверено (фамилия, должность, подпись):

Пример: 6 из 6 лиц вымышлены.
$ plenary document sign-in -m experts-1 --day 2026-11-20
! plenary: error: 'experts-1' is not held on 2026-11-20
! help: write one of its days, 2026-11-17..2026-11-18
[exit 2]
$ plenary document sign-in -m experts-1 --day Tuesday
! plenary: error: 'Tuesday' is not a date
! help: write the day as YYYY-MM-DD, such as 2011-03-29
[exit 2]
$ plenary document sign-in -m experts-1 --output sign-in.docx
! Wrote sign-in.docx

# For the report: who was represented. A source says that Uzbekistan was.
$ plenary document attendance -m experts-1
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Attendance

The following States were represented: Germany, Kazakhstan and Uzbekistan.

The following intergovernmental organizations were represented: OSCE.

Statistics
==========

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Illustrative: 3 of 3 persons here were invented for show.

Class                            Delegations  Persons  Women  Men  Other or not known
States                                     3        2      2    0                   0
Intergovernmental organizations            1        1      1    0                   0
-------------------------------------------------------------------------------------
Total                                      4        3      3    0                   0

Share of women                        Women  Persons      %
All participants                          3        3  100 %
Heads and deputy heads of delegation      2        2  100 %
States                                    2        2  100 %
Intergovernmental organizations           1        1  100 %

Shares are of persons whose sex is known.
$ plenary document attendance -m experts-1 --language es --format html --output attendance.html
! Wrote attendance.html

# Who is called, in the order of the language.
$ plenary document roll-call -m experts-1 --language fr
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17 et 18 novembre 2026
Liste d'appel nominal

N°  Délégation   Présent  Pour  Contre  Abstention
 1  Allemagne
 2  Kazakhstan
 3  Oman
 4  Ouzbékistan
$ plenary document roll-call -m experts-1 -O xlsx -o roll-call.xlsx
! Wrote roll-call.xlsx

# For visas, with empty cells for what is not in the register.
$ plenary document visas -m experts-1 --who expected
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
List of participants for visas

Draft of 23 November 2026, 14:00

Illustrative: 7 of 7 persons here were invented for show.

No.  Name               Sex  Delegation  Function                                      Nationality  Date and place of birth  Passport No.  Valid until
  1  Anna Klein         F    Germany     Adviser
  2  Anna KLEIN              Germany
  3  Dana Omarova       F    Kazakhstan  Deputy Minister, Ministry of Foreign Affairs
  4  Mohammed Al-Farsi  M    Oman        Minister
  5  Рустам Каримов     M    Uzbekistan
  6  Nina Ivić          F    OSCE        Officer
  7  Arman Serik        M    Kazakhstan
$ plenary document visas -m experts-1 --language fr --format docx --output visas.docx
! Wrote visas.docx

# Whose credentials are there.
$ plenary document credentials -m experts-1
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Report on credentials

Prepared on the basis of information received by the secretariat as at 23 November 2026, 14:00.

Delegations whose credentials were received (1): Kazakhstan.

Delegations, invited or registered, whose credentials were not received (4): Germany, Oman,
Uzbekistan and OSCE.

No.  Delegation  Status            Note         Date
  1  Germany     Not received
  2  Kazakhstan  Received by note  No. 12/2026  1 October 2026
  3  Oman        Not received
  4  Uzbekistan  Not received
  5  OSCE        Not received
$ plenary document credentials -m experts-1 --language ru --format docx --output credentials.docx
! Wrote credentials.docx

# The sessions.
$ plenary document timetable -m experts-1
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Provisional timetable

Tuesday, 17 November 2026
=========================

Morning
-------

Time         Item     Room        Speakers
10:00–11:00  Opening  Great Hall  Dana Omarova

Afternoon
---------

Time         Item              Room  Speakers
15:00–18:00  Trade in transit

Wednesday, 18 November 2026
===========================

Morning
-------

Time         Item     Room  Speakers
10:00–13:00  Closing

Times are those of Almaty.
$ plenary document timetable -m experts-1 --language es --format html --output timetable.html
! Wrote timetable.html
$ plenary document programme -m experts-1 --day 2026-11-17 --language fr
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17 et 18 novembre 2026
Programme de la journée

Mardi 17 novembre 2026
======================

Matin
-----

Heure        Point    Salle       Orateurs
10:00–11:00  Opening  Great Hall  Dana Omarova

Après-midi
----------

Heure        Point             Salle  Orateurs
15:00–18:00  Trade in transit

Heures de Almaty.
$ plenary document programme -m experts-1 --format docx --output programme.docx
! plenary: error: 'plenary document programme' needs --day
! help: write the day, such as --day 2011-03-29
[exit 2]
$ plenary document programme -m experts-1 --day 2026-11-18 --format docx --output programme.docx
! Wrote programme.docx
$ plenary document participants -m nowhere
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]
$ plenary document participants
! plenary: error: 'plenary document participants' needs --meeting
! help: write --meeting MEETING
[exit 2]

# An invitation, and the form that goes with it; what the ministry fills in comes in without a question.
$ plenary document invitation -m experts-1 --delegation Uzbekistan --reply-to secretariat@example.org --reply-by 2026-11-10
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Invitation
To: Uzbekistan

The organizers have the honour to invite your delegation to take part in the following meeting:
First expert meeting (Almaty, Kazakhstan, 17–18 November 2026).

Please send the nomination form, filled in, to secretariat@example.org by Tuesday, 10 November 2026.
$ plenary document invitation -m experts-1 --delegation DEU --language fr --format docx --output invitation.docx
! Wrote invitation.docx
$ plenary document invitation -m experts-1
! plenary: error: 'plenary document invitation' needs --delegation or --folder
! help: write --delegation DELEGATION, or --folder FOLDER for a file for each that is invited
[exit 2]
$ plenary document invitation -m experts-1 --delegation NOR
! plenary: error: there is no delegation 'NOR'
! help: see 'plenary delegation list'
[exit 1]
$ plenary document nomination -m experts-1 --delegation KAZ --from-meeting experts-1 --language ru --reply-to secretariat@example.org --reply-by 2026-11-10 --blank-rows 3 --format xlsx --output form.xlsx
! Wrote form.xlsx
$ plenary document nomination -m experts-1 --delegation KAZ --from-meeting nowhere --output form.xlsx
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]

# For each delegation that is invited; what cannot be made is named, and the others are made.
$ plenary document invitation -m experts-1 --folder letters
! Wrote 3 files into letters
$ plenary document invitation -m experts-1 --folder letters --reply-to secretariat@example.org --format html
! Wrote 3 files into letters
$ plenary document nomination -m experts-1 --folder letters/forms --from-meeting experts-1 --language ru
! Wrote 3 files into letters/forms
$ plenary participant import -m experts-1 letters/forms/nomination-DEU.xlsx --source illustrative --dry-run
COLUMN                                     READ AS           WHY                 VALUES
Делегация                                  delegation        its header says so  Германия
Обращение                                  courtesy_title    its header says so  -
Фамилия                                    family            its header says so  Anna Klein; Anna KLEIN
Имя и отчество                             given             its header says so  -
Имя на родном языке                        own_name          its header says so  -
Пол                                        gender            its header says so  Женский
Роль в делегации                           role              its header says so  Глава делегации; Советник
Должность                                  position          its header says so  Adviser
Ведомство                                  institution       its header says so  -
Эл. почта                                  email             its header says so  -
Телефон                                    phone             its header says so  -
Дата прилета                               arrival_day       its header says so  -
Время прилета                              arrival_time      its header says so  -
Рейс прилета                               arrival_flight    its header says so  -
Дата вылета                                departure_day     its header says so  -
Время вылета                               departure_time    its header says so  -
Рейс вылета                                departure_flight  its header says so  -
Гостиница                                  hotel             its header says so  -
Рабочий язык                               working_language  its header says so  -
Согласие на включение в список участников  listed            its header says so  -
Согласие на указание контактов в списке    contacts_shown    its header says so  -
Согласие на фотосъемку                     photographed      its header says so  -

ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  4  same     DEU-001  confirmed  -       -      -
  5  same     DEU-002  confirmed  -       -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
The header is row 3; what stands above it is not read: 'Форма заявки на участие', 'First expert meeting (Almaty, Казахстан, 17–18 ноября 2026 года)'.
The name of the sheet, 'DEU', stands for the delegation of the rows below it.
The delegation stands in lines of its own: rows 6 to 15.
--- letters/invitation-KAZ.txt/in-the-way.txt
A folder where a letter would be.
---
$ plenary document invitation -m experts-1 --folder letters --format text --language fr
! Not made: KAZ: cannot write 'letters/invitation-KAZ.txt': it is a folder, not a file.
! Wrote 2 files into letters
[exit 1]
$ plenary document invitation -m experts-1 --folder letters --delegation KAZ
! plenary: error: --folder is for each delegation that is invited
! help: leave out --delegation, or write --output FILE in the place of --folder
[exit 2]
$ plenary document nomination -m experts-1 --folder letters --output form.xlsx
! plenary: error: --folder is in the place of --output
! help: leave out --output
[exit 2]
$ plenary document nomination -m experts-1 --folder letters/invitation-UZB.txt
! plenary: error: cannot make the folder 'letters/invitation-UZB.txt': it is a file; name another folder
[exit 1]
$ plenary document nomination -m experts-1 --folder letters --format docx
! plenary: error: 'docx' is no value for --format
! help: It takes xlsx
[exit 2]

# Whoever is not invited is sent one all the same, with a warning.
$ plenary document invitation -m experts-1 --delegation OMN --output letter.txt
! Warning: OMN is not invited to 'experts-1'.
! Wrote letter.txt
$ plenary document nomination -m experts-1 --delegation OMN --output form.xlsx
! Warning: OMN is not invited to 'experts-1'.
! Wrote form.xlsx

# Tables for those who print.
$ plenary document badges -m experts-1 --who expected --language ru --format csv
code,badge_name,own_name,delegation,role,class,letter,colour,function,institution,meeting,place,dates
DEU-001,Anna Klein,,Германия,Глава делегации,Государства,S,#1f5fa8,Adviser,,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
DEU-002,Anna KLEIN,,Германия,Советник,Государства,S,#1f5fa8,,,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
KAZ-001,Dana Omarova,Дана Омарова,Казахстан,Глава делегации,Государства,S,#1f5fa8,Deputy Minister,Министерство иностранных дел,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
OMN-001,Mohammed Al-Farsi,محمد بن عبد الله الفارسي,Оман,Глава делегации,Государства,S,#1f5fa8,Minister,,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
UZB-001,Рустам Каримов,,Узбекистан,Делегат,Государства,S,#1f5fa8,,,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
OSCE-001,Nina Ivić,,ОБСЕ,Наблюдатель,Межправительственные организации,I,#7d4c9e,Officer,,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
KAZ-002,Arman Serik,Арман Серік,Казахстан,Секретариат,Секретариат,X,#333333,,,First expert meeting,"Almaty, Казахстан",17–18 ноября 2026 года
$ plenary document badges -m experts-1 --json --output badges.json
! Wrote badges.json
$ plenary document plates -m experts-1
NO  CODE  PLATE       CLASS                            PERSONS  GREAT HALL
 1  DEU   Germany     States                                 2           1
 2  KAZ   Kazakhstan  States                                 1           1
 3  OMN   Oman        States                                 1           1
 4  UZB   Uzbekistan  States                                 1           1
 5  OSCE  OSCE        Intergovernmental organizations        1           1
--------------------------------------------------------------------------
          Total                                              6           5
$ plenary document plates -m experts-1 --language fr --format csv --output plates.csv
! Wrote plates.csv
$ plenary document plates -m experts-1 --json
{
  "rows": [
    {"number": 1, "code": "DEU", "plate": "Germany", "class": "States", "persons": 2, "room_hall": 1},
    {"number": 2, "code": "KAZ", "plate": "Kazakhstan", "class": "States", "persons": 1, "room_hall": 1},
    {"number": 3, "code": "OMN", "plate": "Oman", "class": "States", "persons": 1, "room_hall": 1},
    {"number": 4, "code": "UZB", "plate": "Uzbekistan", "class": "States", "persons": 1, "room_hall": 1},
    {"number": 5, "code": "OSCE", "plate": "OSCE", "class": "Intergovernmental organizations", "persons": 1, "room_hall": 1}
  ],
  "total": {"number": null, "code": null, "plate": "Total", "class": null, "persons": 6, "room_hall": 5}
}
$ plenary document certificates -m experts-1
SERIAL          CODE      NAME          NAME ON THE BADGE  DELEGATION  FUNCTION         MEETING               PLACE               DATES                DAYS  SIGNATORY
EXPERTS-1-0001  DEU-001   Anna Klein    Anna Klein         Germany     Adviser          First expert meeting  Almaty, Kazakhstan  17–18 November 2026     1  -
EXPERTS-1-0002  KAZ-001   Dana Omarova  Dana Omarova       Kazakhstan  Deputy Minister  First expert meeting  Almaty, Kazakhstan  17–18 November 2026     1  -
EXPERTS-1-0003  OSCE-001  Nina Ivić     Nina Ivić          OSCE        Officer          First expert meeting  Almaty, Kazakhstan  17–18 November 2026     1  -
! Gave 3 serial numbers: EXPERTS-1-0001 to EXPERTS-1-0003.
$ plenary document certificates -m experts-1 --language es --format csv
serial,code,name,badge_name,delegation,function,meeting,place,dates,days,signatory
EXPERTS-1-0001,DEU-001,Anna Klein,Anna Klein,Alemania,Adviser,First expert meeting,"Almaty, Kazajstán",17 y 18 de noviembre de 2026,1,
EXPERTS-1-0002,KAZ-001,Dana Omarova,Dana Omarova,Kazajstán,Deputy Minister,First expert meeting,"Almaty, Kazajstán",17 y 18 de noviembre de 2026,1,
EXPERTS-1-0003,OSCE-001,Nina Ivić,Nina Ivić,OSCE,Officer,First expert meeting,"Almaty, Kazajstán",17 y 18 de noviembre de 2026,1,
$ plenary document certificates -m experts-1 --json --output certificates.json
! Wrote certificates.json

# What changed since: one is added, one leaves, one has another function and name. The register is as it was before, too.
$ plenary document changes -m experts-1 --since 2026-11-23 --who expected
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026 to 23 November 2026, 14:00.

Change  Delegation  Name               Before  Now
added   Germany     Anna Klein                 Head of delegation, Adviser
added   Germany     Anna KLEIN                 Adviser
added   Kazakhstan  Dana Omarova               Head of delegation, Deputy Minister, Ministry of Foreign Affairs
added   Oman        Mohammed Al-Farsi          Head of delegation, Minister
added   Uzbekistan  Рустам Каримов             Delegate
added   OSCE        Nina Ivić                  Observer, Officer
added   Kazakhstan  Arman Serik                Secretariat
$ plenary participant edit -m experts-1 UZB-001 --status confirmed
UZB-001  confirmed
$ plenary participant withdraw -m experts-1 OMN-001
OMN-001  withdrawn
$ plenary participant edit -m experts-1 DEU-001 --position Counsellor
DEU-001  confirmed
$ plenary edit participant/nina-ivic name.latin='Nina Ivić-Novak'
THING                  CHANGE
participant nina-ivic  name/latin Nina Ivić -> Nina Ivić-Novak
$ plenary document changes -m experts-1 --since 1
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change   Delegation  Name               Before                        Now
changed  Germany     Anna Klein         Head of delegation, Adviser   Head of delegation, Counsellor
added    Uzbekistan  Рустам Каримов                                   Delegate
changed  OSCE        Nina Ivić-Novak    Nina Ivić, Observer, Officer  Observer, Officer
removed  Oman        Mohammed Al-Farsi  Head of delegation, Minister
$ plenary document changes -m experts-1 --since 1 --language ru --format text
Expert meetings on trade
First expert meeting
Almaty, Казахстан, 17–18 ноября 2026 года
Изменения в списке участников

С 23 ноября 2026 года, 14:00 по 23 ноября 2026 года, 14:00.

Изменение  Делегация   Фамилия, имя       Было                             Стало
изменен    Германия    Anna Klein         Глава делегации, Adviser         Глава делегации, Counsellor
включен    Узбекистан  Рустам Каримов                                      Делегат
изменен    ОБСЕ        Nina Ivić-Novak    Nina Ivić, Наблюдатель, Officer  Наблюдатель, Officer
исключен   Оман        Mohammed Al-Farsi  Глава делегации, Minister
$ plenary document changes -m experts-1 --since 5
Expert meetings on trade
First expert meeting
Almaty, Kazakhstan, 17–18 November 2026
Changes to the list of participants

From 23 November 2026, 14:00 to 23 November 2026, 14:00.

Change   Delegation  Name             Before                        Now
changed  OSCE        Nina Ivić-Novak  Nina Ivić, Observer, Officer  Observer, Officer
$ plenary document changes -m experts-1 --since 2 --output changes.docx
! Wrote changes.docx
$ plenary document changes -m experts-1 --since 99
! plenary: error: the log has no action 99
! help: see its actions with 'plenary log'
[exit 1]
$ plenary document changes -m experts-1 --since yesterday
! plenary: error: 'yesterday' is neither a date nor an action
! help: write a day as YYYY-MM-DD, or the number of an action as 'plenary log' shows it
[exit 2]
$ plenary document changes -m experts-1
! plenary: error: no version of 'participants' of 'experts-1' was released
! help: keep what it is now with 'plenary document release'
[exit 1]

# As at a day on which the registry knew the meeting, it is as it was then.
$ plenary --as-of 2026-11-23 document certificates -m experts-1 --format csv
serial,code,name,badge_name,delegation,function,meeting,place,dates,days,signatory
EXPERTS-1-0001,DEU-001,Anna Klein,Anna Klein,Germany,Counsellor,First expert meeting,"Almaty, Kazakhstan",17–18 November 2026,1,
EXPERTS-1-0002,KAZ-001,Dana Omarova,Dana Omarova,Kazakhstan,Deputy Minister,First expert meeting,"Almaty, Kazakhstan",17–18 November 2026,1,
EXPERTS-1-0003,OSCE-001,Nina Ivić-Novak,Nina Ivić-Novak,OSCE,Officer,First expert meeting,"Almaty, Kazakhstan",17–18 November 2026,1,
