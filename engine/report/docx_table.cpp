// Tables (ECMA-376 part 1, 17.4): fixed columns, a header row that is repeated on each page.
#include "engine/base/text.hpp"
#include "engine/report/docx.hpp"

namespace merzim::report::docx {

namespace {

// Half a page, about: a row that takes more may be divided, else it would leave a hole.
constexpr std::size_t kShortRow = 1600;  // characters

std::size_t text_size(pugi::xml_node node) {
    if (std::string_view(node.name()) == "w:t") return text::code_points(node.text().get());
    std::size_t size = 0;
    for (const pugi::xml_node child : node.children())
        size += text_size(child);
    return size;
}

}  // namespace

pugi::xml_node add_table(pugi::xml_node parent, const char* style_id,
                         const std::vector<Column>& columns, const std::string& about) {
    int width = 0;
    for (const Column& column : columns)
        width += column.width;
    pugi::xml_node table = parent.append_child("w:tbl");
    pugi::xml_node properties = table.append_child("w:tblPr");
    set(properties.append_child("w:tblStyle"), "w:val", style_id);
    pugi::xml_node size = properties.append_child("w:tblW");
    set(size, "w:w", width);
    set(size, "w:type", "dxa");
    set(properties.append_child("w:tblLayout"), "w:type", "fixed");
    pugi::xml_node look = properties.append_child("w:tblLook");
    set(look, "w:val", "0020");  // only the first row is special
    set(look, "w:firstRow", 1);
    set(look, "w:lastRow", 0);
    set(look, "w:firstColumn", 0);
    set(look, "w:lastColumn", 0);
    set(look, "w:noHBand", 1);
    set(look, "w:noVBand", 1);
    if (!about.empty())
        set(properties.append_child("w:tblCaption"), "w:val", text::printable(about));
    pugi::xml_node grid = table.append_child("w:tblGrid");
    for (const Column& column : columns)
        set(grid.append_child("w:gridCol"), "w:w", column.width);
    return table;
}

pugi::xml_node add_row(pugi::xml_node table) {
    return table.append_child("w:tr");
}

pugi::xml_node add_cell(pugi::xml_node row, int width) {
    pugi::xml_node cell = row.append_child("w:tc");
    pugi::xml_node size = cell.append_child("w:tcPr").append_child("w:tcW");
    set(size, "w:w", width);
    set(size, "w:type", "dxa");
    return cell;
}

void add_head(pugi::xml_node table, const std::vector<Column>& columns) {
    pugi::xml_node row = add_row(table);
    pugi::xml_node properties = row.append_child("w:trPr");
    properties.append_child("w:cantSplit");
    properties.append_child("w:tblHeader");
    for (const Column& column : columns) {
        pugi::xml_node paragraph = add_paragraph(add_cell(row, column.width), style::kTableHead);
        paragraph.append_child("w:r").append_child("w:t").text().set(
            text::printable(column.head).c_str());
    }
}

void keep_row_whole(pugi::xml_node row) {
    if (text_size(row) > kShortRow) return;
    row.prepend_child("w:trPr").append_child("w:cantSplit");
}

}  // namespace merzim::report::docx
