// Dates given on the command line. A wrong one is a UsageError that names the option.
#pragma once

#include "engine/time/edtf.hpp"
#include "engine/time/length.hpp"

#include <cstdint>
#include <string_view>

namespace merzim::cli {

// A date as people know it (EDTF). `what` is the name of the option or argument.
time::Edtf any_date(std::string_view what, std::string_view text);
// One day.
time::Day one_day(std::string_view what, std::string_view text);
// The end of a day, or a minute.
time::Moment last_moment(std::string_view what, std::string_view text);
// The same as UTC seconds; a minute may carry its offset ("Z", "+05:00").
std::int64_t last_second(std::string_view what, std::string_view text);
time::Length any_length(std::string_view what, std::string_view text);

}  // namespace merzim::cli
