// word/document.xml: blocks as paragraphs and tables. Fields, entries and what is computed are rows
// of tables; headings, text, lists and sources are paragraphs.
#include "engine/report/docx.hpp"

#include <span>

namespace merzim::report::docx {

namespace {

using Kind = Block::Kind;
using Blocks = std::span<const Block>;

constexpr int kLabelWidth = 2700;
constexpr int kNumberWidth = 640;
constexpr int kDateWidth = 2050;
constexpr int kSourcesWidth = 1250;
constexpr int kSourceIndent = 620;  // of the text of a source beside its number
constexpr int kIndent = 360;        // of a level of items

bool belongs_to_entry(const Block& block) {
    return block.kind == Kind::quote || (block.kind == Kind::item && block.level > 0);
}

// What a table of computed matter holds, one row for each item that is under no other.
bool is_computed_row(const Block& block) {
    return block.computed && (block.kind == Kind::item || block.kind == Kind::quote);
}

bool begins_computed_table(const Block& block) {
    return is_computed_row(block) && block.kind == Kind::item && block.level == 0;
}

// "[3] " at the start of a source becomes "[3]" and a tab, so that the text stands under itself.
bool is_number(const Piece& piece) {
    return piece.text.starts_with("[") && piece.text.ends_with("] ") && piece.link.empty();
}

// Words of a source are between marks of quotation too: they stay so where the style is lost. What
// says which language they are in ("[en] ") is not of the source.
Line quoted(const Block& block, const Words& words) {
    Line line = block.line;
    if (line.empty()) return line;
    std::string& first = line.front().text;
    const std::size_t begins = next_language_mark(first, 0) == 0 ? kLanguageMark : 0;
    first.insert(begins, words.say("office.quote-opens"));
    line.back().text += words.say("office.quote-closes");
    return line;
}

// The marks of sources at the end of a line, which have a column of their own.
Line take_marks(Line& line) {
    Line marks;
    while (!line.empty() && (line.back().link.starts_with("#source-") || line.back().text == " ")) {
        marks.insert(marks.begin(), std::move(line.back()));
        line.pop_back();
    }
    if (!marks.empty() && marks.front().text == " ") marks.erase(marks.begin());
    return marks;
}

class Body {
  public:
    Body(const Document& document, const Words& words, Links& links, pugi::xml_node body)
        : document_(document),
          words_(words),
          places_(document),
          scribe_(places_, links),
          body_(body) {}

    void write() {
        Blocks rest(document_.blocks);
        bool legend = !has_computed();
        while (!rest.empty()) {
            if (!legend && rest.front().kind == Kind::heading) {
                add_legend();
                legend = true;
            }
            rest = rest.subspan(write_some(rest));
        }
    }

  private:
    // How many blocks were written.
    std::size_t write_some(Blocks blocks) {
        const Block& first = blocks.front();
        if (first.kind == Kind::field) return facts(blocks);
        if (first.kind == Kind::entry) return entries(blocks);
        if (begins_computed_table(first)) return computed(blocks);
        paragraph(first);
        return 1;
    }

    void paragraph(const Block& block) {
        switch (block.kind) {
            case Kind::title:
                title_ = text_of(block);
                scribe_.add_marked(add_paragraph(body_, style::kTitle), plain(block), block.id);
                after_title_ = true;
                return;
            case Kind::heading:
                heading_ = text_of(block);
                scribe_.add_marked(
                    add_paragraph(body_, block.level > 0 ? style::kSubheading : style::kHeading),
                    plain(block), block.id);
                break;
            case Kind::text:
                text(block);
                break;
            case Kind::item:
                item(block);
                break;
            case Kind::quote:
                indent(quote(body_, block), kIndent * (block.level + 2));
                break;
            case Kind::table:
                table(block);
                break;
            case Kind::field:
            case Kind::entry:
                break;  // are rows of tables
        }
        after_title_ = false;
        in_sources_ = block.id.starts_with("source-") || (in_sources_ && block.kind == Kind::item);
    }

    void item(const Block& block) {
        if (block.id.starts_with("source-")) return source(block);
        pugi::xml_node node;
        if (in_sources_ && block.level > 0) {
            node = add_paragraph(body_, style::kEntryDetail);
            indent(node, kSourceIndent);
        } else {
            node =
                add_item(body_, block.computed ? style::kComputedItem : style::kItem, block.level);
        }
        scribe_.add_marked(node, block.line, block.id);
    }

    pugi::xml_node quote(pugi::xml_node parent, const Block& block) {
        pugi::xml_node node = add_paragraph(parent, style::kQuote);
        scribe_.add_marked(node, quoted(block, words_), block.id);
        return node;
    }

    void text(const Block& block) {
        const char* style_id = block.computed ? style::kComputed
                               : after_title_ ? style::kSubtitle
                                              : style::kText;
        scribe_.add_marked(add_paragraph(body_, style_id), block.line, block.id);
    }

    void source(const Block& block) {
        pugi::xml_node node = add_paragraph(body_, style::kSource);
        Line line = block.line;
        if (line.empty() || !is_number(line.front()))
            return scribe_.add_marked(node, line, block.id);
        Piece number = line.front();
        number.text.pop_back();
        line.erase(line.begin());
        scribe_.add_marked(node, {number}, block.id);
        node.append_child("w:r").append_child("w:tab");
        scribe_.add(node, line);
    }

    std::size_t facts(Blocks blocks) {
        const std::vector<Column> columns{{"", kLabelWidth}, {"", kTextWidth - kLabelWidth}};
        pugi::xml_node table = add_table(body_, style::kFacts, columns, title_);
        std::size_t count = 0;
        for (; count < blocks.size() && blocks[count].kind == Kind::field; ++count) {
            const Block& block = blocks[count];
            pugi::xml_node row = add_row(table);
            scribe_.add(add_paragraph(add_cell(row, kLabelWidth), style::kTableText), block.label,
                        Tone::quiet);
            scribe_.add_marked(
                add_paragraph(add_cell(row, kTextWidth - kLabelWidth),
                              block.computed ? style::kComputedDetail : style::kTableText),
                block.line, block.id);
            keep_row_whole(row);
        }
        close_table();
        return count;
    }

    std::size_t entries(Blocks blocks) {
        const std::vector<Column> columns{
            {words_.say("office.number"), kNumberWidth},
            {words_.say("office.date"), kDateWidth},
            {words_.say("office.event"), kTextWidth - kNumberWidth - kDateWidth - kSourcesWidth},
            {words_.say("office.sources"), kSourcesWidth}};
        pugi::xml_node table = add_table(body_, style::kChronology, columns, heading_);
        add_head(table, columns);
        std::size_t count = 0;
        while (count < blocks.size() && blocks[count].kind == Kind::entry)
            count += entry(table, columns, blocks.subspan(count));
        close_table();
        return count;
    }

    std::size_t entry(pugi::xml_node table, const std::vector<Column>& columns, Blocks blocks) {
        const Block& block = blocks.front();
        pugi::xml_node row = add_row(table);
        add_paragraph(add_cell(row, columns[0].width), style::kEntryNumber);
        scribe_.add(add_paragraph(add_cell(row, columns[1].width), style::kTableText), block.label);
        pugi::xml_node cell = add_cell(row, columns[2].width);
        Line line = block.line;
        const Line marks = take_marks(line);
        for (Piece& piece : line)
            if (piece.tone == Tone::plain) piece.tone = Tone::strong;
        scribe_.add_marked(
            add_paragraph(cell, block.computed ? style::kComputedDetail : style::kTableText), line,
            block.id);
        std::size_t count = 1;
        for (; count < blocks.size() && belongs_to_entry(blocks[count]); ++count)
            entry_part(cell, blocks[count]);
        scribe_.add(add_paragraph(add_cell(row, columns[3].width), style::kTableText), marks);
        keep_row_whole(row);
        return count;
    }

    void entry_part(pugi::xml_node cell, const Block& block) {
        if (block.kind == Kind::quote) {
            quote(cell, block);
            return;
        }
        pugi::xml_node node =
            add_paragraph(cell, block.computed ? style::kComputedDetail : style::kEntryDetail);
        if (block.level > 1) indent(node, kIndent * (block.level - 1));
        scribe_.add_marked(node, block.line, block.id);
    }

    std::size_t computed(Blocks blocks) {
        const std::vector<Column> columns{{words_.say("office.computed-head"), kTextWidth}};
        pugi::xml_node table = add_table(body_, style::kComputedTable, columns, heading_);
        add_head(table, columns);
        pugi::xml_node row;
        pugi::xml_node cell;
        std::size_t count = 0;
        for (; count < blocks.size() && is_computed_row(blocks[count]); ++count) {
            const Block& block = blocks[count];
            if (block.kind == Kind::item && block.level == 0) {
                if (row) keep_row_whole(row);
                row = add_row(table);
                cell = add_cell(row, kTextWidth);
            }
            computed_part(cell, block);
        }
        keep_row_whole(row);
        close_table();
        return count;
    }

    void computed_part(pugi::xml_node cell, const Block& block) {
        if (block.kind == Kind::quote) {
            quote(cell, block);
            return;
        }
        scribe_.add_marked(block.level == 0
                               ? add_paragraph(cell, style::kComputedInTable)
                               : add_item(cell, style::kComputedInTableItem, block.level - 1),
                           block.line, block.id);
    }

    void table(const Block& block) {
        if (block.rows.empty() || block.rows.front().empty()) return;
        const auto count = static_cast<int>(block.rows.front().size());
        std::vector<Column> columns;
        for (const std::string& head : block.rows.front())
            columns.push_back({head, kTextWidth / count});
        pugi::xml_node node = add_table(body_, style::kChronology, columns, heading_);
        add_head(node, columns);
        for (std::size_t i = 1; i < block.rows.size(); ++i) {
            pugi::xml_node row = add_row(node);
            for (std::size_t column = 0; column < columns.size(); ++column)
                scribe_.add(
                    add_paragraph(add_cell(row, columns[column].width),
                                  block.computed ? style::kComputedDetail : style::kTableText),
                    column < block.rows[i].size() ? block.rows[i][column] : std::string());
            keep_row_whole(row);
        }
        close_table();
    }

    // Two tables without a paragraph between them would be one.
    void close_table() {
        add_paragraph(body_, style::kGap);
        after_title_ = false;
    }

    void add_legend() {
        scribe_.add(add_paragraph(body_, style::kComputed), words_.say("office.computed-legend"));
    }

    [[nodiscard]] bool has_computed() const {
        for (const Block& block : document_.blocks)
            if (block.computed) return true;
        return false;
    }

    static std::string text_of(const Block& block) {
        std::string text;
        for (const Piece& piece : block.line)
            text += piece.text;
        return text;
    }

    // Headings look as their style says.
    static Line plain(const Block& block) {
        Line line = block.line;
        for (Piece& piece : line)
            if (piece.tone == Tone::strong) piece.tone = Tone::plain;
        return line;
    }

    const Document& document_;
    const Words& words_;
    Places places_;
    Scribe scribe_;
    pugi::xml_node body_;
    std::string title_;
    std::string heading_;
    bool after_title_ = false;
    bool in_sources_ = false;
};

// A4 in twentieths of a point, margins of 25, 15, 20 and 20 mm; the first page has no header.
void add_section(pugi::xml_node body) {
    pugi::xml_node section = body.append_child("w:sectPr");
    const auto refer = [&](const char* name, const char* type, const char* id) {
        pugi::xml_node node = section.append_child(name);
        set(node, "w:type", type);
        set(node, "r:id", id);
    };
    refer("w:headerReference", "default", "header");
    refer("w:footerReference", "default", "footer");
    refer("w:footerReference", "first", "footer-first");
    pugi::xml_node size = section.append_child("w:pgSz");
    set(size, "w:w", 11906);
    set(size, "w:h", 16838);
    pugi::xml_node margins = section.append_child("w:pgMar");
    set(margins, "w:top", 1134);
    set(margins, "w:right", 851);
    set(margins, "w:bottom", 1134);
    set(margins, "w:left", 1417);
    set(margins, "w:header", 567);
    set(margins, "w:footer", 567);
    set(margins, "w:gutter", 0);
    set(section.append_child("w:cols"), "w:space", 708);
    section.append_child("w:titlePg");
}

}  // namespace

std::string body(const Document& document, const Words& words, Links& links) {
    pugi::xml_document part;
    pugi::xml_node root = start(part, "w:document", kWordSpace);
    set(root, "xmlns:r", kRelationSpace);
    pugi::xml_node node = root.append_child("w:body");
    Body(document, words, links, node).write();
    add_section(node);
    return bytes(part);
}

}  // namespace merzim::report::docx
