#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

namespace merzim::report {

std::string write_csv_row(const Row& row) {
    std::string out;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) out += ',';
        out += text::escape_csv(text::printable(row[i]));
    }
    return out + "\r\n";
}

std::string write_csv(const Table& table) {
    std::string out = write_csv_row(table.header);
    for (const Row& row : table.rows)
        out += write_csv_row(row);
    return out;
}

}  // namespace merzim::report
