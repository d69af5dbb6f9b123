$ plenary
plenary schedules a series of meetings and keeps its register, in one file.

Examples
  plenary load fixtures/ctitf-central-asia      read a folder of YAML into the registry
  plenary report attendance -m dushanbe         count who came, by group

Commands
  load                    bring the registry to what fixtures say
  validate                check fixtures, touch nothing
  dump                    write the whole registry as a fixture
  schema                  print the JSON Schema of fixtures
  status                  see at a glance what the registry holds and what is next
  doctor                  examine the registry and what plenary depends on
  log                     list what was done: when, by whom, and what changed
  diff                    show what is otherwise than it was at an earlier time
  undo                    take an action back: first show what that reverses, then do it with --yes
  backup                  copy the registry to a file, also while others write, and check the copy
  restore                 put a backup in the place of the registry; what was there is kept beside it
  forget                  take from the registry and its log who people were; the counts stay
  edit                    change any fact of a thing, by its fields or in an editor
  add                     add a thing, or an item of one
  remove                  remove a thing that nothing depends on, or say what does
  series list             list the series of meetings
  series show             show a series: purpose, themes, groupings, organizers, meetings
  series plan             find dates and venues for all meetings whose dates are open, at once
  meeting list            list the meetings with dates, place, status and registrations
  meeting show            show a meeting: when and where, who organized it, who took part, what it discussed
  meeting propose         find the best dates for a meeting, and say why
  meeting confirm         confirm a meeting, with the days and the venue that it has or that were proposed
  meeting reschedule      give a meeting other days
  meeting move            give a meeting another venue, on the same days
  meeting postpone        put a meeting off, to a year or to no date yet
  meeting cancel          cancel a meeting
  agenda plan             lay out the timetable of a meeting: days, times and rooms for all items of its agenda
  agenda explain          tell what the timetable of a meeting costs, term by term
  agenda show             print the timetable of a meeting, and what of its agenda has no time yet
  agenda check            list what is wrong with the timetable of a meeting, with what would cure it
  agenda release          keep the timetable as a version that is made known, and tell what changed since the last
  agenda changes          tell what moved from one released timetable to the next, and since the last
  venue list              list the venues
  venue show              show a venue: its rooms, its time zone, its meetings
  calendar list           list the calendars of holidays
  calendar show           list the holidays of a calendar
  calendar import         take holidays from an iCalendar file or from the JSON of date-holidays
  calendar export         write the meetings of a series, a delegation or a person as iCalendar, a schedule or a page
  calendar moves          tell what was moved in a calendar that was exported, and move it with --yes
  schedule check          list every clash of the schedule, with what would cure it
  schedule acknowledge    let a clash stand, and say why
  delegation list         list the delegations by class, in each by their sort names
  delegation show         show a delegation: names, institutions, group, the meetings it came to
  delegation invite       invite delegations to a meeting, with their seats
  delegation edit         change seats, or note the credentials of an invited delegation
  delegation credentials  list the invited delegations with their seats and notes verbales, and what is missing
  delegation draw         draw by lot the State with which the lists and the seating of a meeting start
  participant list        list the participants by name
  participant show        show a participant: every form of the name, every registration and check-in
  participant find        find participants by name, however it is written, by code or by e-mail address
  participant log         tell what happened to a person or a registration, in words
  participant register    register a person for a meeting, and say the code
  participant replace     hand a seat to another person of the same delegation
  participant edit        change a registration or a person
  participant withdraw    withdraw a registration; who waits next gets the seat
  participant reinstate   bring a withdrawn registration back: to a seat, or to the end of the queue
  participant reconfirm   enter who comes all the same after a meeting moved; without codes, list who has not answered
  participant merge       make two entries one person, and keep the history of both
  participant import      register the people of a CSV file, a workbook, YAML or JSON for a meeting
  participant export      write the people of a meeting as a table that can be imported again
  participant duplicates  list people who are probably in the register twice, with a score and the reason
  badge issue             make the tokens that badges carry as a QR code
  badge revoke            revoke badges: a desk refuses them from now on
  badge list              list the badges of a meeting: when each was issued and revoked
  certificate find        tell whose certificate has a serial number
  certificate list        list the certificates of a meeting by serial number
  floor ask               inscribe a delegation, or one of its people, on the speakers' list
  floor move              move a speaker by hand
  floor spoke             note that somebody spoke
  floor absent            note that a speaker was called and not there: last of its class from now on
  floor withdraw          take a request for the floor back
  floor list              list who asked for the floor, in the order in which they are heard
  checkin add             check people in, or out
  checkin undo            take the last check-in of each back; that is an event too
  checkin log             list the events at the desks, also those taken back
  checkin status          count who is confirmed, received and inside, by day and session
  checkin scan            check in what a scanner types, one code a line, until the end of the input
  checkin import          check in those of a list: codes, names or e-mail addresses with times or days
  desk                    receive people in the browser: serve the registration desk of a meeting
  desk pair               make a code that lets a browser in as a desk
  desk list               list the desks that are let in, and those that have a code
  desk pin                give a colleague who receives people a PIN
  desk colleagues         list the colleagues who have a PIN
  desk dismiss            let colleagues sit at desks no more, at once
  desk revoke             let desks in no more, at once
  outcome list            list gaps, best practices, recommendations and actions
  report attendance       count who came, beside what others report
  report note             print the facts of a press note on a meeting
  report quorum           tell whether enough delegations are present, and which are missing
  document list           list the documents that can be made of a meeting
  document participants   list of participants: figures, then who is there by class and delegation
  document release        keep a version of a document as it is now
  document releases       list the versions of documents of a meeting that were released
  document changes        what changed in a document since its last version, between two, or since a day
  document sign-in        sheets to sign, one for each day or session
  document attendance     who was represented, in the sentences of a report, with figures and shares of women
  document roll-call      the members in the order in which they are called, with places to tick
  document arrivals       arrivals and departures by day and time, with flights, hotels and who meets whom
  document visas          list of participants for those who issue visas
  document credentials    report on credentials: received, or missing, delegations in order
  document invitation     invitation of a delegation, to go with its nomination form
  document nomination     nomination form of a delegation: a workbook to fill in and send back
  document timetable      the sessions of each day, morning and afternoon
  document programme      programme of the day: the sessions of one day
  document speakers       speakers' list, for the room or in large print for the chair
  document seating        seat plan of a room, with a roll of who sits where
  document badges         badges as PDF, each with its token, or a table of what they show
  document plates         name plates in their order as PDF, or a table of how many people sit behind each
  document certificates   certificates for those who came, with their serial numbers, or a table for a mail merge
  completion              print the completion script of a shell
  help                    explain a command or a topic

Global options
      --db FILE     the registry; else PLENARY_DB, else plenary/plenary.db in the XDG data folder
      --as-of DATE  take this day (YYYY-MM-DD) as today
      --actor NAME  who acts, for the change log; else PLENARY_ACTOR, else USER
      --no-color    no colour; NO_COLOR says the same
  -h, --help        explain the command, examples first
      --version     print the version

More
  plenary COMMAND --help   a command, examples first
  plenary help TOPIC       formats, dates, exit-codes, environment, fixtures, weights
$ plenary --help
plenary schedules a series of meetings and keeps its register, in one file.

Examples
  plenary load fixtures/ctitf-central-asia      read a folder of YAML into the registry
  plenary report attendance -m dushanbe         count who came, by group

Commands
  load                    bring the registry to what fixtures say
  validate                check fixtures, touch nothing
  dump                    write the whole registry as a fixture
  schema                  print the JSON Schema of fixtures
  status                  see at a glance what the registry holds and what is next
  doctor                  examine the registry and what plenary depends on
  log                     list what was done: when, by whom, and what changed
  diff                    show what is otherwise than it was at an earlier time
  undo                    take an action back: first show what that reverses, then do it with --yes
  backup                  copy the registry to a file, also while others write, and check the copy
  restore                 put a backup in the place of the registry; what was there is kept beside it
  forget                  take from the registry and its log who people were; the counts stay
  edit                    change any fact of a thing, by its fields or in an editor
  add                     add a thing, or an item of one
  remove                  remove a thing that nothing depends on, or say what does
  series list             list the series of meetings
  series show             show a series: purpose, themes, groupings, organizers, meetings
  series plan             find dates and venues for all meetings whose dates are open, at once
  meeting list            list the meetings with dates, place, status and registrations
  meeting show            show a meeting: when and where, who organized it, who took part, what it discussed
  meeting propose         find the best dates for a meeting, and say why
  meeting confirm         confirm a meeting, with the days and the venue that it has or that were proposed
  meeting reschedule      give a meeting other days
  meeting move            give a meeting another venue, on the same days
  meeting postpone        put a meeting off, to a year or to no date yet
  meeting cancel          cancel a meeting
  agenda plan             lay out the timetable of a meeting: days, times and rooms for all items of its agenda
  agenda explain          tell what the timetable of a meeting costs, term by term
  agenda show             print the timetable of a meeting, and what of its agenda has no time yet
  agenda check            list what is wrong with the timetable of a meeting, with what would cure it
  agenda release          keep the timetable as a version that is made known, and tell what changed since the last
  agenda changes          tell what moved from one released timetable to the next, and since the last
  venue list              list the venues
  venue show              show a venue: its rooms, its time zone, its meetings
  calendar list           list the calendars of holidays
  calendar show           list the holidays of a calendar
  calendar import         take holidays from an iCalendar file or from the JSON of date-holidays
  calendar export         write the meetings of a series, a delegation or a person as iCalendar, a schedule or a page
  calendar moves          tell what was moved in a calendar that was exported, and move it with --yes
  schedule check          list every clash of the schedule, with what would cure it
  schedule acknowledge    let a clash stand, and say why
  delegation list         list the delegations by class, in each by their sort names
  delegation show         show a delegation: names, institutions, group, the meetings it came to
  delegation invite       invite delegations to a meeting, with their seats
  delegation edit         change seats, or note the credentials of an invited delegation
  delegation credentials  list the invited delegations with their seats and notes verbales, and what is missing
  delegation draw         draw by lot the State with which the lists and the seating of a meeting start
  participant list        list the participants by name
  participant show        show a participant: every form of the name, every registration and check-in
  participant find        find participants by name, however it is written, by code or by e-mail address
  participant log         tell what happened to a person or a registration, in words
  participant register    register a person for a meeting, and say the code
  participant replace     hand a seat to another person of the same delegation
  participant edit        change a registration or a person
  participant withdraw    withdraw a registration; who waits next gets the seat
  participant reinstate   bring a withdrawn registration back: to a seat, or to the end of the queue
  participant reconfirm   enter who comes all the same after a meeting moved; without codes, list who has not answered
  participant merge       make two entries one person, and keep the history of both
  participant import      register the people of a CSV file, a workbook, YAML or JSON for a meeting
  participant export      write the people of a meeting as a table that can be imported again
  participant duplicates  list people who are probably in the register twice, with a score and the reason
  badge issue             make the tokens that badges carry as a QR code
  badge revoke            revoke badges: a desk refuses them from now on
  badge list              list the badges of a meeting: when each was issued and revoked
  certificate find        tell whose certificate has a serial number
  certificate list        list the certificates of a meeting by serial number
  floor ask               inscribe a delegation, or one of its people, on the speakers' list
  floor move              move a speaker by hand
  floor spoke             note that somebody spoke
  floor absent            note that a speaker was called and not there: last of its class from now on
  floor withdraw          take a request for the floor back
  floor list              list who asked for the floor, in the order in which they are heard
  checkin add             check people in, or out
  checkin undo            take the last check-in of each back; that is an event too
  checkin log             list the events at the desks, also those taken back
  checkin status          count who is confirmed, received and inside, by day and session
  checkin scan            check in what a scanner types, one code a line, until the end of the input
  checkin import          check in those of a list: codes, names or e-mail addresses with times or days
  desk                    receive people in the browser: serve the registration desk of a meeting
  desk pair               make a code that lets a browser in as a desk
  desk list               list the desks that are let in, and those that have a code
  desk pin                give a colleague who receives people a PIN
  desk colleagues         list the colleagues who have a PIN
  desk dismiss            let colleagues sit at desks no more, at once
  desk revoke             let desks in no more, at once
  outcome list            list gaps, best practices, recommendations and actions
  report attendance       count who came, beside what others report
  report note             print the facts of a press note on a meeting
  report quorum           tell whether enough delegations are present, and which are missing
  document list           list the documents that can be made of a meeting
  document participants   list of participants: figures, then who is there by class and delegation
  document release        keep a version of a document as it is now
  document releases       list the versions of documents of a meeting that were released
  document changes        what changed in a document since its last version, between two, or since a day
  document sign-in        sheets to sign, one for each day or session
  document attendance     who was represented, in the sentences of a report, with figures and shares of women
  document roll-call      the members in the order in which they are called, with places to tick
  document arrivals       arrivals and departures by day and time, with flights, hotels and who meets whom
  document visas          list of participants for those who issue visas
  document credentials    report on credentials: received, or missing, delegations in order
  document invitation     invitation of a delegation, to go with its nomination form
  document nomination     nomination form of a delegation: a workbook to fill in and send back
  document timetable      the sessions of each day, morning and afternoon
  document programme      programme of the day: the sessions of one day
  document speakers       speakers' list, for the room or in large print for the chair
  document seating        seat plan of a room, with a roll of who sits where
  document badges         badges as PDF, each with its token, or a table of what they show
  document plates         name plates in their order as PDF, or a table of how many people sit behind each
  document certificates   certificates for those who came, with their serial numbers, or a table for a mail merge
  completion              print the completion script of a shell
  help                    explain a command or a topic

Global options
      --db FILE     the registry; else PLENARY_DB, else plenary/plenary.db in the XDG data folder
      --as-of DATE  take this day (YYYY-MM-DD) as today
      --actor NAME  who acts, for the change log; else PLENARY_ACTOR, else USER
      --no-color    no colour; NO_COLOR says the same
  -h, --help        explain the command, examples first
      --version     print the version

More
  plenary COMMAND --help   a command, examples first
  plenary help TOPIC       formats, dates, exit-codes, environment, fixtures, weights
$ plenary --version
plenary 0.1.0
$ plenary help exit-codes
  0  done, or already so
  1  failed, or what was named is not there
  2  the command line is wrong
  3  the files read are not valid
  4  a rule forbids it
  5  the registry is locked, damaged, too new or otherwise unusable
  6  done, but the answer could not be written
  7  what is asked for cannot hold together, and that is proven
$ plenary help formats
Every list and report takes -O/--format:

  table     for reading; what is safe to print on a terminal (the default)
  markdown  for pasting into a document
  csv       RFC 4180, UTF-8, one line a row; missing values are empty; an apostrophe keeps what a spreadsheet
            would take for a formula or another number (=1+1, +421900, 007); 'participant import' takes it off
  tsv       the same with tabs: a value with a tab, a line end or a quotation mark stands in quotation marks
  json      all figures and notes; docs/attendance-json.md tells the fields
  jsonl     the rows, one JSON object a line

Documents ('plenary document list') are made as text, html, docx or xlsx instead.

--json is short for --format json. --output FILE writes to a file and takes the format from its ending unless
--format says otherwise. The format never depends on whether the output is a terminal; colour does.
$ plenary help dates
Dates are written YYYY-MM-DD, times of day as YYYY-MM-DDTHH:MM by the clocks at the venue.

  2011-03-29..2011-03-30   the days of a meeting, both included
  2011-11-30               one day
  2010                     known to the year only
  unknown                  not known

Reports speak as of today, in UTC; --as-of DATE takes another day, so that a report can be made again as it was.
$ plenary help environment
  PLENARY_DB       the registry, unless --db names it
  PLENARY_ACTOR    who acts, for the change log, unless --actor says so
  XDG_DATA_HOME    where the registry is by default: plenary/plenary.db in it
  NO_COLOR         when set, no colour
  FORCE_COLOR      when set, colour also where the output is not a terminal
  TZDIR            the folder of the time zone data, unless it is /usr/share/zoneinfo
$ plenary help fixtures
A fixture is a folder of YAML files, or one file, that says what a series of meetings is:

  default-source: S
  sources:      [{code: S, title: 'Where this is from'}]
  delegations:  [{code: KAZ, kind: state, name: Kazakhstan}]
  venues:       [{code: almaty, city: Almaty, country: KAZ, zone: Asia/Almaty}]
  series:       [{code: experts, title: Expert meetings}]
  meetings:     [{code: almaty, series: experts, number: 3, title: Third expert meeting,
                  dates: 2011-07-21..2011-07-22, status: held, venue: almaty}]
  participants: [{code: a-sample, name: {latin: A. Sample}}]
  rosters:
    - meeting: almaty
      registrations: [{code: KAZ-001, participant: a-sample, delegation: KAZ, role: head, status: confirmed}]

Every fact names its source; what is invented for show has the source 'illustrative'. Check files with
'plenary validate', print the JSON Schema for your editor with 'plenary schema'. docs/fixtures.md tells all fields.
$ plenary report attendance --help
plenary report attendance: count who came, beside what others report

Examples
  plenary report attendance -m dushanbe
      one meeting, by group
  plenary report attendance -s ctitf-central-asia --by group,meeting
      a series as a cross table
  plenary report attendance -m dushanbe --by day -O csv
      for a spreadsheet

Usage
  plenary report attendance [OPTIONS]

Options
  -m, --meeting MEETING           one meeting
  -s, --series SERIES             all meetings of a series; need not be named when there is only one
      --by DIMENSION[,DIMENSION]  group, delegation, role, theme, gender, day, session, meeting or
                                  status; two make a cross table
      --count FIGURE              what a cross table counts: nominated, confirmed, checked-in (the
                                  default) or withdrawn
      --grouping GROUPING         which grouping of the series to count by
      --language LANG             name delegations in this language, such as ru, where they are
                                  known in it
      --seal                      end with the seal of all that was done in the registry so far, for
                                  'plenary doctor --check-seal'
  -O, --format FORMAT             table, csv, tsv, json, jsonl, markdown or xlsx; else by the ending
                                  of --output
      --json                      the same as --format json
      --excel                     begin CSV with the mark by which Excel knows UTF-8
  -o, --output FILE               write to this file instead of standard output

Global options
      --db FILE     the registry; else PLENARY_DB, else plenary/plenary.db in the XDG data folder
      --as-of DATE  take this day (YYYY-MM-DD) as today
      --actor NAME  who acts, for the change log; else PLENARY_ACTOR, else USER
      --no-color    no colour; NO_COLOR says the same
  -h, --help        explain the command, examples first
      --version     print the version

Nominated counts every registration, since each begins as a nomination; confirmed and withdrawn
count those that are so now; checked in counts people received at least once; the rate is checked in
per confirmed. A reported count stands below with the difference. Across a series also how many
different people came, and to how many meetings.
$ plenary help participant find
plenary participant find: find participants by name, however it is written, by code or by e-mail address

Examples
  plenary participant find jenca
      without accents
  plenary participant find Енча
      in another script
  plenary participant find KAZ-001
      who has this code at some meeting

Usage
  plenary participant find [OPTIONS] NAME...
  NAME          words of the name, or parts of them; a code or an e-mail address

Options
  -O, --format FORMAT  table, csv, tsv, json, jsonl, markdown or xlsx; else by the ending of
                       --output
      --json           the same as --format json
      --excel          begin CSV with the mark by which Excel knows UTF-8
  -o, --output FILE    write to this file instead of standard output

Global options
      --db FILE     the registry; else PLENARY_DB, else plenary/plenary.db in the XDG data folder
      --as-of DATE  take this day (YYYY-MM-DD) as today
      --actor NAME  who acts, for the change log; else PLENARY_ACTOR, else USER
      --no-color    no colour; NO_COLOR says the same
  -h, --help        explain the command, examples first
      --version     print the version

Case, accents, word order and script do not matter, and the start of a word or three letters within
it are enough: Jenca, JENČA, Енча and 'miroslav jenc' all find Miroslav Jenča. Exact words come
first, then starts of words, then parts, then what sounds alike. A code, of the person or of a
registration, and an e-mail address or its start find who has it.

# What is mistyped gets a suggestion; the exit code is 2.
$ plenary meting list
! plenary: error: there is no command 'meting'
! help: did you mean 'meeting'?
[exit 2]
$ plenary meeting lst
! plenary: error: 'plenary meeting' has no 'lst'
! help: did you mean 'list'?
[exit 2]
$ plenary meeting
! plenary: error: 'plenary meeting' needs a verb
! help: write 'plenary meeting list' or 'plenary meeting show' or 'plenary meeting propose' or 'plenary meeting confirm' or 'plenary meeting reschedule' or 'plenary meeting move' or 'plenary meeting postpone' or 'plenary meeting cancel'
[exit 2]
$ plenary lod fixtures
! plenary: error: there is no command 'lod'
! help: did you mean 'load'?
[exit 2]
$ plenary load
! plenary: error: 'plenary load' needs FILE|DIR
! help: see 'plenary load --help'
[exit 2]
$ plenary load --dryrun fixtures
! plenary: error: unknown option '--dryrun'
! help: did you mean '--dry-run'?
[exit 2]
$ plenary meeting list --format cvs
! plenary: error: 'cvs' is no value for --format
! help: did you mean 'csv'? It takes table, csv, tsv, json, jsonl, markdown, xlsx
[exit 2]
$ plenary meeting list --format
! plenary: error: option '--format' needs a value
! help: write --format FORMAT
[exit 2]
$ plenary meeting list -O json -O csv
! plenary: error: option '--format' is given more than once
! help: name it once
[exit 2]
$ plenary meeting list extra
! plenary: error: 'plenary meeting list' does not know what to do with 'extra'
! help: see 'plenary meeting list --help'
[exit 2]
$ plenary meeting show
! plenary: error: 'plenary meeting show' needs MEETING
! help: see 'plenary meeting show --help'
[exit 2]
$ plenary help tables
! plenary: error: there is no help on 'tables'
! help: see 'plenary help' for commands and topics
[exit 2]
$ plenary --db
! plenary: error: option '--db' needs a value
! help: write --db FILE
[exit 2]
$ plenary completion tcsh
! plenary: error: there is no completion for 'tcsh'
! help: it is made for bash, zsh and fish
[exit 2]
$ plenary status --no-color --as-of yesterday
! plenary: error: there is no registry at 'plenary.db'
! help: make one with 'plenary load FILE|DIR...', or name another with --db FILE
[exit 1]

# Letters of flags may stand in a row, a value right behind its letter; what is a flag takes none.
$ plenary load --dry-run=yes fixture.yaml
! plenary: error: option '--dry-run' takes no value
! help: write --dry-run
[exit 2]
$ plenary meeting list -Ocsv -m dushanbe
! plenary: error: unknown option '-m'
! help: see 'plenary meeting list --help'
[exit 2]
$ plenary load -nq fixture.yaml
! plenary: error: unknown option '-q'
! help: see 'plenary load --help'
[exit 2]
