# The illustrated series is loaded in one go: the plan is what was done.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated

# Loading it again changes nothing and says so.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated

# A dry run prints the plan of a change and applies nothing.
--- change/meeting.yaml
default-source: illustrative
venues:
  - {code: almaty, city: Alma-Ata, country: KAZ, zone: Asia/Almaty}
---
$ plenary load --dry-run change
$ plenary load --dry-run --all --json change
$ plenary load change --actor Aigerim
$ plenary venue list

# What a fixture no longer names is listed and kept.
--- change/meeting.yaml
default-source: illustrative
venues:
  - {code: elsewhere, city: Bishkek, country: KGZ, zone: Asia/Bishkek}
---
$ plenary load change
$ plenary load -n change -O table -o plan.txt

# Findings stop the load; nothing is written.
--- wrong.yaml
default-source: S
venues:
  - code: almaty
    city: Almaty
    country: KZK
    zone: Asia/Almati
---
$ plenary load wrong.yaml
$ plenary load wrong.yaml --json

# A status that cannot follow is refused by a rule.
--- again.yaml
default-source: illustrative
meetings:
  - {code: dushanbe, series: ctitf-central-asia, number: 2, title: Second expert meeting, dates: 2011-03-29..2011-03-30, status: tentative, venue: dushanbe}
---
$ plenary load again.yaml

# A withdrawal is never silent.
--- withdrawal.yaml
default-source: illustrative
participants:
  - {code: a-sample, name: {latin: A. Sample}}
rosters:
  - meeting: almaty
    registrations:
      - {code: CHN-091, participant: a-sample, delegation: CHN, role: observer, status: confirmed}
---
$ plenary load withdrawal.yaml
--- withdrawal.yaml
default-source: illustrative
participants:
  - {code: a-sample, name: {latin: A. Sample}}
rosters:
  - meeting: almaty
    registrations:
      - {code: CHN-091, participant: a-sample, delegation: CHN, role: observer, status: withdrawn}
---
$ plenary load withdrawal.yaml

# Paths that lead nowhere, and a fixture from standard input.
$ plenary load nowhere
$ plenary load docs
$ plenary load - < withdrawal.yaml
