# A season as an organizer first writes it down, with what stands in its way.
--- season.yaml
default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
  - {code: SVK, kind: state, name: Slovakia}
  - code: EU
    kind: organization
    name: European Union
    unavailable:
      - {dates: 2027-05-10..2027-05-14, reason: a summit (illustrative)}
venues:
  - code: house
    name: House of Meetings (illustrative)
    city: Almaty
    country: KAZ
    zone: Asia/Almaty
    rooms:
      - {code: hall, name: Hall, capacity: 3}
    closed:
      - {dates: 2027-09-01..2027-09-30, reason: renovation}
  - {code: castle, name: Castle (illustrative), city: Bratislava, country: SVK, zone: Europe/Bratislava}
series:
  - code: workshops
    title: Illustrative workshops
    schedule: {mandate: 2027-01-01..2027-12-31, notice: 42, min-gap: 10, travel-otherwise: 3}
  - {code: seminars, title: Illustrative seminars}
meetings:
  - code: first
    series: workshops
    number: 1
    title: First workshop
    dates: 2027-03-22..2027-03-23
    status: confirmed
    venue: house
    announced: 2027-03-01
    required-delegations: [EU, KAZ]
  - code: second
    series: workshops
    number: 2
    title: Second workshop
    dates: 2027-03-26..2027-03-27
    status: tentative
    venue: castle
    required-delegations: [EU]
    required-people: [kari-dahl]
    sessions:
      - {code: night, title: A night session, starts: 2027-03-26T22:00, ends: 2027-03-27T01:00, speakers: [kari-dahl]}
  - code: third
    series: workshops
    number: 3
    title: Third workshop
    dates: 2027-09-07..2027-09-08
    status: tentative
    venue: house
  - {code: side, series: seminars, title: Side seminar, dates: 2027-05-12, status: tentative, venue: house, required-delegations: [EU], after: [talk]}
  - {code: talk, series: seminars, title: Talk, dates: 2027-05-13, status: tentative, venue: house, capacity: 5}
  - {code: last, series: workshops, title: Last workshop, dates: 2028-01-11, status: tentative, venue: castle}
  - {code: over, series: seminars, title: Over, dates: 2026-10-03, status: held, venue: castle}
participants:
  - code: kari-dahl
    name: {latin: Kari Dahl}
    unavailable:
      - {dates: 2027-03-26, reason: Good Friday, weight: rather-not}
---
$ plenary load fixtures/calendars season.yaml --output plan.txt
! Wrote plan.txt
$ plenary schedule check
SEVERITY  CODE                      DATES                   MEETINGS       WITH                                CLASH                                                                                CURE                                                             ACKNOWLEDGED
error     delegation-travel-53bhsz  2027-03-23..2027-03-26  first, second  EU                                  EU has 2 free days between 'first' and 'second', and travel between regions takes 3  move one of them away from the other                             -
error     gap-short-2mrp43          2027-03-23..2027-03-26  first, second  -                                   2 free days between 'first' and 'second', and the series asks for 10                 move one of them away from the other                             -
error     delegation-away-xmxc8d    2027-05-12              side           EU                                  EU cannot be at 'side': a summit (illustrative), 10–14 May 2027                      move the meeting, or do without EU                               -
error     order-broken-zxvrs8       2027-05-12..2027-05-13  talk, side     -                                   'side' begins before 'talk', which it comes after, is over                           move one of them                                                 -
error     venue-closed-zr38zj       2027-09-07..2027-09-08  third          house                               'house' is closed during 'third': renovation, 1–30 September 2027                    move the meeting, or take another venue                          -
error     mandate-qgmykp            2028-01-11              last           -                                   'last' is outside the mandate of the series, 1 January – 31 December 2027            move the meeting into the mandate, or have the mandate extended  -
warning   holiday-tgwg6g            2027-03-22..2027-03-23  first          kazakhstan, 2027-03-21..2027-03-23  'first' is on a holiday: Nauryz, 22–23 March 2027                                    move the meeting to days that are worked                         -
warning   notice-short-h3fwmd       -                       first          -                                   'first' was announced 21 days before, not the 42 days that the series asks for       move the meeting to a later day                                  -
warning   holiday-xc2fwg            2027-03-26              second         slovakia, 2027-03-26                'second' is on a holiday: Good Friday, 26 March 2027                                 move the meeting to days that are worked                         -
warning   person-away-y632tz        2027-03-26              second         kari-dahl                           kari-dahl would rather not be at 'second': Good Friday, 26 March 2027                move the meeting, or do without kari-dahl                        -
warning   session-midnight-k3rvm9   2027-03-26..2027-03-27  second         night                               the session 'night' of 'second' goes on past midnight                                check both times                                                 -
warning   weekend-38xrr2            2027-03-27              second         -                                   'second' is on a weekend: 27 March 2027                                              move the meeting to days that are worked                         -
warning   venue-small-r8vh8f        -                       talk           house                               'talk' is to seat 5, and the largest room of 'house' has 3 seats                     take a larger venue, or lower the capacity                       -

6 errors, 7 warnings, 0 notes; 0 acknowledged.
[exit 4]
$ plenary schedule check seminars -O csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
error,delegation-away-xmxc8d,2027-05-12,side,EU,"EU cannot be at 'side': a summit (illustrative), 10–14 May 2027","move the meeting, or do without EU",
error,order-broken-zxvrs8,2027-05-12..2027-05-13,"talk, side",,"'side' begins before 'talk', which it comes after, is over",move one of them,
warning,weekend-zgwdz6,2026-10-03,over,,'over' is on a weekend: 3 October 2026,move the meeting to days that are worked,
warning,venue-small-r8vh8f,,talk,house,"'talk' is to seat 5, and the largest room of 'house' has 3 seats","take a larger venue, or lower the capacity",
[exit 4]
$ plenary schedule check first --json
{
  "rows": [
    {"severity": "error", "code": "delegation-travel-53bhsz", "dates": "2027-03-23..2027-03-26", "meetings": "first, second", "parties": "EU", "clash": "EU has 2 free days between 'first' and 'second', and travel between regions takes 3", "cure": "move one of them away from the other", "acknowledged": null},
    {"severity": "error", "code": "gap-short-2mrp43", "dates": "2027-03-23..2027-03-26", "meetings": "first, second", "parties": null, "clash": "2 free days between 'first' and 'second', and the series asks for 10", "cure": "move one of them away from the other", "acknowledged": null},
    {"severity": "warning", "code": "holiday-tgwg6g", "dates": "2027-03-22..2027-03-23", "meetings": "first", "parties": "kazakhstan, 2027-03-21..2027-03-23", "clash": "'first' is on a holiday: Nauryz, 22–23 March 2027", "cure": "move the meeting to days that are worked", "acknowledged": null},
    {"severity": "warning", "code": "notice-short-h3fwmd", "dates": null, "meetings": "first", "parties": null, "clash": "'first' was announced 21 days before, not the 42 days that the series asks for", "cure": "move the meeting to a later day", "acknowledged": null}
  ],
  "notes": [
    "2 errors, 2 warnings, 0 notes; 0 acknowledged."
  ]
}
[exit 4]
$ plenary schedule check over third --format jsonl
{"severity":"error","code":"venue-closed-zr38zj","dates":"2027-09-07..2027-09-08","meetings":"third","parties":"house","clash":"'house' is closed during 'third': renovation, 1–30 September 2027","cure":"move the meeting, or take another venue","acknowledged":null}
{"severity":"warning","code":"weekend-zgwdz6","dates":"2026-10-03","meetings":"over","parties":null,"clash":"'over' is on a weekend: 3 October 2026","cure":"move the meeting to days that are worked","acknowledged":null}
[exit 4]
$ plenary schedule check --past --output clashes.csv
! Wrote clashes.csv
[exit 4]
$ plenary schedule check workshop
! plenary: error: there is no meeting 'workshop'
! help: see 'plenary meeting list'
[exit 1]

# Some clashes may stand: then they say why, and the exit code no longer speaks of them.
$ plenary schedule acknowledge CODE
! plenary: error: 'plenary schedule acknowledge' needs --reason
! help: write --reason 'why the clash may stand'
[exit 2]
$ plenary schedule acknowledge something-else --reason 'it is quiet'
! plenary: error: there is no clash 'something-else'
! help: see 'plenary schedule check --past'
[exit 1]
$ plenary schedule acknowledge venue-closed-zr38z2 --reason 'the host keeps one floor open'
! plenary: error: there is no clash 'venue-closed-zr38z2'
! help: did you mean 'venue-closed-zr38zj'?
[exit 1]
$ plenary schedule acknowledge venue-closed-zr38zj --reason 'the host keeps one floor open' --source illustrative --nonce floor --dry-run
venue-closed-zr38zj  acknowledged: 'house' is closed during 'third': renovation, 1–30 September 2027
! No change made (dry run).
$ plenary schedule acknowledge venue-closed-zr38zj --reason 'the host keeps one floor open' --source illustrative --nonce floor
venue-closed-zr38zj  acknowledged: 'house' is closed during 'third': renovation, 1–30 September 2027
$ plenary schedule check third
SEVERITY  CODE                 DATES                   MEETINGS  WITH   CLASH                                                              CURE                                     ACKNOWLEDGED
error     venue-closed-zr38zj  2027-09-07..2027-09-08  third     house  'house' is closed during 'third': renovation, 1–30 September 2027  move the meeting, or take another venue  the host keeps one floor open

0 errors, 0 warnings, 0 notes; 1 acknowledged.
$ plenary log --limit 1
NO  AT                    ACTOR        DESK  ACTION                THING                                CHANGE
 3  2026-11-23T09:00:00Z  secretariat  -     schedule acknowledge  acknowledgement venue-closed-zr38zj  new: code venue-closed-zr38zj; about 'house' is closed during 'third': renovation, 1–30 September 2027; reason the host keeps one floor open; source illustrative

The last 1 of 26 entries; all with --limit 0.
$ plenary undo 3 --yes
THING                                CHANGE
acknowledgement venue-closed-zr38zj  removed

Taken back: action 3 of 2026-11-23T09:00:00Z: schedule acknowledge, by secretariat.
$ plenary schedule check third -O csv
severity,code,dates,meetings,parties,clash,cure,acknowledged
error,venue-closed-zr38zj,2027-09-07..2027-09-08,third,house,"'house' is closed during 'third': renovation, 1–30 September 2027","move the meeting, or take another venue",
[exit 4]
