#include "engine/evidence/key_file.hpp"

#include <sodium.h>

namespace merzim::evidence {

std::string_view encoded_line(std::string_view text) {
    if (!text.starts_with(kUntrustedComment)) return {};
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    std::string_view line = text.substr(end + 1);
    line = line.substr(0, line.find('\n'));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::size_t decode(std::string_view base64, std::span<unsigned char> bytes) {
    std::size_t size = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(bytes.data(), bytes.size(), base64.data(), base64.size(),
                                         nullptr, &size, &end, sodium_base64_VARIANT_ORIGINAL);
    return failed != 0 || end != base64.data() + base64.size() ? 0 : size;
}

std::string encode(std::span<const unsigned char> bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // the end mark that is counted in
    return text;
}

}  // namespace merzim::evidence
