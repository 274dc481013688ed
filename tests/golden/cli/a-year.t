# What a monitor would have been sent on each Monday of 2024 and the first of 2025: the story of two cases,
# from an empty memory, by what was known then. A Monday without a line under it was quiet.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim alerts --as-of 2024-01-01 --known-by 2024-01-01 --quiet

$ merzim alerts --as-of 2024-01-08 --known-by 2024-01-08 --quiet

$ merzim alerts --as-of 2024-01-15 --known-by 2024-01-15 --quiet

$ merzim alerts --as-of 2024-01-22 --known-by 2024-01-22 --quiet

$ merzim alerts --as-of 2024-01-29 --known-by 2024-01-29 --quiet

$ merzim alerts --as-of 2024-02-05 --known-by 2024-02-05 --quiet

$ merzim alerts --as-of 2024-02-12 --known-by 2024-02-12 --quiet

$ merzim alerts --as-of 2024-02-19 --known-by 2024-02-19 --quiet

$ merzim alerts --as-of 2024-02-26 --known-by 2024-02-26 --quiet

$ merzim alerts --as-of 2024-03-04 --known-by 2024-03-04 --quiet

$ merzim alerts --as-of 2024-03-11 --known-by 2024-03-11 --quiet

$ merzim alerts --as-of 2024-03-18 --known-by 2024-03-18 --quiet

$ merzim alerts --as-of 2024-03-25 --known-by 2024-03-25 --quiet

$ merzim alerts --as-of 2024-04-01 --known-by 2024-04-01 --quiet

$ merzim alerts --as-of 2024-04-08 --known-by 2024-04-08 --quiet

$ merzim alerts --as-of 2024-04-15 --known-by 2024-04-15 --quiet

$ merzim alerts --as-of 2024-04-22 --known-by 2024-04-22 --quiet

$ merzim alerts --as-of 2024-04-29 --known-by 2024-04-29 --quiet

$ merzim alerts --as-of 2024-05-06 --known-by 2024-05-06 --quiet

$ merzim alerts --as-of 2024-05-13 --known-by 2024-05-13 --quiet

$ merzim alerts --as-of 2024-05-20 --known-by 2024-05-20 --quiet

$ merzim alerts --as-of 2024-05-27 --known-by 2024-05-27 --quiet

$ merzim alerts --as-of 2024-06-03 --known-by 2024-06-03 --quiet

$ merzim alerts --as-of 2024-06-10 --known-by 2024-06-10 --quiet

$ merzim alerts --as-of 2024-06-17 --known-by 2024-06-17 --quiet

$ merzim alerts --as-of 2024-06-24 --known-by 2024-06-24 --quiet

$ merzim alerts --as-of 2024-07-01 --known-by 2024-07-01 --quiet

$ merzim alerts --as-of 2024-07-08 --known-by 2024-07-08 --quiet

$ merzim alerts --as-of 2024-07-15 --known-by 2024-07-15 --quiet

$ merzim alerts --as-of 2024-07-22 --known-by 2024-07-22 --quiet

$ merzim alerts --as-of 2024-07-29 --known-by 2024-07-29 --quiet

$ merzim alerts --as-of 2024-08-05 --known-by 2024-08-05 --quiet
  17 changes since the last report
    as of 5 August 2024, with what was known by 5 August 2024
    the report before: 29 July 2024, 7 days ago

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - new, critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; merzim explain 19485757 --as-of 2024-08-05 --known-by 2024-08-05
    - new, critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most
      - UPK 151(1); law of medium confidence; merzim explain 8d7a1d5d --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - last lawful day 6 April 2024, 5 April 2024 at the earliest
      - UPK 139(1); law of medium confidence; merzim explain 04e46a46 --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - UPK 131(4), 133(2); merzim explain fe807b90 --as-of 2024-08-05 --known-by 2024-08-05
    - new, medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - ICCPR 9(3); GC 35, para. 33; a standard, not a statute; merzim explain 913ce7dd --as-of 2024-08-05 --known-by 2024-08-05
    - new, low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
      - last lawful day 29 July 2024
      - UPK 319(4); law of low confidence; merzim explain d2fffb9c --as-of 2024-08-05 --known-by 2024-08-05
    - new, info, not on record, certain: before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; merzim explain 44f16acc --as-of 2024-08-05 --known-by 2024-08-05
    - new, info, not on record, certain: Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; merzim explain 5ef99a83 --as-of 2024-08-05 --known-by 2024-08-05

  Private-life case against three journalists (article-147-2023)
    - new, high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - last lawful day: not later than 20 January 2024
      - UPK 65-1, 110(4); the monitor's own yardstick, not a rule of law; merzim explain f5e8abbc --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 196 days, as far as the record goes.
      - last lawful day: not later than 22 January 2024
      - UPK 192(2); law of low confidence; merzim explain 07e00b7e --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 228 days have passed since it began, against 30 days of the monitor's yardstick.
      - last lawful day: not later than 20 January 2024
      - UPK 65-1, 110(4); the monitor's own yardstick, not a rule of law; merzim explain 3c3f34f6 --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; merzim explain 496a68f1 --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; merzim explain 51fde889 --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; merzim explain df98583d --as-of 2024-08-05 --known-by 2024-08-05
    - new, high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 228 days have passed since it began, against 30 days of the monitor's yardstick.
      - last lawful day: not later than 20 January 2024
      - UPK 65-1, 110(4); the monitor's own yardstick, not a rule of law; merzim explain f90d2f5a --as-of 2024-08-05 --known-by 2024-08-05
    - new, medium, beyond the monitor's yardstick, certain: Oleg Gusev: suspect, with no summons and no questioning for 67 days, by the account of a source; the monitor's yardstick is 30 days.
      - UPK 64(4), 192(8); the monitor's own yardstick, not a rule of law; merzim explain 9389f0f8 --as-of 2024-08-05 --known-by 2024-08-05
    - new, low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - last lawful day: not later than 26 March 2024
      - UPK 192(4); law of low confidence; merzim explain bddd91e3 --as-of 2024-08-05 --known-by 2024-08-05

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - 5 August 2024 – 11 August 2024: ours 0, theirs 0
    - 12 August 2024 – 18 August 2024: ours 0, theirs 1
      - 15 August 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": start of the trial (UPK 322(4))
    - 19 August 2024 – 25 August 2024: ours 0, theirs 0
    - 26 August 2024 – 1 September 2024: ours 0, theirs 0
    - 2 September 2024 – 4 September 2024: ours 0, theirs 0

  What cannot be concluded about these cases
    - Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": 4 rules cannot be decided
      - the date is not on record: complaint or report filed (3)
      - the date is not on record: status acquired or assigned: suspect (1)
    - Private-life case against three journalists: 4 rules cannot be decided
      - the record does not settle: a charge of this kind: an extremist crime, a terrorist crime or a crime without limitation (2)
      - the date is not on record: complaint or report filed (1)
      - the date is not on record: registered in the unified register (ERDR): investigation begins (1)

    open now: 17; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-08-12 --known-by 2024-08-12 --quiet
  1 change since the last report
    as of 12 August 2024, with what was known by 12 August 2024
    the report before: 5 August 2024, 7 days ago

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - new, medium, not on record, possible: on one reading of the record: the opening of the trial is not on record; the term of 15 days (UPK 322(4)) ended on 11 August 2024.
      - last lawful day: between 6 and 15 August 2024
      - UPK 322(4); merzim explain beea67b5 --as-of 2024-08-12 --known-by 2024-08-12

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - 12 August 2024 – 18 August 2024: ours 0, theirs 1
      - 15 August 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": start of the trial (UPK 322(4))
    - 19 August 2024 – 25 August 2024: ours 0, theirs 0
    - 26 August 2024 – 1 September 2024: ours 0, theirs 0
    - 2 September 2024 – 8 September 2024: ours 0, theirs 0
    - 9 September 2024 – 11 September 2024: ours 0, theirs 0

  What cannot be concluded about these cases
    - Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": 4 rules cannot be decided
      - the date is not on record: complaint or report filed (3)
      - the date is not on record: status acquired or assigned: suspect (1)

    open now: 18; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-08-19 --known-by 2024-08-19 --quiet
  1 change since the last report
    as of 19 August 2024, with what was known by 19 August 2024
    the report before: 12 August 2024, 7 days ago

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - worse, medium, not on record, likely: the opening of the trial is not on record; the term of 15 days (UPK 322(4)) ended on 15 August 2024.
      - last lawful day: between 6 and 15 August 2024
      - told before as: medium, not on record, possible
      - first seen 12 August 2024; UPK 322(4); merzim explain beea67b5 --as-of 2024-08-19 --known-by 2024-08-19

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - no term ends

  What cannot be concluded about these cases
    - Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": 4 rules cannot be decided
      - the date is not on record: complaint or report filed (3)
      - the date is not on record: status acquired or assigned: suspect (1)

    open now: 18; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-08-26 --known-by 2024-08-26 --quiet

$ merzim alerts --as-of 2024-09-02 --known-by 2024-09-02 --quiet

$ merzim alerts --as-of 2024-09-09 --known-by 2024-09-09 --quiet
  1 change since the last report
    as of 9 September 2024, with what was known by 9 September 2024
    the report before: 2 September 2024, 7 days ago

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - worse, medium, not on record, likely: the opening of the trial is not on record; the term of 15 days (UPK 322(4)) ended on 15 August 2024.
      - last lawful day: between 6 and 15 August 2024
      - the next step of extension the law knows is over as well
      - first seen 12 August 2024; UPK 322(4); merzim explain beea67b5 --as-of 2024-09-09 --known-by 2024-09-09

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - no term ends

  What cannot be concluded about these cases
    - Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": 4 rules cannot be decided
      - the date is not on record: complaint or report filed (3)
      - the date is not on record: status acquired or assigned: suspect (1)

    open now: 18; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-09-16 --known-by 2024-09-16 --quiet

$ merzim alerts --as-of 2024-09-23 --known-by 2024-09-23 --quiet

$ merzim alerts --as-of 2024-09-30 --known-by 2024-09-30 --quiet

$ merzim alerts --as-of 2024-10-07 --known-by 2024-10-07 --quiet

$ merzim alerts --as-of 2024-10-14 --known-by 2024-10-14 --quiet

$ merzim alerts --as-of 2024-10-21 --known-by 2024-10-21 --quiet

$ merzim alerts --as-of 2024-10-28 --known-by 2024-10-28 --quiet

$ merzim alerts --as-of 2024-11-04 --known-by 2024-11-04 --quiet

$ merzim alerts --as-of 2024-11-11 --known-by 2024-11-11 --quiet

$ merzim alerts --as-of 2024-11-18 --known-by 2024-11-18 --quiet

$ merzim alerts --as-of 2024-11-25 --known-by 2024-11-25 --quiet

$ merzim alerts --as-of 2024-12-02 --known-by 2024-12-02 --quiet
  4 changes since the last report
    as of 2 December 2024, with what was known by 2 December 2024
    the report before: 25 November 2024, 7 days ago

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - new, info, not on record, certain: before “verdict: convicted” (18 October 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; merzim explain 720ce5b8 --as-of 2024-12-02 --known-by 2024-12-02
    - new, info, not on record, certain: Yerlan Saudegerov: before “status acquired or assigned: defendant” (between 22 July and 28 November 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; merzim explain b5d61329 --as-of 2024-12-02 --known-by 2024-12-02

  Private-life case against three journalists (article-147-2023)
    - new, info: nothing was recorded for long though a term has not ended; the last act on record is “told of the status: witness with the right to defence”, between 2 and 30 May 2024

  Resolved, withdrawn, better

    Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - better, medium, not on record, likely: the opening of the trial is not on record; the term of 15 days (UPK 322(4)) ended on 15 August 2024.
      - by the record as it is now, an extension could again cover more of it
      - first seen 12 August 2024; UPK 322(4); merzim explain beea67b5 --as-of 2024-12-02 --known-by 2024-12-02

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - 2 December 2024 – 8 December 2024: ours 0, theirs 0
    - 9 December 2024 – 15 December 2024: ours 0, theirs 0
    - 16 December 2024 – 22 December 2024: ours 0, theirs 0
    - 23 December 2024 – 29 December 2024: ours 0, theirs 1
      - 23 December 2024: Private-life case against three journalists: investigation within the powers of the regional prosecutor (UPK 192(4)-(5))
    - 30 December 2024 – 1 January 2025: ours 0, theirs 0

  What cannot be concluded about these cases
    - Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": 4 rules cannot be decided
      - the date is not on record: complaint or report filed (3)
      - the date is not on record: status acquired or assigned: suspect (1)
    - Private-life case against three journalists: 4 rules cannot be decided
      - the record does not settle: a charge of this kind: an extremist crime, a terrorist crime or a crime without limitation (2)
      - the date is not on record: complaint or report filed (1)
      - the date is not on record: registered in the unified register (ERDR): investigation begins (1)

    open now: 21; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-12-09 --known-by 2024-12-09 --quiet

$ merzim alerts --as-of 2024-12-16 --known-by 2024-12-16 --quiet

$ merzim alerts --as-of 2024-12-23 --known-by 2024-12-23 --quiet

$ merzim alerts --as-of 2024-12-30 --known-by 2024-12-30 --quiet
  3 changes since the last report
    as of 30 December 2024, with what was known by 30 December 2024
    the report before: 23 December 2024, 7 days ago

  Private-life case against three journalists (article-147-2023)
    - worse, high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 343 days, as far as the record goes.
      - last lawful day: not later than 22 January 2024
      - the next step of extension the law knows is over as well
      - first seen 5 August 2024; UPK 192(2); law of low confidence; merzim explain 07e00b7e --as-of 2024-12-30 --known-by 2024-12-30
    - new, medium, not on record, certain: 12 months from the registration ended on 23 December 2024 at the latest (UPK 192(4)-(5)); beyond that only the Prosecutor General or his deputy may extend, and no extension on record is said to be theirs and for how long.
      - last lawful day: not later than 23 December 2024
      - UPK 192(4)-(5); law of low confidence; merzim explain 802f2329 --as-of 2024-12-30 --known-by 2024-12-30
    - worse, low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - last lawful day: not later than 26 March 2024
      - the next step of extension the law knows is over as well
      - first seen 5 August 2024; UPK 192(4); law of low confidence; merzim explain bddd91e3 --as-of 2024-12-30 --known-by 2024-12-30

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - no term ends

  What cannot be concluded about these cases
    - Private-life case against three journalists: 3 rules cannot be decided
      - the record does not settle: a charge of this kind: an extremist crime, a terrorist crime or a crime without limitation (2)
      - the date is not on record: complaint or report filed (1)

    open now: 22; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2025-01-06 --known-by 2025-01-06 --quiet
