# The holidays of the countries of the series, each with its source.
$ plenary load fixtures/calendars
KIND       ADDED  CHANGED  UNCHANGED  KEPT
sources        6        0          0     0
calendars      4        0          0     0
------------------------------------------
TOTAL         10        0          0     0

Loaded: added 10, changed 0.
$ plenary calendar list
CODE          KIND      COUNTRY       PLACE  WEEKEND           HOLIDAYS  COMPLETE              SOURCE
kazakhstan    national  Kazakhstan    -      saturday, sunday        76  2010–2011, 2026–2028  date-holidays, holidays-py
slovakia      national  Slovakia      -      saturday, sunday        67  2010–2011, 2026–2028  SVK-241-1993, date-holidays
tajikistan    national  Tajikistan    -      saturday, sunday        47  -                     holidays-py
turkmenistan  national  Turkmenistan  -      saturday, sunday        61  -                     holidays-py
$ plenary calendar list --format csv --output calendars.csv
! Wrote calendars.csv
$ plenary calendar list --json
[
  {"code": "kazakhstan", "kind": "national", "country": "Kazakhstan", "place": null, "weekend": "saturday, sunday", "holidays": 76, "years": "2010–2011, 2026–2028", "source": "date-holidays, holidays-py"},
  {"code": "slovakia", "kind": "national", "country": "Slovakia", "place": null, "weekend": "saturday, sunday", "holidays": 67, "years": "2010–2011, 2026–2028", "source": "SVK-241-1993, date-holidays"},
  {"code": "tajikistan", "kind": "national", "country": "Tajikistan", "place": null, "weekend": "saturday, sunday", "holidays": 47, "years": null, "source": "holidays-py"},
  {"code": "turkmenistan", "kind": "national", "country": "Turkmenistan", "place": null, "weekend": "saturday, sunday", "holidays": 61, "years": null, "source": "holidays-py"}
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
calendars      0        0          4     0
------------------------------------------
TOTAL          0        0         10     0

Nothing to change: the registry already says all this.

# Holidays from other programs: an iCalendar file first.
--- moved.ics
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270709
DTEND;VALUE=DATE:20270710
SUMMARY:Day moved by the Government (illustrative)
STATUS:TENTATIVE
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270706
SUMMARY;LANGUAGE=kk:Астана күні
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270707
SUMMARY:A market day (illustrative)
RRULE:FREQ=WEEKLY
END:VEVENT
END:VCALENDAR
---
$ plenary calendar import moved.ics --into kazakhstan --source illustrative --dry-run
STATE        DATES        NAME                                        REASON
added        2027-07-09   Day moved by the Government (illustrative)  provisional
named        2027-07-06   Астана күні                                 -
passed over  entry at 13  A market day (illustrative)                 it does not repeat itself yearly: WEEKLY

Added 1, named 1, same 0, passed over 1.
! No change made (dry run).
$ plenary calendar import moved.ics --into kazakhstan --source illustrative --nonce moved
STATE        DATES        NAME                                        REASON
added        2027-07-09   Day moved by the Government (illustrative)  provisional
named        2027-07-06   Астана күні                                 -
passed over  entry at 13  A market day (illustrative)                 it does not repeat itself yearly: WEEKLY

Added 1, named 1, same 0, passed over 1.
$ plenary calendar import moved.ics --into kazakhstan --source illustrative --nonce moved
! Already done: the registry has seen this nonce.
$ plenary calendar import moved.ics --into kazakhstan --source illustrative -O csv
state,dates,name,reason
same,2027-07-09,Day moved by the Government (illustrative),provisional
same,2027-07-06,Астана күні,
passed over,entry at 13,A market day (illustrative),it does not repeat itself yearly: WEEKLY
$ plenary log --limit 1
NO  AT                    ACTOR        DESK  ACTION           THING                CHANGE
 2  2026-11-23T09:00:00Z  secretariat  -     calendar import  calendar kazakhstan  holidays/57/name/kk (not stated) -> Астана күні; holidays/58/dates 2027-10-25 -> 2027-07-09; holidays/58/name/en Republic Day -> Day moved by the Government (illustrative); holidays/58/certainty settled -> provisional; holidays/58/source date-holidays, holidays-py -> illustrative; holidays/59/dates 2027-12-16 -> 2027-10-25; holidays/59/name/en Independence Day -> Republic Day; holidays/59/name/ru День независимости -> День Республики; holidays/60/dates 2028-01-01..2028-01-02 -> 2027-12-16; holidays/60/name/en New Year -> Independence Day; holidays/60/name/ru Новый год -> День независимости; holidays/61/dates 2028-01-03 -> 2028-01-01..2028-01-02; holidays/62/dates 2028-01-04 -> 2028-01-03; holidays/62/in-lieu-of 2028-01-02 -> 2028-01-01; holidays/63/dates 2028-01-07 -> 2028-01-04; holidays/63/in-lieu-of (not stated) -> 2028-01-02; holidays/63/name/en Orthodox Christmas -> New Year; holidays/63/name/ru Рождество Христово -> Новый год; holidays/64/dates 2028-03-08 -> 2028-01-07; holidays/64/name/en International Women's Day -> Orthodox Christmas; holidays/64/name/ru Международный женский день -> Рождество Христово; holidays/65/dates 2028-03-15 -> 2028-03-08; holidays/65/name/en Constitution Day -> International Women's Day; holidays/65/name/ru День Конституции -> Международный женский день; holidays/65/source taspanews-2026, date-holidays -> date-holidays, holidays-py; holidays/66/dates 2028-03-21..2028-03-23 -> 2028-03-15; holidays/66/name/en Nauryz -> Constitution Day; holidays/66/name/ru Наурыз мейрамы -> День Конституции; holidays/66/source date-holidays, holidays-py -> taspanews-2026, date-holidays; holidays/67/dates 2028-05-01 -> 2028-03-21..2028-03-23; holidays/67/name/en Unity Day of the People of Kazakhstan -> Nauryz; holidays/67/name/ru Праздник единства народа Казахстана -> Наурыз мейрамы; holidays/68/dates 2028-05-05 -> 2028-05-01; holidays/68/name/en Kurban Ait -> Unity Day of the People of Kazakhstan; holidays/68/name/ru Курбан-айт -> Праздник единства народа Казахстана; holidays/68/certainty provisional -> settled; holidays/69/dates 2028-05-07 -> 2028-05-05; holidays/69/name/en Defender of the Fatherland Day -> Kurban Ait; holidays/69/name/ru День защитника Отечества -> Курбан-айт; holidays/69/certainty settled -> provisional; holidays/70/dates 2028-05-08 -> 2028-05-07; holidays/71/dates 2028-05-09 -> 2028-05-08; holidays/71/in-lieu-of (not stated) -> 2028-05-07; holidays/71/name/en Victory Day -> Defender of the Fatherland Day; holidays/71/name/ru День Победы -> День защитника Отечества; holidays/72/dates 2028-07-06 -> 2028-05-09; holidays/72/name/en Capital City Day -> Victory Day; holidays/72/name/ru День столицы -> День Победы; holidays/73/dates 2028-10-25 -> 2028-07-06; holidays/73/name/en Republic Day -> Capital City Day; holidays/73/name/ru День Республики -> День столицы; holidays/74/dates 2028-12-16 -> 2028-10-25; holidays/74/name/en Independence Day -> Republic Day; holidays/74/name/ru День независимости -> День Республики; holidays/75/dates 2028-12-18 -> 2028-12-16; holidays/76/dates (not stated) -> 2028-12-18; holidays/76/in-lieu-of (not stated) -> 2028-12-16; holidays/76/name/en (not stated) -> Independence Day; holidays/76/name/ru (not stated) -> День независимости; holidays/76/kind (not stated) -> holiday; holidays/76/certainty (not stated) -> settled; holidays/76/source (not stated) -> date-holidays, holidays-py; holidays/58/name/ru День Республики -> (not stated); holidays/61/in-lieu-of 2028-01-01 -> (not stated); holidays/70/in-lieu-of 2028-05-07 -> (not stated); holidays/75/in-lieu-of 2028-12-16 -> (not stated)

The last 1 of 11 entries; all with --limit 0.

# date-holidays knows many countries. A calendar that is not there yet is made.
--- uz.json
[{"date": "2027-03-09 00:00:00", "name": "Roʻza hayiti", "type": "public", "rule": "1 Shawwal and if saturday,sunday then next monday"},
 {"date": "2027-05-16 00:00:00", "name": "Qurbon hayiti", "type": "public", "rule": "10 Dhu al-Hijjah and if saturday,sunday then next monday"},
 {"date": "2027-05-17 00:00:00", "name": "Qurbon hayiti (koʻchirilgan kun)", "type": "public", "rule": "10 Dhu al-Hijjah and if saturday,sunday then next monday", "substitute": true},
 {"date": "2027-12-08 00:00:00", "name": "Konstitutsiya kuni", "type": "public", "rule": "12-08"},
 {"date": "2027-01-14 00:00:00", "name": "Vatan himoyachilari kuni", "type": "observance", "rule": "01-14"}]
---
$ plenary calendar import uz.json --into uzbekistan
! plenary: error: there is no calendar 'uzbekistan' yet
! help: name its country with --country, such as --country KAZ, to make it
[exit 1]
$ plenary calendar import uz.json --into uzbekistan --country UZB --language uz --types public,observance --source date-holidays --output import.txt
! Wrote import.txt
$ plenary calendar show uzbekistan
DATES       DAY  NAME                              IN LIEU OF  KIND     CERTAINTY    SOURCE
2027-01-14  Thu  Vatan himoyachilari kuni          -           holiday  settled      date-holidays
2027-03-09  Tue  Roʻza hayiti                      -           holiday  provisional  date-holidays
2027-05-16  Sun  Qurbon hayiti                     -           holiday  provisional  date-holidays
2027-05-17  Mon  Qurbon hayiti (koʻchirilgan kun)  2027-05-16  holiday  provisional  date-holidays
2027-12-08  Wed  Konstitutsiya kuni                -           holiday  settled      date-holidays

Not worked: saturday, sunday.
$ plenary calendar import uz.json --into un-tashkent --country UZB --kind duty-station --place Tashkent --weekend friday,saturday --complete 2027 --json
{
  "rows": [
    {"state": "added", "dates": "2027-03-09", "name": "Roʻza hayiti", "reason": "provisional"},
    {"state": "added", "dates": "2027-05-16", "name": "Qurbon hayiti", "reason": "provisional"},
    {"state": "added", "dates": "2027-05-17", "name": "Qurbon hayiti (koʻchirilgan kun)", "reason": "provisional"},
    {"state": "added", "dates": "2027-12-08", "name": "Konstitutsiya kuni", "reason": null},
    {"state": "passed over", "dates": "entry at 5", "name": "Vatan himoyachilari kuni", "reason": "it is of type 'observance'"}
  ],
  "notes": [
    "Added 4, named 0, same 0, passed over 1."
  ]
}
$ plenary calendar list
CODE          KIND          COUNTRY       PLACE     WEEKEND           HOLIDAYS  COMPLETE              SOURCE
kazakhstan    national      Kazakhstan    -         saturday, sunday        77  2010–2011, 2026–2028  date-holidays, holidays-py
slovakia      national      Slovakia      -         saturday, sunday        67  2010–2011, 2026–2028  SVK-241-1993, date-holidays
tajikistan    national      Tajikistan    -         saturday, sunday        47  -                     holidays-py
turkmenistan  national      Turkmenistan  -         saturday, sunday        61  -                     holidays-py
un-tashkent   duty-station  Uzbekistan    Tashkent  friday, saturday         4  2027                  register
uzbekistan    national      Uzbekistan    -         saturday, sunday         5  -                     date-holidays
$ plenary calendar import uz.json
! plenary: error: 'plenary calendar import' needs --into
! help: write --into CALENDAR, such as --into kazakhstan
[exit 2]
$ plenary calendar import uz.json --into uzbekistan --complete later
! plenary: error: 'later' is not a year
! help: write years joined by commas, from 1400 to 9999
[exit 2]
$ plenary calendar import uz.json --into tashkent --country UZB --kind local
! plenary: error: a local calendar does not say where it holds
! help: add 'place: ', such as the city; nothing was changed
[exit 4]
$ plenary calendar import missing.ics --into uzbekistan
! plenary: error: cannot read 'missing.ics': no such file
! help: name an iCalendar file, or the JSON of date-holidays, of at most 4 MiB
[exit 3]
--- holidays.txt
1 January
---
$ plenary calendar import holidays.txt --into uzbekistan
! plenary: error: this is neither iCalendar nor the JSON of date-holidays
! help: name a file that begins with BEGIN:VCALENDAR, or with [
[exit 3]

# As a careful clerk would: what is no holiday is passed over with the reason, what repeats itself every year is taken for the
# years asked for, and the weekend of a new calendar is that of its country.
--- riyadh.ics
BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar//EN
begin:vevent
UID:a
DTSTART;VALUE=DATE:20200923
RRULE:FREQ=YEARLY
DESCRIPTION:Public holiday
SUMMARY:National Day (illustrative)
end:vevent
BEGIN:VEVENT
UID:b
DTSTART;VALUE=DATE:20270214
DESCRIPTION:Observance\nTo hide observances\, go to the settings
SUMMARY:Valentine's Day
END:VEVENT
BEGIN:VEVENT
UID:c
DTSTART:20270308T210000Z
DTEND:20270309T210000Z
SUMMARY:Eid al-Fitr (tentative)
END:VEVENT
BEGIN:VEVENT
UID:d
DTSTART:20270922T180000
DTEND:20270922T200000
SUMMARY:Reception on the National Day
END:VEVENT
BEGIN:VEVENT
UID:e
DTSTART;VALUE=DATE:20270601
SUMMARY:Founding Day (illustrative)
END:VEVENT
END:VCALENDAR
---
$ plenary calendar import riyadh.ics --into riyadh --country SAU --source illustrative --dry-run
STATE        DATES        NAME                           REASON
added        2027-03-09   Eid al-Fitr                    provisional
added        2027-06-01   Founding Day (illustrative)    -
passed over  entry at 3   National Day (illustrative)    it repeats itself, and no year was asked for
passed over  entry at 10  Valentine's Day                it is an observance, not a holiday
passed over  entry at 22  Reception on the National Day  it is from 18:00 to 20:00, and lasts no whole days

Added 2, named 0, same 0, passed over 3.
What repeats itself every year is taken for the years of --years or --complete, such as --years 2027,2028.
The weekend of the new calendar is that of SAU: friday, saturday.
! No change made (dry run).
$ plenary calendar import riyadh.ics --into riyadh --country SAU --source illustrative --complete 2027 --years 2028
STATE        DATES        NAME                           REASON
added        2027-09-23   National Day (illustrative)    -
added        2028-09-23   National Day (illustrative)    -
added        2027-03-09   Eid al-Fitr                    provisional
added        2027-06-01   Founding Day (illustrative)    -
passed over  entry at 10  Valentine's Day                it is an observance, not a holiday
passed over  entry at 22  Reception on the National Day  it is from 18:00 to 20:00, and lasts no whole days

Added 4, named 0, same 0, passed over 2.
The weekend of the new calendar is that of SAU: friday, saturday.
$ plenary calendar show riyadh
DATES       DAY  NAME                         IN LIEU OF  KIND     CERTAINTY    SOURCE
2027-03-09  Tue  Eid al-Fitr                  -           holiday  provisional  illustrative
2027-06-01  Tue  Founding Day (illustrative)  -           holiday  settled      illustrative
2027-09-23  Thu  National Day (illustrative)  -           holiday  settled      illustrative
2028-09-23  Sat  National Day (illustrative)  -           holiday  settled      illustrative

Not worked: friday, saturday.
Illustrative: 4 of 4 holidays were invented for show.
--- cancel.ics
BEGIN:VCALENDAR
METHOD:CANCEL
BEGIN:VEVENT
UID:e
SEQUENCE:1
DTSTART;VALUE=DATE:20270601
SUMMARY:Founding Day (illustrative)
END:VEVENT
END:VCALENDAR
---
$ plenary calendar import cancel.ics --into riyadh
STATE       DATES       NAME                         REASON
taken back  2027-06-01  Founding Day (illustrative)  it is cancelled

Added 0, named 0, same 0, taken back 1, passed over 0.
$ plenary calendar import cancel.ics --into riyadh
STATE        DATES       NAME                         REASON
passed over  2027-06-01  Founding Day (illustrative)  it is cancelled, and the calendar has no such day

Added 0, named 0, same 0, passed over 1.
--- summer.ics
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270701
DTEND;VALUE=DATE:20270901
SUMMARY:School holidays
END:VEVENT
END:VCALENDAR
---
$ plenary calendar import summer.ics --into riyadh
! plenary: error: 'School holidays' lasts 62 days, 1 July – 31 August 2027: is that a holiday?
! help: write --long to take it as it stands, or take it out of the file
[exit 4]
$ plenary calendar import summer.ics --into riyadh --long --dry-run
STATE  DATES                   NAME             REASON
added  2027-07-01..2027-08-31  School holidays  -

Added 1, named 0, same 0, passed over 0.
! No change made (dry run).
--- none.json
[]
---
$ plenary calendar import none.json --into riyadh --complete 2027
! plenary: error: the file lists no holiday, and is no complete list of 2027
! help: get a file with all holidays of that year, or leave the year out
[exit 4]
$ plenary calendar import riyadh.ics --into riyadh --complete 2027,2029 --dry-run
STATE        DATES        NAME                           REASON
same         2027-09-23   National Day (illustrative)    -
added        2029-09-23   National Day (illustrative)    -
same         2027-03-09   Eid al-Fitr                    provisional
added        2027-06-01   Founding Day (illustrative)    -
passed over  entry at 10  Valentine's Day                it is an observance, not a holiday
passed over  entry at 22  Reception on the National Day  it is from 18:00 to 20:00, and lasts no whole days

Added 2, named 0, same 2, passed over 2.
! No change made (dry run).
