# bash completion for merzim
_merzim() {
  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "init import export history search demo status deadlines check explain why-not demand simulate alerts chronology site term calendar rules machine verify backup doctor completion --help --version" -- "$current"))
    return
  fi
  case "${COMP_WORDS[1]}" in
    init)
      words="--help --docket "
      ;;
    import)
      words="--help --dry-run --docket --rules --lang --format "
      case "$previous" in
      --format) words="text json" ;;
      esac
      ;;
    export)
      words="--help --recorded-by --docket --format --output "
      case "$previous" in
      --format) words="toml json jsonl" ;;
      esac
      ;;
    history)
      words="--help --docket --lang --format --output "
      case "$previous" in
      --format) words="text json" ;;
      esac
      ;;
    search)
      words="--help --limit --docket --lang --format --output --color "
      case "$previous" in
      --format) words="text json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    demo)
      words="--help --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    status)
      words="--help --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    deadlines)
      words="--help --within --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json csv ics" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    check)
      words="--help --fail-on --jobs --as-of --known-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json jsonl csv" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    explain)
      words="--help --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    why-not)
      words="--help --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    demand)
      words="--help --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json csv" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    simulate)
      words="--help --event --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    alerts)
      words="--help --dry-run --quiet --fail-on --full --max-alerts --repeat --every --before-own --before-theirs --stale-after --coming --mail-to --subscribers --mail-from --sendmail --eml --hook --patience --install --jobs --by --note --finding --case --rule --query --until --reason --as-of --known-by --docket --rules --lang --format --output --color run list ack silence unsilence outbox drop "
      case "$previous" in
      --install) words="cron systemd" ;;
      --format) words="text md html json jsonl ics" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    chronology)
      words="--help --for --profile --dry-run --confidential --low-confidence --sign --key --as-of --known-by --recorded-by --docket --rules --lang --format --output --color "
      case "$previous" in
      --for) words="court press un partner" ;;
      --format) words="md text html pdf docx xlsx csv json ics timelinejs xes toml svg" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    site)
      words="--help --profile --low-confidence --as-of --known-by --docket --rules --lang "
      ;;
    term)
      words="--help --counting --direction --pause --extend --zone --pack --rules --lang --format --output --color "
      case "$previous" in
      --direction) words="forward backward waiting" ;;
      --format) words="text md csv json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    calendar)
      words="--help --all --compare --pack --rules --lang --format --output --color "
      case "$previous" in
      --format) words="text md csv json" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    rules)
      words="--help --pack --coverage --rules --lang --format --output --color list show lint test "
      case "$previous" in
      --format) words="text md json csv" ;;
      --color) words="auto always never" ;;
      esac
      ;;
    machine)
      words="--help --track --case --participant --pack --as-of --known-by --docket --rules --lang --format --output "
      case "$previous" in
      --format) words="text dot svg" ;;
      esac
      ;;
    verify)
      words="--help --docket "
      ;;
    backup)
      words="--help --docket "
      ;;
    doctor)
      words="--help --rebuild --docket --rules "
      ;;
    completion)
      words="--help --output bash zsh fish man "
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _merzim merzim
