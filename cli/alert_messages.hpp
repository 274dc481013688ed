// What a run hands over: mails with the calendar attached, the report for a hook.
#pragma once

#include "cli/alert_delivery.hpp"
#include "cli/alert_feed.hpp"
#include "cli/alert_tell.hpp"

namespace merzim::cli {

// The terms that come and concern the reader, as entries of a calendar; what changed since
// calendars were sent last.
Feed feed_of_run(Context& context, const AlertSettings& settings, const AlertComparison& run,
                 const AlertReader& reader);
std::string write_calendar(const Feed& feed, const report::Words& words, std::int64_t now);

// Puts what is to be handed over, and what its readers know then, beside what is to be remembered.
// `quiet`: those who would read nothing new get nothing. Whether something told reaches `fail_on`.
bool queue_messages(Context& context, const AlertSettings& settings,
                    const DeliverySettings& delivery, bool quiet, const FailOn& fail_on,
                    AlertComparison& run);

bool is_reached(const FailOn& fail_on, const report::AlertsView& view);

}  // namespace merzim::cli
