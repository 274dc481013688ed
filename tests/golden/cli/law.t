# The law without a case.
$ merzim term 2024-03-27 '2 months' --counting custody
  Term: 2 months; start: 27 March 2024
    counted as          Custody and house arrest (custody)
    law pack            Kazakhstan, version 2026.1, HASH…
    under all readings  last lawful day 26 May 2024, 27 May 2024 at the latest

  the first day is counted: the last lawful day is the one before the same number (prevailing reading)
    article          UPK 48(2)-(5), confidence high
    last lawful day  26 May 2024 (Sunday)
    expires          27 May 2024 at 00:00 (2024-05-27T00:00)

    Step by step:
      - start: 27 March 2024
      - the day of the start is counted: 27 March 2024
      - plus 2 months: 27 May 2024
      - the first day being counted, the day before: 26 May 2024
      - result: 26 May 2024

  the term ends with the same number of the last month, as orders are worded ("until 27 May") (another reading)
    article          UPK 48(4), confidence medium
    note             That day is disputed between the readings and is never a certain breach.
    last lawful day  27 May 2024 (Monday)
    expires          28 May 2024 at 00:00 (2024-05-28T00:00)

    Step by step:
      - start: 27 March 2024
      - the day of the start is not counted: 27 March 2024
      - plus 2 months: 27 May 2024
      - result: 27 May 2024

$ merzim term '[..2023-12-21]' '2 months'
  Term: 2 months; start: not later than 21 December 2023
    counted as  Terms in days, months and years (procedural)
    law pack    Kazakhstan, version 2026.1, HASH…

  the day on which the term begins is not counted; a last non-working day moves the end to the next working day
    article          UPK 48(2)-(4), confidence high
    last lawful day  not later than 21 February 2024 (Wednesday)
    expires          22 February 2024 at 00:00 (2024-02-22T00:00)

    Step by step:
      - start: 21 December 2023
      - the day of the start is not counted: 21 December 2023
      - plus 2 months: 21 February 2024
      - result: 21 February 2024
! counted as "procedural"; --counting may be procedural-hours, detention, custody, measure-qualification, limitation, before-expiry, calendar-days, waiting

$ merzim term 2024-01-31 '1 month' --counting procedural
  Term: 1 month; start: 31 January 2024
    counted as  Terms in days, months and years (procedural)
    law pack    Kazakhstan, version 2026.1, HASH…

  the day on which the term begins is not counted; a last non-working day moves the end to the next working day
    article          UPK 48(2)-(4), confidence high
    last lawful day  29 February 2024 (Thursday)
    expires          1 March 2024 at 00:00 (2024-03-01T00:00)

    Step by step:
      - start: 31 January 2024
      - the day of the start is not counted: 31 January 2024
      - plus 1 month: 29 February 2024
      - no such day in that month, its last day: 29 February 2024
      - result: 29 February 2024

$ merzim term 2024-03-27 '2 monhts' --counting custody
! merzim: LENGTH: "2 monhts" is not a length of time: unknown unit "monhts"
!   help: did you mean "months"?
[2]

$ merzim term 2024-13-01 '2 months'
! merzim: FROM: "2024-13-01" is not a date: month 13 does not exist
!   help: write 2024-01-13, year, month, day
[2]

$ merzim calendar 2024-05-08
  8 May 2024 (Wednesday)
    day                 day off: Day off transferred from 2024-05-04
    source              G24G0000109: Order of the labour minister G24G0000109 moving days off of 2024 (Labour Code art. 85(3))
    source              PH: agrees with python-holidays (state of 23 July 2026)
    source              NEWS: a Kazakh news or government page confirms the day
    working day before  6 May 2024 (Monday)
    working day after   10 May 2024 (Friday)

$ merzim calendar 2024-05-01/2024-05-15
  1 May 2024 to 15 May 2024
    days          15 days
    working days  8 working days

    date        weekday    day
    2024-05-01  Wednesday  holiday: Kazakhstan People's Unity Day
    2024-05-04  Saturday   working weekend: Working day (day off transferred to 2024-05-08)
    2024-05-07  Tuesday    holiday: Defender of the Fatherland Day
    2024-05-08  Wednesday  day off: Day off transferred from 2024-05-04
    2024-05-09  Thursday   holiday: Victory Day

$ merzim rules list
    rule                                           pattern        severity  against  article                      title
    criminal.complaint-unanswered                  response       medium    statute  UPK 105(2)                   Complaint to the prosecutor not answered in time
    criminal.priority-complaint-unanswered         response       high      statute  UPK 105(2)                   Priority complaint not answered in time
    criminal.judge-complaint-undecided             response       medium    statute  UPK 106(6)                   Complaint to the investigating judge not decided in time
    criminal.interim-appeal-undecided              overdue        medium    statute  UPK 107(5)                   Regional court's decision late
    criminal.motion-unanswered                     response       medium    statute  UPK 99(4)                    Motion not answered in time
    criminal.documents-not-provided                response       low       statute  UPK 122(3)(1)                Documents asked for by counsel not provided
    criminal.prosecutor-decision-overdue           overdue        medium    statute  UPK 302                      Prosecutor's decision on the finished case late
    criminal.prosecutor-inquiry-decision-overdue   overdue        medium    statute  UPK 192-2(6)                 Prosecutor's decision on the inquiry late
    criminal.prosecutor-protocol-decision-overdue  overdue        medium    statute  UPK 528(3)                   Prosecutor's decision on the protocol late
    criminal.judge-decision-overdue                overdue        low       statute  UPK 319(4)                   Judge's decision on the received case late
    criminal.misdemeanour-trial-overdue            overdue        low       statute  UPK 529(3)-(4)               Trial of a misdemeanour beyond its term
    criminal.preliminary-hearing-overdue           overdue        low       statute  UPK 321(1)-(2)               Preliminary hearing late
    criminal.trial-start-overdue                   overdue        medium    statute  UPK 322(4)                   Start of the trial late
    criminal.trial-too-early                       premature      medium    statute  UPK 322(4)                   Trial opened too soon after the notice
    criminal.shortened-trial-overdue               overdue        low       statute  UPK 382(2)                   Shortened trial beyond its term
    criminal.verdict-copy-overdue                  disclosure     high      statute  UPK 404                      Copy of the verdict late
    criminal.appeal-window-closed                  overdue        medium    statute  UPK 418(1)                   Term of appeal over with no appeal on record
    criminal.appeal-window-in-custody-closed       overdue        medium    statute  UPK 418(1)                   Term of appeal from the copy over
    criminal.force-too-early                       premature      high      statute  UPK 470(1), 418(1)           Verdict treated as in force too early
    criminal.appeal-appointment-overdue            overdue        low       statute  UPK 428(1)                   Appeal hearing appointed late
    criminal.appeal-hearing-overdue                overdue        medium    statute  UPK 425                      Appeal not decided in time
    criminal.appeal-copy-overdue                   overdue        low       statute  UPK 444(2)                   Copy of the appeal decision late
    criminal.execution-overdue                     overdue        low       statute  UPK 470(3)                   Verdict sent for execution late
    criminal.cassation-to-worsen-late              precedence     high      statute  UPK 487(2)                   Cassation against the convict after a year
    criminal.cassation-hearing-overdue             overdue        low       statute  UPK 492(3)                   Cassation not decided in time
    criminal.custody-overdue                       overdue        critical  statute  UPK 151(1)                   Custody without a documented term
    criminal.house-arrest-overdue                  overdue        critical  statute  UPK 146(4), 151(1)           House arrest without a documented term
    criminal.custody-in-court-overdue              overdue        critical  statute  UPK 342(2)                   Custody in court beyond its term
    criminal.qualification-after-measure-overdue   overdue        high      statute  UPK 139(1)                   Measure before qualification kept too long
    criminal.extension-decision-overdue            overdue        medium    statute  UPK 152(3)                   Judge's decision on an extension late
    criminal.custody-for-a-light-charge            ineligible     high      statute  UPK 147(1)                   Custody where the penalty does not allow it
    criminal.custody-total                         total          high      monitor  UPK 151(4), 152(9), 146(4)   Eighteen months of detention, custody and house arrest in one case
    criminal.detention-protocol-overdue            overdue        high      statute  UPK 129(1)-(2), 131(2)       Detention protocol late
    criminal.prosecutor-notice-overdue             overdue        medium    statute  UPK 131(3)                   Prosecutor told of the detention late
    criminal.first-interrogation-overdue           overdue        high      statute  UPK 64(3)                    Detained suspect not questioned in time
    criminal.embassy-notice-overdue                overdue        medium    statute  UPK 135                      Embassy told late
    criminal.detention-overdue                     overdue        critical  statute  UPK 131, 133                 Detention beyond its hours
    criminal.arrest-decision-overdue               overdue        high      statute  UPK 148(2)                   Judge's decision on custody late
    criminal.custody-order-late                    precedence     high      statute  UPK 128(5), 131(4)           Court order on custody later than 72 hours after the detention
    criminal.registration-overdue                  overdue        low       statute  UPK 185(1); Rules No. 89     Report not registered in time
    criminal.investigation-overdue                 overdue        high      statute  UPK 192(2)                   Investigation past its term without an extension on record
    criminal.additional-investigation-overdue      overdue        medium    statute  UPK 192(7)                   Additional investigation past its term
    criminal.accelerated-overdue                   overdue        medium    statute  UPK 190(3)                   Accelerated investigation past its term
    criminal.protocol-form-overdue                 overdue        medium    statute  UPK 526(1)                   Misdemeanour protocol past its term
    criminal.termination-sent-overdue              overdue        low       statute  UPK 289(1)                   Termination not sent to the prosecutor in time
    criminal.termination-approval-overdue          overdue        low       statute  UPK 290(1)                   Prosecutor's decision on a termination late
    criminal.removal-decision-overdue              overdue        low       statute  UPK 158(4)                   Decision on removal from office late
    criminal.repeated-returns                      count          medium    monitor  UPK 192(7)                   Case returned more than once
    criminal.limitation-expired                    overdue        critical  statute  UK 71(1)                     Limitation has expired
    criminal.order-stage                           order          info      statute  UPK 179, 192, 302, 319, 322  Steps of the case missing on record
    criminal.order-status                          order          info      statute  UPK 64, 65, 65-1             Steps of the person's status missing on record
    criminal.order-measure                         order          info      statute  UPK 131, 139-152             Steps of the measure missing on record
    criminal.sources-contradict                    contradiction  low       monitor  record                       Sources contradict each other
    criminal.learned-late                          disclosure     high      monitor  UPK 65-1, 110(4)             Person named in the case learned of it late
    criminal.suspect-notice-late                   disclosure     medium    monitor  UPK 202(2)                   Recognition as a suspect announced late
    criminal.qualification-announced-overdue       disclosure     high      statute  UPK 206(1), 207(1)           Qualification announced late
    criminal.recognition-demand-unanswered         response       medium    statute  UPK 109(1)                   Demand to be recognised not answered
    criminal.questioned-before-rights              precedence     high      statute  UPK 110(4)                   Questioned before the rights were explained
    criminal.plain-witness-though-named            ineligible     high      statute  UPK 65-1(1)                  Questioned as a plain witness though named in the report
    criminal.suspect-in-all-but-name               ineligible     medium    monitor  UPK 64(1), 65-1, 109         Treated as a suspect without a status
    criminal.suspect-silence                       silence        medium    monitor  UPK 64(4), 192(8)            Suspect neither summoned nor questioned for thirty days
    criminal.custody-of-a-witness                  conflict       critical  statute  UPK 64, 78, 140              In custody while only a witness
    criminal.custody-of-a-witness-with-defence     conflict       critical  statute  UPK 64(1)(2), 65-1(1)        In custody while a witness with the right to defence
    criminal.detention-of-a-witness-with-defence   conflict       high      statute  UPK 64(1)(2), 65-1(1)        Detained while a witness with the right to defence
    criminal.custody-undocumented-and-unqualified  combination    critical  statute  UPK 151(1)                   Neither a term of custody nor a qualification is documented
    criminal.long-and-untold                       combination    high      statute  UPK 192(2)                   Long investigation the person was not told of

$ merzim rules show criminal.custody-overdue
  Custody without a documented term
    id                  criminal.custody-overdue
    pattern             overdue
    severity            critical
    measured against    the law
    article             UPK 151(1), since 1 January 2015, last day in force: between 31 December 2021 and 30 January 2022, confidence medium
    term                custody before trial
    says                {who}: custody went on after {deadline}, the end of {length} ({article}), beyond what extensions could cover: {days} over.
    when not on record  {who}: the last documented term of custody ({length}, {article}) ended on {deadline}; extensions with their days and terms are not on record.
    remedy              Ask the head of the facility for release on his own order (UPK 133, 151(5)) and complain to the prosecutor (UPK 105, 3 days) and the investigating judge (UPK 106).
    - document to demand: orders extending custody, each with its day and term; from: investigating judge; UPK 64(9)(7)
    - document to demand: requests to extend custody; from: investigator or inquirer; UPK 64(9)(7)
    - may be wrong when: A report that custody was extended, without dates, leaves the documented end where it was; the extensions may well exist.

    custody before trial
    id                       custody-pretrial
    binds                    binds the authority
    starts with              preventive measure in force from this day: custody or preventive measure changed to another: custody
    ends with                released, preventive measure lifted, preventive measure changed to another: house arrest, preventive measure changed to another: bail, preventive measure changed to another: recognisance not to leave and to behave properly, preventive measure changed to another: another preventive measure, notice that investigative actions are finished, case sent to the prosecutor, case arrived at the prosecutor, case received by the court, main trial appointed or main trial opened
    falls away with          case terminated or prosecution of the person ended
    extended by              preventive measure extended: custody
    only when                none of: on record: case received by the court, main trial appointed or main trial opened
    consequence of a breach  immediate release; the head of the facility frees on his own order (UPK 151(5), 152(4))
    - 2 months (UPK 151(1), since 1 January 2015, last day in force: between 31 December 2021 and 30 January 2022, confidence medium)
      - up to 3 months in all: investigating judge (UPK 151(2)); asked for 10 days before the end
      - up to 9 months in all: investigating judge (UPK 151(2)); asked for 15 days before the end
      - up to 12 months in all: investigating judge (UPK 151(3)); asked for 15 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; charge marked: extremist or terrorist
      - up to 18 months in all: investigating judge (UPK 151(4)); asked for 20 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; charge marked: extremist or terrorist
      - Wordings before 2022 are inferred from the footnotes on amendments.
    - 2 months (UPK 151(1), since some day in January 2022, confidence high)
      - up to 3 months in all: investigating judge (UPK 151(2)); asked for 10 days before the end
      - up to 9 months in all: investigating judge (UPK 151(2)); asked for 15 days before the end
      - up to 12 months in all: investigating judge (UPK 151(3)); asked for 15 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; charge marked: extremist or terrorist
      - up to 18 months in all: investigating judge (UPK 151(4)); asked for 20 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; charge marked: extremist or terrorist
      - Detention counts in (152(6)); a short sanction of up to 10 days (148(7)) is the act's own term. Repeated custody in the same case adds up (152(9)): see the total. Reading the file and the prosecutor's study have their own terms set by the judge (152(6)-(7)).

$ merzim rules show custody-pretrial --lang ru
  содержание под стражей до суда
    идентификатор          custody-pretrial
    обязывает              обязывает орган
    начинается             мера пресечения действует с этого дня: содержание под стражей или мера пресечения изменена: содержание под стражей
    заканчивается          освобождён, мера пресечения отменена, мера пресечения изменена: домашний арест, мера пресечения изменена: залог, мера пресечения изменена: подписка о невыезде и надлежащем поведении, мера пресечения изменена: иная мера пресечения, уведомление об окончании следственных действий, дело направлено прокурору, дело поступило прокурору, дело поступило в суд, назначено главное судебное разбирательство или главное судебное разбирательство начато
    отпадает               дело прекращено или уголовное преследование лица прекращено
    продлевается           срок меры пресечения продлён: содержание под стражей
    только если            ничего из: в материалах есть: дело поступило в суд, назначено главное судебное разбирательство или главное судебное разбирательство начато
    последствие нарушения  немедленное освобождение; начальник места содержания освобождает своим постановлением (УПК 151(5), 152(4))
    - 2 месяца (УПК 151(1), с 1 января 2015 г., последний день действия: в период с 31 декабря 2021 г. по 30 января 2022 г., уверенность средняя)
      - всего до 3 месяцев: следственный судья (УПК 151(2)); ходатайство за 10 дней до конца
      - всего до 9 месяцев: следственный судья (УПК 151(2)); ходатайство за 15 дней до конца
      - всего до 12 месяцев: следственный судья (УПК 151(3)); ходатайство за 15 дней до конца; если что-либо из: тяжесть: особо тяжкое преступление; подозревается в составе преступной группы: да; обвинение с пометкой: extremist или terrorist
      - всего до 18 месяцев: следственный судья (УПК 151(4)); ходатайство за 20 дней до конца; если что-либо из: тяжесть: особо тяжкое преступление; подозревается в составе преступной группы: да; обвинение с пометкой: extremist или terrorist
      - [en] Wordings before 2022 are inferred from the footnotes on amendments.
    - 2 месяца (УПК 151(1), с одного из дней января 2022 г., уверенность высокая)
      - всего до 3 месяцев: следственный судья (УПК 151(2)); ходатайство за 10 дней до конца
      - всего до 9 месяцев: следственный судья (УПК 151(2)); ходатайство за 15 дней до конца
      - всего до 12 месяцев: следственный судья (УПК 151(3)); ходатайство за 15 дней до конца; если что-либо из: тяжесть: особо тяжкое преступление; подозревается в составе преступной группы: да; обвинение с пометкой: extremist или terrorist
      - всего до 18 месяцев: следственный судья (УПК 151(4)); ходатайство за 20 дней до конца; если что-либо из: тяжесть: особо тяжкое преступление; подозревается в составе преступной группы: да; обвинение с пометкой: extremist или terrorist
      - [en] Detention counts in (152(6)); a short sanction of up to 10 days (148(7)) is the act's own term. Repeated custody in the same case adds up (152(9)): see the total. Reading the file and the prosecutor's study have their own terms set by the judge (152(6)-(7)).

$ merzim rules lint
! nothing to mend

$ merzim rules test
  kz: 310 tests on 436 days, 0 failures

$ merzim machine criminal
  Kazakhstan: stage
     nothing on record
        --> report made: complaint or report filed (UPK 181); report accepted and given a number, before the register of investigations (UPK 185(1))
        --> pre-trial investigation: registered in the unified register (ERDR): investigation begins (UPK 179(1))
        --> pre-trial investigation: detained (UPK 179(1), 128, 131)
        --> court of first instance: private prosecution: complaint accepted by the court (UPK 408)
     report made
        --> pre-trial investigation: registered in the unified register (ERDR): investigation begins (UPK 179(1))
        --> pre-trial investigation: detained (UPK 179(1), 128, 131)
        --> court of first instance: private prosecution: complaint accepted by the court (UPK 408)
        --> terminated: case terminated (UPK 35-36, 288)
     pre-trial investigation
        --> terminated: case terminated (UPK 35-36, 288)
        --> investigation interrupted: investigation interrupted (UPK 45(7))
        --> investigation finished, file being read: notice that investigative actions are finished (UPK 294(1))
        --> with the prosecutor: case sent to the prosecutor (UPK 192(2)); case arrived at the prosecutor (UPK 302)
     investigation interrupted
        --> pre-trial investigation: detained (UPK 179(1), 128, 131)
        --> terminated: case terminated (UPK 35-36, 288)
        --> pre-trial investigation: investigation resumed (UPK 45(9))
     investigation finished, file being read
        --> pre-trial investigation: detained (UPK 179(1), 128, 131)
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: case sent to the prosecutor (UPK 192(2)); case arrived at the prosecutor (UPK 302)
     with the prosecutor
        --> terminated: case terminated (UPK 35-36, 288)
        --> pre-trial investigation: prosecutor returns the case for further investigation (UPK 302); returned case arrived at the investigator (UPK 192(7))
        --> on the way to court: case sent to court (UPK 305)
        --> court of first instance: case received by the court (UPK 319(4))
     on the way to court
        --> terminated: case terminated (UPK 35-36, 288)
        --> court of first instance: case received by the court (UPK 319(4))
     court of first instance
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: court returns the case to the prosecutor (UPK 323)
        --> main trial appointed: main trial appointed (UPK 319, 322)
     main trial appointed
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: court returns the case to the prosecutor (UPK 323)
        --> main trial: main trial opened (UPK 322(4))
     main trial
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: court returns the case to the prosecutor (UPK 323)
        --> verdict given, not in force: verdict (UPK 401-404)
     verdict given, not in force
        --> appeal: appeal filed (UPK 418); a source reports an appeal as pending (UPK 418)
        --> verdict in force: verdict entered into force (UPK 470(1)-(2), 444(3))
     appeal
        --> terminated: case terminated (UPK 35-36, 288)
        --> verdict given, not in force: verdict (UPK 401-404)
        --> verdict in force: verdict entered into force (UPK 470(1)-(2), 444(3))
        --> with the prosecutor: decision on appeal: quashed, returned (UPK 444)
        --> court of first instance: decision on appeal: quashed, new trial (UPK 444)
        --> verdict in force: appeal withdrawn (UPK 470); decision on appeal: upheld (UPK 444(3)); decision on appeal: changed (UPK 444(3)); decision on appeal: new verdict of acquittal (UPK 444(3)); decision on appeal: new verdict of conviction (UPK 444(3))
        --> terminated: decision on appeal: quashed, case terminated (UPK 444)
     verdict in force
        --> cassation: cassation motion filed (UPK 484, 487); cassation against the convicted person filed (UPK 487(2))
     cassation
        --> court of first instance: decision in cassation: quashed, new trial (UPK 484-494)
        --> verdict in force: decision in cassation: upheld (UPK 484-494); decision in cassation: changed (UPK 484-494)
        --> terminated: decision in cassation: quashed, case terminated (UPK 484-494)
     terminated
        --> pre-trial investigation: case reopened (UPK 192(7))

$ merzim machine status --format dot
  digraph machine {
    label="Kazakhstan: status";
    rankdir=TB;
    node [shape=box];
    "none" [label="no status on record", style="rounded"];
    "witness" [label="witness", style="rounded"];
    "witness-with-right-to-defence" [label="witness with the right to defence", style="rounded"];
    "suspect" [label="suspect", style="rounded"];
    "accused" [label="accused", style="rounded"];
    "defendant" [label="defendant", style="rounded"];
    "convict" [label="convict, verdict not in force", style="rounded"];
    "acquitted" [label="acquitted, verdict not in force", style="rounded"];
    "convict-final" [label="convict, verdict in force", style="rounded"];
    "acquitted-final" [label="acquitted, verdict in force", style="rounded"];
    "cleared" [label="prosecution of the person ended", style="rounded"];
    "none" -> "witness" [label="told of the status: witness (UPK 78)\nstatus acquired or assigned: witness (UPK 78)\ninterrogated: witness (UPK 78)", color="#888888"];
    "cleared" -> "witness" [label="told of the status: witness (UPK 78)\nstatus acquired or assigned: witness (UPK 78)\ninterrogated: witness (UPK 78)", color="#888888"];
    "none" -> "witness-with-right-to-defence" [label="told of the status: witness with the right to defence (UPK 65-1)\nstatus acquired or assigned: witness with the right to defence (UPK 65-1)\ninterrogated: witness with the right to defence (UPK 65-1)", color="#888888"];
    "witness" -> "witness-with-right-to-defence" [label="told of the status: witness with the right to defence (UPK 65-1)\nstatus acquired or assigned: witness with the right to defence (UPK 65-1)\ninterrogated: witness with the right to defence (UPK 65-1)", color="#888888"];
    "cleared" -> "witness-with-right-to-defence" [label="told of the status: witness with the right to defence (UPK 65-1)\nstatus acquired or assigned: witness with the right to defence (UPK 65-1)\ninterrogated: witness with the right to defence (UPK 65-1)", color="#888888"];
    "none" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\ndetained (UPK 64(1)(2), 131)\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "witness" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\ndetained (UPK 64(1)(2), 131)\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "witness-with-right-to-defence" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\ndetained (UPK 64(1)(2), 131)\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "cleared" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\ndetained (UPK 64(1)(2), 131)\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "none" -> "defendant" [label="told of the status: defendant (UPK 65(2))\nstatus acquired or assigned: defendant (UPK 65(2))", color="#888888"];
    "accused" -> "defendant" [label="told of the status: defendant (UPK 65(2))\nstatus acquired or assigned: defendant (UPK 65(2))", color="#888888"];
    "none" -> "defendant" [label="private prosecution: complaint accepted by the court (UPK 65(2), 408)", color="#888888"];
    "witness-with-right-to-defence" -> "cleared" [label="resolution that there are no grounds for prosecution (UPK 65-1(6))", color="#888888"];
    "suspect" -> "accused" [label="told of the status: accused (UPK 65(1))\nstatus acquired or assigned: accused (UPK 65(1))\nindictment drawn up or approved (UPK 65(1)(1))\nplea agreement made (UPK 65(1), 617(4))", color="#888888"];
    "suspect" -> "cleared" [label="prosecution of the person ended (UPK 64(8), 35-36)", color="#888888"];
    "accused" -> "cleared" [label="prosecution of the person ended (UPK 64(8), 35-36)", color="#888888"];
    "defendant" -> "cleared" [label="prosecution of the person ended (UPK 64(8), 35-36)", color="#888888"];
    "accused" -> "defendant" [label="main trial appointed (UPK 65(2), 319)", color="#888888"];
    "defendant" -> "convict" [label="told of the status: convict, verdict not in force (UPK 65(3))\nstatus acquired or assigned: convict, verdict not in force (UPK 65(3))\nverdict: convicted (UPK 65(3))", color="#888888"];
    "defendant" -> "acquitted" [label="told of the status: acquitted, verdict not in force (UPK 65(4))\nstatus acquired or assigned: acquitted, verdict not in force (UPK 65(4))\nverdict: acquitted (UPK 65(4))", color="#888888"];
    "convict" -> "accused" [label="decision on appeal: quashed, new trial (UPK 444)\ndecision on appeal: quashed, returned (UPK 444)", color="#888888"];
    "acquitted" -> "accused" [label="decision on appeal: quashed, new trial (UPK 444)\ndecision on appeal: quashed, returned (UPK 444)", color="#888888"];
    "convict" -> "convict-final" [label="verdict entered into force: convicted (UPK 470)\ndecision on appeal: upheld (UPK 444(3), 470(2))\ndecision on appeal: changed (UPK 444(3), 470(2))", color="#888888"];
    "convict" -> "convict-final" [label="decision on appeal: new verdict of conviction (UPK 444(3))", color="#888888"];
    "acquitted" -> "convict-final" [label="decision on appeal: new verdict of conviction (UPK 444(3))", color="#888888"];
    "convict" -> "acquitted-final" [label="decision on appeal: new verdict of acquittal (UPK 444(3))", color="#888888"];
    "convict" -> "cleared" [label="decision on appeal: quashed, case terminated (UPK 444)", color="#888888"];
    "acquitted" -> "cleared" [label="decision on appeal: quashed, case terminated (UPK 444)", color="#888888"];
    "acquitted" -> "acquitted-final" [label="verdict entered into force: acquitted (UPK 470)\ndecision on appeal: upheld (UPK 444(3), 470(2))\ndecision on appeal: changed (UPK 444(3), 470(2))", color="#888888"];
    "convict-final" -> "accused" [label="decision in cassation: quashed, new trial (UPK 484-494)", color="#888888"];
    "acquitted-final" -> "accused" [label="decision in cassation: quashed, new trial (UPK 484-494)", color="#888888"];
    "convict-final" -> "cleared" [label="decision in cassation: quashed, case terminated (UPK 484-494)", color="#888888"];
    "acquitted-final" -> "cleared" [label="decision in cassation: quashed, case terminated (UPK 484-494)", color="#888888"];
  }

$ merzim machine nothing
! merzim: there is no state machine "nothing"
!   help: there are measure, stage, status, criminal
[2]

$ merzim completion fish
  # fish completion for merzim
  complete -c merzim -n __fish_use_subcommand -a init -d 'make an empty docket'
  complete -c merzim -n '__fish_seen_subcommand_from init' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from init' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n __fish_use_subcommand -a import -d 'check case files and record them'
  complete -c merzim -n '__fish_seen_subcommand_from import' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from import' -l dry-run -d 'Show what would change, and record nothing'
  complete -c merzim -n '__fish_seen_subcommand_from import' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from import' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from import' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from import' -l format -x -a 'text json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n __fish_use_subcommand -a export -d 'write cases back as files, without loss'
  complete -c merzim -n '__fish_seen_subcommand_from export' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from export' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from export' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from export' -l format -x -a 'toml json jsonl' -d 'Form of the answer (else by the name of --output, else toml)'
  complete -c merzim -n '__fish_seen_subcommand_from export' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n __fish_use_subcommand -a history -d 'what was recorded about a case, and when'
  complete -c merzim -n '__fish_seen_subcommand_from history' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from history' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from history' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from history' -l format -x -a 'text json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from history' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n __fish_use_subcommand -a search -d 'find names, aliases, quotes and notes'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l limit -r -d 'At most so many entries (else 50)'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l format -x -a 'text json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from search' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a demo -d 'see it work: the bundled cases on 31 July 2024; nothing is written'
  complete -c merzim -n '__fish_seen_subcommand_from demo' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from demo' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from demo' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from demo' -l format -x -a 'text md' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from demo' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from demo' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a status -d 'one screen about a case: stage, people, terms, findings'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l format -x -a 'text md json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from status' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a deadlines -d 'what ends when: our terms and those of the authorities apart'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l within -r -d 'Only what ends within this length, and what is over'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l format -x -a 'text md json csv' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a check -d 'evaluate all cases and print the findings; remembers nothing'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l fail-on -r -d 'Exit code 1 from this certainty or severity on, as in likely,high (else possible; never: always 0)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l jobs -r -d 'Threads (else one for each core)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l format -x -a 'text md json jsonl csv' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from check' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a explain -d 'the reasons of a finding: facts, sources, articles, each step of the count'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l format -x -a 'text md json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from explain' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a why-not -d 'why a rule did or did not find anything in a case'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l format -x -a 'text md json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from why-not' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a demand -d 'documents to ask for: from whom, under which article, because of what'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l format -x -a 'text md json csv' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from demand' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a simulate -d 'what would change if an event were on record; nothing is recorded'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l event -r -d 'An event as in a case file, in one line of TOML; may be repeated'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l format -x -a 'text md json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from simulate' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a alerts -d 'the regular run: what is new, worse or resolved since the last one'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l dry-run -d 'Only show; remember nothing'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l quiet -d 'Write nothing when nothing is new'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l fail-on -r -d 'Exit code 1 when something told is of this certainty or severity (else always 0)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l jobs -r -d 'Threads (else one for each core)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l by -r -d 'ack, silence: who says so'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l note -r -d 'ack: a note to keep'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l finding -r -d 'silence: this finding'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l case -r -d 'silence: this case'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l rule -r -d 'silence: this rule'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l until -r -d 'silence: up to and with this day'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l reason -r -d 'silence: why'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l format -x -a 'text md json jsonl' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a run
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a list
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a ack
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a silence
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a unsilence
  complete -c merzim -n __fish_use_subcommand -a chronology -d 'the case from beginning to end, with numbered sources'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l confidential -d 'Also what is marked confidential: for your own eyes'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l format -x -a 'md text json csv' -d 'Form of the answer (else by the name of --output, else md)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a term -d 'count a term, with every reading and every step'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l counting -r -d 'How days and months are counted (else the pack'\''s first way)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l direction -x -a 'forward backward waiting' -d 'Not later than (forward), so long before (backward), not earlier than (waiting)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l pause -r -d 'A span that does not count; may be repeated'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l extend -r -d 'Extended to so much in all ("3 months"), or "by 1 month"'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l zone -r -d 'Place whose clock is meant (else the pack'\''s first)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l pack -r -d 'Law pack (needed when there are several)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l format -x -a 'text md csv json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a calendar -d 'working days: explain a day, show or count a span, compare lists'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l all -d 'Every day, not only those that are not what their weekday says'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l compare -r -d 'Another list of days (CSV: date, and kind and name if it has them): where it disagrees'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l pack -r -d 'Law pack (needed when there are several)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l format -x -a 'text md csv json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a rules -d 'the law pack: list, show, lint and test it'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l pack -r -d 'The law pack, when there are several'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l coverage -d 'test: show what the tests exercise; exit code 1 when a rule is never seen to fire or to keep quiet, or a version of a term never opened'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l format -x -a 'text md json csv' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -a list
  complete -c merzim -n '__fish_seen_subcommand_from rules' -a show
  complete -c merzim -n '__fish_seen_subcommand_from rules' -a lint
  complete -c merzim -n '__fish_seen_subcommand_from rules' -a test
  complete -c merzim -n __fish_use_subcommand -a machine -d 'draw a state machine of the law, with the path of a case on it'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l track -r -d 'The track of the procedure to draw'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l case -r -d 'Draw the path of this case on it'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l participant -r -d 'Whose track, when it is of a person'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l pack -r -d 'The law pack, when there are several'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l format -x -a 'text dot svg' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n __fish_use_subcommand -a verify -d 'check that nothing recorded was changed afterwards'
  complete -c merzim -n '__fish_seen_subcommand_from verify' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from verify' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n __fish_use_subcommand -a backup -d 'copy the docket while it is in use, and verify the copy'
  complete -c merzim -n '__fish_seen_subcommand_from backup' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from backup' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n __fish_use_subcommand -a doctor -d 'is everything in order: law, calendar, phrases, docket, the weekly run'
  complete -c merzim -n '__fish_seen_subcommand_from doctor' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from doctor' -l rebuild -d 'Make the packed copies and the search index anew from the ledger'
  complete -c merzim -n '__fish_seen_subcommand_from doctor' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from doctor' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n __fish_use_subcommand -a completion -d 'completion for a shell, and the manual page'
  complete -c merzim -n '__fish_seen_subcommand_from completion' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from completion' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from completion' -a bash
  complete -c merzim -n '__fish_seen_subcommand_from completion' -a zsh
  complete -c merzim -n '__fish_seen_subcommand_from completion' -a fish
  complete -c merzim -n '__fish_seen_subcommand_from completion' -a man
