#include "engine/report/xml_text.hpp"

#include "engine/base/text.hpp"

#include <fmt/format.h>

namespace merzim::report {

namespace {

// The only code points above the control characters that are valid UTF-8 and no XML.
constexpr std::string_view kNotXml[] = {"\uFFFE", "\uFFFF"};

void make_visible(std::string& text, std::string_view point, std::string_view shown) {
    for (std::size_t at = text.find(point); at != std::string::npos; at = text.find(point, at))
        text.replace(at, point.size(), shown);
}

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool may_stand_in_a_uri(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~:/?#@!$&'()*+,;=").find(c) != std::string_view::npos;
}

}  // namespace

std::string xml_text(std::string_view text) {
    std::string result = text::printable(text);
    make_visible(result, kNotXml[0], "<U+FFFE>");
    make_visible(result, kNotXml[1], "<U+FFFF>");
    return result;
}

std::string uri_of(std::string_view address) {
    std::string result;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool escape = address[i] == '%' && i + 2 < address.size() && is_hex(address[i + 1]) &&
                            is_hex(address[i + 2]);
        if (escape || may_stand_in_a_uri(address[i])) {
            result += address[i];
        } else {
            result += fmt::format("%{:02X}", static_cast<unsigned char>(address[i]));
        }
    }
    return result;
}

}  // namespace merzim::report
