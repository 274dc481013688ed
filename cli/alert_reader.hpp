// Somebody who reads what a run has to tell: in which language, of what, and how much of it.
#pragma once

#include "cli/reports.hpp"
#include "engine/verdict/alert_query.hpp"

#include <string>
#include <vector>

namespace merzim::cli {

inline constexpr std::string_view kHookKey = "hook ";  // before the program of a hook

struct AlertReader {
    std::string address;  // a mailbox; "" for the screen; "hook PROGRAM"
    std::string language;
    verdict::AlertQuery query;
    // For whom confidential entries, conclusions from them and from law of low confidence, and our
    // own remarks are left out.
    bool for_others = false;

    // Under what the docket remembers what they were told: one for all that goes to one address.
    [[nodiscard]] std::string key() const;
    [[nodiscard]] Readers readers() const {
        return for_others ? Readers::others : Readers::ourselves;
    }
};

// Of everything, in the language of the run.
AlertReader reader_of_all(const Context& context, std::string address = {});

// Those of a file of [[subscriber]] tables. What is wrong with it is shown, and BadInput thrown.
std::vector<AlertReader> read_subscribers(Context& context, const std::string& file);

}  // namespace merzim::cli
