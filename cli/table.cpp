#include "cli/table.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

#include <algorithm>
#include <istream>
#include <iterator>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;

struct Record {
    std::uint32_t line;
    std::vector<std::string> cells;
};

// RFC 4180: a cell in quotes may hold commas, doubled quotes and line breaks.
std::vector<Record> read_records(std::string_view text) {
    std::vector<Record> records;
    Record record{1, {""}};
    std::uint32_t line = 1;
    bool quoted = false;
    const auto finish = [&] {
        if (record.cells.size() > 1 || !text::trim(record.cells.front()).empty())
            records.push_back(std::move(record));
        record = {line, {""}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') ++line;
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            record.cells.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            record.cells.emplace_back();
        } else if (c == '\n' && !quoted) {
            finish();
        } else if (c != '\r' || quoted) {
            record.cells.back() += c;
        }
    }
    finish();
    return records;
}

void add_column(Table& table, const std::string& name) {
    if (std::find(table.columns.begin(), table.columns.end(), name) == table.columns.end()) {
        table.columns.push_back(name);
    }
}

void read_csv(std::string_view text, const std::string& name, Table& table,
              Diagnostics& diagnostics) {
    const std::vector<Record> records = read_records(text);
    if (records.empty()) return;
    for (const std::string& column : records.front().cells)
        table.columns.push_back(text::trim(column));
    for (std::size_t i = 1; i < records.size(); ++i) {
        const Record& record = records[i];
        if (record.cells.size() != table.columns.size()) {
            diagnostics.error("bad-row",
                              "this row has " + std::to_string(record.cells.size()) +
                                  " cells, its header " + std::to_string(table.columns.size()),
                              {.file = name, .line = record.line},
                              "a cell with a comma in it stands in quotes");
            continue;
        }
        TableRow row{record.line, {}};
        for (std::size_t c = 0; c < record.cells.size(); ++c)
            row.cells[table.columns[c]] = text::trim(record.cells[c]);
        table.rows.push_back(std::move(row));
    }
}

void read_json_lines(std::string_view text, const std::string& name, Table& table,
                     Diagnostics& diagnostics) {
    std::uint32_t number = 0;
    for (const std::string& line : text::split(text, '\n')) {
        ++number;
        if (text::trim(line).empty()) continue;
        const json value = json::parse(line, nullptr, false);
        if (!value.is_object()) {
            diagnostics.error("bad-row", "this line is not a JSON object",
                              {.file = name, .line = number},
                              "write one object a line, such as {\"start\": \"2024-03-27\"}");
            continue;
        }
        TableRow row{number, {}};
        for (const auto& [key, cell] : value.items()) {
            add_column(table, key);
            row.cells[key] = cell.is_string() ? cell.get<std::string>() : cell.dump();
        }
        table.rows.push_back(std::move(row));
    }
}

}  // namespace

std::string TableRow::operator[](std::string_view column) const {
    const auto found = cells.find(column);
    return found == cells.end() ? std::string() : found->second;
}

Table read_table(std::string_view text, const std::string& name, Diagnostics& diagnostics) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        text.remove_prefix(kByteOrderMark.size());
    diagnostics.add_source(name, std::string(text));
    Table table;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    table.json_lines = first != std::string_view::npos && text[first] == '{';
    if (const auto offset = text::first_invalid_utf8(text)) {
        const auto line = std::count(text.begin(), text.begin() + static_cast<long>(*offset), '\n');
        diagnostics.error("not-utf8", "the table is not UTF-8",
                          {.file = name, .line = static_cast<std::uint32_t>(line) + 1},
                          "save it as UTF-8");
    } else if (table.json_lines) {
        read_json_lines(text, name, table, diagnostics);
    } else {
        read_csv(text, name, table, diagnostics);
    }
    return table;
}

std::string read_standard_input(Context& context, std::string_view what) {
    if (context.io.in_is_terminal) {
        throw UsageError(std::string(what),
                         "give it on the command line, or a table on standard "
                         "input; --help shows both");
    }
    return {std::istreambuf_iterator<char>(context.io.in), {}};
}

std::string write_table(const Table& table, const std::vector<std::string>& added) {
    std::vector<std::string> columns = table.columns;
    for (const std::string& column : added) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    if (table.json_lines) {
        std::string lines;
        for (const TableRow& row : table.rows) {
            json object = json::object();
            for (const auto& [key, cell] : row.cells)
                object[key] = cell;
            lines += report::write_json_line(object);
        }
        return lines;
    }
    report::Table out{columns, {}};
    for (const TableRow& row : table.rows) {
        report::Row cells;
        for (const std::string& column : columns)
            cells.push_back(row[column]);
        out.rows.push_back(std::move(cells));
    }
    return report::write_csv(out);
}

void check_columns(const Table& table, const std::vector<std::string>& known,
                   const std::vector<std::string>& required, const std::string& name,
                   Diagnostics& diagnostics) {
    for (const std::string& column : required) {
        if (std::find(table.columns.begin(), table.columns.end(), column) == table.columns.end()) {
            diagnostics.error("missing-column", "there is no column \"" + column + "\"",
                              {.file = name, .line = 1},
                              "the columns are " + text::join(known, ", "));
        }
    }
    for (const std::string& column : table.columns) {
        if (std::find(known.begin(), known.end(), column) != known.end()) continue;
        const std::string near = text::did_you_mean(column, known);
        if (near.empty()) continue;  // a column of the user's own: kept as it is
        diagnostics.warning("unknown-column", "nothing is known of the column \"" + column + "\"",
                            {.file = name, .line = 1}, near);
    }
}

}  // namespace merzim::cli
