$ plenary load fixtures/ctitf-central-asia -o plan.txt
! Wrote plan.txt
$ plenary report note -m dushanbe --as-of 2011-04-01
Second expert meeting
As of 1 April 2011

The second meeting in the series "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia" was held on 29–30 March 2011 in Dushanbe, Tajikistan.
The series is meant to review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts.
This meeting reviewed: Preventing and combating terrorism.

It was co-organized by CTITF and the European Union, with the support of UNRCCA and Tajikistan (S).
Another account (G): it was co-organized by CTITF, EEAS and UNRCCA, with the support of Tajikistan, funded by EEAS and Norway.
It brought together 61 representatives from 4 groups: the Central Asian region; neighbouring countries; UN; EU (S).

The discussion focused on:
- implementation of regional and international counter-terrorism instruments
- law enforcement cooperation for prevention and combating of terrorism
- countering the financing of terrorism
- countering the use of the Internet for terrorist purposes
- responding to attacks using weapons of mass destruction
- denying illicit trafficking of weapons

Speakers:
- Muhammad Rafiuddin Shah, Officer-in-Charge of the CTITF Office (CTITF)
- Eduard Auer, Ambassador of the European Union (European Union)
- Dag Halvorsen, Ambassador of Norway (Norway)
- Miroslav Jenča, Special Representative of the Secretary-General and Head of UNRCCA (UNRCCA)

The first meeting was held on 15–16 December 2010 (last year) in Bratislava, Slovakia; it examined Conditions conducive to the spread of terrorism; Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism.
The third meeting is slated for 21–22 July 2011 in Almaty, Kazakhstan; it is to examine Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system.

Sources:
- A: UNRCCA news, First experts' meeting on the UN Global Counter-Terrorism Strategy
- B: United Nations Information Service Vienna, UNIS/INF/393
- C: Asia-Plus, News reports of 22 July and 30 November 2011
- D: CTITF news, Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy
- F: UNRCCA, Counter-terrorism (page that lists all four meetings)
- G: Final report of the second expert meeting
- S: Counter-Terrorism Implementation Task Force, Central Asian States Press on for a Common Front on Terror
$ plenary report note -m dushanbe --as-of 2011-03-29
Second expert meeting
As of 29 March 2011

The second meeting in the series "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia" is being held on 29–30 March 2011 in Dushanbe, Tajikistan.
The series is meant to review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts.
This meeting is to review: Preventing and combating terrorism.

It is co-organized by CTITF and the European Union, with the support of UNRCCA and Tajikistan (S).
Another account (G): it is co-organized by CTITF, EEAS and UNRCCA, with the support of Tajikistan, funded by EEAS and Norway.

The discussion focuses on:
- implementation of regional and international counter-terrorism instruments
- law enforcement cooperation for prevention and combating of terrorism
- countering the financing of terrorism
- countering the use of the Internet for terrorist purposes
- responding to attacks using weapons of mass destruction
- denying illicit trafficking of weapons

Speakers:
- Muhammad Rafiuddin Shah, Officer-in-Charge of the CTITF Office (CTITF)
- Eduard Auer, Ambassador of the European Union (European Union)
- Dag Halvorsen, Ambassador of Norway (Norway)
- Miroslav Jenča, Special Representative of the Secretary-General and Head of UNRCCA (UNRCCA)

The first meeting was held on 15–16 December 2010 (last year) in Bratislava, Slovakia; it examined Conditions conducive to the spread of terrorism; Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism.
The third meeting is slated for 21–22 July 2011 in Almaty, Kazakhstan; it is to examine Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system.

Sources:
- A: UNRCCA news, First experts' meeting on the UN Global Counter-Terrorism Strategy
- B: United Nations Information Service Vienna, UNIS/INF/393
- C: Asia-Plus, News reports of 22 July and 30 November 2011
- D: CTITF news, Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy
- F: UNRCCA, Counter-terrorism (page that lists all four meetings)
- G: Final report of the second expert meeting
- S: Counter-Terrorism Implementation Task Force, Central Asian States Press on for a Common Front on Terror
$ plenary report note -m dushanbe --as-of 2010-12-20
Second expert meeting
As of 20 December 2010

The second meeting in the series "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia" is slated for 29–30 March 2011 in Dushanbe, Tajikistan.
The series is meant to review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts.
This meeting is to review: Preventing and combating terrorism.

It is co-organized by CTITF and the European Union, with the support of UNRCCA and Tajikistan (S).
Another account (G): it is co-organized by CTITF, EEAS and UNRCCA, with the support of Tajikistan, funded by EEAS and Norway.

The discussion is to focus on:
- implementation of regional and international counter-terrorism instruments
- law enforcement cooperation for prevention and combating of terrorism
- countering the financing of terrorism
- countering the use of the Internet for terrorist purposes
- responding to attacks using weapons of mass destruction
- denying illicit trafficking of weapons

Speakers:
- Muhammad Rafiuddin Shah, Officer-in-Charge of the CTITF Office (CTITF)
- Eduard Auer, Ambassador of the European Union (European Union)
- Dag Halvorsen, Ambassador of Norway (Norway)
- Miroslav Jenča, Special Representative of the Secretary-General and Head of UNRCCA (UNRCCA)

The first meeting was held on 15–16 December 2010 in Bratislava, Slovakia; it examined Conditions conducive to the spread of terrorism; Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism.
The third meeting is slated for 21–22 July 2011 (next year) in Almaty, Kazakhstan; it is to examine Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system.

Sources:
- A: UNRCCA news, First experts' meeting on the UN Global Counter-Terrorism Strategy
- B: United Nations Information Service Vienna, UNIS/INF/393
- C: Asia-Plus, News reports of 22 July and 30 November 2011
- D: CTITF news, Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy
- F: UNRCCA, Counter-terrorism (page that lists all four meetings)
- G: Final report of the second expert meeting
- S: Counter-Terrorism Implementation Task Force, Central Asian States Press on for a Common Front on Terror
$ plenary report note --meeting dushanbe --source G
Second expert meeting
As of 23 November 2026

The second meeting in the series "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia" was held on 29–30 March 2011 in Dushanbe, Tajikistan.
The series is meant to review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts.
This meeting reviewed: Preventing and combating terrorism.

It was co-organized by CTITF, EEAS and UNRCCA, with the support of Tajikistan, funded by EEAS and Norway (G).
Another account (S): it was co-organized by CTITF and the European Union, with the support of UNRCCA and Tajikistan.
It brought together 61 representatives from 5 groups: Governments of Central Asian countries; States of the region and other countries; Regional and international organizations; European Union; UN organizations and CTITF entities (G).

The discussion focused on:
- implementation of regional and international counter-terrorism instruments
- law enforcement cooperation for prevention and combating of terrorism
- countering the financing of terrorism
- countering the use of the Internet for terrorist purposes
- responding to attacks using weapons of mass destruction
- denying illicit trafficking of weapons

Speakers:
- Muhammad Rafiuddin Shah, Officer-in-Charge of the CTITF Office (CTITF)
- Eduard Auer, Ambassador of the European Union (European Union)
- Dag Halvorsen, Ambassador of Norway (Norway)
- Miroslav Jenča, Special Representative of the Secretary-General and Head of UNRCCA (UNRCCA)

The first meeting was held on 15–16 December 2010 in Bratislava, Slovakia; it examined Conditions conducive to the spread of terrorism; Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism.
The third meeting was held on 21–22 July 2011 in Almaty, Kazakhstan; it examined Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system.

Sources:
- A: UNRCCA news, First experts' meeting on the UN Global Counter-Terrorism Strategy
- B: United Nations Information Service Vienna, UNIS/INF/393
- C: Asia-Plus, News reports of 22 July and 30 November 2011
- D: CTITF news, Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy
- F: UNRCCA, Counter-terrorism (page that lists all four meetings)
- G: Final report of the second expert meeting
- S: Counter-Terrorism Implementation Task Force, Central Asian States Press on for a Common Front on Terror
$ plenary report note -m bratislava
First expert meeting
As of 23 November 2026

The first meeting in the series "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia" was held on 15–16 December 2010 in Bratislava, Slovakia.
The series is meant to review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts.
This meeting reviewed: Conditions conducive to the spread of terrorism; Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism.

It was co-organized by CTITF and the European Union, with the support of UNRCCA, hosted by Slovakia (A, B).

The second meeting was held on 29–30 March 2011 in Dushanbe, Tajikistan; it examined Preventing and combating terrorism.

Sources:
- A: UNRCCA news, First experts' meeting on the UN Global Counter-Terrorism Strategy
- B: United Nations Information Service Vienna, UNIS/INF/393
- C: Asia-Plus, News reports of 22 July and 30 November 2011
- D: CTITF news, Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy
- F: UNRCCA, Counter-terrorism (page that lists all four meetings)
- S: Counter-Terrorism Implementation Task Force, Central Asian States Press on for a Common Front on Terror
$ plenary report note -m ashgabat --json
{
  "report": "note",
  "version": 1,
  "as_of": "2026-11-23",
  "meeting": "ashgabat",
  "title": "High-level meeting adopting the Joint Plan of Action",
  "series": "Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia",
  "purpose": "review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts",
  "dates": "2011-11-30",
  "tense": "past",
  "status": "held",
  "place": "Ashgabat, Turkmenistan",
  "themes": [
    "Conditions conducive to the spread of terrorism",
    "Preventing and combating terrorism",
    "Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system",
    "Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism"
  ],
  "accounts": [
    {
      "sources": ["C", "F"],
      "co_organizers": [],
      "supporters": [],
      "hosts": [],
      "funders": [
        "European Union",
        "Norway"
      ]
    }
  ],
  "reported": null,
  "received": 0,
  "difference": null,
  "topics": [],
  "speakers": [],
  "before": {
    "meeting": "almaty",
    "title": "Third expert meeting",
    "number": 3,
    "dates": "2011-07-21..2011-07-22",
    "tense": "past",
    "status": "held",
    "place": "Almaty, Kazakhstan",
    "themes": [
      "Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system"
    ]
  },
  "next": null,
  "sources": [
    "C",
    "D",
    "E",
    "F",
    "S"
  ],
  "registrations": 0,
  "illustrative": 0,
  "received_for_show": 0
}
$ plenary report note -m dushanbe --as-of 2011-04-01 --format json --output note.json
! Wrote note.json
$ plenary report note -m dushanbe --as-of 1.4.2011
! plenary: error: '1.4.2011' is not a date
! help: write the day as YYYY-MM-DD, such as 2011-04-01
[exit 2]
$ plenary report note -m dushanbe --source Z
! plenary: error: there is no source 'Z'
! help: there is A, B, C, D, E, F, G and S
[exit 1]
$ plenary report note
! plenary: error: 'plenary report note' needs --meeting
! help: write --meeting MEETING
[exit 2]
