// Tables of many questions at once on standard input, answered in the same form: CSV with a header
// line, or one JSON object a line.
#pragma once

#include "cli/command.hpp"
#include "cli/table_reader.hpp"

#include <functional>

namespace merzim::cli {

struct Table {
    std::vector<std::string> columns;  // in the order they came
    std::vector<TableRow> rows;
};

// A whole CSV table. A line that is no row is a diagnostic; the others are kept.
Table read_table(std::string_view text, const std::string& name, Diagnostics& diagnostics);

// As CSV: the columns of the table, then those added.
std::string write_table(const Table& table, const std::vector<std::string>& added);

// Standard input, unless that is a keyboard: then a UsageError that says `what` is missing.
TableReader table_on_standard_input(Context& context, std::string_view what);

// A required column that is missing is an error. Columns that are neither known nor kept are most
// likely misspelt: a warning with the nearest.
void check_columns(const std::vector<std::string>& columns, const std::vector<std::string>& known,
                   const std::vector<std::string>& required, const std::string& name,
                   Diagnostics& diagnostics);

// Fills in the cells of the answer; throws UsageError when the row cannot be answered.
using AnswerRow = std::function<void(TableRow&)>;
// Answers every row in its place, in the form of the table. A row that cannot be answered has the
// reason in the column "error", which is added last; the others are answered all the same, and the
// exit code is that of wrong input.
int answer_rows(Context& context, TableReader& table, const std::vector<std::string>& added,
                const AnswerRow& answer);

}  // namespace merzim::cli
