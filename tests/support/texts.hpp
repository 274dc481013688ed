// Looking into texts.
#pragma once

#include <string>

namespace merzim::test {

// How often the part is in the text, none overlapping another.
inline int count_of(const std::string& text, const std::string& part) {
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos;
         at = text.find(part, at + part.size()))
        ++count;
    return count;
}

}  // namespace merzim::test
