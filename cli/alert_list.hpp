// What the docket remembers of alerts.
#pragma once

#include "cli/command.hpp"

namespace merzim::cli {

// Open alerts, then silences, in the format asked for.
int list_alerts(Context& context);
// What waits to be handed to a mailer or a hook.
int list_outbox(Context& context);

}  // namespace merzim::cli
