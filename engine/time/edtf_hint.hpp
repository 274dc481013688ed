// Other ways in which people write dates, recognised only to show the right one.
#pragma once

#include <string>
#include <string_view>

namespace merzim::time {

// `write 2024-02-03` for "2024-2-3", "3.2.2024", "03/02/2024", "2024/02/03" and "20240203"; "" for
// anything else, also when the numbers are no date.
std::string loose_date_hint(std::string_view text);

}  // namespace merzim::time
