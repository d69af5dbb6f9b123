# Both folders of the series are valid together; the second builds on the first.
$ plenary validate fixtures/ctitf-central-asia
$ plenary validate fixtures/ctitf-central-asia fixtures/ctitf-illustrated
$ plenary validate fixtures/ctitf-central-asia --json -o findings.json

# Every finding of every file in one run.
--- wrong/a.yaml
default-source: S
sources:
  - {code: S, title: A source}
delegatoins: []
venues:
  - {code: almaty, name: {ru: Дом, en: House}, city: Almaty, country: KZK, zone: Asia/Almaty}
---
--- wrong/b.yaml
series:
  - {code: experts, title: Experts, source: S}
meetings:
  - code: first
    series: expert
    title: First meeting
    dates: 29.03.2011
    status: hold
    source: S
---
$ plenary validate wrong
$ plenary validate wrong -O json
