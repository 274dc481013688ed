# The docket as a site.
$ merzim init
! made an empty docket: TMP/merzim/docket.db
!   fill it with: merzim import FILE...

$ merzim import SRC/cases/kz/adilbekov-2024.toml SRC/cases/kz/article-147-2023.toml
  + adilbekov-2024: new case, 8 sources, 5 participants, 29 events
  + article-147-2023: new case, 3 sources, 4 participants, 18 events, 2 statements
! recorded; new or changed cases: 2 of 2

$ merzim site TMP/pages --as-of 2024-07-31
! wrote the pages of 2 cases; begin with TMP/pages/index.html

$ merzim site TMP/pages article-147-2023 --lang ru
! wrote the pages of 1 case; begin with TMP/pages/index.html

$ merzim site TMP/merzim
! merzim: "TMP/merzim" was not made by merzim site, and would be lost
!   help: name another folder, one that is not there yet or is empty
[2]

$ merzim site TMP/nowhere/pages
! merzim: TMP/nowhere/pages cannot be written: the folder TMP/nowhere does not exist
!   help: choose another folder, or make room there
[3]

$ merzim site TMP/pages --profile publik
! merzim: there is no protection profile "publik"
!   help: did you mean "public"?
[2]

$ merzim site TMP/pages no-such-case
! merzim: the docket has no case "no-such-case"
!   help: its cases are adilbekov-2024, article-147-2023
[2]

$ merzim site --help
  merzim site: the docket as pages to be read without merzim: an overview and each case

  Usage
    merzim site DIR [CASE...] [OPTIONS]

  Words
    DIR   The folder to write; one that merzim site wrote is replaced
    CASE  These cases only; without any, all

  Options
    --profile PROFILE  What others may see: public, partner, court, or a file of
                       your own (else public)
    --low-confidence   Also findings that rest on law of low confidence
    --as-of DATE       Evaluate on this day or minute (else today)
    --known-by DATE    Use only what was known by then
    --docket FILE      The docket (else MERZIM_DOCKET, else yours)
    --rules FOLDER     Folder of law packs (else those installed)
    --lang LANG        Language of the answer (else that of your locale)
    -h, --help         Show this help

  Examples
    merzim site public-pages
    merzim site pages article-147-2023 --lang ru
    merzim site for-partners --profile partner --as-of 2024-07-31
