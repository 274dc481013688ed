#include "cli/table_reader.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <istream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;

constexpr int kEnd = std::char_traits<char>::eof();
constexpr std::size_t kLongestRow = std::size_t{1} << 20U;
constexpr int kDeepest = 64;
constexpr std::string_view kTooLong = "this row is longer than 1 MiB";

bool is_blank(const std::vector<std::string>& cells) {
    return cells.size() == 1 && text::trim(cells.front()).empty();
}

bool is_utf8(const std::vector<std::string>& cells) {
    return std::none_of(cells.begin(), cells.end(), [](const std::string& cell) {
        return text::first_invalid_utf8(cell).has_value();
    });
}

// Deeper than any question is; printing it again would exhaust the stack.
bool is_deep(std::string_view line) {
    int depth = 0;
    int deepest = 0;
    for (const char c : line) {
        if (c == '[' || c == '{') deepest = std::max(deepest, ++depth);
        if (c == ']' || c == '}') --depth;
    }
    return deepest > kDeepest;
}

}  // namespace

std::string TableRow::operator[](std::string_view column) const {
    const auto found = cells.find(column);
    return found == cells.end() ? std::string() : found->second;
}

TableReader::TableReader(std::istream& in) : in_(*in.rdbuf()) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    for (const char c : kByteOrderMark) {
        if (in_.sgetc() == std::char_traits<char>::to_int_type(c)) in_.sbumpc();
    }
    while (in_.sgetc() != kEnd && std::string_view(" \t\r\n").find(
                                      static_cast<char>(in_.sgetc())) != std::string_view::npos)
        take();
    if (in_.sgetc() == kEnd) {
        throw UsageError("the table is empty",
                         "its first line names the columns, or is a JSON object; --help shows "
                         "which columns there are");
    }
    json_lines_ = in_.sgetc() == '{';
    if (!json_lines_) read_header();
}

bool TableReader::has_column(std::string_view name) const {
    return std::find(columns_.begin(), columns_.end(), name) != columns_.end();
}

void TableReader::read_header() {
    Record header;
    read_record(header);
    const std::string place = "line " + std::to_string(header.line) + " of the table: ";
    if (header.problem.empty() && !is_utf8(header.cells)) {
        header.problem = "the header is not UTF-8";
        header.remedy = "save the table as UTF-8";
    }
    if (!header.problem.empty()) throw UsageError(place + header.problem, header.remedy);
    for (const std::string& cell : header.cells) {
        const std::string column = text::trim(cell);
        if (has_column(column)) {
            throw UsageError(place + "there are two columns \"" + text::printable(column) + "\"",
                             "give each column a name of its own");
        }
        columns_.push_back(column);
    }
    const std::string& first = columns_.front();
    if (columns_.size() == 1 && first.find_first_of(";\t") != std::string::npos) {
        throw UsageError(place + "the columns are not separated by commas",
                         "save the table as CSV with commas, not with semicolons or tabs");
    }
}

int TableReader::take() {
    const int c = in_.sbumpc();
    if (c == '\n') ++line_;
    ++taken_;
    return c;
}

// A cell in quotes may hold commas, doubled quotes and line breaks. False at the end.
bool TableReader::read_record(Record& record) {
    if (broken_ || in_.sgetc() == kEnd) return false;
    record = {line_, {""}, "", ""};
    taken_ = 0;
    bool quoted = false;
    for (int c = take(); c != kEnd && (c != '\n' || quoted); c = take()) {
        std::string& cell = record.cells.back();
        if (taken_ > kLongestRow) {
            broken_ = true;
            record.problem = quoted ? "a quotation mark is not closed" : kTooLong;
            record.remedy = "the rows after it are not read";
            return true;
        }
        if (c == '"' && quoted && in_.sgetc() == '"') {
            cell += static_cast<char>(take());
        } else if (c == '"' && quoted) {
            quoted = false;
        } else if (c == '"' && text::trim(cell).empty()) {
            cell.clear();
            quoted = true;
        } else if (c == ',' && !quoted) {
            record.cells.emplace_back();
        } else if (c != '\r' || quoted) {
            cell += static_cast<char>(c);
        }
    }
    if (quoted) {
        record.problem = "a quotation mark is not closed";
        record.remedy = "the rows after it are part of this one";
    }
    return true;
}

bool TableReader::read_line(std::string& line) {
    if (broken_ || in_.sgetc() == kEnd) return false;
    line.clear();
    taken_ = 0;
    for (int c = take(); c != kEnd && c != '\n'; c = take()) {
        line += static_cast<char>(c);
        broken_ = taken_ > kLongestRow;
        if (broken_) break;
    }
    return true;
}

std::optional<TableRow> TableReader::next() {
    if (json_lines_) return next_object();
    Record record;
    while (read_record(record)) {
        if (is_blank(record.cells)) continue;
        TableRow row;
        row.line = record.line;
        row.problem = record.problem;
        row.remedy = record.remedy;
        if (!is_utf8(record.cells)) {
            row.problem = "this row is not UTF-8";
            row.remedy = "save the table as UTF-8";
            return row;
        }
        if (row.problem.empty() && record.cells.size() != columns_.size()) {
            row.problem = "this row has " + std::to_string(record.cells.size()) +
                          " cells, its header " + std::to_string(columns_.size());
            row.remedy = "a cell with a comma in it stands in quotes";
        }
        const std::size_t shown = std::min(record.cells.size(), columns_.size());
        for (std::size_t i = 0; i < shown && !broken_; ++i)
            row.cells[columns_[i]] = text::trim(record.cells[i]);
        return row;
    }
    return std::nullopt;
}

std::optional<TableRow> TableReader::next_object() {
    std::string line;
    TableRow row;
    do {
        row.line = line_;
        if (!read_line(line)) return std::nullopt;
    } while (text::trim(line).empty());
    const json value = broken_ || is_deep(line) ? json() : json::parse(line, nullptr, false);
    if (broken_) {
        row.problem = kTooLong;
        row.remedy = "the rows after it are not read";
    } else if (!value.is_object()) {
        row.problem = "this line is not a JSON object";
        row.remedy = "write one object a line, such as {\"start\": \"2024-03-27\"}";
    } else {
        row.original = line;
        for (const auto& [key, cell] : value.items())
            row.cells[key] = cell.is_string() ? cell.get<std::string>() : cell.dump();
    }
    return row;
}

}  // namespace merzim::cli
