# What the engine concludes on 31 July 2024, and the deadlines.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim check --as-of 2024-07-31 --known-by 2024-07-31
  17 findings in 2 cases
    as of 31 July 2024, with what was known by 31 July 2024

  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
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

  Private-life case against three journalists (article-147-2023)
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
[1]

$ merzim check --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  17 выводов по 2 делам
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.

  Данияр Адилбеков и Ерлан Саудегеров: публикации в «Дикой Орде» (adilbekov-2024)
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

  Дело о частной жизни против трёх журналистов (article-147-2023)
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
[1]

$ merzim check --as-of 2024-07-31 --known-by 2024-07-31 --format csv
  fingerprint,case,rule,severity,claim,certainty,participant,who,event,article,earliest,prevailing,latest,days_over,days_over_most,amount,title,text,marks
  8d7a1d5d8b51d174,adilbekov-2024,criminal.custody-overdue,critical,not-on-record,certain,adilbekov,Daniyar Adilbekov,custody,UPK 151(1),2024-05-26,2024-05-26,2024-05-27,56,57,117,Custody without a documented term,"Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.",law of medium confidence
  19485757afd18e86,adilbekov-2024,criminal.custody-undocumented-and-unqualified,critical,not-on-record,certain,adilbekov,Daniyar Adilbekov,,UPK 151(1),,,,,,,Neither a term of custody nor a qualification in time is documented,Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.,law of medium confidence
  04e46a46a0e4a188,adilbekov-2024,criminal.qualification-after-measure-overdue,high,not-on-record,certain,adilbekov,Daniyar Adilbekov,custody,UPK 139(1),2024-04-05,2024-04-06,2024-04-06,116,117,126,Custody or house arrest before qualification kept too long,Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.,law of medium confidence
  fe807b90c514d43e,adilbekov-2024,criminal.custody-order-late,high,not-on-record,possible,adilbekov,Daniyar Adilbekov,detained,"UPK 131(4), 133(2)",2024-03-29,2024-03-29,2024-03-29,,3,0,Order of the court later than the hours of detention,"on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.",
  913ce7dd90cbc577,adilbekov-2024,iccpr.judge-late,medium,not-on-record,possible,adilbekov,Daniyar Adilbekov,detained,"ICCPR 9(3); GC 35, para. 33",2024-03-29,2024-03-29,2024-03-29,,3,0,Before a judge later than 48 hours after the arrest (a juvenile: 24),"on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.","a standard, not a statute"
  d2fffb9c1f2e4806,adilbekov-2024,criminal.judge-decision-overdue,low,not-on-record,possible,,,received-by-court,UPK 319(4),2024-07-29,2024-07-29,2024-07-29,,2,0,Judge's decision on the received case late,"on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.",law of low confidence
  44f16acc2ae78cc4,adilbekov-2024,criminal.order-stage,info,not-on-record,certain,,,received-by-court,"UPK 179, 192, 302, 319, 322",2024-03-27,2024-07-22,2024-07-22,,,,Steps of the case missing on record,"before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).",
  5ef99a835e9583d5,adilbekov-2024,criminal.order-status,info,not-on-record,certain,adilbekov,Daniyar Adilbekov,trial-set,"UPK 64, 65, 65-1",2024-03-27,2024-07-31,2024-07-31,,,,Steps of the person's status missing on record,"Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).",
  f5e8abbc79a440f8,article-147-2023,criminal.learned-late,high,yardstick,certain,gusev,Oleg Gusev,opened,"UPK 65-1, 110(4)",2015-01-31,2024-01-20,2024-01-20,103,3379,133,Person named in the case learned of it late,"Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.","the monitor's own yardstick, not a rule of law"
  07e00b7e8eef40c5,article-147-2023,criminal.investigation-overdue,high,not-on-record,certain,,,opened,UPK 192(2),2015-02-01,2024-01-22,2024-01-22,191,3468,223,Investigation past its term without an extension on record,"The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 191 days, as far as the record goes.",law of low confidence
  3c3f34f6420a249f,article-147-2023,criminal.learned-late,high,not-on-record,certain,moskovka,Irina Moskovka,opened,"UPK 65-1, 110(4)",2015-01-31,2024-01-20,2024-01-20,193,3469,223,Person named in the case learned of it late,"It is not on record that Irina Moskovka was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.","the monitor's own yardstick, not a rule of law"
  f90d2f5a7e690f89,article-147-2023,criminal.learned-late,high,not-on-record,certain,alekhova,Alexandra Alekhova,opened,"UPK 65-1, 110(4)",2015-01-31,2024-01-20,2024-01-20,193,3469,223,Person named in the case learned of it late,"It is not on record that Alexandra Alekhova was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.","the monitor's own yardstick, not a rule of law"
  df98583dff58ce94,article-147-2023,criminal.long-and-untold,high,not-on-record,certain,gusev,Oleg Gusev,,UPK 192(2),,,,,,,Long investigation the person was not told of,"Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.",law of low confidence
  496a68f123e7494d,article-147-2023,criminal.long-and-untold,high,not-on-record,certain,moskovka,Irina Moskovka,,UPK 192(2),,,,,,,Long investigation the person was not told of,"Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.",law of low confidence
  51fde889c1eb901b,article-147-2023,criminal.long-and-untold,high,not-on-record,certain,alekhova,Alexandra Alekhova,,UPK 192(2),,,,,,,Long investigation the person was not told of,"Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.",law of low confidence
  9389f0f81ef08e9c,article-147-2023,criminal.suspect-silence,medium,yardstick,certain,gusev,Oleg Gusev,gusev-suspect,"UPK 64(4), 192(8)",2024-06-29,2024-06-29,2024-06-29,32,32,62,Suspect neither summoned nor questioned for thirty days,"Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.","the monitor's own yardstick, not a rule of law"
  bddd91e325d890ae,article-147-2023,criminal.investigation-past-three-months,low,not-on-record,certain,,,opened,UPK 192(4),2015-04-01,2024-03-26,2024-03-26,127,3409,223,Investigation longer than the district prosecutor can allow,"3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.",law of low confidence
[1]

$ merzim check --as-of 2024-07-31 --known-by 2024-07-31 --fail-on certain,high --format jsonl
  {"amount":117,"article":"UPK 151(1)","basis":"statute","case":"adilbekov-2024","certainty":"certain","claim":"not-on-record","confidence":"medium","days_over":56,"days_over_most":57,"due":{"earliest":"2024-05-26T23:59","latest":"2024-05-27T23:59","prevailing":"2024-05-26T23:59"},"event":"custody","fingerprint":"8d7a1d5d8b51d174","marks":["law of medium confidence"],"missing":"extension-details","outcome":"violated","participant":"adilbekov","rule":"criminal.custody-overdue","rule_status":"stable","severity":"critical","text":"Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.","title":"Custody without a documented term","who":"Daniyar Adilbekov"}
  {"amount":null,"article":"UPK 151(1)","basis":"statute","case":"adilbekov-2024","certainty":"certain","claim":"not-on-record","confidence":"medium","days_over":null,"days_over_most":null,"due":{"earliest":null,"latest":null,"prevailing":null},"event":null,"fingerprint":"19485757afd18e86","marks":["law of medium confidence"],"missing":"nothing","outcome":"violated","participant":"adilbekov","rule":"criminal.custody-undocumented-and-unqualified","rule_status":"stable","severity":"critical","text":"Daniyar Adilbekov: neither extensions of custody with their terms nor a qualification announced in time is on record; ask for both at once.","title":"Neither a term of custody nor a qualification in time is documented","who":"Daniyar Adilbekov"}
  {"amount":126,"article":"UPK 139(1)","basis":"statute","case":"adilbekov-2024","certainty":"certain","claim":"not-on-record","confidence":"medium","days_over":116,"days_over_most":117,"due":{"earliest":"2024-04-05T23:59","latest":"2024-04-06T23:59","prevailing":"2024-04-06T23:59"},"event":"custody","fingerprint":"04e46a46a0e4a188","marks":["law of medium confidence"],"missing":"ending","outcome":"violated","participant":"adilbekov","rule":"criminal.qualification-after-measure-overdue","rule_status":"stable","severity":"high","text":"Daniyar Adilbekov: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 6 April 2024.","title":"Custody or house arrest before qualification kept too long","who":"Daniyar Adilbekov"}
  {"amount":0,"article":"UPK 131(4), 133(2)","basis":"statute","case":"adilbekov-2024","certainty":"possible","claim":"not-on-record","confidence":"high","days_over":null,"days_over_most":3,"due":{"earliest":"2024-03-29T00:00","latest":"2024-03-29T23:59","prevailing":"2024-03-29T23:59"},"event":"detained","fingerprint":"fe807b90c514d43e","marks":[],"missing":"record","outcome":"violated","participant":"adilbekov","rule":"criminal.custody-order-late","rule_status":"stable","severity":"high","text":"on one reading of the record: Order of the court later than the hours of detention: as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (UPK 131(4), 133(2)); the record is not whole, and what would make it lawful may be missing from it.","title":"Order of the court later than the hours of detention","who":"Daniyar Adilbekov"}
  {"amount":0,"article":"ICCPR 9(3); GC 35, para. 33","basis":"standard","case":"adilbekov-2024","certainty":"possible","claim":"not-on-record","confidence":"high","days_over":null,"days_over_most":3,"due":{"earliest":"2024-03-29T00:00","latest":"2024-03-29T23:59","prevailing":"2024-03-29T23:59"},"event":"detained","fingerprint":"913ce7dd90cbc577","marks":["a standard, not a statute"],"missing":"record","outcome":"violated","participant":"adilbekov","rule":"iccpr.judge-late","rule_status":"stable","severity":"medium","text":"on one reading of the record: Before a judge later than 48 hours after the arrest (a juvenile: 24): as recorded, “order on a preventive measure issued: custody” (between 27 March and 1 April 2024) came after 29 March 2024, the end of 48 hours (ICCPR 9(3); GC 35, para. 33); the record is not whole, and what would make it lawful may be missing from it.","title":"Before a judge later than 48 hours after the arrest (a juvenile: 24)","who":"Daniyar Adilbekov"}
  {"amount":0,"article":"UPK 319(4)","basis":"statute","case":"adilbekov-2024","certainty":"possible","claim":"not-on-record","confidence":"low","days_over":null,"days_over_most":2,"due":{"earliest":"2024-07-29T23:59","latest":"2024-07-29T23:59","prevailing":"2024-07-29T23:59"},"event":"received-by-court","fingerprint":"d2fffb9c1f2e4806","marks":["law of low confidence"],"missing":"pause","outcome":"violated","participant":null,"rule":"criminal.judge-decision-overdue","rule_status":"stable","severity":"low","text":"on one reading of the record: Judge's decision on the received case late: main trial appointed (between 22 and 31 July 2024) came after 29 July 2024, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.","title":"Judge's decision on the received case late","who":null}
  {"amount":null,"article":"UPK 179, 192, 302, 319, 322","basis":"statute","case":"adilbekov-2024","certainty":"certain","claim":"not-on-record","confidence":"high","days_over":null,"days_over_most":null,"due":{"earliest":"2024-03-27T00:00","latest":"2024-07-22T23:59","prevailing":"2024-07-22T23:59"},"event":"received-by-court","fingerprint":"44f16acc2ae78cc4","marks":[],"missing":"preceding","outcome":"violated","participant":null,"rule":"criminal.order-stage","rule_status":"stable","severity":"info","text":"before “case received by the court” (22 July 2024) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).","title":"Steps of the case missing on record","who":null}
  {"amount":null,"article":"UPK 64, 65, 65-1","basis":"statute","case":"adilbekov-2024","certainty":"certain","claim":"not-on-record","confidence":"high","days_over":null,"days_over_most":null,"due":{"earliest":"2024-03-27T00:00","latest":"2024-07-31T23:59","prevailing":"2024-07-31T23:59"},"event":"trial-set","fingerprint":"5ef99a835e9583d5","marks":[],"missing":"preceding","outcome":"violated","participant":"adilbekov","rule":"criminal.order-status","rule_status":"stable","severity":"info","text":"Daniyar Adilbekov: before “main trial appointed” (between 22 and 31 July 2024) some steps must have happened that are not on record (UPK 64, 65, 65-1).","title":"Steps of the person's status missing on record","who":"Daniyar Adilbekov"}
  {"amount":133,"article":"UPK 65-1, 110(4)","basis":"monitor","case":"article-147-2023","certainty":"certain","claim":"yardstick","confidence":"high","days_over":103,"days_over_most":3379,"due":{"earliest":"2015-01-31T23:59","latest":"2024-01-20T23:59","prevailing":"2024-01-20T23:59"},"event":"opened","fingerprint":"f5e8abbc79a440f8","marks":["the monitor's own yardstick, not a rule of law"],"missing":"nothing","outcome":"violated","participant":"gusev","rule":"criminal.learned-late","rule_status":"stable","severity":"high","text":"Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.","title":"Person named in the case learned of it late","who":"Oleg Gusev"}
  {"amount":223,"article":"UPK 192(2)","basis":"statute","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"low","days_over":191,"days_over_most":3468,"due":{"earliest":"2015-02-01T23:59","latest":"2024-01-22T23:59","prevailing":"2024-01-22T23:59"},"event":"opened","fingerprint":"07e00b7e8eef40c5","marks":["law of low confidence"],"missing":"extension","outcome":"violated","participant":null,"rule":"criminal.investigation-overdue","rule_status":"stable","severity":"high","text":"The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 191 days, as far as the record goes.","title":"Investigation past its term without an extension on record","who":null}
  {"amount":223,"article":"UPK 65-1, 110(4)","basis":"monitor","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"high","days_over":193,"days_over_most":3469,"due":{"earliest":"2015-01-31T23:59","latest":"2024-01-20T23:59","prevailing":"2024-01-20T23:59"},"event":"opened","fingerprint":"3c3f34f6420a249f","marks":["the monitor's own yardstick, not a rule of law"],"missing":"telling","outcome":"violated","participant":"moskovka","rule":"criminal.learned-late","rule_status":"stable","severity":"high","text":"It is not on record that Irina Moskovka was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.","title":"Person named in the case learned of it late","who":"Irina Moskovka"}
  {"amount":223,"article":"UPK 65-1, 110(4)","basis":"monitor","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"high","days_over":193,"days_over_most":3469,"due":{"earliest":"2015-01-31T23:59","latest":"2024-01-20T23:59","prevailing":"2024-01-20T23:59"},"event":"opened","fingerprint":"f90d2f5a7e690f89","marks":["the monitor's own yardstick, not a rule of law"],"missing":"telling","outcome":"violated","participant":"alekhova","rule":"criminal.learned-late","rule_status":"stable","severity":"high","text":"It is not on record that Alexandra Alekhova was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.","title":"Person named in the case learned of it late","who":"Alexandra Alekhova"}
  {"amount":null,"article":"UPK 192(2)","basis":"statute","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"low","days_over":null,"days_over_most":null,"due":{"earliest":null,"latest":null,"prevailing":null},"event":null,"fingerprint":"df98583dff58ce94","marks":["law of low confidence"],"missing":"nothing","outcome":"violated","participant":"gusev","rule":"criminal.long-and-untold","rule_status":"stable","severity":"high","text":"Oleg Gusev: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.","title":"Long investigation the person was not told of","who":"Oleg Gusev"}
  {"amount":null,"article":"UPK 192(2)","basis":"statute","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"low","days_over":null,"days_over_most":null,"due":{"earliest":null,"latest":null,"prevailing":null},"event":null,"fingerprint":"496a68f123e7494d","marks":["law of low confidence"],"missing":"nothing","outcome":"violated","participant":"moskovka","rule":"criminal.long-and-untold","rule_status":"stable","severity":"high","text":"Irina Moskovka: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.","title":"Long investigation the person was not told of","who":"Irina Moskovka"}
  {"amount":null,"article":"UPK 192(2)","basis":"statute","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"low","days_over":null,"days_over_most":null,"due":{"earliest":null,"latest":null,"prevailing":null},"event":null,"fingerprint":"51fde889c1eb901b","marks":["law of low confidence"],"missing":"nothing","outcome":"violated","participant":"alekhova","rule":"criminal.long-and-untold","rule_status":"stable","severity":"high","text":"Alexandra Alekhova: the investigation is past its term with no extension on record, and the person was told of it late or not at all, as far as the record goes.","title":"Long investigation the person was not told of","who":"Alexandra Alekhova"}
  {"amount":62,"article":"UPK 64(4), 192(8)","basis":"monitor","case":"article-147-2023","certainty":"certain","claim":"yardstick","confidence":"high","days_over":32,"days_over_most":32,"due":{"earliest":"2024-06-29T23:59","latest":"2024-06-29T23:59","prevailing":"2024-06-29T23:59"},"event":"gusev-suspect","fingerprint":"9389f0f81ef08e9c","marks":["the monitor's own yardstick, not a rule of law"],"missing":"ending","outcome":"violated","participant":"gusev","rule":"criminal.suspect-silence","rule_status":"stable","severity":"medium","text":"Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.","title":"Suspect neither summoned nor questioned for thirty days","who":"Oleg Gusev"}
  {"amount":223,"article":"UPK 192(4)","basis":"statute","case":"article-147-2023","certainty":"certain","claim":"not-on-record","confidence":"low","days_over":127,"days_over_most":3409,"due":{"earliest":"2015-04-01T23:59","latest":"2024-03-26T23:59","prevailing":"2024-03-26T23:59"},"event":"opened","fingerprint":"bddd91e325d890ae","marks":["law of low confidence"],"missing":"extension","outcome":"violated","participant":null,"rule":"criminal.investigation-past-three-months","rule_status":"stable","severity":"low","text":"3 months from the registration ended on 26 March 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.","title":"Investigation longer than the district prosecutor can allow","who":null}
[1]

$ merzim deadlines --as-of 2024-07-31 --known-by 2024-07-31 --within '60 days'
  Deadlines within 60 days
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

  Yardsticks of the monitor
    they bind nobody; past them a question is due, not a complaint
    - article-147-2023, Alexandra Alekhova: notice of the case to a person named in it (UPK 65-1, 110(4))
      - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; last lawful day: not later than 20 January 2024
      - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law
    - article-147-2023, Irina Moskovka: notice of the case to a person named in it (UPK 65-1, 110(4))
      - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; last lawful day: not later than 20 January 2024
      - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law

  Coming dates
    - adilbekov-2024 main trial opened: planned for 5 August 2024, in 5 days; not held yet; inside the term “start of the trial” (UPK 322(4)): last lawful day: between 6 and 15 August 2024

$ merzim deadlines article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  Сроки
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.

  Наши: сроки, обязательные для стороны защиты или для стороны по делу
    безопасная дата — самая ранняя из дат по всем толкованиям
    - нет

  Их: сроки, обязательные для органа или суда
    безопасная дата — самая поздняя из дат по всем толкованиям; жаловаться только после неё
    - article-147-2023, Олег Гусев: давность привлечения к уголовной ответственности (УК 71(1))
      - идёт, осталось: 3430 дней; последний допустимый день — не позднее 21 декабря 2033 г.
      - 10 лет, отсчёт: не позднее 21 декабря 2023 г.; обязателен для органа; возможно; уверенность в содержании нормы: низкая
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
    - в записях ничего не назначено

$ merzim demand adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then

  Documents to ask for
    - orders extending custody, each with its day and term
      - from: investigating judge
      - under UPK 64(9)(7); to be answered within 3 days of the request
      - to settle whether this is so: “Custody without a documented term” (Daniyar Adilbekov) (law of medium confidence)
    - requests to extend custody
      - from: investigator or inquirer
      - under UPK 64(9)(7); to be answered within 3 days of the request
      - to settle whether this is so: “Custody without a documented term” (Daniyar Adilbekov) (law of medium confidence)
    - resolution on the qualification of the act with the day it was announced
      - from: investigator or inquirer
      - under UPK 64(9)(7); to be answered within 3 days of the request
      - to settle whether this is so: “Custody or house arrest before qualification kept too long” (Daniyar Adilbekov) (law of medium confidence)
    - order on custody with the hour it was pronounced
      - from: investigating judge
      - under UPK 148(10); to be answered within 3 days of the request
      - to settle whether this is so: “Order of the court later than the hours of detention” (Daniyar Adilbekov)
    - inventory of the case file
      - from: court of first instance
      - under UPK 99(4); to be answered within 3 days of the request
      - to settle whether this is so: “Steps of the case missing on record”
    - documents of the missing steps
      - from: investigator or inquirer
      - under UPK 64(9)(23); to be answered within 3 days of the request
      - to settle whether this is so: “Steps of the person's status missing on record” (Daniyar Adilbekov)
    - document given on acceptance of the report, with its number and time
      - from: police
      - under UPK 185(1); to be answered within 3 days of the request
      - to settle whether this is so: “Report not registered in time” (law of medium confidence)

$ merzim demand article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  Дело о частной жизни против трёх журналистов (article-147-2023)
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.
    10 записей не учтено: к этому дню не было достоверно известно

  Документы, которые следует запросить
    - постановления о продлении или прерывании срока расследования с согласием прокурора
      - у кого: лицо, осуществляющее досудебное расследование
      - основание: УПК 64(9)(23); срок ответа на запрос: 3 дня
      - чтобы установить, имеет ли это место: «Расследование за пределами срока без записи о продлении» (уверенность в содержании нормы: низкая)
    - талон или выписка ЕРДР с датой регистрации
      - у кого: лицо, осуществляющее досудебное расследование
      - основание: УПК 179(1), 99(4); срок ответа на запрос: 3 дня
      - чтобы установить, имеет ли это место: «Расследование за пределами срока без записи о продлении» (уверенность в содержании нормы: низкая)
    - продление расследования сверх этого срока прокурором области или приравненным к нему
      - у кого: лицо, осуществляющее досудебное расследование
      - основание: УПК 192(8), 64(9)(23); срок ответа на запрос: 3 дня
      - чтобы установить, имеет ли это место: «Расследование дольше, чем может разрешить районный прокурор» (уверенность в содержании нормы: низкая)
    - продление расследования сверх этого срока Генеральным Прокурором или его заместителем
      - у кого: лицо, осуществляющее досудебное расследование
      - основание: УПК 192(8), 64(9)(23); срок ответа на запрос: 3 дня
      - чтобы установить, имеет ли это место: «Расследование дольше, чем может разрешить областной прокурор» (уверенность в содержании нормы: низкая)
    - талон-уведомление о приёме заявления с номером и временем
      - у кого: полиция (орган внутренних дел)
      - основание: УПК 185(1); срок ответа на запрос: 3 дня
      - чтобы установить, имеет ли это место: «Заявление не зарегистрировано в срок» (уверенность в содержании нормы: средняя)
    - документ о статусе с датой разъяснения прав
      - у кого: лицо, осуществляющее досудебное расследование
      - основание: УПК 109; срок ответа на запрос: 3 дня
      - в связи с выводом: Указанное в деле лицо узнало о деле поздно (Олег Гусев)
      - чтобы установить, имеет ли это место: «Указанное в деле лицо узнало о деле поздно» (Ирина Московка)
      - чтобы установить, имеет ли это место: «Указанное в деле лицо узнало о деле поздно» (Александра Алёхова)
    - заявление или показание, в котором указано лицо
      - у кого: лицо, осуществляющее досудебное расследование
      - основание: УПК 65-1(2)(11); срок ответа на запрос: 3 дня
      - в связи с выводом: Указанное в деле лицо узнало о деле поздно (Олег Гусев)
      - чтобы установить, имеет ли это место: «Указанное в деле лицо узнало о деле поздно» (Ирина Московка)
      - чтобы установить, имеет ли это место: «Указанное в деле лицо узнало о деле поздно» (Александра Алёхова)
    - срок расследования, установленный прокурором
      - у кого: прокурор
      - основание: УПК 192(8); срок ответа на запрос: 7 дней
      - в связи с выводом: Подозреваемого не вызывают и не допрашивают тридцать дней (Олег Гусев)
