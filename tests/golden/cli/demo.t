# The bundled cases on 31 July 2024.
$ merzim demo
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
    - 6 terms more, run out earlier or not computable: merzim deadlines adilbekov-2024

  Findings (computed)
    - critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.
      - UPK 151(1); last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most; law of medium confidence; criminal.custody-overdue; merzim explain 8d7a1d5d
    - critical, not on record, certain: Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.
      - UPK 151(1); law of medium confidence; criminal.custody-undocumented-and-unqualified; merzim explain 19485757
    - high, not on record, certain: Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.
      - UPK 139(1); last lawful day 6 April 2024, 5 April 2024 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain 04e46a46
    - high, not on record, possible: on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.
      - UPK 131(4), 133(2); last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; criminal.custody-order-late; merzim explain fe807b90
    - medium, not on record, possible: on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.
      - ICCPR 9(3); GC 35, para. 33; last lawful minute 29 March 2024, 29 March 2024 at 00:00 at the earliest; a standard, not a statute; iccpr.judge-late; merzim explain 913ce7dd
    - low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
      - UPK 319(4); last lawful day 29 July 2024; law of low confidence; criminal.judge-decision-overdue; merzim explain d2fffb9c
    - info, not on record, certain: before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc
    - info, not on record, certain: Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83

    4 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

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
    - 8 terms more, run out earlier or not computable: merzim deadlines article-147-2023

  Findings (computed)
    - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f5e8abbc
    - high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 191 days, as far as the record goes.
      - UPK 192(2); last lawful day: not later than 22 January 2024; law of low confidence; criminal.investigation-overdue; merzim explain 07e00b7e
    - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain 3c3f34f6
    - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.
      - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law; criminal.learned-late; merzim explain f90d2f5a
    - high, not on record, certain: Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain df98583d
    - high, not on record, certain: Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 496a68f1
    - high, not on record, certain: Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.
      - UPK 192(2); law of low confidence; criminal.long-and-untold; merzim explain 51fde889
    - medium, beyond the monitor's yardstick, certain: Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.
      - UPK 64(4), 192(8); the monitor's own yardstick, not a rule of law; criminal.suspect-silence; merzim explain 9389f0f8
    - low, not on record, certain: 3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: not later than 26 March 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain bddd91e3

    4 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

  Deadlines
    as of 31 July 2024, with what was known by 31 July 2024

  Ours: terms that bind the defence or a party
    safe date: the earliest any reading allows
    - adilbekov-2024, Daniyar Adilbekov: appeal against an order of the investigating judge (UPK 107(2))
      - ran out on 5 April 2024 at 00:00 at the latest, 117 days ago or more; last lawful day: between 1 and 4 April 2024
      - 3 days, start: between 27 March and 1 April 2024; binds the defence
    - adilbekov-2024, Daniyar Adilbekov: appeal against an order of the investigating judge (UPK 107(2))
      - cannot be decided: the record does not settle: on record: case received by the court or main trial opened; last lawful day: between 1 April and 5 August 2024
      - 3 days, start: between 27 March and 31 July 2024; binds the defence; possible
    - adilbekov-2024, Daniyar Adilbekov: appeal against an order of the investigating judge (UPK 107(2))
      - cannot be decided: the record does not settle: on record: case received by the court or main trial opened; last lawful day: between 1 April and 5 August 2024
      - 3 days, start: between 27 March and 31 July 2024; binds the defence; possible

  Theirs: terms that bind an authority or the court
    safe date: the latest any reading allows; complain only after it
    - adilbekov-2024: start of the trial (UPK 322(4))
      - running, 15 days left; last lawful day: between 6 and 15 August 2024
      - 15 days, start: between 22 and 31 July 2024; binds the court; likely
    - adilbekov-2024, Daniyar Adilbekov: custody while the case is in court (UPK 342(2))
      - running, 175 days left; last lawful day 21 January 2025, 22 January 2025 at the latest
      - 6 months, start: 22 July 2024; binds the court; law of medium confidence
    - article-147-2023, Oleg Gusev: limitation of criminal liability (UK 71(1))
      - running, 3430 days left; last lawful day: not later than 21 December 2033
      - 10 years, start: not later than 21 December 2023; binds the authority; possible; law of low confidence
    - adilbekov-2024, Daniyar Adilbekov: limitation of criminal liability (UK 71(1))
      - running, 3526 days left; last lawful day: not later than 27 March 2034
      - 10 years, start: not later than 27 March 2024; binds the authority; possible; law of low confidence
    - adilbekov-2024, Daniyar Adilbekov: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 7 April 2024 at 00:00, 115 days ago; last lawful day 6 April 2024, 5 April 2024 at the earliest
      - 10 days, start: 27 March 2024; binds the authority; law of medium confidence
    - article-147-2023: investigation within the powers of the district prosecutor (UPK 192(4))
      - ran out on 27 March 2024 at 00:00 at the latest, 126 days ago or more; last lawful day: not later than 26 March 2024
      - no extension on record; the law gives no last day
      - 3 months, start: not later than 21 December 2023; binds the authority; law of low confidence
    - article-147-2023: pre-trial investigation (UPK 192(2))
      - ran out on 23 January 2024 at 00:00 at the latest, 190 days ago or more; last lawful day: not later than 22 January 2024
      - no extension on record; the law gives no last day
      - 1 month, start: not later than 21 December 2023; binds the authority; law of low confidence
    - article-147-2023: investigation within the powers of the regional prosecutor (UPK 192(4)-(5))
      - cannot be decided: the date is not on record: registered in the unified register (ERDR): investigation begins; last lawful day: not later than 23 December 2024
      - 12 months, start: not later than 21 December 2023; binds the authority; possible; law of low confidence
    - article-147-2023, Alexandra Alekhova: limitation of criminal liability (UK 71(1))
      - cannot be decided: the record does not settle: a charge of this kind: an extremist crime, a terrorist crime or a crime without limitation; last lawful day: not later than 21 December 2038
      - 1 year, 2 years, 5 years, 10 years or 15 years, start: not later than 21 December 2023; binds the authority; possible; law of low confidence
    - article-147-2023, Irina Moskovka: limitation of criminal liability (UK 71(1))
      - cannot be decided: the record does not settle: a charge of this kind: an extremist crime, a terrorist crime or a crime without limitation; last lawful day: not later than 21 December 2038
      - 1 year, 2 years, 5 years, 10 years or 15 years, start: not later than 21 December 2023; binds the authority; possible; law of low confidence
    - adilbekov-2024, Daniyar Adilbekov: telling an arrested person of the charge (Covenant) (ICCPR 9(2); GC 35, paras. 29-30)
      - no figure in the law; 126 days so far, by the record
      - start: 27 March 2024; binds the authority
    - adilbekov-2024, Daniyar Adilbekov: telling the reasons for the arrest (Covenant) (ICCPR 9(2); GC 35, paras. 24-27)
      - no figure in the law; 126 days so far, by the record
      - start: 27 March 2024; binds the authority
    - adilbekov-2024, Daniyar Adilbekov: trial within a reasonable time or release (Covenant) (ICCPR 9(3); GC 35, para. 37)
      - no figure in the law; 126 days so far, by the record
      - start: 27 March 2024; binds the court
    - article-147-2023, Oleg Gusev: trial without undue delay (Covenant) (ICCPR 14(3)(c); GC 32, para. 35)
      - no figure in the law; 62 days so far, by the record
      - start: 30 May 2024; binds the court

  Yardsticks of the monitor
    they bind nobody; past them a question is due, not a complaint
    - article-147-2023, Oleg Gusev: status of a suspect, until the accusation or its end (UPK 64, 192)
      - running, 303 days left; last lawful day 30 May 2025
      - 12 months, start: 30 May 2024; the monitor's own yardstick, not a rule of law
    - article-147-2023, Alexandra Alekhova: notice of the case to a person named in it (UPK 65-1, 110(4))
      - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; last lawful day: not later than 20 January 2024
      - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law
    - article-147-2023, Irina Moskovka: notice of the case to a person named in it (UPK 65-1, 110(4))
      - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; last lawful day: not later than 20 January 2024
      - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law

  Coming dates
    - adilbekov-2024 main trial opened: planned for 5 August 2024, in 5 days; not held yet; inside the term “start of the trial” (UPK 322(4)): last lawful day: between 6 and 15 August 2024
! 
! These are the bundled cases on one day; nothing was written. Next:
!   merzim init && merzim import SRC/cases
!   merzim status
!   merzim chronology CASE

$ merzim demo --lang ru
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
    - ещё 6 сроков: истекли раньше или не вычисляются; см. merzim deadlines adilbekov-2024

  Выводы (вычислено)
    - критическая важность, записи нет, достоверно: Данияр Адилбеков: последний подтверждённый документами срок содержания под стражей (первоначально 2 месяца, УПК 151(1)) истёк 27 мая 2024 г.; продления сверх него с датами и сроками не записаны.
      - УПК 151(1); последний допустимый день — 26 мая 2024 г., самое позднее 27 мая 2024 г.; продлён не менее 2 раз, дат и сроков в записях нет; мог продлиться самое большее до 27 декабря 2024 г.; уверенность в содержании нормы: средняя; criminal.custody-overdue; merzim explain 8d7a1d5d
    - критическая важность, записи нет, достоверно: Данияр Адилбеков: нет записи ни о продлениях содержания под стражей с их сроками, ни о своевременном объявлении квалификации; следует запросить и то и другое.
      - УПК 151(1); уверенность в содержании нормы: средняя; criminal.custody-undocumented-and-unqualified; merzim explain 19485757
    - высокая важность, записи нет, достоверно: Данияр Адилбеков: объявление квалификации после применения меры — записи нет; срок (10 дней, УПК 139(1)) истёк 6 апреля 2024 г.
      - УПК 139(1); последний допустимый день — 6 апреля 2024 г., самое раннее 5 апреля 2024 г.; уверенность в содержании нормы: средняя; criminal.qualification-after-measure-overdue; merzim explain 04e46a46
    - высокая важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Постановление суда вынесено по истечении часов задержания: по записям, «вынесено постановление о мере пресечения: содержание под стражей» (в период с 27 марта по 1 апреля 2024 г.) — после 29 марта 2024 г., когда окончился срок (48 часов; УПК 131(4), 133(2)); записи неполны, и в них может не быть того, что сделало бы это законным.
      - УПК 131(4), 133(2); последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00; criminal.custody-order-late; merzim explain fe807b90
    - средняя важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Доставление к судье — позже 48 часов после ареста (для несовершеннолетних: 24): по записям, «вынесено постановление о мере пресечения: содержание под стражей» (в период с 27 марта по 1 апреля 2024 г.) — после 29 марта 2024 г., когда окончился срок (48 часов; МПГПП 9(3); ЗОП 35, п. 33); записи неполны, и в них может не быть того, что сделало бы это законным.
      - МПГПП 9(3); ЗОП 35, п. 33; последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00; международный стандарт, а не норма национального закона; iccpr.judge-late; merzim explain 913ce7dd
    - низкая важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Решение судьи по поступившему делу просрочено: назначено главное судебное разбирательство (в период с 22 по 31 июля 2024 г.) — после 29 июля 2024 г., когда окончился срок (5 дней; УПК 319(4)); записи о приостановлении срока нет.
      - УПК 319(4); последний допустимый день — 29 июля 2024 г.; уверенность в содержании нормы: низкая; criminal.judge-decision-overdue; merzim explain d2fffb9c
    - к сведению, записи нет, достоверно: записи «дело поступило в суд» (22 июля 2024 г.) должны предшествовать шаги, которых в записях нет (УПК 179, 192, 302, 319, 322).
      - УПК 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 44f16acc
    - к сведению, записи нет, достоверно: Данияр Адилбеков: записи «назначено главное судебное разбирательство» (в период с 22 по 31 июля 2024 г.) должны предшествовать шаги, которых в записях нет (УПК 64, 65, 65-1).
      - УПК 64, 65, 65-1; criminal.order-status; merzim explain 5ef99a83

    4 правила: установить нельзя, не хватает факта; см. merzim why-not и merzim chronology

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
    - ещё 8 сроков: истекли раньше или не вычисляются; см. merzim deadlines article-147-2023

  Выводы (вычислено)
    - высокая важность, сверх ориентира наблюдателя, достоверно: Олег Гусев: о деле стало известно через не менее 133 дней после начала расследования (не позднее 21 декабря 2023 г. — 2 мая 2024 г.) при ориентире наблюдателя 30 дней; закон срока не называет.
      - УПК 65-1, 110(4); последний допустимый день — не позднее 20 января 2024 г.; собственный ориентир наблюдателя, не норма права; criminal.learned-late; merzim explain f5e8abbc
    - высокая важность, записи нет, достоверно: Записанный срок расследования (первоначально 1 месяц, УПК 192(2)) истёк не позднее 22 января 2024 г.; ни продление сверх него с указанием срока, ни направление дела прокурору до этого дня не записаны; сверх срока, по записям, не менее 191 дня.
      - УПК 192(2); последний допустимый день — не позднее 22 января 2024 г.; уверенность в содержании нормы: низкая; criminal.investigation-overdue; merzim explain 07e00b7e
    - высокая важность, записи нет, достоверно: Ирина Московка: нет записи об уведомлении о расследовании; с его начала прошло не менее 223 дней при ориентире наблюдателя 30 дней.
      - УПК 65-1, 110(4); последний допустимый день — не позднее 20 января 2024 г.; собственный ориентир наблюдателя, не норма права; criminal.learned-late; merzim explain 3c3f34f6
    - высокая важность, записи нет, достоверно: Александра Алёхова: нет записи об уведомлении о расследовании; с его начала прошло не менее 223 дней при ориентире наблюдателя 30 дней.
      - УПК 65-1, 110(4); последний допустимый день — не позднее 20 января 2024 г.; собственный ориентир наблюдателя, не норма права; criminal.learned-late; merzim explain f90d2f5a
    - высокая важность, записи нет, достоверно: Олег Гусев: расследование вышло за срок без записи о продлении, а лицо, по записям, узнало о нём поздно или не уведомлено вовсе.
      - УПК 192(2); уверенность в содержании нормы: низкая; criminal.long-and-untold; merzim explain df98583d
    - высокая важность, записи нет, достоверно: Ирина Московка: расследование вышло за срок без записи о продлении, а лицо, по записям, узнало о нём поздно или не уведомлено вовсе.
      - УПК 192(2); уверенность в содержании нормы: низкая; criminal.long-and-untold; merzim explain 496a68f1
    - высокая важность, записи нет, достоверно: Александра Алёхова: расследование вышло за срок без записи о продлении, а лицо, по записям, узнало о нём поздно или не уведомлено вовсе.
      - УПК 192(2); уверенность в содержании нормы: низкая; criminal.long-and-untold; merzim explain 51fde889
    - средняя важность, сверх ориентира наблюдателя, достоверно: Олег Гусев: подозреваемый, по сообщению источника без вызова и допроса 62 дня; ориентир наблюдателя: 30 дней.
      - УПК 64(4), 192(8); собственный ориентир наблюдателя, не норма права; criminal.suspect-silence; merzim explain 9389f0f8
    - низкая важность, записи нет, достоверно: 3 месяца от регистрации истекли не позднее 26 марта 2024 г. (УПК 192(4)); дальше продлевает только прокурор области или приравненный к нему; продление, о котором сказано, что оно дано им и на какой срок, не записано.
      - УПК 192(4); последний допустимый день — не позднее 26 марта 2024 г.; уверенность в содержании нормы: низкая; criminal.investigation-past-three-months; merzim explain bddd91e3

    4 правила: установить нельзя, не хватает факта; см. merzim why-not и merzim chronology

  Сроки
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.

  Наши: сроки, обязательные для стороны защиты или для стороны по делу
    безопасная дата — самая ранняя из дат по всем толкованиям
    - adilbekov-2024, Данияр Адилбеков: обжалование постановления следственного судьи (УПК 107(2))
      - истёк не позднее 5 апреля 2024 г. в 00:00, 117 дней назад или раньше; последний допустимый день — в период с 1 по 4 апреля 2024 г.
      - 3 дня, отсчёт: в период с 27 марта по 1 апреля 2024 г.; обязателен для стороны защиты
    - adilbekov-2024, Данияр Адилбеков: обжалование постановления следственного судьи (УПК 107(2))
      - установить нельзя: из записей не ясно, выполнено ли условие: записано: дело поступило в суд или начало главного судебного разбирательства; последний допустимый день — в период с 1 апреля по 5 августа 2024 г.
      - 3 дня, отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для стороны защиты; возможно
    - adilbekov-2024, Данияр Адилбеков: обжалование постановления следственного судьи (УПК 107(2))
      - установить нельзя: из записей не ясно, выполнено ли условие: записано: дело поступило в суд или начало главного судебного разбирательства; последний допустимый день — в период с 1 апреля по 5 августа 2024 г.
      - 3 дня, отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для стороны защиты; возможно

  Их: сроки, обязательные для органа или суда
    безопасная дата — самая поздняя из дат по всем толкованиям; жаловаться только после неё
    - adilbekov-2024: начало главного разбирательства (УПК 322(4))
      - идёт, осталось: 15 дней; последний допустимый день — в период с 6 по 15 августа 2024 г.
      - 15 дней, отсчёт: в период с 22 по 31 июля 2024 г.; обязателен для суда; вероятно
    - adilbekov-2024, Данияр Адилбеков: содержание под стражей в суде (УПК 342(2))
      - идёт, осталось: 175 дней; последний допустимый день — 21 января 2025 г., самое позднее 22 января 2025 г.
      - 6 месяцев, отсчёт: 22 июля 2024 г.; обязателен для суда; уверенность в содержании нормы: средняя
    - article-147-2023, Олег Гусев: давность привлечения к уголовной ответственности (УК 71(1))
      - идёт, осталось: 3430 дней; последний допустимый день — не позднее 21 декабря 2033 г.
      - 10 лет, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - adilbekov-2024, Данияр Адилбеков: давность привлечения к уголовной ответственности (УК 71(1))
      - идёт, осталось: 3526 дней; последний допустимый день — не позднее 27 марта 2034 г.
      - 10 лет, отсчёт: не позднее 27 марта 2024 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - adilbekov-2024, Данияр Адилбеков: квалификация после применённого до неё содержания под стражей или домашнего ареста (УПК 139(1))
      - истёк 7 апреля 2024 г. в 00:00, 115 дней назад; последний допустимый день — 6 апреля 2024 г., самое раннее 5 апреля 2024 г.
      - 10 дней, отсчёт: 27 марта 2024 г.; обязателен для органа; уверенность в содержании нормы: средняя
    - article-147-2023: расследование в пределах полномочий районного прокурора (УПК 192(4))
      - истёк не позднее 27 марта 2024 г. в 00:00, 126 дней назад или раньше; последний допустимый день — не позднее 26 марта 2024 г.
      - записи о продлении нет; последний день закон не называет
      - 3 месяца, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; уверенность в содержании нормы: низкая
    - article-147-2023: досудебное расследование (УПК 192(2))
      - истёк не позднее 23 января 2024 г. в 00:00, 190 дней назад или раньше; последний допустимый день — не позднее 22 января 2024 г.
      - записи о продлении нет; последний день закон не называет
      - 1 месяц, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; уверенность в содержании нормы: низкая
    - article-147-2023: расследование в пределах полномочий областного прокурора (УПК 192(4)-(5))
      - установить нельзя: в записях нет даты: зарегистрировано в ЕРДР: досудебное расследование начато; последний допустимый день — не позднее 23 декабря 2024 г.
      - 12 месяцев, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - article-147-2023, Александра Алёхова: давность привлечения к уголовной ответственности (УК 71(1))
      - установить нельзя: из записей не ясно, выполнено ли условие: вид вменяемого деяния: экстремистское преступление, террористическое преступление или преступление, к которому давность не применяется; последний допустимый день — не позднее 21 декабря 2038 г.
      - 1 год, 2 года, 5 лет, 10 лет или 15 лет, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - article-147-2023, Ирина Московка: давность привлечения к уголовной ответственности (УК 71(1))
      - установить нельзя: из записей не ясно, выполнено ли условие: вид вменяемого деяния: экстремистское преступление, террористическое преступление или преступление, к которому давность не применяется; последний допустимый день — не позднее 21 декабря 2038 г.
      - 1 год, 2 года, 5 лет, 10 лет или 15 лет, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
    - adilbekov-2024, Данияр Адилбеков: сообщение арестованному об обвинении (по Пакту) (МПГПП 9(2); ЗОП 35, пп. 29-30)
      - норма не называет срока в днях или часах; по записям прошло 126 дней
      - отсчёт: 27 марта 2024 г.; обязателен для органа
    - adilbekov-2024, Данияр Адилбеков: сообщение причин ареста (по Пакту) (МПГПП 9(2); ЗОП 35, пп. 24-27)
      - норма не называет срока в днях или часах; по записям прошло 126 дней
      - отсчёт: 27 марта 2024 г.; обязателен для органа
    - adilbekov-2024, Данияр Адилбеков: суд в течение разумного срока или освобождение (по Пакту) (МПГПП 9(3); ЗОП 35, п. 37)
      - норма не называет срока в днях или часах; по записям прошло 126 дней
      - отсчёт: 27 марта 2024 г.; обязателен для суда
    - article-147-2023, Олег Гусев: суд без неоправданной задержки (по Пакту) (МПГПП 14(3)(c); ЗОП 32, п. 35)
      - норма не называет срока в днях или часах; по записям прошло 62 дня
      - отсчёт: 30 мая 2024 г.; обязателен для суда

  Ориентиры наблюдателя
    они ни для кого не обязательны; их превышение — повод для вопроса, а не для жалобы
    - article-147-2023, Олег Гусев: статус подозреваемого до обвинения или его прекращения (УПК 64, 192)
      - идёт, осталось: 303 дня; последний допустимый день — 30 мая 2025 г.
      - 12 месяцев, отсчёт: 30 мая 2024 г.; собственный ориентир наблюдателя, не норма права
    - article-147-2023, Александра Алёхова: уведомление о деле лица, указанного в нём (УПК 65-1, 110(4))
      - истёк не позднее 21 января 2024 г. в 00:00, 192 дня назад или раньше; последний допустимый день — не позднее 20 января 2024 г.
      - 30 дней, отсчёт: не позднее 21 декабря 2023 г.; собственный ориентир наблюдателя, не норма права
    - article-147-2023, Ирина Московка: уведомление о деле лица, указанного в нём (УПК 65-1, 110(4))
      - истёк не позднее 21 января 2024 г. в 00:00, 192 дня назад или раньше; последний допустимый день — не позднее 20 января 2024 г.
      - 30 дней, отсчёт: не позднее 21 декабря 2023 г.; собственный ориентир наблюдателя, не норма права

  Ближайшие даты
    - adilbekov-2024 начало главного судебного разбирательства: назначено на 5 августа 2024 г., через 5 дней; ещё не состоялось; в пределах срока «начало главного разбирательства» (УПК 322(4)): последний допустимый день — в период с 6 по 15 августа 2024 г.
! 
! These are the bundled cases on one day; nothing was written. Next:
!   merzim init && merzim import SRC/cases
!   merzim status
!   merzim chronology CASE
