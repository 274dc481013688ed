// What Cairo 1.16 cannot say in the catalogue of a PDF (ISO 32000-1, 7.7.2): the language of its
// texts (14.9.2), and that its title is shown rather than the name of the file (12.2).
#pragma once

#include <string>
#include <string_view>

namespace merzim::report::pdf {

// `pdf` as it is when its catalogue is not the last object, or `language` no tag of BCP 47.
std::string with_language(std::string pdf, std::string_view language);

}  // namespace merzim::report::pdf
