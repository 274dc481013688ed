# Without --known-by: the later facts, on 1 November 2026.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim status adilbekov-2024
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 1 November 2026

    procedure         Criminal procedure
    stage             appeal, since some day between 18 October and 28 November 2024 (at least 1 year 11 months 4 days; at least 703 days)
    court             Astana Interdistrict Criminal Court
    followed because  A journalist in custody over publications: false denunciation (UK 419) and false information (UK 274).

  Participants (5)
    - Daniyar Adilbekov (person the case is about; journalist, Telegram channel "Dikaya Orda")
      - status: convict, verdict not in force, since 18 October 2024 (744 days)
      - measure: custody, since 27 March 2024 (949 days)
      - charge: UK 274(2): Dissemination of knowingly false information by a group, with use of office, or through the media or networks (gravity: crime of medium gravity; form of investigation: preliminary investigation; imprisonment up to 3 years)
      - charge: UK 419(3): False denunciation of a corruption or grave crime, or for gain (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 8 years)
      - last act on record: 28 November 2024: a source reports the person in custody (703 days ago)
    - Yerlan Saudegerov (person the case is about; oil trader, the journalist's source according to the investigation)
      - status: defendant: last known between 22 July and 28 November 2024, at least 703 days ago; nothing later on record
      - measure: none on record
      - charge: UK 419: False denunciation, part not named (law of low confidence)
      - last act on record: between 22 July and 28 November 2024: status acquired or assigned: defendant (at least 703 days ago)
    - Gulzhan Yergalieva (complainant; journalist)
    - Aljawdher Yusuf Rashed M. (complainant; Arab representative of Astana Airport)
    - Yerlan Akkenzhenov (complainant; deputy minister of energy)

  Coming dates
    - none planned on record

  Last event on record
    - 28 November 2024: a source reports the person in custody (703 days ago)

  Terms (computed)
    - Daniyar Adilbekov: custody before trial (UPK 151(1))
      - its first term ran out on 27 May 2024 at 00:00; extensions are reported; then, 22 July 2024: case received by the court; last lawful day 26 May 2024, 27 May 2024 at the latest
      - extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most
      - 2 months, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 7 April 2024 at 00:00, 938 days ago; last lawful day 6 April 2024, 5 April 2024 at the earliest
      - 10 days, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 2556 days left; last lawful day: between 30 September and 31 October 2033
      - 10 years, start: in October 2023; binds the authority; likely; law of low confidence
    - 5 terms more, run out earlier or not computable: merzim deadlines adilbekov-2024

  Findings (computed)
    - critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d
    - critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90
    - medium, not on record, possible: on one reading of the record: Start of the trial late: main trial opened (in August 2024) came after 15 August 2024, the end of 15 days (UPK 322(4)); no extension that would cover it is on record.
      - UPK 322(4); last lawful day: between 6 and 15 August 2024; criminal.trial-start-overdue; merzim explain beea67b5
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd
    - low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
      - UPK 319(4); last lawful day 29 July 2024; law of low confidence; criminal.judge-decision-overdue; merzim explain d2fffb9c
    - info, not on record, certain: Daniyar Adilbekov: an appeal (between 18 October and 28 November 2024) is on record and no outcome of it; the monitor's yardstick of 6 months ended on 28 May 2025.
      - UPK 421, 425; last lawful day: between 18 April and 28 May 2025; the monitor's own yardstick, not a rule of law; criminal.appeal-outcome-unknown; merzim explain a9cc03e5
    - info, not on record, certain: before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc
    - info, not on record, certain: Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83
    - info, not on record, certain: Yerlan Saudegerov: before “status acquired or assigned: defendant” (between 22 July and 28 November 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain b5d61329

    5 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim status article-147-2023
  Private-life case against three journalists (article-147-2023)
    as of 1 November 2026

    procedure         Criminal procedure
    stage             verdict given, not in force, since 29 December 2025 (10 months 3 days; 307 days)
    court             Alatau district court, Almaty
    followed because  Three journalists investigated for writing about expunged convictions; one learned of it after months.

  Participants (4)
    - Oleg Gusev (person the case is about; "Novoye Televidenie", Temirtau)
      - status: convict, verdict not in force: last known 29 December 2025, 307 days ago; nothing later on record
      - measure: none on record
      - charge: UK 147(5): Dissemination of data on private life in public, through the media or online (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 7 years)
      - last act on record: 29 December 2025: sentence: ban on an activity (307 days ago)
    - Irina Moskovka (person the case is about; Karaganda correspondent of the newspaper "Vremya")
      - status: witness with the right to defence: last known not later than 30 May 2024, at least 885 days ago; nothing later on record
      - measure: none on record
      - last act on record: not later than 30 May 2024: status acquired or assigned: witness with the right to defence (at least 885 days ago)
    - Alexandra Alekhova (person the case is about; journalist, Almaty)
      - status: witness with the right to defence: last known not later than 30 May 2024, at least 885 days ago; nothing later on record
      - measure: none on record
      - last act on record: not later than 30 May 2024: status acquired or assigned: witness with the right to defence (at least 885 days ago)
    - Elena S. (complainant; Almaty resident)

  Coming dates
    - none planned on record

  Last event on record
    - 29 December 2025: sentence: ban on an activity (307 days ago)

  Terms (computed)
    - Oleg Gusev: appeal against the verdict (UPK 418(1))
      - ran out on 14 January 2026 at 00:00, 291 days ago; last lawful day 13 January 2026
      - 15 days, start: 29 December 2025; binds the defence
    - Oleg Gusev: next step after the verdict (UPK 418(1), 470)
      - ran out on 1 March 2026 at 00:00, 245 days ago; last lawful day 28 February 2026
      - 2 months, start: 29 December 2025; the monitor's own yardstick, not a rule of law
    - 7 terms more, run out earlier or not computable: merzim deadlines article-147-2023

  Findings (computed)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 496 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 1046 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 1046 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889
    - medium, not on record, certain: 12 months from the registration ended on 23 December 2024 at the latest (UPK 192(4)-(5)); beyond that only the Prosecutor General or his deputy may extend, and no extension on record is said to be theirs and for how long.
      - UPK 192(4)-(5); last lawful day: not later than 23 December 2024; law of low confidence; criminal.investigation-past-twelve-months; merzim explain 802f2329
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3
    - info, not on record, certain: Oleg Gusev: after the verdict (29 December 2025) neither an appeal nor its entry into force is on record; the monitor's yardstick of 2 months ended on 28 February 2026.
      - UPK 418(1), 470; last lawful day 28 February 2026; the monitor's own yardstick, not a rule of law; criminal.force-not-recorded; merzim explain 8e623f43
    - info, not on record, certain: before “main trial opened” (in June 2025) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain a67b4307
    - info, not on record, certain: Oleg Gusev: before “status acquired or assigned: defendant” (not later than 30 June 2025) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain bdad5253

    6 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim check
  23 findings in 2 cases
    as of 1 November 2026

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d
    - critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90
    - medium, not on record, possible: on one reading of the record: Start of the trial late: main trial opened (in August 2024) came after 15 August 2024, the end of 15 days (UPK 322(4)); no extension that would cover it is on record.
      - UPK 322(4); last lawful day: between 6 and 15 August 2024; criminal.trial-start-overdue; merzim explain beea67b5
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd
    - low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
      - UPK 319(4); last lawful day 29 July 2024; law of low confidence; criminal.judge-decision-overdue; merzim explain d2fffb9c
    - info, not on record, certain: Daniyar Adilbekov: an appeal (between 18 October and 28 November 2024) is on record and no outcome of it; the monitor's yardstick of 6 months ended on 28 May 2025.
      - UPK 421, 425; last lawful day: between 18 April and 28 May 2025; the monitor's own yardstick, not a rule of law; criminal.appeal-outcome-unknown; merzim explain a9cc03e5
    - info, not on record, certain: before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc
    - info, not on record, certain: Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83
    - info, not on record, certain: Yerlan Saudegerov: before “status acquired or assigned: defendant” (between 22 July and 28 November 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain b5d61329

  Private-life case against three journalists (article-147-2023)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 496 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 1046 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 1046 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889
    - medium, not on record, certain: 12 months from the registration ended on 23 December 2024 at the latest (UPK 192(4)-(5)); beyond that only the Prosecutor General or his deputy may extend, and no extension on record is said to be theirs and for how long.
      - UPK 192(4)-(5); last lawful day: not later than 23 December 2024; law of low confidence; criminal.investigation-past-twelve-months; merzim explain 802f2329
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3
    - info, not on record, certain: Oleg Gusev: after the verdict (29 December 2025) neither an appeal nor its entry into force is on record; the monitor's yardstick of 2 months ended on 28 February 2026.
      - UPK 418(1), 470; last lawful day 28 February 2026; the monitor's own yardstick, not a rule of law; criminal.force-not-recorded; merzim explain 8e623f43
    - info, not on record, certain: before “main trial opened” (in June 2025) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain a67b4307
    - info, not on record, certain: Oleg Gusev: before “status acquired or assigned: defendant” (not later than 30 June 2025) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain bdad5253
[1]
