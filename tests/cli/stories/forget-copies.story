# Copies of the registry that still hold who is forgotten are named.
--- people.yaml
default-source: illustrative
participants:
  - {code: kari-dahl, name: {latin: Kari Dahl}}
  - {code: ola-berg, name: {latin: Ola Berg}}
  - {code: per-lie, name: {latin: Per Lie}}
---
$ plenary load people.yaml --output plan.txt
! Wrote plan.txt
$ plenary forget ola-ber
! plenary: error: there is no participant 'ola-ber'
! help: did you mean 'ola-berg'?
[exit 1]
$ plenary forget ola-berg --yes --output forgotten.txt
! Wrote forgotten.txt
! Forgotten, in the register and in its log.
! No backup is known; other copies, exports and fixtures may hold them: delete those, or forget there too.
$ plenary backup tuesday.db
Backed up to tuesday.db, read back and sound.
$ plenary restore tuesday.db
Restored plenary.db from tuesday.db.
What was there is kept as plenary.db.before-restore.
$ plenary backup wednesday.db
Backed up to wednesday.db, read back and sound.
$ plenary forget kari-dahl --yes --nonce f1 --output forgotten.txt
! Wrote forgotten.txt
! Forgotten, in the register and in its log.
! These may still hold them, and so may exports and fixtures: delete them, or forget there too.
!   tuesday.db  backup of 2026-11-23T09:00:00Z
!   wednesday.db  backup of 2026-11-23T09:00:00Z
!   plenary.db.before-restore  the registry before a backup was restored
# A request that is sent twice is done once.
$ plenary forget kari-dahl --yes --nonce f1
! Already done: the registry has seen this nonce.
# A desk makes backups of its own.
--- plenary.db.backups/2011-03-29T03-15-00Z.db
a backup
---
--- plenary.db.backups/2011-03-29T03-20-00Z.db
a backup
---
$ plenary forget per-lie --yes --output forgotten.txt
! Wrote forgotten.txt
! Forgotten, in the register and in its log.
! These may still hold them, and so may exports and fixtures: delete them, or forget there too.
!   tuesday.db  backup of 2026-11-23T09:00:00Z
!   wednesday.db  backup of 2026-11-23T09:00:00Z
!   plenary.db.backups  2 backups that the desk made
!   plenary.db.before-restore  the registry before a backup was restored
