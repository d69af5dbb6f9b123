$ plenary load fixtures/ctitf-central-asia -o plan.txt
! Wrote plan.txt
$ plenary series list
CODE                TITLE                                                                              MEETINGS  YEARS
ctitf-central-asia  Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia         4  2010–2011
$ plenary series list -O markdown
| CODE | TITLE | MEETINGS | YEARS |
| :--- | :--- | ---: | :--- |
| ctitf-central-asia | Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia | 4 | 2010–2011 |
$ plenary series show ctitf-central-asia
Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia

Code         ctitf-central-asia
Title        Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia
Short title  Expert meetings on counter-terrorism in Central Asia
Purpose      review the Global Strategy pillar by pillar, identify gaps and best practices and propose concrete recommendations on how the region could boost its counter-terrorism efforts
Themes       I  Conditions conducive to the spread of terrorism  [S, F]
             II  Preventing and combating terrorism  [S, F]
             III  Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system  [S, F]
             IV  Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism  [S, F]
Grouping     final-report  the five groups of the final report  [G]
               Governments of Central Asian countries: KAZ, KGZ, TJK, TKM
               States of the region and other countries: AFG, CHN, DEU, IRN, NOR, PAK, RUS, USA
               Regional and international organizations: CICA, CIS, CSTO, INTERPOL, NATO, OSCE, RATS-SCO, SCO
               European Union: EU, EEAS, EU-CTC
               UN organizations and CTITF entities: CTED, CTITF, DPA, OHCHR, UN-1267, UN-1540, UNDP, UNHCR, UNICRI, UNODC, UNRCCA
Grouping     ctitf-article  the four groups of the CTITF article  [S]
               the Central Asian region: members not known
               neighbouring countries: members not known
               UN: members not known
               EU: members not known
Organizers   funder: European Union  [C, F]
             funder: Norway  [C, F]
Meetings     bratislava  15–16 December 2010, First expert meeting
             dushanbe  29–30 March 2011, Second expert meeting
             almaty  21–22 July 2011, Third expert meeting
             ashgabat  30 November 2011, High-level meeting adopting the Joint Plan of Action
Source       S, F
Sources      C  Asia-Plus: News reports of 22 July and 30 November 2011, 2011
             F  UNRCCA: Counter-terrorism (page that lists all four meetings)
             G  Final report of the second expert meeting, 2011
             S  Counter-Terrorism Implementation Task Force: Central Asian States Press on for a Common Front on Terror
$ plenary meeting list
CODE        NO  DATES                CITY        COUNTRY  TIME ZONE          STATUS  NOMINATED  CHECKED IN
bratislava   1  15–16 December 2010  Bratislava  SVK      Europe/Bratislava  held            0           0
dushanbe     2  29–30 March 2011     Dushanbe    TJK      Asia/Dushanbe      held            4           0
almaty       3  21–22 July 2011      Almaty      KAZ      Asia/Almaty        held            0           0
ashgabat     -  30 November 2011     Ashgabat    TKM      Asia/Ashgabat      held            0           0
$ plenary meeting list --series ctitf-central-asia -O csv
code,number,dates,city,country,zone,status,nominated,checked_in
bratislava,1,15–16 December 2010,Bratislava,SVK,Europe/Bratislava,held,0,0
dushanbe,2,29–30 March 2011,Dushanbe,TJK,Asia/Dushanbe,held,4,0
almaty,3,21–22 July 2011,Almaty,KAZ,Asia/Almaty,held,0,0
ashgabat,,30 November 2011,Ashgabat,TKM,Asia/Ashgabat,held,0,0
$ plenary meeting list -s ctitf-central-asia --json
[
  {"code": "bratislava", "number": 1, "dates": "15–16 December 2010", "city": "Bratislava", "country": "SVK", "zone": "Europe/Bratislava", "status": "held", "nominated": 0, "checked_in": 0},
  {"code": "dushanbe", "number": 2, "dates": "29–30 March 2011", "city": "Dushanbe", "country": "TJK", "zone": "Asia/Dushanbe", "status": "held", "nominated": 4, "checked_in": 0},
  {"code": "almaty", "number": 3, "dates": "21–22 July 2011", "city": "Almaty", "country": "KAZ", "zone": "Asia/Almaty", "status": "held", "nominated": 0, "checked_in": 0},
  {"code": "ashgabat", "number": null, "dates": "30 November 2011", "city": "Ashgabat", "country": "TKM", "zone": "Asia/Ashgabat", "status": "held", "nominated": 0, "checked_in": 0}
]
$ plenary meeting list -O jsonl -o meetings.jsonl
! Wrote meetings.jsonl
$ plenary meeting show dushanbe
Second expert meeting

Code        dushanbe
Series      ctitf-central-asia
Number      2
Dates       29–30 March 2011 (2 days)
Status      held
Place       Dushanbe, Tajikistan
Time zone   Asia/Dushanbe (UTC+05:00)
Themes      II  Preventing and combating terrorism
Organizers  co-organizer: CTITF  [S]
            co-organizer: European Union  [S]
            supporter: UNRCCA  [S]
            supporter: Tajikistan  [S]
            co-organizer: CTITF  [G]
            co-organizer: EEAS  [G]
            co-organizer: UNRCCA  [G]
            supporter: Tajikistan  [G]
            funder: EEAS  [G]
            funder: Norway  [G]
Took part   Kazakhstan (Ministry of Foreign Affairs, National Security Committee, Prosecutor General's Office, Ministry of the Interior)  [G]
            Kyrgyzstan (Ministry of Foreign Affairs, National Security Committee, Prosecutor General's Office, Ministry of the Interior)  [G]
            Tajikistan (Ministry of Foreign Affairs, National Security Committee, Prosecutor General's Office, Ministry of the Interior)  [G]
            Turkmenistan (Ministry of Foreign Affairs, National Security Committee, Prosecutor General's Office, Ministry of the Interior)  [G]
            Afghanistan  [G]
            China  [G]
            Germany  [G]
            Iran  [G]
            Norway  [G]
            Pakistan  [G]
            Russian Federation  [G]
            United States  [G]
            CICA  [G]
            CIS  [G]
            CSTO  [G]
            INTERPOL  [G]
            NATO  [G]
            OSCE  [G]
            RATS SCO  [G]
            SCO  [G]
            European Union  [G]
            EEAS  [G]
            EU Counter-Terrorism Coordinator  [G]
            OHCHR  [G]
            CTED  [G]
            DPA  [G]
            UNDP  [G]
            UNHCR  [G]
            UNICRI  [G]
            UNODC  [G]
            UNRCCA  [G]
            1267 Committee  [G]
            1540 Committee expert  [G]
Topics      implementation of regional and international counter-terrorism instruments  [S, C, D]
            law enforcement cooperation for prevention and combating of terrorism  [S, C, D]
            countering the financing of terrorism  [S, C, D]
            countering the use of the Internet for terrorist purposes  [S, C, D]
            responding to attacks using weapons of mass destruction  [S, C, D]
            denying illicit trafficking of weapons  [S, C, D]
Registered  4
Reported    61 reported, the register holds 4  [S]
            61 reported, the register holds 4  [G]
Source      S, C, D
Sources     C  Asia-Plus: News reports of 22 July and 30 November 2011, 2011
            D  CTITF news: Central Asia - A New Focus of the UN Global Counter-Terrorism Strategy, 2011-07
            G  Final report of the second expert meeting, 2011
            S  Counter-Terrorism Implementation Task Force: Central Asian States Press on for a Common Front on Terror
$ plenary meeting show ashgabat -O markdown -o ashgabat.md
! Wrote ashgabat.md
$ plenary venue list -O tsv
code	name	city	country	zone	rooms	meetings
almaty		Almaty	Kazakhstan	Asia/Almaty	0	1
ashgabat		Ashgabat	Turkmenistan	Asia/Ashgabat	0	1
bratislava		Bratislava	Slovakia	Europe/Bratislava	0	1
dushanbe		Dushanbe	Tajikistan	Asia/Dushanbe	0	1
$ plenary venue list --json -o venues.json
! Wrote venues.json
$ plenary venue show almaty
Almaty, Kazakhstan

Code       almaty
Building   not known
City       Almaty
Country    KAZ  Kazakhstan
Time zone  Asia/Almaty
Meetings   almaty  21–22 July 2011, Third expert meeting
Source     S, D
$ plenary delegation list
CODE      NAME                              CLASS                            KIND          GROUP                                     INSTITUTIONS
AFG       Afghanistan                       States                           state         States of the region and other countries             0
CHN       China                             States                           state         States of the region and other countries             0
DEU       Germany                           States                           state         States of the region and other countries             0
IRN       Iran                              States                           state         States of the region and other countries             0
KAZ       Kazakhstan                        States                           state         Governments of Central Asian countries               4
KGZ       Kyrgyzstan                        States                           state         Governments of Central Asian countries               4
NOR       Norway                            States                           state         States of the region and other countries             0
PAK       Pakistan                          States                           state         States of the region and other countries             0
RUS       Russian Federation                States                           state         States of the region and other countries             0
SVK       Slovakia                          States                           state         -                                                    1
TJK       Tajikistan                        States                           state         Governments of Central Asian countries               4
TKM       Turkmenistan                      States                           state         Governments of Central Asian countries               4
USA       United States                     States                           state         States of the region and other countries             0
UN-1267   1267 Committee                    United Nations                   organization  UN organizations and CTITF entities                  0
UN-1540   1540 Committee expert             United Nations                   organization  UN organizations and CTITF entities                  0
CTED      CTED                              United Nations                   organization  UN organizations and CTITF entities                  0
CTITF     CTITF                             United Nations                   organization  UN organizations and CTITF entities                  0
DPA       DPA                               United Nations                   organization  UN organizations and CTITF entities                  0
OHCHR     OHCHR                             United Nations                   organization  UN organizations and CTITF entities                  0
UNDP      UNDP                              United Nations                   organization  UN organizations and CTITF entities                  0
UNHCR     UNHCR                             United Nations                   organization  UN organizations and CTITF entities                  0
UNICRI    UNICRI                            United Nations                   organization  UN organizations and CTITF entities                  0
UNODC     UNODC                             United Nations                   organization  UN organizations and CTITF entities                  0
UNRCCA    UNRCCA                            United Nations                   organization  UN organizations and CTITF entities                  0
CICA      CICA                              Intergovernmental organizations  organization  Regional and international organizations             0
CIS       CIS                               Intergovernmental organizations  organization  Regional and international organizations             0
CSTO      CSTO                              Intergovernmental organizations  organization  Regional and international organizations             0
EEAS      EEAS                              Intergovernmental organizations  organization  European Union                                       0
EU-CTC    EU Counter-Terrorism Coordinator  Intergovernmental organizations  organization  European Union                                       0
EU        European Union                    Intergovernmental organizations  organization  European Union                                       0
INTERPOL  INTERPOL                          Intergovernmental organizations  organization  Regional and international organizations             0
NATO      NATO                              Intergovernmental organizations  organization  Regional and international organizations             0
OSCE      OSCE                              Intergovernmental organizations  organization  Regional and international organizations             0
RATS-SCO  RATS SCO                          Intergovernmental organizations  organization  Regional and international organizations             0
SCO       SCO                               Intergovernmental organizations  organization  Regional and international organizations             0
$ plenary delegation list -O csv -o delegations.csv
! Wrote delegations.csv
$ plenary delegation show KAZ
Kazakhstan

Code          KAZ
Kind          state
Name          Kazakhstan
Institutions  foreign-affairs  Ministry of Foreign Affairs
              national-security  National Security Committee
              prosecutor-general  Prosecutor General's Office
              interior  Ministry of the Interior
Groups        Governments of Central Asian countries (the five groups of the final report)
Took part in  almaty  21–22 July 2011, Third expert meeting  [D]
              dushanbe  29–30 March 2011, Second expert meeting  [G]
Source        G, D
$ plenary participant list
CODE                     NAME                      OWN SCRIPT  GENDER  REGISTRATIONS
eduard-auer              Auer, Eduard              -           -       dushanbe EU-001
dag-halvorsen            Halvorsen, Dag            -           -       dushanbe NOR-001
miroslav-jenca           Jenča, Miroslav           -           -       dushanbe UNRCCA-001
muhammad-rafiuddin-shah  Shah, Muhammad Rafiuddin  -           -       dushanbe CTITF-001
$ plenary participant list -m dushanbe -O csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
eduard-auer,"Auer, Eduard",,,EU-001,European Union,speaker,confirmed,,,
dag-halvorsen,"Halvorsen, Dag",,,NOR-001,Norway,speaker,confirmed,,,
miroslav-jenca,"Jenča, Miroslav",,,UNRCCA-001,UNRCCA,speaker,confirmed,,,
muhammad-rafiuddin-shah,"Shah, Muhammad Rafiuddin",,,CTITF-001,CTITF,speaker,confirmed,,,
$ plenary participant show miroslav-jenca
Miroslav Jenča

Code           miroslav-jenca
Latin letters  Miroslav Jenča
On the badge   Miroslav Jenča
In lists       Jenča, Miroslav
Registrations  dushanbe  UNRCCA-001  UNRCCA, speaker, confirmed, Special Representative of the Secretary-General and Head of UNRCCA  [S]
Source         S
$ plenary outcome list
CODE                  MEETING   KIND            THEME  FOLLOW-UP  ADDRESSEES  TEXT                                                                                                                                                     SOURCE
joint-plan-of-action  ashgabat  action          -      open       -           The high-level meeting adopted the Joint Plan of Action for the implementation of the United Nations Global Counter-Terrorism Strategy in Central Asia.  C, E
towards-a-joint-plan  dushanbe  recommendation  II     done       -           The outcome of the meeting feeds a joint plan of action on implementing the Strategy in Central Asia.                                                    S, E
$ plenary outcome list --meeting ashgabat -O csv
code,meeting,kind,theme,follow_up,addressees,text,source
joint-plan-of-action,ashgabat,action,,open,,The high-level meeting adopted the Joint Plan of Action for the implementation of the United Nations Global Counter-Terrorism Strategy in Central Asia.,"C, E"
$ plenary outcome list --json -o outcomes.json
! Wrote outcomes.json

# Found however it is written.
$ plenary participant find Jenca
CODE            NAME             OWN SCRIPT  GENDER  REGISTRATIONS
miroslav-jenca  Jenča, Miroslav  -           -       dushanbe UNRCCA-001
$ plenary participant find JENČA
CODE            NAME             OWN SCRIPT  GENDER  REGISTRATIONS
miroslav-jenca  Jenča, Miroslav  -           -       dushanbe UNRCCA-001
$ plenary participant find Еничa
CODE            NAME             OWN SCRIPT  GENDER  REGISTRATIONS
miroslav-jenca  Jenča, Miroslav  -           -       dushanbe UNRCCA-001
# Letters within a word, and the code of a registration.
$ plenary participant find oslav
CODE            NAME             OWN SCRIPT  GENDER  REGISTRATIONS
miroslav-jenca  Jenča, Miroslav  -           -       dushanbe UNRCCA-001
$ plenary participant find nor-001
CODE           NAME            OWN SCRIPT  GENDER  REGISTRATIONS
dag-halvorsen  Halvorsen, Dag  -           -       dushanbe NOR-001
$ plenary participant find "miroslav jenc"
CODE            NAME             OWN SCRIPT  GENDER  REGISTRATIONS
miroslav-jenca  Jenča, Miroslav  -           -       dushanbe UNRCCA-001
$ plenary participant find shah m -O csv
code,name,own_name,gender,registrations
muhammad-rafiuddin-shah,"Shah, Muhammad Rafiuddin",,,dushanbe CTITF-001
$ plenary participant find nobody --json
{
  "rows": [],
  "notes": [
    "The registry holds no such participants."
  ]
}
! Nobody is found by these words. Fewer letters find more: the start of a name is enough.
[exit 1]

# What is not there is told, with what may have been meant.
$ plenary meeting show dushanbee
! plenary: error: there is no meeting 'dushanbee'
! help: did you mean 'dushanbe'?
[exit 1]
$ plenary venue show nowhere
! plenary: error: there is no venue 'nowhere'
! help: see 'plenary venue list'
[exit 1]
$ plenary participant list --meeting dushanb
! plenary: error: there is no meeting 'dushanb'
! help: did you mean 'dushanbe'?
[exit 1]
$ plenary meeting list --series ctitf
! plenary: error: there is no series 'ctitf'
! help: did you mean 'ctitf-central-asia'?
[exit 1]
$ plenary meeting show 'a"b\c'
! plenary: error: there is no meeting 'a"b\c'
! help: see 'plenary meeting list'
[exit 1]
$ plenary participant show 'a"b'
! plenary: error: there is no participant 'a"b'
! help: look for the person with 'plenary participant find NAME'
[exit 1]
$ plenary report attendance -m 'a"b'
! plenary: error: there is no meeting 'a"b'
! help: see 'plenary meeting list'
[exit 1]
