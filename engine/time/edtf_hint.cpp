#include "engine/time/edtf_hint.hpp"

#include "engine/time/moment.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace merzim::time {

namespace {

struct Group {
    int value = 0;
    std::size_t length = 0;  // digits
};

struct Loose {
    std::array<Group, 3> groups;
    std::size_t count = 0;
    std::array<char, 2> separators{};
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Up to three numbers of at most eight digits with one separator between each; empty otherwise.
std::optional<Loose> split(std::string_view text) {
    Loose loose;
    std::size_t at = 0;
    while (at < text.size() && loose.count < 3) {
        Group group;
        for (; at < text.size() && is_digit(text[at]) && group.length < 8; ++at, ++group.length) {
            group.value = group.value * 10 + (text[at] - '0');
        }
        if (group.length == 0) return std::nullopt;
        loose.groups[loose.count++] = group;
        if (at == text.size() || loose.count == 3) break;
        loose.separators[loose.count - 1] = text[at++];
    }
    const bool whole = at == text.size() && (text.empty() || is_digit(text.back()));
    return whole ? std::optional{loose} : std::nullopt;
}

bool is_separator(char c) {
    return c == '-' || c == '.' || c == '/' || c == ' ';
}

std::string hint(YearMonthDay ymd) {
    return is_valid(ymd) ? "write " + iso(to_day(ymd)) : std::string{};
}

}  // namespace

std::string loose_date_hint(std::string_view text) {
    const auto loose = split(text);
    if (!loose || parse_day(text)) return {};
    const auto& [first, second, third] = loose->groups;
    if (loose->count == 1 && first.length == 8) {
        return hint({first.value / 10000, first.value / 100 % 100, first.value % 100});
    }
    const bool same = loose->separators[0] == loose->separators[1];
    if (loose->count != 3 || !same || !is_separator(loose->separators[0])) return {};
    if (second.length > 2) return {};
    if (first.length == 4 && third.length <= 2) {
        return hint({first.value, second.value, third.value});
    }
    if (third.length != 4 || first.length > 2) return {};
    // 05/13/2024 can only be the American order; otherwise the day comes first
    const bool american = loose->separators[0] == '/' && second.value > 12;
    return american ? hint({third.value, first.value, second.value})
                    : hint({third.value, second.value, first.value});
}

}  // namespace merzim::time
