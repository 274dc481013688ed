#include "cli/alert_answers.hpp"
#include "cli/alert_delivery.hpp"
#include "cli/alert_feed.hpp"
#include "cli/alert_install.hpp"
#include "cli/alert_list.hpp"
#include "cli/alert_log.hpp"
#include "cli/alert_messages.hpp"
#include "cli/alert_tell.hpp"
#include "cli/commands_list.hpp"
#include "cli/dates.hpp"
#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/mail.hpp"
#include "engine/store/run_lock.hpp"

#include <algorithm>
#include <optional>
#include <ostream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

constexpr const char* kEvery = "7 days";
constexpr const char* kStaleAfter = "6 months";
constexpr unsigned kComing = 30;
constexpr unsigned kPatience = 300;  // seconds

class AlertsCommand final : public Command {
  public:
    void setup(Options& options) override {
        options
            .add("ACTION", action_,
                 "What to do: run (tell what is new and remember it; what is done without an "
                 "action), list, ack, silence (needs --by, --until, --reason), unsilence, outbox "
                 "(what waits to be delivered), drop (a message of it)")
            .one_of({"run", "list", "ack", "silence", "unsilence", "outbox", "drop"});
        options.add("WORD", word_, "ack: a fingerprint; unsilence, drop: a number");
        options.flag("--dry-run", dry_run_, "Only show; remember nothing");
        options.flag("-q,--quiet", quiet_, "Write nothing when nothing is new");
        options
            .add("--fail-on", fail_on_,
                 "Exit code 1 when something told is of this certainty or severity "
                 "(else always 0)")
            .type(std::string(kFailOnType));
        options.flag("--full", full_, "Evaluate every case, not only those that may have changed");
        options.add("--max-alerts", max_alerts_, "Tell no more than so many; the rest next time")
            .type("N");
        options.add("--repeat", repeat_, "Tell again what is still open after so long (else never)")
            .type("LENGTH");
        options.add("--every", every_, "How often runs are meant to come (else 7 days)")
            .type("LENGTH");
        options
            .add("--before-own", before_own_,
                 "How long before their end our terms are told of (else as the law pack says, "
                 "or 14 days, 3 days)")
            .type("LENGTHS");
        options
            .add("--before-theirs", before_theirs_,
                 "The same for terms of authorities and the other side (else 7 days)")
            .type("LENGTHS");
        options
            .add("--stale-after", stale_after_,
                 "Tell of a case with an open term and no act for so long (else 6 months)")
            .type("LENGTH");
        options.add("--coming", coming_days_, "How many days ahead terms are listed (else 30)")
            .type("DAYS")
            .between(1, 366);
        options.add("--mail-to", mail_to_, "Mail the report to this address (may be repeated)")
            .type("ADDRESS");
        options
            .add("--subscribers", subscribers_,
                 "Mail those named in this file what concerns them, in their language")
            .type("FILE");
        options.add("--mail-from", mail_from_, "The address it comes from (else merzim@localhost)")
            .type("ADDRESS");
        options
            .add("--sendmail", sendmail_,
                 "The mailer (else MERZIM_SENDMAIL, else /usr/sbin/sendmail)")
            .type("PROGRAM");
        options.add("--eml", eml_, "Write mails as files to this folder and send nothing")
            .type("FOLDER");
        options.add("--hook", hook_, "Give the report as JSON to this program").type("PROGRAM");
        options
            .add("--patience", patience_,
                 "How many seconds a mailer or a hook may take (else 300); then it is ended, and "
                 "the next run tries again")
            .type("SECONDS")
            .between(1, 86400);
        options
            .add("--install", install_,
                 "Print a line for crontab, or units for systemd, that make this run every Monday")
            .one_of({"cron", "systemd"});
        options.add("--jobs", jobs_, "Threads (else one for each core)").type("N").between(0, 1024);
        options.add("--by", answer_.by, "ack, silence: who says so").type("NAME");
        options.add("--note", answer_.note, "ack: a note to keep").type("TEXT");
        options.add("--finding", selection_.fingerprint, "ack, silence, list: this finding")
            .type("FINGERPRINT");
        options.add("--case", selection_.case_id, "ack, silence, list: this case").type("CASE");
        options.add("--rule", selection_.rule, "ack, silence, list: this rule or term")
            .type("RULE");
        options
            .add("--query", selection_.query,
                 "ack, silence, list: what meets these conditions; a run tells only of that")
            .type("QUERY");
        options.add("--until", answer_.until, "silence: up to and with this day").type("DATE");
        options.add("--reason", answer_.reason, "silence: why").type("TEXT");
    }

    int run(Context& context) override {
        if (action_ == "list") return list_alerts(context, checked(context, selection_));
        if (action_ == "ack") {
            if (selection_.fingerprint.empty()) selection_.fingerprint = word_;
            return acknowledge(context, selection_, answer_);
        }
        if (action_ == "silence") return silence(context, selection_, answer_);
        if (action_ == "unsilence") return lift_silence(context, word_);
        if (action_ == "outbox") return list_outbox(context);
        if (action_ == "drop") return drop(context);
        return compare(context);
    }

  private:
    int compare(Context& context) {
        const FailOn fail_on(fail_on_);
        const AlertSettings settings = settings_of();
        if (!install_.empty()) return show_installation(context);
        const AlertReader here = reader_here(context);
        const DeliverySettings delivery = delivery_of(context);
        if (context.options.format == "ics") {
            if (delivery.any() || !fail_on.is_never()) {
                throw UsageError("a calendar is only written: nothing is told, nobody gets mail",
                                 "leave away --format ics, or --mail-to, --subscribers, --hook and "
                                 "--fail-on; mails have the calendar attached");
            }
            return send_calendar(context, settings, here);
        }
        const std::int64_t started_at = context.clock.now_utc();
        // Runs never meet: whoever holds the lock remembers before the next one reads.
        std::optional<store::RunLock> lock;
        if (!settings.dry_run) {
            lock.emplace(context.docket(store::OpenMode::read_write).file());
        }
        const RunsBefore runs = runs_before(context.docket(store::OpenMode::read_only));
        if (!settings.dry_run) {
            store::Docket& docket = context.docket(store::OpenMode::read_write);
            docket.note_run(beginning_of_run(started_at, today(context)), started_at);
        }
        const bool is_shown =
            !delivery.any() || settings.dry_run || !context.options.output.empty();
        if (!settings.dry_run)
            context.docket(store::OpenMode::read_write).withdraw_messages(started_at);
        AlertComparison result = compare_or_refuse(context, settings, started_at, runs);
        bool fails = false;
        if (is_shown) {
            Told told = tell(context, settings, result, here);
            fails = is_reached(fail_on, told.view);
            if (!quiet_ || told.is_worth_telling()) write(context, told.view);
            result.memory.tellings = std::move(told.tellings);
            result.memory.readers.push_back(here.key());
        }
        // told first, then remembered: what is lost in between is told again, never missed
        context.require_delivered();
        if (settings.dry_run) return fails ? kAttention : kDone;
        fails = queue_messages(context, settings, delivery, quiet_, fail_on, result) || fails;
        result.memory.record = record_of(result, context.clock.now_utc());
        context.docket(store::OpenMode::read_write)
            .remember(result.memory, context.clock.now_utc());
        if (deliver_outbox(context, delivery) > 0) return kFailed;
        return fails ? kAttention : kDone;
    }

    // Who reads the answer itself.
    [[nodiscard]] AlertReader reader_here(const Context& context) const {
        AlertReader reader = reader_of_all(context);
        if (!selection_.query.empty()) reader.query = verdict::AlertQuery(selection_.query);
        return reader;
    }

    // The run that was asked for, as cron or systemd would start it.
    int show_installation(Context& context) const {
        const DeliverySettings delivery = delivery_of(context);
        std::error_code error;
        Installation installation;
        installation.program = std::filesystem::read_symlink("/proc/self/exe", error);
        installation.docket = std::filesystem::absolute(context.docket_file());
        installation.cache = context.cache_folder();
        installation.starts_programs = delivery.any();
        installation.words = {"alerts", "--quiet", "--docket", installation.docket.string()};
        if (const std::string share = context.variable("MERZIM_SHARE"); !share.empty()) {
            installation.variables.emplace_back("MERZIM_SHARE",
                                                std::filesystem::absolute(share).string());
        }
        const auto repeat = [&](const char* option, const std::string& value,
                                const std::string& usual = {}) {
            if (!value.empty() && value != usual)
                installation.words.insert(installation.words.end(), {option, value});
        };
        const CommonOptions& common = context.options;
        repeat("--rules", common.rules.empty() ? std::string()
                                               : std::filesystem::absolute(common.rules).string());
        // whatever the language of the place where it will run
        repeat("--lang", context.language());
        repeat("--format", common.format, "text");
        repeat("--before-own", before_own_);
        repeat("--before-theirs", before_theirs_);
        repeat("--repeat", repeat_, "never");
        repeat("--every", every_, kEvery);
        repeat("--stale-after", stale_after_, kStaleAfter);
        repeat("--coming", std::to_string(coming_days_), std::to_string(kComing));
        repeat("--max-alerts", std::to_string(max_alerts_), "0");
        repeat("--jobs", std::to_string(jobs_), "0");
        repeat("--fail-on", fail_on_, "never");
        repeat("--query", selection_.query);
        if (full_) installation.words.emplace_back("--full");
        repeat("--hook", hook_);
        for (const std::string& recipient : mail_to_)
            repeat("--mail-to", recipient);
        if (!subscribers_.empty())
            repeat("--subscribers", std::filesystem::absolute(subscribers_).string());
        if (delivery.any())
            repeat("--patience", std::to_string(patience_), std::to_string(kPatience));
        if (!delivery.readers.empty()) {
            repeat("--mail-from", mail_from_);
            repeat("--sendmail", delivery.sendmail);
            repeat("--eml", eml_.empty() ? eml_ : std::filesystem::absolute(eml_).string());
        }
        context.deliver(install_ == "cron" ? cron_line(installation) : systemd_units(installation));
        return kDone;
    }

    [[nodiscard]] DeliverySettings delivery_of(Context& context) const {
        DeliverySettings settings{{}, mail_from_, sendmail_, eml_, hook_, reader_here(context), {}};
        settings.patience = std::chrono::seconds(patience_);
        if (settings.sendmail.empty()) settings.sendmail = context.variable("MERZIM_SENDMAIL");
        if (settings.sendmail.empty()) settings.sendmail = "/usr/sbin/sendmail";
        std::vector<std::string> mailboxes = mail_to_;
        mailboxes.push_back(mail_from_);
        for (const std::string& mailbox : mailboxes) {
            if (report::is_mailbox(mailbox)) continue;
            throw UsageError("\"" + text::printable(mailbox) + "\" is no mail address",
                             "write one address: \"a.lawyer@example.org\" or \"A. Lawyer "
                             "<a.lawyer@example.org>\"");
        }
        for (const std::string& mailbox : mail_to_) {
            AlertReader reader = reader_here(context);
            reader.address = mailbox;
            settings.readers.push_back(std::move(reader));
        }
        if (!subscribers_.empty()) {
            for (AlertReader& reader : read_subscribers(context, subscribers_))
                settings.readers.push_back(std::move(reader));
        }
        if (!eml_.empty() && settings.readers.empty()) {
            throw UsageError("--eml needs somebody to write to",
                             "add --mail-to ADDRESS or --subscribers FILE");
        }
        for (const std::string& program : {settings.sendmail, settings.hook}) {
            if (program.empty() || program.starts_with('/')) continue;
            throw UsageError("\"" + text::printable(program) + "\" is no full path",
                             "name the program from the root: what a folder holds is never run");
        }
        return settings;
    }

    // Only the calendar: of alerts nobody is told, so nothing of them is remembered.
    static int send_calendar(Context& context, AlertSettings settings, const AlertReader& reader) {
        const bool dry_run = settings.dry_run;
        settings.dry_run = true;
        const RunsBefore runs = runs_before(context.docket(store::OpenMode::read_only));
        const AlertComparison run =
            compare_with_memory(context, settings, context.clock.now_utc(), runs);
        const Feed feed = feed_of_run(context, settings, run, reader);
        context.deliver(write_calendar(feed, words_of(context), context.clock.now_utc()));
        context.require_delivered();
        if (!dry_run && !feed.changed.empty())
            context.docket(store::OpenMode::read_write).remember_sent(feed.changed);
        return kDone;
    }

    // A run that is refused says why; it is not one that died.
    static AlertComparison compare_or_refuse(Context& context, const AlertSettings& settings,
                                             std::int64_t started_at, const RunsBefore& runs) {
        try {
            return compare_with_memory(context, settings, started_at, runs);
        } catch (...) {
            if (!settings.dry_run) {
                context.docket(store::OpenMode::read_write)
                    .note_run(refusal_of_run(started_at), started_at);
            }
            throw;
        }
    }

    [[nodiscard]] AlertSettings settings_of() const {
        AlertSettings settings;
        settings.watch.before_own = lengths("--before-own", before_own_, "14 days, 3 days");
        settings.watch.before_theirs = lengths("--before-theirs", before_theirs_, "7 days");
        settings.watch.override_pack = !before_own_.empty() || !before_theirs_.empty();
        settings.watch.stale_after =
            stale_after_ == "never" ? time::Length{} : any_length("--stale-after", stale_after_);
        settings.watch.coming_days = static_cast<int>(coming_days_);
        settings.repeat_days = repeat_ == "never" ? 0 : days_of("--repeat", repeat_);
        settings.every_days = days_of("--every", every_);
        settings.watch.every_days = settings.every_days;
        settings.max_alerts = max_alerts_;
        settings.full = full_;
        settings.dry_run = dry_run_;
        settings.jobs = jobs_;
        return settings;
    }

    static int days_of(const std::string& option, const std::string& text) {
        const time::Length length = any_length(option, text);
        if (length.total_days() > 0 && length.total_months() == 0 && length.total_minutes() == 0 &&
            length.working_days == 0) {
            return length.total_days();
        }
        throw UsageError(option + ": \"" + text::printable(text) + "\" is no number of days",
                         "write days or weeks, as in " + option + " \"4 weeks\"");
    }

    // Longest first. What stands there where the option is not given is in days.
    static std::vector<time::Length> lengths(const std::string& option, const std::string& given,
                                             const std::string& otherwise) {
        std::vector<time::Length> result;
        if (given == "never") return result;
        for (const std::string& part : text::split(given.empty() ? otherwise : given, ','))
            result.push_back(any_length(option, text::trim(part)));
        return result;
    }

    static void write(Context& context, const report::AlertsView& view) {
        if (context.options.format == "json") {
            context.deliver(report::write_json(report::to_json(view)));
        } else if (context.options.format == "html") {
            context.deliver(report::write_html(report::compose_alerts(view, words_of(context)),
                                               context.language()));
        } else if (context.options.format == "jsonl") {
            std::string lines;
            for (const auto* alerts : {&view.told, &view.gone}) {
                for (const report::AlertView& alert : *alerts)
                    lines += report::write_json_line(report::to_json(alert));
            }
            context.deliver(lines);
        } else {
            deliver(context, report::compose_alerts(view, words_of(context)));
        }
    }

    [[nodiscard]] static std::string today(const Context& context) {
        return time::iso(day_of(context.question().now));
    }

    int drop(Context& context) const {
        if (word_.empty()) {
            throw UsageError("alerts drop needs the number of a message",
                             "merzim alerts outbox shows those that wait");
        }
        const bool digits = word_.find_first_not_of("0123456789") == std::string::npos;
        if (!digits || word_.size() > 18 ||
            !context.docket(store::OpenMode::read_write)
                 .drop_message(std::stoll(word_), context.clock.now_utc())) {
            throw UsageError("no message " + text::printable(word_) + " waits",
                             "merzim alerts outbox shows those that do");
        }
        context.io.err << "message " << word_ << " is not delivered any more\n";
        return kDone;
    }

    std::string action_ = "run";
    std::string word_;
    bool dry_run_ = false;
    bool quiet_ = false;
    bool full_ = false;
    unsigned max_alerts_ = 0;
    std::string repeat_ = "never";
    std::string every_ = kEvery;
    std::string before_own_;
    std::string before_theirs_;
    std::string stale_after_ = kStaleAfter;
    unsigned coming_days_ = kComing;
    std::vector<std::string> mail_to_;
    std::string subscribers_;
    std::string mail_from_ = "merzim@localhost";
    std::string sendmail_;
    std::string eml_;
    std::string hook_;
    unsigned patience_ = kPatience;
    std::string install_;
    std::string fail_on_ = "never";
    unsigned jobs_ = 0;
    AlertSelection selection_;
    Answer answer_;
};

}  // namespace

CommandInfo alerts_command() {
    return {
        .name = "alerts",
        .summary = "the regular run: what is new, worse or resolved since the last one",
        .examples =
            {"merzim alerts --quiet", "merzim alerts --dry-run --format json",
             "merzim alerts ack 3f2a9c01 --by \"A. Lawyer\" --note \"complaint filed\"",
             R"(merzim alerts silence --query "tag=press severity<=low" --until 2026-12-15 --by "A. Lawyer" --reason "known")",
             R"(merzim alerts silence --case adilbekov-2024 --until 2026-12-15 --by "A. Lawyer" --reason "appeal pending")",
             "merzim alerts unsilence 3", "merzim alerts --quiet --mail-to a.lawyer@example.org",
             "merzim alerts --quiet --subscribers /etc/merzim/subscribers.toml",
             "merzim alerts --format ics -o terms.ics"},
        .offers = {.as_of = true,
                   .known_by = true,
                   .docket = true,
                   .rules = true,
                   .lang = true,
                   .color = true,
                   .output = true,
                   .formats = {"text", "md", "html", "json", "jsonl", "ics"}},
        .make = [] { return std::make_unique<AlertsCommand>(); },
    };
}

}  // namespace merzim::cli
