# Documents as PDF.

$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated
KIND           ADDED  CHANGED  UNCHANGED  KEPT
sources            8        0          0     0
delegations       35        0          0     0
venues             4        0          0     0
series             1        0          0     0
meetings           4        0          0     0
participants      66        0          0     0
registrations    181        0          0     0
check-ins        306        0          0     0
outcomes           2        0          0     0
----------------------------------------------
TOTAL            607        0          0     0

Loaded: added 607, changed 0.

# By the ending of the file, or by its name.

$ plenary document roll-call -m dushanbe -o roll-call.pdf
! Wrote roll-call.pdf
$ plenary document sign-in -m dushanbe --format pdf -o sheets
! Wrote sheets

# Fonts that lack letters are told before anything is written, with whose letters they are.

$ PLENARY_FONTS=/nowhere plenary document roll-call -m dushanbe -o none.pdf
! plenary: error: there are no fonts to draw a PDF with; nothing was written
! help: install them: sudo apt install fonts-noto-core fonts-noto-cjk
[exit 1]
$ PLENARY_PAPER=/nowhere plenary document roll-call -m dushanbe -o none.pdf
! plenary: error: plenary-paper, which draws PDF, is not installed
! help: it comes with the Debian package of plenary: sudo apt install ./plenary_*.deb; DOCX and HTML need nothing
[exit 1]
$ SOURCE_DATE_EPOCH=yesterday plenary document roll-call -m dushanbe -o none.pdf
! plenary: error: SOURCE_DATE_EPOCH is 'yesterday', which is no time
! help: set it to the seconds since 1970, or take it out of the environment
[exit 2]

# Badges: a table issues nothing; a PDF holds the tokens, and issues them once it is written.

$ plenary document badges -m dushanbe --stock A7
! plenary: error: --stock is only for PDF
! help: name a file with --output badges.pdf
[exit 2]
$ plenary document badges -m dushanbe KAZ-001
! plenary: error: badges are issued only as PDF
! help: name a file with --output badges.pdf, or issue them with 'plenary badge issue'
[exit 2]
$ plenary document badges -m dushanbe --format pdf
! plenary: error: badges are issued once their file is written, and none is named
! help: name a file with --output badges.pdf
[exit 2]
$ plenary document badges -m dushanbe --stock L4711 -o badges.pdf
! plenary: error: no measures of a stock 'L4711' are known
! help: these are: A6, A7, Avery L4785, HERMA 4412, DURABLE 1445-02, DURABLE 1453-02, DURABLE 1456-02, Avery 5395, Dymo 99015, Dymo 11356, Dymo 30374 and Dymo 30856
[exit 2]
$ plenary document badges -m dushanbe --who expected -o badges.pdf
! plenary: error: only who is confirmed has a badge
! help: leave --who out, or name codes
[exit 2]
$ plenary document badges -m dushanbe --offset-x wide -o badges.pdf
! plenary: error: 'wide' is no value for --offset-x
! help: write millimetres from -20 to 20, such as 1.5
[exit 2]
$ plenary document badges -m dushanbe --skip 4 -o badges.pdf
! plenary: error: '4' is no value for --skip
! help: write a whole number from 0 to 3
[exit 2]
$ plenary document badges -m dushanbe --calibration --stock 'Avery L4785' --offset-x 1.5 -o calibration.pdf
! Wrote calibration.pdf
$ plenary document badges -m dushanbe --dry-run -o badges.pdf
! No change made (dry run).
! Badges: 61.
$ plenary badge list -m dushanbe
CODE  ISSUED  REVOKED

No badge was issued yet. Next: plenary badge issue -m dushanbe
$ plenary document badges -m dushanbe --language ru --both-sides -o badges.pdf
! Wrote badges.pdf
! Issued 61 badges; former badges of these people are revoked. The file holds their tokens: print it, then delete it.
$ plenary document badges -m dushanbe -o again.pdf
! Everybody who is confirmed has a badge. To print one anew, name the registration.
$ plenary document badges -m dushanbe --stock 1445-02 --skip 3 --offset-y -0.5 --nonce reprint KAZ-002 NOR-001 -o again.pdf
! Wrote again.pdf
! Issued 2 badges; former badges of these people are revoked. The file holds their tokens: print it, then delete it.
$ plenary document badges -m dushanbe --nonce reprint KAZ-002 NOR-001 -o again.pdf
! Already done: the registry has seen this nonce.
$ plenary badge list -m dushanbe --format csv -o badges.csv
! Wrote badges.csv

# Where they cannot be drawn none is issued, and the former hold.

$ PLENARY_FONTS=/nowhere plenary document badges -m dushanbe KAZ-002 -o once-more.pdf
! plenary: error: there are no fonts to draw a PDF with; nothing was written
! help: install them: sudo apt install fonts-noto-core fonts-noto-cjk
[exit 1]
$ plenary document badges -m dushanbe KAZ-009 -o once-more.pdf
! plenary: error: there is no registration 'KAZ-009'
! help: did you mean 'KAZ-001'?
[exit 1]
$ plenary log --limit 3
NO  AT                    ACTOR        DESK  ACTION       THING                             CHANGE
 3  2026-11-23T09:00:00Z  secretariat  -     badge issue  registration dushanbe/UNRCCA-003  badge issued, and any former one revoked
 4  2026-11-23T09:00:00Z  secretariat  -     badge issue  registration dushanbe/KAZ-002     badge issued, and any former one revoked
 4  2026-11-23T09:00:00Z  secretariat  -     badge issue  registration dushanbe/NOR-001     badge issued, and any former one revoked

The last 3 of 670 entries; all with --limit 0.

# Plates, and cards that are folded; letters that are small for their place are told.

$ plenary document plates -m dushanbe --tent-cards -o cards.pdf
! Wrote cards.pdf
$ plenary document plates -m dushanbe -o plates.pdf
! Warning: 'Afghanistan' of AFG is printed in letters of 133 points, 34 mm high, to fit.
! Warning: 'Kazakhstan' of KAZ is printed in letters of 140 points, 35 mm high, to fit.
! Warning: 'Kyrgyzstan' of KGZ is printed in letters of 147 points, 37 mm high, to fit.
! Warning: 'Russian Federation' of RUS is printed in letters of 95 points, 24 mm high, to fit.
! Warning: 'Turkmenistan' of TKM is printed in letters of 117 points, 29 mm high, to fit.
! Warning: the same of 5 more: USA, UN-1267, UN-1540, EU-CTC, EU.
! Wrote plates.pdf
$ plenary document plates -m dushanbe --size 420x148 --format pdf -o large
! Warning: 'Russian Federation' of RUS is printed in letters of 136 points, 34 mm high, to fit.
! Warning: '1267 Committee' of UN-1267 is printed in letters of 140 points, 35 mm high, to fit.
! Warning: '1540 Committee expert' of UN-1540 is printed in letters of 136 points, 34 mm high, to fit.
! Warning: 'EU Counter-Terrorism Coordinator' of EU-CTC is printed in letters of 106 points, 27 mm high, to fit.
! Warning: 'European Union' of EU is printed in letters of 142 points, 36 mm high, to fit.
! Wrote large
$ plenary document plates -m dushanbe --size large -o plates.pdf
! plenary: error: 'large' is no size of a plate
! help: write width and height in millimetres, each from 40 to 1000, such as 305x107.5
[exit 2]
$ plenary document plates -m dushanbe --size 420x148 --tent-cards -o plates.pdf
! plenary: error: tent cards are A4, folded
! help: leave --size out, or --tent-cards
[exit 2]
$ plenary document plates -m dushanbe --tent-cards
! plenary: error: --tent-cards is only for PDF
! help: name a file with --output plates.pdf
[exit 2]

# Photos stand in a folder; whose is missing is told, and what is no picture stops the printing.

$ plenary document badges -m dushanbe --photos nowhere -o badges.pdf KAZ-001
! plenary: error: there is no folder 'nowhere'
! help: name the folder of the photos, files such as KAZ-001.jpg
[exit 1]

# Whose name no font here can print.

$ plenary participant edit -m dushanbe KAZ-002 --own 'Данияр 😀'
KAZ-002  confirmed
$ plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 5 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
warn,names on paper,daniyar-akhmetov: no font here has '😀' (U+1F600)
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION
$ PLENARY_PAPER=/nowhere plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 5 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
warn,names on paper,not looked at: plenary-paper is not installed
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION
$ PLENARY_FONTS=/nowhere plenary doctor --format csv
state,check,result
ok,registry,plenary.db (by PLENARY_DB)
ok,schema,version 14
ok,contents,"every table, reference and count is sound"
ok,change log,"whole: 5 actions, seal $SEAL"
ok,seats,no delegation has more confirmed than it has seats
warn,names on paper,there are no fonts to draw a PDF with
warn,backup,none was made
ok,rights,only you may read the registry
ok,disk,enough space is free
ok,time zones,tzdata $VERSION
