#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

namespace merzim::report {

namespace {

void add_row(const Row& row, std::string& out) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) out += ',';
        out += text::escape_csv(text::printable(row[i]));
    }
    out += "\r\n";
}

}  // namespace

std::string write_csv(const Table& table) {
    std::string out;
    add_row(table.header, out);
    for (const Row& row : table.rows)
        add_row(row, out);
    return out;
}

}  // namespace merzim::report
