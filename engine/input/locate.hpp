// Where a key of an entry stands in the source. The case model keeps one span an entry, which is
// enough for everything but pointing at the one wrong word in it; that is found again in the text.
#pragma once

#include "engine/base/diagnostic.hpp"

#include <string_view>

namespace merzim::input {

// The value, quoted, if it stands in the line of the key; else the key; else the entry itself.
Span locate(const Diagnostics& diagnostics, const Span& entry, std::string_view key,
            std::string_view value = {});

}  // namespace merzim::input
