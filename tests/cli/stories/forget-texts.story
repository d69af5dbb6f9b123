# Of somebody who was merged with another, and parted again, the log of the other keeps nothing; texts that
# people typed stay, and are named.
--- people.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
venues:
  - {code: hall, city: Oslo, country: NOR, zone: Europe/Oslo}
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2026-09-05, status: confirmed, venue: hall,
     reason: moved at the wish of Kári DAHL}
participants:
  - {code: kari-dal, name: {latin: Kari Dal}}
  - {code: kari-dahl, name: {latin: Kari Dahl}, email: kari@dahl.example, phone: +47 555 0100}
---
$ plenary load people.yaml --output plan.txt
! Wrote plan.txt
$ plenary participant merge kari-dal kari-dahl
kari-dal  is now also kari-dahl
$ plenary undo 2 --yes --output undone.txt
! Wrote undone.txt
$ plenary forget kari-dahl
PARTICIPANT  NOW          REGISTRATIONS
kari-dahl    forgotten-1
! These texts name them, and stay as they were typed:
!   forgotten-1  meeting workshop, reason
!   forgotten-1  log, action 1, meeting workshop, reason
! Nothing was changed yet. This cannot be undone; to do it, add --yes.
$ plenary forget kari-dahl --yes --output forgotten.txt
! Wrote forgotten.txt
! These texts name them, and stay as they were typed:
!   forgotten-1  meeting workshop, reason
!   forgotten-1  log, action 1, meeting workshop, reason
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary log --format csv
number,at,actor,desk,action,thing,change
1,2026-11-23T09:00:00Z,secretariat,,load,delegation NOR,new: code NOR; kind state; name/en Norway; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,venue hall,new: code hall; city Oslo; country NOR; zone Europe/Oslo; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,series workshops,new: code workshops; title Illustrative workshops; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,participant kari-dal,new: code kari-dal; name/latin Kari Dal; source illustrative
1,2026-11-23T09:00:00Z,secretariat,,load,participant forgotten-1,(forgotten)
1,2026-11-23T09:00:00Z,secretariat,,load,meeting workshop,new: code workshop; series workshops; title Illustrative workshop; dates 2026-09-05; status confirmed; venue hall; reason moved at the wish of Kári DAHL; source illustrative
2,2026-11-23T09:00:00Z,secretariat,,participant merge,participant forgotten-1,(forgotten)
2,2026-11-23T09:00:00Z,secretariat,,participant merge,participant kari-dal,formerly/0 (not stated) -> forgotten-1 (in part forgotten)
3,2026-11-23T09:00:00Z,secretariat,,undo,participant kari-dal,formerly/0 forgotten-1 -> (not stated) (in part forgotten)
3,2026-11-23T09:00:00Z,secretariat,,undo,participant forgotten-1,(forgotten)
4,2026-11-23T09:00:00Z,secretariat,,forget,participant forgotten-1,new: code forgotten-1; name/latin (forgotten); source illustrative
$ plenary doctor --output doctor.txt
! Wrote doctor.txt
