// What a run hands over: mails with the calendar attached, the report for a hook.
#pragma once

#include "cli/alert_delivery.hpp"
#include "cli/alert_feed.hpp"
#include "cli/alert_run.hpp"

namespace merzim::cli {

// The terms that come, as entries of a calendar.
Feed feed_of_run(Context& context, const AlertRun& run, const AlertSettings& settings,
                 const report::Words& words);

// Puts what is to be handed over beside what is to be remembered.
void queue_messages(Context& context, const AlertSettings& settings,
                    const DeliverySettings& delivery, AlertRun& run);

}  // namespace merzim::cli
