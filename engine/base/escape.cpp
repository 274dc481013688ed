#include "engine/base/text.hpp"

#include <algorithm>
#include <array>

namespace merzim::text {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// "-3", "+2.5": what a table program may safely read as a number.
bool is_number(std::string_view cell) {
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+')) cell.remove_prefix(1);
    const std::size_t dot = std::min(cell.find('.'), cell.size());
    const std::string_view fraction = dot < cell.size() ? cell.substr(dot + 1) : "0";
    const std::string_view whole = cell.substr(0, dot);
    return !whole.empty() && !fraction.empty() &&
           std::all_of(whole.begin(), whole.end(), is_digit) &&
           std::all_of(fraction.begin(), fraction.end(), is_digit);
}

// Length of the list number ("12." or "12)") a line begins with, without its mark; 0: none.
std::size_t list_number(std::string_view line) {
    const auto end = std::find_if_not(line.begin(), line.end(), is_digit);
    if (end == line.begin() || end == line.end() || (*end != '.' && *end != ')')) return 0;
    return static_cast<std::size_t>(end - line.begin());
}

// The predefined reference of a character that means something in XML, "" for others.
std::string_view xml_reference(std::string_view point) {
    if (point == "&") return "&amp;";
    if (point == "<") return "&lt;";
    if (point == ">") return "&gt;";
    if (point == "\"") return "&quot;";
    if (point == "'") return "&#39;";
    return {};
}

// XML 1.0, production 2: what may not stand in a document in any form.
bool forbidden_in_xml(std::string_view point) {
    const auto byte = static_cast<unsigned char>(point.front());
    if (point.size() == 1) {
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte >= 0x80;
    }
    return point == "\uFFFE" || point == "\uFFFF";
}

}  // namespace

namespace {

// Table programs take a cell that begins so for a formula; some the wide forms too.
bool begins_like_a_formula(std::string_view cell) {
    static constexpr std::array<std::string_view, 10> kBeginnings{"=",  "+",  "-",  "@",  "\t",
                                                                  "\r", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(kBeginnings,
                               [&](std::string_view start) { return cell.starts_with(start); });
}

}  // namespace

std::string escape_csv(std::string_view cell) {
    std::string guarded(cell);
    if (begins_like_a_formula(cell) && !is_number(cell)) guarded.insert(0, 1, '\'');
    if (guarded.find_first_of("\",\r\n") == std::string::npos) return guarded;
    std::string result = "\"";
    for (const char c : guarded) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

// Every line break becomes a space: a blank line would end a table row or a list item.
std::string escape_markdown(std::string_view text) {
    std::string line = trim(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\r', ' ');
    const std::size_t number = list_number(line);
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const std::string_view rest = std::string_view(line).substr(i);
        const bool always =
            std::string_view("\\`*_{}[]<>#!|~&$@").find(c) != std::string_view::npos;
        const bool at_start = i == 0 && (c == '-' || c == '+' || c == '=');
        const bool list = number > 0 && i == number;
        // GitHub makes links of "https://…" and "www.…" by itself
        const bool link = rest.substr(0, 3) == "://" ||
                          (c == '.' && i >= 3 && fold(line.substr(i - 3, 3)) == "www");
        if (always || at_start || list || link) result += '\\';
        result += c;
    }
    return result;
}

std::string escape_xml(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const std::string_view point : points(text)) {
        const std::string_view reference = xml_reference(point);
        if (!reference.empty()) {
            result += reference;
        } else if (forbidden_in_xml(point)) {
            result += "\uFFFD";
        } else {
            result += point;
        }
    }
    return result;
}

std::string escape_dot(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '"':
                result += "\\\"";
                break;
            case '\\':
                result += "\\\\";
                break;
            case '\n':
                result += "\\n";
                break;
            case '\r':
                break;
            case '&':
                result += "&amp;";
                break;  // labels may hold HTML entities
            default:
                result += c;
        }
    }
    return result;
}

bool is_web_address(std::string_view text) {
    const std::string scheme = fold(text.substr(0, 8));
    const std::size_t host = scheme.starts_with("https://")  ? 8
                             : scheme.starts_with("http://") ? 7
                                                             : std::string_view::npos;
    if (host == std::string_view::npos || text.size() <= host) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte != 0x7f &&
               std::string_view("\"'<>`\\{}|^").find(c) == std::string_view::npos;
    });
}

}  // namespace merzim::text
