// What only the operating system knows: terminals, their width, the environment, broken pipes.
#pragma once

#include "cli/command.hpp"

namespace merzim::cli {

// `merzim … | head` ends without a word, also when the caller had told it to ignore broken pipes.
void leave_quietly_when_the_pipe_closes();

// Sets in_is_terminal, out_is_terminal and width (the variable COLUMNS, else that of the terminal).
void look_at_the_terminal(Streams& io);

Environment the_environment();

// A line of the terminal that is not shown while it is typed.
std::string read_without_echo(std::istream& in);

}  // namespace merzim::cli
