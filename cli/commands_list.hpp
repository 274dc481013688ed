// One function for each command, in cli/command_NAME.cpp.
#pragma once

#include "cli/command.hpp"

namespace merzim::cli {

// The record
CommandInfo init_command();
CommandInfo import_command();
CommandInfo export_command();
CommandInfo history_command();
CommandInfo verify_command();
CommandInfo search_command();

// What the record means
CommandInfo demo_command();
CommandInfo status_command();
CommandInfo deadlines_command();
CommandInfo check_command();
CommandInfo explain_command();
CommandInfo why_not_command();
CommandInfo demand_command();
CommandInfo simulate_command();
CommandInfo alerts_command();
CommandInfo chronology_command();
CommandInfo site_command();

// Without a case
CommandInfo term_command();
CommandInfo calendar_command();
CommandInfo rules_command();
CommandInfo machine_command();

// The installation
CommandInfo doctor_command();
CommandInfo backup_command();
CommandInfo completion_command();

}  // namespace merzim::cli
