$ plenary completion bash
$ plenary completion zsh
$ plenary completion fish

# What the scripts ask: the words so far, the last one to be completed.
$ plenary load fixtures/ctitf-central-asia -o plan.txt
$ plenary __complete me
$ plenary __complete meeting ""
$ plenary __complete meeting show d
$ plenary __complete report attendance -m ""
$ plenary __complete report attendance --by group,m
$ plenary __complete report attendance --fo
$ plenary __complete load ""
$ plenary __complete help e
$ plenary __complete completion z
$ PLENARY_DB=nowhere.db plenary __complete meeting show ""
