#include "cli/alert_messages.hpp"

#include "cli/alert_describe.hpp"
#include "engine/report/compose.hpp"
#include "engine/report/json.hpp"
#include "engine/report/mail.hpp"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace merzim::cli {

namespace {

// Of what is told, so that the same message has the same.
std::string message_id(const std::string& content) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(content.data()), content.size(),
                       nullptr, 0);
    return fmt::format("{:02x}", fmt::join(hash, ""));
}

}  // namespace

Feed feed_of_run(Context& context, const AlertRun& run, const AlertSettings& settings,
                 const report::Words& words) {
    AlertDescriber describer(context, words);
    std::vector<report::FeedEntry> running;
    for (const store::ComingTerm& term : run.coming) {
        report::ComingView view;
        if (describer.describe(term, view))
            running.push_back(report::feed_entry(view.case_title, view.clock, words));
    }
    const time::Day today = run.view.as_of;
    return feed_of(std::move(running), context.docket(store::OpenMode::read_only).sent_entries(),
                   today, today + settings.watch.coming_days, words);
}

void queue_messages(Context& context, const AlertSettings& settings,
                    const DeliverySettings& delivery, AlertRun& run) {
    const report::Words words = words_of(context);
    const std::string json = report::write_json(report::to_json(run.view));
    const std::string id = message_id(run.memory.record + json);
    if (!delivery.hook.empty())
        run.memory.outbox.push_back({0, "hook", delivery.hook, id, json, 0, ""});
    if (delivery.recipients.empty()) return;
    Feed feed = feed_of_run(context, run, settings, words);
    run.memory.sent = std::move(feed.changed);
    const std::int64_t now = context.clock.now_utc();
    const report::Document document = report::compose_alerts(run.view, words);
    constexpr int kMailWidth = 76;
    report::Mail mail;
    mail.from = delivery.from;
    mail.subject = words.say("alerts.subject",
                             {{"n", std::to_string(run.view.told.size() + run.view.gone.size())},
                              {"date", words.day(run.view.as_of)}});
    mail.date = now;
    mail.plain = report::write_text(document, {kMailWidth, false});
    mail.html = report::write_html(document, context.language());
    mail.calendar = feed.entries.empty()
                        ? std::string()
                        : report::write_ical(feed.entries, words.say("feed.title"), now);
    for (const std::string& recipient : delivery.recipients) {
        mail.to = recipient;
        mail.message_id = message_id(id + recipient) + "@merzim";
        run.memory.outbox.push_back(
            {0, "mail", recipient, mail.message_id, report::write_mail(mail), 0, ""});
    }
}

}  // namespace merzim::cli
