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
! counted as "procedural"; --counting may be same-day, procedural-hours, detention, custody, measure-qualification, limitation, before-expiry, calendar-days, waiting, iccpr-hours

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
    law                rule                                                                       pattern        severity  against   article                           title
    ew/criminal        criminal.appeal-to-crown-court-closed                                      overdue        medium    statute   CrimPR 34.2(2)                    Window of appeal to the Crown Court over
    ew/criminal        criminal.appeal-against-conviction-closed                                  overdue        medium    statute   CAA 18(2)                         Window of appeal against conviction over
    ew/criminal        criminal.appeal-against-sentence-closed                                    overdue        medium    statute   CAA 18(2)                         Window of appeal against sentence over
    ew/criminal        criminal.custody-magistrates-overdue                                       overdue        critical  statute   CTL Regs 4                        Custody time limit of the magistrates' court has run out
    ew/criminal        criminal.custody-crown-overdue                                             overdue        critical  statute   CTL Regs 5(6B)                    Custody time limit of the Crown Court has run out
    ew/criminal        criminal.custody-voluntary-bill-overdue                                    overdue        critical  statute   CTL Regs 5(3)                     Custody time limit after a voluntary bill has run out
    ew/criminal        criminal.extended-late-magistrates                                         gap            critical  statute   POA 22(3)                         Custody time limit of the magistrates' court extended after it had run out
    ew/criminal        criminal.extended-late-crown                                               gap            critical  statute   POA 22(3)                         Custody time limit of the Crown Court extended after it had run out
    ew/criminal        criminal.extended-late-voluntary-bill                                      gap            critical  statute   POA 22(3)                         Custody time limit after a voluntary bill extended after it had run out
    ew/criminal        criminal.extension-notice-magistrates                                      precedence     info      statute   CTL Regs 7, CrimPR 14.18(2)(b)    Custody time limit extended without two days' notice
    ew/criminal        criminal.extension-notice-crown                                            precedence     info      statute   CTL Regs 7, CrimPR 14.18(2)(a)    Custody time limit extended without five days' notice
    ew/criminal        criminal.first-review-overdue                                              overdue        low       statute   PACE 40(3)(a)                     First review of the detention late
    ew/criminal        criminal.next-review-overdue                                               overdue        low       statute   PACE 40(3)(b)-(c)                 Next review of the detention late
    ew/criminal        criminal.detention-overdue                                                 overdue        critical  statute   PACE 41(1)                        Detention without charge beyond its limit
    ew/criminal        criminal.authorisation-late                                                precedence     high      statute   PACE 42(4)(a)                     Detention authorised beyond 24 hours when they were over
    ew/criminal        criminal.authorisation-before-review                                       precedence     info      statute   PACE 42(4)(b)                     Detention extended by the police without a review before it
    ew/criminal        criminal.extended-for-a-summary-offence                                    ineligible     high      statute   PACE 42(1)(b), 43(4)(b)           Detention extended for an offence that does not allow it
    ew/criminal        criminal.first-court-overdue                                               overdue        medium    statute   PACE 46(2)-(8)                    Not brought before a court after charge
    ew/criminal        criminal.order-stage                                                       order          info      statute   PACE 46, CTL Regs 4, 5            Steps of the proceedings missing on record
    ew/criminal        criminal.order-custody                                                     order          info      statute   PACE 37, 47, POA 22               Steps between custody and liberty missing on record
    ew/criminal        criminal.sources-contradict                                                contradiction  low       monitor   record                            Sources contradict each other
    kz/administrative  administrative.complaint-window-body-closed                                overdue        low       statute   KoAP 826-2(2), 829-4(1)           Term to complain of a body's ruling is over
    kz/administrative  administrative.complaint-window-court-closed                               overdue        info      monitor   KoAP 832(1)                       Term to complain of a court's ruling is over
    kz/administrative  administrative.complaint-service-unknown                                   overdue        info      statute   KoAP 832(1)                       Complaint more than ten days after a court's ruling whose service is not on record
    kz/administrative  administrative.complaint-body-service-unknown                              overdue        info      statute   KoAP 826-2(2), 829-4(1)           Complaint more than ten days after a body's ruling whose service is not on record
    kz/administrative  administrative.complaint-to-improve-window-closed                          overdue        info      statute   KoAP 832(2), 61                   Year for a complaint that improves the position is over
    kz/administrative  administrative.complaint-to-improve-after-arrest-window-closed             overdue        info      statute   KoAP 832(2), 61                   Year after an arrest for a complaint that improves the position is over
    kz/administrative  administrative.body-forwarding-overdue                                     overdue        low       statute   KoAP 826-2(1), 829-3(1)           Body did not send on the complaint in time
    kz/administrative  administrative.court-forwarding-overdue                                    overdue        low       statute   KoAP 831(1)                       Court did not send on the complaint in time
    kz/administrative  administrative.arrest-complaint-forwarding-overdue                         overdue        medium    statute   KoAP 831(4), 829-3(4)             Complaint against an arrest not sent on the same day
    kz/administrative  administrative.higher-body-undecided                                       overdue        medium    statute   KoAP 826-3(1), 826-3(5)           Higher body did not decide the complaint in time
    kz/administrative  administrative.court-complaint-undecided                                   overdue        medium    statute   KoAP 829-5(1)-(2)                 Court did not decide the complaint in time
    kz/administrative  administrative.appeal-undecided                                            overdue        medium    statute   KoAP 835(1), 835(3)               Higher court did not decide the complaint in time
    kz/administrative  administrative.arrest-appeal-undecided                                     overdue        critical  statute   KoAP 835(2), 829-5(3)             Complaint of a person under arrest not decided in a day
    kz/administrative  administrative.arrest-appeal-undecided-before-release                      overdue        critical  statute   KoAP 835(2), 829-5(3)             Complaint of a person under arrest, released since, not decided in a day
    kz/administrative  administrative.action-complaint-late                                       overdue        info      statute   KoAP 828(1)                       Complaint against an act after two months
    kz/administrative  administrative.action-complaint-undecided                                  response       medium    statute   KoAP 829(2)                       Complaint against an act not decided in time
    kz/administrative  administrative.force-too-early                                             premature      high      statute   KoAP 883(1), 832(1), 829-4(1)     Ruling treated as in force too early
    kz/administrative  administrative.complaint-to-worsen-late                                    overdue        high      statute   KoAP 829-4(6), 832(3)             Complaint to the person's disadvantage after a year
    kz/administrative  administrative.detention-overdue                                           overdue        critical  statute   KoAP 789(1)                       Administrative detention beyond its hours
    kz/administrative  administrative.delivery-overdue                                            overdue        critical  statute   KoAP 789(1)                       Held after delivery beyond the hours of detention
    kz/administrative  administrative.prosecutor-notice-overdue                                   overdue        low       statute   KoAP 789(2)                       Prosecutor told of a long detention late
    kz/administrative  administrative.arrest-overdue                                              overdue        critical  statute   KoAP 50(1)                        Administrative arrest beyond its term
    kz/administrative  administrative.arrest-overdue-from-detention                               overdue        critical  statute   KoAP 50(1)                        Administrative arrest beyond its term, counted from the detention
    kz/administrative  administrative.arrest-of-a-protected-person                                ineligible     critical  statute   KoAP 50(2)                        Arrest of a person to whom it may not be applied
    kz/administrative  administrative.arrest-too-long                                             ineligible     critical  statute   KoAP 50(1), 55(1), 58(2)          Arrest for longer than the article names
    kz/administrative  administrative.arrest-not-provided                                         ineligible     critical  statute   KoAP 50(1), 55(1)                 Arrest though the article names none
    kz/administrative  administrative.fine-unpaid                                                 overdue        low       statute   KoAP 893(1)                       Term to pay the fine is over
    kz/administrative  administrative.enforced-before-force                                       premature      high      statute   KoAP 884(2), 883(1)               Penalty enforced before the ruling was in force
    kz/administrative  administrative.enforced-without-force                                      precedence     low       statute   KoAP 884(2)                       Execution with no entry into force on record
    kz/administrative  administrative.enforced-while-complained-of                                ineligible     high      statute   KoAP 834(1), 829-4(4), 826-2(4)   Execution while the complaint is pending
    kz/administrative  administrative.execution-barred                                            overdue        low       statute   KoAP 890(1)                       Execution barred after a year
    kz/administrative  administrative.cassation-window-closed                                     overdue        info      statute   KoAP 851(4)                       Two years for a request for cassation are over
    kz/administrative  administrative.cassation-to-worsen-late                                    overdue        high      statute   KoAP 851(2)                       Cassation to the person's disadvantage after a year
    kz/administrative  administrative.cassation-request-undecided                                 response       low       statute   KoAP 848(7)                       Request for cassation not decided in time
    kz/administrative  administrative.cassation-hearing-overdue                                   overdue        low       statute   KoAP 851(7)                       Cassation not decided in time
    kz/administrative  administrative.fine-unpaid-uncomplained                                    overdue        low       statute   KoAP 893(1), 883(1)               Term to pay the fine of a court's ruling nobody complained of is over
    kz/administrative  administrative.fine-unpaid-body-uncomplained                               overdue        low       statute   KoAP 893(1), 883(1)               Term to pay the fine of a body's ruling nobody complained of is over
    kz/administrative  administrative.execution-barred-uncomplained                               overdue        low       statute   KoAP 890(1), 883(1)               Execution of a court's ruling nobody complained of barred after a year
    kz/administrative  administrative.execution-barred-body-uncomplained                          overdue        low       statute   KoAP 890(1), 883(1)               Execution of a body's ruling nobody complained of barred after a year
    kz/administrative  administrative.cassation-window-uncomplained-closed                        overdue        info      statute   KoAP 851(4), 883(1)               Two years for a request for cassation against a ruling nobody complained of are over
    kz/administrative  administrative.body-hearing-overdue                                        overdue        medium    statute   KoAP 817(1)-(2)                   Case not heard by the body in time
    kz/administrative  administrative.court-hearing-overdue                                       overdue        medium    statute   KoAP 829-5(1)-(2)                 Case not heard by the court in time
    kz/administrative  administrative.arrest-case-not-heard                                       overdue        medium    statute   KoAP 829-5(3)                     Arrestable case not heard the same day
    kz/administrative  administrative.ruling-copy-overdue                                         disclosure     low       statute   KoAP 829-16(2), 823(2)            Copy of the court's ruling late
    kz/administrative  administrative.body-ruling-copy-overdue                                    disclosure     low       statute   KoAP 829-16(2), 823(2)            Copy of the body's ruling late
    kz/administrative  administrative.limitation-expired                                          overdue        medium    statute   KoAP 62(1)                        Limitation has expired
    kz/administrative  administrative.protocol-after-limitation                                   overdue        high      statute   KoAP 62(1), 741(1)(5)             Protocol drawn up after limitation had expired
    kz/administrative  administrative.limitation-continuing-expired                               overdue        medium    statute   KoAP 62(3)                        Limitation of a continuing offence has expired
    kz/administrative  administrative.limitation-listed-expired                                   overdue        medium    statute   KoAP 62(2)                        Limitation from the offence has expired (listed area)
    kz/administrative  administrative.limitation-listed-detection-expired                         overdue        medium    statute   KoAP 62(2)                        Two months from detection have expired (listed area)
    kz/administrative  administrative.same-facts-twice                                            ineligible     high      statute   KoAP 741(1)(6)                    Proceedings though earlier ones on the same facts are reported
    kz/administrative  administrative.repeat-without-earlier-penalty                              precedence     medium    monitor   KoAP 61, 57(2)                    Repeated offence without an earlier penalty within a year
    kz/administrative  administrative.protocol-not-at-once                                        response       low       monitor   KoAP 806(1)                       Protocol not drawn up at once
    kz/administrative  administrative.protocol-after-clarification-overdue                        overdue        medium    statute   KoAP 806(6)                       Protocol late after clarification
    kz/administrative  administrative.protocol-after-transfer-overdue                             overdue        medium    statute   KoAP 806(6)                       Protocol late after handing over the materials
    kz/administrative  administrative.protocol-after-report-overdue                               overdue        medium    statute   KoAP 806(7)                       Protocol late after the expert report or consent
    kz/administrative  administrative.protocol-sent-overdue                                       overdue        low       statute   KoAP 808                          Case sent to the court or body late
    kz/administrative  administrative.protocol-not-sent-at-once                                   response       low       monitor   KoAP 808                          Protocol of an arrestable offence not sent to the judge at once
    kz/administrative  administrative.half-fine-window-closed                                     overdue        low       statute   KoAP 811(1)-(2)                   Seven days to pay half the fine are over
    kz/administrative  administrative.protocol-after-half-fine-overdue                            overdue        low       statute   KoAP 808                          Case sent late after half the fine was not paid
    kz/administrative  administrative.court-without-protocol                                      precedence     info      statute   KoAP 802(4), 807(1), 829-5(1)     Case in court without a protocol
    kz/administrative  administrative.private-application-not-open                                ineligible     low       statute   KoAP 807(1)(4)                    Application to the court where the law asks for a protocol
    kz/administrative  administrative.libel-without-application                                   precedence     medium    statute   KoAP 64(1)                        Libel case without the victim's application
    kz/administrative  administrative.libel-ruling-without-application                            precedence     medium    statute   KoAP 64(1)                        Ruling on libel without the victim's application
    kz/administrative  administrative.order-stage                                                 order          info      statute   KoAP 802, 808, 817, 829-5, 883    Steps of the case missing on record
    kz/administrative  administrative.order-status                                                order          info      statute   KoAP 744, 829-14, 883             Steps of the person's status missing on record
    kz/administrative  administrative.order-measure                                               order          info      statute   KoAP 50, 788, 789                 Steps of detention or arrest missing on record
    kz/administrative  administrative.sources-contradict                                          contradiction  low       monitor   record                            Sources contradict each other
    kz/civil           civil.appeal-window-closed                                                 overdue        info      statute   GPK 403(3)                        Term of appeal over
    kz/civil           civil.appeal-from-copy-window-closed                                       overdue        info      statute   GPK 403(3)                        Term of appeal from the sending of the copy over
    kz/civil           civil.appeal-copies-late                                                   overdue        low       statute   GPK 405(1)                        Copies of the appeal sent late
    kz/civil           civil.appeal-hearing-overdue                                               overdue        medium    statute   GPK 415                           Appeal not decided in time
    kz/civil           civil.appeal-final-form-overdue                                            overdue        low       statute   GPK 423(2)                        Reasoned act of the court of appeal late
    kz/civil           civil.appeal-copy-late                                                     overdue        low       statute   GPK 423(2)                        Copy of the act of the court of appeal late
    kz/civil           civil.private-complaint-window-closed                                      overdue        info      statute   GPK 429(1)                        Term of the private complaint over
    kz/civil           civil.cassation-window-closed                                              overdue        info      statute   GPK 436(1)                        Cassation complaint after the six months
    kz/civil           civil.cassation-excluded                                                   ineligible     medium    statute   GPK 434(2)                        Cassation in a case of the simplified procedure
    kz/civil           civil.cassation-after-settlement                                           ineligible     medium    statute   GPK 434(2)                        Cassation in a case ended by settlement or withdrawal
    kz/civil           civil.cassation-below-threshold                                            ineligible     medium    statute   GPK 434(2)(3)                     Cassation in a small property case
    kz/civil           civil.cassation-without-appeal                                             precedence     medium    statute   GPK 434(1)                        Cassation without an appeal
    kz/civil           civil.cassation-returned-late                                              overdue        low       statute   GPK 442(2)                        Cassation complaint returned after five days
    kz/civil           civil.cassation-notice-late                                                overdue        low       statute   GPK 445(1)                        Notice of the cassation late
    kz/civil           civil.cassation-response-window-closed                                     overdue        info      statute   GPK 446(2)                        Term for the response to the cassation over
    kz/civil           civil.cassation-hearing-overdue                                            overdue        low       statute   GPK 445(2)                        Cassation not decided in time
    kz/civil           civil.cassation-final-form-overdue                                         overdue        low       statute   GPK 451(7)                        Ruling of the court of cassation late in final form
    kz/civil           civil.review-window-closed                                                 overdue        info      statute   GPK 457(1), 459                   Three months to ask for review over
    kz/civil           civil.review-undecided                                                     overdue        low       statute   GPK 457(2)                        Request for review not decided in time
    kz/civil           civil.acceptance-overdue                                                   overdue        medium    statute   GPK 150(1)                        Acceptance of the claim not decided in time
    kz/civil           civil.claim-returned-late                                                  overdue        low       statute   GPK 151(2), 152(2)                Claim returned or refused after the five days
    kz/civil           civil.claim-copies-late                                                    overdue        low       statute   GPK 165(1)                        Copies of the claim sent late
    kz/civil           civil.response-window-closed                                               overdue        info      statute   GPK 166(2)                        Term for the response to the claim over
    kz/civil           civil.preparation-overdue                                                  overdue        medium    statute   GPK 164(1), 303, 50(1)            Preparation of the case beyond its term
    kz/civil           civil.preparation-extended-twice                                           count          medium    statute   GPK 164(1)                        Preparation extended more than once
    kz/civil           civil.hearing-start-overdue                                                overdue        low       statute   GPK 173                           Hearing begun late
    kz/civil           civil.counterclaim-late                                                    overdue        low       statute   GPK 153                           Counterclaim after the preparation
    kz/civil           civil.announcement-overdue                                                 overdue        medium    statute   GPK 223(3)                        Announcement of the decision put off too long
    kz/civil           civil.postponed-decision-not-ready                                         precedence     low       statute   GPK 223(4)                        Decision announced after a delay but not ready in final form
    kz/civil           civil.final-form-overdue                                                   overdue        medium    statute   GPK 223(4)                        Decision in final form late
    kz/civil           civil.final-form-not-known                                                 overdue        info      statute   GPK 223(4)                        Day of the decision in final form
    kz/civil           civil.decision-copy-late                                                   disclosure     medium    statute   GPK 234                           Copy of the decision late
    kz/civil           civil.transcript-reading-window-closed                                     overdue        info      statute   GPK 284                           Transcript read after the term
    kz/civil           civil.transcript-remarks-window-closed                                     overdue        info      statute   GPK 284                           Remarks on the transcript filed after the term
    kz/civil           civil.transcript-remarks-undecided                                         overdue        low       statute   GPK 285(4)                        Remarks on the transcript not considered in time
    kz/civil           civil.decision-request-undecided                                           overdue        low       statute   GPK 235-238                       Request about the decision not decided in time
    kz/civil           civil.restoration-window-closed                                            overdue        info      statute   GPK 126(4)                        Month to ask for restoring a term over
    kz/civil           civil.restoration-undecided                                                overdue        low       statute   GPK 126(4)                        Request to restore a term not decided in time
    kz/civil           civil.force-too-early                                                      premature      high      statute   GPK 240(1), 403(3)                Decision treated as in force too early
    kz/civil           civil.force-despite-appeal                                                 precedence     high      statute   GPK 240(5)                        Decision treated as in force though an appeal is pending
    kz/civil           civil.writ-too-early                                                       premature      high      statute   GPK 240(1), 403(3)                Writ of execution before the term of appeal ended
    kz/civil           civil.writ-despite-appeal                                                  precedence     high      statute   GPK 240(5), 241(1)-(2)            Writ of execution though an appeal is pending
    kz/civil           civil.writ-presented-too-early                                             premature      medium    statute   ENF 11(1-1)                       Writ presented within five days of entry into force
    kz/civil           civil.writ-overdue                                                         overdue        low       statute   GPK 241(4)                        Writ of execution late
    kz/civil           civil.writ-after-appeal-overdue                                            overdue        low       statute   GPK 241(4)                        Writ of execution late after the appeal
    kz/civil           civil.writ-presentation-window-closed                                      overdue        info      statute   ENF 11(1)(1), 11(2)               Three years to present the writ over
    kz/civil           civil.first-instance-overdue                                               overdue        medium    statute   GPK 183(2)                        Case in the first instance beyond its term
    kz/civil           civil.first-instance-after-simplified-overdue                              overdue        medium    statute   GPK 267-1(4), 183(2)              Case beyond its term after the simplified procedure was left
    kz/civil           civil.first-instance-after-move-overdue                                    overdue        medium    statute   GPK 267-1(4), 183(2)              Case beyond its term after the simplified procedure was left
    kz/civil           civil.extremist-claim-overdue                                              overdue        medium    statute   GPK 183(2)                        Claim on extremist materials heard past ten working days
    kz/civil           civil.strike-claim-overdue                                                 overdue        low       statute   GPK 183(2)                        Claim on a strike heard past ten working days
    kz/civil           civil.claim-after-media-limitation                                         overdue        high      statute   MML 38(1)                         Claim against the medium after the year of limitation
    kz/civil           civil.claim-after-media-limitation-earlier                                 overdue        medium    statute   MML 38(1), GK 187(1)              Claim over a publication before 20 August 2024, a year later
    kz/civil           civil.claim-after-year-publication-before-law                              overdue        info      monitor   MML 38(1)                         Claim against the medium more than a year after a publication before 20 August 2024
    kz/civil           civil.claim-after-year-earlier-publication                                 precedence     info      monitor   MML 38(1)                         Claim against the medium over a publication before the new law, more than a year before a claim of its first year
    kz/civil           civil.claim-after-two-years-earlier-publication                            precedence     info      monitor   MML 38(1)                         Claim against the medium over a publication before the new law, more than two years before a claim of its second year
    kz/civil           civil.claim-after-three-years-earlier-publication                          precedence     info      monitor   MML 38(1)                         Claim against the medium over a publication before the new law, more than three years before a claim of its third year
    kz/civil           civil.losses-claim-after-limitation                                        overdue        medium    statute   GK 178(1), 180(1)                 Claim for losses after three years
    kz/civil           civil.refutation-demand-unanswered                                         silence        info      monitor   GK 143(4)                         Demand for a refutation without an answer on record for more than a month
    kz/civil           civil.reply-demand-unanswered                                              silence        info      monitor   GK 143(4)                         Demand for a reply without an answer on record for more than a month
    kz/civil           civil.reply-not-published                                                  overdue        medium    statute   MML-1999 19                       Reply not published by a daily medium in five days
    kz/civil           civil.claim-without-demand                                                 precedence     info      statute   GK 143(4), GPK 152(1)(1)          Claim against the medium without a demand on record
    kz/civil           civil.claim-before-month                                                   precedence     info      monitor   GK 143(4)                         Claim against the medium within a month of the demand, no refusal on record
    kz/civil           civil.company-moral-damages                                                ineligible     medium    statute   GK 143(6)                         Moral damages claimed by a legal person
    kz/civil           civil.court-publication-overdue                                            overdue        medium    statute   MML 38(5)                         Refutation under a court decision not published in two days
    kz/civil           civil.mandatory-broadcast-overdue                                          overdue        medium    statute   MML 37(2)(1), 37(3)(1)            Court decision not published by the broadcaster in a day
    kz/civil           civil.mandatory-publication-overdue                                        overdue        medium    statute   MML 37(2)(1), 37(3)(2)            Court decision not published in the term the court set
    kz/civil           civil.order-stage                                                          order          info      statute   GPK 148-463                       Steps of the case missing on record
    kz/civil           civil.resumption-without-stay                                              precedence     info      statute   GPK 276, 125                      Stay of the proceedings not on record
    kz/civil           civil.order-status                                                         order          info      statute   GPK 47, 50-54                     Steps of the party's status missing on record
    kz/civil           civil.sources-contradict                                                   contradiction  low       monitor   record                            Sources contradict each other
    kz/civil           civil.accepted-and-nothing-since                                           response       medium    monitor   GPK 164(1), 183(2)                Claim accepted, and no decision on record for five months
    kz/civil           civil.appealed-and-nothing-since                                           response       medium    monitor   GPK 403(3), 405, 415              Appeal filed, and no act of the court of appeal on record for four months
    kz/civil           civil.defendant-not-named                                                  precedence     info      monitor   GPK 47                            No defendant named on record
    kz/civil           civil.party-not-named                                                      precedence     info      monitor   GPK 46-47                         No party named on record
    kz/civil           civil.simplified-notice-late                                               overdue        low       statute   GPK 267-3(2)                      Notice of the simplified procedure late
    kz/civil           civil.simplified-objection-window-closed                                   overdue        info      statute   GPK 267-3(3)                      Term to ask for the ordinary procedure over
    kz/civil           civil.simplified-case-overdue                                              overdue        medium    statute   GPK 144-147                       Simplified case beyond its month
    kz/civil           civil.simplified-decision-copy-late                                        overdue        medium    statute   GPK 267-4(1)                      Copy of the simplified decision late
    kz/civil           civil.set-aside-window-closed                                              overdue        info      statute   GPK 267-4(2)                      Term to ask for setting the decision aside over
    kz/civil           civil.set-aside-undecided                                                  overdue        medium    statute   GPK 267-4(3)                      Request to set the decision aside not decided in time
    kz/civil           civil.simplified-appeal-window-closed                                      overdue        info      statute   GPK 267-4(4), 403(3)              Term of appeal against the simplified decision over
    kz/civil           civil.simplified-appeal-after-refusal-window-closed                        overdue        info      statute   GPK 267-4(4)                      Term of appeal after the refusal to set aside over
    kz/criminal        criminal.arrest-requested-late                                             overdue        high      statute   UPK 147(3)                        Custody asked for too late before the end of the detention
    kz/criminal        criminal.arrested-in-absentia                                              ineligible     high      statute   UPK 148(4)                        Custody sanctioned in absentia with no flight on record
    kz/criminal        criminal.custody-for-no-residence                                          ineligible     high      statute   UPK 147(1-1)                      Custody only because there is no permanent residence
    kz/criminal        criminal.case-sent-up-overdue                                              overdue        low       statute   UPK 421(2)                        Case sent to the court of appeal late
    kz/criminal        criminal.appeal-order-copy-overdue                                         overdue        low       statute   UPK 428(1)                        Copy of the order on the appeal hearing late
    kz/criminal        criminal.appeal-outcome-unknown                                            response       info      monitor   UPK 421, 425                      Appeal without an outcome on record
    kz/criminal        criminal.force-not-recorded                                                response       info      monitor   UPK 418(1), 470                   Verdict with neither appeal nor entry into force on record
    kz/criminal        criminal.force-before-appeal-decided                                       ineligible     low       statute   UPK 470(2), 444(3)                In force, the outcome of the appeal before it not on record
    kz/criminal        criminal.cassation-not-allowed                                             ineligible     info      statute   UPK 484(2)(1)                     Cassation motion where the parties have none
    kz/criminal        criminal.cassation-notice-overdue                                          overdue        low       statute   UPK 492(1)                        Notice of the cassation hearing late
    kz/criminal        criminal.execution-stay-overdue                                            overdue        info      statute   UPK 493                           Execution stayed for longer than six months
    kz/criminal        criminal.case-file-for-cassation-overdue                                   overdue        low       statute   UPK 486(4)                        File called for in cassation not sent
    kz/criminal        criminal.protest-review-overdue                                            response       low       statute   UPK 486(4)                        Request for a protest not answered in time
    kz/criminal        criminal.recognition-demand-copy-overdue                                   response       low       statute   UPK 109(2)                        No copy of the decision on a demand in ten days
    kz/criminal        criminal.complaint-materials-overdue                                       overdue        low       statute   UPK 106(6)                        Materials on a complaint not given to the judge in time
    kz/criminal        criminal.custody-hearing-documents-not-provided                            response       medium    statute   UPK 122(3)(1)                     Documents for a hearing on custody not provided in a day
    kz/criminal        criminal.facility-complaint-overdue                                        response       medium    statute   UPK 101(2)                        Detainee's complaint not sent on in a day
    kz/criminal        criminal.urgent-complaint-not-forwarded                                    response       high      monitor   UPK 101(2)                        Complaint of torture or of the investigator held back
    kz/criminal        criminal.security-measures-undecided                                       response       high      statute   UPK 96(4)                         Request for security measures not decided in a day
    kz/criminal        criminal.removal-execution-overdue                                         overdue        info      statute   UPK 158(6)                        Removal from office carried out late
    kz/criminal        criminal.complaint-unanswered                                              response       medium    statute   UPK 105(2)                        Complaint to the prosecutor not answered in time
    kz/criminal        criminal.priority-complaint-unanswered                                     response       high      statute   UPK 105(2)                        Priority complaint not answered in time
    kz/criminal        criminal.judge-complaint-undecided                                         response       medium    statute   UPK 106(6)                        Complaint to the investigating judge not decided in time
    kz/criminal        criminal.interim-appeal-undecided                                          overdue        medium    statute   UPK 107(5)                        Regional court's decision late
    kz/criminal        criminal.motion-unanswered                                                 response       medium    statute   UPK 99(4)                         Motion not answered in time
    kz/criminal        criminal.documents-not-provided                                            response       low       statute   UPK 122(3)(1)                     Documents asked for by counsel not provided
    kz/criminal        criminal.prosecutor-decision-overdue                                       overdue        medium    statute   UPK 302                           Prosecutor's decision on the finished case late
    kz/criminal        criminal.prosecutor-inquiry-decision-overdue                               overdue        medium    statute   UPK 192-2(6)                      Prosecutor's decision on the inquiry late
    kz/criminal        criminal.prosecutor-protocol-decision-overdue                              overdue        medium    statute   UPK 528(3)                        Prosecutor's decision on the protocol late
    kz/criminal        criminal.judge-decision-overdue                                            overdue        low       statute   UPK 319(4)                        Judge's decision on the received case late
    kz/criminal        criminal.misdemeanour-trial-overdue                                        overdue        medium    statute   UPK 529(3)-(4)                    Trial of a misdemeanour beyond its term
    kz/criminal        criminal.preliminary-hearing-overdue                                       overdue        low       statute   UPK 321(1)-(2)                    Preliminary hearing late
    kz/criminal        criminal.trial-start-overdue                                               overdue        medium    statute   UPK 322(4)                        Start of the trial late
    kz/criminal        criminal.trial-start-anew-overdue                                          overdue        medium    statute   UPK 322(4)                        Start of the trial appointed anew late
    kz/criminal        criminal.trial-too-early                                                   premature      medium    statute   UPK 322(4)                        Trial opened too soon after the notice
    kz/criminal        criminal.shortened-trial-overdue                                           overdue        low       statute   UPK 382(2)                        Shortened trial beyond its term
    kz/criminal        criminal.verdict-copy-overdue                                              disclosure     medium    statute   UPK 404                           Copy of the verdict late
    kz/criminal        criminal.force-too-early                                                   premature      high      statute   UPK 470(1), 418(1)                Verdict treated as in force too early
    kz/criminal        criminal.force-too-early-in-custody                                        premature      high      statute   UPK 470(1), 418(1)                Verdict treated as in force before the term from the copy was over
    kz/criminal        criminal.appeal-appointment-overdue                                        overdue        low       statute   UPK 428(1)                        Appeal hearing appointed late
    kz/criminal        criminal.appeal-hearing-overdue                                            overdue        medium    statute   UPK 425                           Appeal not decided in time
    kz/criminal        criminal.appeal-copy-overdue                                               overdue        low       statute   UPK 444(2)                        Copy of the appeal decision late
    kz/criminal        criminal.execution-overdue                                                 overdue        low       statute   UPK 470(3)                        Verdict sent for execution late
    kz/criminal        criminal.cassation-to-worsen-late                                          overdue        high      statute   UPK 487(2)                        Cassation against the convict after a year
    kz/criminal        criminal.cassation-hearing-overdue                                         overdue        low       statute   UPK 492(3)                        Cassation not decided in time
    kz/criminal        criminal.custody-overdue                                                   overdue        critical  statute   UPK 151(1)                        Custody without a documented term
    kz/criminal        criminal.house-arrest-overdue                                              overdue        critical  statute   UPK 146(4), 151(1)                House arrest without a documented term
    kz/criminal        criminal.custody-beyond-ceiling                                            overdue        critical  statute   UPK 151(2)-(4), 146(4)            Custody or house arrest before trial beyond the last ceiling
    kz/criminal        criminal.custody-in-court-overdue                                          overdue        critical  statute   UPK 342(2)                        Custody in court beyond its term
    kz/criminal        criminal.qualification-after-measure-overdue                               overdue        high      statute   UPK 139(1)                        Custody or house arrest before qualification kept too long
    kz/criminal        criminal.qualification-after-lighter-measure-late                          overdue        medium    statute   UPK 139(1)                        Another measure before qualification kept too long
    kz/criminal        criminal.extension-decision-overdue                                        overdue        medium    statute   UPK 152(3)                        Judge's decision on an extension late
    kz/criminal        criminal.custody-for-a-light-charge                                        ineligible     high      statute   UPK 147(1)                        Custody where the penalty does not allow it
    kz/criminal        criminal.custody-total                                                     total          high      monitor   UPK 151(4), 152(9), 146(4)        Eighteen months of custody and house arrest before trial
    kz/criminal        criminal.delivery-certificate-missing                                      overdue        low       statute   UPK 129(3)                        Certificate of the delivery late or missing
    kz/criminal        criminal.relatives-told-late                                               precedence     medium    monitor   UPK 135, 64(3)                    Relatives told of the detention late
    kz/criminal        criminal.questioned-before-counsel                                         precedence     high      statute   UPK 64(3)                         Detained suspect questioned before meeting counsel
    kz/criminal        criminal.measure-order-copy-missing                                        overdue        medium    statute   UPK 148(10), 140(2)               Copy of the order on the measure not handed at once
    kz/criminal        criminal.detention-protocol-overdue                                        overdue        high      statute   UPK 129(1)-(2), 131(2)            Detention protocol late
    kz/criminal        criminal.prosecutor-notice-overdue                                         overdue        low       statute   UPK 131(3)                        Prosecutor told of the detention late
    kz/criminal        criminal.first-interrogation-overdue                                       overdue        medium    statute   UPK 64(3)                         Detained suspect not questioned in time
    kz/criminal        criminal.embassy-notice-overdue                                            overdue        medium    statute   UPK 135                           Embassy told late
    kz/criminal        criminal.detention-overdue                                                 overdue        critical  statute   UPK 131, 133                      Detention beyond its hours
    kz/criminal        criminal.arrest-decision-overdue                                           overdue        high      statute   UPK 148(2)                        Judge's decision on custody late
    kz/criminal        criminal.custody-order-late                                                overdue        high      statute   UPK 131, 133                      Order of the court later than the hours of detention
    kz/criminal        criminal.custody-gap                                                       gap            critical  statute   UPK 151(1)                        Custody extended after its term had ended
    kz/criminal        criminal.house-arrest-gap                                                  gap            critical  statute   UPK 146(4), 151(1)                House arrest extended after its term had ended
    kz/criminal        criminal.custody-in-court-gap                                              gap            critical  statute   UPK 342(2)                        Custody in court extended after its term had ended
    kz/criminal        criminal.custody-extension-asked-late                                      overdue        high      statute   UPK 151(2)-(3)                    Extension of custody asked for too late
    kz/criminal        criminal.custody-extension-to-court-late                                   overdue        high      statute   UPK 151(2)-(3)                    Request to extend custody reached the court too late
    kz/criminal        criminal.house-arrest-extension-asked-late                                 overdue        medium    statute   UPK 146(4), 151(2)-(3)            Extension of house arrest asked for too late
    kz/criminal        criminal.house-arrest-extension-to-court-late                              overdue        medium    statute   UPK 146(4), 151(2)-(3)            Request to extend house arrest reached the court too late
    kz/criminal        criminal.extension-agreement-overdue                                       overdue        low       statute   UPK 151(2)-(4)                    Prosecutor's decision on the request to extend late
    kz/criminal        criminal.short-sanction-overdue                                            overdue        critical  statute   UPK 148(7)                        Short sanction over without an extension on record
    kz/criminal        criminal.short-sanction-asked-late                                         overdue        high      statute   UPK 151(2)                        Lengthening of a short sanction asked for too late
    kz/criminal        criminal.repeated-custody                                                  count          info      monitor   UPK 152(9)                        Custody applied more than once in the case
    kz/criminal        criminal.warning-of-qualification-missing                                  overdue        low       statute   UPK 139(2)                        Place of detention did not warn that no qualification was announced
    kz/criminal        criminal.warning-of-custody-end-missing                                    overdue        low       statute   UPK 152(4)                        Place of detention did not warn of the end of custody
    kz/criminal        criminal.temporary-facility-overdue                                        overdue        medium    statute   UPK 150(1)                        Kept in a temporary facility too long
    kz/criminal        criminal.bail-window-closed                                                overdue        low       statute   UPK 145(4)                        Five days to deposit bail over
    kz/criminal        criminal.reading-custody-unordered                                         response       high      monitor   UPK 152(6), 151(11)-(12)          Custody while the file is read without an order on record
    kz/criminal        criminal.reading-house-arrest-unordered                                    response       medium    monitor   UPK 146(4), 152(6), 151(11)-(12)  House arrest while the file is read without an order on record
    kz/criminal        criminal.study-custody-unordered                                           response       high      monitor   UPK 151(13), 152(7)               Custody at the prosecutor's without an order on record
    kz/criminal        criminal.reading-custody-asked-late                                        overdue        medium    statute   UPK 152(6)                        Custody for the reading of the file asked for too late
    kz/criminal        criminal.reading-custody-to-judge-late                                     overdue        medium    statute   UPK 152(6)                        Request for custody during the reading reached the judge too late
    kz/criminal        criminal.reading-custody-overdue                                           overdue        critical  statute   UPK 152(6), 151(11)-(12)          Custody for the reading of the file past its term
    kz/criminal        criminal.reading-custody-asked-again-late                                  overdue        medium    statute   UPK 152(6)                        Custody for the reading of the file asked for too late, once more
    kz/criminal        criminal.reading-custody-again-to-judge-late                               overdue        medium    statute   UPK 152(6)                        Request for custody during the reading reached the judge too late, once more
    kz/criminal        criminal.reading-custody-agreement-overdue                                 overdue        low       statute   UPK 152(6)                        Prosecutor's decision on custody during the reading late
    kz/criminal        criminal.study-custody-asked-late                                          overdue        medium    statute   UPK 152(7)                        Custody for the prosecutor's study asked for too late
    kz/criminal        criminal.study-custody-overdue                                             overdue        critical  statute   UPK 152(7), 151(13)               Custody during the prosecutor's study past its term
    kz/criminal        criminal.custody-after-return-overdue                                      overdue        critical  statute   UPK 152(8)                        Custody after a return by the prosecutor past its month
    kz/criminal        criminal.custody-after-court-return-overdue                                overdue        critical  statute   UPK 152(8)                        Custody after a return by the court past its month
    kz/criminal        criminal.reading-postponed-too-long                                        overdue        low       statute   UPK 294(4)                        Reading of the file put off for too long
    kz/criminal        criminal.reading-cut-short                                                 ineligible     high      statute   UPK 296(3)                        Reading of the file cut short
    kz/criminal        criminal.reading-schedule-over                                             overdue        low       statute   UPK 296(3)                        Time for reading the file by the schedule over
    kz/criminal        criminal.reading-motion-window-closed                                      overdue        low       statute   UPK 297(2)                        Three days to write the motion over
    kz/criminal        criminal.reading-motion-copy-overdue                                       overdue        low       statute   UPK 297(5)                        Copy of the refusal of the motion late
    kz/criminal        criminal.reading-motion-complaint-window-closed                            overdue        low       statute   UPK 297(6)                        Three days to complain of the refusal over
    kz/criminal        criminal.sent-to-court-despite-complaint                                   ineligible     high      statute   UPK 297(7)                        Case sent to court before the complaint was decided
    kz/criminal        criminal.accelerated-overdue                                               overdue        medium    statute   UPK 190(3)                        Accelerated investigation past its term
    kz/criminal        criminal.accelerated-after-covert-actions-overdue                          overdue        medium    statute   UPK 190(3)                        Accelerated investigation past its term after covert actions
    kz/criminal        criminal.prosecutor-accelerated-decision-overdue                           overdue        medium    statute   UPK 190(7)                        Prosecutor's decision on the accelerated case late
    kz/criminal        criminal.protocol-form-overdue                                             overdue        medium    statute   UPK 526(1)                        Misdemeanour protocol past its term
    kz/criminal        criminal.form-change-notice-overdue                                        overdue        low       statute   UPK 189(4)                        Prosecutor told late of the change of form
    kz/criminal        criminal.detained-misdemeanour-late-to-prosecutor                          overdue        medium    statute   UPK 528(2)                        Case of a detained misdemeanour suspect sent to the prosecutor late
    kz/criminal        criminal.detained-misdemeanour-late-to-court                               overdue        medium    statute   UPK 528(3)                        Case of a detained misdemeanour suspect sent to court late
    kz/criminal        criminal.prosecutor-detained-misdemeanour-overdue                          overdue        medium    statute   UPK 528(3)                        Prosecutor's decision on a detained person's misdemeanour late
    kz/criminal        criminal.order-resolution-overdue                                          overdue        low       statute   UPK 629-1(6)                      Resolution in order proceedings late
    kz/criminal        criminal.order-prosecutor-decision-overdue                                 overdue        low       statute   UPK 629-3(4)                      Prosecutor's decision in order proceedings late
    kz/criminal        criminal.interruption-sent-overdue                                         overdue        low       statute   UPK 45(8)                         Interruption not sent to the prosecutor in time
    kz/criminal        criminal.interruption-decision-overdue                                     overdue        low       statute   UPK 45(8-1)                       Prosecutor's decision on the interruption late
    kz/criminal        criminal.interruption-not-told                                             disclosure     low       monitor   UPK 45(8-1)                       Not told of the interruption
    kz/criminal        criminal.interrupted-though-person-known                                   ineligible     medium    statute   UPK 45(7)(1)                      Interrupted for an unknown person though there is a suspect
    kz/criminal        criminal.interrupted-on-a-later-ground                                     ineligible     low       statute   UPK 45(7)                         Interrupted on a ground that was no law yet
    kz/criminal        criminal.interrupted-long                                                  total          medium    monitor   UPK 45(7), 45(9)                  Investigation interrupted for over a year
    kz/criminal        criminal.termination-sent-overdue                                          overdue        low       statute   UPK 289(1)                        Termination not sent to the prosecutor in time
    kz/criminal        criminal.termination-approval-overdue                                      overdue        low       statute   UPK 290(1)                        Prosecutor's decision on a termination late
    kz/criminal        criminal.removal-decision-overdue                                          overdue        low       statute   UPK 158(4)                        Decision on removal from office late
    kz/criminal        criminal.investigation-overdue                                             overdue        high      statute   UPK 192(2)                        Investigation past its term without an extension on record
    kz/criminal        criminal.reasonable-term-overdue                                           overdue        medium    statute   UPK 192(2), 193(1)(3-1)           Reasonable term set by the prosecutor is over
    kz/criminal        criminal.joined-custody-investigation-overdue                              overdue        medium    statute   UPK 192(2)                        Investigation of joined cases past its term
    kz/criminal        criminal.investigation-past-three-months                                   overdue        low       statute   UPK 192(4)                        Investigation longer than the district prosecutor can allow
    kz/criminal        criminal.investigation-past-twelve-months                                  overdue        medium    statute   UPK 192(4)-(5)                    Investigation longer than the regional prosecutor can allow
    kz/criminal        criminal.investigation-gap                                                 gap            medium    statute   UPK 192(2)                        Investigation extended after its term had ended
    kz/criminal        criminal.investigation-extension-asked-late                                overdue        low       statute   UPK 192(6)                        Extension of the investigation asked for too late
    kz/criminal        criminal.additional-investigation-overdue                                  overdue        medium    statute   UPK 192(7)                        Additional investigation past its term
    kz/criminal        criminal.nothing-after-return                                              response       low       monitor   UPK 192(7)                        Returned by the prosecutor, neither arrival nor end on record
    kz/criminal        criminal.repeated-returns                                                  count          medium    monitor   UPK 192(7)                        Case returned more than once
    kz/criminal        criminal.repeated-reopenings                                               count          medium    monitor   UPK 192(7)                        Case reopened more than once
    kz/criminal        criminal.suspect-over-a-year                                               overdue        medium    monitor   UPK 64, 192                       Suspect for over a year without being accused
    kz/criminal        criminal.limitation-expired                                                overdue        high      statute   UK 71(1)                          Limitation has expired
    kz/criminal        criminal.verdict-too-late-for-limitation                                   overdue        high      statute   UK 71(2), UPK 470(1), 418(1)      Verdict that could not enter into force before the limitation ended
    kz/criminal        criminal.limitation-of-misdemeanour-expired                                overdue        high      statute   UK 71(1), 71(3)                   Limitation of a misdemeanour has expired despite evasion
    kz/criminal        criminal.limitation-long-stop-expired                                      overdue        high      statute   UK 71(4)                          Longest term of limitation has expired despite evasion
    kz/criminal        criminal.misdemeanour-trial-same-day-overdue                               overdue        medium    statute   UPK 529(3)                        Misdemeanour of a detained person not tried on the same day
    kz/criminal        criminal.order-decision-overdue                                            overdue        low       statute   UPK 629-4(1)                      Judge's decision in order proceedings late
    kz/criminal        criminal.order-copy-overdue                                                disclosure     medium    statute   UPK 629-6(1)                      Copy of the decision in order proceedings late
    kz/criminal        criminal.order-force-too-early                                             premature      high      statute   UPK 470(1), 629-6(2), 629-7       Conviction in order proceedings treated as in force too early
    kz/criminal        criminal.force-despite-objection                                           ineligible     high      statute   UPK 629-6(2)                      In force though the convict disagreed with the order
    kz/criminal        criminal.private-offence-investigated                                      ineligible     low       statute   UPK 32(2), 32(4), 408             Investigation of an offence of private prosecution
    kz/criminal        criminal.convicted-after-reconciliation                                    ineligible     high      statute   UPK 32(2), 408                    Convicted in a private prosecution after the parties reconciled
    kz/criminal        criminal.order-stage                                                       order          info      statute   UPK 179, 192, 302, 319, 322       Steps of the case missing on record
    kz/criminal        criminal.order-status                                                      order          info      statute   UPK 64, 65, 65-1                  Steps of the person's status missing on record
    kz/criminal        criminal.order-measure                                                     order          info      statute   UPK 131, 139-152                  Steps of the measure missing on record
    kz/criminal        criminal.sources-contradict                                                contradiction  low       monitor   record                            Sources contradict each other
    kz/criminal        criminal.registration-overdue                                              overdue        low       statute   UPK 185(1); Rules 89              Report not registered in time
    kz/criminal        criminal.registration-refused                                              ineligible     medium    statute   UPK 185(1)-(2), 181(6)            Registration of a report refused
    kz/criminal        criminal.registration-postponed-unduly                                     ineligible     medium    statute   UPK 185(1)                        Registration postponed where the law does not allow it
    kz/criminal        criminal.postponed-registration-overdue                                    overdue        medium    statute   UPK 185(1)                        Postponed registration past its term
    kz/criminal        criminal.anonymous-report-only                                             ineligible     medium    statute   UPK 181(6)                        Investigation begun on an anonymous report
    kz/criminal        criminal.urgent-action-unregistered                                        response       low       monitor   UPK 179(2)                        Urgent action with no registration after it
    kz/criminal        criminal.forwarding-overdue                                                overdue        low       statute   UPK 179(4)                        Report of another violation not forwarded in time
    kz/criminal        criminal.forwarding-for-check-overdue                                      overdue        low       statute   UPK 181(5)                        Report that needs a check not forwarded in time
    kz/criminal        criminal.transfer-materials-overdue                                        overdue        low       statute   UPK 186(3)                        Materials of another body's case not given to the prosecutor in time
    kz/criminal        criminal.handover-overdue                                                  overdue        low       statute   UPK 196(2)                        Case not handed to the investigator in time
    kz/criminal        criminal.prosecutor-not-told-of-investigation                              overdue        low       statute   UPK 196(2)                        Prosecutor told late that the investigation began
    kz/criminal        criminal.private-case-not-ended                                            overdue        high      statute   UPK 32(5)                         Private case without a complaint of the victim not ended
    kz/criminal        criminal.same-facts-twice                                                  ineligible     high      statute   UPK 35(1)                         Same facts prosecuted twice
    kz/criminal        criminal.same-facts-in-parallel                                            count          low       monitor   UPK 35(1), 192(2)                 Another proceeding on the same facts is pending
    kz/criminal        criminal.plain-witness-though-named-earlier                                ineligible     high      statute   UPK 78(5)-(6)                     Questioned as a plain witness though named in the report (before June 2021)
    kz/criminal        criminal.defence-witness-unexplained                                       precedence     high      statute   UPK 65-1(2)(1)-(2), 65-1(3-1)     Action with a witness with the right to defence before the status was explained
    kz/criminal        criminal.action-before-rights                                              precedence     medium    statute   UPK 64(2), 110(4)                 Action with a suspect before the rights were explained
    kz/criminal        criminal.named-without-status                                              response       medium    monitor   UPK 65-1(1), 65-1(2)              Named as the one who did it, and no status explained
    kz/criminal        criminal.witness-became-suspect                                            count          info      monitor   UPK 112(3)                        Suspect who was questioned before as a witness
    kz/criminal        criminal.suspect-questioned-without-basis                                  precedence     info      monitor   UPK 64(1)(1-1), 202(1-2)          Questioned as a suspect with nothing before it that makes one
    kz/criminal        criminal.never-questioned-as-suspect                                       precedence     medium    statute   UPK 64(4)                         Investigation ended and the suspect was not questioned
    kz/criminal        criminal.measure-of-a-non-suspect                                          ineligible     high      statute   UPK 64, 78, 139-140               Preventive measure against a person who is no suspect
    kz/criminal        criminal.custody-of-a-cleared-person                                       ineligible     critical  statute   UPK 35-36, 64(8), 65(4)           In custody though the prosecution ended
    kz/criminal        criminal.defence-witness-left-open                                         precedence     info      monitor   UPK 65-1(6)                       Case in court, status of a witness with the right to defence left open
    kz/criminal        criminal.qualification-same-day-overdue                                    disclosure     medium    statute   UPK 206(1)                        Brought by force and not told of the qualification that day
    kz/criminal        criminal.recognition-sent-late                                             precedence     low       monitor   UPK 202(1)                        Recognition as a suspect sent to the prosecutor late
    kz/criminal        criminal.recognition-agreement-late                                        response       low       monitor   UPK 202(1-1)                      Prosecutor's agreement to a recognition as a suspect late
    kz/criminal        criminal.announced-without-agreement                                       ineligible     high      statute   UPK 64(1)(1), 202(1)              Announced as a suspect without the prosecutor's agreement
    kz/criminal        criminal.recognition-copy-not-handed                                       disclosure     medium    statute   UPK 202(2), 64(9)(7)              Copy of the recognition as a suspect not handed
    kz/criminal        criminal.qualification-copy-not-handed                                     disclosure     medium    statute   UPK 206(7), 64(9)(7)              Copy of the qualification not handed with the announcement
    kz/criminal        criminal.decision-not-handed                                               disclosure     medium    monitor   UPK 64(9)(7), 64(9)(23)           Decision on the person not handed
    kz/criminal        criminal.dropped-charge-not-told                                           disclosure     low       monitor   UPK 207(2)                        Not told that a part of the suspicion was dropped
    kz/criminal        criminal.expert-conclusion-unshown                                         precedence     medium    statute   UPK 286(1), 286(3)                Expert conclusion not shown before the investigation ended
    kz/criminal        criminal.learned-late                                                      disclosure     high      monitor   UPK 65-1, 110(4)                  Person named in the case learned of it late
    kz/criminal        criminal.suspect-notice-late                                               disclosure     medium    monitor   UPK 202(2)                        Recognition as a suspect announced late
    kz/criminal        criminal.qualification-announced-overdue                                   disclosure     high      statute   UPK 206(1), 207(1)                Qualification announced late
    kz/criminal        criminal.recognition-demand-unanswered                                     response       medium    statute   UPK 109(1)                        Demand to be recognised not answered
    kz/criminal        criminal.questioned-before-rights                                          precedence     medium    statute   UPK 110(4)                        Questioned before the rights were explained
    kz/criminal        criminal.plain-witness-though-named                                        ineligible     high      statute   UPK 65-1(1)                       Questioned as a plain witness though named in the report
    kz/criminal        criminal.plain-witness-though-not-cleared                                  ineligible     high      statute   UPK 65-1(1), 65-1(6)              Questioned as a plain witness though named in the report
    kz/criminal        criminal.suspect-questioned-as-witness                                     ineligible     high      statute   UPK 64(1), 110(4), 112(1)(2)      Questioned as a witness though already a suspect
    kz/criminal        criminal.suspect-in-all-but-name                                           ineligible     medium    monitor   UPK 64(1), 65-1, 109              Treated as a suspect without a status
    kz/criminal        criminal.suspect-silence                                                   silence        medium    monitor   UPK 64(4), 192(8)                 Suspect neither summoned nor questioned for thirty days
    kz/criminal        criminal.custody-of-a-witness                                              ineligible     high      statute   UPK 64(1), 78, 140                In custody while only a witness
    kz/criminal        criminal.witness-again-while-held                                          ineligible     medium    statute   UPK 64(1)(2), 65-1(1)             On record again as a witness with the right to defence, a release not on record
    kz/criminal        criminal.custody-of-a-witness-with-defence                                 conflict       critical  statute   UPK 64(1)(2), 65-1(1)             In custody, and on record again as a witness with the right to defence
    kz/criminal        criminal.detention-of-a-witness-with-defence                               conflict       high      statute   UPK 64(1)(2), 65-1(1)             Detained while a witness with the right to defence
    kz/criminal        criminal.trial-suspension-overdue                                          overdue        medium    statute   UPK 324(2)                        Proceedings suspended for one defendant for too long
    kz/criminal        criminal.trial-record-overdue                                              overdue        low       statute   UPK 347(4)                        Trial record made late
    kz/criminal        criminal.verdict-copy-on-request-overdue                                   response       medium    statute   UPK 404                           Copy of the verdict asked for and not handed
    kz/criminal        criminal.no-preliminary-hearing                                            precedence     info      statute   UPK 321(1)                        Trial of an especially grave crime without a preliminary hearing
    kz/criminal        criminal.trial-without-notice                                              precedence     medium    statute   UPK 322(4)                        Trial opened before the person was told of it
    kz/criminal        criminal.indictment-not-served                                             precedence     high      statute   UPK 65(5)(2), 304                 Trial without the indictment in the accused's hands
    kz/criminal        criminal.sentence-without-conviction                                       ineligible     medium    statute   UPK 65(3), 401-404                Sentence without a verdict of conviction on record
    kz/criminal        criminal.released-late-after-judgment                                      overdue        high      statute   UPK 470(5), 403                   Set free only after the day of the judgment
    kz/criminal        criminal.old-model-indictment                                              ineligible     medium    statute   UPK 65(1)(1), 298-302             Indictment of the investigator in an especially grave case
    kz/criminal        criminal.old-model-indictment-corruption                                   ineligible     medium    statute   UPK 65(1)(1), 298-302             Indictment of the investigator in a corruption case
    kz/criminal        criminal.case-in-court-without-a-sitting                                   response       info      monitor   UPK 319(4), 321(2), 322(4)        Case in court for fifty days without a next step on record
    kz/criminal        criminal.appeal-copy-day-unknown                                           overdue        info      statute   UPK 418(1)                        Appeal more than fifteen days after a verdict whose copy is not on record
    kz/criminal        criminal.order-objection-copy-day-unknown                                  overdue        info      statute   UPK 629-6(2)                      Disagreement more than seven days after an order conviction whose copy is not on record
    kz/criminal        criminal.appeal-window-closed                                              overdue        medium    statute   UPK 418(1)                        Term of appeal over
    kz/criminal        criminal.appeal-window-in-custody-closed                                   overdue        medium    statute   UPK 418(1)                        Term of appeal from the copy over
    kz/criminal        criminal.order-objection-window-closed                                     overdue        low       statute   UPK 629-6(2)                      Seven days to disagree with the order over
    kz/criminal        criminal.order-appeal-window-closed                                        overdue        low       statute   UPK 629-7                         Seven days to appeal in order proceedings over
    kz/criminal        criminal.court-order-appeal-window-closed                                  overdue        low       statute   UPK 422(2)                        Term to appeal an order of the court over
    kz/criminal        criminal.record-remarks-window-closed                                      overdue        low       statute   UPK 348, 348-1                    Term for remarks on the trial record over
    kz/criminal        criminal.judge-complaint-window-closed                                     overdue        low       statute   UPK 106(5)                        Term to complain to the investigating judge after a refusal over
    kz/criminal        criminal.judge-complaint-window-after-silence-closed                       overdue        low       statute   UPK 106(5)                        Term to complain to the investigating judge after silence over
    kz/criminal        criminal.judge-complaint-window-after-learning-closed                      overdue        low       statute   UPK 106(5)                        Term to complain to the investigating judge of a decision over
    kz/criminal        criminal.interim-appeal-window-closed                                      overdue        low       statute   UPK 107(2)                        Three days to appeal an order of the investigating judge over
    kz/criminal        criminal.recognition-refusal-window-closed                                 overdue        low       statute   UPK 109(2)                        Five days to complain of a refusal to recognise over
    kz/criminal        criminal.termination-complaint-window-closed                               overdue        info      statute   UPK 102                           Complaint against a termination after the year
    kz/criminal        iccpr.judge-late                                                           overdue        medium    standard  ICCPR 9(3); GC 35, para. 33       Before a judge later than 48 hours after the arrest (a juvenile: 24)
    kz/criminal        iccpr.judge-late-for-custody                                               overdue        medium    standard  ICCPR 9(3); GC 35, para. 33       Judge's decision later than 48 hours after custody began
    kz/criminal        iccpr.reasons-not-told                                                     precedence     medium    standard  ICCPR 9(2); GC 35, paras. 24-27   Reasons for the arrest not told before the judge's decision
    kz/criminal        iccpr.back-with-the-police                                                 ineligible     low       standard  ICCPR 9(3); GC 35, para. 36       Back in police custody after the judge's remand
    kz/criminal        iccpr.trial-without-notice                                                 precedence     high      standard  ICCPR 14(3)(a); GC 32, para. 31   Brought to trial without notice of the charge
    kz/criminal        iccpr.review-without-judgment                                              precedence     medium    standard  ICCPR 14(5); GC 32, para. 49      Review decided before the written judgment was in hand
    kz/criminal        iccpr.tried-again                                                          ineligible     high      standard  ICCPR 14(7); GC 32, paras. 54-57  Tried or punished again for the same
    kz/criminal        criminal.custody-undocumented-and-unqualified                              combination    critical  statute   UPK 151(1)                        Neither a term of custody nor a qualification in time is documented
    kz/criminal        criminal.long-and-untold                                                   combination    high      statute   UPK 192(2)                        Long investigation the person was not told of
    kz/criminal        criminal.investigation-past-limitation                                     combination    high      statute   UK 71(1)                          Investigated after the limitation had expired
    kz/information     information.application-undecided                                          overdue        medium    statute   Law 221-III 8                     Application not decided in time
    kz/information     information.application-undecided-after-extension                          overdue        medium    statute   APPK 76(3)                        Application not decided in the prolonged term
    kz/information     information.application-extension-not-notified                             overdue        low       statute   APPK 76(3)                        Applicant told late of the prolongation
    kz/information     information.application-returned-late                                      overdue        low       statute   APPK 64(7)                        Application returned late
    kz/information     information.application-forwarded-late                                     overdue        low       statute   APPK 65(1)                        Application forwarded late
    kz/information     information.act-too-soon                                                   premature      medium    statute   APPK 73(1)                        Act adopted too soon after the preliminary decision
    kz/information     information.act-without-hearing                                            precedence     medium    statute   APPK 73(1)                        Adverse act without a hearing
    kz/information     information.objection-window-closed                                        overdue        low       statute   APPK 73(3)                        Two working days to object over
    kz/information     information.application-and-nothing-since                                  response       medium    monitor   APPK 64(3), 76(1)                 Application received, and nothing on record in the time to decide it
    kz/information     information.claim-window-closed                                            overdue        medium    statute   APPK 136(1), 136(6)               Term to go to court after the complaint over
    kz/information     information.claim-window-after-silence-closed                              overdue        medium    statute   APPK 100(5), 136(6)               Term to go to court after silence on the complaint over
    kz/information     information.direct-claim-window-closed                                     overdue        medium    statute   APPK 136(1), 136(2)               Term to go to court without a complaint over
    kz/information     information.direct-claim-window-after-request-silence-closed               overdue        medium    statute   APPK 91(2), 136(2)                Term to go to court over silence on a request over, no complaint needed
    kz/information     information.direct-claim-window-after-media-silence-closed                 overdue        medium    statute   APPK 91(2), 136(2)                Term to go to court over silence on a request of a media outlet over, no complaint needed
    kz/information     information.direct-claim-window-after-statement-silence-closed             overdue        medium    statute   APPK 91(2), 136(2)                Term to go to court over silence on a request to explain a statement over, no complaint needed
    kz/information     information.direct-claim-window-after-application-silence-closed           overdue        medium    statute   APPK 91(2), 136(2)                Term to go to court over silence on an application over, no complaint needed
    kz/information     information.direct-claim-window-after-extended-application-silence-closed  overdue        medium    statute   APPK 91(2), 136(2)                Term to go to court over silence on an application in the prolonged term over, no complaint needed
    kz/information     information.by-law-claim-window-closed                                     overdue        low       statute   APPK 136(3-1)                     Term to challenge the by-law over
    kz/information     information.complaint-window-closed                                        overdue        medium    statute   Law 221-III                       Term to complain of the refusal or act over
    kz/information     information.complaint-window-after-request-silence-closed                  overdue        medium    statute   ATI 18, APPK 91(2), 92(1)         Term to complain of silence on a request over
    kz/information     information.complaint-window-after-media-silence-closed                    overdue        medium    statute   APPK 91(2), 92(1), MML 36(4)      Term to complain of silence on a request of a media outlet over
    kz/information     information.complaint-window-after-statement-silence-closed                overdue        medium    statute   APPK 91(2), 92(1), MML 35(6)      Term to complain of silence on a request to explain a statement over
    kz/information     information.complaint-window-after-application-silence-closed              overdue        medium    statute   APPK 91(2), 92(1)                 Term to complain of silence on an application over
    kz/information     information.complaint-window-after-extended-application-silence-closed     overdue        medium    statute   APPK 91(2), 92(1)                 Term to complain of silence on an application in the prolonged term over
    kz/information     information.claim-without-complaint                                        precedence     medium    statute   APPK 91(5), 138(2)(1)             Claim in court without a complaint before it
    kz/information     information.claim-returned-without-complaint                               precedence     medium    monitor   APPK 138(2)(1)                    Claim returned, and no complaint before it on record
    kz/information     information.complaint-not-sent-on                                          overdue        low       statute   APPK 91(4)                        Complaint not sent on in time
    kz/information     information.complaint-undecided                                            overdue        high      statute   APPK 99                           Complaint not decided in time
    kz/information     information.complaint-and-nothing-since                                    response       medium    monitor   APPK 64(3), 91(4), 99             Complaint filed, and nothing on record in the time to decide it
    kz/information     information.mending-window-closed                                          overdue        medium    statute   APPK 138(4)(1)                    Term to mend the claim over
    kz/information     information.response-late                                                  overdue        low       statute   APPK 138(5)                       Authority's response late
    kz/information     information.first-instance-overdue                                         overdue        medium    statute   APPK 146(1)                       Case not decided in the first instance in time
    kz/information     information.judgment-written-late                                          overdue        low       statute   APPK 151(2)                       Decision in final form late
    kz/information     information.appeal-window-closed                                           overdue        medium    statute   APPK 168(2)                       Term of appeal over
    kz/information     information.private-complaint-window-closed                                overdue        low       statute   APPK 168(3)                       Term of the private complaint over
    kz/information     information.other-appeal-late                                              overdue        low       statute   APPK 168(2)                       Appeal of the authority or the prosecutor after its term
    kz/information     information.force-too-early                                                premature      low       statute   APPK 168(2), 168(5)               Decision recorded as in force before the term of appeal ended
    kz/information     information.final-form-not-known                                           response       info      monitor   APPK 151(2), 168(2)               Day of the decision in final form
    kz/information     information.force-not-known                                                response       info      monitor   APPK 168(2), 168(5), 171(2)       Whether the decision won is in force is not on record
    kz/information     information.appeal-hearing-overdue                                         overdue        medium    statute   APPK 168(8)                       Appeal not decided in time
    kz/information     information.cassation-window-closed                                        overdue        medium    statute   APPK 169(2)                       Term of cassation over
    kz/information     information.cassation-hearing-overdue                                      overdue        low       statute   APPK 169(5)                       Cassation not decided in time
    kz/information     information.judgment-sent-late                                             overdue        low       statute   APPK 171(1)                       Decision sent for execution late
    kz/information     information.execution-late                                                 overdue        high      statute   APPK 171(2)                       Decision not carried out in time
    kz/information     information.offence-application-late                                       overdue        low       statute   KoAP 62(1), 456-1, 807(1)(4)      Application on the unlawful refusal after the two months
    kz/information     information.media-no-answer                                                overdue        high      statute   MML-1999 18                       No answer to the request of the media outlet in time
    kz/information     information.statement-no-answer                                            overdue        high      statute   MML-1999 18                       Official statement not explained in time
    kz/information     information.statement-request-and-nothing-since                            response       medium    monitor   MML 35(3), APPK 64(3)             Request to explain a statement received, and nothing on record in the time to answer it
    kz/information     information.statement-forwarded-late                                       overdue        low       statute   MML 35(4)                         Request to explain a statement forwarded late
    kz/information     information.media-extension-not-notified                                   overdue        medium    statute   MML 36(1)                         Media outlet told late of the prolongation
    kz/information     information.media-refusal-without-reasons                                  ineligible     high      statute   MML 36(2), APPK 89(2)             Refusal without reasons to a media outlet
    kz/information     information.statement-refusal-without-reasons                              ineligible     high      statute   MML 35(3)                         Refusal without reasons to explain an official statement
    kz/information     information.media-extension-without-ground                                 ineligible     medium    statute   MML 36(1)                         Answer to a media outlet prolonged without a ground
    kz/information     information.media-extended-twice                                           count          medium    statute   MML 35(3), 36(1)                  Answer to a media outlet prolonged more than once
    kz/information     information.official-statement-late                                        overdue        medium    statute   MML 37(1)                         Official statement later than three hours
    kz/information     information.order-stage                                                    order          info      statute   Law 221-III, APPK 62-171          Steps of the case missing on record
    kz/information     information.sources-contradict                                             contradiction  low       monitor   record                            Sources contradict each other
    kz/information     information.no-answer                                                      overdue        high      statute   ATI 11(10)                        No answer to the request in time
    kz/information     information.refusal-late                                                   overdue        medium    statute   ATI 11(17)                        Refusal later than five working days
    kz/information     information.refusal-late-unregistered                                      overdue        medium    statute   ATI 11(17), APPK 64(3)            Refusal later than five working days and one to register
    kz/information     information.refusal-without-reasons                                        ineligible     high      statute   ATI 11(17)                        Refusal without reasons
    kz/information     information.forwarded-late                                                 overdue        low       statute   ATI 11(11)                        Request forwarded late
    kz/information     information.pointer-late                                                   overdue        low       statute   ATI 11(15)                        Told late that the information is published
    kz/information     information.pointer-repeated                                               ineligible     medium    statute   ATI 11(15)                        Repeated request answered with a pointer again
    kz/information     information.extension-not-notified                                         overdue        medium    statute   ATI 11(10)                        Requester told late of the prolongation
    kz/information     information.extension-without-ground                                       ineligible     medium    statute   ATI 11(10)                        Answer prolonged without a ground
    kz/information     information.extended-twice                                                 count          medium    statute   ATI 11(10)                        Answer prolonged more than once
    kz/information     information.refused-repeatedly                                             count          medium    monitor   ATI 11(16)-(17)                   Same request refused more than once
    kz/information     information.registration-late                                              overdue        low       statute   APPK 64(3)                        Registered late or not at all
    kz/information     information.sent-and-nothing-since                                         response       medium    monitor   ATI 11(7), 11(10)                 Request sent, and nothing on record for a month
    kz/information     information.silent-twice                                                   combination    high      statute   ATI 11(10)                        Neither the request nor the complaint answered in time

$ merzim rules show criminal.custody-overdue
  Custody without a documented term
    id                         criminal.custody-overdue
    pattern                    a term ran out
    severity                   critical
    measured against           the law
    article                    UPK 151(1), since 1 January 2015, last day in force: between 31 December 2021 and 30 January 2022, confidence medium; UPK 151(1), since some day in January 2022, confidence high; UPK 151(1), since 1 July 2026 at the earliest, confidence low
    term                       custody before trial
    proves a breach only when  one of: all papers the person received and filed are on record: yes; the materials of the case file are all on record: yes
    says                       {who}: custody went on after {deadline}, the end of {length} ({article}), beyond what extensions could cover: {days} over.
    when not on record         {who}: the last documented term of custody (at first {length}, {article}) ended on {deadline}; extensions beyond it, with their days and terms, are not on record.
    remedy                     Ask the head of the facility for release on his own order (UPK 133, 151(5)) and complain to the prosecutor (UPK 105, 3 days) and the investigating judge (UPK 106).
    - document to demand: orders extending custody, each with its day and term; from: investigating judge; UPK 64(9)(7)
    - document to demand: requests to extend custody; from: investigator or inquirer; UPK 64(9)(7)
    - may be wrong when: A report that custody was extended, without dates, leaves the documented end where it was; the extensions may well exist.

    custody before trial
    id                       custody-pretrial
    binds                    binds the authority
    starts with              preventive measure in force from this day: custody or preventive measure changed to another: custody
    ends with                released, preventive measure lifted, preventive measure in force from this day: house arrest, preventive measure in force from this day: bail, preventive measure in force from this day: recognisance not to leave and to behave properly, preventive measure in force from this day: another preventive measure, preventive measure changed to another: house arrest, preventive measure changed to another: bail, preventive measure changed to another: recognisance not to leave and to behave properly, preventive measure changed to another: another preventive measure, notice that investigative actions are finished, case sent to the prosecutor, case arrived at the prosecutor, case received by the court or case sent to court
    falls away with          main trial appointed, main trial opened, case terminated, prosecution of the person ended, verdict, sentence, convicted in order proceedings, without a hearing, case joined with another: joined to another, indictment drawn up or approved, indictment of the investigator approved by the prosecutor, copy of the indictment handed or protocol approved by the prosecutor and sent to court
    extended by              preventive measure extended: custody
    only when                none of: on record: case received by the court, main trial appointed, main trial opened or verdict
    consequence of a breach  immediate release; the head of the facility frees on his own order (UPK 151(5), 152(4))
    - 2 months (UPK 151(1), since 1 January 2015, last day in force: between 31 December 2021 and 30 January 2022, confidence medium)
      - counted as: Custody and house arrest
      - up to 3 months in all: investigating judge (UPK 151(2)); asked for 10 days before the end
      - up to 9 months in all: investigating judge (UPK 151(2)); asked for 15 days before the end
      - up to 12 months in all: investigating judge (UPK 151(3)); asked for 15 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; a charge of this kind: an extremist crime or a terrorist crime
      - up to 18 months in all: investigating judge (UPK 151(4)); asked for 20 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; a charge of this kind: an extremist crime or a terrorist crime
      - Wordings before 2022 are inferred from the footnotes on amendments; article 151 was touched by law 292-VI of 27.12.2019.
    - 2 months (UPK 151(1), since some day in January 2022, confidence high)
      - counted as: Custody and house arrest
      - up to 3 months in all: investigating judge (UPK 151(2)); asked for 10 days before the end
      - up to 9 months in all: investigating judge (UPK 151(2)); asked for 15 days before the end
      - up to 12 months in all: investigating judge (UPK 151(3)); asked for 15 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; a charge of this kind: an extremist crime or a terrorist crime
      - up to 18 months in all: investigating judge (UPK 151(4)); asked for 20 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; a charge of this kind: an extremist crime or a terrorist crime
      - Detention counts in (152(6)); a short sanction of up to 10 days (148(7)) is the act's own term. Repeated custody in the same, a joined or a severed case adds up (152(9)): see the total. An extradited person's custody counts from the arrival in the country (152(10)). Touched by law 210-VIII of 16.07.2025; whether a figure changed then was not verified.
    - 2 months (UPK 151(1), since 1 July 2026 at the earliest, confidence low)
      - counted as: Custody and house arrest
      - up to 3 months in all: investigating judge (UPK 151(2)); asked for 10 days before the end
      - up to 9 months in all: investigating judge (UPK 151(2)); asked for 15 days before the end
      - up to 12 months in all: investigating judge (UPK 151(3)); asked for 15 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; a charge of this kind: an extremist crime or a terrorist crime
      - up to 18 months in all: investigating judge (UPK 151(4)); asked for 20 days before the end; if one of: gravity: especially grave crime; suspected as part of a criminal group: yes; a charge of this kind: an extremist crime or a terrorist crime
      - Law 331-VIII of 01.07.2026 touches articles 151 and 152; its text and its day of entry into force are not known, the earlier figures are kept.

$ merzim rules show custody-pretrial --lang ru
  содержание под стражей до суда
    идентификатор          custody-pretrial
    обязывает              обязателен для органа
    начинается             начало действия меры пресечения: содержание под стражей или мера пресечения изменена: содержание под стражей
    заканчивается          освобождение, мера пресечения отменена, начало действия меры пресечения: домашний арест, начало действия меры пресечения: залог, начало действия меры пресечения: подписка о невыезде и надлежащем поведении, начало действия меры пресечения: иная мера пресечения, мера пресечения изменена: домашний арест, мера пресечения изменена: залог, мера пресечения изменена: подписка о невыезде и надлежащем поведении, мера пресечения изменена: иная мера пресечения, уведомление об окончании следственных действий, дело направлено прокурору, дело поступило прокурору, дело поступило в суд или дело направлено в суд
    отпадает               назначено главное судебное разбирательство, начало главного судебного разбирательства, дело прекращено, уголовное преследование лица прекращено, приговор, наказание, осуждение в порядке приказного производства, дело соединено с другим: присоединено к другому, составлен или утверждён обвинительный акт, обвинительный акт следователя утверждён прокурором, вручена копия обвинительного акта или протокол утверждён прокурором и направлен в суд
    продлевается           срок меры пресечения продлён: содержание под стражей
    только если            ничего из следующего: записано: дело поступило в суд, назначено главное судебное разбирательство, начало главного судебного разбирательства или приговор
    последствие нарушения  немедленное освобождение; начальник места содержания освобождает своим постановлением (УПК 151(5), 152(4))
    - 2 месяца (УПК 151(1), с 1 января 2015 г., последний день действия: в период с 31 декабря 2021 г. по 30 января 2022 г., уверенность средняя)
      - исчисление: Содержание под стражей и домашний арест
      - всего до 3 месяцев: следственный судья (УПК 151(2)); ходатайство за 10 дней до конца
      - всего до 9 месяцев: следственный судья (УПК 151(2)); ходатайство за 15 дней до конца
      - всего до 12 месяцев: следственный судья (УПК 151(3)); ходатайство за 15 дней до конца; если что-либо из следующего: тяжесть: особо тяжкое преступление; лицо подозревается в совершении деяния в составе преступной группы: да; вид вменяемого деяния: экстремистское преступление или террористическое преступление
      - всего до 18 месяцев: следственный судья (УПК 151(4)); ходатайство за 20 дней до конца; если что-либо из следующего: тяжесть: особо тяжкое преступление; лицо подозревается в совершении деяния в составе преступной группы: да; вид вменяемого деяния: экстремистское преступление или террористическое преступление
      - [en] Wordings before 2022 are inferred from the footnotes on amendments; article 151 was touched by law 292-VI of 27.12.2019.
    - 2 месяца (УПК 151(1), с одного из дней января 2022 г., уверенность высокая)
      - исчисление: Содержание под стражей и домашний арест
      - всего до 3 месяцев: следственный судья (УПК 151(2)); ходатайство за 10 дней до конца
      - всего до 9 месяцев: следственный судья (УПК 151(2)); ходатайство за 15 дней до конца
      - всего до 12 месяцев: следственный судья (УПК 151(3)); ходатайство за 15 дней до конца; если что-либо из следующего: тяжесть: особо тяжкое преступление; лицо подозревается в совершении деяния в составе преступной группы: да; вид вменяемого деяния: экстремистское преступление или террористическое преступление
      - всего до 18 месяцев: следственный судья (УПК 151(4)); ходатайство за 20 дней до конца; если что-либо из следующего: тяжесть: особо тяжкое преступление; лицо подозревается в совершении деяния в составе преступной группы: да; вид вменяемого деяния: экстремистское преступление или террористическое преступление
      - [en] Detention counts in (152(6)); a short sanction of up to 10 days (148(7)) is the act's own term. Repeated custody in the same, a joined or a severed case adds up (152(9)): see the total. An extradited person's custody counts from the arrival in the country (152(10)). Touched by law 210-VIII of 16.07.2025; whether a figure changed then was not verified.
    - 2 месяца (УПК 151(1), начало не ранее 1 июля 2026 г., уверенность низкая)
      - исчисление: Содержание под стражей и домашний арест
      - всего до 3 месяцев: следственный судья (УПК 151(2)); ходатайство за 10 дней до конца
      - всего до 9 месяцев: следственный судья (УПК 151(2)); ходатайство за 15 дней до конца
      - всего до 12 месяцев: следственный судья (УПК 151(3)); ходатайство за 15 дней до конца; если что-либо из следующего: тяжесть: особо тяжкое преступление; лицо подозревается в совершении деяния в составе преступной группы: да; вид вменяемого деяния: экстремистское преступление или террористическое преступление
      - всего до 18 месяцев: следственный судья (УПК 151(4)); ходатайство за 20 дней до конца; если что-либо из следующего: тяжесть: особо тяжкое преступление; лицо подозревается в совершении деяния в составе преступной группы: да; вид вменяемого деяния: экстремистское преступление или террористическое преступление
      - [en] Law 331-VIII of 01.07.2026 touches articles 151 and 152; its text and its day of entry into force are not known, the earlier figures are kept.

$ merzim rules lint
! nothing to mend

$ merzim rules test
  ew/criminal: 86 tests on 161 days, 0 failures
  kz/administrative: 950 tests on 1285 days, 0 failures
  kz/civil: 1167 tests on 1513 days, 0 failures
  kz/criminal: 2121 tests on 2664 days, 0 failures
  kz/information: 937 tests on 1193 days, 0 failures

$ merzim machine criminal
  Kazakhstan: Criminal procedure: stage
     nothing on record
        --> report made: complaint or report filed (UPK 181); report that shows only an administrative or disciplinary violation (UPK 179(4), 181(5)); report that needs an audit or a check first (UPK 179(4), 181(5)); private prosecution: complaint filed with the court (UPK 32(2), 408); report accepted and given a number, before the register of investigations (UPK 185(1))
        --> report forwarded to another body: report forwarded to another body without registration (UPK 179(4), 181(5))
        --> pre-trial investigation: registered in the unified register (ERDR): investigation begins (UPK 179(1)); urgent investigative action before registration (UPK 179(1)-(2)); detained (UPK 179(1), 128, 131)
        --> pre-trial investigation: case severed: out of another (UPK 152(9))
        --> court of first instance: private prosecution: complaint accepted by the court (UPK 408)
     report made
        --> report forwarded to another body: report forwarded to another body without registration (UPK 179(4), 181(5))
        --> pre-trial investigation: registered in the unified register (ERDR): investigation begins (UPK 179(1)); urgent investigative action before registration (UPK 179(1)-(2)); detained (UPK 179(1), 128, 131)
        --> pre-trial investigation: case severed: out of another (UPK 152(9))
        --> court of first instance: private prosecution: complaint accepted by the court (UPK 408)
        --> joined into another case: case joined with another: joined to another (UPK 192(2))
        --> terminated: case terminated (UPK 35-36, 288)
     report forwarded to another body
        --> pre-trial investigation: registered in the unified register (ERDR): investigation begins (UPK 179(1)); urgent investigative action before registration (UPK 179(1)-(2)); detained (UPK 179(1), 128, 131)
     pre-trial investigation
        --> joined into another case: case joined with another: joined to another (UPK 192(2))
        --> terminated: case terminated (UPK 35-36, 288)
        --> investigation interrupted: investigation interrupted (UPK 45(7))
        --> investigation finished, file being read: notice that investigative actions are finished (UPK 294(1))
        --> with the prosecutor: case sent to the prosecutor (UPK 192(2))
        --> with the prosecutor: case arrived at the prosecutor (UPK 302)
        --> on the way to court: order proceedings: resolution approved by the prosecutor and sent to court (UPK 629-3(4))
     investigation interrupted
        --> joined into another case: case joined with another: joined to another (UPK 192(2))
        --> terminated: case terminated (UPK 35-36, 288)
        --> pre-trial investigation: investigation resumed (UPK 45(9)); prosecutor refuses to agree to the interruption (UPK 45(8-1), 192(7))
     investigation finished, file being read
        --> joined into another case: case joined with another: joined to another (UPK 192(2))
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: case sent to the prosecutor (UPK 192(2))
        --> with the prosecutor: case arrived at the prosecutor (UPK 302)
        --> on the way to court: order proceedings: resolution approved by the prosecutor and sent to court (UPK 629-3(4))
     with the prosecutor
        --> terminated: case terminated (UPK 35-36, 288)
        --> on the way to court: order proceedings: resolution approved by the prosecutor and sent to court (UPK 629-3(4))
        --> pre-trial investigation: prosecutor returns the case for further investigation (UPK 302); returned case arrived at the investigator (UPK 192(7))
        --> on the way to court: case sent to court (UPK 305)
        --> court of first instance: case received by the court (UPK 319(4))
        --> verdict given, not in force: convicted in order proceedings, without a hearing (UPK 629-4)
     on the way to court
        --> terminated: case terminated (UPK 35-36, 288)
        --> court of first instance: case received by the court (UPK 319(4))
        --> verdict given, not in force: convicted in order proceedings, without a hearing (UPK 629-4)
     court of first instance
        --> terminated: case terminated (UPK 35-36, 288)
        --> verdict given, not in force: convicted in order proceedings, without a hearing (UPK 629-4)
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
        --> with the prosecutor: judge cancels the conviction in order proceedings and returns the case (UPK 629-6(2))
        --> appeal: appeal filed (UPK 418); a source reports an appeal as pending (UPK 418)
        --> verdict in force: verdict entered into force (UPK 470(1)-(2), 444(3))
     appeal
        --> terminated: case terminated (UPK 35-36, 288)
        --> verdict given, not in force: verdict (UPK 401-404)
        --> verdict in force: verdict entered into force (UPK 470(1)-(2), 444(3))
        --> verdict in force: decision on appeal: upheld (UPK 444(3)); decision on appeal: changed (UPK 444(3)); decision on appeal: new verdict of acquittal (UPK 444(3)); decision on appeal: new verdict of conviction (UPK 444(3))
        --> court of first instance, for a new trial: decision on appeal: quashed, new trial (UPK 444)
        --> returned to the prosecutor after the verdict: decision on appeal: quashed, returned (UPK 444)
        --> terminated: decision on appeal: quashed, case terminated (UPK 444)
     verdict in force
        --> appeal: appeal filed (UPK 418); a source reports an appeal as pending (UPK 418)
        --> court of first instance, for a new trial: decision on appeal: quashed, new trial (UPK 444)
        --> returned to the prosecutor after the verdict: decision on appeal: quashed, returned (UPK 444)
        --> terminated: decision on appeal: quashed, case terminated (UPK 444)
        --> cassation: cassation motion filed (UPK 484, 487); cassation against the convicted person filed (UPK 484, 487)
        --> court of first instance, for a new trial: decision in cassation: quashed, new trial (UPK 484-494)
        --> terminated: decision in cassation: quashed, case terminated (UPK 484-494)
     cassation
        --> court of first instance, for a new trial: decision in cassation: quashed, new trial (UPK 484-494)
        --> terminated: decision in cassation: quashed, case terminated (UPK 484-494)
        --> verdict in force: decision in cassation: upheld (UPK 484-494); decision in cassation: changed (UPK 484-494)
     court of first instance, for a new trial
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: court returns the case to the prosecutor (UPK 323)
        --> main trial appointed: main trial appointed (UPK 319, 322)
        --> returned to the prosecutor after the verdict: decision on appeal: quashed, returned (UPK 444)
     returned to the prosecutor after the verdict
        --> terminated: case terminated (UPK 35-36, 288)
        --> with the prosecutor: case arrived at the prosecutor (UPK 302)
        --> on the way to court: order proceedings: resolution approved by the prosecutor and sent to court (UPK 629-3(4))
        --> pre-trial investigation: prosecutor returns the case for further investigation (UPK 302); returned case arrived at the investigator (UPK 192(7))
        --> on the way to court: case sent to court (UPK 305)
        --> court of first instance: case received by the court (UPK 319(4))
     joined into another case
     terminated
        --> appeal: appeal filed (UPK 418); a source reports an appeal as pending (UPK 418)
        --> verdict in force: verdict entered into force (UPK 470(1)-(2), 444(3))
        --> verdict in force: decision on appeal: upheld (UPK 444(3)); decision on appeal: changed (UPK 444(3)); decision on appeal: new verdict of acquittal (UPK 444(3)); decision on appeal: new verdict of conviction (UPK 444(3))
        --> court of first instance, for a new trial: decision on appeal: quashed, new trial (UPK 444)
        --> returned to the prosecutor after the verdict: decision on appeal: quashed, returned (UPK 444)
        --> cassation: cassation motion filed (UPK 484, 487); cassation against the convicted person filed (UPK 484, 487)
        --> court of first instance, for a new trial: decision in cassation: quashed, new trial (UPK 484-494)
        --> verdict in force: decision in cassation: upheld (UPK 484-494); decision in cassation: changed (UPK 484-494)
        --> pre-trial investigation: prosecutor decides on the termination: refused (UPK 290(1), 192(7)); case reopened (UPK 192(7))

$ merzim machine status --format dot
  digraph machine {
    label="Kazakhstan: Criminal procedure: status";
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
    "none" -> "witness-with-right-to-defence" [label="told of the status: witness with the right to defence (UPK 65-1(1), 78(5)-(6))\nstatus acquired or assigned: witness with the right to defence (UPK 65-1(1), 78(5)-(6))\ninterrogated: witness with the right to defence (UPK 65-1(1), 78(5)-(6))", color="#888888"];
    "witness" -> "witness-with-right-to-defence" [label="told of the status: witness with the right to defence (UPK 65-1(1), 78(5)-(6))\nstatus acquired or assigned: witness with the right to defence (UPK 65-1(1), 78(5)-(6))\ninterrogated: witness with the right to defence (UPK 65-1(1), 78(5)-(6))", color="#888888"];
    "cleared" -> "witness-with-right-to-defence" [label="told of the status: witness with the right to defence (UPK 65-1(1), 78(5)-(6))\nstatus acquired or assigned: witness with the right to defence (UPK 65-1(1), 78(5)-(6))\ninterrogated: witness with the right to defence (UPK 65-1(1), 78(5)-(6))", color="#888888"];
    "none" -> "witness-with-right-to-defence" [label="named in the report or by a witness as the one who did it (UPK 65-1(1))", color="#888888"];
    "witness" -> "witness-with-right-to-defence" [label="named in the report or by a witness as the one who did it (UPK 65-1(1))", color="#888888"];
    "none" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nprosecutor decides on agreeing to the recognition: granted (UPK 64(1)(1), 202(1))\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "witness" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nprosecutor decides on agreeing to the recognition: granted (UPK 64(1)(1), 202(1))\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "witness-with-right-to-defence" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nprosecutor decides on agreeing to the recognition: granted (UPK 64(1)(1), 202(1))\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "accused" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nprosecutor decides on agreeing to the recognition: granted (UPK 64(1)(1), 202(1))\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "defendant" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nprosecutor decides on agreeing to the recognition: granted (UPK 64(1)(1), 202(1))\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "cleared" -> "suspect" [label="told of the status: suspect (UPK 64(1))\nstatus acquired or assigned: suspect (UPK 64(1))\ninterrogated: suspect (UPK 64(1)(1-1), 64(1)(4))\nresolution recognising the person as suspect (UPK 64(1)(1), 202)\nprosecutor decides on agreeing to the recognition: granted (UPK 64(1)(1), 202(1))\nqualification of the act: resolution issued (UPK 64(1)(3), 203)\nqualification of the act announced (UPK 64(1)(3), 206)", color="#888888"];
    "none" -> "suspect" [label="detained (UPK 64(1)(2), 131)", color="#888888"];
    "witness" -> "suspect" [label="detained (UPK 64(1)(2), 131)", color="#888888"];
    "witness-with-right-to-defence" -> "suspect" [label="detained (UPK 64(1)(2), 131)", color="#888888"];
    "cleared" -> "suspect" [label="detained (UPK 64(1)(2), 131)", color="#888888"];
    "none" -> "defendant" [label="told of the status: defendant (UPK 65(2))\nstatus acquired or assigned: defendant (UPK 65(2))", color="#888888"];
    "accused" -> "defendant" [label="told of the status: defendant (UPK 65(2))\nstatus acquired or assigned: defendant (UPK 65(2))", color="#888888"];
    "none" -> "defendant" [label="private prosecution: complaint accepted by the court (UPK 65(2), 408)", color="#888888"];
    "witness-with-right-to-defence" -> "cleared" [label="resolution that there are no grounds for prosecution (UPK 65-1(6))", color="#888888"];
    "suspect" -> "none" [label="prosecutor decides on agreeing to the recognition: refused (UPK 64(1)(1-1), 202(1-2))", color="#888888"];
    "suspect" -> "accused" [label="told of the status: accused (UPK 65(1))\nstatus acquired or assigned: accused (UPK 65(1))\nindictment drawn up or approved (UPK 65(1)(1))\nindictment of the investigator approved by the prosecutor (UPK 65(1)(1))\nprotocol approved by the prosecutor and sent to court (UPK 65(1))\norder proceedings: resolution approved by the prosecutor and sent to court (UPK 65(1))\nplea agreement made (UPK 65(1), 617(4))", color="#888888"];
    "suspect" -> "convict" [label="convicted in order proceedings, without a hearing (UPK 65(3), 629-4)", color="#888888"];
    "accused" -> "convict" [label="convicted in order proceedings, without a hearing (UPK 65(3), 629-4)", color="#888888"];
    "defendant" -> "convict" [label="convicted in order proceedings, without a hearing (UPK 65(3), 629-4)", color="#888888"];
    "suspect" -> "cleared" [label="case terminated (UPK 35-36, 64(8))\nprosecution of the person ended (UPK 64(8), 35-36)", color="#888888"];
    "accused" -> "cleared" [label="case terminated (UPK 35-36, 64(8))\nprosecution of the person ended (UPK 64(8), 35-36)", color="#888888"];
    "defendant" -> "cleared" [label="case terminated (UPK 35-36, 64(8))\nprosecution of the person ended (UPK 64(8), 35-36)", color="#888888"];
    "accused" -> "defendant" [label="main trial appointed (UPK 65(2), 319)", color="#888888"];
    "defendant" -> "convict" [label="told of the status: convict, verdict not in force (UPK 65(3))\nstatus acquired or assigned: convict, verdict not in force (UPK 65(3))\nverdict: convicted (UPK 65(3))", color="#888888"];
    "defendant" -> "acquitted" [label="told of the status: acquitted, verdict not in force (UPK 65(4))\nstatus acquired or assigned: acquitted, verdict not in force (UPK 65(4))\nverdict: acquitted (UPK 65(4))", color="#888888"];
    "convict" -> "accused" [label="judge cancels the conviction in order proceedings and returns the case (UPK 629-6(2))", color="#888888"];
    "convict" -> "accused" [label="decision on appeal: quashed, new trial (UPK 444)\ndecision on appeal: quashed, returned (UPK 444)", color="#888888"];
    "acquitted" -> "accused" [label="decision on appeal: quashed, new trial (UPK 444)\ndecision on appeal: quashed, returned (UPK 444)", color="#888888"];
    "convict-final" -> "accused" [label="decision on appeal: quashed, new trial (UPK 444)\ndecision on appeal: quashed, returned (UPK 444)", color="#888888"];
    "acquitted-final" -> "accused" [label="decision on appeal: quashed, new trial (UPK 444)\ndecision on appeal: quashed, returned (UPK 444)", color="#888888"];
    "convict" -> "convict-final" [label="verdict entered into force: convicted (UPK 470)\ndecision on appeal: upheld (UPK 444(3), 470(2))\ndecision on appeal: changed (UPK 444(3), 470(2))", color="#888888"];
    "convict" -> "convict-final" [label="decision on appeal: new verdict of conviction (UPK 444(3))", color="#888888"];
    "acquitted" -> "convict-final" [label="decision on appeal: new verdict of conviction (UPK 444(3))", color="#888888"];
    "acquitted-final" -> "convict-final" [label="decision on appeal: new verdict of conviction (UPK 444(3))", color="#888888"];
    "convict" -> "acquitted-final" [label="decision on appeal: new verdict of acquittal (UPK 444(3))", color="#888888"];
    "convict-final" -> "acquitted-final" [label="decision on appeal: new verdict of acquittal (UPK 444(3))", color="#888888"];
    "convict" -> "cleared" [label="decision on appeal: quashed, case terminated (UPK 444)", color="#888888"];
    "acquitted" -> "cleared" [label="decision on appeal: quashed, case terminated (UPK 444)", color="#888888"];
    "convict-final" -> "cleared" [label="decision on appeal: quashed, case terminated (UPK 444)", color="#888888"];
    "acquitted-final" -> "cleared" [label="decision on appeal: quashed, case terminated (UPK 444)", color="#888888"];
    "acquitted" -> "acquitted-final" [label="verdict entered into force: acquitted (UPK 470)\ndecision on appeal: upheld (UPK 444(3), 470(2))\ndecision on appeal: changed (UPK 444(3), 470(2))", color="#888888"];
    "convict-final" -> "accused" [label="decision in cassation: quashed, new trial (UPK 484-494)", color="#888888"];
    "acquitted-final" -> "accused" [label="decision in cassation: quashed, new trial (UPK 484-494)", color="#888888"];
    "convict-final" -> "cleared" [label="decision in cassation: quashed, case terminated (UPK 484-494)", color="#888888"];
    "acquitted-final" -> "cleared" [label="decision in cassation: quashed, case terminated (UPK 484-494)", color="#888888"];
    "cleared" -> "suspect" [label="case reopened (UPK 192(7))\nprosecutor decides on the termination: refused (UPK 192(7))", color="#888888"];
  }

$ merzim machine nothing
! merzim: there is no state machine "nothing"
!   help: there are criminal, ew, stage, custody, administrative, kz, measure, status, civil, kz, refutation, reply, stay, criminal, kz, information, kz
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
  complete -c merzim -n '__fish_seen_subcommand_from deadlines' -l format -x -a 'text md json csv ics' -d 'Form of the answer (else by the name of --output, else text)'
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
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l full -d 'Evaluate every case, not only those that may have changed'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l max-alerts -r -d 'Tell no more than so many; the rest next time'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l repeat -r -d 'Tell again what is still open after so long (else never)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l every -r -d 'How often runs are meant to come (else 7 days)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l before-own -r -d 'How long before their end our terms are told of (else as the law pack says, or 14 days, 3 days)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l before-theirs -r -d 'The same for terms of authorities and the other side (else 7 days)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l stale-after -r -d 'Tell of a case with an open term and no act for so long (else 6 months)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l coming -r -d 'How many days ahead terms are listed (else 30)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l mail-to -r -d 'Mail the report to this address (may be repeated)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l subscribers -r -d 'Mail those named in this file what concerns them, in their language'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l mail-from -r -d 'The address it comes from (else merzim@localhost)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l sendmail -r -d 'The mailer (else MERZIM_SENDMAIL, else /usr/sbin/sendmail)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l eml -r -d 'Write mails as files to this folder and send nothing'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l hook -r -d 'Give the report as JSON to this program'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l patience -r -d 'How many seconds a mailer or a hook may take (else 300); then it is ended, and the next run tries again'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l install -x -a 'cron systemd' -d 'Print a line for crontab, or units for systemd, that make this run every Monday'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l jobs -r -d 'Threads (else one for each core)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l by -r -d 'ack, silence: who says so'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l note -r -d 'ack: a note to keep'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l finding -r -d 'ack, silence, list: this finding'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l case -r -d 'ack, silence, list: this case'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l rule -r -d 'ack, silence, list: this rule or term'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l query -r -d 'ack, silence, list: what meets these conditions; a run tells only of that'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l until -r -d 'silence: up to and with this day'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l reason -r -d 'silence: why'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l format -x -a 'text md html json jsonl ics' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a run
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a list
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a ack
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a silence
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a unsilence
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a outbox
  complete -c merzim -n '__fish_seen_subcommand_from alerts' -a drop
  complete -c merzim -n __fish_use_subcommand -a chronology -d 'the case from beginning to end, for others to read'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l for -x -a 'court press un partner' -d 'Whom it is for: what it says, in which order, by which profile'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l profile -r -d 'What others may see: public, partner, court, or a file of your own (else by --for, else public)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l dry-run -d 'Only list what would be hidden'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l confidential -d 'All of the record with all names: for your own eyes'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l low-confidence -d 'Also findings that rest on law of low confidence'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l sign -d 'Beside --output, write the hashes of the file, the record and the law'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l key -r -d 'Sign the hashes with this secret key of minisign or signify (its password: MERZIM_KEY_PASSWORD)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l recorded-by -r -d 'Use the docket as it was then (a day, or a time in UTC)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l format -x -a 'md text html pdf docx xlsx csv json ics timelinejs xes toml svg' -d 'Form of the answer (else by the name of --output, else md)'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from chronology' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a site -d 'the docket as pages to be read without merzim: an overview and each case'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l profile -r -d 'What others may see: public, partner, court, or a file of your own (else public)'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l low-confidence -d 'Also findings that rest on law of low confidence'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l as-of -r -d 'Evaluate on this day or minute (else today)'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l known-by -r -d 'Use only what was known by then'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l docket -r -d 'The docket (else MERZIM_DOCKET, else yours)'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from site' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n __fish_use_subcommand -a term -d 'count a term, with every reading and every step'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l counting -r -d 'How days and months are counted (may be left out when only one law is meant)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l direction -x -a 'forward backward waiting' -d 'Not later than (forward), so long before (backward), not earlier than (waiting)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l pause -r -d 'A span that does not count; may be repeated'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l extend -r -d 'Extended to so much in all ("3 months"), or "by 1 month"'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l zone -r -d 'Place whose clock is meant (else the pack'\''s first)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l pack -r -d 'Law pack or procedure, when there are several (else MERZIM_PACK)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l format -x -a 'text md csv json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from term' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a calendar -d 'working days: explain a day, show or count a span, compare lists'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l all -d 'Every day, not only those that are not what their weekday says'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l compare -r -d 'Another list of days (CSV: date, and kind and name if it has them): where it disagrees'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l pack -r -d 'Law pack, when there are several (else MERZIM_PACK)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l rules -r -d 'Folder of law packs (else those installed)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l lang -r -d 'Language of the answer (else that of your locale)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l format -x -a 'text md csv json' -d 'Form of the answer (else by the name of --output, else text)'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l output -r -d 'Write to this file instead of the screen'
  complete -c merzim -n '__fish_seen_subcommand_from calendar' -l color -x -a 'auto always never' -d 'Colour in the answer'
  complete -c merzim -n __fish_use_subcommand -a rules -d 'the law pack: list, show, lint and test it'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l help -d 'Show this help'
  complete -c merzim -n '__fish_seen_subcommand_from rules' -l pack -r -d 'Of this law pack or procedure only: kz, kz/criminal'
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
  complete -c merzim -n '__fish_seen_subcommand_from machine' -l pack -r -d 'The law pack or procedure, when there are several'
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
