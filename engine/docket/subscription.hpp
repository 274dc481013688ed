// Who is told of alerts, as a file says it; the format is described in README.md.
#pragma once

#include "engine/base/diagnostic.hpp"

#include <string>

namespace merzim::docket {

struct Subscription {
    std::string to;  // a mailbox
    Span to_span;
    std::string language;  // "": that of the run
    Span language_span;
    std::string query;  // as verdict::AlertQuery reads it; "": everything
    Span query_span;
    bool for_others = false;  // confidential entries and our own remarks are left out
};

}  // namespace merzim::docket
