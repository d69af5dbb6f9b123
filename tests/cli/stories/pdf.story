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
