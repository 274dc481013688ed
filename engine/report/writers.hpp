// Every format a report can be written in, one function each.
//
// The same view gives the same bytes. Text from files cannot leave its place: control characters
// and marks that turn the writing direction are made visible, Markdown and CSV are escaped, a cell
// that begins like a formula is guarded.
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/views.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace merzim::report {

struct TextStyle {
    int width = 0;  // columns; 0: lines are as long as they are
    bool colour = false;
};

std::string write_text(const Document& document, const TextStyle& style);
std::string write_markdown(const Document& document);
// One file; `language`: of the texts, as a BCP 47 tag.
std::string write_html(const Document& document, std::string_view language);

// Two spaces of indentation, sorted keys, UTF-8 as it is but for what could drive a terminal.
std::string write_json(const nlohmann::json& json);
// One line without spaces.
std::string write_json_line(const nlohmann::json& json);

// The parts of what write_json() gives for a report with a list too long to hold: `report` with the
// list `key` left empty gives what stands around it, each item what stands for it, and between two
// items stands kBetweenItems.
struct JsonFrame {
    std::string before;
    std::string after;
};
JsonFrame json_frame(const nlohmann::json& report, const std::string& key);
std::string write_json_item(const nlohmann::json& item);
inline constexpr std::string_view kBetweenItems = ",\n";

struct Table {
    Row header;
    std::vector<Row> rows;
};
// RFC 4180 with CRLF, UTF-8.
std::string write_csv(const Table& table);
std::string write_csv_row(const Row& row);

}  // namespace merzim::report
