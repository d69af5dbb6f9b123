# Lists and details write the same data in every format and to files.
$ plenary load fixtures/ctitf-central-asia --output plan.txt --format table
$ plenary series list --json
$ plenary series list --output series.csv
$ plenary series show ctitf-central-asia --format json --output s.json
$ plenary series show ctitf-central-asia --json
$ plenary meeting show almaty --json
$ plenary venue show almaty --format markdown --output v.md
$ plenary venue show almaty --json
$ plenary delegation list --json --output d.json
$ plenary delegation show UNRCCA --format markdown --output u.md
$ plenary delegation show UNRCCA --json
$ plenary participant list --json --output p.json
$ plenary participant show dag-halvorsen --format markdown --output h.md
$ plenary participant show dag-halvorsen --json
$ plenary participant find halvorsen --format jsonl --output f.jsonl
$ plenary participant find halvorsen --json
$ plenary outcome list --format tsv
$ plenary status --format csv
$ plenary status --json --output status.json
$ plenary doctor --format csv --output doctor.csv
$ plenary report attendance -m dushanbe --json --output a.json
$ plenary validate fixtures/ctitf-central-asia --format table

# A file that cannot be written.
$ plenary series list -o nowhere/series.csv
