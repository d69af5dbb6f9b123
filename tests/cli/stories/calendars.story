# The holidays of the countries of the series, each with its source.
$ plenary load fixtures/calendars
KIND       ADDED  CHANGED  UNCHANGED  KEPT
sources        6        0          0     0
calendars      3        0          0     0
------------------------------------------
TOTAL          9        0          0     0

Loaded: added 9, changed 0.
$ plenary calendar list
CODE        KIND      COUNTRY     PLACE  WEEKEND           HOLIDAYS  COMPLETE              SOURCE
kazakhstan  national  Kazakhstan  -      saturday, sunday        76  2010–2011, 2026–2028  date-holidays, holidays-py
slovakia    national  Slovakia    -      saturday, sunday        67  2010–2011, 2026–2028  SVK-241-1993, date-holidays
tajikistan  national  Tajikistan  -      saturday, sunday        47  -                     holidays-py
$ plenary calendar list --format csv --output calendars.csv
! Wrote calendars.csv
$ plenary calendar list --json
[
  {"code": "kazakhstan", "kind": "national", "country": "Kazakhstan", "place": null, "weekend": "saturday, sunday", "holidays": 76, "years": "2010–2011, 2026–2028", "source": "date-holidays, holidays-py"},
  {"code": "slovakia", "kind": "national", "country": "Slovakia", "place": null, "weekend": "saturday, sunday", "holidays": 67, "years": "2010–2011, 2026–2028", "source": "SVK-241-1993, date-holidays"},
  {"code": "tajikistan", "kind": "national", "country": "Tajikistan", "place": null, "weekend": "saturday, sunday", "holidays": 47, "years": null, "source": "holidays-py"}
]
$ plenary calendar show kazakhstan --year 2027
DATES                   DAY      NAME                                   IN LIEU OF  KIND     CERTAINTY    SOURCE
2027-01-01..2027-01-02  Fri–Sat  New Year                               -           holiday  settled      date-holidays, holidays-py
2027-01-04              Mon      New Year                               2027-01-02  holiday  settled      date-holidays, holidays-py
2027-01-07              Thu      Orthodox Christmas                     -           holiday  settled      date-holidays, holidays-py
2027-03-08              Mon      International Women's Day              -           holiday  settled      date-holidays, holidays-py
2027-03-15              Mon      Constitution Day                       -           holiday  settled      taspanews-2026, date-holidays
2027-03-21..2027-03-23  Sun–Tue  Nauryz                                 -           holiday  settled      date-holidays, holidays-py
2027-03-24              Wed      Nauryz                                 2027-03-21  holiday  provisional  holidays-py
2027-05-01              Sat      Unity Day of the People of Kazakhstan  -           holiday  settled      date-holidays, holidays-py
2027-05-03              Mon      Unity Day of the People of Kazakhstan  2027-05-01  holiday  settled      date-holidays, holidays-py
2027-05-07              Fri      Defender of the Fatherland Day         -           holiday  settled      date-holidays, holidays-py
2027-05-09              Sun      Victory Day                            -           holiday  settled      date-holidays, holidays-py
2027-05-10              Mon      Victory Day                            2027-05-09  holiday  settled      date-holidays, holidays-py
2027-05-16              Sun      Kurban Ait                             -           holiday  provisional  date-holidays, holidays-py
2027-07-06              Tue      Capital City Day                       -           holiday  settled      date-holidays, holidays-py
2027-10-25              Mon      Republic Day                           -           holiday  settled      date-holidays, holidays-py
2027-12-16              Thu      Independence Day                       -           holiday  settled      date-holidays, holidays-py

Not worked: saturday, sunday.
$ plenary calendar show tajikistan --year 2027
DATES                   DAY      NAME                IN LIEU OF  KIND     CERTAINTY    SOURCE
2027-01-01              Fri      New Year's Day      -           holiday  settled      holidays-py
2027-03-08              Mon      Mother's Day        -           holiday  settled      holidays-py
2027-03-09              Tue      Eid al-Fitr         -           holiday  provisional  holidays-py, date-holidays
2027-03-21..2027-03-24  Sun–Wed  Nowruz              -           holiday  settled      holidays-py
2027-05-09              Sun      Victory Day         -           holiday  settled      holidays-py
2027-05-16              Sun      Eid al-Adha         -           holiday  provisional  holidays-py, date-holidays
2027-06-27              Sun      National Unity Day  -           holiday  settled      holidays-py
2027-09-09              Thu      Independence Day    -           holiday  settled      holidays-py
2027-11-06              Sat      Constitution Day    -           holiday  settled      holidays-py

Not worked: saturday, sunday.
The calendar does not say that it lists every holiday of 2027.
$ plenary calendar show slovakia --year 2026 -O csv
dates,weekdays,name,in_lieu_of,kind,certainty,source
2026-01-01,Thu,Day of the Establishment of the Slovak Republic,,holiday,settled,date-holidays
2026-01-06,Tue,Epiphany,,holiday,settled,date-holidays
2026-04-03,Fri,Good Friday,,holiday,settled,date-holidays
2026-04-06,Mon,Easter Monday,,holiday,settled,date-holidays
2026-05-01,Fri,Labour Day,,holiday,settled,date-holidays
2026-07-05,Sun,St. Cyril and St. Methodius Day,,holiday,settled,date-holidays
2026-08-29,Sat,Slovak National Uprising Day,,holiday,settled,date-holidays
2026-11-01,Sun,All Saints' Day,,holiday,settled,date-holidays
2026-12-24,Thu,Christmas Eve,,holiday,settled,date-holidays
2026-12-25,Fri,Christmas Day,,holiday,settled,date-holidays
2026-12-26,Sat,St. Stephen's Day,,holiday,settled,date-holidays
$ plenary calendar show slovakia --json --output slovakia.json
! Wrote slovakia.json
$ plenary calendar show kazakstan
! plenary: error: there is no calendar 'kazakstan'
! help: did you mean 'kazakhstan'?
[exit 1]
$ plenary calendar show kazakhstan --year soon
! plenary: error: 'soon' is no value for --year
! help: write a whole number from 1400 to 9999
[exit 2]

# A dump holds them as they were, and loading it changes nothing.
$ plenary dump --output dump.yaml
! Wrote dump.yaml
$ plenary load dump.yaml
KIND       ADDED  CHANGED  UNCHANGED  KEPT
sources        0        0          6     0
calendars      0        0          3     0
------------------------------------------
TOTAL          0        0          9     0

Nothing to change: the registry already says all this.
