#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace merzim::report {

namespace {

// The value of a well-formed code point of two or three bytes, 0 of others.
unsigned value_of(std::string_view point) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(point[i]); };
    if (point.size() == 2) return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    if (point.size() != 3) return 0;
    return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
}

// JSON escapes control characters by itself; what turns the writing direction is escaped here, so
// that it stays exact for programs and harmless on a screen.
std::string inert(std::string json) {
    if (text::is_printable(json)) return json;
    std::string result;
    result.reserve(json.size());
    for (const std::string_view point : text::points(json)) {
        if (point.size() > 1 && text::printable(point) != point) {
            result += fmt::format("\\u{:04x}", value_of(point));
        } else {
            result += point == "\x7f" ? std::string_view("\\u007f") : point;
        }
    }
    return result;
}

std::string dump(const nlohmann::json& json, int indent) {
    return inert(json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace

std::string write_json(const nlohmann::json& json) {
    return dump(json, 2) + "\n";
}

JsonFrame json_frame(const nlohmann::json& report, const std::string& key) {
    const std::string whole = write_json(report);
    // the keys of a report stand alone at the beginning of a line, two spaces in
    const std::string list = "\n  \"" + key + "\": [";
    const std::size_t at = whole.find(list) + list.size();
    return {whole.substr(0, at) + "\n", "\n  " + whole.substr(at)};
}

std::string write_json_item(const nlohmann::json& item) {
    std::string lines = "    ";
    for (const char c : dump(item, 2)) {
        lines += c;
        if (c == '\n') lines += "    ";  // no text holds one: it is written \n there
    }
    return lines;
}

std::string write_json_line(const nlohmann::json& json) {
    return dump(json, -1) + "\n";
}

}  // namespace merzim::report
