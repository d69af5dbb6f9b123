$ plenary
$ plenary --help
$ plenary --version
$ plenary help exit-codes
$ plenary help formats
$ plenary help dates
$ plenary help environment
$ plenary help fixtures
$ plenary report attendance --help
$ plenary help participant find

# What is mistyped gets a suggestion; the exit code is 2.
$ plenary meting list
$ plenary meeting lst
$ plenary meeting
$ plenary lod fixtures
$ plenary load
$ plenary load --dryrun fixtures
$ plenary meeting list --format cvs
$ plenary meeting list --format
$ plenary meeting list -O json -O csv
$ plenary meeting list extra
$ plenary meeting show
$ plenary help tables
$ plenary --db
$ plenary completion tcsh
$ plenary status --no-color --as-of yesterday
