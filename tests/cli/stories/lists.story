$ plenary load fixtures/ctitf-central-asia -o plan.txt
$ plenary series list
$ plenary series list -O markdown
$ plenary series show ctitf-central-asia
$ plenary meeting list
$ plenary meeting list --series ctitf-central-asia -O csv
$ plenary meeting list -s ctitf-central-asia --json
$ plenary meeting list -O jsonl -o meetings.jsonl
$ plenary meeting show dushanbe
$ plenary meeting show ashgabat -O markdown -o ashgabat.md
$ plenary venue list -O tsv
$ plenary venue list --json -o venues.json
$ plenary venue show almaty
$ plenary delegation list
$ plenary delegation list -O csv -o delegations.csv
$ plenary delegation show KAZ
$ plenary participant list
$ plenary participant list -m dushanbe -O csv
$ plenary participant show miroslav-jenca
$ plenary outcome list
$ plenary outcome list --meeting ashgabat -O csv
$ plenary outcome list --json -o outcomes.json

# Found however it is written.
$ plenary participant find Jenca
$ plenary participant find JENČA
$ plenary participant find Еничa
$ plenary participant find "miroslav jenc"
$ plenary participant find shah m -O csv
$ plenary participant find nobody --json

# What is not there is told, with what may have been meant.
$ plenary meeting show dushanbee
$ plenary venue show nowhere
$ plenary participant list --meeting dushanb
$ plenary meeting list --series ctitf
