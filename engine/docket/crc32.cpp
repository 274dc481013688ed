#include "engine/docket/crc32.hpp"

#include <array>
#include <bit>
#include <cstring>

namespace merzim::docket {

namespace {

using Table = std::array<std::uint32_t, 256>;

// Eight tables take eight bytes a step ("slicing by 8"): the check of a case costs less than
// decoding it.
constexpr std::array<Table, 8> make_tables() {
    std::array<Table, 8> tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        tables[0][i] = value;
    }
    for (std::size_t slice = 1; slice < 8; ++slice) {
        for (std::size_t i = 0; i < 256; ++i) {
            const std::uint32_t below = tables[slice - 1][i];
            tables[slice][i] = (below >> 8U) ^ tables[0][below & 0xFFU];
        }
    }
    return tables;
}

constexpr std::array<Table, 8> kTables = make_tables();

std::uint32_t little_endian(const char* bytes) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap32(value);
    return value;
}

}  // namespace

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; at += 8, left -= 8) {
        const std::uint32_t low = little_endian(at) ^ crc;
        const std::uint32_t high = little_endian(at + 4);
        crc = kTables[7][low & 0xFFU] ^ kTables[6][(low >> 8U) & 0xFFU] ^
              kTables[5][(low >> 16U) & 0xFFU] ^ kTables[4][low >> 24U] ^ kTables[3][high & 0xFFU] ^
              kTables[2][(high >> 8U) & 0xFFU] ^ kTables[1][(high >> 16U) & 0xFFU] ^
              kTables[0][high >> 24U];
    }
    for (; left > 0; ++at, --left) {
        crc = (crc >> 8U) ^ kTables[0][(crc ^ static_cast<unsigned char>(*at)) & 0xFFU];
    }
    return ~crc;
}

}  // namespace merzim::docket
