# Lists and details write the same data in every format and to files.
$ plenary load fixtures/ctitf-central-asia --output plan.txt --format table
! Wrote plan.txt
$ plenary series list --json
[
  {"code": "ctitf-central-asia", "title": "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia", "meetings": 4, "years": "2010–2011"}
]
$ plenary series list --output series.csv
! Wrote series.csv
$ plenary series show ctitf-central-asia --format json --output s.json
! Wrote s.json
$ plenary series show ctitf-central-asia --json
{
  "code": "ctitf-central-asia",
  "title": "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia",
  "short_title": "Expert meetings on counter-terrorism in Central Asia",
  "purpose": "review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts",
  "themes": [
    "I  Conditions conducive to the spread of terrorism  [S, F]",
    "II  Preventing and combating terrorism  [S, F]",
    "III  Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system  [S, F]",
    "IV  Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism  [S, F]"
  ],
  "grouping_final-report": [
    "final-report  the five groups of the final report  [G]",
    "  Governments of Central Asian countries: KAZ, KGZ, TJK, TKM",
    "  States of the region and other countries: AFG, CHN, DEU, IRN, NOR, PAK, RUS, USA",
    "  Regional and international organizations: CICA, CIS, CSTO, INTERPOL, NATO, OSCE, RATS-SCO, SCO",
    "  European Union: EU, EEAS, EU-CTC",
    "  UN organizations and CTITF entities: CTED, CTITF, DPA, OHCHR, UN-1267, UN-1540, UNDP, UNHCR, UNICRI, UNODC, UNRCCA"
  ],
  "grouping_ctitf-article": [
    "ctitf-article  the four groups of the CTITF article  [S]",
    "  the Central Asian region: members not known",
    "  neighbouring countries: members not known",
    "  UN: members not known",
    "  EU: members not known"
  ],
  "organizers": [
    "funder: European Union  [C, F]",
    "funder: Norway  [C, F]"
  ],
  "meetings": [
    "bratislava  15–16 December 2010, First expert meeting",
    "dushanbe  29–30 March 2011, Second expert meeting",
    "almaty  21–22 July 2011, Third expert meeting",
    "ashgabat  30 November 2011, High-level meeting adopting the Joint Plan of Action"
  ],
  "source": "S, F",
  "sources": [
    "C  Asia-Plus: News reports of 22 July and 30 November 2011, 2011",
    "F  UNRCCA: Counter-terrorism (page that lists all four meetings)",
    "G  Final report of the second expert meeting, 2011",
    "S  Counter-Terrorism Implementation Task Force: Central Asian States Press on for a Common Front on Terror"
  ]
}
$ plenary meeting show almaty --json
{
  "code": "almaty",
  "series": "ctitf-central-asia",
  "number": "3",
  "dates": "21–22 July 2011 (2 days)",
  "status": "held",
  "place": "Almaty, Kazakhstan",
  "zone": "Asia/Almaty (UTC+06:00)",
  "themes": [
    "III  Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system"
  ],
  "organizers": [
    "co-organizer: CTITF  [D]",
    "co-organizer: UNRCCA  [D]",
    "co-organizer: EEAS  [D]"
  ],
  "took_part": [
    "Kazakhstan  [D]",
    "Kyrgyzstan  [D]",
    "Tajikistan  [D]",
    "Turkmenistan  [D]",
    "United States  [D]",
    "Russian Federation  [D]",
    "Norway  [D]",
    "China  [D]",
    "Iran  [D]",
    "Afghanistan  [D]",
    "Pakistan  [D]",
    "CIS  [D]",
    "CICA  [D]",
    "CSTO  [D]",
    "OSCE  [D]",
    "SCO  [D]",
    "RATS SCO  [D]",
    "UN agencies  [D]"
  ],
  "registered": "0",
  "source": "S, C, D",
  "sources": [
    "C  Asia-Plus: News reports of 22 July and 30 November 2011, 2011",
    "D  CTITF news: Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy, 2011-07",
    "S  Counter-Terrorism Implementation Task Force: Central Asian States Press on for a Common Front on Terror"
  ]
}
$ plenary venue show almaty --format markdown --output v.md
! Wrote v.md
$ plenary venue show almaty --json
{
  "code": "almaty",
  "name": "not known",
  "city": "Almaty",
  "country": "KAZ  Kazakhstan",
  "zone": "Asia/Almaty",
  "meetings": [
    "almaty  21–22 July 2011, Third expert meeting"
  ],
  "source": "S, D"
}
$ plenary delegation list --json --output d.json
! Wrote d.json
$ plenary delegation show UNRCCA --format markdown --output u.md
! Wrote u.md
$ plenary delegation show UNRCCA --json
{
  "code": "UNRCCA",
  "kind": "organization",
  "name": "UNRCCA",
  "formal_name": "United Nations Regional Centre for Preventive Diplomacy for Central Asia",
  "groups": [
    "UN organizations and CTITF entities (the five groups of the final report)"
  ],
  "took_part": [
    "dushanbe  29–30 March 2011, Second expert meeting  [G]"
  ],
  "registrations": [
    "dushanbe  UNRCCA-001  speaker, confirmed"
  ],
  "source": "S, G"
}
$ plenary participant list --json --output p.json
! Wrote p.json
$ plenary participant show dag-halvorsen --format markdown --output h.md
! Wrote h.md
$ plenary participant show dag-halvorsen --json
{
  "code": "dag-halvorsen",
  "latin": "Dag Halvorsen",
  "badge": "Dag Halvorsen",
  "sort": "Halvorsen, Dag",
  "registrations": [
    "dushanbe  NOR-001  Norway, speaker, confirmed, Ambassador of Norway  [S]"
  ],
  "source": "S"
}
$ plenary participant find halvorsen --format jsonl --output f.jsonl
! Wrote f.jsonl
$ plenary participant find halvorsen --json
[
  {"code": "dag-halvorsen", "name": "Halvorsen, Dag", "own_name": null, "gender": null, "registrations": "dushanbe NOR-001"}
]
$ plenary outcome list --format tsv
code	meeting	kind	theme	follow_up	addressees	text	source
joint-plan-of-action	ashgabat	action		open		The high-level meeting adopted the Joint Plan of Action for the implementation of the United Nations Global Counter-Terrorism Strategy in Central Asia.	C, E
towards-a-joint-plan	dushanbe	recommendation	II	done		The outcome of the meeting feeds a joint plan of action on implementing the Strategy in Central Asia.	S, E
$ plenary status --format csv
what,state
registry,plenary.db (by PLENARY_DB)
as of,2026-11-23
sources,8
delegations,35
calendars,0
venues,4
series,1
meetings,4
participants,4
registrations,4
check-ins,0
outcomes,2
acknowledgements,0
speeches,0
documents,0
next meeting,none with dates to come
$ plenary status --json --output status.json
! Wrote status.json
$ plenary doctor --json --output d.json
! Wrote d.json
$ plenary doctor --format csv --output doctor.csv
! Wrote doctor.csv
$ plenary report attendance -m dushanbe --json --output a.json
! Wrote a.json
$ plenary validate fixtures/ctitf-central-asia --format table
Valid: 8 sources, 35 delegations, 4 venues, 1 series, 4 meetings, 4 participants, 4 registrations and 2 outcomes.

# A file that cannot be written.
$ plenary series list -o nowhere/series.csv
! plenary: error: cannot write 'nowhere/series.csv': its folder does not exist; create it first
[exit 1]
