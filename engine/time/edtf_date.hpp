// One date of an EDTF text, between the brackets, slashes and dots that join dates (edtf.cpp).
#pragma once

#include "engine/time/edtf.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace merzim::time {

struct EdtfDate {
    Bounds bounds;
    bool approximate = false;
    bool uncertain = false;
    bool has_minutes = false;
    std::optional<int> offset_minutes;
};

// The whole of `text` is one date; offsets in the error count from its beginning.
std::variant<EdtfDate, EdtfError> parse_edtf_date(std::string_view text);

}  // namespace merzim::time
