# What a document prints beyond names: classes of the series, the lot, titles, consents, journeys, and what sessions are for.
--- meeting.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: {en: Kazakhstan, fr: Kazakhstan}, institutions: [{code: mfa, name: {en: Ministry of Foreign Affairs, fr: Ministère des affaires étrangères}}]}
  - {code: NOR, kind: state, name: {en: Norway, fr: Norvège}}
  - {code: UZB, kind: state, name: {en: Uzbekistan, fr: Ouzbékistan}}
  - {code: DEU, kind: state, name: {en: Germany, fr: Allemagne}}
  - {code: ACME, kind: organization, name: Acme News}
venues:
  - {code: house, city: Almaty, country: KAZ, zone: Asia/Almaty, rooms: [{code: hall, name: Great Hall}]}
series:
  - code: parties
    title: Conference of the Parties
    classes:
      - {code: party, title: {en: Parties, fr: Parties}, letter: P, colour: "#1f5fa8"}
      - {code: observer, title: {en: Observers, fr: Observateurs}, letter: O}
      - {code: press, title: {en: Media, fr: Médias}, shown: counted}
    member-order: role
meetings:
  - code: cop-1
    series: parties
    title: First session
    dates: 2026-11-17..2026-11-18
    status: held
    venue: house
    symbol: COP/1/INF.1
    project: P-17
    project-title: Trade in transit
    signatory: A. Sample, Secretary of the Conference
    first-state: NOR
    classes:
      - {delegation: KAZ, class: party}
      - {delegation: NOR, class: party}
      - {delegation: UZB, class: party}
      - {delegation: DEU, class: observer}
      - {delegation: DEU, class: party, from: 2026-11-18}
      - {delegation: ACME, class: press}
    sessions:
      - {code: opening, title: Opening, room: hall, starts: "2026-11-17T10:00", ends: "2026-11-17T11:00", chair: dana-omarova, speakers: [kari-dahl], access: open}
      - {code: budget, title: Budget, starts: "2026-11-17T15:00", ends: "2026-11-17T18:00", access: closed, for: decision, documents: [COP/1/2, COP/1/3]}
participants:
  - {code: dana-omarova, name: {latin: Dana Omarova, own: Дана Омарова, sort: "Omarova, Dana", printed: family-given}, gender: female, courtesy-title: H.E. Ms., courtesy-title-in: {fr: S.E. Mme}, email: dana@mfa.example, phone: "+7 700 000 00 01", contacts-shown: given}
  - {code: kari-dahl, name: {latin: Kari Dahl, sort: "Dahl, Kari"}, gender: female, academic-title: PhD, email: kari@mfa.example}
  - {code: rustam-karimov, name: {latin: Rustam Karimov, sort: "Karimov, Rustam"}, gender: male, courtesy-title: Mr., listed: refused}
  - {code: timur-aliev, name: {latin: Timur Aliev, sort: "Aliev, Timur"}, gender: male}
  - {code: anna-klein, name: {latin: Anna Klein, sort: "Klein, Anna"}, gender: female}
  - {code: joe-press, name: {latin: Joe Press}}
rosters:
  - meeting: cop-1
    registrations:
      - {code: KAZ-001, participant: timur-aliev, delegation: KAZ, role: adviser, status: confirmed, given-order: 1, position: Counsellor, arrival-day: 2026-11-16, arrival-time: "23:50", arrival-flight: KC 852, hotel: Grand Hotel, met-by: protocol, desk-note: knows the chair}
      - {code: KAZ-002, participant: dana-omarova, delegation: KAZ, institution: mfa, role: head, status: confirmed, given-order: 2, position: Deputy Minister, position-in: {fr: Vice-Ministre}, details: {arrival: by car}}
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed, position: Ambassador, arrival-day: 2026-11-16, arrival-time: "06:10", arrival-flight: LH 646, departure-day: 2026-11-19, departure-time: "07:45", departure-flight: LH 647}
      - {code: UZB-001, participant: rustam-karimov, delegation: UZB, role: head, status: confirmed, position: Ambassador}
      - {code: DEU-001, participant: anna-klein, delegation: DEU, role: observer, status: confirmed, position: Attaché}
      - {code: ACME-001, participant: joe-press, delegation: ACME, role: observer, status: confirmed}
---
$ plenary load meeting.yaml --output plan.txt
! Wrote plan.txt

# On the day before the observer became a party, and after it. Who refused is not listed; the press is counted.
$ plenary document participants -m cop-1 --names given-family --contacts --as-of 2026-11-17
COP/1/INF.1
English
Conference of the Parties
First session
Almaty, Kazakhstan, 17–18 November 2026
Provisional list of participants

Prepared on the basis of information received by the secretariat as at 17 November 2026.

Illustrative: 5 of 5 persons here were invented for show.

Class                        Delegations  Persons  Women
Parties                                2        3      2
Observers                              1        1      1
Media (counted, not listed)            1        1      0
--------------------------------------------------------
Total                                  4        5      3

Parties
=======

Norway
------
Kari DAHL, PhD
  Ambassador

Kazakhstan
----------
H.E. Ms. OMAROVA Dana
  Deputy Minister
  Ministry of Foreign Affairs
  +7 700 000 00 01
  dana@mfa.example
Timur ALIEV
  Counsellor

Observers
=========

Germany
-------
Anna KLEIN
  Attaché
! Warning: on 17 November 2026 the registry did not know 'cop-1' yet; the document has what it holds now.
! Warning: 1 person asked not to be listed: left out, of the figures too.
! Warning: a delegation has no head: Germany.
$ plenary document participants -m cop-1 --language fr --roles
COP/1/INF.1
Français
Conference of the Parties
First session
Almaty, Kazakhstan, 17 et 18 novembre 2026
Liste provisoire des participants

Établie sur la base des renseignements reçus par le secrétariat au 23 novembre 2026, 14:00.

Exemple : 5 des 5 personnes sont fictives.

Catégorie                     Délégations  Personnes  Femmes
Parties                                 3          4       3
Médias (comptés, sans liste)            1          1       0
------------------------------------------------------------
Total                                   4          5       3

Parties
=======

Norvège
-------
Kari Dahl, PhD
  Chef de délégation
  Ambassador

Allemagne
---------
Anna Klein
  Observateur
  Attaché

Kazakhstan
----------
S.E. Mme OMAROVA Dana
  Chef de délégation
  Vice-Ministre
  Ministère des affaires étrangères
Timur Aliev
  Conseiller
  Counsellor
! Warning: 1 person asked not to be listed: left out, of the figures too.
! Warning: a delegation has no head: Allemagne.

# Journeys stand in the list of arrivals alone, and notes for the desk nowhere.
$ plenary document arrivals -m cop-1
COP/1/INF.1
English
Conference of the Parties
First session
Almaty, Kazakhstan, 17–18 November 2026
Arrivals and departures

Draft of 23 November 2026, 14:00

Illustrative: 6 of 6 persons here were invented for show.

Arrivals
========

No.  Name                   Delegation  Role                Date              Time   Flight  Hotel        Met by
  1  Kari Dahl, PhD         Norway      Head of delegation  16 November 2026  06:10  LH 646
  2  Timur Aliev            Kazakhstan  Adviser             16 November 2026  23:50  KC 852  Grand Hotel  protocol
  3  H.E. Ms. OMAROVA Dana  Kazakhstan  Head of delegation  by car
  4  Mr. Rustam Karimov     Uzbekistan  Head of delegation
  5  Anna Klein             Germany     Observer
  6  Joe Press              Acme News   Observer

Departures
==========

No.  Name                   Delegation  Role                Date              Time   Flight  Hotel
  1  Kari Dahl, PhD         Norway      Head of delegation  19 November 2026  07:45  LH 647
  2  Mr. Rustam Karimov     Uzbekistan  Head of delegation
  3  Anna Klein             Germany     Observer
  4  H.E. Ms. OMAROVA Dana  Kazakhstan  Head of delegation
  5  Timur Aliev            Kazakhstan  Adviser                                              Grand Hotel
  6  Joe Press              Acme News   Observer
$ plenary document arrivals -m cop-1 --who expected --language ru --format docx --output arrivals.docx
! Wrote arrivals.docx

# Who pays and who signs.
$ plenary document sign-in -m cop-1 --day 2026-11-18 --blank-rows 1
COP/1/INF.1
English
Conference of the Parties
First session
Almaty, Kazakhstan, 17–18 November 2026
Attendance sheet

Project: P-17, Trade in transit

Date: Wednesday, 18 November 2026

No.  Name                   Delegation  Function                                      Sex  Signature
  1  Kari Dahl, PhD         Norway      Ambassador                                    F
  2  Mr. Rustam Karimov     Uzbekistan  Ambassador                                    M
  3  Anna Klein             Germany     Attaché                                       F
  4  H.E. Ms. OMAROVA Dana  Kazakhstan  Deputy Minister, Ministry of Foreign Affairs  F
  5  Timur Aliev            Kazakhstan  Counsellor                                    M
  6  Joe Press              Acme News
  7

The data on this sheet are processed by the secretariat only to show who attended, and are kept as
long as the rules of the organizers and donors require.

Certified by (name, function, signature): A. Sample, Secretary of the Conference

Illustrative: 6 of 6 persons here were invented for show.
$ plenary document roll-call -m cop-1
COP/1/INF.1
English
Conference of the Parties
First session
Almaty, Kazakhstan, 17–18 November 2026
Roll-call list

No.  Delegation  Present  In favour  Against  Abstaining
  1  Norway
  2  Uzbekistan
  3  Germany
  4  Kazakhstan
$ plenary document badges -m cop-1 --format csv
code,badge_name,own_name,delegation,role,class,letter,colour,function,institution,meeting,place,dates
NOR-001,Kari Dahl,,Norway,Head of delegation,Parties,P,#1f5fa8,Ambassador,,First session,"Almaty, Kazakhstan",17–18 November 2026
UZB-001,Rustam Karimov,,Uzbekistan,Head of delegation,Parties,P,#1f5fa8,Ambassador,,First session,"Almaty, Kazakhstan",17–18 November 2026
DEU-001,Anna Klein,,Germany,Observer,Parties,P,#1f5fa8,Attaché,,First session,"Almaty, Kazakhstan",17–18 November 2026
KAZ-002,Dana Omarova,Дана Омарова,Kazakhstan,Head of delegation,Parties,P,#1f5fa8,Deputy Minister,Ministry of Foreign Affairs,First session,"Almaty, Kazakhstan",17–18 November 2026
KAZ-001,Timur Aliev,,Kazakhstan,Adviser,Parties,P,#1f5fa8,Counsellor,,First session,"Almaty, Kazakhstan",17–18 November 2026
ACME-001,Joe Press,,Acme News,Observer,Media,,,,,First session,"Almaty, Kazakhstan",17–18 November 2026

# What is closed and what is for decision.
$ plenary document timetable -m cop-1
COP/1/INF.1
English
Conference of the Parties
First session
Almaty, Kazakhstan, 17–18 November 2026
Provisional timetable

Tuesday, 17 November 2026
=========================

Morning
-------

Time         Item           Room        Speakers
10:00–11:00  Opening. Open  Great Hall  Chair: H.E. Ms. OMAROVA Dana; Kari Dahl, PhD

Afternoon
---------

Time         Item                                             Room  Speakers
15:00–18:00  Budget: for decision (COP/1/2, COP/1/3). Closed

Times are those of Almaty.
$ plenary document attendance -m cop-1
COP/1/INF.1
English
Conference of the Parties
First session
Almaty, Kazakhstan, 17–18 November 2026
Attendance

No attendance is recorded.
