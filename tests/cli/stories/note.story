$ plenary load fixtures/ctitf-central-asia -o plan.txt
$ plenary report note -m dushanbe --as-of 2011-04-01
$ plenary report note -m dushanbe --as-of 2011-03-29
$ plenary report note -m dushanbe --as-of 2010-12-20
$ plenary report note --meeting dushanbe --source G
$ plenary report note -m bratislava
$ plenary report note -m ashgabat --json
$ plenary report note -m dushanbe --as-of 2011-04-01 --format json --output note.json
$ plenary report note -m dushanbe --as-of 1.4.2011
$ plenary report note -m dushanbe --source Z
$ plenary report note
