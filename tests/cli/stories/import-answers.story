# Rows that do not seem to be one person, and halves of names in other letters: what is asked, and how it is answered.
--- base.yaml
default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed}
---
$ plenary load base.yaml --output plan.txt
! Wrote plan.txt

# Several people in a cell, in a row of parts, and a name beside another one.
--- several.csv
Name,Surname,First name,Country
Ann Ruud & Tor Ruud,,,Norway
Kari Dahl / Liv Moe,,,Norway
,Berg / Lund,Ida / Nils,Norway
,Vik / Strand,Eva / Per,Norway
Tom Abbott,Hill,Mary,Norway
---
$ plenary participant import -m m several.csv --source illustrative --answers answers.csv
--- answers.csv
row,question,column,value,answer
,,Name,Ann Ruud & Tor Ruud,Ann Ruud
,,Name,Kari Dahl / Liv Moe,leave out
,,Surname,Berg / Lund,one person
,,Surname,Vik / Strand,leave out
,,Name,Tom Abbott,one person
---
$ plenary participant import -m m several.csv --source illustrative --answers answers.csv
$ plenary participant list -m m --format csv

# A line between people, in a column that has no header.
--- line.csv
Surname,First name,Country,
Dahl,Kari,Norway,x
Drivers and others,,,
Moe,Liv,Norway,x
---
$ plenary participant import -m m line.csv --source illustrative --answers lines.csv
--- lines.csv
row,question,column,value,answer
,,Surname,Drivers and others,leave out
---
$ plenary participant import -m m line.csv --source illustrative --answers lines.csv

# Half of a name in Latin letters makes no name.
--- half.csv
Фамилия,Имя (лат.),Страна
Иванов,Ivan,Norway
Петрова,Anna,Norway
---
$ plenary participant import -m m half.csv --source illustrative --answers half-answers.csv
$ plenary participant import -m m half.csv --source illustrative --map 'Имя (лат.)=given' --dry-run
--- halves.csv
Фамилия,Имя,Имя (лат.),Фамилия (лат.),Страна
Сидоров,Олег,Oleg,,Norway
Орлова,,Olga,,Norway
,Пётр,,Petrov,Norway
---
$ plenary participant import -m m halves.csv --source illustrative --skip-errors
--- whole.csv
ФИО,Имя (лат.),Страна
Соколова Мария Ивановна,Maria,Norway
---
$ plenary participant import -m m whole.csv --source illustrative
$ plenary participant list -m m --format csv
