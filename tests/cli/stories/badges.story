# Badges carry tokens; the registry knows only whether one is right.
--- workshop.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: workshops, title: Illustrative workshops}
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl, badge: Kari DAHL}}
  - {code: ola-berg, name: {latin: Ola Berg}}
  - {code: siri-lund, name: {latin: Siri Lund}}
meetings:
  - {code: first, series: workshops, title: First workshop, dates: 2011-09-05, status: confirmed, venue: hall}
rosters:
  - meeting: first
    registrations:
      - {code: NOR-001, participant: kari-dahl, delegation: NOR, role: head, status: confirmed}
      - {code: NOR-002, participant: ola-berg, delegation: NOR, role: adviser, status: confirmed}
      - {code: NOR-003, participant: siri-lund, delegation: NOR, role: adviser, status: nominated}
---
$ plenary badge issue -m first
! plenary: error: there is no registry at 'plenary.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt
$ plenary badge list -m first
CODE  ISSUED  REVOKED

No badge was issued yet. Next: plenary badge issue -m first
$ plenary badge issue -m first --format csv
code,badge_name,delegation,role,token
NOR-001,Kari DAHL,NOR,head,$TOKEN
NOR-002,Ola Berg,NOR,adviser,$TOKEN
! The tokens are shown this once: the registry cannot tell them again. Former badges of these people are revoked.
$ plenary badge issue -m first
! Everybody who is confirmed has a badge. To print one anew, name the registration.
$ plenary badge issue -m first NOR-001
CODE     NAME ON THE BADGE  DELEGATION  ROLE  TOKEN
NOR-001  Kari DAHL          NOR         head  $TOKEN
! The tokens are shown this once: the registry cannot tell them again. Former badges of these people are revoked.
$ plenary badge issue -m first NOR-003
! plenary: error: NOR-003 is nominated
! help: only a confirmed registration has a badge; nothing was changed
[exit 4]
$ plenary badge issue -m first NOR-009
! plenary: error: there is no registration 'NOR-009'
! help: did you mean 'NOR-001'?
[exit 1]
$ plenary badge issue -m nowhere --json
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]
$ plenary badge issue -m first NOR-002 --output again.csv
! Wrote again.csv
! The tokens are shown this once: the registry cannot tell them again. Former badges of these people are revoked.
$ plenary badge list -m first
CODE     ISSUED                REVOKED
NOR-001  2026-11-23T09:00:00Z  2026-11-23T09:00:00Z
NOR-001  2026-11-23T09:00:00Z  -
NOR-002  2026-11-23T09:00:00Z  2026-11-23T09:00:00Z
NOR-002  2026-11-23T09:00:00Z  -
$ plenary badge revoke -m first NOR-001 NOR-002
2 badges revoked.
$ plenary badge revoke -m first NOR-001
0 badges revoked.
$ plenary badge list -m first --json --output list.json
! Wrote list.json
$ plenary badge list -m first --format csv
code,issued_at,revoked_at
NOR-001,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-001,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-002,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-002,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z

# Nobody guesses a token; a desk does not repeat what it was shown.
$ plenary checkin add -m first 0123456789ABCDEFGHJKMNPQRS --at 2011-09-05T09:00
badge  unknown badge (look the person up and type the code instead)
[exit 4]
$ plenary log -m first --since 1 --format csv
number,at,actor,desk,action,thing,change
2,2026-11-23T09:00:00Z,secretariat,,badge issue,registration first/NOR-001,"badge issued, and any former one revoked"
2,2026-11-23T09:00:00Z,secretariat,,badge issue,registration first/NOR-002,"badge issued, and any former one revoked"
3,2026-11-23T09:00:00Z,secretariat,,badge issue,registration first/NOR-001,"badge issued, and any former one revoked"
4,2026-11-23T09:00:00Z,secretariat,,badge issue,registration first/NOR-002,"badge issued, and any former one revoked"
5,2026-11-23T09:00:00Z,secretariat,,badge revoke,registration first/NOR-001,badge revoked
5,2026-11-23T09:00:00Z,secretariat,,badge revoke,registration first/NOR-002,badge revoked
$ plenary undo 2
! plenary: error: action 2 (badge issue) changed nothing that can be taken back
! help: revoke badges with 'plenary badge revoke'
[exit 4]
$ plenary doctor --output doctor.txt
! Wrote doctor.txt

# What would be issued and revoked can be looked at; a request that is sent twice is done once.
$ plenary badge issue -m first --dry-run
CODE     NAME ON THE BADGE  DELEGATION  ROLE     TOKEN
NOR-001  Kari DAHL          NOR         head     -
NOR-002  Ola Berg           NOR         adviser  -
! No change made (dry run).
$ plenary badge issue -m first --nonce b1 --output once.csv
! Wrote once.csv
! The tokens are shown this once: the registry cannot tell them again. Former badges of these people are revoked.
$ plenary badge issue -m first --nonce b1
! Already done: the registry has seen this nonce.
$ plenary badge revoke -m first NOR-001 --dry-run
1 badge revoked.
! No change made (dry run).
$ plenary badge revoke -m first NOR-001 --nonce r1
1 badge revoked.
$ plenary badge revoke -m first NOR-001 --nonce r1
! Already done: the registry has seen this nonce.
$ plenary badge list -m first --format csv
code,issued_at,revoked_at
NOR-001,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-001,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-001,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-002,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-002,2026-11-23T09:00:00Z,2026-11-23T09:00:00Z
NOR-002,2026-11-23T09:00:00Z,
