// What the docket remembers of alerts.
#pragma once

#include "cli/alert_answers.hpp"

namespace merzim::cli {

// The open alerts meant, then silences, in the format asked for.
int list_alerts(Context& context, const AlertSelection& selection);
// What waits to be handed to a mailer or a hook.
int list_outbox(Context& context);

}  // namespace merzim::cli
