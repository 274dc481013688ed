#include "engine/report/pdf_table.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::report::pdf {

namespace {

constexpr double kGap = 10;  // between columns
constexpr Colour kShade{0xe2, 0xe5, 0xe9};
constexpr Colour kHair{0xb4, 0xb9, 0xc0};

Face cell_face(bool computed) {
    return {.serif = !computed, .size = 8.4, .leading = 11.8};
}

// Not where it would fill the pages by itself.
std::shared_ptr<const Strips> repeated(const Strips& header) {
    constexpr double kHighest = 150;
    double height = 0;
    for (const Strip& strip : header)
        height += strip.height;
    return height <= kHighest ? std::make_shared<const Strips>(header) : nullptr;
}

// One strip, read cell by cell.
Strips whole_row(std::vector<Paragraph> cells, const std::vector<Column>& columns, double height) {
    Strips strips(1);
    strips.front().height = height;
    strips.front().draw = [cells = std::move(cells), columns](Canvas& canvas, double y) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i].draw(canvas, columns[i].x, y);
    };
    return strips;
}

Strips row_of(const Typesetter& typesetter, const Row& row, const std::vector<Column>& columns,
              const Face& face) {
    constexpr double kWhole = 150;  // points a row may be high and still not be parted
    std::vector<Paragraph> cells;
    double height = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string text = i < row.size() ? row[i] : std::string();
        cells.emplace_back(typesetter, Line{{text}}, face, columns[i].width);
        height = std::max(height, cells.back().height());
    }
    if (height <= kWhole) return whole_row(std::move(cells), columns, height);
    Strips strips = strips_of(cells.front(), columns.front().x);
    for (std::size_t i = 1; i < cells.size(); ++i)
        strips = beside(std::move(strips), cells[i], columns[i].x);
    return strips;
}

void underline(Strip& strip) {
    draw_under(strip, [bottom = strip.height + 2](Canvas& canvas, double y) {
        canvas.rule(kLeft, y + bottom, kLeft + kWidth, y + bottom, kHair, 0.4);
    });
}

}  // namespace

std::vector<Column> columns_of(const std::vector<Row>& rows) {
    constexpr std::size_t kFewest = 5;  // letters a column is measured by
    constexpr std::size_t kMost = 48;
    std::vector<std::size_t> letters;
    for (const Row& row : rows) {
        if (letters.size() < row.size()) letters.resize(row.size(), kFewest);
        for (std::size_t i = 0; i < row.size(); ++i)
            letters[i] = std::max(letters[i], std::min(kMost, text::code_points(row[i])));
    }
    std::size_t sum = 0;
    for (const std::size_t count : letters)
        sum += count;
    std::vector<Column> columns;
    double x = kLeft;
    for (const std::size_t count : letters) {
        const double share = kWidth * static_cast<double>(count) / static_cast<double>(sum);
        columns.push_back({x, std::max(share - kGap, share / 2)});
        x += share;
    }
    return columns;
}

Strips header_of(const Typesetter& typesetter, const Row& header,
                 const std::vector<Column>& columns) {
    Strips strips = row_of(typesetter, header, columns,
                           {.size = 7.8, .leading = 11.5, .bold = true, .colour = kGrey});
    for (Strip& strip : strips) {
        strip.keep = true;
        draw_under(strip, [height = strip.height](Canvas& canvas, double y) {
            canvas.fill({kLeft - 4, y - 2, kWidth + 8, height + 4}, kShade);
        });
    }
    if (!strips.empty()) strips.front().space = 8;
    return strips;
}

Strips table_of(const Typesetter& typesetter, const std::vector<Row>& rows, bool computed) {
    if (rows.empty()) return {};
    const std::vector<Column> columns = columns_of(rows);
    Strips strips = header_of(typesetter, rows.front(), columns);
    const auto header = repeated(strips);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        Strips row = row_of(typesetter, rows[i], columns, cell_face(computed));
        if (row.empty()) continue;
        row.front().space = 5;
        underline(row.back());
        for (Strip& strip : row) {
            strip.repeat = header;
            strips.push_back(std::move(strip));
        }
    }
    if (!strips.empty()) strips.back().keep = false;
    return strips;
}

}  // namespace merzim::report::pdf
