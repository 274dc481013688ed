#include "engine/base/text.hpp"

#include <array>
#include <cstdlib>

#include <fmt/format.h>
#include <utf8proc.h>

namespace merzim::text {

namespace {

// The code point at the beginning of `text` and its bytes; a broken byte stands for itself, as -1.
struct Point {
    utf8proc_int32_t value;
    std::size_t bytes;
};

Point first_point(std::string_view text) {
    // almost all text is of one or two bytes a point; the rest is left to those who know it
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) return {first, 1};
    if (first >= 0xC2 && first < 0xE0 && text.size() > 1) {
        const auto second = static_cast<unsigned char>(text[1]);
        if ((second & 0xC0U) == 0x80)
            return {static_cast<utf8proc_int32_t>((first & 0x1FU) << 6U | (second & 0x3FU)), 2};
    }
    utf8proc_int32_t value = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (read < 1) return {-1, 1};
    return {value, static_cast<std::size_t>(read)};
}

// Marks that turn the direction of writing, and the separators some terminals break lines at.
bool turns_the_line(utf8proc_int32_t point) {
    return point == 0x061C || point == 0x200E || point == 0x200F ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

// Code points that stand for no character (Unicode 15, section 23.7); XML cannot hold them.
bool is_no_character(utf8proc_int32_t point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
}

bool shows_as_it_is(utf8proc_int32_t point) {
    return point == '\n' || (point >= 0x20 && point < 0x7F) ||
           (point >= 0xA0 && !turns_the_line(point) && !is_no_character(point));
}

}  // namespace

std::vector<std::string_view> points(std::string_view text) {
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const std::size_t bytes = first_point(text).bytes;
        result.push_back(text.substr(0, bytes));
        text.remove_prefix(bytes);
    }
    return result;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const Point point = first_point(text.substr(offset));
        if (point.value < 0) return offset;
        offset += point.bytes;
    }
    return std::nullopt;
}

bool is_valid_utf8(std::string_view text) {
    return !first_invalid_utf8(text);
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        text.remove_prefix(first_point(text).bytes);
        ++count;
    }
    return count;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const Point point = first_point(text);
        width += point.value < 0 ? 1 : static_cast<std::size_t>(utf8proc_charwidth(point.value));
        text.remove_prefix(point.bytes);
    }
    return width;
}

std::string pad(std::string_view text, std::size_t width) {
    std::string result(text);
    const std::size_t used = display_width(text);
    if (used < width) result.append(width - used, ' ');
    return result;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    for (const std::string& paragraph : split(text, '\n')) {
        std::string line;
        for (const std::string& word : split(paragraph, ' ')) {
            if (word.empty()) continue;
            if (line.empty()) {
                line = word;
            } else if (display_width(line) + 1 + display_width(word) <= width) {
                line += ' ' + word;
            } else {
                lines.push_back(std::move(line));
                line = word;
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* folded = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &folded,
                                     static_cast<utf8proc_option_t>(options));
    if (length < 0) return std::string(text);  // not UTF-8
    std::string result(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length));
    std::free(folded);
    return result;
}

}  // namespace

std::string fold(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                            UTF8PROC_IGNORE);
}

std::string bare_letters(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                            UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
}

bool is_letter(std::string_view point) {
    switch (utf8proc_category(first_point(point).value)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return true;
        default:
            return false;
    }
}

bool is_digit(std::string_view point) {
    return utf8proc_category(first_point(point).value) == UTF8PROC_CATEGORY_ND;
}

bool is_capital(std::string_view point) {
    const auto category = utf8proc_category(first_point(point).value);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

std::string capital(std::string_view point) {
    const Point first = first_point(point);
    if (first.value < 0) return std::string(point);
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(utf8proc_toupper(first.value), bytes.data());
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length)};
}

bool is_printable(std::string_view text) {
    while (!text.empty()) {
        const Point point = first_point(text);
        if (!shows_as_it_is(point.value)) return false;
        text.remove_prefix(point.bytes);
    }
    return true;
}

std::string printable(std::string_view text) {
    if (is_printable(text)) return std::string(text);
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Point point = first_point(text);
        if (point.value < 0) {
            result += "\uFFFD";
        } else if (shows_as_it_is(point.value)) {
            result += text.substr(0, point.bytes);
        } else if (point.value == '\t') {
            result += ' ';
        } else if (point.value < 0x20) {  // the pictures of control characters: ␀ ␁ …
            result += "\u2400";
            result.back() = static_cast<char>(0x80 + point.value);
        } else if (point.value == 0x7F) {
            result += "\u2421";
        } else {
            result += fmt::format("<U+{:04X}>", point.value);
        }
        text.remove_prefix(point.bytes);
    }
    return result;
}

std::string trim(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, begin)) {
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.emplace_back(text.substr(begin));
    return parts;
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
    std::string result;
    for (const std::string& part : parts) {
        if (&part != &parts.front()) result += separator;
        result += part;
    }
    return result;
}

}  // namespace merzim::text
