# The two cases as they stood on 31 July 2024, with what was known then.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim status --as-of 2024-07-31 --known-by 2024-07-31
    as of 31 July 2024, with what was known by 31 July 2024

    case              stage                    findings  worst     next date   title
    adilbekov-2024    main trial appointed     8         critical  2024-08-05  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda"
    article-147-2023  pre-trial investigation  9         high      -           Private-life case against three journalists

$ merzim status article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31
  Private-life case against three journalists (article-147-2023)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then
    the court and the reason for following, as the header of the case has them, are left out: it does not say when they became known

    procedure  Criminal procedure
    stage      pre-trial investigation, since 21 December 2023 at the latest (at least 7 months 10 days; at least 223 days)
    court      none on record

  Participants (4)
    - Oleg Gusev (person the case is about; "Novoye Televidenie", Temirtau)
      - status: suspect, since 30 May 2024 (62 days)
      - measure: none on record
      - charge: UK 147(4): Dissemination of data on private life (gravity: grave crime; form of investigation: inquiry; imprisonment up to 6 years; law of low confidence)
      - last act on record: 30 May 2024: told of the status: suspect (62 days ago); a source confirms 52 days of silence, up to 21 July 2024
    - Irina Moskovka (person the case is about; Karaganda correspondent of the newspaper "Vremya")
      - status: witness with the right to defence: last known not later than 30 May 2024, at least 62 days ago; nothing later on record
      - measure: none on record
      - last act on record: not later than 30 May 2024: status acquired or assigned: witness with the right to defence (at least 62 days ago)
    - Alexandra Alekhova (person the case is about; journalist, Almaty)
      - status: witness with the right to defence: last known not later than 30 May 2024, at least 62 days ago; nothing later on record
      - measure: none on record
      - last act on record: not later than 30 May 2024: status acquired or assigned: witness with the right to defence (at least 62 days ago)
    - Elena S. (complainant; Almaty resident)

  Coming dates
    - none planned on record

  Last event on record
    - 30 May 2024: told of the status: suspect (62 days ago)

  Terms (computed)
    - Oleg Gusev: status of a suspect, until the accusation or its end (UPK 64, 192)
      - running, 303 days left; last lawful day 30 May 2025
      - 12 months, start: 30 May 2024; the monitor's own yardstick, not a rule of law
    - Oleg Gusev: limitation of criminal liability (UK 71(1))
      - running, 3430 days left; last lawful day: not later than 21 December 2033
      - 10 years, start: not later than 21 December 2023; binds the authority; possible; law of low confidence
    - 8 terms more, run out earlier or not computable: merzim deadlines article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31

  Findings (computed)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 191 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6 --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1 --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889 --as-of 2024-07-31 --known-by 2024-07-31
    - medium, beyond the monitor's yardstick, certain: Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.
      - UPK 64(4), 192(8); the monitor's own yardstick, not a rule of law; criminal.suspect-silence; merzim explain 9389f0f8 --as-of 2024-07-31 --known-by 2024-07-31
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3 --as-of 2024-07-31 --known-by 2024-07-31

    4 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim status adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then
    the court and the reason for following, as the header of the case has them, are left out: it does not say when they became known

    procedure  Criminal procedure
    stage      main trial appointed, since some day between 22 and 31 July 2024; court of first instance, since 22 July 2024 (9 days)
    court      Astana Interdistrict Criminal Court

  Participants (5)
    - Daniyar Adilbekov (person the case is about; journalist, Telegram channel "Dikaya Orda")
      - status: defendant, since some day between 22 and 31 July 2024
      - measure: custody, since 27 March 2024 (126 days)
      - charge: UK 274(2): Dissemination of knowingly false information by a group, with use of office, or through the media or networks (gravity: crime of medium gravity; form of investigation: preliminary investigation; imprisonment up to 3 years)
      - charge: UK 419(3): False denunciation of a corruption or grave crime, or for gain (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 8 years)
      - last act on record: between 22 and 31 July 2024: main trial appointed
    - Yerlan Saudegerov (person the case is about; oil trader, the journalist's source according to the investigation)
      - status: suspect: last known not later than 22 July 2024, at least 9 days ago; nothing later on record
      - measure: none on record
      - charge: UK 419: False denunciation, part not named (law of low confidence)
      - last act on record: not later than 22 July 2024: status acquired or assigned: suspect (at least 9 days ago)
    - Gulzhan Yergalieva (complainant; journalist)
    - Aljawdher Yusuf Rashed M. (complainant; Arab representative of Astana Airport)
    - Yerlan Akkenzhenov (complainant; deputy minister of energy)

  Coming dates
    - main trial opened: planned for 5 August 2024, in 5 days; not held yet; inside the term “start of the trial” (UPK 322(4)): last lawful day: between 6 and 15 August 2024

  Last event on record
    - between 22 and 31 July 2024: main trial appointed

  Terms (computed)
    - Daniyar Adilbekov: custody before trial (UPK 151(1))
      - its first term ran out on 27 May 2024 at 00:00; extensions are reported; then, 22 July 2024: case received by the court; last lawful day 26 May 2024, 27 May 2024 at the latest
      - extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most
      - 2 months, start: 27 March 2024; binds the authority; law of medium confidence
    - Daniyar Adilbekov: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 7 April 2024 at 00:00, 115 days ago; last lawful day 6 April 2024, 5 April 2024 at the earliest
      - 10 days, start: 27 March 2024; binds the authority; law of medium confidence
    - start of the trial (UPK 322(4))
      - running, 15 days left; last lawful day: between 6 and 15 August 2024
      - 15 days, start: between 22 and 31 July 2024; binds the court; likely
    - Daniyar Adilbekov: custody while the case is in court (UPK 342(2))
      - running, 175 days left; last lawful day 21 January 2025, 22 January 2025 at the latest
      - 6 months, start: 22 July 2024; binds the court; law of medium confidence
    - Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3526 days left; last lawful day: not later than 27 March 2034
      - 10 years, start: not later than 27 March 2024; binds the authority; possible; law of low confidence
    - 6 terms more, run out earlier or not computable: merzim deadlines adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31

  Findings (computed)
    - critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-07-31 --known-by 2024-07-31
    - critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-07-31 --known-by 2024-07-31
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-07-31 --known-by 2024-07-31
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-07-31 --known-by 2024-07-31
    - low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
      - UPK 319(4); last lawful day 29 July 2024; law of low confidence; criminal.judge-decision-overdue; merzim explain d2fffb9c --as-of 2024-07-31 --known-by 2024-07-31
    - info, not on record, certain: before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc --as-of 2024-07-31 --known-by 2024-07-31
    - info, not on record, certain: Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83 --as-of 2024-07-31 --known-by 2024-07-31

    4 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim status article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  Дело о частной жизни против трёх журналистов (article-147-2023)
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.
    10 записей не учтено: к этому дню не было достоверно известно
    суд и причина наблюдения из заголовка дела не приведены: когда они стали известны, в нём не сказано

    процедура  Уголовный процесс
    стадия     досудебное расследование, начало не позднее 21 декабря 2023 г. (не менее 7 месяцев 10 дней; не менее 223 дней)
    суд        записей нет

  Участники (4)
    - Олег Гусев (лицо, в отношении которого ведётся производство; «Новое телевидение», Темиртау)
      - статус: подозреваемый, с 30 мая 2024 г. (62 дня)
      - мера пресечения: записей нет
      - вменяемое деяние: УК 147(4): Распространение сведений о частной жизни (тяжесть: тяжкое преступление; форма расследования: дознание; лишение свободы до 6 лет; уверенность в содержании нормы: низкая)
      - последнее действие в записях: 30 мая 2024 г.: уведомление о статусе: подозреваемый (62 дня назад); 52 дня без действий подтверждает источник, по состоянию на 21 июля 2024 г.
    - Ирина Московка (лицо, в отношении которого ведётся производство; корреспондент газеты «Время» по Карагандинской области)
      - статус: свидетель, имеющий право на защиту: последние сведения — не позднее 30 мая 2024 г., не менее 62 дней назад; более поздних записей нет
      - мера пресечения: записей нет
      - последнее действие в записях: не позднее 30 мая 2024 г.: статус приобретён или присвоен: свидетель, имеющий право на защиту (не менее 62 дней назад)
    - Александра Алёхова (лицо, в отношении которого ведётся производство; журналист, Алматы)
      - статус: свидетель, имеющий право на защиту: последние сведения — не позднее 30 мая 2024 г., не менее 62 дней назад; более поздних записей нет
      - мера пресечения: записей нет
      - последнее действие в записях: не позднее 30 мая 2024 г.: статус приобретён или присвоен: свидетель, имеющий право на защиту (не менее 62 дней назад)
    - Елена С. (заявитель; жительница Алматы)

  Ближайшие даты
    - в записях ничего не назначено

  Последнее событие в записях
    - 30 мая 2024 г.: уведомление о статусе: подозреваемый (62 дня назад)

  Сроки (вычислено)
    - Олег Гусев: статус подозреваемого до обвинения или его прекращения (УПК 64, 192)
      - идёт, осталось: 303 дня; последний допустимый день — 30 мая 2025 г.
      - 12 месяцев, отсчёт: 30 мая 2024 г.; собственный ориентир наблюдателя, не норма права
    - Олег Гусев: давность привлечения к уголовной ответственности (УК 71(1))
      - идёт, осталось: 3430 дней; последний допустимый день — не позднее 21 декабря 2033 г.
      - 10 лет, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - ещё 8 сроков: истекли раньше или не вычисляются; см. merzim deadlines article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31

  Выводы (вычислено)
    - высокая важность, сверх ориентира наблюдателя, достоверно: Олег Гусев: о деле стало известно через не менее 133 дней после начала расследования (не позднее 21 декабря 2023 г. — 2 мая 2024 г.) при ориентире наблюдателя 30 дней; закон срока не называет.
      - УПК 65-1, 110(4); последний допустимый день — не позднее 20 января 2024 г.; собственный ориентир наблюдателя, не норма права; criminal.learned-late; merzim explain f5e8abbc --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Записанный срок расследования (первоначально 1 месяц, УПК 192(2)) истёк не позднее 22 января 2024 г.; ни продление сверх него с указанием срока, ни направление дела прокурору до этого дня не записаны; сверх срока, по записям, не менее 191 дня.
      - УПК 192(2); последний допустимый день — не позднее 22 января 2024 г.; уверенность в содержании нормы: низкая; criminal.investigation-overdue; merzim explain 07e00b7e --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Ирина Московка: нет записи об уведомлении о расследовании; с его начала прошло не менее 223 дней при ориентире наблюдателя 30 дней.
      - УПК 65-1, 110(4); последний допустимый день — не позднее 20 января 2024 г.; собственный ориентир наблюдателя, не норма права; criminal.learned-late; merzim explain 3c3f34f6 --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Александра Алёхова: нет записи об уведомлении о расследовании; с его начала прошло не менее 223 дней при ориентире наблюдателя 30 дней.
      - УПК 65-1, 110(4); последний допустимый день — не позднее 20 января 2024 г.; собственный ориентир наблюдателя, не норма права; criminal.learned-late; merzim explain f90d2f5a --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Олег Гусев: расследование вышло за срок без записи о продлении, а лицо, по записям, узнало о нём поздно или не уведомлено вовсе.
      - УПК 192(2); уверенность в содержании нормы: низкая; criminal.long-and-untold; merzim explain df98583d --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Ирина Московка: расследование вышло за срок без записи о продлении, а лицо, по записям, узнало о нём поздно или не уведомлено вовсе.
      - УПК 192(2); уверенность в содержании нормы: низкая; criminal.long-and-untold; merzim explain 496a68f1 --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Александра Алёхова: расследование вышло за срок без записи о продлении, а лицо, по записям, узнало о нём поздно или не уведомлено вовсе.
      - УПК 192(2); уверенность в содержании нормы: низкая; criminal.long-and-untold; merzim explain 51fde889 --as-of 2024-07-31 --known-by 2024-07-31
    - средняя важность, сверх ориентира наблюдателя, достоверно: Олег Гусев: подозреваемый, по сообщению источника без вызова и допроса 62 дня; ориентир наблюдателя: 30 дней.
      - УПК 64(4), 192(8); собственный ориентир наблюдателя, не норма права; criminal.suspect-silence; merzim explain 9389f0f8 --as-of 2024-07-31 --known-by 2024-07-31
    - низкая важность, записи нет, достоверно: 3 месяца от регистрации истекли не позднее 26 марта 2024 г. (УПК 192(4)); дальше продлевает только прокурор области или приравненный к нему; продление, о котором сказано, что оно дано им и на какой срок, не записано.
      - УПК 192(4); последний допустимый день — не позднее 26 марта 2024 г.; уверенность в содержании нормы: низкая; criminal.investigation-past-three-months; merzim explain bddd91e3 --as-of 2024-07-31 --known-by 2024-07-31

    4 правила: установить нельзя, не хватает факта; см. merzim why-not и merzim chronology

$ merzim status adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  Данияр Адилбеков и Ерлан Саудегеров: публикации в «Дикой Орде» (adilbekov-2024)
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.
    10 записей не учтено: к этому дню не было достоверно известно
    суд и причина наблюдения из заголовка дела не приведены: когда они стали известны, в нём не сказано

    процедура  Уголовный процесс
    стадия     назначено главное разбирательство, с одного из дней периода с 22 по 31 июля 2024 г.; суд первой инстанции, с 22 июля 2024 г. (9 дней)
    суд        Astana Interdistrict Criminal Court

  Участники (5)
    - Данияр Адилбеков (лицо, в отношении которого ведётся производство; журналист, Telegram-канал «Дикая Орда»)
      - статус: подсудимый, с одного из дней периода с 22 по 31 июля 2024 г.
      - мера пресечения: содержание под стражей, с 27 марта 2024 г. (126 дней)
      - вменяемое деяние: УК 274(2): Распространение заведомо ложной информации группой, с использованием служебного положения, СМИ или сетей (тяжесть: преступление средней тяжести; форма расследования: предварительное следствие; лишение свободы до 3 лет)
      - вменяемое деяние: УК 419(3): Заведомо ложный донос с обвинением в коррупционном, тяжком или особо тяжком преступлении либо из корысти (тяжесть: тяжкое преступление; форма расследования: предварительное следствие; лишение свободы до 8 лет)
      - последнее действие в записях: в период с 22 по 31 июля 2024 г.: назначено главное судебное разбирательство
    - Ерлан Саудегеров (лицо, в отношении которого ведётся производство; нефтетрейдер, по версии следствия источник журналиста)
      - статус: подозреваемый: последние сведения — не позднее 22 июля 2024 г., не менее 9 дней назад; более поздних записей нет
      - мера пресечения: записей нет
      - вменяемое деяние: УК 419: Заведомо ложный донос, часть не названа (уверенность в содержании нормы: низкая)
      - последнее действие в записях: не позднее 22 июля 2024 г.: статус приобретён или присвоен: подозреваемый (не менее 9 дней назад)
    - Гульжан Ергалиева (заявитель; журналист)
    - Aljawdher Yusuf Rashed M. (заявитель; арабский представитель аэропорта Астаны)
    - Ерлан Аккенженов (заявитель; вице-министр энергетики)

  Ближайшие даты
    - начало главного судебного разбирательства: назначено на 5 августа 2024 г., через 5 дней; ещё не состоялось; в пределах срока «начало главного разбирательства» (УПК 322(4)): последний допустимый день — в период с 6 по 15 августа 2024 г.

  Последнее событие в записях
    - в период с 22 по 31 июля 2024 г.: назначено главное судебное разбирательство

  Сроки (вычислено)
    - Данияр Адилбеков: содержание под стражей до суда (УПК 151(1))
      - первый срок истёк 27 мая 2024 г. в 00:00; сообщается о продлениях; затем, 22 июля 2024 г.: дело поступило в суд; последний допустимый день — 26 мая 2024 г., самое позднее 27 мая 2024 г.
      - продлён не менее 2 раз, дат и сроков в записях нет; мог продлиться самое большее до 27 декабря 2024 г.
      - 2 месяца, отсчёт: 27 марта 2024 г.; обязателен для органа; уверенность в содержании нормы: средняя
    - Данияр Адилбеков: квалификация после применённого до неё содержания под стражей или домашнего ареста (УПК 139(1))
      - истёк 7 апреля 2024 г. в 00:00, 115 дней назад; последний допустимый день — 6 апреля 2024 г., самое раннее 5 апреля 2024 г.
      - 10 дней, отсчёт: 27 марта 2024 г.; обязателен для органа; уверенность в содержании нормы: средняя
    - начало главного разбирательства (УПК 322(4))
      - идёт, осталось: 15 дней; последний допустимый день — в период с 6 по 15 августа 2024 г.
      - 15 дней, отсчёт: в период с 22 по 31 июля 2024 г.; обязателен для суда; вероятно
    - Данияр Адилбеков: содержание под стражей в суде (УПК 342(2))
      - идёт, осталось: 175 дней; последний допустимый день — 21 января 2025 г., самое позднее 22 января 2025 г.
      - 6 месяцев, отсчёт: 22 июля 2024 г.; обязателен для суда; уверенность в содержании нормы: средняя
    - Данияр Адилбеков: давность привлечения к уголовной ответственности (УК 71(1))
      - идёт, осталось: 3526 дней; последний допустимый день — не позднее 27 марта 2034 г.
      - 10 лет, отсчёт: не позднее 27 марта 2024 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - ещё 6 сроков: истекли раньше или не вычисляются; см. merzim deadlines adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31

  Выводы (вычислено)
    - критическая важность, записи нет, достоверно: Данияр Адилбеков: последний подтверждённый документами срок содержания под стражей (первоначально 2 месяца, УПК 151(1)) истёк 27 мая 2024 г.; продления сверх него с датами и сроками не записаны.
      - УПК 151(1); последний допустимый день — 26 мая 2024 г., самое позднее 27 мая 2024 г.; продлён не менее 2 раз, дат и сроков в записях нет; мог продлиться самое большее до 27 декабря 2024 г.; уверенность в содержании нормы: средняя; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-07-31 --known-by 2024-07-31
    - критическая важность, записи нет, достоверно: Данияр Адилбеков: нет записи ни о продлениях содержания под стражей с их сроками, ни о своевременном объявлении квалификации; следует запросить и то и другое.
      - УПК 151(1); уверенность в содержании нормы: средняя; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, достоверно: Данияр Адилбеков: объявление квалификации после применения меры — записи нет; срок (10 дней, УПК 139(1)) истёк 6 апреля 2024 г.
      - УПК 139(1); последний допустимый день — 6 апреля 2024 г., самое раннее 5 апреля 2024 г.; уверенность в содержании нормы: средняя; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-07-31 --known-by 2024-07-31
    - высокая важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Постановление суда вынесено по истечении часов задержания: по записям, «вынесено постановление о мере пресечения: содержание под стражей» (в период с 27 марта по 1 апреля 2024 г.) — после 29 марта 2024 г., когда окончился срок (48 часов; УПК 131(4), 133(2)); записи неполны, и в них может не быть того, что сделало бы это законным.
      - УПК 131(4), 133(2); последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-07-31 --known-by 2024-07-31
    - средняя важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Доставление к судье — позже 48 часов после ареста (для несовершеннолетних: 24): по записям, «вынесено постановление о мере пресечения: содержание под стражей» (в период с 27 марта по 1 апреля 2024 г.) — после 29 марта 2024 г., когда окончился срок (48 часов; МПГПП 9(3); ЗОП 35, п. 33); записи неполны, и в них может не быть того, что сделало бы это законным.
      - МПГПП 9(3); ЗОП 35, п. 33; последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00; международный стандарт, а не норма национального закона; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-07-31 --known-by 2024-07-31
    - низкая важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Решение судьи по поступившему делу просрочено: назначено главное судебное разбирательство (в период с 22 по 31 июля 2024 г.) — после 29 июля 2024 г., когда окончился срок (5 дней; УПК 319(4)); записи о приостановлении срока нет.
      - УПК 319(4); последний допустимый день — 29 июля 2024 г.; уверенность в содержании нормы: низкая; criminal.judge-decision-overdue; merzim explain d2fffb9c --as-of 2024-07-31 --known-by 2024-07-31
    - к сведению, записи нет, достоверно: записи «дело поступило в суд» (22 июля 2024 г.) должны предшествовать шаги, которых в записях нет (УПК 179, 192, 302, 319, 322).
      - УПК 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc --as-of 2024-07-31 --known-by 2024-07-31
    - к сведению, записи нет, достоверно: Данияр Адилбеков: записи «назначено главное судебное разбирательство» (в период с 22 по 31 июля 2024 г.) должны предшествовать шаги, которых в записях нет (УПК 64, 65, 65-1).
      - УПК 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83 --as-of 2024-07-31 --known-by 2024-07-31

    4 правила: установить нельзя, не хватает факта; см. merzim why-not и merzim chronology

$ merzim status adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31 --lang kk
  [ru] Данияр Адилбеков и Ерлан Саудегеров: публикации в «Дикой Орде» (adilbekov-2024)
    2024 жылғы 31 шілде жағдайы, 2024 жылғы 31 шілде күніне дейін белгілі болғандар бойынша
    10 жазба есепке алынбады: ол күнге дейін анық белгілі болмаған
    істің тақырыбындағы сот пен бақылау себебі келтірілмеді: олардың қашан белгілі болғаны айтылмаған

    іс жүргізу  Қылмыстық процесс
    кезең       басты сот талқылауы тағайындалды, 2024 жылғы 22–31 шілде аралығындағы бір күннен бастап; бірінші сатыдағы сот, 2024 жылғы 22 шілде күнінен бастап (9 күн)
    сот         Astana Interdistrict Criminal Court

  Қатысушылар (5)
    - Данияр Адилбеков (өзіне қатысты іс жүргізіліп жатқан адам; [ru] журналист, Telegram-канал «Дикая Орда»)
      - мәртебе: сотталушы, 2024 жылғы 22–31 шілде аралығындағы бір күннен бастап
      - бұлтартпау шарасы: күзетпен ұстау, 2024 жылғы 27 наурыз күнінен бастап (126 күн)
      - тағылып отырған іс-әрекет: ҚК 274(2): Көрінеу жалған ақпаратты топ болып, қызмет бабын, бұқаралық ақпарат құралдарын немесе желілерді пайдаланып тарату (ауырлығы: ауырлығы орташа қылмыс; тергеп-тексеру нысаны: алдын ала тергеу; ең көбі 3 жыл бас бостандығынан айыру)
      - тағылып отырған іс-әрекет: ҚК 419(3): Сыбайлас жемқорлық, ауыр қылмыс жасады деп не пайдакүнемдікпен көрінеу жалған сөз жеткізу (ауырлығы: ауыр қылмыс; тергеп-тексеру нысаны: алдын ала тергеу; ең көбі 8 жыл бас бостандығынан айыру)
      - жазбадағы соңғы әрекет: 2024 жылғы 22–31 шілде аралығында: басты сот талқылауы тағайындалды
    - Ерлан Саудегеров (өзіне қатысты іс жүргізіліп жатқан адам; [ru] нефтетрейдер, по версии следствия источник журналиста)
      - мәртебе: күдікті: соңғы белгілі дерек — 2024 жылғы 22 шілде күнінен кешіктірмей, кемінде 9 күн бұрын; кейінгі жазба жоқ
      - бұлтартпау шарасы: жазба жоқ
      - тағылып отырған іс-әрекет: ҚК 419: Көрінеу жалған сөз жеткізу, бөлігі көрсетілмеген (норма мазмұнына сенімділік: төмен)
      - жазбадағы соңғы әрекет: 2024 жылғы 22 шілде күнінен кешіктірмей: мәртебе алынды немесе берілді: күдікті (кемінде 9 күн бұрын)
    - Гульжан Ергалиева (арыз иесі; [ru] журналист)
    - Aljawdher Yusuf Rashed M. (арыз иесі; [ru] арабский представитель аэропорта Астаны)
    - Ерлан Аккенженов (арыз иесі; [ru] вице-министр энергетики)

  Алдағы күндер
    - басты сот талқылауының басталуы: 2024 жылғы 5 тамыз күніне белгіленген, 5 күннен кейін; әлі болған жоқ; «басты талқылаудың басталуы» мерзімінің ішінде (ҚПК 322(4)): соңғы рұқсат етілген күн — 2024 жылғы 6–15 тамыз аралығында

  Жазбадағы соңғы оқиға
    - 2024 жылғы 22–31 шілде аралығында: басты сот талқылауы тағайындалды

  Мерзімдер (есептелген)
    - Данияр Адилбеков: сотқа дейін күзетпен ұстау (ҚПК 151(1))
      - алғашқы мерзімі бітті: 2024 жылғы 27 мамыр, сағат 00:00; ұзартулар туралы хабарланған; содан кейін, 2024 жылғы 22 шілде: іс сотқа келіп түсті; соңғы рұқсат етілген күн — 2024 жылғы 26 мамыр, ең кеші 2024 жылғы 27 мамыр
      - кемінде 2 рет ұзартылған, күндері мен мерзімдері жазбада жоқ; ең әрі дегенде 2024 жылғы 27 желтоқсан күніне дейін жетер еді
      - 2 ай, есептеу басы: 2024 жылғы 27 наурыз; орган үшін міндетті; норма мазмұнына сенімділік: орташа
    - Данияр Адилбеков: оған дейін қолданылған күзетпен ұстаудан немесе үйқамақтан кейінгі саралау (ҚПК 139(1))
      - бітті: 2024 жылғы 7 сәуір, сағат 00:00, 115 күн бұрын; соңғы рұқсат етілген күн — 2024 жылғы 6 сәуір, ең ертесі 2024 жылғы 5 сәуір
      - 10 күн, есептеу басы: 2024 жылғы 27 наурыз; орган үшін міндетті; норма мазмұнына сенімділік: орташа
    - басты талқылаудың басталуы (ҚПК 322(4))
      - өтіп жатыр, қалғаны: 15 күн; соңғы рұқсат етілген күн — 2024 жылғы 6–15 тамыз аралығында
      - 15 күн, есептеу басы: 2024 жылғы 22–31 шілде аралығында; сот үшін міндетті; ықтимал
    - Данияр Адилбеков: іс соттағы кездегі күзетпен ұстау (ҚПК 342(2))
      - өтіп жатыр, қалғаны: 175 күн; соңғы рұқсат етілген күн — 2025 жылғы 21 қаңтар, ең кеші 2025 жылғы 22 қаңтар
      - 6 ай, есептеу басы: 2024 жылғы 22 шілде; сот үшін міндетті; норма мазмұнына сенімділік: орташа
    - Данияр Адилбеков: қылмыстық жауаптылыққа тартудың ескіру мерзімі (ҚК 71(1))
      - өтіп жатыр, қалғаны: 3526 күн; соңғы рұқсат етілген күн — 2034 жылғы 27 наурыз күнінен кешіктірмей
      - 10 жыл, есептеу басы: 2024 жылғы 27 наурыз күнінен кешіктірмей; орган үшін міндетті; мүмкін; норма мазмұнына сенімділік: төмен
    - тағы 6 мерзім: бұрын біткен не есептелмейді; merzim deadlines adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31 қараңыз

  Тұжырымдар (есептелген)
    - маңызы аса жоғары, жазба жоқ, анық: Данияр Адилбеков: күзетпен ұстаудың құжатпен расталған соңғы мерзімі (бастапқыда 2 ай, ҚПК 151(1)) бітті (2024 жылғы 27 мамыр); одан арғы, күндері мен мерзімдері көрсетілген ұзартулар жазылмаған.
      - ҚПК 151(1); соңғы рұқсат етілген күн — 2024 жылғы 26 мамыр, ең кеші 2024 жылғы 27 мамыр; кемінде 2 рет ұзартылған, күндері мен мерзімдері жазбада жоқ; ең әрі дегенде 2024 жылғы 27 желтоқсан күніне дейін жетер еді; норма мазмұнына сенімділік: орташа; criminal.custody-overdue; merzim explain 8d7a1d5d --as-of 2024-07-31 --known-by 2024-07-31
    - маңызы аса жоғары, жазба жоқ, анық: Данияр Адилбеков: мерзімдері көрсетілген ұзартулар да, саралаудың уақтылы жарияланғаны да жазылмаған; екеуін бірге сұрату қажет.
      - ҚПК 151(1); норма мазмұнына сенімділік: орташа; criminal.custody-undocumented-and-unqualified; merzim explain 19485757 --as-of 2024-07-31 --known-by 2024-07-31
    - маңызы жоғары, жазба жоқ, анық: Данияр Адилбеков: шара қолданылғаннан кейін саралауды жариялау туралы жазба жоқ; 10 күн мерзімі (ҚПК 139(1)) бітті (2024 жылғы 6 сәуір).
      - ҚПК 139(1); соңғы рұқсат етілген күн — 2024 жылғы 6 сәуір, ең ертесі 2024 жылғы 5 сәуір; норма мазмұнына сенімділік: орташа; criminal.qualification-after-measure-overdue; merzim explain 04e46a46 --as-of 2024-07-31 --known-by 2024-07-31
    - маңызы жоғары, жазба жоқ, мүмкін: жазба жол беретін нұсқалардың бірі бойынша: Сот қаулысы ұстап алу сағаттарынан кейін: жазба бойынша, «бұлтартпау шарасы туралы қаулы шығарылды: күзетпен ұстау» (2024 жылғы 27 наурыз – 1 сәуір аралығында) 48 сағат мерзімінің соңы 2024 жылғы 29 наурыз өткеннен кейін болды (ҚПК 131(4), 133(2)); жазба толық емес, мұны заңды ететін нәрсе онда болмауы мүмкін.
      - ҚПК 131(4), 133(2); соңғы рұқсат етілген минут — 2024 жылғы 29 наурыз, ең ертесі 2024 жылғы 29 наурыз, сағат 00:00; criminal.custody-order-late; merzim explain fe807b90 --as-of 2024-07-31 --known-by 2024-07-31
    - маңызы орташа, жазба жоқ, мүмкін: жазба жол беретін нұсқалардың бірі бойынша: Судьяға тұтқындаудан кейін 48 сағаттан кеш жеткізілген (кәмелетке толмаған: 24): жазба бойынша, «бұлтартпау шарасы туралы қаулы шығарылды: күзетпен ұстау» (2024 жылғы 27 наурыз – 1 сәуір аралығында) 48 сағат мерзімінің соңы 2024 жылғы 29 наурыз өткеннен кейін болды (АСҚХП 9(3); ЖТЕ 35, т. 33); жазба толық емес, мұны заңды ететін нәрсе онда болмауы мүмкін.
      - АСҚХП 9(3); ЖТЕ 35, т. 33; соңғы рұқсат етілген минут — 2024 жылғы 29 наурыз, ең ертесі 2024 жылғы 29 наурыз, сағат 00:00; халықаралық стандарт, ұлттық заң нормасы емес; iccpr.judge-late; merzim explain 913ce7dd --as-of 2024-07-31 --known-by 2024-07-31
    - маңызы төмен, жазба жоқ, мүмкін: жазба жол беретін нұсқалардың бірі бойынша: Келіп түскен іс бойынша судья шешімінің кешігуі: басты сот талқылауы тағайындалды (2024 жылғы 22–31 шілде аралығында) 5 күн мерзімінің соңы 2024 жылғы 29 шілде өткеннен кейін болды (ҚПК 319(4)); мерзімнің тоқтатылғаны туралы жазба жоқ.
      - ҚПК 319(4); соңғы рұқсат етілген күн — 2024 жылғы 29 шілде; норма мазмұнына сенімділік: төмен; criminal.judge-decision-overdue; merzim explain d2fffb9c --as-of 2024-07-31 --known-by 2024-07-31
    - мәлімет үшін, жазба жоқ, анық: «іс сотқа келіп түсті» жазбасына (2024 жылғы 22 шілде) дейін жазбада жоқ қадамдар болуы тиіс (ҚПК 179, 192, 302, 319, 322).
      - ҚПК 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc --as-of 2024-07-31 --known-by 2024-07-31
    - мәлімет үшін, жазба жоқ, анық: Данияр Адилбеков: «басты сот талқылауы тағайындалды» жазбасына (2024 жылғы 22–31 шілде аралығында) дейін жазбада жоқ қадамдар болуы тиіс (ҚПК 64, 65, 65-1).
      - ҚПК 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83 --as-of 2024-07-31 --known-by 2024-07-31

    4 ереже: дерек жетпегендіктен шешу мүмкін емес; merzim why-not пен merzim chronology қараңыз

$ merzim status adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31 --format json
  {
    "clocks": [
      {
        "article": "UPK 151(1)",
        "binds": "authority",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": -65,
        "due": {
          "earliest": "2024-05-26T23:59",
          "latest": "2024-05-27T23:59",
          "prevailing": "2024-05-26T23:59"
        },
        "due_words": "last lawful day 26 May 2024, 27 May 2024 at the latest",
        "ended_by": "received-by-court",
        "event": "custody",
        "extension_words": "extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most",
        "fingerprint": "d9623170d1b44e25",
        "length": "2 months",
        "marks": [
          "law of medium confidence"
        ],
        "missing": "extension-details",
        "participant": "adilbekov",
        "safe": "2024-05-27T23:59",
        "start": {
          "earliest": "2024-03-27",
          "edtf": "2024-03-27",
          "latest": "2024-03-27",
          "words": "27 March 2024"
        },
        "state": "violated",
        "state_words": "its first term ran out on 27 May 2024 at 00:00; extensions are reported; then, 22 July 2024: case received by the court",
        "term": "custody-pretrial",
        "title": "custody before trial",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "UPK 107(2)",
        "binds": "defence",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": -121,
        "due": {
          "earliest": "2024-04-01T23:59",
          "latest": "2024-04-04T23:59",
          "prevailing": "2024-04-04T23:59"
        },
        "due_words": "last lawful day: between 1 and 4 April 2024",
        "ended_by": null,
        "event": "custody-ordered",
        "extension_words": null,
        "fingerprint": "bad79a8f9255e097",
        "length": "3 days",
        "marks": [],
        "missing": "ending",
        "participant": "adilbekov",
        "safe": "2024-04-01T23:59",
        "start": {
          "earliest": "2024-03-27",
          "edtf": "[2024-03-27..2024-04-01]",
          "latest": "2024-04-01",
          "words": "between 27 March and 1 April 2024"
        },
        "state": "violated",
        "state_words": "ran out on 5 April 2024 at 00:00 at the latest, 117 days ago or more",
        "term": "interim-appeal-window",
        "title": "appeal against an order of the investigating judge",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "UPK 107(2)",
        "binds": "defence",
        "case": "adilbekov-2024",
        "certainty": "possible",
        "days_left": -121,
        "due": {
          "earliest": "2024-04-01T23:59",
          "latest": "2024-08-05T23:59",
          "prevailing": "2024-08-05T23:59"
        },
        "due_words": "last lawful day: between 1 April and 5 August 2024",
        "ended_by": null,
        "event": "custody-extended",
        "extension_words": null,
        "fingerprint": "7ecf2215d90cf0c1",
        "length": "3 days",
        "marks": [
          "possible"
        ],
        "missing": "condition",
        "participant": "adilbekov",
        "safe": "2024-04-01T23:59",
        "start": {
          "earliest": "2024-03-27",
          "edtf": "[2024-03-27..2024-07-31]",
          "latest": "2024-07-31",
          "words": "between 27 March and 31 July 2024"
        },
        "state": "undetermined",
        "state_words": "cannot be decided: the record does not settle: on record: case received by the court or main trial opened",
        "term": "interim-appeal-window",
        "title": "appeal against an order of the investigating judge",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "UPK 107(2)",
        "binds": "defence",
        "case": "adilbekov-2024",
        "certainty": "possible",
        "days_left": -121,
        "due": {
          "earliest": "2024-04-01T23:59",
          "latest": "2024-08-05T23:59",
          "prevailing": "2024-08-05T23:59"
        },
        "due_words": "last lawful day: between 1 April and 5 August 2024",
        "ended_by": null,
        "event": "change-refused",
        "extension_words": null,
        "fingerprint": "f25be5f635666ccb",
        "length": "3 days",
        "marks": [
          "possible"
        ],
        "missing": "condition",
        "participant": "adilbekov",
        "safe": "2024-04-01T23:59",
        "start": {
          "earliest": "2024-03-27",
          "edtf": "[2024-03-27..2024-07-31]",
          "latest": "2024-07-31",
          "words": "between 27 March and 31 July 2024"
        },
        "state": "undetermined",
        "state_words": "cannot be decided: the record does not settle: on record: case received by the court or main trial opened",
        "term": "interim-appeal-window",
        "title": "appeal against an order of the investigating judge",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "UPK 139(1)",
        "binds": "authority",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": -116,
        "due": {
          "earliest": "2024-04-05T23:59",
          "latest": "2024-04-06T23:59",
          "prevailing": "2024-04-06T23:59"
        },
        "due_words": "last lawful day 6 April 2024, 5 April 2024 at the earliest",
        "ended_by": null,
        "event": "custody",
        "extension_words": null,
        "fingerprint": "a2853cc07fafe0fb",
        "length": "10 days",
        "marks": [
          "law of medium confidence"
        ],
        "missing": "ending",
        "participant": "adilbekov",
        "safe": "2024-04-06T23:59",
        "start": {
          "earliest": "2024-03-27",
          "edtf": "2024-03-27",
          "latest": "2024-03-27",
          "words": "27 March 2024"
        },
        "state": "violated",
        "state_words": "ran out on 7 April 2024 at 00:00, 115 days ago",
        "term": "qualification-after-measure",
        "title": "qualification after custody or house arrest applied before it",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "UPK 322(4)",
        "binds": "court",
        "case": "adilbekov-2024",
        "certainty": "likely",
        "days_left": 15,
        "due": {
          "earliest": "2024-08-06T23:59",
          "latest": "2024-08-15T23:59",
          "prevailing": "2024-08-15T23:59"
        },
        "due_words": "last lawful day: between 6 and 15 August 2024",
        "ended_by": null,
        "event": "trial-set",
        "extension_words": null,
        "fingerprint": "697202d820cd5608",
        "length": "15 days",
        "marks": [
          "likely"
        ],
        "missing": "nothing",
        "participant": null,
        "safe": "2024-08-15T23:59",
        "start": {
          "earliest": "2024-07-22",
          "edtf": "[2024-07-22..2024-07-31]",
          "latest": "2024-07-31",
          "words": "between 22 and 31 July 2024"
        },
        "state": "running",
        "state_words": "running, 15 days left",
        "term": "trial-start",
        "title": "start of the trial",
        "waiting": false,
        "who": null,
        "yardstick": false
      },
      {
        "article": "UPK 342(2)",
        "binds": "court",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": 175,
        "due": {
          "earliest": "2025-01-21T23:59",
          "latest": "2025-01-22T23:59",
          "prevailing": "2025-01-21T23:59"
        },
        "due_words": "last lawful day 21 January 2025, 22 January 2025 at the latest",
        "ended_by": null,
        "event": "received-by-court",
        "extension_words": null,
        "fingerprint": "187f7c97a296b851",
        "length": "6 months",
        "marks": [
          "law of medium confidence"
        ],
        "missing": "nothing",
        "participant": "adilbekov",
        "safe": "2025-01-22T23:59",
        "start": {
          "earliest": "2024-07-22",
          "edtf": "2024-07-22",
          "latest": "2024-07-22",
          "words": "22 July 2024"
        },
        "state": "running",
        "state_words": "running, 175 days left",
        "term": "custody-in-court",
        "title": "custody while the case is in court",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "UK 71(1)",
        "binds": "authority",
        "case": "adilbekov-2024",
        "certainty": "possible",
        "days_left": 3526,
        "due": {
          "earliest": "2024-12-31T23:59",
          "latest": "2034-03-27T23:59",
          "prevailing": "2034-03-26T23:59"
        },
        "due_words": "last lawful day: not later than 27 March 2034",
        "ended_by": null,
        "event": "publications",
        "extension_words": null,
        "fingerprint": "2fd70fa6d0096584",
        "length": "10 years",
        "marks": [
          "possible",
          "law of low confidence"
        ],
        "missing": "nothing",
        "participant": "adilbekov",
        "safe": "2034-03-27T23:59",
        "start": {
          "earliest": null,
          "edtf": "[..2024-03-27]",
          "latest": "2024-03-27",
          "words": "not later than 27 March 2024"
        },
        "state": "running",
        "state_words": "running, 3526 days left",
        "term": "limitation",
        "title": "limitation of criminal liability",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "ICCPR 9(2); GC 35, paras. 24-27",
        "binds": "authority",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": null,
        "due": {
          "earliest": null,
          "latest": null,
          "prevailing": null
        },
        "due_words": "",
        "ended_by": null,
        "event": "detained",
        "extension_words": null,
        "fingerprint": "eecfbdfae4e44b2a",
        "length": null,
        "marks": [],
        "missing": "figure",
        "participant": "adilbekov",
        "safe": null,
        "start": {
          "earliest": "2024-03-27",
          "edtf": "2024-03-27",
          "latest": "2024-03-27",
          "words": "27 March 2024"
        },
        "state": "undetermined",
        "state_words": "no figure in the law; 126 days so far, by the record",
        "term": "iccpr-reasons",
        "title": "telling the reasons for the arrest (Covenant)",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "ICCPR 9(2); GC 35, paras. 29-30",
        "binds": "authority",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": null,
        "due": {
          "earliest": null,
          "latest": null,
          "prevailing": null
        },
        "due_words": "",
        "ended_by": null,
        "event": "detained",
        "extension_words": null,
        "fingerprint": "b323f0b6e0b550a1",
        "length": null,
        "marks": [],
        "missing": "figure",
        "participant": "adilbekov",
        "safe": null,
        "start": {
          "earliest": "2024-03-27",
          "edtf": "2024-03-27",
          "latest": "2024-03-27",
          "words": "27 March 2024"
        },
        "state": "undetermined",
        "state_words": "no figure in the law; 126 days so far, by the record",
        "term": "iccpr-arrest-charge",
        "title": "telling an arrested person of the charge (Covenant)",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      },
      {
        "article": "ICCPR 9(3); GC 35, para. 37",
        "binds": "court",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "days_left": null,
        "due": {
          "earliest": null,
          "latest": null,
          "prevailing": null
        },
        "due_words": "",
        "ended_by": null,
        "event": "detained",
        "extension_words": null,
        "fingerprint": "9fd77a2efc3fd213",
        "length": null,
        "marks": [],
        "missing": "figure",
        "participant": "adilbekov",
        "safe": null,
        "start": {
          "earliest": "2024-03-27",
          "edtf": "2024-03-27",
          "latest": "2024-03-27",
          "words": "27 March 2024"
        },
        "state": "undetermined",
        "state_words": "no figure in the law; 126 days so far, by the record",
        "term": "iccpr-trial-or-release",
        "title": "trial within a reasonable time or release (Covenant)",
        "waiting": false,
        "who": "Daniyar Adilbekov",
        "yardstick": false
      }
    ],
    "confidential": false,
    "court": "Astana Interdistrict Criminal Court",
    "findings": [
      {
        "amount": 117,
        "article": "UPK 151(1)",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "claim": "not-on-record",
        "confidence": "medium",
        "days_over": 56,
        "days_over_most": 57,
        "due": {
          "earliest": "2024-05-26T23:59",
          "latest": "2024-05-27T23:59",
          "prevailing": "2024-05-26T23:59"
        },
        "event": "custody",
        "fingerprint": "8d7a1d5d8b51d174",
        "marks": [
          "law of medium confidence"
        ],
        "missing": "extension-details",
        "outcome": "violated",
        "participant": "adilbekov",
        "rule": "criminal.custody-overdue",
        "rule_status": "stable",
        "severity": "critical",
        "text": "Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.",
        "title": "Custody without a documented term",
        "who": "Daniyar Adilbekov"
      },
      {
        "amount": null,
        "article": "UPK 151(1)",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "claim": "not-on-record",
        "confidence": "medium",
        "days_over": null,
        "days_over_most": null,
        "due": {
          "earliest": null,
          "latest": null,
          "prevailing": null
        },
        "event": null,
        "fingerprint": "19485757afd18e86",
        "marks": [
          "law of medium confidence"
        ],
        "missing": "nothing",
        "outcome": "violated",
        "participant": "adilbekov",
        "rule": "criminal.custody-undocumented-and-unqualified",
        "rule_status": "stable",
        "severity": "critical",
        "text": "Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.",
        "title": "Neither a term of custody nor a qualification in time is documented",
        "who": "Daniyar Adilbekov"
      },
      {
        "amount": 126,
        "article": "UPK 139(1)",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "claim": "not-on-record",
        "confidence": "medium",
        "days_over": 116,
        "days_over_most": 117,
        "due": {
          "earliest": "2024-04-05T23:59",
          "latest": "2024-04-06T23:59",
          "prevailing": "2024-04-06T23:59"
        },
        "event": "custody",
        "fingerprint": "04e46a46a0e4a188",
        "marks": [
          "law of medium confidence"
        ],
        "missing": "ending",
        "outcome": "violated",
        "participant": "adilbekov",
        "rule": "criminal.qualification-after-measure-overdue",
        "rule_status": "stable",
        "severity": "high",
        "text": "Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.",
        "title": "Custody or house arrest before qualification kept too long",
        "who": "Daniyar Adilbekov"
      },
      {
        "amount": 0,
        "article": "UPK 131(4), 133(2)",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "possible",
        "claim": "not-on-record",
        "confidence": "high",
        "days_over": null,
        "days_over_most": 3,
        "due": {
          "earliest": "2024-03-29T00:00",
          "latest": "2024-03-29T23:59",
          "prevailing": "2024-03-29T23:59"
        },
        "event": "detained",
        "fingerprint": "fe807b90c514d43e",
        "marks": [],
        "missing": "record",
        "outcome": "violated",
        "participant": "adilbekov",
        "rule": "criminal.custody-order-late",
        "rule_status": "stable",
        "severity": "high",
        "text": "on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.",
        "title": "Order of the court later than the hours of detention",
        "who": "Daniyar Adilbekov"
      },
      {
        "amount": 0,
        "article": "ICCPR 9(3); GC 35, para. 33",
        "basis": "standard",
        "case": "adilbekov-2024",
        "certainty": "possible",
        "claim": "not-on-record",
        "confidence": "high",
        "days_over": null,
        "days_over_most": 3,
        "due": {
          "earliest": "2024-03-29T00:00",
          "latest": "2024-03-29T23:59",
          "prevailing": "2024-03-29T23:59"
        },
        "event": "detained",
        "fingerprint": "913ce7dd90cbc577",
        "marks": [
          "a standard, not a statute"
        ],
        "missing": "record",
        "outcome": "violated",
        "participant": "adilbekov",
        "rule": "iccpr.judge-late",
        "rule_status": "stable",
        "severity": "medium",
        "text": "on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.",
        "title": "Before a judge later than 48 hours after the arrest (a juvenile: 24)",
        "who": "Daniyar Adilbekov"
      },
      {
        "amount": 0,
        "article": "UPK 319(4)",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "possible",
        "claim": "not-on-record",
        "confidence": "low",
        "days_over": null,
        "days_over_most": 2,
        "due": {
          "earliest": "2024-07-29T23:59",
          "latest": "2024-07-29T23:59",
          "prevailing": "2024-07-29T23:59"
        },
        "event": "received-by-court",
        "fingerprint": "d2fffb9c1f2e4806",
        "marks": [
          "law of low confidence"
        ],
        "missing": "pause",
        "outcome": "violated",
        "participant": null,
        "rule": "criminal.judge-decision-overdue",
        "rule_status": "stable",
        "severity": "low",
        "text": "on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.",
        "title": "Judge's decision on the received case late",
        "who": null
      },
      {
        "amount": null,
        "article": "UPK 179, 192, 302, 319, 322",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "claim": "not-on-record",
        "confidence": "high",
        "days_over": null,
        "days_over_most": null,
        "due": {
          "earliest": "2024-03-27T00:00",
          "latest": "2024-07-22T23:59",
          "prevailing": "2024-07-22T23:59"
        },
        "event": "received-by-court",
        "fingerprint": "44f16acc2ae78cc4",
        "marks": [],
        "missing": "preceding",
        "outcome": "violated",
        "participant": null,
        "rule": "criminal.order-stage",
        "rule_status": "stable",
        "severity": "info",
        "text": "before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).",
        "title": "Steps of the case missing on record",
        "who": null
      },
      {
        "amount": null,
        "article": "UPK 64, 65, 65-1",
        "basis": "statute",
        "case": "adilbekov-2024",
        "certainty": "certain",
        "claim": "not-on-record",
        "confidence": "high",
        "days_over": null,
        "days_over_most": null,
        "due": {
          "earliest": "2024-03-27T00:00",
          "latest": "2024-07-31T23:59",
          "prevailing": "2024-07-31T23:59"
        },
        "event": "trial-set",
        "fingerprint": "5ef99a835e9583d5",
        "marks": [],
        "missing": "preceding",
        "outcome": "violated",
        "participant": "adilbekov",
        "rule": "criminal.order-status",
        "rule_status": "stable",
        "severity": "info",
        "text": "Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).",
        "title": "Steps of the person's status missing on record",
        "who": "Daniyar Adilbekov"
      }
    ],
    "heading": {
      "as_of": "2024-07-31",
      "case": "adilbekov-2024",
      "known_by": "2024-07-31",
      "left_out": 10,
      "left_out_unbounded": 0,
      "pack": "kz",
      "pack_hash": "HASH",
      "pack_version": "2026.1",
      "record_hash": null,
      "title": "Daniyar Adilbekov and Yerlan Saudegerov: posts in \"Dikaya Orda\""
    },
    "kind": "status",
    "last_act": {
      "act": {
        "certain": true,
        "date": {
          "earliest": "2024-07-22",
          "edtf": "[2024-07-22..2024-07-31]",
          "latest": "2024-07-31",
          "words": "between 22 and 31 July 2024"
        },
        "event": "trial-set",
        "participants": [
          "adilbekov"
        ],
        "title": "main trial appointed",
        "type": "trial-appointed",
        "who": [
          "Daniyar Adilbekov"
        ]
      },
      "age": null,
      "silence_confirmed_days": null,
      "words": "between 22 and 31 July 2024: main trial appointed"
    },
    "participants": [
      {
        "charges": [
          {
            "article": "UK 274(2)",
            "certain": true,
            "classes": [
              "gravity: crime of medium gravity",
              "form of investigation: preliminary investigation"
            ],
            "low_confidence": false,
            "max_penalty": "3 years",
            "offence": "uk.274(2)",
            "sources": [],
            "title": "Dissemination of knowingly false information by a group, with use of office, or through the media or networks"
          },
          {
            "article": "UK 419(3)",
            "certain": true,
            "classes": [
              "gravity: grave crime",
              "form of investigation: preliminary investigation"
            ],
            "low_confidence": false,
            "max_penalty": "8 years",
            "offence": "uk.419(3)",
            "sources": [],
            "title": "False denunciation of a corruption or grave crime, or for gain"
          }
        ],
        "description": "journalist, Telegram channel \"Dikaya Orda\"",
        "id": "adilbekov",
        "last_act": {
          "act": {
            "certain": true,
            "date": {
              "earliest": "2024-07-22",
              "edtf": "[2024-07-22..2024-07-31]",
              "latest": "2024-07-31",
              "words": "between 22 and 31 July 2024"
            },
            "event": "trial-set",
            "participants": [
              "adilbekov"
            ],
            "title": "main trial appointed",
            "type": "trial-appointed",
            "who": [
              "Daniyar Adilbekov"
            ]
          },
          "age": null,
          "silence_confirmed_days": null,
          "words": "between 22 and 31 July 2024: main trial appointed"
        },
        "name": "Daniyar Adilbekov",
        "party": true,
        "role": "accused",
        "role_title": "person the case is about",
        "sources": [],
        "tracks": [
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": "trial-set",
            "last_known": false,
            "otherwise": [],
            "since": {
              "earliest": "2024-07-22",
              "edtf": "[2024-07-22..2024-07-31]",
              "latest": "2024-07-31",
              "words": "between 22 and 31 July 2024"
            },
            "state": "defendant",
            "title": "defendant",
            "track": "status",
            "track_title": "status",
            "words": "defendant, since some day between 22 and 31 July 2024"
          },
          {
            "age": {
              "at_least": false,
              "days": 126,
              "words": "4 months 4 days"
            },
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": "custody",
            "last_known": false,
            "otherwise": [],
            "since": {
              "earliest": "2024-03-27",
              "edtf": "2024-03-27",
              "latest": "2024-03-27",
              "words": "27 March 2024"
            },
            "state": "custody",
            "title": "custody",
            "track": "measure",
            "track_title": "measure",
            "words": "custody, since 27 March 2024 (126 days)"
          }
        ]
      },
      {
        "charges": [
          {
            "article": "UK 419",
            "certain": true,
            "classes": [],
            "low_confidence": true,
            "max_penalty": null,
            "offence": "uk.419",
            "sources": [],
            "title": "False denunciation, part not named"
          }
        ],
        "description": "oil trader, the journalist's source according to the investigation",
        "id": "saudegerov",
        "last_act": {
          "act": {
            "certain": true,
            "date": {
              "earliest": null,
              "edtf": "[..2024-07-22]",
              "latest": "2024-07-22",
              "words": "not later than 22 July 2024"
            },
            "event": "saudegerov-charged",
            "participants": [
              "saudegerov"
            ],
            "title": "status acquired or assigned: suspect",
            "type": "status-assigned",
            "who": [
              "Yerlan Saudegerov"
            ]
          },
          "age": {
            "at_least": true,
            "days": 9,
            "words": "at least 9 days"
          },
          "silence_confirmed_days": null,
          "words": "not later than 22 July 2024: status acquired or assigned: suspect (at least 9 days ago)"
        },
        "name": "Yerlan Saudegerov",
        "party": true,
        "role": "accused",
        "role_title": "person the case is about",
        "sources": [],
        "tracks": [
          {
            "age": {
              "at_least": true,
              "days": 9,
              "words": "at least 9 days"
            },
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": "saudegerov-charged",
            "last_known": true,
            "otherwise": [],
            "since": {
              "earliest": null,
              "edtf": "[..2024-07-22]",
              "latest": "2024-07-22",
              "words": "not later than 22 July 2024"
            },
            "state": "suspect",
            "title": "suspect",
            "track": "status",
            "track_title": "status",
            "words": "suspect: last known not later than 22 July 2024, at least 9 days ago; nothing later on record"
          },
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "measure",
            "track_title": "measure",
            "words": "none on record"
          }
        ]
      },
      {
        "charges": [],
        "description": "journalist",
        "id": "yergalieva",
        "last_act": {
          "act": {
            "certain": true,
            "date": {
              "earliest": null,
              "edtf": "[..2024-03-27]",
              "latest": "2024-03-27",
              "words": "not later than 27 March 2024"
            },
            "event": "complaint-yergalieva",
            "participants": [
              "yergalieva"
            ],
            "title": "complaint or report filed",
            "type": "complaint-filed",
            "who": [
              "Gulzhan Yergalieva"
            ]
          },
          "age": {
            "at_least": true,
            "days": 126,
            "words": "at least 4 months 4 days"
          },
          "silence_confirmed_days": null,
          "words": "not later than 27 March 2024: complaint or report filed (at least 126 days ago)"
        },
        "name": "Gulzhan Yergalieva",
        "party": false,
        "role": "complainant",
        "role_title": "complainant",
        "sources": [],
        "tracks": [
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "status",
            "track_title": "status",
            "words": "none on record"
          },
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "measure",
            "track_title": "measure",
            "words": "none on record"
          }
        ]
      },
      {
        "charges": [],
        "description": "Arab representative of Astana Airport",
        "id": "aljawdher",
        "last_act": {
          "act": {
            "certain": true,
            "date": {
              "earliest": null,
              "edtf": "[..2024-03-27]",
              "latest": "2024-03-27",
              "words": "not later than 27 March 2024"
            },
            "event": "complaint-aljawdher",
            "participants": [
              "aljawdher"
            ],
            "title": "complaint or report filed",
            "type": "complaint-filed",
            "who": [
              "Aljawdher Yusuf Rashed M."
            ]
          },
          "age": {
            "at_least": true,
            "days": 126,
            "words": "at least 4 months 4 days"
          },
          "silence_confirmed_days": null,
          "words": "not later than 27 March 2024: complaint or report filed (at least 126 days ago)"
        },
        "name": "Aljawdher Yusuf Rashed M.",
        "party": false,
        "role": "complainant",
        "role_title": "complainant",
        "sources": [],
        "tracks": [
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "status",
            "track_title": "status",
            "words": "none on record"
          },
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "measure",
            "track_title": "measure",
            "words": "none on record"
          }
        ]
      },
      {
        "charges": [],
        "description": "deputy minister of energy",
        "id": "akkenzhenov",
        "last_act": {
          "act": {
            "certain": true,
            "date": {
              "earliest": null,
              "edtf": "[..2024-03-27]",
              "latest": "2024-03-27",
              "words": "not later than 27 March 2024"
            },
            "event": "complaint-akkenzhenov",
            "participants": [
              "akkenzhenov"
            ],
            "title": "complaint or report filed",
            "type": "complaint-filed",
            "who": [
              "Yerlan Akkenzhenov"
            ]
          },
          "age": {
            "at_least": true,
            "days": 126,
            "words": "at least 4 months 4 days"
          },
          "silence_confirmed_days": null,
          "words": "not later than 27 March 2024: complaint or report filed (at least 126 days ago)"
        },
        "name": "Yerlan Akkenzhenov",
        "party": false,
        "role": "complainant",
        "role_title": "complainant",
        "sources": [],
        "tracks": [
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "status",
            "track_title": "status",
            "words": "none on record"
          },
          {
            "age": null,
            "broader": null,
            "broader_since": null,
            "certainty": "certain",
            "event": null,
            "last_known": false,
            "otherwise": [],
            "since": null,
            "state": null,
            "title": "none on record",
            "track": "measure",
            "track_title": "measure",
            "words": "none on record"
          }
        ]
      }
    ],
    "plans": [
      {
        "act": {
          "certain": false,
          "date": {
            "earliest": "2024-08-05",
            "edtf": "2024-08-05",
            "latest": "2024-08-05",
            "words": "5 August 2024"
          },
          "event": "trial-planned",
          "participants": [],
          "title": "main trial opened",
          "type": "trial-opened",
          "who": []
        },
        "days": 5,
        "held_on_record": false,
        "made": {
          "earliest": "2024-07-22",
          "edtf": "[2024-07-22..2024-07-31]",
          "latest": "2024-07-31",
          "words": "between 22 and 31 July 2024"
        },
        "past": false,
        "words": "main trial opened: planned for 5 August 2024, in 5 days; not held yet; inside the term “start of the trial” (UPK 322(4)): last lawful day: between 6 and 15 August 2024"
      }
    ],
    "procedure": "criminal",
    "schema_version": 1,
    "tracks": [
      {
        "age": null,
        "broader": "court of first instance",
        "broader_since": {
          "earliest": "2024-07-22",
          "edtf": "2024-07-22",
          "latest": "2024-07-22",
          "words": "22 July 2024"
        },
        "certainty": "certain",
        "event": "trial-set",
        "last_known": false,
        "otherwise": [],
        "since": {
          "earliest": "2024-07-22",
          "edtf": "[2024-07-22..2024-07-31]",
          "latest": "2024-07-31",
          "words": "between 22 and 31 July 2024"
        },
        "state": "trial-appointed",
        "title": "main trial appointed",
        "track": "stage",
        "track_title": "stage",
        "words": "main trial appointed, since some day between 22 and 31 July 2024; court of first instance, since 22 July 2024 (9 days)"
      }
    ],
    "undetermined": 4
  }
