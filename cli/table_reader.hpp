// A table read row by row, so that it may be longer than memory: CSV (RFC 4180) with a header line,
// or one JSON object a line.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

struct TableRow {
    std::uint32_t line = 0;  // where it begins
    std::map<std::string, std::string, std::less<>> cells;
    std::string problem;   // why it is no row; "" when it is one
    std::string remedy;    // of the problem
    std::string original;  // of JSON lines: the object as it came
    // "" for a cell that is not there.
    [[nodiscard]] std::string operator[](std::string_view column) const;
};

class TableReader {
  public:
    // Reads the header. UsageError when the table is empty or its header is none.
    explicit TableReader(std::istream& in);

    [[nodiscard]] bool json_lines() const { return json_lines_; }
    // Of CSV, in the order they came; each JSON object has its own.
    [[nodiscard]] const std::vector<std::string>& columns() const { return columns_; }
    [[nodiscard]] bool has_column(std::string_view name) const;
    // A row that cannot be read comes with its problem; empty at the end.
    std::optional<TableRow> next();

  private:
    struct Record {
        std::uint32_t line = 0;
        std::vector<std::string> cells;
        std::string problem;
        std::string remedy;
    };

    void read_header();
    bool read_record(Record& record);
    bool read_line(std::string& line);
    std::optional<TableRow> next_object();
    int take();

    std::streambuf& in_;
    std::uint32_t line_ = 1;
    std::size_t taken_ = 0;  // bytes of the row that is being read
    bool json_lines_ = false;
    bool broken_ = false;  // nothing after this place can be trusted
    std::vector<std::string> columns_;
};

}  // namespace merzim::cli
