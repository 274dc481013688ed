// Text as the content of XML 1.0 (section 2.2): what printable() leaves but XML cannot hold is made
// visible too.
#pragma once

#include <string>
#include <string_view>

namespace merzim::report {

// Not escaped: for writers that escape by themselves. Line breaks stay.
std::string xml_text(std::string_view text);

// The address with everything that RFC 3986 does not let stand in one written in percents.
std::string uri_of(std::string_view address);

}  // namespace merzim::report
