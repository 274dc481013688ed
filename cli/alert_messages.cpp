#include "cli/alert_messages.hpp"

#include "cli/alert_coming.hpp"
#include "cli/alert_describe.hpp"
#include "cli/alert_facts.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/mail.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace merzim::cli {

namespace {

// Of what is told and to whom, so that the same message has the same.
std::string message_id(const std::string& content) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(content.data()), content.size(),
                       nullptr, 0);
    return fmt::format("{:02x}", fmt::join(hash, ""));
}

std::string run_name(const AlertComparison& run) {
    return fmt::format("{} {} {} ", run.started_at, run.rows, time::iso(run.today));
}

// What tells one reader of these cases.
store::OutgoingMessage message_for(const AlertReader& reader, const AlertComparison& run,
                                   const report::AlertsView& view) {
    store::OutgoingMessage message;
    message.reader = reader.key();
    message.rows = run.rows;
    message.as_of = time::iso(run.today);
    message.for_others = reader.for_others;
    std::set<std::string> cases;
    for (const auto* alerts : {&view.told, &view.gone}) {
        for (const report::AlertView& alert : *alerts)
            cases.insert(alert.case_id);
    }
    message.cases.assign(cases.begin(), cases.end());
    return message;
}

store::OutgoingMessage mail_for(Context& context, const DeliverySettings& delivery,
                                const AlertComparison& run, const AlertReader& reader,
                                const report::AlertsView& view, const Feed& feed) {
    constexpr int kMailWidth = 76;
    const report::Words words = words_of(context, reader.readers(), reader.language);
    const std::int64_t now = context.clock.now_utc();
    const report::Document document = report::compose_alerts(view, words);
    report::Mail mail;
    mail.from = delivery.from;
    mail.to = reader.address;
    mail.subject =
        words.say("alerts.subject", {{"n", std::to_string(view.told.size() + view.gone.size())},
                                     {"date", words.day(view.as_of)}});
    mail.date = now;
    mail.plain = report::write_text(document, {kMailWidth, false});
    mail.html = report::write_html(document, reader.language);
    if (!feed.entries.empty()) mail.calendar = write_calendar(feed, words, now);
    mail.message_id = message_id(run_name(run) + reader.address + mail.plain) + "@merzim";
    store::OutgoingMessage message = message_for(reader, run, view);
    message.kind = "mail";
    message.recipient = reader.address;
    message.message_id = mail.message_id;
    message.content = report::write_mail(mail);
    // a calendar tells of cases, too
    for (const CaseEntry& one : feed.entries) {
        if (std::ranges::find(message.cases, one.case_id) == message.cases.end())
            message.cases.push_back(one.case_id);
    }
    return message;
}

store::OutgoingMessage hook_for(const DeliverySettings& delivery, const AlertComparison& run,
                                const AlertReader& reader, const report::AlertsView& view) {
    store::OutgoingMessage message = message_for(reader, run, view);
    message.kind = "hook";
    message.recipient = delivery.hook;
    message.content = report::write_json(report::to_json(view));
    message.message_id = message_id(run_name(run) + message.content);
    return message;
}

}  // namespace

Feed feed_of_run(Context& context, const AlertSettings& settings, const AlertComparison& run,
                 const AlertReader& reader) {
    const report::Words words = words_of(context, reader.readers(), reader.language);
    AlertDescriber describer(context, words, reader);
    AlertFactsFinder finder(context);
    std::vector<CaseEntry> running;
    for (const store::ComingTerm& term : run.coming) {
        report::ComingView view;
        if (finder.matches_case(reader.query, term.case_id) && describer.describe(term, view) &&
            concerns(reader, finder, term.case_id, view.clock))
            running.push_back(
                {term.case_id, report::feed_entry(view.case_title, view.clock, words)});
    }
    return feed_of(reader.key(), std::move(running),
                   context.docket(store::OpenMode::read_only).sent_entries(reader.key()), run.today,
                   run.today + settings.watch.coming_days, words);
}

std::string write_calendar(const Feed& feed, const report::Words& words, std::int64_t now) {
    std::vector<report::FeedEntry> entries;
    entries.reserve(feed.entries.size());
    for (const CaseEntry& one : feed.entries)
        entries.push_back(one.entry);
    return report::write_ical(entries, words.say("feed.title"), now);
}

bool queue_messages(Context& context, const AlertSettings& settings,
                    const DeliverySettings& delivery, bool quiet, const FailOn& fail_on,
                    AlertComparison& run) {
    bool fails = false;
    const auto is_for_somebody = [&](const AlertReader& reader, Told& told) {
        run.memory.readers.push_back(reader.key());
        std::ranges::move(told.tellings, std::back_inserter(run.memory.tellings));
        fails = fails || is_reached(fail_on, told.view);
        return !quiet || told.is_worth_telling();
    };
    if (!delivery.hook.empty()) {
        AlertReader hook = delivery.here;
        hook.address = std::string(kHookKey) + delivery.hook;
        Told told = tell(context, settings, run, hook);
        if (is_for_somebody(hook, told))
            run.memory.outbox.push_back(hook_for(delivery, run, hook, told.view));
    }
    for (const AlertReader& reader : delivery.readers) {
        Told told = tell(context, settings, run, reader);
        if (!is_for_somebody(reader, told)) continue;
        Feed feed = feed_of_run(context, settings, run, reader);
        run.memory.outbox.push_back(mail_for(context, delivery, run, reader, told.view, feed));
        std::ranges::move(feed.changed, std::back_inserter(run.memory.sent));
    }
    return fails;
}

bool is_reached(const FailOn& fail_on, const report::AlertsView& view) {
    return std::ranges::any_of(view.told, [&](const report::AlertView& alert) {
        return alert.finding && fail_on.reached(alert.finding->severity, alert.finding->certainty);
    });
}

}  // namespace merzim::cli
