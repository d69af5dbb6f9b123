# The register of the real series holds the four speakers whose names are public; the source reports 61.
$ plenary --db real.db load fixtures/ctitf-central-asia -o plan.txt
$ plenary --db real.db report attendance -m dushanbe
$ plenary --db real.db report attendance -s ctitf-central-asia
$ plenary --db real.db report attendance -m ashgabat

# Illustrated, its 61 people are there, in the five groups of the final report.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated -o plan.txt
$ plenary report attendance --meeting dushanbe --by group
$ plenary report attendance -m dushanbe --by delegation
$ plenary report attendance -m dushanbe --by role
$ plenary report attendance -m dushanbe --by gender
$ plenary report attendance -m dushanbe --by day
$ plenary report attendance -m dushanbe --by status
$ plenary report attendance -m dushanbe --by gender,role --count confirmed
$ plenary report attendance -m dushanbe --by group,day
$ plenary report attendance --series ctitf-central-asia --by meeting
$ plenary report attendance -s ctitf-central-asia --by theme
$ plenary report attendance -s ctitf-central-asia --by group,meeting
$ plenary report attendance -s ctitf-central-asia --by group,meeting --count nominated -O csv
$ plenary report attendance -m dushanbe -O markdown
$ plenary report attendance -m dushanbe -O tsv
$ plenary report attendance -m dushanbe -O jsonl
$ plenary report attendance -m dushanbe --json
$ plenary report attendance -s ctitf-central-asia --by meeting,gender --json

# With one series, nothing else need be said.
$ plenary report attendance

# A grouping whose members are not known cannot be counted by.
$ plenary report attendance -m dushanbe --grouping ctitf-article
$ plenary report attendance -m dushanbe --grouping final-report -O csv
$ plenary report attendance -m dushanbe --by grup
$ plenary report attendance -m dushanbe --by group,day,role
$ plenary report attendance -m dushanbe -s ctitf-central-asia
