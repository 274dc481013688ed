// The table of commands: one row each, in the order of `merzim --help`.
#include "cli/commands_list.hpp"

namespace merzim::cli {

const std::vector<CommandGroup>& command_groups() {
    static const std::vector<CommandGroup> kGroups = {
        {"The record",
         {
             init_command(),
             import_command(),
             export_command(),
             history_command(),
             search_command(),
         }},
        {"What the record means",
         {
             demo_command(),
             status_command(),
             deadlines_command(),
             check_command(),
             explain_command(),
             why_not_command(),
             demand_command(),
             simulate_command(),
             alerts_command(),
             chronology_command(),
             site_command(),
         }},
        {"The law, without a case",
         {
             term_command(),
             calendar_command(),
             rules_command(),
             machine_command(),
         }},
        {"The installation",
         {
             verify_command(),
             backup_command(),
             doctor_command(),
             completion_command(),
         }},
    };
    return kGroups;
}

const std::vector<CommandInfo>& commands() {
    static const std::vector<CommandInfo> kCommands = [] {
        std::vector<CommandInfo> all;
        for (const CommandGroup& group : command_groups())
            all.insert(all.end(), group.commands.begin(), group.commands.end());
        return all;
    }();
    return kCommands;
}

}  // namespace merzim::cli
