// The program: hands the machine's streams, clock and environment to run().
#include "cli/terminal.hpp"

#include <iostream>

int main(int argc, char** argv) {
    merzim::cli::leave_quietly_when_the_pipe_closes();
    merzim::cli::Streams io{std::cin, std::cout, std::cerr};
    merzim::cli::look_at_the_terminal(io);
    const merzim::SystemClock clock;
    return merzim::cli::run({argv + 1, argv + argc}, io, clock, merzim::cli::the_environment());
}
