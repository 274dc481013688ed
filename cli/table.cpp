#include "cli/table.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

#include <algorithm>
#include <istream>
#include <ostream>
#include <sstream>

#include <nlohmann/json.hpp>

namespace merzim::cli {

namespace {

using nlohmann::json;

const std::string kStandardInput = "<stdin>";
constexpr std::size_t kMostTold = 20;  // of rows that cannot be answered

std::vector<std::string> joined(const std::vector<std::string>& columns,
                                const std::vector<std::string>& added) {
    std::vector<std::string> all = columns;
    for (const std::string& column : added) {
        if (std::find(all.begin(), all.end(), column) == all.end()) all.push_back(column);
    }
    return all;
}

report::Row cells_of(const TableRow& row, const std::vector<std::string>& columns) {
    report::Row cells;
    for (const std::string& column : columns)
        cells.push_back(row[column]);
    return cells;
}

// Numbers, lists and objects that came stay what they are.
std::string json_line(const TableRow& row, const std::vector<std::string>& added) {
    json object = json::object();
    if (!row.original.empty()) object = json::parse(row.original);
    for (const auto& [key, cell] : row.cells) {
        const bool is_answer = std::find(added.begin(), added.end(), key) != added.end();
        if (is_answer || !object.contains(key) || object[key].is_string()) object[key] = cell;
    }
    return report::write_json_line(object);
}

// Rows go out as they are answered; a file named with --output is written whole at the end.
class RowWriter {
  public:
    explicit RowWriter(Context& context)
        : context_(context),
          to_file_(!context.options.output.empty() && context.options.output != "-") {}

    void write(const std::string& line) {
        if (to_file_) {
            text_ += line;
        } else {
            context_.io.out << line;
        }
    }
    void finish() {
        if (to_file_) context_.deliver(text_);
    }

  private:
    Context& context_;
    bool to_file_;
    std::string text_;
};

}  // namespace

Table read_table(std::string_view text, const std::string& name, Diagnostics& diagnostics) {
    diagnostics.add_source(name, std::string(text));
    std::istringstream in{std::string(text)};
    TableReader reader(in);
    Table table{reader.columns(), {}};
    while (std::optional<TableRow> row = reader.next()) {
        if (row->problem.empty()) {
            table.rows.push_back(std::move(*row));
        } else {
            diagnostics.error("bad-row", row->problem, {.file = name, .line = row->line},
                              row->remedy);
        }
    }
    return table;
}

std::string write_table(const Table& table, const std::vector<std::string>& added) {
    report::Table out{joined(table.columns, added), {}};
    for (const TableRow& row : table.rows)
        out.rows.push_back(cells_of(row, out.header));
    return report::write_csv(out);
}

TableReader table_on_standard_input(Context& context, std::string_view what) {
    if (context.io.in_is_terminal) {
        throw UsageError(std::string(what),
                         "give it on the command line, or a table on standard "
                         "input; --help shows both");
    }
    return TableReader(context.io.in);
}

void check_columns(const std::vector<std::string>& columns, const std::vector<std::string>& known,
                   const std::vector<std::string>& required, const std::string& name,
                   Diagnostics& diagnostics) {
    const auto has = [](const std::vector<std::string>& list, const std::string& column) {
        return std::find(list.begin(), list.end(), column) != list.end();
    };
    for (const std::string& column : required) {
        if (has(columns, column)) continue;
        diagnostics.error("missing-column", "there is no column \"" + column + "\"",
                          {.file = name, .line = 1}, "the columns are " + text::join(known, ", "));
    }
    for (const std::string& column : columns) {
        if (has(known, column)) continue;
        const std::string near = text::did_you_mean(column, known);
        if (near.empty()) continue;  // a column of the user's own: kept as it is
        diagnostics.warning("unknown-column", "nothing is known of the column \"" + column + "\"",
                            {.file = name, .line = 1}, near);
    }
}

int answer_rows(Context& context, TableReader& table, const std::vector<std::string>& added,
                const AnswerRow& answer) {
    const std::vector<std::string> columns = joined(table.columns(), added);
    RowWriter out(context);
    if (!table.json_lines()) out.write(report::write_csv({columns, {}}));
    std::size_t wrong = 0;
    const auto refuse = [&](TableRow& row, const std::string& why, const std::string& remedy) {
        row.cells["error"] = why;
        if (++wrong > kMostTold) return;
        Diagnostics diagnostics;
        diagnostics.error("bad-row", why, {.file = kStandardInput, .line = row.line}, remedy);
        context.io.err << diagnostics.render();
    };
    while (std::optional<TableRow> row = table.next()) {
        row->cells["error"] = "";
        if (!row->problem.empty()) {
            refuse(*row, row->problem, row->remedy);
        } else {
            try {
                answer(*row);
            } catch (const UsageError& error) {
                refuse(*row, error.what(), error.remedy());
            }
        }
        // a header line and a row of cells are written alike
        out.write(table.json_lines() ? json_line(*row, added)
                                     : report::write_csv({cells_of(*row, columns), {}}));
        if (!context.io.out) break;  // nobody reads on
    }
    out.finish();
    if (wrong == 0) return kDone;
    context.io.err << "merzim: " << wrong << (wrong == 1 ? " row" : " rows")
                   << " could not be answered; the column \"error\" says why\n";
    return kBadInput;
}

}  // namespace merzim::cli
