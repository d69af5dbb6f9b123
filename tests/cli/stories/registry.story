# Before anything is loaded.
$ plenary status
$ plenary doctor

$ plenary load fixtures/ctitf-central-asia -o plan.txt
$ plenary status --as-of 2011-04-01
$ plenary status
$ plenary doctor

# dump is the inverse of load: what it writes loads into an equal registry, which dumps the same.
$ plenary dump -o dumped.yaml
$ plenary --db again.db load dumped.yaml -o plan.txt
$ plenary --db again.db dump --output again.yaml
$ plenary load again.yaml

$ plenary schema -o fixture.schema.json

# Files that are not ours are told and not touched.
--- letter.txt
Dear colleagues, this is no registry, however long it may be made by writing on and on until there is enough.
---
$ plenary --db letter.txt status
$ plenary --db letter.txt load fixtures/ctitf-central-asia
$ PLENARY_DB=nowhere.db plenary meeting list
$ plenary --db no/folder/r.db load fixtures/ctitf-central-asia
