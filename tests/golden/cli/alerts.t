# Two Mondays and what lies between.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim alerts --as-of 2024-07-22
  16 messages: the first report
    as of 22 July 2024
    nothing was looked at before

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - new, critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; merzim explain 19485757 --as-of 2024-07-22
    - new, critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - last lawful day 26 May 2024, 27 May 2024 at the latest; no extension on record; one could reach 27 December 2024 at most
      - UPK 151(1); law of medium confidence; merzim explain 8d7a1d5d --as-of 2024-07-22
    - new, high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - last lawful day 6 April 2024, 5 April 2024 at the earliest
      - UPK 139(1); law of medium confidence; merzim explain 04e46a46 --as-of 2024-07-22
    - new, high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - UPK 131(4), 133(2); merzim explain fe807b90 --as-of 2024-07-22
    - new, medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - ICCPR 9(3); GC 35, para. 33; a standard, not a statute; merzim explain 913ce7dd --as-of 2024-07-22
    - new, info, not on record, certain: before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; merzim explain 44f16acc --as-of 2024-07-22
    - new, a term of the other side or of an authority: judge's decision on the received case: running, 7 days left; unless it has ended: main trial appointed (between 22 and 31 July 2024)
      - last lawful day 29 July 2024
      - UPK 319(4); possible; law of low confidence

  Private-life case against three journalists (article-147-2023)
    - new, high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - last lawful day: not later than 20 January 2024
      - UPK 65-1, 110(4); the monitor's own yardstick, not a rule of law; merzim explain f5e8abbc --as-of 2024-07-22
    - new, high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 182 days, as far as the record goes.
      - last lawful day: not later than 22 January 2024
      - UPK 192(2); law of low confidence; merzim explain 07e00b7e --as-of 2024-07-22
    - new, high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 214 days have passed since it began, against 30 days of the monitor's yardstick.
      - last lawful day: not later than 20 January 2024
      - UPK 65-1, 110(4); the monitor's own yardstick, not a rule of law; merzim explain 3c3f34f6 --as-of 2024-07-22
    - new, high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; merzim explain 496a68f1 --as-of 2024-07-22
    - new, high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; merzim explain 51fde889 --as-of 2024-07-22
    - new, high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; merzim explain df98583d --as-of 2024-07-22
    - new, high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 214 days have passed since it began, against 30 days of the monitor's yardstick.
      - last lawful day: not later than 20 January 2024
      - UPK 65-1, 110(4); the monitor's own yardstick, not a rule of law; merzim explain f90d2f5a --as-of 2024-07-22
    - new, medium, beyond the monitor's yardstick, possible: on one reading of the record: Oleg Gusev: suspect, with no summons and no questioning for 53 days, by the account of a source; the monitor's yardstick is 30 days.
      - UPK 64(4), 192(8); the monitor's own yardstick, not a rule of law; merzim explain 9389f0f8 --as-of 2024-07-22
    - new, low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - last lawful day: not later than 26 March 2024
      - UPK 192(4); law of low confidence; merzim explain bddd91e3 --as-of 2024-07-22

    “Not on record”: our record lacks what would make it lawful; such a document may exist. “Certain”: so by every date and every reading of the law the record allows.

  The next 30 days
    - 22 July 2024 – 28 July 2024: ours 0, theirs 0
    - 29 July 2024 – 4 August 2024: ours 0, theirs 1
      - 29 July 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": judge's decision on the received case (UPK 319(4))
    - 5 August 2024 – 11 August 2024: ours 0, theirs 1
      - 6 August 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": start of the trial (UPK 322(4))
    - 12 August 2024 – 18 August 2024: ours 0, theirs 0
    - 19 August 2024 – 21 August 2024: ours 0, theirs 0

  What cannot be concluded about these cases
    - Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": 4 rules cannot be decided
      - the date is not on record: complaint or report filed (3)
      - the date is not on record: status acquired or assigned: suspect (1)
    - Private-life case against three journalists: 4 rules cannot be decided
      - the record does not settle: a charge of this kind: an extremist crime, a terrorist crime or a crime without limitation (2)
      - the date is not on record: complaint or report filed (1)
      - the date is not on record: registered in the unified register (ERDR): investigation begins (1)

    open now: 16; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-07-29
  0 changes since the last report
    as of 29 July 2024
    the report before: 22 July 2024, 7 days ago
    - nothing new

  The next 30 days
    - 29 July 2024 – 4 August 2024: ours 0, theirs 1
      - 29 July 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": judge's decision on the received case (UPK 319(4))
    - 5 August 2024 – 11 August 2024: ours 0, theirs 0
    - 12 August 2024 – 18 August 2024: ours 0, theirs 1
      - 13 August 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": start of the trial (UPK 322(4))
    - 19 August 2024 – 25 August 2024: ours 0, theirs 0
    - 26 August 2024 – 28 August 2024: ours 0, theirs 0

    open now: 16; of these silenced: 0; acknowledged: 0; cases in the docket: 2

$ merzim alerts --as-of 2024-07-29 --quiet

$ merzim alerts silence --case adilbekov-2024 --until 2024-08-31 --reason 'told the family' --by monitor --as-of 2024-07-29
! silence 1 until 2024-09-02; open alerts it is for: 7
! mind: 2024-08-31 is not a working day: nobody would see what comes back then

$ merzim alerts --as-of 2024-08-05
  0 changes since the last report
    as of 5 August 2024
    the report before: 29 July 2024, 7 days ago
    - nothing new

  The next 30 days
    - 5 August 2024 – 11 August 2024: ours 0, theirs 0
    - 12 August 2024 – 18 August 2024: ours 0, theirs 1
      - 15 August 2024: Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda": start of the trial (UPK 322(4))
    - 19 August 2024 – 25 August 2024: ours 0, theirs 0
    - 26 August 2024 – 1 September 2024: ours 0, theirs 0
    - 2 September 2024 – 4 September 2024: ours 0, theirs 0

    open now: 17; of these silenced: 8; acknowledged: 0; cases in the docket: 2

$ merzim alerts list --as-of 2024-08-05
    fingerprint  case              what                                                                  who        first seen     last told     acknowledged
    04e46a46     adilbekov-2024    Custody or house arrest before qualification kept too long            adilbekov  22 July 2024   22 July 2024  -
    19485757     adilbekov-2024    Neither a term of custody nor a qualification in time is documented   adilbekov  22 July 2024   22 July 2024  -
    44f16acc     adilbekov-2024    Steps of the case missing on record                                   -          22 July 2024   22 July 2024  -
    5ef99a83     adilbekov-2024    Steps of the person's status missing on record                        adilbekov  5 August 2024  -             -
    8d7a1d5d     adilbekov-2024    Custody without a documented term                                     adilbekov  22 July 2024   22 July 2024  -
    913ce7dd     adilbekov-2024    Before a judge later than 48 hours after the arrest (a juvenile: 24)  adilbekov  22 July 2024   22 July 2024  -
    d2fffb9c     adilbekov-2024    Judge's decision on the received case late                            -          5 August 2024  -             -
    fe807b90     adilbekov-2024    Order of the court later than the hours of detention                  adilbekov  22 July 2024   22 July 2024  -
    07e00b7e     article-147-2023  Investigation past its term without an extension on record            -          22 July 2024   22 July 2024  -
    3c3f34f6     article-147-2023  Person named in the case learned of it late                           moskovka   22 July 2024   22 July 2024  -
    496a68f1     article-147-2023  Long investigation the person was not told of                         moskovka   22 July 2024   22 July 2024  -
    51fde889     article-147-2023  Long investigation the person was not told of                         alekhova   22 July 2024   22 July 2024  -
    9389f0f8     article-147-2023  Suspect neither summoned nor questioned for thirty days               gusev      22 July 2024   22 July 2024  -
    bddd91e3     article-147-2023  Investigation longer than the district prosecutor can allow           -          22 July 2024   22 July 2024  -
    df98583d     article-147-2023  Long investigation the person was not told of                         gusev      22 July 2024   22 July 2024  -
    f5e8abbc     article-147-2023  Person named in the case learned of it late                           gusev      22 July 2024   22 July 2024  -
    f90d2f5a     article-147-2023  Person named in the case learned of it late                           alekhova   22 July 2024   22 July 2024  -

    silence  fingerprint  case            rule or term  query  until             by       reason
    1        *            adilbekov-2024  *             *      2 September 2024  monitor  told the family

$ merzim simulate adilbekov-2024 --as-of 2024-06-03 --event 'type = "measure-extended", measure = "custody", participant = "adilbekov", date = 2024-05-24, extends = { total = "3 months" }'
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 3 June 2024
    Only tried: nothing was recorded.

  If this were on record
    - preventive measure extended: custody (24 May 2024)

  Stage, status, measure
    - no change

  Findings
    - vanishes: Custody without a documented term, Daniyar Adilbekov
      - now: critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - then: not violated: the term is running; last lawful day 26 June 2024, 27 June 2024 at the latest
    - vanishes: Neither a term of custody nor a qualification in time is documented, Daniyar Adilbekov
      - now: critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.

  Terms
    - appears: request to the prosecutor to extend custody, before it ends, Daniyar Adilbekov
      - then: running, 14 days left; unless it has ended: preventive measure extended: custody (between 27 March and 31 July 2024); last lawful day: between 11 and 17 June 2024
    - appears: request to the court to extend custody, before it ends, Daniyar Adilbekov
      - then: running, 17 days left; unless it has ended: preventive measure extended: custody (between 27 March and 31 July 2024); last lawful day: between 16 and 20 June 2024
    - changes: custody before trial, Daniyar Adilbekov
      - now: ran out on 27 May 2024 at 00:00, 7 days ago; last lawful day 26 May 2024, 27 May 2024 at the latest; no extension on record; one could reach 27 December 2024 at most
      - then: running, 24 days left; last lawful day 26 June 2024, 27 June 2024 at the latest; extended 1 time; last day of the first term: 26 May 2024
    - appears: examining the need for the detention again (Covenant), Daniyar Adilbekov
      - then: no figure in the law; ended, between 27 March and 31 July 2024: preventive measure extended: custody
    - appears: appeal against an order of the investigating judge, Daniyar Adilbekov
      - then: ran out on 28 May 2024 at 00:00, 6 days ago; last lawful day 27 May 2024
