# The boundaries: the first term of custody, the day before the case came to court, before the suspect was told.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim status adilbekov-2024 --as-of 2024-05-26
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 26 May 2024

    procedure         Criminal procedure
    stage             pre-trial investigation, since 27 March 2024 (1 month 29 days; 60 days)
    court             Astana Interdistrict Criminal Court
    followed because  A journalist in custody over publications: false denunciation (UK 419) and false information (UK 274).

  Participants (5)
    - Daniyar Adilbekov (person the case is about; journalist, Telegram channel "Dikaya Orda")
      - status: suspect, since 27 March 2024 (60 days)
      - measure: custody, since 27 March 2024 (60 days)
      - charge: UK 274(2): Dissemination of knowingly false information by a group, with use of office, or through the media or networks (gravity: crime of medium gravity; form of investigation: preliminary investigation; imprisonment up to 3 years)
      - charge: UK 419(3): False denunciation of a corruption or grave crime, or for gain (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 8 years)
      - last act on record: 17 April 2024: letter or statement of the person published (39 days ago)
    - Yerlan Saudegerov (person the case is about; oil trader, the journalist's source according to the investigation)
      - status: likely suspect, since 26 May 2024 at the latest; otherwise none on record
      - measure: none on record
      - charge: UK 419: False denunciation, part not named (law of low confidence)
      - last act on record: not later than 26 May 2024: status acquired or assigned: suspect; may not have happened by the day of this report
    - Gulzhan Yergalieva (complainant; journalist)
    - Aljawdher Yusuf Rashed M. (complainant; Arab representative of Astana Airport)
    - Yerlan Akkenzhenov (complainant; deputy minister of energy)

  Coming dates
    - none planned on record

  Last event on record
    - in May 2024: appeal of third parties; may not have happened by the day of this report

  Terms (computed)
    - Daniyar Adilbekov: bringing before a judge (Covenant) (ICCPR 9(3); GC 35, para. 33)
      - may have run out before: order on a preventive measure issued: custody (between 27 March and 1 April 2024); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - 48 hours, start: 27 March 2024; binds the authority; possible
    - Daniyar Adilbekov: order on the measure, within the hours of detention (UPK 131(4), 133(2))
      - may have run out before: order on a preventive measure issued: custody (between 27 March and 1 April 2024); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - 48 hours, start: 27 March 2024; binds the authority; possible
    - Daniyar Adilbekov: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 7 April 2024 at 00:00, 49 days ago; last lawful day 6 April 2024, 5 April 2024 at the earliest
      - 10 days, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: custody before trial (UPK 151(1))
      - running, 1 day left; last lawful day 26 May 2024, 27 May 2024 at the latest
      - 2 months, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: the longest custody or house arrest before trial (UPK 151(2)-(4), 146(4))
      - running, 215 days left; last lawful day 26 December 2024, 27 December 2024 at the latest
      - 9 months, start: 27 March 2024; binds the authority; likely; law of medium confidence
    - Daniyar Adilbekov: status of a suspect, until the accusation or its end (UPK 64, 192)
      - running, 305 days left; last lawful day 27 March 2025
      - 12 months, start: 27 March 2024; the monitor's own yardstick, not a rule of law
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3445 days left; last lawful day: between 30 September and 31 October 2033
      - 10 years, start: in October 2023; binds the authority; likely; law of low confidence
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3592 days left; last lawful day: not later than 27 March 2034
      - 10 years, start: not later than 27 March 2024; binds the authority; possible; law of low confidence
    - 7 terms more, run out earlier or not computable: merzim deadlines adilbekov-2024 --as-of 2024-05-26

  Findings (computed)
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-05-26
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-05-26
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-05-26

    5 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim check --as-of 2024-05-26
  11 findings in 2 cases
    as of 26 May 2024

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-05-26
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-05-26
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-05-26

  Private-life case against three journalists (article-147-2023)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc --as-of 2024-05-26
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 125 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e --as-of 2024-05-26
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 157 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6 --as-of 2024-05-26
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 157 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a --as-of 2024-05-26
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d --as-of 2024-05-26
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1 --as-of 2024-05-26
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889 --as-of 2024-05-26
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3 --as-of 2024-05-26
[1]

$ merzim status adilbekov-2024 --as-of 2024-05-27
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 27 May 2024

    procedure         Criminal procedure
    stage             pre-trial investigation, since 27 March 2024 (2 months; 61 days)
    court             Astana Interdistrict Criminal Court
    followed because  A journalist in custody over publications: false denunciation (UK 419) and false information (UK 274).

  Participants (5)
    - Daniyar Adilbekov (person the case is about; journalist, Telegram channel "Dikaya Orda")
      - status: suspect, since 27 March 2024 (61 days)
      - measure: custody, since 27 March 2024 (61 days)
      - charge: UK 274(2): Dissemination of knowingly false information by a group, with use of office, or through the media or networks (gravity: crime of medium gravity; form of investigation: preliminary investigation; imprisonment up to 3 years)
      - charge: UK 419(3): False denunciation of a corruption or grave crime, or for gain (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 8 years)
      - last act on record: 17 April 2024: letter or statement of the person published (40 days ago)
    - Yerlan Saudegerov (person the case is about; oil trader, the journalist's source according to the investigation)
      - status: likely suspect, since 27 May 2024 at the latest; otherwise none on record
      - measure: none on record
      - charge: UK 419: False denunciation, part not named (law of low confidence)
      - last act on record: not later than 27 May 2024: status acquired or assigned: suspect; may not have happened by the day of this report
    - Gulzhan Yergalieva (complainant; journalist)
    - Aljawdher Yusuf Rashed M. (complainant; Arab representative of Astana Airport)
    - Yerlan Akkenzhenov (complainant; deputy minister of energy)

  Coming dates
    - none planned on record

  Last event on record
    - in May 2024: appeal of third parties; may not have happened by the day of this report

  Terms (computed)
    - Daniyar Adilbekov: bringing before a judge (Covenant) (ICCPR 9(3); GC 35, para. 33)
      - may have run out before: order on a preventive measure issued: custody (between 27 March and 1 April 2024); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - 48 hours, start: 27 March 2024; binds the authority; possible
    - Daniyar Adilbekov: order on the measure, within the hours of detention (UPK 131(4), 133(2))
      - may have run out before: order on a preventive measure issued: custody (between 27 March and 1 April 2024); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - 48 hours, start: 27 March 2024; binds the authority; possible
    - Daniyar Adilbekov: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 7 April 2024 at 00:00, 50 days ago; last lawful day 6 April 2024, 5 April 2024 at the earliest
      - 10 days, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: custody before trial (UPK 151(1))
      - may have run out, as the record and the law stand; last lawful day 26 May 2024, 27 May 2024 at the latest
      - no extension on record; one could reach 27 December 2024 at most
      - 2 months, start: 27 March 2024; binds the authority; possible; law of medium confidence
    - Daniyar Adilbekov: the longest custody or house arrest before trial (UPK 151(2)-(4), 146(4))
      - running, 214 days left; last lawful day 26 December 2024, 27 December 2024 at the latest
      - 9 months, start: 27 March 2024; binds the authority; likely; law of medium confidence
    - Daniyar Adilbekov: status of a suspect, until the accusation or its end (UPK 64, 192)
      - running, 304 days left; last lawful day 27 March 2025
      - 12 months, start: 27 March 2024; the monitor's own yardstick, not a rule of law
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3444 days left; last lawful day: between 30 September and 31 October 2033
      - 10 years, start: in October 2023; binds the authority; likely; law of low confidence
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3591 days left; last lawful day: not later than 27 March 2034
      - 10 years, start: not later than 27 March 2024; binds the authority; possible; law of low confidence
    - 7 terms more, run out earlier or not computable: merzim deadlines adilbekov-2024 --as-of 2024-05-27

  Findings (computed)
    - critical, not on record, possible: on one reading of the record: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 26 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; no extension on record; one could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-05-27
    - critical, not on record, possible: on one reading of the record: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-05-27
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-05-27
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-05-27
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-05-27

    5 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim check --as-of 2024-05-27
  13 findings in 2 cases
    as of 27 May 2024

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - critical, not on record, possible: on one reading of the record: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 26 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; no extension on record; one could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-05-27
    - critical, not on record, possible: on one reading of the record: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-05-27
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-05-27
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-05-27
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-05-27

  Private-life case against three journalists (article-147-2023)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc --as-of 2024-05-27
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 126 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e --as-of 2024-05-27
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 158 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6 --as-of 2024-05-27
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 158 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a --as-of 2024-05-27
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d --as-of 2024-05-27
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1 --as-of 2024-05-27
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889 --as-of 2024-05-27
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3 --as-of 2024-05-27
[1]

$ merzim check --as-of 2024-05-28
  13 findings in 2 cases
    as of 28 May 2024

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    - critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; no extension on record; one could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-05-28
    - critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-05-28
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-05-28
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-05-28
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-05-28

  Private-life case against three journalists (article-147-2023)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc --as-of 2024-05-28
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 127 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e --as-of 2024-05-28
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 159 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6 --as-of 2024-05-28
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 159 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a --as-of 2024-05-28
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d --as-of 2024-05-28
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1 --as-of 2024-05-28
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889 --as-of 2024-05-28
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3 --as-of 2024-05-28
[1]

$ merzim status adilbekov-2024 --as-of 2024-07-21
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 21 July 2024

    procedure         Criminal procedure
    stage             pre-trial investigation, since 27 March 2024 (3 months 24 days; 116 days)
    court             Astana Interdistrict Criminal Court
    followed because  A journalist in custody over publications: false denunciation (UK 419) and false information (UK 274).

  Participants (5)
    - Daniyar Adilbekov (person the case is about; journalist, Telegram channel "Dikaya Orda")
      - status: suspect, since 27 March 2024 (116 days)
      - measure: custody, since 27 March 2024 (116 days)
      - charge: UK 274(2): Dissemination of knowingly false information by a group, with use of office, or through the media or networks (gravity: crime of medium gravity; form of investigation: preliminary investigation; imprisonment up to 3 years)
      - charge: UK 419(3): False denunciation of a corruption or grave crime, or for gain (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 8 years)
      - last act on record: 17 April 2024: letter or statement of the person published (95 days ago)
    - Yerlan Saudegerov (person the case is about; oil trader, the journalist's source according to the investigation)
      - status: likely suspect, since 21 July 2024 at the latest; otherwise none on record
      - measure: none on record
      - charge: UK 419: False denunciation, part not named (law of low confidence)
      - last act on record: not later than 21 July 2024: status acquired or assigned: suspect; may not have happened by the day of this report
    - Gulzhan Yergalieva (complainant; journalist)
    - Aljawdher Yusuf Rashed M. (complainant; Arab representative of Astana Airport)
    - Yerlan Akkenzhenov (complainant; deputy minister of energy)

  Coming dates
    - none planned on record

  Last event on record
    - in May 2024: appeal of third parties (at least 51 days ago)

  Terms (computed)
    - Daniyar Adilbekov: bringing before a judge (Covenant) (ICCPR 9(3); GC 35, para. 33)
      - may have run out before: order on a preventive measure issued: custody (between 27 March and 1 April 2024); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - 48 hours, start: 27 March 2024; binds the authority; possible
    - Daniyar Adilbekov: order on the measure, within the hours of detention (UPK 131(4), 133(2))
      - may have run out before: order on a preventive measure issued: custody (between 27 March and 1 April 2024); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest
      - 48 hours, start: 27 March 2024; binds the authority; possible
    - Daniyar Adilbekov: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 7 April 2024 at 00:00, 105 days ago; last lawful day 6 April 2024, 5 April 2024 at the earliest
      - 10 days, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: custody before trial (UPK 151(1))
      - ran out on 27 May 2024 at 00:00, 55 days ago; last lawful day 26 May 2024, 27 May 2024 at the latest
      - no extension on record; one could reach 27 December 2024 at most
      - 2 months, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: the longest custody or house arrest before trial (UPK 151(2)-(4), 146(4))
      - running, 159 days left; last lawful day 26 December 2024, 27 December 2024 at the latest
      - 9 months, start: 27 March 2024; binds the authority; likely; law of medium confidence
    - Daniyar Adilbekov: status of a suspect, until the accusation or its end (UPK 64, 192)
      - running, 249 days left; last lawful day 27 March 2025
      - 12 months, start: 27 March 2024; the monitor's own yardstick, not a rule of law
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3389 days left; last lawful day: between 30 September and 31 October 2033
      - 10 years, start: in October 2023; binds the authority; likely; law of low confidence
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3536 days left; last lawful day: not later than 27 March 2034
      - 10 years, start: not later than 27 March 2024; binds the authority; possible; law of low confidence
    - 7 terms more, run out earlier or not computable: merzim deadlines adilbekov-2024 --as-of 2024-07-21

  Findings (computed)
    - critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; no extension on record; one could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-07-21
    - critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-07-21
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-07-21
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-07-21
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-07-21

    5 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim status article-147-2023 --as-of 2024-05-29
  Private-life case against three journalists (article-147-2023)
    as of 29 May 2024

    procedure         Criminal procedure
    stage             pre-trial investigation, since 21 December 2023 at the latest (at least 5 months 8 days; at least 160 days)
    court             none on record
    followed because  Three journalists investigated for writing about expunged convictions; one learned of it after months.

  Participants (4)
    - Oleg Gusev (person the case is about; "Novoye Televidenie", Temirtau)
      - status: likely witness with the right to defence, since some day between 2 and 29 May 2024; otherwise none on record
      - measure: none on record
      - charge: UK 147(4): Dissemination of data on private life (gravity: grave crime; form of investigation: inquiry; imprisonment up to 6 years; law of low confidence)
      - last act on record: between 2 and 30 May 2024: told of the status: witness with the right to defence; may not have happened by the day of this report
    - Irina Moskovka (person the case is about; Karaganda correspondent of the newspaper "Vremya")
      - status: likely witness with the right to defence, since 29 May 2024 at the latest; otherwise none on record
      - measure: none on record
      - last act on record: not later than 30 May 2024: status acquired or assigned: witness with the right to defence; may not have happened by the day of this report
    - Alexandra Alekhova (person the case is about; journalist, Almaty)
      - status: likely witness with the right to defence, since 29 May 2024 at the latest; otherwise none on record
      - measure: none on record
      - last act on record: not later than 30 May 2024: status acquired or assigned: witness with the right to defence; may not have happened by the day of this report
    - Elena S. (complainant; Almaty resident)

  Coming dates
    - none planned on record

  Last event on record
    - between 2 and 30 May 2024: told of the status: witness with the right to defence; may not have happened by the day of this report

  Terms (computed)
    - Oleg Gusev: limitation of criminal liability (UK 71(1))
      - running, 3493 days left; last lawful day: not later than 21 December 2033
      - 10 years, start: not later than 21 December 2023; binds the authority; possible; law of low confidence
    - 7 terms more, run out earlier or not computable: merzim deadlines article-147-2023 --as-of 2024-05-29

  Findings (computed)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc --as-of 2024-05-29
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 128 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e --as-of 2024-05-29
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 160 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6 --as-of 2024-05-29
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 160 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a --as-of 2024-05-29
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d --as-of 2024-05-29
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1 --as-of 2024-05-29
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889 --as-of 2024-05-29
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3 --as-of 2024-05-29

    4 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim why-not criminal.custody-overdue adilbekov-2024 --as-of 2024-05-20
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 20 May 2024

  Custody without a documented term, Daniyar Adilbekov
    not violated: the term is running; last lawful day 26 May 2024, 27 May 2024 at the latest

    rule         criminal.custody-overdue
    article      UPK 151(1)
    dates        last lawful day 26 May 2024, 27 May 2024 at the latest
    mind         law of medium confidence
    fingerprint  8d7a1d5d8b51d174

    Because
    - term “custody before trial”, counted from: 27 March 2024; its end: 26 May 2024 at the earliest, 27 May 2024 at the latest
      - it starts with: preventive measure in force from this day: custody (27 March 2024) [1]
      - the law: UPK 151(1), 2 months (confidence: high)
      - reading “the first day is counted: the last lawful day is the one before the same number” (UPK 48(2)-(5)): 2 months; end 26 May 2024, without extensions 26 May 2024
        - start: 27 March 2024
        - the day of the start is counted: 27 March 2024
        - plus 2 months: 27 May 2024
        - the first day being counted, the day before: 26 May 2024
        - result: 26 May 2024
        - extensions could reach at most: 26 December 2024
      - reading “the term ends with the same number of the last month, as orders are worded ("until 27 May")” (UPK 48(4)): 2 months; end 27 May 2024, without extensions 27 May 2024
        - start: 27 March 2024
        - the day of the start is not counted: 27 March 2024
        - plus 2 months: 27 May 2024
        - result: 27 May 2024
        - extensions could reach at most: 27 December 2024
      - extended without date or length: preventive measure extended: custody (between 27 March and 31 July 2024) [1]
        - it may not have happened by the day asked about
      - no act that ends it is on record
    - on 20 May 2024: the term is running (certain)

    In the words of the sources
    - “Daniyar Adilbekov was detained on 27 March 2024 in Astana and arrested for two months on suspicion of knowingly making a false denunciation.” [1]
    - “His arrest was extended several times.” [1]

  Sources
    - [1] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
      - The text does not say when it was published; its facts were known by the end of July 2024.
