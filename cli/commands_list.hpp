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
