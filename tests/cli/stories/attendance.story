# The register of the real series holds the four speakers whose names are public; the source reports 61.
$ plenary --db real.db load fixtures/ctitf-central-asia -o plan.txt
! Wrote plan.txt
$ plenary --db real.db report attendance -m dushanbe
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

GROUP                                     NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
Governments of Central Asian countries            0          0           0          0     -
States of the region and other countries          1          1           0          0    0%
Regional and international organizations          0          0           0          0     -
European Union                                    1          1           0          0    0%
UN organizations and CTITF entities               2          2           0          0    0%
-------------------------------------------------------------------------------------------
TOTAL                                             4          4           0          0    0%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61         4         -57  S                  4
      61         4         -57  G                  5

Where the register has no check-ins of a meeting, its confirmed registrations stand beside the reported count.

Groups by the five groups of the final report.
$ plenary --db real.db report attendance -s ctitf-central-asia
Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia

CODE        MEETING              NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
bratislava  15–16 December 2010          0          0           0          0     -
dushanbe    29–30 March 2011             4          4           0          0    0%
almaty      21–22 July 2011              0          0           0          0     -
ashgabat    30 November 2011             0          0           0          0     -
----------------------------------------------------------------------------------
TOTAL                                    4          4           0          0    0%

MEETING   REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
dushanbe        61         4         -57  S                  4
dushanbe        61         4         -57  G                  5

Where the register has no check-ins of a meeting, its confirmed registrations stand beside the reported count.

Nobody is checked in yet.
$ plenary --db real.db report attendance -m ashgabat
High-level meeting adopting the Joint Plan of Action, 30 November 2011, Ashgabat, Turkmenistan

GROUP                                     NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
Governments of Central Asian countries            0          0           0          0     -
States of the region and other countries          0          0           0          0     -
Regional and international organizations          0          0           0          0     -
European Union                                    0          0           0          0     -
UN organizations and CTITF entities               0          0           0          0     -
-------------------------------------------------------------------------------------------
TOTAL                                             0          0           0          0

Groups by the five groups of the final report.

The register holds no registrations for this.

# Illustrated, its 61 people are there, in the five groups of the final report.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated -o plan.txt
! Wrote plan.txt
$ plenary report attendance --meeting dushanbe --by group
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

GROUP                                     NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
Governments of Central Asian countries           16         16          16          0  100%
States of the region and other countries         17         12          12          2  100%
Regional and international organizations         11         11          11          0  100%
European Union                                    6          6           6          0  100%
UN organizations and CTITF entities              16         16          16          0  100%
-------------------------------------------------------------------------------------------
TOTAL                                            66         61          61          2  100%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

Groups by the five groups of the final report.

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Governments of Central Asian countries: 4 delegations, of them 4 States, were represented by 16 persons (7 women).

States of the region and other countries: 8 delegations, of them 8 States, were represented by 12 persons (3 women; of 1 it is not stated).

Regional and international organizations: 8 delegations, of them 0 States, were represented by 11 persons (3 women).

European Union: 3 delegations, of them 0 States, were represented by 6 persons (2 women; of 1 it is not stated).

UN organizations and CTITF entities: 11 delegations, of them 0 States, were represented by 16 persons (8 women; of 3 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by delegation
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

CODE      DELEGATION                        NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
UN-1267   1267 Committee                            1          1           1          0  100%
UN-1540   1540 Committee expert                     1          1           1          0  100%
AFG       Afghanistan                               2          2           2          0  100%
CHN       China                                     2          2           2          0  100%
CICA      CICA                                      1          1           1          0  100%
CIS       CIS                                       2          2           2          0  100%
CSTO      CSTO                                      1          1           1          0  100%
CTED      CTED                                      2          2           2          0  100%
CTITF     CTITF                                     2          2           2          0  100%
DPA       DPA                                       1          1           1          0  100%
EEAS      EEAS                                      2          2           2          0  100%
EU-CTC    EU Counter-Terrorism Coordinator          1          1           1          0  100%
EU        European Union                            3          3           3          0  100%
DEU       Germany                                   2          1           1          0  100%
INTERPOL  INTERPOL                                  1          1           1          0  100%
IRN       Iran                                      2          2           2          0  100%
KAZ       Kazakhstan                                4          4           4          0  100%
KGZ       Kyrgyzstan                                4          4           4          0  100%
NATO      NATO                                      1          1           1          0  100%
NOR       Norway                                    3          2           2          0  100%
OHCHR     OHCHR                                     1          1           1          0  100%
OSCE      OSCE                                      2          2           2          0  100%
PAK       Pakistan                                  2          1           1          1  100%
RATS-SCO  RATS SCO                                  1          1           1          0  100%
RUS       Russian Federation                        2          1           1          1  100%
SCO       SCO                                       2          2           2          0  100%
TJK       Tajikistan                                4          4           4          0  100%
TKM       Turkmenistan                              4          4           4          0  100%
UNDP      UNDP                                      1          1           1          0  100%
UNHCR     UNHCR                                     1          1           1          0  100%
UNICRI    UNICRI                                    1          1           1          0  100%
USA       United States                             2          1           1          0  100%
UNODC     UNODC                                     2          2           2          0  100%
UNRCCA    UNRCCA                                    3          3           3          0  100%
---------------------------------------------------------------------------------------------
TOTAL                                              66         61          61          2  100%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by role
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

ROLE         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
head                11         11          11          0  100%
deputy-head          4          4           4          0  100%
delegate            25         20          20          2  100%
adviser              4          4           4          0  100%
expert              11         11          11          0  100%
observer             4          4           4          0  100%
speaker              4          4           4          0  100%
interpreter          1          1           1          0  100%
secretariat          2          2           2          0  100%
--------------------------------------------------------------
TOTAL               66         61          61          2  100%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by gender
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

GENDER      NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
female             28         23          23          2  100%
male               33         33          33          0  100%
not stated          5          5           5          0  100%
-------------------------------------------------------------
TOTAL              66         61          61          2  100%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by day
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

DAY         NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
2011-03-29          -          -          58          -   95%
2011-03-30          -          -          59          -   97%
-------------------------------------------------------------
TOTAL              66         61          61          2  100%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

A day counts the people received on it at any door, those of sessions too; the total counts each once.

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by status
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

STATUS      NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
nominated           1          0           0          0     -
confirmed          61         61          61          0  100%
waitlisted          1          0           0          0     -
withdrawn           2          0           0          2     -
refused             1          0           0          0     -
-------------------------------------------------------------
TOTAL              66         61          61          2  100%

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by gender,role --count confirmed
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

GENDER      HEAD  DEPUTY-HEAD  DELEGATE  ADVISER  EXPERT  OBSERVER  SPEAKER  INTERPRETER  SECRETARIAT  TOTAL
female         1            3         8        2       6         1        0            1            1     23
male          10            1        12        2       4         3        0            0            1     33
not stated     0            0         0        0       1         0        4            0            0      5
------------------------------------------------------------------------------------------------------------
TOTAL         11            4        20        4      11         4        4            1            2     61

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

Counted: confirmed.

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe --by group,day
Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

GROUP                                     2011-03-29  2011-03-30  TOTAL
Governments of Central Asian countries            16          16     16
States of the region and other countries          11          12     12
Regional and international organizations          11           9     11
European Union                                     6           6      6
UN organizations and CTITF entities               14          16     16
-----------------------------------------------------------------------
TOTAL                                             58          59     61

REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
      61        61           0  S                  4
      61        61           0  G                  5

Counted: checked in.

Groups by the five groups of the final report.

A day counts the people received on it at any door, those of sessions too; the total counts each once.

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance --series ctitf-central-asia --by meeting
Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia

CODE        MEETING              NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
bratislava  15–16 December 2010         39         38          38          1  100%
dushanbe    29–30 March 2011            66         61          61          2  100%
almaty      21–22 July 2011             46         45          45          1  100%
ashgabat    30 November 2011            30         30          30          0  100%
----------------------------------------------------------------------------------
TOTAL                                  181        174         174          4  100%

MEETING   REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
dushanbe        61        61           0  S                  4
dushanbe        61        61           0  G                  5

CAME TO  PEOPLE
      1      15
      2      19
      3       7
      4      25
---------------
  TOTAL      66

Illustrative: 177 of 181 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -s ctitf-central-asia --by theme
Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia

CODE   THEME                                                                                                              NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
I      Conditions conducive to the spread of terrorism                                                                           69         68          68          1  100%
II     Preventing and combating terrorism                                                                                        96         91          91          2  100%
III    Building States' capacity to prevent and combat terrorism and strengthening the role of the United Nations system         76         75          75          1  100%
IV     Respect for human rights for all and the rule of law as the fundamental basis of the fight against terrorism              69         68          68          1  100%
---------------------------------------------------------------------------------------------------------------------------------------------------------------------------
TOTAL                                                                                                                           181        174         174          4  100%

MEETING   REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
dushanbe        61        61           0  S                  4
dushanbe        61        61           0  G                  5

CAME TO  PEOPLE
      1      15
      2      19
      3       7
      4      25
---------------
  TOTAL      66

A meeting with several themes counts under each; the total counts every registration once.

Illustrative: 177 of 181 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -s ctitf-central-asia --by group,meeting
Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia

GROUP                                     BRATISLAVA  DUSHANBE  ALMATY  ASHGABAT  TOTAL
Governments of Central Asian countries            12        16      15        10     53
States of the region and other countries          11        12      12         7     42
Regional and international organizations           7        11       9         5     32
European Union                                     4         6       0         2     12
UN organizations and CTITF entities                4        16       9         6     35
---------------------------------------------------------------------------------------
TOTAL                                             38        61      45        30    174

MEETING   REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
dushanbe        61        61           0  S                  4
dushanbe        61        61           0  G                  5

CAME TO  PEOPLE
      1      15
      2      19
      3       7
      4      25
---------------
  TOTAL      66

Counted: checked in.

Groups by the five groups of the final report.

Illustrative: 177 of 181 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -s ctitf-central-asia --by group,meeting --count nominated -O csv
group,bratislava,dushanbe,almaty,ashgabat,total
Governments of Central Asian countries,12,16,15,10,53
States of the region and other countries,12,17,13,7,49
Regional and international organizations,7,11,9,5,32
European Union,4,6,0,2,12
UN organizations and CTITF entities,4,16,9,6,35
$ plenary report attendance -m dushanbe -O markdown
\## Second expert meeting, 29–30 March 2011, Dushanbe, Tajikistan

| GROUP | NOMINATED | CONFIRMED | CHECKED IN | WITHDRAWN | RATE |
| :--- | ---: | ---: | ---: | ---: | ---: |
| Governments of Central Asian countries | 16 | 16 | 16 | 0 | 100% |
| States of the region and other countries | 17 | 12 | 12 | 2 | 100% |
| Regional and international organizations | 11 | 11 | 11 | 0 | 100% |
| European Union | 6 | 6 | 6 | 0 | 100% |
| UN organizations and CTITF entities | 16 | 16 | 16 | 0 | 100% |
| **TOTAL** | **66** | **61** | **61** | **2** | **100%** |

| REPORTED | REGISTER | DIFFERENCE | SOURCE | GROUPS NAMED |
| ---: | ---: | ---: | :--- | ---: |
| 61 | 61 | 0 | S | 4 |
| 61 | 61 | 0 | G | 5 |

Groups by the five groups of the final report.

34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).

Governments of Central Asian countries: 4 delegations, of them 4 States, were represented by 16 persons (7 women).

States of the region and other countries: 8 delegations, of them 8 States, were represented by 12 persons (3 women; of 1 it is not stated).

Regional and international organizations: 8 delegations, of them 0 States, were represented by 11 persons (3 women).

European Union: 3 delegations, of them 0 States, were represented by 6 persons (2 women; of 1 it is not stated).

UN organizations and CTITF entities: 11 delegations, of them 0 States, were represented by 16 persons (8 women; of 3 it is not stated).

Illustrative: 62 of 66 registrations counted here were invented for show. So were the check-ins of 4 others.
$ plenary report attendance -m dushanbe -O tsv
group	nominated	confirmed	checked_in	withdrawn	rate
Governments of Central Asian countries	16	16	16	0	100
States of the region and other countries	17	12	12	2	100
Regional and international organizations	11	11	11	0	100
European Union	6	6	6	0	100
UN organizations and CTITF entities	16	16	16	0	100
$ plenary report attendance -m dushanbe -O jsonl
{"group":"Governments of Central Asian countries","nominated":16,"confirmed":16,"checked_in":16,"withdrawn":0,"rate":100}
{"group":"States of the region and other countries","nominated":17,"confirmed":12,"checked_in":12,"withdrawn":2,"rate":100}
{"group":"Regional and international organizations","nominated":11,"confirmed":11,"checked_in":11,"withdrawn":0,"rate":100}
{"group":"European Union","nominated":6,"confirmed":6,"checked_in":6,"withdrawn":0,"rate":100}
{"group":"UN organizations and CTITF entities","nominated":16,"confirmed":16,"checked_in":16,"withdrawn":0,"rate":100}
$ plenary report attendance -m dushanbe --json
{
  "report": "attendance",
  "version": 1,
  "series": "ctitf-central-asia",
  "meetings": ["dushanbe"],
  "by": ["group"],
  "rows": [
    {"group": "Governments of Central Asian countries", "nominated": 16, "confirmed": 16, "checked_in": 16, "withdrawn": 0, "rate": 100},
    {"group": "States of the region and other countries", "nominated": 17, "confirmed": 12, "checked_in": 12, "withdrawn": 2, "rate": 100},
    {"group": "Regional and international organizations", "nominated": 11, "confirmed": 11, "checked_in": 11, "withdrawn": 0, "rate": 100},
    {"group": "European Union", "nominated": 6, "confirmed": 6, "checked_in": 6, "withdrawn": 0, "rate": 100},
    {"group": "UN organizations and CTITF entities", "nominated": 16, "confirmed": 16, "checked_in": 16, "withdrawn": 0, "rate": 100}
  ],
  "totals": {"nominated": 66, "confirmed": 61, "checked_in": 61, "withdrawn": 2, "rate": 100},
  "reported": [
    {
      "meeting": "dushanbe",
      "reported": 61,
      "register": 61,
      "register_counts": "checked-in",
      "difference": 0,
      "grouping": "ctitf-article",
      "groups_named": 4,
      "parts": [],
      "sources": ["S"]
    },
    {
      "meeting": "dushanbe",
      "reported": 61,
      "register": 61,
      "register_counts": "checked-in",
      "difference": 0,
      "grouping": "final-report",
      "groups_named": 5,
      "parts": [
        {"delegation": "KAZ", "reported": 4, "register": 4, "difference": 0},
        {"delegation": "KGZ", "reported": 4, "register": 4, "difference": 0},
        {"delegation": "TJK", "reported": 4, "register": 4, "difference": 0},
        {"delegation": "TKM", "reported": 4, "register": 4, "difference": 0}
      ],
      "sources": ["G"]
    }
  ],
  "remarks": [
    "Groups by the five groups of the final report.",
    "34 delegations, of them 12 States, were represented by 61 persons (23 women; of 5 it is not stated).",
    "Governments of Central Asian countries: 4 delegations, of them 4 States, were represented by 16 persons (7 women).",
    "States of the region and other countries: 8 delegations, of them 8 States, were represented by 12 persons (3 women; of 1 it is not stated).",
    "Regional and international organizations: 8 delegations, of them 0 States, were represented by 11 persons (3 women).",
    "European Union: 3 delegations, of them 0 States, were represented by 6 persons (2 women; of 1 it is not stated).",
    "UN organizations and CTITF entities: 11 delegations, of them 0 States, were represented by 16 persons (8 women; of 3 it is not stated)."
  ],
  "illustrative": 62,
  "received_for_show": 4
}
$ plenary report attendance -s ctitf-central-asia --by meeting,gender --json
{
  "report": "attendance",
  "version": 1,
  "series": "ctitf-central-asia",
  "meetings": ["bratislava", "dushanbe", "almaty", "ashgabat"],
  "by": ["meeting", "gender"],
  "counted": "checked-in",
  "rows": [
    {"code": "bratislava", "meeting": "15–16 December 2010", "female": 14, "male": 24, "not_stated": 0, "total": 38},
    {"code": "dushanbe", "meeting": "29–30 March 2011", "female": 23, "male": 33, "not_stated": 5, "total": 61},
    {"code": "almaty", "meeting": "21–22 July 2011", "female": 18, "male": 26, "not_stated": 1, "total": 45},
    {"code": "ashgabat", "meeting": "30 November 2011", "female": 12, "male": 18, "not_stated": 0, "total": 30}
  ],
  "totals": {"nominated": 181, "confirmed": 174, "checked_in": 174, "withdrawn": 4, "rate": 100},
  "column_totals": {"code": "TOTAL", "meeting": null, "female": 67, "male": 101, "not_stated": 6, "total": 174},
  "reported": [
    {
      "meeting": "dushanbe",
      "reported": 61,
      "register": 61,
      "register_counts": "checked-in",
      "difference": 0,
      "grouping": "ctitf-article",
      "groups_named": 4,
      "parts": [],
      "sources": ["S"]
    },
    {
      "meeting": "dushanbe",
      "reported": 61,
      "register": 61,
      "register_counts": "checked-in",
      "difference": 0,
      "grouping": "final-report",
      "groups_named": 5,
      "parts": [
        {"delegation": "KAZ", "reported": 4, "register": 4, "difference": 0},
        {"delegation": "KGZ", "reported": 4, "register": 4, "difference": 0},
        {"delegation": "TJK", "reported": 4, "register": 4, "difference": 0},
        {"delegation": "TKM", "reported": 4, "register": 4, "difference": 0}
      ],
      "sources": ["G"]
    }
  ],
  "people": {
    "unique": 66,
    "came_to": [
      {"meetings": 1, "people": 15},
      {"meetings": 2, "people": 19},
      {"meetings": 3, "people": 7},
      {"meetings": 4, "people": 25}
    ]
  },
  "remarks": [],
  "illustrative": 177,
  "received_for_show": 4
}

# With one series, nothing else need be said.
$ plenary report attendance
Implementing the United Nations Global Counter-Terrorism Strategy in Central Asia

CODE        MEETING              NOMINATED  CONFIRMED  CHECKED IN  WITHDRAWN  RATE
bratislava  15–16 December 2010         39         38          38          1  100%
dushanbe    29–30 March 2011            66         61          61          2  100%
almaty      21–22 July 2011             46         45          45          1  100%
ashgabat    30 November 2011            30         30          30          0  100%
----------------------------------------------------------------------------------
TOTAL                                  181        174         174          4  100%

MEETING   REPORTED  REGISTER  DIFFERENCE  SOURCE  GROUPS NAMED
dushanbe        61        61           0  S                  4
dushanbe        61        61           0  G                  5

CAME TO  PEOPLE
      1      15
      2      19
      3       7
      4      25
---------------
  TOTAL      66

Illustrative: 177 of 181 registrations counted here were invented for show. So were the check-ins of 4 others.

# A grouping whose members are not known cannot be counted by.
$ plenary report attendance -m dushanbe --grouping ctitf-article
! plenary: error: the grouping 'ctitf-article' names its groups but not their members
! help: name another with --grouping, or count --by delegation
[exit 1]
$ plenary report attendance -m dushanbe --grouping final-report -O csv
group,nominated,confirmed,checked_in,withdrawn,rate
Governments of Central Asian countries,16,16,16,0,100
States of the region and other countries,17,12,12,2,100
Regional and international organizations,11,11,11,0,100
European Union,6,6,6,0,100
UN organizations and CTITF entities,16,16,16,0,100
$ plenary report attendance -m dushanbe --by grup
! plenary: error: 'grup' is no value for --by
! help: did you mean 'group'? It takes group, delegation, role, theme, gender, day, session, meeting, status
[exit 2]
$ plenary report attendance -m dushanbe --by group,day,role
! plenary: error: --by takes one dimension or two
! help: write for example --by group,meeting
[exit 2]
$ plenary report attendance -m dushanbe -s ctitf-central-asia
! plenary: error: --meeting and --series are both given
! help: name one of them
[exit 2]

# The names of delegations in another language, where they are known in it.
--- russian.yaml
delegations:
  - code: CHN
    kind: state
    name: {en: China, ru: Китай}
    source: illustrative
---
$ plenary load russian.yaml
KIND         ADDED  CHANGED  UNCHANGED  KEPT
delegations      0        1          0     0
--------------------------------------------
TOTAL            0        1          0     0

changes    delegation CHN: name/ru (not stated) -> Китай; source G, D -> illustrative

Loaded: added 0, changed 1.
$ plenary report attendance -m dushanbe --by delegation --language ru -O csv
code,delegation,nominated,confirmed,checked_in,withdrawn,rate
UN-1267,1267 Committee,1,1,1,0,100
UN-1540,1540 Committee expert,1,1,1,0,100
CICA,CICA,1,1,1,0,100
CIS,CIS,2,2,2,0,100
CSTO,CSTO,1,1,1,0,100
CTED,CTED,2,2,2,0,100
CTITF,CTITF,2,2,2,0,100
DPA,DPA,1,1,1,0,100
EEAS,EEAS,2,2,2,0,100
EU-CTC,EU Counter-Terrorism Coordinator,1,1,1,0,100
EU,European Union,3,3,3,0,100
INTERPOL,INTERPOL,1,1,1,0,100
NATO,NATO,1,1,1,0,100
OHCHR,OHCHR,1,1,1,0,100
OSCE,OSCE,2,2,2,0,100
RATS-SCO,RATS SCO,1,1,1,0,100
SCO,SCO,2,2,2,0,100
UNDP,UNDP,1,1,1,0,100
UNHCR,UNHCR,1,1,1,0,100
UNICRI,UNICRI,1,1,1,0,100
UNODC,UNODC,2,2,2,0,100
UNRCCA,UNRCCA,3,3,3,0,100
AFG,Афганистан,2,2,2,0,100
DEU,Германия,2,1,1,0,100
IRN,Иран (Исламская Республика),2,2,2,0,100
KAZ,Казахстан,4,4,4,0,100
CHN,Китай,2,2,2,0,100
KGZ,Кыргызстан,4,4,4,0,100
NOR,Норвегия,3,2,2,0,100
PAK,Пакистан,2,1,1,1,100
RUS,Российская Федерация,2,1,1,1,100
USA,Соединенные Штаты Америки,2,1,1,0,100
TJK,Таджикистан,4,4,4,0,100
TKM,Туркменистан,4,4,4,0,100
