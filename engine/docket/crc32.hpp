// CRC-32 as zlib and Ethernet have it (polynomial 0xEDB88320, reflected).
#pragma once

#include <cstdint>
#include <string_view>

namespace merzim::docket {

std::uint32_t crc32(std::string_view bytes);

}  // namespace merzim::docket
