// Reports as Markdown: CommonMark with GitHub's tables. Nothing in a text can start markup.
#include "engine/base/text.hpp"
#include "engine/report/writers.hpp"

namespace merzim::report {

namespace {

std::string inert(std::string_view text) {
    return text::escape_markdown(text::printable(text));
}

std::string spans(const Line& line) {
    std::string result;
    for (const Piece& piece : line) {
        // the escape trims: spaces between pieces are put back
        const std::string escaped = inert(piece.text);
        const bool before = !piece.text.empty() && piece.text.front() == ' ';
        const bool after = !piece.text.empty() && piece.text.back() == ' ';
        if (before && !result.empty()) result += ' ';
        if (piece.tone == Tone::strong && !escaped.empty()) {
            result += "**" + escaped + "**";
        } else {
            result += escaped;
        }
        if (after && !escaped.empty()) result += ' ';
    }
    return text::trim(result);
}

std::string plain(const Line& line) {
    std::string result;
    for (const Piece& piece : line)
        result += piece.text;
    return inert(result);
}

std::string row_of(const Row& row) {
    std::string result = "|";
    for (const std::string& cell : row)
        result += " " + inert(cell) + " |";
    return result + "\n";
}

bool is_list(Block::Kind kind) {
    return kind == Block::Kind::item || kind == Block::Kind::field || kind == Block::Kind::quote ||
           kind == Block::Kind::entry;
}

void write(const Block& block, std::string& out) {
    const auto level = static_cast<std::size_t>(block.level);
    switch (block.kind) {
        case Block::Kind::title:
            out += "# " + plain(block.line) + "\n";
            break;
        case Block::Kind::heading:
            out += std::string(level + 2, '#') + " " + plain(block.line) + "\n";
            break;
        case Block::Kind::text:
            out += spans(block.line) + "\n";
            break;
        case Block::Kind::field:
            out += "- **" + inert(block.label) + ":** " + spans(block.line) + "\n";
            break;
        case Block::Kind::item:
            out += std::string(level * 2, ' ') + "- " + spans(block.line) + "\n";
            break;
        case Block::Kind::entry:
            out += "- **" + inert(block.label) + "**: " + spans(block.line) + "\n";
            break;
        case Block::Kind::quote:
            out += std::string((level + 1) * 2, ' ') + "> " + spans(block.line) + "\n";
            break;
        case Block::Kind::table: {
            if (block.rows.empty()) break;
            out += row_of(block.rows.front()) + "|";
            for (std::size_t i = 0; i < block.rows.front().size(); ++i)
                out += " --- |";
            out += "\n";
            for (std::size_t i = 1; i < block.rows.size(); ++i)
                out += row_of(block.rows[i]);
            break;
        }
    }
}

}  // namespace

std::string write_markdown(const Document& document) {
    std::string out;
    const Block* before = nullptr;
    for (const Block& block : document.blocks) {
        const bool joined = before != nullptr && is_list(before->kind) && is_list(block.kind);
        if (before != nullptr && !joined) out += "\n";
        // a quote inside an item is a paragraph of its own
        if (joined && block.kind == Block::Kind::quote) out += "\n";
        write(block, out);
        before = &block;
    }
    return out;
}

}  // namespace merzim::report
