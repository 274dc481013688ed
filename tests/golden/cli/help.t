# Help and misspellings.
$ merzim --help
  merzim keeps the timeline of legal cases and checks it against the rules of
  procedure: what ends when, what is overdue, what is missing, and why.

  Usage
    merzim COMMAND [WORDS] [OPTIONS]

  The record
    init         make an empty docket
    import       check case files and record them
    export       write cases back as files, without loss
    history      what was recorded about a case, and when
    search       find names, aliases, quotes and notes

  What the record means
    demo         see it work: the bundled cases on 31 July 2024; nothing is
                 written
    status       one screen about a case: stage, people, terms, findings
    deadlines    what ends when: our terms and those of the authorities apart
    check        evaluate all cases and print the findings; remembers nothing
    explain      the reasons of a finding: facts, sources, articles, each step of
                 the count
    why-not      why a rule did or did not find anything in a case
    demand       documents to ask for: from whom, under which article, because of
                 what
    simulate     what would change if an event were on record; nothing is recorded
    alerts       the regular run: what is new, worse or resolved since the last
                 one
    chronology   the case from beginning to end, for others to read
    site         the docket as pages to be read without merzim: an overview and
                 each case

  The law, without a case
    term         count a term, with every reading and every step
    calendar     working days: explain a day, show or count a span, compare lists
    rules        the law pack: list, show, lint and test it
    machine      draw a state machine of the law, with the path of a case on it

  The installation
    verify       check that nothing recorded was changed afterwards
    backup       copy the docket while it is in use, and verify the copy
    doctor       is everything in order: law, calendar, phrases, docket, the
                 weekly run
    completion   completion for a shell, and the manual page

  Options
    -h, --help   Show this help
    --version    Show the version

  Exit codes
    0  done
    1  done, and something needs attention
    2  the words or the input are wrong; nothing was changed
    3  the machine or the docket failed

  merzim COMMAND --help shows the options of a command, with examples.

$ merzim term --help
  merzim term: count a term, with every reading and every step

  Usage
    merzim term [FROM] [LENGTH] [OPTIONS]

  Words
    FROM    The day or minute it counts from; without it, a table on standard
            input (columns start, length, counting, direction, pause, extend,
            zone; CSV or JSON lines). A wrong row says why in the column error,
            the others are answered; exit code 2
    LENGTH  "2 months", "10 days", "48 hours"

  Options
    --counting NAME               How days and months are counted (may be left out
                                  when only one law is meant)
    --direction forward|backward|waiting
                                  Not later than (forward), so long before
                                  (backward), not earlier than (waiting)
    --pause A/B                   A span that does not count; may be repeated
    --extend LENGTH               Extended to so much in all ("3 months"), or "by
                                  1 month"
    --zone ZONE                   Place whose clock is meant (else the pack's
                                  first)
    --pack ID                     Law pack or procedure, when there are several
                                  (else MERZIM_PACK)
    --rules FOLDER                Folder of law packs (else those installed)
    --lang LANG                   Language of the answer (else that of your
                                  locale)
    --format text|md|csv|json     Form of the answer (else by the name of
                                  --output, else text)
    -o, --output FILE             Write to this file instead of the screen
    --color auto|always|never     Colour in the answer
    -h, --help                    Show this help

  Examples
    merzim term 2024-03-27 "2 months" --counting custody
    merzim term "[..2023-12-21]" "2 months" --extend "by 1 month"
    merzim term 2024-05-26 "10 days" --direction backward --format json
    merzim term --counting custody < starts.csv

$ merzim stauts
! merzim: there is no command "stauts"
!   help: did you mean "status"?
[2]

$ merzim status --as-fo 2024-01-01
! merzim: status has no option --as-fo
!   help: did you mean "--as-of"?
[2]

$ merzim status nobody
! merzim: there is no docket at "TMP/merzim/docket.db"
!   help: make one with "merzim init", or name another with --docket
[3]

$ merzim check --as-of 31.07.2024
! merzim: there is no docket at "TMP/merzim/docket.db"
!   help: make one with "merzim init", or name another with --docket
[3]

$ merzim --version
  merzim 0.1.0
