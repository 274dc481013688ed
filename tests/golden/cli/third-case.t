# A case taken from the press by somebody who had only read the READMEs: open dates, two sources that disagree
# about the order on custody, a sentence that takes no one to prison.
$ merzim init --docket TMP/d.db
! made an empty docket: TMP/d.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/yensebek-2025.toml --docket TMP/d.db
  + yensebek-2025: new case, 8 sources, 1 participant, 19 events
! recorded; new or changed cases: 1 of 1

$ merzim status yensebek-2025 --docket TMP/d.db --as-of 2025-02-01 --known-by 2025-02-01
  Temirlan Yensebek: a song under a satirical post of Qaznews24 (yensebek-2025)
    as of 1 February 2025, with what was known by 1 February 2025
    17 entries are left out: not certainly known by then
    the court and the reason for following, as the header of the case has them, are left out: it does not say when they became known

    procedure  Criminal procedure
    stage      pre-trial investigation, since 17 January 2025 (15 days)
    court      none on record

  Participants (1)
    - Temirlan Yensebek (person the case is about; author of the satirical Instagram page Qaznews24)
      - status: suspect, since 17 January 2025 (15 days)
      - measure: custody, since 17 January 2025 (15 days)
      - last act on record: 18 January 2025: order on a preventive measure issued: custody (14 days ago)

  Coming dates
    - none planned on record

  Last event on record
    - 18 January 2025: order on a preventive measure issued: custody (14 days ago)

  Terms (computed)
    - Temirlan Yensebek: appeal against an order of the investigating judge (UPK 107(2))
      - ran out on 22 January 2025 at 00:00, 10 days ago; last lawful day 21 January 2025
      - 3 days, start: 18 January 2025; binds the defence
    - Temirlan Yensebek: qualification after custody or house arrest applied before it (UPK 139(1))
      - may have run out, as the record and the law stand; last lawful day 16 February 2025, 26 January 2025 at the earliest
      - 30 days or 10 days, start: 17 January 2025; binds the authority; possible; law of medium confidence
    - Temirlan Yensebek: request to the prosecutor to extend custody, before it ends (UPK 151(2)-(3))
      - running, 34 days left; last lawful day: between 6 and 7 March 2025
      - 10 days, start: between 16 and 17 March 2025; binds the authority; law of medium confidence
    - Temirlan Yensebek: request to the court to extend custody, before it ends (UPK 151(2)-(3))
      - running, 37 days left; last lawful day: between 9 and 10 March 2025
      - 7 days, start: between 16 and 17 March 2025; binds the authority; law of medium confidence
    - Temirlan Yensebek: custody before trial (UPK 151(1))
      - running, 44 days left; last lawful day 16 March 2025, 17 March 2025 at the latest
      - 2 months, start: 17 January 2025; binds the authority; law of medium confidence
    - Temirlan Yensebek: status of a suspect, until the accusation or its end (UPK 64, 192)
      - running, 350 days left; last lawful day 17 January 2026
      - 12 months, start: 17 January 2025; the monitor's own yardstick, not a rule of law
    - Temirlan Yensebek: the longest custody or house arrest before trial (UPK 151(2)-(4), 146(4))
      - running, 531 days left; last lawful day 16 July 2026, 16 October 2025 at the earliest, 17 July 2026 at the latest
      - 18 months or 9 months, start: 17 January 2025; binds the authority; likely; law of medium confidence
    - 4 terms more, run out earlier or not computable: merzim deadlines yensebek-2025 --as-of 2025-02-01 --known-by 2025-02-01 --docket TMP/d.db

  Findings (computed)
    - high, not on record, possible: on one reading of the record: Temirlan Yensebek: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 27 January 2025.
      - UPK 139(1); last lawful day 16 February 2025, 26 January 2025 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain ef973a9a --as-of 2025-02-01 --known-by 2025-02-01 --docket TMP/d.db

    1 rule cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim deadlines yensebek-2025 --docket TMP/d.db --as-of 2025-04-14
  Deadlines
    as of 14 April 2025

  Ours: terms that bind the defence or a party
    safe date: the earliest any reading allows
    - yensebek-2025, Temirlan Yensebek: appeal against the verdict (UPK 418(1))
      - running, 14 days left; unless it has ended: appeal filed (not earlier than 11 April 2025); last lawful day 28 April 2025
      - 15 days, start: 11 April 2025; binds the defence; possible

  Theirs: terms that bind an authority or the court
    safe date: the latest any reading allows; complain only after it
    - yensebek-2025, Temirlan Yensebek: making of the trial record (UPK 347(4))
      - running, 7 days left; last lawful day 21 April 2025, 16 April 2025 at the earliest
      - 10 days or 5 days, start: 11 April 2025; binds the court; law of medium confidence
    - yensebek-2025, Temirlan Yensebek: copy of the verdict (UPK 404)
      - running, 14 days left; last lawful day 28 April 2025, 16 April 2025 at the earliest
      - 15 days or 5 days, start: 11 April 2025; binds the court
    - yensebek-2025, Temirlan Yensebek: entry into force of an unappealed verdict (UPK 470(1), 418(1))
      - waiting: not before 29 April 2025; first lawful day 29 April 2025
      - 15 days, start: 11 April 2025; binds the court; possible; law of medium confidence
    - yensebek-2025, Temirlan Yensebek: qualification after custody or house arrest applied before it (UPK 139(1))
      - ran out on 28 January 2025 at 00:00, 76 days ago; last lawful day 27 January 2025, 26 January 2025 at the earliest
      - 10 days, start: 17 January 2025; binds the authority; law of medium confidence
    - yensebek-2025, Temirlan Yensebek: telling an arrested person of the charge (Covenant) (ICCPR 9(2); GC 35, paras. 29-30)
      - no figure in the law; 87 days so far, by the record
      - start: 17 January 2025; binds the authority
    - yensebek-2025, Temirlan Yensebek: written judgment for the review (Covenant) (ICCPR 14(5); GC 32, para. 49)
      - no figure in the law; 3 days so far, by the record
      - start: 11 April 2025; binds the court
    - yensebek-2025, Temirlan Yensebek: telling the reasons for the arrest (Covenant) (ICCPR 9(2); GC 35, paras. 24-27)
      - no figure in the law; 87 days so far, by the record
      - start: 17 January 2025; binds the authority
    - yensebek-2025, Temirlan Yensebek: review by a higher court (Covenant) (ICCPR 14(3)(c), 14(5); GC 32, paras. 35, 49)
      - no figure in the law
      - start: not earlier than 11 April 2025; binds the court

  Yardsticks of the monitor
    they bind nobody; past them a question is due, not a complaint
    - yensebek-2025, Temirlan Yensebek: next step after the verdict (UPK 418(1), 470)
      - running, 58 days left; unless it has ended: appeal filed (not earlier than 11 April 2025); last lawful day 11 June 2025
      - 2 months, start: 11 April 2025; possible; the monitor's own yardstick, not a rule of law
    - yensebek-2025, Temirlan Yensebek: outcome of the appeal (UPK 421, 425)
      - running, 183 days left; last lawful day: between 11 and 14 October 2025
      - 6 months, start: not earlier than 11 April 2025; possible; the monitor's own yardstick, not a rule of law

  Coming dates
    - none planned on record

  Planned, no outcome on record
    - yensebek-2025 hearing: was planned for 21 February 2025 at 10:00, 52 days ago; that it was held is not on record

$ merzim status yensebek-2025 --docket TMP/d.db --as-of 2026-11-01
  Temirlan Yensebek: a song under a satirical post of Qaznews24 (yensebek-2025)
    as of 1 November 2026

    procedure         Criminal procedure
    stage             possibly verdict given, not in force, since 11 April 2025 (1 year 6 months 21 days; 569 days); otherwise appeal
    court             Nauryzbai District Court, Almaty
    followed because  A satirist held in custody over a post: incitement of discord (UK 174); a ban on working as a journalist.

  Participants (1)
    - Temirlan Yensebek (person the case is about; author of the satirical Instagram page Qaznews24)
      - status: convict, verdict not in force: last known 11 April 2025, 569 days ago; nothing later on record
      - measure: to be set free in the courtroom: last known 11 April 2025, 569 days ago; nothing later on record
      - charge: UK 174(1): Incitement of discord (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 7 years)
      - last act on record: not earlier than 11 April 2025: appeal filed; may not have happened by the day of this report

  Coming dates
    - none planned on record

  Planned, no outcome on record
    - hearing: was planned for 21 February 2025 at 10:00, 618 days ago; that it was held is not on record

  Last event on record
    - not earlier than 11 April 2025: appeal filed; may not have happened by the day of this report

  Terms (computed)
    - 6 terms more, run out earlier or not computable: merzim deadlines yensebek-2025 --as-of 2026-11-01 --docket TMP/d.db

  Findings (computed)
    - high, not on record, certain: Temirlan Yensebek: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 27 January 2025.
      - UPK 139(1); last lawful day 27 January 2025, 26 January 2025 at the earliest; law of medium confidence; criminal.qualification-after-measure-overdue; merzim explain ef973a9a --as-of 2026-11-01 --docket TMP/d.db
    - high, not on record, certain: The term of investigation on record (at first 2 months, UPK 192(2)) ended on 1 July 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 201 days, as far as the record goes.
      - UPK 192(2); last lawful day: between 3 June and 1 July 2024; law of low confidence; criminal.investigation-overdue; merzim explain 8cb17a9f --as-of 2026-11-01 --docket TMP/d.db
    - medium, not on record, likely: Start of the trial late: main trial opened (9 April 2025 at 11:00) came after 3 March 2025, the end of 15 days (UPK 322(4)); no extension that would cover it is on record.
      - UPK 322(4); last lawful day: between 3 February and 3 March 2025; extended at least 1 time, dates and lengths not on record; could reach 17 March 2025 at most; criminal.trial-start-overdue; merzim explain c6e90d67 --as-of 2026-11-01 --docket TMP/d.db
    - low, not on record, certain: 3 months from the registration ended on 30 July 2024 at the latest (UPK 192(4)); beyond that only a prosecutor of a region or equal to him may extend, and no extension on record is said to be his and for how long.
      - UPK 192(4); last lawful day: between 1 and 30 July 2024; law of low confidence; criminal.investigation-past-three-months; merzim explain f34e2660 --as-of 2026-11-01 --docket TMP/d.db
    - low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 18 January and 14 February 2025) came after 13 February 2025, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
      - UPK 319(4); last lawful day: between 23 January and 19 February 2025; criminal.judge-decision-overdue; merzim explain fc8561d5 --as-of 2026-11-01 --docket TMP/d.db
    - info, not on record, certain: before “case received by the court” (between 18 January and 14 February 2025) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
      - UPK 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 940c2f09 --as-of 2026-11-01 --docket TMP/d.db
    - info, not on record, certain: Temirlan Yensebek: before “main trial appointed” (between 18 January and 14 February 2025) some steps must have happened that are not on record (UPK 64, 65, 65-1).
      - UPK 64, 65, 65-1; criminal.order-status; merzim explain deeb47a4 --as-of 2026-11-01 --docket TMP/d.db

    3 rules cannot be decided for lack of a fact: see merzim why-not and merzim chronology

$ merzim status yensebek-2025 --docket TMP/d.db --as-of 2026-11-01 --lang ru
  Темирлан Енсебек: песня под сатирическим постом Qaznews24 (yensebek-2025)
    на 1 ноября 2026 г.

    процедура           Уголовный процесс
    стадия              возможно, приговор вынесен, не вступил в силу, с 11 апреля 2025 г. (1 год 6 месяцев 21 день; 569 дней); иначе — апелляция
    суд                 Nauryzbai District Court, Almaty
    причина наблюдения  Сатирик под стражей из-за поста: разжигание розни (УК 174); запрет работать журналистом.

  Участники (1)
    - Темирлан Енсебек (лицо, в отношении которого ведётся производство; автор сатирического инстаграм-паблика Qaznews24)
      - статус: осуждённый, приговор не вступил в силу: последние сведения — 11 апреля 2025 г., 569 дней назад; более поздних записей нет
      - мера пресечения: подлежит освобождению в зале суда: последние сведения — 11 апреля 2025 г., 569 дней назад; более поздних записей нет
      - вменяемое деяние: УК 174(1): Разжигание розни (тяжесть: тяжкое преступление; форма расследования: предварительное следствие; лишение свободы до 7 лет)
      - последнее действие в записях: не ранее 11 апреля 2025 г.: подана апелляционная жалоба; ко дню, на который составлен документ, могло не произойти

  Ближайшие даты
    - в записях ничего не назначено

  Было назначено; записи о том, чем это кончилось, нет
    - судебное заседание: было назначено на 21 февраля 2025 г. в 10:00, 618 дней назад; записи о том, что это состоялось, нет

  Последнее событие в записях
    - не ранее 11 апреля 2025 г.: подана апелляционная жалоба; ко дню, на который составлен документ, могло не произойти

  Сроки (вычислено)
    - ещё 6 сроков: истекли раньше или не вычисляются; см. merzim deadlines yensebek-2025 --as-of 2026-11-01 --docket TMP/d.db

  Выводы (вычислено)
    - высокая важность, записи нет, достоверно: Темирлан Енсебек: объявление квалификации после применения меры — записи нет; срок (10 дней, УПК 139(1)) истёк 27 января 2025 г.
      - УПК 139(1); последний допустимый день — 27 января 2025 г., самое раннее 26 января 2025 г.; уверенность в содержании нормы: средняя; criminal.qualification-after-measure-overdue; merzim explain ef973a9a --as-of 2026-11-01 --docket TMP/d.db
    - высокая важность, записи нет, достоверно: Записанный срок расследования (первоначально 2 месяца, УПК 192(2)) истёк не позднее 1 июля 2024 г.; ни продление сверх него с указанием срока, ни направление дела прокурору до этого дня не записаны; сверх срока, по записям, не менее 201 дня.
      - УПК 192(2); последний допустимый день — в период с 3 июня по 1 июля 2024 г.; уверенность в содержании нормы: низкая; criminal.investigation-overdue; merzim explain 8cb17a9f --as-of 2026-11-01 --docket TMP/d.db
    - средняя важность, записи нет, вероятно: Разбирательство начато поздно: начало главного судебного разбирательства (9 апреля 2025 г. в 11:00) — после 3 марта 2025 г., когда окончился срок (15 дней; УПК 322(4)); записи о продлении, которое это охватывало бы, нет.
      - УПК 322(4); последний допустимый день — в период с 3 февраля по 3 марта 2025 г.; продлён не менее 1 раза, дат и сроков в записях нет; мог продлиться самое большее до 17 марта 2025 г.; criminal.trial-start-overdue; merzim explain c6e90d67 --as-of 2026-11-01 --docket TMP/d.db
    - низкая важность, записи нет, достоверно: 3 месяца от регистрации истекли не позднее 30 июля 2024 г. (УПК 192(4)); дальше продлевает только прокурор области или приравненный к нему; продление, о котором сказано, что оно дано им и на какой срок, не записано.
      - УПК 192(4); последний допустимый день — в период с 1 по 30 июля 2024 г.; уверенность в содержании нормы: низкая; criminal.investigation-past-three-months; merzim explain f34e2660 --as-of 2026-11-01 --docket TMP/d.db
    - низкая важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Решение судьи по поступившему делу просрочено: назначено главное судебное разбирательство (в период с 18 января по 14 февраля 2025 г.) — после 13 февраля 2025 г., когда окончился срок (5 дней; УПК 319(4)); записи о приостановлении срока нет.
      - УПК 319(4); последний допустимый день — в период с 23 января по 19 февраля 2025 г.; criminal.judge-decision-overdue; merzim explain fc8561d5 --as-of 2026-11-01 --docket TMP/d.db
    - к сведению, записи нет, достоверно: записи «дело поступило в суд» (в период с 18 января по 14 февраля 2025 г.) должны предшествовать шаги, которых в записях нет (УПК 179, 192, 302, 319, 322).
      - УПК 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 940c2f09 --as-of 2026-11-01 --docket TMP/d.db
    - к сведению, записи нет, достоверно: Темирлан Енсебек: записи «назначено главное судебное разбирательство» (в период с 18 января по 14 февраля 2025 г.) должны предшествовать шаги, которых в записях нет (УПК 64, 65, 65-1).
      - УПК 64, 65, 65-1; criminal.order-status; merzim explain deeb47a4 --as-of 2026-11-01 --docket TMP/d.db

    3 правила: установить нельзя, не хватает факта; см. merzim why-not и merzim chronology

$ merzim status yensebek-2025 --docket TMP/d.db --as-of 2026-11-01 --lang kk
  [ru] Темирлан Енсебек: песня под сатирическим постом Qaznews24 (yensebek-2025)
    2026 жылғы 1 қараша жағдайы

    іс жүргізу      Қылмыстық процесс
    кезең           мүмкін: үкім шығарылды, күшіне енбеген, 2025 жылғы 11 сәуір күнінен бастап (1 жыл 6 ай 21 күн; 569 күн); әйтпесе апелляция
    сот             Nauryzbai District Court, Almaty
    бақылау себебі  [ru] Сатирик под стражей из-за поста: разжигание розни (УК 174); запрет работать журналистом.

  Қатысушылар (1)
    - Темірлан Еңсебек (өзіне қатысты іс жүргізіліп жатқан адам; [ru] автор сатирического инстаграм-паблика Qaznews24)
      - мәртебе: сотталған, үкім күшіне енбеген: соңғы белгілі дерек — 2025 жылғы 11 сәуір, 569 күн бұрын; кейінгі жазба жоқ
      - бұлтартпау шарасы: сот залында босатылуға тиіс: соңғы белгілі дерек — 2025 жылғы 11 сәуір, 569 күн бұрын; кейінгі жазба жоқ
      - тағылып отырған іс-әрекет: ҚК 174(1): Алауыздықты қоздыру (ауырлығы: ауыр қылмыс; тергеп-тексеру нысаны: алдын ала тергеу; ең көбі 7 жыл бас бостандығынан айыру)
      - жазбадағы соңғы әрекет: 2025 жылғы 11 сәуір күнінен ерте емес: апелляциялық шағым берілді; құжат жасалған күнге дейін болмаған болуы мүмкін

  Алдағы күндер
    - жазбада белгіленген ештеңе жоқ

  Белгіленген, немен аяқталғаны туралы жазба жоқ
    - сот отырысы: 2025 жылғы 21 ақпан, сағат 10:00 күніне белгіленген болатын, 618 күн бұрын; өткені туралы жазба жоқ

  Жазбадағы соңғы оқиға
    - 2025 жылғы 11 сәуір күнінен ерте емес: апелляциялық шағым берілді; құжат жасалған күнге дейін болмаған болуы мүмкін

  Мерзімдер (есептелген)
    - тағы 6 мерзім: бұрын біткен не есептелмейді; merzim deadlines yensebek-2025 --as-of 2026-11-01 --docket TMP/d.db қараңыз

  Тұжырымдар (есептелген)
    - маңызы жоғары, жазба жоқ, анық: Темірлан Еңсебек: шара қолданылғаннан кейін саралауды жариялау туралы жазба жоқ; 10 күн мерзімі (ҚПК 139(1)) бітті (2025 жылғы 27 қаңтар).
      - ҚПК 139(1); соңғы рұқсат етілген күн — 2025 жылғы 27 қаңтар, ең ертесі 2025 жылғы 26 қаңтар; норма мазмұнына сенімділік: орташа; criminal.qualification-after-measure-overdue; merzim explain ef973a9a --as-of 2026-11-01 --docket TMP/d.db
    - маңызы жоғары, жазба жоқ, анық: Жазылған тергеп-тексеру мерзімі (бастапқыда 2 ай, ҚПК 192(2)) бітті (ең кеші 2024 жылғы 1 шілде); одан арғы мерзімі көрсетілген ұзарту да, істің осы күнге дейін прокурорға жіберілуі де жазылмаған; жазба бойынша мерзімнен тыс — кемінде 201 күн.
      - ҚПК 192(2); соңғы рұқсат етілген күн — 2024 жылғы 3 маусым – 1 шілде аралығында; норма мазмұнына сенімділік: төмен; criminal.investigation-overdue; merzim explain 8cb17a9f --as-of 2026-11-01 --docket TMP/d.db
    - маңызы орташа, жазба жоқ, ықтимал: Сот талқылауы кеш басталған: басты сот талқылауының басталуы (2025 жылғы 9 сәуір, сағат 11:00) 15 күн мерзімінің соңы 2025 жылғы 3 наурыз өткеннен кейін болды (ҚПК 322(4)); оны қамтитын ұзарту жазылмаған.
      - ҚПК 322(4); соңғы рұқсат етілген күн — 2025 жылғы 3 ақпан – 3 наурыз аралығында; кемінде 1 рет ұзартылған, күндері мен мерзімдері жазбада жоқ; ең әрі дегенде 2025 жылғы 17 наурыз күніне дейін жетер еді; criminal.trial-start-overdue; merzim explain c6e90d67 --as-of 2026-11-01 --docket TMP/d.db
    - маңызы төмен, жазба жоқ, анық: Тіркелгеннен бері 3 ай бітті (ең кеші 2024 жылғы 30 шілде; ҚПК 192(4)); одан әрі тек облыс прокуроры немесе оған теңестірілген прокурор ұзартады; кім және қанша мерзімге бергені көрсетілген мұндай ұзарту жазылмаған.
      - ҚПК 192(4); соңғы рұқсат етілген күн — 2024 жылғы 1–30 шілде аралығында; норма мазмұнына сенімділік: төмен; criminal.investigation-past-three-months; merzim explain f34e2660 --as-of 2026-11-01 --docket TMP/d.db
    - маңызы төмен, жазба жоқ, мүмкін: жазба жол беретін нұсқалардың бірі бойынша: Келіп түскен іс бойынша судья шешімінің кешігуі: басты сот талқылауы тағайындалды (2025 жылғы 18 қаңтар – 14 ақпан аралығында) 5 күн мерзімінің соңы 2025 жылғы 13 ақпан өткеннен кейін болды (ҚПК 319(4)); мерзімнің тоқтатылғаны туралы жазба жоқ.
      - ҚПК 319(4); соңғы рұқсат етілген күн — 2025 жылғы 23 қаңтар – 19 ақпан аралығында; criminal.judge-decision-overdue; merzim explain fc8561d5 --as-of 2026-11-01 --docket TMP/d.db
    - мәлімет үшін, жазба жоқ, анық: «іс сотқа келіп түсті» жазбасына (2025 жылғы 18 қаңтар – 14 ақпан аралығында) дейін жазбада жоқ қадамдар болуы тиіс (ҚПК 179, 192, 302, 319, 322).
      - ҚПК 179, 192, 302, 319, 322; criminal.order-stage; merzim explain 940c2f09 --as-of 2026-11-01 --docket TMP/d.db
    - мәлімет үшін, жазба жоқ, анық: Темірлан Еңсебек: «басты сот талқылауы тағайындалды» жазбасына (2025 жылғы 18 қаңтар – 14 ақпан аралығында) дейін жазбада жоқ қадамдар болуы тиіс (ҚПК 64, 65, 65-1).
      - ҚПК 64, 65, 65-1; criminal.order-status; merzim explain deeb47a4 --as-of 2026-11-01 --docket TMP/d.db

    3 ереже: дерек жетпегендіктен шешу мүмкін емес; merzim why-not пен merzim chronology қараңыз

$ merzim simulate yensebek-2025 --docket TMP/d.db --as-of 2026-11-01 --event 'type="released", participant="yensebek", date=2025-04-11'
  Temirlan Yensebek: a song under a satirical post of Qaznews24 (yensebek-2025)
    as of 1 November 2026
    Only tried: nothing was recorded.

  If this were on record
    - released (11 April 2025)

  Stage, status, measure
    - changes: measure, Temirlan Yensebek
      - now: to be set free in the courtroom: last known 11 April 2025, 569 days ago; nothing later on record
      - then: no measure in force: last known 11 April 2025, 569 days ago; nothing later on record

  Findings
    - no change

  Terms
    - changes: custody while the case is in court, Temirlan Yensebek
      - now: does not apply; last lawful day: between 17 July and 14 August 2025
      - then: ended 11 April 2025: released; last lawful day: between 17 July and 14 August 2025
    - changes: release at once after the judgment, Temirlan Yensebek
      - now: does not apply; last lawful day 11 April 2025
      - then: does not apply; last lawful day cannot be computed from the record

$ merzim explain criminal.judge-decision-overdue yensebek-2025 --docket TMP/d.db --as-of 2026-11-01
  Temirlan Yensebek: a song under a satirical post of Qaznews24 (yensebek-2025)
    as of 1 November 2026

  Judge's decision on the received case late
    low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 18 January and 14 February 2025) came after 13 February 2025, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.

    rule         criminal.judge-decision-overdue
    article      UPK 319(4)
    dates        last lawful day: between 23 January and 19 February 2025
    fingerprint  fc8561d50c8eb01a

    Because
    - term “judge's decision on the received case”, counted from: between 18 January and 14 February 2025; its end: 23 January 2025 at the earliest, 19 February 2025 at the latest
      - it starts with: case received by the court (between 18 January and 14 February 2025) [1]
      - the law: UPK 319(4), 5 days (confidence: high)
      - reading “the day on which the term begins is not counted; a last non-working day moves the end to the next working day” (UPK 48(2)-(4)): 5 days; end between 23 January and 19 February 2025, without extensions between 23 January and 19 February 2025
        - start: 14 February 2025
        - the day of the start is not counted: 14 February 2025
        - plus 5 days: 19 February 2025
        - result: 19 February 2025
      - ended by: main trial appointed (between 18 January and 14 February 2025) [2]
      - made pointless by: main trial opened (9 April 2025 at 11:00) [1]
      - made pointless by: verdict: convicted (11 April 2025) [3]
    - on 1 November 2026: not settled: on one reading of the record what would make it lawful is missing, on another nothing is (possible)
      - what would settle it:
        - the exact day of: case received by the court (between 18 January and 14 February 2025) [1]
        - the exact day of: main trial appointed (between 18 January and 14 February 2025) [2]

    In the words of the sources
    - “[ru] В феврале дело рассматривали в Алмалинском суде” [1]
    - “[ru] 14 февраля в Алмалинском районном суде Алматы должен был начаться процесс” [2]
    - “[ru] 9 апреля в Наурызбайском районном суде стартовал процесс” [1]
    - “on Friday, April 11, to five years of restricted freedom on charges of inciting ethnic and religious hatred” [3]

    What can be done
    Ask the court in writing for the reason of the delay and put it into the record; raise it on appeal.

  Sources
    - [1] Orda, [ru] «Ашық сот!» — суд над автором Qaznews24 Енсебеком закрыли от журналистов, https://orda.kz/ashyk-sot-sud-nad-avtorom-qaznews24-ensebekom-zakryli-ot-zhurnalistov-400212, published 9 April 2025, read 24 November 2026, graded B by the monitor
      - The page says “today” of 9 April.
    - [2] Orda, [ru] Первое судебное заседание по делу Темирлана Енсебека перенесли, https://orda.kz/pervoe-sudebnoe-zasedanie-po-delu-temirlana-ensebeka-perenesli-398077, published 14 February 2025, read 24 November 2026, graded B by the monitor
      - The page says “today” of 14 February.
    - [3] Committee to Protect Journalists, Kazakh journalist Temirlan Yensebek sentenced to 5 years of restricted freedom, https://22.frenchintelligence.org/2025/04/17/kazakh-journalist-temirlan-yensebek-sentenced-to-5-years-of-restricted-freedom, published 17 April 2025, read 24 November 2026, graded B by the monitor
      - Read in a republication, which gives the place and the day of the original: New York, April 17, 2025.

$ merzim chronology yensebek-2025 --docket TMP/d.db --as-of 2026-11-01
  # Temirlan Yensebek: a song under a satirical post of Qaznews24 (yensebek-2025)

  as of 1 November 2026

  - **procedure:** Criminal procedure
  - **court:** Nauryzbai District Court, Almaty
  - **charged under:** UK 174(1)
  - **as of:** 1 November 2026
  - **known by:** everything on record
  - **law pack:** kz, version 2026.1, HASH
  - **record:** HASH
  - **made by:** merzim 0.1.0
  - **lowest confidence of the law relied on:** medium
  - **names and confidentiality:** For the public

  Left out because it rests on law of low confidence: findings (2) and terms (3).

  Events and statements are reported by the numbered sources. Everything under “Computed” is concluded by merzim from them and from the law pack.

  ## Participants (1)

  - **Temirlan Yensebek** (person the case is about; author of the satirical Instagram page Qaznews24) \[1\]
    - charge: UK 174(1): Incitement of discord (gravity: grave crime; form of investigation: preliminary investigation; imprisonment up to 7 years) \[2\]

  ## Events as reported

  - **21 January 2024**: publication or other act the case is about; Temirlan Yensebek \[3\]

    > the case was opened in April 2024 over the January 21, 2024, post
  - **in April 2024**: registered in the unified register (ERDR): investigation begins \[3\]

    > the case was opened in April 2024 over the January 21, 2024, post
    - note: As the court's decision on custody says. The day and the number in the register are not told.
  - **17 January 2025**: searched; Temirlan Yensebek \[3\]

    > Police arrested him on January 17, 2025, and searched his home.
  - **17 January 2025**: detained; Temirlan Yensebek \[1\]

    > on the evening of January 17
    - Almaty
  - **17 January 2025**: preventive measure in force from this day: custody; Temirlan Yensebek \[1\]

    > The following day, the court placed Yensebek in pre-trial detention for two months
    - for 2 months, as reported
    - note: Counted from the detention; the day of the order is another event.
  - **between 17 January and 14 February 2025**: a source names the qualification: Incitement of discord, part not named; Temirlan Yensebek \[4\]

    > \[ru\] В его отношении возбудили уголовное дело по статье 174 УК РК
  - **18 January 2025**: order on a preventive measure issued: custody; Temirlan Yensebek \[1\]

    > The following day, the court placed Yensebek in pre-trial detention for two months
    - disputed by another entry; this one is reckoned with
    - note: The day after the evening of 17 January; Human Rights Watch too names 18 January.
  - **between 18 January and 14 February 2025**: case received by the court \[5\]

    > \[ru\] В феврале дело рассматривали в Алмалинском суде
    - Almaly District Court, Almaty
    - note: The day is not told; the trial was to begin there on 14 February.
  - **between 18 January and 14 February 2025**: main trial appointed; Temirlan Yensebek \[4\]

    > \[ru\] 14 февраля в Алмалинском районном суде Алматы должен был начаться процесс
    - Almaly District Court, Almaty
  - **19 January 2025**: order on a preventive measure issued: custody; Temirlan Yensebek \[4\]

    > \[ru\] а спустя два дня отправили в СИЗО на два месяца
    - another source says otherwise; not used in the calculation because this version is preferred to it: order on a preventive measure issued: custody (18 January 2025)
    - note: Two days after 17 January; it may mean the transfer to the facility and not the order.
  - **14 February 2025**: start of the trial put off by order \[4\]

    > \[ru\] Прокурор ходатайствовал о переносе слушания на 21 февраля.
    - Almaly District Court, Almaty
    - note: Whether there was an order, and its ground, is not told.
  - **9 April 2025**: a source reports the person in custody; Temirlan Yensebek \[6\]

    > \[ru\] Сам обвиняемый участвовал посредством видеосвязи из следственного изолятора
  - **9 April 2025 at 11:00**: main trial opened \[5\]

    > \[ru\] 9 апреля в Наурызбайском районном суде стартовал процесс
    - Nauryzbai District Court, Almaty
    - note: The same page gives the hour, 11:00, and says that the case came from the Almaly court at the prosecutor's request.
  - **11 April 2025**: closing arguments; the prosecutor asks for a penalty; Temirlan Yensebek \[2\]

    > \[ru\] «Признать виновным по части первой статьи 174 Уголовного кодекса и назначить наказание в виде ограничения свободы сроком на пять лет»
    - note: He also asked to set Mr Yensebek free in the courtroom.
  - **11 April 2025**: verdict: convicted; Temirlan Yensebek \[7\]

    > on Friday, April 11, to five years of restricted freedom on charges of inciting ethnic and religious hatred
    - Nauryzbai District Court, Almaty
    - note: Orda names the court and article 174. Release in the courtroom is not in the texts read.
  - **11 April 2025**: sentence: restriction of liberty; Temirlan Yensebek \[7\]

    > to five years of restricted freedom on charges of inciting ethnic and religious hatred
    - for 5 years, as reported
  - **11 April 2025**: sentence: ban on an activity; Temirlan Yensebek \[7\]

    > The court prohibited Yensebek from engaging in public activities, including working as a journalist
  - **not earlier than 11 April 2025**: appeal filed; Temirlan Yensebek \[8\]

    > has filed an appeal, which is now set to be reviewed by the Almaty City Court
    - note: Counsel says: “We met the deadline.” The day is not told.
    - may not have happened by the day of this report

  ## Planned as reported

  - **21 February 2025 at 10:00**: hearing \[4\]

    > \[ru\] заседание состоится 21 февраля в 10:00
    - Almaly District Court, Almaty
    - hearing: was planned for 21 February 2025 at 10:00, 618 days ago; that it was held is not on record

  ## Computed

  “Not on record” means that no document or report shows it; it may exist.

  ### Where things stand (computed)

  - stage: possibly verdict given, not in force, since 11 April 2025 (1 year 6 months 21 days; 569 days); otherwise appeal
  - **Temirlan Yensebek**
    - status: convict, verdict not in force: last known 11 April 2025, 569 days ago; nothing later on record
    - measure: to be set free in the courtroom: last known 11 April 2025, 569 days ago; nothing later on record

  ### Findings (computed)

  - high, not on record, certain: Temirlan Yensebek: the announcement of the qualification after the measure is not on record; the term of 10 days (UPK 139(1)) ended on 27 January 2025.
    - UPK 139(1); last lawful day 27 January 2025, 26 January 2025 at the earliest; law of medium confidence
    - Because:
      - term “qualification after custody or house arrest applied before it”, counted from: 17 January 2025; its end: 26 January 2025 at the earliest, 27 January 2025 at the latest
        - it starts with: preventive measure in force from this day: custody (17 January 2025) \[1\]
        - the law: UPK 139(1), 10 days (confidence: medium)
        - reading “the day of the measure is not counted” (UPK 139(1), 48): 10 days; end 27 January 2025, without extensions 27 January 2025
          - start: 17 January 2025
          - the day of the start is not counted: 17 January 2025
          - plus 10 days: 27 January 2025
          - result: 27 January 2025
        - reading “the day of the measure is counted” (UPK 139(1), 48): 10 days; end 26 January 2025, without extensions 26 January 2025
          - start: 17 January 2025
          - the day of the start is counted: 17 January 2025
          - plus 10 days: 26 January 2025
          - result: 26 January 2025
        - no act that ends it is on record
      - on 1 November 2026: what would make it lawful is not on record (certain)
  - medium, not on record, likely: Start of the trial late: main trial opened (9 April 2025 at 11:00) came after 3 March 2025, the end of 15 days (UPK 322(4)); no extension that would cover it is on record.
    - UPK 322(4); last lawful day: between 3 February and 3 March 2025; extended at least 1 time, dates and lengths not on record; could reach 17 March 2025 at most
    - Because:
      - term “start of the trial”, counted from: between 18 January and 14 February 2025; its end: 3 February 2025 at the earliest, 3 March 2025 at the latest
        - it starts with: main trial appointed (between 18 January and 14 February 2025) \[4\]
        - the law: UPK 322(4), 15 days (confidence: high)
        - reading “the day on which the term begins is not counted; a last non-working day moves the end to the next working day” (UPK 48(2)-(4)): 15 days; end between 3 February and 3 March 2025, without extensions between 3 February and 3 March 2025
          - start: 14 February 2025
          - the day of the start is not counted: 14 February 2025
          - plus 15 days: 1 March 2025
          - the last day is not a working day, moved by 2 days: 3 March 2025
          - result: 3 March 2025
          - extensions could reach at most: between 17 February and 17 March 2025
        - extended without date or length: start of the trial put off by order (14 February 2025) \[4\]
        - ended by: main trial opened (9 April 2025 at 11:00) \[5\]
        - made pointless by: closing arguments; the prosecutor asks for a penalty (11 April 2025) \[2\]
        - made pointless by: verdict: convicted (11 April 2025) \[7\]
        - made pointless by: sentence: restriction of liberty (11 April 2025) \[7\]
        - made pointless by: sentence: ban on an activity (11 April 2025) \[7\]
      - on 1 November 2026: the term has likely ended and what would make it lawful is not on record (likely)
        - what would settle it:
          - the exact day of: main trial appointed (between 18 January and 14 February 2025) \[4\]
          - the dates and lengths of the extensions
          - whether this holds: tried in the shortened order
  - low, not on record, possible: on one reading of the record: Judge's decision on the received case late: main trial appointed (between 18 January and 14 February 2025) came after 13 February 2025, the end of 5 days (UPK 319(4)); nothing on record stopped the term in between.
    - UPK 319(4); last lawful day: between 23 January and 19 February 2025
    - Because:
      - term “judge's decision on the received case”, counted from: between 18 January and 14 February 2025; its end: 23 January 2025 at the earliest, 19 February 2025 at the latest
        - it starts with: case received by the court (between 18 January and 14 February 2025) \[5\]
        - the law: UPK 319(4), 5 days (confidence: high)
        - reading “the day on which the term begins is not counted; a last non-working day moves the end to the next working day” (UPK 48(2)-(4)): 5 days; end between 23 January and 19 February 2025, without extensions between 23 January and 19 February 2025
          - start: 14 February 2025
          - the day of the start is not counted: 14 February 2025
          - plus 5 days: 19 February 2025
          - result: 19 February 2025
        - ended by: main trial appointed (between 18 January and 14 February 2025) \[4\]
        - made pointless by: main trial opened (9 April 2025 at 11:00) \[5\]
        - made pointless by: verdict: convicted (11 April 2025) \[7\]
      - on 1 November 2026: not settled: on one reading of the record what would make it lawful is missing, on another nothing is (possible)
        - what would settle it:
          - the exact day of: case received by the court (between 18 January and 14 February 2025) \[5\]
          - the exact day of: main trial appointed (between 18 January and 14 February 2025) \[4\]
  - info, not on record, certain: before “case received by the court” (between 18 January and 14 February 2025) some steps must have happened that are not on record (UPK 179, 192, 302, 319, 322).
    - UPK 179, 192, 302, 319, 322
    - Because:
      - the act: case received by the court (between 18 January and 14 February 2025) \[5\]
      - steps missing, between 17 January and 14 February 2025:
        - case sent to the prosecutor (UPK 192(2))
      - on 1 November 2026: what would make it lawful is not on record (certain)
  - info, not on record, certain: Temirlan Yensebek: before “main trial appointed” (between 18 January and 14 February 2025) some steps must have happened that are not on record (UPK 64, 65, 65-1).
    - UPK 64, 65, 65-1
    - Because:
      - the act: main trial appointed (between 18 January and 14 February 2025) \[4\]
      - steps missing, between 17 January and 14 February 2025:
        - told of the status (UPK 65(1))
      - on 1 November 2026: what would make it lawful is not on record (certain)

  ### Terms (computed)

  - Temirlan Yensebek: **qualification after custody or house arrest applied before it** (UPK 139(1))
    - ran out on 28 January 2025 at 00:00, 642 days ago; last lawful day 27 January 2025, 26 January 2025 at the earliest
    - 10 days, start: 17 January 2025; binds the authority; law of medium confidence
  - Temirlan Yensebek: **custody before trial** (UPK 151(1))
    - ended between 18 January and 14 February 2025: case received by the court; last lawful day 16 March 2025, 17 March 2025 at the latest
    - 2 months, start: 17 January 2025; binds the authority; possible; law of medium confidence
  - Temirlan Yensebek: **the longest custody or house arrest before trial** (UPK 151(2)-(4), 146(4))
    - ended between 18 January and 14 February 2025: case received by the court; last lawful day 16 July 2026, 17 July 2026 at the latest
    - 18 months, start: 17 January 2025; binds the authority; possible; law of medium confidence
  - Temirlan Yensebek: **detention without a court order** (UPK 131(4), 133(2))
    - ended 17 January 2025: preventive measure in force from this day: custody; last lawful minute 20 January 2025, 20 January 2025 at 00:00 at the earliest
    - 72 hours, start: 17 January 2025; binds the authority; likely
  - Temirlan Yensebek: **order on the measure, within the hours of detention** (UPK 131(4), 133(2))
    - ended 18 January 2025: order on a preventive measure issued: custody; last lawful minute 20 January 2025, 20 January 2025 at 00:00 at the earliest
    - 72 hours, start: 17 January 2025; binds the authority; possible
  - Temirlan Yensebek: **bringing before a judge (Covenant)** (ICCPR 9(3); GC 35, para. 33)
    - ended 18 January 2025: order on a preventive measure issued: custody; last lawful minute 19 January 2025, 19 January 2025 at 00:00 at the earliest
    - 48 hours, start: 17 January 2025; binds the authority; likely
  - Temirlan Yensebek: **telling the reasons for the arrest (Covenant)** (ICCPR 9(2); GC 35, paras. 24-27)
    - no figure in the law; 653 days so far, by the record
    - start: 17 January 2025; binds the authority
  - Temirlan Yensebek: **telling an arrested person of the charge (Covenant)** (ICCPR 9(2); GC 35, paras. 29-30)
    - no figure in the law; 653 days so far, by the record
    - start: 17 January 2025; binds the authority
  - Temirlan Yensebek: **trial within a reasonable time or release (Covenant)** (ICCPR 9(3); GC 35, para. 37)
    - no figure in the law; ended after 84 days, 11 April 2025: verdict: convicted
    - start: 17 January 2025; binds the court
  - Temirlan Yensebek: **appeal against an order of the investigating judge** (UPK 107(2))
    - cannot be decided: the record does not settle: on record: case received by the court or main trial opened; last lawful day 21 January 2025
    - 3 days, start: 18 January 2025; binds the defence; possible
  - **judge's decision on the received case** (UPK 319(4))
    - may have run out before: main trial appointed (between 18 January and 14 February 2025); last lawful day: between 23 January and 19 February 2025
    - 5 days, start: between 18 January and 14 February 2025; binds the court; possible
  - **start of the trial** (UPK 322(4))
    - its first term ran out on 4 March 2025 at 00:00; extensions are reported; then, 9 April 2025 at 11:00: main trial opened; last lawful day: between 3 February and 3 March 2025
    - extended at least 1 time, dates and lengths not on record; could reach 17 March 2025 at most
    - 15 days, start: between 18 January and 14 February 2025; binds the court; likely
  - **next step of the court with the case** (UPK 319(4), 321(2), 322(4))
    - ended between 18 January and 14 February 2025: main trial appointed; last lawful day: between 9 March and 5 April 2025
    - 50 days, start: between 18 January and 14 February 2025; the monitor's own yardstick, not a rule of law
  - Temirlan Yensebek: **examining the need for the detention again (Covenant)** (ICCPR 9(3); GC 35, para. 38)
    - no figure in the law; ended after 83 days, 11 April 2025: verdict: convicted
    - start: 18 January 2025; binds the court
  - Temirlan Yensebek: **appeal against the verdict** (UPK 418(1))
    - cannot be decided: the date is not on record: appeal filed; last lawful day 28 April 2025
    - 15 days, start: 11 April 2025; binds the defence; possible
  - Temirlan Yensebek: **entry into force of an unappealed verdict** (UPK 470(1), 418(1))
    - the first lawful day has come; on record, not earlier than 11 April 2025: appeal filed; first lawful day 29 April 2025
    - 15 days, start: 11 April 2025; binds the court; possible; law of medium confidence
  - Temirlan Yensebek: **outcome of the appeal** (UPK 421, 425)
    - cannot be decided: the date is not on record: appeal filed; last lawful day: between 11 October 2025 and 1 May 2027
    - 6 months, start: not earlier than 11 April 2025; possible; the monitor's own yardstick, not a rule of law
  - Temirlan Yensebek: **next step after the verdict** (UPK 418(1), 470)
    - cannot be decided: the date is not on record: appeal filed; last lawful day 11 June 2025
    - 2 months, start: 11 April 2025; possible; the monitor's own yardstick, not a rule of law
  - Temirlan Yensebek: **written judgment for the review (Covenant)** (ICCPR 14(5); GC 32, para. 49)
    - no figure in the law; 569 days so far, by the record
    - start: 11 April 2025; binds the court
  - Temirlan Yensebek: **review by a higher court (Covenant)** (ICCPR 14(3)(c), 14(5); GC 32, paras. 35, 49)
    - no figure in the law
    - start: not earlier than 11 April 2025; binds the court

  ### Steps not on record

  - between detained (17 January 2025) and case received by the court (between 18 January and 14 February 2025) the record lacks case sent to the prosecutor (UPK 192(2)) \[1\] \[5\]
  - Temirlan Yensebek: between detained (17 January 2025) and main trial appointed (between 18 January and 14 February 2025) the record lacks told of the status (UPK 65(1)) \[1\] \[4\]

  ### Facts that would settle most

  - Temirlan Yensebek: the date is not on record: appeal filed (3 conclusions)
  - that nothing stopped the clock is not on record: case received by the court (1 conclusion)
  - an extension is reported without its date or length: main trial appointed (1 conclusion)
  - Temirlan Yensebek: after “preventive measure in force from this day: custody” none of these is on record: qualification of the act announced (1 conclusion)
  - the act that had to come before is not on record: case received by the court (1 conclusion)
  - Temirlan Yensebek: the act that had to come before is not on record: main trial appointed (1 conclusion)

  ### Documents to ask for

  - **day the case arrived and orders extending the term**
    - from: court of appeal
    - under UPK 425; to be answered within 10 days of the request
    - to settle whether this is so: “Appeal without an outcome on record” (Temirlan Yensebek)
  - **note on the entry of the verdict into force**
    - from: court of first instance
    - under UPK 470; to be answered within 5 days of the request
    - to settle whether this is so: “Verdict with neither appeal nor entry into force on record” (Temirlan Yensebek)
  - **order appointing the trial, and any order putting its start off**
    - from: court of first instance
    - under UPK 322(4); to be answered within 3 days of the request
    - to settle whether this is so: “Start of the trial late”
  - **resolution on the qualification of the act with the day it was announced**
    - from: investigator or inquirer
    - under UPK 64(9)(7); to be answered within 3 days of the request
    - to settle whether this is so: “Custody or house arrest before qualification kept too long” (Temirlan Yensebek) (law of medium confidence)
  - **inventory of the case file**
    - from: court of first instance
    - under UPK 99(4); to be answered within 3 days of the request
    - to settle whether this is so: “Steps of the case missing on record”
  - **documents of the missing steps**
    - from: investigator or inquirer
    - under UPK 64(9)(23); to be answered within 3 days of the request
    - to settle whether this is so: “Steps of the person's status missing on record” (Temirlan Yensebek)

  ## Law that is cited

  The numbers of a reference are the article, its part and its point: 64(9)(7) is article 64, part 9, point 7.

  - **yardstick of the monitor, not a norm of law**: UPK 319(4), 321(2), 322(4); UPK 418(1), 470; UPK 421, 425
    - read 23 November 2026
  - **Criminal Procedure Code of 4 July 2014 No. 231-V**: UPK 48(2)-(4); UPK 64(9)(7); UPK 64(9)(23); UPK 64, 65, 65-1; UPK 65(1); UPK 99(4); UPK 107(2); UPK 131(4), 133(2); UPK 139(1); UPK 139(1), 48; UPK 151(1); UPK 151(2)-(4), 146(4); UPK 179, 192, 302, 319, 322; UPK 192(2); UPK 319(4); UPK 322(4); UPK 418(1); UPK 425; UPK 470; UPK 470(1), 418(1)
    - https\://adilet.zan.kz/rus/docs/K1400000231, with amendments up to 3 January 2026, read 23 November 2026
  - **Criminal Code of 3 July 2014 No. 226-V**: UK 174(1)
    - https\://adilet.zan.kz/rus/docs/K1400000226, with amendments up to 3 January 2026, read 23 November 2026
  - **Human Rights Committee, general comment No. 35 on article 9 (CCPR/C/GC/35, 16 December 2014)**: ICCPR 9(2); GC 35, paras. 24-27; ICCPR 9(2); GC 35, paras. 29-30; ICCPR 9(3); GC 35, para. 33; ICCPR 9(3); GC 35, para. 37; ICCPR 9(3); GC 35, para. 38
    - https\://docs.un.org/en/CCPR/C/GC/35, read 25 November 2026
  - **Human Rights Committee, general comment No. 32 on article 14 (CCPR/C/GC/32, 23 August 2007)**: ICCPR 14(3)(c), 14(5); GC 32, paras. 35, 49; ICCPR 14(5); GC 32, para. 49
    - https\://docs.un.org/en/CCPR/C/GC/32, read 25 November 2026

  ## Sources

  - \[1\] Vlast, Kazakhstan's Police Detains Editor of Satirical Media, https\://vlast.kz/english/63518-kazakhstans-police-detains-editor-of-satirical-media.html, published 20 January 2025, read 24 November 2026, graded B by the monitor
  - \[2\] Vlast, \[ru\] Прокурор запросил пять лет ограничения свободы для администратора паблика сатирических новостей Qaznews24 Темирлана Енсебека, https\://vlast.kz/kz/novosti/64659-prokuror-zaprosil-pat-let-ogranicenia-svobody-dla-administratora-pablika-satiriceskih-novostej-qaznews24-temirlana-ensebeka.html, published between 11 April 2025 and 24 November 2026, read 24 November 2026, graded B by the monitor
    - The day of publication is not on the text read; it tells of the sitting of Friday, 11 April.
  - \[3\] Human Rights Watch, Kazakhstan arrests satirical Instagram founder, https\://miragenews.com/kazakhstan-arrests-satirical-instagram-founder-1401296, published between 21 January and 11 April 2025, read 24 November 2026, graded B by the monitor
    - Read as republished by Mirage News, title as in the address; the day is not on the text read. It quotes the court's decision and a police statement of 21 January and asks for release from pretrial detention, so it is from before the verdict.
  - \[4\] Orda, \[ru\] Первое судебное заседание по делу Темирлана Енсебека перенесли, https\://orda.kz/pervoe-sudebnoe-zasedanie-po-delu-temirlana-ensebeka-perenesli-398077, published 14 February 2025, read 24 November 2026, graded B by the monitor
    - The page says “today” of 14 February.
  - \[5\] Orda, \[ru\] «Ашық сот\!» — суд над автором Qaznews24 Енсебеком закрыли от журналистов, https\://orda.kz/ashyk-sot-sud-nad-avtorom-qaznews24-ensebekom-zakryli-ot-zhurnalistov-400212, published 9 April 2025, read 24 November 2026, graded B by the monitor
    - The page says “today” of 9 April.
  - \[6\] fbrk.kz, \[ru\] Дело Енсебека: сатира или провокация?, https\://fbrk.kz/articles/delo-ensebeka-satira-ili-provokaciya, published 10 April 2025, read 24 November 2026, graded C by the monitor
  - \[7\] Committee to Protect Journalists, Kazakh journalist Temirlan Yensebek sentenced to 5 years of restricted freedom, https\://22.frenchintelligence.org/2025/04/17/kazakh-journalist-temirlan-yensebek-sentenced-to-5-years-of-restricted-freedom, published 17 April 2025, read 24 November 2026, graded B by the monitor
    - Read in a republication, which gives the place and the day of the original: New York, April 17, 2025.
  - \[8\] Orda, Temirlan Yensebek's Lawyer Files Appeal, https\://en.orda.kz/temirlan-yensebeks-lawyer-files-appeal-6132/, published between 11 April 2025 and 24 November 2026, read 24 November 2026, graded B by the monitor
    - The day of publication is not on the text read; not before the verdict of 11 April 2025.
