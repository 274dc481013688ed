// A table as strips: its header again on each page, a line under each row.
#pragma once

#include "engine/report/pdf_rows.hpp"

namespace merzim::report::pdf {

// The header alone; `x`, `width` of each column by number.
struct Column {
    double x = 0;
    double width = 0;
};
// Columns of the whole width, the wider the longer their texts.
std::vector<Column> columns_of(const std::vector<Row>& rows);
Strips header_of(const Typesetter& typesetter, const Row& header,
                 const std::vector<Column>& columns);
Strips table_of(const Typesetter& typesetter, const std::vector<Row>& rows, bool computed);

}  // namespace merzim::report::pdf
