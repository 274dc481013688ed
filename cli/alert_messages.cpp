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

store::OutgoingMessage mail_for(Context& context, const AlertSettings& settings,
                                const DeliverySettings& delivery, const AlertComparison& run,
                                const AlertReader& reader, const report::AlertsView& view) {
    constexpr int kMailWidth = 76;
    const report::Words words = words_of(context, reader.readers(), reader.language);
    const std::int64_t now = context.clock.now_utc();
    const report::Document document = report::compose_alerts(view, words);
    const Feed feed = feed_of_run(context, settings, run, reader);
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
    return {0, "mail", reader.address, mail.message_id, report::write_mail(mail), 0, ""};
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
    std::vector<store::SentEntry> sent = context.docket(store::OpenMode::read_only).sent_entries();
    std::erase_if(sent, [&](const store::SentEntry& entry) {
        return !finder.matches_case(reader.query, entry.case_id);
    });
    return feed_of(std::move(running), sent, run.today, run.today + settings.watch.coming_days,
                   words);
}

std::string write_calendar(const Feed& feed, const report::Words& words, std::int64_t now) {
    std::vector<report::FeedEntry> entries;
    entries.reserve(feed.entries.size());
    for (const CaseEntry& one : feed.entries)
        entries.push_back(one.entry);
    return report::write_ical(entries, words.say("feed.title"), now);
}

void queue_messages(Context& context, const AlertSettings& settings,
                    const DeliverySettings& delivery, bool quiet, AlertComparison& run) {
    const auto is_for_somebody = [&](Told& told) {
        std::ranges::move(told.tellings, std::back_inserter(run.memory.tellings));
        return !quiet || told.is_worth_telling();
    };
    if (!delivery.hook.empty()) {
        const AlertReader hook = reader_of_all(context, std::string(kHookKey) + delivery.hook);
        Told told = tell(context, settings, run, hook);
        if (is_for_somebody(told)) {
            const std::string json = report::write_json(report::to_json(told.view));
            run.memory.outbox.push_back(
                {0, "hook", delivery.hook, message_id(run_name(run) + json), json, 0, ""});
        }
    }
    bool sends_calendars = false;
    for (const AlertReader& reader : delivery.readers) {
        Told told = tell(context, settings, run, reader);
        if (!is_for_somebody(told)) continue;
        run.memory.outbox.push_back(mail_for(context, settings, delivery, run, reader, told.view));
        sends_calendars = true;
    }
    if (sends_calendars)
        run.memory.sent = feed_of_run(context, settings, run, reader_of_all(context)).changed;
}

}  // namespace merzim::cli
