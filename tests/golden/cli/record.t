# The ledger: idempotent, amended, retracted.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz --dry-run
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
  + kakimzhanov-2016: new case, 6 sources, 10 participants, 7 events
  + toregozhina-2025: new case, 7 sources, 1 participant, 9 events
  + yensebek-2025: new case, 8 sources, 1 participant, 19 events
! would be recorded; new or changed cases: 5 of 5; nothing was written

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
! nothing new: the docket already holds all of it

$ merzim export adilbekov-2024 --format toml -o TMP/a.toml

$ merzim import TMP/a.toml
! nothing new: the docket already holds all of it

$ merzim search Гусев
  article-147-2023
    participant gusev: Oleg Gusev Олег [Гусев] "Novoye Televidenie", Temirtau «Новое телевидение», Темиртау In another, earlier matter he was…

$ merzim search telegram
  adilbekov-2024
    event publications: The case was initiated due to publications on the [Telegram] channel "Dikaya Orda". publications
    participant adilbekov: Daniyar Adilbekov Данияр Адилбеков Adilbekov Адилбеков journalist, [Telegram] channel "Dikaya Orda" журналист, [Telegram]-канал «Дикая Орда…

$ merzim history article-147-2023 opened
  2026-11-01T09:00:00Z  added  event opened
      + date: [..2023-12-21]
      + id: opened
      + note: {"en":"Seven months before 21 July 2024 at the latest; no ea…
      + place: Almaty
      + quote: {"en":"has now been ongoing for over seven months"}
      + source: adilsoz-2024-07
      + type: investigation-registered

$ merzim verify
  sound: 71 rows, each with the hash of the one before
  head: HASH

$ merzim doctor
  ok    law ew/criminal 2026.1: 10 terms, 21 rules, HASH
  ok    the law of ew/criminal was read on 2026-11-25
  ok    the calendar of ew reaches 2027-12-31
  ok    1 zones of ew, clocks last changed 2027-10-31T01:00:00Z
  ok    law kz/administrative 2026.1: 55 terms, 68 rules, HASH
  ok    the law of kz/administrative was read on 2026-11-23
  ok    the calendar of kz reaches 2027-12-31
  ok    6 zones of kz, clocks last changed 2024-02-29T18:00:00Z
  ok    law kz/civil 2026.1: 72 terms, 83 rules, HASH
  ok    the law of kz/civil was read on 2026-11-23
  ok    law kz/criminal 2026.1: 175 terms, 228 rules, HASH
  ok    the law of kz/criminal was read on 2026-11-23
  ok    law kz/information 2026.1: 72 terms, 71 rules, HASH
  ok    the law of kz/information was read on 2026-11-23
  ok    languages: en, kk, ru
  ok    docket TMP/merzim/docket.db, version 3: 2 cases, 71 rows, sound
  ok    copies are made with merzim backup FILE; keep one on another disk
  warn  alerts have never been run on this docket
        help: merzim alerts, every week
[1]

$ merzim backup TMP/copy.db
! copied to TMP/copy.db and verified: 2 cases, 71 rows

$ merzim export article-147-2023 --format json -o TMP/a.json
