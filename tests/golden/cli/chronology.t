# The document for others.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim chronology article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31
  # Private-life case against three journalists (article-147-2023)

  as of 31 July 2024, with what was known by 31 July 2024

  10 entries are left out: not certainly known by then

  - **procedure:** Criminal procedure
  - **charged under:** UK 147(4)
  - **as of:** 31 July 2024
  - **known by:** 31 July 2024
  - **law pack:** kz, version 2026.1, HASH
  - **record:** HASH
  - **made by:** merzim 0.1.0
  - **lowest confidence of the law relied on:** low
  - **names and confidentiality:** For the public

  Left out because it rests on law of low confidence: findings (5) and terms (6).

  Events and statements are reported by the numbered sources. Everything under “Computed” is concluded by merzim from them and from the law pack.

  ## Participants (4)

  - **Oleg Gusev** (person the case is about; "Novoye Televidenie", Temirtau) \[1\]
    - charge: UK 147(4): Dissemination of data on private life (gravity: grave crime; form of investigation: inquiry; imprisonment up to 6 years; law of low confidence) \[1\]
  - **Irina Moskovka** (person the case is about; Karaganda correspondent of the newspaper "Vremya") \[1\]
  - **Alexandra Alekhova** (person the case is about; journalist, Almaty) \[1\]
  - **Elena S.** (complainant; Almaty resident) \[1\]

  ## Events as reported

  - **date not on record**: publication or other act the case is about; Oleg Gusev, Irina Moskovka and Alexandra Alekhova \[1\]

    > claims the journalists disclosed her private life by publishing details of her expunged convictions
    - computed from the rest of the record: not later than 21 December 2023
  - **date not on record**: complaint or report filed; Elena S. \[1\]

    > The pre-trial investigation was initiated following a complaint from an Almaty resident, Elena S., who claims the journalists disclosed her private life by publishing details of her expunged convictions.
    - computed from the rest of the record: not later than 21 December 2023
  - **not later than 21 December 2023**: registered in the unified register (ERDR): investigation begins \[1\]

    > has now been ongoing for over seven months
    - Almaty
    - note: Seven months before 21 July 2024 at the latest; no earliest day is known. "Over seven months" suggests, but does not say, not yet eight. Police of Almaty.
  - **2 May 2024**: learned of the case; Oleg Gusev \[1\]

    > Oleg Gusev reported that he only learned of the investigation’s commencement on 2 May when contacted by the police to be brought to Almaty for questioning.
  - **2 May 2024**: summoned; Oleg Gusev \[1\]

    > when contacted by the police to be brought to Almaty for questioning
    - Almaty
  - **between 2 and 30 May 2024**: told of the status: witness with the right to defence; Oleg Gusev \[1\]

    > At the police station, Gusev discovered that the journalists were classified as witnesses with a right to defense.
    - note: The day at the police station is not given.
  - **not later than 30 May 2024**: status acquired or assigned: witness with the right to defence; Irina Moskovka and Alexandra Alekhova \[1\]

    > the journalists were classified as witnesses with a right to defense
    - note: Discovered by Mr Gusev; whether and when they were told themselves is not said. No later status of theirs is known.
  - **30 May 2024**: told of the status: suspect; Oleg Gusev \[1\]

    > On 30 May, he was informed he had become a suspect in the case.

  ## Statements about spans of time, as reported

  - registered in the unified register (ERDR): investigation begins: what it began was still going on on 21 July 2024, at least 7 months \[1\]

    > has now been ongoing for over seven months
  - from 30 May 2024 to 21 July 2024: none of these, concerning Oleg Gusev: interrogated or summoned \[1\]

    > Since then, Gusev told the Adil Soz Foundation that he has not been summoned for further questioning.

  ## Computed

  “Not on record” means that no document or report shows it; it may exist.

  ### Where things stand (computed)

  - stage: pre-trial investigation, since 21 December 2023 at the latest (at least 7 months 10 days; at least 223 days)
  - **Oleg Gusev**
    - status: suspect, since 30 May 2024 (62 days)
    - measure: none on record
  - **Irina Moskovka**
    - status: witness with the right to defence: last known not later than 30 May 2024, at least 62 days ago; nothing later on record
    - measure: none on record
  - **Alexandra Alekhova**
    - status: witness with the right to defence: last known not later than 30 May 2024, at least 62 days ago; nothing later on record
    - measure: none on record

  ### Findings (computed)

  - high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.
    - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law
    - Because:
      - term “notice of the case to a person named in it”, counted from: between 1 January 2015 and 21 December 2023; its end: 31 January 2015 at the earliest, 20 January 2024 at the latest
        - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) \[1\]
          - its date is not before the procedure came into force
        - the law: UPK 65-1, 110(4), 30 days (confidence: high)
        - reading “the first day is not counted, no roll” (yardstick): 30 days; end between 31 January 2015 and 20 January 2024, without extensions between 31 January 2015 and 20 January 2024
          - start: 21 December 2023
          - the day of the start is not counted: 21 December 2023
          - plus 30 days: 20 January 2024
          - result: 20 January 2024
        - ended by: learned of the case (2 May 2024) \[1\]
        - ended by: summoned (2 May 2024) \[1\]
        - ended by: told of the status: witness with the right to defence (between 2 and 30 May 2024) \[1\]
        - ended by: told of the status: suspect (30 May 2024) \[1\]
      - on 31 July 2024: beyond what it is measured against, as the record has it (certain)
  - high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.
    - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law
    - Because:
      - term “notice of the case to a person named in it”, counted from: between 1 January 2015 and 21 December 2023; its end: 31 January 2015 at the earliest, 20 January 2024 at the latest
        - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) \[1\]
          - its date is not before the procedure came into force
        - the law: UPK 65-1, 110(4), 30 days (confidence: high)
        - reading “the first day is not counted, no roll” (yardstick): 30 days; end between 31 January 2015 and 20 January 2024, without extensions between 31 January 2015 and 20 January 2024
          - start: 21 December 2023
          - the day of the start is not counted: 21 December 2023
          - plus 30 days: 20 January 2024
          - result: 20 January 2024
        - no act that ends it is on record
      - on 31 July 2024: what would make it lawful is not on record (certain)
  - high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.
    - UPK 65-1, 110(4); last lawful day: not later than 20 January 2024; the monitor's own yardstick, not a rule of law
    - Because:
      - term “notice of the case to a person named in it”, counted from: between 1 January 2015 and 21 December 2023; its end: 31 January 2015 at the earliest, 20 January 2024 at the latest
        - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) \[1\]
          - its date is not before the procedure came into force
        - the law: UPK 65-1, 110(4), 30 days (confidence: high)
        - reading “the first day is not counted, no roll” (yardstick): 30 days; end between 31 January 2015 and 20 January 2024, without extensions between 31 January 2015 and 20 January 2024
          - start: 21 December 2023
          - the day of the start is not counted: 21 December 2023
          - plus 30 days: 20 January 2024
          - result: 20 January 2024
        - no act that ends it is on record
      - on 31 July 2024: what would make it lawful is not on record (certain)
  - medium, beyond the monitor's yardstick, certain: Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.
    - UPK 64(4), 192(8); the monitor's own yardstick, not a rule of law
    - Because:
      - the state began with: told of the status: suspect (30 May 2024) \[1\]
      - no act of the kind looked for is on record since
      - from the last sign on record to 31 July 2024: 62 days; the limit is 30 days
      - on 31 July 2024: beyond what it is measured against, as the record has it (certain)

  ### Terms (computed)

  - **registration of a report** (UPK 185(1); Rules No. 89)
    - cannot be decided: the date is not on record: complaint or report filed; last lawful minute: not later than 23 December 2023
    - 24 hours, start: not later than 21 December 2023; binds the authority; possible; law of medium confidence
  - Oleg Gusev: **notice of the case to a person named in it** (UPK 65-1, 110(4))
    - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; then, 2 May 2024: learned of the case; last lawful day: not later than 20 January 2024
    - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law
  - Irina Moskovka: **notice of the case to a person named in it** (UPK 65-1, 110(4))
    - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; last lawful day: not later than 20 January 2024
    - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law
  - Alexandra Alekhova: **notice of the case to a person named in it** (UPK 65-1, 110(4))
    - ran out on 21 January 2024 at 00:00 at the latest, 192 days ago or more; last lawful day: not later than 20 January 2024
    - 30 days, start: not later than 21 December 2023; the monitor's own yardstick, not a rule of law
  - Oleg Gusev: **status of a suspect, until the accusation or its end** (UPK 64, 192)
    - running, 303 days left; last lawful day 30 May 2025
    - 12 months, start: 30 May 2024; the monitor's own yardstick, not a rule of law
  - Oleg Gusev: **trial without undue delay (Covenant)** (ICCPR 14(3)(c); GC 32, para. 35)
    - no figure in the law; 62 days so far, by the record
    - start: 30 May 2024; binds the court

  ### Facts that would settle most

  - the date is not on record: complaint or report filed (1 conclusion)
  - Irina Moskovka: that the person was told is not on record: registered in the unified register (ERDR): investigation begins (1 conclusion)
  - Alexandra Alekhova: that the person was told is not on record: registered in the unified register (ERDR): investigation begins (1 conclusion)
  - Oleg Gusev: the act that should have followed is not on record: told of the status: suspect (1 conclusion)

  ### Documents to ask for

  - **document given on acceptance of the report, with its number and time**
    - from: police
    - under UPK 185(1); to be answered within 3 days of the request
    - to settle whether this is so: “Report not registered in time” (law of medium confidence)
  - **resolution or record on the status, with the day rights were explained**
    - from: investigator or inquirer
    - under UPK 109; to be answered within 3 days of the request
    - because of: Person named in the case learned of it late (Oleg Gusev)
    - to settle whether this is so: “Person named in the case learned of it late” (Irina Moskovka)
    - to settle whether this is so: “Person named in the case learned of it late” (Alexandra Alekhova)
  - **the report or testimony that names the person**
    - from: investigator or inquirer
    - under UPK 65-1(2)(11); to be answered within 3 days of the request
    - because of: Person named in the case learned of it late (Oleg Gusev)
    - to settle whether this is so: “Person named in the case learned of it late” (Irina Moskovka)
    - to settle whether this is so: “Person named in the case learned of it late” (Alexandra Alekhova)
  - **term of the investigation as fixed by the prosecutor**
    - from: prosecutor
    - under UPK 192(8); to be answered within 7 days of the request
    - because of: Suspect neither summoned nor questioned for thirty days (Oleg Gusev)

  ## Law that is cited

  The numbers of a reference are the article, its part and its point: 64(9)(7) is article 64, part 9, point 7.

  - **yardstick of the monitor, not a norm of law**: UPK 64(4), 192(8); UPK 64, 192; UPK 65-1, 110(4); yardstick
    - read 23 November 2026
  - **Criminal Procedure Code of 4 July 2014 No. 231-V**: UPK 65-1(2)(11); UPK 109; UPK 185(1); UPK 192(8)
    - https\://adilet.zan.kz/rus/docs/K1400000231, with amendments up to 3 January 2026, read 23 November 2026
  - **Criminal Code of 3 July 2014 No. 226-V**: UK 147(4)
    - https\://adilet.zan.kz/rus/docs/K1400000226, with amendments up to 3 January 2026, read 23 November 2026
  - **Rules on reports of criminal offences, order of the Prosecutor General of 19 September 2014 No. 89**: UPK 185(1); Rules No. 89
    - https\://adilet.zan.kz/rus/docs/V14W0009744, read 23 November 2026
  - **Human Rights Committee, general comment No. 32 on article 14 (CCPR/C/GC/32, 23 August 2007)**: ICCPR 14(3)(c); GC 32, para. 35
    - https\://docs.un.org/en/CCPR/C/GC/32, read 25 November 2026

  ## Sources

  - \[1\] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https\://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
    - The text does not say when it was published; its facts were known by the end of July 2024.

$ merzim chronology adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  # Данияр Адилбеков и Ерлан Саудегеров: публикации в «Дикой Орде» (adilbekov-2024)

  на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.

  10 записей не учтено: к этому дню не было достоверно известно

  - **процедура:** Уголовный процесс
  - **суд:** Astana Interdistrict Criminal Court
  - **статьи по делу:** УК 274(2), УК 419(3), УК 419
  - **по состоянию на:** 31 июля 2024 г.
  - **сведения, известные на день:** 31 июля 2024 г.
  - **нормативная база:** kz, версия 2026.1, HASH
  - **записи по делу:** HASH
  - **составлено программой:** merzim 0.1.0
  - **наименьшая степень уверенности в содержании применённых норм:** низкая
  - **имена и конфиденциальность:** Для публикации

  Не приведено, так как опирается на нормы, в содержании которых уверенность низкая: выводы (1) и сроки (3).

  События и сообщения приведены по пронумерованным источникам. Всё, что стоит под заголовками со словом «вычислено», выведено программой merzim из этих сведений и из её нормативной базы.

  ## Участники (5)

  - **Данияр Адилбеков** (лицо, в отношении которого ведётся производство; журналист, Telegram-канал «Дикая Орда») \[1\]
    - вменяемое деяние: УК 274(2): Распространение заведомо ложной информации группой, с использованием служебного положения, СМИ или сетей (тяжесть: преступление средней тяжести; форма расследования: предварительное следствие; лишение свободы до 3 лет) \[1\]
    - вменяемое деяние: УК 419(3): Заведомо ложный донос с обвинением в коррупционном, тяжком или особо тяжком преступлении либо из корысти (тяжесть: тяжкое преступление; форма расследования: предварительное следствие; лишение свободы до 8 лет) \[1\]
  - **Ерлан Саудегеров** (лицо, в отношении которого ведётся производство; нефтетрейдер, по версии следствия источник журналиста) \[1\]
    - вменяемое деяние: УК 419: Заведомо ложный донос, часть не названа (уверенность в содержании нормы: низкая) \[1\]
  - **Гульжан Ергалиева** (заявитель; журналист) \[1\]
  - **Aljawdher Yusuf Rashed M.** (заявитель; арабский представитель аэропорта Астаны) \[1\]
  - **Ерлан Аккенженов** (заявитель; вице-министр энергетики) \[1\]

  ## События (по сообщениям источников)

  - **даты в записях нет**: публикация или иное деяние, являющееся предметом дела; Данияр Адилбеков \[1\]

    > \[en\] The case was initiated due to publications on the Telegram channel "Dikaya Orda".
    - вычислено по остальным записям: не позднее 27 марта 2024 г.
  - **даты в записях нет**: подано заявление или сообщение; Гульжан Ергалиева \[1\]

    > \[en\] filed complaints with the police, leading to the case being qualified under the article on disseminating knowingly false information
    - вычислено по остальным записям: не позднее 27 марта 2024 г.
  - **даты в записях нет**: подано заявление или сообщение; Aljawdher Yusuf Rashed M. \[1\]

    > \[en\] filed complaints with the police, leading to the case being qualified under the article on disseminating knowingly false information
    - вычислено по остальным записям: не позднее 27 марта 2024 г.
  - **даты в записях нет**: подано заявление или сообщение; Ерлан Аккенженов \[1\]

    > \[en\] Based on a statement from Deputy Minister of Energy Yerlan Akkenzhenov, Adilbekov is also charged with "False denunciation", which carries a maximum sentence of eight years.
    - вычислено по остальным записям: не позднее 27 марта 2024 г.
  - **27 марта 2024 г.**: задержание; Данияр Адилбеков \[1\]

    > \[en\] Daniyar Adilbekov was detained on 27 March 2024 in Astana and arrested for two months on suspicion of knowingly making a false denunciation.
    - Astana
  - **27 марта 2024 г.**: начало действия меры пресечения: содержание под стражей; Данияр Адилбеков \[1\]

    > \[en\] Daniyar Adilbekov was detained on 27 March 2024 in Astana and arrested for two months on suspicion of knowingly making a false denunciation.
    - срок, по сообщению источника: 2 месяца
    - примечание: \[en\] Counted from the detention; the day of the order is another event.
  - **в период с 27 марта по 1 апреля 2024 г.**: вынесено постановление о мере пресечения: содержание под стражей; Данияр Адилбеков \[2\]
    - примечание: \[en\] The Astana police confirmed on 1 April that the court had chosen custody. The fact is well attested (A), the day is not known (C).
  - **в период с 27 марта по 31 июля 2024 г.**: срок меры пресечения продлён: содержание под стражей; Данияр Адилбеков \[1\]

    > \[en\] His arrest was extended several times.
    - не менее 2 раз
    - примечание: \[en\] No dates and no terms are given: the first extension should lie before the end of the two months (27 May), the others up to the end of July.
  - **в период с 27 марта по 31 июля 2024 г.**: ходатайство стороны защиты об изменении меры пресечения; Данияр Адилбеков \[1\]

    > \[en\] His defence lawyers' requests to change the preventive measure were rejected by the court.
    - не менее 2 раз
  - **в период с 27 марта по 31 июля 2024 г.**: ходатайство об изменении меры разрешено: отказано; Данияр Адилбеков \[1\]

    > \[en\] His defence lawyers' requests to change the preventive measure were rejected by the court.
    - не менее 2 раз
  - **1 апреля 2024 г.**: комментарий должностного лица \[2\]
    - примечание: \[en\] The Astana police: a case on knowingly false information about the commission of a crime, that is false denunciation.
  - **не позднее 1 апреля 2024 г.**: источник называет квалификацию: Заведомо ложный донос, часть не названа; Данияр Адилбеков \[2\]
    - примечание: \[en\] False denunciation; the part is not named.
  - **17 апреля 2024 г.**: опубликовано письмо или заявление лица; Данияр Адилбеков \[3\]
    - стало известно: 17 апреля 2024 г.
    - примечание: \[en\] His letter from the temporary detention facility.
  - **18 апреля 2024 г.**: комментарий должностного лица \[4\]
    - стало известно: 18 апреля 2024 г.
    - примечание: \[en\] Deputy interior minister Kozhayev: statements of Akkenzhenov and Yergalieva, expert opinions, signs of false denunciation; a publication in the media can be a denunciation.
  - **не позднее 18 апреля 2024 г.**: источник называет квалификацию: Клевета (декриминализована в 2020 году); Данияр Адилбеков \[4\]
    - стало известно: 18 апреля 2024 г.
    - примечание: \[en\] By this account, quoting the ministry, the case began as slander (no longer a crime since 2020) and became false denunciation.
  - **даты в записях нет**: статус приобретён или присвоен: подозреваемый; Ерлан Саудегеров \[1\]

    > \[en\] The charge of knowingly false denunciation was also brought against oil trader Yerlan Saudegerov, who, according to the investigation, was the journalist's source of information.
    - примечание: \[en\] Known in July 2024. The act that gave him the status is not named; before the case went to court, being a charge of that case.
    - вычислено по остальным записям: не позднее 22 июля 2024 г.
  - **22 июля 2024 г.**: дело поступило в суд \[1\]

    > \[en\] On 22 July, the criminal case was admitted to the Astana Interdistrict Criminal Court.
    - Astana Interdistrict Criminal Court
  - **в период с 22 по 31 июля 2024 г.**: назначено главное судебное разбирательство; Данияр Адилбеков \[1\]

    > \[en\] The main trial in the journalist's case is scheduled for 5 August.
    - Astana Interdistrict Criminal Court

  ## Назначено (по сообщениям источников)

  - **5 августа 2024 г.**: начало главного судебного разбирательства \[1\]

    > \[en\] The main trial in the journalist's case is scheduled for 5 August.
    - Astana Interdistrict Criminal Court
    - начало главного судебного разбирательства: назначено на 5 августа 2024 г., через 5 дней; ещё не состоялось; в пределах срока «начало главного разбирательства» (УПК 322(4)): последний допустимый день — в период с 6 по 15 августа 2024 г.

  ## Вычислено

  «Записи нет» означает, что это не отражено ни в одном документе и ни в одном сообщении; само действие или документ могут существовать.

  ### Текущее положение (вычислено)

  - стадия: назначено главное разбирательство, с одного из дней периода с 22 по 31 июля 2024 г.; суд первой инстанции, с 22 июля 2024 г. (9 дней)
  - **Данияр Адилбеков**
    - статус: подсудимый, с одного из дней периода с 22 по 31 июля 2024 г.
    - мера пресечения: содержание под стражей, с 27 марта 2024 г. (126 дней)
  - **Ерлан Саудегеров**
    - статус: подозреваемый: последние сведения — не позднее 22 июля 2024 г., не менее 9 дней назад; более поздних записей нет
    - мера пресечения: записей нет

  ### Выводы (вычислено)

  - критическая важность, записи нет, достоверно: Данияр Адилбеков: последний подтверждённый документами срок содержания под стражей (первоначально 2 месяца, УПК 151(1)) истёк 27 мая 2024 г.; продления сверх него с датами и сроками не записаны.
    - УПК 151(1); последний допустимый день — 26 мая 2024 г., самое позднее 27 мая 2024 г.; продлён не менее 2 раз, дат и сроков в записях нет; мог продлиться самое большее до 27 декабря 2024 г.; уверенность в содержании нормы: средняя
    - Обоснование:
      - срок «содержание под стражей до суда», отсчёт: 27 марта 2024 г.; конец: самое раннее 26 мая 2024 г., самое позднее 27 мая 2024 г.
        - начало течения: начало действия меры пресечения: содержание под стражей (27 марта 2024 г.) \[1\]
        - норма: УПК 151(1), 2 месяца (уверенность в её содержании: высокая)
        - толкование «первый день включается: последний законный день — накануне того же числа» (УПК 48(2)-(5)): 2 месяца; конец: 26 мая 2024 г.; без продлений: 26 мая 2024 г.
          - начало: 27 марта 2024 г.
          - день начала считается: 27 марта 2024 г.
          - плюс 2 месяца: 27 мая 2024 г.
          - первый день включён, поэтому днём раньше: 26 мая 2024 г.
          - итог: 26 мая 2024 г.
          - с продлениями срок мог дойти самое большее до: 26 декабря 2024 г.
        - толкование «срок истекает в то же число последнего месяца, как пишут в постановлениях («до 27 мая»)» (УПК 48(4)): 2 месяца; конец: 27 мая 2024 г.; без продлений: 27 мая 2024 г.
          - начало: 27 марта 2024 г.
          - день начала не считается: 27 марта 2024 г.
          - плюс 2 месяца: 27 мая 2024 г.
          - итог: 27 мая 2024 г.
          - с продлениями срок мог дойти самое большее до: 27 декабря 2024 г.
        - продлено без даты или срока: срок меры пресечения продлён: содержание под стражей (в период с 27 марта по 31 июля 2024 г.) \[1\]
        - течение срока окончено: дело поступило в суд (22 июля 2024 г.) \[1\]
        - срок утратил значение: назначено главное судебное разбирательство (в период с 22 по 31 июля 2024 г.) \[1\]
      - на 31 июля 2024 г.: записи о том, что сделало бы это законным, нет (достоверно)
  - критическая важность, записи нет, достоверно: Данияр Адилбеков: нет записи ни о продлениях содержания под стражей с их сроками, ни о своевременном объявлении квалификации; следует запросить и то и другое.
    - УПК 151(1); уверенность в содержании нормы: средняя
    - Обоснование:
      - в совокупности с выводом: Содержание под стражей без записи о сроке (его обоснование приведено при нём)
      - в совокупности с выводом: Содержание под стражей или домашний арест до квалификации сверх срока (его обоснование приведено при нём)
      - на 31 июля 2024 г.: записи о том, что сделало бы это законным, нет (достоверно)
  - высокая важность, записи нет, достоверно: Данияр Адилбеков: объявление квалификации после применения меры — записи нет; срок (10 дней, УПК 139(1)) истёк 6 апреля 2024 г.
    - УПК 139(1); последний допустимый день — 6 апреля 2024 г., самое раннее 5 апреля 2024 г.; уверенность в содержании нормы: средняя
    - Обоснование:
      - срок «квалификация после применённого до неё содержания под стражей или домашнего ареста», отсчёт: 27 марта 2024 г.; конец: самое раннее 5 апреля 2024 г., самое позднее 6 апреля 2024 г.
        - начало течения: начало действия меры пресечения: содержание под стражей (27 марта 2024 г.) \[1\]
        - норма: УПК 139(1), 10 дней (уверенность в её содержании: средняя)
        - толкование «день применения меры не считается» (УПК 139(1), 48): 10 дней; конец: 6 апреля 2024 г.; без продлений: 6 апреля 2024 г.
          - начало: 27 марта 2024 г.
          - день начала не считается: 27 марта 2024 г.
          - плюс 10 дней: 6 апреля 2024 г.
          - итог: 6 апреля 2024 г.
        - толкование «день применения меры считается» (УПК 139(1), 48): 10 дней; конец: 5 апреля 2024 г.; без продлений: 5 апреля 2024 г.
          - начало: 27 марта 2024 г.
          - день начала считается: 27 марта 2024 г.
          - плюс 10 дней: 5 апреля 2024 г.
          - итог: 5 апреля 2024 г.
        - записи о действии, которым оканчивается течение срока, нет
      - на 31 июля 2024 г.: записи о том, что сделало бы это законным, нет (достоверно)
  - высокая важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Постановление суда вынесено по истечении часов задержания: по записям, «вынесено постановление о мере пресечения: содержание под стражей» (в период с 27 марта по 1 апреля 2024 г.) — после 29 марта 2024 г., когда окончился срок (48 часов; УПК 131(4), 133(2)); записи неполны, и в них может не быть того, что сделало бы это законным.
    - УПК 131(4), 133(2); последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00
    - Обоснование:
      - срок «постановление о мере пресечения в пределах часов задержания», отсчёт: 27 марта 2024 г.; конец: самое раннее 29 марта 2024 г. в 00:00, самое позднее 29 марта 2024 г.
        - начало течения: задержание (27 марта 2024 г.) \[1\]
        - норма: УПК 131(4), 133(2), 48 часов (уверенность в её содержании: высокая)
        - толкование «до минуты с момента фактического ограничения свободы, нерабочее время включается» (УПК 48(2), 48(5), 131): 48 часов; конец: 29 марта 2024 г.; без продлений: 29 марта 2024 г.
          - начало: 27 марта 2024 г.
          - плюс 48 часов: 29 марта 2024 г.
          - итог: 29 марта 2024 г.
        - течение срока окончено: вынесено постановление о мере пресечения: содержание под стражей (в период с 27 марта по 1 апреля 2024 г.) \[2\]
        - срок утратил значение: дело поступило в суд (22 июля 2024 г.) \[1\]
      - условие, при котором записанное доказывает нарушение, не выполнено
        - не выполнено: что-либо из следующего: записаны все документы, полученные и поданные лицом: да; материалы дела записаны полностью: да
      - на 31 июля 2024 г.: не установлено: по одному варианту, который допускают записи, не хватает того, что сделало бы это законным, по другому всё есть (возможно)
        - что позволило бы это установить:
          - час: задержание (27 марта 2024 г.) \[1\]
          - точный день: вынесено постановление о мере пресечения: содержание под стражей (в период с 27 марта по 1 апреля 2024 г.) \[2\]
          - час: дело поступило в суд (22 июля 2024 г.) \[1\]
          - верно ли следующее: лицо является несовершеннолетним
          - верно ли следующее: основание для задержания на 72 часа, кроме тяжести и экстремизма
          - верно ли следующее: лицо подозревается в совершении деяния в составе преступной группы
          - верно ли следующее: записаны все документы, полученные и поданные лицом
          - верно ли следующее: материалы дела записаны полностью
  - средняя важность, записи нет, возможно: по одному из вариантов, которые допускают записи: Доставление к судье — позже 48 часов после ареста (для несовершеннолетних: 24): по записям, «вынесено постановление о мере пресечения: содержание под стражей» (в период с 27 марта по 1 апреля 2024 г.) — после 29 марта 2024 г., когда окончился срок (48 часов; МПГПП 9(3); ЗОП 35, п. 33); записи неполны, и в них может не быть того, что сделало бы это законным.
    - МПГПП 9(3); ЗОП 35, п. 33; последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00; международный стандарт, а не норма национального закона
    - Обоснование:
      - срок «доставление к судье (по Пакту)», отсчёт: 27 марта 2024 г.; конец: самое раннее 29 марта 2024 г. в 00:00, самое позднее 29 марта 2024 г.
        - начало течения: задержание (27 марта 2024 г.) \[1\]
        - норма: МПГПП 9(3); ЗОП 35, п. 33, 48 часов (уверенность в её содержании: высокая)
        - толкование «с точностью до минуты с момента захвата, круглосуточно и ежедневно» (ЗОП 35, пп. 13, 33): 48 часов; конец: 29 марта 2024 г.; без продлений: 29 марта 2024 г.
          - начало: 27 марта 2024 г.
          - плюс 48 часов: 29 марта 2024 г.
          - итог: 29 марта 2024 г.
        - течение срока окончено: вынесено постановление о мере пресечения: содержание под стражей (в период с 27 марта по 1 апреля 2024 г.) \[2\]
      - условие, при котором записанное доказывает нарушение, не выполнено
        - не выполнено: записаны все документы, полученные и поданные лицом: да
      - на 31 июля 2024 г.: не установлено: по одному варианту, который допускают записи, не хватает того, что сделало бы это законным, по другому всё есть (возможно)
        - что позволило бы это установить:
          - час: задержание (27 марта 2024 г.) \[1\]
          - точный день: вынесено постановление о мере пресечения: содержание под стражей (в период с 27 марта по 1 апреля 2024 г.) \[2\]
          - верно ли следующее: лицо является несовершеннолетним
  - к сведению, записи нет, достоверно: записи «дело поступило в суд» (22 июля 2024 г.) должны предшествовать шаги, которых в записях нет (УПК 179, 192, 302, 319, 322).
    - УПК 179, 192, 302, 319, 322
    - Обоснование:
      - действие: дело поступило в суд (22 июля 2024 г.) \[1\]
      - недостающие шаги, в период с 27 марта по 22 июля 2024 г.:
        - дело направлено прокурору (УПК 192(2))
      - на 31 июля 2024 г.: записи о том, что сделало бы это законным, нет (достоверно)
  - к сведению, записи нет, достоверно: Данияр Адилбеков: записи «назначено главное судебное разбирательство» (в период с 22 по 31 июля 2024 г.) должны предшествовать шаги, которых в записях нет (УПК 64, 65, 65-1).
    - УПК 64, 65, 65-1
    - Обоснование:
      - действие: назначено главное судебное разбирательство (в период с 22 по 31 июля 2024 г.) \[1\]
      - недостающие шаги, в период с 27 марта по 31 июля 2024 г.:
        - уведомление о статусе (УПК 65(1))
      - на 31 июля 2024 г.: записи о том, что сделало бы это законным, нет (достоверно)

  ### Сроки (вычислено)

  - Ерлан Саудегеров: **статус подозреваемого до обвинения или его прекращения** (УПК 64, 192)
    - установить нельзя: в записях нет даты: статус приобретён или присвоен: подозреваемый; последний допустимый день — не позднее 22 июля 2025 г.
    - 12 месяцев, отсчёт: не позднее 22 июля 2024 г.; возможно; собственный ориентир наблюдателя, не норма права
  - **регистрация заявления в ЕРДР** (УПК 185(1); Правила № 89)
    - установить нельзя: в записях нет даты: подано заявление или сообщение; последняя допустимая минута — не позднее 29 марта 2024 г.
    - 24 часа, отсчёт: не позднее 27 марта 2024 г.; обязателен для органа; возможно; уверенность в содержании нормы: средняя
  - **регистрация заявления в ЕРДР** (УПК 185(1); Правила № 89)
    - установить нельзя: в записях нет даты: подано заявление или сообщение; последняя допустимая минута — не позднее 29 марта 2024 г.
    - 24 часа, отсчёт: не позднее 27 марта 2024 г.; обязателен для органа; возможно; уверенность в содержании нормы: средняя
  - **регистрация заявления в ЕРДР** (УПК 185(1); Правила № 89)
    - установить нельзя: в записях нет даты: подано заявление или сообщение; последняя допустимая минута — не позднее 29 марта 2024 г.
    - 24 часа, отсчёт: не позднее 27 марта 2024 г.; обязателен для органа; возможно; уверенность в содержании нормы: средняя
  - Данияр Адилбеков: **обжалование постановления следственного судьи** (УПК 107(2))
    - истёк не позднее 5 апреля 2024 г. в 00:00, 117 дней назад или раньше; последний допустимый день — в период с 1 по 4 апреля 2024 г.
    - 3 дня, отсчёт: в период с 27 марта по 1 апреля 2024 г.; обязателен для стороны защиты
  - Данияр Адилбеков: **обжалование постановления следственного судьи** (УПК 107(2))
    - установить нельзя: из записей не ясно, выполнено ли условие: записано: дело поступило в суд или начало главного судебного разбирательства; последний допустимый день — в период с 1 апреля по 5 августа 2024 г.
    - 3 дня, отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для стороны защиты; возможно
  - Данияр Адилбеков: **обжалование постановления следственного судьи** (УПК 107(2))
    - установить нельзя: из записей не ясно, выполнено ли условие: записано: дело поступило в суд или начало главного судебного разбирательства; последний допустимый день — в период с 1 апреля по 5 августа 2024 г.
    - 3 дня, отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для стороны защиты; возможно
  - Данияр Адилбеков: **квалификация после применённого до неё содержания под стражей или домашнего ареста** (УПК 139(1))
    - истёк 7 апреля 2024 г. в 00:00, 115 дней назад; последний допустимый день — 6 апреля 2024 г., самое раннее 5 апреля 2024 г.
    - 10 дней, отсчёт: 27 марта 2024 г.; обязателен для органа; уверенность в содержании нормы: средняя
  - Данияр Адилбеков: **содержание под стражей до суда** (УПК 151(1))
    - первый срок истёк 27 мая 2024 г. в 00:00; сообщается о продлениях; затем, 22 июля 2024 г.: дело поступило в суд; последний допустимый день — 26 мая 2024 г., самое позднее 27 мая 2024 г.
    - продлён не менее 2 раз, дат и сроков в записях нет; мог продлиться самое большее до 27 декабря 2024 г.
    - 2 месяца, отсчёт: 27 марта 2024 г.; обязателен для органа; уверенность в содержании нормы: средняя
  - Данияр Адилбеков: **предельный срок содержания под стражей или домашнего ареста до суда** (УПК 151(2)-(4), 146(4))
    - окончен 22 июля 2024 г.: дело поступило в суд; последний допустимый день — 26 декабря 2024 г., самое позднее 27 декабря 2024 г.
    - 9 месяцев, отсчёт: 27 марта 2024 г.; обязателен для органа; возможно; уверенность в содержании нормы: средняя
  - Данияр Адилбеков: **задержание без санкции суда** (УПК 131(4), 133(2))
    - окончен 27 марта 2024 г.: начало действия меры пресечения: содержание под стражей; последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00
    - 48 часов, отсчёт: 27 марта 2024 г.; обязателен для органа; вероятно
  - Данияр Адилбеков: **постановление о мере пресечения в пределах часов задержания** (УПК 131(4), 133(2))
    - мог истечь до этого: вынесено постановление о мере пресечения: содержание под стражей (в период с 27 марта по 1 апреля 2024 г.); последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00
    - 48 часов, отсчёт: 27 марта 2024 г.; обязателен для органа; возможно
  - Данияр Адилбеков: **доставление к судье (по Пакту)** (МПГПП 9(3); ЗОП 35, п. 33)
    - мог истечь до этого: вынесено постановление о мере пресечения: содержание под стражей (в период с 27 марта по 1 апреля 2024 г.); последняя допустимая минута — 29 марта 2024 г., самое раннее 29 марта 2024 г. в 00:00
    - 48 часов, отсчёт: 27 марта 2024 г.; обязателен для органа; возможно
  - Данияр Адилбеков: **сообщение причин ареста (по Пакту)** (МПГПП 9(2); ЗОП 35, пп. 24-27)
    - норма не называет срока в днях или часах; по записям прошло 126 дней
    - отсчёт: 27 марта 2024 г.; обязателен для органа
  - Данияр Адилбеков: **сообщение арестованному об обвинении (по Пакту)** (МПГПП 9(2); ЗОП 35, пп. 29-30)
    - норма не называет срока в днях или часах; по записям прошло 126 дней
    - отсчёт: 27 марта 2024 г.; обязателен для органа
  - Данияр Адилбеков: **суд в течение разумного срока или освобождение (по Пакту)** (МПГПП 9(3); ЗОП 35, п. 37)
    - норма не называет срока в днях или часах; по записям прошло 126 дней
    - отсчёт: 27 марта 2024 г.; обязателен для суда
  - Данияр Адилбеков: **новая проверка необходимости содержания под стражей (по Пакту)** (МПГПП 9(3); ЗОП 35, п. 38)
    - норма не называет срока в днях или часах; окончен, в период с 27 марта по 31 июля 2024 г.: срок меры пресечения продлён: содержание под стражей
    - отсчёт: в период с 27 марта по 1 апреля 2024 г.; обязателен для суда
  - Данияр Адилбеков: **новая проверка необходимости содержания под стражей (по Пакту)** (МПГПП 9(3); ЗОП 35, п. 38)
    - норма не называет срока в днях или часах; окончен, в период с 27 марта по 31 июля 2024 г.: ходатайство об изменении меры разрешено: отказано
    - отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для суда
  - Данияр Адилбеков: **новая проверка необходимости содержания под стражей (по Пакту)** (МПГПП 9(3); ЗОП 35, п. 38)
    - норма не называет срока в днях или часах; окончен, в период с 27 марта по 31 июля 2024 г.: срок меры пресечения продлён: содержание под стражей
    - отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для суда
  - Данияр Адилбеков: **решение суда о законности задержания (по Пакту)** (МПГПП 9(4); ЗОП 35, пп. 39-48)
    - норма не называет срока в днях или часах; окончен, в период с 27 марта по 31 июля 2024 г.: ходатайство об изменении меры разрешено: отказано
    - отсчёт: в период с 27 марта по 31 июля 2024 г.; обязателен для суда
  - **начало главного разбирательства** (УПК 322(4))
    - идёт, осталось: 15 дней; последний допустимый день — в период с 6 по 15 августа 2024 г.
    - 15 дней, отсчёт: в период с 22 по 31 июля 2024 г.; обязателен для суда; вероятно
  - Данияр Адилбеков: **содержание под стражей в суде** (УПК 342(2))
    - идёт, осталось: 175 дней; последний допустимый день — 21 января 2025 г., самое позднее 22 января 2025 г.
    - 6 месяцев, отсчёт: 22 июля 2024 г.; обязателен для суда; уверенность в содержании нормы: средняя

  ### Шаги, о которых записи нет

  - между: задержание (27 марта 2024 г.) и дело поступило в суд (22 июля 2024 г.) — нет записи: дело направлено прокурору (УПК 192(2)) \[1\]
  - Данияр Адилбеков: между: задержание (27 марта 2024 г.) и назначено главное судебное разбирательство (в период с 22 по 31 июля 2024 г.) — нет записи: уведомление о статусе (УПК 65(1)) \[1\]

  ### Факты, которые разрешили бы больше всего вопросов

  - в записях нет даты: подано заявление или сообщение (3 вывода)
  - Данияр Адилбеков: нет записи о том, что записи полны: задержание (2 вывода)
  - Данияр Адилбеков: о продлении сообщено без даты или срока: начало действия меры пресечения: содержание под стражей (1 вывод)
  - Данияр Адилбеков: после «начало действия меры пресечения: содержание под стражей» нет записи ни об одном из этих действий: объявлена квалификация деяния (1 вывод)
  - Ерлан Саудегеров: в записях нет даты: статус приобретён или присвоен: подозреваемый (1 вывод)
  - нет записи о действии, которое должно было предшествовать: дело поступило в суд (1 вывод)
  - Данияр Адилбеков: нет записи о действии, которое должно было предшествовать: назначено главное судебное разбирательство (1 вывод)

  ### Документы, которые следует запросить

  - **постановления о продлении содержания под стражей с датой и сроком каждого**
    - у кого: следственный судья
    - основание: УПК 64(9)(7); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «Содержание под стражей без записи о сроке» (Данияр Адилбеков) (уверенность в содержании нормы: средняя)
  - **ходатайства о продлении содержания под стражей**
    - у кого: лицо, осуществляющее досудебное расследование
    - основание: УПК 64(9)(7); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «Содержание под стражей без записи о сроке» (Данияр Адилбеков) (уверенность в содержании нормы: средняя)
  - **постановление о квалификации деяния с датой объявления**
    - у кого: лицо, осуществляющее досудебное расследование
    - основание: УПК 64(9)(7); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «Содержание под стражей или домашний арест до квалификации сверх срока» (Данияр Адилбеков) (уверенность в содержании нормы: средняя)
  - **постановление о санкционировании с часом оглашения**
    - у кого: следственный судья
    - основание: УПК 148(10); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «Постановление суда вынесено по истечении часов задержания» (Данияр Адилбеков)
  - **опись материалов дела**
    - у кого: суд первой инстанции
    - основание: УПК 99(4); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «В записях нет шагов дела»
  - **документы недостающих шагов**
    - у кого: лицо, осуществляющее досудебное расследование
    - основание: УПК 64(9)(23); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «В записях нет шагов статуса лица» (Данияр Адилбеков)
  - **талон-уведомление о приёме заявления с номером и временем**
    - у кого: полиция (орган внутренних дел)
    - основание: УПК 185(1); срок ответа на запрос: 3 дня
    - чтобы установить, имеет ли это место: «Заявление не зарегистрировано в срок» (уверенность в содержании нормы: средняя)

  ## Нормативные акты, на которые сделаны ссылки

  Числа в ссылке — статья, её часть и пункт: 64(9)(7) значит статья 64, часть 9, пункт 7.

  - **ориентир наблюдателя, не норма права**: УПК 64, 192
    - дата обращения: 23 ноября 2026 г.
  - **Уголовно-процессуальный кодекс от 4 июля 2014 года № 231-V**: УПК 48(2), 48(5), 131; УПК 48(2)-(5); УПК 48(4); УПК 64(9)(7); УПК 64(9)(23); УПК 64, 65, 65-1; УПК 65(1); УПК 99(4); УПК 107(2); УПК 131(4), 133(2); УПК 139(1); УПК 139(1), 48; УПК 148(10); УПК 151(1); УПК 151(2)-(4), 146(4); УПК 179, 192, 302, 319, 322; УПК 185(1); УПК 192(2); УПК 322(4); УПК 342(2)
    - https\://adilet.zan.kz/rus/docs/K1400000231, с изменениями и дополнениями по состоянию на 3 января 2026 г., дата обращения: 23 ноября 2026 г.
  - **Уголовный кодекс от 3 июля 2014 года № 226-V**: УК 274(2); УК 419; УК 419(3)
    - https\://adilet.zan.kz/rus/docs/K1400000226, с изменениями и дополнениями по состоянию на 3 января 2026 г., дата обращения: 23 ноября 2026 г.
  - **Правила приёма и регистрации заявлений об уголовных правонарушениях, приказ Генерального Прокурора от 19 сентября 2014 года № 89**: УПК 185(1); Правила № 89
    - https\://adilet.zan.kz/rus/docs/V14W0009744, дата обращения: 23 ноября 2026 г.
  - **Комитет по правам человека, замечание общего порядка № 35 по статье 9 (CCPR/C/GC/35, 16 декабря 2014 года)**: ЗОП 35, пп. 13, 33; МПГПП 9(2); ЗОП 35, пп. 24-27; МПГПП 9(2); ЗОП 35, пп. 29-30; МПГПП 9(3); ЗОП 35, п. 33; МПГПП 9(3); ЗОП 35, п. 37; МПГПП 9(3); ЗОП 35, п. 38; МПГПП 9(4); ЗОП 35, пп. 39-48
    - https\://docs.un.org/en/CCPR/C/GC/35, дата обращения: 25 ноября 2026 г.

  ## Источники

  - \[1\] Adil Soz, \[en\] Violations of freedom of speech in Kazakhstan, July 2024, https\://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, надёжность по оценке наблюдателя: B
    - \[en\] The text does not say when it was published; its facts were known by the end of July 2024.
  - \[2\] Tirek, \[en\] Monitoring of political persecution in the Republic of Kazakhstan, 1 to 30 April 2024, https\://tirek.info/monitoring-of-political-persecution-the-republic-of-kazakhstan-1-to-april-30-2024/, надёжность по оценке наблюдателя: B
  - \[3\] Orda, \[en\] "Cases are absolutely absurd": human rights activists on cases against journalists in Kazakhstan, https\://en.orda.kz/cases-are-absolutely-absurd-human-rights-activists-on-cases-against-journalists-in-kazakhstan-3242/, опубликовано в период с 17 апреля 2024 г. по 23 ноября 2026 г., дата обращения: 23 ноября 2026 г., надёжность по оценке наблюдателя: B
    - \[en\] The day of publication was not noted; not before the letter of 17 April 2024 it speaks of.
  - \[4\] Orda, \[en\] Case involving journalist Adilbekov: interior ministry commented on the situation, https\://en.orda.kz/case-involving-journalist-adilbekov-interior-ministry-commented-on-situation-3239/, опубликовано в период с 18 апреля 2024 г. по 23 ноября 2026 г., дата обращения: 23 ноября 2026 г., надёжность по оценке наблюдателя: B
    - \[en\] The day of publication was not noted; not before the comment of 18 April 2024.

$ merzim chronology article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31 --format csv
  case,event,type,date,earliest,latest,words,title,who,planned,certain,quote,page,sources,source_urls,note,reckoned,instead
  article-147-2023,publications,publication,,,,date not on record,publication or other act the case is about,Oleg Gusev; Irina Moskovka; Alexandra Alekhova,no,yes,claims the journalists disclosed her private life by publishing details of her expunged convictions,,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,,yes,
  article-147-2023,complaint,complaint-filed,,,,date not on record,complaint or report filed,Elena S.,no,yes,"The pre-trial investigation was initiated following a complaint from an Almaty resident, Elena S., who claims the journalists disclosed her private life by publishing details of her expunged convictions.",,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,,yes,
  article-147-2023,opened,investigation-registered,[..2023-12-21],,2023-12-21,not later than 21 December 2023,registered in the unified register (ERDR): investigation begins,,no,yes,has now been ongoing for over seven months,,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,"Seven months before 21 July 2024 at the latest; no earliest day is known. ""Over seven months"" suggests, but does not say, not yet eight. Police of Almaty.",yes,
  article-147-2023,gusev-learned,learned-of-case,2024-05-02,2024-05-02,2024-05-02,2 May 2024,learned of the case,Oleg Gusev,no,yes,Oleg Gusev reported that he only learned of the investigation’s commencement on 2 May when contacted by the police to be brought to Almaty for questioning.,,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,,yes,
  article-147-2023,gusev-summoned,summoned,2024-05-02,2024-05-02,2024-05-02,2 May 2024,summoned,Oleg Gusev,no,yes,when contacted by the police to be brought to Almaty for questioning,,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,,yes,
  article-147-2023,gusev-witness,notified-of-status,[2024-05-02..2024-05-30],2024-05-02,2024-05-30,between 2 and 30 May 2024,told of the status: witness with the right to defence,Oleg Gusev,no,yes,"At the police station, Gusev discovered that the journalists were classified as witnesses with a right to defense.",,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,The day at the police station is not given.,yes,
  article-147-2023,colleagues-witnesses,status-assigned,[..2024-05-30],,2024-05-30,not later than 30 May 2024,status acquired or assigned: witness with the right to defence,Irina Moskovka; Alexandra Alekhova,no,yes,the journalists were classified as witnesses with a right to defense,,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,Discovered by Mr Gusev; whether and when they were told themselves is not said. No later status of theirs is known.,yes,
  article-147-2023,gusev-suspect,notified-of-status,2024-05-30,2024-05-30,2024-05-30,30 May 2024,told of the status: suspect,Oleg Gusev,no,yes,"On 30 May, he was informed he had become a suspect in the case.",,adilsoz-2024-07,https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html,,yes,
