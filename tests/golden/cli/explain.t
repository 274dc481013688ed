# The proofs.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim explain criminal.custody-overdue adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then

  Custody without a documented term, Daniyar Adilbekov
    critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.

    rule         criminal.custody-overdue
    article      UPK 151(1)
    dates        last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most
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
      - ended by: case received by the court (22 July 2024) [1]
      - made pointless by: main trial appointed (between 22 and 31 July 2024) [1]
    - on 31 July 2024: what would make it lawful is not on record (certain)

    In the words of the sources
    - “Daniyar Adilbekov was detained on 27 March 2024 in Astana and arrested for two months on suspicion of knowingly making a false denunciation.” [1]
    - “His arrest was extended several times.” [1]
    - “On 22 July, the criminal case was admitted to the Astana Interdistrict Criminal Court.” [1]
    - “The main trial in the journalist's case is scheduled for 5 August.” [1]

    What can be done
    Ask the head of the facility for release on his own order (UPK 133, 151(5)) and complain to the prosecutor (UPK 105, 3 days) and the investigating judge (UPK 106).

  Sources
    - [1] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
      - The text does not say when it was published; its facts were known by the end of July 2024.

$ merzim explain criminal.investigation-overdue article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31
  Private-life case against three journalists (article-147-2023)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then

  Investigation past its term without an extension on record
    high, not on record, certain: The term of investigation on record (at first 1 month, UPK 192(2)) ended on 22 January 2024 at the latest; neither an extension beyond it that says how long nor the sending of the case to the prosecutor by then is on record; beyond it at least 191 days, as far as the record goes.

    rule         criminal.investigation-overdue
    article      UPK 192(2)
    dates        last lawful day: not later than 22 January 2024
    mind         law of low confidence
    fingerprint  07e00b7e8eef40c5

    Because
    - term “pre-trial investigation”, counted from: between 1 January 2015 and 21 December 2023; its end: 1 February 2015 at the earliest, 22 January 2024 at the latest
      - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) [1]
        - its date is not before the procedure came into force
      - the law: UPK 192(2), 1 month (confidence: medium)
      - the law: UPK 192(2), 1 month (confidence: high)
      - the date does not settle which version of the law applies: all are counted
      - reading “the day on which the term begins is not counted; a last non-working day moves the end to the next working day” (UPK 48(2)-(4)): 1 month; end between 1 February 2015 and 28 February 2022, without extensions between 1 February 2015 and 28 February 2022
        - the length for this kind of case: UPK 192(2)
        - start: 21 December 2023
        - the day of the start is not counted: 21 December 2023
        - plus 1 month: 21 January 2024
        - the last day is not a working day, moved by 1 day: 22 January 2024
        - result: 22 January 2024
        - the law gives no last day for extensions
        - the calendar does not know these days
      - reading “the day on which the term begins is not counted; a last non-working day moves the end to the next working day” (UPK 48(2)-(4)): 1 month; end between 1 February 2022 and 22 January 2024, without extensions between 1 February 2022 and 22 January 2024
        - the length for this kind of case: UPK 192(2)
        - start: 21 December 2023
        - the day of the start is not counted: 21 December 2023
        - plus 1 month: 21 January 2024
        - the last day is not a working day, moved by 1 day: 22 January 2024
        - result: 22 January 2024
        - the law gives no last day for extensions
      - no act that ends it is on record
      - still going on (21 July 2024): “has now been ongoing for over seven months” [1]
    - on 31 July 2024: what would make it lawful is not on record (certain)

    In the words of the sources
    - “has now been ongoing for over seven months” [1]

    What can be done
    Ask the prosecutor to fix a term and to show the extensions (UPK 192(8), 105); acts after an unextended term can be challenged (UPK 106, 112).

  Sources
    - [1] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
      - The text does not say when it was published; its facts were known by the end of July 2024.

$ merzim explain criminal.learned-late article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31
  Private-life case against three journalists (article-147-2023)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then

  Person named in the case learned of it late, Oleg Gusev
    high, beyond the monitor's yardstick, certain: Oleg Gusev learned of the case at least 133 days after the investigation began (not later than 21 December 2023 to 2 May 2024), against 30 days of the monitor's yardstick; the law sets no figure.

    rule         criminal.learned-late
    article      UPK 65-1, 110(4)
    dates        last lawful day: not later than 20 January 2024
    mind         the monitor's own yardstick, not a rule of law
    fingerprint  f5e8abbc79a440f8

    Because
    - term “notice of the case to a person named in it”, counted from: between 1 January 2015 and 21 December 2023; its end: 31 January 2015 at the earliest, 20 January 2024 at the latest
      - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) [1]
        - its date is not before the procedure came into force
      - the law: UPK 65-1, 110(4), 30 days (confidence: high)
      - reading “the first day is not counted, no roll” (yardstick): 30 days; end between 31 January 2015 and 20 January 2024, without extensions between 31 January 2015 and 20 January 2024
        - start: 21 December 2023
        - the day of the start is not counted: 21 December 2023
        - plus 30 days: 20 January 2024
        - result: 20 January 2024
      - ended by: learned of the case (2 May 2024) [1]
      - ended by: summoned (2 May 2024) [1]
      - ended by: told of the status: witness with the right to defence (between 2 and 30 May 2024) [1]
      - ended by: told of the status: suspect (30 May 2024) [1]
    - on 31 July 2024: beyond what it is measured against, as the record has it (certain)

    In the words of the sources
    - “has now been ongoing for over seven months” [1]
    - “Oleg Gusev reported that he only learned of the investigation’s commencement on 2 May when contacted by the police to be brought to Almaty for questioning.” [1]
    - “when contacted by the police to be brought to Almaty for questioning” [1]
    - “At the police station, Gusev discovered that the journalists were classified as witnesses with a right to defense.” [1]
    - “On 30 May, he was informed he had become a suspect in the case.” [1]

    What can be done
    Demand recognition of the status (UPK 109, 3 days) and the document that names the person (UPK 65-1(2)(11)).

  Person named in the case learned of it late, Irina Moskovka
    high, not on record, certain: It is not on record that Irina Moskovka was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.

    rule         criminal.learned-late
    article      UPK 65-1, 110(4)
    dates        last lawful day: not later than 20 January 2024
    mind         the monitor's own yardstick, not a rule of law
    fingerprint  3c3f34f6420a249f

    Because
    - term “notice of the case to a person named in it”, counted from: between 1 January 2015 and 21 December 2023; its end: 31 January 2015 at the earliest, 20 January 2024 at the latest
      - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) [1]
        - its date is not before the procedure came into force
      - the law: UPK 65-1, 110(4), 30 days (confidence: high)
      - reading “the first day is not counted, no roll” (yardstick): 30 days; end between 31 January 2015 and 20 January 2024, without extensions between 31 January 2015 and 20 January 2024
        - start: 21 December 2023
        - the day of the start is not counted: 21 December 2023
        - plus 30 days: 20 January 2024
        - result: 20 January 2024
      - no act that ends it is on record
    - on 31 July 2024: what would make it lawful is not on record (certain)

    In the words of the sources
    - “has now been ongoing for over seven months” [1]

    What can be done
    Demand recognition of the status (UPK 109, 3 days) and the document that names the person (UPK 65-1(2)(11)).

  Person named in the case learned of it late, Alexandra Alekhova
    high, not on record, certain: It is not on record that Alexandra Alekhova was told of the investigation; at least 223 days have passed since it began, against 30 days of the monitor's yardstick.

    rule         criminal.learned-late
    article      UPK 65-1, 110(4)
    dates        last lawful day: not later than 20 January 2024
    mind         the monitor's own yardstick, not a rule of law
    fingerprint  f90d2f5a7e690f89

    Because
    - term “notice of the case to a person named in it”, counted from: between 1 January 2015 and 21 December 2023; its end: 31 January 2015 at the earliest, 20 January 2024 at the latest
      - it starts with: registered in the unified register (ERDR): investigation begins (not later than 21 December 2023) [1]
        - its date is not before the procedure came into force
      - the law: UPK 65-1, 110(4), 30 days (confidence: high)
      - reading “the first day is not counted, no roll” (yardstick): 30 days; end between 31 January 2015 and 20 January 2024, without extensions between 31 January 2015 and 20 January 2024
        - start: 21 December 2023
        - the day of the start is not counted: 21 December 2023
        - plus 30 days: 20 January 2024
        - result: 20 January 2024
      - no act that ends it is on record
    - on 31 July 2024: what would make it lawful is not on record (certain)

    In the words of the sources
    - “has now been ongoing for over seven months” [1]

    What can be done
    Demand recognition of the status (UPK 109, 3 days) and the document that names the person (UPK 65-1(2)(11)).

  Sources
    - [1] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
      - The text does not say when it was published; its facts were known by the end of July 2024.

$ merzim explain criminal.custody-overdue adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31 --lang ru
  Данияр Адилбеков и Ерлан Саудегеров: публикации в «Дикой Орде» (adilbekov-2024)
    на 31 июля 2024 г., по сведениям, известным на 31 июля 2024 г.
    10 записей не учтено: к этому дню не было достоверно известно

  Содержание под стражей без записи о сроке, Данияр Адилбеков
    критическая важность, записи нет, достоверно: Данияр Адилбеков: последний подтверждённый документами срок содержания под стражей (первоначально 2 месяца, УПК 151(1)) истёк 27 мая 2024 г.; продления сверх него с датами и сроками не записаны.

    правило    criminal.custody-overdue
    статья     УПК 151(1)
    даты       последний допустимый день — 26 мая 2024 г., самое позднее 27 мая 2024 г.; продлён не менее 2 раз, дат и сроков в записях нет; мог продлиться самое большее до 27 декабря 2024 г.
    оговорки   уверенность в содержании нормы: средняя
    отпечаток  8d7a1d5d8b51d174

    Обоснование
    - срок «содержание под стражей до суда», отсчёт: 27 марта 2024 г.; конец: самое раннее 26 мая 2024 г., самое позднее 27 мая 2024 г.
      - начало течения: начало действия меры пресечения: содержание под стражей (27 марта 2024 г.) [1]
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
      - продлено без даты или срока: срок меры пресечения продлён: содержание под стражей (в период с 27 марта по 31 июля 2024 г.) [1]
      - течение срока окончено: дело поступило в суд (22 июля 2024 г.) [1]
      - срок утратил значение: назначено главное судебное разбирательство (в период с 22 по 31 июля 2024 г.) [1]
    - на 31 июля 2024 г.: записи о том, что сделало бы это законным, нет (достоверно)

    Словами источников
    - «[en] Daniyar Adilbekov was detained on 27 March 2024 in Astana and arrested for two months on suspicion of knowingly making a false denunciation.» [1]
    - «[en] His arrest was extended several times.» [1]
    - «[en] On 22 July, the criminal case was admitted to the Astana Interdistrict Criminal Court.» [1]
    - «[en] The main trial in the journalist's case is scheduled for 5 August.» [1]

    Что можно сделать
    Потребовать у начальника места содержания освобождения его постановлением (УПК 133, 151(5)); жалоба прокурору (УПК 105, 3 суток) и следственному судье (УПК 106).

  Источники
    - [1] Adil Soz, [en] Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, надёжность по оценке наблюдателя: B
      - [en] The text does not say when it was published; its facts were known by the end of July 2024.

$ merzim explain criminal.suspect-silence article-147-2023 --as-of 2024-07-31 --known-by 2024-07-31 --format json
  {
    "explained": [
      {
        "conclusion": {
          "amount": 62,
          "article": "UPK 64(4), 192(8)",
          "basis": "monitor",
          "case": "article-147-2023",
          "certainty": "certain",
          "claim": "yardstick",
          "confidence": "high",
          "days_over": 32,
          "days_over_most": 32,
          "due": {
            "earliest": "2024-06-29T23:59",
            "latest": "2024-06-29T23:59",
            "prevailing": "2024-06-29T23:59"
          },
          "event": "gusev-suspect",
          "fingerprint": "9389f0f81ef08e9c",
          "marks": [
            "the monitor's own yardstick, not a rule of law"
          ],
          "missing": "ending",
          "outcome": "violated",
          "participant": "gusev",
          "rule": "criminal.suspect-silence",
          "rule_status": "stable",
          "severity": "medium",
          "text": "Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.",
          "title": "Suspect neither summoned nor questioned for thirty days",
          "who": "Oleg Gusev"
        },
        "outcome": "Oleg Gusev: suspect, with no summons and no questioning for 62 days, by the account of a source; the monitor's yardstick is 30 days.",
        "proof": {
          "arguments": {
            "norm": "UPK 64(4), 192(8)",
            "rule": {
              "en": "Suspect neither summoned nor questioned for thirty days",
              "kk": "Күдікті отыз күн бойы шақырылмаған және жауап алынбаған",
              "ru": "Подозреваемого не вызывают и не допрашивают тридцать дней"
            },
            "who": "gusev"
          },
          "because": [
            {
              "arguments": {
                "date": {
                  "earliest": "2024-05-30T00:00",
                  "latest": "2024-05-30T23:59"
                },
                "event": "gusev-suspect"
              },
              "because": [],
              "key": "proof.state-begun",
              "text": "the state began with: told of the status: suspect (30 May 2024) [1]"
            },
            {
              "arguments": {},
              "because": [],
              "key": "proof.no-activity",
              "text": "no act of the kind looked for is on record since"
            },
            {
              "arguments": {
                "amount": 62,
                "length": "30 days",
                "to": "2024-07-31"
              },
              "because": [],
              "key": "proof.quiet",
              "text": "from the last sign on record to 31 July 2024: 62 days; the limit is 30 days"
            },
            {
              "arguments": {
                "amount": 62,
                "certainty": "certain",
                "date": "2024-07-31",
                "days": 32
              },
              "because": [],
              "key": "proof.result.violated.yardstick",
              "text": "on 31 July 2024: beyond what it is measured against, as the record has it (certain)"
            }
          ],
          "key": "proof.rule",
          "text": "Suspect neither summoned nor questioned for thirty days (UPK 64(4), 192(8))"
        },
        "quotes": [
          "“On 30 May, he was informed he had become a suspect in the case.” [1]"
        ],
        "sources": [
          {
            "archive_url": null,
            "confidence": "B",
            "id": "adilsoz-2024-07",
            "note": "The text does not say when it was published; its facts were known by the end of July 2024.",
            "number": 1,
            "published": null,
            "publisher": "Adil Soz",
            "read_on": null,
            "sha256": null,
            "title": "Violations of freedom of speech in Kazakhstan, July 2024",
            "url": "https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html"
          }
        ]
      }
    ],
    "heading": {
      "as_of": "2024-07-31",
      "case": "article-147-2023",
      "known_by": "2024-07-31",
      "left_out": 10,
      "left_out_unbounded": 0,
      "pack": "kz",
      "pack_hash": "HASH",
      "pack_version": "2026.1",
      "record_hash": null,
      "title": "Private-life case against three journalists"
    },
    "kind": "explain",
    "schema_version": 1
  }

$ merzim why-not criminal.trial-start-overdue adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then

  Start of the trial late
    not violated: the term is running; last lawful day: between 6 and 15 August 2024

    rule         criminal.trial-start-overdue
    article      UPK 322(4)
    dates        last lawful day: between 6 and 15 August 2024
    fingerprint  beea67b50bb07a2d

    Because
    - term “start of the trial”, counted from: between 22 and 31 July 2024; its end: 6 August 2024 at the earliest, 15 August 2024 at the latest
      - it starts with: main trial appointed (between 22 and 31 July 2024) [1]
      - the law: UPK 322(4), 15 days (confidence: high)
      - reading “the day on which the term begins is not counted; a last non-working day moves the end to the next working day” (UPK 48(2)-(4)): 15 days; end between 6 and 15 August 2024, without extensions between 6 and 15 August 2024
        - start: 31 July 2024
        - the day of the start is not counted: 31 July 2024
        - plus 15 days: 15 August 2024
        - result: 15 August 2024
        - extensions could reach at most: between 21 August and 2 September 2024
      - no act that ends it is on record
    - on 31 July 2024: the term is running (likely)
      - what would settle it:
        - the exact day of: main trial appointed (between 22 and 31 July 2024) [1]
        - whether this holds: tried in the shortened order

    In the words of the sources
    - “The main trial in the journalist's case is scheduled for 5 August.” [1]

  Sources
    - [1] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
      - The text does not say when it was published; its facts were known by the end of July 2024.

$ merzim why-not criminal.no-such-rule adilbekov-2024
! merzim: the law pack has no rule or term "criminal.no-such-rule"
!   help: merzim rules list shows them; merzim rules list terms too
[2]

# a term: the rules that watch it
$ merzim explain custody-pretrial adilbekov-2024 --as-of 2024-07-31 --known-by 2024-07-31
  Daniyar Adilbekov and Yerlan Saudegerov: posts in "Dikaya Orda" (adilbekov-2024)
    as of 31 July 2024, with what was known by 31 July 2024
    10 entries are left out: not certainly known by then

  Custody without a documented term, Daniyar Adilbekov
    critical, not on record, certain: Daniyar Adilbekov: the last documented term of custody (at first 2 months, UPK 151(1)) ended on 27 May 2024; extensions beyond it, with their days and terms, are not on record.

    rule         criminal.custody-overdue
    article      UPK 151(1)
    dates        last lawful day 26 May 2024, 27 May 2024 at the latest; extended at least 2 times, dates and lengths not on record; could reach 27 December 2024 at most
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
      - ended by: case received by the court (22 July 2024) [1]
      - made pointless by: main trial appointed (between 22 and 31 July 2024) [1]
    - on 31 July 2024: what would make it lawful is not on record (certain)

    In the words of the sources
    - “Daniyar Adilbekov was detained on 27 March 2024 in Astana and arrested for two months on suspicion of knowingly making a false denunciation.” [1]
    - “His arrest was extended several times.” [1]
    - “On 22 July, the criminal case was admitted to the Astana Interdistrict Criminal Court.” [1]
    - “The main trial in the journalist's case is scheduled for 5 August.” [1]

    What can be done
    Ask the head of the facility for release on his own order (UPK 133, 151(5)) and complain to the prosecutor (UPK 105, 3 days) and the investigating judge (UPK 106).

  Sources
    - [1] Adil Soz, Violations of freedom of speech in Kazakhstan, July 2024, https://adilsoz.kz./en/262-violations/violations-of-freedom-of-speech-in-kazakhstan-july-2024.html, graded B by the monitor
      - The text does not say when it was published; its facts were known by the end of July 2024.

  Custody extended after its term had ended
    does not apply: nothing on record that it begins with: preventive measure in force from this day: custody or preventive measure changed to another: custody

    rule         criminal.custody-gap
    fingerprint  570c3ba4a7c21462

    Because
    - on 31 July 2024: the rule does not apply (certain)

$ merzim explain custody-pretrail adilbekov-2024
! merzim: the law pack has no rule or term "custody-pretrail"
!   help: did you mean "custody-pretrial"?
[2]
