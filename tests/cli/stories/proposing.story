# Dates for a meeting: found, confirmed, moved, put off.
--- spring.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan, unavailable: [{dates: 2027-05-10..2027-05-14, reason: a feast}]}
  - {code: NOR, kind: state, name: Norway}
calendars:
  - {code: kaz, kind: national, name: Kazakhstan, country: KAZ, weekend: [saturday, sunday], years: [2027]}
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty, rooms: [{code: hall, name: Hall}]}
  - {code: annex, name: Annex, city: Almaty, country: KAZ, zone: Asia/Almaty}
  - {code: vienna, name: Centre, city: Vienna, country: AUT, zone: Europe/Vienna}
series:
  - {code: workshops, title: Workshops, schedule: {notice: 42, min-gap: 7}}
meetings:
  - code: first
    series: workshops
    title: First workshop
    dates: 2027
    status: tentative
    required-delegations: [KAZ]
    wish: {length: 2, days: 2027-05-01..2027-05-21, venues: [house, annex]}
    sessions:
      - {code: opening, title: Opening, starts: 2027-05-04T09:00, ends: 2027-05-04T12:00}
  - {code: second, series: workshops, title: Second workshop, dates: 2027-05-19, status: confirmed, venue: house}
  - {code: third, series: workshops, title: Third workshop, dates: unknown, status: tentative}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}}
  - {code: ola-berg, name: {latin: Ola Berg}}
  - {code: per-moe, name: {latin: Per Moe}}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: delegate, status: nominated}
      - {code: KAZ-001, participant: per-moe, delegation: KAZ, role: head, status: withdrawn}
---
$ plenary load spring.yaml --output plan.txt
! Wrote plan.txt
$ plenary meeting confirm first --slot 1
! plenary: error: nothing was proposed for 'first'
! help: look for dates with 'plenary meeting propose first'
[exit 1]
$ plenary meeting confirm first
! plenary: error: 'first' has no exact days to confirm
! help: give --slot N of 'plenary meeting propose', or --dates
[exit 4]
$ plenary meeting propose first --n 3
SLOT  DATES                   DAYS     VENUE  COST  OF WHICH
   1  2027-05-03..2027-05-04  Mon–Tue  house    10  10 host-again: KAZ hosts 'second', 19 May 2027
   2  2027-05-03..2027-05-04  Mon–Tue  annex    10  10 host-again: KAZ hosts 'second', 19 May 2027
   3  2027-05-04..2027-05-05  Tue–Wed  house    10  10 host-again: KAZ hosts 'second', 19 May 2027

692 slots of 728 looked at; no meeting can begin on 18 days: --passed-over tells why.
$ plenary meeting propose first --passed-over --venue any -O csv
first_days,reasons
2027-05-09..2027-05-10,"KAZ cannot: a feast, 10–14 May 2027"
2027-05-11..2027-05-14,"the series asks for 7 free days to 'second', 19 May 2027; KAZ cannot: a feast, 10–14 May 2027"
2027-05-15..2027-05-26,"the series asks for 7 free days to 'second', 19 May 2027"
$ plenary meeting propose first --city almaty --between 2027-05-08..2027-05-09 --length 1d --json
{
  "rows": [
    {"slot": 1, "dates": "2027-05-08", "weekdays": "Sat", "venue": "annex", "cost": 110, "terms": "100 weekend: a day of the weekend; 10 host-again: KAZ hosts 'second', 19 May 2027"},
    {"slot": 2, "dates": "2027-05-08", "weekdays": "Sat", "venue": "house", "cost": 110, "terms": "100 weekend: a day of the weekend; 10 host-again: KAZ hosts 'second', 19 May 2027"},
    {"slot": 3, "dates": "2027-05-09", "weekdays": "Sun", "venue": "annex", "cost": 110, "terms": "100 weekend: a day of the weekend; 10 host-again: KAZ hosts 'second', 19 May 2027"},
    {"slot": 4, "dates": "2027-05-09", "weekdays": "Sun", "venue": "house", "cost": 110, "terms": "100 weekend: a day of the weekend; 10 host-again: KAZ hosts 'second', 19 May 2027"}
  ],
  "notes": [
    "4 slots of 4 looked at; no meeting can begin on 0 days."
  ]
}
$ plenary meeting propose first --between 2027-05-11..2027-05-13
WHAT FORBIDS                                                                                   TO GIVE UP                                                                 FREES  SUCH AS
the series asks for 7 free days to 'second', 19 May 2027; KAZ cannot: a feast, 10–14 May 2027  move 'second', or change the gap that the series asks for; do without KAZ      4  2027-05-11..2027-05-12 at house, 2027-05-11..2027-05-12 at annex, 2027-05-12..2027-05-13 at house

Nothing fits. Each row would do: all that it names must be given up.
[exit 4]
$ plenary meeting propose first --between 2027-05-11..2027-05-11 -o none.txt
! Wrote none.txt
[exit 4]
$ plenary meeting propose first --n 3 -o slots.csv
! Wrote slots.csv
$ plenary meeting confirm first --slot 4
! plenary: error: there is no slot '4'
! help: 1 to 3 were proposed
[exit 1]
$ plenary meeting confirm first --slot 2 --venue house
! plenary: error: a slot has its dates and its venue
! help: give --slot alone, or --dates and --venue
[exit 2]
$ plenary meeting confirm first --slot 2 --announced 2027-02-01 --dry-run
First workshop

Meeting      first
Now          confirmed, 3–4 May 2027, at annex
Before       tentative, 2027, no venue yet
Asked again  2 registrations

Who answers is entered with 'plenary participant reconfirm'.
! No change made (dry run).
$ plenary meeting confirm first --slot 2 --announced 2027-02-01 --source illustrative
First workshop

Meeting      first
Now          confirmed, 3–4 May 2027, at annex
Before       tentative, 2027, no venue yet
Asked again  2 registrations

Who answers is entered with 'plenary participant reconfirm'.
$ plenary meeting confirm first
First workshop

Meeting  first
Now      confirmed, 3–4 May 2027, at annex
Before   confirmed, 3–4 May 2027, at annex
! Nothing to do: it is so already.

# Those who stand were asked to confirm again.
$ plenary participant reconfirm -m first
CODE     NAME       DELEGATION  STATUS     ASKED ON
NOR-001  Kari Dahl  NOR         confirmed  2026-11-23
NOR-002  Ola Berg   NOR         nominated  2026-11-23

2 of 2 registrations have not answered since the meeting moved.
$ plenary participant reconfirm -m first NOR-001 --json
{
  "rows": [
    {"code": "NOR-002", "name": "Ola Berg", "delegation": "NOR", "status": "nominated", "asked_again": "2026-11-23"}
  ],
  "notes": [
    "1 of 2 registrations have not answered since the meeting moved."
  ]
}
$ plenary participant reconfirm -m first NOR -o left.txt
! Wrote left.txt
$ plenary participant reconfirm -m first NOR-001
CODE  NAME  DELEGATION  STATUS  ASKED ON

0 of 2 registrations have not answered since the meeting moved.
$ plenary participant reconfirm -m first NOR-009
! plenary: error: there is no registration 'NOR-009'
! help: did you mean 'NOR-001'?
[exit 1]

# It moves, and what that does to clashes is told.
$ plenary meeting reschedule first
! plenary: error: 'plenary meeting reschedule' needs --reason
! help: write --reason 'why', for those who ask later
[exit 2]
$ plenary meeting reschedule first --reason 'the host asked for it'
! plenary: error: 'plenary meeting reschedule' needs the new dates
! help: give --slot N of 'plenary meeting propose', or --dates 2027-05-04..2027-05-05
[exit 2]
$ plenary meeting reschedule first --dates 2027-05-14..2027-05-15 --reason 'the host asked for it'
First workshop

Meeting         first
Now             confirmed, 14–15 May 2027, at annex
Before          confirmed, 3–4 May 2027, at annex
Reason          the host asked for it
Asked again     2 registrations
Clashes caused  error: KAZ cannot be at 'first': a feast, 10–14 May 2027
                error: 3 free days between 'first' and 'second', and the series asks for 7
                warning: 'first' is on a weekend: 15 May 2027

Who answers is entered with 'plenary participant reconfirm'.
$ plenary meeting move first --reason x
! plenary: error: 'plenary meeting move' needs --venue
! help: name the new venue; 'plenary venue list' lists them
[exit 2]
$ plenary meeting move first --venue vienna --reason 'the house is let' --json
{
  "meeting": "first",
  "now": "confirmed, 14–15 May 2027, at vienna",
  "before": "confirmed, 14–15 May 2027, at annex",
  "reason": "the house is let",
  "asked_again": "2 registrations",
  "cured": [
    "warning: 'first' is on a weekend: 15 May 2027"
  ],
  "caused": [
    "note: no calendar holds for the venue 'vienna': its weekend and holidays are not known"
  ],
  "kept": [
    "error: KAZ cannot be at 'first': a feast, 10–14 May 2027",
    "error: 3 free days between 'first' and 'second', and the series asks for 7"
  ],
  "notes": [
    "Who answers is entered with 'plenary participant reconfirm'."
  ]
}
$ plenary meeting move first --venue nowhere --reason 'the house is let'
! plenary: error: there is no venue 'nowhere'
! help: see 'plenary venue list'
[exit 1]
$ plenary meeting postpone first --to 2027-10-01 --reason 'no quorum'
! plenary: error: --to: '2027-10-01' is no year
! help: write a year, such as 2028; for exact days use 'plenary meeting reschedule'
[exit 2]
$ plenary meeting postpone first --to 2028 --reason 'no quorum' --nonce p1
First workshop

Meeting         first
Now             postponed, 2028, at vienna
Before          confirmed, 14–15 May 2027, at vienna
Reason          no quorum
Clashes cured   note: no calendar holds for the venue 'vienna': its weekend and holidays are not known
                error: KAZ cannot be at 'first': a feast, 10–14 May 2027
                error: 3 free days between 'first' and 'second', and the series asks for 7
Clashes caused  warning: 'first' is wished for 1–21 May 2027, and is to be in 2028
$ plenary meeting postpone first --to 2028 --reason 'no quorum' --nonce p1
! Already done: the registry has seen this nonce.
$ plenary meeting reschedule first --dates 2028-05-09..2028-05-10 --announced 2028-01-10 --reason 'a quorum is promised' -O csv
key,value
meeting,first
now,"tentative, 9–10 May 2028, at vienna"
before,"postponed, 2028, at vienna"
reason,a quorum is promised
asked_again,2 registrations
cured,"warning: 'first' is wished for 1–21 May 2027, and is to be in 2028"
caused,note: no calendar holds for the venue 'vienna': its weekend and holidays are not known
$ plenary meeting cancel second --reason 'it is not needed'
Second workshop

Meeting  second
Now      cancelled, 19 May 2027, at house
Before   confirmed, 19 May 2027, at house
Reason   it is not needed
$ plenary meeting confirm second
! plenary: error: meeting second cannot go from cancelled to confirmed
! help: cancelled is final; nothing was changed
[exit 4]
$ plenary meeting reschedule second --dates 2027-05-25 --reason 'after all'
! plenary: error: 'second' is cancelled
! help: only a meeting that is to come gets other dates; edit what was entered wrongly
[exit 4]
$ plenary meeting move second --venue annex --reason 'after all'
! plenary: error: 'second' is cancelled
! help: only a meeting that is to come gets other dates; edit what was entered wrongly
[exit 4]
$ plenary meeting propose second
! plenary: error: 'second' is cancelled
! help: only a meeting that is to come gets other dates; edit what was entered wrongly
[exit 4]
$ plenary log -m first --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,meeting first,new: code first; series workshops; title First workshop; dates 2027; status tentative; wish/length 2; wish/days 2027-05-01..2027-05-21; wish/venues/0 house; wish/venues/1 annex; required-delegations/0 KAZ; sessions/0/code opening; sessions/0/title Opening; sessions/0/starts 2027-05-04T09:00; sessions/0/ends 2027-05-04T12:00; sessions/0/source illustrative; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-001,new: code NOR-001; participant kari-dahl; delegation NOR; role head; status confirmed; funding own; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/NOR-002,new: code NOR-002; participant ola-berg; delegation NOR; role delegate; status nominated; funding own; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,registration first/KAZ-001,new: code KAZ-001; participant per-moe; delegation KAZ; role head; status withdrawn; funding own; source illustrative
2,2026-11-23T09:00:00Z,secretariat,,meeting confirm,meeting first,dates 2027 -> 2027-05-03..2027-05-04; status tentative -> confirmed; venue (not stated) -> annex; announced (not stated) -> 2027-02-01; sessions/0/starts 2027-05-04T09:00 -> 2027-05-03T09:00; sessions/0/ends 2027-05-04T12:00 -> 2027-05-03T12:00
2,2026-11-23T09:00:00Z,secretariat,,meeting confirm,registration first/NOR-001,asked-again (not stated) -> 2026-11-23
2,2026-11-23T09:00:00Z,secretariat,,meeting confirm,registration first/NOR-002,asked-again (not stated) -> 2026-11-23
3,2026-11-23T09:00:00Z,secretariat,,participant reconfirm,registration first/NOR-001,asked-again 2026-11-23 -> (not stated)
4,2026-11-23T09:00:00Z,secretariat,,participant reconfirm,registration first/NOR-002,asked-again 2026-11-23 -> (not stated)
5,2026-11-23T09:00:00Z,secretariat,,meeting reschedule,meeting first,"dates 2027-05-03..2027-05-04 -> 2027-05-14..2027-05-15; reason (not stated) -> the host asked for it; sessions/0/starts 2027-05-03T09:00 -> 2027-05-14T09:00; sessions/0/ends 2027-05-03T12:00 -> 2027-05-14T12:00; source illustrative -> illustrative, register; announced 2027-02-01 -> (not stated)"
5,2026-11-23T09:00:00Z,secretariat,,meeting reschedule,registration first/NOR-001,asked-again (not stated) -> 2026-11-23
5,2026-11-23T09:00:00Z,secretariat,,meeting reschedule,registration first/NOR-002,asked-again (not stated) -> 2026-11-23
6,2026-11-23T09:00:00Z,secretariat,,meeting move,meeting first,venue annex -> vienna; reason the host asked for it -> the house is let
7,2026-11-23T09:00:00Z,secretariat,,meeting postpone,meeting first,dates 2027-05-14..2027-05-15 -> 2028; status confirmed -> postponed; reason the house is let -> no quorum
8,2026-11-23T09:00:00Z,secretariat,,meeting reschedule,meeting first,dates 2028 -> 2028-05-09..2028-05-10; status postponed -> tentative; reason no quorum -> a quorum is promised; announced (not stated) -> 2028-01-10; sessions/0/starts 2027-05-14T09:00 -> 2028-05-09T09:00; sessions/0/ends 2027-05-14T12:00 -> 2028-05-09T12:00
$ plenary undo 8 --yes -o undone.txt
! Wrote undone.txt
$ plenary meeting list -O csv
code,number,dates,city,country,zone,status,nominated,checked_in
second,,19 May 2027,Almaty,KAZ,Asia/Almaty,cancelled,0,0
first,,2028,Vienna,AUT,Europe/Vienna,postponed,3,0
third,,dates not known,,,,tentative,0,0

# What is asked for wrongly.
$ plenary meeting propose nobody
! plenary: error: there is no meeting 'nobody'
! help: see 'plenary meeting list'
[exit 1]
$ plenary meeting propose third
! plenary: error: how long 'third' takes is not known
! help: write --length 2, or its length into the 'wish' of the meeting
[exit 2]
$ plenary meeting propose third --length 0
! plenary: error: --length: '0' is no number from 1 to 999
! help: write --length 2
[exit 2]
$ plenary meeting propose third --length 2
! plenary: error: when 'third' is to be is not known
! help: write --between 2027-01-01..2027-12-31, or a mandate into its series
[exit 2]
$ plenary meeting propose third --length 2 --between may
! plenary: error: --between: 'may' are no days
! help: write 2027-05-04, or 2027-05-04..2027-05-05: the first day and the last
[exit 2]
$ plenary meeting propose third --length 2 --between 2027-05-03..2027-05-04 --city Oslo
! plenary: error: there is no venue in 'Oslo'
! help: see 'plenary venue list'
[exit 1]
$ plenary meeting propose third --length 1 --between 2027-05-03..2027-05-03 -O csv
slot,dates,weekdays,venue,cost,terms
1,2027-05-03,Mon,,0,
$ plenary meeting confirm third
! plenary: error: 'third' has no exact days to confirm
! help: give --slot N of 'plenary meeting propose', or --dates
[exit 4]
$ plenary meeting confirm third --dates 2027-06-01 --announced soon
! plenary: error: --announced: 'soon' is no date
! help: write it as 2027-02-01
[exit 2]

# All that can be said with each.
$ plenary meeting propose third --length 1 --between 2027-05-03..2027-05-03 --venue annex -o slots.csv
! Wrote slots.csv
$ plenary meeting confirm third --slot 1 --reason 'it is time' --nonce c1 --json
{
  "meeting": "third",
  "now": "confirmed, 3 May 2027, at annex",
  "before": "tentative, dates not known, no venue yet",
  "reason": "it is time"
}
$ plenary meeting confirm third --output third.csv --format csv
! Nothing to do: it is so already.
! Wrote third.csv
$ plenary meeting propose third --venue house -o slots.csv
! Wrote slots.csv
$ plenary meeting reschedule third --slot 1 --reason 'a better hall' --dry-run --json
{
  "meeting": "third",
  "now": "confirmed, 4 January 2027, at house",
  "before": "confirmed, 3 May 2027, at annex",
  "reason": "a better hall"
}
! No change made (dry run).
$ plenary meeting reschedule third --dates 2027-05-04 --venue house --reason 'a better hall' --nonce r1 --source illustrative -o third.csv
! Wrote third.csv
$ plenary meeting move third --venue annex --reason 'cheaper' --dry-run --nonce m1 --source illustrative --format tsv --output third.txt
! No change made (dry run).
! Wrote third.txt
$ plenary meeting postpone third --reason 'no host' --dry-run --source illustrative --format csv -o third.txt
! No change made (dry run).
! Wrote third.txt
$ plenary meeting postpone third --reason 'no host' --json
{
  "meeting": "third",
  "now": "postponed, dates not known, at house",
  "before": "confirmed, 4 May 2027, at house",
  "reason": "no host"
}
$ plenary meeting cancel third --reason 'no host' --dry-run --source illustrative --format csv -o third.txt
! No change made (dry run).
! Wrote third.txt
$ plenary meeting cancel third --reason 'no host' --nonce x1 --json
{
  "meeting": "third",
  "now": "cancelled, dates not known, at house",
  "before": "postponed, dates not known, at house",
  "reason": "no host"
}
$ plenary participant reconfirm -m first NOR --dry-run --nonce n1 --format csv
code,name,delegation,status,asked_again
! No change made (dry run).

# Who was received was there: the meeting does not move.
$ plenary meeting reschedule first --dates 2026-11-23..2026-11-24 --reason 'it was earlier'
First workshop

Meeting         first
Now             tentative, 23–24 November 2026, at vienna
Before          postponed, 2028, at vienna
Reason          it was earlier
Asked again     2 registrations
Clashes cured   warning: 'first' is wished for 1–21 May 2027, and is to be in 2028
Clashes caused  note: no calendar holds for the venue 'vienna': its weekend and holidays are not known
                warning: 'first' is not announced yet and begins in 0 days, not the 42 days that the series asks for

Who answers is entered with 'plenary participant reconfirm'.
$ plenary checkin add -m first NOR-001
NOR-001  in  10:00  Kari Dahl, Norway, head
$ plenary meeting move first --venue house --reason 'a mistake'
! plenary: error: people were received at 'first', so that it took place where it was
! help: undo the check-ins if they were entered by mistake; nothing was changed
[exit 4]

# A fixture that has nothing to do with it finds the people whom meetings name.
--- people.yaml
default-source: illustrative
participants:
  - {code: siri-lund, name: {latin: Siri Lund}}
meetings:
  - {code: fourth, series: workshops, title: Fourth workshop, dates: 2028, status: tentative, required-people: [siri-lund]}
---
$ plenary load people.yaml -o plan.txt
! Wrote plan.txt
--- annexes.yaml
default-source: illustrative
venues:
  - {code: cellar, city: Almaty, country: KAZ, zone: Asia/Almaty}
---
$ plenary load annexes.yaml -o plan.txt
! Wrote plan.txt
