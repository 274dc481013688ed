// The table of commands: one row each, in the order of `merzim --help`.
#include "cli/commands_list.hpp"

namespace merzim::cli {

const std::vector<CommandGroup>& command_groups() {
    static const std::vector<CommandGroup> kGroups = {
        {"The record",
         {
             init_command(),
         }},
        {"What the record means", {}},
        {"The law, without a case", {}},
        {"The installation", {}},
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
