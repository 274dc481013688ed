// The program as a user runs it: in this process with a fixed clock, or as processes of its own.
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace merzim::test {

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

using Words = std::vector<std::string>;

// In this process, on 1 November 2026. Nothing of the user's own is read.
Outcome run_merzim(const Words& words, const std::string& input = {});

// The program that is built beside the tests, with the machine's clock.
std::string program();

// For the shell: so many KiB of addresses from here on. Sanitizers need more than any limit.
std::string limit_memory(int kibibytes);

// A command of the shell in a process of its own; what it says goes to files in `folder`, named
// after `name`.
class Process {
  public:
    Process(const std::string& command, const std::string& folder, const std::string& name);
    // Waits for its end. A death by signal is the negative signal.
    Outcome wait();

  private:
    std::string out_;
    std::string err_;
    pid_t child_ = -1;
};

// Runs to its end.
Outcome shell(const std::string& command, const std::string& folder);

}  // namespace merzim::test
