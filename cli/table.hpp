// A table of many questions at once on standard input, answered in the same form: CSV with a header
// line, or one JSON object a line.
#pragma once

#include "cli/command.hpp"

#include <map>

namespace merzim::cli {

struct TableRow {
    std::uint32_t line = 0;  // where it begins
    std::map<std::string, std::string, std::less<>> cells;
    // "" for a cell that is not there.
    [[nodiscard]] std::string operator[](std::string_view column) const;
};

struct Table {
    std::vector<std::string> columns;  // in the order they came
    std::vector<TableRow> rows;
    bool json_lines = false;
};

// A line that is no row is a diagnostic; the others are kept.
Table read_table(std::string_view text, const std::string& name, Diagnostics& diagnostics);

// `file` in the errors: "<stdin>".
std::string read_standard_input(Context& context, std::string_view what);

// The columns of the input, then those of the answer.
std::string write_table(const Table& table, const std::vector<std::string>& added);

// Columns that are neither known nor kept are most likely misspelt: a warning with the nearest.
void check_columns(const Table& table, const std::vector<std::string>& known,
                   const std::vector<std::string>& required, const std::string& name,
                   Diagnostics& diagnostics);

}  // namespace merzim::cli
