#include "engine/input/locate.hpp"

#include "engine/base/text.hpp"

#include <string>

namespace merzim::input {

namespace {

bool is_key_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

// The byte at which `key` stands as a key (before "=" or "."), at or after `from`.
std::size_t find_key(std::string_view line, std::string_view key, std::size_t from) {
    for (std::size_t at = line.find(key, from); at != std::string_view::npos;
         at = line.find(key, at + 1)) {
        if (at > 0 && (is_key_letter(line[at - 1]) || line[at - 1] == '"')) continue;
        const std::size_t next = line.find_first_not_of(" \t", at + key.size());
        if (next != std::string_view::npos && (line[next] == '=' || line[next] == '.')) return at;
    }
    return std::string_view::npos;
}

std::uint32_t columns(std::string_view text) {
    return static_cast<std::uint32_t>(text::code_points(text));
}

// The byte of a column, counted from 1 in code points.
std::size_t byte_of(std::string_view line, std::uint32_t column) {
    std::size_t byte = 0;
    std::uint32_t at = 1;
    for (const std::string_view point : text::points(line)) {
        if (at++ >= column) break;
        byte += point.size();
    }
    return byte;
}

Span span_in(const Span& entry, std::uint32_t line_number, std::string_view line,
             std::size_t key_at, std::string_view key, std::string_view value) {
    if (!value.empty()) {
        for (const char quote : {'"', '\''}) {
            const std::string quoted = quote + std::string(value) + quote;
            const std::size_t at = line.find(quoted, key_at);
            if (at == std::string_view::npos) continue;
            return {entry.file, line_number, 1 + columns(line.substr(0, at)), columns(quoted)};
        }
    }
    return {entry.file, line_number, 1 + columns(line.substr(0, key_at)), columns(key)};
}

}  // namespace

Span locate(const Diagnostics& diagnostics, const Span& entry, std::string_view key,
            std::string_view value) {
    const std::string* source = diagnostics.source(entry.file);
    if (source == nullptr || entry.line == 0) return entry;
    std::string_view rest = *source;
    for (std::uint32_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (number < entry.line) continue;
        const bool is_next_entry = number > entry.line && text::trim(line).substr(0, 1) == "[";
        if (is_next_entry) break;
        const std::size_t from = number == entry.line ? byte_of(line, entry.column) : 0;
        const std::size_t at = find_key(line, key, from);
        if (at != std::string_view::npos) return span_in(entry, number, line, at, key, value);
    }
    return entry;
}

}  // namespace merzim::input
