// Reads the tables in tests/data and rules/: a header row, RFC 4180 quotes, one record a line.
// A table that is missing, empty or ragged stops the test that asks for it.
#pragma once

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#ifndef MERZIM_SOURCE_DIR
#define MERZIM_SOURCE_DIR "."
#endif

namespace merzim::test {

// A file of the project, by its path from the root.
inline std::string project_file(const std::string& path) {
    return std::string(MERZIM_SOURCE_DIR) + "/" + path;
}

class CsvRow {
  public:
    CsvRow(const std::vector<std::string>& header, std::vector<std::string> cells)
        : header_(&header), cells_(std::move(cells)) {}

    const std::string& operator[](const std::string& column) const {
        const auto found = std::find(header_->begin(), header_->end(), column);
        if (found == header_->end()) throw std::runtime_error("no column " + column);
        return cells_[static_cast<std::size_t>(found - header_->begin())];
    }

  private:
    const std::vector<std::string>* header_;
    std::vector<std::string> cells_;
};

inline std::vector<std::string> split_csv_line(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            const bool escaped = quoted && i + 1 < line.size() && line[i + 1] == '"';
            if (escaped) cells.back() += line[++i];
            if (!escaped) quoted = !quoted;
        } else if (line[i] == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    return cells;
}

class CsvTable {
  public:
    explicit CsvTable(const std::string& path) {
        std::ifstream in(project_file(path));
        std::string line;
        if (!std::getline(in, line)) throw std::runtime_error("cannot read " + path);
        header_ = split_csv_line(line);
        for (int number = 2; std::getline(in, line); ++number) {
            std::vector<std::string> cells = split_csv_line(line);
            if (cells.size() != header_.size()) {
                throw std::runtime_error(path + ":" + std::to_string(number) +
                                         ": wrong number of cells");
            }
            rows_.emplace_back(header_, std::move(cells));
        }
        if (rows_.empty()) throw std::runtime_error("no rows in " + path);
    }
    CsvTable(const CsvTable&) = delete;
    CsvTable& operator=(const CsvTable&) = delete;

    [[nodiscard]] auto begin() const { return rows_.begin(); }
    [[nodiscard]] auto end() const { return rows_.end(); }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }

  private:
    std::vector<std::string> header_;
    std::vector<CsvRow> rows_;
};

}  // namespace merzim::test
