// What the files of minisign and signify have in common: a comment, and base64 of so many bytes.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace merzim::evidence {

inline constexpr std::string_view kUntrustedComment = "untrusted comment: ";

// The second line of such a file; "" when it is none.
std::string_view encoded_line(std::string_view text);
// Fills `bytes`; how many there were, 0 when the text is not base64 or is too long.
std::size_t decode(std::string_view base64, std::span<unsigned char> bytes);
std::string encode(std::span<const unsigned char> bytes);

}  // namespace merzim::evidence
