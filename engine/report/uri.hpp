// Addresses as attributes of office files want them.
#pragma once

#include <string>
#include <string_view>

namespace merzim::report {

// The address with everything that RFC 3986 does not let stand in one written in percents.
std::string uri_of(std::string_view address);

}  // namespace merzim::report
