// `merzim rules test`: runs the tests of law packs and says what went wrong, with the reasons.
#pragma once

#include "cli/command.hpp"

namespace merzim::cli {

struct RuleTestRequest {
    std::vector<std::string> names;  // rules, or folders with tests or packs; none: all
    std::string pack;                // "" = every pack
    bool coverage = false;
};

// The exit code: kAttention when a test failed or, with coverage, something is never exercised.
int test_rules(Context& context, const RuleTestRequest& request);

}  // namespace merzim::cli
