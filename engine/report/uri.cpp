#include "engine/report/uri.hpp"

#include <fmt/format.h>

namespace merzim::report {

namespace {

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool may_stand_in_a_uri(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~:/?#@!$&'()*+,;=").find(c) != std::string_view::npos;
}

}  // namespace

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
