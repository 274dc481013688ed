// The parts of the pages of a site.
#pragma once

#include "engine/report/facts.hpp"

#include <string>
#include <string_view>

namespace merzim::report {

std::string_view site_index_style();
std::string_view site_index_script();
std::string_view site_case_style();

// The state machines of a case and of its participants with the path taken, in words and drawn, as
// HTML; "" when there is none to show. `withheld`: as of write_site_case().
std::string site_machines(const Desk& desk, bool withheld);

}  // namespace merzim::report
